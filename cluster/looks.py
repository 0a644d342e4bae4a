"""The rows of a list that are looked at closely: their pods are streamed, so that their cause has words."""

import asyncio
from collections.abc import Iterable, Sequence
from datetime import datetime

from cluster.attention import chosen
from cluster.client import Client
from cluster.operations import Operation, Put, Removed, Replaced
from cluster.revisions import Revisions
from cluster.rows import counted, needs_warnings, says_nothing, warnings_about
from cluster.store import Store
from cluster.stream import Stream
from cluster.streams import Streams
from rollout.info import Ref
from rollout.kinds import EVENT, EVENTS, POD, PODS
from rollout.records import KeptEvent, KeptPod, KeptRevision, Objects, Seen, Workload
from rollout.remembered import Remembered
from rollout.row import PodsRead
from rollout.seen import behind
from rollout.text import row_name

KEPT = 60.0
"""Seconds that the pods of a row that has settled are still streamed."""

MOST = 40
"""Pod streams at most, those of settled rows included."""

NAMESPACES = 4
"""Namespaces at most whose warnings are streamed."""


class _Look:
    """One row and the stream of its pods."""

    def __init__(self, workload: Workload) -> None:
        self.workload = workload
        self.pods: Store[KeptPod] = Store()
        self.stream: Stream[KeptPod] | None = None
        self.settled_at: float | None = None
        self.remembered = Remembered()


class Looks:
    """Pod streams of the worst rows and of those on screen, begun and ended as rows get worse and settle."""

    def __init__(self, streams: Streams, client: Client, namespace: str | None) -> None:
        """`namespace`: of the list, None for all."""
        self.revisions = Revisions(client, namespace, self.mark)
        self._streams = streams
        self._namespace = namespace
        self._looks: dict[str, _Look] = {}
        self._events: dict[str, tuple[Stream[KeptEvent], Store[KeptEvent]]] = {}
        self._dirty: set[str] = set()
        self._behind: dict[str, Seen] = {}
        self._begun = False

    def __len__(self) -> int:
        return len(self._looks)

    def begin(self) -> None:
        """Begin to read the revisions that are asked for."""
        if not self._begun:
            self._begun = True
            self._streams.run(self.revisions.run())

    def take_dirty(self) -> set[str]:
        """Return the uids of the rows whose pods, revisions or events changed since the last call."""
        dirty, self._dirty = self._dirty, set()
        return dirty

    def mark(self, uid: str) -> None:
        """Take it that something is known anew of a row."""
        self._dirty.add(uid)
        self._streams.tell()

    def choose(self, needy: dict[str, int], visible: Iterable[str], workloads: dict[str, Workload]) -> None:
        """Begin and end streams, so that the rows that need it most are looked at.

        Args:
            needy: How bad the unsettled rows are, by uid (`cluster.attention`).
            visible: Rows on screen, from the top.
            workloads: The unsettled rows themselves.
        """
        now = asyncio.get_running_loop().time()
        wanted = chosen(needy, visible, self._looks.keys())
        for uid, look in list(self._looks.items()):
            if uid in wanted:
                look.workload, look.settled_at = workloads[uid], None
            elif uid in needy:
                self._end(uid)
            else:
                look.settled_at = now if look.settled_at is None else look.settled_at
                if now - look.settled_at >= KEPT:
                    self._end(uid)
        for uid in wanted - self._looks.keys():
            self._begin(workloads[uid])
        settled = {uid: at for uid, look in self._looks.items() if (at := look.settled_at) is not None}
        for uid in sorted(settled, key=lambda uid: settled[uid])[: max(len(self._looks) - MOST, 0)]:
            self._end(uid)
        self._follow_events()

    def objects(self, workload: Workload, now: datetime) -> Objects:
        """Return all that is known of a row."""
        look, seen = self._looks.get(workload.uid), self._seen(workload, now)
        pods = tuple(look.pods) if look is not None and look.pods.replaced else None
        if workload.kind != "Deployment":
            key = workload.update_revision or str(workload.observed_generation)
            revisions = self.revisions.of(workload, key, templates=False)
        elif pods is None:
            return Objects(workload=workload, seen=seen)
        else:
            owners = " ".join(sorted({pod.owner_uid for pod in pods}))
            key = f"{workload.number} {workload.observed_generation} {owners}"
            revisions = self.revisions.of(workload, key, templates=True)
            if revisions is not None:
                revisions = counted(revisions, pods, workload, now)
        events = self._about(workload, revisions, pods)
        return Objects(workload=workload, revisions=revisions, pods=pods, events=events, seen=seen)

    def _seen(self, workload: Workload, now: datetime) -> Seen:
        """Return since when a row's newest change has been seen with no controller looking at it."""
        seen = behind(self._behind.get(workload.uid, Seen()), workload, now)
        if seen.behind is None:
            self._behind.pop(workload.uid, None)
        else:
            self._behind[workload.uid] = seen
        return seen

    def pods_read(self, workload: Workload) -> PodsRead:
        """Return whether what pods and events tell of a row is known, and why not."""
        look = self._looks.get(workload.uid)
        if look is None:
            return PodsRead.LATER
        if not look.pods.replaced:
            denied = look.stream is not None and look.stream.stands.denied
            return PodsRead.DENIED if denied else PodsRead.READING
        followed = self._events.get(workload.namespace)
        if followed is None or followed[1].replaced or followed[0].stands.denied:
            return PodsRead.KNOWN
        return PodsRead.READING if any(says_nothing(pod) for pod in look.pods) else PodsRead.KNOWN

    def remembered(self, uid: str) -> Remembered | None:
        """Return what was found of the pods of a row that is looked at."""
        look = self._looks.get(uid)
        return look.remembered if look is not None else None

    def forget(self, uid: str) -> None:
        """Drop a row that is gone."""
        self.revisions.forget(uid)
        self._behind.pop(uid, None)
        self._end(uid)

    def _begin(self, workload: Workload) -> None:
        look = self._looks[workload.uid] = _Look(workload)
        self._dirty.add(workload.uid)

        def notice(_: Sequence[Operation[KeptPod]], uid: str = workload.uid) -> None:
            self._dirty.add(uid)

        query = {"labelSelector": workload.selector} if workload.selector else {}
        ref = Ref(workload.kind, workload.namespace, workload.name, workload.uid)
        look.stream = self._streams.add(
            PODS,
            POD,
            workload.namespace,
            look.pods,
            query=query,
            notice=notice,
            beside=True,
            whose=f"of {row_name(ref, namespaced=self._namespace is None)}",
        )

    def _end(self, uid: str) -> None:
        look = self._looks.pop(uid, None)
        if look is not None and look.stream is not None:
            self._streams.end(look.stream)
            self._dirty.add(uid)

    def _follow_events(self) -> None:
        """Stream the warnings of the namespaces in which a pod does not say itself what is wrong."""
        silent: dict[str, None] = {}
        for look in self._looks.values():
            if look.pods.replaced and needs_warnings(look.workload, tuple(look.pods)):
                silent.setdefault(look.workload.namespace)
        used = {look.workload.namespace for look in self._looks.values()}
        for namespace in [one for one in self._events if one not in used]:
            self._streams.end(self._events.pop(namespace)[0])
        for namespace in silent:
            if namespace not in self._events and len(self._events) < NAMESPACES:
                self._begin_events(namespace)

    def _begin_events(self, namespace: str) -> None:
        store: Store[KeptEvent] = Store(lambda event: event.about_uid)

        def notice(operations: Sequence[Operation[KeptEvent]]) -> None:
            about = {event.about_uid for one in operations for event in _events_of(one)}
            for uid, look in self._looks.items():
                if any(pod.uid in about for pod in look.pods):
                    self._dirty.add(uid)

        query = {"fieldSelector": "type=Warning"}
        stream = self._streams.add(
            EVENTS,
            EVENT,
            namespace,
            store,
            query=query,
            notice=notice,
            beside=True,
            whose=f"in {namespace}",
        )
        self._events[namespace] = stream, store
        self._dirty |= {uid for uid, look in self._looks.items() if look.workload.namespace == namespace}

    def _about(
        self,
        workload: Workload,
        revisions: Iterable[KeptRevision] | None,
        pods: Iterable[KeptPod] | None,
    ) -> tuple[KeptEvent, ...] | None:
        """Return the warnings about a row, its revisions and its pods; None where they are not known."""
        followed = self._events.get(workload.namespace)
        if pods is None or followed is None or not followed[1].replaced:
            return None
        uids = warnings_about(workload, revisions, pods)
        return tuple(event for uid in uids for event in followed[1].owned(uid))


def _events_of(operation: Operation[KeptEvent]) -> tuple[KeptEvent, ...]:
    """Return the events that are new: one that the server forgets after an hour changes no row."""
    match operation:
        case Put():
            return (operation.record,)
        case Replaced():
            return operation.records
        case Removed():
            return ()
