"""What has come of an undo, step by step, until it is done or cannot be."""

from datetime import datetime
from typing import ClassVar

from textual.reactive import reactive

from rollout.action import CheckState, Progress, Step
from rollout.text import span
from widgets.cells import Line, Piece, row, size
from widgets.glyphs import CHECKS
from widgets.lines import Lines


class StepsLine(Lines):
    """One line: "✔ accepted  ✔ observed  ◌ 2 of 3 available", and at its end how it ended.

    Where there is room each step says when it was done: "✔ observed 1s".
    """

    VALUES: ClassVar[tuple[str, ...]] = ("progress", "now")

    progress: reactive[Progress | None] = reactive[Progress | None](None, repaint=False)
    now: reactive[datetime | None] = reactive[datetime | None](None, repaint=False)

    def natural_height(self, width: int, screen_height: int) -> int:
        """Return one line while there is something to tell."""
        del width, screen_height
        return 0 if self.progress is None else 1

    def lines(self, width: int, height: int) -> list[Line]:
        """Return the one line; where it gets too long, the first good steps give way."""
        return [] if self.progress is None or not height else [steps_line(self.progress, self.now, width)]


def steps_line(progress: Progress, now: datetime | None, width: int) -> Line:
    """Return the steps, and how it ended or since when it is under way, in one line of `width` cells."""
    if progress.sentence:
        end = Piece(progress.sentence, "strong" if progress.good else "bad")
    elif now is not None and any(step.state is CheckState.GOOD for step in progress.steps):
        end = Piece(span((now - progress.began).total_seconds(), long=True))
    else:
        end = Piece("")
    room = width - size((end,)) - 1
    left = pieces(progress.steps, timed=True)
    if size(left) <= room:
        return row(width, left, (end,))
    left = pieces(progress.steps)
    done = 0
    while (
        size(left) > room and progress.steps[done].state is CheckState.GOOD and done + 1 < len(progress.steps)
    ):
        done += 1
        left = pieces(progress.steps[done:])
    return row(width, left, (end,))


def pieces(steps: tuple[Step, ...], *, timed: bool = False) -> list[Piece]:
    """Return the steps side by side, with the time of each that is done where `timed`."""
    left: list[Piece] = []
    for step in steps:
        glyph = CHECKS[step.state]
        left += (Piece("  "), glyph, Piece(f" {step.words}", glyph.role))
        if timed and step.after is not None:
            left.append(Piece(f" {span(step.after, long=True)}", "dim"))
    return left
