"""The words between a stream and those around it: what to ask next, and what became of the objects."""

from typing import Generic, TypeVar

from msgspec import Struct

from rollout.records import Record

Kept = TypeVar("Kept", bound=Record)


class ListPage(Struct, frozen=True):
    """List: one page."""

    version: str
    """resourceVersion to ask with; "" is the newest."""
    limit: int
    """0: none."""
    more: str
    """The `continue` token; "" for the first page."""


class Watch(Struct, frozen=True):
    """Watch on from a version."""

    version: str
    seconds: int
    """timeoutSeconds."""
    silence: float
    """Seconds without a byte until it is dead."""
    probe: float | None
    """Seconds between probes beside it; None: none."""
    verify: bool = False
    """Whether to ask at once, beside it, if the server has come to `version` at all."""


class Wait(Struct, frozen=True):
    """Do nothing."""

    until: float


Request = ListPage | Watch | Wait


class Replaced(Struct, Generic[Kept], frozen=True):
    """These are all the objects there are."""

    records: tuple[Kept, ...]


class Put(Struct, Generic[Kept], frozen=True):
    """This object is new or changed."""

    record: Kept


class Removed(Struct, frozen=True):
    """The object with this uid is gone."""

    uid: str


Operation = Replaced[Kept] | Put[Kept] | Removed
