"""When an object was last written, by its metadata alone: no value of a ConfigMap or a Secret is asked for.

Source: reliability.md 4.5; kubernetes/apimachinery meta/v1 PartialObjectMetadata.
"""

from datetime import datetime

import msgspec

from cluster.client import Answer, Client
from cluster.errors import ClusterError
from rollout.mend import UNDECODABLE
from rollout.meta import ManagedFields, Time

TIMEOUT = 10.0
"""Seconds for one look; it only informs."""

METADATA = "application/json;as=PartialObjectMetadata;v=v1;g=meta.k8s.io"
"""The form of an answer without any value: of Secrets nothing else is ever asked for."""

VALUES = (b'"f:data"', b'"f:binaryData"', b'"f:stringData"')
"""Fields that hold what a pod reads: another writer's labels and annotations are no edit."""


class _Metadata(msgspec.Struct, rename="camel"):
    """No annotations: the last applied configuration of a Secret holds its values."""

    creation_timestamp: Time | None = None
    managed_fields: list[ManagedFields] | None = None


class _Partial(msgspec.Struct):
    metadata: _Metadata


async def look(client: Client, path: str, accept: str = "application/json") -> Answer | None:
    """Return the answer to a GET; None where none came."""
    try:
        return await client.ask("GET", path, accept=accept, timeout=TIMEOUT)
    except ClusterError:
        return None


def written(answer: Answer) -> datetime | None:
    """Return the last change of its values that managedFields record; a removed key is not among them."""
    try:
        metadata = msgspec.json.decode(answer.body, type=_Partial).metadata
    except UNDECODABLE:
        return None
    times = [
        entry.time for entry in metadata.managed_fields or [] if entry.time is not None and _of_values(entry)
    ]
    return max(times, default=metadata.creation_timestamp)


def _of_values(entry: ManagedFields) -> bool:
    """Return whether an entry owns values, or does not say what it owns."""
    fields = bytes(entry.fields_v1)
    return fields == b"null" or any(name in fields for name in VALUES)
