"""Decode JSON that may be broken: what is of a wrong type is dropped by its path, its neighbours are kept.

The parts that are not dropped stay the server's own bytes. Source: reliability.md, fault 16.
"""

import re
from typing import Any, Generic, NamedTuple, TypeVar

from msgspec import DecodeError, Raw, ValidationError
from msgspec.json import Decoder, decode, encode

MOST_PATHS = 32
"""Broken paths of one object until whole parts of it (spec, status) are dropped."""

MOST_PARTS = 8
"""Whole parts dropped until the object is given up."""

DEEPEST = 64
"""Levels of nesting that are kept, once an object was too deep to be decoded."""

UNDECODABLE = (DecodeError, UnicodeDecodeError, RecursionError)
"""All that msgspec raises for bytes that are not what was expected."""

Typed = TypeVar("Typed")
"""What the bytes are decoded to."""

_PATH = re.compile(r" - at `\$(.*)`$")
_INDEX = re.compile(r"\[(\d+)\]")
_TOKEN = re.compile(rb'"(?:[^"\\]|\\.)*"|[\[\]{}]', re.DOTALL)
_SURROGATE = re.compile(
    rb"\\\\|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[dD][89a-fA-F][0-9a-fA-F]{2}"
)
_LONE = 6
"""Bytes of an escape that is half of a pair."""


class Mended(NamedTuple, Generic[Typed]):
    """What could be read."""

    whole: Typed | None
    """None: nothing could."""
    broken: tuple[str, ...]
    """JSON paths that were dropped."""


def mended(decoder: Decoder[Typed], data: bytes) -> Mended[Typed]:
    """Return what `data` says without its broken parts, and their JSON paths. Never raises."""
    broken: list[str] = []
    data = _as_json(data, broken)
    for attempt in range(MOST_PATHS + MOST_PARTS):
        try:
            return Mended(decoder.decode(data), tuple(broken))
        except ValidationError as error:
            found = _PATH.search(str(error))
            path = found[1] if found else ""
            if attempt >= MOST_PATHS:
                path = re.split(r"(?<=.)[.\[]", path, maxsplit=1)[0]
            shorter = _without(data, path) if path else None
            if shorter is None or shorter == data:
                break
            data = shorter
            broken.append(f"${path}")
        except UNDECODABLE:
            break
    return Mended(None, tuple(broken))


def _as_json(data: bytes, broken: list[str]) -> bytes:
    """Return `data` as JSON that can be decoded at all, as far as that can be had."""
    try:
        decode(data)
    except RecursionError:
        broken.append("$ (nested too deep)")
        return _shallow(data)
    except UnicodeDecodeError:
        broken.append("$ (not UTF-8)")
        return data.decode("utf-8", "replace").encode()
    except (DecodeError, ValueError):
        whole = _SURROGATE.sub(lambda m: rb"\ufffd" if len(m[0]) == _LONE else m[0], data)
        if whole != data:
            broken.append("$ (half of a surrogate pair)")
        return whole
    return data


def _shallow(data: bytes) -> bytes:
    """Return `data` with null for whatever is nested deeper than DEEPEST."""
    kept, depth, start = [], 0, 0
    for token in _TOKEN.finditer(data):
        if token[0] in b"[{":
            depth += 1
            if depth == DEEPEST + 1:
                kept.append(data[start : token.start()] + b"null")
        elif token[0] in b"]}":
            if depth == DEEPEST + 1:
                start = token.end()
            depth -= 1
    return b"".join([*kept, data[start:]] if depth <= DEEPEST else kept)


def _without(data: bytes, path: str) -> bytes | None:
    """Return `data` less what `path` (as msgspec writes it) names; None where there is no such thing."""
    if path.startswith("[...]"):
        return _strings(data)
    if index := _INDEX.match(path):
        return _without_item(data, int(index[1]), path[index.end() :])
    return _without_field(data, path[1:])


def _without_item(data: bytes, index: int, rest: str) -> bytes | None:
    items = _raw(list[Raw], data)
    if items is None or index >= len(items):
        return None
    if not rest:
        return bytes(encode(items[:index] + items[index + 1 :]))
    inner = _without(bytes(items[index]), rest)
    return None if inner is None else bytes(encode([*items[:index], Raw(inner), *items[index + 1 :]]))


def _without_field(data: bytes, path: str) -> bytes | None:
    """Keys hold dots themselves (deployment.kubernetes.io/revision): the longest key that fits is meant."""
    fields = _raw(dict[str, Raw], data)
    keys = [key for key in fields or () if path == key or path.startswith((f"{key}.", f"{key}["))]
    if not fields or not keys:
        return None
    key = max(keys, key=len)
    rest = path[len(key) :]
    if not rest:
        return bytes(encode({other: raw for other, raw in fields.items() if other != key}))
    inner = _without(bytes(fields[key]), rest)
    return None if inner is None else bytes(encode({**fields, key: Raw(inner)}))


def _strings(data: bytes) -> bytes | None:
    """Return a map less the values that are no strings: all maps that we decode hold strings."""
    fields = _raw(dict[str, Raw], data)
    if fields is None:
        return None
    return bytes(encode({key: raw for key, raw in fields.items() if bytes(raw)[:1] == b'"'}))


def _raw(shape: Any, data: bytes) -> Any:
    try:
        return decode(data, type=shape)
    except UNDECODABLE:
        return None
