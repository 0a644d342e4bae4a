"""The whole of one event, however long its message is."""

from datetime import datetime
from typing import ClassVar

from textual.reactive import reactive

from rollout.info import EventLine
from rollout.text import stamp
from widgets.cells import Line, Piece, row, rule, wrapped
from widgets.lines import Lines

MOST = 6
"""Lines of a message."""


class EventDetail(Lines):
    """The event under the cursor in full."""

    VALUES: ClassVar[tuple[str, ...]] = ("line", "now")

    line: reactive[EventLine | None] = reactive[EventLine | None](None, repaint=False)
    now: reactive[datetime | None] = reactive[datetime | None](None, repaint=False)

    def natural_height(self, width: int, screen_height: int) -> int:
        """Return the rule and the lines of the message, at least two, so that little moves."""
        return max(3, len(self.lines(width, screen_height)))

    def lines(self, width: int, height: int) -> list[Line]:
        """Return what it is about, and its message in lines."""
        line = self.line
        if line is None:
            return [rule(width, "")][:height]
        times = f", {line.count:,} times" if line.count > 1 else ""
        last = f"last {stamp(line.last, self.now)}{times}" if line.last and self.now else times.lstrip(", ")
        parts = [part for text in (line.message or "-").splitlines() for part in wrapped(text, width - 4)]
        if len(parts) > MOST:
            parts = [*parts[: MOST - 1], parts[MOST - 1] + "…"]
        body = [row(width, (Piece(f"  {part}"),)) for part in parts]
        return [rule(width, f"{line.kind} {line.name} {line.reason}", last), *body][:height]
