"""Which revision a command means: the one that was named, or the last good one."""

from collections.abc import Sequence

from rollout.info import Mark, Revision, RolloutInfo
from rollout.numbers import telling
from rollout.step import revision_of
from rollout.text import short_image
from tui.aim import aim
from tui.headless.ends import EndError, Exit

UNREAD = "its revisions cannot be read: no permission, or no answer"


def chosen(info: RolloutInfo, named: int | str | None) -> Revision:
    """Return the revision `named`, or without one the target that its screen would show.

    `named` is its number or its name. Raises EndError where there is none, or more than one.
    """
    kept = info.revisions
    if kept is None:
        raise EndError(Exit.FAILED, UNREAD)
    if named is not None:
        found = _one(kept, named, "--to-revision")
        if found is None:
            raise EndError(Exit.FAILED, _not_kept(kept, named))
        return found
    aimed = aim(info, None)
    target = revision_of(info, aimed.uid)
    if target is None:
        raise EndError(Exit.FAILED, f"{aimed.why}: name one with --to-revision")
    return target


def expected(info: RolloutInfo, named: int | str | None) -> Revision | None:
    """Return the revision `named` as the one that has to run; None where none is, or its number is not kept.

    Raises EndError where several have the number, or none has the name.
    """
    if named is None or (info.revisions is None and isinstance(named, int)):
        return None
    if info.revisions is None:
        raise EndError(Exit.FAILED, UNREAD)
    found = _one(info.revisions, named, "--at-revision")
    if found is None and isinstance(named, str):
        raise EndError(Exit.FAILED, _not_kept(info.revisions, named))
    return found


def naming(revision: Revision, kept: Sequence[Revision] | None) -> str:
    """Return what a command calls a revision: its number, or its name where another has its number too."""
    return revision.name if telling(revision, kept or ()) else str(revision.number)


def runs(revision: Revision) -> bool:
    """Return whether a revision is what runs now."""
    return revision.mark is Mark.NOW


def _one(kept: Sequence[Revision], named: int | str, flag: str) -> Revision | None:
    """Return the one revision of that number or name; None for none. Raises EndError for more."""
    found = [one for one in kept if named == (one.number if isinstance(named, int) else one.name)]
    if len(found) > 1:
        which = " and ".join(map(_described, found))
        raise EndError(
            Exit.FAILED, f"{named} is the number of {which}: say which by its name, as {flag} NAME"
        )
    return found[0] if found else None


def _described(revision: Revision) -> str:
    """Return "db-5f8c75b5b8 (postgres:16.2, runs now)"."""
    images = ", ".join(map(short_image, revision.images))
    words = ", ".join(filter(None, (images, "runs now" if runs(revision) else "")))
    return f"{revision.name} ({words})" if words else revision.name


def _not_kept(kept: Sequence[Revision], named: int | str) -> str:
    """Return that there is no such revision, and which there are, in the words that were used."""
    if isinstance(named, int):
        there = [str(one.number) for one in kept if one.number is not None]
    else:
        there = [one.name for one in kept if one.name]
    return f"revision {named} is not kept: there are {', '.join(there) or 'none'}"
