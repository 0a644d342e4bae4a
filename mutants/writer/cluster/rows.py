"""What is known of one row of a list, from what was read of it. No I/O."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from msgspec.structs import replace

from rollout.facts import available_by
from rollout.records import KeptPod, KeptRevision, Workload

AUTOSCALER = "HorizontalPodAutoscaler"
"""The kind whose events tell who writes the replicas."""

TOLD_BY_EVENTS = ("", "image-pull")
"""Troubles of a pod that is not ready which only its events explain."""


def says_nothing(pod: KeptPod) -> bool:
    """Return whether only events tell why a pod is not ready."""
    row = pod.row
    return not row.ready and not row.terminating and row.trouble in TOLD_BY_EVENTS and row.started


def needs_warnings(workload: Workload, pods: Sequence[KeptPod]) -> bool:
    """Return whether only events tell why a row is as it is: of pods that say nothing, or were refused."""
    return len(pods) < (workload.wanted or 0) or any(map(says_nothing, pods))


def warnings_about(
    workload: Workload,
    revisions: Iterable[KeptRevision] | None,
    pods: Iterable[KeptPod],
) -> tuple[str, ...]:
    """Return the uids of what the warnings of a row are about: itself, its revisions and its pods."""
    return (workload.uid, *(one.uid for one in revisions or ()), *(pod.uid for pod in pods))


def counted(
    revisions: Iterable[KeptRevision], pods: Sequence[KeptPod], workload: Workload, now: datetime
) -> tuple[KeptRevision, ...]:
    """Return ReplicaSets with the counts of `pods`: their own were read at another time than these."""
    told = [pod for pod in available_by(pods, workload.min_ready, now) if not pod.row.terminating]
    exist: dict[str, int] = {}
    available: dict[str, int] = {}
    for pod in told:
        exist[pod.owner_uid] = exist.get(pod.owner_uid, 0) + 1
        available[pod.owner_uid] = available.get(pod.owner_uid, 0) + pod.row.available
    return tuple(
        replace(
            one,
            wanted=exist.get(one.uid, 0),
            pods=exist.get(one.uid, 0),
            available=available.get(one.uid, 0),
            conditions=(),
        )
        for one in revisions
    )


def without_template(revision: KeptRevision) -> KeptRevision:
    """Return a revision as a row needs it that compares no templates."""
    return replace(revision, template=b"", digest=b"", release=b"")
