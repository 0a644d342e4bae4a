"""What is known of one resource: records by uid and by owner."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Generic, TypeVar

from cluster.operations import Operation, Put, Removed, Replaced
from rollout.records import Record

Kept = TypeVar("Kept", bound=Record)


class Store(Generic[Kept]):
    """Records by uid, and the uids of those that changed since they were last asked for."""

    def __init__(self, owner: Callable[[Kept], str] | None = None) -> None:
        """Take what tells a record's owner, where the store is to know records by it."""
        self._records: dict[str, Kept] = {}
        self._owner = owner
        self._owned: dict[str, set[str]] = {}
        self._dirty: set[str] = set()
        self.replaced = False
        """Whether a whole list has ever come."""

    def __len__(self) -> int:
        return len(self._records)

    def __iter__(self) -> Iterator[Kept]:
        return iter(self._records.values())

    def get(self, uid: str) -> Kept | None:
        """Return the record with this uid, or None."""
        return self._records.get(uid)

    def owned(self, uid: str) -> tuple[Kept, ...]:
        """Return the records of one owner."""
        return tuple(self._records[one] for one in self._owned.get(uid, ()))

    def apply(self, operations: Iterable[Operation[Kept]]) -> None:
        """Take what a stream learned; a Replaced is taken whole."""
        for operation in operations:
            match operation:
                case Replaced():
                    self._replace(operation.records)
                case Put():
                    self._put(operation.record)
                case Removed():
                    self._remove(operation.uid)

    def take_dirty(self) -> set[str]:
        """Return the uids of what changed or went since the last call."""
        dirty, self._dirty = self._dirty, set()
        return dirty

    def _replace(self, records: Sequence[Kept]) -> None:
        new = {record.uid: record for record in records}
        for uid in self._records.keys() - new.keys():
            self._remove(uid)
        for uid, record in new.items():
            known = self._records.get(uid)
            if known is None or known.resource_version != record.resource_version or known != record:
                self._put(record)
        self.replaced = True

    def _put(self, record: Kept) -> None:
        uid = record.uid
        self._disown(uid)
        self._records[uid] = record
        self._dirty.add(uid)
        if self._owner is not None:
            self._owned.setdefault(self._owner(record), set()).add(uid)

    def _remove(self, uid: str) -> None:
        self._disown(uid)
        if self._records.pop(uid, None) is not None:
            self._dirty.add(uid)

    def _disown(self, uid: str) -> None:
        known = self._records.get(uid)
        if self._owner is None or known is None:
            return
        owner = self._owner(known)
        self._owned[owner].remove(uid)
        if not self._owned[owner]:
            del self._owned[owner]
