"""The base of every page that has no rows to choose from: lines that the keys of a list scroll."""

from collections.abc import Iterator

from widgets.cells import Line
from widgets.cursor_lines import CursorLines


class ScrolledLines(CursorLines):
    """Lines of which those in sight are drawn; a subclass yields all of them in `_all`."""

    HEADER = 0

    _top_line = 0

    def lines(self, width: int, height: int) -> list[Line]:
        """Return the lines in sight."""
        lines = list(self._all(width))
        self._top_line = max(0, min(self._top_line, len(lines) - height))
        return lines[self._top_line : self._top_line + height]

    def natural_height(self, width: int, screen_height: int) -> int:
        """Return how many lines there are."""
        del screen_height
        return sum(1 for _ in self._all(width))

    def _all(self, width: int) -> Iterator[Line]:
        """Yield every line."""
        raise NotImplementedError

    def _go(self, index: int) -> None:
        self._top_line = max(0, index)
        self.redraw()

    def action_cursor_by(self, rows: int) -> None:
        """Scroll by so many lines."""
        self._go(self._top_line + rows)

    def action_cursor_page(self, pages: int) -> None:
        """Scroll by so many pages."""
        self._go(self._top_line + pages * max(1, self.size.height - 1))

    def action_cursor_to(self, index: int) -> None:
        """Scroll to the beginning, or with -1 to the end."""
        self._go(index if index >= 0 else self.natural_height(self.size.width, 0))
