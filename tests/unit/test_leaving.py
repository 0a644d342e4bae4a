"""What is said before one leaves: what becomes of the write, and what the key does."""

import msgspec
import pytest
from scripted import NOW, plan

from rollout.action import Action, Ask, Ending, Outcome, Plan, Progress
from rollout.info import Ref
from tui.leaving import leave_words, parting_words, waits_words
from tui.writes import Write

APPLIED = Outcome(ending=Ending.APPLIED, sentence="undone", generation=15)


def a_write(outcome: Outcome | None, *, ended: bool = False, of: Plan | None = None) -> Write:
    of = plan() if of is None else of
    come = Progress(
        ref=of.ref, target_uid="uid-13", to_number=13, began=NOW, ended=NOW if ended else None, steps=(),
        sentence="", good=True,
    )  # fmt: skip
    return Write(of, NOW, outcome, come if outcome else None)


@pytest.mark.parametrize(
    ("write", "words"),
    [
        (a_write(None), "the undo of deploy/checkout has not been answered yet: q, after the answer"),
        (
            a_write(APPLIED),
            "the undo of deploy/checkout goes on in the cluster, and is only watched from here: q",
        ),
        (
            a_write(APPLIED, ended=True),
            "the undo of deploy/checkout is done and stays; it is watched in case somebody takes it back: q",
        ),
        (
            a_write(APPLIED, of=plan(ask=Ask(Action.DELETE_POD, pod="db-2"))),
            "the pod deletion of deploy/checkout goes on in the cluster, and is only watched from here: q",
        ),
    ],
)
def test_what_becomes_of_a_write_that_is_left(write: Write, words: str) -> None:
    assert leave_words((write,), "q") == words


def test_of_several_the_one_that_is_least_far_decides() -> None:
    web = msgspec.structs.replace(plan(), ref=Ref("Deployment", "shop", "web", "uid-web"))
    both = (a_write(APPLIED, ended=True), a_write(None, of=web))
    what = "the undo of deploy/checkout, the undo of deploy/web"
    assert leave_words(both, "q leaves") == f"{what} have not been answered yet: q leaves, after the answer"
    assert waits_words(both) == "waiting for the answer to the undo of deploy/web, 10s at most"


def test_nothing_is_said_where_nothing_is_watched() -> None:
    assert (leave_words((), "q leaves"), waits_words((a_write(APPLIED),))) == ("", "")


def test_a_write_that_was_left_without_an_answer_says_how_to_look() -> None:
    assert parting_words(a_write(None)) == (
        "rolldeck: the undo of deploy/checkout in namespace shop was sent at 03:14:22Z and not answered:"
        " it may be done or not. Look before you try again: rolldeck -n shop history deploy/checkout"
    )


def test_a_write_that_was_answered_while_one_left_says_how_it_ended() -> None:
    assert (
        parting_words(a_write(APPLIED)) == "rolldeck: the undo of deploy/checkout in namespace shop: undone"
    )


def test_what_does_not_wait_for_an_answer_does_not_say_so() -> None:
    words = leave_words((a_write(None),), "q leads to the list", waits=False)
    assert words == "the undo of deploy/checkout has not been answered yet: q leads to the list"
