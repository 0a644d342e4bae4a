"""Why a rollout does not go on: each cause from what pods, conditions and events plainly say.

`rollout.finders` look; pods that say the same are one cause with a count, the more certain and the wider
first. A healthy or merely slow rollout has none.
"""

from collections.abc import Iterable

from msgspec.structs import replace

from rollout.facts import Facts, condition
from rollout.faults import unexplained
from rollout.finders import of_whole
from rollout.groups import SURE, Group, Key, key_of
from rollout.info import Cause, Confidence
from rollout.remembered import Remembered
from rollout.safe import safe
from rollout.said import Found, Said
from rollout.text import cut_end, cut_middle, registry

SHORT, HEADLINE, DETAIL = 21, 63, 400
"""Cells at most of a cause's texts; characters of its detail.

A headline of 63 is what 80 columns hold beside the margins and "10/10 new pods", and what screens.md draws.
"""

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


FETCHED = frozenset({"registry-unreachable", "pull-timeout"})
"""Causes that no revision is to blame for, unless the current one names another registry."""


def causes(facts: Facts, remembered: Remembered | None = None) -> tuple[Cause, ...]:
    """Return what is wrong, the more certain and the wider first.

    `remembered`: what was found of the same rollout before, which is kept up to date.
    """
    remembered = Remembered() if remembered is None else remembered
    scene = remembered.look(facts)
    found = [*remembered.groups.values(), *_grouped(of_whole(scene))]
    if not found:
        found = _grouped(unexplained(scene))
    told = [_cause(group, facts) for group in found]
    if not told and facts.deadline_passed:
        told = [_deadline(facts)]
    told.sort(key=_order)
    return tuple(told)


def _order(cause: Cause) -> tuple[int, int, bool, str, str]:
    return SURE[cause.confidence], -cause.pods, not cause.on_new, cause.code, cause.headline


def _grouped(found: Iterable[Found]) -> list[Group]:
    """Return what says the same together."""
    same: dict[Key, dict[str, Found]] = {}
    for number, one in enumerate(found):
        same.setdefault(key_of(one.said), {})[one.uid or str(number)] = one
    return [Group(each) for each in same.values()]


def _cause(group: Group, facts: Facts) -> Cause:
    on_new, on_old, nodes = group.on_new, group.on_old, group.nodes
    said = _given(group, facts)
    of = (facts.wanted if on_new else 0) + (len(facts.old_pods or ()) if on_old else 0)
    if facts.new_pods is not None and group.of_pods:
        of = (len(facts.new_pods) if on_new else 0) + (len(facts.old_pods or ()) if on_old else 0)
    return Cause(
        code=said.code,
        short=cut_end(said.short, SHORT),
        headline=cut_middle(group.headline, HEADLINE),
        detail=safe(" ".join(group.evidence.split()) or said.headline, DETAIL),
        confidence=said.confidence,
        since=group.since,
        pods=group.pods,
        of=max(of, group.pods),
        on_new=on_new,
        on_old=on_old,
        in_template=said.in_template,
        presumed=said.presumed,
        nodes=len(nodes),
        node=nodes[0] if len(nodes) == 1 else "",
        objects=group.objects,
    )


def _given(group: Group, facts: Facts) -> Said:
    """Return a cause with what the rest of the rollout says of whose fault it is.

    What no revision is to blame for is the current one's fault where it asks for more than the last. What is
    only presumed of a template is not its fault where all that fail are on one node and others run.
    """
    said, nodes = group.said, group.nodes
    asked = {change.field.partition("[")[0].partition(".")[0] for change in facts.changes or ()}
    if asked & ASKED.get(said.code, frozenset()) or (said.code in FETCHED and _from_elsewhere(facts)):
        return replace(said, in_template=True)
    only_new = group.on_new and not group.on_old
    if said.presumed and only_new and len(nodes) == 1 and _only_there(group, nodes[0], facts):
        return replace(said, in_template=False)
    return said


def _from_elsewhere(facts: Facts) -> bool:
    """Return whether the current revision takes an image from a registry that the last one does not name."""
    if facts.previous is None or not facts.previous.images:
        return False
    return not {*map(registry, facts.workload.images)} <= {*map(registry, facts.previous.images)}


def _only_there(group: Group, node: str, facts: Facts) -> bool:
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
