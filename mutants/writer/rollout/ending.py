"""Find pods that were taken away, and pods that do not go.

Source: k/k pkg/apis/core/types.go (DisruptionTarget), pkg/scheduler preemption, tainteviction, podgc.
"""

from collections.abc import Iterator
from datetime import timedelta

from rollout.records import KeptPod
from rollout.said import CERTAIN, LIKELY, POSSIBLE, Found, Said
from rollout.scene import Scene

OVERDUE = timedelta(seconds=15)
"""How long after its grace a pod may still be there: kubelet needs a moment to say that it is gone."""

DISRUPTED = {
    reason: Said(code, short, words, CERTAIN, in_template=False)
    for reason, code, short, words in (
        ("PreemptionByScheduler", "preempted", "preempted", "preempted by pods of higher priority"),
        ("PreemptionByKubeScheduler", "preempted", "preempted", "preempted by pods of higher priority"),
        ("DeletionByTaintManager", "node-lost", "node tainted", "its node's taint drives the pod away"),
        ("DeletionByPodGC", "node-lost", "node lost", "its node is gone"),
        (
            "EvictionByEvictionAPI",
            "drained",
            "evicted by a drain",
            "evicted by the API: a node is drained",
        ),
        ("TerminationByKubelet", "evicted", "evicted", "its node ended the pod: it ran short, or shuts down"),
    )
}
"""What reasons of DisruptionTarget mean."""


def disrupted(scene: Scene, new: bool, pod: KeptPod) -> Iterator[Found]:
    """Find a pod on its way out that something else than this rollout took, while it is missed."""
    said = DISRUPTED.get(pod.disrupted)
    if said is None or not scene.facts.missing or (not pod.row.terminating and pod.phase != "Failed"):
        return
    since = pod.ends - timedelta(seconds=pod.grace) if pod.ends else pod.row.since
    evidence = pod.disruption or pod.disrupted
    yield Found(said, evidence, since, new=new, uid=pod.uid, node=pod.row.node)


def stuck_ending(scene: Scene, new: bool, pod: KeptPod) -> Iterator[Found]:
    """Find a pod that is still there after its grace, while the rollout waits."""
    facts = scene.facts
    if (facts.missing or facts.under_way) and pod.ends is not None and facts.now - pod.ends > OVERDUE:
        said, evidence = _stuck(scene, pod)
        yield Found(said, evidence, pod.ends, new=new, uid=pod.uid, node=pod.row.node)


def _stuck(scene: Scene, pod: KeptPod) -> tuple[Said, str]:
    warnings = scene.warnings.get(pod.uid, ())
    lost = next((one for one in warnings if one.reason in ("NodeNotReady", "TaintManagerEviction")), None)
    node = pod.row.node or "its node"
    if pod.finalizers:
        words = f"pod is held by finalizer {pod.finalizers[0]}"
        evidence = f"finalizers: {', '.join(pod.finalizers)}"
        return Said("stuck-ending", "held by a finalizer", words, CERTAIN, in_template=False), evidence
    if lost is not None or pod.disrupted in ("DeletionByTaintManager", "DeletionByPodGC"):
        words = f"{node} is gone: nobody confirms that the pod has ended"
        evidence = lost.message if lost else pod.disruption or pod.disrupted
        return Said("stuck-ending", "node gone, pod stays", words, LIKELY, in_template=False), evidence
    failed = next((one for one in warnings if one.reason in ("FailedKillPod", "FailedPreStopHook")), None)
    if failed is not None:
        words = f"{node} cannot end the pod"
        return Said("stuck-ending", "pod does not end", words, CERTAIN, in_template=False), failed.message
    words = f"pod still ends on {node}, past its grace of {pod.grace}s"
    evidence = f"deletionTimestamp has passed, deletionGracePeriodSeconds is {pod.grace}"
    return Said("stuck-ending", "pod does not end", words, POSSIBLE, in_template=False), evidence
