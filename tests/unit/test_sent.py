"""A command's write in virtual time: nobody waits for its answer without a word, nor leaves without one."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from scripted import NOW, Cluster, Scripted, Writer, plan

from rollout.action import Ending, Outcome
from tui.headless.out import Out
from tui.headless.plan import Told
from tui.headless.sent import sent
from tui.source import Source

pytestmark = pytest.mark.looptime

DONE = Outcome(ending=Ending.APPLIED, sentence="accepted", generation=15)
Said = Callable[[], list[str]]


class Slow(Writer):
    """Answers after so many seconds; its end gives it ten."""

    def __init__(self, seconds: float) -> None:
        super().__init__()
        self.seconds = seconds
        self.sending: asyncio.Task[Outcome] | None = None

    async def send(self, prepared: Any, reason: str = "") -> Outcome:
        del prepared, reason
        self.sending = asyncio.create_task(asyncio.sleep(self.seconds, DONE))
        return await self.sending

    async def drain(self) -> None:
        assert self.sending is not None
        await asyncio.wait([self.sending], timeout=10.0)
        self.sending.cancel()


@pytest.fixture
def said(capsysbinary: pytest.CaptureFixture[bytes]) -> Said:
    return lambda: [line.split(" ", 1)[1] for line in capsysbinary.readouterr().out.decode().splitlines()]


def source(writer: Writer) -> Source:
    clock = asyncio.get_running_loop().time
    began = clock()
    return replace(Cluster(writer=writer).source(), now=lambda: NOW + timedelta(seconds=clock() - began))


def begin(writer: Slow) -> "asyncio.Task[Outcome]":
    return asyncio.create_task(sent(source(writer), writer, Told(Out({}), json=False), Scripted(plan()), ""))


async def test_an_answer_that_comes_at_once_is_all_that_is_said(said: Said) -> None:
    assert await begin(Slow(0.1)) == DONE
    assert said() == ["accepted"]


async def test_an_answer_that_is_out_is_said_to_be_until_it_comes(said: Said) -> None:
    assert await begin(Slow(15.0)) == DONE
    assert said() == [
        "deploy/checkout sent, no answer for 2s; in 28s at most it is read back",
        "still deploy/checkout sent, no answer for 12s; in 18s at most it is read back",
        "accepted",
    ]


async def left(seconds: float) -> None:
    task = begin(Slow(seconds))
    await asyncio.sleep(1.0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_a_signal_waits_for_the_answer_and_says_it(said: Said) -> None:
    await left(5.0)
    assert said() == ["waiting for the answer, 10s at most", "accepted"]


async def test_a_signal_that_ends_it_before_the_answer_says_how_to_look(said: Said) -> None:
    await left(60.0)
    assert said()[-1] == (
        "sent, and not answered: it may be done or not. Look before you try again:"
        " rolldeck -n shop history deploy/checkout"
    )
