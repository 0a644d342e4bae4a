"""Find pods that run and are not ready for longer than a slow start explains."""

from collections.abc import Iterator
from datetime import timedelta
from functools import lru_cache

from rollout.probes import probe_words
from rollout.records import KeptPod
from rollout.said import CERTAIN, LIKELY, Found, Said
from rollout.scene import Scene

LOST = timedelta(seconds=2)
"""Ready that turned False so long after the containers ran was True between."""

SILENT = timedelta(seconds=15)
"""How long Ready may differ from its containers: kubelet writes both, the node controller Ready alone."""

GATE = "ReadinessGatesNotReady"
"""Why Ready is False of a pod whose containers are ready, by kubelet."""

CONTAINERS = "ContainersNotReady"
"""Why it is False where one is not: that may be a sidecar, which is an init container."""


def not_ready(scene: Scene, new: bool, pod: KeptPod) -> Iterator[Found]:
    """Find a pod whose probes fail for longer than a slow start explains."""
    if pod.running_at is None or (_is_silent(pod) and not pod.unready.startswith(CONTAINERS)):
        return
    failing = [one for one in scene.warnings.get(pod.uid, ()) if one.reason == "Unhealthy"]
    if not failing or (scene.facts.now - pod.running_at <= scene.patience and not was_ready(pod)):
        return
    since = pod.ready_at or pod.row.created
    said = _failing(failing[0].message)
    yield Found(said, failing[0].message, since, new=new, uid=pod.uid, node=pod.row.node)


@lru_cache(maxsize=1024)
def _failing(message: str) -> Said:
    short, headline = probe_words(message)
    return Said("not-ready", short, headline, LIKELY, True, presumed=True)


def was_ready(pod: KeptPod) -> bool:
    """Return whether a running pod that is not ready had been."""
    return pod.ready_at is not None and pod.running_at is not None and pod.ready_at - pod.running_at > LOST


def _is_silent(pod: KeptPod) -> bool:
    """Return whether all containers of a pod are ready and it is not, for no gate."""
    return 0 < pod.row.containers <= pod.row.ready_containers and not pod.unready.startswith(GATE)


def node_not_ready(scene: Scene, new: bool, pod: KeptPod) -> Iterator[Found]:
    """Find a pod whose containers are all ready and which is not: its node does not report any more."""
    row = pod.row
    if not _is_silent(pod) or pod.ready_at is None or scene.facts.now - pod.ready_at < SILENT:
        return
    event = next((one for one in scene.warnings.get(pod.uid, ()) if one.reason == "NodeNotReady"), None)
    if event is None and pod.unready.startswith(CONTAINERS):
        return
    said = _node(row.node or "the node", sure=event is not None)
    evidence = event.message if event else "all containers are ready, and Ready is False"
    yield Found(said, evidence, pod.ready_at, new=new, uid=pod.uid, node=row.node)


@lru_cache(maxsize=1024)
def _node(node: str, *, sure: bool) -> Said:
    return Said(
        "node-not-ready",
        "node not ready",
        f"{node} is not ready: its pods are taken for lost",
        CERTAIN if sure else LIKELY,
        in_template=False,
        many="their nodes are not ready: the pods are taken for lost",
    )


GATED = Said("readiness-gate", "readiness gate", "a readiness gate is not met", LIKELY, in_template=False)
"""Said of a pod that is ready but for a gate."""


def gate_not_ready(scene: Scene, new: bool, pod: KeptPod) -> Iterator[Found]:
    """Find a pod that is ready but for a readiness gate: a load balancer that does not take it, say."""
    if not pod.unready.startswith(GATE) or pod.running_at is None:
        return
    if scene.facts.now - pod.running_at > scene.patience:
        yield Found(GATED, pod.unready, pod.ready_at, new=new, uid=pod.uid, node=pod.row.node)
