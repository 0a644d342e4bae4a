"""What a command that prints once reads: lists and no watches.

The same rows as on the screen are looked at closely (`cluster.attention`), and so get the same words; what
differs is that nothing is followed.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, NamedTuple

from msgspec.structs import replace

from cluster.attention import badness, chosen, is_unsettled
from cluster.client import Client
from cluster.lists import Listed, about, denied, labels, read, status_of, together
from cluster.rows import counted, needs_warnings, warnings_about, without_template
from cluster.session import Scope, Session
from rollout.kinds import EVENT, EVENTS, KINDS, POD, PODS
from rollout.picture import RolloutsPicture
from rollout.records import KeptEvent, KeptPod, KeptRevision, Objects, Workload
from rollout.row import PodsRead, as_row


class _Look(NamedTuple):
    """What was read of one row."""

    workload: Workload
    pods: Listed[KeptPod]
    revisions: Listed[KeptRevision] | None
    """None where the list of the whole scope has them."""


async def read_rollouts(session: Session, scope: Scope) -> RolloutsPicture:
    """Return a picture of all rollouts of `scope`. Raises ClusterError."""
    client, query = session.client, labels(scope.selector)
    lists = await together(
        *(read(client, kind.resource, kind.sparse, scope.namespace, query) for kind in KINDS.values())
    )
    workloads = {one.uid: one for found in lists for one in found.records or ()}
    told: list[Listed[Any]] = [*lists]
    stored, looks = await together(
        _stored(client, scope, workloads.values()),
        together(*(_look(client, one) for one in _in_need(workloads))),
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
        unread = PodsRead.DENIED if one.uid in known else PodsRead.LATER
        pods = unread if objects.pods is None else PodsRead.KNOWN
        infos.append(as_row(KINDS[one.kind].info(objects, now), pods))
    return RolloutsPicture(
        connection=replace(session.connection_for(scope.namespace), denied=denied(told)),
        streams=tuple(map(status_of, lists)),
        now=now,
        listed=True,
        rollouts=tuple(infos),
    )


def _in_need(workloads: Mapping[str, Workload]) -> list[Workload]:
    """Return the rows to look at closely: all of them are in sight, the worst from the top."""
    needy = {one.uid: badness(one) for one in workloads.values() if is_unsettled(one)}
    wanted = chosen(needy, sorted(needy, key=lambda uid: (-needy[uid], uid)), ())
    return [workloads[uid] for uid in sorted(wanted)]


async def _look(client: Client, workload: Workload) -> _Look:
    """Read what tells why a row is as it is."""
    kind, query = KINDS[workload.kind], labels(workload.selector)
    pods = read(client, PODS, POD, workload.namespace, query)
    if kind.name != "Deployment":
        return _Look(workload, await pods, None)
    revisions = read(client, kind.revisions, kind.revision, workload.namespace, query)
    return _Look(workload, *await together(pods, revisions))


async def _stored(
    client: Client, scope: Scope, workloads: Iterable[Workload]
) -> tuple[Listed[KeptRevision], ...]:
    """Read the ControllerRevisions of the scope, where it has rollouts whose own status says no number."""
    kind = next((KINDS[one.kind] for one in workloads if one.kind != "Deployment"), None)
    if kind is None:
        return ()
    found = await read(client, kind.revisions, kind.revision, scope.namespace, {})
    records = None if found.records is None else tuple(map(without_template, found.records))
    return (found._replace(records=records),)


async def _warnings(client: Client, looks: Iterable[_Look]) -> list[Listed[KeptEvent]]:
    """Read the warnings of the namespaces in which a pod does not say itself what is wrong."""
    silent = {
        look.workload.namespace
        for look in looks
        if look.pods.records is not None and needs_warnings(look.workload, look.pods.records)
    }
    query = {"fieldSelector": "type=Warning"}
    found: list[Listed[KeptEvent]] = await together(
        *(read(client, EVENTS, EVENT, one, query) for one in sorted(silent))
    )
    return found


def _looked(
    look: _Look,
    stored: Iterable[Listed[KeptRevision]],
    warnings: Iterable[Listed[KeptEvent]],
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
    events = about(told or None, set(warnings_about(workload, revisions, pods or ())))
    return Objects(workload=workload, revisions=revisions, pods=pods, events=events)
