"""The base of every list: a cursor that stays on its object while the rows around it change."""

from collections.abc import Sequence
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.reactive import reactive

from widgets.cells import Line
from widgets.lines import Lines

WHEEL = 3
"""Rows that one notch of a mouse wheel scrolls."""


class CursorLines(Lines, can_focus=True):
    """Rows with keys of their own, of which those in sight are drawn.

    A subclass calls `set_keys` when its rows change, draws `len(header)` lines before them, and tells others
    what was highlighted and opened in `highlighted` and `opened`.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j,down", "cursor_by(1)", "Down", id="down", show=False),
        Binding("k,up", "cursor_by(-1)", "Up", id="up", show=False),
        Binding("g,home", "cursor_to(0)", "First", id="first", show=False),
        Binding("G,end", "cursor_to(-1)", "Last", id="last", show=False),
        Binding("pagedown", "cursor_page(1)", "Page down", id="page-down", show=False),
        Binding("pageup", "cursor_page(-1)", "Page up", id="page-up", show=False),
        Binding("enter", "open", "Open", id="open", show=False),
    ]
    HEADER = 1
    """Lines before the first row."""

    selected: reactive[str | None] = reactive[str | None](None, repaint=False, init=False)
    """The key of the row under the cursor; None while there are no rows."""

    _keys: Sequence[str] = ()
    _index = 0
    _top = 0
    _fitted = 0
    """How many rows did fit when the cursor was last kept in sight."""

    @property
    def body(self) -> int:
        """How many rows fit."""
        return max(1, self.size.height - self.HEADER)

    @property
    def top(self) -> int:
        """The index of the first row in sight."""
        return self._top

    def set_keys(self, keys: Sequence[str]) -> None:
        """Say what the rows are; the cursor stays on its key, or takes the row that stands there instead."""
        self._keys = keys
        if not keys:
            self._index = self._top = 0
            return
        if self.selected is None or not self._finds(self.selected):
            self._index = min(self._index, len(keys) - 1)
            self.selected = keys[self._index]
        self._keep_in_sight()

    def _finds(self, key: str) -> bool:
        """Look for a key, first where it was; keep its index."""
        if self._index < len(self._keys) and self._keys[self._index] == key:
            return True
        try:
            self._index = list(self._keys).index(key)
        except ValueError:
            return False
        return True

    def watch_selected(self, key: str | None) -> None:
        """Move the cursor to a key, and tell."""
        if key is not None and self._finds(key):
            self._keep_in_sight()
            self.highlighted(key)
        self.redraw()

    def highlighted(self, key: str) -> None:
        """Tell that the cursor has moved to `key`."""

    def opened(self, key: str) -> None:
        """Tell that the row with `key` is asked for."""

    def _keep_in_sight(self) -> None:
        if not self.size.height:
            return
        body = self.body
        # A pane that has grown shows what stands before: it began with a line or two, while it was read.
        self._top, self._fitted = max(0, self._top - max(0, body - self._fitted)), body
        top = min(self._top, max(0, len(self._keys) - body))
        self._top = max(0, min(top, self._index), self._index - body + 1)

    def build(self) -> Sequence[Line]:
        """Keep the cursor in sight, also after a change of height, and return the lines."""
        self._keep_in_sight()
        return super().build()

    def action_cursor_by(self, rows: int) -> None:
        """Move the cursor by so many rows."""
        self._go(self._index + rows)

    def action_cursor_page(self, pages: int) -> None:
        """Move the cursor by so many pages."""
        self._go(self._index + pages * max(1, self.body - 1))

    def action_cursor_to(self, index: int) -> None:
        """Move the cursor to a row; -1 is the last."""
        self._go(len(self._keys) - 1 if index < 0 else index)

    def action_open(self) -> None:
        """Ask for the row under the cursor."""
        if self.selected is not None and self._keys:
            self.opened(self.selected)

    def _go(self, index: int) -> None:
        if self._keys:
            self.selected = self._keys[max(0, min(index, len(self._keys) - 1))]

    def index_at(self, y: int) -> int:
        """Return the row that stands on a line of the widget; a negative number for none."""
        return self._top + y - self.HEADER if y >= self.HEADER else -1

    def on_click(self, event: events.Click) -> None:
        """Put the cursor on the row that was clicked; a second click opens it."""
        index = self.index_at(event.y)
        if not 0 <= index < len(self._keys):
            return
        if event.chain > 1:
            self.action_open()
        self._go(index)

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Move on by some rows."""
        event.stop()
        self._go(self._index + WHEEL)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Move back by some rows."""
        event.stop()
        self._go(self._index - WHEEL)
