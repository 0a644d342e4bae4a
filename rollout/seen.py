"""What is seen of a rollout while one looks, and no object tells any more."""

from datetime import datetime

from msgspec.structs import replace

from rollout.info import Phase, RolloutInfo
from rollout.records import Seen, Workload
from rollout.step import current_of


def behind(before: Seen, workload: Workload, now: datetime) -> Seen:
    """Return `before` with the generation that no controller has looked at yet, and since when it is seen."""
    generation = workload.generation
    if (workload.observed_generation or 0) >= generation:
        return before if before.behind is None else replace(before, behind=None)
    if before.behind is not None and before.behind[0] == generation:
        return before
    return replace(before, behind=(generation, now))


def seen(before: Seen, info: RolloutInfo) -> Seen:
    """Return `before` with what `info` shows of its current revision: fully available, or failing."""
    current = current_of(info)
    if current is None or not info.observed:
        return before
    if info.phase is Phase.COMPLETE and current.uid not in before.available:
        return replace(
            before, available=before.available | {current.uid}, failed=before.failed - {current.uid}
        )
    failing = info.phase is Phase.FAILED and current.uid not in before.available
    if failing and current.uid not in before.failed:
        return replace(before, failed=before.failed | {current.uid})
    return before
