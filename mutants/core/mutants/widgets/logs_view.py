"""One container's log: the part of it that is in sight, wherever in a log of any length that is."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from msgspec import Struct
from textual.message import Message
from textual.reactive import reactive

from widgets.cells import Line, Piece, row, rule
from widgets.cursor_lines import CursorLines
from widgets.log_lines import log_rows


class LogPage(Struct, frozen=True):
    """A part of a log."""

    first: int = 0
    """The number of its first line."""
    lines: tuple[str, ...] = ()
    at_end: bool = True
    """Whether its last line is the log's: then the last lines are shown, else the first."""
    stamped: bool = False
    """Whether the server's time leads each line."""


class LogsView(CursorLines):
    """Shows a page and asks for others: it holds no log."""

    HELP = """
# Logs

The end of a container's log, and what comes while it is followed; moving up stays where one is. A line is
marked that tells why: a panic, the end of a Traceback, a cause, an error.
"""
    VALUES: ClassVar[tuple[str, ...]] = ("page", "heading", "note", "absent", "wrap", "marked", "found")

    page: reactive[LogPage] = reactive(LogPage(), repaint=False)
    heading: reactive[str] = reactive("", repaint=False)
    """Whose log: "app in checkout-7768644c85-fkg4m, the instance before"."""
    note: reactive[str] = reactive("", repaint=False)
    """How it stands: "12,400 lines, following"."""
    absent: reactive[str] = reactive("", repaint=False)
    """Why there are no lines."""
    wrap: reactive[bool] = reactive(True, repaint=False)
    marked: reactive[int | None] = reactive[int | None](None, repaint=False)
    """The number of the line that tells why."""
    found: reactive[int | None] = reactive[int | None](None, repaint=False)
    """The number of the line that was searched for."""

    @dataclass
    class Scrolled(Message):
        """The user wants to see what is so many lines further."""

        lines: int

    @dataclass
    class Jumped(Message):
        """The user wants to see the beginning or the end."""

        to_end: bool

    @dataclass
    class Resized(Message):
        """Another number of lines fits."""

    def lines(self, width: int, height: int) -> list[Line]:
        """Return the rule and as much of the page as fits."""
        head = rule(width, self.heading or "Log", self.note)
        room = max(0, height - 1)
        if not self.page.lines:
            return [head, row(width, (Piece(f"  {self.absent}", "dim"),))][:height]
        rows = self._rows(width, room)
        return [head, *(rows[-room:] if self.page.at_end else rows[:room])][:height]

    def _rows(self, width: int, room: int) -> Sequence[Line]:
        """Return the rows of the lines that may be in sight."""
        lines = self.page.lines[-room:] if self.page.at_end else self.page.lines[:room]
        first = self.page.first + (len(self.page.lines) - len(lines) if self.page.at_end else 0)
        rows: list[Line] = []
        for number, text in enumerate(lines, first):
            role = "bad" if number == self.marked else ""
            overlay = "cursor" if number == self.found else ""
            stamped = self.page.stamped
            rows += log_rows(text, width, wrap=self.wrap, role=role, overlay=overlay, stamped=stamped)
        return rows

    def on_resize(self, event: object) -> None:
        """Ask for as many lines as fit."""
        del event
        self.post_message(self.Resized())

    def action_cursor_by(self, rows: int) -> None:
        """Ask for the lines further on."""
        self.post_message(self.Scrolled(rows))

    def action_cursor_page(self, pages: int) -> None:
        """Ask for the next page."""
        self.post_message(self.Scrolled(pages * max(1, self.body - 1)))

    def action_cursor_to(self, index: int) -> None:
        """Ask for the beginning, or with -1 for the end."""
        self.post_message(self.Jumped(index < 0))

    def _go(self, index: int) -> None:
        self.post_message(self.Scrolled(index))
