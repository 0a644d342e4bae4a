"""New against old, in two bars: how far the hand-over has come."""

from typing import ClassVar

from textual.reactive import reactive

from rollout.info import RolloutInfo
from widgets.cells import Line, Piece, row
from widgets.glyphs import bar, new_bar
from widgets.lines import Lines

BAR = 30
"""Cells of a bar at 80 columns; wider screens have longer ones."""


class RolloutBars(Lines):
    """Two lines: the new side against what is wanted, and what is left of the old one."""

    VALUES: ClassVar[tuple[str, ...]] = ("info",)

    info: reactive[RolloutInfo | None] = reactive[RolloutInfo | None](None, repaint=False)

    def natural_height(self, width: int, screen_height: int) -> int:
        """Return the two lines."""
        del width, screen_height
        return 2

    def lines(self, width: int, height: int) -> list[Line]:
        """Return both lines, their numbers under each other."""
        info = self.info
        if info is None:
            return []
        new, old = info.new, info.old
        numbers = ["" if count.number is None else str(count.number) for count in (new, old)]
        label = max(2, *map(len, numbers))
        most = max(info.wanted, info.surge, new.pods, new.available, new.started, old.pods, old.available)
        n = len(str(max(most, info.unavailable)))
        started, running = f"{new.started:>{n}} started", f"{old.pods:>{n}} running"
        tails = (
            f"  {new.available:>{n}} avail  {started}  of {info.wanted:<{n}}  surge {info.surge}",
            f"  {old.available:>{n}} avail  {running}  {'':{n + 3}}  unav. {info.unavailable}",
        )
        room = min(BAR + max(0, width - 80), width - 7 - label - max(map(len, tails)))
        top = new_bar(info, room)
        wanted = max(info.wanted, old.pods)
        bottom = bar(old.available, old.pods - old.available, wanted - old.pods, room, "warn")
        return [
            row(width, (Piece(f"  new {numbers[0]:<{label}} "), *top, Piece(tails[0]))),
            row(width, (Piece(f"  old {numbers[1]:<{label}} "), *bottom, Piece(tails[1]))),
        ][:height]
