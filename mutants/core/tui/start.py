"""From the command line to the first frame, with everything that can run at once running at once.

The link to the cluster (credential plugin, TLS, first page) begins in a thread before Textual is imported:
its time and the 0.26 s of that import go by together (performance.md, Start).
"""

import gc
import os
import signal
import sys
from contextlib import suppress
from dataclasses import replace

import click

from cluster import early
from cluster.errors import ConfigError
from cluster.session import Options, Session
from tui.settings import File

DUMB = ("dumb", "unknown", "")
"""Values of TERM that name no terminal on which a cursor can be placed."""


def start(options: Options, opened: tuple[str, str] | None, file: File, story: str = "") -> None:
    """Open the screens; return when they are left.

    `opened` is a kind and a name, `file` the user's settings, `story` what a demo plays. Raises UsageError
    with a sentence where they cannot be opened.
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
    run(session, opened, file, story)


def check_terminal() -> None:
    """Raise UsageError where there is no terminal to draw on."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise click.UsageError("it draws on a terminal, and its input or output is none: run it in one")
    if os.environ.get("TERM", "") in DUMB:
        raise click.UsageError("TERM says this terminal cannot place a cursor: set TERM to what it is")


def run(session: Session, opened: tuple[str, str] | None, file: File, story: str = "") -> None:
    """Show the screens on a session. Raises UsageError for a key map that names no command."""
    # Late: Textual takes 0.26 s, in which the link that was begun before is on its way.
    from tui.app import RolldeckApp
    from tui.driver import RolldeckDriver
    from tui.link import source_of
    from tui.source import Source

    if file.settings.keymap:
        # Late: most have none.
        from tui.keymap import check

        check(file)
    where = None if opened is None else (opened[0], session.access.namespace, opened[1])

    def open_source(context: str) -> Source:
        # Late: most stay in one context.
        from tui.contexts import session_for

        return source_of(session_for(session, context), file.settings)

    source = replace(source_of(session, file.settings), story=story)
    # Textual gives the terminal back on it, which its default would not.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    app = RolldeckApp(source, where, open_source=open_source, driver_class=RolldeckDriver)
    app.run(mouse=False)
    with suppress(OSError):  # a terminal that was closed is the commonest way to leave
        for text in source.parting:
            click.echo(text)
    if app.return_code:
        sys.exit(app.return_code)
