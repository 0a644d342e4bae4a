"""What is kept of objects: small frozen records, safe to draw, that hold no part of a received page.

Each record says `uid`, `namespace`, `name` and `resource_version`, so that a store needs to know no kind.
Times are aware and in UTC. `None` means not said by the server, or not readable (`broken` names the path).
"""

from datetime import datetime

from msgspec import Struct

from rollout.info import Edit, PodRow
from rollout.telling import LastWords


class Stated(Struct, frozen=True, gc=False):
    """One condition."""

    type: str
    status: str
    """"True", "False" or "Unknown"."""
    reason: str
    message: str
    updated: datetime | None
    """lastUpdateTime: for Progressing, the last progress."""
    changed: datetime | None
    """lastTransitionTime: when the status became what it is."""


class Controlled(Struct, frozen=True, gc=False):
    """The controller that owns an object."""

    kind: str
    name: str
    uid: str


class Managed(Struct, frozen=True, gc=False):
    """What labels and annotations say of who else writes a workload."""

    flux: str = ""
    """"apps/shop": namespace and name of the Kustomization."""
    flux_helm: str = ""
    """Namespace and name of the HelmRelease."""
    argo: str = ""
    """The tracking id of Argo CD."""
    helm: str = ""
    """Namespace and name of the Helm release."""
    applied: bool = False
    """Whether kubectl apply left its annotation."""


class Workload(Struct, frozen=True, kw_only=True):
    """A Deployment, a StatefulSet or a DaemonSet."""

    kind: str
    namespace: str
    name: str
    uid: str
    resource_version: str
    generation: int
    observed_generation: int | None
    created: datetime | None
    deleted: datetime | None
    controlled: Controlled | None
    managed: Managed
    number: int | None
    """The revision the Deployment's annotation names."""
    change_cause: str
    changed: datetime | None
    """When the pod template last changed, as far as managedFields say."""
    changed_by: str
    sized: datetime | None
    """When spec.replicas was last written, as far as managedFields say."""
    rescaled: bool
    """Whether it was scaled through /scale, of which managedFields tell no time."""
    selector: str
    """As a request's labelSelector takes it."""
    images: tuple[str, ...]
    digest: bytes
    """`rollout.template.digest` of the template; empty where the template was not kept."""
    template: bytes
    """The server's own bytes; empty where it was not kept."""

    wanted: int | None
    """spec.replicas or desiredNumberScheduled."""
    paused: bool
    strategy: str
    """"RollingUpdate", "Recreate", "OnDelete"."""
    max_surge: int | str | None
    max_unavailable: int | str | None
    partition: int
    parallel: bool
    """Whether a StatefulSet starts its pods all at once."""
    min_ready: int
    """Seconds."""
    deadline_seconds: int | None
    """None: off."""
    history_limit: int | None

    pods: int
    """status.replicas: pods that exist and are not terminating."""
    updated: int
    ready: int
    available: int
    current_revision: str
    """The StatefulSet's status names its revisions."""
    update_revision: str
    conditions: tuple[Stated, ...]
    broken: tuple[str, ...]
    written: datetime | None = None
    """When anything of its spec was last written, as far as managedFields say."""


class KeptRevision(Struct, frozen=True, kw_only=True):
    """A ReplicaSet or a ControllerRevision."""

    kind: str
    namespace: str
    name: str
    uid: str
    resource_version: str
    owner_uid: str
    """The uid of the workload that controls it."""
    number: int | None
    history: tuple[int, ...]
    """The numbers it had before: it was returned to."""
    hash: str
    created: datetime | None
    deleted: datetime | None
    change_cause: str
    images: tuple[str, ...]
    template: bytes
    """The server's own bytes."""
    digest: bytes
    """`rollout.template.digest` of the template; empty where it cannot be read."""
    release: bytes
    """The same but for the time of a restart: equal for a release and its restarts."""
    wanted: int
    pods: int
    ready: int
    available: int
    conditions: tuple[Stated, ...]
    scaled: datetime | None
    """When kube-controller-manager last scaled it."""
    foreign: bool
    """Whether another manager scaled it, or wrote its counts."""
    broken: tuple[str, ...]


class Trouble(Struct, frozen=True, gc=False):
    """What is wrong with one container of a pod, besides the one that its row names."""

    code: str
    container: str
    message: str
    image: str
    exit_code: int | None
    since: datetime | None
    initial: bool
    """Whether it is an init container."""


class KeptPod(Struct, frozen=True, gc=False):
    """A pod, folded to its row and to what tells its revision."""

    row: PodRow
    owner_uid: str
    hash: str
    """controller-revision-hash or pod-template-hash."""
    ready_at: datetime | None
    """Since when Ready is what it is."""
    image: str
    """Of the container in trouble, as its kubelet names it."""
    namespace: str
    resource_version: str
    exit_code: int | None
    """Of the container in trouble, the last time it ended."""
    phase: str
    """"Pending", "Running", "Succeeded", "Failed", "Unknown"."""
    running_at: datetime | None
    """Since when all containers run, of a pod that is not ready; None where one does not run."""
    broken: tuple[str, ...]
    restarts: int = 0
    """Of the container in trouble."""
    ended: bool = False
    """Whether it has ended and no other instance has taken its place yet."""
    initial: bool = False
    """Whether the container in trouble is an init container."""
    others: tuple[Trouble, ...] = ()
    """What is wrong with further containers."""
    relapse: Trouble | None = None
    """How a container ended that runs and is not ready, of a pod that names no trouble."""
    unready: str = ""
    """Why Ready is not True: "ContainersNotReady: containers with unready status: [app]"."""
    waits: str = ""
    """Why no node was chosen, by PodScheduled: "Scheduled" once one was, "" where nothing is said."""
    disrupted: str = ""
    """The reason of DisruptionTarget: "PreemptionByScheduler", "DeletionByTaintManager"."""
    disruption: str = ""
    """The message of DisruptionTarget."""
    ends: datetime | None = None
    """When its grace ends, of a pod that is being deleted."""
    grace: int = 0
    """Seconds it has for ending."""
    finalizers: tuple[str, ...] = ()

    @property
    def uid(self) -> str:
        """Return the pod's uid."""
        return self.row.uid

    @property
    def name(self) -> str:
        """Return the pod's name."""
        return self.row.name


class KeptEvent(Struct, frozen=True, gc=False):
    """An event."""

    uid: str
    namespace: str
    name: str
    resource_version: str
    about_uid: str
    about_kind: str
    about_name: str
    warning: bool
    reason: str
    message: str
    count: int
    first: datetime | None
    last: datetime | None
    broken: tuple[str, ...]


class Seen(Struct, frozen=True, kw_only=True):
    """What was seen of one rollout since it was opened, and no object tells any more."""

    available: frozenset[str] = frozenset()
    """uids of revisions that were seen fully available while they were current."""
    behind: tuple[int, datetime] | None = None
    """The generation that no controller has looked at yet, and when it was seen first."""
    failed: frozenset[str] = frozenset()
    """uids of revisions that were seen failing while they were current."""


class Objects(Struct, frozen=True, kw_only=True):
    """All that is known of one rollout. None: not streamed, or not answered yet."""

    workload: Workload
    revisions: tuple[KeptRevision, ...] | None = None
    """Those of others may be among them: owners are compared by uid."""
    pods: tuple[KeptPod, ...] | None = None
    events: tuple[KeptEvent, ...] | None = None
    """Those about the workload, its revisions and its pods, also of pods that are gone."""
    autoscaled: tuple[KeptEvent, ...] = ()
    """Those of the autoscalers of its namespace, whatever they scale."""
    seen: Seen = Seen()
    edits: tuple[Edit, ...] = ()
    """Of what the template names, as far as it was read: nothing is said of what is not here."""
    words: tuple[LastWords, ...] = ()
    """Last words of containers in trouble, as far as they were read."""
    unread: tuple[str, ...] = ()
    """What was asked for and is not permitted: "configmaps", "pods/log"."""


Record = Workload | KeptRevision | KeptPod | KeptEvent
"""Anything a store keeps."""
