"""The command line: kubectl's own options, then the screens.

Only click is imported here: `rolldeck --help` has 0.12 s over bare Python, of which click takes 0.05 s and
Textual alone would take 0.26 s. So the rest is imported where it is used.
"""

import errno
import os
import signal
import sys
from collections.abc import Callable, Sequence
from typing import Any

import click

from tui.headless.commands import COMMANDS
from tui.headless.group import Deck
from tui.headless.options import UNAUDITED, options, resource
from tui.headless.unwritable import unwritable

USAGE = 2
"""The exit code of everything that could not begin: a wrong option, a kubeconfig that cannot be used."""

DUMB = ("dumb", "unknown", "")
"""Values of TERM that name no terminal on which a cursor can be placed."""

HELP = """Watch Kubernetes rollouts live, and undo them from the keyboard.

\b
rolldeck                    the rollouts of the namespace
rolldeck deploy/checkout    one rollout: deploy/web, sts/db, ds/agent
rolldeck demo               the same on a cluster of its own, in this process

Press ? inside for the keys.
"""


def show_version(context: click.Context, _: click.Parameter, wanted: bool) -> None:
    """Print the version and leave."""
    if not wanted or context.resilient_parsing:
        return
    # Late: importlib.metadata costs every start 0.02 s.
    from importlib.metadata import version

    click.echo(f"rolldeck {version('rolldeck')}")
    context.exit()


@click.command("screens", help=HELP)
@options
@UNAUDITED
@resource
def screens(resource: tuple[str, ...], **chosen: Any) -> None:
    """Open the screens; print lines where there is no terminal that could show them."""
    # Late: msgspec and the kubeconfig reader are not needed for --help.
    from tui.headless.start import options_of, start_watch
    from tui.resource import resource_of

    refuse_typo(resource)
    if not can_draw():
        start_watch(resource, chosen, json=False, timeout=None, fail_fast=False)
        return
    opened = resource_of(resource)
    chosen["all_namespaces"] = chosen["all_namespaces"] and opened is None
    # Late: it brings the transport, and then Textual.
    from tui.settings import read
    from tui.start import start

    file = read(os.environ)
    start(options_of(chosen, file.settings), opened, file)


def refuse_typo(words: tuple[str, ...]) -> None:
    """Raise UsageError where a first word that names no kind is all but the name of a command."""
    if not words or "/" in words[0]:
        return
    # Late: most name a rollout in one word, or none, and few mistype.
    from difflib import get_close_matches

    from rollout.kinds import kind_named

    near = get_close_matches(words[0], [*COMMANDS, *SUBCOMMANDS], 1)
    if near and kind_named(words[0]) is None:
        raise click.UsageError(f"there is no command {words[0]!r}: did you mean {near[0]}?")


def can_draw() -> bool:
    """Say whether there is a terminal, and one that can place a cursor."""
    return sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM", "") not in DUMB


rolldeck = Deck(
    name="rolldeck",
    screens=screens,
    commands=COMMANDS,
    others=("demo",),
    params=[
        click.Option(
            ["--version"],
            is_flag=True,
            is_eager=True,
            expose_value=False,
            callback=show_version,
            help="Print the version.",
        )
    ],
    help=HELP,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def demo(arguments: Sequence[str]) -> None:
    """Open the screens on an embedded cluster."""
    # Late: the embedded cluster is no part of a start on a real one.
    from demo.cli import main as demo_main
    from demo.opening import Opened

    def show(opened: Opened) -> None:
        from pathlib import Path
        from tempfile import TemporaryDirectory

        from cluster.session import Options
        from tui.settings import read
        from tui.start import start

        # What is undone for a try is no part of this machine's record.
        with TemporaryDirectory(prefix="rolldeck-demo-") as folder:
            chosen = Options(
                kubeconfig=str(opened.kubeconfig),
                namespace=opened.namespace,
                audit_log=Path(folder) / "audit.jsonl",
            )
            start(chosen, None, read(os.environ), opened.words)

    demo_main(arguments, show)


SUBCOMMANDS: dict[str, Callable[[Sequence[str]], None]] = {"demo": demo}
"""What a first word means that is no resource."""


def run(arguments: Sequence[str]) -> None:
    """Do what the command line says. Raises click's errors."""
    if arguments and arguments[0] in SUBCOMMANDS:
        SUBCOMMANDS[arguments[0]](arguments[1:])
    else:
        rolldeck.main(list(arguments), prog_name="rolldeck", standalone_mode=False)


def main() -> None:
    """Run the program. Whatever cannot begin is one sentence on stderr and exit code 2."""
    # Ctrl-C ends a program that is still loading, without a word; what has more to lose handles it itself.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        run(sys.argv[1:])
    except click.ClickException as error:
        refuse(error.format_message())
    except OSError as error:
        if error.errno not in (errno.EPIPE, errno.ENOSPC, errno.EIO, errno.EBADF):
            raise
        sys.exit(unwritable(error))


def refuse(sentence: str) -> None:
    """Say why the program cannot begin, and leave."""
    # Late: only a refusal needs it, and what it quotes may come from a file or the command line.
    from rollout.safe import safe

    click.echo(f"rolldeck: {safe(sentence)}", err=True)
    sys.exit(USAGE)
