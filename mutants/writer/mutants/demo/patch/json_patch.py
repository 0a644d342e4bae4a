"""RFC 6902 as the API server applies it (evanphx/json-patch v4), on the text of the object.

A `replace` of a key that an object does not have adds it, as there.

Scalars stay the text they came as: a `test` compares strings escape for escape and numbers digit for digit.
"""

from typing import Any

import msgspec

from demo.status import ApiError, bad_request, patch_refused

Node = Any
"""dict[str, Node], list[Node], or the bytes of a scalar."""

MAX_OPERATIONS = 10_000

_raw_object = msgspec.json.Decoder(dict[str, msgspec.Raw])
_raw_array = msgspec.json.Decoder(list[msgspec.Raw])
_key_encoder = msgspec.json.Encoder()


class Operation(msgspec.Struct, rename={"source": "from"}):
    """One step of a patch."""

    op: str
    path: str
    source: str = ""
    value: msgspec.Raw | msgspec.UnsetType = msgspec.UNSET


_operations = msgspec.json.Decoder(list[Operation])


def expand(text: bytes) -> Node:
    """Return a JSON text as a tree whose scalars are their own text."""
    text = text.strip()
    if text[:1] == b"{":
        return {key: expand(bytes(raw)) for key, raw in _raw_object.decode(text).items()}
    if text[:1] == b"[":
        return [expand(bytes(raw)) for raw in _raw_array.decode(text)]
    return text


def collapse(node: Node) -> bytes:
    """Return the JSON text of a tree."""
    if isinstance(node, dict):
        return b"{" + b",".join(_key_encoder.encode(key) + b":" + collapse(node[key]) for key in node) + b"}"
    if isinstance(node, list):
        return b"[" + b",".join(collapse(item) for item in node) + b"]"
    return bytes(node)


def apply(document: bytes, patch: bytes) -> bytes:
    """Return the document's text with the patch applied.

    Raises ApiError: 400 when the patch is no patch, 422 when it does not apply or a test of it fails.
    """
    try:
        steps = _operations.decode(patch)
    except msgspec.DecodeError as error:
        raise bad_request(f"error decoding patch: {error}") from error
    if len(steps) > MAX_OPERATIONS:
        raise ApiError(
            413,
            "RequestEntityTooLarge",
            f"The allowed maximum operations in a JSON patch is {MAX_OPERATIONS}, got {len(steps)}",
        )
    root = expand(document)
    for step in steps:
        root = _step(root, step)
    return collapse(root)


def _step(root: Node, step: Operation) -> Node:
    match step.op:
        case "test":
            if not _same(_value_or_null(root, step.path), _given(step)):
                raise patch_refused()
        case "add" | "replace":
            value = _given(step)
            if step.path == "":
                return value
            _set(root, step.path, value, replace=step.op == "replace")
        case "remove":
            _take(root, step.path)
        case "move":
            _set(root, step.path, _take(root, step.source), replace=False)
        case "copy":
            _set(root, step.path, expand(collapse(_find(root, step.source))), replace=False)
        case _:
            raise patch_refused()
    return root


def _given(step: Operation) -> Node:
    return b"null" if isinstance(step.value, msgspec.UnsetType) else expand(bytes(step.value))


def _keys(path: str) -> list[str]:
    if not path.startswith("/"):
        raise patch_refused()
    return [key.replace("~1", "/").replace("~0", "~") for key in path.split("/")[1:]]


def _child(node: Node, key: str) -> Node:
    """Return what is below a node; None where an object has no such key."""
    if isinstance(node, dict):
        return node.get(key)
    if isinstance(node, list):
        return node[_index(node, key, len(node) - 1)]
    raise patch_refused()


def _index(node: list[Node], key: str, last: int) -> int:
    try:
        at = int(key)
    except ValueError:
        raise patch_refused() from None
    if at < 0:
        at += len(node)
    if not 0 <= at <= last:
        raise patch_refused()
    return at


def _parent(root: Node, path: str) -> tuple[Node, str]:
    *above, key = _keys(path)
    node = root
    for step in above:
        node = _child(node, step)
        if node is None or isinstance(node, bytes):
            raise patch_refused()
    return node, key


def _value_or_null(root: Node, path: str) -> Node:
    if path == "":
        return root
    parent, key = _parent(root, path)
    found = _child(parent, key)
    return b"null" if found is None else found


def _find(root: Node, path: str) -> Node:
    parent, key = _parent(root, path)
    found = _child(parent, key)
    if found is None:
        raise patch_refused()
    return found


def _set(root: Node, path: str, value: Node, *, replace: bool) -> None:
    parent, key = _parent(root, path)
    if isinstance(parent, dict):
        parent[key] = value
    elif replace:
        parent[_index(parent, key, len(parent) - 1)] = value
    elif key == "-":
        parent.append(value)
    else:
        parent.insert(_index(parent, key, len(parent)), value)


def _take(root: Node, path: str) -> Node:
    parent, key = _parent(root, path)
    if isinstance(parent, dict):
        if key not in parent:
            raise patch_refused()
        return parent.pop(key)
    return parent.pop(_index(parent, key, len(parent) - 1))


def _same(first: Node, second: Node) -> bool:
    if isinstance(first, dict):
        return (
            isinstance(second, dict)
            and first.keys() == second.keys()
            and all(_same(first[key], second[key]) for key in first)
        )
    if isinstance(first, list):
        return (
            isinstance(second, list)
            and len(first) == len(second)
            and all(_same(one, other) for one, other in zip(first, second, strict=True))
        )
    return isinstance(second, bytes) and first == second
