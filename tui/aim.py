"""Where `u` leads on an opened rollout, and what the footer says of it."""

from msgspec import Struct

from rollout.info import Mark, Revision, RolloutInfo
from rollout.numbers import called_among
from rollout.step import current, current_of, name_of, revision_of

GOOD = (Mark.RUNNING, Mark.PROVEN, Mark.LIKELY)
"""Marks of a target, the best first."""

UNREAD = "not yet: the revisions are being read"


def unread_words(unread: str) -> str:
    """Return why what needs the revisions cannot be; `unread`: why they cannot be read, "" while they are."""
    return f"not possible: the revisions cannot be read ({unread})" if unread else UNREAD


class Aim(Struct, frozen=True):
    """Where `u` leads."""

    uid: str | None
    """The revision's uid; None: nowhere."""
    called: str
    """What the revision is called; "" where it has no number."""
    why: str
    """Why nowhere; "" otherwise."""
    settled: bool = False
    """Whether nowhere because there is nothing to undo."""
    unread: bool = False
    """Whether nowhere because the revisions have not been read."""

    @property
    def words(self) -> str:
        """Return the footer's words."""
        if self.uid is None:
            if self.unread:
                return "undo…" if self.why == UNREAD else ""
            return "undo: none" if self.settled else "undo: pick one"
        return f"undo to {self.called}…" if self.called else "undo…"

    @property
    def on_list(self) -> str:
        """Return why nowhere, and how to come to the revisions: the list shows none to pick from."""
        if self.settled or self.unread:
            return self.why
        why = self.why.replace(": pick one", "").replace(": pick a revision", "")
        return f"{why}: enter opens the revisions to pick one"


def aim(info: RolloutInfo | None, chosen_uid: str | None, unread: str = "") -> Aim:
    """Return where `u` leads.

    `chosen_uid` is the revision under the cursor while the pane of revisions has the focus, None otherwise;
    `unread` says why the revisions cannot be read.
    """
    if info is None or info.revisions is None:
        return Aim(None, "", unread_words(unread), unread=True)
    if chosen_uid is not None:
        return _chosen(info, info.revisions, chosen_uid)
    target = info.target
    if target is None:
        return Aim(None, "", UNREAD, unread=True)
    found = revision_of(info, target.uid)
    if found is None:
        why = target.why or "no revision is known to have been good: pick one"
        return Aim(None, "", why, settled=target.settled)
    return Aim(found.uid, name_of(found, info), "")


def _chosen(info: RolloutInfo, revisions: tuple[Revision, ...], uid: str) -> Aim:
    """Aim at the revision that the person picked."""
    for revision in revisions:
        if revision.uid == uid:
            if revision.mark is Mark.NOW:
                named = "the template that waits" if not uid else f"revision {name_of(revision, info)}"
                return Aim(None, "", f"{named} is what {'is wanted' if not uid else 'runs'}: pick another")
            return Aim(uid, name_of(revision, info), "")
    return Aim(None, "", "that revision is no longer kept: pick another")


def compared(info: RolloutInfo, other: Revision | None) -> str:
    """Return the title of a difference, from what runs to `other`: "14 → 13"."""
    return f"{current(info)} → {called_among(other, info.revisions)}"


def worth_picking(info: RolloutInfo) -> Revision | None:
    """Return where the cursor begins without a target: never where somebody went away from, or what failed.

    That is the newest good revision where the current one was itself left, else the newest unproven one. A
    good one that is no target otherwise only restarts what runs. Where none is left, it is the current one.
    """
    kept = info.revisions or ()
    current = current_of(info)
    restarts = None if current is None else current.restart_of
    for marks in (GOOD, (Mark.UNPROVEN,), (Mark.NOW,)):
        for mark in marks:
            for revision in kept:
                if revision.mark is mark and (mark is Mark.NOW or revision.uid != restarts):
                    return revision
    return None
