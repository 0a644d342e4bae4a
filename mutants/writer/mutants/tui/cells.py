"""The screen as Textual has drawn it, cell by cell: what the terminal shall come to look like."""

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from rich.cells import split_graphemes

from tui.looks import PLAIN, Look, add_codes

SYNC_START, SYNC_END = "\x1b[?2026h", "\x1b[?2026l"
"""Round what shall appear at once; Textual sends them once the terminal has said that it knows them."""
ALTERNATE_SCREEN, MAIN_SCREEN = "\x1b[?1049h", "\x1b[?1049l"

FRAME = re.compile(r"(?s).*\x1b\[\d+;\d+H\Z")
"""Textual ends each frame by moving the cursor (App._display); all else is for the terminal itself."""
TOKEN = re.compile(
    r"\x1b\[([\d;:]*)m([^\x00-\x1f\x7f-\x9f]*)"  # a look, and the text that has it
    r"|([^\x00-\x1f\x7f-\x9f]+)"
    r"|\x1b\[(\d+);(\d+)H"
    r"|(\n)"
    r"|\x1b\[[0-?]*[ -/]*[@-~]|\x1b[]P^_X][^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?|(?s:.)"
)
HARMLESS = re.compile(
    r"\x07|(?:\x1b\[(?!\?1049)[?<=>][\d;]*(?:\$p|[a-zA-Z])"
    r"|\x1b\](?:0|2|52);[^\x00-\x1f\x7f-\x9f]*(?:\x07|\x1b\\))+"
)
"""For the terminal itself, leaving the cells as they are: modes, queries, title, clipboard, bell."""


class Row(NamedTuple):
    """One line of cells. A wide character's second cell is an empty string."""

    text: list[str]
    looks: list[Look]

    def copy(self) -> "Row":
        """Return a row of its own with the same cells."""
        return Row(self.text.copy(), self.looks.copy())


def blank_row(width: int) -> Row:
    """Return a row of spaces in the terminal's default look."""
    return Row([" "] * width, [PLAIN] * width)


@lru_cache(maxsize=4096)
def cells_of(text: str) -> tuple[str, ...]:
    """Cut text into what its cells hold; what has no width and nothing before it is dropped."""
    cells: list[str] = []
    for start, end, width in split_graphemes(text)[0]:
        if width:
            cells += [text[start:end], *[""] * (width - 1)]
    return tuple(cells)


@dataclass
class Changes:
    """What there is to send: first what is for the terminal itself, then cells."""

    controls: list[str]
    width: int
    height: int
    invalid: bool
    """What the terminal shows is not known: everything has to be drawn."""
    rows: dict[int, Row] = field(default_factory=dict)
    cursor: tuple[int, int] | None = None
    """Where the cursor rests, column and line; None while there is no screen of ours."""
    synchronized: bool = False


class Canvas:
    """Takes what Textual writes; gives, on being asked, what has changed since it was last asked.

    However many frames are written in between, it holds one screen: frames that a slow terminal has
    no time for are never sent. The rows keep what lies beyond the edge of a terminal that shrank, for
    when it grows again.
    """

    def __init__(self, width: int, height: int) -> None:
        self.rows: list[Row] = []
        self.controls: list[str] = []
        self.active = False
        self.held = False
        """True: no cells are sent yet, only what is for the terminal itself."""
        self._drawn = False
        self.synchronized = False
        self._touched: set[int] = set()
        self._x = self._y = 0
        self._cursor = (0, 0)
        self._look = PLAIN
        self.resize(width, height)

    @property
    def pending(self) -> bool:
        """Whether there is anything to send."""
        return bool(self.controls) or (self._shown and (self.invalid or bool(self._touched)))

    @property
    def _shown(self) -> bool:
        return self.active and self._drawn and not self.held

    def resize(self, width: int, height: int) -> None:
        """Take over a new size of the terminal, which may have moved any cell."""
        self.width, self.height, self.invalid = width, height, True
        for row in self.rows:
            self._extend(row, width)
        self.rows += [blank_row(width) for _ in range(height - len(self.rows))]

    def feed(self, data: str) -> None:
        """Take one write of Textual's."""
        if data in {SYNC_START, SYNC_END}:
            self.synchronized = True
        elif FRAME.match(data):
            self._draw(data)
            self._cursor = (self._x, self._y)
            self._drawn = True
        elif data:
            self._control(data)

    def take(self) -> Changes:
        """Return what has changed, and count it as sent."""
        changes = Changes(
            self.controls, self.width, self.height, self.invalid, synchronized=self.synchronized
        )
        self.controls = []
        if self._shown:
            touched = range(self.height) if self.invalid else self._touched
            changes.rows = {y: self.rows[y].copy() for y in sorted(touched) if y < self.height}
            changes.cursor = (min(self._cursor[0], self.width - 1), min(self._cursor[1], self.height - 1))
            self._touched = set()
            self.invalid = False
        return changes

    def _control(self, data: str) -> None:
        if data == "\x07" and data in self.controls:
            return
        if data in {ALTERNATE_SCREEN, MAIN_SCREEN}:
            self.active = data == ALTERNATE_SCREEN
        if not HARMLESS.fullmatch(data):
            self.invalid = True
            data = "\x1b[m" + data
        self.controls.append(data)

    def _draw(self, data: str) -> None:
        """Draw a frame: moves, looks, lines and text.

        Any other control in one comes from a text that was drawn (reliability.md 4.6). Textual gives it
        no cells, and it is dropped.
        """
        for match in TOKEN.finditer(data):
            codes, styled, plain, line, column, newline = match.groups()
            if codes is not None:
                self._look = add_codes(self._look, codes)
                if styled:
                    self._put(styled)
            elif plain:
                self._put(plain)
            elif line:
                self._y, self._x = max(int(line) - 1, 0), max(int(column) - 1, 0)
            elif newline:
                self._y, self._x = self._y + 1, 0

    def _put(self, text: str) -> None:
        cells = text if text.isascii() else cells_of(text)
        start, end = self._x, self._x + len(cells)
        self._x = end
        if self._y >= len(self.rows):
            return
        row = self.rows[self._y]
        self._extend(row, end)
        if row.text[start : start + 1] == [""] and start:
            row.text[start - 1] = " "
        if row.text[end : end + 1] == [""]:
            row.text[end] = " "
        row.text[start:end] = cells
        row.looks[start:end] = [self._look] * (end - start)
        self._touched.add(self._y)

    @staticmethod
    def _extend(row: Row, width: int) -> None:
        missing = width - len(row.text)
        if missing > 0:
            row.text.extend([" "] * missing)
            row.looks.extend([PLAIN] * missing)
