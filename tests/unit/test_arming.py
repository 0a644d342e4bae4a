"""`y` confirms only what its writer can have read."""

from typing import Any

import msgspec
import pytest

from rollout.action import Action, Ask, Check, CheckState, Plan
from rollout.info import Ref
from tui.arming import (
    Answer,
    Arming,
    Result,
    drawn,
    obstacle,
    offer,
    painted,
    pressed,
    void_in,
    would_confirm,
)

FRESH = Check("fresh", CheckState.GOOD, "as you saw it", arms=True)
DRY_RUN = Check("dry-run", CheckState.GOOD, "server dry run 0.3s", arms=True)
QUOTA = Check("quota", CheckState.PENDING, "quota", arms=False)


def a_plan(**changed: Any) -> Plan:
    plan = Plan(
        ref=Ref("Deployment", "shop", "checkout", "uid-checkout"),
        from_number=14,
        to_number=13,
        becomes=15,
        target_uid="uid-13",
        target_words="checkout:2.4.0, 5f8c75b5b8",
        target_evidence="3 pods run it now",
        type_number=False,
        type_why="",
        resumes=False,
        changes=(),
        stays="replicas 3, strategy, annotations",
        warnings=(),
        takes="~2s",
        checks=(FRESH, DRY_RUN, QUOTA),
        refused="",
        twice=False,
    )
    return msgspec.structs.replace(plan, **changed)


def type_keys(arming: Arming, keys: str, now: float) -> tuple[Arming, Result]:
    result = Result.NOTHING
    for key in keys:
        arming, answer = pressed(arming, key, key, now)
        result = answer.result
    return arming, result


def shown(plan: Plan, at: float = 0.0) -> Arming:
    return drawn(Arming(), plan, at)


def test_y_confirms_half_a_second_after_the_first_paint() -> None:
    assert type_keys(shown(a_plan()), "y", 0.5)[1] is Result.CONFIRMED


def test_y_read_within_half_a_second_of_the_first_paint_is_dropped() -> None:
    assert type_keys(shown(a_plan()), "y", 0.49)[1] is Result.SAID


@pytest.mark.parametrize("delay", [0.25, 0.66, 0.95])
@pytest.mark.parametrize("twice", [False, True])
def test_a_y_that_is_held_down_never_confirms(delay: float, twice: bool) -> None:
    unknown = Check("dry-run", CheckState.UNKNOWN, "server dry run unanswered", arms=True)
    arming = shown(a_plan(checks=(FRESH, unknown), twice=True) if twice else a_plan())
    began = 5.0 if twice else 0.49
    arming, result = type_keys(arming, "y", began)
    assert result is Result.SAID
    for repeat in range(100):
        arming, result = type_keys(arming, "y", began + delay + repeat / 30)
        assert result is Result.SAID
    assert type_keys(arming, "y", began + delay + 99 / 30 + 1.0)[1] is Result.CONFIRMED


def test_y_that_came_too_early_is_to_be_let_go() -> None:
    arming, _ = type_keys(shown(a_plan()), "y", 0.4)
    _, answer = pressed(arming, "y", "y", 1.3)
    assert answer.sentence == "not yet: y came too early, let it go for a second"
    assert type_keys(arming, "y", 1.4)[1] is Result.CONFIRMED


def test_y_read_before_the_first_paint_is_dropped() -> None:
    assert type_keys(Arming(), "y", 9.0)[1] is Result.SAID
    assert type_keys(shown(a_plan(), at=10.0), "y", 9.9)[1] is Result.SAID


def test_a_change_of_what_is_shown_starts_the_half_second_over() -> None:
    arming = drawn(shown(a_plan()), a_plan(takes="~9s"), 5.0)
    assert type_keys(arming, "y", 5.4)[1] is Result.SAID
    assert type_keys(arming, "y", 5.5)[1] is Result.CONFIRMED


def test_a_check_that_never_blocks_fills_in_without_disarming() -> None:
    filled = a_plan(
        checks=(FRESH, DRY_RUN, Check("quota", CheckState.UNKNOWN, "quota (not permitted)", False))
    )
    assert type_keys(drawn(shown(a_plan()), filled, 5.0), "y", 5.0)[1] is Result.CONFIRMED


def test_enter_does_nothing_and_says_what_does() -> None:
    _, answer = pressed(shown(a_plan()), "enter", "\r", 5.0)
    assert (answer.result, answer.sentence) == (Result.SAID, "enter does nothing here: y confirms")


@pytest.mark.parametrize("state", [CheckState.PENDING, CheckState.UNKNOWN, CheckState.BAD])
def test_it_never_arms_without_the_fresh_read(state: CheckState) -> None:
    plan = a_plan(checks=(Check("fresh", state, "as you saw it", arms=True), DRY_RUN), twice=True)
    arming, _ = type_keys(shown(plan), "y", 5.0)
    assert type_keys(arming, "y", 6.0)[1] is Result.SAID


@pytest.mark.parametrize("state", [CheckState.PENDING, CheckState.UNKNOWN, CheckState.BAD])
def test_it_never_arms_without_the_dry_run(state: CheckState) -> None:
    plan = a_plan(checks=(FRESH, Check("dry-run", state, "server dry run", arms=True)))
    arming, _ = type_keys(shown(plan), "y", 5.0)
    assert type_keys(arming, "y", 6.0)[1] is Result.SAID


def test_a_plan_without_any_answered_check_never_arms() -> None:
    assert type_keys(shown(a_plan(checks=())), "y", 5.0)[1] is Result.SAID


def test_an_unanswered_dry_run_needs_y_twice_and_time_between_them() -> None:
    unknown = Check("dry-run", CheckState.UNKNOWN, "server dry run unanswered", arms=True)
    arming, result = type_keys(shown(a_plan(checks=(FRESH, unknown), twice=True)), "y", 5.0)
    assert result is Result.SAID
    assert type_keys(arming, "y", 5.9)[1] is Result.SAID
    assert type_keys(arming, "y", 6.0)[1] is Result.CONFIRMED


def test_another_key_between_the_two_y_takes_the_first_back() -> None:
    unknown = Check("dry-run", CheckState.UNKNOWN, "server dry run unanswered", arms=True)
    arming, _ = type_keys(shown(a_plan(checks=(FRESH, unknown), twice=True)), "yq", 5.0)
    assert type_keys(arming, "y", 9.0)[1] is Result.SAID


def test_a_refused_plan_is_never_confirmed_and_says_what_is_left_to_do() -> None:
    _, answer = pressed(shown(a_plan(refused="denied by policy")), "y", "y", 5.0)
    assert (answer.result, answer.sentence) == (Result.SAID, "cannot be confirmed: esc goes back")


def test_a_printable_key_that_is_not_on_offer_disarms_for_a_second() -> None:
    arming, result = type_keys(shown(a_plan()), "k", 5.0)
    assert result is Result.SAID
    assert type_keys(arming, "y", 5.9)[1] is Result.SAID
    assert type_keys(arming, "y", 6.0)[1] is Result.CONFIRMED


def test_a_digit_is_not_on_offer_where_no_number_has_to_be_typed() -> None:
    arming, _ = type_keys(shown(a_plan()), "1", 5.0)
    assert type_keys(arming, "y", 5.9)[1] is Result.SAID


def test_a_protected_context_wants_the_number_and_then_y() -> None:
    arming = shown(a_plan(type_number=True))
    assert type_keys(arming, "y", 5.0)[1] is Result.SAID
    assert type_keys(arming, "1y", 5.0)[1] is Result.SAID
    assert type_keys(arming, "14y", 5.0)[1] is Result.SAID
    assert type_keys(arming, "13y", 5.0)[1] is Result.CONFIRMED


def test_a_wrong_digit_is_taken_back_with_backspace_or_typed_over() -> None:
    arming, _ = type_keys(shown(a_plan(type_number=True)), "12", 5.0)
    back, _ = pressed(arming, "backspace", "\x7f", 5.0)
    assert type_keys(back, "3y", 5.0)[1] is Result.CONFIRMED
    assert type_keys(arming, "13y", 5.0)[1] is Result.CONFIRMED


def test_digits_read_within_the_quiet_time_are_dropped() -> None:
    arming, _ = type_keys(shown(a_plan(type_number=True)), "13", 0.3)
    assert type_keys(arming, "y", 5.0)[1] is Result.SAID


@pytest.mark.parametrize(
    ("at", "sentence"),
    [
        (0.49, "not yet: this has just changed, read it first"),
        (2.99, "disarmed for a second: that key is not on offer"),
        (120.0, "void after 120s: esc, then u looks again"),
    ],
)
def test_a_digit_counts_when_a_y_would_and_says_why_not(at: float, sentence: str) -> None:
    arming = shown(a_plan(type_number=True))
    if at > 2.0:
        arming, _ = pressed(arming, "k", "k", 2.0)
    typed, answer = pressed(arming, "1", "1", at)
    assert (typed, answer.result, answer.sentence) == (arming, Result.SAID, sentence)


@pytest.mark.parametrize("at", [0.5, 3.0, 119.9])
def test_a_digit_counts_from_the_very_moment_on(at: float) -> None:
    arming = shown(a_plan(type_number=True))
    if at > 2.0:
        arming, _ = pressed(arming, "k", "k", 2.0)
    typed, answer = pressed(arming, "1", "1", at)
    assert (typed.typed, answer.result) == ("1", Result.TYPED)


def test_a_plan_without_a_check_says_that_they_are_being_made() -> None:
    assert obstacle(shown(a_plan(checks=())), 5.0) == "not yet: the checks are being made"


def test_it_says_that_y_would_confirm_only_when_the_number_stands() -> None:
    arming = shown(a_plan(type_number=True))
    assert not would_confirm(arming, 5.0)
    assert would_confirm(type_keys(arming, "13", 5.0)[0], 5.0)


def test_a_number_that_is_not_known_can_not_be_typed() -> None:
    arming = shown(a_plan(type_number=True, to_number=None))
    assert type_keys(arming, "None", 5.0)[0].typed == ""
    assert obstacle(arming, 9.0).startswith("cannot be confirmed")
    assert type_keys(arming, "y", 9.0)[1] is Result.SAID


def test_it_is_void_after_120_seconds() -> None:
    arming = shown(a_plan())
    assert type_keys(arming, "y", 119.9)[1] is Result.CONFIRMED
    assert type_keys(arming, "y", 120.0)[1] is Result.SAID
    assert void_in(arming, 2.0) == 118


def test_another_undo_under_the_same_dialog_starts_everything_over() -> None:
    arming, _ = type_keys(shown(a_plan(type_number=True)), "13", 5.0)
    again = drawn(arming, a_plan(type_number=True, from_number=15), 100.0)
    assert again.typed == ""
    assert void_in(again, 100.0) == 120


def test_obstacle_names_the_check_that_is_waited_for() -> None:
    plan = a_plan(checks=(FRESH, Check("dry-run", CheckState.PENDING, "server dry run", arms=True)))
    assert obstacle(shown(plan), 5.0) == "not yet: waiting for server dry run"


def test_where_no_revisions_number_is_known_the_number_of_the_pod_that_goes_is_typed() -> None:
    ask = Ask(Action.DELETE_POD, pod="db-12")
    arming = drawn(Arming(), a_plan(ask=ask, from_number=None, to_number=None, type_number=True), 0.0)
    assert type_keys(arming, "y", 1.0)[1] is Result.SAID
    assert type_keys(arming, "12y", 2.0)[1] is Result.CONFIRMED


def test_a_revisions_number_goes_before_a_pods() -> None:
    plan = a_plan(ask=Ask(Action.DELETE_POD, pod="db-2"), to_number=None, type_number=True)
    assert plan.typed == 14


def test_the_half_second_counts_from_when_the_change_came_on_screen() -> None:
    arming = painted(shown(a_plan()), 2.0)
    assert type_keys(arming, "y", 2.4)[1] is Result.SAID
    assert type_keys(arming, "y", 2.5)[1] is Result.CONFIRMED
    assert painted(arming, 1.0) == arming


def test_an_arming_check_that_changes_starts_the_half_second_over() -> None:
    warned = Check("fresh", CheckState.WARNING, "changed since you looked: 15 is current now", arms=True)
    arming = drawn(shown(a_plan()), a_plan(checks=(warned, DRY_RUN, QUOTA)), 5.0)
    assert type_keys(arming, "y", 5.4)[1] is Result.SAID
    assert type_keys(arming, "y", 5.5)[1] is Result.CONFIRMED


def test_a_change_under_the_first_of_two_y_takes_it_back() -> None:
    unknown = Check("dry-run", CheckState.UNKNOWN, "server dry run unanswered", arms=True)
    plan = a_plan(checks=(FRESH, unknown), twice=True)
    arming, _ = type_keys(shown(plan), "y", 5.0)
    assert type_keys(arming, "y", 9.0)[1] is Result.CONFIRMED
    changed = drawn(arming, msgspec.structs.replace(plan, takes="~9s"), 8.0)
    assert (changed.once, changed.plan) == (False, msgspec.structs.replace(plan, takes="~9s"))
    assert type_keys(changed, "y", 9.0)[1] is Result.SAID


def test_what_fills_in_is_drawn_though_it_starts_nothing_over() -> None:
    filled = a_plan(checks=(FRESH, DRY_RUN, Check("quota", CheckState.GOOD, "quota", arms=False)))
    assert drawn(shown(a_plan()), filled, 5.0) == msgspec.structs.replace(shown(a_plan()), plan=filled)


def test_each_key_that_does_not_confirm_says_why() -> None:
    unknown = Check("dry-run", CheckState.UNKNOWN, "server dry run unanswered", arms=True)
    twice = shown(a_plan(checks=(FRESH, unknown), twice=True))
    typed = shown(a_plan(type_number=True))
    assert [
        pressed(arming, key, key, 5.0)[1].sentence
        for arming, key in ((Arming(), "y"), (twice, "y"), (typed, "y"), (typed, "k"), (shown(a_plan()), "k"))
    ] == [
        "not yet: the plan is being read",
        "the server dry run did not settle it: y again sends it all the same",
        "type 13 first, then y",
        "k does nothing here: type 13, then y",
        "k does nothing here: y confirms",
    ]


@pytest.mark.parametrize(("key", "character"), [("f1", None), ("escape", "\x1b")])
def test_a_key_that_prints_nothing_does_nothing(key: str, character: str | None) -> None:
    arming = shown(a_plan(type_number=True))
    assert pressed(arming, key, character, 5.0) == (arming, Answer(Result.NOTHING))


def test_backspace_takes_back_the_last_digit_alone() -> None:
    arming, _ = type_keys(shown(a_plan(type_number=True, to_number=135)), "135", 5.0)
    back, answer = pressed(arming, "backspace", "\x7f", 5.0)
    assert (back.typed, answer) == ("13", Answer(Result.TYPED))


def test_a_stray_key_takes_the_first_of_two_y_back() -> None:
    arming = msgspec.structs.replace(shown(a_plan(twice=True)), once=True)
    assert pressed(arming, "k", "k", 5.0)[0].once is False


def test_seconds_left_are_whole_and_never_below_none() -> None:
    arming = shown(a_plan(), at=10.0)
    assert [void_in(arming, now) for now in (10.4, 10.6, 129.9, 130.0, 500.0)] == [120, 119, 0, 0, 0]
    assert void_in(Arming(), 500.0) == 120


def test_what_confirms_is_said_in_words() -> None:
    twice = shown(a_plan(twice=True))
    once = msgspec.structs.replace(twice, once=True)
    typed = shown(a_plan(type_number=True, twice=True))
    assert [offer(arming) for arming in (shown(a_plan()), twice, once, typed)] == [
        "y confirms",
        "y twice confirms",
        "y confirms",
        "type 13, then y",
    ]
    assert [offer(arming) for arming in (Arming(), shown(a_plan(refused="no")))] == ["esc goes back"] * 2
