"""Whom a TLS link trusts, and what is wrong when it does not: for API servers and identity providers alike.

Python's own default context refuses the authorities of whole providers from Python 3.13 on (reliability.md
C6); client-go asks for no such strictness.
"""

import re
import ssl
from dataclasses import dataclass
from pathlib import Path

from cluster.errors import ConfigError
from rollout.safe import safe

REASON = re.compile(r"\[SSL: (\w+)\]")
"""OpenSSL's reason, as Python writes it into an error's text: other libraries keep that alone."""


@dataclass(frozen=True)
class Trust:
    """Which authority vouches for which name, and where the kubeconfig says so."""

    name: str
    """The host that the certificate must be for."""
    name_key: str
    """What to check where it is for another."""
    key: str = "certificate-authority"
    """The key of the authority's file; with "-data", of its content."""
    authority_file: str = ""
    authority: bytes = b""
    """PEM; it comes before the file. With neither the system's authorities are trusted."""

    @property
    def source(self) -> str:
        """Where the authority comes from."""
        if self.authority:
            return f"{self.key}-data"
        return f"{self.key} {safe(self.authority_file, 200)}" if self.authority_file else ""

    def context(self) -> ssl.SSLContext:
        """Return a context that trusts this alone. Reads the authority's file. Raises ConfigError."""
        made = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        made.hostname_checks_common_name = False
        made.verify_flags &= ~ssl.VERIFY_X509_STRICT
        if not self.source:
            made.load_default_certs()
            return made
        try:
            authority = self.authority or Path(self.authority_file).read_bytes()
            made.load_verify_locations(cadata=authority.decode("ascii"))
        except OSError as error:
            read = isinstance(error, ssl.SSLError)
            reason = "holds no certificate" if read else f"cannot be read ({error.strerror})"
            raise ConfigError(f"{self.source} {reason}: mend the kubeconfig") from error
        except ValueError as error:
            raise ConfigError(f"{self.source} is not PEM: mend the kubeconfig") from error
        return made

    def words(self, error: Exception) -> str:
        """Return what is wrong with TLS and where to mend it, from what Python's ssl raised."""
        code = getattr(error, "verify_code", 0)
        if code in WORDS:
            return WORDS[code]
        if code in UNKNOWN:
            return (
                f"the server's certificate is {UNKNOWN[code]}: {self.source} does not vouch for it"
                if self.source
                else f"the server's certificate is {UNKNOWN[code]}: set {self.key} in the kubeconfig"
            )
        if code in MISNAMED:
            return f"the server's certificate is not for {safe(self.name, 120)}: check {self.name_key}"
        words = getattr(error, "verify_message", "") or getattr(error, "reason", "") or str(error)
        named = REASON.search(str(error))
        return ALERTS.get(named[1] if named else words) or f"TLS was not agreed: {safe(str(words), 160)}"


WORDS = {
    9: "the server's certificate is not valid yet: check this machine's clock",
    10: "the server's certificate has expired: have it renewed, or check this machine's clock",
}
"""OpenSSL's verify codes that name no key of ours (X509_V_ERR_*)."""

UNKNOWN = {
    18: "self-signed",
    19: "from an unknown authority",
    20: "from an unknown authority",
    21: "from an unknown authority",
    24: "from an authority that may not vouch",
    79: "from an authority that may not vouch",
}
"""Codes for an authority that is not trusted."""

MISNAMED = (62, 64)
"""Codes for another host, and another address."""

ALERTS = {
    "TLSV13_ALERT_CERTIFICATE_REQUIRED": "the server wants a client certificate: add one to the user",
    "SSLV3_ALERT_CERTIFICATE_EXPIRED": "the server says that our client certificate has expired: renew it",
    "SSLV3_ALERT_BAD_CERTIFICATE": "the server refuses our client certificate: check client-certificate",
    "SSLV3_ALERT_CERTIFICATE_UNKNOWN": "the server refuses our client certificate: check client-certificate",
    "TLSV1_ALERT_UNKNOWN_CA": "the server does not know who signed our client certificate: check it",
    "WRONG_VERSION_NUMBER": "it does not speak TLS: check the port, and https in server",
    "RECORD_LAYER_FAILURE": "it does not speak TLS: check the port, and https in server",
    "UNEXPECTED_EOF_WHILE_READING": "the link was closed during the TLS handshake: check the port",
}
"""OpenSSL's reasons, and what they mean here."""
