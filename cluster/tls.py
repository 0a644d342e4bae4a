"""TLS to the API server as client-go agrees it.

The library's context keeps a rotated certificate for ever and asks for a pass phrase on the terminal
(reliability.md C7, C8).
"""

import os
import ssl
import tempfile
from urllib.parse import urlsplit

from cluster.access import Access
from cluster.credentials import Identity
from cluster.errors import CredentialError
from cluster.trust import Trust


def context(access: Access, identity: Identity) -> ssl.SSLContext | None:
    """Return the context for `access` as `identity`, None for HTTP. Raises ConfigError, CredentialError."""
    if not access.server.startswith("https:"):
        return None
    made = trust(access).context() if not access.insecure else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if access.insecure:
        made.check_hostname = False
        made.verify_mode = ssl.CERT_NONE
    if identity.certificate:
        _present(made, identity)
    return made


def trust(access: Access) -> Trust:
    """Return whom the link to the API server trusts."""
    return Trust(
        name=access.tls_server_name or urlsplit(access.server).hostname or "",
        name_key="tls-server-name" if access.tls_server_name else "server, or set tls-server-name",
        authority_file=access.authority_file,
        authority=access.authority,
    )


def _present(made: ssl.SSLContext, identity: Identity) -> None:
    """Load the client certificate. Python takes files alone, so it goes through one that no name leads to."""
    pem = identity.certificate.rstrip() + b"\n" + identity.key
    try:
        if hasattr(os, "memfd_create"):
            handle = os.memfd_create("certificate")
            try:
                _write(handle, pem)
                made.load_cert_chain(f"/proc/self/fd/{handle}", password=_refuse)
            finally:
                os.close(handle)
        else:
            with tempfile.NamedTemporaryFile() as file:
                _write(file.fileno(), pem)
                made.load_cert_chain(file.name, password=_refuse)
    except _EncryptedError as error:
        raise CredentialError("the client key is encrypted: give it without a pass phrase") from error
    except ssl.SSLError as error:
        raise CredentialError(
            "the client certificate and key cannot be used: are they PEM, and a pair?"
        ) from error


class _EncryptedError(Exception):
    """The key asks for a pass phrase."""


def _refuse() -> str:
    """Answer OpenSSL's question for a pass phrase, which would go to the terminal."""
    raise _EncryptedError


def _write(handle: int, content: bytes) -> None:
    """Write all of `content`."""
    while content:
        content = content[os.write(handle, content) :]
