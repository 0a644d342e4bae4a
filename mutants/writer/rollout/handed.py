"""Whether the hand-over to a retired ReplicaSet was finished: what its neighbours' times tell of it.

Source: semantics.md 11. A ReplicaSet's number is that of its latest activation, and its last scale belongs
to the hand-over that ended it; so numbers, not times of creation, tell the order, and what was returned to
since is left out. Times have a granularity of a second: the same second counts as in time.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime

from rollout.records import KeptRevision
from rollout.text import span


def hand_overs(kept: Sequence[KeptRevision]) -> dict[str, bool]:
    """Return by uid whether each had taken over all pods before the next revision began.

    One of which nothing can be said is left out: the first one, what comes after a gap or after one that was
    returned to since, one whose follower began at a time that is not known, or one among those that another
    than the controller scaled.
    """
    told: dict[str, bool] = {}
    by_number = {one.number: one for one in kept if one.kind == "ReplicaSet" and one.number is not None}
    begun = _begun(kept)
    for number, one in sorted(by_number.items()):
        next_began = begun.get(number + 1)
        if one.foreign or next_began is None:
            continue
        if not one.history and one.created is not None and next_began < one.created:
            continue
        drained = _drained(one, next_began, by_number, told)
        if drained is not None:
            told[one.uid] = drained
    return told


def stood(one: KeptRevision, kept: Sequence[KeptRevision]) -> str:
    """Return how long it was current: "was current 5d"; without a time where it was returned to."""
    following = _begun(kept).get((one.number or 0) + 1)
    if following is None or one.created is None or one.history:
        return "was current"
    return f"was current {span((following - one.created).total_seconds())}"


def _begun(kept: Sequence[KeptRevision]) -> dict[int, datetime]:
    """Return when each activation was, where that is known: a ReplicaSet is created for its first one."""
    first = ((one, one.history[0] if one.history else one.number) for one in kept)
    return {number: one.created for one, number in first if number is not None and one.created is not None}


def _drained(
    revision: KeptRevision, before: datetime, by_number: Mapping[int, KeptRevision], told: Mapping[str, bool]
) -> bool | None:
    """Return whether all pods of the one before `revision`, and of those it had not replaced, were gone.

    Where its own hand-over was finished, no other had pods. Else the ones before it count as well. Pods that
    `revision` itself had under an older number are no hindrance.
    """
    number, lowest = (revision.number or 0) - 1, min(by_number)
    if number < lowest:
        return None
    while number >= lowest:
        one = by_number.get(number)
        number -= 1
        if one is None and number + 1 in revision.history:
            continue
        if one is None or one.foreign or one.scaled is None:
            return None
        if one.scaled > before:
            return False
        if told.get(one.uid):
            return True
    others = (one for one in by_number.values() if one is not revision)
    return None if any(number in one.history for one in others) else True
