"""How long it may still take, at the pace so far; nothing where there is no pace."""

from datetime import datetime

from rollout.facts import Facts, condition
from rollout.text import span

LEAST = 3.0
"""Seconds until a pace says anything."""

STALLED = 4
"""Times as long without progress as one pod took on average, and the pace says nothing any more."""

BREATH = 30.0
"""Seconds without progress that no pace is denied for."""


def seconds_left(facts: Facts) -> int | None:
    """Return about how many seconds are left, rounded to be read; None where that is unknown."""
    each = seconds_each(facts)
    if each is None or not facts.under_way or facts.new.available >= facts.wanted:
        return None
    return _rounded(each * (facts.wanted - facts.new.available))


def seconds_back(facts: Facts) -> int | None:
    """Return about how many seconds an undo takes at the pace so far; None where that is unknown."""
    each = seconds_each(facts)
    if each is None or facts.old.available >= facts.wanted:
        return None
    return _rounded(each * (facts.wanted - facts.old.available))


def seconds_each(facts: Facts) -> float | None:
    """Return how long one pod takes on average, of a rollout that still makes progress."""
    done = facts.new.available
    if facts.began is None or done <= 0 or facts.workload.paused:
        return None
    elapsed = (facts.now - facts.began).total_seconds()
    last = last_progress(facts)
    idle = (facts.now - last).total_seconds() if last else 0.0
    each = elapsed / done
    if elapsed < LEAST or (facts.new_pods is not None and idle > max(BREATH, STALLED * each)):
        return None
    return each


def last_progress(facts: Facts) -> datetime | None:
    """Return when the rollout last got further: a pod of the current revision was made, or became ready."""
    stated = condition(facts.workload.conditions, "Progressing")
    pods = facts.new_pods or ()
    times = [facts.began, stated.updated if stated else None]
    times.extend(pod.ready_at if pod.row.ready else pod.row.created for pod in pods)
    return max((time for time in times if time), default=None)


def left_in_words(facts: Facts) -> str:
    """Return "~40s", or "" where there is no pace."""
    return _words(seconds_left(facts))


def back_in_words(facts: Facts) -> str:
    """Return how long an undo takes at this pace: "~4m", or "" where there is none."""
    return _words(seconds_back(facts))


def _words(seconds: int | None) -> str:
    return "" if seconds is None else f"~{span(seconds, long=seconds >= 60)}"


def _rounded(left: float) -> int:
    step = 5 if left < 60 else 30 if left < 600 else 60
    return max(round(left / step) * step, step)
