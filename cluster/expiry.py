"""When a client certificate ends, read from its own bytes. No I/O.

Python's ssl reads the certificate of a peer alone. Source: RFC 5280 4.1, X.690 8.
"""

import base64
import binascii
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from rollout.connection import Notice

SOON = timedelta(hours=24)
"""How long before its end a certificate is warned about: time enough to have another made (fault 27)."""

PEM = re.compile(rb"-----BEGIN CERTIFICATE-----(.+?)-----END CERTIFICATE-----", re.DOTALL)

UTC_TIME, GENERALIZED_TIME = 0x17, 0x18
"""DER tags of the two ways to write a time."""

EXPLICIT_VERSION = 0xA0
"""The tag of the version, which a certificate of version 1 leaves out."""


def not_after(pem: bytes) -> datetime | None:
    """Return when the first certificate in `pem` ends; None where it cannot be read."""
    found = PEM.search(pem)
    if found is None:
        return None
    try:
        der = base64.b64decode(b"".join(found[1].split()), validate=True)
        _, certificate = next(_parts(der))
        _, inner = next(_parts(certificate))
        # [version], serialNumber, signature, issuer, validity
        parts = [part for part in _parts(inner) if part[0] != EXPLICIT_VERSION]
        _, ends = list(_parts(parts[3][1]))[:2]
        return _time(*ends)
    except (binascii.Error, IndexError, StopIteration, ValueError, UnicodeDecodeError):
        return None


def expiry_notice(ends: datetime | None, now: datetime) -> Notice:
    """Return the warning about a certificate that ends soon or has ended."""
    if ends is None or ends - now > SOON:
        return Notice()
    if ends <= now:
        words = f"client certificate expired {ends:%Y-%m-%d %H:%MZ}: have it renewed"
        return Notice(words, "certificate expired")
    minutes = int((ends - now).total_seconds() // 60)
    left = f"{minutes // 60}h" if minutes >= 60 else f"{minutes}m"
    return Notice(f"client certificate expires in {left}", f"cert expires {left}")


def _parts(der: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield tag and content of what stands side by side in `der`. Raises IndexError, ValueError."""
    at = 0
    while at < len(der):
        tag, length = der[at], der[at + 1]
        at += 2
        if length & 0x80:
            size = length & 0x7F
            length = int.from_bytes(der[at : at + size], "big")
            at += size
        if at + length > len(der):
            raise ValueError(length)
        yield tag, der[at : at + length]
        at += length


def _time(tag: int, content: bytes) -> datetime | None:
    """Return a DER time. Raises ValueError."""
    text = content.decode("ascii")
    if tag == UTC_TIME:
        # RFC 5280 4.1.2.5.1: two digits from 50 on are of the last century.
        text = ("19" if int(text[:2]) >= 50 else "20") + text
    elif tag != GENERALIZED_TIME:
        return None
    return datetime.strptime(text, "%Y%m%d%H%M%SZ").replace(tzinfo=UTC)
