"""The scale subresource: replicas, and nothing else."""

from demo.jsontext import Object
from demo.resources import Resource
from demo.selectors import as_text


def scale_of(resource: Resource, obj: Object) -> Object:
    """Return an object as autoscaling/v1 Scale."""
    del resource
    metadata = obj["metadata"]
    kept = ("name", "namespace", "uid", "resourceVersion", "creationTimestamp")
    return {
        "kind": "Scale",
        "apiVersion": "autoscaling/v1",
        "metadata": {key: metadata[key] for key in kept if key in metadata},
        "spec": {"replicas": obj["spec"].get("replicas", 0)},
        "status": {
            "replicas": obj.get("status", {}).get("replicas", 0),
            "selector": as_text(obj["spec"].get("selector")),
        },
    }


def with_replicas(obj: Object, replicas: int, version: str = "") -> Object:
    """Return an object scaled; `version` is the resourceVersion that the scaler saw, if it says."""
    metadata = {**obj["metadata"], "resourceVersion": version or obj["metadata"]["resourceVersion"]}
    return {**obj, "metadata": metadata, "spec": {**obj["spec"], "replicas": replicas}}
