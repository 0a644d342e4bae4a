"""The pace at which what does not last is asked for anew, shared by all streams of one kind (goal G5).

A server that answers and lets nothing stand makes forty streams ask as often as each of them may. What was
well for a while and broke, what only begins, and what the machine slept through is asked for at once.
"""

import asyncio

from cluster.operations import ListPage, Request, Watch

RATE = 1.5
"""Requests a second, all streams of a kind together: with what need not wait, less than 2."""

RESERVE = 10
"""Requests of a kind that need not wait after a quiet time: a few streams are never held up."""

STOOD = 25.0
"""Seconds of a watch from which on the next is asked for at once: forty such are no more than RATE."""

APART = 4.0
"""Seconds at least between two returns of a server after which all is asked for at once."""

AWAY = 1.0
"""Seconds without an answer to anybody from which on a server that could not be reached was away."""


class Pace:
    """The requests of one kind: who comes first is served first."""

    def __init__(self) -> None:
        self._queue = asyncio.Lock()
        self._waiting = 0
        self._due = 0.0
        """When all that was asked would have been, at RATE."""

    def wait(self, now: float) -> float:
        """Return the seconds that one waits who comes at `now`."""
        return max(self._due - now - (RESERVE - 1 - self._waiting) / RATE, 0.0)

    def count(self, now: float) -> None:
        """Take it that something is asked."""
        self._due = max(self._due, now) + 1 / RATE

    async def turn(self) -> None:
        """Wait until there is room for one request more."""
        clock = asyncio.get_running_loop().time
        self._waiting += 1
        try:
            async with self._queue:
                if (wait := self._due - clock() - (RESERVE - 1) / RATE) > 0:
                    await asyncio.sleep(wait)
                self.count(clock())
        finally:
            self._waiting -= 1


class Ceiling:
    """The paces of one server's kinds, and when it was away."""

    def __init__(self) -> None:
        self._paces: dict[str, Pace] = {}
        self._answered, self._refused = 0.0, -1.0
        """When the server last answered anybody, and when it could not be reached."""
        self._away = -1.0
        """When it last answered before it was away."""
        self._back = -APART
        """When it was back from that: one that is away time and again is none for which nothing waits."""

    def pace(self, resource: str) -> Pace:
        """Return the pace of a kind, named by Kubernetes' plural."""
        return self._paces.setdefault(resource, Pace())

    def answered(self, now: float) -> None:
        """Take it that the server answered somebody."""
        if self._is_away(now) and now - self._back >= APART:
            self._away, self._back = self._answered, now
        self._answered = now

    def refused(self, now: float) -> None:
        """Take it that the server could not be reached: no connection came about, or a balancer says so."""
        self._refused = now

    def was_away(self, since: float, now: float) -> bool:
        """Return whether it has been away `since`: what ended then is no sign that nothing lasts."""
        return since <= self._away or self._is_away(now)

    def _is_away(self, now: float) -> bool:
        """Return whether it has not answered since it could not be reached, and not for a while."""
        return self._refused >= self._answered and now - self._answered >= AWAY


class Share:
    """What one stream has of it."""

    def __init__(self, ceiling: Ceiling, resource: str) -> None:
        self._ceiling, self._pace = ceiling, ceiling.pace(resource)
        self._answered: float | None = None
        """When something was answered that has not stood yet."""
        self._counts = False
        """Whether what is under way counts."""
        self._first: Request | None = None
        self._before: Request | None = None
        """What began what is under way, and what was asked last."""

    def wait(self, request: Request, now: float) -> float:
        """Return the seconds that `request` waits at `now`."""
        return 0.0 if self._lasts(now) or self._goes_on(request) else self._pace.wait(now)

    async def turn(self, request: Request) -> None:
        """Wait until it may be asked; what goes on counts, but for pages, and is not kept waiting."""
        now = asyncio.get_running_loop().time()
        goes_on = self._goes_on(request)
        self._before = request
        if not goes_on:
            self._first = request
            self._counts = not self._lasts(now)
            if self._counts:
                await self._pace.turn()
            elif self._answered is not None:
                self._pace.count(now)
        elif self._counts and not _is_page(request):
            self._pace.count(now)

    def _goes_on(self, request: Request) -> bool:
        """Return whether it belongs to what was asked before.

        One thing is a watch, the list where that was of no use, its next page, and the watch from it.
        """
        if isinstance(request, Watch):
            return isinstance(self._before, ListPage)
        return _is_page(request) or (isinstance(self._before, Watch) and self._before is self._first)

    def _lasts(self, now: float) -> bool:
        """Return whether nothing says that what is asked for does not last."""
        return self._answered is None or self._ceiling.was_away(self._answered, now)

    def answered(self, now: float) -> None:
        """Take it that a list was read, or a watch opened: whether it lasts is to be seen."""
        self._answered = now
        self._ceiling.answered(now)

    def watched(self, seconds: float) -> None:
        """Take it that a watch was open so long."""
        if seconds >= STOOD:
            self._answered = None

    def refused(self, now: float) -> None:
        """Take it that the server could not be reached."""
        self.excuse()
        self._ceiling.refused(now)

    def excuse(self) -> None:
        """Take it that what ended says nothing of what the server lets stand: what is next need not wait."""
        self._answered = None


def _is_page(request: Request) -> bool:
    """Return whether it goes on with a list."""
    return isinstance(request, ListPage) and bool(request.more)
