"""What is true of a Deployment. Source: k/k pkg/controller/deployment; semantics.md 1, 4, 5."""

from collections.abc import Sequence
from datetime import datetime

from rollout.assemble import assemble
from rollout.facts import ROLLED_OUT, Facts, available_by, condition, is_recent, owned, was_just_sized
from rollout.info import Count, RolloutInfo
from rollout.records import KeptPod, KeptRevision, Objects, Stated, Workload
from rollout.remembered import Remembered
from rollout.rounding import fenceposts, later

EXCEEDED = "ProgressDeadlineExceeded"
"""The reason of Progressing once the deadline has passed."""


def info(objects: Objects, now: datetime, remembered: Remembered | None = None) -> RolloutInfo:
    """Return what is true of the Deployment in `objects` at `now`, by the server's clock.

    `remembered`: what was found of the same Deployment before, which makes it quick.
    """
    return assemble(facts(objects, now), objects, remembered)


def facts(objects: Objects, now: datetime) -> Facts:
    """Return what is known of the Deployment."""
    workload = objects.workload
    revisions = owned(objects.revisions, workload.uid)
    observed = (workload.observed_generation or 0) >= workload.generation
    current = _current(workload, revisions, observed)
    wanted = 0 if workload.wanted is None else workload.wanted
    surge, unavailable = _limits(workload, wanted)
    new_pods, old_pods = _sides(objects.pods, revisions, current, workload, now)
    new, old = _counts(workload, revisions, current)
    progressing = condition(workload.conditions, "Progressing")
    not_begun = bool(revisions and workload.digest and current is None and not workload.paused)
    under_way = not_begun or _under_way(workload, progressing, wanted, observed=observed, now=now)
    passed = progressing is not None and progressing.reason == EXCEEDED and observed
    return Facts(
        workload=workload,
        now=now,
        observed=observed,
        current=current,
        revisions=revisions,
        number=_number(workload, revisions, current),
        new_pods=new_pods,
        old_pods=old_pods,
        new=new,
        old=old,
        wanted=wanted,
        surge=surge,
        unavailable=unavailable,
        under_way=under_way,
        starting=was_just_sized(workload, now, current=current),
        deadline=_deadline(workload, progressing) if under_way and not passed else None,
        deadline_passed=passed,
        failure=_failure(workload, current),
        began=_began(workload, current, progressing),
        strangers=_strangers(objects.pods, revisions),
        events=objects.events,
    )


def _current(
    workload: Workload, revisions: Sequence[KeptRevision] | None, observed: bool
) -> KeptRevision | None:
    """Return the oldest ReplicaSet of the wanted template; by its number where the template is not known."""
    kept = revisions or ()
    if workload.digest:
        same = [one for one in kept if one.digest == workload.digest]
        return min(same, key=lambda one: (one.created is None, one.created, one.name), default=None)
    if not observed or workload.number is None:
        return None
    return next((one for one in kept if one.number == workload.number), None)


def _number(
    workload: Workload, revisions: Sequence[KeptRevision] | None, current: KeptRevision | None
) -> int | None:
    """Return the current revision's number: none for a template that was not rolled out."""
    if current is not None:
        return current.number
    return None if revisions and workload.digest else workload.number


def _limits(workload: Workload, wanted: int) -> tuple[int, int]:
    """Return maxSurge and maxUnavailable in pods; neither exists for Recreate."""
    if workload.strategy == "Recreate":
        return 0, 0
    return fenceposts(workload.max_surge, workload.max_unavailable, wanted)


def _sides(
    pods: Sequence[KeptPod] | None,
    revisions: Sequence[KeptRevision] | None,
    current: KeptRevision | None,
    workload: Workload,
    now: datetime,
) -> tuple[tuple[KeptPod, ...] | None, tuple[KeptPod, ...] | None]:
    """Return the pods of the current revision, and those of the others."""
    if pods is None:
        return None, None
    if revisions is None:
        newest = _newest_owner(pods) if workload.updated else ""
        own: Sequence[KeptPod] = pods
    else:
        newest = current.uid if current else ""
        uids = {one.uid for one in revisions}
        own = [pod for pod in pods if pod.owner_uid in uids]
    told = available_by(own, workload.min_ready, now)
    new = tuple(pod for pod in told if newest and pod.owner_uid == newest)
    return new, tuple(pod for pod in told if not newest or pod.owner_uid != newest)


def _strangers(pods: Sequence[KeptPod] | None, revisions: Sequence[KeptRevision] | None) -> int:
    """Return how many pods match its selector and are controlled by something else."""
    own = {one.uid for one in revisions or ()}
    if not own:
        return 0
    return sum(1 for pod in pods or () if pod.owner_uid and pod.owner_uid not in own)


def _newest_owner(pods: Sequence[KeptPod]) -> str:
    """Return the ReplicaSet whose first pod is the youngest: the new one, as far as pods alone can tell."""
    first: dict[str, datetime] = {}
    for pod in pods:
        created = pod.row.created
        if pod.owner_uid and created and (pod.owner_uid not in first or created < first[pod.owner_uid]):
            first[pod.owner_uid] = created
    return max(first, key=lambda uid: first[uid], default="")


def _counts(
    workload: Workload, revisions: Sequence[KeptRevision] | None, current: KeptRevision | None
) -> tuple[Count, Count]:
    """Return the pods of the current revision and of the others.

    Without ReplicaSets the status alone tells: the controller takes unavailable old pods away first, so
    what is available is taken to be old as far as there are old pods.
    """
    if revisions is not None and (current is not None or workload.digest):
        old = [one for one in revisions if current is None or one.uid != current.uid]
        return _count([current] if current else []), _count(old)
    others = max(workload.pods - workload.updated, 0)
    available = min(max(workload.available - others, 0), workload.updated)
    new = Count(workload.number, workload.updated, workload.updated, available, workload.updated - available)
    serving = max(workload.available - available, 0)
    return new, Count(None, others, others, serving, max(others - serving, 0))


def _count(revisions: Sequence[KeptRevision]) -> Count:
    active = [one for one in revisions if one.pods or one.wanted]
    numbered = active or (list(revisions) if len(revisions) == 1 else [])
    pods, available = sum(one.pods for one in revisions), sum(one.available for one in revisions)
    return Count(
        number=numbered[0].number if len(numbered) == 1 else None,
        wanted=sum(one.wanted for one in revisions),
        pods=pods,
        available=available,
        started=max(pods - available, 0),
    )


def _under_way(
    workload: Workload, progressing: Stated | None, wanted: int, *, observed: bool, now: datetime
) -> bool:
    """Return whether a rollout is under way.

    Progressing says NewReplicaSetAvailable from its end until the next one begins, whatever becomes of the
    pods. Without a deadline there is no such condition: then the counts tell.
    """
    if not observed or workload.updated < min(wanted, workload.pods) or workload.pods > workload.updated:
        return True
    if progressing is not None and progressing.reason == ROLLED_OUT:
        return _recreates(workload, progressing, wanted)
    if workload.paused or (progressing is None and not is_recent(workload.changed, now)):
        return workload.updated < wanted
    return workload.available < wanted or workload.updated < wanted


def _recreates(workload: Workload, progressing: Stated, wanted: int) -> bool:
    """Return whether all pods have gone for a new template: Progressing says so only once others come."""
    changed, done = workload.changed, progressing.updated
    gone = workload.strategy == "Recreate" and wanted > 0 and not workload.pods
    return gone and changed is not None and done is not None and changed >= done


def _deadline(workload: Workload, progressing: Stated | None) -> datetime | None:
    """Return when the deadline passes: it counts from the last progress, and rests while paused."""
    if workload.paused or progressing is None or workload.deadline_seconds is None:
        return None
    if progressing.reason == ROLLED_OUT:
        return None
    return later(progressing.updated, workload.deadline_seconds)


def _failure(workload: Workload, current: KeptRevision | None) -> Stated | None:
    """Return the condition that pods cannot be created, the Deployment's own or its new ReplicaSet's."""
    for stated in (workload.conditions, current.conditions if current else ()):
        found = condition(stated, "ReplicaFailure")
        if found is not None and found.status == "True":
            return found
    return None


def _began(workload: Workload, current: KeptRevision | None, progressing: Stated | None) -> datetime | None:
    """Return when the rollout began: the later of the template's change and the new ReplicaSet's creation.

    A change that only removes fields is recorded nowhere else than by the new ReplicaSet.
    """
    times = [time for time in (workload.changed, current.created if current else None) if time]
    if times:
        return max(times)
    return (progressing.updated if progressing else None) or workload.created
