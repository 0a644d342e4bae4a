"""What changed from one pod template to another, in the words of the person who changed it."""

from typing import Any

import msgspec

from rollout import template
from rollout.differences import ORDER, Difference, Key, differences
from rollout.info import Change
from rollout.masking import HIDDEN, mask
from rollout.safe import safe
from rollout.text import cells, cut_end

MINUS = "\N{MINUS SIGN}"
"""Stands before what is no longer there."""

VALUE_LIMIT = 48
"""Characters of a value in `before` and `after`, about the point where they differ."""

WORD_LIMIT = 24
"""Characters of a value within `words`."""

_CONTAINER_LISTS = {
    "containers": "container",
    "initContainers": "init container",
    "ephemeralContainers": "ephemeral container",
}
_PROBES = {
    "livenessProbe": "liveness probe",
    "readinessProbe": "readiness probe",
    "startupProbe": "startup probe",
}
_PROBE_FIELDS = {
    ("httpGet", "path"): "path",
    ("httpGet", "port"): "port",
    ("tcpSocket", "port"): "port",
    ("grpc", "port"): "port",
    ("exec", "command"): "command",
    ("periodSeconds",): "period",
    ("timeoutSeconds",): "timeout",
    ("initialDelaySeconds",): "delay",
    ("failureThreshold",): "failures",
}
_ITEM_FIELDS = {
    "env": "env",
    "envFrom": "env from",
    "ports": "port",
    "volumeMounts": "mount",
    "volumeDevices": "device",
    "volumes": "volume",
    "imagePullSecrets": "pull secret",
    "tolerations": "toleration",
    "hostAliases": "host alias",
    "labels": "label",
    "annotations": "annotation",
    "nodeSelector": "node selector",
}
_PLAIN_FIELDS = {
    "serviceAccountName": "service account",
    "terminationGracePeriodSeconds": "grace period",
    "priorityClassName": "priority class",
    "imagePullPolicy": "pull policy",
}
_RANKS = ("image", "container", "init container", "env", "env from", "command", "args", "cpu", "memory")
"""What a person asks for first, first."""


def changes(before: bytes, after: bytes) -> tuple[Change, ...]:
    """Return what differs between two pod templates, the most telling first; () where they mean the same.

    Literals that look like secrets are hidden. All strings are safe to draw.
    Raises template.TemplateError.
    """
    old, new = template.parse(before), template.parse(after)
    found = differences(old, new)
    several = max(_container_count(old), _container_count(new)) > 1
    drawn = [_change(difference, several) for difference in _merged(found)]
    if not drawn and not template.same_template(before, after):
        return (Change("order", "", "", None, None, "order only"),)
    if len(drawn) == 1 and drawn[0].field == "restart":
        return (msgspec.structs.replace(drawn[0], words="restart only"),)
    return tuple(sorted(drawn, key=_rank))


def summary(found: tuple[Change, ...], limit: int = 78) -> str:
    """Return `found` in one line of at most `limit` cells: "image 2.4.0→2.4.1 · env +FEATURE_X".

    What does not fit is counted: "image 2.4.0→2.4.1 · 3 more".
    """
    for count in range(len(found), 0, -1):
        more = [f"{len(found) - count} more"] if count < len(found) else []
        line = " · ".join([*(change.words for change in found[:count]), *more])
        if cells(line) <= limit:
            return line
    return cut_end(f"{len(found)} changes" if len(found) > 1 else "".join(c.words for c in found), limit)


def cut(before: str, after: str, limit: int) -> tuple[str, str]:
    """Return both texts in at most `limit` characters, cut so that where they part is seen."""
    shorter = min(len(before), len(after))
    same = next((at for at in range(shorter) if before[at] != after[at]), shorter)
    longest = max(len(before), len(after))
    start = 0 if longest <= limit or same < limit // 2 else same - limit // 3
    return _window(before, start, limit), _window(after, start, limit)


def _window(text: str, start: int, limit: int) -> str:
    """Return `limit` characters of `text` from `start`, with an ellipsis where there is more."""
    start = max(0, min(start, len(text) - limit))
    lead = "…" if start else ""
    rest = text[start + len(lead) :]
    room = limit - len(lead)
    return lead + (rest if len(rest) <= room else rest[: room - 1] + "…")


def _merged(found: tuple[Difference, ...]) -> list[Difference]:
    """Return `found` less what says a thing twice: an old name, a limit that goes with its request."""
    paths = {difference.path: difference for difference in found}
    kept = []
    for difference in found:
        path = difference.path
        if path == ("spec", "serviceAccount") and ("spec", "serviceAccountName") in paths:
            continue
        if "limits" in path[-2:-1]:
            twin = paths.get((*path[:-2], "requests", path[-1]))
            if twin is not None and (twin.before, twin.after) == (difference.before, difference.after):
                continue
        kept.append(difference)
    return kept


def _change(difference: Difference, several: bool) -> Change:
    """Return `difference` in words; `several` containers have to be told apart."""
    path, where = difference.path, ""
    if len(path) > 3 and path[0] == "spec" and path[1] in _CONTAINER_LISTS and isinstance(path[2], Key):
        where, path = str(path[2]), path[3:]
    field, name, keyed = _field(path)
    before, after = (_text(value, path, name) for value in (difference.before, difference.after))
    if before == after and not _hidden(before):
        before, after = (mask(_json(value), name) for value in (difference.before, difference.after))
    words = _words(field, name if keyed else "", before, after, path)
    prefix = f"{where} " if where and several else ""
    if before is not None and after is not None:
        before, after = cut(before, after, VALUE_LIMIT)
    return Change(
        field=safe(field),
        where=safe(where),
        name=safe(name),
        before=None if before is None else safe(_window(before, 0, VALUE_LIMIT)),
        after=None if after is None else safe(_window(after, 0, VALUE_LIMIT)),
        words=safe(prefix + words),
    )


def _field(path: tuple[str, ...]) -> tuple[str, str, bool]:
    """Return (field, name, whether the words give the name) of what lies at `path`."""
    head, last = path[0], path[-1]
    if last is ORDER:
        return f"{_ITEM_FIELDS.get(path[-2], _CONTAINER_LISTS.get(path[-2], path[-2]))} order", "", False
    if path == ("metadata", "annotations", template.RESTARTED_AT):
        return "restart", "", False
    if len(path) >= 2 and isinstance(last, Key) and path[-2] in _CONTAINER_LISTS:
        return _CONTAINER_LISTS[path[-2]], str(last), True
    if len(path) >= 2 and path[-2] in _ITEM_FIELDS:
        return _ITEM_FIELDS[path[-2]], str(last), True
    if head == "resources" and len(path) == 3:
        return (str(last) if path[1] == "requests" else f"{last} limit"), "", False
    if head in _PROBES:
        rest = _PROBE_FIELDS.get(path[1:], ".".join(path[1:]))
        return f"{_PROBES[head]} {rest}".strip(), "", False
    plain = path[1:] if head == "spec" and len(path) > 1 else path
    return _PLAIN_FIELDS.get(".".join(plain), _dotted(plain)), "", False


def _dotted(path: tuple[str, ...]) -> str:
    """Return a path that this module has no word for, as kubectl writes it."""
    return "".join(f"[{part}]" if isinstance(part, Key) else f".{part}" for part in path).lstrip(".")


def _words(field: str, name: str, before: str | None, after: str | None, path: tuple[str, ...]) -> str:
    """Return a whole change in a few words."""
    if field == "restart" or path[-1] is ORDER:
        return field
    if before is None or after is None:
        sign, value = ("+", after) if before is None else (MINUS, before)
        return f"{field} {sign}{name or _window(value or '', 0, WORD_LIMIT)}"
    if name:
        return f"{field} {name}"
    if path == ("image",):
        before, after = _image_parts(before, after)
    if path[-1] in ("command", "args") or HIDDEN in before + after:
        return field
    before, after = cut(before, after, WORD_LIMIT)
    return f"{field} {before}→{after}"


def _image_parts(before: str, after: str) -> tuple[str, str]:
    """Return what tells two images apart: tags of one repository, else what follows a common path."""
    old, new = _split_image(before), _split_image(after)
    if old[0] == new[0] and old[1] != new[1] and old[1] and new[1]:
        return old[1], new[1]
    if old[:2] == new[:2] and old[2] and new[2]:
        return old[2].removeprefix("@"), new[2].removeprefix("@")
    shared = 0
    for a, b in zip(before.split("/")[:-1], after.split("/")[:-1], strict=False):
        if a != b:
            break
        shared += len(a) + 1
    return before[shared:], after[shared:]


def _split_image(image: str) -> tuple[str, str, str]:
    """Return (repository, tag, "@" and digest) of an image; a colon before a slash belongs to a port."""
    named, at, digest = image.partition("@")
    repository, colon, tag = named.rpartition(":")
    if not colon or "/" in tag:
        repository, tag = named, ""
    return repository, tag, at + digest


def _text(value: Any, path: tuple[str, ...], name: str) -> str | None:
    """Return one side of a difference as a person would write it; None where there is nothing."""
    if value is None:
        return None
    where = path[-2] if len(path) > 1 else ""
    if isinstance(path[-1], Key) and isinstance(value, dict):
        if where == "env":
            return _env(value)
        if where in _CONTAINER_LISTS:
            return str(value.get("image", ""))
        if where == "volumes":
            return _volume(value)
        if where in {"ports", "volumeMounts", "imagePullSecrets", "tolerations"} and name:
            return mask(name if where != "volumeMounts" else f"{value.get('name')} at {name}", "")
    if path[-1] in ("command", "args") and isinstance(value, list):
        return mask(" ".join(map(str, value)), "")
    return mask(value if isinstance(value, str) else _json(value), name)


def _env(item: dict[str, Any]) -> str:
    """Return what an environment variable is set to: a literal, or where it comes from."""
    source = item.get("valueFrom")
    if not isinstance(source, dict):
        value = str(item.get("value", ""))
        return mask(value, str(item.get("name", "")))
    for field, kind in (("secretKeyRef", "Secret"), ("configMapKeyRef", "ConfigMap")):
        ref = source.get(field)
        if isinstance(ref, dict):
            return f"{kind} {ref.get('name')} key {ref.get('key')}"
    ref = source.get("fieldRef") or source.get("resourceFieldRef")
    if isinstance(ref, dict):
        return f"field {ref.get('fieldPath') or ref.get('resource')}"
    return _json(source)


def _volume(item: dict[str, Any]) -> str:
    """Return what a volume is made of."""
    for field, kind, key in (
        ("configMap", "ConfigMap", "name"),
        ("secret", "Secret", "secretName"),
        ("persistentVolumeClaim", "PVC", "claimName"),
        ("hostPath", "hostPath", "path"),
    ):
        source = item.get(field)
        if isinstance(source, dict):
            return f"{kind} {source.get(key)}"
    return next((field for field in item if field != "name"), "")


def _hidden(text: str | None) -> bool:
    return text is not None and HIDDEN in text


def _json(value: Any) -> str:
    """Return a value that has no words of its own as JSON."""
    return "" if value is None else msgspec.json.encode(value).decode()


def _container_count(decoded: dict[str, Any]) -> int:
    """Return how many containers a decoded template has, of all kinds."""
    spec = decoded.get("spec")
    lists = [spec.get(name) for name in _CONTAINER_LISTS] if isinstance(spec, dict) else []
    return sum(len(items) for items in lists if isinstance(items, list))


def _rank(change: Change) -> tuple[int, str]:
    """Return where a change belongs: the fields of `_RANKS`, then others, then a restart."""
    if change.field == "restart":
        return len(_RANKS) + 1, ""
    return _RANKS.index(change.field) if change.field in _RANKS else len(_RANKS), ""
