"""What the followers hand to a screen: one whole picture at a time."""

from datetime import datetime
from enum import Enum

from msgspec import Struct

from rollout.connection import Connection, StreamState, StreamStatus
from rollout.info import RolloutInfo

REVISIONS = ("replicasets", "controllerrevisions")
"""What revisions are kept in."""


class Gone(Enum):
    """Why an opened rollout has no information."""

    NO = ""
    NOT_FOUND = "not found"
    DELETED = "deleted"
    REPLACED = "replaced"
    """Deleted and created again under the same name: another uid."""


class RolloutsPicture(Struct, frozen=True, kw_only=True):
    """All rollouts of one scope; where nothing changed, `rollouts` holds the same objects as before."""

    connection: Connection
    streams: tuple[StreamStatus, ...]
    now: datetime
    """The server's clock at the time of the picture."""
    listed: bool
    """Whether every kind that may be read has been read once."""
    rollouts: tuple[RolloutInfo, ...]
    """In no particular order: `rollout.arrange` knows the order by harm."""
    exists: bool | None = None
    """Whether there is such a namespace, asked where it has no rollouts; None: not known."""


class OpenedPicture(Struct, frozen=True, kw_only=True):
    """One opened rollout."""

    connection: Connection
    streams: tuple[StreamStatus, ...]
    now: datetime
    info: RolloutInfo | None
    """The last that was known, also after it is gone; None before the first answer."""
    gone: Gone = Gone.NO
    gone_at: datetime | None = None
    exists: bool | None = None
    """Whether there is such a namespace, asked where the rollout is not found; None: not known."""

    @property
    def unread(self) -> str:
        """Return why the revisions cannot be read: "no permission: replicasets"; "" for no reason."""
        for stream in self.streams:
            if stream.resource in REVISIONS and stream.state is StreamState.DENIED:
                return f"{stream.state.value}: {stream.resource}"
        return ""
