"""From streams to pictures of one rollout that is opened."""

from collections.abc import AsyncGenerator, Sequence
from datetime import datetime, timedelta

from cluster.client import Client
from cluster.edits import Edits
from cluster.last_words import WordsReader
from cluster.namespaces import Existence
from cluster.operations import Operation, Put, Removed, Replaced
from cluster.rows import AUTOSCALER
from cluster.session import Session
from cluster.store import Store
from cluster.streams import REFRESH, Streams
from cluster.summary import connection
from rollout.connection import Connection, StreamStatus
from rollout.info import RolloutInfo
from rollout.kinds import EVENT, EVENTS, KINDS, POD, PODS, Kind
from rollout.picture import Gone, OpenedPicture
from rollout.records import KeptEvent, KeptPod, KeptRevision, Objects, Seen, Workload
from rollout.remembered import Remembered
from rollout.seen import behind, seen

MOST_GONE = 1000
"""Pods that are gone and of which nothing is heard any more, until they are forgotten."""

LOOK = timedelta(seconds=1)
"""How often it is asked which pods have crashed: it takes some milliseconds for ten thousand."""


class _Opened:
    """One workload by its uid, with all that belongs to it."""

    def __init__(self, kind: Kind, streams: Streams, client: Client, namespace: str) -> None:
        self.workloads: Store[Workload] = Store()
        self.revisions: Store[KeptRevision] = Store(lambda revision: revision.owner_uid)
        self.pods: Store[KeptPod] = Store()
        self.events: Store[KeptEvent] = Store(_about)
        self.info: RolloutInfo | None = None
        self.gone = Gone.NO
        self.gone_at: datetime | None = None
        self._kind = kind
        self._streams = streams
        self._namespace = namespace
        self._workload: Workload | None = None
        self._about: set[str] = set()
        self._seen = Seen()
        self._remembered = Remembered()
        self._edits = Edits(client, namespace, streams.tell)
        self._words = WordsReader(client, namespace, streams.tell)
        self._changed = False
        """Whether pods have changed since it was last asked which of them have crashed."""
        self._asked_at: datetime | None = None

    def notice(self, operations: Sequence[Operation[Workload]]) -> None:
        """Take what became of the workload: the first uid is the one that was opened."""
        for operation in operations:
            match operation:
                case Removed():
                    self._lost(operation.uid)
                case Put():
                    self._found(operation.record)
                case Replaced():
                    uids = {record.uid for record in operation.records}
                    if self._workload is not None and self._workload.uid not in uids:
                        self._lost(self._workload.uid)
                    for record in operation.records:
                        self._found(record)
                    if self._workload is None:
                        self.gone, self.gone_at = Gone.NOT_FOUND, self._streams.now

    def refresh(self, now: datetime) -> bool:
        """Work out afresh what is true; return whether it differs."""
        for store in (self.workloads, self.revisions, self.events):
            store.take_dirty()
        self._changed = bool(self.pods.take_dirty()) or self._changed
        if self._workload is None or self.gone is not Gone.NO:
            return False
        self._seen = behind(self._seen, self._workload, now)
        info = self._kind.info(self._objects(self._workload), now, self._remembered)
        self._seen = seen(self._seen, info)
        self._ask(self._workload, info, now)
        if info == self.info:
            return False
        self.info = info
        return True

    def picture(
        self, link: Connection, statuses: tuple[StreamStatus, ...], now: datetime, *, exists: bool | None
    ) -> OpenedPicture:
        """Return what is known, as a picture; `exists`: whether there is such a namespace."""
        return OpenedPicture(
            connection=connection(link, statuses),
            streams=statuses,
            now=now,
            info=self.info,
            gone=self.gone,
            gone_at=self.gone_at,
            exists=exists,
        )

    def _ask(self, workload: Workload, info: RolloutInfo, now: datetime) -> None:
        """Ask for what no stream tells: edits of what the template names, and last words."""
        self._edits.want(workload.template, secrets=bool(info.causes))
        if self._changed and (self._asked_at is None or abs(now - self._asked_at) >= LOOK):
            self._changed, self._asked_at = False, now
            self._words.want(self.pods)

    def _found(self, record: Workload) -> None:
        """Take a workload under the name that was opened."""
        if self._workload is None:
            self._workload = record
            self.gone, self.gone_at = Gone.NO, None
            self._begin(record)
        elif self._workload.uid == record.uid:
            self._workload = record
            self.gone, self.gone_at = Gone.NO, None
        else:
            self.gone, self.gone_at = Gone.REPLACED, self._streams.now

    def _lost(self, uid: str) -> None:
        """Take it that a workload is gone."""
        if self._workload is not None and self._workload.uid == uid and self.gone is Gone.NO:
            self.gone, self.gone_at = Gone.DELETED, self._streams.now

    def _begin(self, record: Workload) -> None:
        """Begin the streams of what belongs to the workload."""
        query = {"labelSelector": record.selector} if record.selector else {}
        kind, namespace, streams = self._kind, self._namespace, self._streams
        streams.add(kind.revisions, kind.revision, namespace, self.revisions, query=query)
        streams.add(PODS, POD, namespace, self.pods, query=query)
        streams.add(EVENTS, EVENT, namespace, self.events)
        streams.run(self._edits.run())
        streams.run(self._words.run())

    def _objects(self, workload: Workload) -> Objects:
        """Return all that is known of the workload; events of its pods stay when the pods have gone."""
        revisions = self.revisions.owned(workload.uid) if self.revisions.replaced else None
        pods = tuple(self.pods) if self.pods.replaced else None
        there = {workload.uid, *(r.uid for r in revisions or ()), *(p.uid for p in pods or ())}
        self._about |= there
        if len(self._about) > len(there) + MOST_GONE:
            self._about = {uid for uid in self._about if uid in there or self.events.owned(uid)}
        events = tuple(e for uid in self._about for e in self.events.owned(uid))
        return Objects(
            workload=workload,
            revisions=revisions,
            pods=pods,
            events=events if self.events.replaced else None,
            seen=self._seen,
            autoscaled=self.events.owned(AUTOSCALER),
            edits=self._edits.known,
            words=self._words.words,
            unread=(*sorted(self._edits.denied), *(("pods/log",) if self._words.denied else ())),
        )


def _about(event: KeptEvent) -> str:
    """Return the uid of what an event is about: those of autoscalers are looked at together."""
    return AUTOSCALER if event.about_kind == AUTOSCALER else event.about_uid


async def follow_rollout(
    session: Session, kind: str, namespace: str, name: str
) -> AsyncGenerator[OpenedPicture, None]:
    """Yield a picture of one rollout whenever it differs, at most ten times a second.

    Args:
        session: The cluster.
        kind: Kubernetes' own kind, a key of `rollout.kinds.KINDS`.
        namespace: Where it is.
        name: What it is called; the object that is found first is the one that is followed, by its uid.

    Never ends; closing it closes its streams. What goes wrong with the link is part of the picture.
    """
    streams = Streams(session)
    known = KINDS[kind]
    opened = _Opened(known, streams, session.client, namespace)
    query = {"fieldSelector": f"metadata.name={name}"}
    try:
        streams.add(
            known.resource, known.whole, namespace, opened.workloads, query=query, notice=opened.notice
        )
        place = Existence(session.client, namespace, streams.tell)
        streams.run(place.run())
        drawn: OpenedPicture | None = None
        while True:
            now = streams.now
            opened.refresh(now)
            link = session.connection_for(namespace)
            exists = place.look(empty=opened.gone is Gone.NOT_FOUND)
            picture = opened.picture(link, streams.statuses(), now, exists=exists)
            if drawn is None or _differs(drawn, picture):
                drawn = picture
                yield picture
            await streams.news(REFRESH)
    finally:
        await streams.close()


def _differs(drawn: OpenedPicture, picture: OpenedPicture) -> bool:
    """Return whether a picture says more than its predecessor, the clock apart."""
    return (
        picture.info is not drawn.info
        or picture.gone is not drawn.gone
        or picture.exists != drawn.exists
        or picture.connection != drawn.connection
        or picture.streams != drawn.streams
    )
