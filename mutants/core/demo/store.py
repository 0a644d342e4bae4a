"""The box's storage: every object of every resource, one version counter, and what changed lately."""

from collections import deque
from collections.abc import Callable, Iterator

from demo.jsontext import Object, encode
from demo.resources import RESOURCES, Resource

Key = tuple[str, str]
"""Namespace ("" for cluster-wide objects) and name."""

HISTORY = 4000
"""Changes of one resource that are kept to start a watch from, or to read an older list."""


def key_of(obj: Object) -> Key:
    """Return the key of an object."""
    metadata = obj["metadata"]
    return metadata.get("namespace", ""), metadata["name"]


def controller_of(obj: Object) -> Object | None:
    """Return the owner reference that manages an object."""
    references = obj["metadata"].get("ownerReferences")
    return next((r for r in references if r.get("controller")), None) if references else None


class Change:
    """One change of one object. `before` and `after` are None where there was or is none."""

    __slots__ = ("_text", "after", "before", "key", "version")

    def __init__(self, version: int, key: Key, before: Object | None, after: Object | None) -> None:
        self.version = version
        self.key = key
        self.before = before
        self.after = after
        self._text: bytes | None = None

    @property
    def word(self) -> str:
        """Return the watch event's type."""
        return "ADDED" if self.before is None else "DELETED" if self.after is None else "MODIFIED"

    @property
    def last(self) -> Object:
        """Return the object as a watch sends it: after a deletion its last state, at that version."""
        if self.after is not None:
            return self.after
        before = self.before or {}
        return {**before, "metadata": {**before["metadata"], "resourceVersion": str(self.version)}}

    def line(self) -> bytes:
        """Return the watch event, for those who select everything."""
        if self._text is None:
            self._text = encode({"type": self.word, "object": self.last}) + b"\n"
        return self._text


class Table:
    """The objects of one resource."""

    def __init__(self, resource: Resource) -> None:
        self.resource = resource
        self.items: dict[Key, Object] = {}
        self.owned: dict[str, dict[Key, None]] = {}
        """Keys by the uid of their controller; under "" those that have none."""
        self.changes: deque[Change] = deque()
        self.compacted = 0
        """Changes up to this version are forgotten."""
        self.listeners: list[Callable[[Change], None]] = []
        self._sorted: list[Key] | None = None

    def ordered(self) -> list[Key]:
        """Return the keys in the order of a list."""
        if self._sorted is None:
            self._sorted = sorted(self.items)
        return self._sorted

    def owned_by(self, uid: str) -> list[Object]:
        """Return the objects that one controller manages, oldest key first."""
        return [self.items[key] for key in self.owned.get(uid, ())]

    def apply(self, change: Change) -> None:
        """Take a change in, and tell everyone who listens."""
        if change.before is not None:
            self._disown(change.key, change.before)
        if change.after is None:
            del self.items[change.key]
        else:
            self.items[change.key] = change.after
            owner = controller_of(change.after)
            self.owned.setdefault(owner["uid"] if owner else "", {})[change.key] = None
        if change.word != "MODIFIED":
            self._sorted = None
        self.changes.append(change)
        if len(self.changes) > HISTORY:
            self.compacted = self.changes.popleft().version
        for listener in tuple(self.listeners):
            listener(change)

    def _disown(self, key: Key, before: Object) -> None:
        owner = controller_of(before)
        uid = owner["uid"] if owner else ""
        keys = self.owned.get(uid)
        if keys is not None:
            keys.pop(key, None)
            if not keys:
                del self.owned[uid]

    def at(self, version: int) -> dict[Key, Object]:
        """Return the objects as they were at a version that is not compacted."""
        items = dict(self.items)
        for change in reversed(self.changes):
            if change.version <= version:
                break
            if change.before is None:
                items.pop(change.key, None)
            else:
                items[change.key] = change.before
        return items

    def since(self, version: int) -> Iterator[Change]:
        """Yield the changes after a version, oldest first."""
        later: list[Change] = []
        for change in reversed(self.changes):
            if change.version <= version:
                break
            later.append(change)
        return reversed(later)


class Store:
    """All tables, under one version counter."""

    def __init__(self) -> None:
        self.version = 1
        self.tables = {resource: Table(resource) for resource in RESOURCES}

    def table(self, resource: Resource) -> Table:
        """Return the objects of a resource."""
        return self.tables[resource]

    def get(self, resource: Resource, namespace: str, name: str) -> Object | None:
        """Return an object, which nobody may change in place."""
        return self.tables[resource].items.get((namespace, name))

    def put(self, resource: Resource, obj: Object) -> Object:
        """Store an object that is new or replaces the one of its name; return it with its version."""
        self.version += 1
        kept = {**obj, "metadata": {**obj["metadata"], "resourceVersion": str(self.version)}}
        key = key_of(kept)
        table = self.tables[resource]
        table.apply(Change(self.version, key, table.items.get(key), kept))
        return kept

    def remove(self, resource: Resource, key: Key) -> Object:
        """Delete an object; return its last state."""
        self.version += 1
        table = self.tables[resource]
        change = Change(self.version, key, table.items[key], None)
        table.apply(change)
        return change.last

    def compact(self) -> None:
        """Forget all changes so far, as etcd does every five minutes: older watches get 410."""
        for table in self.tables.values():
            table.changes.clear()
            table.compacted = self.version
