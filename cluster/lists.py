"""Lists that are read once, for what is printed once: no version is kept, and nothing is watched."""

import asyncio
from collections.abc import Coroutine, Iterable, Mapping
from typing import Any, Generic, NamedTuple, TypeVar

from cluster.answers import is_absent
from cluster.client import Answer, Client
from cluster.errors import ClusterError, LinkError
from cluster.limits import PAGE
from cluster.refusal import WANTS_TLS, WEB_PAGE, is_web_page, reason, too_busy, unfit
from rollout.connection import UNSIGNED, StreamState, StreamStatus, list_refused
from rollout.decode import Reader, Status, status
from rollout.kinds import CORE, Resource
from rollout.records import KeptEvent, Record

Kept = TypeVar("Kept", bound=Record)

NAMESPACES = f"{CORE}/namespaces"

Query = Mapping[str, str]


class Listed(NamedTuple, Generic[Kept]):
    """A list that was read, or why it may not be."""

    resource: str
    records: tuple[Kept, ...] | None
    """None: no permission."""
    reason: str = ""


async def together(*asked: Coroutine[Any, Any, Any]) -> Any:
    """Return all answers; with the first that fails the others are given up, so that none outlives it."""
    tasks = [asyncio.ensure_future(each) for each in asked]
    try:
        return await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _error(plural: str, answer: Answer, said: Status | None, *, selected: bool) -> ClusterError:
    """Return what to raise for an answer that is no list; `selected`: of what has certain labels."""
    code = answer.status
    if code == 429 and said is not None:
        return LinkError(f"{plural}: {too_busy(answer.headers, said)}", sent=True)
    if code == 401:
        return LinkError(UNSIGNED, sent=True)
    if said is not None and (why := unfit(code, said, selected=selected)):
        return ClusterError(list_refused(plural, why))
    if said is not None and WANTS_TLS in answer.body:
        return LinkError(reason(code, said, answer.body), sent=True)
    if said is None and is_web_page(answer.headers):
        return LinkError(f"{plural}: {WEB_PAGE}", sent=True)
    words = "no list" if said is None else reason(code, said)
    return LinkError(f"the server answers {words} to the list of {plural}", sent=True)


def about(events: Iterable[KeptEvent] | None, uids: set[str]) -> tuple[KeptEvent, ...] | None:
    """Return those of `events` that are about one of `uids`."""
    return None if events is None else tuple(event for event in events if event.about_uid in uids)


def labels(selector: str) -> dict[str, str]:
    """Return the query for a label selector; "" is none."""
    return {"labelSelector": selector} if selector else {}


def denied(told: Iterable[Listed[Any]]) -> tuple[str, ...]:
    """Return what may not be read, by Kubernetes' plurals."""
    return tuple(sorted({found.resource for found in told if found.records is None}))


def status_of(found: Listed[Any]) -> StreamStatus:
    """Say of a list what a stream would."""
    state = StreamState.DENIED if found.records is None else StreamState.LIVE
    return StreamStatus(found.resource, state, reason=found.reason)


async def read(
    client: Client, resource: Resource, reader: Reader[Kept], namespace: str | None, query: Query
) -> Listed[Kept]:
    """Read a list, page by page; one that expires between two pages is read again as a whole."""
    asked = {**query, "limit": str(PAGE)}
    records: list[Kept] = []
    while True:
        answer = await client.ask("GET", resource.path(namespace), asked)
        said = None if answer.status == 200 else status(answer.body)
        if answer.status == 403:
            return Listed(resource.plural, None, "" if said is None else said.message)
        if answer.status == 410 and "continue" in asked:
            asked, records = dict(query), []
            continue
        page = reader.page(answer.body) if said is None else None
        # Every list of Kubernetes has a version: what has none does not say that there are none.
        if page is None or not page.version:
            raise _error(resource.plural, answer, said, selected="labelSelector" in query)
        records += page.records
        if not page.more:
            return Listed(resource.plural, tuple(records))
        asked["continue"] = page.more


async def lacks_namespace(client: Client, name: str) -> bool:
    """Return whether the server says that there is no such namespace; what may not be asked is no answer."""
    answer = await client.ask("GET", f"{NAMESPACES}/{name}")
    return is_absent(answer)
