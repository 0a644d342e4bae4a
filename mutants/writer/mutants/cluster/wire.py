"""HTTP to one API server: kubernetes_asyncio's REST client on a session of our own making.

The library builds the requests that read. What its session does, and this one does not (reliability.md 2.2):
wait for ever (C1), take passwords from ~/.netrc and proxies past NO_PROXY (C3, C4), keep certificates that
were rotated (C8), leave dead peers unnoticed (C9), follow redirects with our token and repeat requests (C14).
Bodies go out as they are: the library would encode them again (reliability.md 4.3).

Importing this module imports aiohttp: `cluster.transport` does it after the first frame.
"""

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import urlencode, urlsplit

import aiohttp
from multidict import CIMultiDict

from cluster import proxies, tls
from cluster.access import Access
from cluster.client import Answer
from cluster.clock import ServerClock
from cluster.credentials import Credentials, Identity
from cluster.errors import ConfigError, CredentialError
from cluster.faults import Place, told
from cluster.library import rest_client

CONNECT = 5.0
"""Seconds until a connection stands, TLS included (R17)."""

READ = 30.0
"""Seconds without a byte until a whole answer is given up (R17)."""

KEEPALIVE_IDLE, KEEPALIVE_EVERY, KEEPALIVE_TIMES = 15, 5, 3
"""Seconds of silence, seconds between probes, and how many, until the kernel calls a peer dead (R17)."""

UNACKNOWLEDGED = 30_000
"""Milliseconds that sent bytes may stay unacknowledged (R17)."""

BUFFER = 256 * 1024
"""Bytes read ahead of us: chunks that are worth a decoder's while."""

_RestClient: Any = rest_client()


class _Session:
    """What the library's REST client sends its requests through: no redirects, whatever it asks for."""

    def __init__(self, session: aiohttp.ClientSession) -> None:
        self.session = session

    async def request(self, **arguments: Any) -> aiohttp.ClientResponse:
        """Send one request."""
        return await self.session.request(**arguments, allow_redirects=False)

    async def close(self) -> None:
        """Close all connections."""
        await self.session.close()


class _Rest(_RestClient):  # type: ignore[misc]  # the library has no types
    """The library's REST client on our session: its own constructor makes the one with the defects."""

    def __init__(self, session: _Session, proxy: str, server_hostname: str) -> None:
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
    ) -> None:
        self._access = access
        self._credentials = credentials
        self._clock = clock
        proxy = proxies.route(access.server, access.proxy, environ)
        socks = proxies.is_socks(proxy)
        self._proxy, self._socks = ("", proxy) if socks else (proxy, "")
        self._place = Place(urlsplit(access.server).netloc, tls.trust(access))
        self._agent = agent
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
        with told(self._place):
            response = await self._send(send, again=method == "GET")
            async with response:
                return Answer(response.status, response.headers, await response.read())

    @asynccontextmanager
    async def open(
        self, path: str, query: Mapping[str, str], silence: float | None
    ) -> AsyncIterator["WireFlow"]:
        """Open a GET whose body goes on. Raises as `ask` does."""
        limits = aiohttp.ClientTimeout(total=None, sock_connect=CONNECT, sock_read=silence)
        send = _sender("GET", path, query, limits)
        with told(self._place, "silent"):
            try:
                async with asyncio.timeout(READ) as limit:
                    response = await self._send(send, again=True)
            except TimeoutError as error:
                if limit.expired():
                    raise aiohttp.SocketTimeoutError from error
                raise
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

    async def _send(self, send: "_Send", *, again: bool) -> aiohttp.ClientResponse:
        """Send with our identity, and once more with a fresh one where that is allowed and may help."""
        identity = await self._identity()
        response = await self._sent(send, identity)
        if response.status != 401:
            return response
        try:
            fresh = await asyncio.to_thread(self._credentials.refresh, identity)
        except BaseException:
            response.close()
            raise
        if not again or fresh == identity:
            return response
        response.release()
        return await self._sent(send, fresh)

    async def _identity(self) -> Identity:
        """Return who we are; a plugin runs in a thread."""
        if self._credentials.quick:
            return self._credentials.identity()
        return await asyncio.to_thread(self._credentials.identity)

    async def _sent(self, send: "_Send", identity: Identity) -> aiohttp.ClientResponse:
        """Send once, and read the server's clock."""
        rest = await self._rest_as(identity)
        # No gzip: the server never packs a watch, and packing a list costs 45 % where the link is fast
        # (performance.md). The slow link of a bad night is the one from here to the terminal.
        headers: list[tuple[str, str]] = [("User-Agent", self._agent), ("Accept-Encoding", "identity")]
        if identity.authorization:
            headers.append(("Authorization", identity.authorization))
        headers += self._access.impersonation
        asked = self._clock.wall()
        response = await send(rest, self._access.server, headers)
        self._clock.heard(response.headers.get("Date", ""), asked, self._clock.wall())
        return response

    async def _rest_as(self, identity: Identity) -> _Rest:
        """Return the REST client that shows this certificate; a rotated one gets new connections."""
        stamp = (0, 0, 0)
        if self._access.authority_file:
            stamp = await asyncio.to_thread(tls.authority_stamp, self._access)
        shown = (identity.certificate, identity.key, stamp)
        async with self._making:
            if self._rest is None or shown != self._shown:
                try:
                    context = await asyncio.to_thread(tls.context, self._access, identity)
                except (ConfigError, CredentialError):
                    if self._rest is None:
                        raise
                    return self._rest  # files that are being rotated do not fit each other for a moment
                # The open watches of the one before go on to their end.
                retired, self._retired = self._retired, [self._rest] if self._rest else []
                through = _Session(_session(context, self._socks))
                self._rest = _Rest(through, self._proxy, self._access.tls_server_name)
                self._shown = shown
                for rest in retired:
                    await rest.close()
            return self._rest


class WireFlow:
    """A body that goes on: `cluster.client.Flow`."""

    def __init__(self, response: aiohttp.ClientResponse, place: Place) -> None:
        self.status = response.status
        self.headers: Mapping[str, str] = response.headers
        self._response = response
        self._place = place

    async def chunks(self) -> AsyncIterator[bytes]:
        """Yield bytes as they come. Raises LinkError."""
        content = self._response.content
        while True:
            with told(self._place, "silent"):
                chunk = await content.readany()
            if not chunk:
                return
            yield chunk

    async def rest(self, limit: int) -> bytes:
        """Return at most `limit` bytes of what is left. Raises LinkError."""
        kept = b""
        with told(self._place):
            async with asyncio.timeout(READ):
                while len(kept) < limit and (chunk := await self._response.content.read(limit - len(kept))):
                    kept += chunk
        return kept


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


def _session(context: Any, socks: str) -> aiohttp.ClientSession:
    """Return a session without the defaults that endanger us; `socks` is a SOCKS proxy's URL, or ""."""
    secure = context if context is not None else False
    connector: aiohttp.TCPConnector
    if socks:
        # Late: few go through one.
        from cluster.socks import SocksConnector

        connector = SocksConnector(socks, _socket, limit=0, ssl=secure)
    else:
        connector = aiohttp.TCPConnector(limit=0, ssl=secure, socket_factory=_socket)
    session = aiohttp.ClientSession(
        connector=connector,
        trust_env=False,
        cookie_jar=aiohttp.DummyCookieJar(),
        read_bufsize=BUFFER,
    )
    # aiohttp sends GET, PUT and DELETE again by itself when a kept connection turns out to be dead; there is
    # no public switch.
    session._retry_connection = False  # noqa: SLF001  as said above
    return session


def _socket(address: Any) -> socket.socket:
    """Return a socket whose dead peer is noticed."""
    family, kind, protocol, _, _ = address
    made = socket.socket(family, kind, protocol)
    made.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for name, value in (
        ("TCP_KEEPIDLE", KEEPALIVE_IDLE),
        ("TCP_KEEPINTVL", KEEPALIVE_EVERY),
        ("TCP_KEEPCNT", KEEPALIVE_TIMES),
        ("TCP_USER_TIMEOUT", UNACKNOWLEDGED),
    ):
        if (option := getattr(socket, name, None)) is not None:
            made.setsockopt(socket.IPPROTO_TCP, option, value)
    return made
