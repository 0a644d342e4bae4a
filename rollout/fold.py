"""Make records of Deployments, StatefulSets and DaemonSets: what is kept of what the server sent."""

from collections.abc import Sequence
from datetime import datetime
from typing import TypedDict

from msgspec import Raw

from rollout.meta import ABSENT, Annotations, Condition, Labels, ManagedFields, Metadata, Selector
from rollout.objects import DaemonSet, Deployment, StatefulSet, Strategy
from rollout.parts import conditions, digest_of, images_of, number_of, selector_text
from rollout.pods import controller, utc
from rollout.records import Managed, Stated, Workload
from rollout.safe import safe

OFF = 2**31 - 1
"""The number that Kubernetes takes for "no deadline", "no limit"."""

_NONE = (Metadata(), Labels(), Annotations())


class _Spec:
    """What the specs of the three kinds have in common, under one name each."""

    __slots__ = (
        "deadline",
        "history",
        "min_ready",
        "parallel",
        "paused",
        "selector",
        "strategy",
        "template",
        "wanted",
    )

    def __init__(
        self,
        *,
        wanted: int | None,
        template: Raw,
        selector: Selector | None,
        strategy: Strategy | None,
        min_ready: int | None,
        history: int | None,
        paused: bool = False,
        parallel: bool = False,
        deadline: int | None = None,
    ) -> None:
        self.wanted, self.template, self.selector, self.strategy = wanted, template, selector, strategy
        self.min_ready, self.paused, self.parallel = min_ready or 0, paused, parallel
        self.history = None if history == OFF else history
        self.deadline = None if deadline == OFF else deadline


class _Status:
    """What the statuses of the three kinds have in common, under one name each."""

    __slots__ = (
        "available",
        "conditions",
        "current_revision",
        "observed",
        "pods",
        "ready",
        "update_revision",
        "updated",
    )

    def __init__(
        self,
        *,
        observed: int | None,
        pods: int | None,
        updated: int | None,
        ready: int | None,
        available: int | None,
        conditions: Sequence[Condition] | None,
        current_revision: str | None = None,
        update_revision: str | None = None,
    ) -> None:
        self.observed, self.conditions = observed, conditions
        self.pods, self.updated = pods or 0, updated or 0
        self.ready, self.available = ready or 0, available or 0
        self.current_revision, self.update_revision = current_revision or "", update_revision or ""


def deployment(item: Deployment, broken: tuple[str, ...] = (), *, whole: bool = False) -> Workload | None:
    """Return the record of a Deployment, with its template if `whole`; None without uid and name."""
    spec, status = item.spec, item.status
    return _workload(
        "Deployment",
        item.metadata,
        _Spec(
            wanted=spec.replicas if spec else None,
            template=spec.template if spec else ABSENT,
            selector=spec.selector if spec else None,
            strategy=spec.strategy if spec else None,
            min_ready=spec.min_ready_seconds if spec else None,
            history=spec.revision_history_limit if spec else None,
            paused=bool(spec and spec.paused),
            deadline=spec.progress_deadline_seconds if spec else None,
        ),
        _Status(
            observed=status.observed_generation if status else None,
            pods=status.replicas if status else None,
            updated=status.updated_replicas if status else None,
            ready=status.ready_replicas if status else None,
            available=status.available_replicas if status else None,
            conditions=status.conditions if status else None,
        ),
        broken=broken,
        whole=whole,
    )


def stateful_set(item: StatefulSet, broken: tuple[str, ...] = (), *, whole: bool = False) -> Workload | None:
    """Return the record of a StatefulSet, with its template if `whole`; None without uid and name."""
    spec, status = item.spec, item.status
    return _workload(
        "StatefulSet",
        item.metadata,
        _Spec(
            wanted=spec.replicas if spec else None,
            template=spec.template if spec else ABSENT,
            selector=spec.selector if spec else None,
            strategy=spec.update_strategy if spec else None,
            min_ready=spec.min_ready_seconds if spec else None,
            history=spec.revision_history_limit if spec else None,
            parallel=bool(spec and spec.pod_management_policy == "Parallel"),
        ),
        _Status(
            observed=status.observed_generation if status else None,
            pods=status.replicas if status else None,
            updated=status.updated_replicas if status else None,
            ready=status.ready_replicas if status else None,
            available=status.available_replicas if status else None,
            conditions=status.conditions if status else None,
            current_revision=status.current_revision if status else None,
            update_revision=status.update_revision if status else None,
        ),
        broken=broken,
        whole=whole,
    )


def daemon_set(item: DaemonSet, broken: tuple[str, ...] = (), *, whole: bool = False) -> Workload | None:
    """Return the record of a DaemonSet, with its template if `whole`; None without uid and name."""
    spec, status = item.spec, item.status
    return _workload(
        "DaemonSet",
        item.metadata,
        _Spec(
            wanted=(status.desired_number_scheduled or 0) if status else None,
            template=spec.template if spec else ABSENT,
            selector=spec.selector if spec else None,
            strategy=spec.update_strategy if spec else None,
            min_ready=spec.min_ready_seconds if spec else None,
            history=spec.revision_history_limit if spec else None,
        ),
        _Status(
            observed=status.observed_generation if status else None,
            pods=status.current_number_scheduled if status else None,
            updated=status.updated_number_scheduled if status else None,
            ready=status.number_ready if status else None,
            available=status.number_available if status else None,
            conditions=status.conditions if status else None,
        ),
        broken=broken,
        whole=whole,
    )


def _workload(
    kind: str,
    given: Metadata | None,
    spec: _Spec,
    status: _Status,
    *,
    broken: tuple[str, ...],
    whole: bool,
) -> Workload | None:
    metadata = given or _NONE[0]
    if not (metadata.uid or metadata.name):
        return None
    annotations = metadata.annotations or _NONE[2]
    name, namespace = safe(metadata.name or "", 253), safe(metadata.namespace or "", 253)
    template = bytes(spec.template) if whole and bytes(spec.template) != b"null" else b""
    images, unread = images_of(spec.template)
    return Workload(
        kind=kind,
        namespace=namespace,
        name=name,
        uid=safe(metadata.uid or f"{namespace}/{name}", 512),
        resource_version=metadata.resource_version or "",
        generation=metadata.generation or 0,
        created=utc(metadata.creation_timestamp),
        deleted=utc(metadata.deletion_timestamp),
        controlled=controller(metadata.owner_references),
        managed=_managed(metadata),
        number=number_of(annotations.revision),
        change_cause=safe(annotations.change_cause or "", 1024),
        images=images,
        digest=digest_of(template),
        template=template,
        broken=broken + unread,
        **_written(metadata),
        **_wanted(spec),
        **_stands(status),
    )


class _Written(TypedDict):
    """Who wrote what when, as managedFields say."""

    changed: datetime | None
    changed_by: str
    sized: datetime | None
    rescaled: bool
    written: datetime | None


def _written(metadata: Metadata) -> _Written:
    template = _newest(metadata.managed_fields, b'"f:template"')
    sized = _newest(metadata.managed_fields, b'"f:replicas"')
    written = _newest(metadata.managed_fields, b'"f:spec"')
    return _Written(
        changed=utc(template.time) if template else None,
        changed_by=safe(template.manager or "", 128) if template else "",
        sized=utc(sized.time) if sized else None,
        rescaled=any(entry.subresource == "scale" for entry in metadata.managed_fields or ()),
        written=utc(written.time) if written else None,
    )


class _Wanted(TypedDict):
    """What a spec says, the template apart."""

    selector: str
    wanted: int | None
    paused: bool
    strategy: str
    max_surge: int | str | None
    max_unavailable: int | str | None
    partition: int
    parallel: bool
    min_ready: int
    deadline_seconds: int | None
    history_limit: int | None


def _wanted(spec: _Spec) -> _Wanted:
    rolling = spec.strategy.rolling_update if spec.strategy else None
    return _Wanted(
        selector=selector_text(spec.selector),
        wanted=spec.wanted,
        paused=spec.paused,
        strategy=safe((spec.strategy.type or "") if spec.strategy else "", 80),
        max_surge=rolling.max_surge if rolling else None,
        max_unavailable=rolling.max_unavailable if rolling else None,
        partition=(rolling.partition or 0) if rolling else 0,
        parallel=spec.parallel,
        min_ready=spec.min_ready,
        deadline_seconds=spec.deadline,
        history_limit=spec.history,
    )


class _Stands(TypedDict):
    """What a status says."""

    observed_generation: int | None
    pods: int
    updated: int
    ready: int
    available: int
    current_revision: str
    update_revision: str
    conditions: tuple[Stated, ...]


def _stands(status: _Status) -> _Stands:
    return _Stands(
        observed_generation=status.observed,
        pods=status.pods,
        updated=status.updated,
        ready=status.ready,
        available=status.available,
        current_revision=safe(status.current_revision, 253),
        update_revision=safe(status.update_revision, 253),
        conditions=conditions(status.conditions),
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


def _managed(metadata: Metadata) -> Managed:
    labels, annotations = metadata.labels or _NONE[1], metadata.annotations or _NONE[2]
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
