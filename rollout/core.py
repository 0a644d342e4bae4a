"""Pods and events as the API server sends them: only the fields that rolldeck reads (see `rollout.meta`).

Source: kubernetes/api core/v1 types.go.
"""

from msgspec import Struct

from rollout.meta import Annotations, Condition, Int32, Int64, Labels, OwnerReference, Time


class Waiting(Struct, gc=False):
    """A container that does not run yet."""

    reason: str | None = None
    message: str | None = None


class Running(Struct, rename="camel", gc=False):
    """A container that runs."""

    started_at: Time | None = None


class Terminated(Struct, rename="camel", gc=False):
    """A container that ended."""

    exit_code: int | None = None
    signal: int | None = None
    reason: str | None = None
    message: str | None = None
    finished_at: Time | None = None


class ContainerState(Struct, gc=False):
    """One of three."""

    waiting: Waiting | None = None
    running: Running | None = None
    terminated: Terminated | None = None


class ContainerStatus(Struct, rename="camel", gc=False):
    """How one container stands."""

    name: str | None = None
    image: str | None = None
    ready: bool | None = None
    started: bool | None = None
    restart_count: Int32 | None = None
    state: ContainerState | None = None
    last_state: ContainerState | None = None


class PodMetadata(Struct, rename="camel", gc=False):
    """What a pod says of itself; its managed fields are not looked at."""

    name: str | None = None
    namespace: str | None = None
    uid: str | None = None
    resource_version: str | None = None
    creation_timestamp: Time | None = None
    deletion_timestamp: Time | None = None
    deletion_grace_period_seconds: Int64 | None = None
    finalizers: list[str] | None = None
    labels: Labels | None = None
    annotations: Annotations | None = None
    owner_references: list[OwnerReference] | None = None


class PodContainer(Struct, rename="camel", gc=False):
    """A container as a pod names it."""

    name: str | None = None
    restart_policy: str | None = None


class PodSpec(Struct, rename="camel", gc=False):
    """Where a pod runs, and its containers."""

    node_name: str | None = None
    containers: list[PodContainer] | None = None
    init_containers: list[PodContainer] | None = None


class PodStatus(Struct, rename="camel", gc=False):
    """How a pod stands."""

    phase: str | None = None
    reason: str | None = None
    message: str | None = None
    conditions: list[Condition] | None = None
    init_container_statuses: list[ContainerStatus] | None = None
    container_statuses: list[ContainerStatus] | None = None


class Pod(Struct, gc=False):
    """v1 Pod."""

    metadata: PodMetadata | None = None
    spec: PodSpec | None = None
    status: PodStatus | None = None


class InvolvedObject(Struct, gc=False):
    """What an event is about."""

    kind: str | None = None
    name: str | None = None
    uid: str | None = None


class EventSeries(Struct, rename="camel", gc=False):
    """How often an event repeats, where its reporter counts so."""

    count: Int32 | None = None
    last_observed_time: Time | None = None


class Event(Struct, rename="camel", gc=False):
    """v1 Event."""

    metadata: PodMetadata | None = None
    involved_object: InvolvedObject | None = None
    type: str | None = None
    reason: str | None = None
    message: str | None = None
    count: Int32 | None = None
    first_timestamp: Time | None = None
    last_timestamp: Time | None = None
    event_time: Time | None = None
    series: EventSeries | None = None
