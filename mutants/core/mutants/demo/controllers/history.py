"""ControllerRevisions: the templates that StatefulSets and DaemonSets had (pkg/controller/history)."""

from demo.context import Context
from demo.controllers.pods import owner_reference
from demo.controllers.queue import MANAGER
from demo.deletion import Deletion, delete
from demo.jsontext import Object
from demo.names import template_hash
from demo.registry import by
from demo.resources import REVISIONS
from demo.status import ApiError

HASH = "controller.kubernetes.io/hash"
REPLACE = "$patch"
LONGEST_PREFIX = 223


def data_of(owner: Object) -> Object:
    """Return what a revision keeps: a strategic merge patch that brings the template back."""
    return {"spec": {"template": {**owner["spec"]["template"], REPLACE: "replace"}}}


def template_of(revision: Object) -> Object:
    """Return the pod template that a revision keeps."""
    return {key: value for key, value in revision["data"]["spec"]["template"].items() if key != REPLACE}


def revisions_of(context: Context, owner: Object) -> list[Object]:
    """Return the revisions of an owner, oldest number first."""
    owned = context.store.table(REVISIONS).owned_by(owner["metadata"]["uid"])
    return sorted(
        owned,
        key=lambda one: (one["revision"], one["metadata"]["creationTimestamp"], one["metadata"]["name"]),
    )


def next_number(revisions: list[Object]) -> int:
    """Return the number after the highest."""
    return int(revisions[-1]["revision"]) + 1 if revisions else 1


def create(context: Context, owner: Object, number: int, extra_label: str = "") -> Object:
    """Store an owner's present template as a revision.

    `extra_label` is a further label that holds the hash. A name that another template has is avoided.
    """
    metadata = owner["metadata"]
    collisions = owner["status"].get("collisionCount", 0)
    data = data_of(owner)
    while True:
        digest = template_hash(data, collisions)
        labels = dict(owner["spec"]["template"]["metadata"].get("labels", {}))
        labels[HASH] = digest
        if extra_label:
            labels[extra_label] = digest
        body: Object = {
            "kind": "ControllerRevision",
            "apiVersion": "apps/v1",
            "metadata": {
                "name": f"{metadata['name'][:LONGEST_PREFIX]}-{digest}",
                "namespace": metadata["namespace"],
                "labels": labels,
                "ownerReferences": [owner_reference(owner)],
            },
            "data": data,
            "revision": number,
        }
        if metadata.get("annotations"):
            body["metadata"]["annotations"] = dict(metadata["annotations"])
        try:
            return context.registry.create(REVISIONS, body, by(MANAGER))
        except ApiError as error:
            if error.reason != "AlreadyExists":
                raise
            collisions += 1


def renumber(context: Context, revision: Object, number: int) -> Object:
    """Give a revision another number; return it."""
    if revision["revision"] == number:
        return revision
    return context.registry.update(REVISIONS, {**revision, "revision": number}, by(MANAGER))


def remove(context: Context, revision: Object) -> None:
    """Delete a revision."""
    delete(context.registry, REVISIONS, revision, Deletion())


def hash_of(revision: Object) -> str:
    """Return a revision's hash."""
    return str(revision["metadata"]["labels"][HASH])
