"""What Kubernetes says has happened to one rollout, newest first, repetitions merged."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from msgspec.structs import replace
from rich.cells import cell_len
from textual.message import Message
from textual.reactive import reactive

from rollout.connection import StreamState, StreamStatus
from rollout.info import EventLine, RolloutInfo
from rollout.text import stamp
from widgets.cells import Line, Piece, fit, paragraphs, row, rule
from widgets.cursor_lines import CursorLines

WIDE = 120
"""Cells from which on messages stand under each other."""

OBJECT = 18
"""Cells for kind and name at 80 columns."""


class EventsTable(CursorLines):
    """Events of the workload, its revisions and pods. Without the focus it stays at the newest."""

    HELP = """
# Events

Newest first. Events that say the same of one object are one line, with their number (`x9`). Times are UTC,
by the server.
"""
    VALUES: ClassVar[tuple[str, ...]] = ("streams", "now")

    info: reactive[RolloutInfo | None] = reactive[RolloutInfo | None](None, repaint=False, init=False)
    streams: reactive[tuple[StreamStatus, ...]] = reactive[tuple[StreamStatus, ...]]((), repaint=False)
    now: reactive[datetime | None] = reactive[datetime | None](None, repaint=False)
    conditions: reactive[bool] = reactive(False, repaint=False, init=False)
    """Whether the workload's conditions stand among the events."""

    @dataclass
    class Highlighted(Message):
        """The cursor is on this line."""

        line: EventLine

    @dataclass
    class Opened(Message):
        """The user wants the whole of this line."""

        line: EventLine

    _events: tuple[EventLine, ...] = ()
    _places: tuple[int, ...] = ()
    """The event of each line under the rule: where there is room a long message takes several."""

    def watch_info(self) -> None:
        """Take the events, and stay at the newest unless the cursor is in use."""
        self._take()

    def watch_conditions(self) -> None:
        """Take the conditions in, or leave them out."""
        self._take()

    def _take(self) -> None:
        info = self.info
        events = (info.events or ()) if info else ()
        if self.conditions and info:
            events = tuple(sorted((*events, *info.conditions), key=_when, reverse=True))
        self._events = events
        if not self.has_focus and events:
            self._index = 0
            self.set_reactive(CursorLines.selected, events[0].key)
        self.set_keys([event.key for event in events])
        self.redraw()

    def focus_moved(self) -> None:
        """Go back to the newest when the focus leaves."""
        if not self.has_focus:
            self._go(0)
        super().focus_moved()

    def highlighted(self, key: str) -> None:
        """Tell which line the cursor is on."""
        line = self._line(key)
        if line:
            self.post_message(self.Highlighted(line))

    def opened(self, key: str) -> None:
        """Tell which line is asked for."""
        line = self._line(key)
        if line:
            self.post_message(self.Opened(line))

    def _line(self, key: str) -> EventLine | None:
        return next((event for event in self._events if event.key == key), None)

    def natural_height(self, width: int, screen_height: int) -> int:
        """Return the rule and a line for each event."""
        del width
        return min(screen_height, 1 + max(1, len(self._events)))

    def lines(self, width: int, height: int) -> list[Line]:
        """Return the rule and the events in sight."""
        if not self._events:
            words = self._absent()
            return [rule(width, "Events"), row(width, (Piece(f"  {words}", "dim"),))][:height]
        shown = self._events[self.top : self.top + max(0, height - 1)]
        title = "Events and conditions" if self.conditions else "Events"
        lines = [rule(width, title, "newest first, merged")]
        counted = max(2, *(len(count(event)) for event in self._events))
        objects = OBJECT + min(16, max(0, width - 80) // 3)
        reason = max((cell_len(event.reason) for event in shown), default=0) if width >= WIDE else 7
        cols = (counted, objects, min(reason, 24) + 2)
        under = 11 + counted
        texts = [(event.message, width - under, width - lead(event, cols)) for event in shown]
        parts = paragraphs(texts, max(0, height - 1))
        self._places = tuple(index for index, said in enumerate(parts, self.top) for _ in said)
        for index, (event, said) in enumerate(zip(shown, parts, strict=True), self.top):
            overlay = "cursor" if self.has_focus and index == self._index else ""
            lines.append(self._row(replace(event, message=said[0]), width, cols, overlay=overlay))
            more = ((Piece(" " * under), Piece(part)) for part in said[1:])
            lines += (row(width, pieces, overlay=overlay) for pieces in more)
        return lines[:height]

    def index_at(self, y: int) -> int:
        """Return the event whose message stands on a line."""
        return self._places[y - 1] if 0 < y <= len(self._places) else -1

    def _row(self, event: EventLine, width: int, cols: tuple[int, int, int], *, overlay: str) -> Line:
        counted, objects, reason = cols
        at = stamp(event.last, self.now) if self.now else ""
        name = fit(event.name, max(1, objects - 2 - cell_len(event.kind)), middle=True)
        pieces = (
            Piece(f"{fit(at, 9)} {count(event):<{counted}}{'▸' if overlay else ' '}"),
            Piece(fit(f"{event.kind} {name}", objects)),
            Piece(event.reason, "warn" if event.warning else ""),
            Piece(" " * max(2, reason - cell_len(event.reason))),
            Piece(event.message),
        )
        return row(width, pieces, overlay=overlay)

    def _absent(self) -> str:
        """Return why there are no events."""
        events = self.info.events if self.info else None
        for stream in self.streams:
            if stream.resource == "events" and stream.state is StreamState.DENIED:
                return "no permission: events"
        return "reading events" if events is None else "no events in the last hour"


def _when(event: EventLine) -> float:
    return event.last.timestamp() if event.last else 0.0


def lead(event: EventLine, cols: tuple[int, int, int]) -> int:
    """Return the cells before an event's message."""
    counted, objects, reason = cols
    return 11 + counted + objects + max(cell_len(event.reason) + 2, reason)


def count(event: EventLine) -> str:
    """Return "x9", or nothing for one."""
    return f"x{event.count}" if event.count > 1 else ""
