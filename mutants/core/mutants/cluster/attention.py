"""Which rows of a list need a closer look, by what the workloads themselves say (design.md, Flow). No I/O."""

from collections.abc import Collection, Iterable

from rollout.records import Workload

WORST = 20
"""Unsettled rows whose pods are streamed, seen or not."""

VISIBLE = 12
"""Further ones whose pods are streamed while they are on screen."""

EIGHTHS = 8
"""Steps of the share that is missing: a finer order would change with every pod."""


def is_unsettled(workload: Workload) -> bool:
    """Return whether its status leaves open how a rollout stands, or says that it fails."""
    wanted = workload.wanted or 0
    return (
        (workload.observed_generation or 0) < workload.generation
        or _updated(workload) < wanted
        or workload.ready < wanted
        or workload.available < wanted
        or _has_old_pods(workload)
        or _fails(workload)
    )


def _has_old_pods(workload: Workload) -> bool:
    """Return whether pods of older revisions serve beside new ones: with a surge all other counts may do."""
    return workload.kind == "Deployment" and workload.pods > workload.updated


def _updated(workload: Workload) -> int:
    """Return the updated pods: a StatefulSet drops the count once all are of one revision (`rollout`)."""
    if workload.kind == "StatefulSet":
        if workload.update_revision and workload.update_revision == workload.current_revision:
            return workload.wanted or 0
        return workload.updated + workload.partition
    return workload.updated


def _fails(workload: Workload) -> bool:
    """Return whether a condition says that it fails."""
    stated = {one.type: one.status for one in workload.conditions}
    return stated.get("ReplicaFailure") == "True" or stated.get("Progressing") == "False"


def badness(workload: Workload) -> int:
    """Return how bad its status is, coarsely: missing pods first, then what its conditions say."""
    wanted = workload.wanted or 0
    missing = max(wanted - workload.available, 0)
    share = -(-missing * EIGHTHS // wanted) if wanted else 0
    return share * 2 + _fails(workload)


def chosen(needy: dict[str, int], visible: Iterable[str], looked: Collection[str]) -> set[str]:
    """Return the uids of the rows to look at closely.

    Args:
        needy: How bad the unsettled rows are, by uid.
        visible: Rows on screen, from the top.
        looked: Rows that are looked at already; of rows that are as bad they stay.
    """
    order = sorted(needy, key=lambda uid: (-needy[uid], uid not in looked, uid))
    worst = set(order[:WORST])
    further = [uid for uid in dict.fromkeys(visible) if uid in needy and uid not in worst]
    return worst | set(further[:VISIBLE])
