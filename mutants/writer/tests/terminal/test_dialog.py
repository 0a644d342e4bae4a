"""What can never confirm an undo, and what can: real bytes on a real pseudo-terminal (screens.md 3)."""

from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from dialog import DialogTerminal

PASTES = ["y", "yes\ny\r", "13y", "all good, carry on. y", "\x1by" * 3]
UNMARKED = ["y\r", "yy", "13y", "yes\ry", "all good, carry on. y", "y" * 3000]
TWICE = ["unanswered", "unsupported"]
TYPED = ["protected", "failed", "left"]


@pytest.fixture(scope="module")
def started() -> Iterator[list[DialogTerminal]]:
    """The terminals that were opened: one, as long as it answers."""
    with ExitStack() as stack:
        terminals: list[DialogTerminal] = []
        stack.callback(lambda: [one.__exit__(None, None, None) for one in terminals])
        yield terminals


@pytest.fixture
def terminal(started: list[DialogTerminal]) -> DialogTerminal:
    """The rollout, an hour after the test before."""
    if not started or not started[-1].answering:
        started.append(DialogTerminal())
    started[-1].begin()
    return started[-1]


def test_y_confirms_what_has_been_in_sight_for_half_a_second(terminal: DialogTerminal) -> None:
    terminal.open_dialog()
    assert terminal.press("y", at=0.5) == [13]


def test_y_within_half_a_second_of_the_first_paint_does_not(terminal: DialogTerminal) -> None:
    terminal.open_dialog()
    assert terminal.press("y", at=0.49) == []
    terminal.wait_for("not yet: this has just changed, read it first")


@pytest.mark.parametrize("plan", ["ready", "protected", "unanswered"])
@pytest.mark.parametrize("text", PASTES)
def test_a_paste_never_confirms(terminal: DialogTerminal, text: str, plan: str) -> None:
    terminal.open_dialog(plan)
    assert terminal.press(f"\x1b[200~{text}\x1b[201~", at=5.0) == []
    assert terminal.press(f"\x1b[200~{text}\x1b[201~y", at=9.0, count=2) == []
    assert terminal.press("\r", at=11.0) == []
    terminal.wait_for("enter does nothing here")


@pytest.mark.parametrize("plan", ["ready", "protected", "unanswered"])
@pytest.mark.parametrize("text", UNMARKED, ids=range(len(UNMARKED)))
def test_a_paste_that_the_terminal_does_not_mark_never_confirms(
    terminal: DialogTerminal, text: str, plan: str
) -> None:
    terminal.open_dialog(plan)
    assert terminal.press(text, at=5.0, count=len(text)) == []
    assert terminal.press("y", at=5.9) == []


@pytest.mark.parametrize("plan", ["ready", "unanswered", "pending"])
@pytest.mark.parametrize("delay", [0.25, 0.66])
def test_a_y_that_is_held_down_never_confirms(terminal: DialogTerminal, plan: str, delay: float) -> None:
    began = 1.0 if plan == "unanswered" else 0.3
    terminal.open_dialog(plan)
    assert terminal.press("y", at=began) == []
    for repeat in range(40):
        if (plan, repeat) == ("pending", 20):
            terminal.tell(show="ready")
        assert terminal.press("y", at=began + delay + repeat / 20) == []
    assert terminal.press("y", at=60.0) == [13]


def test_a_u_that_is_held_down_disarms_for_a_second(terminal: DialogTerminal) -> None:
    terminal.open_dialog()
    for repeat in range(10):
        assert terminal.press("u", at=0.3 + repeat / 10) == []
    assert terminal.press("y", at=2.1) == []
    terminal.wait_for("disarmed for a second: that key is not on offer")
    assert terminal.press("y", at=3.1) == [13]


@pytest.mark.parametrize("opening", [0.0, 2.0])
def test_y_that_is_read_together_with_u_is_dropped_however_long_the_dialog_takes(
    terminal: DialogTerminal, opening: float
) -> None:
    terminal.tell(plan="ready", opening=opening)
    assert terminal.press("uy", at=0.0, count=2) == []
    terminal.wait_for("Undo deploy/checkout")


def test_y_that_a_slow_screen_handles_late_is_judged_by_when_it_was_read(terminal: DialogTerminal) -> None:
    terminal.open_dialog()
    handled = terminal.tell(at=0.2, hold=True)["keys"]
    terminal.send("y")
    terminal.tell(held=1)
    assert terminal.tell(at=5.0, hold=False, keys=handled + 1)["sent"] == []
    terminal.wait_for("not yet: this has just changed, read it first")


def test_escape_and_y_in_one_read_cancel(terminal: DialogTerminal) -> None:
    terminal.open_dialog()
    assert terminal.press("\x1by", at=5.0, count=2) == []
    assert not terminal.tell()["open"]


def test_enter_does_nothing_and_says_so(terminal: DialogTerminal) -> None:
    terminal.open_dialog()
    assert terminal.press("\r", at=5.0) == []
    terminal.wait_for("enter does nothing here: y confirms")
    assert terminal.tell()["open"]
    assert terminal.press("y", at=5.0) == [13]


def test_a_key_that_is_not_on_offer_disarms_for_a_second(terminal: DialogTerminal) -> None:
    terminal.open_dialog()
    assert terminal.press("k", at=5.0) == []
    terminal.wait_for("k does nothing here: y confirms")
    assert terminal.press("y", at=5.9) == []
    assert terminal.press("y", at=7.0) == [13]


@pytest.mark.parametrize("plan", ["longer", "other"])
def test_a_dialog_that_has_just_changed_does_not_confirm(terminal: DialogTerminal, plan: str) -> None:
    terminal.open_dialog()
    terminal.tell(at=5.0, show=plan)
    assert terminal.press("y", at=5.49) == []
    terminal.wait_for("not yet: this has just changed, read it first")
    assert terminal.press("y", at=6.5) == [13]


@pytest.mark.parametrize(
    ("picture", "sentence"),
    [
        ("paused", "deploy/checkout was paused: look again"),
        ("released", "changed 2m ago via kubectl-set: revision 15 is what runs"),
        ("pruned", "revision 13 is no longer kept"),
    ],
)
def test_what_changes_under_it_disarms_until_it_was_read_afresh(
    terminal: DialogTerminal, picture: str, sentence: str
) -> None:
    terminal.open_dialog()
    terminal.tell(at=5.0, take=picture)
    terminal.wait_for(sentence)
    assert terminal.press("y", at=7.0) == []
    terminal.wait_for("not yet: the plan is being read")
    terminal.tell(at=9.0, show="resuming")
    assert terminal.press("y", at=9.4) == []
    assert terminal.press("y", at=10.5) == [13]


def test_scaling_under_it_does_not_disarm(terminal: DialogTerminal) -> None:
    terminal.open_dialog()
    terminal.tell(at=5.0, take="scaled")
    assert terminal.press("y", at=5.0) == [13]


@pytest.mark.parametrize(
    ("picture", "sentence"),
    [
        ("deleted", "deploy/checkout was deleted: nothing was written"),
        ("replaced", "deploy/checkout was replaced: nothing was written"),
        ("undone", "already undone 8s ago via kubectl"),
    ],
)
def test_it_closes_when_there_is_nothing_to_undo_any_more(
    terminal: DialogTerminal, picture: str, sentence: str
) -> None:
    terminal.open_dialog()
    assert not terminal.tell(at=5.0, take=picture)["open"]
    terminal.wait_for(sentence)
    assert terminal.press("y", at=9.0) == []


@pytest.mark.parametrize(
    ("plan", "sentence"),
    [
        ("pending", "not yet: waiting for server dry run"),
        ("unread", "not yet: waiting for as you saw it"),
        ("denied", "denied by policy: frozen"),
    ],
)
def test_it_does_not_arm_before_the_fresh_read_and_the_dry_run_have_answered(
    terminal: DialogTerminal, plan: str, sentence: str
) -> None:
    terminal.open_dialog(plan)
    assert terminal.press("y", at=5.0) == []
    terminal.wait_for(sentence)
    terminal.tell(at=6.0, show="ready")
    assert terminal.press("y", at=6.4) == []
    assert terminal.press("y", at=7.5) == [13]


@pytest.mark.parametrize("plan", TWICE)
def test_a_dry_run_that_does_not_settle_it_wants_y_twice(terminal: DialogTerminal, plan: str) -> None:
    terminal.open_dialog(plan)
    assert terminal.press("y", at=5.0) == []
    terminal.wait_for("y again sends it all the same")
    assert terminal.press("y", at=5.9) == []
    assert terminal.press("y", at=7.0) == [13]


@pytest.mark.parametrize("plan", TYPED)
def test_the_number_comes_first_where_it_has_to_be_typed(terminal: DialogTerminal, plan: str) -> None:
    terminal.open_dialog(plan, "type 13 then y")
    assert terminal.press("y", at=5.0) == []
    terminal.wait_for("type 13 first, then y")
    assert terminal.press("1", at=7.0) == []
    assert terminal.press("y", at=7.1) == []
    assert terminal.press("4", at=9.0) == []
    assert terminal.press("y", at=9.1) == []
    assert terminal.press("1", at=11.0) == []
    assert terminal.press("3", at=11.1) == []
    assert terminal.press("y", at=11.2) == [13]


def test_the_number_does_not_outlive_a_change_of_what_is_undone(terminal: DialogTerminal) -> None:
    terminal.open_dialog("protected")
    assert terminal.press("13", at=5.0, count=2) == []
    terminal.tell(at=6.0, show="failed")
    assert terminal.press("y", at=7.0) == [13]


def test_it_is_void_after_two_minutes(terminal: DialogTerminal) -> None:
    terminal.open_dialog()
    assert terminal.press("y", at=120.0) == []
    terminal.wait_for("void after 120s: esc, then u looks again")
    assert terminal.press("y", at=500.0) == []


def test_just_before_two_minutes_it_is_not_void(terminal: DialogTerminal) -> None:
    terminal.open_dialog()
    assert terminal.press("y", at=119.9) == [13]


def test_nothing_is_confirmed_on_a_terminal_too_small_to_show_it(terminal: DialogTerminal) -> None:
    terminal.open_dialog()
    terminal.resize(50, 10)
    terminal.wait_for("too small")
    assert terminal.press("y", at=5.0) == []
    terminal.resize(80, 24)
    terminal.wait_for("Undo deploy/checkout")
    assert terminal.press("y", at=6.0) == [13]
