"""What is true of a DaemonSet. Source: k/k pkg/controller/daemon; semantics.md 2, 4, 6."""

from collections.abc import Sequence
from datetime import datetime

from rollout.assemble import assemble
from rollout.controlled import Joins, began, count, divided, newest_of, side_number
from rollout.facts import Facts, is_recent, owned, was_just_sized
from rollout.info import Count, RolloutInfo
from rollout.numbers import newest
from rollout.records import KeptPod, KeptRevision, Objects, Workload
from rollout.remembered import Remembered
from rollout.rounding import scaled


def info(objects: Objects, now: datetime, remembered: Remembered | None = None) -> RolloutInfo:
    """Return what is true of the DaemonSet in `objects` at `now`, by the server's clock.

    `remembered`: what was found of the same DaemonSet before, which makes it quick.
    """
    joins = remembered.joins if remembered is not None else None
    return assemble(facts(objects, now, joins), objects, remembered)


def facts(objects: Objects, now: datetime, joins: Joins | None = None) -> Facts:
    """Return what is known of the DaemonSet: its status names no revision, so the template tells."""
    workload = objects.workload
    revisions = owned(objects.revisions, workload.uid)
    observed = (workload.observed_generation or 0) >= workload.generation
    current = newest_of(revisions, workload) or _newest(revisions, workload, observed)
    wanted = workload.wanted or 0
    label = current.hash if current else _newest_label(objects.pods or (), workload)
    sides, revisions, current = divided(objects, revisions, current, label=label, now=now, joins=joins)
    new, old = _counts(workload, sides, revisions, current, wanted)
    unfinished = workload.available < wanted and is_recent(workload.changed, now)
    under_way = not observed or workload.updated < wanted or unfinished
    on_delete = workload.strategy == "OnDelete"
    unavailable = scaled(workload.max_unavailable, wanted, up=True, default=1)
    surge = scaled(workload.max_surge, wanted, up=True, default=0)
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
        surge=surge,
        unavailable=min(unavailable if unavailable or surge else 1, wanted),
        under_way=under_way and not on_delete,
        starting=was_just_sized(workload, now, pods=objects.pods),
        began=began(workload, current),
        waits_for_deletion=on_delete and under_way,
        events=objects.events,
    )


def _newest(
    revisions: Sequence[KeptRevision] | None, workload: Workload, observed: bool
) -> KeptRevision | None:
    """Return the newest revision where the template is not known: the current one is numbered last."""
    if workload.digest or not observed:
        return None
    return newest(revisions or ())


def _newest_label(pods: Sequence[KeptPod], workload: Workload) -> str:
    """Return the hash of the youngest pod, of a DaemonSet that has updated any."""
    dated = [(pod.row.created, pod.hash) for pod in pods if pod.row.created]
    return max(dated, default=(None, ""))[1] if workload.updated else ""


def _counts(
    workload: Workload,
    sides: tuple[tuple[KeptPod, ...], tuple[KeptPod, ...]] | None,
    revisions: Sequence[KeptRevision] | None,
    current: KeptRevision | None,
    wanted: int,
) -> tuple[Count, Count]:
    number = current.number if current else None
    if sides is not None:
        old_pods = [pod for pod in sides[1] if not pod.row.terminating]
        return count(number, wanted, sides[0]), count(
            side_number(old_pods, revisions), len(old_pods), old_pods
        )
    others = max(workload.pods - workload.updated, 0)
    available = min(max(workload.available - others, 0), workload.updated)
    serving = max(workload.available - available, 0)
    new = Count(number, wanted, workload.updated, available, workload.updated - available)
    return new, Count(None, others, others, serving, max(others - serving, 0))
