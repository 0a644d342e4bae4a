"""Everything that can be done besides the undo, a line each; what cannot be done says why."""

from dataclasses import dataclass
from typing import ClassVar

from rich.cells import cell_len
from textual.message import Message
from textual.reactive import reactive

from widgets.cells import Line, Piece, fit, row, wrapped
from widgets.cursor_lines import CursorLines

WORDS = 30
"""Cells of the first column."""


@dataclass(frozen=True)
class MenuRow:
    """One line."""

    key: str
    """The key that chooses it, and its name."""
    words: str
    note: str
    """What it does, or why it is not possible."""
    possible: bool = True


class ActionsMenu(CursorLines):
    """A menu: enter chooses, and leads to a dialog, never to a write."""

    HELP = """
# Actions

Each line leads to a dialog in the form of the undo's. A line that is dim is not possible, and says why.
"""
    VALUES: ClassVar[tuple[str, ...]] = ("heading", "says")

    rows: reactive[tuple[MenuRow, ...]] = reactive[tuple[MenuRow, ...]]((), repaint=False, init=False)
    heading: reactive[str] = reactive("", repaint=False)
    says: reactive[str] = reactive("", repaint=False)
    """One sentence on the last key."""
    HEADER = 2

    @dataclass
    class Chosen(Message):
        """This line is asked for."""

        key: str

    def watch_rows(self, rows: tuple[MenuRow, ...]) -> None:
        """Keep the cursor on its line."""
        self.set_keys([each.key for each in rows])
        self.redraw()

    def opened(self, key: str) -> None:
        """Tell which line is asked for."""
        self.post_message(self.Chosen(key))

    def natural_height(self, width: int, screen_height: int) -> int:
        """Return all lines, and what is said."""
        del width, screen_height
        return self.HEADER + len(self.rows) + 3

    def lines(self, width: int, height: int) -> list[Line]:
        """Return the heading, the lines in sight, and what is said of one."""
        lines = [row(width, (Piece(f" {self.heading}", "strong"),)), row(width, ())]
        for index in range(self.top, min(self.top + self.body, len(self.rows))):
            each = self.rows[index]
            at = index == self._index
            look = "" if each.possible else "dim"
            shown = (
                Piece("▸ " if at else "  "),
                Piece(f"{each.key} ", "key" if each.possible else "dim"),
                Piece(fit(each.words, words_room(width), middle=True) + " ", look),
                Piece(each.note, look),
            )
            lines.append(row(width, shown, overlay="cursor" if at and self.has_focus else ""))
        if len(lines) + 1 < height:
            lines += (row(width, ()), *self._under(width))
        return lines[:height]

    def _under(self, width: int) -> list[Line]:
        """Return what is said of the last key, else the line under the cursor, as far as it was cut."""
        if not self.says and not self.rows:
            return []
        look, words = "hold", self.says
        if not words:
            each = self.rows[self._index]
            is_cut = cell_len(each.words) > words_room(width)
            look, words = "", f"{each.words}: {each.note}" if is_cut else each.note
        return [row(width, (Piece(f"  {line}", look),)) for line in wrapped(words, width - 4)]


def words_room(width: int) -> int:
    """Return the cells of the first column."""
    return min(WORDS, width // 2)
