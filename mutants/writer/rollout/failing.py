"""Find what single pods are in: each container in trouble, with what events add to it."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from functools import lru_cache

from rollout.crashes import alike, has_crashed
from rollout.info import Confidence
from rollout.probes import killed_by
from rollout.pulls import told_by
from rollout.records import KeptEvent, KeptPod
from rollout.said import Case, Found, Said
from rollout.scene import Scene
from rollout.starting import REASONS
from rollout.starting import worded as start_worded
from rollout.troubles import TROUBLES

BACKING_OFF = "; back-off "
"""Begins the part of a crash's words that names the pod, and so differs from pod to pod."""

MOUNTING = timedelta(seconds=60)
"""How long a volume or a network may take that is not there at first: a detach elsewhere, say."""

BETWEEN = timedelta(seconds=60)
"""How long a container that has ended several times may run and not be ready, and is not believed yet."""

KILLED = frozenset({None, 0, 1, 2, 137, 143})
"""Exit codes of a container that kubelet ended for a probe: killed, or as it answers SIGTERM."""


def in_trouble(scene: Scene, new: bool, pod: KeptPod) -> Iterator[Found]:
    """Find what a pod is in. One that failed as a whole counts only while it is missed."""
    row = pod.row
    if pod.phase == "Failed" and not scene.facts.missing:
        return
    log = scene.told.get(alike(pod), "") if scene.told and has_crashed(pod) else ""
    own = Case(row.trouble, row.container, pod.image, pod.exit_code, pod.initial, log)
    yield _found(own, row.message, row.since, scene, new=new, pod=pod)
    for other in pod.others:
        case = Case(other.code, other.container, other.image, other.exit_code, other.initial)
        yield _found(case, other.message, other.since, scene, new=new, pod=pod)


def relapsing(scene: Scene, new: bool, pod: KeptPod) -> Iterator[Found]:
    """Find a container that runs for a moment between two ends: it is no less in a crash loop."""
    past = pod.relapse
    if past is None or pod.running_at is None or scene.facts.now - pod.running_at > BETWEEN:
        return
    log = scene.told.get(alike(pod), "")
    case = Case(past.code, past.container, past.image, past.exit_code, past.initial, log)
    since = min((time for time in (past.since, pod.ready_at) if time), default=None)
    yield _found(case, past.message, since, scene, new=new, pod=pod)


def _found(
    case: Case, evidence: str, since: datetime | None, scene: Scene, *, new: bool, pod: KeptPod
) -> Found:
    """Return the words of one container's trouble."""
    if case.code in ("crash-loop", "out-of-memory"):
        evidence = evidence.partition(BACKING_OFF)[0]
        told = killed_by(scene.warnings.get(pod.uid, ()), scene.others.get(pod.uid, ()), case.container)
        if case.code == "crash-loop" and told is not None and case.exit_code in KILLED:
            return Found(told[0], told[1], since, new=new, uid=pod.uid, node=pod.row.node)
    elif case.code == "image-pull":
        code, evidence = _pull_told(scene.warnings.get(pod.uid, ()), evidence)
        case = Case(code, case.container, case.image, initial=case.initial)
    said = worded(case, evidence)
    if case.log and said.code == "crash-loop":
        evidence = f"{evidence}; log: {case.log}"
    return Found(said, evidence, since, new=new, uid=pod.uid, node=pod.row.node)


@lru_cache(maxsize=4096)
def worded(case: Case, evidence: str) -> Said:
    """Return a trouble in words."""
    return (TROUBLES.get(case.code) or TROUBLES["waiting"])(case, evidence)


def _pull_told(events: Iterable[KeptEvent], evidence: str) -> tuple[str, str]:
    """Return what the events of a pull tell, where the pod itself says only that it is backing off."""
    for event in events:
        if event.reason in ("Failed", "InspectFailed", "ErrImageNeverPull", "BackOff") and (
            code := told_by(event.message)
        ):
            return code, event.message
    return "image-pull", evidence


def not_started(scene: Scene, new: bool, pod: KeptPod) -> Iterator[Found]:
    """Find why a pod that has a node cannot start there: a volume, the network, the sandbox.

    A missing object is said at once: it does not come by itself. What may need a moment is given one.
    """
    row = pod.row
    if pod.phase != "Pending" or not row.node:
        return
    event = next((one for one in scene.warnings.get(pod.uid, ()) if one.reason in REASONS), None)
    if event is None:
        return
    said = _started(event.reason, event.message)
    waited = scene.facts.now - row.created if row.created else MOUNTING
    if waited >= MOUNTING or said.code == "config-error":
        yield Found(said, event.message, event.first or row.created, new=new, uid=pod.uid, node=row.node)


@lru_cache(maxsize=1024)
def _started(reason: str, evidence: str) -> Said:
    return start_worded(reason, evidence)


HOOK = Said("hook-error", "start hook fails", "start hook fails", Confidence.CERTAIN, in_template=True)
"""Said of a container whose start hook fails."""


def hook_fails(scene: Scene, new: bool, pod: KeptPod) -> Iterator[Found]:
    """Find a start hook that fails and is told by events alone: its container is killed again and again."""
    runs = pod.running_at
    for event in scene.warnings.get(pod.uid, ()):
        if event.reason == "FailedPostStartHook":
            if runs and event.last and event.last < runs and scene.facts.now - runs > BETWEEN:
                return
            yield Found(HOOK, event.message, event.first, new=new, uid=pod.uid, node=pod.row.node)
            return
