"""What became of a rollout over time: a column of pods a moment, marks under it, and what they mean."""

from collections.abc import Iterator
from datetime import datetime
from itertools import groupby
from typing import ClassVar

from textual.reactive import reactive

from rollout.action import Progress
from rollout.chart import fill_of, stack
from rollout.info import RolloutInfo
from rollout.text import span, stamp
from rollout.timeline import BEGAN, DEADLINE, OPENED, UNDO, WARNING, Drawn, Timeline, drawn
from widgets.cells import Line, Piece, fit, row, rule
from widgets.glyphs import PHASES
from widgets.lines import Lines

SIGNS = {
    OPENED: Piece("|"),
    BEGAN: Piece("^", "strong"),
    WARNING: Piece("!", "warn"),
    UNDO: Piece("u", "hold"),
    DEADLINE: Piece("D", "bad"),
}
"""The sign of each mark, the least telling first: of two in one column the later is drawn."""


TALLEST = 20
"""Lines of the chart at most: a taller screen shows more of what happened."""


class TimelineView(Lines, can_focus=True):
    """Pods of each revision, stacked, since the rollout was opened and as far before as objects tell."""

    HELP = """
# Timeline

Each column is a moment: the pods of the current revision at the bottom, those of older ones above. What was
before the rollout was opened here is dim: it is made of what pods and events of then told, so there may have
been more. It is kept while rolldeck runs, also when the rollout is left and opened again.
"""
    VALUES: ClassVar[tuple[str, ...]] = ("timeline", "info", "progress", "now")

    timeline: reactive[Timeline | None] = reactive[Timeline | None](None, repaint=False)
    info: reactive[RolloutInfo | None] = reactive[RolloutInfo | None](None, repaint=False)
    progress: reactive[Progress | None] = reactive[Progress | None](None, repaint=False)
    """The newest undo."""
    now: reactive[datetime | None] = reactive[datetime | None](None, repaint=False)

    def lines(self, width: int, height: int) -> list[Line]:
        """Return the rule, the chart with its marks and times, what it means, and the newest marks."""
        timeline, info, now = self.timeline, self.info, self.now
        if timeline is None or info is None or now is None or info.pods is None:
            return [rule(width, "Timeline"), row(width, (Piece("  reading pods", "dim"),))][:height]
        axis = len(f"{info.wanted:,}") + 3
        picture = drawn(timeline, info, self.progress, now, max(1, width - axis - 2))
        listed = min(len(picture.marks), max(2, (height - 4) // 3, height - 4 - TALLEST))
        rows = max(1, min(TALLEST, height - 4 - listed))
        seconds = (picture.end - picture.begin).total_seconds()
        note = f"{span(seconds, long=True)}, a column is {span(max(1, seconds / len(picture.columns)))}"
        lines = [
            rule(width, "Timeline", note),
            *self._chart(picture, width, axis, rows, info),
            self._marks(picture, width, axis),
            self._times(picture, width, axis),
            row(width, (Piece(" " * axis), *self._legend(picture))),
            *self._listed(picture, width, listed, now),
        ]
        return lines[:height]

    def _chart(self, picture: Drawn, width: int, axis: int, rows: int, info: RolloutInfo) -> Iterator[Line]:
        piles = [stack(column, picture, rows) for column in picture.columns]
        wanted = max(1, round(info.wanted * rows / picture.top)) if info.wanted else 0
        for y in range(rows, 0, -1):
            label = f"{info.wanted:,}" if y == wanted else ""
            cells = [
                (pile[y - 1], self._fill_look(pile[y - 1], info, least=bool(column and column.least)))
                if y <= len(pile)
                else ("·" if y == wanted else " ", "dim")
                for pile, column in zip(piles, picture.columns, strict=True)
            ]
            runs = groupby(cells, key=lambda cell: cell[1])
            body = (Piece("".join(cell[0] for cell in run), look) for look, run in runs)
            yield row(width, (Piece(f"{label:>{axis - 2}} "), Piece("│", "title"), *body))

    def _fill_look(self, fill: str, info: RolloutInfo, *, least: bool) -> str:
        if least or fill not in "█▒":
            return "dim"
        return PHASES[info.phase].role if fill == "▒" else ""

    def _marks(self, picture: Drawn, width: int, axis: int) -> Line:
        """Return the row of signs."""
        signs: dict[int, Piece] = {}
        ranks = list(SIGNS)
        for column, mark in sorted(picture.marks, key=lambda pair: ranks.index(pair[1].what)):
            signs[column] = SIGNS[mark.what]
        pieces = [signs.get(column, Piece(" ")) for column in range(len(picture.columns))]
        return row(width, (Piece(f"{'0':>{axis - 2}} "), Piece("└", "title"), *pieces))

    def _times(self, picture: Drawn, width: int, axis: int) -> Line:
        """Return the times under the chart: as many as fit, evenly."""
        columns = len(picture.columns)
        step = (picture.end - picture.begin) / columns
        text = " " * axis
        count = max(1, columns // 20)
        for place in range(count):
            column = place * columns // count
            text = fit(text, axis + column) + f"{picture.begin + column * step:%H:%M:%S}Z"
        return row(width, (Piece(text, "title"),), (Piece(f"{picture.end:%H:%M:%S}Z", "title"),))

    def _legend(self, picture: Drawn) -> Iterator[Piece]:
        for place, share in enumerate(picture.revisions[:4]):
            fill = "█▒" if place == 0 else f"  {fill_of(place)}"
            counts = f": {share.available} avail" + (f" {share.started} started" if share.started else "")
            there = place == 0 or share.available or share.started
            yield Piece(f"{fill} {share.revision}{counts if there else ''}")
        for what, words in ((BEGAN, "release"), (WARNING, "warning"), (UNDO, "undo"), (DEADLINE, "deadline")):
            if any(mark.what == what for _, mark in picture.marks):
                yield Piece("  ")
                yield SIGNS[what]
                yield Piece(f" {words}")

    def _listed(self, picture: Drawn, width: int, rows: int, now: datetime) -> Iterator[Line]:
        for _, mark in picture.marks[::-1][:rows]:
            at = fit(stamp(mark.at, now), 9)
            yield row(width, (Piece(f"{at} "), SIGNS[mark.what], Piece(f" {mark.words}")))
