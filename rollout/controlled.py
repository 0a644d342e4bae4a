"""What StatefulSets and DaemonSets have in common: pods joined to ControllerRevisions by a label."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from msgspec.structs import replace

from rollout.facts import available_by
from rollout.info import Count
from rollout.numbers import newest
from rollout.records import KeptPod, KeptRevision, Objects, Workload

Sides = tuple[tuple[KeptPod, ...], tuple[KeptPod, ...]]
"""The pods of the current revision, and those of the others."""


Joins = dict[str, tuple[KeptPod, str, KeptPod]]
"""By a pod's uid: the pod, the uid of its revision, and the pod that says it."""


def joined(
    pods: Sequence[KeptPod],
    revisions: Sequence[KeptRevision] | None,
    current: KeptRevision | None,
    *,
    current_label: str,
    workload: Workload,
    now: datetime,
    joins: Joins | None = None,
) -> Sides:
    """Return a workload's own pods with their revision, by `current_label` where revisions are not known.

    The label holds a revision's name for a StatefulSet, and its hash for a DaemonSet. `joins`: what came of
    it the last time, so that a pod that did not change stays the same object.
    """
    before: Joins = {} if joins is None else dict(joins)
    if joins is not None:
        joins.clear()
    by_label = {label: one.uid for one in revisions or () for label in (one.name, one.hash)}
    newest = current.uid if current else ""
    new: list[KeptPod] = []
    old: list[KeptPod] = []
    for pod in available_by(pods, workload.min_ready, now):
        if pod.owner_uid != workload.uid:
            continue
        revision = by_label.get(pod.hash, "")
        known = before.get(pod.uid)
        if known is None or known[0] is not pod or known[1] != revision:
            known = (pod, revision, replace(pod, row=replace(pod.row, revision_uid=revision)))
        if joins is not None:
            joins[pod.uid] = known
        told = known[2]
        is_new = revision == newest if newest else bool(current_label) and pod.hash == current_label
        (new if is_new else old).append(told)
    return tuple(new), tuple(old)


class Divided(NamedTuple):
    """What pods tell, where they are known: of which revision each is, and how many each has."""

    sides: Sides | None
    """None: the pods are not known."""
    revisions: tuple[KeptRevision, ...] | None
    current: KeptRevision | None


def divided(
    objects: Objects,
    revisions: tuple[KeptRevision, ...] | None,
    current: KeptRevision | None,
    *,
    label: str,
    now: datetime,
    joins: Joins | None = None,
) -> Divided:
    """Return the pods of both sides, and the revisions with their pods counted.

    `label` is what the current revision's pods are labelled with; `joins` as of `joined`.
    """
    if objects.pods is None:
        return Divided(None, revisions, current)
    sides = joined(
        objects.pods,
        revisions,
        current,
        current_label=label,
        workload=objects.workload,
        now=now,
        joins=joins,
    )
    told = counted(revisions, (*sides[0], *sides[1]))
    again = next((one for one in told or () if current and one.uid == current.uid), current)
    return Divided(sides, told, again)


def counted(
    revisions: Sequence[KeptRevision] | None, pods: Sequence[KeptPod]
) -> tuple[KeptRevision, ...] | None:
    """Return `revisions` with the pods that exist of each: ControllerRevisions say nothing of pods."""
    if revisions is None:
        return None
    exist: dict[str, int] = {}
    available: dict[str, int] = {}
    for pod in pods:
        if not pod.row.terminating:
            uid = pod.row.revision_uid
            exist[uid] = exist.get(uid, 0) + 1
            available[uid] = available.get(uid, 0) + pod.row.available
    return tuple(
        replace(
            one, wanted=exist.get(one.uid, 0), pods=exist.get(one.uid, 0), available=available.get(one.uid, 0)
        )
        for one in revisions
    )


def count(number: int | None, wanted: int, pods: Sequence[KeptPod]) -> Count:
    """Return the pods of one side."""
    live = [pod for pod in pods if not pod.row.terminating]
    available = sum(1 for pod in live if pod.row.available)
    return Count(number, wanted, len(live), available, len(live) - available)


def side_number(pods: Sequence[KeptPod], revisions: Sequence[KeptRevision] | None) -> int | None:
    """Return the number of the one revision that `pods` are of; None for several."""
    uids = {pod.row.revision_uid for pod in pods if not pod.row.terminating}
    found = [one for one in revisions or () if one.uid in uids]
    return found[0].number if len(found) == 1 else None


def newest_of(revisions: Sequence[KeptRevision] | None, workload: Workload) -> KeptRevision | None:
    """Return the revision that holds the wanted template, the newest of several."""
    if not workload.digest:
        return None
    return newest(one for one in revisions or () if one.digest == workload.digest)


def began(workload: Workload, current: KeptRevision | None) -> datetime | None:
    """Return when the rollout began, by the template's change or the revision's creation."""
    times = [time for time in (workload.changed, current.created if current else None) if time]
    return max(times, default=workload.created)
