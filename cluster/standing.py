"""How a stream stands: its state for the screen, and how long it waits (rules R1, R13, R15). No I/O."""

import random
from collections.abc import Mapping
from datetime import datetime, timedelta

from cluster.backoff import Backoff
from cluster.refusal import retry_after, told_to_wait
from rollout.connection import StreamState, StreamStatus, Trouble
from rollout.decode import Status

AUTH_WAIT = 30.0
"""Seconds until a refused identity is tried again (R13)."""

DENIED_WAIT = 60.0
"""Seconds until a resource we may not read is tried again (R13)."""

HELD = (StreamState.AUTH, StreamState.DENIED)
"""States that last until somebody mends something; trying again does not end them."""


class Standing:
    """Times are seconds of one monotonic clock."""

    def __init__(self, draw: random.Random) -> None:
        self.state = StreamState.CONNECTING
        self.not_before = 0.0
        """When something may be asked again."""
        self.heard: float | None = None
        """When the last line came, or a watch began: until then what is known was the truth."""
        self.synced = False
        """Whether a list has ever been whole."""
        self.failing = False
        """Whether the last thing that was asked came to nothing."""
        self.unreachable = False
        """Whether that is because the server could not be reached: it did not ask us to wait."""
        self.asked_until = 0.0
        """Until when the server asked us to wait (Retry-After): nothing ends that sooner."""
        self._since: float | None = None
        self._again: float | None = None
        self._reason = ""
        self._trouble = Trouble.NONE
        self._backoff = Backoff(draw)

    @property
    def denied(self) -> bool:
        """Whether we may not read it."""
        return self.state is StreamState.DENIED

    @property
    def begins(self) -> bool:
        """Whether its first list is under way, and nothing says yet that it does not come."""
        return not (self.synced or self.denied or self._reason)

    def status(self, resource: str, now: float, zero: datetime, received: int) -> StreamStatus:
        """Return it for the screen; `zero` is what the server's clock says at time 0.0 of ours."""

        def at(moment: float | None) -> datetime | None:
            return None if moment is None else zero + timedelta(seconds=moment)

        waits = self.state in (StreamState.BACKOFF, *HELD)
        again = self.not_before if waits else self._again if self.state is StreamState.STALE else None
        return StreamStatus(
            resource=resource,
            state=self.state,
            since=at(self._since),
            heard=at(self.heard),
            retry=at(again) if again is not None and again > now else None,
            reason=self._reason,
            received=received,
            trouble=self._trouble,
        )

    def begin(self, now: float) -> None:
        """Show that something is asked: a wait is over."""
        if self.state is StreamState.BACKOFF:
            self.state = StreamState.STALE if self.synced else StreamState.CONNECTING
        if self._since is None and not self.synced:
            self._since = now

    def syncing(self) -> None:
        """Be reading a list: the server has answered with a part of it."""
        self.failing, self._trouble = False, Trouble.NONE
        if not self.synced:
            self.state = StreamState.SYNCING

    def live(self, now: float, note: str = "") -> None:
        """Be live; `note` says with what reservation."""
        self._backoff.well(now)
        self.failing = self.unreachable = False
        self.state, self._since, self._reason = StreamState.LIVE, None, note
        self._trouble = Trouble.NONE

    def stale(self, why: str, again: float | None = None) -> None:
        """Be stale since the last line, or since an earlier moment; at `again` the truth is asked for.

        It is no failure: the server said so, or it is asked afresh.
        """
        self.failing, self._trouble = False, Trouble.NONE
        self.state, self._reason, self._again = StreamState.STALE, why, again
        self._since = self.heard if self._since is None else self._since

    def waits(self, until: float) -> None:
        """Be stale as before: the truth is not asked for before `until`."""
        self._again = until

    def fail(self, now: float, why: str, at_least: float = 0.0, trouble: Trouble = Trouble.UNUSABLE) -> None:
        """Wait before what is next."""
        self.failing, self.unreachable = True, False
        self.asked_until = now + at_least
        self.not_before = now + self._backoff.delay(now, at_least)
        self.state, self._reason, self._trouble = StreamState.BACKOFF, why, trouble
        self._since = now if self._since is None else self._since

    def hold(self, state: StreamState, now: float, why: str, trouble: Trouble = Trouble.NONE) -> None:
        """Wait for a person to mend it."""
        self.failing, self.unreachable = True, False
        self.not_before = now + (AUTH_WAIT if state is StreamState.AUTH else DENIED_WAIT)
        self._since = now if self._since is None or self.state is not state else self._since
        self.state, self._reason, self._trouble = state, why, trouble

    def refused(self, code: int, headers: Mapping[str, str], said: Status, now: float) -> bool:
        """Take 401, 403 and 429, which mean the same for a list and a watch; return whether it was one."""
        if code == 401:
            self.hold(StreamState.AUTH, now, StreamState.AUTH.value, Trouble.REFUSED)
        elif code == 403:
            self.hold(StreamState.DENIED, now, "no permission")
        elif code == 429:
            self.throttled(now, max(retry_after(headers), told_to_wait(said)))
        else:
            return False
        return True

    def throttled(self, now: float, at_least: float) -> None:
        """Take it that the server is too busy, and asks us to wait so long."""
        self.fail(now, "throttled (429)", at_least, Trouble.THROTTLED)

    def age(self, seconds: float) -> None:
        """Take it that our clock stood still so long: what was heard is older by that."""
        self.heard = None if self.heard is None else self.heard - seconds
        self._since = None if self._since is None else self._since - seconds

    def woke(self, now: float, why: str = "resumed") -> None:
        """Take it that we slept: what we wait for by ourselves is over, and what is shown is from before."""
        self.not_before = max(now, self.asked_until)
        if self.not_before <= now and self.synced and self.state not in HELD:
            self.stale(why)

    def reachable(self, now: float) -> None:
        """Take it that what was waited for is there: the server answers others, or a credential is new."""
        self.not_before = now
