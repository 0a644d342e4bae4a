"""A write outlives the screen that began it, and always comes to an outcome that can be shown."""

import asyncio
from datetime import timedelta
from typing import Any

import msgspec
from msgspec import Struct
from scripted import NOW, Cluster, opened, opened_picture, revision

from rollout.action import Action, Ask, Ending, Outcome, Plan
from rollout.info import Count, Mark, Phase, Ref, RolloutInfo
from rollout.picture import Gone
from tui.writes import WATCH, Writes

PLAN = Plan(
    ref=Ref("Deployment", "shop", "checkout", "uid"), from_number=14, to_number=13, becomes=15,
    target_uid="uid-13", from_uid="uid-14", target_words="", target_evidence="", type_number=False,
    type_why="", resumes=False,
    changes=(), stays="", warnings=(), takes="", checks=(), refused="", twice=False,
)  # fmt: skip


class Prepared(Struct, frozen=True):
    plan: Plan


class Writer:
    """Answers when the test says so."""

    def __init__(self) -> None:
        self.answer: asyncio.Future[Outcome] = asyncio.get_running_loop().create_future()

    async def send(self, prepared: Any, reason: str = "") -> Outcome:
        del prepared, reason
        return await self.answer


def begin(writes: Writes, writer: Any, answered: asyncio.Event) -> Any:
    return writes.begin(writer, Prepared(PLAN), "", NOW, answered.set)


async def test_a_write_is_watched_until_its_answer_says_that_it_did_not_apply() -> None:
    writes, writer, answered = Writes(), Writer(), asyncio.Event()
    write = begin(writes, writer, answered)
    assert writes.watched == (write,)
    writer.answer.set_result(Outcome(ending=Ending.NOT_APPLIED, sentence="denied", generation=None))
    await answered.wait()
    assert writes.watched == ()


async def test_an_answer_that_is_long_out_is_a_step_until_it_comes() -> None:
    writes, writer, answered = Writes(), Writer(), asyncio.Event()
    write = begin(writes, writer, answered)
    write.follow(seen(), NOW + timedelta(seconds=1))
    assert write.progress is None
    write.follow(None, NOW + timedelta(seconds=8))
    assert write.progress.steps[0].words.startswith("sent, no answer for 8s")
    writer.answer.set_result(Outcome(ending=Ending.NOT_APPLIED, sentence="denied", generation=None))
    await answered.wait()
    assert write.progress is None


async def test_a_write_whose_end_is_unknown_says_so_until_a_picture_tells() -> None:
    writes, writer, answered = Writes(), Writer(), asyncio.Event()
    write = begin(writes, writer, answered)
    writer.answer.set_result(Outcome(ending=Ending.UNKNOWN, sentence="unknown", generation=None))
    await answered.wait()
    assert write.progress.steps[0].words == "no answer came"
    assert write.progress.sentence == "look before you try again"
    for picture in (seen(), seen(**REVERTED)):
        write.follow(picture, NOW + timedelta(seconds=90))
        assert write.progress.steps[0].words == "undone, though no answer came"
        assert write.progress.sentence == "revision 15 is what 13 was"
    assert writes.watched == ()


async def test_an_applied_write_is_watched_on_until_its_steps_have_ended() -> None:
    writes, writer, answered = Writes(), Writer(), asyncio.Event()
    write = begin(writes, writer, answered)
    writer.answer.set_result(Outcome(ending=Ending.APPLIED, sentence="undone", generation=15))
    await answered.wait()
    assert writes.watched == (write,)


async def test_a_failure_nobody_foresaw_is_an_unknown_end_and_says_to_look() -> None:
    writes, writer, answered = Writes(), Writer(), asyncio.Event()
    write = begin(writes, writer, answered)
    writer.answer.set_exception(RuntimeError("\x1b[31mboom"))
    await answered.wait()
    assert write.outcome.ending is Ending.UNKNOWN
    assert "look at the rollout before you try again" in write.outcome.sentence
    assert "\x1b" not in write.outcome.sentence


def seen(**changed: Any) -> RolloutInfo:
    """Return the picture after the undo: revision 15 is the target, and all its pods are there."""
    current = (revision(15, Mark.NOW, uid="uid-13"), revision(14, Mark.LEFT))
    fields: dict[str, Any] = {"generation": 15, "number": 15, "revisions": current, "phase": Phase.COMPLETE}
    fields |= {"ref": PLAN.ref, "new": Count(15, 3, 3, 3, 0), "old": Count(None, 0, 0, 0, 0)}
    return opened(**(fields | changed))


REVERTED = {
    "generation": 16,
    "number": 16,
    "revisions": (revision(16, Mark.NOW, uid="uid-14"), revision(15, Mark.LIKELY, uid="uid-13")),
    "changed": NOW + timedelta(minutes=6),
    "changed_by": "kustomize-controller",
}
"""The picture after somebody has taken it back."""

UNDONE = Outcome(ending=Ending.APPLIED, sentence="accepted", generation=15)


async def undone(writes: Writes, writer: Any) -> Any:
    answered = asyncio.Event()
    write = begin(writes, writer, answered)
    writer.answer.set_result(UNDONE)
    await answered.wait()
    return write


async def test_an_undo_that_is_done_is_watched_for_fifteen_minutes() -> None:
    writes = Writes()
    write = await undone(writes, Writer())
    write.follow(seen(), NOW + timedelta(seconds=41))
    assert write.progress.sentence == "undone in 41s"
    assert (write.under_way, writes.watched) == (False, (write,))
    write.follow(seen(), NOW + timedelta(seconds=899))
    assert writes.watched == (write,)
    write.follow(seen(), NOW + timedelta(seconds=900))
    assert (write.progress.sentence, writes.watched) == ("undone in 41s", ())


async def test_each_step_keeps_the_time_at_which_it_was_first_seen() -> None:
    writes = Writes()
    write = await undone(writes, Writer())
    write.follow(seen(phase=Phase.PROGRESSING, observed=False), NOW + timedelta(seconds=1))
    going = {"phase": Phase.PROGRESSING, "new": Count(15, 3, 3, 2, 1)}
    write.follow(seen(**going), NOW + timedelta(seconds=3))
    write.follow(seen(), NOW + timedelta(seconds=41))
    assert [(step.key, step.after) for step in write.progress.steps] == [
        ("accepted", 1.0),
        ("observed", 3.0),
        ("new", 3.0),
        ("available", 41.0),
    ]


async def test_an_undo_that_is_taken_back_says_by_whom_and_after_how_long() -> None:
    writes = Writes()
    write = await undone(writes, Writer())
    write.follow(seen(), NOW + timedelta(seconds=41))
    write.follow(seen(**REVERTED), NOW + timedelta(minutes=7))
    assert write.reverted == "reverted by kustomize-controller after 6m"
    assert (write.progress.sentence, write.progress.good) == (write.reverted, False)
    assert writes.watched == ()


async def test_the_lists_row_keeps_the_undo_and_who_took_it_back() -> None:
    writes = Writes()
    write = await undone(writes, Writer())
    write.follow(seen(**REVERTED), NOW + timedelta(minutes=7))
    assert writes.told(seen()).why == "undone 14→13 reverted by kustomize-controller after 6m"
    other = seen(ref=Ref("Deployment", "shop", "other", "uid-other"))
    assert writes.told(other) is other


async def test_an_undo_is_watched_with_no_screen_on_it_and_its_end_is_told_and_logged() -> None:
    told, noted = asyncio.Event(), []

    class Logging(Writer):
        async def note_reverted(self, prepared: Any, sentence: str) -> None:
            del prepared
            noted.append(sentence)
            told.set()

    cluster = Cluster()
    heard: list[Any] = []
    writes = Writes(cluster.source(), heard.append)
    write = await undone(writes, Logging())
    cluster.rollout().send(opened_picture(seen()))
    cluster.rollout().send(opened_picture(seen(**REVERTED)))
    await told.wait()
    assert (heard, noted) == ([write], ["reverted by kustomize-controller after 6m"])
    assert cluster.rollout().open == 0


async def test_an_undo_of_what_is_deleted_meanwhile_says_so_and_waits_for_nothing() -> None:
    cluster = Cluster()
    writes = Writes(cluster.source())
    write = await undone(writes, Writer())
    cluster.rollout().send(opened_picture(seen(phase=Phase.PROGRESSING, observed=False)))
    cluster.rollout().send(opened_picture(seen(), gone=Gone.DELETED))
    await asyncio.wait(writes._tasks, timeout=10)
    assert (write.progress.sentence, write.progress.good) == ("deploy/checkout was deleted", False)


async def test_an_undo_that_comes_to_no_end_is_given_up_with_the_watch_and_says_so() -> None:
    write = await undone(Writes(), Writer())
    rolling = seen(phase=Phase.PROGRESSING, observed=False)
    write.follow(rolling, NOW + timedelta(seconds=5))
    write.follow(rolling, NOW + timedelta(seconds=WATCH))
    assert write.progress.sentence == "not undone after 15m: the controller has not seen it"
    assert (write.over, write.under_way) == (True, False)


async def test_a_restart_is_watched_no_longer_than_its_steps() -> None:
    writes, writer, answered = Writes(), Writer(), asyncio.Event()
    restart = msgspec.structs.replace(PLAN, ask=Ask(Action.RESTART), to_number=None, target_uid="")
    write = writes.begin(writer, Prepared(restart), "", NOW, answered.set)
    writer.answer.set_result(UNDONE)
    await answered.wait()
    write.follow(seen(), NOW + timedelta(seconds=9))
    assert write.progress.sentence == "restarted in 9s"
    assert writes.watched == ()


async def test_the_newest_write_to_an_object_is_found_by_its_uid() -> None:
    writes, writer, answered = Writes(), Writer(), asyncio.Event()
    write = begin(writes, writer, answered)
    assert (writes.of("uid"), writes.of("other")) == (write, None)
    writer.answer.cancel()
    await answered.wait()
