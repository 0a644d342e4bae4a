"""A small HTTP/1.1 server: enough for API clients on the same machine, and quick to start."""

import asyncio
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import aclosing, suppress
from dataclasses import dataclass, field
from email.utils import formatdate
from http import HTTPStatus
from urllib.parse import parse_qsl, unquote, urlsplit

MAX_HEAD = 65536
MAX_BODY = 3 * 1024 * 1024
"""Bytes of a request: the API server's own limit on a body."""


@dataclass(slots=True)
class Request:
    """One request, whole."""

    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    """By lower-case name."""
    body: bytes

    def flag(self, name: str) -> bool:
        """Say whether a query parameter is on, as Go's ParseBool reads it."""
        return self.query.get(name, "").lower() in {"1", "t", "true"}


@dataclass(slots=True)
class Response:
    """An answer: whole, or one that goes on."""

    status: int
    body: bytes = b""
    content_type: str = "application/json"
    headers: dict[str, str] = field(default_factory=dict)
    flow: AsyncIterator[bytes] | None = None
    """Pieces of a body that goes on; sent as they come."""


Handler = Callable[[Request], Awaitable[Response]]


class RequestError(Exception):
    """What came is no HTTP request that is served."""

    def __init__(self, status: int) -> None:
        super().__init__(HTTPStatus(status).phrase)
        self.status = status


async def serve(
    handler: Handler, host: str, port: int, date: Callable[[], float], tls: ssl.SSLContext | None = None
) -> asyncio.Server:
    """Start serving. `date` gives the seconds for the Date header. Raises OSError when the port is taken."""

    async def connection(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            with suppress(ConnectionError, asyncio.IncompleteReadError):
                while await _exchange(reader, writer, handler, date):
                    pass
            writer.close()
            with suppress(OSError):
                await writer.wait_closed()
        except asyncio.CancelledError:
            # The box ends: it has no time to take leave by TLS, which waits for the client's answer.
            writer.transport.abort()

    return await asyncio.start_server(connection, host, port, limit=MAX_HEAD, ssl=tls)


async def _exchange(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, handler: Handler, date: Callable[[], float]
) -> bool:
    """Answer one request; say whether another may follow on this connection."""
    try:
        request = await _read(reader, writer)
    except (RequestError, asyncio.LimitOverrunError, ValueError) as error:
        status = error.status if isinstance(error, RequestError) else 400
        refusal = Response(status, HTTPStatus(status).phrase.encode(), "text/plain; charset=utf-8")
        writer.write(_head(refusal, date(), keep=False) + refusal.body)
        await writer.drain()
        return False
    if request is None:
        return False
    response = await handler(request)
    keep = request.headers.get("connection", "").lower() != "close"
    if response.flow is not None:
        return await _stream(reader, writer, response, response.flow, date)
    body = b"" if request.method == "HEAD" else response.body
    writer.write(_head(response, date(), keep=keep) + body)
    await writer.drain()
    return keep


async def _read(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> Request | None:
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError as error:
        if error.partial:
            raise
        return None
    lines = head[:-4].decode("latin-1").split("\r\n")
    words = lines[0].split(" ")
    if len(words) != 3 or not words[2].startswith("HTTP/1."):
        raise RequestError(400)
    headers = _headers(lines[1:])
    if headers.get("expect", "").lower() == "100-continue":
        writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
    body = await _body(reader, headers)
    url = urlsplit(words[1])
    query = dict(parse_qsl(url.query, keep_blank_values=True))
    return Request(words[0], unquote(url.path), query, headers, body)


def _headers(lines: list[str]) -> dict[str, str]:
    headers: dict[str, str] = {}
    for line in lines:
        name, colon, value = line.partition(":")
        if not colon:
            raise RequestError(400)
        key = name.strip().lower()
        headers[key] = f"{headers[key]},{value.strip()}" if key in headers else value.strip()
    return headers


async def _body(reader: asyncio.StreamReader, headers: Mapping[str, str]) -> bytes:
    if headers.get("transfer-encoding", "").lower() == "chunked":
        return await _chunks(reader)
    length = int(headers.get("content-length", "0"))
    if length > MAX_BODY:
        raise RequestError(413)
    return await reader.readexactly(length) if length else b""


async def _chunks(reader: asyncio.StreamReader) -> bytes:
    parts: list[bytes] = []
    total = 0
    while size := int((await reader.readuntil(b"\r\n")).split(b";")[0], 16):
        total += size
        if total > MAX_BODY:
            raise RequestError(413)
        parts.append(await reader.readexactly(size))
        await reader.readexactly(2)
    while await reader.readuntil(b"\r\n") != b"\r\n":
        pass
    return b"".join(parts)


def _head(response: Response, date: float, *, keep: bool) -> bytes:
    lines = [
        f"HTTP/1.1 {response.status} {HTTPStatus(response.status).phrase}",
        f"Content-Type: {response.content_type}",
        f"Date: {formatdate(date, usegmt=True)}",
        "Cache-Control: no-cache, private",
        *(f"{name}: {value}" for name, value in response.headers.items()),
    ]
    if response.flow is None:
        lines.append(f"Content-Length: {len(response.body)}")
    else:
        lines.append("Transfer-Encoding: chunked")
    if not keep:
        lines.append("Connection: close")
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1", "replace")


async def _stream(
    reader: asyncio.StreamReader,
    writer: asyncio.StreamWriter,
    response: Response,
    flow: AsyncIterator[bytes],
    date: Callable[[], float],
) -> bool:
    """Send a body that goes on until it ends or the client leaves."""
    writer.write(_head(response, date(), keep=True))
    await writer.drain()
    sending = asyncio.ensure_future(_send(writer, flow))
    leaving = asyncio.ensure_future(reader.read(1))
    try:
        await asyncio.wait({sending, leaving}, return_when=asyncio.FIRST_COMPLETED)
        if not sending.done():
            return False
        sending.result()
        writer.write(b"0\r\n\r\n")
        await writer.drain()
        return not leaving.done()
    finally:
        for task in (sending, leaving):
            task.cancel()
        await asyncio.gather(sending, leaving, return_exceptions=True)


async def _send(writer: asyncio.StreamWriter, flow: AsyncIterator[bytes]) -> None:
    async with aclosing(flow) as pieces:  # type: ignore[type-var]
        async for piece in pieces:
            writer.write(b"%x\r\n%b\r\n" % (len(piece), piece))
            await writer.drain()
