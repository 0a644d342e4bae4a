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
    on_wake: Callable[[], None],
    *,
    monotonic: Callable[[], float] = time.monotonic,
    boottime: Callable[[], float] = _boottime,
) -> None:
    """Call `on_wake` whenever more time went by than was waited for. Never returns."""
    before = monotonic(), boottime()
    while True:
        await asyncio.sleep(1.0)
        now = monotonic(), boottime()
        if now[0] - before[0] > SLEPT or now[1] - before[1] > SLEPT:
            on_wake()
        before = now
