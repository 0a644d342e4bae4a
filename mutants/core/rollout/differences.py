"""Where two pod templates differ, as paths: lists matched by what Kubernetes knows their items by."""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import msgspec

from rollout import quantity
from rollout.template import CONTROLLER_LABELS


class Key(str):
    """The part of a path that names an item of a list."""

    __slots__ = ()


ORDER = Key("order")
"""Stands at the end of the path of a list whose items are the same in another, meaningful order."""


class Difference(NamedTuple):
    """One place where two templates differ."""

    path: tuple[str, ...]
    before: Any
    """The decoded value; None where there is none."""
    after: Any

    @property
    def names(self) -> tuple[str, ...]:
        """Return the path without the keys of items: ("spec", "containers", "image")."""
        return tuple(part for part in self.path if not isinstance(part, Key))


def _by(*fields: str) -> Callable[[dict[str, Any]], str]:
    """Return what tells an item from others by these of its fields, the optional ones last."""
    return lambda item: "/".join(str(item[field]) for field in fields if item.get(field) not in (None, ""))


def _env_from(item: dict[str, Any]) -> str:
    """Return an environment source as a person would name it."""
    for field, kind in (("configMapRef", "ConfigMap"), ("secretRef", "Secret")):
        if isinstance(item.get(field), dict):
            return " ".join(
                filter(None, (kind, str(item[field].get("name", "")), str(item.get("prefix", ""))))
            )
    return str(item)


_ITEMS: dict[str, Callable[[dict[str, Any]], str]] = {
    "containers": _by("name"),
    "initContainers": _by("name"),
    "ephemeralContainers": _by("name"),
    "env": _by("name"),
    "envFrom": _env_from,
    "ports": _by("containerPort", "protocol"),
    "volumeMounts": _by("mountPath"),
    "volumeDevices": _by("devicePath"),
    "volumes": _by("name"),
    "imagePullSecrets": _by("name"),
    "hostAliases": _by("ip"),
    "tolerations": _by("key", "operator", "value", "effect", "tolerationSeconds"),
    "topologySpreadConstraints": _by("topologyKey", "whenUnsatisfiable"),
    "readinessGates": _by("conditionType"),
    "resourceClaims": _by("name"),
    "sysctls": _by("name"),
}
"""What Kubernetes merges the items of a list by (patchMergeKey, listMapKey), or tells them apart by."""

_ORDERED = frozenset({"initContainers", "envFrom"})
"""Lists whose order says what happens: which starts first, which wins."""

_SETS = frozenset({"add", "drop", "supplementalGroups"})
"""Lists of plain values whose order says nothing."""

_WHOLE = frozenset({"env", "volumes", "tolerations", "hostAliases", "topologySpreadConstraints"})
"""Lists whose items are shown whole: half an item means nothing to a person."""

_OPENED = frozenset({"metadata", "labels", "annotations", "resources", "limits", "requests", "nodeSelector"})
"""Objects that are walked into though one side has none: their members are what a person knows."""


def differences(before: dict[str, Any], after: dict[str, Any]) -> tuple[Difference, ...]:
    """Return where two decoded templates differ in meaning; the labels of controllers are not looked at."""
    return tuple(
        difference
        for difference in _walk(before, after, ())
        if not (difference.path[:2] == ("metadata", "labels") and difference.path[-1] in CONTROLLER_LABELS)
        and difference.path != ("$patch",)
    )


def _walk(before: Any, after: Any, path: tuple[str, ...]) -> Iterator[Difference]:
    """Yield the differences below `path`."""
    before, after = _full(before), _full(after)
    if before == after and _json(before) == _json(after):
        return
    name = path[-1] if path else ""
    if name in _OPENED or not path:
        before, after = before or {}, after or {}
    if name in _ITEMS and not isinstance(name, Key):
        before, after = before or [], after or []
    if isinstance(before, dict) and isinstance(after, dict) and not _shown_whole(path):
        for key in [*before, *(key for key in after if key not in before)]:
            yield from _walk(before.get(key), after.get(key), (*path, key))
    elif isinstance(before, list) and isinstance(after, list):
        yield from _walk_lists(before, after, path)
    elif not worth_the_same(before, after, path):
        yield Difference(path, before, after)


def _walk_lists(before: list[Any], after: list[Any], path: tuple[str, ...]) -> Iterator[Difference]:
    """Yield the differences of two lists, item by item where Kubernetes knows them by a key."""
    name = path[-1]
    old, new = keyed(name, before), keyed(name, after)
    if old is None or new is None:
        if name not in _SETS or sorted(map(str, before)) != sorted(map(str, after)):
            yield Difference(path, before, after)
        return
    for key in [*old, *(key for key in new if key not in old)]:
        yield from _walk(old.get(key), new.get(key), (*path, key))
    if order_counts(name, before) and [key for key in old if key in new] != [
        key for key in new if key in old
    ]:
        yield Difference((*path, ORDER), [str(key) for key in old], [str(key) for key in new])


def keyed(name: str, items: list[Any]) -> dict[Key, Any] | None:
    """Return `items` by their keys (the last of one key wins, as in env), or None if they have none."""
    key_of = _ITEMS.get(name)
    if key_of is None or isinstance(name, Key) or not all(isinstance(item, dict) for item in items):
        return None
    try:
        return {Key(key_of(item)): item for item in items}
    except KeyError:
        return None


def order_counts(name: str, items: list[Any]) -> bool:
    """Return whether the order of `items` says anything: that of env does where one refers to another."""
    return name in _ORDERED or (name == "env" and any("$(" in str(item.get("value")) for item in items))


def _shown_whole(path: tuple[str, ...]) -> bool:
    """Return whether `path` is that of an item which is shown whole."""
    return isinstance(path[-1], Key) and path[-2] in _WHOLE if path else False


def worth_the_same(before: Any, after: Any, path: tuple[str, ...]) -> bool:
    """Return whether both are quantities of one value."""
    if len(path) < 2 or not (
        path[-2] in {"limits", "requests", "overhead"} or path[-1] in {"sizeLimit", "divisor"}
    ):
        return False
    worth = quantity.value(before)
    return worth is not None and worth == quantity.value(after)


def _json(value: Any) -> bytes:
    """Return what tells true from 1, which Python takes for equal."""
    return msgspec.json.encode(value, order="sorted")


def _full(value: Any) -> Any:
    """Return None for a value that says no more than its absence."""
    return None if value == [] else value
