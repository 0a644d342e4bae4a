"""The line of a crash log that tells why: the one a person would read out to a colleague."""

import re
from collections.abc import Sequence

from msgspec import Struct

STAMP = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d) ")
"""What the server puts before each line where it is asked for times (RFC 3339, nanoseconds)."""

FRAMES_BEFORE = 4
"""Lines before the telling one that are worth seeing: what it was doing."""

ABOUT = 20
"""Lines before and after the telling part that are kept of a log."""

_PANIC = re.compile(
    r"^(?:panic:|fatal error:|thread '.{0,80}' panicked at|Unhandled exception|SIG[A-Z]{3,7}:)"
)
_CAUSED = re.compile(r"^\s{0,40}Caused by: ")
_TRACEBACK = re.compile(r"^\s{0,40}Traceback \(most recent call last\):")
_EXCEPTION = re.compile(
    r"^\s{0,40}(?:[A-Za-z_]\w{0,80}[.$]){0,12}[A-Z]\w{0,80}(?:Error|Exception|Exit|Interrupt)\b"
)
_FATAL = re.compile(r"(?i)(?:\b(?:fatal|critical|emerg(?:ency)?|panic)\b|\"level\":\s?\"(?:fatal|panic)\")")
_LEVEL = re.compile(r"(?:\b(?:ERROR|ERR|SEVERE)\b|(?i:\blevel\"?[=:]\s?\"?err(?:or)?\b)|^E\d{4} )")
_ERROR = re.compile(r"(?i)(?:\berror\b|\bERR\b|\bexception\b|\bfailed\b|\bcannot\b|\bunable to\b)")
_TRUE_NOISE = re.compile(r"(?i)\b(?:no|0|without|zero) errors?\b|\berrors?[=:]\s?(?:0|none|null|nil|false)\b")


class Told(Struct, frozen=True):
    """Where a log tells why."""

    at: int
    """The index of the telling line."""
    first: int
    """The index of the first line that belongs to it: a stack's beginning, or a few lines of context."""
    why: str
    """What it was picked for: "panic", "Traceback", "Caused by", "FATAL", "error", "last line"."""


class Alike(Struct, frozen=True):
    """What pods have in common that end in the same way."""

    owner_uid: str
    hash: str
    """Of their template."""
    container: str
    exit_code: int | None


class LastWords(Struct, frozen=True, kw_only=True):
    """The end of the log of a container that crashed: what tells why, and the lines about it."""

    of: Alike
    """Whose: they are read of one pod, and taken for the words of all that end alike."""
    pod: str
    """The pod's name."""
    before: bool
    """Whether another instance has taken its place since."""
    lines: tuple[str, ...]
    told: Told
    """Where in `lines` it is told."""

    @property
    def line(self) -> str:
        """Return the telling line, without the time that the server or a logger puts before it."""
        return unstamped(self.lines[self.told.at]).strip()


def unstamped(line: str) -> str:
    """Return a line without the server's time."""
    found = STAMP.match(line)
    return line[found.end() :] if found else line


def telling(lines: Sequence[str]) -> Told | None:
    """Return where `lines` tell why the program ended; None where there is nothing but blank lines.

    A panic is the reason itself, the first one; the last "Caused by" is the root; a Traceback tells in the
    line after its frames, the last one counts; then the last FATAL line, the last one that a logger calls an
    error, the last one that sounds like one, the last line.
    """
    said = [unstamped(line) for line in lines]
    for why, at in (
        ("panic", _first(said, _PANIC)),
        ("Caused by", _last(said, _CAUSED)),
        ("Traceback", _raised(said)),
        ("exception", _last(said, _EXCEPTION)),
        ("FATAL", _last(said, _FATAL)),
        ("error", _last(said, _LEVEL)),
        ("error", _last(said, _ERROR)),
        ("last line", next((at for at in reversed(range(len(said))) if said[at].strip()), None)),
    ):
        if at is not None:
            return Told(at, _context(said, at), why)
    return None


def excerpt(lines: Sequence[str]) -> tuple[tuple[str, ...], Told] | None:
    """Return what is worth keeping of the end of a log, and where it tells why; None where it is blank."""
    told = telling(lines)
    if told is None:
        return None
    begin = max(0, min(told.first, told.at) - ABOUT)
    kept = tuple(lines[begin : told.at + ABOUT + 1])
    return kept, Told(told.at - begin, told.first - begin, told.why)


def _first(said: Sequence[str], pattern: re.Pattern[str]) -> int | None:
    return next((at for at, line in enumerate(said) if pattern.search(line)), None)


def _last(said: Sequence[str], pattern: re.Pattern[str]) -> int | None:
    found = (at for at in reversed(range(len(said))) if pattern.search(said[at]))
    return next((at for at in found if not _TRUE_NOISE.search(said[at])), None)


def _raised(said: Sequence[str]) -> int | None:
    """Return the line that ends the last Traceback: the first after it that is not indented further."""
    begin = _last(said, _TRACEBACK)
    if begin is None:
        return None
    depth = _depth(said[begin])
    for at in range(begin + 1, len(said)):
        if said[at].strip() and _depth(said[at]) <= depth:
            return at
    return begin


def _context(said: Sequence[str], at: int) -> int:
    """Return where to begin to read: at the Traceback it ends, else a few lines before."""
    for before in range(at, max(-1, at - 60), -1):
        if _TRACEBACK.match(said[before]):
            return before if at - before <= 2 * FRAMES_BEFORE else at - FRAMES_BEFORE
    return max(0, at - FRAMES_BEFORE)


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip())
