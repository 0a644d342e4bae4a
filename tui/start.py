"""From the command line to the first frame, with everything that can run at once running at once.

The link to the cluster (credential plugin, TLS, first page) begins in a thread before Textual is imported:
its time and the 0.26 s of that import go by together (performance.md, Start).
"""

import gc
import os
import sys

import click

from cluster import early
from cluster.errors import ConfigError
from cluster.session import Options, Session

DUMB = ("dumb", "unknown", "")
"""Values of TERM that name no terminal on which a cursor can be placed."""


def start(options: Options, opened: tuple[str, str] | None) -> None:
    """Open the screens; return when they are left. `opened` is a kind and a name.

    Raises UsageError with a sentence where they cannot be opened.
    """
    check_terminal()
    # Off while modules are loaded and the first frame is built: 8 % of the start. `settle` turns it on.
    gc.disable()
    try:
        session = Session.open(options)
    except ConfigError as error:
        raise click.UsageError(str(error)) from error
    if opened is None:
        early.begin(session)
    run(session, opened)


def check_terminal() -> None:
    """Raise UsageError where there is no terminal to draw on."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise click.UsageError("it draws on a terminal, and its input or output is none: run it in one")
    if os.environ.get("TERM", "") in DUMB:
        raise click.UsageError("TERM says this terminal cannot place a cursor: set TERM to what it is")


def run(session: Session, opened: tuple[str, str] | None) -> None:
    """Show the screens on a session."""
    # Late: Textual takes 0.26 s, in which the link that was begun before is on its way.
    from tui.app import RolldeckApp
    from tui.driver import RolldeckDriver
    from tui.link import source_of

    where = None if opened is None else (opened[0], session.access.namespace, opened[1])
    app = RolldeckApp(source_of(session), where, driver_class=RolldeckDriver)
    app.run(mouse=False)
    if app.return_code:
        sys.exit(app.return_code)
