"""Lines of cells, exactly as wide as their widget: text with roles, that no markup is ever read from."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple

from rich.cells import cell_len, set_cell_size
from textual.geometry import Region

from rollout.text import cut_end, cut_middle, head

ROLES = frozenset(
    ("bad", "warn", "busy", "hold", "good", "dim", "strong", "title", "key", "context", "stale", "cursor")
)
"""What a piece of text may be, beside plain: the look of each is in styles/app.tcss."""

CELL_CLASSES = {f"cell--{role}" for role in ROLES}
"""The component classes of every app that shows Lines.

Declared by the app, not by each widget: Textual works them out anew for whatever it styles anew, and every
key that moves the focus or opens a screen has it style all widgets of the screen.
"""

JOINERS = str.maketrans("", "", "\u200d\ufe0e\ufe0f")
"""Characters that make a neighbour's width depend on the terminal."""


class Piece(NamedTuple):
    """Text of one look. `role` is one of ROLES, or "" for plain text."""

    text: str
    role: str = ""


class Line(NamedTuple):
    """One whole line of a widget. `overlay` is a role laid under all its pieces: the cursor's."""

    pieces: tuple[Piece, ...]
    overlay: str = ""


def clean(text: str) -> str:
    """Return `text` without characters that join or widen their neighbours."""
    return text if text.isascii() else text.translate(JOINERS)


def fit(text: str, room: int, *, right: bool = False, middle: bool = False) -> str:
    """Return `text` in exactly `room` cells: padded, or cut with an ellipsis."""
    if room <= 0:
        return ""
    text = clean(text)
    length = cell_len(text)
    if length > room:
        text = cut_middle(text, room) if middle else cut_end(text, room)
        length = cell_len(text)
        if length > room:
            text, length = set_cell_size(text, room), room
    if length == room:
        return text
    return " " * (room - length) + text if right else text + " " * (room - length)


def row(width: int, left: Iterable[Piece], right: Iterable[Piece] = (), *, overlay: str = "") -> Line:
    """Return a line of exactly `width` cells: `right` at its end, `left` in what remains.

    Where both do not fit, `left` is cut, with an ellipsis; `right` alone is cut where it is wider than all.
    """
    ends = tuple(cropped(right, width))
    room = width - size(ends)
    if ends and room > 0:
        room -= 1
        ends = (Piece(" "), *ends)
    starts = tuple(cropped(left, room))
    blank = room - size(starts)
    return Line((*starts, Piece(" " * blank), *ends) if blank else (*starts, *ends), overlay)


def row_with(width: int, left: Iterable[Piece], *rights: tuple[Piece, ...]) -> Line:
    """Return a line of exactly `width` cells whose `left` comes first.

    At its end stands the first of `rights` that fits beside `left`, else nothing.
    """
    starts = tuple(left)
    room = width - size(starts) - 1
    fitting = (right for right in rights if size(right) <= room)
    return row(width, starts, next(fitting, ()))


def size(pieces: Iterable[Piece]) -> int:
    """Return the cells of all pieces."""
    return sum(cell_len(piece.text) for piece in pieces)


def cropped(pieces: Iterable[Piece], room: int) -> Iterator[Piece]:
    """Yield `pieces` as far as they fit in `room` cells, the last one cut with an ellipsis."""
    for piece in pieces:
        text = clean(piece.text)
        length = cell_len(text)
        if length > room:
            yield Piece(fit(text, room), piece.role)
            return
        if text:
            yield Piece(text, piece.role)
        room -= length


def wrapped(text: str, room: int, most: int = 1_000, first: int | None = None) -> list[str]:
    """Return `text` in at most `most` lines of `room` cells, broken between words; the last may be too long.

    The first line has `first` cells where that is given.

    A word that is longer than a line is broken where the line ends.
    """
    lines: list[str] = []
    rest, space = clean(text).strip(), room if first is None else first
    while rest and len(lines) + 1 < most and cell_len(rest) > space > 0:
        part = head(rest, space + 1)
        end = part.rfind(" ")
        part = part[:end] if end > 0 else head(rest, space)
        if not part:
            break
        lines.append(part.rstrip())
        rest, space = rest[len(part) :].lstrip(), room
    if rest or not lines:
        lines.append(rest)
    return lines


def paragraphs(texts: Sequence[tuple[str, int, int]], height: int) -> list[list[str]]:
    """Return each text in its lines, at most `height` in all.

    Beside a text stand the cells of its lines, and those of its first line.

    Each gets one, the first ones first, and where there is more room those that need more.
    """
    given = [int(place < height) for place in range(len(texts))]
    spare = height - sum(given)
    for place, (text, room, first) in enumerate(texts):
        if given[place] and spare:
            more = min(spare, len(wrapped(text, room, first=first)) - 1)
            given[place] += more
            spare -= more
    both = zip(texts, given, strict=True)
    return [wrapped(text, room, most, first) if most else [] for (text, room, first), most in both]


def rule(width: int, title: str, note: str = "") -> Line:
    """Return "── title ──── note ──": what opens a pane."""
    note = cut_end(clean(note), max(0, width // 2))
    end = (Piece(f" {note} "), Piece("──", "title")) if note else ()
    words = (
        (Piece("── ", "title"), Piece(cut_end(clean(title), width - size(end) - 5), "strong"))
        if title
        else ()
    )
    gap = Piece(" ") if title else Piece("")
    dashes = max(0, width - size(words) - size(end) - len(gap.text))
    return row(width, (*words, gap, Piece("─" * dashes, "title"), *end))


def changed(old: Sequence[Line], new: Sequence[Line], width: int) -> Iterator[Region]:
    """Yield the regions of cells in which two drawings of a widget differ."""
    for y, (was, line) in enumerate(zip_longest(old, new)):
        if was == line:
            continue
        if was is None or line is None or was.overlay != line.overlay:
            yield Region(0, y, width, 1)
        else:
            yield from _changed_in(was.pieces, line.pieces, y, width)


def _changed_in(was: tuple[Piece, ...], line: tuple[Piece, ...], y: int, width: int) -> Iterator[Region]:
    """Yield where two lines differ, piece by piece while their pieces have the same widths."""
    x = 0
    for a, b in zip_longest(was, line, fillvalue=Piece("")):
        span = cell_len(b.text)
        if cell_len(a.text) != span:
            yield Region(x, y, width - x, 1)
            return
        if a != b:
            yield Region(x, y, span, 1)
        x += span
