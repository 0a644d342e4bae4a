"""One stream of one resource: does what `cluster.stream` says, and tells it what came of it."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import partial
from typing import Generic, TypeVar

from msgspec import Struct

from cluster import limits
from cluster.beside import Beside
from cluster.ceiling import Ceiling, Share
from cluster.client import Client, Flow
from cluster.decoding import decoded
from cluster.errors import ClusterError, LinkError, SilentError
from cluster.gate import Gate
from cluster.lines import Lines, LineTooLongError
from cluster.operations import ListPage, Operation, Request, Wait, Watch
from cluster.refusal import is_web_page
from cluster.stream import Stream
from rollout.connection import StreamState
from rollout.records import Record

Kept = TypeVar("Kept", bound=Record)

ERROR_LENGTH = 64 * 1024
"""Bytes of an error's body that are read (R12)."""

SLICE = 0.008
"""Seconds of decoding after which others get their turn: the screen must not wait 50 ms (R20)."""

HELD_UP = 1.0
"""Seconds of waiting for a turn after which what is shown does not pass for live."""

BATCH = 32
"""Lines decoded between two looks at the clock."""


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
        gate: Gate | None = None,
        beside: bool = False,
        ceiling: Ceiling | None = None,
        reached: Callable[[], None] = lambda: None,
    ) -> None:
        """Take where to ask, and who is told what changed: an empty sequence means only the state has.

        Streams that share a `gate` take turns while the server fails, those `beside` others after them, and
        those of one kind that share a `ceiling` where nothing lasts; `reached` is told when it answers.
        """
        self.stream = stream
        self.lists = self.watches = self.failures = self.received = 0
        """Pages asked for, watches opened, what came to nothing, bytes received."""
        self._client = client
        self._path = path
        self._query = dict(query)
        self._deliver = deliver
        self._early = early
        self._gate = gate or Gate()
        self._is_beside = beside
        self._share = Share(ceiling or Ceiling(), stream.resource)
        self._reached = reached
        self._beside = Beside(
            client, stream, path, self._query, tell=partial(deliver, ()), interrupt=self._interrupt
        )
        self._request: Request | None = None
        self._step: asyncio.Task[None] | None = None
        self._interrupted: Callable[[float], None] | None = None

    async def run(self) -> None:
        """Follow. Never returns."""
        self._gate.members += 1
        try:
            await self._follow()
        finally:
            self._gate.members -= 1

    async def _follow(self) -> None:
        """Do what the stream says, one step after the other."""
        clock = asyncio.get_running_loop().time
        self.stream.stands.begin(clock())
        if self._early is not None and (found := await self._early()) is not None:
            self._deliver(self.stream.adopt(found.records, found.version, clock()))
            self._well()
        while True:
            request = self._request = self.stream.next(clock())
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

    def wake(self, why: str = "resumed") -> None:
        """Close what is open and go on at once: we slept, or somebody does not want to wait."""
        self._interrupt(partial(self._woke, why))

    def _woke(self, why: str, now: float) -> None:
        """Go on."""
        self._share.excuse()
        self.stream.woke(now, why)

    def go_on(self) -> bool:
        """End a wait for a server that could not be reached; return whether there was one."""
        waits = self.stream.stands.unreachable and isinstance(self._request, Wait)
        if waits:
            self._interrupt(self.stream.stands.reachable)
        return waits

    def signed_in(self) -> None:
        """End a wait for somebody to sign in: there is another credential to show."""
        if self.stream.stands.state is StreamState.AUTH and isinstance(self._request, Wait):
            self._interrupt(self.stream.stands.reachable)

    def _interrupt(self, why: Callable[[float], None]) -> None:
        """End the step under way; `why` is told when."""
        if self._step is not None and not self._step.done():
            if self._interrupted is None:
                self._step.cancel()
            self._interrupted = why

    async def _do(self, request: Request) -> None:
        """Do one thing."""
        clock = asyncio.get_running_loop().time
        try:
            if not isinstance(request, Wait):
                await self._turn(request)
            match request:
                case Wait():
                    await asyncio.sleep(max(request.until - clock(), limits.LEAST))
                case ListPage():
                    await self._list(request)
                case _:
                    await self._watch(request)
        except LinkError as error:
            self._share.excuse()
            if not error.sent:
                self._share.refused(clock())
            if isinstance(error, SilentError) and error.sent:
                self.stream.silent(clock())
            else:
                self.stream.failed(str(error), clock())
        except ClusterError as error:
            self.stream.unauthorised(str(error), clock())
        if isinstance(request, Wait):
            return
        if self.stream.stands.failing:
            self.failures += 1
            self._gate.failed(self.stream.stands.asked_until)
        else:
            self._well()

    async def _turn(self, request: Request) -> None:
        """Wait until it may be asked: where the server fails, or lets nothing last, others ask as well."""
        clock = asyncio.get_running_loop().time
        if self.stream.stands.failing:
            await self._gate.turn(self._held_up, beside=self._is_beside)
            # It may be its turn before that was foreseen.
            self.stream.held_up(clock())
            self._deliver(())
        self._held_up(clock() + self._share.wait(request, clock()))
        await self._share.turn(request)

    def _held_up(self, until: float) -> None:
        """Say that it is asked only then, where the wait is seen."""
        if until - asyncio.get_running_loop().time() >= HELD_UP:
            self.stream.held_up(until)
            self._deliver(())

    def _well(self) -> None:
        """Take it that the server answered."""
        self._gate.well()
        self._reached()

    async def _list(self, page: ListPage) -> None:
        """Read one page."""
        query = dict(self._query)
        query |= {"limit": str(page.limit)} if page.limit else {}
        query |= {"continue": page.more} if page.more else {}
        query |= {"resourceVersion": page.version} if page.version and not page.more else {}
        self.lists += 1
        answer = await self._client.ask("GET", self._path, query, timeout=limits.LIST_TIME)
        self.received += answer.packed or len(answer.body)
        now = asyncio.get_running_loop().time()
        self._notice(answer.status, now)
        taken = (answer.status, answer.headers, answer.body, now)
        decoding = asyncio.ensure_future(decoded(answer.body, self.stream.listed, *taken))
        try:
            await asyncio.shield(decoding)
        finally:
            # A thread cannot be ended: what the stream takes for known has to reach the store.
            await asyncio.wait([decoding])
            self._deliver(decoding.result())
            if not self.stream.stands.failing:
                self._share.answered(now)

    def _notice(self, status: int, now: float) -> None:
        """Take an answer's status: a balancer says for a server that is away what this cannot say itself."""
        if status >= 500:
            self._share.refused(now)

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
            if flow.status != 200 or is_web_page(flow.headers):
                self._notice(flow.status, clock())
                body = await flow.rest(ERROR_LENGTH)
                self.stream.refused(flow.status, flow.headers, body, clock())
                return
            self.watches += 1
            opened = clock()
            self.stream.opened(opened)
            self._share.answered(opened)
            self._well()
            self._deliver(())
            beside = self._beside.begin(watch)
            try:
                await self._read(flow, watch.silence)
            except LineTooLongError:
                self.stream.too_long(clock())
            finally:
                self._share.watched(clock() - opened)
                for task in beside:
                    task.cancel()

    async def _read(self, flow: Flow, silence: float) -> None:
        """Take lines until the end of a watch. Raises LineTooLongError, LinkError."""
        clock = asyncio.get_running_loop().time
        lines, heard = Lines(), clock()
        async for chunk in flow.chunks():
            self.received += len(chunk)
            if not chunk.isspace():
                heard = clock()
            elif clock() - heard >= silence:
                # Something on the way keeps the connection warm; the server says nothing.
                self.stream.silent(clock())
                return
            await self._feed(lines.feed(chunk))
            if self.stream.drop:
                return
        self.stream.ended(clock(), cut=lines.rest > 0)

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

    def audit(self) -> None:
        """Compare what is known with the server's at once."""
        self._beside.audit()
