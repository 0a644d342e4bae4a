"""What can be done besides the undo, when not and why, and how one sees that it is done."""

from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest
from scripted import REVISIONS, opened, pod, revision

from rollout.action import Action, Ask
from rollout.acts import body, choices, images, reached
from rollout.info import Mark, Ref, RolloutInfo
from rollout.patch import Live, UndoError
from rollout.undo import coming, how_long, surplus

AT = datetime(2026, 3, 14, 3, 14, 22, tzinfo=UTC)
SET = Ask(Action.SET_IMAGE, "app", "shop/web:2")


def live(image: str = "shop/web:1", *, paused: bool | None = None, stamp: str = "") -> Live:
    annotations = {"kubectl.kubernetes.io/restartedAt": stamp} if stamp else {}
    template = {
        "metadata": {"annotations": annotations},
        "spec": {"containers": [{"name": "app", "image": image}]},
    }
    return Live(uid="u", template=msgspec.json.encode(template), annotated=True, paused=paused)


def database(**changed: Any) -> RolloutInfo:
    return opened(ref=Ref("StatefulSet", "shop", "db", "u"), **changed)


def why_not(info: RolloutInfo, action: Action, undone_uid: str = "") -> str:
    return next(one.why_not for one in choices(info, undone_uid) if one.action is action)


@pytest.mark.parametrize(
    ("info", "action", "words"),
    [
        (opened(), Action.PAUSE, ""),
        (opened(paused=True), Action.PAUSE, "it is paused already"),
        (opened(), Action.RESUME, "it is not paused"),
        (opened(paused=True), Action.RESUME, ""),
        (database(), Action.PAUSE, "a StatefulSet cannot be paused: only a Deployment can"),
        (opened(), Action.RESTART, ""),
        (
            opened(paused=True),
            Action.RESTART,
            "it is paused, so a restart would change nothing: resume it first",
        ),
        (opened(), Action.UNDO, "no revision is known to have been undone"),
        (opened(revisions=None), Action.UNDO, "not yet: the revisions are being read"),
        (
            opened(),
            Action.DELETE_POD,
            "a Deployment replaces broken pods by itself: only a StatefulSet waits for one",
        ),
        (database(), Action.DELETE_POD, "no pod blocks it"),
    ],
)
def test_what_is_not_possible_says_why(info: RolloutInfo, action: Action, words: str) -> None:
    assert why_not(info, action) == words


def test_the_pod_that_would_be_deleted_is_named_whole() -> None:
    for stuck, words in (
        (database(blocked_by="db-2"), "delete pod db-2…"),
        (database(), "delete the blocking pod…"),
    ):
        assert choices(stuck)[-1].words == words


def test_a_blocking_pod_of_the_current_template_would_come_back_the_same() -> None:
    stuck = {"blocked_by": "db-2", "pods": (pod("db-2", 14),)}
    assert why_not(database(**stuck), Action.DELETE_POD).startswith("db-2 runs the current template")
    stuck["pods"] = (pod("db-2", 13),)
    assert why_not(database(**stuck), Action.DELETE_POD) == ""


def test_the_undo_is_undone_to_the_newest_revision_that_was_left() -> None:
    left = (revision(15, Mark.NOW), revision(14, Mark.LEFT), revision(12, Mark.LEFT))
    found = next(one for one in choices(opened(revisions=left)) if one.action is Action.UNDO)
    assert (found.target_uid, found.words) == ("uid-14", "undo the undo: back to 14…")


def test_what_we_undid_ourselves_is_known_without_a_mark() -> None:
    assert why_not(opened(revisions=REVISIONS), Action.UNDO, "uid-12") == ""


def test_every_choice_has_a_key_of_its_own_that_moves_no_cursor() -> None:
    keys = [one.key for one in choices(opened())]
    assert len(set(keys)) == len(keys)
    assert not set(keys) & set("jkgGq")


@pytest.mark.parametrize(
    ("ask", "before", "after"),
    [
        (Ask(Action.PAUSE), live(), live(paused=True)),
        (Ask(Action.RESUME), live(paused=True), live()),
        (Ask(Action.RESTART), live(), live(stamp="2026-03-14T03:14:22Z")),
        (SET, live(), live("shop/web:2")),
    ],
)
def test_that_an_action_is_done_is_seen_of_the_object_alone(ask: Ask, before: Live, after: Live) -> None:
    assert (reached(ask, before, AT), reached(ask, after, AT)) == (False, True)


def test_a_deletion_is_no_patch() -> None:
    with pytest.raises(UndoError):
        body(Ask(Action.DELETE_POD, pod="db-2"), live(), AT)


def test_images_of_what_is_no_pod_template_are_none() -> None:
    assert images({"spec": {"containers": "?"}}) == {}


def test_how_long_it_takes_is_batches_times_the_last_pace() -> None:
    info = opened(wanted=10, surge=2, unavailable=1)
    assert (coming(info, 4), how_long(info, 6, 20.0)) == (6, "~40s at the last pace")
    assert how_long(info, 0, 20.0) == "~2s"


def test_a_quota_has_to_hold_what_exists_beyond_the_pods_of_now() -> None:
    assert surplus(opened(surge=1), 0) == 1
    assert surplus(opened(surge=1), 3) == 0
