"""Which revisions somebody undid away from, and for which: returns that objects and change-causes tell of.

A ReplicaSet that is returned to gets a new number, and its old one goes to its history; a ControllerRevision
gets a new number too, and is then older than one that is numbered below it. Source: semantics.md 1, 5, 6, 11.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from msgspec import Struct

from rollout.records import KeptRevision

ROLLED_BACK = re.compile(
    r"^rolled back(?: from (?:revision (?P<from_number>\d+)|an unnumbered revision)"
    r" \((?:RS|CR) (?P<from_name>[^)\s]+)\))?"
    r" to (?:revision (?P<to_number>\d+)|an unnumbered revision) \((?:RS|CR) (?P<to_name>[^)\s]+)\)"
    r"(?: by (?P<by>.*?))?, rolldeck #[0-9a-f]+"
)
"""A change-cause of ours (see `rollout.undo.change_cause`)."""


class Return(Struct, frozen=True, order=True):
    """One return to an older revision."""

    number: int
    """What the revision that was returned to was numbered by it."""
    source: str
    """The uid of the revision that was left; "" where that is not kept."""
    to: str
    """The uid of the revision that was returned to."""


class Returns(Struct, frozen=True):
    """What is known of all returns."""

    left: frozenset[str] = frozenset()
    """uids of revisions that somebody undid away from."""
    last: tuple[Return, ...] = ()
    """How the current revision became current, where that was a return."""

    @property
    def just_left(self) -> frozenset[str]:
        """Return the uids of revisions that were left for the current one."""
        return self.left & {one.source for one in self.last}


def returns(kept: Sequence[KeptRevision], current: KeptRevision | None, cause: str) -> Returns:
    """Return what `kept` revisions and the workload's own change-cause tell of returns.

    Who takes an undo back leaves the good revision for the one that was undone: that says nothing against
    the good one, so the exact reverse of an earlier return leaves nothing.
    """
    left_for: dict[str, set[str]] = {}
    found = sorted({*_by_number(kept), *_by_age(kept), *_by_cause(kept, cause)})
    for one in found:
        if one.source and one.source != one.to and one.source not in left_for.get(one.to, ()):
            left_for.setdefault(one.source, set()).add(one.to)
    last = tuple(one for one in found if current and (one.to, one.number) == (current.uid, current.number))
    return Returns(frozenset(left_for), last)


def _by_number(kept: Sequence[KeptRevision]) -> Iterator[Return]:
    """Yield the returns that ReplicaSets' histories tell of: all but a revision's first number."""
    numbered = _numbered(kept)
    for one in kept:
        if one.history and one.number is not None:
            for number in (*one.history[1:], one.number):
                yield Return(number, numbered.get(number - 1, ""), one.uid)


def _by_age(kept: Sequence[KeptRevision]) -> Iterator[Return]:
    """Yield the last return to each ControllerRevision: it was made before one that is numbered below it."""
    numbered = _numbered(kept)
    for one in kept:
        if one.kind != "ControllerRevision" or one.number is None or one.created is None:
            continue
        below = (other for other in kept if other.number is not None and other.number < one.number)
        if any(other.created is not None and other.created > one.created for other in below):
            yield Return(one.number, numbered.get(one.number - 1, ""), one.uid)


def _by_cause(kept: Sequence[KeptRevision], cause: str) -> Iterator[Return]:
    """Yield the returns that change-causes of ours tell of.

    A revision inherits its workload's, so on a revision only one that names it counts. ControllerRevisions
    that are returned to are not annotated anew: of them only the workload's tells.
    """
    named = {one.name: one for one in kept}
    for one, said in (*((one, one.change_cause) for one in kept), (None, cause)):
        told = ROLLED_BACK.match(said)
        if told is None or not told["from_name"] or (one is not None and told["to_name"] != one.name):
            continue
        source, to = named.get(told["from_name"]), named.get(told["to_name"])
        if source is not None:
            yield Return((to.number if to else None) or 0, source.uid, to.uid if to else "")


def _numbered(kept: Sequence[KeptRevision]) -> dict[int, str]:
    """Return the uid of the revision that had each number."""
    return {number: one.uid for one in kept for number in (one.number, *one.history) if number is not None}


@lru_cache(maxsize=1024)
def undone(change_cause: str) -> tuple[int, int, str] | None:
    """Return (from, to, by whom) of a change-cause of ours, or None where it is none."""
    told = ROLLED_BACK.match(change_cause)
    if told is None or not told["from_number"] or not told["to_number"]:
        return None
    return int(told["from_number"][:9]), int(told["to_number"][:9]), told["by"] or ""
