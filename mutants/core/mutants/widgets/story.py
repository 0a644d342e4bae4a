"""What is being played on an embedded cluster, in a sentence of two lines at most."""

import textwrap

from widgets.cells import Line, Piece, row
from widgets.lines import Lines

HEIGHT = 2
"""Lines it may take from the table."""


class Story(Lines):
    """The story of an incident: no text of a cluster, and it never changes."""

    def __init__(self, text: str) -> None:
        """`text` is the sentence; with "" there is no line at all."""
        super().__init__()
        self.text = text

    def lines(self, width: int, height: int) -> list[Line]:
        """Return the sentence, wrapped; what does not fit is cut."""
        wrapped = textwrap.wrap(self.text, max(width - 2, 1), max_lines=min(height, HEIGHT), placeholder="…")
        return [row(width, (Piece(f" {each}", "dim"),)) for each in wrapped]
