"""HTTP to one API server: kubernetes_asyncio's REST client on a session of our own making.

The library builds the requests that read. What its session does, and this one does not (reliability.md 2.2):
wait for ever (C1), take passwords from ~/.netrc and proxies past NO_PROXY (C3, C4), keep certificates that
were rotated (C8), leave dead peers unnoticed (C9), follow redirects with our token and repeat requests (C14).
Bodies go out as they are: the library would encode them again (reliability.md 4.3).

Importing this module imports aiohttp: `cluster.transport` does it after the first frame.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import urlencode, urlsplit

import aiohttp
from multidict import CIMultiDict

from cluster import proxies, tls
from cluster.access import Access
from cluster.apart import apart, handed
from cluster.bodies import READ, WireFlow, whole
from cluster.client import Answer
from cluster.clock import ServerClock
from cluster.credentials import Credentials, Identity
from cluster.errors import ConfigError, CredentialError
from cluster.faults import Place, told
from cluster.http_session import Session, new_session
from cluster.library import rest_client
from cluster.packing import PACKED, PLAIN, Packing

CONNECT = 5.0
"""Seconds until a connection stands, TLS included (R17)."""

_RestClient: Any = rest_client()


class _Rest(_RestClient):  # type: ignore[misc]  # the library has no types
    """The library's REST client on our session: its own constructor makes the one with the defects."""

    def __init__(self, session: Session, proxy: str, server_hostname: str) -> None:
        self.pool_manager = session
        self.proxy = proxy or None
        self.proxy_headers = None
        self.server_hostname = server_hostname or None


class Wire:
    """Sends requests and opens flows, as `cluster.client.Client` promises."""

    def __init__(
        self,
        access: Access,
        credentials: Credentials,
        clock: ServerClock,
        environ: Mapping[str, str],
        agent: str,
        *,
        packing: Packing,
    ) -> None:
        self._access = access
        self._credentials = credentials
        self._clock = clock
        proxy = proxies.route(access.server, access.proxy, environ)
        socks = proxies.is_socks(proxy)
        self._proxy, self._socks = ("", proxy) if socks else (proxy, "")
        self._place = Place(urlsplit(access.server).netloc, tls.trust(access))
        self._agent = agent
        self._packing = packing
        self._rest: _Rest | None = None
        self._making = asyncio.Lock()
        self._shown: tuple[bytes, bytes, tuple[int, int, int]] | None = None
        self._retired: list[_Rest] = []

    async def ask(
        self,
        method: str,
        path: str,
        query: Mapping[str, str],
        *,
        body: bytes | None,
        content_type: str,
        accept: str,
        seconds: float,
    ) -> Answer:
        """Send one request and read the whole answer. Raises LinkError, CredentialError, ConfigError."""
        limits = aiohttp.ClientTimeout(total=seconds, sock_connect=CONNECT, sock_read=min(READ, seconds))
        send = _sender(method, path, query, limits, body=body, content_type=content_type, accept=accept)
        encoding = self._packing.accepted if method == "GET" else PLAIN
        with told(self._place):
            response = await self._send(send, encoding, None, again=method == "GET")
            async with response:
                body, packed = await whole(response, self._packing if encoding == PACKED else None)
                return Answer(response.status, response.headers, body, packed)

    @asynccontextmanager
    async def open(
        self, path: str, query: Mapping[str, str], silence: float | None
    ) -> AsyncIterator["WireFlow"]:
        """Open a GET whose body goes on. Raises as `ask` does."""
        limits = aiohttp.ClientTimeout(total=None, sock_connect=CONNECT, sock_read=silence)
        send = _sender("GET", path, query, limits)
        with told(self._place, "silent"):
            response = await self._send(send, PLAIN, READ, again=True)
        try:
            yield WireFlow(response, self._place)
        finally:
            # Not released for another request: its body has no end. Nor is TLS taken leave of, which a dead
            # peer would never answer.
            connection = response.connection
            if connection is not None and connection.transport is not None:
                connection.transport.abort()
            response.close()

    async def close(self) -> None:
        """Close all connections."""
        closing = [*self._retired, *([self._rest] if self._rest else [])]
        self._retired, self._rest = [], None
        for rest in closing:
            await rest.close()
        # What was aborted is let go of in the loop's next round.
        await asyncio.sleep(0)

    async def _send(
        self, send: "_Send", encoding: str, patience: float | None, *, again: bool
    ) -> aiohttp.ClientResponse:
        """Send with our identity, and once more with a fresh one where that is allowed and may help.

        `patience`: seconds until an answer begins, None where `send` keeps them. They are the server's alone.
        """
        identity = await self._identity()
        response = await self._sent(send, encoding, patience, identity)
        if response.status != 401:
            return response
        try:
            fresh = await handed(apart(self._credentials.refresh, identity))
        except BaseException:
            response.close()
            raise
        if not again or fresh == identity:
            return response
        response.release()
        return await self._sent(send, encoding, patience, fresh)

    async def _identity(self) -> Identity:
        """Return who we are; a plugin runs in a thread."""
        if self._credentials.quick:
            return self._credentials.identity()
        return await handed(apart(self._credentials.identity))

    async def _sent(
        self, send: "_Send", encoding: str, patience: float | None, identity: Identity
    ) -> aiohttp.ClientResponse:
        """Send once, and read the server's clock."""
        rest = await handed(self._rest_as(identity))
        headers: list[tuple[str, str]] = [("User-Agent", self._agent), ("Accept-Encoding", encoding)]
        if identity.authorization:
            headers.append(("Authorization", identity.authorization))
        headers += self._access.impersonation
        asked = self._clock.wall()
        async with asyncio.timeout(patience):
            response = await send(rest, self._access.server, headers)
        self._clock.heard(response.headers.get("Date", ""), asked, self._clock.wall())
        return response

    async def _rest_as(self, identity: Identity) -> _Rest:
        """Return the REST client that shows this certificate; a rotated one gets new connections."""
        stamp = (0, 0, 0)
        if self._access.authority_file:
            stamp = await apart(tls.authority_stamp, self._access)
        shown = (identity.certificate, identity.key, stamp)
        async with self._making:
            if self._rest is None or shown != self._shown:
                try:
                    context = await apart(tls.context, self._access, identity)
                except (ConfigError, CredentialError):
                    if self._rest is None:
                        raise
                    return self._rest  # files that are being rotated do not fit each other for a moment
                # The open watches of the one before go on to their end.
                retired, self._retired = self._retired, [self._rest] if self._rest else []
                through = Session(new_session(context, self._socks))
                self._rest = _Rest(through, self._proxy, self._access.tls_server_name)
                self._shown = shown
                for rest in retired:
                    await rest.close()
            return self._rest


_Send = Callable[[_Rest, str, list[tuple[str, str]]], Awaitable[aiohttp.ClientResponse]]


def _sender(
    method: str,
    path: str,
    query: Mapping[str, str],
    limits: aiohttp.ClientTimeout,
    *,
    body: bytes | None = None,
    content_type: str = "",
    accept: str = "application/json",
) -> _Send:
    """Return what sends the request through a REST client."""

    async def read(rest: _Rest, server: str, headers: list[tuple[str, str]]) -> aiohttp.ClientResponse:
        response: aiohttp.ClientResponse = await rest.request(
            method,
            server + path,
            query_params=list(query.items()),
            headers=CIMultiDict([*headers, ("Accept", accept), ("Content-Type", "application/json")]),
            _preload_content=False,
            _request_timeout=limits,
        )
        return response

    async def write(rest: _Rest, server: str, headers: list[tuple[str, str]]) -> aiohttp.ClientResponse:
        tail = f"?{urlencode(list(query.items()))}" if query else ""
        proxy = {"proxy": rest.proxy, "server_hostname": rest.server_hostname}
        return await rest.pool_manager.request(
            method=method,
            url=server + path + tail,
            data=body,
            headers=CIMultiDict([*headers, ("Accept", accept), ("Content-Type", content_type)]),
            timeout=limits,
            **{key: value for key, value in proxy.items() if value},
        )

    return read if body is None and method == "GET" else write
