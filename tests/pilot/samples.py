"""The values behind the drawings of the screens: a shop in which a new image cannot be pulled."""

from datetime import UTC, datetime, timedelta

from msgspec.structs import replace

from rollout.action import Check, CheckState, Plan, Progress, Step
from rollout.connection import Connection, StreamState
from rollout.info import (
    Cause,
    Change,
    Confidence,
    Count,
    Earlier,
    Edit,
    EventLine,
    Heading,
    Mark,
    Owner,
    Phase,
    PodRow,
    Ref,
    Revision,
    RolloutInfo,
    Target,
    Verdict,
    VerdictWord,
)

NOW = datetime(2026, 11, 12, 3, 14, 22, tzinfo=UTC)


def ago(text: str | None) -> datetime | None:
    """Return the time "2m", "131s" or "9d" before NOW."""
    if text is None:
        return None
    unit = {"s": 1, "m": 60, "h": 3_600, "d": 86_400}[text[-1]]
    return NOW - timedelta(seconds=int(text[:-1]) * unit)


CONNECTION = Connection(
    context="prod-eu",
    server="https://k8s.example",
    protected="PROD",
    namespace="shop",
    user="alice",
    state=StreamState.LIVE,
)

STALE = Connection(
    context="prod-eu",
    server="https://k8s.example",
    protected="PROD",
    namespace="shop",
    user="alice",
    state=StreamState.STALE,
    since=ago("42s"),
    heard=ago("42s"),
    retry=NOW + timedelta(seconds=3),
    reason="503",
)


def rollout(  # noqa: PLR0917  reads as the row that it is
    name: str,
    number: int | None,
    changed: str | None,
    new: tuple[int, int],
    serving: int,
    why: str,
    *,
    phase: Phase = Phase.COMPLETE,
    since: str | None = None,
    started: int = 0,
    kind: str = "Deployment",
    namespace: str = "shop",
) -> RolloutInfo:
    """Return a row of the list; `new` is available of wanted."""
    available, wanted = new
    return RolloutInfo(
        ref=Ref(kind, namespace, name, f"uid-{namespace}-{kind}-{name}"),
        generation=1,
        observed=True,
        paused=phase is Phase.PAUSED,
        phase=phase,
        heading=Heading.COMPLETE,
        blocked_by="",
        number=number,
        images=(f"ghcr.io/shop/{name}:1.0.0",),
        changed=ago(changed),
        changed_by="kubectl-set",
        since=ago(since),
        wanted=wanted,
        new=Count(number, wanted, available + started, available, started),
        old=Count(None, 0, serving - available, serving - available, 0),
        serving=serving,
        surge=1,
        unavailable=0,
        deadline=None,
        deadline_passed=False,
        why=why,
        conditions=(),
        owner=None,
    )


ROWS = (
    rollout("ledger", 19, "9d", (4, 6), 4, "degraded: crash loop", phase=Phase.FAILED, since="4m", started=2),
    rollout(
        "postgres",
        4,
        "6m",
        (0, 3),
        2,
        "not ready: postgres-2",
        phase=Phase.TROUBLE,
        since="6m",
        started=1,
        kind="StatefulSet",
    ),
    rollout(
        "cart", 31, "48s", (0, 10), 8, "crash loop, exit 137", phase=Phase.TROUBLE, since="44s", started=5
    ),
    rollout(
        "checkout", 14, "131s", (0, 3), 3, "image not found", phase=Phase.TROUBLE, since="131s", started=1
    ),
    rollout("search", 8, "3m", (0, 3), 3, "not ready: HTTP 503", phase=Phase.TROUBLE, since="3m", started=1),
    rollout("web", 8, "31s", (8, 10), 10, "updating, ~10s left", phase=Phase.PROGRESSING, started=1),
    rollout("frontend", 5, "14m", (3, 6), 6, "paused", phase=Phase.PAUSED, since="12m"),
    rollout("payments", 22, "6m", (6, 6), 6, "complete, 5.2.0"),
    rollout("gateway", 42, "52m", (4, 4), 4, "undone 41→40 by bob"),
    rollout("api", 77, "3d", (12, 12), 12, "complete, 9.14.1"),
    rollout("auth", 12, "8d", (3, 3), 3, "complete, 1.8.0"),
    rollout("batch-reindex", 3, "21d", (0, 0), 0, "scaled to zero", phase=Phase.IDLE),
    rollout("catalog", 54, "2d", (8, 8), 8, "complete, 3.3.9"),
    rollout("log-agent", 9, "30d", (24, 24), 24, "complete, 0.44.2", kind="DaemonSet"),
    rollout("emailer", 6, "11d", (2, 2), 2, "complete, 2.9.0"),
    rollout("fraud-scoring-canary", 17, "5d", (2, 2), 2, "complete, 0.9.1"),
    rollout("images", 28, "13d", (5, 5), 5, "complete, 2.0.2"),
    rollout("inventory", 33, "6d", (6, 6), 6, "complete, 4.1.0"),
    *(rollout(f"job-{n:02}", n, "7d", (1, 1), 1, "complete, 1.0.0") for n in range(1, 24)),
)
"""41 rollouts, in order; the drawing shows the first 18."""

CHECKOUT_ROW = 3

REPOSITORY = "ghcr.io/shop/checkout"
IMAGE = Change("image", "app", "", f"{REPOSITORY}:2.4.0", f"{REPOSITORY}:2.4.1", "image 2.4.0→2.4.1")
FEATURE = Change("env", "app", "FEATURE_X", None, "on", "env +FEATURE_X")


def revision(  # noqa: PLR0917  reads as the row that it is
    number: int, name: str, created: str, tag: str, mark: Mark, evidence: str, pods: int = 0
) -> Revision:
    """Return a revision of checkout."""
    return Revision(
        uid=f"uid-rs-{number}",
        number=number,
        name=f"checkout-{name}",
        hash=name,
        created=ago(created),
        images=(f"{REPOSITORY}:{tag}",),
        mark=mark,
        evidence=evidence,
        change_cause="",
        pods=pods,
        available=pods if mark is Mark.RUNNING else 0,
        restart_of=None,
    )


REVISIONS = (
    revision(14, "7768644c85", "131s", "2.4.1", Mark.NOW, "0 available so far", 1),
    revision(13, "5f8c75b5b8", "4d", "2.4.0", Mark.RUNNING, "3 running now", 3),
    revision(12, "66d9c7f4bb", "9d", "2.3.9", Mark.LIKELY, "was current 5d"),
    revision(11, "59cdd8f496", "9d", "2.3.8", Mark.FAILED, "hand-over never finished"),
    *(
        revision(n, f"6b7f9c4d{n:02}", f"{30 - n}d", f"2.2.{n}", Mark.UNPROVEN, "nothing is known")
        for n in range(10, 3, -1)
    ),
)


def pod(name: str, number: int, *, node: str, age: str, trouble: str = "", state: str = "Running") -> PodRow:
    """Return a pod of checkout."""
    ready = not trouble and state == "Running"
    return PodRow(
        uid=f"uid-pod-{name}",
        name=name,
        revision_uid=f"uid-rs-{number}",
        ready_containers=int(ready),
        containers=1,
        ready=ready,
        available=ready,
        started=True,
        terminating=state == "Terminating",
        state=state,
        trouble=trouble,
        message="",
        container="app" if trouble else "",
        restarts=0,
        created=ago(age),
        since=ago(age),
        node=node,
    )


PODS = (
    pod(
        "checkout-7768644c85-fkg4m",
        14,
        node="node-3",
        age="131s",
        trouble="image-not-found",
        state="ImagePullBackOff app",
    ),
    pod("checkout-5f8c75b5b8-2xk9p", 13, node="node-1", age="4d"),
    pod("checkout-5f8c75b5b8-7bqlz", 13, node="node-2", age="4d"),
    pod("checkout-5f8c75b5b8-wm4rt", 13, node="node-3", age="4d"),
)


def event(  # noqa: PLR0917  reads as the line that it is
    last: str, count: int, kind: str, name: str, reason: str, message: str
) -> EventLine:
    """Return a line of events, so many seconds before NOW."""
    return EventLine(
        key=f"{kind}/{name}/{reason}",
        last=ago(last),
        count=count,
        kind=kind,
        name=name,
        warning=reason in ("Failed", "BackOff"),
        reason=reason,
        message=message,
    )


EVENTS = (
    event("12s", 9, "Pod", "fkg4m", "Failed", "ErrImagePull: manifest unknown"),
    event("20s", 9, "Pod", "fkg4m", "BackOff", "back-off pulling checkout:2.4.1"),
    event("131s", 1, "RS", "7768644c85", "SuccessfulCreate", "created pod fkg4m"),
    event("132s", 1, "Deploy", "checkout", "ScalingReplicaSet", "7768644c85 from 0 to 1"),
)

CAUSE = Cause(
    code="image-not-found",
    short="image not found",
    headline="image not found: ghcr.io/shop/checkout:2.4.1 (manifest unknown)",
    detail="1 of 1 new pods cannot pull ghcr.io/shop/checkout:2.4.1: manifest unknown",
    confidence=Confidence.CERTAIN,
    since=ago("131s"),
    pods=1,
    of=1,
    on_new=True,
    on_old=False,
    in_template=True,
)

CHECKOUT = replace(
    ROWS[CHECKOUT_ROW],
    heading=Heading.STUCK,
    changed_by="kustomize-controller",
    old=Count(13, 3, 3, 3, 0),
    deadline=NOW + timedelta(minutes=7, seconds=49),
    owner=Owner(
        tool="Flux",
        name="apps/shop",
        sentence="Flux apps/shop re-applies Git every 10m (next ~03:21): it takes an undo back",
        reverts=True,
        suspend="flux suspend kustomization shop -n apps",
    ),
    causes=(CAUSE,),
    verdict=Verdict(VerdictWord.HELPS, "only rev 14 fails, 3 of 3 old pods serve: UNDO HELPS"),
    edits=(Edit("ConfigMap", "checkout-config", NOW - timedelta(minutes=12)),),
    changes=(IMAGE, FEATURE),
    previous=Earlier("uid-rs-13", 13, ""),
    revisions=REVISIONS,
    history_limit=10,
    dropped_next="uid-rs-4",
    target=Target("uid-rs-13", "all its pods are available"),
    pods=PODS,
    events=EVENTS,
)

PLAN = Plan(
    ref=CHECKOUT.ref,
    from_number=14,
    to_number=13,
    becomes=15,
    target_uid="uid-rs-13",
    target_words="checkout:2.4.0, 5f8c75b5b8",
    target_evidence="3 pods run it now, was current 4d",
    type_number=True,
    type_why="PROTECTED CONTEXT prod-eu",
    resumes=False,
    changes=(
        Change("image", "app", "", f"{REPOSITORY}:2.4.1", f"{REPOSITORY}:2.4.0", "image 2.4.1→2.4.0"),
        Change("env", "app", "FEATURE_X", "on", None, "env -FEATURE_X"),
    ),
    stays="replicas 3 (HPA 3-10), strategy, annotations",
    warnings=(
        ("stays", "ConfigMap checkout-config, edited 03:02Z, AFTER 13 last started"),
        ("reverts", "Flux apps/shop re-applies Git ~03:21Z"),
    ),
    takes="~2s: 1 bad pod goes, the 3 serving pods are not touched",
    checks=(
        Check("allowed", CheckState.GOOD, "allowed", arms=False),
        Check("fresh", CheckState.GOOD, "as you saw it", arms=True),
        Check("dry-run", CheckState.GOOD, "server dry run 0.3s", arms=True),
        Check("quota", CheckState.UNKNOWN, "quota (not permitted)", arms=False),
    ),
    refused="",
    twice=False,
)

PROGRESS = Progress(
    ref=CHECKOUT.ref,
    target_uid="uid-rs-13",
    to_number=13,
    began=NOW - timedelta(seconds=7),
    ended=None,
    steps=(
        Step("accepted", CheckState.GOOD, "accepted"),
        Step("observed", CheckState.GOOD, "observed"),
        Step("new", CheckState.GOOD, "revision 15 is new"),
        Step("available", CheckState.PENDING, "2 of 3 available"),
    ),
    sentence="",
    good=True,
)
