"""Make records of Deployments, StatefulSets and DaemonSets: what is kept of what the server sent."""

from collections.abc import Sequence
from typing import TypedDict

from msgspec import Raw

from rollout.authors import managed, written
from rollout.meta import Annotations, Condition, Metadata, Selector
from rollout.objects import (
    DaemonSet,
    DaemonSetSpec,
    DaemonSetStatus,
    Deployment,
    DeploymentSpec,
    DeploymentStatus,
    StatefulSet,
    StatefulSetSpec,
    StatefulSetStatus,
    Strategy,
)
from rollout.parts import conditions, digest_of, images_of, number_of, selector_text
from rollout.pods import controller, utc
from rollout.records import Stated, Workload
from rollout.safe import safe

OFF = 2**31 - 1
"""The number that Kubernetes takes for "no deadline", "no limit"."""


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
    spec, status = item.spec or DeploymentSpec(), item.status or DeploymentStatus()
    return _workload(
        "Deployment",
        item.metadata,
        _Spec(
            wanted=spec.replicas,
            template=spec.template,
            selector=spec.selector,
            strategy=spec.strategy,
            min_ready=spec.min_ready_seconds,
            history=spec.revision_history_limit,
            paused=bool(spec.paused),
            deadline=spec.progress_deadline_seconds,
        ),
        _Status(
            observed=status.observed_generation,
            pods=status.replicas,
            updated=status.updated_replicas,
            ready=status.ready_replicas,
            available=status.available_replicas,
            conditions=status.conditions,
        ),
        broken=broken,
        whole=whole,
    )


def stateful_set(item: StatefulSet, broken: tuple[str, ...] = (), *, whole: bool = False) -> Workload | None:
    """Return the record of a StatefulSet, with its template if `whole`; None without uid and name."""
    spec, status = item.spec or StatefulSetSpec(), item.status or StatefulSetStatus()
    return _workload(
        "StatefulSet",
        item.metadata,
        _Spec(
            wanted=spec.replicas,
            template=spec.template,
            selector=spec.selector,
            strategy=spec.update_strategy,
            min_ready=spec.min_ready_seconds,
            history=spec.revision_history_limit,
            parallel=spec.pod_management_policy == "Parallel",
        ),
        _Status(
            observed=status.observed_generation,
            pods=status.replicas,
            updated=status.updated_replicas,
            ready=status.ready_replicas,
            available=status.available_replicas,
            conditions=status.conditions,
            current_revision=status.current_revision,
            update_revision=status.update_revision,
        ),
        broken=broken,
        whole=whole,
    )


def daemon_set(item: DaemonSet, broken: tuple[str, ...] = (), *, whole: bool = False) -> Workload | None:
    """Return the record of a DaemonSet, with its template if `whole`; None without uid and name."""
    spec, status = item.spec or DaemonSetSpec(), item.status or DaemonSetStatus()
    return _workload(
        "DaemonSet",
        item.metadata,
        _Spec(
            wanted=(status.desired_number_scheduled or 0) if item.status else None,
            template=spec.template,
            selector=spec.selector,
            strategy=spec.update_strategy,
            min_ready=spec.min_ready_seconds,
            history=spec.revision_history_limit,
        ),
        _Status(
            observed=status.observed_generation,
            pods=status.current_number_scheduled,
            updated=status.updated_number_scheduled,
            ready=status.number_ready,
            available=status.number_available,
            conditions=status.conditions,
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
    metadata = given or Metadata()
    if not (metadata.uid or metadata.name):
        return None
    annotations = metadata.annotations or Annotations()
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
        managed=managed(metadata),
        number=number_of(annotations.revision),
        change_cause=safe(annotations.change_cause or "", 1024),
        images=images,
        digest=digest_of(template),
        template=template,
        broken=broken + unread,
        **written(metadata),
        **_wanted(spec),
        **_stands(status),
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
