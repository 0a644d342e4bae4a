"""One alphabet of states for every screen: glyph, word and look of each; bars; and their ASCII."""

from types import MappingProxyType

from rich.cells import cell_len

from rollout.action import CheckState
from rollout.info import Phase, RolloutInfo
from rollout.text import shares
from widgets.cells import Piece

PHASES = MappingProxyType(
    {
        Phase.COMPLETE: Piece("✔"),
        Phase.PROGRESSING: Piece("◌", "busy"),
        Phase.PAUSED: Piece("=", "hold"),
        Phase.FAILED: Piece("✖", "bad"),
        Phase.TROUBLE: Piece("!", "warn"),
        Phase.IDLE: Piece("·", "dim"),
        Phase.UNKNOWN: Piece("?", "warn"),
    }
)
"""The glyph of each phase. Its word is the phase's value; a healthy row has no colour."""

SETTLED = frozenset((Phase.COMPLETE, Phase.IDLE))
"""Phases that are no departure: their bars are dim, and the list says no FOR."""

CHECKS = MappingProxyType(
    {
        CheckState.PENDING: Piece("◌", "busy"),
        CheckState.GOOD: Piece("✔"),
        CheckState.WARNING: Piece("!", "warn"),
        CheckState.BAD: Piece("✖", "bad"),
        CheckState.UNKNOWN: Piece("?", "warn"),
    }
)
"""The glyph of each check and step."""

AVAILABLE, STARTED, NOT_YET = "█", "▒", "░"
"""The three parts of every bar."""

ASCII = str.maketrans("✔◌✖·█▒░─│▸●→←…▏—–−“”’×↑↓", '+~x.#+--|>*><~_---""\'x^v')  # noqa: RUF001  as drawn
"""For C locale and TERM=linux: one ASCII character for each of ours, so that no width changes."""


def as_ascii(text: str) -> str:
    """Return `text` in as many cells of ASCII; what has no ASCII becomes question marks."""
    if text.isascii():
        return text
    text = text.translate(ASCII)
    if text.isascii():
        return text
    return "".join(c if c.isascii() else "?" * cell_len(c) for c in text)


def bar(available: int, started: int, rest: int, width: int, role: str = "") -> tuple[Piece, ...]:
    """Return a bar of `width` cells in three parts; `role` is the look of what is under way.

    With the role "dim" the whole bar is: one that asks for no attention.
    """
    parts = shares((available, started, rest), width)
    looks = ((AVAILABLE, role if role == "dim" else ""), (STARTED, role), (NOT_YET, "dim"))
    return tuple(Piece(mark * cells, look) for cells, (mark, look) in zip(parts, looks, strict=True))


def new_bar(info: RolloutInfo, width: int) -> tuple[Piece, ...]:
    """Return the bar of a rollout's new side against what is wanted."""
    rest = max(0, info.wanted - info.new.available - info.new.started)
    look = "dim" if info.phase in SETTLED else PHASES[info.phase].role
    return bar(info.new.available, info.new.started, rest, width, look)
