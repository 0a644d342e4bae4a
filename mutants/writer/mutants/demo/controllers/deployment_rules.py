"""The arithmetic of a Deployment (pkg/controller/deployment/util)."""

from demo.jsontext import Object

REVISION = "deployment.kubernetes.io/revision"
HISTORY = "deployment.kubernetes.io/revision-history"
DESIRED = "deployment.kubernetes.io/desired-replicas"
MAXIMUM = "deployment.kubernetes.io/max-replicas"
HASH = "pod-template-hash"

SKIPPED = frozenset(
    {
        "kubectl.kubernetes.io/last-applied-configuration",
        REVISION,
        HISTORY,
        DESIRED,
        MAXIMUM,
        "deprecated.deployment.rollback.to",
    }
)
"""Annotations that a Deployment and its ReplicaSets do not share."""

HISTORY_LENGTH = 2000
"""Characters of the revision-history annotation."""

NO_DEADLINE = 2**31 - 1


def replicas(obj: Object) -> int:
    """Return how many pods an object wants."""
    return int(obj["spec"]["replicas"])


def total(sets: list[Object]) -> int:
    """Return how many pods ReplicaSets want."""
    return sum(map(replicas, sets))


def counted(sets: list[Object], field: str) -> int:
    """Return the sum of a field of ReplicaSets' status."""
    return sum(one["status"].get(field, 0) for one in sets)


def active(sets: list[Object]) -> list[Object]:
    """Return the ReplicaSets that want pods."""
    return [one for one in sets if replicas(one) > 0]


def scaled(value: int | str, whole: int, *, up: bool) -> int:
    """Return a number, or a share of a whole rounded up or down."""
    if isinstance(value, int):
        return value
    share = int(value.rstrip("%")) * whole
    return -(-share // 100) if up else share // 100


def fenceposts(deployment: Object) -> tuple[int, int]:
    """Return maxSurge and maxUnavailable in pods, the latter not above the replicas."""
    strategy = deployment["spec"]["strategy"]
    wanted = replicas(deployment)
    if strategy["type"] != "RollingUpdate":
        return 0, 0
    rolling = strategy["rollingUpdate"]
    surge = scaled(rolling["maxSurge"], wanted, up=True)
    unavailable = scaled(rolling["maxUnavailable"], wanted, up=False)
    if surge == 0 and unavailable == 0:
        unavailable = 1
    return surge, min(unavailable, wanted)


def max_unavailable(deployment: Object) -> int:
    """Return how many pods may be missing."""
    return fenceposts(deployment)[1] if replicas(deployment) else 0


def max_surge(deployment: Object) -> int:
    """Return how many pods may be too many."""
    return fenceposts(deployment)[0]


def is_rolling(deployment: Object) -> bool:
    """Say whether the strategy is RollingUpdate."""
    return bool(deployment["spec"]["strategy"]["type"] == "RollingUpdate")


def has_deadline(deployment: Object) -> bool:
    """Say whether progress has a deadline."""
    return bool(deployment["spec"].get("progressDeadlineSeconds", NO_DEADLINE) != NO_DEADLINE)


def bare_template(template: Object) -> Object:
    """Return a pod template without the label that tells ReplicaSets apart."""
    metadata = template.get("metadata", {})
    labels = {key: value for key, value in metadata.get("labels", {}).items() if key != HASH}
    kept = {key: value for key, value in metadata.items() if key not in {"labels", "creationTimestamp"}}
    if labels:
        kept["labels"] = labels
    return {**template, "metadata": kept}


def by_creation(one: Object) -> tuple[str, str]:
    """Return the key that sorts ReplicaSets oldest first."""
    return one["metadata"]["creationTimestamp"], one["metadata"]["name"]


def find_new(deployment: Object, sets: list[Object]) -> Object | None:
    """Return the oldest ReplicaSet of the present template."""
    template = bare_template(deployment["spec"]["template"])
    for one in sorted(sets, key=by_creation):
        if bare_template(one["spec"]["template"]) == template:
            return one
    return None


def revision_of(obj: Object) -> int:
    """Return a revision number; 0 for none. Raises ValueError where it is no number."""
    return int(obj["metadata"].get("annotations", {}).get(REVISION, 0))


def max_revision(sets: list[Object]) -> int:
    """Return the highest revision number; those that are no numbers are left out."""
    highest = 0
    for one in sets:
        try:
            highest = max(highest, revision_of(one))
        except ValueError:
            continue
    return highest


def desired_of(one: Object) -> int | None:
    """Return the replicas that the Deployment wanted when it last scaled a ReplicaSet."""
    text = one["metadata"].get("annotations", {}).get(DESIRED, "")
    return int(text) if text.isdigit() else None


def new_set_annotations(deployment: Object, one: Object, revision: int, *, exists: bool) -> dict[str, str]:
    """Return the annotations of the new ReplicaSet: the Deployment's, its revision, and former ones."""
    made = dict(one["metadata"].get("annotations", {}))
    given = deployment["metadata"].get("annotations", {})
    made |= {key: value for key, value in given.items() if key not in SKIPPED}
    had = made.get(REVISION)
    try:
        old = int(had or 0)
    except ValueError:
        return made
    if old < revision:
        made[REVISION] = str(revision)
        if had is not None:
            made[HISTORY] = _history(made.get(HISTORY, ""), had)
    if not exists:
        made |= replica_annotations(deployment)
    return made


def _history(text: str, number: str) -> str:
    numbers = [part for part in text.split(",") if part]
    while numbers and len(",".join([*numbers, number])) > HISTORY_LENGTH:
        numbers.pop(0)
    return ",".join([*numbers, number])


def replica_annotations(deployment: Object) -> dict[str, str]:
    """Return the annotations that proportional scaling goes by."""
    wanted = replicas(deployment)
    return {DESIRED: str(wanted), MAXIMUM: str(wanted + max_surge(deployment))}


def new_replicas(deployment: Object, sets: list[Object], new: Object) -> int:
    """Return how many pods the new ReplicaSet may want (NewRSNewReplicas)."""
    wanted = replicas(deployment)
    if not is_rolling(deployment):
        return wanted
    surge = max_surge(deployment)
    current = total(sets)
    if current >= wanted + surge:
        return replicas(new)
    room = min(wanted + surge - current, wanted - replicas(new))
    return replicas(new) + room


def is_saturated(deployment: Object, one: Object | None) -> bool:
    """Say whether a ReplicaSet alone is all that the Deployment wants."""
    if one is None:
        return False
    wanted = replicas(deployment)
    return (
        replicas(one) == wanted
        and desired_of(one) == wanted
        and one["status"].get("availableReplicas", 0) == wanted
    )


def proportion(one: Object, deployment: Object, to_add: int, added: int) -> int:
    """Return a ReplicaSet's share of pods to add or take (GetReplicaSetProportion)."""
    if replicas(one) == 0 or to_add in {0, added}:
        return 0
    share = _fraction(one, deployment)
    allowed = to_add - added
    return min(share, allowed) if to_add > 0 else max(share, allowed)


def _fraction(one: Object, deployment: Object) -> int:
    wanted = replicas(deployment)
    if wanted == 0:
        return -replicas(one)
    text = one["metadata"].get("annotations", {}).get(MAXIMUM, "")
    before = int(text) if text.isdigit() else 0
    if before == 0:
        before = deployment["status"].get("replicas", 0)
        if before == 0:
            return 0
    size = replicas(one) * (wanted + max_surge(deployment)) / before
    rounded = int(size + 0.5) if size >= 0 else int(size - 0.5)
    return rounded - replicas(one)


def is_complete(deployment: Object, status: Object) -> bool:
    """Say whether a rollout is over and good."""
    wanted = replicas(deployment)
    fields = ("updatedReplicas", "replicas", "availableReplicas")
    return (
        all(status.get(field, 0) == wanted for field in fields)
        and status.get("observedGeneration", 0) >= deployment["metadata"]["generation"]
    )


def has_progressed(deployment: Object, new: Object) -> bool:
    """Say whether a new status is nearer to the end than the present one."""
    old = deployment["status"]

    def number(status: Object, field: str) -> int:
        return int(status.get(field, 0))

    new_old_pods = number(new, "replicas") - number(new, "updatedReplicas")
    old_old_pods = number(old, "replicas") - number(old, "updatedReplicas")
    return (
        number(new, "updatedReplicas") > number(old, "updatedReplicas")
        or new_old_pods < old_old_pods
        or number(new, "readyReplicas") > number(old, "readyReplicas")
        or number(new, "availableReplicas") > number(old, "availableReplicas")
    )
