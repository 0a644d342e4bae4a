"""The kinds of rollout that are known: where they live, how they are read, what is true of them.

`KINDS` is the only place that lists them; whoever needs a kind goes through it.
"""

from datetime import datetime
from functools import partial
from typing import Protocol

from msgspec import Struct

from rollout import daemonset, deployment, statefulset
from rollout.core import Event, Pod
from rollout.decode import Reader
from rollout.events import fold_event
from rollout.fold import daemon_set, stateful_set
from rollout.fold import deployment as fold_deployment
from rollout.history import controller_revision, replica_set
from rollout.info import RolloutInfo
from rollout.objects import ControllerRevision, DaemonSet, Deployment, ReplicaSet, StatefulSet
from rollout.pods import summarise
from rollout.records import KeptEvent, KeptPod, KeptRevision, Objects, Workload
from rollout.remembered import Remembered

APPS, CORE = "/apis/apps/v1", "/api/v1"
"""The API groups that are read: nothing else is needed (reliability.md, fault 45)."""


class Resource(Struct, frozen=True):
    """What is listed and watched."""

    group: str
    plural: str
    """Kubernetes' plural: "deployments"."""
    bookmarks: bool = True
    """Whether watches of it get bookmarks: Events never do (reliability.md R16)."""

    def path(self, namespace: str | None, name: str = "") -> str:
        """Return the path of the objects of a namespace (None: of all), or of one object."""
        within = f"/namespaces/{namespace}" if namespace else ""
        return f"{self.group}{within}/{self.plural}" + (f"/{name}" if name else "")


class Info(Protocol):
    """Says what is true of a rollout."""

    def __call__(self, objects: Objects, now: datetime, remembered: Remembered | None = None) -> RolloutInfo:
        """Return it, at a time by the server's clock; `remembered` is kept for each rollout apart."""
        ...


class Kind(Struct, frozen=True, kw_only=True):
    """One kind of rollout."""

    name: str
    """Kubernetes' own kind."""
    short: str
    """As kubectl takes it: "deploy"."""
    names: frozenset[str]
    """All that a person may write before the slash."""
    resource: Resource
    sparse: Reader[Workload]
    """Reads workloads for the list: without their templates."""
    whole: Reader[Workload]
    """Reads the opened one, with the bytes of its template."""
    revisions: Resource
    revision: Reader[KeptRevision]
    info: Info


DEPLOYMENTS = Resource(APPS, "deployments")
STATEFUL_SETS = Resource(APPS, "statefulsets")
DAEMON_SETS = Resource(APPS, "daemonsets")
REPLICA_SETS = Resource(APPS, "replicasets")
CONTROLLER_REVISIONS = Resource(APPS, "controllerrevisions")
PODS = Resource(CORE, "pods")
EVENTS = Resource(CORE, "events", bookmarks=False)

POD: Reader[KeptPod] = Reader(Pod, summarise)
"""Reads pods of any kind of rollout."""

EVENT: Reader[KeptEvent] = Reader(Event, fold_event)
"""Reads events."""

_STORED: Reader[KeptRevision] = Reader(ControllerRevision, controller_revision)

KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind(
            name="Deployment",
            short="deploy",
            names=frozenset({"deploy", "deployment", "deployments", "deployment.apps", "deployments.apps"}),
            resource=DEPLOYMENTS,
            sparse=Reader(Deployment, fold_deployment),
            whole=Reader(Deployment, partial(fold_deployment, whole=True)),
            revisions=REPLICA_SETS,
            revision=Reader(ReplicaSet, replica_set),
            info=deployment.info,
        ),
        Kind(
            name="StatefulSet",
            short="sts",
            names=frozenset({"sts", "statefulset", "statefulsets", "statefulset.apps", "statefulsets.apps"}),
            resource=STATEFUL_SETS,
            sparse=Reader(StatefulSet, stateful_set),
            whole=Reader(StatefulSet, partial(stateful_set, whole=True)),
            revisions=CONTROLLER_REVISIONS,
            revision=_STORED,
            info=statefulset.info,
        ),
        Kind(
            name="DaemonSet",
            short="ds",
            names=frozenset({"ds", "daemonset", "daemonsets", "daemonset.apps", "daemonsets.apps"}),
            resource=DAEMON_SETS,
            sparse=Reader(DaemonSet, daemon_set),
            whole=Reader(DaemonSet, partial(daemon_set, whole=True)),
            revisions=CONTROLLER_REVISIONS,
            revision=_STORED,
            info=daemonset.info,
        ),
    )
}
"""By Kubernetes' own kind."""


def kind_named(word: str) -> Kind | None:
    """Return the kind that `word` means to kubectl ("deploy", "sts"), or None."""
    return next((kind for kind in KINDS.values() if word.lower() in kind.names), None)
