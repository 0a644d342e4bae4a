"""What a Deployment's status says, and when its deadline has passed (progress.go, sync.go)."""

from demo.clock import seconds_of, stamp
from demo.context import Context
from demo.controllers import conditions
from demo.controllers import deployment_rules as rules
from demo.controllers.queue import MANAGER
from demo.jsontext import Object
from demo.registry import by
from demo.resources import DEPLOYMENTS

TIMED_OUT = "ProgressDeadlineExceeded"
AVAILABLE = "NewReplicaSetAvailable"


def write_status(context: Context, deployment: Object, status: Object, revision: str | None = None) -> Object:
    """Write a status, and the revision annotation with it as the controller does; return the Deployment."""
    metadata = None
    if revision is not None:
        annotations = deployment["metadata"].get("annotations", {})
        metadata = {"annotations": {**annotations, rules.REVISION: revision}}
    return context.registry.change(
        DEPLOYMENTS, deployment, by(MANAGER, "status"), status=status, metadata=metadata
    )


def calculated(context: Context, deployment: Object, sets: list[Object], new: Object | None) -> Object:
    """Return the status as the ReplicaSets have it."""
    available = rules.counted(sets, "availableReplicas")
    counts = {
        "replicas": rules.counted(sets, "replicas"),
        "updatedReplicas": rules.counted([new] if new else [], "replicas"),
        "readyReplicas": rules.counted(sets, "readyReplicas"),
        "availableReplicas": available,
        "unavailableReplicas": max(0, rules.total(sets) - available),
    }
    old = deployment["status"]
    status: Object = {"observedGeneration": deployment["metadata"]["generation"]}
    status.update({name: count for name, count in counts.items() if count})
    if all("terminatingReplicas" in one["status"] for one in sets):
        status["terminatingReplicas"] = rules.counted(sets, "terminatingReplicas")
    if "collisionCount" in old:
        status["collisionCount"] = old["collisionCount"]
    if old.get("conditions"):
        status["conditions"] = old["conditions"]
    now = stamp(context.clock.now())
    if available >= rules.replicas(deployment) - rules.max_unavailable(deployment):
        text = "Deployment has minimum availability."
        conditions.put(status, conditions.make("Available", "True", "MinimumReplicasAvailable", text, now))
    else:
        text = "Deployment does not have minimum availability."
        conditions.put(status, conditions.make("Available", "False", "MinimumReplicasUnavailable", text, now))
    return status


def sync_plain(context: Context, deployment: Object, sets: list[Object], new: Object | None) -> Object:
    """Write the status without judging progress: when scaling or paused."""
    status = calculated(context, deployment, sets, new)
    return deployment if status == deployment["status"] else write_status(context, deployment, status)


def sync_rollout(
    context: Context, deployment: Object, sets: list[Object], new: Object | None
) -> tuple[Object, float | None]:
    """Write the status and judge progress; return the Deployment and the seconds until the next time."""
    status = calculated(context, deployment, sets, new)
    if not rules.has_deadline(deployment):
        conditions.drop(status, "Progressing")
    current = conditions.find(deployment["status"], "Progressing")
    over = (
        status.get("replicas", 0) == status.get("updatedReplicas", 0)
        and current is not None
        and current["reason"] == AVAILABLE
    )
    if rules.has_deadline(deployment) and not over:
        _judge(context, deployment, status, new)
    failure = _failure(sets, new)
    if failure is not None:
        conditions.put(status, failure)
    else:
        conditions.drop(status, "ReplicaFailure")
    if status != deployment["status"]:
        return write_status(context, deployment, status), None
    return deployment, _judged_again(context, deployment, status)


def _judge(context: Context, deployment: Object, status: Object, new: Object | None) -> None:
    """Set the Progressing condition."""
    now = stamp(context.clock.now())
    what = (
        f'ReplicaSet "{new["metadata"]["name"]}"' if new else f'Deployment "{deployment["metadata"]["name"]}"'
    )
    current = conditions.find(deployment["status"], "Progressing")
    if rules.is_complete(deployment, status):
        text = f"{what} has successfully progressed."
        conditions.put(status, conditions.make("Progressing", "True", AVAILABLE, text, now))
    elif rules.has_progressed(deployment, status):
        made = conditions.make("Progressing", "True", "ReplicaSetUpdated", f"{what} is progressing.", now)
        if current is not None:
            if current["status"] == "True":
                made["lastTransitionTime"] = current["lastTransitionTime"]
            conditions.drop(status, "Progressing")
        conditions.put(status, made)
    elif _timed_out(context, deployment, status):
        text = f"{what} has timed out progressing."
        conditions.put(status, conditions.make("Progressing", "False", TIMED_OUT, text, now))


def _timed_out(context: Context, deployment: Object, status: Object) -> bool:
    condition = conditions.find(status, "Progressing")
    if condition is None or condition["reason"] == AVAILABLE:
        return False
    if condition["reason"] == TIMED_OUT:
        return True
    return _deadline(deployment, condition) < context.clock.now()


def _failure(sets: list[Object], new: Object | None) -> Object | None:
    """Return the first ReplicaFailure of the ReplicaSets, the new one's before all others'."""
    for one in [*([new] if new else []), *sets]:
        found = conditions.find(one["status"], "ReplicaFailure")
        if found is not None:
            return conditions.make(
                "ReplicaFailure",
                found["status"],
                found["reason"],
                found["message"],
                found["lastTransitionTime"],
            )
    return None


def _judged_again(context: Context, deployment: Object, status: Object) -> float | None:
    condition = conditions.find(deployment["status"], "Progressing")
    if not rules.has_deadline(deployment) or condition is None:
        return None
    if rules.is_complete(deployment, status) or condition["reason"] == TIMED_OUT:
        return None
    return max(0.0, _deadline(deployment, condition) - context.clock.now()) + 1.0


def _deadline(deployment: Object, condition: Object) -> float:
    return seconds_of(condition["lastUpdateTime"]) + float(deployment["spec"]["progressDeadlineSeconds"])
