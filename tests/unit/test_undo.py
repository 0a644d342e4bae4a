"""What an undo says of itself."""

from typing import Any

import msgspec
import pytest

from rollout.info import Count, Heading, Mark, Phase, Ref, Revision, RolloutInfo
from rollout.template import TemplateError
from rollout.undo import (
    change_cause,
    coming,
    deed,
    how_long,
    mark_of,
    named,
    surplus,
    takes,
    target_template,
    target_words,
    type_why,
)

TARGET = Revision(
    uid="u-13",
    number=13,
    name="web-5f8c75b5b8",
    hash="5f8c75b5b8",
    created=None,
    images=("ghcr.io/shop/checkout:2.4.0",),
    mark=Mark.RUNNING,
    evidence="",
    change_cause="",
    pods=3,
    available=3,
    restart_of=None,
)
INFO = RolloutInfo(
    ref=Ref("Deployment", "shop", "web", "u"),
    generation=1,
    observed=True,
    paused=False,
    phase=Phase.TROUBLE,
    heading=Heading.STUCK,
    blocked_by="",
    number=14,
    images=(),
    changed=None,
    changed_by="",
    since=None,
    wanted=3,
    new=Count(14, 1, 1, 0, 1),
    old=Count(13, 3, 3, 3, 0),
    serving=3,
    surge=1,
    unavailable=0,
    deadline=None,
    deadline_passed=False,
    why="",
    conditions=(),
    owner=None,
)


def replaced(value: Any, **fields: Any) -> Any:
    return msgspec.structs.replace(value, **fields)


def test_a_replica_sets_template_goes_back_without_its_hash() -> None:
    stored = b'{"metadata":{"labels":{"app":"web","pod-template-hash":"h"}},"spec":{"x":"\\u0026"}}'
    assert target_template(stored) == b'{"metadata":{"labels":{"app":"web"}},"spec":{"x":"\\u0026"}}'


def test_a_controller_revisions_template_goes_back_without_its_directive() -> None:
    assert target_template(b'{"$patch":"replace","spec":{}}') == b'{"spec":{}}'
    assert target_template(b'{"spec":{},"$patch":"replace"}') == b'{"spec":{}}'


def test_what_is_no_template_is_refused() -> None:
    with pytest.raises(TemplateError):
        target_template(b"null")


def test_the_change_cause_names_both_revisions_and_who() -> None:
    cause = change_cause(
        named("Deployment", 8, "web-6d9f7c4b5d"),
        named("Deployment", 7, "web-54bb856f4c"),
        user="alice",
        ident="9f3c21aa",
    )
    assert cause == (
        "rolled back from revision 8 (RS web-6d9f7c4b5d) to revision 7 (RS web-54bb856f4c) by alice, "
        "rolldeck #9f3c21aa"
    )
    assert mark_of("9f3c21aa") in cause


def test_the_change_cause_does_without_what_is_not_known() -> None:
    assert change_cause("", named("StatefulSet", None, "db-1"), user="", ident="x") == (
        "rolled back to an unnumbered revision (CR db-1), rolldeck #x"
    )


def test_a_typed_reason_is_one_safe_line_of_bounded_length() -> None:
    cause = change_cause("", "b", user="", ident="x", reason="a\n b\x1b" + "c" * 500)
    assert "\n" not in cause
    assert "\x1b" not in cause
    assert len(cause) < 260


def test_a_typed_reason_follows_what_was_done() -> None:
    typed = "5xx  since\nthe release"
    assert change_cause("a", "b", user="", ident="x", reason=typed) == (
        "rolled back from a to b, rolldeck #x: 5xx since the release"
    )
    assert deed("paused", user="alice", ident="9f3c21aa", reason=typed) == (
        "paused by alice, rolldeck #9f3c21aa: 5xx since the release"
    )
    assert deed("resumed", user="", ident="9f3c21aa") == "resumed, rolldeck #9f3c21aa"


@pytest.mark.parametrize("say", [deed, lambda done, **who: change_cause("", done, **who)])
def test_of_a_reason_200_characters_are_said(say: Any) -> None:
    whole, cut = (say("b", user="", ident="x", reason="c" * length).count("c") for length in (200, 201))
    assert (whole, cut) == (say("b", user="", ident="x").count("c") + 200, whole - 1)


def test_the_target_is_told_by_image_and_hash() -> None:
    assert target_words(TARGET) == "checkout:2.4.0, 5f8c75b5b8"
    assert target_words(replaced(TARGET, images=("a:1", "b:2"))) == "a:1, b:2, 5f8c75b5b8"
    assert target_words(replaced(TARGET, images=("a:1", "b:2", "c:3"))) == "a:1, b:2 +1, 5f8c75b5b8"
    assert target_words(replaced(TARGET, images=())) == "5f8c75b5b8"


def test_a_number_is_typed_for_protected_contexts_and_bad_targets() -> None:
    assert type_why(TARGET, "prod-eu", protected="PROD") == "PROTECTED CONTEXT prod-eu"
    assert type_why(replaced(TARGET, mark=Mark.FAILED), "dev", protected="") == "REVISION 13 FAILED"
    assert type_why(replaced(TARGET, mark=Mark.LEFT), "dev", protected="") == "REVISION 13 WAS LEFT"
    assert type_why(TARGET, "dev", protected="") == ""


@pytest.mark.parametrize(
    ("info", "target", "words"),
    [
        ({}, {}, "1 bad pod goes, the 3 serving pods are not touched"),
        (
            {"new": Count(14, 2, 2, 2, 0)},
            {"pods": 1, "available": 1},
            "2 new pods go, 2 pods come, the 1 serving pod is not touched",
        ),
        ({"new": Count(14, 3, 3, 3, 0)}, {"pods": 0, "available": 0}, "3 new pods go, 3 pods come"),
        (
            {"new": Count(14, 0, 0, 0, 0)},
            {"pods": 2, "available": 2},
            "1 pod comes, the 2 serving pods are not touched",
        ),
        (
            {"new": Count(14, 0, 0, 0, 0), "wanted": 0},
            {"pods": 0, "available": 0},
            "no pods: it is scaled to zero",
        ),
    ],
)
def test_what_it_takes_is_counted_in_pods(info: Any, target: Any, words: str) -> None:
    assert takes(replaced(INFO, **info), replaced(TARGET, **target)) == words


def test_pods_that_run_the_target_already_need_not_come() -> None:
    assert [coming(INFO, running) for running in (0, 2, 3, 5)] == [3, 1, 0, 0]


@pytest.mark.parametrize(
    ("new", "old", "running", "pods"),
    [
        (Count(14, 1, 1, 1, 0), Count(13, 0, 0, 0, 0), 0, 3),
        (Count(14, 3, 3, 0, 3), Count(13, 0, 0, 0, 0), 0, 3),
        (Count(14, 1, 1, 0, 1), Count(13, 3, 3, 3, 0), 0, 1),
        (Count(14, 1, 1, 1, 0), Count(13, 3, 3, 3, 0), 0, 0),
        (Count(14, 3, 3, 3, 0), Count(13, 2, 2, 2, 0), 0, 0),
        (Count(14, 1, 1, 0, 1), Count(13, 0, 0, 0, 0), 2, 1),
    ],
)
def test_a_quota_has_to_hold_what_exists_beside_the_pods_of_now(
    new: Count, old: Count, running: int, pods: int
) -> None:
    assert surplus(replaced(INFO, new=new, old=old), running) == pods


@pytest.mark.parametrize(
    ("surge", "unavailable", "arriving", "seconds", "words"),
    [
        (1, 0, 0, 20.0, "~2s"),
        (1, 0, 3, 20.0, "~1m at the last pace"),
        (1, 1, 3, 20.0, "~40s at the last pace"),
        (2, 0, 3, 20.0, "~40s at the last pace"),
        (0, 0, 2, 20.0, "~40s at the last pace"),
        (1, 0, 2, 0.4, "~2s at the last pace"),
        (1, 0, 1, 131.0, "~2m11s at the last pace"),
    ],
)
def test_it_takes_as_long_as_the_pods_took_batch_by_batch(
    surge: int, unavailable: int, arriving: int, seconds: float, words: str
) -> None:
    assert how_long(replaced(INFO, surge=surge, unavailable=unavailable), arriving, seconds) == words
