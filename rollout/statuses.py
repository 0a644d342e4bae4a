"""What a pod's status says is wrong: the pod as a whole, and each container and init container of it.

Source of the reasons: kubelet (k/k pkg/kubelet/images/types.go, pkg/kubelet/container/sync_result.go,
pkg/kubelet/eviction, pkg/kubelet/lifecycle) and the scheduler.
"""

from collections.abc import Iterator
from datetime import datetime

from rollout.core import ContainerStatus, PodStatus, Terminated
from rollout.meta import Condition
from rollout.pulls import pull_trouble

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
    "Preempting": "preempted",
    "Terminated": "node-shutdown",
    "NodeShutdown": "node-shutdown",
    "Shutdown": "node-shutdown",
    "NodeLost": "node-lost",
    "NodeAffinity": "not-admitted",
    "NodePorts": "not-admitted",
    "UnexpectedAdmissionError": "not-admitted",
    "TopologyAffinityError": "not-admitted",
    "DeadlineExceeded": "failed",
}
"""Reasons of a pod that failed as a whole."""


AGAIN = 2
"""Restarts from which on a container that runs may only be between two ends."""

MOST = 8
"""Containers in trouble that are told of one pod."""


class Found:
    """What is wrong with a pod, while it is being found out."""

    __slots__ = (
        "code",
        "container",
        "ended",
        "exit_code",
        "image",
        "initial",
        "message",
        "restarts",
        "since",
    )

    def __init__(self, code: str, message: str = "", status: ContainerStatus | None = None) -> None:
        self.code, self.message = code, message
        self.container = (status.name or "") if status else ""
        self.image = (status.image or "") if status else ""
        self.exit_code: int | None = None
        self.since: datetime | None = None
        self.initial = False
        self.restarts = (status.restart_count or 0) if status else 0
        self.ended = bool(status and status.state and status.state.terminated)


HEALTHY = Found("")
"""Nothing is wrong."""


def condition(status: PodStatus | None, kind: str) -> Condition | None:
    """Return the condition of that type, or None."""
    for stated in (status.conditions if status else None) or ():
        if stated.type == kind:
            return stated
    return None


def troubles(status: PodStatus) -> list[Found]:
    """Return what is wrong with a pod that is not ready, init containers first; HEALTHY alone for nothing."""
    whole = _whole(status)
    if whole is not None:
        return [whole]
    found = [trouble for trouble in _containers(status) if trouble.code]
    if found:
        return found[:MOST]
    scheduled = condition(status, "PodScheduled")
    if scheduled and scheduled.status == "False" and scheduled.reason == "Unschedulable":
        trouble = Found("unschedulable", scheduled.message or "")
        trouble.since = scheduled.last_transition_time
        return [trouble]
    return [HEALTHY]


def _whole(status: PodStatus) -> Found | None:
    """Return what became of the pod as a whole."""
    if status.phase == "Failed":
        reason = status.reason or ""
        code = FAILED.get(reason, "not-admitted" if reason.startswith("OutOf") else "failed")
        if reason or not status.container_statuses:
            return Found(code, status.message or reason)
    elif status.phase == "Unknown" or status.reason == "NodeLost":
        return Found("node-lost", status.message or "the node does not report the pod's state")
    return None


def _containers(status: PodStatus) -> Iterator[Found]:
    for container in status.init_container_statuses or ():
        found = _trouble(container)
        if found.code:
            found.initial = True
        yield found
    for container in status.container_statuses or ():
        yield _trouble(container)


def _trouble(container: ContainerStatus) -> Found:
    state = container.state
    if state is None or container.ready:
        return HEALTHY
    last = container.last_state.terminated if container.last_state else None
    if state.waiting:
        reason, message = state.waiting.reason or "", state.waiting.message or ""
        if reason in CREATING:
            return HEALTHY
        told = message.replace(container.image, "") if container.image else message
        code = WAITING.get(reason) or pull_trouble(reason, told) or "waiting"
        trouble = Found(code, message or reason, container)
        return _ended(trouble, last) if code == "crash-loop" else trouble
    ended = state.terminated
    if ended and (ended.exit_code or ended.reason in ("OOMKilled", "ContainerCannotRun", "StartError")):
        return _ended(Found("crash-loop", ended.message or ended.reason or "", container), ended)
    if state.running and last and last.reason == "OOMKilled":
        return _ended(Found("crash-loop", "restarted after OOMKilled", container), last)
    return HEALTHY


def relapse(status: PodStatus) -> Found | None:
    """Return how a container ended that runs again and is not ready: it has ended so more than once."""
    for container in status.container_statuses or ():
        running = container.state.running if container.state else None
        last = container.last_state.terminated if container.last_state else None
        often = (container.restart_count or 0) >= AGAIN
        if running and last and last.exit_code and often and not container.ready:
            return _ended(Found("crash-loop", "", container), last)
    return None


def _ended(trouble: Found, ended: Terminated | None) -> Found:
    """Add how the container ended the last time."""
    if ended is None:
        return trouble
    trouble.exit_code, trouble.since = ended.exit_code, ended.finished_at
    if ended.reason == "OOMKilled":
        trouble.code = "out-of-memory"
    elif ended.reason in ("ContainerCannotRun", "StartError"):
        trouble.code = "create-error"
    if ended.message and ended.message.strip():
        trouble.message = ended.message.strip()
    elif ended.exit_code is not None:
        ending = f"{ended.reason or 'ended'}, exit code {ended.exit_code}"
        trouble.message = f"{ending}; {trouble.message}" if trouble.message else ending
    return trouble
