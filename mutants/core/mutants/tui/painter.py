"""Turns changed rows into the fewest bytes, knowing what the terminal shows already."""

import re
from itertools import count, pairwise

from tui.cells import SYNC_END, SYNC_START, Changes, Row, blank_row
from tui.looks import PLAIN, Look, change, on_background

BRIDGE = 4
"""Cells. So many unchanged ones of one look are sent again between two changes: a move costs as much."""
ERASE = 9
"""Cells. Blanks from here on are erased (ECH and a move to go on), not sent."""
ERASE_TO_END = 4
"""Cells. Blanks up to the right edge from here on are erased (EL), not sent."""
LONG_BLANK = re.compile(f"( {{{ERASE},}})")
CERTAIN = re.compile(r"[^\U0001F000-\U000FFFFF]*")
"""Terminals disagree on the width of emoji: after one, the cursor is placed anew."""


class Painter:
    """Keeps the shadow: the cells, cursor and look that the terminal has.

    Args:
        colored_erase: Whether erased cells take the background in force (all terminals, but for GNU screen).
    """

    def __init__(self, *, colored_erase: bool = True) -> None:
        self.colored_erase = colored_erase
        self._shadow: list[Row] = []
        self._x: int | None = None
        self._y: int | None = None
        self._look: Look | None = None
        self._width = 0
        self._out: list[str] = []

    def paint(self, changes: Changes) -> str:
        """Return what to send so that the terminal shows `changes`; empty if it does already."""
        self._out = []
        if changes.cursor is not None:
            if changes.invalid:
                self._clear(changes)
            for y, row in changes.rows.items():
                self._paint_row(y, row)
            if self._out or changes.cursor != (self._x, self._y):
                self._move(*changes.cursor)
        elif changes.invalid:
            self._x = self._y = self._look = None
        frame = "".join(self._out)
        if frame and changes.synchronized:
            frame = f"{SYNC_START}{frame}{SYNC_END}"
        return "".join(changes.controls) + frame

    def _clear(self, changes: Changes) -> None:
        self._shadow = [blank_row(changes.width) for _ in range(changes.height)]
        self._width = changes.width
        self._out.append("\x1b[m\x1b[H\x1b[2J")
        self._x, self._y, self._look = 0, 0, PLAIN

    def _paint_row(self, y: int, row: Row) -> None:
        width, old = self._width, self._shadow[y]
        text, looks = row.text[:width], row.looks[:width]
        if row.text[width : width + 1] == [""]:
            text[-1] = " "  # half a wide character at the edge
        if text == old.text and looks == old.looks:
            return
        self._shadow[y] = Row(text, looks)
        cells = zip(count(), text, old.text, looks, old.looks, strict=False)
        changed = [x for x, new, shown, look, had in cells if new != shown or look is not had]
        if not changed:
            return
        tail = self._tail(text, looks, changed[0])
        for start, end in self._runs(text, looks, changed):
            if end > tail and width - tail >= ERASE_TO_END:
                self._cells(y, text, looks, start, max(start, tail))
                self._move(max(start, tail), y)
                self._set(on_background(self._look or PLAIN, looks[-1].background))
                self._out.append("\x1b[K")
                return
            self._cells(y, text, looks, start, end)

    def _erasable(self, look: Look) -> bool:
        return look.erasable and (self.colored_erase or not look.background)

    def _tail(self, text: list[str], looks: list[Look], first: int) -> int:
        """Return where the blanks begin that reach up to the right edge."""
        tail = len(text)
        if not self._erasable(looks[-1]):
            return tail
        background = looks[-1].background
        while tail > first and text[tail - 1] == " " and self._erasable(looks[tail - 1]):
            if looks[tail - 1].background != background:
                break
            tail -= 1
        return tail

    @staticmethod
    def _runs(text: list[str], looks: list[Look], changed: list[int]) -> list[tuple[int, int]]:
        """Return the spans to send, each half open; changes that lie close together become one."""
        runs, start = [], changed[0]
        for here, following in pairwise([*changed, len(text) + BRIDGE + 2]):
            if following - here > BRIDGE + 1 or any(
                looks[x] is not looks[here] for x in range(here, following)
            ):
                runs.append((start, here + 1))
                start = following
        return [(a - (text[a] == ""), b + (text[b : b + 1] == [""])) for a, b in runs]

    def _cells(self, y: int, text: list[str], looks: list[Look], start: int, end: int) -> None:
        """Send the cells from `start` up to `end`."""
        while start < end:
            look, stop = looks[start], start + 1
            while stop < end and (looks[stop] is look or looks[stop] == look):
                stop += 1
            cells = text[start:stop]
            content = "".join(cells)
            if len(content) != len(cells) or "" in cells or not CERTAIN.fullmatch(content):
                self._uneven(start, y, cells, look)
            else:
                self._even(start, y, content, look)
            start = stop

    def _even(self, x: int, y: int, content: str, look: Look) -> None:
        """Send characters of one cell each."""
        if not self._erasable(look):
            self._text(x, y, content, look, len(content))
            return
        for part in LONG_BLANK.split(content):
            if len(part) >= ERASE and not part.strip(" "):
                self._move(x, y)
                self._set(on_background(self._look or PLAIN, look.background))
                self._out.append(f"\x1b[{len(part)}X")
            elif part:
                blank = not part.strip(" ")
                drawn = on_background(self._look or PLAIN, look.background) if blank else look
                self._text(x, y, part, drawn, len(part))
            x += len(part)

    def _uneven(self, x: int, y: int, cells: list[str], look: Look) -> None:
        """Send characters of two cells, or of several code points, among others."""
        for offset, cell in enumerate(cells):
            if cell:
                wide = cells[offset + 1 : offset + 2] == [""]
                self._text(x + offset, y, cell, look, 2 if wide else 1)
                if len(cell) > 1 or not CERTAIN.fullmatch(cell):
                    self._x = None

    def _text(self, x: int, y: int, content: str, look: Look, width: int) -> None:
        self._move(x, y)
        self._set(look)
        self._out.append(content)
        # At the right edge terminals differ in where the cursor is.
        self._x = x + width if x + width < self._width else None

    def _set(self, look: Look) -> None:
        self._out.append(change(self._look, look))
        self._look = look

    def _move(self, x: int, y: int) -> None:
        """Move the cursor there, the shortest way."""
        if (x, y) == (self._x, self._y):
            return
        ways = [f"\x1b[{y + 1};{x + 1}H" if x else f"\x1b[{y + 1}H"]
        if self._y == y:
            ways.append(f"\x1b[{x + 1}G")
            if x == 0:
                ways.append("\r")
            if self._x is not None:
                step = x - self._x
                ways.append(f"\x1b[{abs(step) if abs(step) > 1 else ''}{'C' if step > 0 else 'D'}")
        elif self._y is not None and y == self._y + 1 and x == 0:
            ways.append("\r\n")
        elif self._x == x:
            ways.append(f"\x1b[{y + 1}d")
        self._out.append(min(ways, key=len))
        self._x, self._y = x, y
