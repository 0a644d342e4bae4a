"""Fold a pod to its row: what kubectl would say of it, and whether anything is wrong with it.

Trouble is found once, when a pod changes, so that ten thousand pods are diagnosed one at a time.
Source of the words: kubectl's printPod (k/k pkg/printers/internalversion/printers.go), kubelet's container
reasons (k/k pkg/kubelet/images/types.go, pkg/kubelet/container/sync_result.go).
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from sys import intern
from typing import TypedDict

from rollout.core import ContainerStatus, Pod, PodMetadata, PodStatus
from rollout.info import PodRow
from rollout.meta import Condition, OwnerReference
from rollout.records import Controlled, KeptPod, Trouble
from rollout.safe import safe
from rollout.statuses import CREATING, HEALTHY, Found, condition, relapse, troubles


def utc(time: datetime | None) -> datetime | None:
    """Return `time` in UTC; None for one at the very edge of the calendar."""
    if time is None or time.tzinfo is UTC:
        return time
    try:
        return time.astimezone(UTC)
    except OverflowError:
        return None


def controller(references: Sequence[OwnerReference] | None) -> Controlled | None:
    """Return the owner that controls an object, if any does."""
    for reference in references or ():
        if reference.controller and reference.uid:
            uid = intern(safe(reference.uid, 512))
            return Controlled(safe(reference.kind or ""), safe(reference.name or ""), uid)
    return None


def summarise(pod: Pod, broken: tuple[str, ...] = ()) -> KeptPod | None:
    """Return the record of `pod`, or None where it says neither uid nor name.

    `row.revision_uid` is the controller's uid: a ReplicaSet's own. For pods of other controllers the
    kind's module knows the revision by `hash`. `row.available` is readiness alone: minReadySeconds is the
    workload's.
    """
    metadata, status = pod.metadata, pod.status
    if metadata is None or not (metadata.uid or metadata.name):
        return None
    namespace = intern(safe(metadata.namespace or "", 253))
    labels = metadata.labels
    ready = condition(status, "Ready")
    is_ready = ready is not None and ready.status == "True" and metadata.deletion_timestamp is None
    found = [HEALTHY] if is_ready or status is None else troubles(status)
    trouble, *others = found
    again = None if is_ready or status is None or trouble.code else relapse(status)
    instance = again or trouble
    ready_at = utc(ready.last_transition_time) if ready else None
    row = _row(pod, metadata, is_ready, trouble, ready_at)
    return KeptPod(
        row=row,
        owner_uid=row.revision_uid,
        hash=intern(safe((labels.revision_hash or labels.template_hash or "") if labels else "", 253)),
        ready_at=ready_at,
        image=intern(safe(trouble.image, 512)),
        namespace=namespace,
        resource_version=metadata.resource_version or "",
        exit_code=trouble.exit_code,
        phase=intern(safe((status.phase or "") if status else "", 80)),
        running_at=None if is_ready or status is None else _running_at(status.container_statuses or ()),
        broken=broken,
        initial=trouble.initial,
        restarts=instance.restarts,
        ended=instance.ended,
        relapse=_other(again) if again else None,
        others=tuple(_other(one) for one in others),
        unready="" if is_ready else _unready(ready),
        **_around(metadata, status),
    )


def _unready(ready: Condition | None) -> str:
    """Return why Ready is not True, where it is stated."""
    return intern(safe(f"{ready.reason or ''}: {ready.message or ''}", 300)) if ready else ""


def _other(trouble: Found) -> Trouble:
    return Trouble(
        code=trouble.code,
        container=intern(safe(trouble.container, 253)),
        message=safe(trouble.message, 1024),
        image=intern(safe(trouble.image, 512)),
        exit_code=trouble.exit_code,
        since=utc(trouble.since),
        initial=trouble.initial,
    )


class _Around(TypedDict):
    """What becomes of a pod as a whole: where it is to run, and how it goes."""

    waits: str
    disrupted: str
    disruption: str
    ends: datetime | None
    grace: int
    finalizers: tuple[str, ...]


def _around(metadata: PodMetadata, status: PodStatus | None) -> _Around:
    scheduled, disrupted = condition(status, "PodScheduled"), condition(status, "DisruptionTarget")
    going = disrupted if disrupted is not None and disrupted.status == "True" else None
    waits = (
        "Scheduled"
        if scheduled and scheduled.status == "True"
        else (scheduled.reason or "")
        if scheduled
        else ""
    )
    return _Around(
        waits=intern(safe(waits, 80)),
        disrupted=intern(safe(going.reason or "disrupted", 80)) if going else "",
        disruption=safe(going.message or "", 512) if going else "",
        ends=utc(metadata.deletion_timestamp),
        grace=min(metadata.deletion_grace_period_seconds or 0, 2**31),
        finalizers=tuple(safe(one, 253) for one in (metadata.finalizers or ())[:5]),
    )


def _row(pod: Pod, metadata: PodMetadata, ready: bool, trouble: Found, ready_at: datetime | None) -> PodRow:
    owner = controller(metadata.owner_references)
    terminating = metadata.deletion_timestamp is not None
    statuses = (pod.status.container_statuses if pod.status else None) or ()
    containers = (pod.spec.containers if pod.spec else None) or ()
    node = intern(safe((pod.spec.node_name if pod.spec else None) or "", 253))
    created = utc(metadata.creation_timestamp)
    return PodRow(
        uid=safe(metadata.uid or f"{metadata.namespace or ''}/{metadata.name}", 512),
        name=safe(metadata.name or "", 253),
        revision_uid=owner.uid if owner else "",
        ready_containers=sum(1 for container in statuses if container.ready),
        containers=len(containers) or len(statuses),
        ready=ready,
        available=ready,
        started=bool(node and statuses),
        terminating=terminating,
        state=intern(safe(_state(pod, statuses, terminating, ready, trouble), 200)),
        trouble=trouble.code,
        message=safe(trouble.message, 1024),
        container=intern(safe(trouble.container, 253)),
        restarts=_restarts(pod, statuses),
        created=created,
        since=_since(trouble, ready_at, created),
        node=node,
    )


def _since(trouble: Found, ready_at: datetime | None, created: datetime | None) -> datetime | None:
    if not trouble.code:
        return None
    known = [time for time in (utc(trouble.since), ready_at) if time]
    return min(known, default=created)


def _running_at(statuses: Sequence[ContainerStatus]) -> datetime | None:
    """Return since when all containers run; None where one does not."""
    latest = None
    for status in statuses:
        running = status.state.running if status.state else None
        if running is None or running.started_at is None:
            return None
        started = utc(running.started_at)
        if started is not None and (latest is None or started > latest):
            latest = started
    return latest


def _state(
    pod: Pod, statuses: Sequence[ContainerStatus], terminating: bool, ready: bool, trouble: Found
) -> str:
    """Return kubectl's STATUS of a pod, and the container it is about."""
    if ready:
        return "Running"
    if terminating:
        return "Terminating"
    status = pod.status
    if status is None:
        return "Unknown"
    if status.reason:
        return status.reason
    initial = _initial_state(pod, status)
    if initial:
        return initial
    state = status.phase or "Unknown"
    for container in statuses:
        said = _container_state(container)
        if said and (container.name == trouble.container or not trouble.container):
            several = len(statuses) > 1 or trouble.container
            return f"{said} {container.name or ''}".rstrip() if several and trouble.code else said
    return state


def _restarts(pod: Pod, statuses: Sequence[ContainerStatus]) -> int:
    """Return how often containers were restarted: init containers until they are done, sidecars always."""
    count = sum(container.restart_count or 0 for container in statuses)
    initial = pod.status.init_container_statuses if pod.status else None
    if not initial or pod.status is None:
        return count
    before = sum(container.restart_count or 0 for container in initial)
    if _initial_state(pod, pod.status):
        return before
    sidecars = _sidecars(pod)
    return count + sum(container.restart_count or 0 for container in initial if container.name in sidecars)


def _sidecars(pod: Pod) -> set[str | None]:
    """Return the init containers that go on running beside the others."""
    containers = (pod.spec.init_containers if pod.spec else None) or ()
    return {container.name for container in containers if container.restart_policy == "Always"}


def _initial_state(pod: Pod, status: PodStatus) -> str:
    """Return what the init containers say: "Init:1/2", "Init:ErrImagePull migrate"; "" once they are done."""
    containers = (pod.spec.init_containers if pod.spec else None) or ()
    sidecars = _sidecars(pod)
    statuses = status.init_container_statuses or ()
    for done, container in enumerate(statuses):
        state = container.state
        ended = state.terminated if state else None
        if (ended and ended.exit_code == 0) or (container.name in sidecars and container.started):
            continue
        said = _container_state(container)
        if said and said not in CREATING:
            return f"Init:{said} {container.name or ''}".rstrip()
        return f"Init:{done}/{len(containers) or len(statuses)}"
    return ""


def _container_state(container: ContainerStatus) -> str:
    """Return the reason a container names for not running; "" where it runs."""
    state = container.state
    if state is None:
        return ""
    if state.waiting:
        return state.waiting.reason or ""
    if state.terminated:
        ended = state.terminated
        return ended.reason or (f"Signal:{ended.signal}" if ended.signal else f"ExitCode:{ended.exit_code}")
    return ""
