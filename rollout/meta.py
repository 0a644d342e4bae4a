"""What every object of Kubernetes says of itself, and the lists and watches that it comes in.

Every field may be absent or null, since an answer is not ours to trust; `rollout.decode` drops what is
of a wrong type and tries again. What is kept of an object for longer is a record of `rollout.records`.

Source: kubernetes/apimachinery meta/v1, types.go.
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
