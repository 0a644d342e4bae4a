"""The last words of a container that crashed: the line that tells why, and those about it."""

from typing import ClassVar

from textual.reactive import reactive

from rollout.telling import Told
from widgets.cells import Line, Piece, row, rule
from widgets.lines import Lines
from widgets.log_lines import log_rows


class TellingLines(Lines):
    """The part of a log that tells why, as much as fits."""

    VALUES: ClassVar[tuple[str, ...]] = ("heading", "words", "told")

    heading: reactive[str] = reactive("", repaint=False)
    """Whose log: "app in 2cdsc before its restart"."""
    words: reactive[tuple[str, ...]] = reactive[tuple[str, ...]]((), repaint=False)
    told: reactive[Told | None] = reactive[Told | None](None, repaint=False)

    def lines(self, width: int, height: int) -> list[Line]:
        """Return the rule and the lines, from where the telling begins."""
        told = self.told
        head = rule(width, self.heading or "Log", told.why if told else "")
        room = max(0, height - 1)
        if not self.words or told is None:
            return [head, row(width, (Piece("  the log is empty", "dim"),))][:height]
        begin = max(0, min(told.first, len(self.words) - room))
        begin = max(begin, told.at - room + 1)
        lines = [head]
        for at, text in enumerate(self.words[begin : begin + room], begin):
            lines += log_rows(text, width, wrap=False, role="bad" if at == told.at else "")
        return lines[:height]
