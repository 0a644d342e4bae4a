"""The pods of a workload read once, for what a picture does not tell: when they became ready, who blocks."""

from datetime import datetime

import msgspec

from cluster.answers import ReadError, unreadable
from cluster.client import Client
from cluster.refusal import is_web_page
from cluster.starts import Spec, Status, seconds_to_ready
from rollout.blocking import Member
from rollout.info import Ref
from rollout.kinds import PODS
from rollout.mend import UNDECODABLE
from rollout.meta import Metadata
from rollout.safe import safe

LIMIT = 500
"""Pods that are read where some are enough: they tell the last pace."""


class _Pod(msgspec.Struct):
    metadata: Metadata
    spec: Spec | None = None
    status: Status | None = None


class _List(msgspec.Struct):
    items: list[_Pod]
    """Not optional: that a pod is not in it says that it is gone."""


async def read_members(
    client: Client, ref: Ref, selector: str, owners: frozenset[str], *, whole: bool = False
) -> tuple[Member, ...]:
    """Return the pods that one of `owners` (uids) controls: `whole`, all of them, else some.

    Raises ReadError, LinkError, CredentialError.
    """
    query = {} if whole else {"limit": str(LIMIT)}
    if selector:
        query["labelSelector"] = selector
    answer = await client.ask("GET", PODS.path(ref.namespace), query)
    if answer.status != 200 or is_web_page(answer.headers):
        raise unreadable("the pods", answer)
    try:
        items = msgspec.json.decode(answer.body, type=_List).items
    except UNDECODABLE as error:
        raise ReadError("the server's list of pods cannot be understood") from error
    return tuple(_member(pod) for pod in items if _owned(pod.metadata, owners))


def _owned(metadata: Metadata, owners: frozenset[str]) -> bool:
    return any(owner.controller and owner.uid in owners for owner in metadata.owner_references or [])


def _member(pod: _Pod) -> Member:
    metadata, status = pod.metadata, pod.status or Status()
    ready = next((one for one in status.conditions or () if one.type == "Ready"), None)
    labels = metadata.labels
    return Member(
        name=safe(metadata.name or "", 253),
        uid=metadata.uid or "",
        revision=(labels.revision_hash or "") if labels else "",
        ready=ready is not None and ready.status == "True",
        terminating=metadata.deletion_timestamp is not None,
        since=ready.last_transition_time if ready else None,
        started=metadata.creation_timestamp,
        took=seconds_to_ready(metadata.creation_timestamp, pod.spec or Spec(), status),
    )


def start_seconds(members: tuple[Member, ...], since: datetime | None = None) -> float | None:
    """Return how long a pod takes to get ready, the median of those that tell; None where none does.

    `since`: only pods created after it count, where there are any: the last pace.
    """
    took = [(member.started, member.took) for member in members if member.ready and member.took is not None]
    late = [seconds for started, seconds in took if since is None or (started and started >= since)]
    counted = sorted(late or [seconds for _, seconds in took])
    return counted[len(counted) // 2] if counted else None
