"""How long a start may take: by what older pods of the same rollout needed."""

from datetime import timedelta

from rollout.facts import Facts

SLOW = timedelta(seconds=60)
"""How long a running pod may fail its probes, where no older pod tells what is usual."""

SLOWEST = timedelta(hours=1)
"""The longest start that is believed: a pod may turn ready again long after it was created."""

SLOWER = 3
"""Times as long as older pods needed: still merely slow."""

SAMPLE = 200
"""Older pods that are asked how long they needed: the median of so many is as good as that of all."""

STEP = timedelta(seconds=15)
"""Patience is rounded up to a multiple of this: each old pod that goes would change it else."""


def patience_of(facts: Facts) -> timedelta:
    """Return how long a start may take."""
    starts = sorted(
        pod.ready_at - pod.row.created
        for pod in (facts.old_pods or ())[:SAMPLE]
        if pod.row.ready and not pod.row.restarts and pod.ready_at and pod.row.created
    )
    if not starts:
        return SLOW
    usual = min(max(starts[len(starts) // 2], timedelta()), SLOWEST)
    return max(SLOW, -(-SLOWER * usual // STEP) * STEP)
