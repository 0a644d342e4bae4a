"""Who wrote a workload, by its managedFields, and what else manages it, by its labels and annotations."""

from collections.abc import Sequence
from datetime import datetime
from typing import TypedDict

from rollout.meta import Annotations, Labels, ManagedFields, Metadata
from rollout.pods import utc
from rollout.records import Managed
from rollout.safe import safe


class Written(TypedDict):
    """Who wrote what when, as managedFields say."""

    changed: datetime | None
    changed_by: str
    sized: datetime | None
    rescaled: bool
    written: datetime | None


def written(metadata: Metadata) -> Written:
    """Return who wrote which part of a workload last."""
    template = _newest(metadata.managed_fields, b'"f:template"')
    sized = _newest(metadata.managed_fields, b'"f:replicas"')
    written = _newest(metadata.managed_fields, b'"f:spec"')
    return Written(
        changed=utc(template.time) if template else None,
        changed_by=safe(template.manager or "", 128) if template else "",
        sized=utc(sized.time) if sized else None,
        rescaled=any(entry.subresource == "scale" for entry in metadata.managed_fields or ()),
        written=utc(written.time) if written else None,
    )


def _newest(entries: Sequence[ManagedFields] | None, field: bytes) -> ManagedFields | None:
    """Return the entry that owns `field` of the spec and wrote last."""
    newest: ManagedFields | None = None
    for entry in entries or ():
        if entry.subresource == "status" or entry.time is None or field not in bytes(entry.fields_v1):
            continue
        if newest is None or newest.time is None or entry.time > newest.time:
            newest = entry
    return newest


def managed(metadata: Metadata) -> Managed:
    """Return what else may write a workload, by the marks that it leaves."""
    labels, annotations = metadata.labels or Labels(), metadata.annotations or Annotations()
    helm = annotations.helm_release if labels.managed_by == "Helm" else None
    return Managed(
        flux=_joined(labels.flux_namespace, labels.flux_name),
        flux_helm=_joined(labels.flux_helm_namespace, labels.flux_helm_name),
        argo=safe(annotations.argo_tracking_id or "", 512),
        helm=_joined(annotations.helm_namespace, helm),
        applied=bytes(annotations.last_applied) != b"null",
    )


def _joined(namespace: str | None, name: str | None) -> str:
    if not name:
        return ""
    return safe(f"{namespace}/{name}" if namespace else name, 512)
