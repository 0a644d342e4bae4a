"""What a command that prints once reads: lists and no watches.

The same rows as on the screen are looked at closely (`cluster.attention`), and so get the same words; what
differs is that nothing is followed.
"""

import asyncio
from collections.abc import Coroutine, Iterable, Mapping
from datetime import datetime
from typing import Any, Generic, NamedTuple, TypeVar

from msgspec.structs import replace

from cluster.attention import badness, chosen, is_unsettled
from cluster.client import Client
from cluster.errors import ClusterError, LinkError
from cluster.limits import PAGE
from cluster.refusal import reason
from cluster.rows import counted, says_nothing, without_template
from cluster.session import Scope, Session
from rollout.connection import StreamState, StreamStatus
from rollout.decode import Reader, Status, status
from rollout.kinds import CORE, EVENT, EVENTS, KINDS, POD, PODS, Resource
from rollout.picture import Gone, OpenedPicture, RolloutsPicture
from rollout.records import KeptEvent, KeptPod, KeptRevision, Objects, Record, Workload
from rollout.row import PodsRead, as_row

Kept = TypeVar("Kept", bound=Record)

NAMESPACES = f"{CORE}/namespaces"

Query = Mapping[str, str]


class _List(NamedTuple, Generic[Kept]):
    """A list that was read, or why it may not be."""

    resource: str
    records: tuple[Kept, ...] | None
    """None: no permission."""
    reason: str = ""


class _Look(NamedTuple):
    """What was read of one row."""

    workload: Workload
    pods: _List[KeptPod]
    revisions: _List[KeptRevision] | None
    """None where the list of the whole scope has them."""


async def read_rollouts(session: Session, scope: Scope) -> RolloutsPicture:
    """Return a picture of all rollouts of `scope`. Raises ClusterError."""
    client, query = session.client, _labels(scope.selector)
    lists = await _all(
        *(_read(client, kind.resource, kind.sparse, scope.namespace, query) for kind in KINDS.values())
    )
    workloads = {one.uid: one for found in lists for one in found.records or ()}
    told: list[_List[Any]] = [*lists]
    stored, looks = await _all(
        _stored(client, scope, workloads.values()),
        _all(*(_look(client, one) for one in _in_need(workloads))),
    )
    warnings = await _warnings(client, looks)
    told += [*stored, *(look.pods for look in looks), *warnings]
    told += [look.revisions for look in looks if look.revisions is not None]
    now = session.clock.now()
    known = {look.workload.uid: _looked(look, stored, warnings, now) for look in looks}
    revisions = None if not stored or stored[0].records is None else stored[0].records
    infos = []
    for one in workloads.values():
        plain = Objects(workload=one, revisions=None if one.kind == "Deployment" else revisions)
        objects = known.get(one.uid, plain)
        pods = PodsRead.LATER if objects.pods is None else PodsRead.KNOWN
        infos.append(as_row(KINDS[one.kind].info(objects, now), pods))
    return RolloutsPicture(
        connection=replace(session.connection_for(scope.namespace), denied=_denied(told)),
        streams=tuple(map(_status, lists)),
        now=now,
        listed=True,
        rollouts=tuple(infos),
    )


async def read_rollout(session: Session, kind: str, namespace: str, name: str) -> OpenedPicture:
    """Return a picture of one rollout, as when it is opened. Raises ClusterError."""
    client, known = session.client, KINDS[kind]
    query = {"fieldSelector": f"metadata.name={name}"}
    found = await _read(client, known.resource, known.whole, namespace, query)
    workload = next(iter(found.records or ()), None)
    told: list[_List[Any]] = [found]
    info, now = None, session.clock.now()
    if workload is not None:
        query = _labels(workload.selector)
        revisions, pods, events = await _all(
            _read(client, known.revisions, known.revision, namespace, query),
            _read(client, PODS, POD, namespace, query),
            _read(client, EVENTS, EVENT, namespace, {}),
        )
        told += [revisions, pods, events]
        now = session.clock.now()
        info = known.info(_opened(workload, revisions, pods, events), now)
    missing = workload is None and found.records is not None
    return OpenedPicture(
        connection=replace(session.connection_for(namespace), denied=_denied(told)),
        streams=tuple(map(_status, told)),
        now=now,
        info=info,
        gone=Gone.NOT_FOUND if missing else Gone.NO,
    )


def _opened(
    workload: Workload,
    revisions: _List[KeptRevision],
    pods: _List[KeptPod],
    events: _List[KeptEvent],
) -> Objects:
    """Return all that is known of a rollout that is opened."""
    own = None if revisions.records is None else [r for r in revisions.records if r.owner_uid == workload.uid]
    about = {workload.uid, *(one.uid for one in own or ()), *(pod.uid for pod in pods.records or ())}
    return Objects(
        workload=workload,
        revisions=None if own is None else tuple(own),
        pods=pods.records,
        events=_about(events.records, about),
    )


async def _all(*asked: Coroutine[Any, Any, Any]) -> Any:
    """Return all answers; with the first that fails the others are given up, so that none outlives it."""
    tasks = [asyncio.ensure_future(each) for each in asked]
    try:
        return await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _error(plural: str, code: int, said: Status | None) -> ClusterError:
    """Return what to raise for an answer that is no list."""
    if said is None or not 400 <= code < 500 or code == 429:
        words = "no list" if said is None else reason(code, said)
        return LinkError(f"the server answers {words} to the list of {plural}", sent=True)
    if code == 401:
        return LinkError("the sign-in has expired, or is none (401): sign in again", sent=True)
    return ClusterError(f"the server refuses the list of {plural}: {said.message or reason(code, said)}")


async def lacks_namespace(client: Client, name: str) -> bool:
    """Return whether the server says that there is no such namespace; what may not be asked is no answer."""
    answer = await client.ask("GET", f"{NAMESPACES}/{name}")
    return answer.status == 404


def _in_need(workloads: Mapping[str, Workload]) -> list[Workload]:
    """Return the rows to look at closely: all of them are in sight, the worst from the top."""
    needy = {one.uid: badness(one) for one in workloads.values() if is_unsettled(one)}
    wanted = chosen(needy, sorted(needy, key=lambda uid: (-needy[uid], uid)), ())
    return [workloads[uid] for uid in sorted(wanted)]


async def _look(client: Client, workload: Workload) -> _Look:
    """Read what tells why a row is as it is."""
    kind, query = KINDS[workload.kind], _labels(workload.selector)
    pods = _read(client, PODS, POD, workload.namespace, query)
    if kind.name != "Deployment":
        return _Look(workload, await pods, None)
    revisions = _read(client, kind.revisions, kind.revision, workload.namespace, query)
    return _Look(workload, *await _all(pods, revisions))


async def _stored(
    client: Client, scope: Scope, workloads: Iterable[Workload]
) -> tuple[_List[KeptRevision], ...]:
    """Read the ControllerRevisions of the scope, where it has rollouts whose own status says no number."""
    kind = next((KINDS[one.kind] for one in workloads if one.kind != "Deployment"), None)
    if kind is None:
        return ()
    found = await _read(client, kind.revisions, kind.revision, scope.namespace, {})
    records = None if found.records is None else tuple(map(without_template, found.records))
    return (found._replace(records=records),)


async def _warnings(client: Client, looks: Iterable[_Look]) -> list[_List[KeptEvent]]:
    """Read the warnings of the namespaces in which a pod does not say itself what is wrong."""
    silent = {
        look.workload.namespace for look in looks if any(says_nothing(pod) for pod in look.pods.records or ())
    }
    query = {"fieldSelector": "type=Warning"}
    found: list[_List[KeptEvent]] = await _all(
        *(_read(client, EVENTS, EVENT, one, query) for one in sorted(silent))
    )
    return found


def _looked(
    look: _Look,
    stored: Iterable[_List[KeptRevision]],
    warnings: Iterable[_List[KeptEvent]],
    now: datetime,
) -> Objects:
    """Return all that is known of a row that was looked at."""
    workload, pods = look.workload, look.pods.records
    revisions = next((found.records for found in stored), None)
    if look.revisions is not None:
        revisions = look.revisions.records
        if revisions is not None and pods is not None:
            revisions = counted(revisions, pods, workload, now)
    told = [event for found in warnings for event in found.records or ()]
    events = _about(told or None, {pod.uid for pod in pods or ()})
    return Objects(workload=workload, revisions=revisions, pods=pods, events=events)


def _about(events: Iterable[KeptEvent] | None, uids: set[str]) -> tuple[KeptEvent, ...] | None:
    return None if events is None else tuple(event for event in events if event.about_uid in uids)


def _labels(selector: str) -> dict[str, str]:
    return {"labelSelector": selector} if selector else {}


def _denied(told: Iterable[_List[Any]]) -> tuple[str, ...]:
    return tuple(sorted({found.resource for found in told if found.records is None}))


def _status(found: _List[Any]) -> StreamStatus:
    """Say of a list what a stream would."""
    state = StreamState.DENIED if found.records is None else StreamState.LIVE
    return StreamStatus(found.resource, state, reason=found.reason)


async def _read(
    client: Client, resource: Resource, reader: Reader[Kept], namespace: str | None, query: Query
) -> _List[Kept]:
    """Read a list, page by page; one that expires between two pages is read again as a whole."""
    asked = {**query, "limit": str(PAGE)}
    records: list[Kept] = []
    while True:
        answer = await client.ask("GET", resource.path(namespace), asked)
        said = None if answer.status == 200 else status(answer.body)
        if answer.status == 403:
            return _List(resource.plural, None, "" if said is None else said.message)
        if answer.status == 410 and "continue" in asked:
            asked, records = dict(query), []
            continue
        page = reader.page(answer.body) if said is None else None
        if page is None:
            raise _error(resource.plural, answer.status, said)
        records += page.records
        if not page.more:
            return _List(resource.plural, tuple(records))
        asked["continue"] = page.more
