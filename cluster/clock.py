"""The server's clock (fault 22)."""

import time
from calendar import timegm
from collections.abc import Callable
from datetime import UTC, datetime

from rollout.connection import Notice
from rollout.text import span

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def http_date(text: str) -> float | None:
    """Return the seconds since 1970 that an HTTP date says, None for anything else.

    Not `time.strptime`, which reads the names of days in the user's language.
    """
    try:
        _, day, month, year, hours, zone = text.split()
        hour, minute, second = hours.split(":")
        if zone != "GMT":
            return None
        moment = (int(year), MONTHS.index(month) + 1, int(day), int(hour), int(minute), int(second))
        return float(timegm(moment))
    except (ValueError, OverflowError):
        return None


SKEWED = 60.0
"""Seconds between the server's clock and ours that are worth a word: certificates and logs mislead."""


def skew_notice(skew: float) -> Notice:
    """Return "this machine's clock is 3m slow" where the server is `skew` seconds ahead; little is none."""
    if abs(skew) < SKEWED:
        return Notice()
    wrong = f"{span(abs(skew))} {'slow' if skew > 0 else 'fast'}"
    return Notice(f"this machine's clock is {wrong}", f"clock {wrong}")


class ServerClock:
    """The server's time, from the Date header of its answers.

    A Date is cut to the second, so that each answer bounds how far the server is ahead; the bounds of several
    answers together are narrower than a second. An answer that contradicts them means that a clock was set.
    """

    def __init__(self, wall: Callable[[], float] = time.time) -> None:
        self._wall = wall
        self._bounds: tuple[float, float] | None = None

    @property
    def skew(self) -> float:
        """Seconds the server is ahead of us; 0.0 while unknown, and while the two may well agree."""
        if self._bounds is None or self._bounds[0] <= 0.0 <= self._bounds[1]:
            return 0.0
        return sum(self._bounds) / 2

    def now(self) -> datetime:
        """Return the server's time."""
        return datetime.fromtimestamp(self._wall() + self.skew, UTC)

    def wall(self) -> float:
        """Return our own time in seconds since 1970."""
        return self._wall()

    def heard(self, date: str, sent: float, received: float) -> None:
        """Take the Date header of an answer, asked for at `sent` and come at `received` by our time."""
        said = http_date(date)
        if said is None or received < sent:
            return
        least, most = said - received, said + 1.0 - sent
        known = self._bounds
        if known is None or least > known[1] or most < known[0]:
            self._bounds = least, most
        else:
            self._bounds = max(least, known[0]), min(most, known[1])
