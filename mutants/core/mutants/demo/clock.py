"""The box's time: one queue of timers, driven by hand in tests and by an event loop when people look on."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from functools import lru_cache
from heapq import heappop, heappush
from itertools import count
from typing import Any

SLICE = 0.02
"""Seconds of timers run in one go on an event loop, so that requests are answered in between."""


class Timer:
    """Something to be called at a time, unless it is cancelled."""

    __slots__ = ("args", "call", "cancelled", "when")

    def __init__(self, when: float, call: Callable[..., None], args: tuple[Any, ...]) -> None:
        self.when = when
        self.call = call
        self.args = args
        self.cancelled = False

    def cancel(self) -> None:
        """Never call it."""
        self.cancelled = True


class Clock:
    """Time in seconds since 1970, and what is to happen when.

    It stands still until `advance` moves it, or `run` ties it to an event loop's time.
    """

    def __init__(self, start: float) -> None:
        self._now = start
        self._timers: list[tuple[float, int, Timer]] = []
        self._order = count()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._speed = 1.0
        self._tied = (0.0, 0.0)
        self._wake: asyncio.TimerHandle | None = None

    def now(self) -> float:
        """Return the time."""
        if self._loop is None:
            return self._now
        began, looped = self._tied
        return began + (self._loop.time() - looped) * self._speed

    def at(self, when: float, call: Callable[..., None], *args: Any) -> Timer:
        """Call something at a time, or as soon as can be if that time has passed."""
        timer = Timer(when, call, args)
        heappush(self._timers, (when, next(self._order), timer))
        if self._loop is not None and self._timers[0][2] is timer:
            self._arm()
        return timer

    def after(self, delay: float, call: Callable[..., None], *args: Any) -> Timer:
        """Call something some seconds from now."""
        return self.at(self.now() + delay, call, *args)

    def soon(self, call: Callable[..., None], *args: Any) -> Timer:
        """Call something once the present call has ended."""
        return self.after(0.0, call, *args)

    def advance(self, seconds: float) -> None:
        """Move the time on by hand, calling everything that falls due, in order."""
        end = self._now + seconds
        while self._timers and self._timers[0][0] <= end:
            when, _, timer = heappop(self._timers)
            self._now = max(self._now, when)
            if not timer.cancelled:
                timer.call(*timer.args)
        self._now = end

    def settle(self) -> None:
        """Call everything that is due at the present time."""
        self.advance(0.0)

    def run(self, loop: asyncio.AbstractEventLoop, speed: float = 1.0) -> None:
        """Tie the time to an event loop's: from here on it passes by itself, `speed` times as fast."""
        self._loop, self._speed = loop, speed
        self._tied = (self._now, loop.time())
        self._arm()

    def stop(self) -> None:
        """Let the time stand still again."""
        self._now = self.now()
        self._loop = None
        if self._wake is not None:
            self._wake.cancel()

    def _arm(self) -> None:
        if self._wake is not None:
            self._wake.cancel()
            self._wake = None
        if self._timers and self._loop is not None:
            delay = max(0.0, (self._timers[0][0] - self.now()) / self._speed)
            self._wake = self._loop.call_later(delay, self._due)

    def _due(self) -> None:
        if self._loop is None:
            return
        self._wake = None
        until = self._loop.time() + SLICE
        while self._timers and self._timers[0][0] <= self.now() and self._loop.time() < until:
            timer = heappop(self._timers)[2]
            if not timer.cancelled:
                timer.call(*timer.args)
        self._arm()


def stamp(seconds: float) -> str:
    """Return a time as Kubernetes' metav1.Time: whole seconds, UTC."""
    return _stamp(int(seconds))


@lru_cache(1024)
def _stamp(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def micro_stamp(seconds: float) -> str:
    """Return a time as Kubernetes' metav1.MicroTime."""
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def nano_stamp(seconds: float) -> str:
    """Return a time as the kubelet writes it before a line of a log."""
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%S.%f000Z")


@lru_cache(4096)
def seconds_of(text: str | None) -> float:
    """Return the seconds of a stamp; 0.0 for none."""
    return datetime.fromisoformat(text).timestamp() if text else 0.0
