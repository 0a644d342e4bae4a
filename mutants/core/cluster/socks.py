"""The way to the API server through a SOCKS5 proxy, as an SSH tunnel makes one: `ssh -D`.

aiohttp knows HTTP proxies alone, and the library speaks HTTP to a SOCKS port (reliability.md C5). The proxy
resolves the server's name, as for kubectl: behind a tunnel it is often known nowhere else.

Source: RFC 1928, RFC 1929.
"""

import asyncio
import ipaddress
import socket
from collections.abc import Callable
from typing import Any
from urllib.parse import unquote, urlsplit

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult

from cluster.faults import NoWayError

NO_AUTHENTICATION, NAME_AND_PASSWORD = 0, 2
"""Methods of signing in at the proxy."""

IPV4, NAME, IPV6 = 1, 3, 4
"""Types of an address."""

LENGTHS = {IPV4: 4, IPV6: 16}

LONGEST = 255
"""Bytes of a name or a password."""

REPLIES = {
    2: "not allowed by its rules",
    3: "network unreachable",
    4: "host unreachable",
    5: "connection refused",
    6: "no answer in time",
}
"""What a proxy says that does not lead on."""


class SocksConnector(aiohttp.TCPConnector):
    """Opens connections through one SOCKS5 proxy."""

    def __init__(self, proxy: str, make: Callable[[Any], socket.socket], **options: Any) -> None:
        """`proxy` is its URL; `make` makes sockets."""
        super().__init__(resolver=_Unresolved(), socket_factory=make, **options)
        self._proxy = urlsplit(proxy)
        self._make = make

    async def _wrap_create_connection(self, *args: Any, **named: Any) -> Any:
        """Connect to the proxy and have it lead on: what aiohttp does next, it does on that connection."""
        request, timeout = named["req"], named["timeout"]
        del named["addr_infos"]
        host, port = request.url.raw_host, request.url.port
        try:
            async with asyncio.timeout(timeout.sock_connect):
                link = await self._connected()
                try:
                    await _Talk(link).lead(self._proxy.username, self._proxy.password, host, port)
                except BaseException:
                    link.close()
                    raise
        except TimeoutError:
            raise
        except OSError as error:
            raise aiohttp.ClientProxyConnectionError(request.connection_key, error) from error
        return await self._wrap_existing_connection(*args, sock=link, **named)

    async def _connected(self) -> socket.socket:
        """Return a connection to the proxy."""
        loop = asyncio.get_running_loop()
        host, port = self._proxy.hostname or "", self._proxy.port or 1080
        failed: OSError = NoWayError(0, "its name cannot be resolved")
        for info in await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM):
            link = self._make(info)
            link.setblocking(False)
            try:
                await loop.sock_connect(link, info[4])
            except OSError as error:
                link.close()
                failed = error
                continue
            except BaseException:
                link.close()
                raise
            return link
        raise failed


class _Unresolved(AbstractResolver):
    """Leaves every name to the proxy."""

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """Return an address that is never connected to."""
        return [
            ResolveResult(hostname=host, host="0.0.0.0", port=port, family=family, proto=0, flags=0)  # noqa: S104
        ]

    async def close(self) -> None:
        """Nothing is open."""


class _Talk:
    """What is said to the proxy on a new connection."""

    def __init__(self, link: socket.socket) -> None:
        self._link = link
        self._loop = asyncio.get_running_loop()

    async def lead(self, user: str | None, password: str | None, host: str, port: int) -> None:
        """Sign in, and have the proxy connect to a host. Raises OSError."""
        # As kubectl: a name and password are given where the proxy asks for them.
        methods = (NO_AUTHENTICATION, NAME_AND_PASSWORD) if user else (NO_AUTHENTICATION,)
        chosen = (await self._ask(bytes((5, len(methods), *methods)), 2))[1]
        if chosen not in methods:
            raise NoWayError(0, "it wants another way to sign in: write a name and password into its URL")
        if chosen == NAME_AND_PASSWORD:
            said = b"\1" + _short(unquote(user or "")) + _short(unquote(password or ""))
            if (await self._ask(said, 2))[1]:
                raise NoWayError(0, "it refuses the name and password in its URL")
        head = await self._ask(bytes((5, 1, 0)) + _address(host) + port.to_bytes(2, "big"), 4)
        if head[1]:
            raise NoWayError(0, REPLIES.get(head[1], f"it says {head[1]}"))
        length = LENGTHS.get(head[3]) or (await self._read(1))[0]
        await self._read(length + 2)

    async def _ask(self, said: bytes, length: int) -> bytes:
        await self._loop.sock_sendall(self._link, said)
        answer = await self._read(length)
        if answer[0] not in (1, 5):
            raise NoWayError(0, "it does not speak SOCKS5")
        return answer

    async def _read(self, length: int) -> bytes:
        answer = b""
        while len(answer) < length:
            more = await self._loop.sock_recv(self._link, length - len(answer))
            if not more:
                raise NoWayError(0, "it does not speak SOCKS5")
            answer += more
        return answer


def _address(host: str) -> bytes:
    """Return a host as the proxy is told it."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return bytes((NAME,)) + _short(host)
    return bytes((IPV4 if address.version == 4 else IPV6,)) + address.packed


def _short(text: str) -> bytes:
    """Return a text after its length, which is one byte. Raises NoWayError."""
    told = text.encode()
    if len(told) > LONGEST:
        raise NoWayError(0, f"a name or password is longer than {LONGEST} bytes")
    return bytes((len(told),)) + told
