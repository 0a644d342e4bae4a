"""The least HTTP/1.1 that reads one JSON answer after another over a socket that stands.

For `cluster.early`, which runs before the first frame, and `cluster.quick`, for what is printed once:
`http.client` brings the whole of `email` with it, and costs every start 15 ms. Whatever is not the expected
answer is an OSError; nothing is made good here.
"""

import socket
import ssl
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from cluster.access import Access
from cluster.credentials import Identity

HEAD = 65_536
"""Bytes of status line and headers that are taken at most."""

SPACE = 0x20
"""The first sign that a header may hold."""

CHUNK = 262_144
"""Bytes read at once."""


class PlainError(OSError):
    """The answer is not one that this reader knows."""


class Whole(NamedTuple):
    """An answer, of any status."""

    status: int
    fields: Mapping[bytes, bytes]
    """Its headers: names in lower case, values as they came."""
    body: bytes


def dial(access: Access, context: ssl.SSLContext | None, *, connect: float, read: float) -> socket.socket:
    """Return a connection to the server: `connect` and `read` are seconds of patience. Raises OSError."""
    parts = urlsplit(access.server)
    host = parts.hostname or ""
    # As bytes where it can be: for a text Python loads the tables of international names, 5 ms.
    place: Any = host.encode() if host.isascii() else host
    link = socket.create_connection((place, parts.port or (443 if context else 80)), timeout=connect)
    try:
        link.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if context is not None:
            name = access.tls_server_name or host
            named: Any = name.encode() if name.isascii() else name
            link = context.wrap_socket(link, server_hostname=named)
        link.settimeout(read)
    except BaseException:
        link.close()
        raise
    return link


def headers_of(access: Access, identity: Identity, agent: str) -> list[tuple[str, str]]:
    """Return the headers of every request: who asks, and as whom."""
    headers = [("User-Agent", agent), *access.impersonation]
    return headers + ([("Authorization", identity.authorization)] if identity.authorization else [])


class Plain:
    """GET requests and their answers, in turn, over one connection."""

    def __init__(self, link: socket.socket, host: str, headers: Iterable[tuple[str, str]]) -> None:
        """Send `headers` with each request; `host` goes into the Host header."""
        self._link = link
        fields = [("Host", host), *headers]
        if any(ord(sign) < SPACE for _, value in fields for sign in value):
            raise PlainError("a header of more than its line")
        self._headers = "".join(f"{name}: {value}\r\n" for name, value in fields)
        self._read = b""
        self._at = 0

    def ask(self, path: str, accept: str = "application/json") -> None:
        """Send one request; `path` is percent-encoded, `accept` the form asked for. Raises OSError."""
        self._link.sendall(f"GET {path} HTTP/1.1\r\n{self._headers}Accept: {accept}\r\n\r\n".encode())

    def answer(self) -> bytes | None:
        """Return the body of the next answer, None for any status but 200. Raises OSError."""
        whole = self.whole()
        return whole.body if whole.status == 200 else None

    def whole(self) -> Whole:
        """Return the next answer, whatever its status. Raises OSError."""
        head = self._until(b"\r\n\r\n", HEAD)
        first, _, rest = head.partition(b"\r\n")
        protocol, _, said = first.partition(b" ")
        if protocol != b"HTTP/1.1" or not said[:3].isdigit():
            raise PlainError("an answer that is not HTTP/1.1")
        fields = {}
        for line in rest.split(b"\r\n"):
            name, _, value = line.partition(b":")
            fields[name.lower()] = value.strip()
        if fields.get(b"transfer-encoding", b"").lower() == b"chunked":
            return Whole(int(said[:3]), fields, self._chunks())
        length = fields.get(b"content-length", b"")
        if not length.isdigit():
            raise PlainError("an answer without a length")
        return Whole(int(said[:3]), fields, self._take(int(length)))

    def _chunks(self) -> bytes:
        """Return a chunked body."""
        parts: list[bytes] = []
        while True:
            size = self._until(b"\r\n", HEAD).partition(b";")[0].strip()
            try:
                length = int(size, 16)
            except ValueError as error:
                raise PlainError("a chunk without a size") from error
            if not length:
                self._trailers()
                return b"".join(parts)
            parts.append(self._take(length))
            if self._take(2) != b"\r\n":
                raise PlainError("a chunk that goes on")

    def _trailers(self) -> None:
        """Pass over what may follow the last chunk."""
        while self._until(b"\r\n", HEAD):
            pass

    def _until(self, end: bytes, limit: int) -> bytes:
        """Return what comes before `end`, which is passed over."""
        while (found := self._read.find(end, self._at)) < 0:
            if len(self._read) - self._at > limit:
                raise PlainError("an answer without an end")
            self._read = self._read[self._at :] + self._more()
            self._at = 0
        before = self._read[self._at : found]
        self._at = found + len(end)
        return before

    def _take(self, length: int) -> bytes:
        """Return exactly so many bytes."""
        part = self._read[self._at : self._at + length]
        self._at += len(part)
        parts, missing = [part], length - len(part)
        while missing:
            self._read = self._more()
            self._at = min(missing, len(self._read))
            parts.append(self._read[: self._at])
            missing -= self._at
        return b"".join(parts)

    def _more(self) -> bytes:
        """Return what comes next, at least a byte."""
        data = self._link.recv(CHUNK)
        if not data:
            raise PlainError("the connection ended")
        return data
