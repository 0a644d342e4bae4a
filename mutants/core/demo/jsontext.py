"""JSON as Go's encoding/json writes it, which is what an API server sends and compares patches with."""

from typing import Any

import msgspec

Object = dict[str, Any]
"""One Kubernetes object, or a part of one, as decoded JSON. What is stored is never changed in place."""

_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder()

_ESCAPES = (
    (b"<", b"\\u003c"),
    (b">", b"\\u003e"),
    (b"&", b"\\u0026"),
    (b"\xe2\x80\xa8", b"\\u2028"),
    (b"\xe2\x80\xa9", b"\\u2029"),
)
"""What Go escapes and msgspec does not. None of these bytes occurs in JSON outside a string."""


def encode(value: Any) -> bytes:
    """Return the JSON text of a value, escape for escape as Go would write it."""
    text = _encoder.encode(value)
    for plain, escaped in _ESCAPES:
        if plain in text:
            text = text.replace(plain, escaped)
    return text


def decode(text: bytes) -> Any:
    """Return the value of a JSON text. Raises msgspec.DecodeError (a ValueError) when it is none."""
    return _decoder.decode(text)


def clone(value: Any) -> Any:
    """Return a copy that may be changed in place."""
    if isinstance(value, dict):
        return {key: clone(item) for key, item in value.items()}
    if isinstance(value, list):
        return [clone(item) for item in value]
    return value
