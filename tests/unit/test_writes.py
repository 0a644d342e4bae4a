"""A write outlives the screen that began it, and always comes to an outcome that can be shown."""

import asyncio
from datetime import UTC, datetime
from typing import Any

from msgspec import Struct

from rollout.action import Ending, Outcome, Plan
from rollout.info import Ref
from tui.writes import Writes

NOW = datetime(2026, 3, 14, 3, 14, tzinfo=UTC)

PLAN = Plan(
    ref=Ref("Deployment", "shop", "checkout", "uid"), from_number=14, to_number=13, becomes=15,
    target_uid="uid-13", target_words="", target_evidence="", type_number=False, type_why="", resumes=False,
    changes=(), stays="", warnings=(), takes="", checks=(), refused="", twice=False,
)  # fmt: skip


class Prepared(Struct, frozen=True):
    plan: Plan


class Writer:
    """Answers when the test says so."""

    def __init__(self) -> None:
        self.answer: asyncio.Future[Outcome] = asyncio.get_running_loop().create_future()

    async def undo(self, prepared: Any, reason: str = "") -> Outcome:
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


async def test_the_newest_write_to_an_object_is_found_by_its_uid() -> None:
    writes, writer, answered = Writes(), Writer(), asyncio.Event()
    write = begin(writes, writer, answered)
    assert (writes.of("uid"), writes.of("other")) == (write, None)
    writer.answer.cancel()
    await answered.wait()
