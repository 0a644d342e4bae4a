"""Find what is wrong with a workload as a whole, beside its pods."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from rollout.facts import PATIENCE, Facts
from rollout.pace import last_progress
from rollout.records import KeptEvent
from rollout.refusals import refusal
from rollout.said import CERTAIN, LIKELY, POSSIBLE, Found, Said
from rollout.scene import Scene
from rollout.text import span

RECENT, RARELY = timedelta(minutes=5), timedelta(seconds=1000)
"""How long ago a controller may have been refused a pod, and how much longer at most after many refusals.

It tries again at distances that double up to a thousand seconds.
Source: k/k client-go util/workqueue/default_rate_limiters.go.
"""

UNOBSERVED, WATCHED = timedelta(seconds=30), timedelta(seconds=10)
"""How long a controller may take to look at a change: by the time that is recorded of it, and by our own."""


def pods_refused(scene: Scene) -> Iterator[Found]:
    """Find why pods cannot even be created: a quota, a policy, a webhook."""
    facts = scene.facts
    current = facts.current
    lacking = max(current.wanted - current.pods, 0) if current is not None else 0
    absent = max(facts.wanted - facts.workload.pods, lacking, 1)
    stated = facts.failure
    if stated is not None and stated.status == "True":
        yield Found(refusal(stated.message), stated.message, stated.changed, pods=absent)
        return
    event = _refused(scene) if facts.missing else None
    if event is not None:
        yield Found(refusal(event.message), event.message, event.first, pods=absent)


def _refused(scene: Scene) -> KeptEvent | None:
    """Return the newest event that says so: StatefulSets and DaemonSets have no condition for it."""
    facts = scene.facts
    uids = [facts.workload.uid] + ([facts.current.uid] if facts.current else [])
    told = [one for uid in uids for one in scene.warnings.get(uid, ()) if one.reason == "FailedCreate"]
    recent = [one for one in told if one.last and facts.now - one.last < RECENT + _apart(one)]
    lacking = facts.workload.pods < facts.wanted
    return max(recent, key=lambda one: one.last or facts.now, default=None) if lacking else None


def _apart(event: KeptEvent) -> timedelta:
    """Return after how long at most a controller tries again that has been refused for so long."""
    tried = event.last - event.first if event.last and event.first else timedelta()
    return min(max(tried, timedelta()), RARELY)


def not_observed(scene: Scene) -> Iterator[Found]:
    """Find a change that no controller looks at."""
    facts = scene.facts
    written = facts.workload.written or facts.workload.changed
    if facts.observed or written is None or facts.now - written < UNOBSERVED:
        return
    # A change through /scale, or one that only removes fields, leaves no time: it may be of this moment.
    if facts.behind is None or facts.now - facts.behind < WATCHED:
        return
    words = "no controller looks at the change: is it running?"
    seen = facts.workload.observed_generation
    evidence = f"metadata.generation is {facts.workload.generation}, status.observedGeneration is {seen or 0}"
    said = Said("not-observed", "controller is silent", words, CERTAIN, in_template=False)
    yield Found(said, evidence, written, pods=0)


def stalled(facts: Facts) -> bool:
    """Return whether there has been no progress for longer than anything that is merely slow explains."""
    if facts.deadline_passed:
        return True
    last = last_progress(facts)
    going = facts.under_way and not facts.workload.paused and not facts.waits_for_deletion
    return going and last is not None and facts.now - last > timedelta(seconds=PATIENCE)


def unexplained(scene: Scene) -> Iterator[Found]:
    """Find what may be behind a stall that nothing explains. Asked only where no other cause is found."""
    facts = scene.facts
    if not stalled(facts):
        return
    for new, pod in scene.live:
        said = _silent(pod.running_at, pod.row.node, pod.waits, facts)
        if said is not None and not pod.row.trouble and pod.row.created:
            evidence = pod.unready or pod.waits or f"phase is {pod.phase or 'not said'}"
            since = pod.running_at or pod.row.created
            yield Found(said, evidence, since, new=new, uid=pod.uid, node=pod.row.node)
    yield from _overlap(scene)
    absent = facts.wanted - facts.workload.pods
    if absent > 0 and facts.failure is None and facts.observed and facts.new_pods == ():
        said = Said("not-created", "pods not created", "no controller makes the pods", POSSIBLE, False)
        evidence = f"status.replicas is {facts.workload.pods}, wanted are {facts.wanted}"
        yield Found(said, evidence, facts.began, pods=absent)


def _silent(running: datetime | None, node: str, waits: str, facts: Facts) -> Said | None:
    """Return what a pod that is not ready and says nothing may be waiting for."""
    if running is not None:
        waited = span((facts.now - running).total_seconds())
        return Said("not-ready", "not ready", f"runs for {waited} and never got ready", POSSIBLE, True, True)
    if not node and waits == "SchedulingGated":
        return Said("gated", "scheduling gated", "a scheduling gate holds the pod", LIKELY, in_template=False)
    if not node and not waits:
        words = "no scheduler has looked at the pod: is it running?"
        return Said("not-scheduled", "scheduler is silent", words, POSSIBLE, in_template=False)
    if node:
        words = f"{node} does not start the pod, and does not say why"
        return Said("not-started", "kubelet is silent", words, POSSIBLE, in_template=False)
    return None


def _overlap(scene: Scene) -> Iterator[Found]:
    facts = scene.facts
    if facts.strangers:
        words = f"{facts.strangers} pods of other owners match its selector"
        said = Said("selector-overlap", "selector overlaps", words, POSSIBLE, in_template=False)
        yield Found(said, f"selector {facts.workload.selector}", None, pods=0)
