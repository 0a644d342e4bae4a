"""How the pods of a rollout stood before it was opened, as far as pods and events still tell."""

import re
from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from msgspec import Struct

from rollout.info import Mark, RolloutInfo

MOST = 500
"""Moments that are kept: of more, every second one goes."""

_POD = re.compile(r"(Created|Deleted) pod: (\S{1,253})")
"""What a ReplicaSet's events say of each of its pods."""


class Life(NamedTuple):
    """How long one pod was there."""

    uid: str
    """Its revision's uid; "" where that is not known."""
    since: datetime
    until: datetime | None
    """None: it is still there."""
    available: bool


class Moment(Struct, frozen=True):
    """From when on there were at least so many pods of each revision: available, started."""

    at: datetime
    counts: tuple[tuple[str, int, int], ...]


def moments(info: RolloutInfo, before: datetime) -> tuple[Moment, ...]:
    """Return how the pods stood whenever one came or went before `before`, as far as is known."""
    changes: list[tuple[datetime, str, bool, int]] = []
    for life in (*_alive(info, before), *_gone(info, before)):
        changes.append((life.since, life.uid, life.available, 1))
        if life.until is not None:
            changes.append((life.until, life.uid, life.available, -1))
    changes.sort(key=lambda change: (change[0], change[3]))
    counts: dict[str, list[int]] = {}
    told: dict[datetime, tuple[tuple[str, int, int], ...]] = {}
    for at, uid, available, step in changes:
        if at >= before:
            break
        counts.setdefault(uid, [0, 0])[not available] += step
        told[at] = tuple((each, both[0], both[1]) for each, both in counts.items() if any(both))
    found = [Moment(at, stood) for at, stood in told.items()]
    while len(found) > MOST:
        found = found[::-2][::-1]
    return tuple(found)


def _alive(info: RolloutInfo, before: datetime) -> Iterator[Life]:
    """Yield the pods that are there."""
    for pod in info.pods or ():
        if pod.created is not None and pod.created < before:
            yield Life(pod.revision_uid, pod.created, None, pod.available)


def _gone(info: RolloutInfo, before: datetime) -> Iterator[Life]:
    """Yield the pods of which only events tell: they were made, or are taken to be as old as their revision.

    One of a revision that is not the current one is taken to have been available: nothing tells.
    """
    by_hash = {revision.hash: revision for revision in info.revisions or ()}
    there = {pod.name for pod in info.pods or ()}
    made: dict[str, datetime] = {}
    ended: dict[str, tuple[datetime, str]] = {}
    for event in info.events or ():
        said = _POD.fullmatch(event.message)
        if said is None or event.last is None or said[2] in there:
            continue
        if said[1] == "Created":
            made[said[2]] = event.last
        else:
            ended[said[2]] = (event.last, event.name)
    for name, (until, hashed) in ended.items():
        revision = by_hash.get(hashed)
        since = made.get(name) or (revision.created if revision else None)
        if revision is not None and since is not None and since < min(until, before):
            yield Life(revision.uid, since, until, revision.mark is not Mark.NOW)
