"""One rollout as a command that prints once reads it: all that its screen would know."""

from typing import Any, NamedTuple

from msgspec.structs import replace

from cluster.client import Client
from cluster.edits import Edits
from cluster.lists import Listed, about, denied, labels, read, status_of, together
from cluster.rows import AUTOSCALER
from cluster.session import Session
from rollout.crashes import crashes
from rollout.kinds import EVENT, EVENTS, KINDS, POD, PODS
from rollout.picture import Gone, OpenedPicture
from rollout.records import KeptEvent, KeptPod, KeptRevision, Objects, Workload
from rollout.telling import LastWords


async def read_rollout(session: Session, kind: str, namespace: str, name: str) -> OpenedPicture:
    """Return a picture of one rollout, as when it is opened. Raises ClusterError."""
    client, known = session.client, KINDS[kind]
    query = {"fieldSelector": f"metadata.name={name}"}
    found = await read(client, known.resource, known.whole, namespace, query)
    workload = next(iter(found.records or ()), None)
    told: list[Listed[Any]] = [found]
    info = None
    if workload is not None:
        query = labels(workload.selector)
        revisions, pods, events = await together(
            read(client, known.revisions, known.revision, namespace, query),
            read(client, PODS, POD, namespace, query),
            read(client, EVENTS, EVENT, namespace, {}),
        )
        told += [revisions, pods, events]
        objects = _opened(workload, revisions, pods, events)
        info = known.info(objects, session.clock.now())
        objects = await _explained(client, objects, secrets=bool(info.causes))
        info = known.info(objects, session.clock.now())
    missing = workload is None and found.records is not None
    return OpenedPicture(
        connection=replace(session.connection_for(namespace), denied=denied(told)),
        streams=tuple(map(status_of, told)),
        now=session.clock.now(),
        info=info,
        gone=Gone.NOT_FOUND if missing else Gone.NO,
    )


def _opened(
    workload: Workload,
    revisions: Listed[KeptRevision],
    pods: Listed[KeptPod],
    events: Listed[KeptEvent],
) -> Objects:
    """Return all that is known of a rollout that is opened."""
    own = None if revisions.records is None else [r for r in revisions.records if r.owner_uid == workload.uid]
    uids = {workload.uid, *(one.uid for one in own or ()), *(pod.uid for pod in pods.records or ())}
    return Objects(
        workload=workload,
        revisions=None if own is None else tuple(own),
        pods=pods.records,
        events=about(events.records, uids),
        autoscaled=tuple(event for event in events.records or () if event.about_kind == AUTOSCALER),
    )


async def _explained(client: Client, objects: Objects, *, secrets: bool) -> Objects:
    """Return `objects` with what no list tells: edits of what the template names, and last words."""
    namespace, crashed = objects.workload.namespace, any(crashes(objects.pods or (), ()))
    edits = Edits(client, namespace, _nobody)
    edits.want(objects.workload.template, secrets=secrets)
    _, words = await together(edits.read(), _words(client, objects) if crashed else _no_words())
    unread = (*sorted(edits.denied), *(() if words.allowed else ("pods/log",)))
    return replace(objects, edits=edits.known, words=words.known, unread=unread)


class _Words(NamedTuple):
    """Last words."""

    known: tuple[LastWords, ...]
    allowed: bool


async def _words(client: Client, objects: Objects) -> _Words:
    """Read the last words of pods that crashed."""
    # Late: most have not, and reading logs takes 0.02 s to load.
    from cluster.last_words import WordsReader

    words = WordsReader(client, objects.workload.namespace, _nobody)
    words.want(objects.pods or ())
    await words.read()
    return _Words(words.words, not words.denied)


async def _no_words() -> _Words:
    return _Words((), allowed=True)


def _nobody() -> None:
    """Tell nobody that something is known anew: it is waited for."""
