"""Which revision is current, and from which to which the newest change went, in words."""

from rollout.info import Mark, Revision, RolloutInfo
from rollout.numbers import called, telling


def current_of(info: RolloutInfo) -> Revision | None:
    """Return the revision that runs, where it is known."""
    return next((revision for revision in info.revisions or () if revision.mark is Mark.NOW), None)


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
    return called(info.number, telling(current_of(info), info.revisions or ()))
