"""What is asked beside an open watch: whether the server is there, and what there is (R16, R22)."""

import asyncio
from collections.abc import Callable, Coroutine, Iterator, Mapping
from contextlib import suppress
from functools import partial
from typing import Any

from cluster import limits
from cluster.client import Client
from cluster.decoding import decoded
from cluster.errors import ClusterError
from cluster.listing import METADATA_ONLY, Listing, listing
from cluster.operations import Watch
from cluster.refusal import retry_after
from cluster.stream import Stream


class Beside:
    """Probes and audits of one stream, as long as one of its watches is open."""

    def __init__(
        self,
        client: Client,
        stream: Stream[Any],
        path: str,
        query: Mapping[str, str],
        *,
        tell: Callable[[], None],
        interrupt: Callable[[Callable[[float], None]], None],
    ) -> None:
        """Take where to ask, whom to tell that the state may differ, and what ends the watch, and why."""
        self._client = client
        self._stream = stream
        self._path = path
        self._query = query
        self._tell = tell
        self._interrupt = interrupt
        self._audit_now = asyncio.Event()

    def begin(self, watch: Watch) -> list[asyncio.Task[None]]:
        """Begin what is to be asked beside `watch`; who ends it cancels what this returns."""
        return [asyncio.create_task(work) for work in self._works(watch)]

    def audit(self) -> None:
        """Compare what is known with the server's at once."""
        self._audit_now.set()

    def _works(self, watch: Watch) -> Iterator[Coroutine[Any, Any, None]]:
        if watch.probe or watch.verify:
            yield self._probe(watch)
        if self._stream.has_bookmarks:
            yield self._audit()

    async def _probe(self, watch: Watch) -> None:
        """Ask whether the server is there, and has come to our version."""
        if watch.probe and not watch.verify:
            await asyncio.sleep(watch.probe)
        while True:
            if not await self._is_there() or not watch.probe:
                return
            await asyncio.sleep(watch.probe)

    async def _is_there(self) -> bool:
        """Ask once; return whether the watch goes on."""
        sentence, least = "the server does not answer", 0.0
        with suppress(ClusterError):
            answer = await self._client.ask("GET", self._path, {**self._query, "limit": "1"})
            sentence, least = f"{answer.status}", retry_after(answer.headers)
            page = listing(answer.body) if answer.status == 200 else None
            if page is not None:
                self._stream.probed(page.version, asyncio.get_running_loop().time())
                self._tell()
                return not self._is_over()
        self._interrupt(partial(self._stream.failed, sentence, at_least=least))
        return False

    async def _audit(self) -> None:
        """Compare what is known with the server's now and then (R22). What fails is asked again later."""
        clock = asyncio.get_running_loop().time
        while True:
            with suppress(TimeoutError):
                async with asyncio.timeout_at(self._stream.audits.due):
                    await self._audit_now.wait()
            self._audit_now.clear()
            self._stream.audits.due = clock() + limits.AUDIT
            with suppress(ClusterError):
                found = await self._versions()
                if found is not None:
                    self._stream.audited(found.versions, found.version, clock())
                    self._tell()
            if self._is_over():
                return

    def _is_over(self) -> bool:
        """End the watch where it is to be closed; return whether it is."""
        if self._stream.drop:
            self._interrupt(lambda _: None)
        return self._stream.drop

    async def _versions(self) -> Listing | None:
        """List uids and versions alone; None where that came to nothing."""
        query = {**self._query, "limit": str(limits.PAGE)}
        versions: dict[str, str] = {}
        while True:
            answer = await self._client.ask(
                "GET", self._path, query, accept=METADATA_ONLY, timeout=limits.LIST_TIME
            )
            page = await decoded(answer.body, listing, answer.body) if answer.status == 200 else None
            if page is None:
                return None
            versions |= page.versions
            if not page.more:
                return Listing(versions, page.version, "")
            query["continue"] = page.more
