"""What a screen says of a rollout that is not there (yet): which, where, why, and what to do."""

from datetime import datetime

from msgspec import Struct

from rollout.connection import StreamState
from rollout.info import SHORT_KINDS
from rollout.picture import Gone, OpenedPicture
from rollout.safe import safe
from rollout.text import age
from widgets.absent import DOCTOR, came_words

ADVICE = {
    Gone.DELETED: "this is the last that was known: x exports it, esc leads to the list",
    Gone.REPLACED: "this is the last that was known: esc, then enter opens the new one",
}
"""What to do where an opened rollout is gone."""


class Sought(Struct, frozen=True):
    """The rollout that a screen was opened for. What was typed is safe to draw here."""

    kind: str
    namespace: str
    name: str

    @property
    def short(self) -> str:
        """Return it as kubectl takes it."""
        return f"{SHORT_KINDS.get(self.kind, self.kind.lower())}/{safe(self.name, 253)}"


def absent(sought: Sought, picture: OpenedPicture | None) -> tuple[str, ...]:
    """Return a title, and sentences: of a rollout of which nothing is known."""
    if picture is not None and picture.gone is Gone.NOT_FOUND:
        return _not_found(sought, picture)
    stream = picture.streams[0] if picture is not None and picture.streams else None
    if picture is None or stream is None:
        return (f"{sought.short}  reading", "connecting to the API server")
    where = f"{stream.resource} in namespace {safe(sought.namespace, 253)} of {picture.connection.context}"
    reason = f" ({stream.reason})" if stream.reason else ""
    if stream.state is StreamState.DENIED:
        who = picture.connection.user or "you"
        return (
            f"{sought.short}  NO PERMISSION",
            f"{who} may not read {where}{reason}",
            "It is tried again every minute. esc leads to the list; : takes ns and ctx for another place.",
        )
    if stream.state is StreamState.AUTH:
        return (
            f"{sought.short}  not read yet",
            f"{where}: {came_words(stream)}",
            f"Once that is mended it goes on by itself; {DOCTOR}",
        )
    if stream.state in (StreamState.BACKOFF, StreamState.STALE):
        return (
            f"{sought.short}  not read yet",
            f"{where}: {came_words(stream)}",
            f"It is tried again by itself; {DOCTOR}",
        )
    return (f"{sought.short}  reading", f"reading {where}")


def _not_found(sought: Sought, picture: OpenedPicture) -> tuple[str, ...]:
    namespace, context = safe(sought.namespace, 253), picture.connection.context
    where = f"in namespace {namespace} of {context}"
    if picture.exists is False:
        sentence = f"there is no namespace {namespace} in {context}, and so no {sought.kind} in it"
    elif picture.exists is None:
        sentence = f"there is no {sought.kind} of this name {where}, or there is no such namespace"
    else:
        sentence = f"there is no {sought.kind} of this name {where}"
    return (
        f"{sought.short}  NOT FOUND",
        sentence,
        f"esc leads to the rollouts of {namespace}. Is it another name, kind (deploy/, sts/, ds/) or -n?",
        "It opens here as soon as it exists.",
    )


def gone_words(shown: OpenedPicture, now: datetime) -> str:
    """Return what has become of the object: "deleted 8s ago"; "" while it is there."""
    if shown.gone is Gone.NO:
        return ""
    when = f" {age(shown.gone_at, now)} ago" if shown.gone_at is not None else ""
    return f"{shown.gone.value}{when}"


def gone_advice(shown: OpenedPicture) -> str:
    """Return what to do where the object is gone."""
    return ADVICE.get(shown.gone, "")


def why_no_undo(sought: Sought, shown: OpenedPicture, now: datetime) -> str:
    """Return why nothing can be written to what is gone; "" while it is there."""
    if shown.gone is Gone.NO:
        return ""
    if shown.gone is Gone.NOT_FOUND:
        return f"not possible: {sought.short} was not found"
    again = ": esc, then enter opens the new one" if shown.gone is Gone.REPLACED else ""
    return f"not possible: {sought.short} was {gone_words(shown, now)}{again}"
