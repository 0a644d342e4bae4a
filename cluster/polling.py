"""Where we may list and not watch, lists take the watch's place (fault 12). No I/O."""

from cluster import limits
from cluster.standing import DENIED_WAIT
from rollout.connection import Notice


class Polling:
    """Times are seconds of one monotonic clock."""

    def __init__(self) -> None:
        self._until = 0.0
        self._asked_at: float | None = None
        """When the last such list was asked for."""

    @property
    def polled(self) -> bool:
        """Whether what is known comes from such a list."""
        return self._asked_at is not None

    def refused(self, now: float) -> None:
        """Take it that we may not watch; it is tried again after a while."""
        self._until = now + DENIED_WAIT

    def watched(self) -> None:
        """Take it that we may watch."""
        self._until, self._asked_at = 0.0, None

    def under_way(self, now: float) -> bool:
        """Return whether the next list takes a watch's place."""
        return now < self._until

    def note(self, asked_at: float) -> str:
        """Return how often it is read, by when this list was asked for and the one before."""
        apart = limits.POLL if self._asked_at is None else max(asked_at - self._asked_at, limits.POLL)
        self._asked_at = asked_at
        return f"read every {apart:.0f}s: no permission to watch"


def notice(note: str) -> Notice:
    """Return what line 1 says of a note."""
    return Notice(note, note.partition(":")[0])
