"""Short words for a narrow screen: ages, times, image names, cells, and the maths of a bar."""

from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache
from unicodedata import category, east_asian_width

from rollout.info import Ref

MINUTE, HOUR, DAY, YEAR = 60, 3_600, 86_400, 365 * 86_400
"""Seconds."""

PLAIN_KIND = "Deployment"
"""The kind that a list names without a prefix."""

NO_WIDTH = frozenset(("Mn", "Me", "Cf"))
"""Unicode categories that take no cell of their own: combining marks and format characters."""


def span(seconds: float, *, long: bool = False) -> str:
    """Return a length of time in one unit ("2m"), or with `long` in two where they matter ("2m11s").

    A negative length is "0s": two clocks that differ never show a time to come.
    """
    total = max(0, int(seconds))
    if total < MINUTE:
        return f"{total}s"
    if total < HOUR:
        rest = total % MINUTE if long and total < 10 * MINUTE else 0
        return f"{total // MINUTE}m{rest}s" if rest else f"{total // MINUTE}m"
    if total < DAY:
        rest = total % HOUR // MINUTE if long and total < 10 * HOUR else 0
        return f"{total // HOUR}h{rest}m" if rest else f"{total // HOUR}h"
    return f"{total // DAY}d" if total < 1_000 * DAY else f"{total // YEAR}y"


def age(since: datetime | None, now: datetime, *, long: bool = False) -> str:
    """Return how long ago `since` was, as `span` says it; "-" where that is not known."""
    return "-" if since is None else span((now - since).total_seconds(), long=long)


def clock(at: datetime) -> str:
    """Return a time of day in UTC: "03:14:22Z"."""
    return f"{at:%H:%M:%S}Z"


def stamp(at: datetime | None, now: datetime) -> str:
    """Return when something was, in at most 9 cells: "03:14:22Z", or "12 Nov" where that was a day ago."""
    if at is None:
        return "-"
    if abs((now - at).total_seconds()) < DAY:
        return clock(at)
    return f"{at.day} {at:%b}" if abs((now - at).days) < 365 else f"{at:%b} {at.year}"


def registry(image: str) -> str:
    """Return the registry an image comes from: "ghcr.io"; "docker.io" where it names none.

    Source: distribution/reference, splitDockerDomain.
    """
    first, slash, _ = image.partition("/")
    named = slash and ("." in first or ":" in first or first == "localhost")
    return first if named else "docker.io"


def short_image(image: str) -> str:
    """Return an image without registry and path: "checkout:2.4.0", "checkout@5f8c75b" by digest alone."""
    name, _, digest = image.rpartition("/")[2].partition("@")
    if ":" in name or not digest:
        return name
    return f"{name}@{digest.rpartition(':')[2][:7]}"


def row_name(ref: Ref, *, namespaced: bool) -> str:
    """Return the name of a row in the list: "web", "sts/db"; with all namespaces "shop/web", "shop/sts/db".

    The commonest kind goes without its prefix.
    """
    name = ref.name if ref.kind == PLAIN_KIND else ref.short
    return f"{ref.namespace}/{name}" if namespaced else name


@lru_cache(maxsize=4096)
def _character(character: str) -> int:
    if category(character) in NO_WIDTH:
        return 0
    return 2 if east_asian_width(character) in ("W", "F") else 1


def cells(text: str) -> int:
    """Return how many cells of a terminal `text` takes."""
    return len(text) if text.isascii() else sum(map(_character, text))


def head(text: str, room: int) -> str:
    """Return as much of the beginning of `text` as fits in `room` cells."""
    if text.isascii():
        return text[: max(0, room)]
    used = 0
    for index, character in enumerate(text):
        used += _character(character)
        if used > room:
            return text[:index]
    return text


def tail(text: str, room: int) -> str:
    """Return as much of the end of `text` as fits in `room` cells."""
    if text.isascii():
        return text[-room:] if room > 0 else ""
    used = 0
    for index in range(len(text) - 1, -1, -1):
        used += _character(text[index])
        if used > room:
            return text[index + 1 :].lstrip("\u200d\ufe0f")
    return text


def cut_middle(text: str, room: int, *, gap: str = "…") -> str:
    """Return `text` in at most `room` cells: both ends of a long name tell more than one.

    `gap` (one cell) stands for what is left out.
    """
    if cells(text) <= room:
        return text
    if room <= 1:
        return gap[: max(0, room)]
    back = (room - 1) // 2
    return head(text, room - 1 - back) + gap + tail(text, back)


def cut_image(text: str, room: int, *, gap: str = "…") -> str:
    """Return "name:tag" in at most `room` cells: the name is cut first, for the tag tells releases apart."""
    name, colon, tag = text.rpartition(":")
    left = room - cells(colon + tag)
    if cells(text) <= room or not colon or left < 2:
        return cut_middle(text, room, gap=gap)
    return cut_end(name, left, gap=gap) + colon + tag


def cut_end(text: str, room: int, *, gap: str = "…") -> str:
    """Return `text` in at most `room` cells, its beginning kept."""
    if cells(text) <= room:
        return text
    return head(text, room - 1) + gap if room > 1 else gap[: max(0, room)]


def shares(parts: Sequence[int], width: int) -> tuple[int, ...]:
    """Divide `width` cells among `parts` in proportion; they always sum to `width`.

    Largest remainders round up, and a part above zero always shows while there are as many cells as such
    parts: one pod of a thousand is what the reader looks for. With nothing to divide, all goes to the last.
    """
    total = sum(parts)
    if total <= 0 or width <= 0:
        return (*(0 for _ in parts[1:]), max(0, width))
    given = [part * width // total for part in parts]
    by_rest = sorted(range(len(parts)), key=lambda i: (-(parts[i] * width % total), i))
    for index in by_rest[: width - sum(given)]:
        given[index] += 1
    for index, part in enumerate(parts):
        richest = max(range(len(given)), key=given.__getitem__)
        if part > 0 and not given[index] and given[richest] > 1:
            given[richest] -= 1
            given[index] = 1
    return tuple(given)
