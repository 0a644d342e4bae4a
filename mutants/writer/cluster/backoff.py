"""How long to wait before trying again (rule R15). No I/O."""

import random

FIRST = 0.8
"""Seconds at most before the first retry: client-go's reflector."""

CAP = 30.0
"""Seconds at most before any retry."""

FLOOR = 0.5
"""Seconds at least: full jitter alone would at times ask at once."""

HEALTHY = 120.0
"""Seconds without a failure after which one starts from the beginning again."""


class Backoff:
    """Full jitter below a limit that doubles."""

    def __init__(self, draw: random.Random) -> None:
        self._draw = draw
        self._failures = 0
        self._well_since: float | None = None

    def well(self, now: float) -> None:
        """Note that the server answers."""
        if self._well_since is None:
            self._well_since = now

    def delay(self, now: float, at_least: float = 0.0) -> float:
        """Return the seconds to wait after one more failure: never less than the server's Retry-After."""
        if self._well_since is not None and now - self._well_since >= HEALTHY:
            self._failures = 0
        self._well_since = None
        limit = min(CAP, FIRST * 2.0 ** min(self._failures, 10))
        self._failures += 1
        return max(FLOOR, at_least, self._draw.uniform(0.0, limit))
