"""What stands where a screen does not fit."""

from widgets.cells import Line, Piece, row
from widgets.lines import Lines

WIDTH, HEIGHT = 60, 15
"""Cells below which a screen would leave out what one has to see before one acts."""


class TooSmall(Lines):
    """Says that the terminal is too small."""

    def lines(self, width: int, height: int) -> list[Line]:
        """Return the sentence, as far as it fits."""
        words = (f"terminal too small: {width}x{height}", f"make it {WIDTH}x{HEIGHT} at least")
        return [row(width, (Piece(each),)) for each in words][:height]
