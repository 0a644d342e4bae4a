"""The client of one API server: `cluster.wire`, imported in a thread when it is first needed.

aiohttp and the REST client of kubernetes_asyncio take 0.15 s to import. Screens stand before that, and a
command that prints once does without (`cluster.quick`).
"""

import asyncio
import importlib
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

from cluster.access import Access
from cluster.client import Answer, Flow
from cluster.clock import ServerClock
from cluster.credentials import Credentials
from cluster.errors import LinkError, SilentError
from cluster.quick import Quick


class Transport:
    """One API server, as one user: `cluster.client.Client`."""

    def __init__(
        self,
        access: Access,
        credentials: Credentials,
        clock: ServerClock,
        environ: Mapping[str, str],
        *,
        agent: str = "rolldeck",
        most: float | None = None,
        once: bool = False,
    ) -> None:
        """Take what is needed to ask.

        Args:
            access: The server.
            credentials: Who we are.
            clock: What reads the server's time.
            environ: Where proxies are named.
            agent: The User-Agent.
            most: The user's --request-timeout in seconds, which shortens every request's own limit.
            once: Whether few and short answers are asked for: they come without the wire where they can.
        """
        self.server = access.server
        self._made = (access, credentials, clock, environ, agent)
        self._most = most
        self._quick = Quick(access, credentials, clock, environ, agent) if once else None
        self._wire: Any = None
        self._closed = False

    async def ask(
        self,
        method: str,
        path: str,
        query: Mapping[str, str] | None = None,
        *,
        body: bytes | None = None,
        content_type: str = "application/json",
        accept: str = "application/json",
        timeout: float = 30.0,  # noqa: ASYNC109  the limit of one request, kept by aiohttp
    ) -> Answer:
        """Send one request and return the whole answer; see `cluster.client.Client.ask`."""
        seconds = timeout if self._most is None else min(timeout, self._most)
        if self._quick is not None and method == "GET" and await asyncio.to_thread(self._quick.ready):
            found = await _within(seconds, self._quick, path, query or {}, accept)
            if found is not None:
                return found
        wire = await self._ready()
        answer: Answer = await wire.ask(
            method,
            path,
            query or {},
            body=body,
            content_type=content_type,
            accept=accept,
            seconds=seconds,
        )
        return answer

    @asynccontextmanager
    async def open(
        self, path: str, query: Mapping[str, str], *, silence: float | None
    ) -> AsyncIterator[Flow]:
        """Open a GET whose body goes on; see `cluster.client.Client.open`."""
        wire = await self._ready()
        async with wire.open(path, query, silence) as flow:
            yield flow

    async def close(self) -> None:
        """Close all connections; what is under way ends with LinkError."""
        self._closed = True
        if self._quick is not None:
            self._quick.close()
        if self._wire is not None:
            await self._wire.close()

    async def _ready(self) -> Any:
        """Return the wire, imported and set up once."""
        if self._closed:
            raise LinkError("the session is closed", sent=False)
        if self._wire is None:
            module = await asyncio.to_thread(importlib.import_module, "cluster.wire")
            if self._wire is None:
                self._wire = module.Wire(*self._made)
        return self._wire


async def _within(
    seconds: float, quick: Quick, path: str, query: Mapping[str, str], accept: str
) -> Answer | None:
    """Return the quick answer, None where there is none. Raises SilentError after `seconds`."""
    try:
        async with asyncio.timeout(seconds):
            return await asyncio.to_thread(quick.ask, path, query, accept, seconds)
    except TimeoutError as error:
        quick.close()
        raise SilentError("no answer in time", sent=True) from error
