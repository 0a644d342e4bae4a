"""Line 1 of every screen: where we are, as whom, and whether what is shown is live."""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import ClassVar, NamedTuple

from rich.cells import cell_len
from textual.reactive import reactive

from rollout.connection import Connection, Notice, StreamState
from rollout.text import clock, cut_end, cut_middle, span
from widgets.cells import Line, Piece, clean, row, size
from widgets.lines import Lines

ASKING = (StreamState.STALE, StreamState.BACKOFF, StreamState.CONNECTING, StreamState.SYNCING)
"""States in which the server is being asked, where no time is set for that."""

PLACE = re.compile(r"^(?:(?:cannot reach )?\S+:\d+:?|the server) (?=\S)")
"""Whom a reason is about, which line 1 says anyhow: "cannot reach 10.0.0.1:6443: connection refused"."""

BRIEF = tuple(
    (re.compile(pattern), words)
    for pattern, words in (
        (r"does not answer|no answer in time", "no answer"),
        (r"connection refused", "refused"),
        (r"connection reset by peer", "reset"),
        (r"the connection broke", "broken"),
        (r"cannot resolve \S+", "DNS"),
        (r"it does not speak TLS.*", "no TLS"),
        (r"a web page came.*", "a web page"),
        (r"(\d+) redirect by a proxy", r"\1 redirect"),
        (r"the list cannot be read", "unreadable"),
        (r"closes the watch at once", "closed at once"),
    )
)
"""The shortest words for the commonest reasons."""

CODE = re.compile(r" \((\d+)\)$")
"""A code at the end of a reason, which line 1 puts in brackets itself."""

LONG = 5.0
"""Seconds of waiting for a first answer from which on it is said how long it has been."""

APART = 2
"""Cells between where we are and what is said beside it."""

FEWEST = 7
"""Cells that a reason is cut to at most."""

LEAST = 18
"""Cells that context and namespace keep beside what is wrong with the link, where that is whole."""


class Counts(NamedTuple):
    """How many rollouts are in which state; a filter does not change them."""

    failed: int
    trouble: int
    total: int
    hidden: int
    """Failed or in trouble, and not shown because of a filter."""


class StatusLine(Lines):
    """One line. Where the link is not live the whole line is reversed and says since when and why."""

    VALUES: ClassVar[tuple[str, ...]] = ("connection", "counts", "now")

    connection: reactive[Connection | None] = reactive[Connection | None](None, repaint=False)
    counts: reactive[Counts | None] = reactive[Counts | None](None, repaint=False)
    """None on screens that show no list."""
    now: reactive[datetime | None] = reactive[datetime | None](None, repaint=False)
    """The server's clock; it runs on while the link is down."""

    def lines(self, width: int, height: int) -> list[Line]:
        """Return the one line."""
        del height
        link, now = self.connection, self.now
        if link is None:
            return [row(width, (Piece(" connecting"),))]
        if link.state is StreamState.LIVE:
            return [self._line(link, width, f"● live {clock(now)}" if now else "● live")]
        if link.heard is None and link.state in (StreamState.CONNECTING, StreamState.SYNCING):
            words = "connecting" if link.state is StreamState.CONNECTING else "reading"
            waited = (now - link.since).total_seconds() if now and link.since else 0.0
            words += f" {span(waited)}" if waited >= LONG else ""
            return [self._line(link, width, f"◌ {words} {clock(now)}" if now else f"◌ {words}")]
        where = min(size(place(link, 10_000, user=False)), max(LEAST, width // 3))
        words = _fitting(link, now, width, where)
        room = width - cell_len(words) - 2
        pieces = place(link, room, user=True, whole=True) or place(link, room, user=False)
        plain = (Piece("".join(piece.text for piece in pieces), "stale"),)
        return [stale(row(width, plain, (Piece(words, "stale"),)))]

    def _line(self, link: Connection, width: int, end: str) -> Line:
        """Return the line with as much before the clock as fits: what is wrong before who we are."""
        for pieces in self._extras(link):
            right = (*pieces, Piece(end))
            room = width - sum(cell_len(piece.text) for piece in right) - (APART if pieces else 1)
            for user in (True, False):
                left = place(link, room, user=user, whole=True)
                if left:
                    return row(width, left, right)
        return row(width, place(link, width - len(end) - 1, user=False), (Piece(end),))

    def _extras(self, link: Connection) -> Iterator[tuple[Piece, ...]]:
        """Yield what may stand before the clock, the fullest first, nothing last."""
        counts, harm = tuple(self._counts(total=True)), tuple(self._counts(total=False))
        said = [(Piece(words, "warn"), Piece("   ")) for words in forms(link.notices)]
        for notice in said:
            yield (*notice, *counts)
        for words, _ in said[-1:]:
            yield (words, Piece("  "), *harm)
        # The rows show how they stand; that something may not be read, nothing else does.
        yield from said[-1:]
        yield counts
        yield ()

    def _counts(self, *, total: bool) -> Iterator[Piece]:
        if self.counts is None:
            return
        failed, trouble, of, hidden = self.counts
        if failed:
            yield Piece(f"{failed} failed ", "bad")
        if trouble:
            yield Piece(f"{trouble} trouble ", "warn")
        if total:
            alone = "1 rollout" if of == 1 else f"{of} rollouts"
            yield Piece(f"of {of}" if failed or trouble else alone)
        if hidden:
            yield Piece(f"   {hidden} in trouble hidden", "warn")
        yield Piece("   " if total or hidden else "  ")


def forms(notices: Sequence[Notice]) -> Iterator[str]:
    """Yield what may be said of notices, the fullest first; the connection page says all of it."""
    if notices:
        yield " · ".join(notice.words for notice in notices)
        yield " · ".join(notice.short for notice in notices)
        yield notices[0].short


def shorter(reason: str) -> tuple[str, ...]:
    """Return a reason, and shorter words for it: without whom it is about, then the fewest."""
    reason = CODE.sub(r" \1", reason)
    alone = PLACE.sub("", reason)
    brief = next((one.expand(words) for pattern, words in BRIEF if (one := pattern.fullmatch(alone))), alone)
    return reason, alone, brief


def _fitting(link: Connection, now: datetime | None, width: int, where: int) -> str:
    """Return what is wrong, beside `where` cells of context and namespace; where that is narrow, undated."""
    reasons, words = shorter(clean(link.reason)), ""
    for dated in (True, False):
        tried = [(r, trouble_words(link, now, width - LEAST - 2, r, dated=dated)) for r in reasons]
        whole = next((words for reason, words in tried if words.endswith(f"({reason})")), "")
        words = whole or trouble_words(link, now, width - where - 2, reasons[-1], dated=dated)
        if width - cell_len(words) - 2 >= min(where, LEAST):
            break
    return words


def trouble_words(
    link: Connection, now: datetime | None, room: int, reason: str, *, dated: bool = True
) -> str:
    """Return "STALE 42s, data of 03:13:40Z · retry in 3s (503)", the reason cut to `room` cells in all.

    A reason of which a few cells alone would be seen is left out, and what is shown from when unless `dated`.
    """
    words = head = head_words(link)
    if now and link.since:
        words += f" {span((now - link.since).total_seconds(), long=True)}"
    if link.heard and dated:
        words += f", data of {clock(link.heard)}"
    if now and link.retry:
        words += f" · retry in {span((link.retry - now).total_seconds())}"
    elif link.state in ASKING:
        words += " · asking now"
    if reason and reason != link.state.value and not reason.startswith(head.lower()):
        left = room - len(words) - 3
        words += f" ({cut_end(reason, left)})" if left >= min(FEWEST, cell_len(reason)) else ""
    return words


def head_words(link: Connection) -> str:
    """Return in capitals that it is old what is shown, else what came in place of an answer."""
    if link.state is StreamState.DENIED:
        return "NO PERMISSION"
    if link.heard and link.state is not StreamState.AUTH:
        return "STALE"
    return link.trouble.words.upper()


def place(link: Connection, room: int, *, user: bool, whole: bool = False) -> tuple[Piece, ...]:
    """Return context, namespace and user in at most `room` cells.

    Names longer than a third of the room are cut in the middle; with `whole` the result is empty where
    even that does not fit.
    """
    mark = f" {link.protected} " if link.protected else ""
    who = ""
    if user and link.user:
        who = f"   AS {link.user}" if link.impersonating else f"   as {link.user}"
    mode = "   read-only" if link.read_only else ""
    spare = room - len(mark) - 4 - cell_len(who) - len(mode)
    namespace = clean(link.namespace if link.namespace is not None else "all namespaces")
    context = clean(link.context)
    longest = max(10, room // 3) if whole else max(1, spare // 2)
    if cell_len(context) + cell_len(namespace) > spare:
        namespace = cut_middle(namespace, max(longest, spare - cell_len(context)))
        context = cut_middle(context, max(longest, spare - cell_len(namespace)))
    if whole and cell_len(context) + cell_len(namespace) > spare:
        return ()
    where = Piece(f"{mark} {context} ", "context" if mark else "")
    return (where, Piece(f"/ {namespace}"), Piece(who), Piece(mode, "hold"))


def stale(line: Line) -> Line:
    """Return the line with every piece reversed."""
    return Line((Piece("".join(piece.text for piece in line.pieces), "stale"),))
