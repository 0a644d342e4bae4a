"""One stream of one resource: does what `cluster.stream` says, and tells it what came of it."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from typing import Generic, TypeVar

from msgspec import Struct

from cluster.client import Client
from cluster.errors import ClusterError, LinkError, SilentError
from cluster.lines import Lines, LineTooLongError
from cluster.operations import ListPage, Operation, Request, Wait, Watch
from cluster.stream import Stream
from rollout.records import Record

Kept = TypeVar("Kept", bound=Record)

LIST_TIME = 60.0
"""Seconds for one page of a list (R17)."""

ERROR_LENGTH = 64 * 1024
"""Bytes of an error's body that are read (R12)."""

SLICE = 0.008
"""Seconds of decoding after which others get their turn: the screen must not wait 50 ms (R20)."""

BATCH = 32
"""Lines decoded between two looks at the clock."""

IN_THREAD = 32 * 1024
"""Bytes of a page from which on it is decoded in a thread: about a millisecond's worth."""


class Early(Struct, Generic[Kept], frozen=True):
    """A list that was read before the loop ran (`cluster.early`)."""

    records: Sequence[Kept]
    version: str


class Reflector(Generic[Kept]):
    """Follows one resource in one scope until its task is cancelled."""

    def __init__(
        self,
        client: Client,
        stream: Stream[Kept],
        path: str,
        query: Mapping[str, str],
        deliver: Callable[[Sequence[Operation[Kept]]], None],
        *,
        early: Callable[[], Awaitable[Early[Kept] | None]] | None = None,
    ) -> None:
        """Take where to ask, and who is told what changed: an empty sequence means only the state has."""
        self.stream = stream
        self._client = client
        self._path = path
        self._query = dict(query)
        self._deliver = deliver
        self._early = early
        self._step: asyncio.Task[None] | None = None
        self._interrupted: Callable[[float], None] | None = None

    async def run(self) -> None:
        """Follow. Never returns."""
        clock = asyncio.get_running_loop().time
        if self._early is not None and (found := await self._early()) is not None:
            self._deliver(self.stream.adopt(found.records, found.version, clock()))
        while True:
            request = self.stream.next(clock())
            self._deliver(())
            self._step = asyncio.create_task(self._do(request))
            try:
                await self._step
            except asyncio.CancelledError:
                own = asyncio.current_task()
                if self._interrupted is None or (own is not None and own.cancelling()):
                    raise
                self._interrupted(clock())
            finally:
                self._step.cancel()
                self._interrupted = None

    def wake(self) -> None:
        """Close what is open and go on at once: we slept, or somebody does not want to wait."""
        self._interrupt(self.stream.woke)

    def _interrupt(self, why: Callable[[float], None]) -> None:
        """End the step under way; `why` is told when."""
        if self._step is not None and not self._step.done():
            self._interrupted = why
            self._step.cancel()

    async def _do(self, request: Request) -> None:
        """Do one thing."""
        clock = asyncio.get_running_loop().time
        try:
            match request:
                case Wait():
                    await asyncio.sleep(max(request.until - clock(), 0.0))
                case ListPage():
                    await self._list(request)
                case Watch():
                    await self._watch(request)
        except LinkError as error:
            if isinstance(error, SilentError) and error.sent:
                self.stream.silent(clock())
            else:
                self.stream.failed(str(error), clock())
        except ClusterError as error:
            self.stream.unauthorised(str(error), clock())

    async def _list(self, page: ListPage) -> None:
        """Read one page."""
        query = dict(self._query)
        query |= {"limit": str(page.limit)} if page.limit else {}
        query |= {"continue": page.more} if page.more else {}
        query |= {"resourceVersion": page.version} if page.version and not page.more else {}
        answer = await self._client.ask("GET", self._path, query, timeout=LIST_TIME)
        now = asyncio.get_running_loop().time()
        taken = (answer.status, answer.headers, answer.body, now)
        if len(answer.body) > IN_THREAD:
            self._deliver(await asyncio.to_thread(self.stream.listed, *taken))
        else:
            self._deliver(self.stream.listed(*taken))

    async def _watch(self, watch: Watch) -> None:
        """Watch until its end, in one way or another."""
        clock = asyncio.get_running_loop().time
        query = {
            **self._query,
            "watch": "true",
            "allowWatchBookmarks": "true",
            "resourceVersion": watch.version,
            "timeoutSeconds": str(watch.seconds),
        }
        async with self._client.open(self._path, query, silence=watch.silence) as flow:
            if flow.status != 200:
                body = await flow.rest(ERROR_LENGTH)
                self.stream.refused(flow.status, flow.headers, body, clock())
                return
            self.stream.opened(clock())
            self._deliver(())
            probe = asyncio.create_task(self._probe(watch.probe)) if watch.probe else None
            try:
                lines = Lines()
                async for chunk in flow.chunks():
                    await self._feed(lines.feed(chunk))
                    if self.stream.drop:
                        return
                self.stream.ended(clock(), cut=lines.rest > 0)
            except LineTooLongError:
                self.stream.too_long(clock())
            finally:
                if probe is not None:
                    probe.cancel()

    async def _feed(self, lines: Sequence[bytes]) -> None:
        """Take lines, a slice of time at once."""
        clock = asyncio.get_running_loop().time
        began = clock()
        for start in range(0, len(lines), BATCH):
            batch = [line for line in lines[start : start + BATCH] if line]
            operations = self.stream.feed(batch, clock())
            if batch:
                self._deliver(operations)
            if self.stream.drop:
                return
            if clock() - began > SLICE:
                await asyncio.sleep(0)
                began = clock()

    async def _probe(self, every: float) -> None:
        """Ask now and then whether the server is there, beside a watch that gets no bookmarks."""
        clock = asyncio.get_running_loop().time
        while True:
            await asyncio.sleep(every)
            sentence = "the server does not answer"
            with suppress(ClusterError):
                answer = await self._client.ask("GET", self._path, {**self._query, "limit": "1"})
                if answer.status == 200:
                    self.stream.probed(clock())
                    self._deliver(())
                    continue
                sentence = f"{answer.status}"
            self._interrupt(lambda now, why=sentence: self.stream.failed(why, now))  # type: ignore[misc]
            return
