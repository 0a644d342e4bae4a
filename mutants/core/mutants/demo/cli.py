"""`rolldeck demo`: a cluster of one's own, in this process."""

import signal
import sys
import threading
from collections.abc import Callable, Sequence
from difflib import get_close_matches
from types import FrameType

import click

from demo.incidents.catalogue import Incident, all_incidents
from demo.opening import Opened, Story, company, one, open_box
from demo.service import PortTakenError

FASTEST = 1000.0

HELP = """Open the screens on an embedded cluster, with rollouts that fail in the ways real ones fail.

\b
rolldeck demo                  a small company, several incidents at once
rolldeck demo image-missing    one incident
rolldeck demo --list           the incidents
rolldeck demo --serve          only serve it, for kubectl and other tools
"""

Show = Callable[[Opened], None]
"""Opens the screens on a box, and returns when they are left."""


def story_of(name: str | None) -> Story:
    """Return the story of a name; the company's for none. Raises UsageError."""
    if name is None:
        return company()
    known = all_incidents()
    if name not in known:
        near = get_close_matches(name, known, 1)
        hint = f"did you mean {near[0]}? " if near else ""
        raise click.UsageError(f"there is no incident {name!r}: {hint}rolldeck demo --list names them all")
    return one(known[name])


def listing(incidents: Sequence[Incident]) -> str:
    """Return the incidents, a line each."""
    width = max(len(incident.name) for incident in incidents)
    return "\n".join(f"{incident.name:<{width}}  {incident.story}" for incident in incidents)


def wait_for_signal() -> None:
    """Wait until somebody ends the program."""
    over = threading.Event()

    def end(_number: int, _frame: FrameType | None) -> None:
        over.set()

    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, end)
    while not over.wait(3600.0):
        pass


def serve_only(opened: Opened) -> None:
    """Say how to reach the box, and serve it until the program is ended."""
    click.echo(f"{opened.words}\nserving {opened.server} until Ctrl-C; in another terminal:\n")
    click.echo(f"  export KUBECONFIG={opened.kubeconfig}\n  kubectl get deploy -A")
    sys.stdout.flush()
    wait_for_signal()


@click.command(help=HELP, context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("incident", required=False)
@click.option("--list", "names", is_flag=True, help="Name the incidents.")
@click.option(
    "--speed",
    type=click.FloatRange(min=0.01, max=FASTEST),
    default=1.0,
    metavar="N",
    help="Let its time pass N times as fast.",
)
@click.option("--serve", is_flag=True, help="Only serve it, and print a kubeconfig.")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=0,
    metavar="N",
    help="Serve it on this port, not on any free one.",
)
@click.pass_obj
def demo(
    show: Show | None, incident: str | None, *, names: bool, speed: float, serve: bool, port: int
) -> None:
    """Open, serve or list."""
    if names:
        click.echo(listing(list(all_incidents().values())))
        return
    story = story_of(incident)
    try:
        with open_box(story, speed=speed, port=port) as opened:
            if serve or show is None:
                serve_only(opened)
            else:
                show(opened)
    except PortTakenError as error:
        raise click.UsageError(str(error)) from error


def main(arguments: Sequence[str], show: Show | None = None) -> None:
    """Do what `rolldeck demo ...` says. `show` opens the screens. Raises click's errors."""
    demo.main(list(arguments), prog_name="rolldeck demo", standalone_mode=False, obj=show)
