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
from cluster.plain import Plain, dial, headers_of
from cluster.session import Scope, Session

CONNECT = 3.0
"""Seconds until a connection stands: the ordinary path has its own patience."""

CONNECT_FIRST = 0.3
"""Seconds for an address of a name that has more of them."""

READ = 30.0
"""Seconds without a byte."""

FIRST, REST = ("Deployment",), ("StatefulSet", "DaemonSet")
"""Kinds that are read over one connection and over another, at once."""

APPS = "/apis/apps/v1"
PATHS = {"Deployment": "deployments", "StatefulSet": "statefulsets", "DaemonSet": "daemonsets"}
"""Where they are: `rollout.kinds` says it too, and is not to be loaded before the first frame."""

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
        self._claimed = threading.Event()

    def claim(self, kind: str, scope: Scope) -> Callable[[], Awaitable[Any]] | None:
        """Return what waits for the list of a kind; None if it is not read for this scope, or given away."""
        if scope != self._scope or self._closed:
            return None
        result = self._results.pop(kind, None)
        self._claimed.set()
        return None if result is None else result.get

    def begin(self) -> None:
        """Start reading."""
        results = dict(self._results)
        threading.Thread(target=self._run, args=(results,), name="early", daemon=True).start()

    def close(self) -> None:
        """Stop reading."""
        self._closed = True
        self._claimed.set()
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
            headers = headers_of(access, identity, session.agent)
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
        try:
            with self._connection(context, headers) as link:
                bodies = {name: self._bodies(link, PATHS[name]) for name in kinds}
            # What was read waits here until it is asked for, after the first frame: two threads that both
            # compute make each other late, and the bytes are on their way meanwhile.
            self._claimed.wait()
            if not self._closed:
                for name, pages in bodies.items():
                    results[name].set(decoded(name, pages))
        except OSError:
            pass
        finally:
            for name in kinds:
                results[name].set(None)

    @contextlib.contextmanager
    def _connection(self, context: ssl.SSLContext | None, headers: list[tuple[str, str]]) -> Iterator[Plain]:
        """Open a connection to the server."""
        access = self._session.access
        link = dial(access, context, connect=CONNECT, read=READ)
        self._sockets.append(link)
        with link:
            yield Plain(link, urlsplit(access.server).netloc.rpartition("@")[2], headers)

    def _bodies(self, link: Plain, plural: str) -> list[bytes]:
        """Read all pages of one kind, as they come; none if any is not what was asked for."""
        within = f"/namespaces/{self._scope.namespace}" if self._scope.namespace else ""
        base = f"{urlsplit(self._session.access.server).path}{APPS}{within}/{plural}"
        query = {"limit": str(PAGE)}
        query |= {"labelSelector": self._scope.selector} if self._scope.selector else {}
        bodies: list[bytes] = []
        more = ""
        while not bodies or more:
            link.ask(f"{base}?{urlencode(query | ({'continue': more} if more else {}))}")
            body = link.answer()
            if body is None:
                return []
            bodies.append(body)
            more = token(body)
        return bodies


def connected(host: str, port: int) -> socket.socket:
    """Return a connection to the first address that answers: one that is a black hole costs little."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    for number, (*_, address) in enumerate(found, start=1):
        try:
            last = number == len(found)
            return socket.create_connection(
                (str(address[0]), port), timeout=CONNECT if last else CONNECT_FIRST
            )
        except OSError:
            if last:
                raise
    raise OSError(host)


def token(body: bytes) -> str:
    """Return the `continue` token of a page; "" on the last."""
    found = MORE.search(body[: max(body.find(b'"items":'), 0)])
    return found[1].decode() if found else ""


def decoded(name: str, bodies: list[bytes]) -> tuple[list[Any], str] | None:
    """Return the records of all pages of a kind and the list's version; None if they are no whole list."""
    # Late: nothing on the way to the first frame needs the readers.
    from rollout.kinds import KINDS

    records: list[Any] = []
    version = ""
    for body in bodies:
        page = KINDS[name].sparse.page(body)
        if page is None or page.more != token(body):
            return None
        records += page.records
        version = page.version
    return (records, version) if version else None


def begin(session: Session, scope: Scope | None = None) -> None:
    """Start to read the workloads of `scope` (the session's own by default) for the first picture.

    Call it before Textual is imported; `cluster.follow` finds what was read through the session.
    """
    session.early = EarlyLists(session, scope or session.scope)
    session.early.begin()
