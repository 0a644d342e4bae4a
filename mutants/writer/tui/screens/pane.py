"""A pane of one rollout that has everything under line 4: what all of them share."""

from collections.abc import Callable
from typing import ClassVar

from textual.app import ComposeResult

from rollout.picture import OpenedPicture
from tui.absent import Sought
from tui.aim import Aim, aim
from tui.command import Command, footer
from tui.commands import MOVES
from tui.kept import Kept
from tui.screens.base import told
from tui.screens.opened import OpenedScreen
from tui.source import Source
from tui.writes import Write, Writes
from widgets.heading import HeadingLines
from widgets.key_bar import KeyBar
from widgets.status_line import StatusLine


class PaneScreen(OpenedScreen):
    """Lines 1 to 4 of the rollout, and one pane.

    The screen of the rollout under it follows the rollout, and hands each picture on by `take`.
    """

    OFFERED: ClassVar[tuple[Command, ...]] = ()

    def __init__(
        self,
        source: Source,
        writes: Writes,
        kept: Kept,
        sought: Sought,
        shown: OpenedPicture,
        *,
        picked: str | None,
        leads: Callable[[str], None],
    ) -> None:
        """Take the revision that was picked in Revisions, if any, and what opens another pane by its name.

        `leads` is called with "" where the pane is left for the rollout.
        """
        super().__init__(source, writes, kept, sought)
        self.picture = shown
        self.picked = picked
        self.leads = leads
        self.ready = False
        """Whether there are widgets to show something in."""

    def compose(self) -> ComposeResult:
        """Lines 1 to 4, the pane, and the keys."""
        yield StatusLine()
        heading = HeadingLines()
        heading.compact = True
        yield heading
        yield from self.body()
        yield KeyBar()

    def body(self) -> ComposeResult:
        """The pane."""
        raise NotImplementedError

    def on_mount(self) -> None:
        """Show what is known."""
        self.ready = True
        if self.picture is not None:
            self.take(self.picture)

    def take(self, shown: OpenedPicture) -> None:
        """Show a new picture."""
        self.picture = shown
        if not self.ready:
            return
        self.query_one(StatusLine).connection = shown.connection
        self.draw_heading(self.query_one(HeadingLines))
        self.draw()
        self.watch_now()
        self.tell(shown)

    def draw(self) -> None:
        """Show the pane's part of the picture."""

    def watch_now(self) -> None:
        """Take every age on, as far as what is shown is live."""
        now = self.now or self.source.now()
        self.query_one(StatusLine).now = now
        if self.picture is not None:
            self.query_one(HeadingLines).now = told(self.picture.connection, now)
        self.draw_keys()

    def watch_said(self) -> None:
        """Answer the last key."""
        self.query_one(KeyBar).says = self.said

    def words(self) -> dict[str, str]:
        """Return what the footer says otherwise than the commands; "" for what is not possible."""
        return {}

    def draw_keys(self) -> None:
        """Say what is possible."""
        not_now = dict.fromkeys(self.refusals(), "")
        if self.source.make_writer is not None and not self.why_gone:
            not_now["undo"] = self.aim.words
        words = {**not_now, **self.words()}
        self.query_one(KeyBar).keys = footer(self.OFFERED, words)

    @property
    def aim(self) -> Aim:
        """Where `u` leads."""
        return aim(self.info, self.picked, self.unread)

    def begun(self, write: Write) -> None:
        """Go back to the rollout: the steps are shown there."""
        del write
        self.go("")

    def answered(self) -> None:
        """The rollout shows what became of the undo."""

    def go(self, pane: str) -> None:
        """Leave for another pane, or with "" for the rollout."""
        self.dismiss(None)
        self.leads(pane)

    def action_undo(self) -> None:
        """Open the dialog for where `u` leads."""
        self.begin_undo()

    def action_diff(self) -> None:
        """Show the difference to the target."""
        self.go("diff")

    def action_logs(self) -> None:
        """Show a log."""
        self.go("logs")

    def action_events(self) -> None:
        """Show the events."""
        self.go("events")

    def action_timeline(self) -> None:
        """Show the timeline."""
        self.go("timeline")

    def action_help(self) -> None:
        """Show the keys."""
        self.show_help((*self.OFFERED, *MOVES), self.refusals())

    def action_back(self) -> None:
        """Go back to the rollout."""
        self.go("")

    def action_leave(self) -> None:
        """Go back to the rollout."""
        self.go("")
