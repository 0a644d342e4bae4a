"""The base of every text that may be longer than its place: the keys of a list scroll it."""

from collections.abc import Iterable

from widgets.cells import Line
from widgets.cursor_lines import CursorLines


class ScrolledLines(CursorLines):
    """Lines without a cursor, of which those in sight are drawn: a subclass returns all from `content`.

    Where a title stays above them, HEADER says how many lines it takes, and `title` returns it.
    """

    HEADER = 0

    _index = 0
    """The first line of the content in sight."""

    def title(self, width: int, shown: range, total: int) -> Iterable[Line]:
        """Return what stands above the content, of whose `total` lines those of `shown` are in sight."""
        del width, shown, total
        return ()

    def content(self, width: int) -> Iterable[Line]:
        """Return all lines, for this width."""
        raise NotImplementedError

    def lines(self, width: int, height: int) -> list[Line]:
        """Return the title and the lines in sight."""
        content = list(self.content(width))
        room = max(0, height - self.header)
        self._index = max(0, min(self._index, len(content) - room))
        shown = range(self._index, min(len(content), self._index + room))
        return [*self.title(width, shown, len(content)), *content[shown.start : shown.stop]][:height]

    def natural_height(self, width: int, screen_height: int) -> int:
        """Return the title and all lines, as far as a screen has room."""
        return min(screen_height, self.header + len(list(self.content(width))))

    def _go(self, index: int) -> None:
        self._index = max(0, index)
        self.redraw()

    def action_cursor_to(self, index: int) -> None:
        """Scroll to the beginning, or with -1 to the end."""
        self._go(index if index >= 0 else len(list(self.content(self.size.width))))
