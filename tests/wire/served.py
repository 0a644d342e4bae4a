"""A server whose answers a test writes itself, byte for byte, over HTTP or TLS."""

import asyncio
import ssl
import subprocess
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from aiohttp import web

from cluster.access import Access
from cluster.clock import ServerClock
from cluster.credentials import Credentials
from cluster.transport import Transport
from cluster.user import User

Answerer = Callable[[web.Request], Awaitable[web.StreamResponse]]


@asynccontextmanager
async def served(answer: Answerer, context: ssl.SSLContext | None = None) -> AsyncIterator[str]:
    """Serve until the end of the block; gives the URL."""

    async def handle(request: web.Request) -> web.StreamResponse:
        return await answer(request)

    app = web.Application()
    app.router.add_route("*", "/{path:.*}", handle)
    runner = web.AppRunner(app, shutdown_timeout=0.1, handler_cancellation=True)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0, ssl_context=context)
    await site.start()
    host, port = runner.addresses[0][:2]
    try:
        yield f"{'https' if context else 'http'}://{host}:{port}"
    finally:
        await runner.cleanup()


@asynccontextmanager
async def raw(answer: bytes) -> AsyncIterator[str]:
    """Serve the same bytes to every request, then close."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(answer)
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(talk, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"


@asynccontextmanager
async def client(
    server: str, user: User | None = None, environ: dict[str, str] | None = None, **access: Any
) -> AsyncIterator[Transport]:
    """Give a client of `server`; a user's credentials are shown over plain HTTP too."""
    whole = Access(context="c", server=server, namespace="shop", user=user or User(), **access)
    environ = environ or {}
    transport = Transport(whole, Credentials(whole, environ), ServerClock(), environ)
    try:
        yield transport
    finally:
        await transport.close()


NEW_KEY = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1")
"""How a certificate gets its key: one of RSA, as the authority's, takes thirty times as long to find."""


def openssl(folder: Path, *arguments: str) -> None:
    subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True)


def authority(folder: Path) -> Path:
    """Make an authority that strict X.509 refuses, as those of several providers: no key identifiers."""
    openssl(folder, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "ca.key", "-out", "ca.crt",
            "-subj", "/CN=ca", "-days", "2", "-addext", "subjectKeyIdentifier=none",
            "-addext", "authorityKeyIdentifier=none")  # fmt: skip
    return folder / "ca.crt"


def certificate(folder: Path, name: str, alternative: str, days: int = 2) -> tuple[Path, Path]:
    """Make a certificate of that authority, and its key."""
    openssl(folder, "req", *NEW_KEY, "-nodes", "-keyout", f"{name}.key", "-out", f"{name}.csr",
            "-subj", f"/CN={name}", "-addext", f"subjectAltName={alternative}")  # fmt: skip
    openssl(folder, "x509", "-req", "-in", f"{name}.csr", "-CA", "ca.crt", "-CAkey", "ca.key", "-out",
            f"{name}.crt", "-days", str(days), "-copy_extensions", "copy")  # fmt: skip
    return folder / f"{name}.crt", folder / f"{name}.key"
