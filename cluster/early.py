"""The first list, begun before the screens are imported: its rows can be there with the first frame.

A thread reads the workloads over a plain connection of the standard library, while the main thread imports
Textual; aiohttp comes after the first frame. Whatever goes wrong here is left to the ordinary path, which
does the work and says what is wrong.
"""

import contextlib
import re
import socket
import ssl
import threading
from collections.abc import Awaitable, Callable, Iterator, Mapping
from typing import Any
from urllib.parse import urlencode, urlsplit

from cluster import proxies, tls
from cluster.errors import ClusterError
from cluster.limits import PAGE
from cluster.plain import Plain
from cluster.session import Scope, Session

CONNECT = 3.0
"""Seconds until a connection stands: the ordinary path has its own patience."""

READ = 30.0
"""Seconds without a byte."""

FIRST, REST = ("Deployment",), ("StatefulSet", "DaemonSet")
"""Kinds that are read over one connection and over another, at once."""

MORE = re.compile(rb'"continue":"([^"\\]+)"')


class _Result:
    """What a thread will have read: waited for by one coroutine."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._done = False
        self._value: tuple[list[Any], str] | None = None
        self._call: Callable[[], None] | None = None

    def set(self, value: tuple[list[Any], str] | None) -> None:
        """Settle it, once."""
        with self._lock:
            if self._done:
                return
            self._done, self._value = True, value
            call = self._call
        if call is not None:
            call()

    async def get(self) -> Any:
        """Return a `cluster.reflector.Early`, or None where the ordinary path is to do the work."""
        # Late: the thread starts before asyncio is imported, and the reflector brings it.
        import asyncio

        from cluster.reflector import Early

        loop = asyncio.get_running_loop()
        settled = asyncio.Event()

        def call() -> None:
            # The loop may have been closed before the thread was done.
            with contextlib.suppress(RuntimeError):
                loop.call_soon_threadsafe(settled.set)

        with self._lock:
            done = self._done
            self._call = call
        if not done:
            await settled.wait()
        return None if self._value is None else Early(records=self._value[0], version=self._value[1])


class EarlyLists:
    """The lists of a scope that are being read."""

    def __init__(self, session: Session, scope: Scope) -> None:
        self._session = session
        self._scope = scope
        self._results = {name: _Result() for name in (*FIRST, *REST)}
        self._sockets: list[socket.socket] = []
        self._closed = False

    def claim(self, kind: str, scope: Scope) -> Callable[[], Awaitable[Any]] | None:
        """Return what waits for the list of a kind; None if it is not read for this scope, or given away."""
        if scope != self._scope or self._closed:
            return None
        result = self._results.pop(kind, None)
        return None if result is None else result.get

    def begin(self) -> None:
        """Start reading."""
        results = dict(self._results)
        threading.Thread(target=self._run, args=(results,), name="early", daemon=True).start()

    def close(self) -> None:
        """Stop reading."""
        self._closed = True
        for one in self._sockets:
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)

    def _run(self, results: Mapping[str, _Result]) -> None:
        """Find out who we are, then read over two connections."""
        session, access = self._session, self._session.access
        try:
            if proxies.route(access.server, access.proxy, session.environ):
                return
            identity = session.credentials.identity()
            context = tls.context(access, identity)
            headers = [("User-Agent", session.agent), ("Accept", "application/json"), *access.impersonation]
            headers += [("Authorization", identity.authorization)] if identity.authorization else []
            other = threading.Thread(
                target=self._read, args=(REST, results, context, headers), name="early", daemon=True
            )
            other.start()
            self._read(FIRST, results, context, headers)
            other.join()
        except ClusterError:
            return
        finally:
            for result in results.values():
                result.set(None)

    def _read(
        self,
        kinds: tuple[str, ...],
        results: Mapping[str, _Result],
        context: ssl.SSLContext | None,
        headers: list[tuple[str, str]],
    ) -> None:
        """Read kinds over one connection; those that fail are left to the ordinary path."""
        # Late: the connection stands before the readers are imported.
        try:
            with self._connection(context, headers) as link:
                from rollout.kinds import KINDS

                for name in kinds:
                    kind = KINDS[name]
                    path = kind.resource.path(self._scope.namespace)
                    results[name].set(self._list(link, path, kind.sparse))
        except OSError:
            pass
        finally:
            for name in kinds:
                results[name].set(None)

    @contextlib.contextmanager
    def _connection(self, context: ssl.SSLContext | None, headers: list[tuple[str, str]]) -> Iterator[Plain]:
        """Open a connection to the server."""
        parts = urlsplit(self._session.access.server)
        host = parts.hostname or ""
        port = parts.port or (443 if context else 80)
        raw = socket.create_connection((host, port), timeout=CONNECT)
        try:
            raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if context is not None:
                raw = context.wrap_socket(raw, server_hostname=self._session.access.tls_server_name or host)
            raw.settimeout(READ)
            self._sockets.append(raw)
            yield Plain(raw, parts.netloc.rpartition("@")[2], headers)
        finally:
            raw.close()

    def _list(self, link: Plain, path: str, reader: Any) -> tuple[list[Any], str] | None:
        """Read all pages of one kind; None if any is not what was asked for."""
        records: list[Any] = []
        base = urlsplit(self._session.access.server).path + path
        query = {"limit": str(PAGE)}
        query |= {"labelSelector": self._scope.selector} if self._scope.selector else {}
        link.ask(f"{base}?{urlencode(query)}")
        while True:
            body = link.answer()
            if body is None:
                return None
            more = MORE.search(body[: max(body.find(b'"items":'), 0)])
            if more is not None:
                # The server makes the next page while this one is decoded.
                link.ask(f"{base}?{urlencode({**query, 'continue': more[1].decode()})}")
            page = reader.page(body)
            if page is None or page.more != (more[1].decode() if more else ""):
                return None
            records += page.records
            if not page.more:
                return (records, page.version) if page.version else None


def begin(session: Session, scope: Scope | None = None) -> None:
    """Start to read the workloads of `scope` (the session's own by default) for the first picture.

    Call it before Textual is imported; `cluster.follow` finds what was read through the session.
    """
    session.early = EarlyLists(session, scope or session.scope)
    session.early.begin()
