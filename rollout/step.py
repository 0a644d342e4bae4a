"""From which revision to which the newest change went, in words."""

from rollout.info import Mark, RolloutInfo
from rollout.numbers import called, telling


def step(info: RolloutInfo) -> str:
    """Return "13→14", with hashes where numbers do not tell; "" where one of the two has none.

    A row of the list knows of no revisions: there the hash of the one before has to do.
    """
    before = info.previous
    if before is None or before.number is None or info.number is None:
        return ""
    return f"{called(before.number, before.hash)}→{current(info)}"


def current(info: RolloutInfo) -> str:
    """Return what the current revision is called; "?" without a number."""
    kept = info.revisions or ()
    running = next((one for one in kept if one.mark is Mark.NOW), None)
    return called(info.number, telling(running, kept))
