"""Which revision a command means: the one that was named, or the last good one."""

from rollout.info import Mark, Revision, RolloutInfo
from tui.aim import aim, revision_of
from tui.headless.ends import EndError, Exit


def chosen(info: RolloutInfo, number: int | None) -> Revision:
    """Return the revision `number` of a rollout, or without one the target that its screen would show.

    Raises EndError where there is none.
    """
    kept = info.revisions
    if kept is None:
        raise EndError(Exit.FAILED, "its revisions cannot be read: no permission, or no answer")
    if number is not None:
        found = next((revision for revision in kept if revision.number == number), None)
        if found is None:
            numbers = ", ".join(str(revision.number) for revision in kept if revision.number is not None)
            raise EndError(Exit.FAILED, f"revision {number} is not kept: there are {numbers or 'none'}")
        return found
    aimed = aim(info, None)
    target = revision_of(info, aimed.uid)
    if target is None:
        raise EndError(Exit.FAILED, f"{aimed.why}: name one with --to-revision")
    return target


def runs(revision: Revision) -> bool:
    """Return whether a revision is what runs now."""
    return revision.mark is Mark.NOW
