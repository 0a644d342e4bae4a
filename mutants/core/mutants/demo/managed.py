"""metadata.managedFields: who set which field, and when (structured-merge-diff, as far as updates go)."""

from typing import Any

from demo.jsontext import Object, encode
from demo.schema import ANY, Type

Fields = dict[str, Any]
"""A set of fields in the form of FieldsV1: `{}` is a field itself, "." a field that has fields of its own."""

MISSING = object()
"""An old value where there is none."""

UNOWNED = frozenset({"name", "namespace", "uid", "resourceVersion", "generation", "creationTimestamp"}) | {
    "managedFields",
    "selfLink",
    "deletionTimestamp",
    "deletionGracePeriodSeconds",
}
"""Fields of the metadata that nobody owns."""

_interned: dict[bytes, Fields] = {}


class Difference:
    """What a write set, and what it took away."""

    __slots__ = ("gone", "set")

    def __init__(self, written: Fields, gone: Fields) -> None:
        self.set = written
        self.gone = gone


def compare(kind: Type, old: Object | None, new: Object, parts: tuple[str, ...]) -> Difference:
    """Return what differs between two states of an object, below some of its top-level fields.

    `old` is None for a creation. Metadata is looked at without what the server itself fills in.
    """
    written: Fields = {}
    gone: Fields = {}
    for part in parts:
        if part not in new and (old is None or part not in old):
            continue
        below = kind.fields[part]
        if part in new and (new[part] is None or new[part] == ""):
            continue
        was: Any = (old or {}).get(part, {} if below.always or part == "metadata" else MISSING)
        now: Any = new.get(part, {} if below.always else MISSING)
        if part == "metadata":
            was, now = _ownable(was), _ownable(now)
        _compare(below.type, was, now, f"f:{part}", (written, gone))
    return Difference(written, gone)


def _ownable(metadata: Any) -> Object:
    return {key: value for key, value in metadata.items() if key not in UNOWNED}


def _compare(kind: Type, old: Any, new: Any, key: str, into: tuple[Fields, Fields]) -> None:
    """Note what differs at one place under `key` of the set and gone fields."""
    if old is new or (old == new and old is not MISSING):
        return
    written, gone = into
    if new is MISSING:
        gone[key] = _everything(kind, old)
        return
    if old is MISSING:
        written[key] = _everything(kind, new)
        return
    if not _granular(kind, old, new) or (not old and not new):
        written[key] = {}
        return
    below: tuple[Fields, Fields] = ({}, {})
    if isinstance(new, dict):
        _compare_keys(kind, old or {}, new, below)
    else:
        _compare_items(kind, old or [], new, below)
    if below[0]:
        written[key] = below[0]
    if below[1]:
        gone[key] = below[1]


def _granular(kind: Type, *values: Any) -> bool:
    if kind.atomic or kind.form in {"scalar", "any"}:
        return False
    if kind.form == "list":
        return bool(kind.keys) or (kind.element is not None and kind.element.form == "scalar")
    return all(isinstance(value, dict) or value is None for value in values)


def _compare_keys(kind: Type, old: Object, new: Object, below: tuple[Fields, Fields]) -> None:
    for key in {**old, **new}:
        if new.get(key, 0) is None:
            continue
        inner, always = kind.element or ANY, ""
        if kind.form == "struct":
            field = kind.fields.get(key)
            if field is None:
                continue
            inner, always = field.type, field.always
        absent: Any = {"struct": {}, "list": [], "scalar": _ZERO.get(inner.scalar, MISSING)}.get(
            always, MISSING
        )
        _compare(inner, old.get(key, absent), new.get(key, absent), f"f:{key}", below)


_ZERO: dict[str, Any] = {"string": "", "integer": 0, "boolean": False}
"""What Go writes for a scalar that is not set, and has to be there."""


def _compare_items(kind: Type, old: list[Any], new: list[Any], below: tuple[Fields, Fields]) -> None:
    olds = {_item_name(kind, item): item for item in old}
    news = {_item_name(kind, item): item for item in new}
    for name in {**olds, **news}:
        _compare(kind.element or ANY, olds.get(name, MISSING), news.get(name, MISSING), name, below)


def _item_name(kind: Type, item: Any) -> str:
    if not kind.keys:
        return f"v:{encode(item).decode()}"
    keys = {key: item.get(key, "TCP" if key == "protocol" else None) for key in sorted(kind.keys)}
    return f"k:{encode({key: value for key, value in keys.items() if value is not None}).decode()}"


def _everything(kind: Type, value: Any) -> Fields:
    """Return the fields of a value that is new, or gone, as a whole."""
    if not _granular(kind, value) or not value:
        return {}
    fields: Fields = {".": {}}
    if isinstance(value, dict):
        for key, item in value.items():
            inner = kind.element or ANY
            if kind.form == "struct":
                field = kind.fields.get(key)
                if field is None:
                    continue
                inner = field.type
            fields[f"f:{key}"] = _everything(inner, item)
        return fields
    for item in value:
        fields[_item_name(kind, item)] = _everything(kind.element or ANY, item)
    return fields


def union(first: Fields, second: Fields) -> Fields:
    """Return the fields that are in either set."""
    if first is second:
        return first
    if not first or not second:
        more = second or first
        return more if "." in more or not more else {".": {}, **more}
    joined = dict(first)
    for key, below in second.items():
        joined[key] = {} if key == "." else union(joined[key], below) if key in joined else below
    return joined


def without(fields: Fields, taken: Fields) -> Fields | None:
    """Return the fields that are not taken; None when none is left."""
    left: Fields = {}
    taken_itself = not taken or "." in taken
    for key, below in fields.items():
        if key == ".":
            if not taken_itself:
                left[key] = below
        elif key not in taken:
            left[key] = below
        elif (rest := without(below, taken[key])) is not None:
            left[key] = rest
    if not fields and not taken_itself:
        return fields
    return left or None


def intern(fields: Fields) -> Fields:
    """Return one shared value for all equal sets: the pods of a cluster have few different ones."""
    return _interned.setdefault(encode(fields), fields)


class Manager:
    """Who writes, and how."""

    __slots__ = ("name", "operation", "subresource")

    def __init__(self, name: str, operation: str = "Update", subresource: str = "") -> None:
        self.name = name
        self.operation = operation
        self.subresource = subresource

    def wrote(self, entry: Object) -> bool:
        """Say whether an entry is this manager's."""
        return (entry["manager"], entry["operation"], entry.get("subresource", "")) == (
            self.name,
            self.operation,
            self.subresource,
        )


def entry_of(manager: Manager, api_version: str, time: str, fields: Fields) -> Object:
    """Return an entry of managedFields."""
    entry: Object = {
        "manager": manager.name,
        "operation": manager.operation,
        "apiVersion": api_version,
        "time": time,
        "fieldsType": "FieldsV1",
        "fieldsV1": intern(fields),
    }
    if manager.subresource == "scale":
        del entry["time"]  # the server leaves it out: scaling goes round the part that sets it
    if manager.subresource:
        entry["subresource"] = manager.subresource
    return entry


def updated(
    entries: list[Object], difference: Difference, manager: Manager, api_version: str, time: str
) -> list[Object]:
    """Return the entries after a write: what was set is the manager's, and nobody owns what is gone.

    An entry that took no field keeps its time: a write that only removes fields records nobody.
    """
    if not difference.set and not difference.gone:
        return entries
    own: Fields = {}
    kept: list[Object] = []
    for entry in entries:
        fields: Fields | None = entry["fieldsV1"]
        if difference.gone and fields is not None:
            fields = without(fields, difference.gone)
        if manager.wrote(entry) and difference.set:
            own = fields or {}
            continue
        if fields is not None and difference.set:
            fields = without(fields, difference.set)
        if fields is not None:
            kept.append(entry if fields is entry["fieldsV1"] else {**entry, "fieldsV1": intern(fields)})
    if difference.set:
        joined = union(own, difference.set) if own else difference.set
        kept.append(entry_of(manager, api_version, time, joined))
    kept.sort(key=lambda entry: (entry["operation"], entry.get("time", ""), entry["manager"]))
    return kept
