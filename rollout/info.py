"""What is true of one rollout, as frozen values: all that a screen needs to know.

Every string here has been through `rollout.safe.safe`: widgets may draw it as it is.
Times are the server's own, aware and in UTC; ages are computed where they are drawn.
`None` means "not known (yet)"; an empty tuple means "known, and there are none".
"""

from datetime import datetime
from enum import Enum

from msgspec import Struct

from rollout.telling import LastWords


class Phase(Enum):
    """The state of a rollout; the value is its word on screen (glyphs: screens.md)."""

    COMPLETE = "complete"
    PROGRESSING = "progressing"
    PAUSED = "paused"
    FAILED = "failed"
    """Available below wanted - maxUnavailable, or deadline passed, or ReplicaFailure."""
    TROUBLE = "trouble"
    """Something is wrong, and it has not come to FAILED."""
    IDLE = "scaled to zero"
    UNKNOWN = "unknown"


class Heading(Enum):
    """The word in the heading of an opened rollout."""

    STUCK = "STUCK"
    """A rollout is under way and fails."""
    ROLLING = "ROLLING"
    DEGRADED = "DEGRADED"
    """No rollout is under way, and pods are lost."""
    PAUSED = "PAUSED"
    COMPLETE = "COMPLETE"
    IDLE = "SCALED TO ZERO"
    BLOCKED = "BLOCKED"
    """A StatefulSet waits for its broken pod; `RolloutInfo.blocked_by` names it."""
    UNKNOWN = "UNKNOWN"


class Mark(Enum):
    """How good a revision is known to have been (evidence: `rollout.marks`)."""

    NOW = "now"
    RUNNING = "running"
    PROVEN = "proven"
    LIKELY = "likely"
    LEFT = "left"
    FAILED = "failed"
    UNPROVEN = "unproven"


class VerdictWord(Enum):
    """What the facts say of an undo, in the words of the screen."""

    HELPS = "UNDO HELPS"
    MAY_NOT_HELP = "undo may not help"
    NOT_A_RELEASE = "not a release"
    WAIT = "wait"
    NO_FAULT = "no fault visible"
    NOTHING = ""
    """Complete or idle: there is nothing to advise."""


class Confidence(Enum):
    """How sure a cause is."""

    CERTAIN = "certain"
    """The server says so itself."""
    LIKELY = "likely"
    POSSIBLE = "possible"


class Ref(Struct, frozen=True):
    """Which object: identity is the uid, the rest is for people and paths."""

    kind: str
    """Kubernetes' own kind: "Deployment", "StatefulSet", "DaemonSet"."""
    namespace: str
    name: str
    uid: str

    @property
    def short(self) -> str:
        """Return the object as kubectl takes it: "deploy/web", "sts/db", "ds/agent"."""
        return f"{SHORT_KINDS.get(self.kind, self.kind.lower())}/{self.name}"


SHORT_KINDS = {"Deployment": "deploy", "StatefulSet": "sts", "DaemonSet": "ds"}
"""kubectl's short names of the kinds."""


class Cause(Struct, frozen=True, kw_only=True):
    """Why a rollout does not go on."""

    code: str
    """A stable word for programs: "image-not-found"."""
    short: str
    """At most 21 cells, for the list: "image not found"."""
    headline: str
    """At most 63 cells, beside the count of pods: "image not found: ghcr.io/shop/checkout:2.4.1"."""
    detail: str
    """One sentence that quotes the server's own evidence."""
    confidence: Confidence
    since: datetime | None
    pods: int
    """How many pods show it."""
    of: int
    """Of how many pods of the same revision."""
    on_new: bool
    """Whether pods of the current revision show it."""
    on_old: bool
    """Whether pods of older revisions show it too."""
    in_template: bool
    """Whether the pod template itself is at fault, so that an undo takes it away."""
    presumed: bool = False
    """Whether `in_template` is only presumed: a crash, a probe, of which nothing else is to blame."""
    nodes: int = 0
    """On how many nodes its pods are, as far as they have one."""
    node: str = ""
    """The node, where all of its pods are on one."""
    objects: tuple[str, ...] = ()
    """The uids of pods that show it, at most a few; empty where the workload as a whole does."""


class Edit(Struct, frozen=True):
    """An object that the template names, and when it was last written."""

    kind: str
    """"ConfigMap" or "Secret"."""
    name: str
    at: datetime


class Verdict(Struct, frozen=True):
    """Whether an undo would help."""

    word: VerdictWord
    sentence: str
    """The facts it rests on, and the word: "only rev 14 fails, 3 of 3 old pods serve: UNDO HELPS"."""


class Change(Struct, frozen=True):
    """One difference between two pod templates, by meaning."""

    field: str
    """What it is, for a person: "image", "env", "cpu", "probe path"."""
    where: str
    """The container it is in ("" for the pod as a whole)."""
    name: str
    """The key within the field: an environment variable's name; "" where there is none."""
    before: str | None
    """None: it was absent."""
    after: str | None
    """None: it is absent."""
    words: str
    """The whole in a few words: "image 2.4.0→2.4.1", "env +FEATURE_X"."""


class Revision(Struct, frozen=True, kw_only=True):
    """One revision of a rollout: a ReplicaSet or a ControllerRevision."""

    uid: str
    number: int | None
    name: str
    hash: str
    created: datetime | None
    images: tuple[str, ...]
    """As in the template, in the order of its containers."""
    mark: Mark
    evidence: str
    """Why the mark: "was current 5d", "hand-over never finished", "3 running now"."""
    change_cause: str
    """The change-cause, where it is this revision's own; "" otherwise."""
    pods: int
    """Pods that exist now."""
    available: int
    restart_of: str | None
    """The uid of the older revision whose release this one only restarted."""


class Earlier(Struct, frozen=True):
    """The revision that was current before this one."""

    uid: str
    number: int | None
    hash: str
    """Where another revision has its number too; "" otherwise."""


class PodRow(Struct, frozen=True, kw_only=True):
    """What one pod shows."""

    uid: str
    name: str
    revision_uid: str
    """The uid of its revision; "" if that is not known."""
    ready_containers: int
    containers: int
    ready: bool
    available: bool
    """Ready for minReadySeconds, as far as the pod itself says."""
    started: bool
    """Bound to a node, with containers known to its kubelet."""
    terminating: bool
    state: str
    """What kubectl would say, and the container: "ImagePullBackOff app", "Running"."""
    trouble: str
    """A stable word for what is wrong ("image-not-found"), "" where nothing is."""
    message: str
    """The server's own words on the trouble."""
    container: str
    """The container that is in trouble, "" for none or the pod as a whole."""
    restarts: int
    created: datetime | None
    since: datetime | None
    """Since when the trouble, where it is known."""
    node: str


Failing = tuple[str, str, str]
"""A pod's uid, what is wrong with it, and the container ("" for none)."""


class PodLine(Struct, frozen=True, kw_only=True):
    """One line of the pods pane: a pod, or several that say the same."""

    key: str
    """Stable while the line means the same pods: a uid, or revision and state."""
    number: int | None
    """The revision's number."""
    revision_uid: str
    label: str
    """"fkg4m" or "3 pods"."""
    pods: int
    ready_containers: int
    containers: int
    state: str
    bad: bool
    restarts: int
    created: datetime | None
    """Of the oldest."""
    node: str
    """"node-3", or "3 nodes"."""
    terminating: bool = False
    hash: str = ""
    """The revision's, where another has its number too."""


class EventLine(Struct, frozen=True, kw_only=True):
    """Events that say the same of one object, or of the pods of one revision, merged."""

    key: str
    last: datetime | None
    count: int
    kind: str
    """"Pod", "RS", "Deploy"."""
    name: str
    """As short as is clear: a pod's last part, a ReplicaSet's hash. Of several pods the newest's."""
    warning: bool
    reason: str
    message: str
    """Of several pods the newest's."""
    pods: int = 1
    """How many pods say it; 1 where it is about one object."""
    names: tuple[str, ...] = ()
    """The names of several pods, the newest first: of very many some."""

    @property
    def about(self) -> str:
        """Return what it is about: "Pod fkg4m", "10 pods: fkg4m…"."""
        return f"{self.pods} pods: {self.name}…" if self.pods > 1 else f"{self.kind} {self.name}"


class Owner(Struct, frozen=True):
    """Who else writes this object, and so may take an undo back."""

    tool: str
    """"Flux", "Argo CD", "Helm", "kubectl apply", an operator's kind."""
    name: str
    sentence: str
    """One line: "Flux apps/shop re-applies Git: it takes an undo back"."""
    reverts: bool
    """Whether it will take an undo back by itself (Flux), or only at its next release (Helm)."""
    suspend: str
    """The command that would suspend it; "" where there is none."""


class Count(Struct, frozen=True):
    """The pods of one side of a rollout, for its bar."""

    number: int | None
    """The revision's number; None for several, or unknown."""
    wanted: int
    """Pods this side is scaled to."""
    pods: int
    """Pods that exist."""
    available: int
    started: int
    """Pods that exist and are not available."""


class Target(Struct, frozen=True):
    """Where `u` leads."""

    uid: str | None
    """The revision's uid; None: the person has to pick."""
    why: str
    """Why this one, or why none."""
    settled: bool = False
    """Whether none because there is nothing to undo: it was returned to, or no earlier release is kept."""


class RolloutInfo(Struct, frozen=True, kw_only=True):
    """Everything known of one rollout. Two equal values look the same on screen."""

    ref: Ref
    generation: int
    observed: bool
    """Whether the controller has seen the newest generation."""
    paused: bool
    phase: Phase
    heading: Heading
    blocked_by: str
    """The pod a StatefulSet waits for; "" otherwise."""
    number: int | None
    """The current revision's number; None where it is not known (yet)."""
    images: tuple[str, ...]
    changed: datetime | None
    """When the pod template last changed (managedFields)."""
    changed_by: str
    """The manager that is recorded for it; "" where nobody is."""
    since: datetime | None
    """Since when it is as it is: begun, paused, degraded (the list's FOR)."""
    wanted: int
    """spec.replicas, or desiredNumberScheduled."""
    new: Count
    old: Count
    serving: int
    """Available pods of all revisions."""
    surge: int
    unavailable: int
    """maxSurge and maxUnavailable in pods."""
    deadline: datetime | None
    """When the progress deadline passes; None: off, or nothing under way."""
    deadline_passed: bool
    why: str
    """At most 21 cells for the list: "image not found", "updating, ~10s left", "complete, 5.2.0"."""
    conditions: tuple[EventLine, ...]
    """The workload's conditions in the form of events, newest first."""
    owner: Owner | None
    heading_rests: str = ""
    """The facts that the heading rests on: "no rollout is under way, 2 of 6 pods are lost"."""
    broken: tuple[str, ...] = ()
    """JSON paths whose values were not of Kubernetes' type, and are shown as unknown."""

    # Known only of a rollout that is opened; None until its streams have answered.
    causes: tuple[Cause, ...] | None = None
    waits: tuple[Cause, ...] | None = None
    """What it waits for where nothing is wrong with it: paused, a partition, minReadySeconds, an image."""
    edits: tuple[Edit, ...] = ()
    """What the template names and was edited with the current revision or since, newest first."""
    verdict: Verdict | None = None
    last_words: LastWords | None = None
    """What the container wrote that crashes: of the current revision first."""
    unread: tuple[str, ...] = ()
    """What was asked for and is not permitted: "configmaps", "pods/log"."""
    changes: tuple[Change, ...] | None = None
    """From the previous revision to the current one."""
    previous: Earlier | None = None
    """The revision that `changes` starts from."""
    revisions: tuple[Revision, ...] | None = None
    """Newest first."""
    history_limit: int | None = None
    dropped_next: str | None = None
    """The uid of the revision that the history limit takes next; None for none."""
    target: Target | None = None
    pods: tuple[PodRow, ...] | None = None
    failing: tuple[Failing, ...] = ()
    """Those of `pods` that show a cause and name no trouble: a probe fails, a crash is just over."""
    events: tuple[EventLine, ...] | None = None
    """Newest first, merged."""
