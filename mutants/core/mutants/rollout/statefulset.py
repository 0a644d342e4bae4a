"""What is true of a StatefulSet. Source: k/k pkg/controller/statefulset; semantics.md 2, 4, 6."""

from collections.abc import Sequence
from datetime import datetime

from msgspec.structs import replace

from rollout.assemble import assemble
from rollout.controlled import Joins, began, count, counted, joined, newest_of, side_number
from rollout.facts import Facts, owned, was_just_sized
from rollout.info import Count, RolloutInfo
from rollout.records import KeptPod, KeptRevision, Objects, Workload
from rollout.remembered import Remembered
from rollout.rounding import scaled

BLOCKED_AFTER = 30
"""Seconds a pod may fail its probes before it is said to block: a healthy start takes its time."""


def info(objects: Objects, now: datetime, remembered: Remembered | None = None) -> RolloutInfo:
    """Return what is true of the StatefulSet in `objects` at `now`, by the server's clock.

    `remembered`: what was found of the same StatefulSet before, which makes it quick.
    """
    joins = remembered.joins if remembered is not None else None
    return assemble(facts(objects, now, joins), objects, remembered)


def facts(objects: Objects, now: datetime, joins: Joins | None = None) -> Facts:
    """Return what is known of the StatefulSet."""
    workload = objects.workload
    revisions = owned(objects.revisions, workload.uid)
    observed = (workload.observed_generation or 0) >= workload.generation
    current = _current(workload, revisions, observed)
    wanted = 0 if workload.wanted is None else workload.wanted
    to_update = max(wanted - workload.partition, 0)
    label = workload.update_revision if observed else ""
    sides = None
    if objects.pods is not None:
        sides = joined(
            objects.pods, revisions, current, current_label=label, workload=workload, now=now, joins=joins
        )
        revisions = counted(revisions, (*sides[0], *sides[1]))
        current = next((one for one in revisions or () if current and one.uid == current.uid), current)
    new, old = _counts(workload, sides, revisions, current, to_update)
    left = _left(sides[1], workload) if sides is not None and (current is not None or label) else False
    under_way = not observed or left or _updated(workload) < to_update or _unfinished(workload, wanted)
    blocked_by = _blocked_by(objects, sides, now) if sides else ""
    return Facts(
        workload=workload,
        now=now,
        observed=observed,
        current=current,
        revisions=revisions,
        number=current.number if current else None,
        new_pods=sides[0] if sides else None,
        old_pods=sides[1] if sides else None,
        new=new,
        old=old,
        wanted=wanted,
        surge=0,
        unavailable=_unavailable(workload, wanted),
        under_way=under_way and not _on_delete(workload),
        starting=was_just_sized(workload, now, pods=objects.pods),
        blocked_by=blocked_by,
        began=began(workload, current),
        waits_for_deletion=_on_delete(workload) and under_way,
        note=f"done to partition {workload.partition}" if 0 < workload.partition < wanted else "",
        events=objects.events,
    )


def _on_delete(workload: Workload) -> bool:
    return workload.strategy == "OnDelete"


def _updated(workload: Workload) -> int:
    """Return the pods of the update revision: the status may drop the count once it names one revision."""
    one = bool(workload.update_revision) and workload.update_revision == workload.current_revision
    return workload.pods if one and not workload.updated else workload.updated


def _left(old: Sequence[KeptPod], workload: Workload) -> bool:
    """Return whether there are pods to be updated yet.

    When a half-way rollout is undone the status names one revision at once, though pods of another are left.
    """
    return any(not pod.row.terminating and _ordinal(pod) >= workload.partition for pod in old)


def _unfinished(workload: Workload, wanted: int) -> bool:
    """Return whether the last pods of an update are still starting: the status then names two revisions."""
    differs = workload.update_revision != workload.current_revision
    return bool(workload.update_revision) and differs and workload.available < wanted


def _current(
    workload: Workload, revisions: Sequence[KeptRevision] | None, observed: bool
) -> KeptRevision | None:
    """Return the revision that the status names, and by its template where the status is not of now."""
    if observed and workload.update_revision:
        return next((one for one in revisions or () if one.name == workload.update_revision), None)
    return newest_of(revisions, workload)


def _unavailable(workload: Workload, wanted: int) -> int:
    """Return maxUnavailable in pods: rounded up, and never less than one."""
    return min(max(scaled(workload.max_unavailable, wanted, up=True, default=1), 1), wanted)


def _counts(
    workload: Workload,
    sides: tuple[tuple[KeptPod, ...], tuple[KeptPod, ...]] | None,
    revisions: Sequence[KeptRevision] | None,
    current: KeptRevision | None,
    to_update: int,
) -> tuple[Count, Count]:
    number = current.number if current else None
    if sides is not None:
        old = count(side_number(sides[1], revisions), 0, sides[1])
        return count(number, to_update, sides[0]), replace(old, wanted=old.pods)
    updated = _updated(workload)
    others = max(workload.pods - updated, 0)
    available = min(max(workload.available - others, 0), updated)
    serving = max(workload.available - available, 0)
    new = Count(number, to_update, updated, available, updated - available)
    return new, Count(None, others, others, serving, max(others - serving, 0))


def _blocked_by(
    objects: Objects, sides: tuple[tuple[KeptPod, ...], tuple[KeptPod, ...]], now: datetime
) -> str:
    """Return the pod that the controller waits for: the lowest ordinal that is not ready (semantics.md 6)."""
    if objects.workload.parallel:
        return ""
    waiting = [pod for pod in (*sides[0], *sides[1]) if not pod.row.ready and not pod.row.terminating]
    first = min(waiting, key=_ordinal, default=None)
    if first is None:
        return ""
    created = first.row.created
    old = created is not None and (now - created).total_seconds() > BLOCKED_AFTER
    failing = old and any(
        event.about_uid == first.uid and event.reason == "Unhealthy" for event in objects.events or ()
    )
    return first.name if first.row.trouble or failing else ""


def _ordinal(pod: KeptPod) -> int:
    digits = pod.name.rpartition("-")[2]
    return int(digits) if digits.isascii() and digits.isdecimal() and len(digits) < 10 else 2**31
