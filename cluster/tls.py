"""TLS to the API server as client-go agrees it.

The library's context keeps a rotated certificate for ever, asks for a pass phrase on the terminal and, from
Python 3.13 on, refuses the authorities of whole providers (reliability.md C6-C8).
"""

import os
import ssl
import tempfile
from pathlib import Path

from cluster.access import Access
from cluster.credentials import Identity
from cluster.errors import ConfigError, CredentialError
from rollout.safe import safe


def context(access: Access, identity: Identity) -> ssl.SSLContext | None:
    """Return the context for `access` as `identity`, None for HTTP. Raises ConfigError, CredentialError."""
    if not access.server.startswith("https:"):
        return None
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    made.hostname_checks_common_name = False
    if access.insecure:
        made.check_hostname = False
        made.verify_mode = ssl.CERT_NONE
    elif access.authority or access.authority_file:
        _trust(made, access)
    else:
        made.load_default_certs()
    if identity.certificate:
        _present(made, identity)
    return made


def _trust(made: ssl.SSLContext, access: Access) -> None:
    """Trust the kubeconfig's authority, and no other."""
    source = f"certificate-authority {access.authority_file}".strip()
    try:
        authority = access.authority or Path(access.authority_file).read_bytes()
        made.load_verify_locations(cadata=authority.decode("ascii"))
    except OSError as error:
        reason = "holds no certificate" if isinstance(error, ssl.SSLError) else error.strerror
        raise ConfigError(f"{safe(source)} {reason}: mend the kubeconfig") from error
    except ValueError as error:
        raise ConfigError(f"{safe(source)} is not PEM: mend the kubeconfig") from error


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
