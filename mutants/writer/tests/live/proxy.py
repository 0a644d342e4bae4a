"""A link to the API server that can be held up, and cut with an answer under way."""

import socket
import threading
from contextlib import suppress
from types import TracebackType
from typing import Self

CHUNK = 65_536


class Proxy:
    """Carries bytes between clients and a port of the loopback, in threads; TLS hides what they say."""

    def __init__(self, port: int) -> None:
        self.port = port
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
                link = Link(client, server)
                self._links.append(link)
                link.start(self)

    def up(self, link: "Link") -> None:
        """Carry what a client sends."""
        with suppress(OSError):  # one end is gone, and so is the other then
            while data := link.client.recv(CHUNK):
                self.sent += len(data)
                if not self._deaf.is_set() and not link.forgotten.is_set():
                    link.server.sendall(data)
        link.end()

    def down(self, link: "Link") -> None:
        """Carry what the server answers, when it may."""
        with suppress(OSError):  # one end is gone, and so is the other then
            while data := link.server.recv(CHUNK):
                self._answers.wait()
                if link.ended.is_set():
                    break
                if not link.forgotten.is_set():
                    link.client.sendall(data)
        if not link.forgotten.is_set():
            link.end()


class Link:
    """One connection: its two ends and its two threads."""

    def __init__(self, client: socket.socket, server: socket.socket) -> None:
        self.client, self.server = client, server
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
