"""The steps after an undo, from acceptance to the end or the reason why not."""

from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import pytest
from scripted import pod

from rollout.action import Action, Ask, CheckState, Ending, Outcome, Plan, Progress
from rollout.info import (
    Cause,
    Confidence,
    Count,
    EventLine,
    Heading,
    Mark,
    Phase,
    PodRow,
    Ref,
    Revision,
    RolloutInfo,
)
from rollout.progress import given_up, progress, unanswered, unknown

BEGAN = datetime(2026, 3, 14, 3, 14, 22, tzinfo=UTC)
REF = Ref("Deployment", "shop", "web", "u")
DONE = Outcome(ending=Ending.APPLIED, sentence="accepted", generation=8)
PLAN = Plan(
    ref=REF,
    from_number=14,
    to_number=13,
    becomes=15,
    target_uid="u-13",
    target_words="",
    target_evidence="",
    type_number=False,
    type_why="",
    resumes=False,
    changes=(),
    stays="",
    warnings=(),
    takes="",
    checks=(),
    refused="",
    twice=False,
    from_uid="u-14",
)
CAUSE = Cause(
    code="image-not-found",
    short="image not found",
    headline="image not found: web:2.4.1, which no registry has",
    detail="",
    confidence=Confidence.CERTAIN,
    since=None,
    pods=1,
    of=1,
    on_new=True,
    on_old=False,
    in_template=True,
)


def revision(uid: str, number: int) -> Revision:
    return Revision(
        uid=uid,
        number=number,
        name="",
        hash="",
        created=None,
        images=(),
        mark=Mark.UNPROVEN,
        evidence="",
        change_cause="",
        pods=0,
        available=0,
        restart_of=None,
    )


def info(**fields: Any) -> RolloutInfo:
    first = RolloutInfo(
        ref=REF,
        generation=8,
        observed=True,
        paused=False,
        phase=Phase.PROGRESSING,
        heading=Heading.ROLLING,
        blocked_by="",
        number=15,
        images=(),
        changed=None,
        changed_by="",
        since=None,
        wanted=3,
        new=Count(15, 3, 3, 2, 1),
        old=Count(14, 0, 1, 0, 1),
        serving=2,
        surge=1,
        unavailable=0,
        deadline=None,
        deadline_passed=False,
        why="progress deadline",
        conditions=(),
        owner=None,
        revisions=(revision("u-13", 15), revision("u-14", 14)),
    )
    return msgspec.structs.replace(first, **fields)


def after(seconds: float, known: RolloutInfo, outcome: Outcome = DONE, plan: Plan = PLAN) -> Progress:
    return progress(outcome, plan, known, BEGAN, BEGAN + timedelta(seconds=seconds))


def words(shown: Progress) -> list[str]:
    return [f"{step.words}:{step.state.value}" for step in shown.steps]


def test_what_the_stores_do_not_know_yet_is_not_observed() -> None:
    shown = after(1, info(generation=7, number=14))
    assert words(shown) == ["accepted:good", "observed:pending"]
    assert (shown.ended, shown.sentence) == (None, "")


def test_what_the_controller_has_not_seen_is_not_observed() -> None:
    assert words(after(1, info(observed=False)))[-1] == "observed:pending"


def test_until_the_controller_has_renumbered_it_the_target_is_not_new() -> None:
    known = info(number=13, revisions=(revision("u-14", 14), revision("u-13", 13)))
    assert words(after(1, known))[-1] == "revision 15 is new:pending"


def test_pods_that_are_not_there_yet_are_counted() -> None:
    shown = after(5, info())
    assert words(shown) == [
        "accepted:good",
        "observed:good",
        "revision 15 is new:good",
        "2 of 3 available:pending",
    ]
    assert shown.ended is None


def test_updated_comes_before_available() -> None:
    assert words(after(5, info(new=Count(15, 3, 1, 1, 0))))[-1] == "1 of 3 updated:pending"


def test_old_pods_that_are_left_are_counted() -> None:
    assert words(after(5, info(new=Count(15, 3, 3, 3, 0))))[-1] == "1 old pod left:pending"


@pytest.mark.parametrize(
    "known",
    [
        info(new=Count(15, 3, 3, 3, 0), old=Count(14, 0, 0, 0, 0)),
        info(phase=Phase.COMPLETE, new=Count(15, 3, 3, 3, 0)),
        info(phase=Phase.IDLE, wanted=0, new=Count(15, 0, 0, 0, 0), old=Count(14, 0, 0, 0, 0)),
    ],
)
def test_it_is_undone_once_all_pods_are_the_targets(known: RolloutInfo) -> None:
    shown = after(41, known)
    assert (shown.sentence, shown.good) == ("undone in 41s", True)
    assert shown.ended == BEGAN + timedelta(seconds=41)
    assert {step.state for step in shown.steps} == {CheckState.GOOD}


def test_a_list_without_revisions_goes_by_the_number() -> None:
    assert words(after(5, info(revisions=None)))[2] == "revision 15 is new:good"
    assert words(after(5, info(revisions=None, number=14)))[2] == "revision 15 is new:pending"


def test_a_target_that_was_pruned_and_made_anew_counts_by_its_number() -> None:
    known = info(revisions=(revision("u-new", 15), revision("u-14", 14)))
    assert words(after(5, known))[2] == "revision 15 is new:good"


@pytest.mark.parametrize(
    ("fields", "words_last"),
    [
        ({"causes": (CAUSE,)}, "2 of 3 available, image not found:warning"),
        ({"blocked_by": "postgres-2"}, "2 of 3 available, blocked by postgres-2:warning"),
        ({"paused": True}, "2 of 3 available, paused:warning"),
        ({"causes": (msgspec.structs.replace(CAUSE, on_new=False),)}, "2 of 3 available:pending"),
    ],
)
def test_what_holds_the_pods_up_is_said(fields: Any, words_last: str) -> None:
    assert words(after(5, info(**fields)))[-1] == words_last


def test_a_deadline_that_passed_ends_it_with_the_reason() -> None:
    shown = after(600, info(deadline_passed=True, causes=(CAUSE,)))
    assert (shown.sentence, shown.good) == ("not undone in time: image not found: web:2.4.1", False)
    assert after(600, info(deadline_passed=True)).sentence == "not undone in time: progress deadline"


def late(at: datetime) -> RolloutInfo:
    said = EventLine(
        key="condition/Progressing",
        last=at,
        count=1,
        kind="Deploy",
        name="web",
        warning=True,
        reason="Progressing=False",
        message="ProgressDeadlineExceeded",
    )
    return info(deadline_passed=True, conditions=(said,))


def test_a_deadline_that_had_passed_before_does_not_end_it() -> None:
    written = msgspec.structs.replace(DONE, written=BEGAN)
    assert after(1, late(BEGAN - timedelta(seconds=9)), written).sentence == ""
    assert after(1, late(BEGAN), written).sentence == ""
    assert after(9, late(BEGAN + timedelta(seconds=6)), written).sentence.startswith("not undone in time")


def test_what_has_come_to_no_end_is_given_up_with_its_last_step() -> None:
    shown = given_up(after(5, info(causes=(CAUSE,))), PLAN, BEGAN + timedelta(minutes=15))
    assert shown.sentence == "not undone after 15m: 2 of 3 available, image not found"
    assert (shown.good, shown.ended) == (False, BEGAN + timedelta(minutes=15))


def test_an_undo_that_was_taken_back_says_by_whom_and_after_how_long() -> None:
    known = info(
        generation=9,
        number=16,
        changed_by="kustomize-controller",
        changed=BEGAN + timedelta(minutes=6),
        revisions=(revision("u-14", 16), revision("u-13", 15)),
    )
    shown = after(500, known)
    assert (shown.sentence, shown.good) == ("reverted by kustomize-controller after 6m", False)
    assert shown.steps[-1].state is CheckState.BAD


def test_another_release_after_the_undo_is_no_revert() -> None:
    known = info(generation=9, number=16, revisions=(revision("u-16", 16), revision("u-13", 15)))
    assert after(300, known).sentence == "changed again after 5m, by whom is not recorded"


def test_a_number_beyond_the_expected_without_a_new_generation_is_no_revert() -> None:
    known = info(number=16, revisions=(revision("u-16", 16), revision("u-13", 15)))
    assert after(5, known).sentence == ""


def test_a_scale_after_the_undo_is_no_revert() -> None:
    assert words(after(5, info(generation=9)))[2] == "revision 15 is new:good"


@pytest.mark.parametrize(
    ("ending", "state"),
    [
        (Ending.NOT_APPLIED, CheckState.BAD),
        (Ending.SUPERSEDED, CheckState.BAD),
        (Ending.UNKNOWN, CheckState.UNKNOWN),
    ],
)
def test_what_was_not_accepted_ends_at_once_with_its_sentence(ending: Ending, state: CheckState) -> None:
    outcome = Outcome(ending=ending, sentence="because", generation=None)
    shown = after(0, info(), outcome)
    assert (shown.sentence, shown.good, shown.ended) == ("because", False, BEGAN)
    assert shown.steps[0].state is state


def test_a_generation_that_is_not_known_is_not_waited_for() -> None:
    outcome = Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None)
    assert words(after(5, info(), outcome))[1] == "observed:good"


def of_action(ask: Ask, seen: RolloutInfo, outcome: Outcome = DONE, **fields: Any) -> Progress:
    plan = msgspec.structs.replace(PLAN, ask=ask, to_number=None, target_uid="", **fields)
    return progress(outcome, plan, seen, BEGAN, BEGAN + timedelta(seconds=9))


@pytest.mark.parametrize(
    ("ask", "fields", "sentence"),
    [
        (Ask(Action.PAUSE), {"paused": True}, "paused"),
        (Ask(Action.PAUSE), {}, "changed again: it is not paused"),
        (Ask(Action.RESTART), {"phase": Phase.COMPLETE}, "restarted in 9s"),
        (Ask(Action.SET_IMAGE), {"phase": Phase.COMPLETE}, "image set in 9s"),
        (Ask(Action.SET_IMAGE), {"paused": True}, "image set: it is paused, and rolls out when resumed"),
    ],
)
def test_an_action_ends_in_its_own_words(ask: Ask, fields: Any, sentence: str) -> None:
    assert of_action(ask, info(**fields)).sentence == sentence


def test_a_restart_that_got_another_number_than_foreseen_is_new_by_its_revision() -> None:
    revisions = (
        msgspec.structs.replace(revision("u-15", 14), mark=Mark.NOW),
        revision("u-14", 14),
    )
    restart = Ask(Action.RESTART)
    seen = info(number=14, revisions=revisions)
    assert words(of_action(restart, seen))[2] == "revision 14 is new:good"
    later = msgspec.structs.replace(seen, generation=9)
    assert words(of_action(restart, later))[2] == "revision 15 is new:pending"
    unchanged = info(number=14, revisions=(msgspec.structs.replace(revision("u-14", 14), mark=Mark.NOW),))
    assert words(of_action(restart, unchanged))[2] == "revision 15 is new:pending"


RESUME = Ask(Action.RESUME)


def test_a_resume_with_nothing_that_waits_ends_once_it_is_seen() -> None:
    assert of_action(RESUME, info(), becomes=None).sentence == "resumed"
    paused = of_action(RESUME, info(paused=True), becomes=None)
    assert (paused.sentence, paused.good) == ("changed again: it is not resumed", False)


def test_a_resume_is_followed_until_what_waited_is_rolled_out() -> None:
    assert words(of_action(RESUME, info()))[2:] == ["revision 15 is new:good", "2 of 3 available:pending"]
    assert of_action(RESUME, info(phase=Phase.COMPLETE)).sentence == "resumed in 9s"
    paused = of_action(RESUME, info(paused=True))
    assert (paused.sentence, paused.good) == ("changed again: it is not resumed", False)


def deleted(*pods: PodRow) -> Progress:
    ask = Ask(Action.DELETE_POD, pod="db-2")
    outcome = msgspec.structs.replace(DONE, generation=None)
    plan = msgspec.structs.replace(PLAN, ask=ask, target_uid="old")
    return progress(outcome, plan, info(pods=pods), BEGAN, BEGAN + timedelta(seconds=9))


def test_a_deleted_pod_goes_comes_back_and_gets_ready() -> None:
    old, new = pod("db-2", 13, uid="old"), pod("db-2", 13, uid="new", ready=False, state="Pending")
    assert words(deleted(old))[-1] == "db-2 goes:pending"
    assert words(deleted())[-1] == "it comes back:pending"
    assert words(deleted(new))[-1] == "it is back: Pending:pending"
    ready = msgspec.structs.replace(new, ready=True)
    assert deleted(ready).sentence == "db-2 is ready after 9s"


def test_a_blocking_pod_of_an_old_revision_says_what_helps() -> None:
    blocked = info(blocked_by="db-2", pods=(pod("db-2", 14, revision_uid="u-14"),))
    assert words(after(5, blocked))[-1].startswith("2 of 3 available, blocked by db-2: a offers to delete it")


def test_pods_that_somebody_has_to_delete_are_said() -> None:
    waits = info(why="waits for deletion")
    assert words(after(5, waits))[-1] == "2 of 3 available: delete its pods by hand:pending"


def test_another_template_that_took_the_number_of_the_undo_is_not_called_undone() -> None:
    """It came before the controller had seen ours, so that its ReplicaSet got the number we announced."""
    kept = (revision("u-else", 15), revision("u-14", 14), revision("u-13", 13))
    other = info(
        generation=9,
        phase=Phase.COMPLETE,
        revisions=kept,
        changed_by="kubectl",
        changed=BEGAN + timedelta(seconds=5),
    )
    shown = after(7, other)
    assert not shown.good
    assert shown.sentence == "changed again by kubectl after 5s"


def test_a_target_that_was_pruned_and_made_anew_is_known_by_its_number() -> None:
    kept = (revision("u-new", 15), revision("u-14", 14))
    shown = after(5, info(generation=9, phase=Phase.COMPLETE, revisions=kept))
    assert (shown.good, shown.sentence) == (True, "undone in 5s")


BEFORE_SEEN = info(
    generation=9,
    number=14,
    revisions=(revision("u-14", 14), revision("u-13", 13)),
    changed_by="kustomize-controller",
    changed=BEGAN + timedelta(seconds=2),
)
"""Taken back before the controller had seen it: no number has changed, and none ever will."""


@pytest.mark.parametrize("observed", [False, True])
def test_a_revert_that_comes_before_the_controller_saw_the_undo_is_told(observed: bool) -> None:
    shown = after(9, msgspec.structs.replace(BEFORE_SEEN, observed=observed))
    assert (shown.sentence, shown.good) == ("reverted by kustomize-controller after 2s", False)
    assert words(shown)[0] == "accepted:good"
    assert words(shown)[-1] == "reverted:bad"


def test_a_third_template_before_the_controller_saw_the_undo_is_told() -> None:
    new = msgspec.structs.replace(revision("", 0), number=None, mark=Mark.NOW)
    kept = (new, revision("u-14", 14), revision("u-13", 13))
    shown = after(9, msgspec.structs.replace(BEFORE_SEEN, number=None, revisions=kept))
    assert shown.sentence == "changed again by kustomize-controller after 2s"


def test_the_same_picture_before_ours_is_there_is_no_revert() -> None:
    assert after(1, msgspec.structs.replace(BEFORE_SEEN, generation=8)).sentence == ""
    lost = Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None)
    assert after(1, BEFORE_SEEN, lost).sentence == ""


def test_a_restart_that_is_taken_back_before_the_controller_saw_it_is_told() -> None:
    seen = msgspec.structs.replace(BEFORE_SEEN, changed=None)
    assert of_action(Ask(Action.RESTART), seen).sentence == "reverted after 9s, by whom is not recorded"


@pytest.mark.parametrize(
    ("by", "at", "sentence"),
    [
        ("rolldeck", 1, "reverted after 9s, by whom is not recorded"),
        ("rolldeck", 2, "reverted by rolldeck after 2s"),
        ("kubectl-edit", 1, "reverted by kubectl-edit after 1s"),
        ("kubectl-edit", -600, "reverted after 9s, by whom is not recorded"),
    ],
)
def test_only_what_was_recorded_after_our_own_change_names_who_took_it_back(
    by: str, at: int, sentence: str
) -> None:
    """A patch that only removes fields records nobody: the newest entry is then ours, or older."""
    ours = msgspec.structs.replace(DONE, written=BEGAN + timedelta(seconds=1))
    seen = msgspec.structs.replace(BEFORE_SEEN, changed_by=by, changed=BEGAN + timedelta(seconds=at))
    assert after(9, seen, ours).sentence == sentence


def test_what_a_webhook_made_of_the_target_is_no_revert_and_comes_to_an_end() -> None:
    further = msgspec.structs.replace(DONE, further=True)
    kept = (revision("u-new", 15), revision("u-14", 14), revision("u-13", 13))
    assert after(5, info(phase=Phase.COMPLETE, revisions=kept), further).sentence == "undone in 5s"
    scaled = info(generation=9, phase=Phase.COMPLETE, revisions=kept)
    assert after(5, scaled, further).sentence == "undone in 5s"
    assert after(5, BEFORE_SEEN, further).sentence.startswith("reverted")


def test_another_template_that_waits_is_no_revert_to_the_one_that_was_never_rolled_out() -> None:
    waited = msgspec.structs.replace(PLAN, from_number=None, from_uid="")
    waits = msgspec.structs.replace(revision("", 16), mark=Mark.NOW, number=None)
    known = info(generation=9, number=None, revisions=(waits, revision("u-13", 15)))
    assert after(300, known, plan=waited).sentence.startswith("changed again after 5m")


@pytest.mark.parametrize(
    ("waited", "words"),
    [
        (8, "sent, no answer for 8s; in 22s at most it is read back"),
        (30, "sent, no answer for 30s; it is being read back"),
    ],
)
def test_an_answer_that_is_out_says_for_how_long_and_what_comes_then(waited: int, words: str) -> None:
    said = unanswered(PLAN, BEGAN, BEGAN + timedelta(seconds=waited), 30.0)
    assert [(step.state, step.words) for step in said.steps] == [(CheckState.PENDING, words)]
    assert (said.ended, said.sentence) == (None, "")


@pytest.mark.parametrize(
    ("number", "hashed", "sentence"),
    [
        (15, "", "revision 15 is what 13 was"),
        (13, "", "revision 13 is what runs"),
        (None, "", "revision ? is what runs"),
        (15, "5f8c7", "revision 15 is what 13 (5f8c7) was"),
    ],
)
def test_a_picture_tells_what_runs_after_a_lost_answer_and_not_whose_write_it_was(
    number: int | None, hashed: str, sentence: str
) -> None:
    now = msgspec.structs.replace(revision("u-13", 13), number=number, mark=Mark.NOW)
    plan = msgspec.structs.replace(PLAN, to_hash=hashed, to_number=None if number is None else 13)
    told = unknown(plan, BEGAN, info(revisions=(now,)))
    assert (told.steps[0].words, told.sentence) == ("undone, though no answer came", sentence)
