"""Streams of one screen on a server that comes and goes: who is answered tells the others (R15, G5)."""

import asyncio
import random
from typing import Self

import pytest
from fault_rows import BadLists, Denied, Flapping, Refused, SignedOut
from runs import busiest
from world import Fault, Server, World

from cluster.backoff import CAP
from cluster.gate import LONGEST
from cluster.session import Options, Session
from cluster.standing import AUTH_WAIT, DENIED_WAIT
from cluster.store import Store
from cluster.streams import Streams
from rollout.connection import StreamState
from rollout.kinds import KINDS, POD, PODS
from rollout.records import KeptPod

pytestmark = [pytest.mark.looptime, pytest.mark.timeout(30)]

SEEDS = range(5)

OUTAGE = 300.0


async def never(_: Streams) -> None:
    """Do nothing, for ever."""
    await asyncio.Event().wait()


class Screen:
    """The streams of a list, on a server with faults."""

    def __init__(self, seed: int) -> None:
        self.world = World()
        self.server = Server(self.world, random.Random(seed))
        self.session = Session.open(Options(server="https://model"), {"HOME": "/nowhere"})
        self.session._transport = self.server
        random.seed(seed)
        with pytest.MonkeyPatch.context() as patch:
            # A thread that looks at files knows no virtual time.
            patch.setattr(Streams, "_check_files", never)
            self.streams = Streams(self.session)
        self.stores: list[Store[KeptPod]] = [Store() for _ in KINDS]
        for kind, store in zip(KINDS.values(), self.stores, strict=True):
            self.streams.add(kind.resource, POD, "shop", store)

    @property
    def live(self) -> int:
        return sum(status.state is StreamState.LIVE for status in self.streams.statuses())

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.streams.close()

    def fail(self, fault: Fault) -> None:
        self.server.fault = fault
        fault.begin(self.server)

    def mend(self) -> None:
        self.server.fault = Fault()


async def test_all_are_live_as_soon_as_the_first_is_answered() -> None:
    for seed in SEEDS:
        async with Screen(seed) as screen:
            await asyncio.sleep(5.0)
            screen.fail(Refused())
            await asyncio.sleep(OUTAGE)
            assert screen.live == 0
            screen.mend()
            for _ in range(400):
                await asyncio.sleep(0.1)
                if screen.live:
                    break
            await asyncio.sleep(0.6)
            assert screen.live == len(KINDS), f"seed {seed}"


async def test_many_that_take_turns_wait_for_an_answer_and_not_for_a_whole_list() -> None:
    for seed in SEEDS:
        async with Screen(seed) as screen:
            for number in range(40):
                screen.world.create(f"pod-{number}")
            added = [screen.streams.add(PODS, POD, "shop", Store()) for _ in range(8)]
            await asyncio.sleep(5.0)
            screen.fail(BadLists())
            await asyncio.sleep(OUTAGE)
            screen.mend()
            # The longest backoff, and a turn.
            await asyncio.sleep(CAP + LONGEST + 1.0)
            live = sum(stream.stands.state is StreamState.LIVE for stream in added)
            assert live == len(added), f"seed {seed}"


@pytest.mark.parametrize("row", [SignedOut, Denied])
async def test_many_that_are_refused_take_turns_to_ask_again(row: type[Fault]) -> None:
    for seed in SEEDS:
        async with Screen(seed) as screen:
            added = [screen.streams.add(PODS, POD, "shop", Store()) for _ in range(40)]
            await asyncio.sleep(5.0)
            screen.fail(row())
            await asyncio.sleep(60.0)
            screen.server.asked.clear()
            await asyncio.sleep(OUTAGE)
            alone = len(KINDS) * OUTAGE / AUTH_WAIT
            assert len(screen.server.asked) <= 0.25 * OUTAGE + alone + 2, f"seed {seed}"
            screen.mend()
            await asyncio.sleep(DENIED_WAIT + LONGEST + 1.0)
            live = sum(stream.stands.state is StreamState.LIVE for stream in added)
            assert live == len(added), f"seed {seed}"


@pytest.mark.parametrize(("row", "most"), [(Refused, 0.25), (Flapping, 2.0)], ids=["refused", "flapping"])
async def test_together_they_ask_no_more_than_each_alone_may(row: type[Fault], most: float) -> None:
    for seed in SEEDS:
        async with Screen(seed) as screen:
            await asyncio.sleep(5.0)
            screen.server.asked.clear()
            screen.fail(row())
            for _ in range(int(OUTAGE)):
                await asyncio.sleep(1.0)
                screen.world.any_change(screen.server.draw)
            assert len(screen.server.asked) <= most * OUTAGE * len(KINDS), f"seed {seed}"
            assert busiest(screen.server.asked, 10.0) <= 20 * len(KINDS), f"seed {seed}"
