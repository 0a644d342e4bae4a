"""Which revision of a rollout is meant, what it is called, and from which to which the newest change went."""

from rollout.info import Mark, Revision, RolloutInfo
from rollout.numbers import called, called_among, telling


def current_of(info: RolloutInfo) -> Revision | None:
    """Return the revision that runs, where it is known."""
    return next((revision for revision in info.revisions or () if revision.mark is Mark.NOW), None)


def revision_of(info: RolloutInfo, uid: str | None) -> Revision | None:
    """Return the revision with this uid, where it is kept."""
    return next((revision for revision in info.revisions or () if revision.uid == uid), None)


def name_of(revision: Revision | None, info: RolloutInfo) -> str:
    """Return what a revision is called on its rollout's screen; "" for none, and where it has no number."""
    return "" if revision is None or revision.number is None else called_among(revision, info.revisions)


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
