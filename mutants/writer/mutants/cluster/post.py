"""Requests to an identity provider, one after another, over TLS that is verified always.

Blocks. The standard library's client: the one of `cluster.wire` lives in the event loop, which the thread of
`cluster.early` does not have.
"""

import base64
import contextlib
import http.client
import socket
import ssl
import threading
import time
from collections.abc import Mapping
from urllib.parse import unquote, urlsplit

from cluster import proxies
from cluster.errors import ConfigError
from cluster.trust import Trust
from rollout.safe import safe

CONNECT = 5.0
"""Seconds until a connection stands, TLS included, as to the API server (R17)."""

PATIENCE = 15.0
"""Seconds without a byte."""

TIMEOUT = 30.0
"""Seconds for all requests of one sign-in: nobody waits longer, as for a plugin."""

MOST = 1024 * 1024
"""Bytes of an answer that are read."""


class PostError(Exception):
    """No answer came. The text is one safe sentence."""


class Post:
    """Sends requests to https URLs; `stop` ends the one under way."""

    def __init__(self, trust: Trust, environ: Mapping[str, str]) -> None:
        self._trust = trust
        self._context = trust.context()
        self._environ = environ
        self._link: http.client.HTTPSConnection | None = None
        self._stopped = False
        self._ends = time.monotonic() + TIMEOUT

    def send(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes | None = None
    ) -> tuple[int, bytes]:
        """Return status and body. Redirects are not followed. Raises PostError, ConfigError."""
        parts = urlsplit(url)
        link = self._link = self._opened(url)
        watchdog = threading.Timer(max(0.0, self._ends - time.monotonic()), self.stop)
        watchdog.daemon = True
        watchdog.start()
        try:
            target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
            link.connect()
            link.sock.settimeout(PATIENCE)
            link.request(method, target, body=body, headers=dict(headers))
            answer = link.getresponse()
            return answer.status, answer.read(MOST)
        except ssl.SSLError as error:
            raise PostError(self._trust.words(error)) from error
        except (OSError, http.client.HTTPException, ValueError) as error:
            raise PostError(self._words(error)) from error
        finally:
            watchdog.cancel()
            link.close()
            self._link = None

    def stop(self) -> None:
        """End the request under way."""
        self._stopped = True
        link = self._link
        if link is not None and link.sock is not None:
            with contextlib.suppress(OSError):
                link.sock.shutdown(socket.SHUT_RDWR)

    def _opened(self, url: str) -> http.client.HTTPSConnection:
        """Return a connection to the URL's host, through the proxy that leads there."""
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port or 443
        proxy = urlsplit(proxies.route(url, "", self._environ))
        if not proxy.hostname:
            return http.client.HTTPSConnection(host, port, timeout=CONNECT, context=self._context)
        if proxy.scheme != "http":
            raise ConfigError(f"the proxy {safe(proxy.scheme)}:// does not lead there: only http proxies do")
        link = http.client.HTTPSConnection(
            proxy.hostname, proxy.port or 80, timeout=CONNECT, context=self._context
        )
        headers = {}
        if proxy.username:
            pair = f"{unquote(proxy.username)}:{unquote(proxy.password or '')}".encode()
            headers["Proxy-Authorization"] = f"Basic {base64.b64encode(pair).decode()}"
        link.set_tunnel(host, port, headers)
        return link

    def _words(self, error: Exception) -> str:
        """Return why no answer came."""
        if self._stopped or isinstance(error, TimeoutError):
            return "no answer in time"
        if isinstance(error, socket.gaierror):
            return "its name cannot be resolved"
        if isinstance(error, http.client.HTTPException):
            return "it does not speak HTTP"
        return safe((getattr(error, "strerror", None) or str(error)).lower(), 160) or "the connection broke"
