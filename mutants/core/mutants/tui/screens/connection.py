"""The connection page: how each stream stands, and a comparison with the server on demand."""

from collections.abc import Callable

from textual.app import ComposeResult

from rollout.connection import LinkReport, StreamState
from tui.command import Command, bindings, footer
from tui.screens.base import DeckScreen
from tui.source import Source
from widgets.connection_page import ConnectionPage
from widgets.key_bar import KeyBar
from widgets.status_line import StatusLine

CONNECTION = (
    Command(
        id="connection.compare",
        keys="v",
        show="v",
        words="compare with the server",
        help="Read every list again, and compare it with what is shown.",
    ),
    Command(id="connection.back", keys="escape,q", show="esc", words="back", help="Go back."),
)
"""The keys of this page. Another screen opens it by the command "connection.open"."""


class ConnectionScreen(DeckScreen[None]):
    """Shows a report, afresh every second."""

    BINDINGS = bindings(CONNECTION)

    def __init__(
        self, source: Source, report: Callable[[], LinkReport], compare: Callable[[], None] | None = None
    ) -> None:
        """`report` returns how the link stands; `compare` begins a comparison with the server."""
        super().__init__(source)
        self.report = report
        self.compare = compare
        self.was_live: bool | None = None
        """Whether the link was live when it was last looked at; None before that."""

    def compose(self) -> ComposeResult:
        """Line 1, the page, and the keys."""
        yield StatusLine()
        yield ConnectionPage()
        yield KeyBar()

    def on_mount(self) -> None:
        """Show them."""
        self.query_one(ConnectionPage).focus()
        self.query_one(KeyBar).keys = footer(CONNECTION, {})

    def watch_now(self) -> None:
        """Show how the link stands by now."""
        page = self.query_one(ConnectionPage)
        page.report, page.now = self.report(), self.now
        line = self.query_one(StatusLine)
        line.connection, line.now = page.report.connection, self.now
        self.ask_version(page.report)

    def ask_version(self, report: LinkReport) -> None:
        """Ask for the server's version: at first, and when a link that was down is live again."""
        live, was = report.connection.state is StreamState.LIVE, self.was_live
        self.was_live = live
        learn = self.source.learn_version
        if learn is not None and not report.version and (was is None or (live and not was)):
            self.run_worker(learn(), group="version", exclusive=True)

    def watch_said(self) -> None:
        """Answer the last key."""
        self.query_one(KeyBar).says = self.said

    def action_compare(self) -> None:
        """Compare what is shown with the server."""
        if self.compare is not None:
            self.compare()
            self.say("comparing with the server")

    def action_back(self) -> None:
        """Go back to the screen under this."""
        self.dismiss(None)
