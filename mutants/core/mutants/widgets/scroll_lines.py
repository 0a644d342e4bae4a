"""The base of every text that is longer than its pane: a title that stays, and lines that scroll under it."""

from collections.abc import Sequence

from widgets.cells import Line
from widgets.cursor_lines import CursorLines


class ScrollLines(CursorLines):
    """Lines without a cursor; the same keys scroll them. A subclass says `title_line` and `content`."""

    _at = 0
    """The first line of the content in sight."""

    def title_line(self, width: int, shown: range, total: int) -> Line:
        """Return what stands above the content, of which the lines `shown` are in sight."""
        raise NotImplementedError

    def content(self, width: int) -> Sequence[Line]:
        """Return all lines, for this width."""
        raise NotImplementedError

    def lines(self, width: int, height: int) -> list[Line]:
        """Return the title and the lines in sight."""
        content = self.content(width)
        room = max(0, height - 1)
        self._at = max(0, min(self._at, len(content) - room))
        shown = range(self._at, min(len(content), self._at + room))
        return [self.title_line(width, shown, len(content)), *content[shown.start : shown.stop]][:height]

    def natural_height(self, width: int, screen_height: int) -> int:
        """Return the title and all lines, as far as a screen has room."""
        return min(screen_height, 1 + len(self.content(width)))

    def begin(self) -> None:
        """Go back to the first line."""
        self._go(0)

    def _go(self, index: int) -> None:
        self._at = max(0, index)
        self.redraw()

    def action_cursor_by(self, rows: int) -> None:
        """Scroll by so many lines."""
        self._go(self._at + rows)

    def action_cursor_page(self, pages: int) -> None:
        """Scroll by so many pages."""
        self._go(self._at + pages * max(1, self.size.height - 2))

    def action_cursor_to(self, index: int) -> None:
        """Scroll to the beginning, or with -1 to the end."""
        self._go(index if index >= 0 else len(self.content(self.size.width)))
