"""Which version of which object is known, and so what an event changes (rules R3, R6 and R7). No I/O."""

from collections.abc import Iterable, Mapping
from typing import Generic, TypeVar

from cluster.operations import Operation, Put, Removed
from rollout.records import Record

Kept = TypeVar("Kept", bound=Record)

BURIED = 1000
"""Deleted objects that are remembered, so that an event from before does not raise them."""


class Known(Generic[Kept]):
    """Versions by uid, and uids by name: an object is its uid, and a name means one uid at a time."""

    def __init__(self) -> None:
        self._versions: dict[str, str] = {}
        self._names: dict[tuple[str, str], str] = {}
        self._buried: dict[str, str] = {}

    def replace(self, records: Iterable[Kept]) -> None:
        """Take a whole list."""
        self._versions, self._names, self._buried = {}, {}, {}
        for record in records:
            self._versions[record.uid] = record.resource_version
            self._names[record.namespace, record.name] = record.uid

    def outdated(self, record: Kept) -> bool:
        """Return whether an event is older than what is known of its object, or of its name's bearer."""
        version = self._versions.get(record.uid)
        if version is not None:
            return older(record.resource_version, version)
        holder = self._versions.get(self._names.get((record.namespace, record.name), ""), "")
        if older(record.resource_version, holder):
            return True
        buried = self._buried.get(record.uid)
        return buried is not None and not older(buried, record.resource_version)

    def differing(self, listed: Mapping[str, str], version: str) -> set[str]:
        """Return the uids that a list says otherwise of, once a watch has passed the list's version (R22).

        Args:
            listed: resourceVersions by uid.
            version: resourceVersion of the list: what changed after it is no difference.
        """
        if not version.isdigit():
            return set()
        missed = {uid for uid, said in listed.items() if self._says_otherwise(uid, said, version)}
        ghosts = {
            uid for uid, known in self._versions.items() if uid not in listed and not older(version, known)
        }
        return missed | ghosts

    def _says_otherwise(self, uid: str, said: str, version: str) -> bool:
        """Return whether what is known of an object, as of `version`, is not what the server says."""
        known = self._versions.get(uid) or self._buried.get(uid)
        return known is None or (known != said and not older(version, known))

    def put(self, record: Kept) -> list[Operation[Kept]]:
        """Take an object that is there: new, changed, or said again."""
        uid, version, name = record.uid, record.resource_version, (record.namespace, record.name)
        operations: list[Operation[Kept]] = []
        earlier = self._names.get(name)
        if earlier is not None and earlier != uid:
            self._bury(earlier, version)
            operations.append(Removed(earlier))
        if version and self._versions.get(uid) == version:
            return operations
        self._versions[uid] = version
        self._names[name] = uid
        operations.append(Put(record))
        return operations

    def remove(self, record: Kept) -> list[Operation[Kept]]:
        """Take an object that is gone; nothing, if it is not known."""
        uid, name = record.uid, (record.namespace, record.name)
        known = uid in self._versions
        self._bury(uid, record.resource_version)
        if self._names.get(name) == uid:
            del self._names[name]
        return [Removed(uid)] if known else []

    def _bury(self, uid: str, version: str) -> None:
        """Remember a deleted object for a while."""
        self._versions.pop(uid, None)
        self._buried[uid] = version
        if len(self._buried) > BURIED:
            del self._buried[next(iter(self._buried))]


def older(one: str, other: str) -> bool:
    """Return whether version `one` is below `other`; versions that are no numbers cannot be compared (R5)."""
    return one.isdigit() and other.isdigit() and int(one) < int(other)
