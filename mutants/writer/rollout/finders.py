"""Everything that is looked for, of single pods and of a workload as a whole.

Each finder yields what it finds, and nothing of a healthy rollout.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from itertools import chain

from rollout.ending import OVERDUE, disrupted, stuck_ending
from rollout.failing import BETWEEN, MOUNTING, hook_fails, in_trouble, not_started, relapsing
from rollout.faults import not_observed, pods_refused
from rollout.fights import replicas_fought_over
from rollout.records import KeptPod
from rollout.rounding import later
from rollout.said import Found
from rollout.scene import Scene
from rollout.unready import SILENT, gate_not_ready, node_not_ready, not_ready


def of_pod(scene: Scene, new: bool, pod: KeptPod) -> Iterable[Found]:
    """Return what a pod says that is not simply ready; `new`: of the current revision."""
    if pod.row.terminating:
        return () if pod.ends is None else _going(scene, new, pod)
    if not pod.row.trouble:
        return _quiet(scene, new, pod)
    if pod.row.trouble == "crash-loop" and pod.uid in scene.warnings:
        return chain(in_trouble(scene, new, pod), hook_fails(scene, new, pod))
    return in_trouble(scene, new, pod)


def _going(scene: Scene, new: bool, pod: KeptPod) -> Iterator[Found]:
    """Yield what a pod says that is on its way out."""
    if not pod.row.trouble:
        yield from disrupted(scene, new, pod)
    yield from stuck_ending(scene, new, pod)


def _quiet(scene: Scene, new: bool, pod: KeptPod) -> Iterator[Found]:
    """Yield what a pod says that names no trouble itself."""
    if pod.uid in scene.warnings:
        for find in (not_started, not_ready, hook_fails):
            yield from find(scene, new, pod)
    for find in (relapsing, node_not_ready, gate_not_ready, disrupted):
        yield from find(scene, new, pod)


def of_whole(scene: Scene) -> Iterator[Found]:
    """Yield what is wrong with the workload as a whole."""
    for find in (pods_refused, not_observed, replicas_fought_over):
        yield from find(scene)


def next_look(scene: Scene, pod: KeptPod) -> datetime | None:
    """Return when `of_pod` may yield something else of the same pod, by time alone; None: never."""
    row, now = pod.row, scene.facts.now
    if row.terminating:
        times = [_later(pod.ends, OVERDUE)]
    elif row.trouble:
        return None
    else:
        times = [
            _later(row.created, MOUNTING),
            _later(pod.running_at, scene.patience),
            _later(pod.running_at, BETWEEN),
            _later(pod.ready_at, SILENT),
        ]
    return min((time for time in times if time is not None and time >= now), default=None)


def _later(time: datetime | None, span: timedelta) -> datetime | None:
    return later(time, span.total_seconds())
