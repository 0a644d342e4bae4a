"""How good a retired revision is known to have been (semantics.md 11)."""

import msgspec
import pytest
from made import NOW, deployment_info, pod, progressing, revision, template, waiting, workload

from rollout.info import Mark, RolloutInfo
from rollout.kinds import KINDS
from rollout.records import KeptRevision, Objects, Seen

ALL = {"wanted": 3, "pods": 3, "available": 3}


def marks(told: RolloutInfo) -> dict[int | None, Mark]:
    return {one.number: one.mark for one in told.revisions or ()}


def history(**third: object) -> tuple[KeptRevision, ...]:
    """Four revisions, each made 100 s after the one before, and each hand-over done 10 s later."""
    return (
        revision(4, 100, 90, **ALL),
        revision(3, 200, 90, **third),
        revision(2, 300, 190),
        revision(1, 400, 290),
    )


def test_a_finished_hand_over_is_likely_good_and_says_how_long_it_stood() -> None:
    told = deployment_info(workload("4"), history())
    assert told.revisions is not None
    assert (told.revisions[1].mark, told.revisions[1].evidence) == (Mark.LIKELY, "was current 1m")
    assert marks(told) == {4: Mark.NOW, 3: Mark.LIKELY, 2: Mark.LIKELY, 1: Mark.UNPROVEN}


def test_a_hand_over_that_never_finished_is_a_failure() -> None:
    kept = (revision(4, 100, 90, **ALL), revision(3, 200, 95), revision(2, 300, 92), revision(1, 400, 290))
    told = deployment_info(workload("4"), kept)
    assert marks(told)[3] is Mark.FAILED
    assert marks(told)[2] is Mark.LIKELY


def test_the_same_second_counts_as_finished() -> None:
    kept = (revision(3, 100, 90, **ALL), revision(2, 200, 95), revision(1, 300, 100))
    assert marks(deployment_info(workload("3"), kept))[2] is Mark.LIKELY


def test_revisions_of_one_second_are_told_apart_by_their_numbers() -> None:
    kept = (
        revision(4, 100, 90, **ALL),
        revision(3, 100, 90),
        revision(2, 100, 100),
        revision(1, 101, 100),
    )
    assert marks(deployment_info(workload("4"), kept)) == {
        4: Mark.NOW,
        3: Mark.LIKELY,
        2: Mark.LIKELY,
        1: Mark.UNPROVEN,
    }


def test_one_that_never_took_over_leaves_the_one_before_it_to_be_looked_at() -> None:
    """2 serves on while 3 and 4 fail: that 3 was gone early says nothing of 4."""
    kept = (
        revision(5, 100, 80, **ALL),
        revision(4, 200, 95),
        revision(3, 300, 195),
        revision(2, 400, 90),
        revision(1, 500, 390),
    )
    told = marks(deployment_info(workload("5"), kept))
    assert (told[4], told[3], told[2]) == (Mark.FAILED, Mark.FAILED, Mark.LIKELY)


def test_after_an_undo_the_revisions_before_it_are_still_known() -> None:
    """3 was returned to and is 5: the time it was made is when 2 ended."""
    kept = (
        revision(5, 200, 90, history=(3,), **ALL),
        revision(4, 100, 92),
        revision(2, 300, 190),
        revision(1, 400, 290),
    )
    told = deployment_info(workload("5"), kept)
    assert marks(told) == {5: Mark.NOW, 4: Mark.LEFT, 2: Mark.LIKELY, 1: Mark.UNPROVEN}


def test_what_was_returned_to_is_good_once_the_next_took_over_from_it() -> None:
    kept = (
        revision(5, 100, 90, **ALL),
        revision(4, 400, 92, history=(1,)),
        revision(3, 250, 195),
        revision(2, 300, 240),
    )
    told = deployment_info(workload("5"), kept)
    assert marks(told)[4] is Mark.LIKELY
    assert told.revisions is not None
    assert told.revisions[1].evidence == "was current"


def test_what_follows_one_that_was_returned_to_is_known_again() -> None:
    """1, 2, 3, 4, back to 3 as 5, then 6 and 7: before 6 there was 5 alone."""
    kept = (
        revision(7, 100, 90, **ALL),
        revision(6, 200, 95),
        revision(5, 600, 195, history=(3,)),
        revision(4, 300, 250),
        revision(2, 700, 590),
        revision(1, 800, 690),
    )
    told = marks(deployment_info(workload("7"), kept))
    assert told == {
        7: Mark.NOW,
        6: Mark.LIKELY,
        5: Mark.LIKELY,
        4: Mark.LEFT,
        2: Mark.LIKELY,
        1: Mark.UNPROVEN,
    }


def test_nothing_is_known_of_one_whose_predecessor_was_returned_to_since() -> None:
    kept = (revision(4, 300, 90, history=(1,), **ALL), revision(3, 100, 92), revision(2, 200, 95))
    assert marks(deployment_info(workload("4"), kept))[2] is Mark.UNPROVEN


def test_nothing_is_known_under_recreate() -> None:
    told = deployment_info(workload("4", strategy="Recreate"), history())
    assert marks(told)[3] is Mark.UNPROVEN


def test_nothing_is_known_across_a_gap() -> None:
    kept = (revision(5, 100, 90, **ALL), revision(3, 200, 90), revision(2, 300, 190))
    assert marks(deployment_info(workload("5"), kept))[3] is Mark.UNPROVEN


def test_nothing_is_known_where_another_scaled() -> None:
    kept = (*history()[:2], revision(2, 300, 190, foreign=True), history()[3])
    assert marks(deployment_info(workload("4"), kept))[3] is Mark.UNPROVEN


def test_nothing_is_known_without_times() -> None:
    kept = (*history()[:2], msgspec.structs.replace(revision(2, 300, 190), scaled=None), history()[3])
    assert marks(deployment_info(workload("4"), kept))[3] is Mark.UNPROVEN


def test_a_revision_whose_pods_are_all_available_is_running() -> None:
    told = deployment_info(workload("4", available=2), history(wanted=2, pods=2, available=2))
    assert marks(told)[3] is Mark.RUNNING


def test_a_revision_some_of_whose_pods_are_lost_is_not_running() -> None:
    told = deployment_info(workload("4"), history(wanted=2, pods=2, available=1))
    assert marks(told)[3] is Mark.LIKELY


def test_what_the_old_pods_of_a_failed_hand_over_say_is_not_believed() -> None:
    """The controller takes the broken pods of an old ReplicaSet away first: what is left looks well."""
    kept = (
        revision(4, 100, 90),
        revision(3, 200, 90, wanted=1, pods=1, available=1),
        revision(2, 300, 90, wanted=2, pods=2, available=2),
        revision(1, 400, 290),
    )
    told = deployment_info(workload("4"), kept)
    assert (marks(told)[3], marks(told)[2]) == (Mark.FAILED, Mark.RUNNING)
    assert told.target is not None
    assert told.target.uid == "rs-2"


def test_what_was_seen_counts_for_more_than_times() -> None:
    seen = Seen(available=frozenset({"rs-1"}), failed=frozenset({"rs-3"}))
    told = deployment_info(workload("4"), history(), seen=seen)
    assert marks(told) == {4: Mark.NOW, 3: Mark.FAILED, 2: Mark.LIKELY, 1: Mark.PROVEN}


def test_the_replica_set_that_the_deployment_names_is_proven() -> None:
    named = progressing("NewReplicaSetAvailable", message='ReplicaSet "app-1" has successfully progressed.')
    told = deployment_info(workload("4", conditions=(named,)), history())
    assert marks(told)[1] is Mark.PROVEN


def test_a_revision_below_one_that_was_returned_to_was_left() -> None:
    kept = (revision(5, 400, 90, history=(1,), **ALL), revision(4, 100, 90, **ALL), revision(3, 200, 90))
    told = deployment_info(workload("5"), kept)
    assert marks(told) == {5: Mark.NOW, 4: Mark.LEFT, 3: Mark.UNPROVEN}


def test_each_earlier_return_left_one_too() -> None:
    kept = (revision(8, 400, 90, history=(1, 5), **ALL), revision(4, 100, 90), revision(3, 200, 90))
    assert marks(deployment_info(workload("8"), kept))[4] is Mark.LEFT


def test_our_change_cause_names_what_was_left() -> None:
    cause = "rolled back from revision 3 (RS app-3) to revision 2 (RS app-4) by bob, rolldeck #0a1b2c3d: slow"
    kept = (revision(4, 100, 90, change_cause=cause, **ALL), *history()[1:])
    assert marks(deployment_info(workload("4"), kept))[3] is Mark.LEFT


def test_an_inherited_change_cause_leaves_nothing() -> None:
    cause = "rolled back from revision 3 (RS app-3) to revision 2 (RS app-2) by bob, rolldeck #0a1b2c3d"
    kept = (revision(4, 100, 90, change_cause=cause, **ALL), *history()[1:])
    told = deployment_info(workload("4"), kept)
    assert marks(told)[3] is Mark.LIKELY
    assert told.revisions is not None
    assert told.revisions[0].change_cause == ""


def test_a_change_cause_is_shown_on_the_first_revision_that_says_it() -> None:
    kept = (
        revision(3, 100, 90, change_cause="release 2", **ALL),
        revision(2, 200, 90, change_cause="release 2"),
        revision(1, 300, 190),
    )
    told = deployment_info(workload("3"), kept)
    assert [one.change_cause for one in told.revisions or ()] == ["", "release 2", ""]


def test_no_target_where_the_current_revision_was_itself_left() -> None:
    kept = (
        revision(9, 400, 90, history=(7,), **ALL),
        revision(8, 300, 90, history=(3,), **ALL),
        revision(6, 200, 90),
    )
    target = deployment_info(workload("9"), kept).target
    assert target is not None
    assert (target.uid, target.why) == (None, "revision 9 was itself left before: pick a revision, 8 serves")


def test_where_the_current_revision_was_itself_left_and_none_serves_none_is_named() -> None:
    kept = (
        revision(9, 400, 90, history=(7,), **ALL),
        revision(8, 300, 90, history=(3,)),
        revision(6, 200, 90),
    )
    target = deployment_info(workload("9"), kept).target
    assert target is not None
    assert (target.uid, target.why) == (None, "revision 9 was itself left before: pick a revision")


def test_running_goes_before_proven_and_proven_before_likely() -> None:
    kept = (*history()[:3], revision(1, 400, 290, wanted=1, pods=1, available=1))
    seen = Seen(available=frozenset({"rs-2"}))
    first = deployment_info(workload("4"), kept, seen=seen).target
    assert first is not None
    assert first.uid == "rs-1"
    second = deployment_info(workload("4"), history(), seen=seen).target
    assert second is not None
    assert second.uid == "rs-2"


def test_a_restart_of_the_current_release_is_no_target() -> None:
    restarted = template("3", **{"kubectl.kubernetes.io/restartedAt": "2026-11-23T11:00:00Z"})
    kept = (revision(4, 100, 90, template=restarted, **ALL), *history()[1:])
    told = deployment_info(workload("4", digest=kept[0].digest, template=restarted), kept)
    assert told.revisions is not None
    assert told.revisions[0].restart_of == "rs-3"
    assert told.target is not None
    assert told.target.uid == "rs-2"


def test_without_any_mark_the_person_picks() -> None:
    target = deployment_info(workload("2"), (revision(2, 60, 50, **ALL), revision(1, 90, 50))).target
    assert target is not None
    assert (target.uid, target.why) == (None, "no earlier revision is known to be good: pick one")


RETURNED = (
    revision(5, 200, 90, history=(3,), **ALL),
    revision(4, 100, 92),
    revision(2, 300, 190),
    revision(1, 400, 290),
)
"""3 was returned to, and is 5."""


def test_after_an_undo_that_went_well_there_is_nothing_to_undo() -> None:
    """A second undo would go to 2, further back than anybody wants."""
    target = deployment_info(workload("5"), RETURNED).target
    assert target is not None
    assert (target.uid, target.settled) == (None, True)
    assert target.why == "nothing to undo from revision 5: it was returned to, and nothing fails"


def test_while_an_undo_is_under_way_there_is_nothing_to_undo() -> None:
    going = progressing("ReplicaSetUpdated", updated=5)
    kept = (revision(5, 200, 90, history=(3,), wanted=3, pods=3, available=2), *RETURNED[1:])
    target = deployment_info(workload("5", available=2, ready=2, conditions=(going,)), kept).target
    assert target is not None
    assert (target.uid, target.settled) == (None, True)
    assert target.why == "nothing to undo from revision 5: the return to it is under way"


def test_pods_of_the_revision_that_was_left_are_no_reason_for_a_second_undo() -> None:
    going = progressing("ReplicaSetUpdated", updated=5)
    kept = (RETURNED[0], revision(4, 100, 5, wanted=1, pods=1), *RETURNED[2:])
    live = workload("5", pods=4, updated=3, conditions=(going,))
    broken = pod("bad", "rs-4", waiting("ImagePullBackOff", "manifest unknown"))
    told = deployment_info(live, kept, (broken,), ())
    assert told.causes
    assert told.target is not None
    assert told.target.settled


def test_what_was_returned_to_and_fails_as_well_leads_on_to_the_one_before() -> None:
    passed = progressing("ProgressDeadlineExceeded", status="False", updated=5)
    kept = (revision(5, 200, 90, history=(3,), wanted=3, pods=3), *RETURNED[1:])
    target = deployment_info(workload("5", available=0, ready=0, conditions=(passed,)), kept).target
    assert target is not None
    assert target.uid == "rs-2"


def restarted(tag: object) -> bytes:
    return template(tag, **{"kubectl.kubernetes.io/restartedAt": "2026-11-23T11:00:00Z"})


def test_a_restart_after_an_undo_leaves_nothing_to_undo_either() -> None:
    again = restarted("5")
    kept = (revision(6, 50, 40, template=again, **ALL), revision(5, 200, 45, history=(3,)), *RETURNED[1:])
    target = deployment_info(workload("6", digest=kept[0].digest, template=again), kept).target
    assert target is not None
    assert (target.uid, target.settled) == (None, True)


def test_what_a_left_revision_only_restarted_was_left_with_it() -> None:
    """3 is 2 restarted, and was left for 1: 2 is as bad."""
    kept = (
        revision(4, 300, 90, history=(1,), **ALL),
        revision(3, 100, 90, template=restarted("2")),
        revision(2, 200, 90, template=template("2")),
    )
    told = marks(deployment_info(workload("4"), kept))
    assert (told[3], told[2]) == (Mark.LEFT, Mark.LEFT)


def test_a_return_to_before_a_restart_leaves_the_restart_alone() -> None:
    kept = (
        revision(4, 300, 90, history=(2,), template=template("2"), **ALL),
        revision(3, 100, 90, template=restarted("2")),
        revision(1, 400, 290),
    )
    told = deployment_info(workload("2"), kept)
    assert marks(told)[3] is Mark.LEFT
    assert told.target is not None
    assert told.target.settled


TAKEN_BACK = "rolled back from revision 4 (RS app-6) to revision 3 (RS app-5) by bob, rolldeck #0a1b2c3d"


def test_what_an_undo_went_to_stays_good_when_somebody_takes_the_undo_back() -> None:
    """4 was undone to 3, which became 5; then 4 was applied again, and is 6."""
    kept = (
        revision(6, 100, 5, history=(4,), wanted=1, pods=1),
        revision(5, 200, 5, history=(3,), change_cause=TAKEN_BACK, **ALL),
        revision(2, 300, 190),
    )
    told = deployment_info(workload("6", change_cause=TAKEN_BACK, pods=4, updated=1), kept)
    assert marks(told)[5] is Mark.RUNNING
    assert told.target is not None
    assert (told.target.uid, told.target.settled) == (None, False)
    assert "left before" in told.target.why


@pytest.mark.parametrize(("serves", "ends"), [(ALL, ", 5 serves"), ({}, "")])
def test_the_verdict_on_what_came_back_asks_for_a_pick_as_the_target_does(
    serves: dict[str, int], ends: str
) -> None:
    """Whoever takes an undo back brings what fails: an undo helps, and has no target."""
    kept = (
        revision(6, 100, 5, history=(4,), wanted=1, pods=1),
        revision(5, 200, 5, history=(3,), change_cause=TAKEN_BACK, **serves),
        revision(2, 300, 190),
    )
    bad = pod("a", "rs-6", waiting("ImagePullBackOff", "manifest unknown"))
    told = deployment_info(workload("6", change_cause=TAKEN_BACK, pods=4, updated=1), kept, (bad,))
    assert told.target is not None
    assert told.target.why == f"revision 6 was itself left before: pick a revision{ends}"
    assert told.verdict is not None
    assert told.verdict.sentence == f"rev 6 was left before; pick one{ends}: UNDO HELPS"


def test_a_return_to_one_that_was_left_for_another_is_an_undo_all_the_same() -> None:
    """2 was left for 1 (3), 4 came, and was left for 2 (5): 4 is no good one because of that."""
    kept = (
        revision(5, 300, 90, history=(2,), **ALL),
        revision(4, 100, 90),
        revision(3, 400, 95, history=(1,)),
    )
    assert marks(deployment_info(workload("5"), kept))[4] is Mark.LEFT


def test_what_was_left_once_and_serves_alone_is_running() -> None:
    """4 was undone, came back as 6, and serves while 7 fails."""
    kept = (
        revision(7, 50, 5, wanted=1, pods=1),
        revision(6, 100, 90, history=(4,), **ALL),
        revision(5, 200, 90, history=(3,)),
    )
    told = deployment_info(workload("7", pods=4, updated=1), kept)
    assert marks(told)[6] is Mark.RUNNING


def test_what_was_just_left_is_left_though_all_its_pods_still_run() -> None:
    kept = (revision(5, 200, 90, history=(3,), wanted=1, pods=1), revision(4, 100, 92, **ALL))
    assert marks(deployment_info(workload("5", pods=4, updated=1), kept))[4] is Mark.LEFT


def controller_revision(number: int, created: float, **fields: object) -> KeptRevision:
    """A ControllerRevision made so many seconds ago."""
    one = revision(number, created, 0, **fields)
    return msgspec.structs.replace(one, kind="ControllerRevision", scaled=None)


@pytest.mark.parametrize("kind", ["StatefulSet", "DaemonSet"])
def test_a_controller_revision_below_an_older_one_was_left(kind: str) -> None:
    """Whoever undid: the one that was returned to is renumbered, and was made before the one it left."""
    kept = (controller_revision(5, 300), controller_revision(4, 100), controller_revision(2, 400))
    told = marks(other_info(kind, kept))
    assert (told[5], told[4], told[2]) == (Mark.NOW, Mark.LEFT, Mark.UNPROVEN)


@pytest.mark.parametrize("kind", ["StatefulSet", "DaemonSet"])
def test_the_workloads_own_change_cause_names_what_was_left(kind: str) -> None:
    """A ControllerRevision is annotated when it is made, and not when it is returned to."""
    cause = "rolled back from revision 4 (CR app-4) to revision 3 (CR app-5) by bob, rolldeck #0a1b2c3d"
    kept = (controller_revision(5, 100), controller_revision(4, 100))
    assert marks(other_info(kind, kept, change_cause=cause))[4] is Mark.LEFT


def other_info(kind: str, kept: tuple[KeptRevision, ...], **fields: object) -> RolloutInfo:
    """A complete StatefulSet or DaemonSet of which the newest of `kept` is current."""
    names = {"update_revision": kept[0].name, "current_revision": kept[0].name}
    live = workload(kept[0].number, kind=kind, strategy="RollingUpdate", **names, **fields)
    return KINDS[kind].info(Objects(workload=live, revisions=kept), NOW)
