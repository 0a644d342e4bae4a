"""Find pods that run and are not ready for longer than a slow start explains."""

from collections.abc import Iterator
from datetime import timedelta
from functools import lru_cache

from rollout.facts import Facts
from rollout.probes import probe_words
from rollout.records import KeptPod
from rollout.said import CERTAIN, LIKELY, Found, Said
from rollout.scene import Scene

SLOW = timedelta(seconds=60)
"""How long a running pod may fail its probes, where no older pod tells what is usual."""

SLOWEST = timedelta(hours=1)
"""The longest start that is believed: a pod may turn ready again long after it was created."""

SLOWER = 3
"""Times as long as older pods needed: still merely slow."""

LOST = timedelta(seconds=2)
"""Ready that turned False so long after the containers ran was True between."""

SILENT = timedelta(seconds=15)
"""How long Ready may differ from its containers: kubelet writes both, the node controller Ready alone."""

GATE = "ReadinessGatesNotReady"
"""Why Ready is False of a pod whose containers are ready, by kubelet."""

SAMPLE = 200
"""Older pods that are asked how long they needed: the median of so many is as good as that of all."""


def pods_not_ready(scene: Scene) -> Iterator[Found]:
    """Find pods whose probes fail for longer than a slow start explains."""
    facts, patience = scene.facts, patience_of(scene.facts)
    for new, pod in scene.live:
        if pod.row.trouble or pod.running_at is None:
            continue
        failing = [one for one in scene.warnings.get(pod.uid, ()) if one.reason == "Unhealthy"]
        if not failing or (facts.now - pod.running_at <= patience and not was_ready(pod)):
            continue
        said = _failing(failing[0].message)
        since = pod.ready_at or pod.row.created
        yield Found(said, failing[0].message, since, new=new, uid=pod.uid, node=pod.row.node)


@lru_cache(maxsize=1024)
def _failing(message: str) -> Said:
    short, headline = probe_words(message)
    return Said("not-ready", short, headline, LIKELY, True, presumed=True)


def was_ready(pod: KeptPod) -> bool:
    """Return whether a running pod that is not ready had been."""
    return pod.ready_at is not None and pod.running_at is not None and pod.ready_at - pod.running_at > LOST


def patience_of(facts: Facts) -> timedelta:
    """Return how long a start may take: by what the older pods needed."""
    starts = sorted(
        pod.ready_at - pod.row.created
        for pod in (facts.old_pods or ())[:SAMPLE]
        if pod.row.ready and not pod.row.restarts and pod.ready_at and pod.row.created
    )
    usual = min(starts[len(starts) // 2], SLOWEST) if starts else SLOW / SLOWER
    return max(SLOW, SLOWER * usual)


def nodes_not_ready(scene: Scene) -> Iterator[Found]:
    """Find pods whose containers are all ready and which are not: their node does not report any more."""
    for new, pod in scene.live:
        row = pod.row
        silent = 0 < row.containers <= row.ready_containers and not pod.unready.startswith(GATE)
        if row.trouble or not silent or pod.ready_at is None or scene.facts.now - pod.ready_at < SILENT:
            continue
        event = next((one for one in scene.warnings.get(pod.uid, ()) if one.reason == "NodeNotReady"), None)
        words = f"{row.node or 'the node'} is not ready: its pods are taken for lost"
        sure = CERTAIN if event else LIKELY
        said = Said("node-not-ready", "node not ready", words, sure, in_template=False)
        evidence = event.message if event else "all containers are ready, and Ready is False"
        yield Found(said, evidence, pod.ready_at, new=new, uid=pod.uid, node=row.node)


def gates_not_ready(scene: Scene) -> Iterator[Found]:
    """Find pods that are ready but for a readiness gate: a load balancer that does not take them, say."""
    patience = patience_of(scene.facts)
    for new, pod in scene.live:
        if pod.row.trouble or not pod.unready.startswith(GATE) or pod.running_at is None:
            continue
        if scene.facts.now - pod.running_at <= patience:
            continue
        said = Said(
            "readiness-gate", "readiness gate", "a readiness gate is not met", LIKELY, in_template=False
        )
        yield Found(said, pod.unready, pod.ready_at, new=new, uid=pod.uid, node=pod.row.node)
