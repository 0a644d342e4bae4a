"""What is known of one resource: records by uid and by owner."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Generic, TypeVar

from cluster.operations import Operation, Put, Removed, Replaced
from rollout.records import Record

Kept = TypeVar("Kept", bound=Record)


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁStoreǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁStoreǁ__iter____mutmut: MutantDict = {}  # type: ignore
mutants_xǁStoreǁget__mutmut: MutantDict = {}  # type: ignore
mutants_xǁStoreǁowned__mutmut: MutantDict = {}  # type: ignore
mutants_xǁStoreǁapply__mutmut: MutantDict = {}  # type: ignore
mutants_xǁStoreǁtake_dirty__mutmut: MutantDict = {}  # type: ignore
mutants_xǁStoreǁ_replace__mutmut: MutantDict = {}  # type: ignore
mutants_xǁStoreǁ_put__mutmut: MutantDict = {}  # type: ignore
mutants_xǁStoreǁ_remove__mutmut: MutantDict = {}  # type: ignore
mutants_xǁStoreǁ_disown__mutmut: MutantDict = {}  # type: ignore


class Store(Generic[Kept]):
    """Records by uid, and the uids of those that changed since they were last asked for."""

    @_mutmut_mutated(mutants_xǁStoreǁ__init____mutmut)
    def __init__(self, owner: Callable[[Kept], str] | None = None) -> None:
        """Take what tells a record's owner, where the store is to know records by it."""
        self._records: dict[str, Kept] = {}
        self._owner = owner
        self._owned: dict[str, set[str]] = {}
        self._dirty: set[str] = set()
        self.replaced = False
        """Whether a whole list has ever come."""

    def xǁStoreǁ__init____mutmut_orig(self, owner: Callable[[Kept], str] | None = None) -> None:
        """Take what tells a record's owner, where the store is to know records by it."""
        self._records: dict[str, Kept] = {}
        self._owner = owner
        self._owned: dict[str, set[str]] = {}
        self._dirty: set[str] = set()
        self.replaced = False
        """Whether a whole list has ever come."""

    def xǁStoreǁ__init____mutmut_1(self, owner: Callable[[Kept], str] | None = None) -> None:
        """Take what tells a record's owner, where the store is to know records by it."""
        self._records: dict[str, Kept] = None
        self._owner = owner
        self._owned: dict[str, set[str]] = {}
        self._dirty: set[str] = set()
        self.replaced = False
        """Whether a whole list has ever come."""

    def xǁStoreǁ__init____mutmut_2(self, owner: Callable[[Kept], str] | None = None) -> None:
        """Take what tells a record's owner, where the store is to know records by it."""
        self._records: dict[str, Kept] = {}
        self._owner = None
        self._owned: dict[str, set[str]] = {}
        self._dirty: set[str] = set()
        self.replaced = False
        """Whether a whole list has ever come."""

    def xǁStoreǁ__init____mutmut_3(self, owner: Callable[[Kept], str] | None = None) -> None:
        """Take what tells a record's owner, where the store is to know records by it."""
        self._records: dict[str, Kept] = {}
        self._owner = owner
        self._owned: dict[str, set[str]] = None
        self._dirty: set[str] = set()
        self.replaced = False
        """Whether a whole list has ever come."""

    def xǁStoreǁ__init____mutmut_4(self, owner: Callable[[Kept], str] | None = None) -> None:
        """Take what tells a record's owner, where the store is to know records by it."""
        self._records: dict[str, Kept] = {}
        self._owner = owner
        self._owned: dict[str, set[str]] = {}
        self._dirty: set[str] = None
        self.replaced = False
        """Whether a whole list has ever come."""

    def xǁStoreǁ__init____mutmut_5(self, owner: Callable[[Kept], str] | None = None) -> None:
        """Take what tells a record's owner, where the store is to know records by it."""
        self._records: dict[str, Kept] = {}
        self._owner = owner
        self._owned: dict[str, set[str]] = {}
        self._dirty: set[str] = set()
        self.replaced = None
        """Whether a whole list has ever come."""

    def xǁStoreǁ__init____mutmut_6(self, owner: Callable[[Kept], str] | None = None) -> None:
        """Take what tells a record's owner, where the store is to know records by it."""
        self._records: dict[str, Kept] = {}
        self._owner = owner
        self._owned: dict[str, set[str]] = {}
        self._dirty: set[str] = set()
        self.replaced = True
        """Whether a whole list has ever come."""

    def __len__(self) -> int:
        return len(self._records)

    @_mutmut_mutated(mutants_xǁStoreǁ__iter____mutmut)
    def __iter__(self) -> Iterator[Kept]:
        return iter(self._records.values())

    def xǁStoreǁ__iter____mutmut_orig(self) -> Iterator[Kept]:
        return iter(self._records.values())

    def xǁStoreǁ__iter____mutmut_1(self) -> Iterator[Kept]:
        return iter(None)

    @_mutmut_mutated(mutants_xǁStoreǁget__mutmut)
    def get(self, uid: str) -> Kept | None:
        """Return the record with this uid, or None."""
        return self._records.get(uid)

    def xǁStoreǁget__mutmut_orig(self, uid: str) -> Kept | None:
        """Return the record with this uid, or None."""
        return self._records.get(uid)

    def xǁStoreǁget__mutmut_1(self, uid: str) -> Kept | None:
        """Return the record with this uid, or None."""
        return self._records.get(None)

    @_mutmut_mutated(mutants_xǁStoreǁowned__mutmut)
    def owned(self, uid: str) -> tuple[Kept, ...]:
        """Return the records of one owner."""
        return tuple(self._records[one] for one in self._owned.get(uid, ()))

    def xǁStoreǁowned__mutmut_orig(self, uid: str) -> tuple[Kept, ...]:
        """Return the records of one owner."""
        return tuple(self._records[one] for one in self._owned.get(uid, ()))

    def xǁStoreǁowned__mutmut_1(self, uid: str) -> tuple[Kept, ...]:
        """Return the records of one owner."""
        return tuple(None)

    def xǁStoreǁowned__mutmut_2(self, uid: str) -> tuple[Kept, ...]:
        """Return the records of one owner."""
        return tuple(self._records[one] for one in self._owned.get(None, ()))

    def xǁStoreǁowned__mutmut_3(self, uid: str) -> tuple[Kept, ...]:
        """Return the records of one owner."""
        return tuple(self._records[one] for one in self._owned.get(uid, None))

    def xǁStoreǁowned__mutmut_4(self, uid: str) -> tuple[Kept, ...]:
        """Return the records of one owner."""
        return tuple(self._records[one] for one in self._owned.get(()))

    def xǁStoreǁowned__mutmut_5(self, uid: str) -> tuple[Kept, ...]:
        """Return the records of one owner."""
        return tuple(self._records[one] for one in self._owned.get(uid, ))

    @_mutmut_mutated(mutants_xǁStoreǁapply__mutmut)
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

    def xǁStoreǁapply__mutmut_orig(self, operations: Iterable[Operation[Kept]]) -> None:
        """Take what a stream learned; a Replaced is taken whole."""
        for operation in operations:
            match operation:
                case Replaced():
                    self._replace(operation.records)
                case Put():
                    self._put(operation.record)
                case Removed():
                    self._remove(operation.uid)

    def xǁStoreǁapply__mutmut_1(self, operations: Iterable[Operation[Kept]]) -> None:
        """Take what a stream learned; a Replaced is taken whole."""
        for operation in operations:
            match operation:
                case Put():
                    self._put(operation.record)
                case Removed():
                    self._remove(operation.uid)

    def xǁStoreǁapply__mutmut_2(self, operations: Iterable[Operation[Kept]]) -> None:
        """Take what a stream learned; a Replaced is taken whole."""
        for operation in operations:
            match operation:
                case Replaced():
                    self._replace(operation.records)
                case Removed():
                    self._remove(operation.uid)

    def xǁStoreǁapply__mutmut_3(self, operations: Iterable[Operation[Kept]]) -> None:
        """Take what a stream learned; a Replaced is taken whole."""
        for operation in operations:
            match operation:
                case Replaced():
                    self._replace(operation.records)
                case Put():
                    self._put(operation.record)

    def xǁStoreǁapply__mutmut_4(self, operations: Iterable[Operation[Kept]]) -> None:
        """Take what a stream learned; a Replaced is taken whole."""
        for operation in operations:
            match operation:
                case Replaced():
                    self._replace(None)
                case Put():
                    self._put(operation.record)
                case Removed():
                    self._remove(operation.uid)

    def xǁStoreǁapply__mutmut_5(self, operations: Iterable[Operation[Kept]]) -> None:
        """Take what a stream learned; a Replaced is taken whole."""
        for operation in operations:
            match operation:
                case Replaced():
                    self._replace(operation.records)
                case Put():
                    self._put(None)
                case Removed():
                    self._remove(operation.uid)

    def xǁStoreǁapply__mutmut_6(self, operations: Iterable[Operation[Kept]]) -> None:
        """Take what a stream learned; a Replaced is taken whole."""
        for operation in operations:
            match operation:
                case Replaced():
                    self._replace(operation.records)
                case Put():
                    self._put(operation.record)
                case Removed():
                    self._remove(None)

    @_mutmut_mutated(mutants_xǁStoreǁtake_dirty__mutmut)
    def take_dirty(self) -> set[str]:
        """Return the uids of what changed or went since the last call."""
        dirty, self._dirty = self._dirty, set()
        return dirty

    def xǁStoreǁtake_dirty__mutmut_orig(self) -> set[str]:
        """Return the uids of what changed or went since the last call."""
        dirty, self._dirty = self._dirty, set()
        return dirty

    def xǁStoreǁtake_dirty__mutmut_1(self) -> set[str]:
        """Return the uids of what changed or went since the last call."""
        dirty, self._dirty = None
        return dirty

    @_mutmut_mutated(mutants_xǁStoreǁ_replace__mutmut)
    def _replace(self, records: Sequence[Kept]) -> None:
        new = {record.uid: record for record in records}
        for uid in self._records.keys() - new.keys():
            self._remove(uid)
        for uid, record in new.items():
            known = self._records.get(uid)
            if known is None or known.resource_version != record.resource_version or known != record:
                self._put(record)
        self.replaced = True

    def xǁStoreǁ_replace__mutmut_orig(self, records: Sequence[Kept]) -> None:
        new = {record.uid: record for record in records}
        for uid in self._records.keys() - new.keys():
            self._remove(uid)
        for uid, record in new.items():
            known = self._records.get(uid)
            if known is None or known.resource_version != record.resource_version or known != record:
                self._put(record)
        self.replaced = True

    def xǁStoreǁ_replace__mutmut_1(self, records: Sequence[Kept]) -> None:
        new = None
        for uid in self._records.keys() - new.keys():
            self._remove(uid)
        for uid, record in new.items():
            known = self._records.get(uid)
            if known is None or known.resource_version != record.resource_version or known != record:
                self._put(record)
        self.replaced = True

    def xǁStoreǁ_replace__mutmut_2(self, records: Sequence[Kept]) -> None:
        new = {record.uid: record for record in records}
        for uid in self._records.keys() + new.keys():
            self._remove(uid)
        for uid, record in new.items():
            known = self._records.get(uid)
            if known is None or known.resource_version != record.resource_version or known != record:
                self._put(record)
        self.replaced = True

    def xǁStoreǁ_replace__mutmut_3(self, records: Sequence[Kept]) -> None:
        new = {record.uid: record for record in records}
        for uid in self._records.keys() - new.keys():
            self._remove(None)
        for uid, record in new.items():
            known = self._records.get(uid)
            if known is None or known.resource_version != record.resource_version or known != record:
                self._put(record)
        self.replaced = True

    def xǁStoreǁ_replace__mutmut_4(self, records: Sequence[Kept]) -> None:
        new = {record.uid: record for record in records}
        for uid in self._records.keys() - new.keys():
            self._remove(uid)
        for uid, record in new.items():
            known = None
            if known is None or known.resource_version != record.resource_version or known != record:
                self._put(record)
        self.replaced = True

    def xǁStoreǁ_replace__mutmut_5(self, records: Sequence[Kept]) -> None:
        new = {record.uid: record for record in records}
        for uid in self._records.keys() - new.keys():
            self._remove(uid)
        for uid, record in new.items():
            known = self._records.get(None)
            if known is None or known.resource_version != record.resource_version or known != record:
                self._put(record)
        self.replaced = True

    def xǁStoreǁ_replace__mutmut_6(self, records: Sequence[Kept]) -> None:
        new = {record.uid: record for record in records}
        for uid in self._records.keys() - new.keys():
            self._remove(uid)
        for uid, record in new.items():
            known = self._records.get(uid)
            if known is None or known.resource_version != record.resource_version and known != record:
                self._put(record)
        self.replaced = True

    def xǁStoreǁ_replace__mutmut_7(self, records: Sequence[Kept]) -> None:
        new = {record.uid: record for record in records}
        for uid in self._records.keys() - new.keys():
            self._remove(uid)
        for uid, record in new.items():
            known = self._records.get(uid)
            if known is None and known.resource_version != record.resource_version or known != record:
                self._put(record)
        self.replaced = True

    def xǁStoreǁ_replace__mutmut_8(self, records: Sequence[Kept]) -> None:
        new = {record.uid: record for record in records}
        for uid in self._records.keys() - new.keys():
            self._remove(uid)
        for uid, record in new.items():
            known = self._records.get(uid)
            if known is not None or known.resource_version != record.resource_version or known != record:
                self._put(record)
        self.replaced = True

    def xǁStoreǁ_replace__mutmut_9(self, records: Sequence[Kept]) -> None:
        new = {record.uid: record for record in records}
        for uid in self._records.keys() - new.keys():
            self._remove(uid)
        for uid, record in new.items():
            known = self._records.get(uid)
            if known is None or known.resource_version == record.resource_version or known != record:
                self._put(record)
        self.replaced = True

    def xǁStoreǁ_replace__mutmut_10(self, records: Sequence[Kept]) -> None:
        new = {record.uid: record for record in records}
        for uid in self._records.keys() - new.keys():
            self._remove(uid)
        for uid, record in new.items():
            known = self._records.get(uid)
            if known is None or known.resource_version != record.resource_version or known == record:
                self._put(record)
        self.replaced = True

    def xǁStoreǁ_replace__mutmut_11(self, records: Sequence[Kept]) -> None:
        new = {record.uid: record for record in records}
        for uid in self._records.keys() - new.keys():
            self._remove(uid)
        for uid, record in new.items():
            known = self._records.get(uid)
            if known is None or known.resource_version != record.resource_version or known != record:
                self._put(None)
        self.replaced = True

    def xǁStoreǁ_replace__mutmut_12(self, records: Sequence[Kept]) -> None:
        new = {record.uid: record for record in records}
        for uid in self._records.keys() - new.keys():
            self._remove(uid)
        for uid, record in new.items():
            known = self._records.get(uid)
            if known is None or known.resource_version != record.resource_version or known != record:
                self._put(record)
        self.replaced = None

    def xǁStoreǁ_replace__mutmut_13(self, records: Sequence[Kept]) -> None:
        new = {record.uid: record for record in records}
        for uid in self._records.keys() - new.keys():
            self._remove(uid)
        for uid, record in new.items():
            known = self._records.get(uid)
            if known is None or known.resource_version != record.resource_version or known != record:
                self._put(record)
        self.replaced = False

    @_mutmut_mutated(mutants_xǁStoreǁ_put__mutmut)
    def _put(self, record: Kept) -> None:
        uid = record.uid
        self._disown(uid)
        self._records[uid] = record
        self._dirty.add(uid)
        if self._owner is not None:
            self._owned.setdefault(self._owner(record), set()).add(uid)

    def xǁStoreǁ_put__mutmut_orig(self, record: Kept) -> None:
        uid = record.uid
        self._disown(uid)
        self._records[uid] = record
        self._dirty.add(uid)
        if self._owner is not None:
            self._owned.setdefault(self._owner(record), set()).add(uid)

    def xǁStoreǁ_put__mutmut_1(self, record: Kept) -> None:
        uid = None
        self._disown(uid)
        self._records[uid] = record
        self._dirty.add(uid)
        if self._owner is not None:
            self._owned.setdefault(self._owner(record), set()).add(uid)

    def xǁStoreǁ_put__mutmut_2(self, record: Kept) -> None:
        uid = record.uid
        self._disown(None)
        self._records[uid] = record
        self._dirty.add(uid)
        if self._owner is not None:
            self._owned.setdefault(self._owner(record), set()).add(uid)

    def xǁStoreǁ_put__mutmut_3(self, record: Kept) -> None:
        uid = record.uid
        self._disown(uid)
        self._records[uid] = None
        self._dirty.add(uid)
        if self._owner is not None:
            self._owned.setdefault(self._owner(record), set()).add(uid)

    def xǁStoreǁ_put__mutmut_4(self, record: Kept) -> None:
        uid = record.uid
        self._disown(uid)
        self._records[uid] = record
        self._dirty.add(None)
        if self._owner is not None:
            self._owned.setdefault(self._owner(record), set()).add(uid)

    def xǁStoreǁ_put__mutmut_5(self, record: Kept) -> None:
        uid = record.uid
        self._disown(uid)
        self._records[uid] = record
        self._dirty.add(uid)
        if self._owner is None:
            self._owned.setdefault(self._owner(record), set()).add(uid)

    def xǁStoreǁ_put__mutmut_6(self, record: Kept) -> None:
        uid = record.uid
        self._disown(uid)
        self._records[uid] = record
        self._dirty.add(uid)
        if self._owner is not None:
            self._owned.setdefault(self._owner(record), set()).add(None)

    def xǁStoreǁ_put__mutmut_7(self, record: Kept) -> None:
        uid = record.uid
        self._disown(uid)
        self._records[uid] = record
        self._dirty.add(uid)
        if self._owner is not None:
            self._owned.setdefault(None, set()).add(uid)

    def xǁStoreǁ_put__mutmut_8(self, record: Kept) -> None:
        uid = record.uid
        self._disown(uid)
        self._records[uid] = record
        self._dirty.add(uid)
        if self._owner is not None:
            self._owned.setdefault(self._owner(record), None).add(uid)

    def xǁStoreǁ_put__mutmut_9(self, record: Kept) -> None:
        uid = record.uid
        self._disown(uid)
        self._records[uid] = record
        self._dirty.add(uid)
        if self._owner is not None:
            self._owned.setdefault(set()).add(uid)

    def xǁStoreǁ_put__mutmut_10(self, record: Kept) -> None:
        uid = record.uid
        self._disown(uid)
        self._records[uid] = record
        self._dirty.add(uid)
        if self._owner is not None:
            self._owned.setdefault(self._owner(record), ).add(uid)

    def xǁStoreǁ_put__mutmut_11(self, record: Kept) -> None:
        uid = record.uid
        self._disown(uid)
        self._records[uid] = record
        self._dirty.add(uid)
        if self._owner is not None:
            self._owned.setdefault(self._owner(None), set()).add(uid)

    @_mutmut_mutated(mutants_xǁStoreǁ_remove__mutmut)
    def _remove(self, uid: str) -> None:
        self._disown(uid)
        if self._records.pop(uid, None) is not None:
            self._dirty.add(uid)

    def xǁStoreǁ_remove__mutmut_orig(self, uid: str) -> None:
        self._disown(uid)
        if self._records.pop(uid, None) is not None:
            self._dirty.add(uid)

    def xǁStoreǁ_remove__mutmut_1(self, uid: str) -> None:
        self._disown(None)
        if self._records.pop(uid, None) is not None:
            self._dirty.add(uid)

    def xǁStoreǁ_remove__mutmut_2(self, uid: str) -> None:
        self._disown(uid)
        if self._records.pop(None, None) is not None:
            self._dirty.add(uid)

    def xǁStoreǁ_remove__mutmut_3(self, uid: str) -> None:
        self._disown(uid)
        if self._records.pop(None) is not None:
            self._dirty.add(uid)

    def xǁStoreǁ_remove__mutmut_4(self, uid: str) -> None:
        self._disown(uid)
        if self._records.pop(uid, ) is not None:
            self._dirty.add(uid)

    def xǁStoreǁ_remove__mutmut_5(self, uid: str) -> None:
        self._disown(uid)
        if self._records.pop(uid, None) is None:
            self._dirty.add(uid)

    def xǁStoreǁ_remove__mutmut_6(self, uid: str) -> None:
        self._disown(uid)
        if self._records.pop(uid, None) is not None:
            self._dirty.add(None)

    @_mutmut_mutated(mutants_xǁStoreǁ_disown__mutmut)
    def _disown(self, uid: str) -> None:
        known = self._records.get(uid)
        if self._owner is None or known is None:
            return
        owner = self._owner(known)
        self._owned[owner].remove(uid)
        if not self._owned[owner]:
            del self._owned[owner]

    def xǁStoreǁ_disown__mutmut_orig(self, uid: str) -> None:
        known = self._records.get(uid)
        if self._owner is None or known is None:
            return
        owner = self._owner(known)
        self._owned[owner].remove(uid)
        if not self._owned[owner]:
            del self._owned[owner]

    def xǁStoreǁ_disown__mutmut_1(self, uid: str) -> None:
        known = None
        if self._owner is None or known is None:
            return
        owner = self._owner(known)
        self._owned[owner].remove(uid)
        if not self._owned[owner]:
            del self._owned[owner]

    def xǁStoreǁ_disown__mutmut_2(self, uid: str) -> None:
        known = self._records.get(None)
        if self._owner is None or known is None:
            return
        owner = self._owner(known)
        self._owned[owner].remove(uid)
        if not self._owned[owner]:
            del self._owned[owner]

    def xǁStoreǁ_disown__mutmut_3(self, uid: str) -> None:
        known = self._records.get(uid)
        if self._owner is None and known is None:
            return
        owner = self._owner(known)
        self._owned[owner].remove(uid)
        if not self._owned[owner]:
            del self._owned[owner]

    def xǁStoreǁ_disown__mutmut_4(self, uid: str) -> None:
        known = self._records.get(uid)
        if self._owner is not None or known is None:
            return
        owner = self._owner(known)
        self._owned[owner].remove(uid)
        if not self._owned[owner]:
            del self._owned[owner]

    def xǁStoreǁ_disown__mutmut_5(self, uid: str) -> None:
        known = self._records.get(uid)
        if self._owner is None or known is not None:
            return
        owner = self._owner(known)
        self._owned[owner].remove(uid)
        if not self._owned[owner]:
            del self._owned[owner]

    def xǁStoreǁ_disown__mutmut_6(self, uid: str) -> None:
        known = self._records.get(uid)
        if self._owner is None or known is None:
            return
        owner = None
        self._owned[owner].remove(uid)
        if not self._owned[owner]:
            del self._owned[owner]

    def xǁStoreǁ_disown__mutmut_7(self, uid: str) -> None:
        known = self._records.get(uid)
        if self._owner is None or known is None:
            return
        owner = self._owner(None)
        self._owned[owner].remove(uid)
        if not self._owned[owner]:
            del self._owned[owner]

    def xǁStoreǁ_disown__mutmut_8(self, uid: str) -> None:
        known = self._records.get(uid)
        if self._owner is None or known is None:
            return
        owner = self._owner(known)
        self._owned[owner].remove(None)
        if not self._owned[owner]:
            del self._owned[owner]

    def xǁStoreǁ_disown__mutmut_9(self, uid: str) -> None:
        known = self._records.get(uid)
        if self._owner is None or known is None:
            return
        owner = self._owner(known)
        self._owned[owner].remove(uid)
        if self._owned[owner]:
            del self._owned[owner]

mutants_xǁStoreǁ__init____mutmut['_mutmut_orig'] = Store.xǁStoreǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁStoreǁ__init____mutmut['xǁStoreǁ__init____mutmut_1'] = Store.xǁStoreǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁStoreǁ__init____mutmut['xǁStoreǁ__init____mutmut_2'] = Store.xǁStoreǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁStoreǁ__init____mutmut['xǁStoreǁ__init____mutmut_3'] = Store.xǁStoreǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁStoreǁ__init____mutmut['xǁStoreǁ__init____mutmut_4'] = Store.xǁStoreǁ__init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁStoreǁ__init____mutmut['xǁStoreǁ__init____mutmut_5'] = Store.xǁStoreǁ__init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁStoreǁ__init____mutmut['xǁStoreǁ__init____mutmut_6'] = Store.xǁStoreǁ__init____mutmut_6 # type: ignore # mutmut generated

mutants_xǁStoreǁ__iter____mutmut['_mutmut_orig'] = Store.xǁStoreǁ__iter____mutmut_orig # type: ignore # mutmut generated
mutants_xǁStoreǁ__iter____mutmut['xǁStoreǁ__iter____mutmut_1'] = Store.xǁStoreǁ__iter____mutmut_1 # type: ignore # mutmut generated

mutants_xǁStoreǁget__mutmut['_mutmut_orig'] = Store.xǁStoreǁget__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStoreǁget__mutmut['xǁStoreǁget__mutmut_1'] = Store.xǁStoreǁget__mutmut_1 # type: ignore # mutmut generated

mutants_xǁStoreǁowned__mutmut['_mutmut_orig'] = Store.xǁStoreǁowned__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStoreǁowned__mutmut['xǁStoreǁowned__mutmut_1'] = Store.xǁStoreǁowned__mutmut_1 # type: ignore # mutmut generated
mutants_xǁStoreǁowned__mutmut['xǁStoreǁowned__mutmut_2'] = Store.xǁStoreǁowned__mutmut_2 # type: ignore # mutmut generated
mutants_xǁStoreǁowned__mutmut['xǁStoreǁowned__mutmut_3'] = Store.xǁStoreǁowned__mutmut_3 # type: ignore # mutmut generated
mutants_xǁStoreǁowned__mutmut['xǁStoreǁowned__mutmut_4'] = Store.xǁStoreǁowned__mutmut_4 # type: ignore # mutmut generated
mutants_xǁStoreǁowned__mutmut['xǁStoreǁowned__mutmut_5'] = Store.xǁStoreǁowned__mutmut_5 # type: ignore # mutmut generated

mutants_xǁStoreǁapply__mutmut['_mutmut_orig'] = Store.xǁStoreǁapply__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStoreǁapply__mutmut['xǁStoreǁapply__mutmut_1'] = Store.xǁStoreǁapply__mutmut_1 # type: ignore # mutmut generated
mutants_xǁStoreǁapply__mutmut['xǁStoreǁapply__mutmut_2'] = Store.xǁStoreǁapply__mutmut_2 # type: ignore # mutmut generated
mutants_xǁStoreǁapply__mutmut['xǁStoreǁapply__mutmut_3'] = Store.xǁStoreǁapply__mutmut_3 # type: ignore # mutmut generated
mutants_xǁStoreǁapply__mutmut['xǁStoreǁapply__mutmut_4'] = Store.xǁStoreǁapply__mutmut_4 # type: ignore # mutmut generated
mutants_xǁStoreǁapply__mutmut['xǁStoreǁapply__mutmut_5'] = Store.xǁStoreǁapply__mutmut_5 # type: ignore # mutmut generated
mutants_xǁStoreǁapply__mutmut['xǁStoreǁapply__mutmut_6'] = Store.xǁStoreǁapply__mutmut_6 # type: ignore # mutmut generated

mutants_xǁStoreǁtake_dirty__mutmut['_mutmut_orig'] = Store.xǁStoreǁtake_dirty__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStoreǁtake_dirty__mutmut['xǁStoreǁtake_dirty__mutmut_1'] = Store.xǁStoreǁtake_dirty__mutmut_1 # type: ignore # mutmut generated

mutants_xǁStoreǁ_replace__mutmut['_mutmut_orig'] = Store.xǁStoreǁ_replace__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStoreǁ_replace__mutmut['xǁStoreǁ_replace__mutmut_1'] = Store.xǁStoreǁ_replace__mutmut_1 # type: ignore # mutmut generated
mutants_xǁStoreǁ_replace__mutmut['xǁStoreǁ_replace__mutmut_2'] = Store.xǁStoreǁ_replace__mutmut_2 # type: ignore # mutmut generated
mutants_xǁStoreǁ_replace__mutmut['xǁStoreǁ_replace__mutmut_3'] = Store.xǁStoreǁ_replace__mutmut_3 # type: ignore # mutmut generated
mutants_xǁStoreǁ_replace__mutmut['xǁStoreǁ_replace__mutmut_4'] = Store.xǁStoreǁ_replace__mutmut_4 # type: ignore # mutmut generated
mutants_xǁStoreǁ_replace__mutmut['xǁStoreǁ_replace__mutmut_5'] = Store.xǁStoreǁ_replace__mutmut_5 # type: ignore # mutmut generated
mutants_xǁStoreǁ_replace__mutmut['xǁStoreǁ_replace__mutmut_6'] = Store.xǁStoreǁ_replace__mutmut_6 # type: ignore # mutmut generated
mutants_xǁStoreǁ_replace__mutmut['xǁStoreǁ_replace__mutmut_7'] = Store.xǁStoreǁ_replace__mutmut_7 # type: ignore # mutmut generated
mutants_xǁStoreǁ_replace__mutmut['xǁStoreǁ_replace__mutmut_8'] = Store.xǁStoreǁ_replace__mutmut_8 # type: ignore # mutmut generated
mutants_xǁStoreǁ_replace__mutmut['xǁStoreǁ_replace__mutmut_9'] = Store.xǁStoreǁ_replace__mutmut_9 # type: ignore # mutmut generated
mutants_xǁStoreǁ_replace__mutmut['xǁStoreǁ_replace__mutmut_10'] = Store.xǁStoreǁ_replace__mutmut_10 # type: ignore # mutmut generated
mutants_xǁStoreǁ_replace__mutmut['xǁStoreǁ_replace__mutmut_11'] = Store.xǁStoreǁ_replace__mutmut_11 # type: ignore # mutmut generated
mutants_xǁStoreǁ_replace__mutmut['xǁStoreǁ_replace__mutmut_12'] = Store.xǁStoreǁ_replace__mutmut_12 # type: ignore # mutmut generated
mutants_xǁStoreǁ_replace__mutmut['xǁStoreǁ_replace__mutmut_13'] = Store.xǁStoreǁ_replace__mutmut_13 # type: ignore # mutmut generated

mutants_xǁStoreǁ_put__mutmut['_mutmut_orig'] = Store.xǁStoreǁ_put__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStoreǁ_put__mutmut['xǁStoreǁ_put__mutmut_1'] = Store.xǁStoreǁ_put__mutmut_1 # type: ignore # mutmut generated
mutants_xǁStoreǁ_put__mutmut['xǁStoreǁ_put__mutmut_2'] = Store.xǁStoreǁ_put__mutmut_2 # type: ignore # mutmut generated
mutants_xǁStoreǁ_put__mutmut['xǁStoreǁ_put__mutmut_3'] = Store.xǁStoreǁ_put__mutmut_3 # type: ignore # mutmut generated
mutants_xǁStoreǁ_put__mutmut['xǁStoreǁ_put__mutmut_4'] = Store.xǁStoreǁ_put__mutmut_4 # type: ignore # mutmut generated
mutants_xǁStoreǁ_put__mutmut['xǁStoreǁ_put__mutmut_5'] = Store.xǁStoreǁ_put__mutmut_5 # type: ignore # mutmut generated
mutants_xǁStoreǁ_put__mutmut['xǁStoreǁ_put__mutmut_6'] = Store.xǁStoreǁ_put__mutmut_6 # type: ignore # mutmut generated
mutants_xǁStoreǁ_put__mutmut['xǁStoreǁ_put__mutmut_7'] = Store.xǁStoreǁ_put__mutmut_7 # type: ignore # mutmut generated
mutants_xǁStoreǁ_put__mutmut['xǁStoreǁ_put__mutmut_8'] = Store.xǁStoreǁ_put__mutmut_8 # type: ignore # mutmut generated
mutants_xǁStoreǁ_put__mutmut['xǁStoreǁ_put__mutmut_9'] = Store.xǁStoreǁ_put__mutmut_9 # type: ignore # mutmut generated
mutants_xǁStoreǁ_put__mutmut['xǁStoreǁ_put__mutmut_10'] = Store.xǁStoreǁ_put__mutmut_10 # type: ignore # mutmut generated
mutants_xǁStoreǁ_put__mutmut['xǁStoreǁ_put__mutmut_11'] = Store.xǁStoreǁ_put__mutmut_11 # type: ignore # mutmut generated

mutants_xǁStoreǁ_remove__mutmut['_mutmut_orig'] = Store.xǁStoreǁ_remove__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStoreǁ_remove__mutmut['xǁStoreǁ_remove__mutmut_1'] = Store.xǁStoreǁ_remove__mutmut_1 # type: ignore # mutmut generated
mutants_xǁStoreǁ_remove__mutmut['xǁStoreǁ_remove__mutmut_2'] = Store.xǁStoreǁ_remove__mutmut_2 # type: ignore # mutmut generated
mutants_xǁStoreǁ_remove__mutmut['xǁStoreǁ_remove__mutmut_3'] = Store.xǁStoreǁ_remove__mutmut_3 # type: ignore # mutmut generated
mutants_xǁStoreǁ_remove__mutmut['xǁStoreǁ_remove__mutmut_4'] = Store.xǁStoreǁ_remove__mutmut_4 # type: ignore # mutmut generated
mutants_xǁStoreǁ_remove__mutmut['xǁStoreǁ_remove__mutmut_5'] = Store.xǁStoreǁ_remove__mutmut_5 # type: ignore # mutmut generated
mutants_xǁStoreǁ_remove__mutmut['xǁStoreǁ_remove__mutmut_6'] = Store.xǁStoreǁ_remove__mutmut_6 # type: ignore # mutmut generated

mutants_xǁStoreǁ_disown__mutmut['_mutmut_orig'] = Store.xǁStoreǁ_disown__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStoreǁ_disown__mutmut['xǁStoreǁ_disown__mutmut_1'] = Store.xǁStoreǁ_disown__mutmut_1 # type: ignore # mutmut generated
mutants_xǁStoreǁ_disown__mutmut['xǁStoreǁ_disown__mutmut_2'] = Store.xǁStoreǁ_disown__mutmut_2 # type: ignore # mutmut generated
mutants_xǁStoreǁ_disown__mutmut['xǁStoreǁ_disown__mutmut_3'] = Store.xǁStoreǁ_disown__mutmut_3 # type: ignore # mutmut generated
mutants_xǁStoreǁ_disown__mutmut['xǁStoreǁ_disown__mutmut_4'] = Store.xǁStoreǁ_disown__mutmut_4 # type: ignore # mutmut generated
mutants_xǁStoreǁ_disown__mutmut['xǁStoreǁ_disown__mutmut_5'] = Store.xǁStoreǁ_disown__mutmut_5 # type: ignore # mutmut generated
mutants_xǁStoreǁ_disown__mutmut['xǁStoreǁ_disown__mutmut_6'] = Store.xǁStoreǁ_disown__mutmut_6 # type: ignore # mutmut generated
mutants_xǁStoreǁ_disown__mutmut['xǁStoreǁ_disown__mutmut_7'] = Store.xǁStoreǁ_disown__mutmut_7 # type: ignore # mutmut generated
mutants_xǁStoreǁ_disown__mutmut['xǁStoreǁ_disown__mutmut_8'] = Store.xǁStoreǁ_disown__mutmut_8 # type: ignore # mutmut generated
mutants_xǁStoreǁ_disown__mutmut['xǁStoreǁ_disown__mutmut_9'] = Store.xǁStoreǁ_disown__mutmut_9 # type: ignore # mutmut generated
