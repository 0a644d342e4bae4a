"""A self-signed certificate for one run: clients send a token only where there is TLS.

ECDSA on P-256 and DER by hand, since the standard library can use certificates and not make them. The key
lives for one run, on one machine, behind a random token.
"""

import hashlib
import secrets
from base64 import encodebytes
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

P = 2**256 - 2**224 + 2**192 + 2**96 - 1
N = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
G = (
    0x6B17D1F2E12C4247F8BCE6E563A440F277037D812DEB33A0F4A13945D898C296,
    0x4FE342E2FE1A7F9B8EE7EB4A7C0F9E162BCE33576B315ECECBB6406837BF51F5,
)

Point = tuple[int, int, int]
"""Jacobian coordinates; z = 0 is infinity."""

INTEGER, BITS, BYTES, OID, TEXT, SEQUENCE, SET, UTC_TIME = 2, 3, 4, 6, 12, 0x30, 0x31, 0x17
EC_KEY = "1.2.840.10045.2.1"
CURVE = "1.2.840.10045.3.1.7"
SIGNED_BY = "1.2.840.10045.4.3.2"
LIFE = timedelta(days=30)


class Certificate(NamedTuple):
    """A certificate that is its own authority, and its key, as PEM."""

    certificate: str
    key: str


def _double(point: Point) -> Point:
    x, y, z = point
    if not z:
        return point
    square = y * y % P
    s = 4 * x * square % P
    m = 3 * (x - z * z) * (x + z * z) % P
    new_x = (m * m - 2 * s) % P
    return new_x, (m * (s - new_x) - 8 * square * square) % P, 2 * y * z % P


def _add(first: Point, second: Point) -> Point:
    if not first[2]:
        return second
    if not second[2]:
        return first
    (x1, y1, z1), (x2, y2, z2) = first, second
    u1, u2 = x1 * z2 * z2 % P, x2 * z1 * z1 % P
    s1, s2 = y1 * z2**3 % P, y2 * z1**3 % P
    if u1 == u2:
        return _double(first) if s1 == s2 else (1, 1, 0)
    h, r = u2 - u1, s2 - s1
    x = (r * r - h**3 - 2 * u1 * h * h) % P
    return x, (r * (u1 * h * h - x) - s1 * h**3) % P, h * z1 * z2 % P


def _times(number: int) -> tuple[int, int]:
    """Return a multiple of the generator."""
    total: Point = (1, 1, 0)
    point: Point = (*G, 1)
    while number:
        if number & 1:
            total = _add(total, point)
        point = _double(point)
        number >>= 1
    inverse = pow(total[2], -1, P)
    return total[0] * inverse**2 % P, total[1] * inverse**3 % P


def _sign(key: int, message: bytes) -> bytes:
    digest = int.from_bytes(hashlib.sha256(message).digest())
    while True:
        nonce = secrets.randbelow(N - 1) + 1
        r = _times(nonce)[0] % N
        s = pow(nonce, -1, N) * (digest + r * key) % N
        if r and s:
            return _sequence(_integer(r), _integer(s))


def _der(tag: int, content: bytes) -> bytes:
    length = len(content)
    if length < 128:
        return bytes((tag, length)) + content
    size = (length.bit_length() + 7) // 8
    return bytes((tag, 0x80 | size)) + length.to_bytes(size) + content


def _sequence(*parts: bytes) -> bytes:
    return _der(SEQUENCE, b"".join(parts))


def _integer(number: int) -> bytes:
    return _der(INTEGER, number.to_bytes(number.bit_length() // 8 + 1))


def _bits(content: bytes, unused: int = 0) -> bytes:
    return _der(BITS, bytes((unused,)) + content)


def _oid(text: str) -> bytes:
    first, second, *rest = map(int, text.split("."))
    content = bytes((first * 40 + second,))
    for number in rest:
        septets = [number & 0x7F]
        while number := number >> 7:
            septets.append(0x80 | number & 0x7F)
        content += bytes(reversed(septets))
    return _der(OID, content)


def _name(text: str) -> bytes:
    return _sequence(_der(SET, _sequence(_oid("2.5.4.3"), _der(TEXT, text.encode()))))


def _time(when: datetime) -> bytes:
    return _der(UTC_TIME, when.strftime("%y%m%d%H%M%SZ").encode())


def _extension(oid: str, content: bytes, *, critical: bool = False) -> bytes:
    return _sequence(_oid(oid), b"\x01\x01\xff" if critical else b"", _der(BYTES, content))


def _extensions(public: bytes, address: bytes) -> bytes:
    key_id = hashlib.sha1(public, usedforsecurity=False).digest()
    names = _der(0x82, b"localhost") + _der(0x87, address)
    parts = (
        _extension("2.5.29.19", _sequence(b"\x01\x01\xff"), critical=True),
        _extension("2.5.29.15", _bits(b"\x84", 2), critical=True),
        _extension("2.5.29.37", _sequence(_oid("1.3.6.1.5.5.7.3.1"))),
        _extension("2.5.29.17", _der(SEQUENCE, names)),
        _extension("2.5.29.14", _der(BYTES, key_id)),
        _extension("2.5.29.35", _sequence(_der(0x80, key_id))),
    )
    return _der(0xA3, _sequence(*parts))


def make(now: float, address: bytes = bytes((127, 0, 0, 1))) -> Certificate:
    """Return a new certificate for an IPv4 address and localhost."""
    key = secrets.randbelow(N - 1) + 1
    x, y = _times(key)
    public = b"\x04" + x.to_bytes(32) + y.to_bytes(32)
    began = datetime.fromtimestamp(now, UTC) - timedelta(days=1)
    name = _name("rolldeck demo")
    body = _sequence(
        _der(0xA0, _integer(2)),
        _integer(secrets.randbits(120) | 1),
        _sequence(_oid(SIGNED_BY)),
        name,
        _sequence(_time(began), _time(began + LIFE)),
        name,
        _sequence(_sequence(_oid(EC_KEY), _oid(CURVE)), _bits(public)),
        _extensions(public, address),
    )
    signed = _sequence(body, _sequence(_oid(SIGNED_BY)), _bits(_sign(key, body)))
    private = _sequence(
        _integer(1), _der(BYTES, key.to_bytes(32)), _der(0xA0, _oid(CURVE)), _der(0xA1, _bits(public))
    )
    return Certificate(_pem("CERTIFICATE", signed), _pem("EC PRIVATE KEY", private))


def _pem(label: str, content: bytes) -> str:
    return f"-----BEGIN {label}-----\n{encodebytes(content).decode()}-----END {label}-----\n"
