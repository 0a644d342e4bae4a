"""What aiohttp and the system raise, in this room's errors: one table, one safe sentence each."""

import errno
import os
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import aiohttp

from cluster.errors import LinkError, SilentError
from cluster.trust import REASON, Trust
from rollout.safe import safe


class NoWayError(OSError):
    """A proxy that does not lead on; `strerror` says why."""


@dataclass(frozen=True)
class Place:
    """Whom we talk to, for the sentences."""

    at: str
    """Host and port."""
    trust: Trust


BROKEN: dict[type, str] = {
    ConnectionResetError: os.strerror(errno.ECONNRESET),
    ConnectionRefusedError: os.strerror(errno.ECONNREFUSED),
    ConnectionAbortedError: os.strerror(errno.ECONNABORTED),
    BrokenPipeError: os.strerror(errno.EPIPE),
}
"""The system's words, where asyncio raises an error without them: during a TLS handshake."""


@contextmanager
def told(place: Place, what: str = "no answer in time") -> Iterator[None]:
    """Raise LinkError or SilentError for whatever the link inside can raise.

    Args:
        place: Whom it is to.
        what: The sentence for a time limit that passed.
    """
    try:
        yield
    except (TimeoutError, aiohttp.ClientError, ssl.SSLError, OSError, UnicodeError) as error:
        raise _mapped(error, place, what) from error
    except RuntimeError as error:
        if not str(error).startswith(CLOSED):
            raise
        raise LinkError("the connection was closed", sent=True) from error


CLOSED = ("Connection closed", "Session is closed")
"""How aiohttp's RuntimeError begins where a link was closed under its reader, as by the end of the app."""


def _mapped(error: Exception, place: Place, what: str) -> LinkError:
    """Return our error for the library's: the first row of the table that fits."""
    for raised, make in TABLE:
        if isinstance(error, raised):
            return make(error, place, what)
    return LinkError("the connection broke", sent=True)


def _reason(error: OSError) -> str:
    """Return the system's own words, in small letters and without the library's dressing."""
    inner = getattr(error, "os_error", error)
    text = inner.strerror or BROKEN.get(type(inner), "the connection broke")
    if "Connect call failed" in text:  # asyncio puts the address in place of the reason
        text = "connection refused"
    return safe(text, 120).lower()


HANDSHAKE = (aiohttp.ClientConnectorCertificateError, aiohttp.ClientConnectorSSLError)
"""What a TLS handshake that fails raises."""


def _tls(error: Any, place: Place, _: str) -> LinkError:
    """Return what is wrong with TLS, and where to mend it."""
    inner = getattr(error, "certificate_error", None) or getattr(error, "os_error", error)
    # The server refuses our certificate when it has taken the request, as TLS 1.3 has it.
    return LinkError(place.trust.words(inner), sent=not isinstance(error, HANDSHAKE))


def _broken(error: OSError, place: Place, what: str) -> LinkError:
    """Return why a connection that stood is there no more."""
    if REASON.search(str(error)):
        return _tls(error, place, what)
    return LinkError(f"the connection broke: {_reason(error)}", sent=True)


def _unreached(error: aiohttp.ClientProxyConnectionError) -> str:
    """Return why there is no way through a proxy."""
    if isinstance(error.os_error, NoWayError):
        return f"the proxy does not let us through: {_reason(error)}"
    return f"the proxy cannot be reached: {_reason(error)}"


def _proxy(error: aiohttp.ClientHttpProxyError) -> str:
    """Return what a proxy that does not let us through says."""
    if error.status == 407:
        return "the proxy wants a name and password (407): write them into its URL"
    return f"the proxy does not let us through: {error.status} {safe(error.message, 80)}".rstrip()


def _at(place: Place) -> str:
    return safe(place.at, 200)


TABLE: tuple[tuple[type | tuple[type, ...], Callable[[Any, Place, str], LinkError]], ...] = (
    (
        aiohttp.ConnectionTimeoutError,
        lambda _, place, __: SilentError(f"{_at(place)} does not answer", sent=False),
    ),
    ((*HANDSHAKE, ssl.SSLError), _tls),
    (
        aiohttp.ClientConnectorDNSError,
        lambda _, place, __: LinkError(f"cannot resolve {_at(place)}", sent=False),
    ),
    (
        aiohttp.ClientProxyConnectionError,
        lambda error, _, __: LinkError(_unreached(error), sent=False),
    ),
    (aiohttp.ClientHttpProxyError, lambda error, _, __: LinkError(_proxy(error), sent=False)),
    (
        aiohttp.ClientConnectorError,
        lambda error, place, _: LinkError(f"cannot reach {_at(place)}: {_reason(error)}", sent=False),
    ),
    ((aiohttp.SocketTimeoutError, TimeoutError), lambda _, __, what: SilentError(what, sent=True)),
    (
        (aiohttp.ServerDisconnectedError, aiohttp.ClientPayloadError),
        lambda _, __, ___: LinkError("the connection broke", sent=True),
    ),
    (aiohttp.InvalidURL, lambda _, place, __: LinkError(f"{_at(place)} is not an address", sent=False)),
    (
        aiohttp.ClientResponseError,
        lambda _, place, __: LinkError(f"{_at(place)} does not speak HTTP", sent=True),
    ),
    # Python's resolver, for a name with an empty or too long part.
    (UnicodeError, lambda _, place, __: LinkError(f"{_at(place)} is not an address", sent=False)),
    (OSError, _broken),
)
"""Who raised it, and what we say: from the particular to the general."""
