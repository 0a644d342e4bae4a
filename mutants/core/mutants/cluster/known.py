"""Which version of which object is known, and so what an event changes (rules R3, R6 and R7). No I/O."""

from collections.abc import Iterable, Mapping
from typing import Generic, TypeVar

from cluster.operations import Operation, Put, Removed
from rollout.records import Record

Kept = TypeVar("Kept", bound=Record)

BURIED = 1000
"""Deleted objects that are remembered, so that an event from before does not raise them."""


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁKnownǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁKnownǁreplace__mutmut: MutantDict = {}  # type: ignore
mutants_xǁKnownǁoutdated__mutmut: MutantDict = {}  # type: ignore
mutants_xǁKnownǁdiffering__mutmut: MutantDict = {}  # type: ignore
mutants_xǁKnownǁ_says_otherwise__mutmut: MutantDict = {}  # type: ignore
mutants_xǁKnownǁput__mutmut: MutantDict = {}  # type: ignore
mutants_xǁKnownǁremove__mutmut: MutantDict = {}  # type: ignore
mutants_xǁKnownǁ_bury__mutmut: MutantDict = {}  # type: ignore


class Known(Generic[Kept]):
    """Versions by uid, and uids by name: an object is its uid, and a name means one uid at a time."""

    @_mutmut_mutated(mutants_xǁKnownǁ__init____mutmut)
    def __init__(self) -> None:
        self._versions: dict[str, str] = {}
        self._names: dict[tuple[str, str], str] = {}
        self._buried: dict[str, str] = {}

    def xǁKnownǁ__init____mutmut_orig(self) -> None:
        self._versions: dict[str, str] = {}
        self._names: dict[tuple[str, str], str] = {}
        self._buried: dict[str, str] = {}

    def xǁKnownǁ__init____mutmut_1(self) -> None:
        self._versions: dict[str, str] = None
        self._names: dict[tuple[str, str], str] = {}
        self._buried: dict[str, str] = {}

    def xǁKnownǁ__init____mutmut_2(self) -> None:
        self._versions: dict[str, str] = {}
        self._names: dict[tuple[str, str], str] = None
        self._buried: dict[str, str] = {}

    def xǁKnownǁ__init____mutmut_3(self) -> None:
        self._versions: dict[str, str] = {}
        self._names: dict[tuple[str, str], str] = {}
        self._buried: dict[str, str] = None

    @_mutmut_mutated(mutants_xǁKnownǁreplace__mutmut)
    def replace(self, records: Iterable[Kept]) -> None:
        """Take a whole list."""
        self._versions, self._names, self._buried = {}, {}, {}
        for record in records:
            self._versions[record.uid] = record.resource_version
            self._names[record.namespace, record.name] = record.uid

    def xǁKnownǁreplace__mutmut_orig(self, records: Iterable[Kept]) -> None:
        """Take a whole list."""
        self._versions, self._names, self._buried = {}, {}, {}
        for record in records:
            self._versions[record.uid] = record.resource_version
            self._names[record.namespace, record.name] = record.uid

    def xǁKnownǁreplace__mutmut_1(self, records: Iterable[Kept]) -> None:
        """Take a whole list."""
        self._versions, self._names, self._buried = None
        for record in records:
            self._versions[record.uid] = record.resource_version
            self._names[record.namespace, record.name] = record.uid

    def xǁKnownǁreplace__mutmut_2(self, records: Iterable[Kept]) -> None:
        """Take a whole list."""
        self._versions, self._names, self._buried = {}, {}, {}
        for record in records:
            self._versions[record.uid] = None
            self._names[record.namespace, record.name] = record.uid

    def xǁKnownǁreplace__mutmut_3(self, records: Iterable[Kept]) -> None:
        """Take a whole list."""
        self._versions, self._names, self._buried = {}, {}, {}
        for record in records:
            self._versions[record.uid] = record.resource_version
            self._names[record.namespace, record.name] = None

    @_mutmut_mutated(mutants_xǁKnownǁoutdated__mutmut)
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

    def xǁKnownǁoutdated__mutmut_orig(self, record: Kept) -> bool:
        """Return whether an event is older than what is known of its object, or of its name's bearer."""
        version = self._versions.get(record.uid)
        if version is not None:
            return older(record.resource_version, version)
        holder = self._versions.get(self._names.get((record.namespace, record.name), ""), "")
        if older(record.resource_version, holder):
            return True
        buried = self._buried.get(record.uid)
        return buried is not None and not older(buried, record.resource_version)

    def xǁKnownǁoutdated__mutmut_1(self, record: Kept) -> bool:
        """Return whether an event is older than what is known of its object, or of its name's bearer."""
        version = None
        if version is not None:
            return older(record.resource_version, version)
        holder = self._versions.get(self._names.get((record.namespace, record.name), ""), "")
        if older(record.resource_version, holder):
            return True
        buried = self._buried.get(record.uid)
        return buried is not None and not older(buried, record.resource_version)

    def xǁKnownǁoutdated__mutmut_2(self, record: Kept) -> bool:
        """Return whether an event is older than what is known of its object, or of its name's bearer."""
        version = self._versions.get(None)
        if version is not None:
            return older(record.resource_version, version)
        holder = self._versions.get(self._names.get((record.namespace, record.name), ""), "")
        if older(record.resource_version, holder):
            return True
        buried = self._buried.get(record.uid)
        return buried is not None and not older(buried, record.resource_version)

    def xǁKnownǁoutdated__mutmut_3(self, record: Kept) -> bool:
        """Return whether an event is older than what is known of its object, or of its name's bearer."""
        version = self._versions.get(record.uid)
        if version is None:
            return older(record.resource_version, version)
        holder = self._versions.get(self._names.get((record.namespace, record.name), ""), "")
        if older(record.resource_version, holder):
            return True
        buried = self._buried.get(record.uid)
        return buried is not None and not older(buried, record.resource_version)

    def xǁKnownǁoutdated__mutmut_4(self, record: Kept) -> bool:
        """Return whether an event is older than what is known of its object, or of its name's bearer."""
        version = self._versions.get(record.uid)
        if version is not None:
            return older(None, version)
        holder = self._versions.get(self._names.get((record.namespace, record.name), ""), "")
        if older(record.resource_version, holder):
            return True
        buried = self._buried.get(record.uid)
        return buried is not None and not older(buried, record.resource_version)

    def xǁKnownǁoutdated__mutmut_5(self, record: Kept) -> bool:
        """Return whether an event is older than what is known of its object, or of its name's bearer."""
        version = self._versions.get(record.uid)
        if version is not None:
            return older(record.resource_version, None)
        holder = self._versions.get(self._names.get((record.namespace, record.name), ""), "")
        if older(record.resource_version, holder):
            return True
        buried = self._buried.get(record.uid)
        return buried is not None and not older(buried, record.resource_version)

    def xǁKnownǁoutdated__mutmut_6(self, record: Kept) -> bool:
        """Return whether an event is older than what is known of its object, or of its name's bearer."""
        version = self._versions.get(record.uid)
        if version is not None:
            return older(version)
        holder = self._versions.get(self._names.get((record.namespace, record.name), ""), "")
        if older(record.resource_version, holder):
            return True
        buried = self._buried.get(record.uid)
        return buried is not None and not older(buried, record.resource_version)

    def xǁKnownǁoutdated__mutmut_7(self, record: Kept) -> bool:
        """Return whether an event is older than what is known of its object, or of its name's bearer."""
        version = self._versions.get(record.uid)
        if version is not None:
            return older(record.resource_version, )
        holder = self._versions.get(self._names.get((record.namespace, record.name), ""), "")
        if older(record.resource_version, holder):
            return True
        buried = self._buried.get(record.uid)
        return buried is not None and not older(buried, record.resource_version)

    def xǁKnownǁoutdated__mutmut_8(self, record: Kept) -> bool:
        """Return whether an event is older than what is known of its object, or of its name's bearer."""
        version = self._versions.get(record.uid)
        if version is not None:
            return older(record.resource_version, version)
        holder = None
        if older(record.resource_version, holder):
            return True
        buried = self._buried.get(record.uid)
        return buried is not None and not older(buried, record.resource_version)

    def xǁKnownǁoutdated__mutmut_9(self, record: Kept) -> bool:
        """Return whether an event is older than what is known of its object, or of its name's bearer."""
        version = self._versions.get(record.uid)
        if version is not None:
            return older(record.resource_version, version)
        holder = self._versions.get(None, "")
        if older(record.resource_version, holder):
            return True
        buried = self._buried.get(record.uid)
        return buried is not None and not older(buried, record.resource_version)

    def xǁKnownǁoutdated__mutmut_10(self, record: Kept) -> bool:
        """Return whether an event is older than what is known of its object, or of its name's bearer."""
        version = self._versions.get(record.uid)
        if version is not None:
            return older(record.resource_version, version)
        holder = self._versions.get(self._names.get((record.namespace, record.name), ""), None)
        if older(record.resource_version, holder):
            return True
        buried = self._buried.get(record.uid)
        return buried is not None and not older(buried, record.resource_version)

    def xǁKnownǁoutdated__mutmut_11(self, record: Kept) -> bool:
        """Return whether an event is older than what is known of its object, or of its name's bearer."""
        version = self._versions.get(record.uid)
        if version is not None:
            return older(record.resource_version, version)
        holder = self._versions.get("")
        if older(record.resource_version, holder):
            return True
        buried = self._buried.get(record.uid)
        return buried is not None and not older(buried, record.resource_version)

    def xǁKnownǁoutdated__mutmut_12(self, record: Kept) -> bool:
        """Return whether an event is older than what is known of its object, or of its name's bearer."""
        version = self._versions.get(record.uid)
        if version is not None:
            return older(record.resource_version, version)
        holder = self._versions.get(self._names.get((record.namespace, record.name), ""), )
        if older(record.resource_version, holder):
            return True
        buried = self._buried.get(record.uid)
        return buried is not None and not older(buried, record.resource_version)

    def xǁKnownǁoutdated__mutmut_13(self, record: Kept) -> bool:
        """Return whether an event is older than what is known of its object, or of its name's bearer."""
        version = self._versions.get(record.uid)
        if version is not None:
            return older(record.resource_version, version)
        holder = self._versions.get(self._names.get(None, ""), "")
        if older(record.resource_version, holder):
            return True
        buried = self._buried.get(record.uid)
        return buried is not None and not older(buried, record.resource_version)

    def xǁKnownǁoutdated__mutmut_14(self, record: Kept) -> bool:
        """Return whether an event is older than what is known of its object, or of its name's bearer."""
        version = self._versions.get(record.uid)
        if version is not None:
            return older(record.resource_version, version)
        holder = self._versions.get(self._names.get((record.namespace, record.name), None), "")
        if older(record.resource_version, holder):
            return True
        buried = self._buried.get(record.uid)
        return buried is not None and not older(buried, record.resource_version)

    def xǁKnownǁoutdated__mutmut_15(self, record: Kept) -> bool:
        """Return whether an event is older than what is known of its object, or of its name's bearer."""
        version = self._versions.get(record.uid)
        if version is not None:
            return older(record.resource_version, version)
        holder = self._versions.get(self._names.get(""), "")
        if older(record.resource_version, holder):
            return True
        buried = self._buried.get(record.uid)
        return buried is not None and not older(buried, record.resource_version)

    def xǁKnownǁoutdated__mutmut_16(self, record: Kept) -> bool:
        """Return whether an event is older than what is known of its object, or of its name's bearer."""
        version = self._versions.get(record.uid)
        if version is not None:
            return older(record.resource_version, version)
        holder = self._versions.get(self._names.get((record.namespace, record.name), ), "")
        if older(record.resource_version, holder):
            return True
        buried = self._buried.get(record.uid)
        return buried is not None and not older(buried, record.resource_version)

    def xǁKnownǁoutdated__mutmut_17(self, record: Kept) -> bool:
        """Return whether an event is older than what is known of its object, or of its name's bearer."""
        version = self._versions.get(record.uid)
        if version is not None:
            return older(record.resource_version, version)
        holder = self._versions.get(self._names.get((record.namespace, record.name), "XXXX"), "")
        if older(record.resource_version, holder):
            return True
        buried = self._buried.get(record.uid)
        return buried is not None and not older(buried, record.resource_version)

    def xǁKnownǁoutdated__mutmut_18(self, record: Kept) -> bool:
        """Return whether an event is older than what is known of its object, or of its name's bearer."""
        version = self._versions.get(record.uid)
        if version is not None:
            return older(record.resource_version, version)
        holder = self._versions.get(self._names.get((record.namespace, record.name), ""), "XXXX")
        if older(record.resource_version, holder):
            return True
        buried = self._buried.get(record.uid)
        return buried is not None and not older(buried, record.resource_version)

    def xǁKnownǁoutdated__mutmut_19(self, record: Kept) -> bool:
        """Return whether an event is older than what is known of its object, or of its name's bearer."""
        version = self._versions.get(record.uid)
        if version is not None:
            return older(record.resource_version, version)
        holder = self._versions.get(self._names.get((record.namespace, record.name), ""), "")
        if older(None, holder):
            return True
        buried = self._buried.get(record.uid)
        return buried is not None and not older(buried, record.resource_version)

    def xǁKnownǁoutdated__mutmut_20(self, record: Kept) -> bool:
        """Return whether an event is older than what is known of its object, or of its name's bearer."""
        version = self._versions.get(record.uid)
        if version is not None:
            return older(record.resource_version, version)
        holder = self._versions.get(self._names.get((record.namespace, record.name), ""), "")
        if older(record.resource_version, None):
            return True
        buried = self._buried.get(record.uid)
        return buried is not None and not older(buried, record.resource_version)

    def xǁKnownǁoutdated__mutmut_21(self, record: Kept) -> bool:
        """Return whether an event is older than what is known of its object, or of its name's bearer."""
        version = self._versions.get(record.uid)
        if version is not None:
            return older(record.resource_version, version)
        holder = self._versions.get(self._names.get((record.namespace, record.name), ""), "")
        if older(holder):
            return True
        buried = self._buried.get(record.uid)
        return buried is not None and not older(buried, record.resource_version)

    def xǁKnownǁoutdated__mutmut_22(self, record: Kept) -> bool:
        """Return whether an event is older than what is known of its object, or of its name's bearer."""
        version = self._versions.get(record.uid)
        if version is not None:
            return older(record.resource_version, version)
        holder = self._versions.get(self._names.get((record.namespace, record.name), ""), "")
        if older(record.resource_version, ):
            return True
        buried = self._buried.get(record.uid)
        return buried is not None and not older(buried, record.resource_version)

    def xǁKnownǁoutdated__mutmut_23(self, record: Kept) -> bool:
        """Return whether an event is older than what is known of its object, or of its name's bearer."""
        version = self._versions.get(record.uid)
        if version is not None:
            return older(record.resource_version, version)
        holder = self._versions.get(self._names.get((record.namespace, record.name), ""), "")
        if older(record.resource_version, holder):
            return False
        buried = self._buried.get(record.uid)
        return buried is not None and not older(buried, record.resource_version)

    def xǁKnownǁoutdated__mutmut_24(self, record: Kept) -> bool:
        """Return whether an event is older than what is known of its object, or of its name's bearer."""
        version = self._versions.get(record.uid)
        if version is not None:
            return older(record.resource_version, version)
        holder = self._versions.get(self._names.get((record.namespace, record.name), ""), "")
        if older(record.resource_version, holder):
            return True
        buried = None
        return buried is not None and not older(buried, record.resource_version)

    def xǁKnownǁoutdated__mutmut_25(self, record: Kept) -> bool:
        """Return whether an event is older than what is known of its object, or of its name's bearer."""
        version = self._versions.get(record.uid)
        if version is not None:
            return older(record.resource_version, version)
        holder = self._versions.get(self._names.get((record.namespace, record.name), ""), "")
        if older(record.resource_version, holder):
            return True
        buried = self._buried.get(None)
        return buried is not None and not older(buried, record.resource_version)

    def xǁKnownǁoutdated__mutmut_26(self, record: Kept) -> bool:
        """Return whether an event is older than what is known of its object, or of its name's bearer."""
        version = self._versions.get(record.uid)
        if version is not None:
            return older(record.resource_version, version)
        holder = self._versions.get(self._names.get((record.namespace, record.name), ""), "")
        if older(record.resource_version, holder):
            return True
        buried = self._buried.get(record.uid)
        return buried is not None or not older(buried, record.resource_version)

    def xǁKnownǁoutdated__mutmut_27(self, record: Kept) -> bool:
        """Return whether an event is older than what is known of its object, or of its name's bearer."""
        version = self._versions.get(record.uid)
        if version is not None:
            return older(record.resource_version, version)
        holder = self._versions.get(self._names.get((record.namespace, record.name), ""), "")
        if older(record.resource_version, holder):
            return True
        buried = self._buried.get(record.uid)
        return buried is None and not older(buried, record.resource_version)

    def xǁKnownǁoutdated__mutmut_28(self, record: Kept) -> bool:
        """Return whether an event is older than what is known of its object, or of its name's bearer."""
        version = self._versions.get(record.uid)
        if version is not None:
            return older(record.resource_version, version)
        holder = self._versions.get(self._names.get((record.namespace, record.name), ""), "")
        if older(record.resource_version, holder):
            return True
        buried = self._buried.get(record.uid)
        return buried is not None and older(buried, record.resource_version)

    def xǁKnownǁoutdated__mutmut_29(self, record: Kept) -> bool:
        """Return whether an event is older than what is known of its object, or of its name's bearer."""
        version = self._versions.get(record.uid)
        if version is not None:
            return older(record.resource_version, version)
        holder = self._versions.get(self._names.get((record.namespace, record.name), ""), "")
        if older(record.resource_version, holder):
            return True
        buried = self._buried.get(record.uid)
        return buried is not None and not older(None, record.resource_version)

    def xǁKnownǁoutdated__mutmut_30(self, record: Kept) -> bool:
        """Return whether an event is older than what is known of its object, or of its name's bearer."""
        version = self._versions.get(record.uid)
        if version is not None:
            return older(record.resource_version, version)
        holder = self._versions.get(self._names.get((record.namespace, record.name), ""), "")
        if older(record.resource_version, holder):
            return True
        buried = self._buried.get(record.uid)
        return buried is not None and not older(buried, None)

    def xǁKnownǁoutdated__mutmut_31(self, record: Kept) -> bool:
        """Return whether an event is older than what is known of its object, or of its name's bearer."""
        version = self._versions.get(record.uid)
        if version is not None:
            return older(record.resource_version, version)
        holder = self._versions.get(self._names.get((record.namespace, record.name), ""), "")
        if older(record.resource_version, holder):
            return True
        buried = self._buried.get(record.uid)
        return buried is not None and not older(record.resource_version)

    def xǁKnownǁoutdated__mutmut_32(self, record: Kept) -> bool:
        """Return whether an event is older than what is known of its object, or of its name's bearer."""
        version = self._versions.get(record.uid)
        if version is not None:
            return older(record.resource_version, version)
        holder = self._versions.get(self._names.get((record.namespace, record.name), ""), "")
        if older(record.resource_version, holder):
            return True
        buried = self._buried.get(record.uid)
        return buried is not None and not older(buried, )

    @_mutmut_mutated(mutants_xǁKnownǁdiffering__mutmut)
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

    def xǁKnownǁdiffering__mutmut_orig(self, listed: Mapping[str, str], version: str) -> set[str]:
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

    def xǁKnownǁdiffering__mutmut_1(self, listed: Mapping[str, str], version: str) -> set[str]:
        """Return the uids that a list says otherwise of, once a watch has passed the list's version (R22).

        Args:
            listed: resourceVersions by uid.
            version: resourceVersion of the list: what changed after it is no difference.
        """
        if version.isdigit():
            return set()
        missed = {uid for uid, said in listed.items() if self._says_otherwise(uid, said, version)}
        ghosts = {
            uid for uid, known in self._versions.items() if uid not in listed and not older(version, known)
        }
        return missed | ghosts

    def xǁKnownǁdiffering__mutmut_2(self, listed: Mapping[str, str], version: str) -> set[str]:
        """Return the uids that a list says otherwise of, once a watch has passed the list's version (R22).

        Args:
            listed: resourceVersions by uid.
            version: resourceVersion of the list: what changed after it is no difference.
        """
        if not version.isdigit():
            return set()
        missed = None
        ghosts = {
            uid for uid, known in self._versions.items() if uid not in listed and not older(version, known)
        }
        return missed | ghosts

    def xǁKnownǁdiffering__mutmut_3(self, listed: Mapping[str, str], version: str) -> set[str]:
        """Return the uids that a list says otherwise of, once a watch has passed the list's version (R22).

        Args:
            listed: resourceVersions by uid.
            version: resourceVersion of the list: what changed after it is no difference.
        """
        if not version.isdigit():
            return set()
        missed = {uid for uid, said in listed.items() if self._says_otherwise(None, said, version)}
        ghosts = {
            uid for uid, known in self._versions.items() if uid not in listed and not older(version, known)
        }
        return missed | ghosts

    def xǁKnownǁdiffering__mutmut_4(self, listed: Mapping[str, str], version: str) -> set[str]:
        """Return the uids that a list says otherwise of, once a watch has passed the list's version (R22).

        Args:
            listed: resourceVersions by uid.
            version: resourceVersion of the list: what changed after it is no difference.
        """
        if not version.isdigit():
            return set()
        missed = {uid for uid, said in listed.items() if self._says_otherwise(uid, None, version)}
        ghosts = {
            uid for uid, known in self._versions.items() if uid not in listed and not older(version, known)
        }
        return missed | ghosts

    def xǁKnownǁdiffering__mutmut_5(self, listed: Mapping[str, str], version: str) -> set[str]:
        """Return the uids that a list says otherwise of, once a watch has passed the list's version (R22).

        Args:
            listed: resourceVersions by uid.
            version: resourceVersion of the list: what changed after it is no difference.
        """
        if not version.isdigit():
            return set()
        missed = {uid for uid, said in listed.items() if self._says_otherwise(uid, said, None)}
        ghosts = {
            uid for uid, known in self._versions.items() if uid not in listed and not older(version, known)
        }
        return missed | ghosts

    def xǁKnownǁdiffering__mutmut_6(self, listed: Mapping[str, str], version: str) -> set[str]:
        """Return the uids that a list says otherwise of, once a watch has passed the list's version (R22).

        Args:
            listed: resourceVersions by uid.
            version: resourceVersion of the list: what changed after it is no difference.
        """
        if not version.isdigit():
            return set()
        missed = {uid for uid, said in listed.items() if self._says_otherwise(said, version)}
        ghosts = {
            uid for uid, known in self._versions.items() if uid not in listed and not older(version, known)
        }
        return missed | ghosts

    def xǁKnownǁdiffering__mutmut_7(self, listed: Mapping[str, str], version: str) -> set[str]:
        """Return the uids that a list says otherwise of, once a watch has passed the list's version (R22).

        Args:
            listed: resourceVersions by uid.
            version: resourceVersion of the list: what changed after it is no difference.
        """
        if not version.isdigit():
            return set()
        missed = {uid for uid, said in listed.items() if self._says_otherwise(uid, version)}
        ghosts = {
            uid for uid, known in self._versions.items() if uid not in listed and not older(version, known)
        }
        return missed | ghosts

    def xǁKnownǁdiffering__mutmut_8(self, listed: Mapping[str, str], version: str) -> set[str]:
        """Return the uids that a list says otherwise of, once a watch has passed the list's version (R22).

        Args:
            listed: resourceVersions by uid.
            version: resourceVersion of the list: what changed after it is no difference.
        """
        if not version.isdigit():
            return set()
        missed = {uid for uid, said in listed.items() if self._says_otherwise(uid, said, )}
        ghosts = {
            uid for uid, known in self._versions.items() if uid not in listed and not older(version, known)
        }
        return missed | ghosts

    def xǁKnownǁdiffering__mutmut_9(self, listed: Mapping[str, str], version: str) -> set[str]:
        """Return the uids that a list says otherwise of, once a watch has passed the list's version (R22).

        Args:
            listed: resourceVersions by uid.
            version: resourceVersion of the list: what changed after it is no difference.
        """
        if not version.isdigit():
            return set()
        missed = {uid for uid, said in listed.items() if self._says_otherwise(uid, said, version)}
        ghosts = None
        return missed | ghosts

    def xǁKnownǁdiffering__mutmut_10(self, listed: Mapping[str, str], version: str) -> set[str]:
        """Return the uids that a list says otherwise of, once a watch has passed the list's version (R22).

        Args:
            listed: resourceVersions by uid.
            version: resourceVersion of the list: what changed after it is no difference.
        """
        if not version.isdigit():
            return set()
        missed = {uid for uid, said in listed.items() if self._says_otherwise(uid, said, version)}
        ghosts = {
            uid for uid, known in self._versions.items() if uid not in listed or not older(version, known)
        }
        return missed | ghosts

    def xǁKnownǁdiffering__mutmut_11(self, listed: Mapping[str, str], version: str) -> set[str]:
        """Return the uids that a list says otherwise of, once a watch has passed the list's version (R22).

        Args:
            listed: resourceVersions by uid.
            version: resourceVersion of the list: what changed after it is no difference.
        """
        if not version.isdigit():
            return set()
        missed = {uid for uid, said in listed.items() if self._says_otherwise(uid, said, version)}
        ghosts = {
            uid for uid, known in self._versions.items() if uid in listed and not older(version, known)
        }
        return missed | ghosts

    def xǁKnownǁdiffering__mutmut_12(self, listed: Mapping[str, str], version: str) -> set[str]:
        """Return the uids that a list says otherwise of, once a watch has passed the list's version (R22).

        Args:
            listed: resourceVersions by uid.
            version: resourceVersion of the list: what changed after it is no difference.
        """
        if not version.isdigit():
            return set()
        missed = {uid for uid, said in listed.items() if self._says_otherwise(uid, said, version)}
        ghosts = {
            uid for uid, known in self._versions.items() if uid not in listed and older(version, known)
        }
        return missed | ghosts

    def xǁKnownǁdiffering__mutmut_13(self, listed: Mapping[str, str], version: str) -> set[str]:
        """Return the uids that a list says otherwise of, once a watch has passed the list's version (R22).

        Args:
            listed: resourceVersions by uid.
            version: resourceVersion of the list: what changed after it is no difference.
        """
        if not version.isdigit():
            return set()
        missed = {uid for uid, said in listed.items() if self._says_otherwise(uid, said, version)}
        ghosts = {
            uid for uid, known in self._versions.items() if uid not in listed and not older(None, known)
        }
        return missed | ghosts

    def xǁKnownǁdiffering__mutmut_14(self, listed: Mapping[str, str], version: str) -> set[str]:
        """Return the uids that a list says otherwise of, once a watch has passed the list's version (R22).

        Args:
            listed: resourceVersions by uid.
            version: resourceVersion of the list: what changed after it is no difference.
        """
        if not version.isdigit():
            return set()
        missed = {uid for uid, said in listed.items() if self._says_otherwise(uid, said, version)}
        ghosts = {
            uid for uid, known in self._versions.items() if uid not in listed and not older(version, None)
        }
        return missed | ghosts

    def xǁKnownǁdiffering__mutmut_15(self, listed: Mapping[str, str], version: str) -> set[str]:
        """Return the uids that a list says otherwise of, once a watch has passed the list's version (R22).

        Args:
            listed: resourceVersions by uid.
            version: resourceVersion of the list: what changed after it is no difference.
        """
        if not version.isdigit():
            return set()
        missed = {uid for uid, said in listed.items() if self._says_otherwise(uid, said, version)}
        ghosts = {
            uid for uid, known in self._versions.items() if uid not in listed and not older(known)
        }
        return missed | ghosts

    def xǁKnownǁdiffering__mutmut_16(self, listed: Mapping[str, str], version: str) -> set[str]:
        """Return the uids that a list says otherwise of, once a watch has passed the list's version (R22).

        Args:
            listed: resourceVersions by uid.
            version: resourceVersion of the list: what changed after it is no difference.
        """
        if not version.isdigit():
            return set()
        missed = {uid for uid, said in listed.items() if self._says_otherwise(uid, said, version)}
        ghosts = {
            uid for uid, known in self._versions.items() if uid not in listed and not older(version, )
        }
        return missed | ghosts

    def xǁKnownǁdiffering__mutmut_17(self, listed: Mapping[str, str], version: str) -> set[str]:
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
        return missed & ghosts

    @_mutmut_mutated(mutants_xǁKnownǁ_says_otherwise__mutmut)
    def _says_otherwise(self, uid: str, said: str, version: str) -> bool:
        """Return whether what is known of an object, as of `version`, is not what the server says."""
        known = self._versions.get(uid) or self._buried.get(uid)
        return known is None or (known != said and not older(version, known))

    def xǁKnownǁ_says_otherwise__mutmut_orig(self, uid: str, said: str, version: str) -> bool:
        """Return whether what is known of an object, as of `version`, is not what the server says."""
        known = self._versions.get(uid) or self._buried.get(uid)
        return known is None or (known != said and not older(version, known))

    def xǁKnownǁ_says_otherwise__mutmut_1(self, uid: str, said: str, version: str) -> bool:
        """Return whether what is known of an object, as of `version`, is not what the server says."""
        known = None
        return known is None or (known != said and not older(version, known))

    def xǁKnownǁ_says_otherwise__mutmut_2(self, uid: str, said: str, version: str) -> bool:
        """Return whether what is known of an object, as of `version`, is not what the server says."""
        known = self._versions.get(uid) and self._buried.get(uid)
        return known is None or (known != said and not older(version, known))

    def xǁKnownǁ_says_otherwise__mutmut_3(self, uid: str, said: str, version: str) -> bool:
        """Return whether what is known of an object, as of `version`, is not what the server says."""
        known = self._versions.get(None) or self._buried.get(uid)
        return known is None or (known != said and not older(version, known))

    def xǁKnownǁ_says_otherwise__mutmut_4(self, uid: str, said: str, version: str) -> bool:
        """Return whether what is known of an object, as of `version`, is not what the server says."""
        known = self._versions.get(uid) or self._buried.get(None)
        return known is None or (known != said and not older(version, known))

    def xǁKnownǁ_says_otherwise__mutmut_5(self, uid: str, said: str, version: str) -> bool:
        """Return whether what is known of an object, as of `version`, is not what the server says."""
        known = self._versions.get(uid) or self._buried.get(uid)
        return known is None and (known != said and not older(version, known))

    def xǁKnownǁ_says_otherwise__mutmut_6(self, uid: str, said: str, version: str) -> bool:
        """Return whether what is known of an object, as of `version`, is not what the server says."""
        known = self._versions.get(uid) or self._buried.get(uid)
        return known is not None or (known != said and not older(version, known))

    def xǁKnownǁ_says_otherwise__mutmut_7(self, uid: str, said: str, version: str) -> bool:
        """Return whether what is known of an object, as of `version`, is not what the server says."""
        known = self._versions.get(uid) or self._buried.get(uid)
        return known is None or (known != said or not older(version, known))

    def xǁKnownǁ_says_otherwise__mutmut_8(self, uid: str, said: str, version: str) -> bool:
        """Return whether what is known of an object, as of `version`, is not what the server says."""
        known = self._versions.get(uid) or self._buried.get(uid)
        return known is None or (known == said and not older(version, known))

    def xǁKnownǁ_says_otherwise__mutmut_9(self, uid: str, said: str, version: str) -> bool:
        """Return whether what is known of an object, as of `version`, is not what the server says."""
        known = self._versions.get(uid) or self._buried.get(uid)
        return known is None or (known != said and older(version, known))

    def xǁKnownǁ_says_otherwise__mutmut_10(self, uid: str, said: str, version: str) -> bool:
        """Return whether what is known of an object, as of `version`, is not what the server says."""
        known = self._versions.get(uid) or self._buried.get(uid)
        return known is None or (known != said and not older(None, known))

    def xǁKnownǁ_says_otherwise__mutmut_11(self, uid: str, said: str, version: str) -> bool:
        """Return whether what is known of an object, as of `version`, is not what the server says."""
        known = self._versions.get(uid) or self._buried.get(uid)
        return known is None or (known != said and not older(version, None))

    def xǁKnownǁ_says_otherwise__mutmut_12(self, uid: str, said: str, version: str) -> bool:
        """Return whether what is known of an object, as of `version`, is not what the server says."""
        known = self._versions.get(uid) or self._buried.get(uid)
        return known is None or (known != said and not older(known))

    def xǁKnownǁ_says_otherwise__mutmut_13(self, uid: str, said: str, version: str) -> bool:
        """Return whether what is known of an object, as of `version`, is not what the server says."""
        known = self._versions.get(uid) or self._buried.get(uid)
        return known is None or (known != said and not older(version, ))

    @_mutmut_mutated(mutants_xǁKnownǁput__mutmut)
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

    def xǁKnownǁput__mutmut_orig(self, record: Kept) -> list[Operation[Kept]]:
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

    def xǁKnownǁput__mutmut_1(self, record: Kept) -> list[Operation[Kept]]:
        """Take an object that is there: new, changed, or said again."""
        uid, version, name = None
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

    def xǁKnownǁput__mutmut_2(self, record: Kept) -> list[Operation[Kept]]:
        """Take an object that is there: new, changed, or said again."""
        uid, version, name = record.uid, record.resource_version, (record.namespace, record.name)
        operations: list[Operation[Kept]] = None
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

    def xǁKnownǁput__mutmut_3(self, record: Kept) -> list[Operation[Kept]]:
        """Take an object that is there: new, changed, or said again."""
        uid, version, name = record.uid, record.resource_version, (record.namespace, record.name)
        operations: list[Operation[Kept]] = []
        earlier = None
        if earlier is not None and earlier != uid:
            self._bury(earlier, version)
            operations.append(Removed(earlier))
        if version and self._versions.get(uid) == version:
            return operations
        self._versions[uid] = version
        self._names[name] = uid
        operations.append(Put(record))
        return operations

    def xǁKnownǁput__mutmut_4(self, record: Kept) -> list[Operation[Kept]]:
        """Take an object that is there: new, changed, or said again."""
        uid, version, name = record.uid, record.resource_version, (record.namespace, record.name)
        operations: list[Operation[Kept]] = []
        earlier = self._names.get(None)
        if earlier is not None and earlier != uid:
            self._bury(earlier, version)
            operations.append(Removed(earlier))
        if version and self._versions.get(uid) == version:
            return operations
        self._versions[uid] = version
        self._names[name] = uid
        operations.append(Put(record))
        return operations

    def xǁKnownǁput__mutmut_5(self, record: Kept) -> list[Operation[Kept]]:
        """Take an object that is there: new, changed, or said again."""
        uid, version, name = record.uid, record.resource_version, (record.namespace, record.name)
        operations: list[Operation[Kept]] = []
        earlier = self._names.get(name)
        if earlier is not None or earlier != uid:
            self._bury(earlier, version)
            operations.append(Removed(earlier))
        if version and self._versions.get(uid) == version:
            return operations
        self._versions[uid] = version
        self._names[name] = uid
        operations.append(Put(record))
        return operations

    def xǁKnownǁput__mutmut_6(self, record: Kept) -> list[Operation[Kept]]:
        """Take an object that is there: new, changed, or said again."""
        uid, version, name = record.uid, record.resource_version, (record.namespace, record.name)
        operations: list[Operation[Kept]] = []
        earlier = self._names.get(name)
        if earlier is None and earlier != uid:
            self._bury(earlier, version)
            operations.append(Removed(earlier))
        if version and self._versions.get(uid) == version:
            return operations
        self._versions[uid] = version
        self._names[name] = uid
        operations.append(Put(record))
        return operations

    def xǁKnownǁput__mutmut_7(self, record: Kept) -> list[Operation[Kept]]:
        """Take an object that is there: new, changed, or said again."""
        uid, version, name = record.uid, record.resource_version, (record.namespace, record.name)
        operations: list[Operation[Kept]] = []
        earlier = self._names.get(name)
        if earlier is not None and earlier == uid:
            self._bury(earlier, version)
            operations.append(Removed(earlier))
        if version and self._versions.get(uid) == version:
            return operations
        self._versions[uid] = version
        self._names[name] = uid
        operations.append(Put(record))
        return operations

    def xǁKnownǁput__mutmut_8(self, record: Kept) -> list[Operation[Kept]]:
        """Take an object that is there: new, changed, or said again."""
        uid, version, name = record.uid, record.resource_version, (record.namespace, record.name)
        operations: list[Operation[Kept]] = []
        earlier = self._names.get(name)
        if earlier is not None and earlier != uid:
            self._bury(None, version)
            operations.append(Removed(earlier))
        if version and self._versions.get(uid) == version:
            return operations
        self._versions[uid] = version
        self._names[name] = uid
        operations.append(Put(record))
        return operations

    def xǁKnownǁput__mutmut_9(self, record: Kept) -> list[Operation[Kept]]:
        """Take an object that is there: new, changed, or said again."""
        uid, version, name = record.uid, record.resource_version, (record.namespace, record.name)
        operations: list[Operation[Kept]] = []
        earlier = self._names.get(name)
        if earlier is not None and earlier != uid:
            self._bury(earlier, None)
            operations.append(Removed(earlier))
        if version and self._versions.get(uid) == version:
            return operations
        self._versions[uid] = version
        self._names[name] = uid
        operations.append(Put(record))
        return operations

    def xǁKnownǁput__mutmut_10(self, record: Kept) -> list[Operation[Kept]]:
        """Take an object that is there: new, changed, or said again."""
        uid, version, name = record.uid, record.resource_version, (record.namespace, record.name)
        operations: list[Operation[Kept]] = []
        earlier = self._names.get(name)
        if earlier is not None and earlier != uid:
            self._bury(version)
            operations.append(Removed(earlier))
        if version and self._versions.get(uid) == version:
            return operations
        self._versions[uid] = version
        self._names[name] = uid
        operations.append(Put(record))
        return operations

    def xǁKnownǁput__mutmut_11(self, record: Kept) -> list[Operation[Kept]]:
        """Take an object that is there: new, changed, or said again."""
        uid, version, name = record.uid, record.resource_version, (record.namespace, record.name)
        operations: list[Operation[Kept]] = []
        earlier = self._names.get(name)
        if earlier is not None and earlier != uid:
            self._bury(earlier, )
            operations.append(Removed(earlier))
        if version and self._versions.get(uid) == version:
            return operations
        self._versions[uid] = version
        self._names[name] = uid
        operations.append(Put(record))
        return operations

    def xǁKnownǁput__mutmut_12(self, record: Kept) -> list[Operation[Kept]]:
        """Take an object that is there: new, changed, or said again."""
        uid, version, name = record.uid, record.resource_version, (record.namespace, record.name)
        operations: list[Operation[Kept]] = []
        earlier = self._names.get(name)
        if earlier is not None and earlier != uid:
            self._bury(earlier, version)
            operations.append(None)
        if version and self._versions.get(uid) == version:
            return operations
        self._versions[uid] = version
        self._names[name] = uid
        operations.append(Put(record))
        return operations

    def xǁKnownǁput__mutmut_13(self, record: Kept) -> list[Operation[Kept]]:
        """Take an object that is there: new, changed, or said again."""
        uid, version, name = record.uid, record.resource_version, (record.namespace, record.name)
        operations: list[Operation[Kept]] = []
        earlier = self._names.get(name)
        if earlier is not None and earlier != uid:
            self._bury(earlier, version)
            operations.append(Removed(None))
        if version and self._versions.get(uid) == version:
            return operations
        self._versions[uid] = version
        self._names[name] = uid
        operations.append(Put(record))
        return operations

    def xǁKnownǁput__mutmut_14(self, record: Kept) -> list[Operation[Kept]]:
        """Take an object that is there: new, changed, or said again."""
        uid, version, name = record.uid, record.resource_version, (record.namespace, record.name)
        operations: list[Operation[Kept]] = []
        earlier = self._names.get(name)
        if earlier is not None and earlier != uid:
            self._bury(earlier, version)
            operations.append(Removed(earlier))
        if version or self._versions.get(uid) == version:
            return operations
        self._versions[uid] = version
        self._names[name] = uid
        operations.append(Put(record))
        return operations

    def xǁKnownǁput__mutmut_15(self, record: Kept) -> list[Operation[Kept]]:
        """Take an object that is there: new, changed, or said again."""
        uid, version, name = record.uid, record.resource_version, (record.namespace, record.name)
        operations: list[Operation[Kept]] = []
        earlier = self._names.get(name)
        if earlier is not None and earlier != uid:
            self._bury(earlier, version)
            operations.append(Removed(earlier))
        if version and self._versions.get(None) == version:
            return operations
        self._versions[uid] = version
        self._names[name] = uid
        operations.append(Put(record))
        return operations

    def xǁKnownǁput__mutmut_16(self, record: Kept) -> list[Operation[Kept]]:
        """Take an object that is there: new, changed, or said again."""
        uid, version, name = record.uid, record.resource_version, (record.namespace, record.name)
        operations: list[Operation[Kept]] = []
        earlier = self._names.get(name)
        if earlier is not None and earlier != uid:
            self._bury(earlier, version)
            operations.append(Removed(earlier))
        if version and self._versions.get(uid) != version:
            return operations
        self._versions[uid] = version
        self._names[name] = uid
        operations.append(Put(record))
        return operations

    def xǁKnownǁput__mutmut_17(self, record: Kept) -> list[Operation[Kept]]:
        """Take an object that is there: new, changed, or said again."""
        uid, version, name = record.uid, record.resource_version, (record.namespace, record.name)
        operations: list[Operation[Kept]] = []
        earlier = self._names.get(name)
        if earlier is not None and earlier != uid:
            self._bury(earlier, version)
            operations.append(Removed(earlier))
        if version and self._versions.get(uid) == version:
            return operations
        self._versions[uid] = None
        self._names[name] = uid
        operations.append(Put(record))
        return operations

    def xǁKnownǁput__mutmut_18(self, record: Kept) -> list[Operation[Kept]]:
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
        self._names[name] = None
        operations.append(Put(record))
        return operations

    def xǁKnownǁput__mutmut_19(self, record: Kept) -> list[Operation[Kept]]:
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
        operations.append(None)
        return operations

    def xǁKnownǁput__mutmut_20(self, record: Kept) -> list[Operation[Kept]]:
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
        operations.append(Put(None))
        return operations

    @_mutmut_mutated(mutants_xǁKnownǁremove__mutmut)
    def remove(self, record: Kept) -> list[Operation[Kept]]:
        """Take an object that is gone; nothing, if it is not known."""
        uid, name = record.uid, (record.namespace, record.name)
        known = uid in self._versions
        self._bury(uid, record.resource_version)
        if self._names.get(name) == uid:
            del self._names[name]
        return [Removed(uid)] if known else []

    def xǁKnownǁremove__mutmut_orig(self, record: Kept) -> list[Operation[Kept]]:
        """Take an object that is gone; nothing, if it is not known."""
        uid, name = record.uid, (record.namespace, record.name)
        known = uid in self._versions
        self._bury(uid, record.resource_version)
        if self._names.get(name) == uid:
            del self._names[name]
        return [Removed(uid)] if known else []

    def xǁKnownǁremove__mutmut_1(self, record: Kept) -> list[Operation[Kept]]:
        """Take an object that is gone; nothing, if it is not known."""
        uid, name = None
        known = uid in self._versions
        self._bury(uid, record.resource_version)
        if self._names.get(name) == uid:
            del self._names[name]
        return [Removed(uid)] if known else []

    def xǁKnownǁremove__mutmut_2(self, record: Kept) -> list[Operation[Kept]]:
        """Take an object that is gone; nothing, if it is not known."""
        uid, name = record.uid, (record.namespace, record.name)
        known = None
        self._bury(uid, record.resource_version)
        if self._names.get(name) == uid:
            del self._names[name]
        return [Removed(uid)] if known else []

    def xǁKnownǁremove__mutmut_3(self, record: Kept) -> list[Operation[Kept]]:
        """Take an object that is gone; nothing, if it is not known."""
        uid, name = record.uid, (record.namespace, record.name)
        known = uid not in self._versions
        self._bury(uid, record.resource_version)
        if self._names.get(name) == uid:
            del self._names[name]
        return [Removed(uid)] if known else []

    def xǁKnownǁremove__mutmut_4(self, record: Kept) -> list[Operation[Kept]]:
        """Take an object that is gone; nothing, if it is not known."""
        uid, name = record.uid, (record.namespace, record.name)
        known = uid in self._versions
        self._bury(None, record.resource_version)
        if self._names.get(name) == uid:
            del self._names[name]
        return [Removed(uid)] if known else []

    def xǁKnownǁremove__mutmut_5(self, record: Kept) -> list[Operation[Kept]]:
        """Take an object that is gone; nothing, if it is not known."""
        uid, name = record.uid, (record.namespace, record.name)
        known = uid in self._versions
        self._bury(uid, None)
        if self._names.get(name) == uid:
            del self._names[name]
        return [Removed(uid)] if known else []

    def xǁKnownǁremove__mutmut_6(self, record: Kept) -> list[Operation[Kept]]:
        """Take an object that is gone; nothing, if it is not known."""
        uid, name = record.uid, (record.namespace, record.name)
        known = uid in self._versions
        self._bury(record.resource_version)
        if self._names.get(name) == uid:
            del self._names[name]
        return [Removed(uid)] if known else []

    def xǁKnownǁremove__mutmut_7(self, record: Kept) -> list[Operation[Kept]]:
        """Take an object that is gone; nothing, if it is not known."""
        uid, name = record.uid, (record.namespace, record.name)
        known = uid in self._versions
        self._bury(uid, )
        if self._names.get(name) == uid:
            del self._names[name]
        return [Removed(uid)] if known else []

    def xǁKnownǁremove__mutmut_8(self, record: Kept) -> list[Operation[Kept]]:
        """Take an object that is gone; nothing, if it is not known."""
        uid, name = record.uid, (record.namespace, record.name)
        known = uid in self._versions
        self._bury(uid, record.resource_version)
        if self._names.get(None) == uid:
            del self._names[name]
        return [Removed(uid)] if known else []

    def xǁKnownǁremove__mutmut_9(self, record: Kept) -> list[Operation[Kept]]:
        """Take an object that is gone; nothing, if it is not known."""
        uid, name = record.uid, (record.namespace, record.name)
        known = uid in self._versions
        self._bury(uid, record.resource_version)
        if self._names.get(name) != uid:
            del self._names[name]
        return [Removed(uid)] if known else []

    def xǁKnownǁremove__mutmut_10(self, record: Kept) -> list[Operation[Kept]]:
        """Take an object that is gone; nothing, if it is not known."""
        uid, name = record.uid, (record.namespace, record.name)
        known = uid in self._versions
        self._bury(uid, record.resource_version)
        if self._names.get(name) == uid:
            del self._names[name]
        return [Removed(uid)] if (known) and False else []

    def xǁKnownǁremove__mutmut_11(self, record: Kept) -> list[Operation[Kept]]:
        """Take an object that is gone; nothing, if it is not known."""
        uid, name = record.uid, (record.namespace, record.name)
        known = uid in self._versions
        self._bury(uid, record.resource_version)
        if self._names.get(name) == uid:
            del self._names[name]
        return [Removed(uid)] if (known) or True else []

    def xǁKnownǁremove__mutmut_12(self, record: Kept) -> list[Operation[Kept]]:
        """Take an object that is gone; nothing, if it is not known."""
        uid, name = record.uid, (record.namespace, record.name)
        known = uid in self._versions
        self._bury(uid, record.resource_version)
        if self._names.get(name) == uid:
            del self._names[name]
        return [Removed(None)] if known else []

    @_mutmut_mutated(mutants_xǁKnownǁ_bury__mutmut)
    def _bury(self, uid: str, version: str) -> None:
        """Remember a deleted object for a while."""
        self._versions.pop(uid, None)
        self._buried[uid] = version
        if len(self._buried) > BURIED:
            del self._buried[next(iter(self._buried))]

    def xǁKnownǁ_bury__mutmut_orig(self, uid: str, version: str) -> None:
        """Remember a deleted object for a while."""
        self._versions.pop(uid, None)
        self._buried[uid] = version
        if len(self._buried) > BURIED:
            del self._buried[next(iter(self._buried))]

    def xǁKnownǁ_bury__mutmut_1(self, uid: str, version: str) -> None:
        """Remember a deleted object for a while."""
        self._versions.pop(None, None)
        self._buried[uid] = version
        if len(self._buried) > BURIED:
            del self._buried[next(iter(self._buried))]

    def xǁKnownǁ_bury__mutmut_2(self, uid: str, version: str) -> None:
        """Remember a deleted object for a while."""
        self._versions.pop(None)
        self._buried[uid] = version
        if len(self._buried) > BURIED:
            del self._buried[next(iter(self._buried))]

    def xǁKnownǁ_bury__mutmut_3(self, uid: str, version: str) -> None:
        """Remember a deleted object for a while."""
        self._versions.pop(uid, )
        self._buried[uid] = version
        if len(self._buried) > BURIED:
            del self._buried[next(iter(self._buried))]

    def xǁKnownǁ_bury__mutmut_4(self, uid: str, version: str) -> None:
        """Remember a deleted object for a while."""
        self._versions.pop(uid, None)
        self._buried[uid] = None
        if len(self._buried) > BURIED:
            del self._buried[next(iter(self._buried))]

    def xǁKnownǁ_bury__mutmut_5(self, uid: str, version: str) -> None:
        """Remember a deleted object for a while."""
        self._versions.pop(uid, None)
        self._buried[uid] = version
        if len(self._buried) >= BURIED:
            del self._buried[next(iter(self._buried))]

    def xǁKnownǁ_bury__mutmut_6(self, uid: str, version: str) -> None:
        """Remember a deleted object for a while."""
        self._versions.pop(uid, None)
        self._buried[uid] = version
        if len(self._buried) > BURIED:
            del self._buried[next(None)]

    def xǁKnownǁ_bury__mutmut_7(self, uid: str, version: str) -> None:
        """Remember a deleted object for a while."""
        self._versions.pop(uid, None)
        self._buried[uid] = version
        if len(self._buried) > BURIED:
            del self._buried[next(iter(None))]

mutants_xǁKnownǁ__init____mutmut['_mutmut_orig'] = Known.xǁKnownǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁKnownǁ__init____mutmut['xǁKnownǁ__init____mutmut_1'] = Known.xǁKnownǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁKnownǁ__init____mutmut['xǁKnownǁ__init____mutmut_2'] = Known.xǁKnownǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁKnownǁ__init____mutmut['xǁKnownǁ__init____mutmut_3'] = Known.xǁKnownǁ__init____mutmut_3 # type: ignore # mutmut generated

mutants_xǁKnownǁreplace__mutmut['_mutmut_orig'] = Known.xǁKnownǁreplace__mutmut_orig # type: ignore # mutmut generated
mutants_xǁKnownǁreplace__mutmut['xǁKnownǁreplace__mutmut_1'] = Known.xǁKnownǁreplace__mutmut_1 # type: ignore # mutmut generated
mutants_xǁKnownǁreplace__mutmut['xǁKnownǁreplace__mutmut_2'] = Known.xǁKnownǁreplace__mutmut_2 # type: ignore # mutmut generated
mutants_xǁKnownǁreplace__mutmut['xǁKnownǁreplace__mutmut_3'] = Known.xǁKnownǁreplace__mutmut_3 # type: ignore # mutmut generated

mutants_xǁKnownǁoutdated__mutmut['_mutmut_orig'] = Known.xǁKnownǁoutdated__mutmut_orig # type: ignore # mutmut generated
mutants_xǁKnownǁoutdated__mutmut['xǁKnownǁoutdated__mutmut_1'] = Known.xǁKnownǁoutdated__mutmut_1 # type: ignore # mutmut generated
mutants_xǁKnownǁoutdated__mutmut['xǁKnownǁoutdated__mutmut_2'] = Known.xǁKnownǁoutdated__mutmut_2 # type: ignore # mutmut generated
mutants_xǁKnownǁoutdated__mutmut['xǁKnownǁoutdated__mutmut_3'] = Known.xǁKnownǁoutdated__mutmut_3 # type: ignore # mutmut generated
mutants_xǁKnownǁoutdated__mutmut['xǁKnownǁoutdated__mutmut_4'] = Known.xǁKnownǁoutdated__mutmut_4 # type: ignore # mutmut generated
mutants_xǁKnownǁoutdated__mutmut['xǁKnownǁoutdated__mutmut_5'] = Known.xǁKnownǁoutdated__mutmut_5 # type: ignore # mutmut generated
mutants_xǁKnownǁoutdated__mutmut['xǁKnownǁoutdated__mutmut_6'] = Known.xǁKnownǁoutdated__mutmut_6 # type: ignore # mutmut generated
mutants_xǁKnownǁoutdated__mutmut['xǁKnownǁoutdated__mutmut_7'] = Known.xǁKnownǁoutdated__mutmut_7 # type: ignore # mutmut generated
mutants_xǁKnownǁoutdated__mutmut['xǁKnownǁoutdated__mutmut_8'] = Known.xǁKnownǁoutdated__mutmut_8 # type: ignore # mutmut generated
mutants_xǁKnownǁoutdated__mutmut['xǁKnownǁoutdated__mutmut_9'] = Known.xǁKnownǁoutdated__mutmut_9 # type: ignore # mutmut generated
mutants_xǁKnownǁoutdated__mutmut['xǁKnownǁoutdated__mutmut_10'] = Known.xǁKnownǁoutdated__mutmut_10 # type: ignore # mutmut generated
mutants_xǁKnownǁoutdated__mutmut['xǁKnownǁoutdated__mutmut_11'] = Known.xǁKnownǁoutdated__mutmut_11 # type: ignore # mutmut generated
mutants_xǁKnownǁoutdated__mutmut['xǁKnownǁoutdated__mutmut_12'] = Known.xǁKnownǁoutdated__mutmut_12 # type: ignore # mutmut generated
mutants_xǁKnownǁoutdated__mutmut['xǁKnownǁoutdated__mutmut_13'] = Known.xǁKnownǁoutdated__mutmut_13 # type: ignore # mutmut generated
mutants_xǁKnownǁoutdated__mutmut['xǁKnownǁoutdated__mutmut_14'] = Known.xǁKnownǁoutdated__mutmut_14 # type: ignore # mutmut generated
mutants_xǁKnownǁoutdated__mutmut['xǁKnownǁoutdated__mutmut_15'] = Known.xǁKnownǁoutdated__mutmut_15 # type: ignore # mutmut generated
mutants_xǁKnownǁoutdated__mutmut['xǁKnownǁoutdated__mutmut_16'] = Known.xǁKnownǁoutdated__mutmut_16 # type: ignore # mutmut generated
mutants_xǁKnownǁoutdated__mutmut['xǁKnownǁoutdated__mutmut_17'] = Known.xǁKnownǁoutdated__mutmut_17 # type: ignore # mutmut generated
mutants_xǁKnownǁoutdated__mutmut['xǁKnownǁoutdated__mutmut_18'] = Known.xǁKnownǁoutdated__mutmut_18 # type: ignore # mutmut generated
mutants_xǁKnownǁoutdated__mutmut['xǁKnownǁoutdated__mutmut_19'] = Known.xǁKnownǁoutdated__mutmut_19 # type: ignore # mutmut generated
mutants_xǁKnownǁoutdated__mutmut['xǁKnownǁoutdated__mutmut_20'] = Known.xǁKnownǁoutdated__mutmut_20 # type: ignore # mutmut generated
mutants_xǁKnownǁoutdated__mutmut['xǁKnownǁoutdated__mutmut_21'] = Known.xǁKnownǁoutdated__mutmut_21 # type: ignore # mutmut generated
mutants_xǁKnownǁoutdated__mutmut['xǁKnownǁoutdated__mutmut_22'] = Known.xǁKnownǁoutdated__mutmut_22 # type: ignore # mutmut generated
mutants_xǁKnownǁoutdated__mutmut['xǁKnownǁoutdated__mutmut_23'] = Known.xǁKnownǁoutdated__mutmut_23 # type: ignore # mutmut generated
mutants_xǁKnownǁoutdated__mutmut['xǁKnownǁoutdated__mutmut_24'] = Known.xǁKnownǁoutdated__mutmut_24 # type: ignore # mutmut generated
mutants_xǁKnownǁoutdated__mutmut['xǁKnownǁoutdated__mutmut_25'] = Known.xǁKnownǁoutdated__mutmut_25 # type: ignore # mutmut generated
mutants_xǁKnownǁoutdated__mutmut['xǁKnownǁoutdated__mutmut_26'] = Known.xǁKnownǁoutdated__mutmut_26 # type: ignore # mutmut generated
mutants_xǁKnownǁoutdated__mutmut['xǁKnownǁoutdated__mutmut_27'] = Known.xǁKnownǁoutdated__mutmut_27 # type: ignore # mutmut generated
mutants_xǁKnownǁoutdated__mutmut['xǁKnownǁoutdated__mutmut_28'] = Known.xǁKnownǁoutdated__mutmut_28 # type: ignore # mutmut generated
mutants_xǁKnownǁoutdated__mutmut['xǁKnownǁoutdated__mutmut_29'] = Known.xǁKnownǁoutdated__mutmut_29 # type: ignore # mutmut generated
mutants_xǁKnownǁoutdated__mutmut['xǁKnownǁoutdated__mutmut_30'] = Known.xǁKnownǁoutdated__mutmut_30 # type: ignore # mutmut generated
mutants_xǁKnownǁoutdated__mutmut['xǁKnownǁoutdated__mutmut_31'] = Known.xǁKnownǁoutdated__mutmut_31 # type: ignore # mutmut generated
mutants_xǁKnownǁoutdated__mutmut['xǁKnownǁoutdated__mutmut_32'] = Known.xǁKnownǁoutdated__mutmut_32 # type: ignore # mutmut generated

mutants_xǁKnownǁdiffering__mutmut['_mutmut_orig'] = Known.xǁKnownǁdiffering__mutmut_orig # type: ignore # mutmut generated
mutants_xǁKnownǁdiffering__mutmut['xǁKnownǁdiffering__mutmut_1'] = Known.xǁKnownǁdiffering__mutmut_1 # type: ignore # mutmut generated
mutants_xǁKnownǁdiffering__mutmut['xǁKnownǁdiffering__mutmut_2'] = Known.xǁKnownǁdiffering__mutmut_2 # type: ignore # mutmut generated
mutants_xǁKnownǁdiffering__mutmut['xǁKnownǁdiffering__mutmut_3'] = Known.xǁKnownǁdiffering__mutmut_3 # type: ignore # mutmut generated
mutants_xǁKnownǁdiffering__mutmut['xǁKnownǁdiffering__mutmut_4'] = Known.xǁKnownǁdiffering__mutmut_4 # type: ignore # mutmut generated
mutants_xǁKnownǁdiffering__mutmut['xǁKnownǁdiffering__mutmut_5'] = Known.xǁKnownǁdiffering__mutmut_5 # type: ignore # mutmut generated
mutants_xǁKnownǁdiffering__mutmut['xǁKnownǁdiffering__mutmut_6'] = Known.xǁKnownǁdiffering__mutmut_6 # type: ignore # mutmut generated
mutants_xǁKnownǁdiffering__mutmut['xǁKnownǁdiffering__mutmut_7'] = Known.xǁKnownǁdiffering__mutmut_7 # type: ignore # mutmut generated
mutants_xǁKnownǁdiffering__mutmut['xǁKnownǁdiffering__mutmut_8'] = Known.xǁKnownǁdiffering__mutmut_8 # type: ignore # mutmut generated
mutants_xǁKnownǁdiffering__mutmut['xǁKnownǁdiffering__mutmut_9'] = Known.xǁKnownǁdiffering__mutmut_9 # type: ignore # mutmut generated
mutants_xǁKnownǁdiffering__mutmut['xǁKnownǁdiffering__mutmut_10'] = Known.xǁKnownǁdiffering__mutmut_10 # type: ignore # mutmut generated
mutants_xǁKnownǁdiffering__mutmut['xǁKnownǁdiffering__mutmut_11'] = Known.xǁKnownǁdiffering__mutmut_11 # type: ignore # mutmut generated
mutants_xǁKnownǁdiffering__mutmut['xǁKnownǁdiffering__mutmut_12'] = Known.xǁKnownǁdiffering__mutmut_12 # type: ignore # mutmut generated
mutants_xǁKnownǁdiffering__mutmut['xǁKnownǁdiffering__mutmut_13'] = Known.xǁKnownǁdiffering__mutmut_13 # type: ignore # mutmut generated
mutants_xǁKnownǁdiffering__mutmut['xǁKnownǁdiffering__mutmut_14'] = Known.xǁKnownǁdiffering__mutmut_14 # type: ignore # mutmut generated
mutants_xǁKnownǁdiffering__mutmut['xǁKnownǁdiffering__mutmut_15'] = Known.xǁKnownǁdiffering__mutmut_15 # type: ignore # mutmut generated
mutants_xǁKnownǁdiffering__mutmut['xǁKnownǁdiffering__mutmut_16'] = Known.xǁKnownǁdiffering__mutmut_16 # type: ignore # mutmut generated
mutants_xǁKnownǁdiffering__mutmut['xǁKnownǁdiffering__mutmut_17'] = Known.xǁKnownǁdiffering__mutmut_17 # type: ignore # mutmut generated

mutants_xǁKnownǁ_says_otherwise__mutmut['_mutmut_orig'] = Known.xǁKnownǁ_says_otherwise__mutmut_orig # type: ignore # mutmut generated
mutants_xǁKnownǁ_says_otherwise__mutmut['xǁKnownǁ_says_otherwise__mutmut_1'] = Known.xǁKnownǁ_says_otherwise__mutmut_1 # type: ignore # mutmut generated
mutants_xǁKnownǁ_says_otherwise__mutmut['xǁKnownǁ_says_otherwise__mutmut_2'] = Known.xǁKnownǁ_says_otherwise__mutmut_2 # type: ignore # mutmut generated
mutants_xǁKnownǁ_says_otherwise__mutmut['xǁKnownǁ_says_otherwise__mutmut_3'] = Known.xǁKnownǁ_says_otherwise__mutmut_3 # type: ignore # mutmut generated
mutants_xǁKnownǁ_says_otherwise__mutmut['xǁKnownǁ_says_otherwise__mutmut_4'] = Known.xǁKnownǁ_says_otherwise__mutmut_4 # type: ignore # mutmut generated
mutants_xǁKnownǁ_says_otherwise__mutmut['xǁKnownǁ_says_otherwise__mutmut_5'] = Known.xǁKnownǁ_says_otherwise__mutmut_5 # type: ignore # mutmut generated
mutants_xǁKnownǁ_says_otherwise__mutmut['xǁKnownǁ_says_otherwise__mutmut_6'] = Known.xǁKnownǁ_says_otherwise__mutmut_6 # type: ignore # mutmut generated
mutants_xǁKnownǁ_says_otherwise__mutmut['xǁKnownǁ_says_otherwise__mutmut_7'] = Known.xǁKnownǁ_says_otherwise__mutmut_7 # type: ignore # mutmut generated
mutants_xǁKnownǁ_says_otherwise__mutmut['xǁKnownǁ_says_otherwise__mutmut_8'] = Known.xǁKnownǁ_says_otherwise__mutmut_8 # type: ignore # mutmut generated
mutants_xǁKnownǁ_says_otherwise__mutmut['xǁKnownǁ_says_otherwise__mutmut_9'] = Known.xǁKnownǁ_says_otherwise__mutmut_9 # type: ignore # mutmut generated
mutants_xǁKnownǁ_says_otherwise__mutmut['xǁKnownǁ_says_otherwise__mutmut_10'] = Known.xǁKnownǁ_says_otherwise__mutmut_10 # type: ignore # mutmut generated
mutants_xǁKnownǁ_says_otherwise__mutmut['xǁKnownǁ_says_otherwise__mutmut_11'] = Known.xǁKnownǁ_says_otherwise__mutmut_11 # type: ignore # mutmut generated
mutants_xǁKnownǁ_says_otherwise__mutmut['xǁKnownǁ_says_otherwise__mutmut_12'] = Known.xǁKnownǁ_says_otherwise__mutmut_12 # type: ignore # mutmut generated
mutants_xǁKnownǁ_says_otherwise__mutmut['xǁKnownǁ_says_otherwise__mutmut_13'] = Known.xǁKnownǁ_says_otherwise__mutmut_13 # type: ignore # mutmut generated

mutants_xǁKnownǁput__mutmut['_mutmut_orig'] = Known.xǁKnownǁput__mutmut_orig # type: ignore # mutmut generated
mutants_xǁKnownǁput__mutmut['xǁKnownǁput__mutmut_1'] = Known.xǁKnownǁput__mutmut_1 # type: ignore # mutmut generated
mutants_xǁKnownǁput__mutmut['xǁKnownǁput__mutmut_2'] = Known.xǁKnownǁput__mutmut_2 # type: ignore # mutmut generated
mutants_xǁKnownǁput__mutmut['xǁKnownǁput__mutmut_3'] = Known.xǁKnownǁput__mutmut_3 # type: ignore # mutmut generated
mutants_xǁKnownǁput__mutmut['xǁKnownǁput__mutmut_4'] = Known.xǁKnownǁput__mutmut_4 # type: ignore # mutmut generated
mutants_xǁKnownǁput__mutmut['xǁKnownǁput__mutmut_5'] = Known.xǁKnownǁput__mutmut_5 # type: ignore # mutmut generated
mutants_xǁKnownǁput__mutmut['xǁKnownǁput__mutmut_6'] = Known.xǁKnownǁput__mutmut_6 # type: ignore # mutmut generated
mutants_xǁKnownǁput__mutmut['xǁKnownǁput__mutmut_7'] = Known.xǁKnownǁput__mutmut_7 # type: ignore # mutmut generated
mutants_xǁKnownǁput__mutmut['xǁKnownǁput__mutmut_8'] = Known.xǁKnownǁput__mutmut_8 # type: ignore # mutmut generated
mutants_xǁKnownǁput__mutmut['xǁKnownǁput__mutmut_9'] = Known.xǁKnownǁput__mutmut_9 # type: ignore # mutmut generated
mutants_xǁKnownǁput__mutmut['xǁKnownǁput__mutmut_10'] = Known.xǁKnownǁput__mutmut_10 # type: ignore # mutmut generated
mutants_xǁKnownǁput__mutmut['xǁKnownǁput__mutmut_11'] = Known.xǁKnownǁput__mutmut_11 # type: ignore # mutmut generated
mutants_xǁKnownǁput__mutmut['xǁKnownǁput__mutmut_12'] = Known.xǁKnownǁput__mutmut_12 # type: ignore # mutmut generated
mutants_xǁKnownǁput__mutmut['xǁKnownǁput__mutmut_13'] = Known.xǁKnownǁput__mutmut_13 # type: ignore # mutmut generated
mutants_xǁKnownǁput__mutmut['xǁKnownǁput__mutmut_14'] = Known.xǁKnownǁput__mutmut_14 # type: ignore # mutmut generated
mutants_xǁKnownǁput__mutmut['xǁKnownǁput__mutmut_15'] = Known.xǁKnownǁput__mutmut_15 # type: ignore # mutmut generated
mutants_xǁKnownǁput__mutmut['xǁKnownǁput__mutmut_16'] = Known.xǁKnownǁput__mutmut_16 # type: ignore # mutmut generated
mutants_xǁKnownǁput__mutmut['xǁKnownǁput__mutmut_17'] = Known.xǁKnownǁput__mutmut_17 # type: ignore # mutmut generated
mutants_xǁKnownǁput__mutmut['xǁKnownǁput__mutmut_18'] = Known.xǁKnownǁput__mutmut_18 # type: ignore # mutmut generated
mutants_xǁKnownǁput__mutmut['xǁKnownǁput__mutmut_19'] = Known.xǁKnownǁput__mutmut_19 # type: ignore # mutmut generated
mutants_xǁKnownǁput__mutmut['xǁKnownǁput__mutmut_20'] = Known.xǁKnownǁput__mutmut_20 # type: ignore # mutmut generated

mutants_xǁKnownǁremove__mutmut['_mutmut_orig'] = Known.xǁKnownǁremove__mutmut_orig # type: ignore # mutmut generated
mutants_xǁKnownǁremove__mutmut['xǁKnownǁremove__mutmut_1'] = Known.xǁKnownǁremove__mutmut_1 # type: ignore # mutmut generated
mutants_xǁKnownǁremove__mutmut['xǁKnownǁremove__mutmut_2'] = Known.xǁKnownǁremove__mutmut_2 # type: ignore # mutmut generated
mutants_xǁKnownǁremove__mutmut['xǁKnownǁremove__mutmut_3'] = Known.xǁKnownǁremove__mutmut_3 # type: ignore # mutmut generated
mutants_xǁKnownǁremove__mutmut['xǁKnownǁremove__mutmut_4'] = Known.xǁKnownǁremove__mutmut_4 # type: ignore # mutmut generated
mutants_xǁKnownǁremove__mutmut['xǁKnownǁremove__mutmut_5'] = Known.xǁKnownǁremove__mutmut_5 # type: ignore # mutmut generated
mutants_xǁKnownǁremove__mutmut['xǁKnownǁremove__mutmut_6'] = Known.xǁKnownǁremove__mutmut_6 # type: ignore # mutmut generated
mutants_xǁKnownǁremove__mutmut['xǁKnownǁremove__mutmut_7'] = Known.xǁKnownǁremove__mutmut_7 # type: ignore # mutmut generated
mutants_xǁKnownǁremove__mutmut['xǁKnownǁremove__mutmut_8'] = Known.xǁKnownǁremove__mutmut_8 # type: ignore # mutmut generated
mutants_xǁKnownǁremove__mutmut['xǁKnownǁremove__mutmut_9'] = Known.xǁKnownǁremove__mutmut_9 # type: ignore # mutmut generated
mutants_xǁKnownǁremove__mutmut['xǁKnownǁremove__mutmut_10'] = Known.xǁKnownǁremove__mutmut_10 # type: ignore # mutmut generated
mutants_xǁKnownǁremove__mutmut['xǁKnownǁremove__mutmut_11'] = Known.xǁKnownǁremove__mutmut_11 # type: ignore # mutmut generated
mutants_xǁKnownǁremove__mutmut['xǁKnownǁremove__mutmut_12'] = Known.xǁKnownǁremove__mutmut_12 # type: ignore # mutmut generated

mutants_xǁKnownǁ_bury__mutmut['_mutmut_orig'] = Known.xǁKnownǁ_bury__mutmut_orig # type: ignore # mutmut generated
mutants_xǁKnownǁ_bury__mutmut['xǁKnownǁ_bury__mutmut_1'] = Known.xǁKnownǁ_bury__mutmut_1 # type: ignore # mutmut generated
mutants_xǁKnownǁ_bury__mutmut['xǁKnownǁ_bury__mutmut_2'] = Known.xǁKnownǁ_bury__mutmut_2 # type: ignore # mutmut generated
mutants_xǁKnownǁ_bury__mutmut['xǁKnownǁ_bury__mutmut_3'] = Known.xǁKnownǁ_bury__mutmut_3 # type: ignore # mutmut generated
mutants_xǁKnownǁ_bury__mutmut['xǁKnownǁ_bury__mutmut_4'] = Known.xǁKnownǁ_bury__mutmut_4 # type: ignore # mutmut generated
mutants_xǁKnownǁ_bury__mutmut['xǁKnownǁ_bury__mutmut_5'] = Known.xǁKnownǁ_bury__mutmut_5 # type: ignore # mutmut generated
mutants_xǁKnownǁ_bury__mutmut['xǁKnownǁ_bury__mutmut_6'] = Known.xǁKnownǁ_bury__mutmut_6 # type: ignore # mutmut generated
mutants_xǁKnownǁ_bury__mutmut['xǁKnownǁ_bury__mutmut_7'] = Known.xǁKnownǁ_bury__mutmut_7 # type: ignore # mutmut generated
mutants_x_older__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_older__mutmut)
def older(one: str, other: str) -> bool:
    """Return whether version `one` is below `other`; versions that are no numbers cannot be compared (R5)."""
    return one.isdigit() and other.isdigit() and int(one) < int(other)


def x_older__mutmut_orig(one: str, other: str) -> bool:
    """Return whether version `one` is below `other`; versions that are no numbers cannot be compared (R5)."""
    return one.isdigit() and other.isdigit() and int(one) < int(other)


def x_older__mutmut_1(one: str, other: str) -> bool:
    """Return whether version `one` is below `other`; versions that are no numbers cannot be compared (R5)."""
    return one.isdigit() and other.isdigit() or int(one) < int(other)


def x_older__mutmut_2(one: str, other: str) -> bool:
    """Return whether version `one` is below `other`; versions that are no numbers cannot be compared (R5)."""
    return one.isdigit() or other.isdigit() and int(one) < int(other)


def x_older__mutmut_3(one: str, other: str) -> bool:
    """Return whether version `one` is below `other`; versions that are no numbers cannot be compared (R5)."""
    return one.isdigit() and other.isdigit() and int(None) < int(other)


def x_older__mutmut_4(one: str, other: str) -> bool:
    """Return whether version `one` is below `other`; versions that are no numbers cannot be compared (R5)."""
    return one.isdigit() and other.isdigit() and int(one) <= int(other)


def x_older__mutmut_5(one: str, other: str) -> bool:
    """Return whether version `one` is below `other`; versions that are no numbers cannot be compared (R5)."""
    return one.isdigit() and other.isdigit() and int(one) < int(None)

mutants_x_older__mutmut['_mutmut_orig'] = x_older__mutmut_orig # type: ignore # mutmut generated
mutants_x_older__mutmut['x_older__mutmut_1'] = x_older__mutmut_1 # type: ignore # mutmut generated
mutants_x_older__mutmut['x_older__mutmut_2'] = x_older__mutmut_2 # type: ignore # mutmut generated
mutants_x_older__mutmut['x_older__mutmut_3'] = x_older__mutmut_3 # type: ignore # mutmut generated
mutants_x_older__mutmut['x_older__mutmut_4'] = x_older__mutmut_4 # type: ignore # mutmut generated
mutants_x_older__mutmut['x_older__mutmut_5'] = x_older__mutmut_5 # type: ignore # mutmut generated
