"""Streams of one resource take turns while the server fails (rule R15, goal G5).

Each stream has its own backoff; thirty of them together would still ask a sick server often. So one asks and
the others wait, until one is answered. What the server asks one to wait (Retry-After) all wait that failed:
one level of Priority and Fairness has no room for them, and asks for more the more it turns away. Where that
is long, forty rows of a list take twenty minutes for a turn each: what the user opens goes before them.

Source: k/k staging/src/k8s.io/apiserver/pkg/util/flowcontrol/dropped_requests_tracker.go.
"""

import asyncio
from collections.abc import Callable
from contextlib import nullcontext, suppress

from cluster import limits

MEMBERS = 3
"""Streams that need no turns: their own backoff is slow enough."""

FIRST, LONGEST = 0.5, 4.0
"""Seconds between two turns: doubled with each failure."""

OTHERS = 60.0
"""Seconds that others wait at most for what one is asked: they were not. Kubernetes asks for 32 at most."""


class Gate:
    """The turns of one resource."""

    def __init__(self) -> None:
        self.members = 0
        """Streams that go through it."""
        self._lock = asyncio.Lock()
        self._rows = asyncio.Lock()
        """Held by the one of those beside the others that stands in the queue with them."""
        self._answered = asyncio.Event()
        self._gap = 0.0
        self._free = self._asked_until = 0.0
        self._waiting: list[Callable[[float], None]] = []

    @property
    def free(self) -> float:
        """When the next may ask at the soonest, if none is answered before."""
        return 0.0 if self.members <= MEMBERS else max(self._free, self._asked_until)

    async def turn(self, told: Callable[[float], None] = lambda _: None, *, beside: bool = False) -> None:
        """Wait until it is the caller's turn to ask a server that failed; `told` is told when that may be.

        Of those that only add to what others show (`beside`) one at a time is in the others' way.
        """
        if self.members <= MEMBERS:
            return
        clock = asyncio.get_running_loop().time
        told(self.free)
        self._waiting.append(told)
        try:
            async with self._rows if beside else nullcontext(), self._lock:
                while not self._answered.is_set() and (wait := self.free - clock()) > 0:
                    with suppress(TimeoutError):
                        async with asyncio.timeout(max(wait, limits.LEAST)):
                            await self._answered.wait()
                self._free = clock() + self._gap
        finally:
            self._waiting.remove(told)
            self._tell()

    def failed(self, until: float = 0.0) -> None:
        """Take it that the server failed one of them, and asks it to wait until then."""
        self._answered.clear()
        held = min(until, asyncio.get_running_loop().time() + OTHERS)
        self._asked_until = max(self._asked_until, held)
        self._gap = min(max(self._gap * 2, FIRST), LONGEST)
        self._tell()

    def well(self) -> None:
        """Take it that the server answered one of them: the others need not wait."""
        self._gap = self._asked_until = 0.0
        self._answered.set()

    def _tell(self) -> None:
        """Tell all that wait when one of them may ask."""
        for told in self._waiting:
            told(self.free)
