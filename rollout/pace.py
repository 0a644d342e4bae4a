"""How long it may still take, at the pace so far; nothing where there is no pace."""

from rollout.facts import Facts
from rollout.text import span

LEAST = 3.0
"""Seconds until a pace says anything."""


def seconds_left(facts: Facts) -> int | None:
    """Return about how many seconds are left, rounded to be read; None where that is unknown."""
    done, wanted = facts.new.available, facts.wanted
    if facts.began is None or not facts.under_way or not 0 < done < wanted:
        return None
    elapsed = (facts.now - facts.began).total_seconds()
    if elapsed < LEAST:
        return None
    left = elapsed / done * (wanted - done)
    step = 5 if left < 60 else 30 if left < 600 else 60
    return max(round(left / step) * step, step)


def left_in_words(facts: Facts) -> str:
    """Return "~40s", or "" where there is no pace."""
    seconds = seconds_left(facts)
    return "" if seconds is None else f"~{span(seconds, long=seconds >= 60)}"
