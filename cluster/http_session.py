"""An aiohttp session without the defaults that endanger us (reliability.md 2.2), and what it opens.

Importing this module imports aiohttp.
"""

import socket
from typing import Any

import aiohttp

from cluster.packing import PACKED

KEEPALIVE_IDLE, KEEPALIVE_EVERY, KEEPALIVE_TIMES = 15, 5, 3
"""Seconds of silence, seconds between probes, and how many, until the kernel calls a peer dead (R17)."""

UNACKNOWLEDGED = 30_000
"""Milliseconds that sent bytes may stay unacknowledged (R17)."""

BUFFER = 256 * 1024
"""Bytes read ahead of us: chunks that are worth a decoder's while."""


class Session:
    """What the library's REST client sends its requests through: no redirects, whatever it asks for.

    What is asked for packed comes packed: it is unpacked within our own limits, and off the event loop.
    """

    def __init__(self, session: aiohttp.ClientSession) -> None:
        self.session = session

    async def request(self, **arguments: Any) -> aiohttp.ClientResponse:
        """Send one request."""
        packed = arguments["headers"]["Accept-Encoding"] == PACKED
        return await self.session.request(**arguments, allow_redirects=False, auto_decompress=not packed)

    async def close(self) -> None:
        """Close all connections."""
        await self.session.close()


def new_session(context: Any, socks: str) -> aiohttp.ClientSession:
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
