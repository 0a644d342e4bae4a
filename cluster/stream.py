"""What an answer means: one resource listed, watched, resumed and listed again. No I/O.

`Stream` is fed statuses, bytes and times (seconds of one monotonic clock) and says what to do: a `ListPage`,
a `Watch` or a `Wait` (`cluster.moves`). What it learns comes out as operations on a store. The rules R1 to
R19 are reliability.md's; most come from client-go's tools/cache/reflector.go.
"""

from collections.abc import Iterable, Mapping
from typing import TypeVar

from cluster import limits
from cluster.known import older
from cluster.moves import Moves
from cluster.operations import Operation, Replaced
from cluster.refusal import (
    WEB_PAGE,
    is_web_page,
    reason,
    retry_after,
    told_to_wait,
    too_large,
    trouble,
    unfit,
)
from rollout.connection import StreamState, Trouble
from rollout.decode import Line, Status, status
from rollout.records import Record

Kept = TypeVar("Kept", bound=Record)


class Stream(Moves[Kept]):
    """One resource in one scope, followed for ever."""

    # What came of a list.

    def adopt(self, records: Iterable[Kept], version: str, now: float) -> list[Operation[Kept]]:
        """Take a list that was read elsewhere."""
        self._listed_at = now
        return self._finish(tuple(records), version, now)

    def listed(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> list[Operation[Kept]]:
        """Take the answer to a ListPage. Decodes `body`: may run in a thread, one call at a time."""
        if code != 200:
            self._refused_list(code, headers, body, now)
            return []
        self._listed_at = self._asked_at
        page = self._reader.page(body)
        if page is None:
            self._count("unreadable list")
            self._paging.begin()
            self.stands.fail(now, WEB_PAGE if is_web_page(headers) else "the list cannot be read")
            return []
        self._count("object without a name", page.unreadable)
        self._paging.take(page)
        if page.more:
            self.stands.syncing()
            return []
        return self._finish(tuple(self._paging.collected.values()), page.version, now)

    def _finish(self, records: tuple[Kept, ...], version: str, now: float) -> list[Operation[Kept]]:
        """Take a whole list."""
        self._cached = self._paging.version == "0"
        self._paging.begin()
        if not version:
            self._count("list without a version")
            self.stands.fail(now, "the list has no version")
            return []
        self._known.replace(records)
        self.version = version
        self.audits.listed(now)
        self.signs.listed()
        self.stands.heard, self.stands.synced = now, True
        polls = self._polling.under_way(now)
        self._live(now, self._polling.note(self._asked_at) if polls or self._polling.polled else "")
        if polls:
            self.stands.not_before = now + limits.POLL
        else:
            self._listing = False
        return [Replaced(records)]

    def _refused_list(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a ListPage that is not 200."""
        said = status(body)
        asked, paged = self._paging.version, bool(self._paging.more)
        self._paging.begin()
        if self.stands.refused(code, headers, said, now):
            return
        if code == 410 and paged:
            self._paging.limit = 0
        elif code != 410 or not asked:
            # The server's cache, once (R2).
            self._paging.begin("0" if code >= 500 and asked != "0" and not too_large(said) else "")
            why = unfit(code, said, selected=self._selected)
            wrong = Trouble.UNFIT if why else trouble(code)
            self.stands.fail(now, why or reason(code, said, body), retry_after(headers), wrong)

    # What came of a watch.

    def opened(self, now: float) -> None:
        """Take it that a watch has begun: the server answered 200."""
        self.signs.opened(now)
        self._polling.watched()
        self.drop = False
        if not self.signs.suspect:
            # What came since our version would come at once: that nothing does is heard too.
            self.stands.heard = self.stands.heard if self._cached else now
            self._live(now)

    def refused(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200, or a web page."""
        said = status(body)
        words = WEB_PAGE if code == 200 else reason(code, said)
        if code == 403:
            self._count("watch not permitted")
            self._polling.refused(now)
            self._relist()
        elif self.stands.refused(code, headers, said, now):
            return
        elif code == 410:
            self._doubt(words, self.version)
        elif code >= 500 and not too_large(said):
            self._stumble(now, words, retry_after(headers))
        else:
            self._relist()
            self.stands.fail(now, words, retry_after(headers), trouble(code))

    def feed(self, lines: Iterable[bytes], now: float) -> list[Operation[Kept]]:
        """Take lines of the open watch; look at `drop` afterwards."""
        operations: list[Operation[Kept]] = []
        for line in lines:
            event = self._reader.line(line)
            if event is None:
                self._garbled(now)
            elif event.type == "ERROR":
                self._error(event.status or Status(), now)
            else:
                self._hear(now)
                self._event(event, now, operations)
            if self.drop:
                break
        return operations

    def too_long(self, now: float) -> None:
        """Take it that a line had no end within the limit (R19)."""
        self._count("line too long")
        self._drop_and_list(now, "object too large")

    def ended(self, now: float, *, cut: bool = False) -> None:
        """Take the clean end of a watch (R14); `cut`: in the middle of a line (R8)."""
        if self.signs.opened_at is None:
            return
        if cut:
            self._garbled(now)
        elif self._cached:
            self._relist()
        elif self.signs.well_ended(now):
            soon = now + self._draw.uniform(0.0, 0.25)
            self.stands.not_before = max(soon, self.signs.opened_at + 0.5)
        else:
            if self.signs.too_short():
                self._relist()
            self.stands.fail(now, "the server closes the watch at once")

    # What can happen to both.

    def failed(self, sentence: str, now: float, at_least: float = 0.0) -> None:
        """Take it that the link broke, or that a server does not answer and asks us to wait so long."""
        # The peer was dead then, and not our version one the server has never come to.
        self.signs.suspect = False
        self._paging.begin()
        self.stands.fail(now, sentence, at_least, Trouble.UNANSWERED)
        self.stands.unreachable = not at_least

    def silent(self, now: float) -> None:
        """Take it that nothing came in time (R2, R16)."""
        if self._listing:
            self._listed_at = self._asked_at
            self._paging.begin("" if self._paging.version == "0" else "0")
        if self._listing or self.signs.opened_at is None:
            self.stands.fail(now, "no answer in time", trouble=Trouble.UNANSWERED)
            return
        if self.signs.probing or not self.has_bookmarks:
            self._count("watch without an end")
            self.signs.suspect = self.has_bookmarks
            self.stands.fail(now, "the watch did not end in time")
            return
        self.audits.drop()
        self._count("silent watch")
        self.stands.stale(f"nothing heard for {limits.SILENCE:.0f}s")
        if self.signs.silent():
            self._relist()

    def unauthorised(self, sentence: str, now: float) -> None:
        """Take it that there are no credentials to ask with."""
        self._paging.begin()
        self.stands.hold(StreamState.AUTH, now, sentence, Trouble.NO_CREDENTIALS)

    def probed(self, version: str, now: float) -> None:
        """Take the version that the server answered a probe beside a watch with.

        One below ours: the server has gone back, and a watch from ours would stay silent for ever (R16).
        """
        if older(version, self.version):
            self._count("version went back")
            self.drop = True
            self._doubt("the server went back to an earlier state")
            return
        self.signs.probed()
        self.stands.heard = now
        self._live(now)

    def audited(self, listed: Mapping[str, str], version: str, now: float) -> None:
        """Take uids and versions as a list has them, to be compared once the watch has passed it (R22)."""
        self.audits.take(listed, version, now)
        self._compare(now)

    def _compare(self, now: float) -> None:
        """Compare what is known with an audit that the watch has passed."""
        if differing := self.audits.differing(self._known, self.version, now):
            self._count("difference from the server", differing)
            self.drop = True
            self._doubt("differed from the server")

    # One event.

    def _event(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "BOOKMARK":
            self._mark(event.version)
        elif kind not in ("ADDED", "MODIFIED", "DELETED"):
            self._count("unknown event")
            self._drop_and_list(now, f"unknown event {kind[:40]}")
        elif record is None:
            self._count("object without a name")
            if kind == "DELETED":
                self._drop_and_list(now, "an object without a name was deleted")
        elif self._known.outdated(record):
            self._count("old event")
            self._verify(now)
        else:
            self._advance(event.version)
            operations += self._known.remove(record) if kind == "DELETED" else self._known.put(record)
        self._compare(now)

    def _mark(self, version: str) -> None:
        """Take a bookmark (R10)."""
        if not version:
            self._count("bookmark without a version")
        elif older(version, self.version):
            self._count("bookmark from before")
        else:
            self.signs.bookmarked()
            self._advance(version)

    def _error(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code == 410 or said.reason in ("Expired", "Gone"):
            self._doubt(words, self.version)
        elif said.code == 429:
            self.stands.throttled(now, told_to_wait(said))
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said), trouble(said.code))

    def _garbled(self, now: float) -> None:
        """Take a line that is no event (R8)."""
        self._count("unreadable line")
        self.drop = True
        if self._bad_at is not None and now - self._bad_at < limits.BAD_LINES_APART:
            self._relist()
        self._bad_at = now
        self.stands.fail(now, "unreadable line")

    def _verify(self, now: float) -> None:
        """List again, at most once a minute, since an old event came."""
        if self._verified_at is None or now - self._verified_at >= limits.VERIFY_APART:
            self._verified_at = now
            self.drop = True
            self._relist()
