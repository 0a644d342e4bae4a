"""States of a Deployment that depend on times and on what is missing."""

import msgspec
import pytest
from made import NOW, ago, available, deployment_info, pod, progressing, revision, running, template, workload

from rollout.info import Heading, Mark, Phase
from rollout.records import Stated


def test_the_new_replica_set_is_the_oldest_of_the_wanted_template() -> None:
    older, younger = (
        revision(3, 900, 900, template=template("x")),
        revision(4, 300, 300, template=template("x")),
    )
    told = deployment_info(workload("x"), (younger, older))
    assert told.number == 3


def test_replica_sets_of_others_are_left_out() -> None:
    foreign = revision(9, 10, 10, owner_uid="other")
    told = deployment_info(workload("2"), (revision(2, 60, 60), foreign))
    assert [one.number for one in told.revisions or ()] == [2]


def test_the_deadline_counts_from_the_last_progress() -> None:
    live = workload("2", updated=1, conditions=(progressing("ReplicaSetUpdated", updated=100),))
    told = deployment_info(msgspec.structs.replace(live, deadline_seconds=600))
    assert told.deadline is not None
    assert (told.deadline - NOW).total_seconds() == 500


def test_no_deadline_while_paused() -> None:
    live = workload(
        "2", updated=1, paused=True, conditions=(progressing("DeploymentPaused", status="Unknown"),)
    )
    assert deployment_info(live).deadline is None


def test_a_deadline_off_the_calendar_is_none() -> None:
    far = progressing("ReplicaSetUpdated", updated=0)
    far = msgspec.structs.replace(far, updated=NOW.replace(year=9999, month=12, day=31))
    live = workload("2", updated=1, deadline_seconds=2**31 - 2, conditions=(far,))
    assert deployment_info(live).deadline is None


def test_a_passed_deadline_is_a_failure_while_all_pods_serve() -> None:
    live = workload(
        "2", updated=1, pods=4, conditions=(progressing("ProgressDeadlineExceeded", status="False"),)
    )
    told = deployment_info(live)
    assert (told.phase, told.heading, told.why, told.deadline_passed) == (
        Phase.FAILED,
        Heading.STUCK,
        "deadline passed",
        True,
    )


def test_a_first_rollout_that_takes_its_time_is_no_failure() -> None:
    live = workload(
        "1",
        created=ago(40),
        sized=ago(40),
        changed=ago(40),
        available=0,
        ready=0,
        conditions=(progressing("ReplicaSetUpdated", updated=40), available("False", 40)),
    )
    told = deployment_info(live)
    assert (told.phase, told.heading) == (Phase.PROGRESSING, Heading.ROLLING)


def test_pods_lost_after_the_rollout_are_a_failure_below_the_limit() -> None:
    live = workload(
        "1",
        available=1,
        ready=1,
        conditions=(progressing("NewReplicaSetAvailable", updated=3000), available("False", 200)),
    )
    told = deployment_info(live)
    assert (told.phase, told.heading, told.why, told.since) == (
        Phase.FAILED,
        Heading.DEGRADED,
        "degraded: 2 of 3",
        ago(200),
    )


def test_pods_lost_within_the_limit_are_trouble() -> None:
    told = deployment_info(workload("1", available=2, max_unavailable=1))
    assert (told.phase, told.heading) == (Phase.TROUBLE, Heading.DEGRADED)


def test_recreate_takes_all_pods_down_and_that_is_no_failure() -> None:
    live = workload(
        "2",
        strategy="Recreate",
        pods=0,
        updated=0,
        available=0,
        conditions=(progressing("NewReplicaSetCreated", updated=5), available("False", 5)),
    )
    told = deployment_info(live)
    assert (told.phase, told.surge, told.unavailable) == (Phase.PROGRESSING, 0, 0)


def test_an_unobserved_change_is_said() -> None:
    told = deployment_info(workload("2", generation=2, observed_generation=1))
    assert (told.observed, told.phase, told.why) == (False, Phase.PROGRESSING, "not observed yet")


def test_old_pods_that_are_ending_are_said() -> None:
    live = workload("2", pods=4, available=4, conditions=(progressing("ReplicaSetUpdated"),))
    assert deployment_info(live).why == "old pods are ending"


@pytest.mark.parametrize(
    ("surge", "unavailable", "wanted", "pods"),
    [
        ("25%", "25%", 10, (3, 2)),
        ("25%", "25%", 3, (1, 0)),
        (0, 0, 3, (0, 1)),
        ("0%", "10%", 5, (0, 1)),
        (1, 9, 3, (1, 3)),
        ("x", "%", 4, (1, 1)),
        (-5, 2, 4, (0, 2)),
    ],
)
def test_surge_rounds_up_and_unavailable_down(
    surge: int | str, unavailable: int | str, wanted: int, pods: tuple[int, int]
) -> None:
    told = deployment_info(workload("2", wanted=wanted, max_surge=surge, max_unavailable=unavailable))
    assert (told.surge, told.unavailable) == pods


def test_a_failure_to_create_pods_is_read_from_the_replica_set() -> None:
    refused = Stated(
        "ReplicaFailure",
        "True",
        "FailedCreate",
        'pods "x" is forbidden: violates PodSecurity "restricted"',
        None,
        ago(9),
    )
    new = revision(2, 60, 60, conditions=(refused,))
    live = workload("2", updated=0, pods=3, conditions=(progressing("NewReplicaSetCreated"),))
    told = deployment_info(live, (new, revision(1, 900, 900, wanted=3, pods=3, available=3)))
    assert (told.phase, told.why) == (Phase.FAILED, "pod security")


def test_readiness_counts_as_available_after_min_ready_seconds() -> None:
    young = pod("new", "rs-2", running(ready=True, since=5))
    old = pod("old", "rs-2", running(ready=True, since=50))
    told = deployment_info(workload("2", min_ready=30), (revision(2, 60, 60),), (young, old))
    assert [row.available for row in told.pods or ()] == [False, True]


def test_pods_alone_tell_the_sides_where_replica_sets_are_not_known() -> None:
    old = [pod(f"old-{n}", "rs-1", running(ready=True), creationTimestamp=ago(900)) for n in range(3)]
    new = pod("new", "rs-2", running(ready=False, since=30), creationTimestamp=ago(30))
    live = workload("2", template=b"", digest=b"", updated=1, pods=4)
    told = deployment_info(live, None, (*old, new))
    assert [row.name for row in told.pods or ()] == ["new", "old-0", "old-1", "old-2"]


def test_the_estimate_follows_the_pace_so_far() -> None:
    live = workload(
        "2",
        changed=ago(40),
        wanted=10,
        pods=10,
        updated=8,
        available=10,
        conditions=(progressing("ReplicaSetUpdated"),),
    )
    assert deployment_info(live).why == "updating, ~10s left"


def test_no_estimate_where_nothing_is_available_yet() -> None:
    live = workload("2", changed=ago(40), updated=1, pods=4, conditions=(progressing("ReplicaSetUpdated"),))
    assert deployment_info(live).why == "updating"


def test_the_history_limit_takes_the_lowest_retired_revision_next() -> None:
    kept = tuple(revision(n, 1000 - n, 1000 - n) for n in (1, 2, 3, 4))
    told = deployment_info(workload("4", history_limit=3), kept)
    assert (told.history_limit, told.dropped_next) == (3, 1)


def test_a_revision_with_pods_is_spared_yet_counts() -> None:
    kept = (revision(1, 900, 900, wanted=1, pods=1), revision(2, 800, 800), revision(3, 700, 700))
    assert deployment_info(workload("3", history_limit=2), kept).dropped_next is None


def test_nothing_drops_below_the_limit() -> None:
    assert deployment_info(workload("2", history_limit=10), (revision(2, 60, 60),)).dropped_next is None


def test_a_complete_rollout_marks_its_revision_as_now() -> None:
    told = deployment_info(workload("2"), (revision(2, 60, 60, wanted=3, pods=3, available=3),))
    assert [(one.mark, one.evidence) for one in told.revisions or ()] == [(Mark.NOW, "3 available")]
