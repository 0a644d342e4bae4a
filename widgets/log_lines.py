"""How lines of a log are drawn: times apart, telling ones marked, long ones wrapped or cut."""

from collections.abc import Iterator

from rollout.telling import STAMP
from rollout.text import head
from widgets.cells import Line, Piece, clean, row


def wrapped(text: str, width: int) -> Iterator[str]:
    """Yield `text` in parts of at most `width` cells; an empty text is one part."""
    text = clean(text)
    part = head(text, width) or text[:1]
    yield part
    text = text[len(part) :]
    while text:
        part = head(text, width) or text[:1]
        yield part
        text = text[len(part) :]


def log_rows(text: str, width: int, *, wrap: bool, role: str = "", overlay: str = "") -> Iterator[Line]:
    """Yield the lines of a widget that one line of a log takes."""
    parts = wrapped(text, width) if wrap else iter((text,))
    found = STAMP.match(text)
    first = next(parts)
    stamp = found.end() if found and found.end() <= len(first) else 0
    yield row(width, (Piece(first[:stamp], "dim"), Piece(first[stamp:], role)), overlay=overlay)
    for part in parts:
        yield row(width, (Piece(part, role),), overlay=overlay)
