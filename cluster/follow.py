"""From streams to pictures: all rollouts of a scope, and one that is opened (`cluster.opened`).

Level-triggered: a change marks its rollout dirty, and at most ten times a second what is dirty is worked out
afresh from the store. An event is never applied to a picture.
"""

import asyncio
from collections.abc import AsyncGenerator, Sequence
from datetime import datetime

from cluster.attention import badness, is_unsettled
from cluster.looks import Looks
from cluster.namespaces import Existence
from cluster.opened import follow_rollout
from cluster.session import Scope, Session
from cluster.store import Store
from cluster.streams import REFRESH, Streams
from cluster.summary import connection
from rollout.connection import StreamStatus
from rollout.info import Phase, RolloutInfo
from rollout.kinds import KINDS, Kind
from rollout.picture import RolloutsPicture
from rollout.records import Workload
from rollout.row import as_row

__all__ = ["follow_rollout", "follow_rollouts"]

SLICE = 128
"""Rollouts worked out until the screen gets its turn: about 4 ms (reliability.md R20)."""

SETTLED = (Phase.COMPLETE, Phase.IDLE)
"""Phases in which nothing changes without an event."""


class _Rows:
    """The rollouts of one kind: their stream, their records, and what is true of them."""

    def __init__(self, kind: Kind, looks: Looks, streams: Streams, session: Session, scope: Scope) -> None:
        """Begin their stream; what was read early comes first."""
        self.store: Store[Workload] = Store()
        self.infos: dict[str, RolloutInfo] = {}
        self.unsettled: set[str] = set()
        """Rows that may differ without an event."""
        self.needy: dict[str, int] = {}
        """How bad the rows are that need a closer look."""
        self._kind = kind
        self._looks = looks
        self._stream = streams.add(
            kind.resource,
            kind.sparse,
            scope.namespace,
            self.store,
            query={"labelSelector": scope.selector} if scope.selector else {},
            early=session.early.claim(kind.name, scope) if session.early is not None else None,
        )

    @property
    def begins(self) -> bool:
        """Whether their first list is under way, and nothing says yet that it does not come."""
        return self._stream.stands.begins

    @property
    def listed(self) -> bool:
        """Whether all are here, or may not be read.

        By the store, not the stream: that knows a list for a moment before it is stored.
        """
        return self.store.replaced or self._stream.stands.denied

    async def refresh(self, now: datetime, looked: set[str], *, due: bool) -> bool:
        """Work out what is dirty, and with `due` what is under way; return whether anything differs.

        `looked` are the rows of which more than the workload itself is known anew.
        """
        uids = self.store.take_dirty()
        uids |= looked & self.infos.keys()
        if due:
            uids |= self.unsettled
        differs = False
        for done, uid in enumerate(uids, 1):
            differs |= self._refresh(uid, now)
            if done % SLICE == 0:
                await asyncio.sleep(0)
        return differs

    def _refresh(self, uid: str, now: datetime) -> bool:
        """Work out one rollout; return whether it differs."""
        record, known = self.store.get(uid), self.infos.get(uid)
        if record is None:
            self.infos.pop(uid, None)
            self.unsettled.discard(uid)
            self.needy.pop(uid, None)
            self._looks.forget(uid)
            return known is not None
        if is_unsettled(record):
            self.needy[uid] = badness(record)
        else:
            self.needy.pop(uid, None)
        told = self._kind.info(self._looks.objects(record, now), now, self._looks.remembered(uid))
        info = as_row(told, self._looks.pods_read(record))
        if info.phase in SETTLED:
            self.unsettled.discard(uid)
        else:
            self.unsettled.add(uid)
        if info == known:
            return False
        self.infos[uid] = info
        return True


async def follow_rollouts(session: Session, scope: Scope) -> AsyncGenerator[RolloutsPicture, None]:
    """Yield a picture of all rollouts of `scope` whenever it differs, at most ten times a second.

    Never ends; closing it closes its streams. What goes wrong with the link is part of the picture.
    """
    streams = Streams(session)
    looks = Looks(streams, session.client, scope.namespace)
    session.looked = streams.tell
    try:
        rows = [_Rows(kind, looks, streams, session, scope) for kind in KINDS.values()]
        place = Existence(session.client, scope.namespace, streams.tell)
        streams.run(place.run())
        drawn: RolloutsPicture | None = None
        infos: tuple[RolloutInfo, ...] = ()
        refreshed = streams.now
        while True:
            now = streams.now
            due = abs((now - refreshed).total_seconds()) >= REFRESH
            refreshed = now if due else refreshed
            differs = await _refresh(rows, now, looks.take_dirty(), due=due)
            # What belongs to rows waits for the rows: on a slow link all that is asked for comes late.
            if not any(row.begins for row in rows):
                _look(looks, rows, session)
            if begun := looks.take_dirty():
                differs |= await _refresh(rows, now, begun, due=False)
            if differs:
                infos = tuple(info for row in rows for info in row.infos.values())
            listed = all(row.listed for row in rows)
            exists = place.look(empty=listed and not infos)
            picture = _picture(session, scope, streams.statuses(), now, infos, listed=listed, exists=exists)
            if drawn is None or _differs(drawn, picture):
                drawn = picture
                yield picture
            restless = len(looks) or any(row.unsettled for row in rows)
            await streams.news(REFRESH if restless else None)
    finally:
        session.looked = None
        await streams.close()


async def _refresh(rows: Sequence[_Rows], now: datetime, looked: set[str], *, due: bool) -> bool:
    """Work out the rows of all kinds; return whether any differs."""
    return any([await row.refresh(now, looked, due=due) for row in rows])


def _picture(
    session: Session,
    scope: Scope,
    statuses: tuple[StreamStatus, ...],
    now: datetime,
    infos: tuple[RolloutInfo, ...],
    *,
    listed: bool,
    exists: bool | None,
) -> RolloutsPicture:
    return RolloutsPicture(
        connection=connection(session.connection_for(scope.namespace), statuses),
        streams=statuses,
        now=now,
        listed=listed,
        rollouts=infos,
        exists=exists,
    )


def _look(looks: Looks, rows: Sequence[_Rows], session: Session) -> None:
    """Look closely at the rows that need it most, of all kinds together."""
    looks.begin()
    needy = {uid: bad for row in rows for uid, bad in row.needy.items()}
    if needy or len(looks):
        workloads = {uid: one for row in rows for uid in row.needy if (one := row.store.get(uid)) is not None}
        looks.choose(needy, session.visible, workloads)


def _differs(drawn: RolloutsPicture, picture: RolloutsPicture) -> bool:
    """Return whether a picture says more than its predecessor, the clock apart."""
    return (
        picture.rollouts is not drawn.rollouts
        or picture.listed != drawn.listed
        or picture.exists != drawn.exists
        or picture.connection != drawn.connection
        or picture.streams != drawn.streams
    )
