"""What is known of one rollout in the words all kinds share: counted, joined by owner, not yet judged."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from rollout.info import Change, Count, Edit
from rollout.numbers import newest_first
from rollout.records import KeptEvent, KeptPod, KeptRevision, Stated, Workload
from rollout.rounding import later
from rollout.telling import LastWords

PATIENCE = 600
"""Seconds a rollout may take where no deadline is set: Kubernetes' own default of the deadline."""

ROLLED_OUT = "NewReplicaSetAvailable"
"""The reason of Progressing from the end of a rollout until the next begins."""

BENEFIT = timedelta(seconds=60)
"""How long a list gives a scaled workload the benefit of the doubt: it does not see ReplicaSets or pods."""

SETTLING = timedelta(seconds=15)
"""How long after a change of replicas the controller may take to say that pods are missing."""


class Facts(Struct, frozen=True, kw_only=True):
    """A rollout at one moment."""

    workload: Workload
    now: datetime
    observed: bool
    current: KeptRevision | None
    """The revision whose template is wanted; None: not known, or not rolled out."""
    revisions: tuple[KeptRevision, ...] | None
    """Its own, newest first; None: not known."""
    number: int | None
    new_pods: tuple[KeptPod, ...] | None
    old_pods: tuple[KeptPod, ...] | None
    new: Count
    old: Count
    wanted: int
    surge: int
    unavailable: int
    under_way: bool
    """Whether pods are still being replaced, or the new ones never all came up."""
    starting: bool
    """Whether it was created or resized so shortly ago that missing pods are no loss."""
    deadline: datetime | None = None
    deadline_passed: bool = False
    failure: Stated | None = None
    """The condition that says pods cannot be created at all."""
    blocked_by: str = ""
    """The pod a StatefulSet waits for."""
    began: datetime | None
    """When what is under way began."""
    changes: tuple[Change, ...] | None = None
    """What the current template changes; None: not known."""
    previous: KeptRevision | None = None
    """What it changes it from."""
    waits_for_deletion: bool = False
    """Whether pods are replaced only when someone deletes them (OnDelete)."""
    behind: datetime | None = None
    """Since when it has been seen that no controller looks at its newest change."""
    note: str = ""
    """What a healthy row says beyond "complete": "to partition 3"."""
    strangers: int = 0
    """Pods that match its selector and that another controller owns."""
    edits: tuple[Edit, ...] = ()
    """Of what the template names, as far as it was read."""
    words: tuple[LastWords, ...] = ()
    """Last words of containers that crash."""
    autoscaled: tuple[KeptEvent, ...] = ()
    """Events of the autoscalers of its namespace."""
    events: tuple[KeptEvent, ...] | None
    """Those about the workload, its revisions and its pods; None: not known."""

    @property
    def pods(self) -> tuple[KeptPod, ...] | None:
        """Return all pods, those of the current revision first; None: not known."""
        if self.new_pods is None or self.old_pods is None:
            return None
        return (*self.new_pods, *self.old_pods)

    @property
    def missing(self) -> int:
        """Return how many wanted pods do not serve."""
        return max(self.wanted - self.workload.available, 0)

    @property
    def below(self) -> bool:
        """Return whether fewer pods serve than the strategy ever allows."""
        return self.missing > self.unavailable


def condition(stated: Iterable[Stated], kind: str) -> Stated | None:
    """Return the condition of that type, or None."""
    return next((one for one in stated if one.type == kind), None)


def owned(revisions: Sequence[KeptRevision] | None, uid: str) -> tuple[KeptRevision, ...] | None:
    """Return the revisions that the workload `uid` controls, newest first."""
    if revisions is None:
        return None
    return tuple(newest_first(revision for revision in revisions if revision.owner_uid == uid))


def available_by(pods: Iterable[KeptPod], min_ready: int, now: datetime) -> tuple[KeptPod, ...]:
    """Return `pods` with `available` true only of those that were ready for `min_ready` seconds."""
    if not min_ready:
        return tuple(pods)
    least = timedelta(seconds=min_ready)
    return tuple(
        replace(pod, row=replace(pod.row, available=False))
        if pod.row.ready and (pod.ready_at is None or now - pod.ready_at < least)
        else pod
        for pod in pods
    )


def is_recent(time: datetime | None, now: datetime) -> bool:
    """Return whether what began at `time` may still be going on."""
    return time is not None and (now - time).total_seconds() < PATIENCE


def was_just_sized(
    workload: Workload,
    now: datetime,
    *,
    current: KeptRevision | None = None,
    pods: Sequence[KeptPod] | None = None,
) -> bool:
    """Return whether missing pods are explained by a creation or a change of replicas.

    They are while the patience for a rollout lasts, if Available turned False with that change and no later.
    Once a rollout was complete after the change, all pods were there. A ReplicaSet's own time tells of a
    scale that the workload's managedFields tell no time of; where neither does, young `pods` do.
    """
    lost = condition(workload.conditions, "Available")
    since = lost.changed if lost is not None and lost.status == "False" else None
    if workload.rescaled and current is None and lost is not None and (not since or now - since < BENEFIT):
        return True
    if workload.rescaled and lost is None and pods is not None and _are_young(pods, now):
        return True
    known = (workload.created, workload.sized, current.scaled if current else None)
    sized = max((time for time in known if time), default=None)
    if sized is None:
        return False
    progressing = condition(workload.conditions, "Progressing")
    rolled_out = progressing is not None and progressing.reason == ROLLED_OUT
    if rolled_out and progressing and progressing.updated and progressing.updated > sized:
        return False
    until = later(sized, PATIENCE if rolled_out else workload.deadline_seconds or PATIENCE)
    if until is None or now > until:
        return False
    return since is None or since - sized <= SETTLING


def _are_young(pods: Sequence[KeptPod], now: datetime) -> bool:
    """Return whether all pods that are not ready were made shortly ago, and start for the first time."""
    starting = [pod.row for pod in pods if not pod.row.ready and not pod.row.terminating]
    return all(is_recent(row.created, now) and not row.trouble and not row.restarts for row in starting)
