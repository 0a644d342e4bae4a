"""Why a server refused, and how long it asks us to wait. No I/O."""

from collections.abc import Mapping

from cluster.clock import http_date
from rollout.decode import Status

LONGEST = 3600.0
"""Seconds of the longest Retry-After that is believed."""


def retry_after(headers: Mapping[str, str]) -> float:
    """Return the seconds the server asks us to wait; 0.0 for none, or where it cannot be read."""
    value = headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdigit():
        return min(float(value), LONGEST)
    until, said = http_date(value), http_date(headers.get("Date", ""))
    if until is None or said is None:
        return 0.0
    return min(max(until - said, 0.0), LONGEST)


def told_to_wait(said: Status) -> float:
    """Return the seconds that a Status asks us to wait."""
    return float(min(max(said.retry_after, 0), int(LONGEST)))


def reason(code: int, said: Status) -> str:
    """Return in a few words why a server refused."""
    words = f"{code}" if code else "server error"
    return f"{words} {said.reason}" if said.reason else words


def too_large(said: Status) -> bool:
    """Return whether the server says that it has not come to our version yet (R18)."""
    return said.code == 504 and "too large resource version" in said.message.lower()
