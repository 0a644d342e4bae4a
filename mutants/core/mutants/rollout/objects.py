"""Kubernetes' objects as the API server sends them: only the fields that rolldeck reads.

Every field may be absent or null, since an answer is not ours to trust; `rollout.decode` drops what is
of a wrong type and tries again. What is kept of an object for longer is a record of `rollout.records`.

Source: kubernetes/api apps/v1, core/v1 and apimachinery meta/v1, types.go.
"""

from datetime import datetime
from typing import Annotated, Generic, TypeVar

from msgspec import Meta, Raw, Struct

Int32 = Annotated[int, Meta(ge=0, le=2**31 - 1)]
"""A count: no count of Kubernetes is negative or longer than 32 bits."""

Int64 = Annotated[int, Meta(ge=0, le=2**63 - 1)]
"""A generation or a revision number."""

Time = Annotated[datetime, Meta(tz=True)]
"""An RFC 3339 time; one without a zone is no time of Kubernetes."""

ABSENT = Raw(b"null")
"""A part that is not there, where its own bytes are kept."""


class OwnerReference(Struct, rename="camel", gc=False):
    """Who owns an object."""

    uid: str | None = None
    kind: str | None = None
    name: str | None = None
    controller: bool | None = None


class ManagedFields(Struct, rename="camel", gc=False):
    """Who wrote which fields last; the fields stay bytes, and are searched only."""

    manager: str | None = None
    time: Time | None = None
    subresource: str | None = None
    fields_v1: Raw = ABSENT


class Labels(
    Struct,
    rename={
        "template_hash": "pod-template-hash",
        "revision_hash": "controller-revision-hash",
        "flux_name": "kustomize.toolkit.fluxcd.io/name",
        "flux_namespace": "kustomize.toolkit.fluxcd.io/namespace",
        "flux_helm_name": "helm.toolkit.fluxcd.io/name",
        "flux_helm_namespace": "helm.toolkit.fluxcd.io/namespace",
        "managed_by": "app.kubernetes.io/managed-by",
    },
    gc=False,
):
    """The labels that mean something to rolldeck."""

    template_hash: str | None = None
    revision_hash: str | None = None
    flux_name: str | None = None
    flux_namespace: str | None = None
    flux_helm_name: str | None = None
    flux_helm_namespace: str | None = None
    managed_by: str | None = None


class Annotations(
    Struct,
    rename={
        "revision": "deployment.kubernetes.io/revision",
        "revision_history": "deployment.kubernetes.io/revision-history",
        "change_cause": "kubernetes.io/change-cause",
        "last_applied": "kubectl.kubernetes.io/last-applied-configuration",
        "argo_tracking_id": "argocd.argoproj.io/tracking-id",
        "helm_release": "meta.helm.sh/release-name",
        "helm_namespace": "meta.helm.sh/release-namespace",
        "initial_events_end": "k8s.io/initial-events-end",
    },
    gc=False,
):
    """The annotations that mean something to rolldeck; the last applied configuration may hold secrets."""

    revision: str | None = None
    revision_history: str | None = None
    change_cause: str | None = None
    last_applied: Raw = ABSENT
    argo_tracking_id: str | None = None
    helm_release: str | None = None
    helm_namespace: str | None = None
    initial_events_end: str | None = None


class Metadata(Struct, rename="camel", gc=False):
    """What every object says of itself."""

    name: str | None = None
    namespace: str | None = None
    uid: str | None = None
    resource_version: str | None = None
    generation: Int64 | None = None
    creation_timestamp: Time | None = None
    deletion_timestamp: Time | None = None
    labels: Labels | None = None
    annotations: Annotations | None = None
    owner_references: list[OwnerReference] | None = None
    managed_fields: list[ManagedFields] | None = None


class ListMetadata(Struct, gc=False, rename={"more": "continue", "resource_version": "resourceVersion"}):
    """What a list says of itself."""

    resource_version: str | None = None
    more: str | None = None


class Condition(Struct, rename="camel", gc=False):
    """One condition of a workload, a ReplicaSet or a pod."""

    type: str | None = None
    status: str | None = None
    reason: str | None = None
    message: str | None = None
    last_update_time: Time | None = None
    last_transition_time: Time | None = None


class Requirement(Struct, gc=False):
    """One expression of a label selector."""

    key: str | None = None
    operator: str | None = None
    values: list[str] | None = None


class Selector(Struct, rename="camel", gc=False):
    """Which pods belong to a workload."""

    match_labels: dict[str, str] | None = None
    match_expressions: list[Requirement] | None = None


class TemplateContainer(Struct, gc=False):
    """A container as a pod template names it."""

    name: str | None = None
    image: str | None = None


class TemplateSpec(Struct, gc=False):
    """The containers of a pod template."""

    containers: list[TemplateContainer] | None = None


class Template(Struct, gc=False):
    """A pod template, read for its images alone."""

    spec: TemplateSpec | None = None


class RollingUpdate(Struct, rename="camel", gc=False):
    """How far a rolling update may go at once."""

    max_surge: int | str | None = None
    max_unavailable: int | str | None = None
    partition: Int32 | None = None


class Strategy(Struct, rename="camel", gc=False):
    """How pods are replaced."""

    type: str | None = None
    rolling_update: RollingUpdate | None = None


class DeploymentSpec(Struct, rename="camel", gc=False):
    """What is wanted of a Deployment."""

    replicas: Int32 | None = None
    paused: bool | None = None
    selector: Selector | None = None
    strategy: Strategy | None = None
    template: Raw = ABSENT
    min_ready_seconds: Int32 | None = None
    progress_deadline_seconds: Int32 | None = None
    revision_history_limit: Int32 | None = None


class DeploymentStatus(Struct, rename="camel", gc=False):
    """How a Deployment stands."""

    observed_generation: Int64 | None = None
    replicas: Int32 | None = None
    updated_replicas: Int32 | None = None
    ready_replicas: Int32 | None = None
    available_replicas: Int32 | None = None
    conditions: list[Condition] | None = None


class Deployment(Struct, gc=False):
    """apps/v1 Deployment."""

    metadata: Metadata | None = None
    spec: DeploymentSpec | None = None
    status: DeploymentStatus | None = None


class StatefulSetSpec(Struct, rename="camel", gc=False):
    """What is wanted of a StatefulSet."""

    replicas: Int32 | None = None
    selector: Selector | None = None
    update_strategy: Strategy | None = None
    pod_management_policy: str | None = None
    template: Raw = ABSENT
    min_ready_seconds: Int32 | None = None
    revision_history_limit: Int32 | None = None


class StatefulSetStatus(Struct, rename="camel", gc=False):
    """How a StatefulSet stands."""

    observed_generation: Int64 | None = None
    replicas: Int32 | None = None
    ready_replicas: Int32 | None = None
    available_replicas: Int32 | None = None
    current_replicas: Int32 | None = None
    updated_replicas: Int32 | None = None
    current_revision: str | None = None
    update_revision: str | None = None
    conditions: list[Condition] | None = None


class StatefulSet(Struct, gc=False):
    """apps/v1 StatefulSet."""

    metadata: Metadata | None = None
    spec: StatefulSetSpec | None = None
    status: StatefulSetStatus | None = None


class DaemonSetSpec(Struct, rename="camel", gc=False):
    """What is wanted of a DaemonSet."""

    selector: Selector | None = None
    update_strategy: Strategy | None = None
    template: Raw = ABSENT
    min_ready_seconds: Int32 | None = None
    revision_history_limit: Int32 | None = None


class DaemonSetStatus(Struct, rename="camel", gc=False):
    """How a DaemonSet stands."""

    observed_generation: Int64 | None = None
    desired_number_scheduled: Int32 | None = None
    current_number_scheduled: Int32 | None = None
    updated_number_scheduled: Int32 | None = None
    number_ready: Int32 | None = None
    number_available: Int32 | None = None
    conditions: list[Condition] | None = None


class DaemonSet(Struct, gc=False):
    """apps/v1 DaemonSet."""

    metadata: Metadata | None = None
    spec: DaemonSetSpec | None = None
    status: DaemonSetStatus | None = None


class ReplicaSetSpec(Struct, rename="camel", gc=False):
    """What is wanted of a ReplicaSet."""

    replicas: Int32 | None = None
    template: Raw = ABSENT


class ReplicaSetStatus(Struct, rename="camel", gc=False):
    """How a ReplicaSet stands."""

    observed_generation: Int64 | None = None
    replicas: Int32 | None = None
    ready_replicas: Int32 | None = None
    available_replicas: Int32 | None = None
    conditions: list[Condition] | None = None


class ReplicaSet(Struct, gc=False):
    """apps/v1 ReplicaSet."""

    metadata: Metadata | None = None
    spec: ReplicaSetSpec | None = None
    status: ReplicaSetStatus | None = None


class StoredSpec(Struct, gc=False):
    """The only part of a workload that its ControllerRevision stores."""

    template: Raw = ABSENT


class StoredData(Struct, gc=False):
    """The data of a ControllerRevision."""

    spec: StoredSpec | None = None


class ControllerRevision(Struct, gc=False):
    """apps/v1 ControllerRevision of a StatefulSet or a DaemonSet."""

    metadata: Metadata | None = None
    data: StoredData | None = None
    revision: Int64 | None = None


AnyObject = TypeVar("AnyObject")
"""One of the objects above."""


class Items(Struct, Generic[AnyObject], gc=False):
    """One page of a list."""

    metadata: ListMetadata | None = None
    items: list[AnyObject] | None = None


class Watched(Struct, Generic[AnyObject], gc=False):
    """One line of a watch."""

    type: str
    object: AnyObject
