"""What is counted of the pods of one row of the list."""

from made import NOW, pod, revision, running, workload

from cluster.rows import counted
from rollout.records import Workload

PODS = tuple(pod(name, "rs-2", running(ready=True, since=4)) for name in "abc")
"""Ready for four seconds."""


def available(row: Workload) -> int:
    (told,) = counted((revision(2, 100, 90),), PODS, row, NOW)
    return told.available


def test_pods_that_have_not_been_ready_for_long_enough_do_not_count_while_they_come() -> None:
    assert available(workload("2", min_ready=5, available=0)) == 0


def test_once_the_controller_says_that_all_are_available_all_that_are_ready_count() -> None:
    """By our clock it may be a second early: no event comes after it."""
    assert available(workload("2", min_ready=5)) == 3
