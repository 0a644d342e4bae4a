"""How lines of a log are drawn: times apart, telling ones marked, long ones wrapped or cut."""

import re
from collections.abc import Iterator

from rollout.telling import STAMP
from rollout.text import head
from widgets.cells import Line, Piece, clean, row

WIDE = 120
"""Cells from which on times are whole: a time of 31 cells leaves little of a narrow line."""

_STAMP = re.compile(r"^[\d-]{10}T(\d\d:\d\d:\d\d(?:\.\d{1,3})?)\d*(\S*) ")


def short_stamp(stamp: str) -> str:
    """Return the time of day of a server's time, in milliseconds: "03:14:22.120Z "."""
    found = _STAMP.match(stamp)
    return f"{found[1]}{found[2]} " if found else stamp


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


def log_rows(
    text: str, width: int, *, wrap: bool, role: str = "", overlay: str = "", stamped: bool = False
) -> Iterator[Line]:
    """Yield the lines of a widget that one line of a log takes; `stamped`: the server's time leads it."""
    found = STAMP.match(text)
    lead = found[0] if found else ""
    if stamped and width < WIDE:
        short = short_stamp(lead)
        text, lead = short + text[len(lead) :], short
    parts = wrapped(text, width) if wrap else iter((text,))
    first = next(parts)
    stamp = len(lead) if len(lead) <= len(first) else 0
    yield row(width, (Piece(first[:stamp], "dim"), Piece(first[stamp:], role)), overlay=overlay)
    for part in parts:
        yield row(width, (Piece(part, role),), overlay=overlay)
