"""A link to the API server that can be held up, slow or far, and cut with an answer under way."""

import queue
import socket
import threading
import time
from contextlib import suppress
from types import TracebackType
from typing import Self

CHUNK = 65_536

GRAIN = 0.01
"""Seconds of a slow link's time that one piece takes."""


class Proxy:
    """Carries bytes between clients and a port of the loopback, in threads; TLS hides what they say.

    Args:
        port: The server's.
        rate: Bytes a second that answers get together; None: as many as can be.
        trip: Seconds from here to the server and back.
    """

    def __init__(self, port: int, *, rate: float | None = None, trip: float = 0.0) -> None:
        self.port = port
        self.rate, self.trip = rate, trip
        self.received = 0
        """Bytes that came for clients."""
        self._free = 0.0
        self._pacing = threading.Lock()
        self.sent = 0
        """Bytes that clients have sent since the last `hold`."""
        self._answers = threading.Event()
        self._answers.set()
        self._deaf = threading.Event()
        self._links: list[Link] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._accept)

    @property
    def url(self) -> str:
        """Return the server's URL by this way."""
        return f"https://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._listener.close()
        self.cut()
        for link in self._links:
            link.close()

    def hold(self) -> None:
        """Let requests through, and keep the answers."""
        self.sent = 0
        self._answers.clear()

    def swallow(self) -> None:
        """Let nothing through, neither way: requests never arrive."""
        self._deaf.set()
        self.hold()

    def forget(self) -> None:
        """Let every connection there is hang for ever, without a word; new ones work."""
        for link in self._links:
            link.forgotten.set()

    def release(self) -> None:
        """Let the answers through that were kept, and all that follows."""
        self._answers.set()

    def cut(self) -> None:
        """End every connection and lose the answers that were kept; new connections work."""
        for link in self._links:
            link.end()
        self._deaf.clear()
        self._answers.set()

    def _accept(self) -> None:
        with suppress(OSError):  # the listener is shut down: that is the end
            while True:
                client, _ = self._listener.accept()
                try:
                    server = socket.create_connection(("127.0.0.1", self.port))
                except OSError:  # nobody listens there: refused, as without us
                    client.close()
                    continue
                link = Link(client, server, self.trip)
                self._links.append(link)
                link.start(self)

    def up(self, link: "Link") -> None:
        """Carry what a client sends."""
        time.sleep(self.trip)  # as SSH, which has the far end connect first
        with suppress(OSError):  # one end is gone, and so is the other then
            while data := link.client.recv(CHUNK):
                self.sent += len(data)
                if not self._deaf.is_set() and not link.forgotten.is_set():
                    link.to_server.send(data)
        link.to_server.finish()
        link.end()

    def down(self, link: "Link") -> None:
        """Carry what the server answers, when it may."""
        with suppress(OSError):  # one end is gone, and so is the other then
            while data := link.server.recv(self._piece):
                self._answers.wait()
                if link.ended.is_set():
                    break
                self._pace(len(data))
                if not link.forgotten.is_set():
                    link.to_client.send(data)
        link.to_client.finish()
        if not link.forgotten.is_set():
            link.end()

    @property
    def _piece(self) -> int:
        """Return the bytes that are carried at once."""
        return CHUNK if self.rate is None else max(1, min(CHUNK, int(self.rate * GRAIN)))

    def _pace(self, length: int) -> None:
        """Wait until the link has carried so many bytes more."""
        with self._pacing:
            self.received += length
            if self.rate is None:
                return
            self._free = max(self._free, time.monotonic()) + length / self.rate
            free = self._free
        time.sleep(max(free - time.monotonic(), 0.0))


class Way:
    """One direction of a connection: what is sent to `end` arrives `seconds` later."""

    def __init__(self, end: socket.socket, seconds: float) -> None:
        self._end, self._seconds = end, seconds
        self._under_way: queue.SimpleQueue[tuple[float, bytes]] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._deliver)
        if seconds:
            self._thread.start()

    def send(self, data: bytes) -> None:
        """Send on. Raises OSError where the end is gone, and nothing is late."""
        if self._seconds:
            self._under_way.put((time.monotonic() + self._seconds, data))
        else:
            self._end.sendall(data)

    def finish(self) -> None:
        """Wait until all of it has arrived."""
        if self._seconds:
            self._under_way.put((0.0, b""))
            self._thread.join()

    def _deliver(self) -> None:
        with suppress(OSError):  # the end is gone
            while True:
                due, data = self._under_way.get()
                if not data:
                    return
                time.sleep(max(due - time.monotonic(), 0.0))
                self._end.sendall(data)


class Link:
    """One connection: its two ends and its threads."""

    def __init__(self, client: socket.socket, server: socket.socket, trip: float = 0.0) -> None:
        self.client, self.server = client, server
        self.to_client, self.to_server = Way(client, trip / 2), Way(server, trip / 2)
        self.ended = threading.Event()
        self.forgotten = threading.Event()
        """Whether nothing gets through any more, and nobody says so."""
        self.threads: list[threading.Thread] = []

    def start(self, proxy: Proxy) -> None:
        """Carry, until one end closes."""
        self.threads = [threading.Thread(target=way, args=(self,)) for way in (proxy.up, proxy.down)]
        for thread in self.threads:
            thread.start()

    def end(self) -> None:
        """End both sides."""
        self.ended.set()
        for end in (self.client, self.server):
            with suppress(OSError):  # it has ended by itself
                end.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Wait for the threads, and give the sockets back."""
        for thread in self.threads:
            thread.join()
        self.client.close()
        self.server.close()
