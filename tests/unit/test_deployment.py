"""States of a Deployment that depend on times and on what is missing."""

from datetime import timedelta

import msgspec
import pytest
from made import NOW, ago, available, deployment_info, pod, progressing, revision, running, template, workload

from rollout.info import Heading, Mark, Phase
from rollout.kinds import KINDS
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
    assert (told.history_limit, told.dropped_next) == (3, "rs-1")


def test_a_revision_with_pods_is_spared_yet_counts() -> None:
    kept = (revision(1, 900, 900, wanted=1, pods=1), revision(2, 800, 800), revision(3, 700, 700))
    assert deployment_info(workload("3", history_limit=2), kept).dropped_next is None


def test_nothing_drops_below_the_limit() -> None:
    assert deployment_info(workload("2", history_limit=10), (revision(2, 60, 60),)).dropped_next is None


def test_a_complete_rollout_marks_its_revision_as_now() -> None:
    told = deployment_info(workload("2"), (revision(2, 60, 60, wanted=3, pods=3, available=3),))
    assert [(one.mark, one.evidence) for one in told.revisions or ()] == [(Mark.NOW, "3 available")]


def test_a_pause_counts_from_the_pause() -> None:
    stated = progressing("DeploymentPaused", status="Unknown", updated=700)
    live = workload("2", paused=True, updated=1, pods=4, available=4, conditions=(stated,))
    told = deployment_info(live)
    assert (told.phase, told.since) == (Phase.PAUSED, ago(700))


def test_a_rollout_that_was_paused_before_it_was_seen_counts_from_its_change() -> None:
    assert deployment_info(workload("2", paused=True)).since == ago(3600)


def test_without_a_deadline_the_last_pods_may_still_start() -> None:
    live = workload(
        "2", changed=ago(30), available=2, max_unavailable=1, deadline_seconds=None, conditions=()
    )
    assert (deployment_info(live).phase, deployment_info(live).heading) == (
        Phase.PROGRESSING,
        Heading.ROLLING,
    )


def test_without_a_deadline_pods_missing_for_long_are_lost() -> None:
    live = workload("2", changed=ago(3000), available=2, deadline_seconds=None, conditions=())
    assert deployment_info(live).heading is Heading.DEGRADED


def test_a_paused_rollout_has_no_pods_to_come() -> None:
    live = workload("2", paused=True, updated=3, available=2, max_unavailable=1, conditions=())
    assert deployment_info(live).phase is Phase.TROUBLE


def test_a_scale_that_no_time_tells_of_is_believed_for_a_minute() -> None:
    live = workload("1", wanted=8, pods=8, updated=8, available=3, rescaled=True)
    complete = progressing("NewReplicaSetAvailable", updated=3000)
    just = msgspec.structs.replace(live, conditions=(complete, available("False", 20)))
    long = msgspec.structs.replace(live, conditions=(complete, available("False", 90)))
    assert (deployment_info(just).phase, deployment_info(just).why) == (Phase.PROGRESSING, "scaling, 3 of 8")
    assert (deployment_info(just).since, deployment_info(long).phase) == (ago(20), Phase.FAILED)


def test_the_replica_set_tells_when_a_scale_was() -> None:
    lost = (progressing("NewReplicaSetAvailable", updated=3000), available("False", 300))
    live = workload("1", wanted=8, pods=8, updated=8, available=3, rescaled=True, conditions=lost)
    scaled = revision(1, 9000, 301, wanted=8, pods=8, available=3)
    lost_pods = revision(1, 9000, 8000, wanted=8, pods=8, available=3)
    assert deployment_info(live, (scaled,)).phase is Phase.PROGRESSING
    assert deployment_info(live, (lost_pods,)).phase is Phase.FAILED


def test_a_scale_explains_missing_pods_for_as_long_as_a_rollout_may_take() -> None:
    lost = (progressing("NewReplicaSetAvailable", updated=9000), available("False", 700))
    live = workload("1", wanted=8, pods=8, updated=8, available=3, sized=ago(700), conditions=lost)
    assert deployment_info(live).phase is Phase.FAILED


def test_the_strategy_is_kept() -> None:
    data = b'{"metadata":{"name":"w"},"spec":{"strategy":{"type":"Recreate"}}}'
    read = KINDS["Deployment"].sparse.one(data)
    assert read is not None
    assert read.strategy == "Recreate"


def test_the_newest_writer_of_the_template_changed_it() -> None:
    entries = (
        b'{"manager":"old","time":"2026-11-23T10:00:00Z","fieldsV1":{"f:spec":{"f:template":{}}}},'
        b'{"manager":"new","time":"2026-11-23T11:00:00Z","fieldsV1":{"f:spec":{"f:template":{}}}},'
        b'{"manager":"hpa","time":"2026-11-23T11:30:00Z","fieldsV1":{"f:spec":{"f:replicas":{}}}},'
        b'{"manager":"kcm","time":"2026-11-23T11:59:00Z","subresource":"status","fieldsV1":{"f:template":{}}}'
    )
    read = KINDS["Deployment"].sparse.one(b'{"metadata":{"name":"w","managedFields":[%s]}}' % entries)
    assert read is not None
    assert (read.changed_by, read.changed, read.sized) == ("new", ago(3600), ago(1800))


def test_a_time_in_another_zone_is_told_in_utc() -> None:
    data = b'{"metadata":{"name":"w","creationTimestamp":"2026-11-23T14:00:00+03:00"}}'
    read = KINDS["Deployment"].sparse.one(data)
    assert read is not None
    assert (read.created, read.created and read.created.utcoffset()) == (ago(3600), timedelta(0))


def test_the_list_keeps_no_template_and_the_opened_one_does() -> None:
    data = b'{"metadata":{"name":"w"},"spec":{"template":%s}}' % template("1")
    sparse, whole = KINDS["Deployment"].sparse.one(data), KINDS["Deployment"].whole.one(data)
    assert sparse is not None
    assert whole is not None
    assert (sparse.template, sparse.digest, sparse.images) == (b"", b"", ("shop/app:1",))
    assert (whole.template, len(whole.digest)) == (template("1"), 16)


def test_the_largest_number_means_no_limit_and_no_deadline() -> None:
    data = b'{"metadata":{"name":"w"},"spec":{"revisionHistoryLimit":%d,"progressDeadlineSeconds":%d}}'
    off, on = (KINDS["Deployment"].sparse.one(data % (n, n)) for n in (2**31 - 1, 7))
    assert off is not None
    assert on is not None
    assert (off.history_limit, off.deadline_seconds) == (None, None)
    assert (on.history_limit, on.deadline_seconds) == (7, 7)


def test_a_scale_subresource_leaves_a_trace_without_a_time() -> None:
    entry = b'{"manager":"kubectl","subresource":"%s","fieldsV1":{"f:spec":{"f:replicas":{}}}}'
    data = b'{"metadata":{"name":"w","managedFields":[%s]}}'
    scaled, other = (KINDS["Deployment"].sparse.one(data % (entry % word)) for word in (b"scale", b"status"))
    assert scaled is not None
    assert other is not None
    assert (scaled.rescaled, scaled.sized, other.rescaled) == (True, None, False)


def test_the_old_side_is_numbered_where_one_revision_has_pods() -> None:
    kept = (
        revision(3, 60, 60, wanted=1, pods=1),
        revision(2, 600, 60, wanted=2, pods=2, available=2),
        revision(1, 900, 600),
    )
    old = deployment_info(workload("3", updated=1), kept).old
    assert (old.number, old.wanted, old.pods, old.available, old.started) == (2, 2, 2, 2, 0)


def test_old_pods_of_two_revisions_have_no_number() -> None:
    kept = (revision(3, 60, 60), revision(2, 600, 60, pods=1), revision(1, 900, 60, pods=2))
    assert deployment_info(workload("3", updated=0), kept).old.number is None
