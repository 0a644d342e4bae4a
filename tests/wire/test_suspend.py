"""Sleep is noticed, in virtual time."""

import asyncio
from collections.abc import Callable
from functools import partial

import pytest
from fault_rows import Refused
from test_together import Screen

from cluster import streams
from cluster.clock import ServerClock
from cluster.suspend import slept
from rollout.connection import StreamState

pytestmark = pytest.mark.looptime


def clock(jumps_at: float = -1.0, by: float = 0.0) -> Callable[[], float]:
    """Return a clock that goes with the loop and jumps once."""

    def read() -> float:
        now = asyncio.get_running_loop().time()
        return now + (by if 0 <= jumps_at <= now else 0.0)

    return read


async def woken(
    monotonic: Callable[[], float],
    boottime: Callable[[], float],
    wall: Callable[[], float] | None = None,
) -> int:
    times: list[float] = []

    def wake(_: float) -> None:
        times.append(asyncio.get_running_loop().time())

    task = asyncio.create_task(slept(wake, monotonic=monotonic, boottime=boottime, wall=wall or clock()))
    await asyncio.sleep(30.0)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    return len(times)


async def test_time_that_goes_by_as_it_should_is_no_sleep() -> None:
    assert await woken(clock(), clock()) == 0


async def test_a_machine_that_slept_is_noticed_once() -> None:
    assert await woken(clock(), clock(jumps_at=10.0, by=600.0)) == 1


async def test_a_process_that_was_stopped_is_noticed_once() -> None:
    assert await woken(clock(jumps_at=10.0, by=60.0), clock(jumps_at=10.0, by=60.0)) == 1


async def test_a_virtual_machine_that_was_paused_is_noticed_once_its_clock_is_set() -> None:
    assert await woken(clock(), clock(), clock(jumps_at=10.0, by=600.0)) == 1


async def test_a_clock_that_is_set_back_makes_the_servers_be_asked_for() -> None:
    assert await woken(clock(), clock(), clock(jumps_at=10.0, by=-600.0)) == 1


async def test_a_slow_second_is_no_sleep() -> None:
    assert await woken(clock(jumps_at=10.0, by=3.0), clock(jumps_at=10.0, by=3.0)) == 0


async def test_what_was_heard_before_a_sleep_is_as_old_as_the_sleep_was_long(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    passed = clock(jumps_at=10.0, by=600.0)
    monkeypatch.setattr(streams, "slept", partial(slept, monotonic=clock(), boottime=passed, wall=passed))
    async with Screen(1) as screen:
        screen.streams._session.clock = ServerClock(passed)
        await asyncio.sleep(9.5)
        heard = [status.heard for status in screen.streams.statuses()]
        assert None not in heard
        screen.fail(Refused())
        await asyncio.sleep(20.0)
        after = screen.streams.statuses()
        assert not any(status.state is StreamState.LIVE for status in after)
        ages = [(screen.streams.now - status.heard).total_seconds() for status in after if status.heard]
        assert [age > 600.0 for age in ages] == [True] * len(heard)
