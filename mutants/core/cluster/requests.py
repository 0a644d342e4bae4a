"""The only requests that write: a JSON patch of a workload, and the deletion of one pod of known uid."""

import msgspec

from rollout.info import Ref
from rollout.kinds import KINDS, PODS
from rollout.undo import TOOL

QUERY = {"fieldManager": TOOL, "fieldValidation": "Strict"}
"""What every patch says in its query."""

JSON_PATCH = "application/json-patch+json"


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """One write as it goes out."""

    method: str
    path: str
    query: dict[str, str]
    body: bytes
    content_type: str


def patching(ref: Ref, body: bytes, *, dry: bool) -> Request:
    """Return the patch of a workload; `dry`: the server does everything but keep it."""
    return Request(
        method="PATCH",
        path=KINDS[ref.kind].resource.path(ref.namespace, ref.name),
        query={**QUERY, "dryRun": "All"} if dry else QUERY,
        body=body,
        content_type=JSON_PATCH,
    )


def deletion(namespace: str, pod: str, body: bytes, *, dry: bool) -> Request:
    """Return the deletion of a pod; `body` says which uid it has to have."""
    return Request(
        method="DELETE",
        path=PODS.path(namespace, pod),
        query={"dryRun": "All"} if dry else {},
        body=body,
        content_type="application/json",
    )


def of_uid(uid: str) -> bytes:
    """Return the options of a deletion that only hits the object with this uid."""
    options = {"apiVersion": "v1", "kind": "DeleteOptions", "preconditions": {"uid": uid}}
    return msgspec.json.encode(options)
