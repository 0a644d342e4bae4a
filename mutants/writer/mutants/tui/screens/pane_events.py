"""Events with the workload's conditions, and the one under the cursor in full."""

from textual.app import ComposeResult

from tui.command import bindings
from tui.commands import EVENTS
from tui.screens.base import told
from tui.screens.pane import PaneScreen
from widgets.event_detail import EventDetail
from widgets.events_table import EventsTable


class EventsPane(PaneScreen):
    """All events and conditions."""

    BINDINGS = bindings(EVENTS)
    OFFERED = EVENTS

    def body(self) -> ComposeResult:
        """The table, and one event."""
        table = EventsTable()
        table.conditions = True
        yield table
        yield EventDetail()

    def draw(self) -> None:
        """Show the events."""
        if self.picture is not None:
            table = self.query_one(EventsTable)
            table.info, table.streams = self.picture.info, self.picture.streams

    def watch_now(self) -> None:
        """Take the ages on."""
        super().watch_now()
        if self.picture is not None:
            now = told(self.picture.connection, self.now or self.source.now())
            self.query_one(EventsTable).now = self.query_one(EventDetail).now = now

    def on_events_table_highlighted(self, message: EventsTable.Highlighted) -> None:
        """Show this event in full."""
        message.stop()
        self.query_one(EventDetail).line = message.line
