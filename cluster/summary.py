"""What the streams of a screen add up to: how bad each stands, and what line 1 says of all. No I/O."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from msgspec.structs import replace

from cluster import polling
from rollout.connection import Connection, StreamState, StreamStatus

WORST = (
    StreamState.LIVE,
    StreamState.SYNCING,
    StreamState.CONNECTING,
    StreamState.STALE,
    StreamState.BACKOFF,
    StreamState.AUTH,
)
"""From good to bad. DENIED is apart: it is named, and does not count as not live (R23)."""

BEGINNING = (StreamState.CONNECTING, StreamState.SYNCING)
"""States of a stream that has shown nothing yet."""


def rank(status: StreamStatus) -> int:
    """Return how bad a stream's state is; DENIED is the worst, so that it is named."""
    return WORST.index(status.state) if status.state in WORST else len(WORST)


def connection(base: Connection, streams: Sequence[StreamStatus]) -> Connection:
    """Return `base` with what its streams add up to: the worst of them, DENIED apart and named."""
    refused = [s for s in streams if s.state is StreamState.DENIED]
    base = replace(
        base,
        denied=tuple(sorted({s.resource for s in refused})),
        denied_since=_first(s.since for s in refused if s.heard is not None),
    )
    others = [s for s in streams if s.state is not StreamState.DENIED]
    if not others:
        first = streams[0] if streams else StreamStatus("", StreamState.CONNECTING)
        heard = _first(s.heard for s in streams)
        return replace(
            base, state=first.state, since=first.since, heard=heard, retry=first.retry, reason=first.reason
        )
    worst = max(others, key=rank)
    live = worst.state is StreamState.LIVE
    polled = next((s.reason for s in others if s.state is StreamState.LIVE and s.reason), "")
    # What is read for the first time shows nothing old: it is not there yet.
    begins = worst.state in BEGINNING
    old = _first(s.heard for s in others if s.state is not StreamState.LIVE)
    heard = _last(s.heard for s in others) if live else old or _first(s.heard for s in others)
    return replace(
        base,
        state=worst.state,
        since=_first(s.since for s in others),
        heard=None if begins else heard,
        retry=worst.retry,
        reason="" if live else worst.reason,
        trouble=worst.trouble.known(signed_in=base.signed_in),
        notice=polling.notice(polled) if polled else base.notice,
    )


def _first(moments: Iterable[datetime | None]) -> datetime | None:
    """Return the earliest moment there is."""
    return min((moment for moment in moments if moment is not None), default=None)


def _last(moments: Iterable[datetime | None]) -> datetime | None:
    """Return the latest moment there is."""
    return max((moment for moment in moments if moment is not None), default=None)
