"""Numbers as the Deployment controller rounds them. Source: k/k pkg/controller/deployment/util."""

from datetime import datetime, timedelta
from math import ceil, floor


def scaled(value: int | str | None, wanted: int, *, up: bool, default: int | str) -> int:
    """Return maxSurge (`up`) or maxUnavailable in pods: "25%" of `wanted`, or a number of pods.

    What is neither falls back to `default`.
    """
    pods = _pods(value, wanted, up)
    if pods is None:
        pods = _pods(default, wanted, up)
    return pods or 0


def _pods(value: int | str | None, wanted: int, up: bool) -> int | None:
    if isinstance(value, int):
        return min(max(value, 0), 2**31 - 1)
    digits = (value or "").removesuffix("%")
    if not value or value == digits or not (digits.isascii() and digits.isdecimal() and len(digits) < 10):
        return None
    share = wanted * int(digits)
    return ceil(share / 100) if up else floor(share / 100)


def fenceposts(surge: int | str | None, unavailable: int | str | None, wanted: int) -> tuple[int, int]:
    """Return (maxSurge, maxUnavailable) of a rolling Deployment in pods.

    Surge rounds up, unavailable down; both 0 means one unavailable; unavailable is at most all.
    """
    more = scaled(surge, wanted, up=True, default="25%")
    fewer = scaled(unavailable, wanted, up=False, default="25%")
    if more == 0 and fewer == 0:
        fewer = 1
    return more, min(fewer, wanted)


def later(time: datetime | None, seconds: float) -> datetime | None:
    """Return `time` and so many seconds, or None where that is off the calendar."""
    try:
        return None if time is None else time + timedelta(seconds=seconds)
    except OverflowError:
        return None
