"""Streams of one resource take turns while the server fails."""

import asyncio

import pytest

from cluster.gate import FIRST, LONGEST, MEMBERS, OTHERS, Gate

pytestmark = pytest.mark.looptime


async def turns(gate: Gate, count: int) -> list[float]:
    clock = asyncio.get_running_loop().time
    begun = clock()
    taken: list[float] = []

    async def one() -> None:
        await gate.turn()
        taken.append(clock() - begun)

    await asyncio.gather(*(one() for _ in range(count)))
    return taken


async def test_a_few_streams_need_no_turns() -> None:
    gate = Gate()
    gate.members = MEMBERS
    gate.failed()
    assert await turns(gate, 5) == [0.0] * 5


async def test_many_streams_ask_a_failing_server_less_and_less_often() -> None:
    gate = Gate()
    gate.members = 30
    for _ in range(10):
        gate.failed()
    assert await turns(gate, 4) == pytest.approx([0.0, LONGEST, 2 * LONGEST, 3 * LONGEST])


async def test_two_failures_apart_are_two_turns_apart() -> None:
    gate = Gate()
    gate.members = MEMBERS + 1
    gate.failed()
    assert await turns(gate, 2) == pytest.approx([0.0, FIRST])


async def test_an_answer_to_one_lets_the_others_ask_soon() -> None:
    gate = Gate()
    gate.members = 30
    for _ in range(10):
        gate.failed()
    asyncio.get_running_loop().call_later(1.0, gate.well)
    assert await turns(gate, 3) == pytest.approx([0.0, 1.0, 1.0])


async def test_as_long_as_the_server_asks_one_to_wait_all_do() -> None:
    gate = Gate()
    gate.members = 30
    clock = asyncio.get_running_loop().time
    gate.failed(clock() + 30.0)
    gate.failed()
    assert gate.free == pytest.approx(clock() + 30.0)
    asyncio.get_running_loop().call_later(20.0, gate.failed, clock() + 50.0)
    assert await turns(gate, 2) == pytest.approx([50.0, 52.0])


async def test_what_one_is_asked_to_wait_for_long_others_wait_for_a_minute() -> None:
    gate = Gate()
    gate.members = 30
    gate.failed(asyncio.get_running_loop().time() + 3600.0)
    assert await turns(gate, 1) == pytest.approx([OTHERS])


async def test_all_that_wait_are_told_when_one_of_them_may_ask() -> None:
    gate = Gate()
    gate.members = 30
    clock = asyncio.get_running_loop().time
    began, told = clock(), [[], []]
    gate.failed(began + 10.0)
    waiting = [asyncio.ensure_future(gate.turn(each.append)) for each in told]
    await asyncio.sleep(5.0)
    gate.failed(began + 20.0)
    await asyncio.wait(waiting)
    gate.failed(began + 30.0)
    assert [[at - began for at in each] for each in told] == [
        pytest.approx([10.0, 20.0]),
        pytest.approx([10.0, 20.0, 21.0]),
    ]


async def test_an_answer_to_one_ends_what_another_was_asked_to_wait() -> None:
    gate = Gate()
    gate.members = 30
    gate.failed(asyncio.get_running_loop().time() + 30.0)
    asyncio.get_running_loop().call_later(5.0, gate.well)
    assert await turns(gate, 2) == pytest.approx([5.0, 5.0])
    gate.failed()
    assert await turns(gate, 1) == pytest.approx([0.0])


async def test_a_few_streams_wait_as_long_as_each_is_asked_to_alone() -> None:
    gate = Gate()
    gate.members = MEMBERS
    gate.failed(asyncio.get_running_loop().time() + 30.0)
    assert await turns(gate, 2) == [0.0, 0.0]
