"""What headless commands take besides kubectl's options: a form of output, and what each that writes has.

Only click is imported here.
"""

from collections.abc import Callable
from typing import Any, TypeVar

import click

from tui.headless.options import REVISION, UNAUDITED

Command = TypeVar("Command", bound=Callable[..., Any])


def said(_: click.Context, __: click.Parameter, form: str | None) -> str:
    """Return the form that was asked for; "" for none."""
    return form or ""


def output(*forms: str) -> Callable[[Command], Command]:
    """Return what gives a command `-o`; without it `form` is ""."""
    return click.option(
        "-o",
        "--output",
        "form",
        type=click.Choice(forms),
        callback=said,
        metavar="|".join(forms),
        help="The form.",
    )


ONCE = output("json", "yaml", "wide", "name")
LIVE = output("plain", "json")


WRITES = (
    output("plain", "json"),
    click.option("--dry-run", is_flag=True, help="Make every check, the server's dry run too; send nothing."),
    click.option("--wait", is_flag=True, help="Wait until it is done: where pods come, until they serve."),
    click.option("--timeout", metavar="TIME", help="How long --wait may take: 90s, 10m."),
    click.option(
        "--reason",
        default="",
        metavar="TEXT",
        help="Why: for the audit log, the Event, and an undo's change-cause.",
    ),
    click.option(
        "-y", "--yes", count=True, help="Do not ask; twice where the server dry run settles nothing."
    ),
    UNAUDITED,
)


def writing(command: Command) -> Command:
    """Give `command` what each that writes takes."""
    for option in reversed(WRITES):
        command = option(command)
    return command


AT = click.option(
    "--at-revision",
    type=REVISION,
    metavar="N",
    help="Only if revision N is what runs, by number or name; a protected context asks for it.",
)
