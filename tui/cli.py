"""The command line: kubectl's own options, then the screens.

Only click is imported here: `rolldeck --help` has 0.12 s over bare Python, of which click takes 0.05 s and
Textual alone would take 0.26 s. So the rest is imported where it is used.
"""

import sys
from collections.abc import Callable, Sequence
from typing import Any

import click

USAGE = 2
"""The exit code of everything that could not begin: a wrong option, a kubeconfig that cannot be used."""

HELP = """Watch Kubernetes rollouts live, and undo them from the keyboard.

\b
rolldeck                    the rollouts of the namespace
rolldeck deploy/checkout    one rollout: deploy/web, sts/db, ds/agent
rolldeck demo               the same on a cluster of its own, in this process

Press ? inside for the keys.
"""


def options(command: Callable[..., None]) -> Callable[..., None]:
    """Give `command` kubectl's own options, in kubectl's own words."""
    for option in reversed(
        (
            click.option("-n", "--namespace", metavar="NAME", help="The namespace to look at."),
            click.option("-A", "--all-namespaces", is_flag=True, help="Look at all namespaces."),
            click.option(
                "-l", "--selector", default="", metavar="LABELS", help="Only what has these labels."
            ),
            click.option("--context", metavar="NAME", help="The kubeconfig context to use."),
            click.option("--kubeconfig", metavar="PATH", help="The kubeconfig file to use."),
            click.option("--as", "as_user", metavar="USER", help="Act as this user."),
            click.option(
                "--as-group", "as_groups", multiple=True, metavar="GROUP", help="Act as in this group."
            ),
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
    ):
        command = option(command)
    return command


def show_version(context: click.Context, _: click.Parameter, wanted: bool) -> None:
    """Print the version and leave."""
    if not wanted or context.resilient_parsing:
        return
    # Late: importlib.metadata costs every start 0.02 s.
    from importlib.metadata import version

    click.echo(f"rolldeck {version('rolldeck')}")
    context.exit()


@click.command(help=HELP, context_settings={"help_option_names": ["-h", "--help"]})
@options
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=show_version,
    help="Print the version.",
)
@click.argument("resource", nargs=-1)
def rolldeck(resource: tuple[str, ...], request_timeout: str | None, **chosen: Any) -> None:
    """Open the screens."""
    # Late: msgspec and the kubeconfig reader are not needed for --help.
    from cluster.session import Options
    from tui.resource import name_of, resource_of, seconds_of

    opened = resource_of(resource)
    seconds = seconds_of(request_timeout)
    if chosen["namespace"]:
        name_of(chosen["namespace"], "namespace")
    chosen["all_namespaces"] = chosen["all_namespaces"] and opened is None
    # Late: it brings the transport, and then Textual.
    from tui.start import start

    start(Options(request_timeout=seconds, **chosen), opened)


def demo(arguments: Sequence[str]) -> None:
    """Open the screens on an embedded cluster."""
    # Late: the embedded cluster is no part of a start on a real one.
    from demo.cli import main as demo_main
    from demo.opening import Opened

    def show(opened: Opened) -> None:
        from cluster.session import Options
        from tui.start import start

        start(Options(kubeconfig=str(opened.kubeconfig), namespace=opened.namespace), None)

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
    try:
        run(sys.argv[1:])
    except click.ClickException as error:
        refuse(error.format_message())
    except click.Abort:
        refuse("interrupted")


def refuse(sentence: str) -> None:
    """Say why the program cannot begin, and leave."""
    # Late: only a refusal needs it, and what it quotes may come from a file or the command line.
    from rollout.safe import safe

    click.echo(f"rolldeck: {safe(sentence)}", err=True)
    sys.exit(USAGE)
