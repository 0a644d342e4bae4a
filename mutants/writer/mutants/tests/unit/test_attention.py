"""Which rows of a list need a closer look."""

from typing import Any

import pytest
from made import workload

from cluster.attention import VISIBLE, WORST, badness, chosen, is_unsettled
from rollout.records import Stated, Workload


def stated(kind: str, status: str) -> tuple[Stated, ...]:
    return (Stated(kind, status, "", "", None, None),)


def settled(**changed: Any) -> Workload:
    counts = {"wanted": 3, "pods": 3, "updated": 3, "ready": 3, "available": 3}
    return workload("1", **{"generation": 1, "observed_generation": 1, **counts, **changed})


def test_what_is_complete_needs_none() -> None:
    assert not is_unsettled(settled())


@pytest.mark.parametrize(
    "changed",
    [
        {"observed_generation": 0},
        {"observed_generation": None},
        {"updated": 2},
        {"ready": 2},
        {"available": 2},
        {"conditions": stated("ReplicaFailure", "True")},
        {"conditions": stated("Progressing", "False")},
    ],
)
def test_each_sign_of_a_rollout_under_way_or_failing_needs_one(changed: dict[str, Any]) -> None:
    assert is_unsettled(settled(**changed))


def test_old_pods_that_serve_beside_new_ones_that_do_not_need_one() -> None:
    one = {"wanted": 1, "pods": 2, "updated": 1, "ready": 1, "available": 1}
    assert is_unsettled(settled(**one))
    assert not is_unsettled(settled(kind="DaemonSet", **one))


def test_a_statefulset_that_is_done_to_its_partition_needs_none() -> None:
    names = {"current_revision": "db-1", "update_revision": "db-2"}
    assert not is_unsettled(settled(kind="StatefulSet", partition=2, updated=1, **names))
    assert is_unsettled(settled(kind="StatefulSet", partition=1, updated=1, **names))


def test_a_statefulset_whose_status_dropped_the_count_needs_none() -> None:
    names = {"current_revision": "db-1", "update_revision": "db-1"}
    assert not is_unsettled(settled(kind="StatefulSet", updated=0, **names))


def test_more_missing_pods_are_worse_and_a_failing_condition_is_worse_than_none() -> None:
    some, none = settled(wanted=8, available=4), settled(wanted=8, available=0)
    failing = settled(wanted=8, available=4, conditions=stated("Progressing", "False"))
    assert badness(some) < badness(failing) < badness(none)


def test_the_worst_are_chosen_seen_or_not() -> None:
    needy = {f"row-{number:03}": number for number in range(100)}
    assert chosen(needy, (), set()) == {f"row-{number:03}" for number in range(100 - WORST, 100)}


def test_further_ones_are_chosen_while_they_are_seen_up_to_a_limit() -> None:
    needy = {f"row-{number:03}": number for number in range(100)}
    visible = [f"row-{number:03}" for number in range(40)]
    assert chosen(needy, visible, set()) - chosen(needy, (), set()) == set(visible[:VISIBLE])


def test_what_is_seen_and_settled_is_not_chosen() -> None:
    assert chosen({"bad": 1}, ("fine", "bad"), set()) == {"bad"}


def test_of_rows_as_bad_those_that_are_looked_at_stay() -> None:
    needy = {f"row-{number:03}": 1 for number in range(100)}
    looked = {f"row-{number:03}" for number in range(50, 50 + WORST)}
    assert chosen(needy, (), looked) == looked
