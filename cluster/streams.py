"""The streams of one screen: begun, watched over, told of, and ended together."""

import asyncio
import random
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple, TypeVar

from cluster import limits
from cluster.apart import apart
from cluster.config_files import EVERY
from cluster.operations import Operation
from cluster.reflector import Early, Reflector
from cluster.session import Session
from cluster.store import Store
from cluster.stream import Stream
from cluster.summary import BEGINNING, rank
from cluster.suspend import slept
from rollout.connection import StreamReport, StreamState, StreamStatus
from rollout.decode import Reader
from rollout.kinds import Resource
from rollout.records import Record
from rollout.safe import safe

Kept = TypeVar("Kept", bound=Record)

PACE = 0.1
"""Seconds at least between two pictures: ten a second is what a person can see."""

REFRESH = 1.0
"""Seconds after which what is true of a rollout under way is asked again: deadlines pass without an event."""

DRIFT = timedelta(seconds=0.5)
"""How far the server's clock and ours may part before past times are worked out anew: else each would be
a new time in every picture."""

UNANSWERED = "no answer in time"
"""Why a stream is stale that was live while a read came to no answer."""


class _Running(NamedTuple):
    """A stream at work."""

    reflector: Reflector[Any]
    task: asyncio.Task[None]
    beside: bool
    store: Store[Any]
    whose: str


class Streams:
    """Reflectors that run together, and one event that says that something is new."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._running: dict[Stream[Any], _Running] = {}
        self._tasks: list[asyncio.Task[None]] = []
        self._news = asyncio.Event()
        self._drawn: float | None = None
        self._reached = -limits.LIST_GAP
        self._zero = datetime.min.replace(tzinfo=UTC)
        session.reports.append(self.reports)
        session.audits.append(self.audit)
        session.doubts.append(self.doubt)
        self.run(slept(self.wake))
        self.run(self._learn_user())
        self.run(self._check_files())

    def add(
        self,
        resource: Resource,
        reader: Reader[Kept],
        namespace: str | None,
        store: Store[Kept],
        *,
        query: Mapping[str, str] | None = None,
        early: Callable[[], Awaitable[Early[Kept] | None]] | None = None,
        notice: Callable[[Sequence[Operation[Kept]]], None] | None = None,
        beside: bool = False,
        whose: str = "",
    ) -> Stream[Kept]:
        """Begin a stream into `store`; `notice` is told as well, and the connection page says `whose` it is.

        A stream `beside` the others only adds to what they show: that it is still connecting is no news.
        """
        draw = random.Random()  # noqa: S311  jitter
        selected = "labelSelector" in (query or {})
        stream = Stream(resource.plural, reader, draw, bookmarks=resource.bookmarks, selected=selected)

        def deliver(operations: Sequence[Operation[Kept]]) -> None:
            store.apply(operations)
            if notice is not None:
                notice(operations)
            self._news.set()

        session = self._session
        reflector = Reflector(
            session.client,
            stream,
            resource.path(namespace),
            query or {},
            deliver,
            early=early,
            gate=session.gate(resource.plural),
            beside=beside,
            ceiling=session.ceiling,
            reached=self.reached,
        )
        self._running[stream] = _Running(reflector, self.run(reflector.run()), beside, store, whose)
        return stream

    def end(self, stream: Stream[Any]) -> None:
        """End one stream; its connection closes with it."""
        running = self._running.pop(stream, None)
        if running is not None:
            running.task.cancel()

    def wake(self, uncounted: float) -> None:
        """Close what is open and go on at once; our clock stood still for so many seconds of the sleep."""
        for stream, running in self._running.items():
            stream.age(uncounted)
            running.reflector.wake()

    def doubt(self, since: float) -> None:
        """Have those look whether the server answers that pass for live, and have heard nothing `since`."""
        for stream, running in self._running.items():
            if stream.unheard(since):
                running.reflector.wake(UNANSWERED)

    def reached(self) -> None:
        """Let those go on that wait for the server to come back: it answers. Seldom: it may flap."""
        self._session.accepted()
        now = asyncio.get_running_loop().time()
        if now >= self._reached + limits.LIST_GAP:
            waited = [running.reflector.go_on() for running in self._running.values()]
            self._reached = now if any(waited) else self._reached

    def signed_in(self) -> None:
        """Let those go on that wait for somebody to sign in: the kubeconfig has another credential."""
        for running in self._running.values():
            running.reflector.signed_in()

    def statuses(self) -> tuple[StreamStatus, ...]:
        """Return how each stream stands; of those beside the others the worst of each resource."""
        now = asyncio.get_running_loop().time()
        zero = self.now - timedelta(seconds=now)
        if abs(zero - self._zero) > DRIFT:
            self._zero = zero
        told: list[StreamStatus] = []
        beside: dict[str, StreamStatus] = {}
        for stream, running in self._running.items():
            status = stream.status(now, self._zero)
            if not running.beside:
                told.append(status)
            elif status.state not in BEGINNING:
                known = beside.get(status.resource)
                if known is None or rank(status) > rank(known):
                    beside[status.resource] = status
        return (*told, *beside.values())

    def reports(self) -> tuple[StreamReport, ...]:
        """Return what the connection page says of each stream."""
        now = asyncio.get_running_loop().time()
        zero = self.now - timedelta(seconds=now)
        told: list[StreamReport] = []
        for stream, running in self._running.items():
            done, reflector = stream.audits.done, running.reflector
            told.append(
                StreamReport(
                    status=stream.status(now, zero),
                    whose=safe(running.whose, 200),
                    lists=reflector.lists,
                    watches=reflector.watches,
                    failures=reflector.failures,
                    received=reflector.received,
                    objects=len(running.store),
                    audited=None if done is None else zero + timedelta(seconds=done),
                    oddities=tuple(sorted(stream.counts.items())),
                )
            )
        return tuple(told)

    def audit(self) -> None:
        """Compare what is known with the server's at once."""
        for running in self._running.values():
            running.reflector.audit()

    @property
    def now(self) -> datetime:
        """The server's clock."""
        return self._session.clock.now()

    async def news(self, patience: float | None) -> None:
        """Wait until something is new, or `patience` seconds; never so that pictures come faster than PACE.

        Raises whatever ended a stream: none ends by itself.
        """
        clock = asyncio.get_running_loop().time
        if self._drawn is not None and (early := self._drawn + PACE - clock()) > 0:
            await asyncio.sleep(early)
        waiting = asyncio.ensure_future(self._news.wait())
        try:
            await asyncio.wait([waiting], timeout=patience)
        finally:
            waiting.cancel()
        self._news.clear()
        self._drawn = clock()
        for task in [task for task in self._tasks if task.done()]:
            self._tasks.remove(task)
            if not task.cancelled() and (error := task.exception()) is not None:
                raise error

    async def close(self) -> None:
        """End all streams, and wait until they are closed."""
        self._session.reports.remove(self.reports)
        self._session.audits.remove(self.audit)
        self._session.doubts.remove(self.doubt)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def run(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Run `work` until the end of all; its own end is news."""
        task = asyncio.ensure_future(work)
        task.add_done_callback(lambda _: self._news.set())
        self._tasks.append(task)
        return task

    async def _learn_user(self) -> None:
        await self._session.learn_user()

    async def _check_files(self) -> None:
        """Look now and then whether the kubeconfig changed, or our credential: it may be another person's."""
        session = self._session
        files, credentials = session.files, session.credentials
        asked, told = (credentials.last, credentials.rotations), session.notice
        while True:
            await asyncio.sleep(EVERY)
            known = told, session.user
            with suppress(TimeoutError):
                await apart(files.check)
            # Once for each: a plugin that fails, and leaves none, would else be run for it each time.
            shown = credentials.last, credentials.rotations
            if shown[1] != asked[1]:
                self.signed_in()
            if shown != asked or (session.nameless and self._is_live()):
                await session.learn_user()
                asked = credentials.last, credentials.rotations
            told = session.notice
            if (told, session.user) != known:
                self.tell()

    def _is_live(self) -> bool:
        """Return whether the server answers any stream."""
        return any(stream.stands.state is StreamState.LIVE for stream in self._running)

    def tell(self) -> None:
        """Say that something is new."""
        self._news.set()
