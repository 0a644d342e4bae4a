"""Streams of one resource take turns while the server fails."""

import asyncio

import pytest

from cluster.gate import LONGEST, MEMBERS, Gate

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


async def test_an_answer_to_one_lets_the_others_ask_soon() -> None:
    gate = Gate()
    gate.members = 30
    for _ in range(10):
        gate.failed()
    asyncio.get_running_loop().call_later(1.0, gate.well)
    assert await turns(gate, 3) == pytest.approx([0.0, 1.0, 1.0])
