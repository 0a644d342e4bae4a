"""Noticing that we slept (rule R21)."""

import asyncio
import time
from collections.abc import Callable

SLEPT = 5.0
"""Seconds between two readings a second apart that mean the machine, or this process, stood still."""


def _boottime() -> float:
    """Return a clock that goes on while the machine sleeps, where the system has one."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if clock is None else time.clock_gettime(clock)


async def slept(
    on_wake: Callable[[float], None],
    *,
    monotonic: Callable[[], float] = time.monotonic,
    boottime: Callable[[], float] = _boottime,
    wall: Callable[[], float] = time.time,
) -> None:
    """Call `on_wake` whenever more time went by than was waited for. Never returns.

    It is told the seconds that the monotonic clock did not count: Linux stops it while the machine sleeps.
    A virtual machine that was paused knows it by its wall clock alone, once that is set. Where it is set for
    another reason nothing is lost: whoever goes on learns the server's time with the first answer.
    """
    before = monotonic(), boottime(), wall()
    while True:
        await asyncio.sleep(1.0)
        now = monotonic(), boottime(), wall()
        counted, *others = (after - earlier for after, earlier in zip(now, before, strict=True))
        passed = max(others)
        if max(counted, passed) > SLEPT or counted - min(others) > SLEPT:
            on_wake(max(0.0, passed - counted))
        before = now
