"""The way to an API server: its name, a connection, a handshake."""

import asyncio
import os
import socket
import ssl
from collections.abc import AsyncGenerator
from urllib.parse import urlsplit

from cluster import tls
from cluster.access import Access
from rollout.connection import Check, Verdict
from rollout.safe import safe

PATIENCE = 5.0
"""Seconds for a name, a connection, a handshake."""

EYEBALLS = 0.25
"""Seconds until another address of the same name is tried beside the first, as the ordinary path does."""

OK, WARNING, FAILED = Verdict.OK, Verdict.WARNING, Verdict.FAILED


async def link(access: Access, context: ssl.SSLContext | None) -> AsyncGenerator[Check, None]:
    """Yield DNS, TCP and TLS."""
    parts = urlsplit(access.server)
    host, port = parts.hostname or "", parts.port or (443 if context else 80)
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(PATIENCE):
            found = await loop.getaddrinfo(host, port, type=1)
    except (OSError, TimeoutError) as error:
        why = str(error.strerror).lower() if isinstance(error, socket.gaierror) else _why(error)
        yield Check("DNS", FAILED, f"{safe(host)} cannot be resolved: {safe(why, 160)}", ends=True)
        return
    yield Check("DNS", OK, ", ".join(dict.fromkeys(str(one[4][0]) for one in found)))
    try:
        async with asyncio.timeout(PATIENCE):
            _, writer = await asyncio.open_connection(host, port, happy_eyeballs_delay=EYEBALLS)
        writer.close()
    except (OSError, TimeoutError) as error:
        yield Check("TCP", FAILED, f"{safe(host)}:{port} cannot be reached: {_why(error)}", ends=True)
        return
    yield Check("TCP", OK, f"{safe(host)}:{port}")
    if context is None:
        yield Check("TLS", WARNING, "none: the server is asked over plain HTTP, without credentials")
        return
    try:
        async with asyncio.timeout(PATIENCE):
            name = access.tls_server_name or host
            _, writer = await asyncio.open_connection(
                host, port, ssl=context, server_hostname=name, happy_eyeballs_delay=EYEBALLS
            )
        agreed = writer.get_extra_info("ssl_object").version()
        writer.transport.abort()
    except (OSError, TimeoutError) as error:
        yield Check("TLS", FAILED, _unagreed(access, error), ends=True)
        return
    verified = "the certificate is NOT verified" if access.insecure else "the certificate is verified"
    yield Check("TLS", WARNING if access.insecure else OK, f"{agreed}, {verified}")


def _unagreed(access: Access, error: OSError | TimeoutError) -> str:
    """Return why no handshake came about."""
    if isinstance(error, ssl.SSLError):
        return tls.trust(access).words(error)
    if isinstance(error, ConnectionError):
        return "the other side broke off: is it TLS that is spoken on this port?"
    return _why(error)


def _why(error: OSError | TimeoutError) -> str:
    if isinstance(error, TimeoutError):
        return f"no answer in {PATIENCE:.0f}s"
    if isinstance(error, ConnectionRefusedError):
        return "connection refused"
    # asyncio puts the address in place of the reason, and for several addresses a list of them.
    reason = os.strerror(error.errno) if error.errno and error.errno > 0 else "no address answers"
    return safe(reason.lower(), 160)
