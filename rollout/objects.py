"""Workloads and their revisions as the API server sends them: only the fields that rolldeck reads.

What they have in common with all objects, and what holds of every field, is `rollout.meta`'s.

Source: kubernetes/api apps/v1, types.go.
"""

from msgspec import Raw, Struct

from rollout.meta import ABSENT, Condition, Int32, Int64, Metadata, Selector


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
