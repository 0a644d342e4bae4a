"""Sleep is noticed, in virtual time."""

import asyncio
from collections.abc import Callable

import pytest

from cluster.suspend import slept

pytestmark = pytest.mark.looptime


def clock(jumps_at: float = -1.0, by: float = 0.0) -> Callable[[], float]:
    """Return a clock that goes with the loop and jumps once."""

    def read() -> float:
        now = asyncio.get_running_loop().time()
        return now + (by if 0 <= jumps_at <= now else 0.0)

    return read


async def woken(monotonic: Callable[[], float], boottime: Callable[[], float]) -> int:
    times: list[float] = []

    def wake() -> None:
        times.append(asyncio.get_running_loop().time())

    task = asyncio.create_task(slept(wake, monotonic=monotonic, boottime=boottime))
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


async def test_a_slow_second_is_no_sleep() -> None:
    assert await woken(clock(jumps_at=10.0, by=3.0), clock(jumps_at=10.0, by=3.0)) == 0
