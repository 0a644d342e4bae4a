"""Which keys do what here, and why those that do nothing do nothing."""

from collections.abc import Iterator
from typing import ClassVar, NamedTuple

from rich.cells import cell_len
from textual.reactive import reactive

from widgets.cells import Line, Piece, fit, row, rule, wrapped
from widgets.cursor_lines import CursorLines


class HelpRow(NamedTuple):
    """One key."""

    key: str
    words: str
    why_not: str = ""
    """Why it is not possible now; "" where it is."""


class Section(NamedTuple):
    """Keys that belong together."""

    title: str
    rows: tuple[HelpRow, ...] = ()
    text: str = ""
    """Plain paragraphs under the title; they are wrapped."""


class HelpPanel(CursorLines):
    """Sections of keys and sentences, to scroll through."""

    HEADER = 0
    VALUES: ClassVar[tuple[str, ...]] = ()

    sections: reactive[tuple[Section, ...]] = reactive[tuple[Section, ...]]((), repaint=False, init=False)

    _top_line = 0

    def watch_sections(self) -> None:
        """Show other help from its beginning."""
        self._top_line = 0
        self.redraw()

    def lines(self, width: int, height: int) -> list[Line]:
        """Return the lines in sight."""
        lines = list(self._all(width))
        self._top_line = max(0, min(self._top_line, len(lines) - height))
        return lines[self._top_line : self._top_line + height]

    def natural_height(self, width: int, screen_height: int) -> int:
        """Return the lines of all sections."""
        del screen_height
        return sum(1 for _ in self._all(width))

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

    def _all(self, width: int) -> Iterator[Line]:
        for section in self.sections:
            yield rule(width, section.title)
            for paragraph in section.text.strip().splitlines():
                yield from (row(width, (Piece(f"  {line}"),)) for line in wrapped(paragraph, width - 4))
            key = max((cell_len(help_row.key) for help_row in section.rows), default=0)
            for help_row in section.rows:
                words = f"{help_row.words}: {help_row.why_not}" if help_row.why_not else help_row.words
                look = "dim" if help_row.why_not else ""
                for place, part in enumerate(wrapped(words, width - key - 5)):
                    name = "" if place else help_row.key
                    yield row(width, (Piece(f"  {fit(name, key)}  ", "key"), Piece(part, look)))
            yield row(width, ())
