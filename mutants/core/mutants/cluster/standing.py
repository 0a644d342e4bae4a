"""How a stream stands: its state for the screen, and how long it waits (rules R1, R13, R15). No I/O."""

import random
from collections.abc import Mapping
from datetime import datetime, timedelta

from cluster.backoff import Backoff
from cluster.refusal import retry_after, told_to_wait
from rollout.connection import StreamState, StreamStatus
from rollout.decode import Status

AUTH_WAIT = 30.0
"""Seconds until a refused identity is tried again (R13)."""

DENIED_WAIT = 60.0
"""Seconds until a resource we may not read is tried again (R13)."""

HELD = (StreamState.AUTH, StreamState.DENIED)
"""States that last until somebody mends something; trying again does not end them."""


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁStandingǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁStandingǁstatus__mutmut: MutantDict = {}  # type: ignore
mutants_xǁStandingǁbegin__mutmut: MutantDict = {}  # type: ignore
mutants_xǁStandingǁsyncing__mutmut: MutantDict = {}  # type: ignore
mutants_xǁStandingǁlive__mutmut: MutantDict = {}  # type: ignore
mutants_xǁStandingǁstale__mutmut: MutantDict = {}  # type: ignore
mutants_xǁStandingǁfail__mutmut: MutantDict = {}  # type: ignore
mutants_xǁStandingǁhold__mutmut: MutantDict = {}  # type: ignore
mutants_xǁStandingǁrefused__mutmut: MutantDict = {}  # type: ignore
mutants_xǁStandingǁwoke__mutmut: MutantDict = {}  # type: ignore
mutants_xǁStandingǁreachable__mutmut: MutantDict = {}  # type: ignore


class Standing:
    """Times are seconds of one monotonic clock."""

    @_mutmut_mutated(mutants_xǁStandingǁ__init____mutmut)
    def __init__(self, draw: random.Random) -> None:
        self.state = StreamState.CONNECTING
        self.not_before = 0.0
        """When something may be asked again."""
        self.heard: float | None = None
        """When the last line came."""
        self.synced = False
        """Whether a list has ever been whole."""
        self.failing = False
        """Whether the last thing that was asked came to nothing."""
        self.unreachable = False
        """Whether that is because the server could not be reached: it did not ask us to wait."""
        self._asked_until = 0.0
        """Until when the server asked us to wait (Retry-After): nothing ends that sooner."""
        self._since: float | None = None
        self._again: float | None = None
        self._reason = ""
        self._backoff = Backoff(draw)

    def xǁStandingǁ__init____mutmut_orig(self, draw: random.Random) -> None:
        self.state = StreamState.CONNECTING
        self.not_before = 0.0
        """When something may be asked again."""
        self.heard: float | None = None
        """When the last line came."""
        self.synced = False
        """Whether a list has ever been whole."""
        self.failing = False
        """Whether the last thing that was asked came to nothing."""
        self.unreachable = False
        """Whether that is because the server could not be reached: it did not ask us to wait."""
        self._asked_until = 0.0
        """Until when the server asked us to wait (Retry-After): nothing ends that sooner."""
        self._since: float | None = None
        self._again: float | None = None
        self._reason = ""
        self._backoff = Backoff(draw)

    def xǁStandingǁ__init____mutmut_1(self, draw: random.Random) -> None:
        self.state = None
        self.not_before = 0.0
        """When something may be asked again."""
        self.heard: float | None = None
        """When the last line came."""
        self.synced = False
        """Whether a list has ever been whole."""
        self.failing = False
        """Whether the last thing that was asked came to nothing."""
        self.unreachable = False
        """Whether that is because the server could not be reached: it did not ask us to wait."""
        self._asked_until = 0.0
        """Until when the server asked us to wait (Retry-After): nothing ends that sooner."""
        self._since: float | None = None
        self._again: float | None = None
        self._reason = ""
        self._backoff = Backoff(draw)

    def xǁStandingǁ__init____mutmut_2(self, draw: random.Random) -> None:
        self.state = StreamState.CONNECTING
        self.not_before = None
        """When something may be asked again."""
        self.heard: float | None = None
        """When the last line came."""
        self.synced = False
        """Whether a list has ever been whole."""
        self.failing = False
        """Whether the last thing that was asked came to nothing."""
        self.unreachable = False
        """Whether that is because the server could not be reached: it did not ask us to wait."""
        self._asked_until = 0.0
        """Until when the server asked us to wait (Retry-After): nothing ends that sooner."""
        self._since: float | None = None
        self._again: float | None = None
        self._reason = ""
        self._backoff = Backoff(draw)

    def xǁStandingǁ__init____mutmut_3(self, draw: random.Random) -> None:
        self.state = StreamState.CONNECTING
        self.not_before = 1.0
        """When something may be asked again."""
        self.heard: float | None = None
        """When the last line came."""
        self.synced = False
        """Whether a list has ever been whole."""
        self.failing = False
        """Whether the last thing that was asked came to nothing."""
        self.unreachable = False
        """Whether that is because the server could not be reached: it did not ask us to wait."""
        self._asked_until = 0.0
        """Until when the server asked us to wait (Retry-After): nothing ends that sooner."""
        self._since: float | None = None
        self._again: float | None = None
        self._reason = ""
        self._backoff = Backoff(draw)

    def xǁStandingǁ__init____mutmut_4(self, draw: random.Random) -> None:
        self.state = StreamState.CONNECTING
        self.not_before = 0.0
        """When something may be asked again."""
        self.heard: float | None = ""
        """When the last line came."""
        self.synced = False
        """Whether a list has ever been whole."""
        self.failing = False
        """Whether the last thing that was asked came to nothing."""
        self.unreachable = False
        """Whether that is because the server could not be reached: it did not ask us to wait."""
        self._asked_until = 0.0
        """Until when the server asked us to wait (Retry-After): nothing ends that sooner."""
        self._since: float | None = None
        self._again: float | None = None
        self._reason = ""
        self._backoff = Backoff(draw)

    def xǁStandingǁ__init____mutmut_5(self, draw: random.Random) -> None:
        self.state = StreamState.CONNECTING
        self.not_before = 0.0
        """When something may be asked again."""
        self.heard: float | None = None
        """When the last line came."""
        self.synced = None
        """Whether a list has ever been whole."""
        self.failing = False
        """Whether the last thing that was asked came to nothing."""
        self.unreachable = False
        """Whether that is because the server could not be reached: it did not ask us to wait."""
        self._asked_until = 0.0
        """Until when the server asked us to wait (Retry-After): nothing ends that sooner."""
        self._since: float | None = None
        self._again: float | None = None
        self._reason = ""
        self._backoff = Backoff(draw)

    def xǁStandingǁ__init____mutmut_6(self, draw: random.Random) -> None:
        self.state = StreamState.CONNECTING
        self.not_before = 0.0
        """When something may be asked again."""
        self.heard: float | None = None
        """When the last line came."""
        self.synced = True
        """Whether a list has ever been whole."""
        self.failing = False
        """Whether the last thing that was asked came to nothing."""
        self.unreachable = False
        """Whether that is because the server could not be reached: it did not ask us to wait."""
        self._asked_until = 0.0
        """Until when the server asked us to wait (Retry-After): nothing ends that sooner."""
        self._since: float | None = None
        self._again: float | None = None
        self._reason = ""
        self._backoff = Backoff(draw)

    def xǁStandingǁ__init____mutmut_7(self, draw: random.Random) -> None:
        self.state = StreamState.CONNECTING
        self.not_before = 0.0
        """When something may be asked again."""
        self.heard: float | None = None
        """When the last line came."""
        self.synced = False
        """Whether a list has ever been whole."""
        self.failing = None
        """Whether the last thing that was asked came to nothing."""
        self.unreachable = False
        """Whether that is because the server could not be reached: it did not ask us to wait."""
        self._asked_until = 0.0
        """Until when the server asked us to wait (Retry-After): nothing ends that sooner."""
        self._since: float | None = None
        self._again: float | None = None
        self._reason = ""
        self._backoff = Backoff(draw)

    def xǁStandingǁ__init____mutmut_8(self, draw: random.Random) -> None:
        self.state = StreamState.CONNECTING
        self.not_before = 0.0
        """When something may be asked again."""
        self.heard: float | None = None
        """When the last line came."""
        self.synced = False
        """Whether a list has ever been whole."""
        self.failing = True
        """Whether the last thing that was asked came to nothing."""
        self.unreachable = False
        """Whether that is because the server could not be reached: it did not ask us to wait."""
        self._asked_until = 0.0
        """Until when the server asked us to wait (Retry-After): nothing ends that sooner."""
        self._since: float | None = None
        self._again: float | None = None
        self._reason = ""
        self._backoff = Backoff(draw)

    def xǁStandingǁ__init____mutmut_9(self, draw: random.Random) -> None:
        self.state = StreamState.CONNECTING
        self.not_before = 0.0
        """When something may be asked again."""
        self.heard: float | None = None
        """When the last line came."""
        self.synced = False
        """Whether a list has ever been whole."""
        self.failing = False
        """Whether the last thing that was asked came to nothing."""
        self.unreachable = None
        """Whether that is because the server could not be reached: it did not ask us to wait."""
        self._asked_until = 0.0
        """Until when the server asked us to wait (Retry-After): nothing ends that sooner."""
        self._since: float | None = None
        self._again: float | None = None
        self._reason = ""
        self._backoff = Backoff(draw)

    def xǁStandingǁ__init____mutmut_10(self, draw: random.Random) -> None:
        self.state = StreamState.CONNECTING
        self.not_before = 0.0
        """When something may be asked again."""
        self.heard: float | None = None
        """When the last line came."""
        self.synced = False
        """Whether a list has ever been whole."""
        self.failing = False
        """Whether the last thing that was asked came to nothing."""
        self.unreachable = True
        """Whether that is because the server could not be reached: it did not ask us to wait."""
        self._asked_until = 0.0
        """Until when the server asked us to wait (Retry-After): nothing ends that sooner."""
        self._since: float | None = None
        self._again: float | None = None
        self._reason = ""
        self._backoff = Backoff(draw)

    def xǁStandingǁ__init____mutmut_11(self, draw: random.Random) -> None:
        self.state = StreamState.CONNECTING
        self.not_before = 0.0
        """When something may be asked again."""
        self.heard: float | None = None
        """When the last line came."""
        self.synced = False
        """Whether a list has ever been whole."""
        self.failing = False
        """Whether the last thing that was asked came to nothing."""
        self.unreachable = False
        """Whether that is because the server could not be reached: it did not ask us to wait."""
        self._asked_until = None
        """Until when the server asked us to wait (Retry-After): nothing ends that sooner."""
        self._since: float | None = None
        self._again: float | None = None
        self._reason = ""
        self._backoff = Backoff(draw)

    def xǁStandingǁ__init____mutmut_12(self, draw: random.Random) -> None:
        self.state = StreamState.CONNECTING
        self.not_before = 0.0
        """When something may be asked again."""
        self.heard: float | None = None
        """When the last line came."""
        self.synced = False
        """Whether a list has ever been whole."""
        self.failing = False
        """Whether the last thing that was asked came to nothing."""
        self.unreachable = False
        """Whether that is because the server could not be reached: it did not ask us to wait."""
        self._asked_until = 1.0
        """Until when the server asked us to wait (Retry-After): nothing ends that sooner."""
        self._since: float | None = None
        self._again: float | None = None
        self._reason = ""
        self._backoff = Backoff(draw)

    def xǁStandingǁ__init____mutmut_13(self, draw: random.Random) -> None:
        self.state = StreamState.CONNECTING
        self.not_before = 0.0
        """When something may be asked again."""
        self.heard: float | None = None
        """When the last line came."""
        self.synced = False
        """Whether a list has ever been whole."""
        self.failing = False
        """Whether the last thing that was asked came to nothing."""
        self.unreachable = False
        """Whether that is because the server could not be reached: it did not ask us to wait."""
        self._asked_until = 0.0
        """Until when the server asked us to wait (Retry-After): nothing ends that sooner."""
        self._since: float | None = ""
        self._again: float | None = None
        self._reason = ""
        self._backoff = Backoff(draw)

    def xǁStandingǁ__init____mutmut_14(self, draw: random.Random) -> None:
        self.state = StreamState.CONNECTING
        self.not_before = 0.0
        """When something may be asked again."""
        self.heard: float | None = None
        """When the last line came."""
        self.synced = False
        """Whether a list has ever been whole."""
        self.failing = False
        """Whether the last thing that was asked came to nothing."""
        self.unreachable = False
        """Whether that is because the server could not be reached: it did not ask us to wait."""
        self._asked_until = 0.0
        """Until when the server asked us to wait (Retry-After): nothing ends that sooner."""
        self._since: float | None = None
        self._again: float | None = ""
        self._reason = ""
        self._backoff = Backoff(draw)

    def xǁStandingǁ__init____mutmut_15(self, draw: random.Random) -> None:
        self.state = StreamState.CONNECTING
        self.not_before = 0.0
        """When something may be asked again."""
        self.heard: float | None = None
        """When the last line came."""
        self.synced = False
        """Whether a list has ever been whole."""
        self.failing = False
        """Whether the last thing that was asked came to nothing."""
        self.unreachable = False
        """Whether that is because the server could not be reached: it did not ask us to wait."""
        self._asked_until = 0.0
        """Until when the server asked us to wait (Retry-After): nothing ends that sooner."""
        self._since: float | None = None
        self._again: float | None = None
        self._reason = None
        self._backoff = Backoff(draw)

    def xǁStandingǁ__init____mutmut_16(self, draw: random.Random) -> None:
        self.state = StreamState.CONNECTING
        self.not_before = 0.0
        """When something may be asked again."""
        self.heard: float | None = None
        """When the last line came."""
        self.synced = False
        """Whether a list has ever been whole."""
        self.failing = False
        """Whether the last thing that was asked came to nothing."""
        self.unreachable = False
        """Whether that is because the server could not be reached: it did not ask us to wait."""
        self._asked_until = 0.0
        """Until when the server asked us to wait (Retry-After): nothing ends that sooner."""
        self._since: float | None = None
        self._again: float | None = None
        self._reason = "XXXX"
        self._backoff = Backoff(draw)

    def xǁStandingǁ__init____mutmut_17(self, draw: random.Random) -> None:
        self.state = StreamState.CONNECTING
        self.not_before = 0.0
        """When something may be asked again."""
        self.heard: float | None = None
        """When the last line came."""
        self.synced = False
        """Whether a list has ever been whole."""
        self.failing = False
        """Whether the last thing that was asked came to nothing."""
        self.unreachable = False
        """Whether that is because the server could not be reached: it did not ask us to wait."""
        self._asked_until = 0.0
        """Until when the server asked us to wait (Retry-After): nothing ends that sooner."""
        self._since: float | None = None
        self._again: float | None = None
        self._reason = ""
        self._backoff = None

    def xǁStandingǁ__init____mutmut_18(self, draw: random.Random) -> None:
        self.state = StreamState.CONNECTING
        self.not_before = 0.0
        """When something may be asked again."""
        self.heard: float | None = None
        """When the last line came."""
        self.synced = False
        """Whether a list has ever been whole."""
        self.failing = False
        """Whether the last thing that was asked came to nothing."""
        self.unreachable = False
        """Whether that is because the server could not be reached: it did not ask us to wait."""
        self._asked_until = 0.0
        """Until when the server asked us to wait (Retry-After): nothing ends that sooner."""
        self._since: float | None = None
        self._again: float | None = None
        self._reason = ""
        self._backoff = Backoff(None)

    @property
    def denied(self) -> bool:
        """Whether we may not read it."""
        return self.state is StreamState.DENIED

    @_mutmut_mutated(mutants_xǁStandingǁstatus__mutmut)
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
        )

    def xǁStandingǁstatus__mutmut_orig(self, resource: str, now: float, zero: datetime, received: int) -> StreamStatus:
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
        )

    def xǁStandingǁstatus__mutmut_1(self, resource: str, now: float, zero: datetime, received: int) -> StreamStatus:
        """Return it for the screen; `zero` is what the server's clock says at time 0.0 of ours."""

        def at(moment: float | None) -> datetime | None:
            return None if (moment is None) and False else zero + timedelta(seconds=moment)

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
        )

    def xǁStandingǁstatus__mutmut_2(self, resource: str, now: float, zero: datetime, received: int) -> StreamStatus:
        """Return it for the screen; `zero` is what the server's clock says at time 0.0 of ours."""

        def at(moment: float | None) -> datetime | None:
            return None if (moment is None) or True else zero + timedelta(seconds=moment)

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
        )

    def xǁStandingǁstatus__mutmut_3(self, resource: str, now: float, zero: datetime, received: int) -> StreamStatus:
        """Return it for the screen; `zero` is what the server's clock says at time 0.0 of ours."""

        def at(moment: float | None) -> datetime | None:
            return None if moment is not None else zero + timedelta(seconds=moment)

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
        )

    def xǁStandingǁstatus__mutmut_4(self, resource: str, now: float, zero: datetime, received: int) -> StreamStatus:
        """Return it for the screen; `zero` is what the server's clock says at time 0.0 of ours."""

        def at(moment: float | None) -> datetime | None:
            return None if moment is None else zero - timedelta(seconds=moment)

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
        )

    def xǁStandingǁstatus__mutmut_5(self, resource: str, now: float, zero: datetime, received: int) -> StreamStatus:
        """Return it for the screen; `zero` is what the server's clock says at time 0.0 of ours."""

        def at(moment: float | None) -> datetime | None:
            return None if moment is None else zero + timedelta(seconds=None)

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
        )

    def xǁStandingǁstatus__mutmut_6(self, resource: str, now: float, zero: datetime, received: int) -> StreamStatus:
        """Return it for the screen; `zero` is what the server's clock says at time 0.0 of ours."""

        def at(moment: float | None) -> datetime | None:
            return None if moment is None else zero + timedelta(seconds=moment)

        waits = None
        again = self.not_before if waits else self._again if self.state is StreamState.STALE else None
        return StreamStatus(
            resource=resource,
            state=self.state,
            since=at(self._since),
            heard=at(self.heard),
            retry=at(again) if again is not None and again > now else None,
            reason=self._reason,
            received=received,
        )

    def xǁStandingǁstatus__mutmut_7(self, resource: str, now: float, zero: datetime, received: int) -> StreamStatus:
        """Return it for the screen; `zero` is what the server's clock says at time 0.0 of ours."""

        def at(moment: float | None) -> datetime | None:
            return None if moment is None else zero + timedelta(seconds=moment)

        waits = self.state not in (StreamState.BACKOFF, *HELD)
        again = self.not_before if waits else self._again if self.state is StreamState.STALE else None
        return StreamStatus(
            resource=resource,
            state=self.state,
            since=at(self._since),
            heard=at(self.heard),
            retry=at(again) if again is not None and again > now else None,
            reason=self._reason,
            received=received,
        )

    def xǁStandingǁstatus__mutmut_8(self, resource: str, now: float, zero: datetime, received: int) -> StreamStatus:
        """Return it for the screen; `zero` is what the server's clock says at time 0.0 of ours."""

        def at(moment: float | None) -> datetime | None:
            return None if moment is None else zero + timedelta(seconds=moment)

        waits = self.state in (StreamState.BACKOFF, *HELD)
        again = None
        return StreamStatus(
            resource=resource,
            state=self.state,
            since=at(self._since),
            heard=at(self.heard),
            retry=at(again) if again is not None and again > now else None,
            reason=self._reason,
            received=received,
        )

    def xǁStandingǁstatus__mutmut_9(self, resource: str, now: float, zero: datetime, received: int) -> StreamStatus:
        """Return it for the screen; `zero` is what the server's clock says at time 0.0 of ours."""

        def at(moment: float | None) -> datetime | None:
            return None if moment is None else zero + timedelta(seconds=moment)

        waits = self.state in (StreamState.BACKOFF, *HELD)
        again = self.not_before if (waits) and False else self._again if self.state is StreamState.STALE else None
        return StreamStatus(
            resource=resource,
            state=self.state,
            since=at(self._since),
            heard=at(self.heard),
            retry=at(again) if again is not None and again > now else None,
            reason=self._reason,
            received=received,
        )

    def xǁStandingǁstatus__mutmut_10(self, resource: str, now: float, zero: datetime, received: int) -> StreamStatus:
        """Return it for the screen; `zero` is what the server's clock says at time 0.0 of ours."""

        def at(moment: float | None) -> datetime | None:
            return None if moment is None else zero + timedelta(seconds=moment)

        waits = self.state in (StreamState.BACKOFF, *HELD)
        again = self.not_before if (waits) or True else self._again if self.state is StreamState.STALE else None
        return StreamStatus(
            resource=resource,
            state=self.state,
            since=at(self._since),
            heard=at(self.heard),
            retry=at(again) if again is not None and again > now else None,
            reason=self._reason,
            received=received,
        )

    def xǁStandingǁstatus__mutmut_11(self, resource: str, now: float, zero: datetime, received: int) -> StreamStatus:
        """Return it for the screen; `zero` is what the server's clock says at time 0.0 of ours."""

        def at(moment: float | None) -> datetime | None:
            return None if moment is None else zero + timedelta(seconds=moment)

        waits = self.state in (StreamState.BACKOFF, *HELD)
        again = self.not_before if waits else self._again if (self.state is StreamState.STALE) and False else None
        return StreamStatus(
            resource=resource,
            state=self.state,
            since=at(self._since),
            heard=at(self.heard),
            retry=at(again) if again is not None and again > now else None,
            reason=self._reason,
            received=received,
        )

    def xǁStandingǁstatus__mutmut_12(self, resource: str, now: float, zero: datetime, received: int) -> StreamStatus:
        """Return it for the screen; `zero` is what the server's clock says at time 0.0 of ours."""

        def at(moment: float | None) -> datetime | None:
            return None if moment is None else zero + timedelta(seconds=moment)

        waits = self.state in (StreamState.BACKOFF, *HELD)
        again = self.not_before if waits else self._again if (self.state is StreamState.STALE) or True else None
        return StreamStatus(
            resource=resource,
            state=self.state,
            since=at(self._since),
            heard=at(self.heard),
            retry=at(again) if again is not None and again > now else None,
            reason=self._reason,
            received=received,
        )

    def xǁStandingǁstatus__mutmut_13(self, resource: str, now: float, zero: datetime, received: int) -> StreamStatus:
        """Return it for the screen; `zero` is what the server's clock says at time 0.0 of ours."""

        def at(moment: float | None) -> datetime | None:
            return None if moment is None else zero + timedelta(seconds=moment)

        waits = self.state in (StreamState.BACKOFF, *HELD)
        again = self.not_before if waits else self._again if self.state is not StreamState.STALE else None
        return StreamStatus(
            resource=resource,
            state=self.state,
            since=at(self._since),
            heard=at(self.heard),
            retry=at(again) if again is not None and again > now else None,
            reason=self._reason,
            received=received,
        )

    def xǁStandingǁstatus__mutmut_14(self, resource: str, now: float, zero: datetime, received: int) -> StreamStatus:
        """Return it for the screen; `zero` is what the server's clock says at time 0.0 of ours."""

        def at(moment: float | None) -> datetime | None:
            return None if moment is None else zero + timedelta(seconds=moment)

        waits = self.state in (StreamState.BACKOFF, *HELD)
        again = self.not_before if waits else self._again if self.state is StreamState.STALE else None
        return StreamStatus(
            resource=None,
            state=self.state,
            since=at(self._since),
            heard=at(self.heard),
            retry=at(again) if again is not None and again > now else None,
            reason=self._reason,
            received=received,
        )

    def xǁStandingǁstatus__mutmut_15(self, resource: str, now: float, zero: datetime, received: int) -> StreamStatus:
        """Return it for the screen; `zero` is what the server's clock says at time 0.0 of ours."""

        def at(moment: float | None) -> datetime | None:
            return None if moment is None else zero + timedelta(seconds=moment)

        waits = self.state in (StreamState.BACKOFF, *HELD)
        again = self.not_before if waits else self._again if self.state is StreamState.STALE else None
        return StreamStatus(
            resource=resource,
            state=None,
            since=at(self._since),
            heard=at(self.heard),
            retry=at(again) if again is not None and again > now else None,
            reason=self._reason,
            received=received,
        )

    def xǁStandingǁstatus__mutmut_16(self, resource: str, now: float, zero: datetime, received: int) -> StreamStatus:
        """Return it for the screen; `zero` is what the server's clock says at time 0.0 of ours."""

        def at(moment: float | None) -> datetime | None:
            return None if moment is None else zero + timedelta(seconds=moment)

        waits = self.state in (StreamState.BACKOFF, *HELD)
        again = self.not_before if waits else self._again if self.state is StreamState.STALE else None
        return StreamStatus(
            resource=resource,
            state=self.state,
            since=None,
            heard=at(self.heard),
            retry=at(again) if again is not None and again > now else None,
            reason=self._reason,
            received=received,
        )

    def xǁStandingǁstatus__mutmut_17(self, resource: str, now: float, zero: datetime, received: int) -> StreamStatus:
        """Return it for the screen; `zero` is what the server's clock says at time 0.0 of ours."""

        def at(moment: float | None) -> datetime | None:
            return None if moment is None else zero + timedelta(seconds=moment)

        waits = self.state in (StreamState.BACKOFF, *HELD)
        again = self.not_before if waits else self._again if self.state is StreamState.STALE else None
        return StreamStatus(
            resource=resource,
            state=self.state,
            since=at(self._since),
            heard=None,
            retry=at(again) if again is not None and again > now else None,
            reason=self._reason,
            received=received,
        )

    def xǁStandingǁstatus__mutmut_18(self, resource: str, now: float, zero: datetime, received: int) -> StreamStatus:
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
            retry=None,
            reason=self._reason,
            received=received,
        )

    def xǁStandingǁstatus__mutmut_19(self, resource: str, now: float, zero: datetime, received: int) -> StreamStatus:
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
            reason=None,
            received=received,
        )

    def xǁStandingǁstatus__mutmut_20(self, resource: str, now: float, zero: datetime, received: int) -> StreamStatus:
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
            received=None,
        )

    def xǁStandingǁstatus__mutmut_21(self, resource: str, now: float, zero: datetime, received: int) -> StreamStatus:
        """Return it for the screen; `zero` is what the server's clock says at time 0.0 of ours."""

        def at(moment: float | None) -> datetime | None:
            return None if moment is None else zero + timedelta(seconds=moment)

        waits = self.state in (StreamState.BACKOFF, *HELD)
        again = self.not_before if waits else self._again if self.state is StreamState.STALE else None
        return StreamStatus(
            state=self.state,
            since=at(self._since),
            heard=at(self.heard),
            retry=at(again) if again is not None and again > now else None,
            reason=self._reason,
            received=received,
        )

    def xǁStandingǁstatus__mutmut_22(self, resource: str, now: float, zero: datetime, received: int) -> StreamStatus:
        """Return it for the screen; `zero` is what the server's clock says at time 0.0 of ours."""

        def at(moment: float | None) -> datetime | None:
            return None if moment is None else zero + timedelta(seconds=moment)

        waits = self.state in (StreamState.BACKOFF, *HELD)
        again = self.not_before if waits else self._again if self.state is StreamState.STALE else None
        return StreamStatus(
            resource=resource,
            since=at(self._since),
            heard=at(self.heard),
            retry=at(again) if again is not None and again > now else None,
            reason=self._reason,
            received=received,
        )

    def xǁStandingǁstatus__mutmut_23(self, resource: str, now: float, zero: datetime, received: int) -> StreamStatus:
        """Return it for the screen; `zero` is what the server's clock says at time 0.0 of ours."""

        def at(moment: float | None) -> datetime | None:
            return None if moment is None else zero + timedelta(seconds=moment)

        waits = self.state in (StreamState.BACKOFF, *HELD)
        again = self.not_before if waits else self._again if self.state is StreamState.STALE else None
        return StreamStatus(
            resource=resource,
            state=self.state,
            heard=at(self.heard),
            retry=at(again) if again is not None and again > now else None,
            reason=self._reason,
            received=received,
        )

    def xǁStandingǁstatus__mutmut_24(self, resource: str, now: float, zero: datetime, received: int) -> StreamStatus:
        """Return it for the screen; `zero` is what the server's clock says at time 0.0 of ours."""

        def at(moment: float | None) -> datetime | None:
            return None if moment is None else zero + timedelta(seconds=moment)

        waits = self.state in (StreamState.BACKOFF, *HELD)
        again = self.not_before if waits else self._again if self.state is StreamState.STALE else None
        return StreamStatus(
            resource=resource,
            state=self.state,
            since=at(self._since),
            retry=at(again) if again is not None and again > now else None,
            reason=self._reason,
            received=received,
        )

    def xǁStandingǁstatus__mutmut_25(self, resource: str, now: float, zero: datetime, received: int) -> StreamStatus:
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
            reason=self._reason,
            received=received,
        )

    def xǁStandingǁstatus__mutmut_26(self, resource: str, now: float, zero: datetime, received: int) -> StreamStatus:
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
            received=received,
        )

    def xǁStandingǁstatus__mutmut_27(self, resource: str, now: float, zero: datetime, received: int) -> StreamStatus:
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
            )

    def xǁStandingǁstatus__mutmut_28(self, resource: str, now: float, zero: datetime, received: int) -> StreamStatus:
        """Return it for the screen; `zero` is what the server's clock says at time 0.0 of ours."""

        def at(moment: float | None) -> datetime | None:
            return None if moment is None else zero + timedelta(seconds=moment)

        waits = self.state in (StreamState.BACKOFF, *HELD)
        again = self.not_before if waits else self._again if self.state is StreamState.STALE else None
        return StreamStatus(
            resource=resource,
            state=self.state,
            since=at(None),
            heard=at(self.heard),
            retry=at(again) if again is not None and again > now else None,
            reason=self._reason,
            received=received,
        )

    def xǁStandingǁstatus__mutmut_29(self, resource: str, now: float, zero: datetime, received: int) -> StreamStatus:
        """Return it for the screen; `zero` is what the server's clock says at time 0.0 of ours."""

        def at(moment: float | None) -> datetime | None:
            return None if moment is None else zero + timedelta(seconds=moment)

        waits = self.state in (StreamState.BACKOFF, *HELD)
        again = self.not_before if waits else self._again if self.state is StreamState.STALE else None
        return StreamStatus(
            resource=resource,
            state=self.state,
            since=at(self._since),
            heard=at(None),
            retry=at(again) if again is not None and again > now else None,
            reason=self._reason,
            received=received,
        )

    def xǁStandingǁstatus__mutmut_30(self, resource: str, now: float, zero: datetime, received: int) -> StreamStatus:
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
            retry=at(again) if (again is not None and again > now) and False else None,
            reason=self._reason,
            received=received,
        )

    def xǁStandingǁstatus__mutmut_31(self, resource: str, now: float, zero: datetime, received: int) -> StreamStatus:
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
            retry=at(again) if (again is not None and again > now) or True else None,
            reason=self._reason,
            received=received,
        )

    def xǁStandingǁstatus__mutmut_32(self, resource: str, now: float, zero: datetime, received: int) -> StreamStatus:
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
            retry=at(None) if again is not None and again > now else None,
            reason=self._reason,
            received=received,
        )

    def xǁStandingǁstatus__mutmut_33(self, resource: str, now: float, zero: datetime, received: int) -> StreamStatus:
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
            retry=at(again) if again is not None or again > now else None,
            reason=self._reason,
            received=received,
        )

    def xǁStandingǁstatus__mutmut_34(self, resource: str, now: float, zero: datetime, received: int) -> StreamStatus:
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
            retry=at(again) if again is None and again > now else None,
            reason=self._reason,
            received=received,
        )

    def xǁStandingǁstatus__mutmut_35(self, resource: str, now: float, zero: datetime, received: int) -> StreamStatus:
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
            retry=at(again) if again is not None and again >= now else None,
            reason=self._reason,
            received=received,
        )

    @_mutmut_mutated(mutants_xǁStandingǁbegin__mutmut)
    def begin(self, now: float) -> None:
        """Show that something is asked: a wait is over."""
        if self.state is StreamState.BACKOFF:
            self.state = StreamState.STALE if self.synced else StreamState.CONNECTING
        if self._since is None and not self.synced:
            self._since = now

    def xǁStandingǁbegin__mutmut_orig(self, now: float) -> None:
        """Show that something is asked: a wait is over."""
        if self.state is StreamState.BACKOFF:
            self.state = StreamState.STALE if self.synced else StreamState.CONNECTING
        if self._since is None and not self.synced:
            self._since = now

    def xǁStandingǁbegin__mutmut_1(self, now: float) -> None:
        """Show that something is asked: a wait is over."""
        if self.state is not StreamState.BACKOFF:
            self.state = StreamState.STALE if self.synced else StreamState.CONNECTING
        if self._since is None and not self.synced:
            self._since = now

    def xǁStandingǁbegin__mutmut_2(self, now: float) -> None:
        """Show that something is asked: a wait is over."""
        if self.state is StreamState.BACKOFF:
            self.state = None
        if self._since is None and not self.synced:
            self._since = now

    def xǁStandingǁbegin__mutmut_3(self, now: float) -> None:
        """Show that something is asked: a wait is over."""
        if self.state is StreamState.BACKOFF:
            self.state = StreamState.STALE if (self.synced) and False else StreamState.CONNECTING
        if self._since is None and not self.synced:
            self._since = now

    def xǁStandingǁbegin__mutmut_4(self, now: float) -> None:
        """Show that something is asked: a wait is over."""
        if self.state is StreamState.BACKOFF:
            self.state = StreamState.STALE if (self.synced) or True else StreamState.CONNECTING
        if self._since is None and not self.synced:
            self._since = now

    def xǁStandingǁbegin__mutmut_5(self, now: float) -> None:
        """Show that something is asked: a wait is over."""
        if self.state is StreamState.BACKOFF:
            self.state = StreamState.STALE if self.synced else StreamState.CONNECTING
        if self._since is None or not self.synced:
            self._since = now

    def xǁStandingǁbegin__mutmut_6(self, now: float) -> None:
        """Show that something is asked: a wait is over."""
        if self.state is StreamState.BACKOFF:
            self.state = StreamState.STALE if self.synced else StreamState.CONNECTING
        if self._since is not None and not self.synced:
            self._since = now

    def xǁStandingǁbegin__mutmut_7(self, now: float) -> None:
        """Show that something is asked: a wait is over."""
        if self.state is StreamState.BACKOFF:
            self.state = StreamState.STALE if self.synced else StreamState.CONNECTING
        if self._since is None and self.synced:
            self._since = now

    def xǁStandingǁbegin__mutmut_8(self, now: float) -> None:
        """Show that something is asked: a wait is over."""
        if self.state is StreamState.BACKOFF:
            self.state = StreamState.STALE if self.synced else StreamState.CONNECTING
        if self._since is None and not self.synced:
            self._since = None

    @_mutmut_mutated(mutants_xǁStandingǁsyncing__mutmut)
    def syncing(self) -> None:
        """Be reading a first list."""
        if not self.synced:
            self.state = StreamState.SYNCING

    def xǁStandingǁsyncing__mutmut_orig(self) -> None:
        """Be reading a first list."""
        if not self.synced:
            self.state = StreamState.SYNCING

    def xǁStandingǁsyncing__mutmut_1(self) -> None:
        """Be reading a first list."""
        if self.synced:
            self.state = StreamState.SYNCING

    def xǁStandingǁsyncing__mutmut_2(self) -> None:
        """Be reading a first list."""
        if not self.synced:
            self.state = None

    @_mutmut_mutated(mutants_xǁStandingǁlive__mutmut)
    def live(self, now: float, note: str = "") -> None:
        """Be live; `note` says with what reservation."""
        self._backoff.well(now)
        self.failing = self.unreachable = False
        self.state, self._since, self._reason = StreamState.LIVE, None, note

    def xǁStandingǁlive__mutmut_orig(self, now: float, note: str = "") -> None:
        """Be live; `note` says with what reservation."""
        self._backoff.well(now)
        self.failing = self.unreachable = False
        self.state, self._since, self._reason = StreamState.LIVE, None, note

    def xǁStandingǁlive__mutmut_1(self, now: float, note: str = "XXXX") -> None:
        """Be live; `note` says with what reservation."""
        self._backoff.well(now)
        self.failing = self.unreachable = False
        self.state, self._since, self._reason = StreamState.LIVE, None, note

    def xǁStandingǁlive__mutmut_2(self, now: float, note: str = "") -> None:
        """Be live; `note` says with what reservation."""
        self._backoff.well(None)
        self.failing = self.unreachable = False
        self.state, self._since, self._reason = StreamState.LIVE, None, note

    def xǁStandingǁlive__mutmut_3(self, now: float, note: str = "") -> None:
        """Be live; `note` says with what reservation."""
        self._backoff.well(now)
        self.failing = self.unreachable = None
        self.state, self._since, self._reason = StreamState.LIVE, None, note

    def xǁStandingǁlive__mutmut_4(self, now: float, note: str = "") -> None:
        """Be live; `note` says with what reservation."""
        self._backoff.well(now)
        self.failing = self.unreachable = True
        self.state, self._since, self._reason = StreamState.LIVE, None, note

    def xǁStandingǁlive__mutmut_5(self, now: float, note: str = "") -> None:
        """Be live; `note` says with what reservation."""
        self._backoff.well(now)
        self.failing = self.unreachable = False
        self.state, self._since, self._reason = None

    @_mutmut_mutated(mutants_xǁStandingǁstale__mutmut)
    def stale(self, now: float, why: str, again: float | None = None) -> None:
        """Be stale since the last line, or since an earlier moment; at `again` the truth is asked for."""
        self.state, self._reason, self._again = StreamState.STALE, why, again
        if self._since is None:
            self._since = now if self.heard is None else self.heard

    def xǁStandingǁstale__mutmut_orig(self, now: float, why: str, again: float | None = None) -> None:
        """Be stale since the last line, or since an earlier moment; at `again` the truth is asked for."""
        self.state, self._reason, self._again = StreamState.STALE, why, again
        if self._since is None:
            self._since = now if self.heard is None else self.heard

    def xǁStandingǁstale__mutmut_1(self, now: float, why: str, again: float | None = None) -> None:
        """Be stale since the last line, or since an earlier moment; at `again` the truth is asked for."""
        self.state, self._reason, self._again = None
        if self._since is None:
            self._since = now if self.heard is None else self.heard

    def xǁStandingǁstale__mutmut_2(self, now: float, why: str, again: float | None = None) -> None:
        """Be stale since the last line, or since an earlier moment; at `again` the truth is asked for."""
        self.state, self._reason, self._again = StreamState.STALE, why, again
        if self._since is not None:
            self._since = now if self.heard is None else self.heard

    def xǁStandingǁstale__mutmut_3(self, now: float, why: str, again: float | None = None) -> None:
        """Be stale since the last line, or since an earlier moment; at `again` the truth is asked for."""
        self.state, self._reason, self._again = StreamState.STALE, why, again
        if self._since is None:
            self._since = None

    def xǁStandingǁstale__mutmut_4(self, now: float, why: str, again: float | None = None) -> None:
        """Be stale since the last line, or since an earlier moment; at `again` the truth is asked for."""
        self.state, self._reason, self._again = StreamState.STALE, why, again
        if self._since is None:
            self._since = now if (self.heard is None) and False else self.heard

    def xǁStandingǁstale__mutmut_5(self, now: float, why: str, again: float | None = None) -> None:
        """Be stale since the last line, or since an earlier moment; at `again` the truth is asked for."""
        self.state, self._reason, self._again = StreamState.STALE, why, again
        if self._since is None:
            self._since = now if (self.heard is None) or True else self.heard

    def xǁStandingǁstale__mutmut_6(self, now: float, why: str, again: float | None = None) -> None:
        """Be stale since the last line, or since an earlier moment; at `again` the truth is asked for."""
        self.state, self._reason, self._again = StreamState.STALE, why, again
        if self._since is None:
            self._since = now if self.heard is not None else self.heard

    @_mutmut_mutated(mutants_xǁStandingǁfail__mutmut)
    def fail(self, now: float, why: str, at_least: float = 0.0) -> None:
        """Wait before what is next."""
        self.failing, self.unreachable = True, False
        self._asked_until = now + at_least
        self.not_before = now + self._backoff.delay(now, at_least)
        self.state, self._reason = StreamState.BACKOFF, why
        self._since = now if self._since is None else self._since

    def xǁStandingǁfail__mutmut_orig(self, now: float, why: str, at_least: float = 0.0) -> None:
        """Wait before what is next."""
        self.failing, self.unreachable = True, False
        self._asked_until = now + at_least
        self.not_before = now + self._backoff.delay(now, at_least)
        self.state, self._reason = StreamState.BACKOFF, why
        self._since = now if self._since is None else self._since

    def xǁStandingǁfail__mutmut_1(self, now: float, why: str, at_least: float = 1.0) -> None:
        """Wait before what is next."""
        self.failing, self.unreachable = True, False
        self._asked_until = now + at_least
        self.not_before = now + self._backoff.delay(now, at_least)
        self.state, self._reason = StreamState.BACKOFF, why
        self._since = now if self._since is None else self._since

    def xǁStandingǁfail__mutmut_2(self, now: float, why: str, at_least: float = 0.0) -> None:
        """Wait before what is next."""
        self.failing, self.unreachable = None
        self._asked_until = now + at_least
        self.not_before = now + self._backoff.delay(now, at_least)
        self.state, self._reason = StreamState.BACKOFF, why
        self._since = now if self._since is None else self._since

    def xǁStandingǁfail__mutmut_3(self, now: float, why: str, at_least: float = 0.0) -> None:
        """Wait before what is next."""
        self.failing, self.unreachable = False, False
        self._asked_until = now + at_least
        self.not_before = now + self._backoff.delay(now, at_least)
        self.state, self._reason = StreamState.BACKOFF, why
        self._since = now if self._since is None else self._since

    def xǁStandingǁfail__mutmut_4(self, now: float, why: str, at_least: float = 0.0) -> None:
        """Wait before what is next."""
        self.failing, self.unreachable = True, True
        self._asked_until = now + at_least
        self.not_before = now + self._backoff.delay(now, at_least)
        self.state, self._reason = StreamState.BACKOFF, why
        self._since = now if self._since is None else self._since

    def xǁStandingǁfail__mutmut_5(self, now: float, why: str, at_least: float = 0.0) -> None:
        """Wait before what is next."""
        self.failing, self.unreachable = True, False
        self._asked_until = None
        self.not_before = now + self._backoff.delay(now, at_least)
        self.state, self._reason = StreamState.BACKOFF, why
        self._since = now if self._since is None else self._since

    def xǁStandingǁfail__mutmut_6(self, now: float, why: str, at_least: float = 0.0) -> None:
        """Wait before what is next."""
        self.failing, self.unreachable = True, False
        self._asked_until = now - at_least
        self.not_before = now + self._backoff.delay(now, at_least)
        self.state, self._reason = StreamState.BACKOFF, why
        self._since = now if self._since is None else self._since

    def xǁStandingǁfail__mutmut_7(self, now: float, why: str, at_least: float = 0.0) -> None:
        """Wait before what is next."""
        self.failing, self.unreachable = True, False
        self._asked_until = now + at_least
        self.not_before = None
        self.state, self._reason = StreamState.BACKOFF, why
        self._since = now if self._since is None else self._since

    def xǁStandingǁfail__mutmut_8(self, now: float, why: str, at_least: float = 0.0) -> None:
        """Wait before what is next."""
        self.failing, self.unreachable = True, False
        self._asked_until = now + at_least
        self.not_before = now - self._backoff.delay(now, at_least)
        self.state, self._reason = StreamState.BACKOFF, why
        self._since = now if self._since is None else self._since

    def xǁStandingǁfail__mutmut_9(self, now: float, why: str, at_least: float = 0.0) -> None:
        """Wait before what is next."""
        self.failing, self.unreachable = True, False
        self._asked_until = now + at_least
        self.not_before = now + self._backoff.delay(None, at_least)
        self.state, self._reason = StreamState.BACKOFF, why
        self._since = now if self._since is None else self._since

    def xǁStandingǁfail__mutmut_10(self, now: float, why: str, at_least: float = 0.0) -> None:
        """Wait before what is next."""
        self.failing, self.unreachable = True, False
        self._asked_until = now + at_least
        self.not_before = now + self._backoff.delay(now, None)
        self.state, self._reason = StreamState.BACKOFF, why
        self._since = now if self._since is None else self._since

    def xǁStandingǁfail__mutmut_11(self, now: float, why: str, at_least: float = 0.0) -> None:
        """Wait before what is next."""
        self.failing, self.unreachable = True, False
        self._asked_until = now + at_least
        self.not_before = now + self._backoff.delay(at_least)
        self.state, self._reason = StreamState.BACKOFF, why
        self._since = now if self._since is None else self._since

    def xǁStandingǁfail__mutmut_12(self, now: float, why: str, at_least: float = 0.0) -> None:
        """Wait before what is next."""
        self.failing, self.unreachable = True, False
        self._asked_until = now + at_least
        self.not_before = now + self._backoff.delay(now, )
        self.state, self._reason = StreamState.BACKOFF, why
        self._since = now if self._since is None else self._since

    def xǁStandingǁfail__mutmut_13(self, now: float, why: str, at_least: float = 0.0) -> None:
        """Wait before what is next."""
        self.failing, self.unreachable = True, False
        self._asked_until = now + at_least
        self.not_before = now + self._backoff.delay(now, at_least)
        self.state, self._reason = None
        self._since = now if self._since is None else self._since

    def xǁStandingǁfail__mutmut_14(self, now: float, why: str, at_least: float = 0.0) -> None:
        """Wait before what is next."""
        self.failing, self.unreachable = True, False
        self._asked_until = now + at_least
        self.not_before = now + self._backoff.delay(now, at_least)
        self.state, self._reason = StreamState.BACKOFF, why
        self._since = None

    def xǁStandingǁfail__mutmut_15(self, now: float, why: str, at_least: float = 0.0) -> None:
        """Wait before what is next."""
        self.failing, self.unreachable = True, False
        self._asked_until = now + at_least
        self.not_before = now + self._backoff.delay(now, at_least)
        self.state, self._reason = StreamState.BACKOFF, why
        self._since = now if (self._since is None) and False else self._since

    def xǁStandingǁfail__mutmut_16(self, now: float, why: str, at_least: float = 0.0) -> None:
        """Wait before what is next."""
        self.failing, self.unreachable = True, False
        self._asked_until = now + at_least
        self.not_before = now + self._backoff.delay(now, at_least)
        self.state, self._reason = StreamState.BACKOFF, why
        self._since = now if (self._since is None) or True else self._since

    def xǁStandingǁfail__mutmut_17(self, now: float, why: str, at_least: float = 0.0) -> None:
        """Wait before what is next."""
        self.failing, self.unreachable = True, False
        self._asked_until = now + at_least
        self.not_before = now + self._backoff.delay(now, at_least)
        self.state, self._reason = StreamState.BACKOFF, why
        self._since = now if self._since is not None else self._since

    @_mutmut_mutated(mutants_xǁStandingǁhold__mutmut)
    def hold(self, state: StreamState, now: float, why: str) -> None:
        """Wait for a person to mend it."""
        self.not_before = now + (AUTH_WAIT if state is StreamState.AUTH else DENIED_WAIT)
        self._since = now if self._since is None or self.state is not state else self._since
        self.state, self._reason = state, why

    def xǁStandingǁhold__mutmut_orig(self, state: StreamState, now: float, why: str) -> None:
        """Wait for a person to mend it."""
        self.not_before = now + (AUTH_WAIT if state is StreamState.AUTH else DENIED_WAIT)
        self._since = now if self._since is None or self.state is not state else self._since
        self.state, self._reason = state, why

    def xǁStandingǁhold__mutmut_1(self, state: StreamState, now: float, why: str) -> None:
        """Wait for a person to mend it."""
        self.not_before = None
        self._since = now if self._since is None or self.state is not state else self._since
        self.state, self._reason = state, why

    def xǁStandingǁhold__mutmut_2(self, state: StreamState, now: float, why: str) -> None:
        """Wait for a person to mend it."""
        self.not_before = now - (AUTH_WAIT if state is StreamState.AUTH else DENIED_WAIT)
        self._since = now if self._since is None or self.state is not state else self._since
        self.state, self._reason = state, why

    def xǁStandingǁhold__mutmut_3(self, state: StreamState, now: float, why: str) -> None:
        """Wait for a person to mend it."""
        self.not_before = now + (AUTH_WAIT if (state is StreamState.AUTH) and False else DENIED_WAIT)
        self._since = now if self._since is None or self.state is not state else self._since
        self.state, self._reason = state, why

    def xǁStandingǁhold__mutmut_4(self, state: StreamState, now: float, why: str) -> None:
        """Wait for a person to mend it."""
        self.not_before = now + (AUTH_WAIT if (state is StreamState.AUTH) or True else DENIED_WAIT)
        self._since = now if self._since is None or self.state is not state else self._since
        self.state, self._reason = state, why

    def xǁStandingǁhold__mutmut_5(self, state: StreamState, now: float, why: str) -> None:
        """Wait for a person to mend it."""
        self.not_before = now + (AUTH_WAIT if state is not StreamState.AUTH else DENIED_WAIT)
        self._since = now if self._since is None or self.state is not state else self._since
        self.state, self._reason = state, why

    def xǁStandingǁhold__mutmut_6(self, state: StreamState, now: float, why: str) -> None:
        """Wait for a person to mend it."""
        self.not_before = now + (AUTH_WAIT if state is StreamState.AUTH else DENIED_WAIT)
        self._since = None
        self.state, self._reason = state, why

    def xǁStandingǁhold__mutmut_7(self, state: StreamState, now: float, why: str) -> None:
        """Wait for a person to mend it."""
        self.not_before = now + (AUTH_WAIT if state is StreamState.AUTH else DENIED_WAIT)
        self._since = now if (self._since is None or self.state is not state) and False else self._since
        self.state, self._reason = state, why

    def xǁStandingǁhold__mutmut_8(self, state: StreamState, now: float, why: str) -> None:
        """Wait for a person to mend it."""
        self.not_before = now + (AUTH_WAIT if state is StreamState.AUTH else DENIED_WAIT)
        self._since = now if (self._since is None or self.state is not state) or True else self._since
        self.state, self._reason = state, why

    def xǁStandingǁhold__mutmut_9(self, state: StreamState, now: float, why: str) -> None:
        """Wait for a person to mend it."""
        self.not_before = now + (AUTH_WAIT if state is StreamState.AUTH else DENIED_WAIT)
        self._since = now if self._since is None and self.state is not state else self._since
        self.state, self._reason = state, why

    def xǁStandingǁhold__mutmut_10(self, state: StreamState, now: float, why: str) -> None:
        """Wait for a person to mend it."""
        self.not_before = now + (AUTH_WAIT if state is StreamState.AUTH else DENIED_WAIT)
        self._since = now if self._since is not None or self.state is not state else self._since
        self.state, self._reason = state, why

    def xǁStandingǁhold__mutmut_11(self, state: StreamState, now: float, why: str) -> None:
        """Wait for a person to mend it."""
        self.not_before = now + (AUTH_WAIT if state is StreamState.AUTH else DENIED_WAIT)
        self._since = now if self._since is None or self.state is state else self._since
        self.state, self._reason = state, why

    def xǁStandingǁhold__mutmut_12(self, state: StreamState, now: float, why: str) -> None:
        """Wait for a person to mend it."""
        self.not_before = now + (AUTH_WAIT if state is StreamState.AUTH else DENIED_WAIT)
        self._since = now if self._since is None or self.state is not state else self._since
        self.state, self._reason = None

    @_mutmut_mutated(mutants_xǁStandingǁrefused__mutmut)
    def refused(self, code: int, headers: Mapping[str, str], said: Status, now: float) -> bool:
        """Take 401, 403 and 429, which mean the same for a list and a watch; return whether it was one."""
        if code == 401:
            self.hold(StreamState.AUTH, now, "sign-in expired")
        elif code == 403:
            self.hold(StreamState.DENIED, now, "no permission")
        elif code == 429:
            self.fail(now, "throttled (429)", max(retry_after(headers), told_to_wait(said)))
        else:
            return False
        return True

    def xǁStandingǁrefused__mutmut_orig(self, code: int, headers: Mapping[str, str], said: Status, now: float) -> bool:
        """Take 401, 403 and 429, which mean the same for a list and a watch; return whether it was one."""
        if code == 401:
            self.hold(StreamState.AUTH, now, "sign-in expired")
        elif code == 403:
            self.hold(StreamState.DENIED, now, "no permission")
        elif code == 429:
            self.fail(now, "throttled (429)", max(retry_after(headers), told_to_wait(said)))
        else:
            return False
        return True

    def xǁStandingǁrefused__mutmut_1(self, code: int, headers: Mapping[str, str], said: Status, now: float) -> bool:
        """Take 401, 403 and 429, which mean the same for a list and a watch; return whether it was one."""
        if code != 401:
            self.hold(StreamState.AUTH, now, "sign-in expired")
        elif code == 403:
            self.hold(StreamState.DENIED, now, "no permission")
        elif code == 429:
            self.fail(now, "throttled (429)", max(retry_after(headers), told_to_wait(said)))
        else:
            return False
        return True

    def xǁStandingǁrefused__mutmut_2(self, code: int, headers: Mapping[str, str], said: Status, now: float) -> bool:
        """Take 401, 403 and 429, which mean the same for a list and a watch; return whether it was one."""
        if code == 402:
            self.hold(StreamState.AUTH, now, "sign-in expired")
        elif code == 403:
            self.hold(StreamState.DENIED, now, "no permission")
        elif code == 429:
            self.fail(now, "throttled (429)", max(retry_after(headers), told_to_wait(said)))
        else:
            return False
        return True

    def xǁStandingǁrefused__mutmut_3(self, code: int, headers: Mapping[str, str], said: Status, now: float) -> bool:
        """Take 401, 403 and 429, which mean the same for a list and a watch; return whether it was one."""
        if code == 401:
            self.hold(None, now, "sign-in expired")
        elif code == 403:
            self.hold(StreamState.DENIED, now, "no permission")
        elif code == 429:
            self.fail(now, "throttled (429)", max(retry_after(headers), told_to_wait(said)))
        else:
            return False
        return True

    def xǁStandingǁrefused__mutmut_4(self, code: int, headers: Mapping[str, str], said: Status, now: float) -> bool:
        """Take 401, 403 and 429, which mean the same for a list and a watch; return whether it was one."""
        if code == 401:
            self.hold(StreamState.AUTH, None, "sign-in expired")
        elif code == 403:
            self.hold(StreamState.DENIED, now, "no permission")
        elif code == 429:
            self.fail(now, "throttled (429)", max(retry_after(headers), told_to_wait(said)))
        else:
            return False
        return True

    def xǁStandingǁrefused__mutmut_5(self, code: int, headers: Mapping[str, str], said: Status, now: float) -> bool:
        """Take 401, 403 and 429, which mean the same for a list and a watch; return whether it was one."""
        if code == 401:
            self.hold(StreamState.AUTH, now, None)
        elif code == 403:
            self.hold(StreamState.DENIED, now, "no permission")
        elif code == 429:
            self.fail(now, "throttled (429)", max(retry_after(headers), told_to_wait(said)))
        else:
            return False
        return True

    def xǁStandingǁrefused__mutmut_6(self, code: int, headers: Mapping[str, str], said: Status, now: float) -> bool:
        """Take 401, 403 and 429, which mean the same for a list and a watch; return whether it was one."""
        if code == 401:
            self.hold(now, "sign-in expired")
        elif code == 403:
            self.hold(StreamState.DENIED, now, "no permission")
        elif code == 429:
            self.fail(now, "throttled (429)", max(retry_after(headers), told_to_wait(said)))
        else:
            return False
        return True

    def xǁStandingǁrefused__mutmut_7(self, code: int, headers: Mapping[str, str], said: Status, now: float) -> bool:
        """Take 401, 403 and 429, which mean the same for a list and a watch; return whether it was one."""
        if code == 401:
            self.hold(StreamState.AUTH, "sign-in expired")
        elif code == 403:
            self.hold(StreamState.DENIED, now, "no permission")
        elif code == 429:
            self.fail(now, "throttled (429)", max(retry_after(headers), told_to_wait(said)))
        else:
            return False
        return True

    def xǁStandingǁrefused__mutmut_8(self, code: int, headers: Mapping[str, str], said: Status, now: float) -> bool:
        """Take 401, 403 and 429, which mean the same for a list and a watch; return whether it was one."""
        if code == 401:
            self.hold(StreamState.AUTH, now, )
        elif code == 403:
            self.hold(StreamState.DENIED, now, "no permission")
        elif code == 429:
            self.fail(now, "throttled (429)", max(retry_after(headers), told_to_wait(said)))
        else:
            return False
        return True

    def xǁStandingǁrefused__mutmut_9(self, code: int, headers: Mapping[str, str], said: Status, now: float) -> bool:
        """Take 401, 403 and 429, which mean the same for a list and a watch; return whether it was one."""
        if code == 401:
            self.hold(StreamState.AUTH, now, "XXsign-in expiredXX")
        elif code == 403:
            self.hold(StreamState.DENIED, now, "no permission")
        elif code == 429:
            self.fail(now, "throttled (429)", max(retry_after(headers), told_to_wait(said)))
        else:
            return False
        return True

    def xǁStandingǁrefused__mutmut_10(self, code: int, headers: Mapping[str, str], said: Status, now: float) -> bool:
        """Take 401, 403 and 429, which mean the same for a list and a watch; return whether it was one."""
        if code == 401:
            self.hold(StreamState.AUTH, now, "SIGN-IN EXPIRED")
        elif code == 403:
            self.hold(StreamState.DENIED, now, "no permission")
        elif code == 429:
            self.fail(now, "throttled (429)", max(retry_after(headers), told_to_wait(said)))
        else:
            return False
        return True

    def xǁStandingǁrefused__mutmut_11(self, code: int, headers: Mapping[str, str], said: Status, now: float) -> bool:
        """Take 401, 403 and 429, which mean the same for a list and a watch; return whether it was one."""
        if code == 401:
            self.hold(StreamState.AUTH, now, "sign-in expired")
        elif code != 403:
            self.hold(StreamState.DENIED, now, "no permission")
        elif code == 429:
            self.fail(now, "throttled (429)", max(retry_after(headers), told_to_wait(said)))
        else:
            return False
        return True

    def xǁStandingǁrefused__mutmut_12(self, code: int, headers: Mapping[str, str], said: Status, now: float) -> bool:
        """Take 401, 403 and 429, which mean the same for a list and a watch; return whether it was one."""
        if code == 401:
            self.hold(StreamState.AUTH, now, "sign-in expired")
        elif code == 404:
            self.hold(StreamState.DENIED, now, "no permission")
        elif code == 429:
            self.fail(now, "throttled (429)", max(retry_after(headers), told_to_wait(said)))
        else:
            return False
        return True

    def xǁStandingǁrefused__mutmut_13(self, code: int, headers: Mapping[str, str], said: Status, now: float) -> bool:
        """Take 401, 403 and 429, which mean the same for a list and a watch; return whether it was one."""
        if code == 401:
            self.hold(StreamState.AUTH, now, "sign-in expired")
        elif code == 403:
            self.hold(None, now, "no permission")
        elif code == 429:
            self.fail(now, "throttled (429)", max(retry_after(headers), told_to_wait(said)))
        else:
            return False
        return True

    def xǁStandingǁrefused__mutmut_14(self, code: int, headers: Mapping[str, str], said: Status, now: float) -> bool:
        """Take 401, 403 and 429, which mean the same for a list and a watch; return whether it was one."""
        if code == 401:
            self.hold(StreamState.AUTH, now, "sign-in expired")
        elif code == 403:
            self.hold(StreamState.DENIED, None, "no permission")
        elif code == 429:
            self.fail(now, "throttled (429)", max(retry_after(headers), told_to_wait(said)))
        else:
            return False
        return True

    def xǁStandingǁrefused__mutmut_15(self, code: int, headers: Mapping[str, str], said: Status, now: float) -> bool:
        """Take 401, 403 and 429, which mean the same for a list and a watch; return whether it was one."""
        if code == 401:
            self.hold(StreamState.AUTH, now, "sign-in expired")
        elif code == 403:
            self.hold(StreamState.DENIED, now, None)
        elif code == 429:
            self.fail(now, "throttled (429)", max(retry_after(headers), told_to_wait(said)))
        else:
            return False
        return True

    def xǁStandingǁrefused__mutmut_16(self, code: int, headers: Mapping[str, str], said: Status, now: float) -> bool:
        """Take 401, 403 and 429, which mean the same for a list and a watch; return whether it was one."""
        if code == 401:
            self.hold(StreamState.AUTH, now, "sign-in expired")
        elif code == 403:
            self.hold(now, "no permission")
        elif code == 429:
            self.fail(now, "throttled (429)", max(retry_after(headers), told_to_wait(said)))
        else:
            return False
        return True

    def xǁStandingǁrefused__mutmut_17(self, code: int, headers: Mapping[str, str], said: Status, now: float) -> bool:
        """Take 401, 403 and 429, which mean the same for a list and a watch; return whether it was one."""
        if code == 401:
            self.hold(StreamState.AUTH, now, "sign-in expired")
        elif code == 403:
            self.hold(StreamState.DENIED, "no permission")
        elif code == 429:
            self.fail(now, "throttled (429)", max(retry_after(headers), told_to_wait(said)))
        else:
            return False
        return True

    def xǁStandingǁrefused__mutmut_18(self, code: int, headers: Mapping[str, str], said: Status, now: float) -> bool:
        """Take 401, 403 and 429, which mean the same for a list and a watch; return whether it was one."""
        if code == 401:
            self.hold(StreamState.AUTH, now, "sign-in expired")
        elif code == 403:
            self.hold(StreamState.DENIED, now, )
        elif code == 429:
            self.fail(now, "throttled (429)", max(retry_after(headers), told_to_wait(said)))
        else:
            return False
        return True

    def xǁStandingǁrefused__mutmut_19(self, code: int, headers: Mapping[str, str], said: Status, now: float) -> bool:
        """Take 401, 403 and 429, which mean the same for a list and a watch; return whether it was one."""
        if code == 401:
            self.hold(StreamState.AUTH, now, "sign-in expired")
        elif code == 403:
            self.hold(StreamState.DENIED, now, "XXno permissionXX")
        elif code == 429:
            self.fail(now, "throttled (429)", max(retry_after(headers), told_to_wait(said)))
        else:
            return False
        return True

    def xǁStandingǁrefused__mutmut_20(self, code: int, headers: Mapping[str, str], said: Status, now: float) -> bool:
        """Take 401, 403 and 429, which mean the same for a list and a watch; return whether it was one."""
        if code == 401:
            self.hold(StreamState.AUTH, now, "sign-in expired")
        elif code == 403:
            self.hold(StreamState.DENIED, now, "NO PERMISSION")
        elif code == 429:
            self.fail(now, "throttled (429)", max(retry_after(headers), told_to_wait(said)))
        else:
            return False
        return True

    def xǁStandingǁrefused__mutmut_21(self, code: int, headers: Mapping[str, str], said: Status, now: float) -> bool:
        """Take 401, 403 and 429, which mean the same for a list and a watch; return whether it was one."""
        if code == 401:
            self.hold(StreamState.AUTH, now, "sign-in expired")
        elif code == 403:
            self.hold(StreamState.DENIED, now, "no permission")
        elif code != 429:
            self.fail(now, "throttled (429)", max(retry_after(headers), told_to_wait(said)))
        else:
            return False
        return True

    def xǁStandingǁrefused__mutmut_22(self, code: int, headers: Mapping[str, str], said: Status, now: float) -> bool:
        """Take 401, 403 and 429, which mean the same for a list and a watch; return whether it was one."""
        if code == 401:
            self.hold(StreamState.AUTH, now, "sign-in expired")
        elif code == 403:
            self.hold(StreamState.DENIED, now, "no permission")
        elif code == 430:
            self.fail(now, "throttled (429)", max(retry_after(headers), told_to_wait(said)))
        else:
            return False
        return True

    def xǁStandingǁrefused__mutmut_23(self, code: int, headers: Mapping[str, str], said: Status, now: float) -> bool:
        """Take 401, 403 and 429, which mean the same for a list and a watch; return whether it was one."""
        if code == 401:
            self.hold(StreamState.AUTH, now, "sign-in expired")
        elif code == 403:
            self.hold(StreamState.DENIED, now, "no permission")
        elif code == 429:
            self.fail(None, "throttled (429)", max(retry_after(headers), told_to_wait(said)))
        else:
            return False
        return True

    def xǁStandingǁrefused__mutmut_24(self, code: int, headers: Mapping[str, str], said: Status, now: float) -> bool:
        """Take 401, 403 and 429, which mean the same for a list and a watch; return whether it was one."""
        if code == 401:
            self.hold(StreamState.AUTH, now, "sign-in expired")
        elif code == 403:
            self.hold(StreamState.DENIED, now, "no permission")
        elif code == 429:
            self.fail(now, None, max(retry_after(headers), told_to_wait(said)))
        else:
            return False
        return True

    def xǁStandingǁrefused__mutmut_25(self, code: int, headers: Mapping[str, str], said: Status, now: float) -> bool:
        """Take 401, 403 and 429, which mean the same for a list and a watch; return whether it was one."""
        if code == 401:
            self.hold(StreamState.AUTH, now, "sign-in expired")
        elif code == 403:
            self.hold(StreamState.DENIED, now, "no permission")
        elif code == 429:
            self.fail(now, "throttled (429)", None)
        else:
            return False
        return True

    def xǁStandingǁrefused__mutmut_26(self, code: int, headers: Mapping[str, str], said: Status, now: float) -> bool:
        """Take 401, 403 and 429, which mean the same for a list and a watch; return whether it was one."""
        if code == 401:
            self.hold(StreamState.AUTH, now, "sign-in expired")
        elif code == 403:
            self.hold(StreamState.DENIED, now, "no permission")
        elif code == 429:
            self.fail("throttled (429)", max(retry_after(headers), told_to_wait(said)))
        else:
            return False
        return True

    def xǁStandingǁrefused__mutmut_27(self, code: int, headers: Mapping[str, str], said: Status, now: float) -> bool:
        """Take 401, 403 and 429, which mean the same for a list and a watch; return whether it was one."""
        if code == 401:
            self.hold(StreamState.AUTH, now, "sign-in expired")
        elif code == 403:
            self.hold(StreamState.DENIED, now, "no permission")
        elif code == 429:
            self.fail(now, max(retry_after(headers), told_to_wait(said)))
        else:
            return False
        return True

    def xǁStandingǁrefused__mutmut_28(self, code: int, headers: Mapping[str, str], said: Status, now: float) -> bool:
        """Take 401, 403 and 429, which mean the same for a list and a watch; return whether it was one."""
        if code == 401:
            self.hold(StreamState.AUTH, now, "sign-in expired")
        elif code == 403:
            self.hold(StreamState.DENIED, now, "no permission")
        elif code == 429:
            self.fail(now, "throttled (429)", )
        else:
            return False
        return True

    def xǁStandingǁrefused__mutmut_29(self, code: int, headers: Mapping[str, str], said: Status, now: float) -> bool:
        """Take 401, 403 and 429, which mean the same for a list and a watch; return whether it was one."""
        if code == 401:
            self.hold(StreamState.AUTH, now, "sign-in expired")
        elif code == 403:
            self.hold(StreamState.DENIED, now, "no permission")
        elif code == 429:
            self.fail(now, "XXthrottled (429)XX", max(retry_after(headers), told_to_wait(said)))
        else:
            return False
        return True

    def xǁStandingǁrefused__mutmut_30(self, code: int, headers: Mapping[str, str], said: Status, now: float) -> bool:
        """Take 401, 403 and 429, which mean the same for a list and a watch; return whether it was one."""
        if code == 401:
            self.hold(StreamState.AUTH, now, "sign-in expired")
        elif code == 403:
            self.hold(StreamState.DENIED, now, "no permission")
        elif code == 429:
            self.fail(now, "THROTTLED (429)", max(retry_after(headers), told_to_wait(said)))
        else:
            return False
        return True

    def xǁStandingǁrefused__mutmut_31(self, code: int, headers: Mapping[str, str], said: Status, now: float) -> bool:
        """Take 401, 403 and 429, which mean the same for a list and a watch; return whether it was one."""
        if code == 401:
            self.hold(StreamState.AUTH, now, "sign-in expired")
        elif code == 403:
            self.hold(StreamState.DENIED, now, "no permission")
        elif code == 429:
            self.fail(now, "throttled (429)", max(None, told_to_wait(said)))
        else:
            return False
        return True

    def xǁStandingǁrefused__mutmut_32(self, code: int, headers: Mapping[str, str], said: Status, now: float) -> bool:
        """Take 401, 403 and 429, which mean the same for a list and a watch; return whether it was one."""
        if code == 401:
            self.hold(StreamState.AUTH, now, "sign-in expired")
        elif code == 403:
            self.hold(StreamState.DENIED, now, "no permission")
        elif code == 429:
            self.fail(now, "throttled (429)", max(retry_after(headers), None))
        else:
            return False
        return True

    def xǁStandingǁrefused__mutmut_33(self, code: int, headers: Mapping[str, str], said: Status, now: float) -> bool:
        """Take 401, 403 and 429, which mean the same for a list and a watch; return whether it was one."""
        if code == 401:
            self.hold(StreamState.AUTH, now, "sign-in expired")
        elif code == 403:
            self.hold(StreamState.DENIED, now, "no permission")
        elif code == 429:
            self.fail(now, "throttled (429)", max(told_to_wait(said)))
        else:
            return False
        return True

    def xǁStandingǁrefused__mutmut_34(self, code: int, headers: Mapping[str, str], said: Status, now: float) -> bool:
        """Take 401, 403 and 429, which mean the same for a list and a watch; return whether it was one."""
        if code == 401:
            self.hold(StreamState.AUTH, now, "sign-in expired")
        elif code == 403:
            self.hold(StreamState.DENIED, now, "no permission")
        elif code == 429:
            self.fail(now, "throttled (429)", max(retry_after(headers), ))
        else:
            return False
        return True

    def xǁStandingǁrefused__mutmut_35(self, code: int, headers: Mapping[str, str], said: Status, now: float) -> bool:
        """Take 401, 403 and 429, which mean the same for a list and a watch; return whether it was one."""
        if code == 401:
            self.hold(StreamState.AUTH, now, "sign-in expired")
        elif code == 403:
            self.hold(StreamState.DENIED, now, "no permission")
        elif code == 429:
            self.fail(now, "throttled (429)", max(retry_after(None), told_to_wait(said)))
        else:
            return False
        return True

    def xǁStandingǁrefused__mutmut_36(self, code: int, headers: Mapping[str, str], said: Status, now: float) -> bool:
        """Take 401, 403 and 429, which mean the same for a list and a watch; return whether it was one."""
        if code == 401:
            self.hold(StreamState.AUTH, now, "sign-in expired")
        elif code == 403:
            self.hold(StreamState.DENIED, now, "no permission")
        elif code == 429:
            self.fail(now, "throttled (429)", max(retry_after(headers), told_to_wait(None)))
        else:
            return False
        return True

    def xǁStandingǁrefused__mutmut_37(self, code: int, headers: Mapping[str, str], said: Status, now: float) -> bool:
        """Take 401, 403 and 429, which mean the same for a list and a watch; return whether it was one."""
        if code == 401:
            self.hold(StreamState.AUTH, now, "sign-in expired")
        elif code == 403:
            self.hold(StreamState.DENIED, now, "no permission")
        elif code == 429:
            self.fail(now, "throttled (429)", max(retry_after(headers), told_to_wait(said)))
        else:
            return True
        return True

    def xǁStandingǁrefused__mutmut_38(self, code: int, headers: Mapping[str, str], said: Status, now: float) -> bool:
        """Take 401, 403 and 429, which mean the same for a list and a watch; return whether it was one."""
        if code == 401:
            self.hold(StreamState.AUTH, now, "sign-in expired")
        elif code == 403:
            self.hold(StreamState.DENIED, now, "no permission")
        elif code == 429:
            self.fail(now, "throttled (429)", max(retry_after(headers), told_to_wait(said)))
        else:
            return False
        return False

    @_mutmut_mutated(mutants_xǁStandingǁwoke__mutmut)
    def woke(self, now: float) -> None:
        """Take it that we slept: what we wait for by ourselves is over, and what is shown is from before."""
        self.not_before = max(now, self._asked_until)
        if self.not_before <= now and self.synced and self.state not in HELD:
            self.stale(now, "resumed")

    def xǁStandingǁwoke__mutmut_orig(self, now: float) -> None:
        """Take it that we slept: what we wait for by ourselves is over, and what is shown is from before."""
        self.not_before = max(now, self._asked_until)
        if self.not_before <= now and self.synced and self.state not in HELD:
            self.stale(now, "resumed")

    def xǁStandingǁwoke__mutmut_1(self, now: float) -> None:
        """Take it that we slept: what we wait for by ourselves is over, and what is shown is from before."""
        self.not_before = None
        if self.not_before <= now and self.synced and self.state not in HELD:
            self.stale(now, "resumed")

    def xǁStandingǁwoke__mutmut_2(self, now: float) -> None:
        """Take it that we slept: what we wait for by ourselves is over, and what is shown is from before."""
        self.not_before = max(None, self._asked_until)
        if self.not_before <= now and self.synced and self.state not in HELD:
            self.stale(now, "resumed")

    def xǁStandingǁwoke__mutmut_3(self, now: float) -> None:
        """Take it that we slept: what we wait for by ourselves is over, and what is shown is from before."""
        self.not_before = max(now, None)
        if self.not_before <= now and self.synced and self.state not in HELD:
            self.stale(now, "resumed")

    def xǁStandingǁwoke__mutmut_4(self, now: float) -> None:
        """Take it that we slept: what we wait for by ourselves is over, and what is shown is from before."""
        self.not_before = max(self._asked_until)
        if self.not_before <= now and self.synced and self.state not in HELD:
            self.stale(now, "resumed")

    def xǁStandingǁwoke__mutmut_5(self, now: float) -> None:
        """Take it that we slept: what we wait for by ourselves is over, and what is shown is from before."""
        self.not_before = max(now, )
        if self.not_before <= now and self.synced and self.state not in HELD:
            self.stale(now, "resumed")

    def xǁStandingǁwoke__mutmut_6(self, now: float) -> None:
        """Take it that we slept: what we wait for by ourselves is over, and what is shown is from before."""
        self.not_before = max(now, self._asked_until)
        if self.not_before <= now and self.synced or self.state not in HELD:
            self.stale(now, "resumed")

    def xǁStandingǁwoke__mutmut_7(self, now: float) -> None:
        """Take it that we slept: what we wait for by ourselves is over, and what is shown is from before."""
        self.not_before = max(now, self._asked_until)
        if self.not_before <= now or self.synced and self.state not in HELD:
            self.stale(now, "resumed")

    def xǁStandingǁwoke__mutmut_8(self, now: float) -> None:
        """Take it that we slept: what we wait for by ourselves is over, and what is shown is from before."""
        self.not_before = max(now, self._asked_until)
        if self.not_before < now and self.synced and self.state not in HELD:
            self.stale(now, "resumed")

    def xǁStandingǁwoke__mutmut_9(self, now: float) -> None:
        """Take it that we slept: what we wait for by ourselves is over, and what is shown is from before."""
        self.not_before = max(now, self._asked_until)
        if self.not_before <= now and self.synced and self.state in HELD:
            self.stale(now, "resumed")

    def xǁStandingǁwoke__mutmut_10(self, now: float) -> None:
        """Take it that we slept: what we wait for by ourselves is over, and what is shown is from before."""
        self.not_before = max(now, self._asked_until)
        if self.not_before <= now and self.synced and self.state not in HELD:
            self.stale(None, "resumed")

    def xǁStandingǁwoke__mutmut_11(self, now: float) -> None:
        """Take it that we slept: what we wait for by ourselves is over, and what is shown is from before."""
        self.not_before = max(now, self._asked_until)
        if self.not_before <= now and self.synced and self.state not in HELD:
            self.stale(now, None)

    def xǁStandingǁwoke__mutmut_12(self, now: float) -> None:
        """Take it that we slept: what we wait for by ourselves is over, and what is shown is from before."""
        self.not_before = max(now, self._asked_until)
        if self.not_before <= now and self.synced and self.state not in HELD:
            self.stale("resumed")

    def xǁStandingǁwoke__mutmut_13(self, now: float) -> None:
        """Take it that we slept: what we wait for by ourselves is over, and what is shown is from before."""
        self.not_before = max(now, self._asked_until)
        if self.not_before <= now and self.synced and self.state not in HELD:
            self.stale(now, )

    def xǁStandingǁwoke__mutmut_14(self, now: float) -> None:
        """Take it that we slept: what we wait for by ourselves is over, and what is shown is from before."""
        self.not_before = max(now, self._asked_until)
        if self.not_before <= now and self.synced and self.state not in HELD:
            self.stale(now, "XXresumedXX")

    def xǁStandingǁwoke__mutmut_15(self, now: float) -> None:
        """Take it that we slept: what we wait for by ourselves is over, and what is shown is from before."""
        self.not_before = max(now, self._asked_until)
        if self.not_before <= now and self.synced and self.state not in HELD:
            self.stale(now, "RESUMED")

    @_mutmut_mutated(mutants_xǁStandingǁreachable__mutmut)
    def reachable(self, now: float) -> None:
        """Take it that the server answers others: a wait for it to come back is over."""
        self.not_before = now

    def xǁStandingǁreachable__mutmut_orig(self, now: float) -> None:
        """Take it that the server answers others: a wait for it to come back is over."""
        self.not_before = now

    def xǁStandingǁreachable__mutmut_1(self, now: float) -> None:
        """Take it that the server answers others: a wait for it to come back is over."""
        self.not_before = None

mutants_xǁStandingǁ__init____mutmut['_mutmut_orig'] = Standing.xǁStandingǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁStandingǁ__init____mutmut['xǁStandingǁ__init____mutmut_1'] = Standing.xǁStandingǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁStandingǁ__init____mutmut['xǁStandingǁ__init____mutmut_2'] = Standing.xǁStandingǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁStandingǁ__init____mutmut['xǁStandingǁ__init____mutmut_3'] = Standing.xǁStandingǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁStandingǁ__init____mutmut['xǁStandingǁ__init____mutmut_4'] = Standing.xǁStandingǁ__init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁStandingǁ__init____mutmut['xǁStandingǁ__init____mutmut_5'] = Standing.xǁStandingǁ__init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁStandingǁ__init____mutmut['xǁStandingǁ__init____mutmut_6'] = Standing.xǁStandingǁ__init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁStandingǁ__init____mutmut['xǁStandingǁ__init____mutmut_7'] = Standing.xǁStandingǁ__init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁStandingǁ__init____mutmut['xǁStandingǁ__init____mutmut_8'] = Standing.xǁStandingǁ__init____mutmut_8 # type: ignore # mutmut generated
mutants_xǁStandingǁ__init____mutmut['xǁStandingǁ__init____mutmut_9'] = Standing.xǁStandingǁ__init____mutmut_9 # type: ignore # mutmut generated
mutants_xǁStandingǁ__init____mutmut['xǁStandingǁ__init____mutmut_10'] = Standing.xǁStandingǁ__init____mutmut_10 # type: ignore # mutmut generated
mutants_xǁStandingǁ__init____mutmut['xǁStandingǁ__init____mutmut_11'] = Standing.xǁStandingǁ__init____mutmut_11 # type: ignore # mutmut generated
mutants_xǁStandingǁ__init____mutmut['xǁStandingǁ__init____mutmut_12'] = Standing.xǁStandingǁ__init____mutmut_12 # type: ignore # mutmut generated
mutants_xǁStandingǁ__init____mutmut['xǁStandingǁ__init____mutmut_13'] = Standing.xǁStandingǁ__init____mutmut_13 # type: ignore # mutmut generated
mutants_xǁStandingǁ__init____mutmut['xǁStandingǁ__init____mutmut_14'] = Standing.xǁStandingǁ__init____mutmut_14 # type: ignore # mutmut generated
mutants_xǁStandingǁ__init____mutmut['xǁStandingǁ__init____mutmut_15'] = Standing.xǁStandingǁ__init____mutmut_15 # type: ignore # mutmut generated
mutants_xǁStandingǁ__init____mutmut['xǁStandingǁ__init____mutmut_16'] = Standing.xǁStandingǁ__init____mutmut_16 # type: ignore # mutmut generated
mutants_xǁStandingǁ__init____mutmut['xǁStandingǁ__init____mutmut_17'] = Standing.xǁStandingǁ__init____mutmut_17 # type: ignore # mutmut generated
mutants_xǁStandingǁ__init____mutmut['xǁStandingǁ__init____mutmut_18'] = Standing.xǁStandingǁ__init____mutmut_18 # type: ignore # mutmut generated

mutants_xǁStandingǁstatus__mutmut['_mutmut_orig'] = Standing.xǁStandingǁstatus__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStandingǁstatus__mutmut['xǁStandingǁstatus__mutmut_1'] = Standing.xǁStandingǁstatus__mutmut_1 # type: ignore # mutmut generated
mutants_xǁStandingǁstatus__mutmut['xǁStandingǁstatus__mutmut_2'] = Standing.xǁStandingǁstatus__mutmut_2 # type: ignore # mutmut generated
mutants_xǁStandingǁstatus__mutmut['xǁStandingǁstatus__mutmut_3'] = Standing.xǁStandingǁstatus__mutmut_3 # type: ignore # mutmut generated
mutants_xǁStandingǁstatus__mutmut['xǁStandingǁstatus__mutmut_4'] = Standing.xǁStandingǁstatus__mutmut_4 # type: ignore # mutmut generated
mutants_xǁStandingǁstatus__mutmut['xǁStandingǁstatus__mutmut_5'] = Standing.xǁStandingǁstatus__mutmut_5 # type: ignore # mutmut generated
mutants_xǁStandingǁstatus__mutmut['xǁStandingǁstatus__mutmut_6'] = Standing.xǁStandingǁstatus__mutmut_6 # type: ignore # mutmut generated
mutants_xǁStandingǁstatus__mutmut['xǁStandingǁstatus__mutmut_7'] = Standing.xǁStandingǁstatus__mutmut_7 # type: ignore # mutmut generated
mutants_xǁStandingǁstatus__mutmut['xǁStandingǁstatus__mutmut_8'] = Standing.xǁStandingǁstatus__mutmut_8 # type: ignore # mutmut generated
mutants_xǁStandingǁstatus__mutmut['xǁStandingǁstatus__mutmut_9'] = Standing.xǁStandingǁstatus__mutmut_9 # type: ignore # mutmut generated
mutants_xǁStandingǁstatus__mutmut['xǁStandingǁstatus__mutmut_10'] = Standing.xǁStandingǁstatus__mutmut_10 # type: ignore # mutmut generated
mutants_xǁStandingǁstatus__mutmut['xǁStandingǁstatus__mutmut_11'] = Standing.xǁStandingǁstatus__mutmut_11 # type: ignore # mutmut generated
mutants_xǁStandingǁstatus__mutmut['xǁStandingǁstatus__mutmut_12'] = Standing.xǁStandingǁstatus__mutmut_12 # type: ignore # mutmut generated
mutants_xǁStandingǁstatus__mutmut['xǁStandingǁstatus__mutmut_13'] = Standing.xǁStandingǁstatus__mutmut_13 # type: ignore # mutmut generated
mutants_xǁStandingǁstatus__mutmut['xǁStandingǁstatus__mutmut_14'] = Standing.xǁStandingǁstatus__mutmut_14 # type: ignore # mutmut generated
mutants_xǁStandingǁstatus__mutmut['xǁStandingǁstatus__mutmut_15'] = Standing.xǁStandingǁstatus__mutmut_15 # type: ignore # mutmut generated
mutants_xǁStandingǁstatus__mutmut['xǁStandingǁstatus__mutmut_16'] = Standing.xǁStandingǁstatus__mutmut_16 # type: ignore # mutmut generated
mutants_xǁStandingǁstatus__mutmut['xǁStandingǁstatus__mutmut_17'] = Standing.xǁStandingǁstatus__mutmut_17 # type: ignore # mutmut generated
mutants_xǁStandingǁstatus__mutmut['xǁStandingǁstatus__mutmut_18'] = Standing.xǁStandingǁstatus__mutmut_18 # type: ignore # mutmut generated
mutants_xǁStandingǁstatus__mutmut['xǁStandingǁstatus__mutmut_19'] = Standing.xǁStandingǁstatus__mutmut_19 # type: ignore # mutmut generated
mutants_xǁStandingǁstatus__mutmut['xǁStandingǁstatus__mutmut_20'] = Standing.xǁStandingǁstatus__mutmut_20 # type: ignore # mutmut generated
mutants_xǁStandingǁstatus__mutmut['xǁStandingǁstatus__mutmut_21'] = Standing.xǁStandingǁstatus__mutmut_21 # type: ignore # mutmut generated
mutants_xǁStandingǁstatus__mutmut['xǁStandingǁstatus__mutmut_22'] = Standing.xǁStandingǁstatus__mutmut_22 # type: ignore # mutmut generated
mutants_xǁStandingǁstatus__mutmut['xǁStandingǁstatus__mutmut_23'] = Standing.xǁStandingǁstatus__mutmut_23 # type: ignore # mutmut generated
mutants_xǁStandingǁstatus__mutmut['xǁStandingǁstatus__mutmut_24'] = Standing.xǁStandingǁstatus__mutmut_24 # type: ignore # mutmut generated
mutants_xǁStandingǁstatus__mutmut['xǁStandingǁstatus__mutmut_25'] = Standing.xǁStandingǁstatus__mutmut_25 # type: ignore # mutmut generated
mutants_xǁStandingǁstatus__mutmut['xǁStandingǁstatus__mutmut_26'] = Standing.xǁStandingǁstatus__mutmut_26 # type: ignore # mutmut generated
mutants_xǁStandingǁstatus__mutmut['xǁStandingǁstatus__mutmut_27'] = Standing.xǁStandingǁstatus__mutmut_27 # type: ignore # mutmut generated
mutants_xǁStandingǁstatus__mutmut['xǁStandingǁstatus__mutmut_28'] = Standing.xǁStandingǁstatus__mutmut_28 # type: ignore # mutmut generated
mutants_xǁStandingǁstatus__mutmut['xǁStandingǁstatus__mutmut_29'] = Standing.xǁStandingǁstatus__mutmut_29 # type: ignore # mutmut generated
mutants_xǁStandingǁstatus__mutmut['xǁStandingǁstatus__mutmut_30'] = Standing.xǁStandingǁstatus__mutmut_30 # type: ignore # mutmut generated
mutants_xǁStandingǁstatus__mutmut['xǁStandingǁstatus__mutmut_31'] = Standing.xǁStandingǁstatus__mutmut_31 # type: ignore # mutmut generated
mutants_xǁStandingǁstatus__mutmut['xǁStandingǁstatus__mutmut_32'] = Standing.xǁStandingǁstatus__mutmut_32 # type: ignore # mutmut generated
mutants_xǁStandingǁstatus__mutmut['xǁStandingǁstatus__mutmut_33'] = Standing.xǁStandingǁstatus__mutmut_33 # type: ignore # mutmut generated
mutants_xǁStandingǁstatus__mutmut['xǁStandingǁstatus__mutmut_34'] = Standing.xǁStandingǁstatus__mutmut_34 # type: ignore # mutmut generated
mutants_xǁStandingǁstatus__mutmut['xǁStandingǁstatus__mutmut_35'] = Standing.xǁStandingǁstatus__mutmut_35 # type: ignore # mutmut generated

mutants_xǁStandingǁbegin__mutmut['_mutmut_orig'] = Standing.xǁStandingǁbegin__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStandingǁbegin__mutmut['xǁStandingǁbegin__mutmut_1'] = Standing.xǁStandingǁbegin__mutmut_1 # type: ignore # mutmut generated
mutants_xǁStandingǁbegin__mutmut['xǁStandingǁbegin__mutmut_2'] = Standing.xǁStandingǁbegin__mutmut_2 # type: ignore # mutmut generated
mutants_xǁStandingǁbegin__mutmut['xǁStandingǁbegin__mutmut_3'] = Standing.xǁStandingǁbegin__mutmut_3 # type: ignore # mutmut generated
mutants_xǁStandingǁbegin__mutmut['xǁStandingǁbegin__mutmut_4'] = Standing.xǁStandingǁbegin__mutmut_4 # type: ignore # mutmut generated
mutants_xǁStandingǁbegin__mutmut['xǁStandingǁbegin__mutmut_5'] = Standing.xǁStandingǁbegin__mutmut_5 # type: ignore # mutmut generated
mutants_xǁStandingǁbegin__mutmut['xǁStandingǁbegin__mutmut_6'] = Standing.xǁStandingǁbegin__mutmut_6 # type: ignore # mutmut generated
mutants_xǁStandingǁbegin__mutmut['xǁStandingǁbegin__mutmut_7'] = Standing.xǁStandingǁbegin__mutmut_7 # type: ignore # mutmut generated
mutants_xǁStandingǁbegin__mutmut['xǁStandingǁbegin__mutmut_8'] = Standing.xǁStandingǁbegin__mutmut_8 # type: ignore # mutmut generated

mutants_xǁStandingǁsyncing__mutmut['_mutmut_orig'] = Standing.xǁStandingǁsyncing__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStandingǁsyncing__mutmut['xǁStandingǁsyncing__mutmut_1'] = Standing.xǁStandingǁsyncing__mutmut_1 # type: ignore # mutmut generated
mutants_xǁStandingǁsyncing__mutmut['xǁStandingǁsyncing__mutmut_2'] = Standing.xǁStandingǁsyncing__mutmut_2 # type: ignore # mutmut generated

mutants_xǁStandingǁlive__mutmut['_mutmut_orig'] = Standing.xǁStandingǁlive__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStandingǁlive__mutmut['xǁStandingǁlive__mutmut_1'] = Standing.xǁStandingǁlive__mutmut_1 # type: ignore # mutmut generated
mutants_xǁStandingǁlive__mutmut['xǁStandingǁlive__mutmut_2'] = Standing.xǁStandingǁlive__mutmut_2 # type: ignore # mutmut generated
mutants_xǁStandingǁlive__mutmut['xǁStandingǁlive__mutmut_3'] = Standing.xǁStandingǁlive__mutmut_3 # type: ignore # mutmut generated
mutants_xǁStandingǁlive__mutmut['xǁStandingǁlive__mutmut_4'] = Standing.xǁStandingǁlive__mutmut_4 # type: ignore # mutmut generated
mutants_xǁStandingǁlive__mutmut['xǁStandingǁlive__mutmut_5'] = Standing.xǁStandingǁlive__mutmut_5 # type: ignore # mutmut generated

mutants_xǁStandingǁstale__mutmut['_mutmut_orig'] = Standing.xǁStandingǁstale__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStandingǁstale__mutmut['xǁStandingǁstale__mutmut_1'] = Standing.xǁStandingǁstale__mutmut_1 # type: ignore # mutmut generated
mutants_xǁStandingǁstale__mutmut['xǁStandingǁstale__mutmut_2'] = Standing.xǁStandingǁstale__mutmut_2 # type: ignore # mutmut generated
mutants_xǁStandingǁstale__mutmut['xǁStandingǁstale__mutmut_3'] = Standing.xǁStandingǁstale__mutmut_3 # type: ignore # mutmut generated
mutants_xǁStandingǁstale__mutmut['xǁStandingǁstale__mutmut_4'] = Standing.xǁStandingǁstale__mutmut_4 # type: ignore # mutmut generated
mutants_xǁStandingǁstale__mutmut['xǁStandingǁstale__mutmut_5'] = Standing.xǁStandingǁstale__mutmut_5 # type: ignore # mutmut generated
mutants_xǁStandingǁstale__mutmut['xǁStandingǁstale__mutmut_6'] = Standing.xǁStandingǁstale__mutmut_6 # type: ignore # mutmut generated

mutants_xǁStandingǁfail__mutmut['_mutmut_orig'] = Standing.xǁStandingǁfail__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStandingǁfail__mutmut['xǁStandingǁfail__mutmut_1'] = Standing.xǁStandingǁfail__mutmut_1 # type: ignore # mutmut generated
mutants_xǁStandingǁfail__mutmut['xǁStandingǁfail__mutmut_2'] = Standing.xǁStandingǁfail__mutmut_2 # type: ignore # mutmut generated
mutants_xǁStandingǁfail__mutmut['xǁStandingǁfail__mutmut_3'] = Standing.xǁStandingǁfail__mutmut_3 # type: ignore # mutmut generated
mutants_xǁStandingǁfail__mutmut['xǁStandingǁfail__mutmut_4'] = Standing.xǁStandingǁfail__mutmut_4 # type: ignore # mutmut generated
mutants_xǁStandingǁfail__mutmut['xǁStandingǁfail__mutmut_5'] = Standing.xǁStandingǁfail__mutmut_5 # type: ignore # mutmut generated
mutants_xǁStandingǁfail__mutmut['xǁStandingǁfail__mutmut_6'] = Standing.xǁStandingǁfail__mutmut_6 # type: ignore # mutmut generated
mutants_xǁStandingǁfail__mutmut['xǁStandingǁfail__mutmut_7'] = Standing.xǁStandingǁfail__mutmut_7 # type: ignore # mutmut generated
mutants_xǁStandingǁfail__mutmut['xǁStandingǁfail__mutmut_8'] = Standing.xǁStandingǁfail__mutmut_8 # type: ignore # mutmut generated
mutants_xǁStandingǁfail__mutmut['xǁStandingǁfail__mutmut_9'] = Standing.xǁStandingǁfail__mutmut_9 # type: ignore # mutmut generated
mutants_xǁStandingǁfail__mutmut['xǁStandingǁfail__mutmut_10'] = Standing.xǁStandingǁfail__mutmut_10 # type: ignore # mutmut generated
mutants_xǁStandingǁfail__mutmut['xǁStandingǁfail__mutmut_11'] = Standing.xǁStandingǁfail__mutmut_11 # type: ignore # mutmut generated
mutants_xǁStandingǁfail__mutmut['xǁStandingǁfail__mutmut_12'] = Standing.xǁStandingǁfail__mutmut_12 # type: ignore # mutmut generated
mutants_xǁStandingǁfail__mutmut['xǁStandingǁfail__mutmut_13'] = Standing.xǁStandingǁfail__mutmut_13 # type: ignore # mutmut generated
mutants_xǁStandingǁfail__mutmut['xǁStandingǁfail__mutmut_14'] = Standing.xǁStandingǁfail__mutmut_14 # type: ignore # mutmut generated
mutants_xǁStandingǁfail__mutmut['xǁStandingǁfail__mutmut_15'] = Standing.xǁStandingǁfail__mutmut_15 # type: ignore # mutmut generated
mutants_xǁStandingǁfail__mutmut['xǁStandingǁfail__mutmut_16'] = Standing.xǁStandingǁfail__mutmut_16 # type: ignore # mutmut generated
mutants_xǁStandingǁfail__mutmut['xǁStandingǁfail__mutmut_17'] = Standing.xǁStandingǁfail__mutmut_17 # type: ignore # mutmut generated

mutants_xǁStandingǁhold__mutmut['_mutmut_orig'] = Standing.xǁStandingǁhold__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStandingǁhold__mutmut['xǁStandingǁhold__mutmut_1'] = Standing.xǁStandingǁhold__mutmut_1 # type: ignore # mutmut generated
mutants_xǁStandingǁhold__mutmut['xǁStandingǁhold__mutmut_2'] = Standing.xǁStandingǁhold__mutmut_2 # type: ignore # mutmut generated
mutants_xǁStandingǁhold__mutmut['xǁStandingǁhold__mutmut_3'] = Standing.xǁStandingǁhold__mutmut_3 # type: ignore # mutmut generated
mutants_xǁStandingǁhold__mutmut['xǁStandingǁhold__mutmut_4'] = Standing.xǁStandingǁhold__mutmut_4 # type: ignore # mutmut generated
mutants_xǁStandingǁhold__mutmut['xǁStandingǁhold__mutmut_5'] = Standing.xǁStandingǁhold__mutmut_5 # type: ignore # mutmut generated
mutants_xǁStandingǁhold__mutmut['xǁStandingǁhold__mutmut_6'] = Standing.xǁStandingǁhold__mutmut_6 # type: ignore # mutmut generated
mutants_xǁStandingǁhold__mutmut['xǁStandingǁhold__mutmut_7'] = Standing.xǁStandingǁhold__mutmut_7 # type: ignore # mutmut generated
mutants_xǁStandingǁhold__mutmut['xǁStandingǁhold__mutmut_8'] = Standing.xǁStandingǁhold__mutmut_8 # type: ignore # mutmut generated
mutants_xǁStandingǁhold__mutmut['xǁStandingǁhold__mutmut_9'] = Standing.xǁStandingǁhold__mutmut_9 # type: ignore # mutmut generated
mutants_xǁStandingǁhold__mutmut['xǁStandingǁhold__mutmut_10'] = Standing.xǁStandingǁhold__mutmut_10 # type: ignore # mutmut generated
mutants_xǁStandingǁhold__mutmut['xǁStandingǁhold__mutmut_11'] = Standing.xǁStandingǁhold__mutmut_11 # type: ignore # mutmut generated
mutants_xǁStandingǁhold__mutmut['xǁStandingǁhold__mutmut_12'] = Standing.xǁStandingǁhold__mutmut_12 # type: ignore # mutmut generated

mutants_xǁStandingǁrefused__mutmut['_mutmut_orig'] = Standing.xǁStandingǁrefused__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStandingǁrefused__mutmut['xǁStandingǁrefused__mutmut_1'] = Standing.xǁStandingǁrefused__mutmut_1 # type: ignore # mutmut generated
mutants_xǁStandingǁrefused__mutmut['xǁStandingǁrefused__mutmut_2'] = Standing.xǁStandingǁrefused__mutmut_2 # type: ignore # mutmut generated
mutants_xǁStandingǁrefused__mutmut['xǁStandingǁrefused__mutmut_3'] = Standing.xǁStandingǁrefused__mutmut_3 # type: ignore # mutmut generated
mutants_xǁStandingǁrefused__mutmut['xǁStandingǁrefused__mutmut_4'] = Standing.xǁStandingǁrefused__mutmut_4 # type: ignore # mutmut generated
mutants_xǁStandingǁrefused__mutmut['xǁStandingǁrefused__mutmut_5'] = Standing.xǁStandingǁrefused__mutmut_5 # type: ignore # mutmut generated
mutants_xǁStandingǁrefused__mutmut['xǁStandingǁrefused__mutmut_6'] = Standing.xǁStandingǁrefused__mutmut_6 # type: ignore # mutmut generated
mutants_xǁStandingǁrefused__mutmut['xǁStandingǁrefused__mutmut_7'] = Standing.xǁStandingǁrefused__mutmut_7 # type: ignore # mutmut generated
mutants_xǁStandingǁrefused__mutmut['xǁStandingǁrefused__mutmut_8'] = Standing.xǁStandingǁrefused__mutmut_8 # type: ignore # mutmut generated
mutants_xǁStandingǁrefused__mutmut['xǁStandingǁrefused__mutmut_9'] = Standing.xǁStandingǁrefused__mutmut_9 # type: ignore # mutmut generated
mutants_xǁStandingǁrefused__mutmut['xǁStandingǁrefused__mutmut_10'] = Standing.xǁStandingǁrefused__mutmut_10 # type: ignore # mutmut generated
mutants_xǁStandingǁrefused__mutmut['xǁStandingǁrefused__mutmut_11'] = Standing.xǁStandingǁrefused__mutmut_11 # type: ignore # mutmut generated
mutants_xǁStandingǁrefused__mutmut['xǁStandingǁrefused__mutmut_12'] = Standing.xǁStandingǁrefused__mutmut_12 # type: ignore # mutmut generated
mutants_xǁStandingǁrefused__mutmut['xǁStandingǁrefused__mutmut_13'] = Standing.xǁStandingǁrefused__mutmut_13 # type: ignore # mutmut generated
mutants_xǁStandingǁrefused__mutmut['xǁStandingǁrefused__mutmut_14'] = Standing.xǁStandingǁrefused__mutmut_14 # type: ignore # mutmut generated
mutants_xǁStandingǁrefused__mutmut['xǁStandingǁrefused__mutmut_15'] = Standing.xǁStandingǁrefused__mutmut_15 # type: ignore # mutmut generated
mutants_xǁStandingǁrefused__mutmut['xǁStandingǁrefused__mutmut_16'] = Standing.xǁStandingǁrefused__mutmut_16 # type: ignore # mutmut generated
mutants_xǁStandingǁrefused__mutmut['xǁStandingǁrefused__mutmut_17'] = Standing.xǁStandingǁrefused__mutmut_17 # type: ignore # mutmut generated
mutants_xǁStandingǁrefused__mutmut['xǁStandingǁrefused__mutmut_18'] = Standing.xǁStandingǁrefused__mutmut_18 # type: ignore # mutmut generated
mutants_xǁStandingǁrefused__mutmut['xǁStandingǁrefused__mutmut_19'] = Standing.xǁStandingǁrefused__mutmut_19 # type: ignore # mutmut generated
mutants_xǁStandingǁrefused__mutmut['xǁStandingǁrefused__mutmut_20'] = Standing.xǁStandingǁrefused__mutmut_20 # type: ignore # mutmut generated
mutants_xǁStandingǁrefused__mutmut['xǁStandingǁrefused__mutmut_21'] = Standing.xǁStandingǁrefused__mutmut_21 # type: ignore # mutmut generated
mutants_xǁStandingǁrefused__mutmut['xǁStandingǁrefused__mutmut_22'] = Standing.xǁStandingǁrefused__mutmut_22 # type: ignore # mutmut generated
mutants_xǁStandingǁrefused__mutmut['xǁStandingǁrefused__mutmut_23'] = Standing.xǁStandingǁrefused__mutmut_23 # type: ignore # mutmut generated
mutants_xǁStandingǁrefused__mutmut['xǁStandingǁrefused__mutmut_24'] = Standing.xǁStandingǁrefused__mutmut_24 # type: ignore # mutmut generated
mutants_xǁStandingǁrefused__mutmut['xǁStandingǁrefused__mutmut_25'] = Standing.xǁStandingǁrefused__mutmut_25 # type: ignore # mutmut generated
mutants_xǁStandingǁrefused__mutmut['xǁStandingǁrefused__mutmut_26'] = Standing.xǁStandingǁrefused__mutmut_26 # type: ignore # mutmut generated
mutants_xǁStandingǁrefused__mutmut['xǁStandingǁrefused__mutmut_27'] = Standing.xǁStandingǁrefused__mutmut_27 # type: ignore # mutmut generated
mutants_xǁStandingǁrefused__mutmut['xǁStandingǁrefused__mutmut_28'] = Standing.xǁStandingǁrefused__mutmut_28 # type: ignore # mutmut generated
mutants_xǁStandingǁrefused__mutmut['xǁStandingǁrefused__mutmut_29'] = Standing.xǁStandingǁrefused__mutmut_29 # type: ignore # mutmut generated
mutants_xǁStandingǁrefused__mutmut['xǁStandingǁrefused__mutmut_30'] = Standing.xǁStandingǁrefused__mutmut_30 # type: ignore # mutmut generated
mutants_xǁStandingǁrefused__mutmut['xǁStandingǁrefused__mutmut_31'] = Standing.xǁStandingǁrefused__mutmut_31 # type: ignore # mutmut generated
mutants_xǁStandingǁrefused__mutmut['xǁStandingǁrefused__mutmut_32'] = Standing.xǁStandingǁrefused__mutmut_32 # type: ignore # mutmut generated
mutants_xǁStandingǁrefused__mutmut['xǁStandingǁrefused__mutmut_33'] = Standing.xǁStandingǁrefused__mutmut_33 # type: ignore # mutmut generated
mutants_xǁStandingǁrefused__mutmut['xǁStandingǁrefused__mutmut_34'] = Standing.xǁStandingǁrefused__mutmut_34 # type: ignore # mutmut generated
mutants_xǁStandingǁrefused__mutmut['xǁStandingǁrefused__mutmut_35'] = Standing.xǁStandingǁrefused__mutmut_35 # type: ignore # mutmut generated
mutants_xǁStandingǁrefused__mutmut['xǁStandingǁrefused__mutmut_36'] = Standing.xǁStandingǁrefused__mutmut_36 # type: ignore # mutmut generated
mutants_xǁStandingǁrefused__mutmut['xǁStandingǁrefused__mutmut_37'] = Standing.xǁStandingǁrefused__mutmut_37 # type: ignore # mutmut generated
mutants_xǁStandingǁrefused__mutmut['xǁStandingǁrefused__mutmut_38'] = Standing.xǁStandingǁrefused__mutmut_38 # type: ignore # mutmut generated

mutants_xǁStandingǁwoke__mutmut['_mutmut_orig'] = Standing.xǁStandingǁwoke__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStandingǁwoke__mutmut['xǁStandingǁwoke__mutmut_1'] = Standing.xǁStandingǁwoke__mutmut_1 # type: ignore # mutmut generated
mutants_xǁStandingǁwoke__mutmut['xǁStandingǁwoke__mutmut_2'] = Standing.xǁStandingǁwoke__mutmut_2 # type: ignore # mutmut generated
mutants_xǁStandingǁwoke__mutmut['xǁStandingǁwoke__mutmut_3'] = Standing.xǁStandingǁwoke__mutmut_3 # type: ignore # mutmut generated
mutants_xǁStandingǁwoke__mutmut['xǁStandingǁwoke__mutmut_4'] = Standing.xǁStandingǁwoke__mutmut_4 # type: ignore # mutmut generated
mutants_xǁStandingǁwoke__mutmut['xǁStandingǁwoke__mutmut_5'] = Standing.xǁStandingǁwoke__mutmut_5 # type: ignore # mutmut generated
mutants_xǁStandingǁwoke__mutmut['xǁStandingǁwoke__mutmut_6'] = Standing.xǁStandingǁwoke__mutmut_6 # type: ignore # mutmut generated
mutants_xǁStandingǁwoke__mutmut['xǁStandingǁwoke__mutmut_7'] = Standing.xǁStandingǁwoke__mutmut_7 # type: ignore # mutmut generated
mutants_xǁStandingǁwoke__mutmut['xǁStandingǁwoke__mutmut_8'] = Standing.xǁStandingǁwoke__mutmut_8 # type: ignore # mutmut generated
mutants_xǁStandingǁwoke__mutmut['xǁStandingǁwoke__mutmut_9'] = Standing.xǁStandingǁwoke__mutmut_9 # type: ignore # mutmut generated
mutants_xǁStandingǁwoke__mutmut['xǁStandingǁwoke__mutmut_10'] = Standing.xǁStandingǁwoke__mutmut_10 # type: ignore # mutmut generated
mutants_xǁStandingǁwoke__mutmut['xǁStandingǁwoke__mutmut_11'] = Standing.xǁStandingǁwoke__mutmut_11 # type: ignore # mutmut generated
mutants_xǁStandingǁwoke__mutmut['xǁStandingǁwoke__mutmut_12'] = Standing.xǁStandingǁwoke__mutmut_12 # type: ignore # mutmut generated
mutants_xǁStandingǁwoke__mutmut['xǁStandingǁwoke__mutmut_13'] = Standing.xǁStandingǁwoke__mutmut_13 # type: ignore # mutmut generated
mutants_xǁStandingǁwoke__mutmut['xǁStandingǁwoke__mutmut_14'] = Standing.xǁStandingǁwoke__mutmut_14 # type: ignore # mutmut generated
mutants_xǁStandingǁwoke__mutmut['xǁStandingǁwoke__mutmut_15'] = Standing.xǁStandingǁwoke__mutmut_15 # type: ignore # mutmut generated

mutants_xǁStandingǁreachable__mutmut['_mutmut_orig'] = Standing.xǁStandingǁreachable__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStandingǁreachable__mutmut['xǁStandingǁreachable__mutmut_1'] = Standing.xǁStandingǁreachable__mutmut_1 # type: ignore # mutmut generated
