"""Where `u` leads on an opened rollout, and what the footer says of it."""

from msgspec import Struct

from rollout.info import Mark, Revision, RolloutInfo


class Aim(Struct, frozen=True):
    """Where `u` leads."""

    uid: str | None
    """The revision's uid; None: nowhere."""
    number: int | None
    why: str
    """Why nowhere; "" otherwise."""

    @property
    def words(self) -> str:
        """Return the footer's words."""
        if self.uid is None:
            return "undo: pick one"
        return "undo…" if self.number is None else f"undo to {self.number}…"


def aim(info: RolloutInfo | None, chosen_uid: str | None) -> Aim:
    """Return where `u` leads.

    `chosen_uid` is the revision under the cursor while the pane of revisions has the focus, None otherwise.
    """
    if info is None or info.revisions is None:
        return Aim(None, None, "not yet: the revisions are being read")
    if chosen_uid is not None:
        return _chosen(info.revisions, chosen_uid)
    target = info.target
    if target is None:
        return Aim(None, None, "not yet: the revisions are being read")
    found = revision_of(info, target.uid)
    if found is None:
        return Aim(None, None, target.why or "no revision is known to have been good: pick one")
    return Aim(found.uid, found.number, "")


def _chosen(revisions: tuple[Revision, ...], uid: str) -> Aim:
    """Aim at the revision that the person picked."""
    for revision in revisions:
        if revision.uid == uid:
            if revision.mark is Mark.NOW:
                return Aim(None, None, f"revision {revision.number} is what runs: pick another")
            return Aim(uid, revision.number, "")
    return Aim(None, None, "that revision is no longer kept: pick another")


def revision_of(info: RolloutInfo, uid: str | None) -> Revision | None:
    """Return the revision with this uid, where it is kept."""
    return next((revision for revision in info.revisions or () if revision.uid == uid), None)


def current_of(info: RolloutInfo) -> Revision | None:
    """Return the revision that runs, where it is known."""
    return next((revision for revision in info.revisions or () if revision.mark is Mark.NOW), None)


def worth_picking(info: RolloutInfo) -> Revision | None:
    """Return where the cursor begins without a target: at the newest unproven revision, else any."""
    others = [revision for revision in info.revisions or () if revision.mark is not Mark.NOW]
    unproven = [revision for revision in others if revision.mark is Mark.UNPROVEN]
    return next(iter(unproven or others), None)
