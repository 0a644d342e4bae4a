"""Serving a box: on a loopback port, with its time tied to an event loop, and a kubeconfig for it."""

import asyncio
import json
import os
import ssl
import tempfile
import time
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from demo.box import Box
from demo.certificate import Certificate, make
from demo.http import serve

HOST = "127.0.0.1"
CONTEXT = "demo"


class PortTakenError(Exception):
    """The port that was asked for cannot be had."""


async def start(box: Box, *, port: int = 0, certificate: Certificate | None = None) -> asyncio.Server:
    """Serve a box on the running event loop, by TLS where there is a certificate.

    Its time stands still until `box.clock.run`. Raises PortTakenError.
    """
    context = _tls(certificate) if certificate else None
    try:
        server = await serve(box.api.handle, HOST, port, box.clock.now, context)
    except (OSError, OverflowError) as error:
        message = f"port {port} cannot be used: {error}. Leave --port out to take any free one."
        raise PortTakenError(message) from error
    scheme = "https" if certificate else "http"
    box.api.address = f"{scheme}://{HOST}:{server.sockets[0].getsockname()[1]}"
    return server


def new_certificate() -> Certificate:
    """Return a certificate for the address that boxes are served on."""
    return make(time.time())


def _tls(certificate: Certificate) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with _private_file(certificate.certificate + certificate.key) as path:
        context.load_cert_chain(path)
    return context


@contextmanager
def _private_file(text: str) -> Iterator[Path]:
    """Write a file that only this user can read, and take it away again."""
    handle, name = tempfile.mkstemp(prefix="rolldeck-demo-")
    path = Path(name)
    try:
        with os.fdopen(handle, "w") as file:
            file.write(text)
        yield path
    finally:
        path.unlink(missing_ok=True)


def kubeconfig(box: Box, namespace: str, certificate: Certificate | None, context: str = CONTEXT) -> str:
    """Return a kubeconfig that leads to a box, as JSON, which is YAML too."""
    cluster = {"server": box.api.address}
    if certificate:
        cluster["certificate-authority-data"] = b64encode(certificate.certificate.encode()).decode()
    config = {
        "apiVersion": "v1",
        "kind": "Config",
        "current-context": context,
        "clusters": [{"name": context, "cluster": cluster}],
        "users": [{"name": context, "user": {"token": box.access.token}}],
        "contexts": [
            {"name": context, "context": {"cluster": context, "user": context, "namespace": namespace}}
        ],
    }
    return json.dumps(config, indent=1) + "\n"


def write_private(text: str) -> Path:
    """Write a kubeconfig that only this user can read; return its path."""
    handle, name = tempfile.mkstemp(prefix="rolldeck-demo-", suffix=".kubeconfig")
    with os.fdopen(handle, "w") as file:
        file.write(text)
    return Path(name)
