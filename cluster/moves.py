"""What a stream knows, and the moves it can make: ask, list again, close its watch, be live or stale. No I/O.

Times are seconds of one monotonic clock. Which move an answer calls for is `cluster.stream`'s.
"""

import random
from datetime import datetime
from typing import Generic, TypeVar

from cluster import limits
from cluster.comparison import Comparison
from cluster.known import Known, older
from cluster.operations import Request, Wait, Watch
from cluster.paging import Paging
from cluster.polling import Polling
from cluster.signs import Signs
from cluster.standing import Standing
from rollout.connection import StreamState, StreamStatus, Trouble
from rollout.decode import Reader
from rollout.records import Record

Kept = TypeVar("Kept", bound=Record)


class Moves(Generic[Kept]):
    """The base of `Stream`: its state, which each move leaves whole."""

    def __init__(
        self,
        resource: str,
        reader: Reader[Kept],
        draw: random.Random,
        *,
        bookmarks: bool = True,
        selected: bool = False,
    ) -> None:
        """Take Kubernetes' plural, and what reads it.

        `bookmarks`: whether its watches get any (events: never); `selected`: whether labels are asked for.
        """
        self.resource = resource
        self.has_bookmarks = bookmarks
        self.version = ""
        """What a watch goes on from: opaque."""
        self.drop = False
        """Whether the open watch is to be closed at once."""
        self.counts: dict[str, int] = {}
        """How often something odd came, by what it was."""
        self.stands = Standing(draw)
        self.signs = Signs()
        self.audits = Comparison()
        self._reader, self._draw, self._selected = reader, draw, selected
        self._known: Known[Kept] = Known()
        self._polling = Polling()
        self._paging: Paging[Kept] = Paging()
        self._listing = True
        """Whether a list is to be read, or under way."""
        self._asked_at = 0.0
        """When it was asked for."""
        self._listed_at: float | None = None
        """When the last one was that the server answered."""
        self._cached = False
        """Whether what is known comes from the server's cache."""
        self._bad_at: float | None = None
        """When the last unreadable line came."""
        self._verified_at: float | None = None
        """When an old event last had it listed again."""

    def next(self, now: float) -> Request:
        """Return what to do at `now`."""
        if now < self.stands.not_before:
            return Wait(self.stands.not_before)
        if self._listing and not self._paging.more and self._listed_at is not None:
            gap_ends = self._listed_at + limits.LIST_GAP
            if now < gap_ends:
                return Wait(gap_ends)
        self.stands.begin(now)
        if not self._listing:
            return self._watch()
        if not self._paging.more:
            self._asked_at = now
        return self._paging.request()

    def status(self, now: float, zero: datetime) -> StreamStatus:
        """Return how it stands at `now`; `zero` is what the server's clock says at time 0.0 of ours."""
        return self.stands.status(self.resource, now, zero, len(self._paging.collected))

    def age(self, seconds: float) -> None:
        """Take it that our clock stood still so long: all that was is older by that."""
        self.stands.age(seconds)
        self.audits.age(seconds)

    def unheard(self, since: float) -> bool:
        """Return whether it passes for live, and nothing has been heard `since`."""
        heard = self.stands.heard
        return self.stands.state is StreamState.LIVE and (heard is None or heard < since)

    def woke(self, now: float, why: str = "resumed") -> None:
        """Take it that we slept: everything open has been closed (R21)."""
        self._paging.begin()
        self.stands.woke(now, why)

    def held_up(self, until: float) -> None:
        """Take it that what was to be asked at once is asked at `until`: meanwhile nothing is heard."""
        if self.stands.state is StreamState.LIVE and not self._polling.polled:
            self.stands.stale(limits.CROWDED, until)
        elif self.stands.state is StreamState.STALE:
            self.stands.waits(until)

    def _watch(self) -> Watch:
        """Return the watch to open."""
        self.signs.opened_at = None
        seconds = limits.CACHED_WATCH if self._cached else self._draw.randint(*limits.WATCH)
        watched = self.has_bookmarks and not self.signs.probing
        probe = limits.PROBE if self.has_bookmarks and self.signs.probing else None
        silence = limits.SILENCE if watched else seconds + limits.OVERDUE
        return Watch(self.version, seconds, silence, probe, verify=self.signs.suspect)

    def _relist(self, version: str = "") -> None:
        """List again, from `version`; the rows stay until the list is whole."""
        self._paging.begin(version)
        self._listing = True

    def _doubt(self, why: str, version: str = "") -> None:
        """List again what is stale by now."""
        self._relist(version)
        self.stands.stale(why)

    def _drop_and_list(self, now: float, why: str) -> None:
        """Close the watch, and list again after a while."""
        self.drop = True
        self._relist()
        self.stands.fail(now, why)

    def _stumble(self, now: float, words: str, least: float) -> None:
        """Resume after a server's error once, then list (R11)."""
        if self.signs.failed():
            self._relist()
        self.stands.fail(now, words, least, Trouble.ERROR)

    def _advance(self, version: str) -> None:
        """Take what a watch goes on from: never one from before, or what came since would come again."""
        if version and not older(version, self.version):
            self.version = version

    def _hear(self, now: float) -> None:
        """Take a sign of life."""
        self.stands.heard = now
        self.signs.heard()
        self._live(now)

    def _live(self, now: float, note: str = "") -> None:
        """Be live, unless what is shown comes from the server's cache."""
        self.stands.live(now, note)
        if self._cached:
            again = (now if self.signs.opened_at is None else self.signs.opened_at) + limits.CACHED_WATCH
            self.stands.stale(limits.CACHED, again)

    def _count(self, what: str, times: int = 1) -> None:
        """Count something odd."""
        if times:
            self.counts[what] = self.counts.get(what, 0) + times
