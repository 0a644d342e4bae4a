"""Which revisions somebody undid away from, and for which: returns that objects and change-causes tell of.

A ReplicaSet that is returned to gets a new number, and its old one goes to its history; a ControllerRevision
gets a new number too, and is then older than one that is numbered below it. Source: semantics.md 1, 5, 6, 11.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from msgspec import Struct

from rollout.numbers import before, place
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
    found = sorted({*_by_number(kept), *_by_age(kept, current), *_by_cause(kept, cause)})
    for one in found:
        if one.source and one.source != one.to and one.source not in left_for.get(one.to, ()):
            for uid in (one.source, *_restarted_by(one, kept)):
                left_for.setdefault(uid, set()).add(one.to)
    ours = _since_it_began(kept, current)
    return Returns(frozenset(left_for), tuple(one for one in found if (one.to, one.number) in ours))


def _restarted_by(left: Return, kept: Sequence[KeptRevision]) -> Iterator[str]:
    """Yield the older revisions of the release that was left, where it was a restart of them."""
    releases = {one.uid: one.release for one in kept}
    release = releases.get(left.source, b"")
    if release and release != releases.get(left.to):
        yield from (one.uid for one in kept if one.release == release and (one.number or 0) < left.number)


def _since_it_began(
    kept: Sequence[KeptRevision], current: KeptRevision | None
) -> frozenset[tuple[str, int | None]]:
    """Return (uid, number) of the current revision, and of those just before that it only restarts."""
    if current is None:
        return frozenset()
    ours, number = {(current.uid, current.number)}, current.number or 0
    for one in before(kept, current):
        if one.number is None or one.number < number - 1:
            break
        if not one.release or one.release != current.release:
            break
        ours.add((one.uid, one.number))
        number = one.number
    return frozenset(ours)


def _by_number(kept: Sequence[KeptRevision]) -> Iterator[Return]:
    """Yield the returns that ReplicaSets' histories tell of: all but a revision's first number."""
    numbered = _numbered(kept)
    for one in kept:
        if one.history and one.number is not None:
            for number in (*one.history[1:], one.number):
                yield Return(number, numbered.get(number - 1, ""), one.uid)


def _by_age(kept: Sequence[KeptRevision], current: KeptRevision | None) -> Iterator[Return]:
    """Yield the last return to each ControllerRevision: it was made before one that is numbered below it.

    What is current may have its number with another, and then left that one: the current one began last.
    """
    numbered = _numbered(kept)
    for one in kept:
        if one.kind != "ControllerRevision" or one.number is None or one.created is None:
            continue
        is_current = current is not None and one.uid == current.uid
        most = one.number if is_current else one.number - 1
        others = (other for other in kept if other.number is not None and other.number <= most)
        if any(other.created is not None and other.created > one.created for other in others):
            last = before(kept, one)[:1] if is_current else []
            same = next((other.uid for other in last if other.number == one.number), "")
            yield Return(one.number, same or numbered.get(one.number - 1, ""), one.uid)


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
    """Return the uid of the revision that had each number, of several the newest."""
    oldest_first = sorted(kept, key=place)
    return {n: one.uid for one in oldest_first for n in (*one.history, one.number) if n is not None}


@lru_cache(maxsize=1024)
def undone(change_cause: str) -> tuple[int, int, str] | None:
    """Return (from, to, by whom) of a change-cause of ours, or None where it is none."""
    told = ROLLED_BACK.match(change_cause)
    if told is None or not told["from_number"] or not told["to_number"]:
        return None
    return int(told["from_number"][:9]), int(told["to_number"][:9]), told["by"] or ""
