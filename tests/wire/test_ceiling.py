"""All streams of a kind together ask twice a second at most, and at once what only begins (goal G5)."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator
from itertools import pairwise

import pytest
from fault_rows import (
    AlwaysExpired,
    BadLists,
    Closing,
    EmptyWatch,
    ExpiredAtOnce,
    Flapping,
    Frozen,
    OneLine,
    Refused,
    ServerError,
    Strange,
    Throttled,
    WatchDenied,
)
from runs import busiest
from test_together import Screen
from world import Fault, Server, line, reset

from cluster.ceiling import RATE, RESERVE, STOOD, Pace
from cluster.client import Answer
from cluster.limits import CROWDED
from cluster.store import Store
from rollout.connection import StreamReport, StreamState
from rollout.kinds import KINDS, POD, PODS
from rollout.records import KeptPod

pytestmark = [pytest.mark.looptime, pytest.mark.timeout(30)]

MANY = 40
"""Rows in trouble: `cluster.looks` streams the pods of no more."""

ALL = MANY + len(KINDS)

OUTAGE = 300.0

PODS_OF = "/api/v1/namespaces/shop/pods"

NOTHING_LASTS = (
    EmptyWatch,
    Closing,
    OneLine,
    AlwaysExpired,
    WatchDenied,
    Strange,
    BadLists,
    Flapping,
)
"""A link that breaks is none of them: each stream waits for itself then (R15)."""


class Crowd(Screen):
    """The streams of a list of which forty rows are in trouble."""

    def __init__(self) -> None:
        super().__init__(seed=1)
        for number in range(MANY):
            self.look(number)

    def look(self, number: int) -> Store[KeptPod]:
        store: Store[KeptPod] = Store()
        query = {"labelSelector": f"app={number}"}
        self.streams.add(PODS, POD, "shop", store, query=query, beside=True)
        return store

    @property
    def reports(self) -> tuple[StreamReport, ...]:
        return self.streams.reports()

    @property
    def all_live(self) -> int:
        return sum(report.status.state is StreamState.LIVE for report in self.reports)

    async def passes(self, seconds: float) -> None:
        """Let the world change once a second."""
        for _ in range(round(seconds)):
            await asyncio.sleep(1.0)
            self.world.any_change(self.server.draw)

    async def returns(self, away: type[Fault], seconds: float, times: int) -> AsyncIterator[None]:
        """Let the server be away so long, time and again; yield each time that it is back."""
        for _ in range(times):
            self.fail(away())
            await self.passes(seconds)
            self.mend()
            yield

    async def suffers(self, fault: Fault) -> float:
        """Let all stand, then `fault` last for an outage, of which alone is counted; return when it began."""
        await self.passes(STOOD + 5.0)
        self.server.asked_for.clear()
        self.fail(fault)
        began = asyncio.get_running_loop().time()
        await self.passes(OUTAGE)
        return began

    def kinds(self) -> dict[str, list[float]]:
        """Return when each kind was asked for."""
        asked: dict[str, list[float]] = defaultdict(list)
        for (path, _), moments in self.server.asked_for.items():
            asked[path] += moments
        return {path: sorted(moments) for path, moments in asked.items()}


def mean(moments: list[float]) -> float:
    return len(moments) / OUTAGE


@pytest.mark.parametrize("row", NOTHING_LASTS, ids=[row.__name__ for row in NOTHING_LASTS])
async def test_forty_streams_of_which_none_lasts_ask_less_than_twice_a_second(row: type[Fault]) -> None:
    async with Crowd() as screen:
        began = await screen.suffers(row())
        for path, moments in screen.kinds().items():
            assert mean(moments) <= 2.0, path
            # What was well is asked for once more at once: a watch, a list, and its watch.
            later = [at for at in moments if at > began + 30.0]
            # What goes on is not kept waiting: of several that began together it may come together.
            assert busiest(later, 60.0) <= 60.0 * 2.0, path


class Busy(Throttled):
    """A server that is too busy for half a minute, each time it is asked."""

    value, body = "30", b""

    def begin(self, server: Server) -> None:
        server.inject(None)


async def test_a_server_that_asks_one_stream_to_wait_is_asked_by_no_other_of_its_kind_meanwhile() -> None:
    async with Crowd() as screen:
        began = await screen.suffers(Busy())
        for path, moments in screen.kinds().items():
            # All ask for once at once what breaks for all at once.
            asked = [at for at in moments if at > began + 1.0]
            assert min(later - at for at, later in pairwise(asked)) >= 30.0 - 1e-6, path
        waiting = [report.status for report in screen.reports if report.status.state is StreamState.STALE]
        assert len(waiting) >= MANY / 2
        assert all(status.retry is not None for status in waiting)
        screen.mend()
        await screen.passes(65.0)
        assert screen.all_live == ALL


async def test_what_is_asked_before_its_time_since_another_was_answered_is_not_said_to_wait() -> None:
    async with Crowd() as screen:
        await screen.passes(STOOD + 5.0)
        screen.fail(Busy())
        await screen.passes(40.0)
        screen.fail(Frozen())
        screen.session.gate(PODS.plural).well()
        await asyncio.sleep(0.5)
        asked = [report.status for report in screen.reports if report.status.state is StreamState.STALE]
        assert asked
        assert not any(status.retry for status in asked)


async def test_what_the_user_opens_waits_for_a_busy_server_and_not_for_the_rows_of_the_list() -> None:
    async with Crowd() as screen:
        await screen.passes(STOOD + 5.0)
        screen.fail(Busy())
        await screen.passes(5.0)
        screen.server.asked_for.clear()
        screen.streams.add(PODS, POD, "shop", Store(), query={"labelSelector": "app=opened"})
        await screen.passes(OUTAGE)
        asked = screen.server.asked_for[PODS_OF, "app=opened"]
        # Its own wait, one of a row that was before it, and that of the answer to that.
        assert len(asked) >= OUTAGE / 90.0
        assert max(later - at for at, later in pairwise(asked)) <= 90.0 + 1e-6


async def test_each_of_them_gets_its_turn() -> None:
    async with Crowd() as screen:
        await screen.suffers(OneLine())
        asked = [len(moments) for (path, _), moments in screen.server.asked_for.items() if path == PODS_OF]
        assert len(asked) == MANY
        assert max(asked) - min(asked) <= 2


async def test_what_waits_for_its_turn_does_not_pass_for_live() -> None:
    async with Crowd() as screen:
        await screen.passes(STOOD + 5.0)
        screen.fail(OneLine())
        await screen.passes(60.0)
        pods = [report.status for report in screen.reports if report.status.resource == PODS.plural]
        stale = [status for status in pods if status.state is StreamState.STALE]
        assert len(stale) >= MANY - RATE - 2
        assert {(status.reason, status.retry is not None) for status in stale} == {(CROWDED, True)}


async def test_what_is_read_and_not_watched_says_how_often() -> None:
    async with Crowd() as screen:
        await screen.passes(STOOD + 5.0)
        screen.fail(WatchDenied())
        await screen.passes(120.0)
        screen.server.asked_for.clear()
        await screen.passes(OUTAGE)
        told = {report.status.reason for report in screen.reports if report.status.resource == PODS.plural}
        assert {report.status.state for report in screen.reports} == {StreamState.LIVE}
    assert not {reason for reason in told if not reason.endswith("s: no permission to watch")}
    seconds = [int(reason.removeprefix("read every ").split("s")[0]) for reason in told]
    assert 25 < min(seconds) < max(seconds) < 60


async def test_forty_streams_begin_at_once() -> None:
    async with Crowd() as screen:
        await asyncio.sleep(0.01)
        assert screen.all_live == ALL


async def test_what_is_opened_while_nothing_lasts_is_listed_at_once() -> None:
    async with Crowd() as screen:
        screen.world.create("web")
        await screen.passes(STOOD + 5.0)
        screen.fail(Closing())
        await screen.passes(60.0)
        store = screen.look(MANY)
        await asyncio.sleep(0.01)
        assert len(store) == len(screen.world.things)


class Forgotten(Fault):
    """A server that says so only once a watch from before is open."""

    def begin(self, server: Server) -> None:
        self.from_now = server.world.version
        server.world.pass_by()

    def watch_answer(self, server: Server, version: int) -> Answer | None:
        if version <= self.from_now:
            asyncio.get_running_loop().call_soon(self.expire, server)
        return None

    def expire(self, server: Server) -> None:
        for flow in server.flows:
            if flow.version <= self.from_now:
                flow.acts.append(line("ERROR", {"kind": "Status", "code": 410, "reason": "Expired"}))
        server.world.tell()


@pytest.mark.parametrize("away", [Refused, ServerError], ids=["refused", "a balancer's answer"])
@pytest.mark.parametrize("seconds", [4.0, 8.0])
async def test_what_is_away_time_and_again_is_asked_no_more_than_twice_a_time_by_each(
    away: type[Fault], seconds: float
) -> None:
    async with Crowd() as screen:
        await screen.passes(STOOD + 5.0)
        screen.server.asked_for.clear()
        times = round(OUTAGE / seconds / 2)
        async for _ in screen.returns(away, seconds, times):
            await screen.passes(seconds)
        assert len(screen.kinds()[PODS_OF]) <= 2 * MANY * times


class Killed(Refused):
    """A server that ends nothing before it is gone."""

    def begin(self, server: Server) -> None:
        server.inject(reset())


@pytest.mark.parametrize("seconds", [2.0, 8.0])
async def test_all_streams_are_live_soon_each_time_a_server_is_killed_and_started_again(
    seconds: float,
) -> None:
    async with Crowd() as screen:
        await screen.passes(STOOD + 5.0)
        async for _ in screen.returns(Killed, seconds, times=10):
            await screen.passes(5.0)
            assert screen.all_live == ALL
            await screen.passes(7.0)


@pytest.mark.parametrize("after", [5.0, STOOD - 5.0, STOOD + 5.0])
async def test_forty_streams_are_live_at_once_when_a_balancer_has_a_server_again(after: float) -> None:
    async with Crowd() as screen:
        await screen.passes(after)
        screen.fail(ServerError())
        await screen.passes(8.0)
        screen.mend()
        for _ in range(20):
            await asyncio.sleep(0.1)
            if screen.all_live >= MANY:
                return
    pytest.fail("they wait for one another")


@pytest.mark.parametrize("back", [Fault, ExpiredAtOnce, Forgotten], ids=["resumed", "expired", "in stream"])
@pytest.mark.parametrize("after", [5.0, STOOD + 5.0])
async def test_forty_streams_are_live_at_once_when_the_server_is_back(
    after: float, back: type[Fault]
) -> None:
    async with Crowd() as screen:
        await screen.passes(after)
        screen.fail(Refused())
        await screen.passes(20.0)
        screen.fail(back())
        seen = []
        for _ in range(600):
            await asyncio.sleep(0.05)
            seen.append(screen.all_live)
        first = next(number for number, live in enumerate(seen) if live)
        assert seen[first + 12] == ALL


async def test_forty_streams_are_live_at_once_after_a_sleep_though_nothing_lasted() -> None:
    async with Crowd() as screen:
        await screen.passes(STOOD + 5.0)
        screen.fail(OneLine())
        await screen.passes(60.0)
        screen.mend()
        screen.streams.wake(600.0)
        await asyncio.sleep(0.01)
        assert screen.all_live == ALL


async def turns(pace: Pace, count: int) -> list[float]:
    clock = asyncio.get_running_loop().time
    begun, taken = clock(), []

    async def one() -> None:
        await pace.turn()
        taken.append(clock() - begun)

    await asyncio.gather(*(one() for _ in range(count)))
    return taken


async def test_a_reserve_goes_at_once_and_the_rest_at_its_pace() -> None:
    pace = Pace()
    assert await turns(pace, RESERVE + 3) == pytest.approx(
        [0.0] * RESERVE + [1 / RATE, 2 / RATE, 3 / RATE], abs=0.01
    )
    await asyncio.sleep(RESERVE / RATE)
    assert await turns(pace, RESERVE) == [0.0] * RESERVE


async def test_it_is_known_how_long_one_would_wait() -> None:
    pace = Pace()
    now = asyncio.get_running_loop().time()
    waits = []
    for _ in range(RESERVE + 2):
        waits.append(pace.wait(now))
        pace.count(now)
    assert waits == pytest.approx([0.0] * RESERVE + [1 / RATE, 2 / RATE])
    waiting = asyncio.gather(*(pace.turn() for _ in range(4)))
    await asyncio.sleep(0)
    assert pace.wait(now) == pytest.approx(7 / RATE)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    await asyncio.sleep(0)
    assert pace.wait(now) == pytest.approx(3 / RATE)
