"""What became of the rollout over time."""

from textual.app import ComposeResult

from tui.command import bindings
from tui.commands import TIMELINE
from tui.screens.base import told
from tui.screens.pane import PaneScreen
from widgets.timeline_view import TimelineView


class TimelinePane(PaneScreen):
    """The timeline."""

    BINDINGS = bindings(TIMELINE)
    OFFERED = TIMELINE

    def body(self) -> ComposeResult:
        """The chart."""
        yield TimelineView()

    def draw(self) -> None:
        """Show what has become of it."""
        view = self.query_one(TimelineView)
        view.timeline, view.info = self.kept.timeline, self.info

    def watch_now(self) -> None:
        """Take the end of the chart on."""
        super().watch_now()
        view = self.query_one(TimelineView)
        view.progress = self.write.progress if self.write else None
        if self.picture is not None:
            view.now = told(self.picture.connection, self.now or self.source.now())
