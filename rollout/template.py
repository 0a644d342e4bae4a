"""Pod templates as the server's own bytes: compared by meaning, cut without being encoded again.

A JSON patch's `test` compares strings escape for escape, so what is sent back has to stay the bytes that
came (reliability.md 4.3). Decoding happens here for looking only.
"""

import re
from collections.abc import Iterator
from hashlib import blake2b
from typing import Any, NamedTuple

import msgspec

from rollout import quantity

HASH_LABEL = "pod-template-hash"
"""What the Deployment controller adds to the template of each ReplicaSet."""

RESTARTED_AT = "kubectl.kubernetes.io/restartedAt"
"""The annotation that `kubectl rollout restart` sets: nothing but a reason for new pods."""

CONTROLLER_LABELS = frozenset({HASH_LABEL, "controller-revision-hash", "pod-template-generation"})
"""Labels that controllers add to templates and pods: no part of what a person asked for."""

_TOKEN = re.compile(rb'"(?:[^"\\]|\\.)*"|[{}\[\],]')
_SPACE = b" \t\r\n"

_QUANTITY_MAPS = frozenset({"limits", "requests", "overhead"})
_QUANTITIES = frozenset({"sizeLimit", "divisor"})
_MAPS = frozenset(
    {
        "labels",
        "annotations",
        "nodeSelector",
        "limits",
        "requests",
        "overhead",
        "matchLabels",
        "volumeAttributes",
    }
)
"""Fields for which Kubernetes takes an empty map and an absent one for the same."""


class TemplateError(ValueError):
    """The bytes are not a pod template."""


def parse(template: bytes) -> dict[str, Any]:
    """Return the decoded `template`, to look at. Raises TemplateError."""
    try:
        return msgspec.json.decode(template, type=dict[str, Any])
    except (msgspec.DecodeError, RecursionError) as error:
        raise TemplateError("the pod template is not a JSON object") from error


def same_template(a: bytes, b: bytes) -> bool:
    """Return whether two templates mean the same to Kubernetes.

    Labels that controllers add are ignored, quantities compare by value, and null and empty lists are absent.
    Raises TemplateError. Source: deployment/util EqualIgnoreHash with equality.Semantic.DeepEqual.
    """
    return a == b or digest(a) == digest(b)


def digest(template: bytes) -> bytes:
    """Return 16 bytes that are equal for templates that mean the same: keep it where many are compared."""
    meaning = _meaning(parse(template))
    metadata = meaning.get("metadata")
    if isinstance(metadata, dict):
        labels = metadata.get("labels")
        if isinstance(labels, dict):
            metadata["labels"] = {key: labels[key] for key in labels if key not in CONTROLLER_LABELS}
            metadata = {key: field for key, field in metadata.items() if field != {}}
        meaning["metadata"] = metadata
    meaning = {
        key: field for key, field in meaning.items() if key != "$patch" and (key, field) != ("metadata", {})
    }
    return blake2b(msgspec.json.encode(meaning, order="sorted"), digest_size=16).digest()


def without_hash(template: bytes) -> bytes:
    """Return `template` less the label pod-template-hash, all other bytes unchanged; raises TemplateError."""
    return without(template, "metadata", "labels", HASH_LABEL)


def without(raw: bytes, *path: str) -> bytes:
    """Return the JSON object `raw` less the member at `path`, every other byte as it was.

    Returns `raw` where there is no such member. Raises TemplateError if `raw` is not a JSON object.
    """
    parse(raw)
    start = _object_at(raw, 0)
    for depth, name in enumerate(path):
        found = None if start is None else _find(raw, start, name)
        if found is None:
            return raw
        if depth == len(path) - 1:
            return raw[: found.cut_from] + raw[found.cut_to :]
        start = _object_at(raw, found.value)
    return raw


class _Member(NamedTuple):
    """Where one member of an object lies, as offsets."""

    key: bytes
    value: int
    end: int
    """Just after its value."""
    cut_from: int
    """What goes with it if it is taken out: one comma, and the space about it."""
    cut_to: int


def _object_at(raw: bytes, start: int) -> int | None:
    """Return the offset of the brace that opens the object at `start`, or None if another value is there."""
    while start < len(raw) and raw[start] in _SPACE:
        start += 1
    return start if raw[start : start + 1] == b"{" else None


def _find(raw: bytes, start: int, name: str) -> _Member | None:
    """Return the member `name` of the object that opens at `start`."""
    for member in _members(raw, start):
        if msgspec.json.decode(member.key, type=str) == name:
            return member
    return None


def _members(raw: bytes, start: int) -> Iterator[_Member]:
    """Yield the members of the (well-formed) object that opens at `start`."""
    depth, key, comma = 0, None, None
    for token in _TOKEN.finditer(raw, start):
        mark = token[0]
        if depth == 1 and mark in (b",", b"}"):
            if key is not None:
                yield _member(raw, key, token, comma)
            key, comma = None, token.start()
        if mark in (b"{", b"["):
            depth += 1
        elif mark in (b"}", b"]"):
            depth -= 1
            if depth == 0:
                return
        elif mark != b"," and depth == 1 and key is None:
            key = token


def _member(raw: bytes, key: re.Match[bytes], after: re.Match[bytes], comma: int | None) -> _Member:
    """Return the member whose key is `key`, and after whose value `after` (a comma or brace) stands."""
    value = raw.index(b":", key.end()) + 1
    end = value + len(raw[value : after.start()].rstrip(_SPACE))
    if after[0] == b",":
        cut_to = after.end()
        while raw[cut_to] in _SPACE:
            cut_to += 1
        return _Member(key[0], value, end, key.start(), cut_to)
    return _Member(key[0], value, end, key.start() if comma is None else comma, end)


def _meaning(node: Any, name: str = "") -> Any:
    """Return `node` in the one form that all its spellings share."""
    if isinstance(node, dict):
        of_quantities = name in _QUANTITY_MAPS
        fields = {key: _meaning(field, "sizeLimit" if of_quantities else key) for key, field in node.items()}
        return {key: field for key, field in fields.items() if not _absent(field, key)}
    if isinstance(node, list):
        return [_meaning(item) for item in node]
    if name in _QUANTITIES:
        worth = quantity.value(node)
        return node if worth is None else f"{worth.numerator}/{worth.denominator}"
    return node


def _absent(field: Any, name: str) -> bool:
    """Return whether `field` says no more than if it were not there."""
    return field is None or field == [] or (field == {} and name in _MAPS)
