"""Make records of ReplicaSets and ControllerRevisions: the revisions a workload can return to."""

from collections.abc import Sequence
from datetime import datetime
from typing import TypedDict

from msgspec import Raw

from rollout.meta import ABSENT, Annotations, Labels, ManagedFields, Metadata
from rollout.objects import ControllerRevision, ReplicaSet
from rollout.parts import conditions, digest_of, images_of, number_of
from rollout.pods import controller, utc
from rollout.records import KeptRevision, Stated
from rollout.safe import safe
from rollout.template import RESTARTED_AT, TemplateError, without

CONTROLLER_MANAGER = "kube-controller-manager"
"""The field manager that scales ReplicaSets."""


def replica_set(item: ReplicaSet, broken: tuple[str, ...] = ()) -> KeptRevision | None:
    """Return the record of a ReplicaSet, or None where it says neither uid nor name."""
    spec, metadata = item.spec, item.metadata or Metadata()
    annotations, labels = metadata.annotations or Annotations(), metadata.labels or Labels()
    history = (number_of(part) for part in (annotations.revision_history or "").split(","))
    return _revision(
        "ReplicaSet",
        metadata,
        broken,
        number=number_of(annotations.revision),
        history=tuple(number for number in history if number is not None),
        hash=safe(labels.template_hash or "", 80),
        template=spec.template if spec else ABSENT,
        counts=_counts(item),
    )


def controller_revision(item: ControllerRevision, broken: tuple[str, ...] = ()) -> KeptRevision | None:
    """Return the record of a ControllerRevision, or None where it says neither uid nor name."""
    metadata = item.metadata or Metadata()
    labels = metadata.labels or Labels()
    spec = item.data.spec if item.data else None
    return _revision(
        "ControllerRevision",
        metadata,
        broken,
        number=item.revision,
        hash=safe(labels.revision_hash or (metadata.name or "").rpartition("-")[2], 253),
        template=spec.template if spec else ABSENT,
        counts=_counts(None),
    )


class _Counts(TypedDict):
    """What a ReplicaSet says of its pods; a ControllerRevision says nothing."""

    wanted: int
    pods: int
    ready: int
    available: int
    conditions: tuple[Stated, ...]


def _counts(item: ReplicaSet | None) -> _Counts:
    spec, status = (item.spec, item.status) if item else (None, None)
    return _Counts(
        wanted=(spec.replicas or 0) if spec else 0,
        pods=(status.replicas or 0) if status else 0,
        ready=(status.ready_replicas or 0) if status else 0,
        available=(status.available_replicas or 0) if status else 0,
        conditions=conditions(status.conditions if status else None),
    )


def _revision(
    kind: str,
    metadata: Metadata,
    broken: tuple[str, ...],
    *,
    number: int | None,
    hash: str,  # noqa: A002  Kubernetes' own word
    template: Raw,
    counts: _Counts,
    history: tuple[int, ...] = (),
) -> KeptRevision | None:
    if not (metadata.uid or metadata.name):
        return None
    name, namespace = safe(metadata.name or "", 253), safe(metadata.namespace or "", 253)
    owner = controller(metadata.owner_references)
    own = bytes(template) if bytes(template) != b"null" else b""
    images, unread = images_of(template)
    scaled, foreign = _scaled(metadata.managed_fields or ())
    return KeptRevision(
        kind=kind,
        namespace=namespace,
        name=name,
        uid=safe(metadata.uid or f"{namespace}/{name}", 512),
        resource_version=metadata.resource_version or "",
        owner_uid=owner.uid if owner else "",
        number=number,
        history=history,
        hash=hash,
        created=utc(metadata.creation_timestamp),
        deleted=utc(metadata.deletion_timestamp),
        change_cause=safe((metadata.annotations or Annotations()).change_cause or "", 1024),
        images=images,
        template=own,
        digest=digest_of(own),
        release=_release(own),
        scaled=scaled,
        foreign=foreign,
        broken=broken + unread,
        **counts,
    )


def _scaled(fields: Sequence[ManagedFields]) -> tuple[datetime | None, bool]:
    """Return when the controller last scaled it, and whether another manager wrote its replicas."""
    own = [
        utc(entry.time) for entry in fields if entry.manager == CONTROLLER_MANAGER and not entry.subresource
    ]
    others = [entry for entry in fields if entry.manager != CONTROLLER_MANAGER]
    foreign = any(b'"f:replicas"' in bytes(entry.fields_v1) for entry in others)
    return max((time for time in own if time), default=None), foreign


def same_release(one: KeptRevision, other: KeptRevision) -> bool:
    """Return whether one of the two only restarts the other."""
    return bool(one.release) and one.release == other.release


def _release(template: bytes) -> bytes:
    if RESTARTED_AT.encode() not in template:
        return digest_of(template)
    try:
        return digest_of(without(template, "metadata", "annotations", RESTARTED_AT))
    except (TemplateError, ValueError, RecursionError):
        return b""
