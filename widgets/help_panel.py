"""Which keys do what here, and why those that do nothing do nothing."""

from collections.abc import Iterator
from typing import ClassVar, NamedTuple

from rich.cells import cell_len
from textual.reactive import reactive

from widgets.cells import Line, Piece, fit, row, rule, wrapped
from widgets.scrolled_lines import ScrolledLines


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


class HelpPanel(ScrolledLines):
    """Sections of keys and sentences, to scroll through."""

    VALUES: ClassVar[tuple[str, ...]] = ()

    sections: reactive[tuple[Section, ...]] = reactive[tuple[Section, ...]]((), repaint=False, init=False)

    def watch_sections(self) -> None:
        """Show other help from its beginning."""
        self._go(0)

    def content(self, width: int) -> Iterator[Line]:
        """Yield the sections, each under its title."""
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
