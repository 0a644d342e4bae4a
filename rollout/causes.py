"""Why a rollout does not go on: each cause from what pods, conditions and events plainly say.

`FINDERS` look; pods that say the same are one cause with a count, the more certain and the wider first. A
healthy or merely slow rollout has none.
"""

from collections.abc import Callable, Iterable, Sequence

from msgspec.structs import replace

from rollout.ending import pods_disrupted, pods_stuck_ending
from rollout.facts import Facts, condition
from rollout.failing import hooks, pods_in_trouble, pods_not_started
from rollout.faults import not_observed, pods_refused, unexplained
from rollout.fights import replicas_fought_over
from rollout.info import Cause, Confidence
from rollout.safe import safe
from rollout.said import Found, Said
from rollout.scene import Scene
from rollout.text import cut_end, cut_middle
from rollout.unready import gates_not_ready, nodes_not_ready, pods_not_ready

SHORT, HEADLINE, DETAIL = 21, 63, 400
"""Cells at most of a cause's texts; characters of its detail."""

SHOWN = 5
"""Pods of a cause that are named by their uid."""

PLACED_BY = frozenset(
    {"cpu", "memory", "node selector", "affinity", "toleration", "node name", "port"}
    | {"topologySpreadConstraints"}
)
"""Fields of a template (as `rollout.changes` names them) that decide which nodes a pod fits."""

MOUNTED_BY = frozenset({"volume", "mount", "device"})
"""Those that decide what is mounted."""

ASKED = {
    "unschedulable": PLACED_BY,
    "volume-claim": MOUNTED_BY,
    "volume-mount": MOUNTED_BY,
    "quota": frozenset({"cpu", "memory"}),
}
"""Causes that no revision is to blame for, unless the current one changes these fields."""

SURE = {Confidence.CERTAIN: 0, Confidence.LIKELY: 1, Confidence.POSSIBLE: 2}
"""The order of causes."""

FINDERS: tuple[Callable[[Scene], Iterable[Found]], ...] = (
    pods_in_trouble,
    pods_not_started,
    pods_not_ready,
    nodes_not_ready,
    gates_not_ready,
    pods_disrupted,
    pods_stuck_ending,
    hooks,
    pods_refused,
    not_observed,
    replicas_fought_over,
)
"""Everything that is looked for. Each finder yields what it finds, and nothing of a healthy rollout."""


def causes(facts: Facts) -> tuple[Cause, ...]:
    """Return what is wrong, the more certain and the wider first."""
    scene = Scene(facts)
    found = _grouped(one for find in FINDERS for one in find(scene))
    if not found:
        found = _grouped(unexplained(scene))
    told = [_cause(group, facts) for group in found]
    if not told and facts.deadline_passed:
        told = [_deadline(facts)]
    told.sort(key=lambda cause: (SURE[cause.confidence], -cause.pods, not cause.on_new, cause.code))
    return tuple(told)


def _grouped(found: Iterable[Found]) -> Iterable[list[Found]]:
    """Return what says the same together."""
    same: dict[tuple[str, str], list[Found]] = {}
    for one in found:
        same.setdefault((one.said.code, one.said.headline), []).append(one)
    return same.values()


def _cause(group: list[Found], facts: Facts) -> Cause:
    on_new, on_old = any(found.new for found in group), any(not found.new for found in group)
    nodes = {found.node for found in group if found.node}
    said = _given(group[0].said, group, nodes, facts, only_new=on_new and not on_old)
    of = (facts.wanted if on_new else 0) + (len(facts.old_pods or ()) if on_old else 0)
    if facts.new_pods is not None and group[0].uid:
        of = (len(facts.new_pods) if on_new else 0) + (len(facts.old_pods or ()) if on_old else 0)
    pods = len({found.uid for found in group}) if group[0].uid else sum(found.pods for found in group)
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
        presumed=said.presumed,
        nodes=len(nodes),
        node=next(iter(nodes)) if len(nodes) == 1 else "",
        objects=tuple(dict.fromkeys(found.uid for found in group[:SHOWN] if found.uid)),
    )


def _given(said: Said, group: Sequence[Found], nodes: set[str], facts: Facts, *, only_new: bool) -> Said:
    """Return a cause with what the rest of the rollout says of whose fault it is.

    What no revision is to blame for is the current one's fault where it asks for more than the last. What is
    only presumed of a template is not its fault where all that fail are on one node and others run.
    """
    asked = {change.field.partition("[")[0].partition(".")[0] for change in facts.changes or ()}
    if asked & ASKED.get(said.code, frozenset()):
        return replace(said, in_template=True)
    if said.presumed and only_new and len(nodes) == 1 and _only_there(group, next(iter(nodes)), facts):
        return replace(said, in_template=False)
    return said


def _only_there(group: Sequence[Found], node: str, facts: Facts) -> bool:
    """Return whether pods of the same template run on other nodes, and none on `node`."""
    if len(group) == len(facts.new_pods or ()):
        return False
    serving = {pod.row.node for pod in facts.new_pods or () if pod.row.ready}
    return bool(serving) and node not in serving


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
