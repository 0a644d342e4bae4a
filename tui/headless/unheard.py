"""Since when nothing is heard over a link, and what tells why."""

from rollout.connection import StreamState, StreamStatus


class Unheard:
    """How a link has stood so far; times are of one monotonic clock."""

    def __init__(self, since: float | None = None) -> None:
        """Take since when something is waited for; None: all has been heard so far."""
        self._since = since
        self.why: StreamStatus | None = None
        """A stream that tells why nothing is heard; None where none does."""

    def see(self, stream: StreamStatus | None, now: float, *, stands: bool) -> None:
        """Take the stream that tells how the link stands, and whether it does.

        Of one that is tried just now that is told which failed before.
        """
        if stream is not None and stream.state not in (StreamState.CONNECTING, StreamState.STALE):
            self.why = None if stream.state in (StreamState.LIVE, StreamState.SYNCING) else stream
        if stands:
            self._since = None
        elif self._since is None:
            self._since = now

    def heard(self, now: float) -> None:
        """Take it that something is heard now, though the link does not stand."""
        self._since = now

    def seconds(self, now: float) -> float:
        """Return for how long nothing has been heard; 0.0 where the link stands."""
        return 0.0 if self._since is None else now - self._since

    def until(self, patience: float) -> float | None:
        """Return when nothing will have been heard for so many seconds; None where the link stands."""
        return None if self._since is None else self._since + patience
