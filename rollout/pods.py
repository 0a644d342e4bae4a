"""Fold a pod to its row: what kubectl would say of it, and whether anything is wrong with it.

Trouble is found once, when a pod changes, so that ten thousand pods are diagnosed one at a time.
Source of the words: kubectl's printPod (k/k pkg/printers/internalversion/printers.go), kubelet's container
reasons (k/k pkg/kubelet/images/types.go, pkg/kubelet/container/sync_result.go).
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from sys import intern

from rollout.core import ContainerStatus, Pod, PodStatus, Terminated
from rollout.info import PodRow
from rollout.objects import Condition, OwnerReference
from rollout.pulls import pull_trouble
from rollout.records import Controlled, KeptPod
from rollout.safe import safe

CREATING = frozenset({"", "ContainerCreating", "PodInitializing"})
"""Waiting reasons of a healthy start."""

WAITING = {
    "CrashLoopBackOff": "crash-loop",
    "CreateContainerConfigError": "config-error",
    "CreateContainerError": "create-error",
    "RunContainerError": "create-error",
    "CreatePodSandboxError": "sandbox-error",
    "PreStartHookError": "hook-error",
    "PostStartHookError": "hook-error",
}
"""Waiting reasons, and what is wrong; those of image pulls are in `rollout.pulls`."""

FAILED = {
    "Evicted": "evicted",
    "Preempting": "evicted",
    "Terminated": "evicted",
    "NodeShutdown": "evicted",
    "NodeLost": "node-lost",
}
"""Reasons of a pod that failed as a whole."""


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


class _Trouble:
    """What is wrong with a pod, while it is being found out."""

    __slots__ = ("code", "container", "exit_code", "image", "message", "since")

    def __init__(self, code: str, message: str = "", status: ContainerStatus | None = None) -> None:
        self.code, self.message = code, message
        self.container = (status.name or "") if status else ""
        self.image = (status.image or "") if status else ""
        self.exit_code: int | None = None
        self.since: datetime | None = None


_HEALTHY = _Trouble("")


def summarise(pod: Pod, broken: tuple[str, ...] = ()) -> KeptPod | None:
    """Return the record of `pod`, or None where it says neither uid nor name.

    `row.revision_uid` is the controller's uid: a ReplicaSet's own. For pods of other controllers the
    kind's module knows the revision by `hash`. `row.available` is readiness alone: minReadySeconds is the
    workload's.
    """
    metadata, status = pod.metadata, pod.status
    if metadata is None or not (metadata.uid or metadata.name):
        return None
    name = safe(metadata.name or "", 253)
    namespace = intern(safe(metadata.namespace or "", 253))
    owner = controller(metadata.owner_references)
    labels = metadata.labels
    terminating = metadata.deletion_timestamp is not None
    ready = _condition(status, "Ready")
    is_ready = ready is not None and ready.status == "True" and not terminating
    statuses = (status.container_statuses if status else None) or ()
    spec_containers = (pod.spec.containers if pod.spec else None) or ()
    node = intern(safe((pod.spec.node_name if pod.spec else None) or "", 253))
    trouble = _HEALTHY if is_ready or status is None else _trouble(status)
    ready_at = utc(ready.last_transition_time) if ready else None
    row = PodRow(
        uid=safe(metadata.uid or f"{namespace}/{name}", 512),
        name=name,
        revision_uid=owner.uid if owner else "",
        ready_containers=sum(1 for container in statuses if container.ready),
        containers=len(spec_containers) or len(statuses),
        ready=is_ready,
        available=is_ready,
        started=bool(node and statuses),
        terminating=terminating,
        state=intern(safe(_state(pod, statuses, terminating, is_ready, trouble), 200)),
        trouble=trouble.code,
        message=safe(trouble.message, 1024),
        container=intern(safe(trouble.container, 253)),
        restarts=sum(container.restart_count or 0 for container in statuses),
        created=utc(metadata.creation_timestamp),
        since=_since(trouble, ready_at, utc(metadata.creation_timestamp)),
        node=node,
    )
    return KeptPod(
        row=row,
        owner_uid=row.revision_uid,
        hash=intern(safe((labels.revision_hash or labels.template_hash or "") if labels else "", 253)),
        ready_at=ready_at,
        image=intern(safe(trouble.image, 512)),
        namespace=namespace,
        resource_version=metadata.resource_version or "",
        exit_code=trouble.exit_code,
        phase=intern(safe(_phase(status), 80)),
        running_at=_running_at(statuses) if not is_ready else None,
        broken=broken,
    )


def _phase(status: PodStatus | None) -> str:
    return (status.phase or "") if status else ""


def _condition(status: PodStatus | None, kind: str) -> Condition | None:
    for condition in (status.conditions if status else None) or ():
        if condition.type == kind:
            return condition
    return None


def _since(trouble: _Trouble, ready_at: datetime | None, created: datetime | None) -> datetime | None:
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


def _trouble(status: PodStatus) -> _Trouble:
    """Return what is wrong with a pod that is not ready, the first container's trouble first."""
    if status.phase == "Failed":
        reason = status.reason or ""
        code = FAILED.get(reason, "evicted" if reason.startswith("OutOf") else "failed")
        if reason or not status.container_statuses:
            return _Trouble(code, status.message or reason)
    elif status.phase == "Unknown":
        return _Trouble("node-lost", status.message or "the node does not report the pod's state")
    for container in (*(status.init_container_statuses or ()), *(status.container_statuses or ())):
        found = _container_trouble(container)
        if found.code:
            return found
    scheduled = _condition(status, "PodScheduled")
    if scheduled and scheduled.status == "False" and scheduled.reason == "Unschedulable":
        trouble = _Trouble("unschedulable", scheduled.message or "")
        trouble.since = scheduled.last_transition_time
        return trouble
    return _HEALTHY


def _container_trouble(container: ContainerStatus) -> _Trouble:
    state = container.state
    if state is None or container.ready:
        return _HEALTHY
    last = container.last_state.terminated if container.last_state else None
    if state.waiting:
        reason, message = state.waiting.reason or "", state.waiting.message or ""
        if reason in CREATING:
            return _HEALTHY
        told = message.replace(container.image, "") if container.image else message
        code = WAITING.get(reason) or pull_trouble(reason, told) or "waiting"
        trouble = _Trouble(code, message or reason, container)
        return _ended(trouble, last) if code == "crash-loop" else trouble
    ended = state.terminated
    if ended and (ended.exit_code or ended.reason in ("OOMKilled", "ContainerCannotRun", "StartError")):
        return _ended(_Trouble("crash-loop", ended.message or ended.reason or "", container), ended)
    if state.running and last and last.reason == "OOMKilled":
        return _ended(_Trouble("crash-loop", "restarted after OOMKilled", container), last)
    return _HEALTHY


def _ended(trouble: _Trouble, ended: Terminated | None) -> _Trouble:
    """Add how the container ended the last time."""
    if ended is None:
        return trouble
    trouble.exit_code, trouble.since = ended.exit_code, ended.finished_at
    if ended.reason == "OOMKilled":
        trouble.code = "out-of-memory"
    if ended.message and ended.message.strip():
        trouble.message = ended.message.strip()
    elif ended.exit_code is not None:
        ending = f"{ended.reason or 'ended'}, exit code {ended.exit_code}"
        trouble.message = f"{ending}; {trouble.message}" if trouble.message else ending
    return trouble


def _state(
    pod: Pod, statuses: Sequence[ContainerStatus], terminating: bool, ready: bool, trouble: _Trouble
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


def _initial_state(pod: Pod, status: PodStatus) -> str:
    """Return what the init containers say: "Init:1/2", "Init:ErrImagePull migrate"; "" once they are done."""
    containers = (pod.spec.init_containers if pod.spec else None) or ()
    sidecars = {container.name for container in containers if container.restart_policy == "Always"}
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
