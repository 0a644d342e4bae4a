"""Streams of one resource take turns while the server fails (rule R15, goal G5).

Each stream has its own backoff; thirty of them together would still ask a sick server often. So one asks and
the others wait, until one is answered.
"""

import asyncio
from contextlib import suppress

MEMBERS = 3
"""Streams that need no turns: their own backoff is slow enough."""

FIRST, LONGEST = 0.5, 4.0
"""Seconds between two turns: doubled with each failure."""


class Gate:
    """The turns of one resource."""

    def __init__(self) -> None:
        self.members = 0
        """Streams that go through it."""
        self._lock = asyncio.Lock()
        self._answered = asyncio.Event()
        self._gap = 0.0
        self._free = 0.0

    async def turn(self) -> None:
        """Wait until it is the caller's turn to ask a server that failed."""
        if self.members <= MEMBERS:
            return
        clock = asyncio.get_running_loop().time
        async with self._lock:
            if (wait := self._free - clock()) > 0:
                with suppress(TimeoutError):
                    async with asyncio.timeout(wait):
                        await self._answered.wait()
            self._free = clock() + self._gap

    def failed(self) -> None:
        """Take it that the server failed one of them."""
        self._answered.clear()
        self._gap = min(max(self._gap * 2, FIRST), LONGEST)

    def well(self) -> None:
        """Take it that the server answered one of them: the others need not wait."""
        self._gap = 0.0
        self._answered.set()
