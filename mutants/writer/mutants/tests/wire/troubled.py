"""A rollout in trouble on the model server, and what a row of the list says of it."""

from typing import Any

from model import Model, Thing, owned, workload

from rollout.info import RolloutInfo
from rollout.picture import RolloutsPicture

PULL = {"waiting": {"reason": "ErrImagePull", "message": 'manifest for "web:2" not found: manifest unknown'}}


def row(picture: RolloutsPicture, name: str = "web") -> RolloutInfo | None:
    return next((info for info in picture.rollouts if info.ref.name == name), None)


def why(picture: RolloutsPicture, name: str = "web") -> str:
    info = row(picture, name)
    return info.why if info else ""


def rolling(name: str = "web", *, serving: int = 3) -> Thing:
    """A Deployment whose new revision has one pod, which does not come up."""
    thing = workload(name)
    thing["metadata"]["annotations"] = {"deployment.kubernetes.io/revision": "2"}
    thing["status"] |= {"replicas": serving + 1, "updatedReplicas": 1, "availableReplicas": serving}
    return thing


def replica_set(owner: Thing, number: int) -> Thing:
    made = owned("Deployment", f"{owner['metadata']['name']}-{number}", owner, spec={"replicas": 1})
    made["metadata"]["annotations"] = {"deployment.kubernetes.io/revision": str(number)}
    return made


def pod(owner: Thing, name: str, state: dict[str, Any] | None, *, created: int = 1) -> Thing:
    labels = {"labels": owner["metadata"]["labels"], "creationTimestamp": f"2026-01-01T00:00:0{created}Z"}
    reference = {
        "kind": "ReplicaSet",
        "name": owner["metadata"]["name"],
        "uid": owner["metadata"]["uid"],
        "controller": True,
    }
    ready = "False" if state else "True"
    container = {"name": "app", "image": "web:2", "ready": state is None, "state": state or {"running": {}}}
    return {
        "metadata": {
            "name": name,
            "uid": f"uid-{name}",
            "namespace": "shop",
            "ownerReferences": [reference],
            **labels,
        },
        "spec": {"nodeName": "node-1", "containers": [{"name": "app"}]},
        "status": {
            "phase": "Pending" if state else "Running",
            "conditions": [{"type": "Ready", "status": ready}],
            "containerStatuses": [container],
        },
    }


def fail(model: Model, name: str = "web", state: dict[str, Any] = PULL) -> Thing:
    """Put a rollout whose new pod is in `state`."""
    thing = rolling(name)
    model.put("deployments", thing)
    old, new = replica_set(thing, 1), replica_set(thing, 2)
    model.put("replicasets", old)
    model.put("replicasets", new)
    # The old ReplicaSet's pods are the younger ones: only the revision numbers tell which are new.
    model.put("pods", pod(new, f"{name}-2-a", state, created=1))
    for letter in "abc":
        model.put("pods", pod(old, f"{name}-1-{letter}", None, created=5))
    return thing
