"""TLS to the API server as client-go agrees it.

The library's context keeps a rotated certificate for ever and asks for a pass phrase on the terminal
(reliability.md C7, C8).
"""

import os
import ssl
import tempfile
from pathlib import Path
from typing import IO
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


def authority_stamp(access: Access) -> tuple[int, int, int]:
    """Return what changes when the authority's file is written anew."""
    try:
        stat = Path(access.authority_file).stat() if access.authority_file else None
    except OSError:
        stat = None
    return (stat.st_mtime_ns, stat.st_size, stat.st_ino) if stat else (0, 0, 0)


def _present(made: ssl.SSLContext, identity: Identity) -> None:
    """Load the client certificate. Python takes files alone: two that no name leads to, at any moment.

    Two, since systems other than Linux open /dev/fd/N where the last reader left it.
    """
    try:
        with _nameless(identity.certificate) as chain, _nameless(identity.key) as key:
            made.load_cert_chain(f"/dev/fd/{chain.fileno()}", f"/dev/fd/{key.fileno()}", password=_refuse)
    except _EncryptedError as error:
        raise CredentialError("the client key is encrypted: give it without a pass phrase") from error
    except ssl.SSLError as error:
        raise CredentialError(
            "the client certificate and key cannot be used: are they PEM, and a pair?"
        ) from error


def _nameless(content: bytes) -> IO[bytes]:
    """Return a file of this content in no folder, in memory where the system can; it ends with its handle."""
    if hasattr(os, "memfd_create"):
        file: IO[bytes] = os.fdopen(os.memfd_create("pem"), "w+b")
    else:
        file = tempfile.TemporaryFile()  # noqa: SIM115  the caller closes it
    file.write(content)
    file.flush()
    file.seek(0)
    return file


class _EncryptedError(Exception):
    """The key asks for a pass phrase."""


def _refuse() -> str:
    """Answer OpenSSL's question for a pass phrase, which would go to the terminal."""
    raise _EncryptedError
