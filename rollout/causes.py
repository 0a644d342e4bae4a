"""Why a rollout does not go on: each cause from what pods, conditions and events plainly say.

Two tables: `rollout.troubles.TROUBLES` words what one pod is in, `FINDERS` looks at the whole. Pods that say
the same are one cause with a count. A healthy or merely slow rollout has none.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from rollout.facts import Facts, condition
from rollout.info import Cause, Confidence
from rollout.probes import probe_words
from rollout.pulls import told_by
from rollout.records import KeptEvent, KeptPod
from rollout.refusals import refusal
from rollout.safe import safe
from rollout.text import cut_end, cut_middle
from rollout.troubles import TROUBLES, Said

SHORT, HEADLINE, DETAIL = 21, 60, 400
"""Cells at most of a cause's texts; characters of its detail."""

SLOW = timedelta(seconds=60)
"""How long a running pod may fail its probes, where no older pod tells what is usual."""

SLOWEST = timedelta(hours=1)
"""The longest start that is believed: a pod may turn ready again long after it was created."""

SLOWER = 3
"""Times as long as older pods needed: still merely slow."""

LOST = timedelta(seconds=2)
"""Ready that turned False so long after the containers ran was True between."""

PLACED_BY = frozenset(
    {"cpu", "memory", "node selector", "affinity", "toleration", "node name", "topology spread", "port"}
)
"""Fields of a template (as `rollout.changes` names them) that decide which nodes a pod fits."""

SURE = {Confidence.CERTAIN: 0, Confidence.LIKELY: 1, Confidence.POSSIBLE: 2}
"""The order of causes."""


class Found(Struct, frozen=True):
    """What one pod, or the workload as a whole, shows."""

    said: Said
    evidence: str
    since: datetime | None
    pods: int = 1
    new: bool = True


def causes(facts: Facts) -> tuple[Cause, ...]:
    """Return what is wrong, the more certain and the wider first."""
    same: dict[tuple[str, str], list[Found]] = {}
    for find in FINDERS:
        for found in find(facts):
            same.setdefault((found.said.code, found.said.headline), []).append(found)
    told = [_cause(group, facts) for group in same.values()]
    if not told and facts.deadline_passed:
        told = [_deadline(facts)]
    told.sort(key=lambda cause: (SURE[cause.confidence], -cause.pods, not cause.on_new, cause.code))
    return tuple(told)


def _cause(group: list[Found], facts: Facts) -> Cause:
    said = _given(group[0].said, facts)
    on_new, on_old = any(found.new for found in group), any(not found.new for found in group)
    of = (facts.wanted if on_new else 0) + (len(facts.old_pods or ()) if on_old else 0)
    if facts.new_pods is not None and any(found.pods == 1 for found in group):
        of = (len(facts.new_pods) if on_new else 0) + (len(facts.old_pods or ()) if on_old else 0)
    pods = sum(found.pods for found in group)
    evidence = max((found.evidence for found in group), key=len)
    return Cause(
        code=said.code,
        short=cut_end(said.short, SHORT),
        headline=cut_middle(said.headline, HEADLINE),
        detail=safe(" ".join(evidence.split()) or said.headline, DETAIL),
        confidence=said.confidence,
        since=min((found.since for found in group if found.since), default=None),
        pods=pods,
        of=max(of, pods),
        on_new=on_new,
        on_old=on_old,
        in_template=said.in_template,
    )


def _given(said: Said, facts: Facts) -> Said:
    """Return a cause that no revision is to blame for, unless the current one asks for more than the last."""
    asked = {change.field for change in facts.changes or ()}
    if said.code == "unschedulable" and asked & PLACED_BY:
        return replace(said, in_template=True)
    return said


def _live(pods: Iterable[KeptPod] | None) -> Iterator[KeptPod]:
    """Yield the pods whose trouble counts: those on their way out fail as they should."""
    return (pod for pod in pods or () if not pod.row.terminating and pod.phase != "Succeeded")


def _about(events: Iterable[KeptEvent] | None) -> dict[str, list[KeptEvent]]:
    by_uid: dict[str, list[KeptEvent]] = {}
    for event in events or ():
        if event.warning:
            by_uid.setdefault(event.about_uid, []).append(event)
    return by_uid


def pods_in_trouble(facts: Facts) -> Iterator[Found]:
    """Find what single pods are in. Pods that failed as a whole count only while they are missed."""
    about = _about(facts.events)
    for new, pods in ((True, facts.new_pods), (False, facts.old_pods)):
        for pod in _live(pods):
            row = pod.row
            if not row.trouble or (pod.phase == "Failed" and not facts.missing):
                continue
            code, evidence = row.trouble, row.message
            if code == "image-pull":
                code, evidence = _pull_told(about.get(row.uid, ()), evidence)
            word = TROUBLES.get(code) or TROUBLES["waiting"]
            yield Found(word(pod, evidence), evidence, row.since, new=new)


def _pull_told(events: Iterable[KeptEvent], evidence: str) -> tuple[str, str]:
    """Return what the events of a pull tell, where the pod itself says only that it is backing off."""
    for event in sorted(events, key=lambda event: (event.last is not None, event.last), reverse=True):
        if code := told_by(event.message):
            return code, event.message
    return "image-pull", evidence


def pods_not_ready(facts: Facts) -> Iterator[Found]:
    """Find pods that run and fail their probes for longer than a slow start explains."""
    about = _about(facts.events)
    patience = _patience(facts)
    for new, pods in ((True, facts.new_pods), (False, facts.old_pods)):
        for pod in _live(pods):
            if pod.row.ready or pod.row.trouble or pod.running_at is None:
                continue
            failing = [event for event in about.get(pod.uid, ()) if event.reason == "Unhealthy"]
            waited = facts.now - pod.running_at
            lost = pod.ready_at is not None and pod.ready_at - pod.running_at > LOST
            if not failing or (waited <= patience and not lost):
                continue
            last = max(failing, key=lambda event: (event.last is not None, event.last))
            short, headline = probe_words(last.message)
            said = Said("not-ready", short, headline, Confidence.LIKELY, in_template=True)
            yield Found(said, last.message, pod.ready_at or pod.row.created, new=new)


def _patience(facts: Facts) -> timedelta:
    """Return how long a start may take: by what the older pods needed."""
    starts = sorted(
        pod.ready_at - pod.row.created
        for pod in facts.old_pods or ()
        if pod.row.ready and not pod.row.restarts and pod.ready_at and pod.row.created
    )
    usual = min(starts[len(starts) // 2], SLOWEST) if starts else SLOW / SLOWER
    return max(SLOW, SLOWER * usual)


def pods_refused(facts: Facts) -> Iterator[Found]:
    """Find why pods cannot even be created: a quota, a policy, a webhook."""
    stated = facts.failure
    if stated is None or stated.status != "True":
        return
    absent = max(facts.wanted - facts.workload.pods, 1)
    yield Found(refusal(stated.message), stated.message, stated.changed, pods=absent)


FINDERS: tuple[Callable[[Facts], Iterable[Found]], ...] = (pods_in_trouble, pods_not_ready, pods_refused)
"""Everything that is looked for. Each finder yields what it finds, and nothing of a healthy rollout."""


def _deadline(facts: Facts) -> Cause:
    """Return the one thing that is known where the deadline passed and nothing says why."""
    stated = condition(facts.workload.conditions, "Progressing")
    seconds = facts.workload.deadline_seconds
    return Cause(
        code="deadline-passed",
        short="deadline passed",
        headline=f"no progress in {seconds}s: the deadline passed" if seconds else "the deadline passed",
        detail=stated.message if stated else "",
        confidence=Confidence.CERTAIN,
        since=stated.changed if stated else None,
        pods=max(facts.wanted - facts.new.available, 0),
        of=facts.wanted,
        on_new=True,
        on_old=False,
        in_template=False,
    )
