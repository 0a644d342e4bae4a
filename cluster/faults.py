"""What aiohttp and the system raise, in this room's errors: one table, one safe sentence each."""

import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import aiohttp

from cluster.errors import LinkError, SilentError
from rollout.safe import safe

CERTIFICATE_WORDS = {
    18: "the server's certificate is self-signed: set certificate-authority in the kubeconfig",
    19: "the server's certificate comes from an unknown authority: check certificate-authority",
    20: "the server's certificate comes from an unknown authority: check certificate-authority",
    10: "the server's certificate has expired",
    62: "the server's certificate is for another name: check server and tls-server-name",
    64: "the server's certificate is for another address: check server and tls-server-name",
}
"""OpenSSL's verify codes."""


@contextmanager
def told(server: str, what: str = "no answer in time") -> Iterator[None]:
    """Raise LinkError or SilentError for whatever the link inside can raise.

    Args:
        server: Its host and port, for the sentence.
        what: The sentence for a time limit that passed.
    """
    try:
        yield
    except (TimeoutError, aiohttp.ClientError, ssl.SSLError, OSError) as error:
        raise _mapped(error, safe(server, 200), what) from error


def _mapped(error: Exception, server: str, what: str) -> LinkError:
    """Return our error for the library's: the first row of the table that fits."""
    for raised, make in TABLE:
        if isinstance(error, raised):
            return make(error, server, what)
    return LinkError("the connection broke", sent=True)


def _reason(error: OSError) -> str:
    """Return the system's own words, in small letters and without the library's dressing."""
    inner = getattr(error, "os_error", error)
    text = inner.strerror or type(inner).__name__
    if "Connect call failed" in text:  # asyncio puts the address in place of the reason
        text = "connection refused"
    return safe(text, 120).lower()


def _tls(error: aiohttp.ClientConnectorCertificateError | aiohttp.ClientConnectorSSLError) -> str:
    """Return what is wrong with TLS, and where to mend it."""
    inner: Any = getattr(error, "certificate_error", None) or getattr(error, "os_error", error)
    return words_of_tls(inner)


def words_of_tls(inner: Exception) -> str:
    """Return what is wrong with TLS, from what Python's ssl raised."""
    code = getattr(inner, "verify_code", None)
    if code in CERTIFICATE_WORDS:
        return CERTIFICATE_WORDS[code]
    words = getattr(inner, "verify_message", "") or getattr(inner, "reason", "") or str(inner)
    return f"TLS was not agreed: {safe(str(words), 160)}"


TABLE: tuple[tuple[type | tuple[type, ...], Callable[[Any, str, str], LinkError]], ...] = (
    (aiohttp.ConnectionTimeoutError, lambda _, at, __: SilentError(f"{at} does not answer", sent=False)),
    (
        (aiohttp.ClientConnectorCertificateError, aiohttp.ClientConnectorSSLError),
        lambda error, _, __: LinkError(_tls(error), sent=False),
    ),
    (aiohttp.ClientConnectorDNSError, lambda _, at, __: LinkError(f"cannot resolve {at}", sent=False)),
    (
        aiohttp.ClientProxyConnectionError,
        lambda error, _, __: LinkError(f"the proxy cannot be reached: {_reason(error)}", sent=False),
    ),
    (
        aiohttp.ClientHttpProxyError,
        lambda error, _, __: LinkError(f"the proxy refused: {error.status}", sent=False),
    ),
    (
        aiohttp.ClientConnectorError,
        lambda error, at, _: LinkError(f"cannot reach {at}: {_reason(error)}", sent=False),
    ),
    ((aiohttp.SocketTimeoutError, TimeoutError), lambda _, __, what: SilentError(what, sent=True)),
    (
        (aiohttp.ServerDisconnectedError, aiohttp.ClientPayloadError),
        lambda _, __, ___: LinkError("the connection broke", sent=True),
    ),
    (aiohttp.InvalidURL, lambda _, at, __: LinkError(f"{at} is not an address", sent=False)),
    (aiohttp.ClientResponseError, lambda _, at, __: LinkError(f"{at} does not speak HTTP", sent=True)),
    (OSError, lambda error, _, __: LinkError(f"the connection broke: {_reason(error)}", sent=True)),
)
"""Who raised it, and what we say: from the particular to the general."""
