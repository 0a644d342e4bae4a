"""What happened to a rollout under an open undo dialog: nothing that matters, a change, or the end of it."""

from datetime import datetime
from enum import Enum

from msgspec import Struct

from rollout.info import Revision, RolloutInfo
from rollout.numbers import called_among
from rollout.picture import Gone, OpenedPicture
from rollout.step import current_of, revision_of
from rollout.text import age


class Turn(Enum):
    """What the dialog does about it."""

    STAY = "stay"
    REDRAW = "redraw"
    """Drawn again, disarmed, with what changed."""
    CLOSE = "close"


class Under(Struct, frozen=True):
    """What happened, and the sentence that says so."""

    turn: Turn
    sentence: str = ""


def under(shown: RolloutInfo, target_uid: str, picture: OpenedPicture, now: datetime) -> Under:
    """Compare what the dialog was opened on with what is known now.

    Scaling does not count, nor does anything else an undo leaves alone: only the object itself, its template,
    whether it is paused, and the target do.
    """
    name, info = shown.ref.short, picture.info
    if picture.gone is not Gone.NO:
        return Under(Turn.CLOSE, f"{name} was {picture.gone.value}: nothing was written")
    if info is None:
        return Under(Turn.STAY)
    if info.ref.uid != shown.ref.uid:
        return Under(Turn.CLOSE, f"{name} was {Gone.REPLACED.value}: nothing was written")
    was, current = current_of(shown), current_of(info)
    if target_uid and current is not None and current.uid == target_uid:
        return Under(Turn.CLOSE, already(info, now))
    if was is not None and current is not None and not same(was, current):
        return Under(Turn.REDRAW, f"changed{by(info, now)}: {wanted(current, info)}")
    if info.paused != shown.paused:
        return Under(Turn.REDRAW, f"{name} was {'paused' if info.paused else 'resumed'}: look again")
    return _target(shown, target_uid, info)


def same(was: Revision, current: Revision) -> bool:
    """Return whether the same template is wanted; without a revision it is known by when it was written."""
    if was.uid or current.uid:
        return was.uid == current.uid
    return (was.created, was.images) == (current.created, current.images)


def wanted(current: Revision, info: RolloutInfo) -> str:
    """Return what is wanted, in words."""
    if not current.uid:
        return "the template is new, and not rolled out"
    return f"revision {called_among(current, info.revisions)} is what runs"


def _target(shown: RolloutInfo, target_uid: str, info: RolloutInfo) -> Under:
    """Compare the target."""
    before, after = revision_of(shown, target_uid), revision_of(info, target_uid)
    if info.revisions is None or before is None:
        return Under(Turn.STAY)
    if after is None:
        name = called_among(before, shown.revisions)
        return Under(Turn.REDRAW, f"revision {name} is no longer kept")
    if after.number != before.number:
        return Under(Turn.REDRAW, f"revision {before.number} became {after.number}: look again")
    return Under(Turn.STAY)


def already(info: RolloutInfo, now: datetime) -> str:
    """Return the sentence for a rollout that already runs the target."""
    return f"already undone{by(info, now)}"


def by(info: RolloutInfo, now: datetime) -> str:
    """Return when and via whom the template changed, as far as it is recorded: " 8s ago via kubectl"."""
    when = "" if info.changed is None else f" {age(info.changed, now)} ago"
    return when + (f" via {info.changed_by}" if info.changed_by else "")
