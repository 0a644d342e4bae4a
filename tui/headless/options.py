"""kubectl's own options, for the screens and for every headless command. Only click is imported here."""

import re
from collections.abc import Callable
from typing import Any, TypeVar

import click

Command = TypeVar("Command", bound=Callable[..., Any])


class RevisionParameter(click.ParamType):  # type: ignore[type-arg]  # generic in the newest click alone
    """A revision by its number, or by its name, which is not all digits: it begins with its workload's."""

    name = "revision"
    NUMBER = re.compile(r"0*[1-9][0-9]{0,18}")
    NAME = re.compile(r"(?=.*[^0-9])[a-z0-9]([-.a-z0-9]{0,251}[a-z0-9])?")

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> int | str:
        """Return the number or the name. Raises BadParameter where it can be neither."""
        if self.NUMBER.fullmatch(value):
            return int(value)
        if not self.NAME.fullmatch(value):
            self.fail(f"{value!r} is neither a revision's number nor its name.", param, ctx)
        return value


REVISION = RevisionParameter()
"""What --to-revision and --at-revision take."""


def contexts(context: click.Context, _: click.Parameter, word: str) -> list[str]:
    """Complete a context's name."""
    # Late: only a shell that completes asks for it.
    from tui.headless.complete import context_names

    return context_names(context.params, word)


def namespaces(context: click.Context, _: click.Parameter, word: str) -> list[str]:
    """Complete a namespace's name."""
    # Late: as above.
    from tui.headless.complete import namespace_names

    return namespace_names(context.params, word)


def resources(context: click.Context, parameter: click.Parameter, word: str) -> list[str]:
    """Complete a resource: "deploy/web", or the name after "deploy"."""
    # Late: as above.
    from tui.headless.complete import resource_names

    return resource_names(context.params, context.params.get(parameter.name or "") or (), word)


OPTIONS = (
    click.option(
        "-n", "--namespace", metavar="NAME", help="The namespace to look at.", shell_complete=namespaces
    ),
    click.option("-A", "--all-namespaces", is_flag=True, help="Look at all namespaces."),
    click.option("-l", "--selector", default="", metavar="LABELS", help="Only what has these labels."),
    click.option("--context", metavar="NAME", help="The kubeconfig context to use.", shell_complete=contexts),
    click.option("--kubeconfig", metavar="PATH", help="The kubeconfig file to use.", type=click.Path()),
    click.option("--as", "as_user", metavar="USER", help="Act as this user."),
    click.option("--as-group", "as_groups", multiple=True, metavar="GROUP", help="Act as in this group."),
    click.option("-s", "--server", metavar="URL", help="The API server to talk to."),
    click.option("--token", metavar="TOKEN", help="The bearer token to show it."),
    click.option("--request-timeout", metavar="TIME", help="How long one request may take: 10s, 2m."),
    click.option(
        "--read-only",
        is_flag=True,
        envvar="ROLLDECK_READ_ONLY",
        help="Never write. [env: ROLLDECK_READ_ONLY]",
    ),
)


UNAUDITED = click.option(
    "--allow-unaudited", is_flag=True, help="Write even where the audit log cannot be written."
)


def options(command: Command) -> Command:
    """Give `command` kubectl's own options, in kubectl's own words."""
    for option in reversed(OPTIONS):
        command = option(command)
    return command


def resource(command: Command) -> Command:
    """Give `command` the argument that names one rollout."""
    return click.argument("resource", nargs=-1, metavar="[KIND/NAME]", shell_complete=resources)(command)


def resource_and_image(command: Command) -> Command:
    """Give `command` the arguments that name one rollout, and the image that a container of it gets."""
    metavar = "KIND/NAME CONTAINER=IMAGE"
    return click.argument("resource", nargs=-1, metavar=metavar, shell_complete=resources)(command)
