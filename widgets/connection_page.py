"""The link to the API server: who, how, and each stream with what it has been through."""

from collections.abc import Iterator
from datetime import datetime
from typing import ClassVar

from textual.reactive import reactive

from rollout.connection import LinkReport, StreamReport, StreamState, StreamStatus, Trouble, clock_words
from rollout.text import age, cells, span
from widgets.cells import Line, Piece, row, rule, wrapped
from widgets.scrolled_lines import ScrolledLines

NAME = 13
"""Cells of a name."""

RESOURCE = 22
"""Cells of what a stream streams."""

UNITS = (("MB", 1_000_000), ("KB", 1_000))
"""Units of bytes, from the largest."""


class ConnectionPage(ScrolledLines):
    """Lines to scroll through."""

    VALUES: ClassVar[tuple[str, ...]] = ("report", "now")

    report: reactive[LinkReport | None] = reactive[LinkReport | None](None, repaint=False)
    now: reactive[datetime | None] = reactive[datetime | None](None, repaint=False)

    def content(self, width: int) -> Iterator[Line]:
        """Yield what is said of the link, and then of each stream."""
        report = self.report
        if report is None:
            return
        yield rule(width, "Connection")
        for name, words in facts(report):
            for number, part in enumerate(wrapped(words, max(width - NAME - 3, 1))):
                yield row(width, (Piece(f"  {'' if number else name:<{NAME}}{part}"),))
        yield row(width, ())
        yield rule(width, "Streams")
        heads = (
            f"  {'':<{RESOURCE}}{'STATE':<17}{'HEARD':>6}{'OBJECTS':>9}{'BYTES':>8}{'LISTS':>7}{'RETRIES':>9}"
        )
        yield row(width, (Piece(heads),))
        for stream in report.streams:
            yield row(width, (Piece(self._stream(stream), "" if is_well(stream) else "warn"),))
            for words in self._more(stream):
                for part in wrapped(words, max(width - 5, 1)):
                    yield row(width, (Piece(f"    {part}"),))

    def _stream(self, stream: StreamReport) -> str:
        status = stream.status
        heard = age(status.heard, self.now) if status.heard and self.now else "-"
        return (
            f"  {named(stream):<{RESOURCE}}{status.state.value:<17}{heard:>6}{stream.objects:>9}"
            f"{size(stream.received):>8}{stream.lists:>7}{stream.failures:>9}"
        )

    def _more(self, stream: StreamReport) -> Iterator[str]:
        """Yield why it is not live and when it is tried again, and what odd came."""
        status, now = stream.status, self.now
        if named(stream) == status.resource and stream.whose:
            yield stream.whose
        yield from filter(None, [": ".join(filter(None, (what_next(status, now), status.detail)))])
        if stream.audited and now:
            yield f"compared with the server {age(stream.audited, now)} ago"
        if stream.oddities:
            yield ", ".join(f"{what}: {times}" for what, times in stream.oddities)


def facts(report: LinkReport) -> Iterator[tuple[str, str]]:
    """Yield what is said of the link as a whole: a name and words."""
    link = report.connection
    yield "context", link.context
    yield "server", f"{link.server} {report.version}".rstrip()
    yield "user", f"{'as ' if link.impersonating else ''}{link.user or 'unknown'}"
    yield "credentials", report.credentials
    yield "kubeconfig", ", ".join(report.files) or "none"
    if report.proxy:
        yield "proxy", report.proxy
    yield "clock", clock_words(link.skew)
    yield "user agent", report.agent
    for notice in link.notices:
        yield "notice", notice.words


VERBS = {StreamState.AUTH: "signs in again", StreamState.DENIED: "asks for it again"}
"""What is done of itself, where it is not that the same is asked again."""


def what_next(status: StreamStatus, now: datetime | None) -> str:
    """Return what happens next, and when; "" for a stream that is live."""
    if status.state is StreamState.LIVE:
        return ""
    if status.retry and now:
        verb = VERBS.get(status.state, "asks again")
        if status.trouble is Trouble.REFUSED:
            verb = "sign in again in another terminal: looked at again"
        left = span(max((status.retry - now).total_seconds(), 0.0))
        return f"{verb} in {left}, at {status.retry:%H:%M:%SZ}"
    if status.state is StreamState.SYNCING:
        return f"reading the list, {status.received} so far"
    return "waiting for an answer"


def named(stream: StreamReport) -> str:
    """Return what a stream streams, and whose where there is room for it."""
    whole = f"{stream.status.resource} {stream.whose}".rstrip()
    return whole if cells(whole) < RESOURCE else stream.status.resource


def is_well(stream: StreamReport) -> bool:
    """Return whether a stream is live without reservation."""
    return stream.status.state is StreamState.LIVE and not stream.status.reason


def size(count: int) -> str:
    """Return a number of bytes in few cells."""
    for unit, worth in UNITS:
        if count >= worth:
            return f"{count / worth:.0f}{unit}"
    return f"{count}B"
