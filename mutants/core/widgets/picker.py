"""One of many: what is typed leaves fewer lines, and enter takes the one under the cursor."""

from dataclasses import dataclass
from typing import ClassVar

from textual.reactive import reactive

from widgets.cells import Line, Piece, fit, row
from widgets.cursor_lines import CursorLines


@dataclass(frozen=True)
class PickerRow:
    """One line."""

    key: str
    """What is picked."""
    words: str
    note: str = ""
    mark: str = ""
    """A word to warn with: "PROD"."""
    current: bool = False
    """Whether it is what is on screen."""


class Picker(CursorLines):
    """A line to type into, and the rows that are left. Its screen takes the keys, in their order."""

    VALUES: ClassVar[tuple[str, ...]] = ("heading", "typed", "says", "count")
    HEADER = 2

    heading: reactive[str] = reactive("", repaint=False)
    typed: reactive[str] = reactive("", repaint=False)
    rows: reactive[tuple[PickerRow, ...]] = reactive[tuple[PickerRow, ...]]((), repaint=False, init=False)
    count: reactive[int] = reactive(0, repaint=False)
    """How many rows there are without what is typed."""
    says: reactive[str] = reactive("", repaint=False)
    """One sentence: what is being read, or why a key does nothing."""

    def watch_rows(self, rows: tuple[PickerRow, ...]) -> None:
        """Keep the cursor on its row while it is there."""
        self.set_keys([each.key for each in rows])
        self.redraw()

    def lines(self, width: int, height: int) -> list[Line]:
        """Return the heading, what is typed, the rows in sight, and what is said."""
        count = f"{len(self.rows)} of {self.count}" if self.typed and self.count else ""
        room = max(1, width - 6)
        lines = [
            row(width, (Piece(f" {self.heading}", "strong"),), (Piece(count),) if count else ()),
            row(width, (Piece(" > ", "key"), Piece(self.typed[-room:]), Piece("▏", "strong"))),
        ]
        end = [row(width, (Piece(f" {self.says}", "hold"),))] if self.says else []
        words = max((len(each.words) for each in self.rows), default=0)
        column = min(words, max(20, width // 2))
        for index in range(self.top, min(self.top + self.body, len(self.rows))):
            at = index == self._index
            lines.append(self._row(self.rows[index], width, column, at=at))
        return [*lines, *end][:height]

    @property
    def body(self) -> int:
        """How many rows fit."""
        return max(1, super().body - bool(self.says))

    def _row(self, each: PickerRow, width: int, column: int, *, at: bool) -> Line:
        mark = (Piece(f"{each.mark} ", "context"),) if each.mark else ()
        here = (Piece("on screen ", "dim"),) if each.current else ()
        shown = (
            Piece("▸ " if at else "  "),
            Piece(fit(each.words, column, middle=True) + "  "),
            *mark,
            *here,
            Piece(each.note, "dim"),
        )
        return row(width, shown, overlay="cursor" if at else "")
