"""What a command that prints once is answered with: GETs over plain connections, in threads.

aiohttp takes 0.15 s to import, which is more than all that such a command does. Whatever goes otherwise than
well here is left to `cluster.wire`, which asks again and says what is wrong.
"""

import contextlib
import queue
import socket
import ssl
import threading
from collections.abc import Mapping
from urllib.parse import urlencode, urlsplit

from cluster import proxies, tls
from cluster.access import Access
from cluster.client import Answer
from cluster.clock import ServerClock
from cluster.credentials import Credentials
from cluster.errors import ClusterError
from cluster.packing import Packing
from cluster.plain import Plain, PlainError, Whole, dial, headers_of

CONNECT = 5.0
"""Seconds until a connection stands."""

READ = 30.0
"""Seconds without a byte."""

TOLD = ("Content-Type", "Date", "Retry-After", "Warning")
"""Headers that an answer is asked for."""


class Quick:
    """GETs and their answers. Its methods block, and are safe to call from several threads at once."""

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
        self._environ = environ
        self._agent = agent
        self._packing = packing
        self._setting_up = threading.Lock()
        self._context: ssl.SSLContext | None = None
        self._headers: list[tuple[str, str]] | None = None
        self._idle: queue.SimpleQueue[tuple[socket.socket, Plain]] = queue.SimpleQueue()
        self._keeping = threading.Lock()
        self._open: list[socket.socket] = []
        self._refused: ClusterError | None = None
        self._broken = False
        self._closed = False

    def ready(self) -> bool:
        """Find out who we are, for as long as a plugin takes; return whether the server can be asked so.

        Raises CredentialError, ConfigError: to all who ask what it raised to the first.
        """
        return not self._broken and not self._closed and self._set_up() is not None

    def ask(self, path: str, query: Mapping[str, str], accept: str, seconds: float) -> Answer | None:
        """Return the server's answer; None where another way has to be tried.

        After one that could not be reached nobody else waits for it: all further answers are None.
        """
        if self._broken or self._closed:
            return None
        try:
            return self._ask(path, query, accept, min(READ, seconds))
        except (OSError, ClusterError):
            self._broken = True
            return None

    def close(self) -> None:
        """Close all connections; what is under way ends with None."""
        with self._keeping:
            self._closed, links = True, self._open
        for link in links:
            with contextlib.suppress(OSError):
                link.shutdown(socket.SHUT_RDWR)
            link.close()

    def _ask(self, path: str, query: Mapping[str, str], accept: str, seconds: float) -> Answer | None:
        headers = self._set_up()
        if headers is None:
            return None
        try:
            link, plain = self._idle.get_nowait()
        except queue.Empty:
            link = self._dial(seconds)
            plain = Plain(link, urlsplit(self._access.server).netloc, headers, self._packing)
        link.settimeout(seconds)
        asked = self._clock.wall()
        base = urlsplit(self._access.server).path
        plain.ask(base + path + (f"?{urlencode(query)}" if query else ""), accept)
        whole = plain.whole()
        with self._keeping:
            self._clock.heard(_text(whole, b"date"), asked, self._clock.wall())
        if whole.fields.get(b"connection", b"").lower() != b"close":
            self._idle.put((link, plain))
        if whole.status == 401 or 300 <= whole.status < 400:
            return None
        told = {name: _text(whole, name.lower().encode()) for name in TOLD}
        return Answer(whole.status, told, whole.body, whole.packed)

    def _dial(self, seconds: float) -> socket.socket:
        """Return a new connection, which `close` closes. Raises OSError, also where that has been called."""
        link = dial(self._access, self._context, connect=min(CONNECT, seconds), read=seconds)
        with self._keeping:
            if not self._closed:
                self._open.append(link)
                return link
        link.close()
        raise PlainError("closed meanwhile")

    def _set_up(self) -> list[tuple[str, str]] | None:
        """Return the headers of every request; None where a proxy leads to the server."""
        with self._setting_up:
            if self._refused is not None:
                raise self._refused
            if self._headers is None:
                if proxies.route(self._access.server, self._access.proxy, self._environ):
                    return None
                try:
                    identity = self._credentials.identity()
                    self._context = tls.context(self._access, identity)
                except ClusterError as error:
                    self._refused = error
                    raise
                self._headers = headers_of(self._access, identity, self._agent)
            return self._headers


def _text(whole: Whole, name: bytes) -> str:
    return whole.fields.get(name, b"").decode("ascii", "replace")
