"""What controllers ask and do about pods."""

from demo.clock import seconds_of
from demo.context import Context
from demo.controllers.queue import MANAGER
from demo.deletion import Deletion, delete
from demo.jsontext import Object
from demo.recorder import Source
from demo.registry import by
from demo.resources import PODS
from demo.status import ApiError

DONE = frozenset({"Succeeded", "Failed"})


def is_active(pod: Object) -> bool:
    """Say whether a pod counts: not finished and not going."""
    return pod["status"].get("phase") not in DONE and "deletionTimestamp" not in pod["metadata"]


def is_terminating(pod: Object) -> bool:
    """Say whether a pod is going and still runs."""
    return pod["status"].get("phase") not in DONE and "deletionTimestamp" in pod["metadata"]


def ready_since(pod: Object) -> str:
    """Return when a pod became ready; "" while it is not."""
    for condition in pod["status"].get("conditions", ()):
        if condition["type"] == "Ready" and condition["status"] == "True":
            return str(condition["lastTransitionTime"])
    return ""


def is_available(pod: Object, min_ready: int, now: float) -> bool:
    """Say whether a pod has been ready for long enough."""
    since = ready_since(pod)
    return bool(since) and (min_ready == 0 or seconds_of(since) + min_ready <= now)


def available_in(pods: list[Object], min_ready: int, now: float) -> float | None:
    """Return the seconds until the next ready pod is available; None if none will be."""
    waits = [seconds_of(since) + min_ready - now for since in map(ready_since, pods) if since]
    return min((wait for wait in waits if wait > 0), default=None)


def owner_reference(owner: Object) -> Object:
    """Return a reference that says who manages an object."""
    return {
        "apiVersion": owner["apiVersion"],
        "kind": owner["kind"],
        "name": owner["metadata"]["name"],
        "uid": owner["metadata"]["uid"],
        "controller": True,
        "blockOwnerDeletion": True,
    }


def pod_from(template: Object, owner: Object) -> Object:
    """Return the pod that an owner's template asks for, without a name."""
    name = owner["metadata"]["name"]
    metadata: Object = {"generateName": f"{name}-", "namespace": owner["metadata"]["namespace"]}
    given = template.get("metadata", {})
    if given.get("labels"):
        metadata["labels"] = dict(given["labels"])
    if given.get("annotations"):
        metadata["annotations"] = dict(given["annotations"])
    metadata["ownerReferences"] = [owner_reference(owner)]
    return {"kind": "Pod", "apiVersion": "v1", "metadata": metadata, "spec": dict(template["spec"])}


def create_pod(context: Context, source: Source, owner: Object, pod: Object) -> Object:
    """Create a pod for an owner, and tell. Raises ApiError."""
    try:
        made = context.registry.create(PODS, pod, by(MANAGER))
    except ApiError as error:
        if not is_ending(error):
            context.recorder.event(
                owner, source, "Warning", "FailedCreate", f"Error creating: {error.message}"
            )
        raise
    message = f"Created pod: {made['metadata']['name']}"
    context.recorder.event(owner, source, "Normal", "SuccessfulCreate", message)
    return made


def is_ending(error: ApiError) -> bool:
    """Say whether a refusal means that the namespace goes away."""
    causes = (error.details or {}).get("causes", ())
    return any(cause.get("reason") == "NamespaceTerminating" for cause in causes)


def delete_pod(context: Context, source: Source, owner: Object, pod: Object) -> None:
    """Delete a pod of an owner, and tell."""
    name = pod["metadata"]["name"]
    delete(context.registry, PODS, context.registry.get(PODS, pod["metadata"]["namespace"], name), Deletion())
    context.recorder.event(owner, source, "Normal", "SuccessfulDelete", f"Deleted pod: {name}")
