"""What a pod needs that may not exist: ConfigMaps, Secrets, their keys."""

from demo.jsontext import Object
from demo.resources import CONFIGMAPS, SECRETS, Resource
from demo.store import Store

_SOURCES: tuple[tuple[str, str, Resource, str], ...] = (
    ("configMapKeyRef", "configMapRef", CONFIGMAPS, "ConfigMap"),
    ("secretKeyRef", "secretRef", SECRETS, "Secret"),
)


def missing_of_container(store: Store, namespace: str, container: Object) -> str:
    """Return what a container's environment names and does not exist; "" where all does."""
    for one, whole, resource, kind in _SOURCES:
        for variable in container.get("env", ()):
            reference = variable.get("valueFrom", {}).get(one)
            if reference is not None and not reference.get("optional"):
                missing = _missing_key(store, namespace, resource, kind, reference)
                if missing:
                    return missing
        for source in container.get("envFrom", ()):
            reference = source.get(whole)
            if reference is None or reference.get("optional"):
                continue
            if store.get(resource, namespace, reference["name"]) is None:
                return f'{kind.lower()} "{reference["name"]}" not found'
    return ""


def _missing_key(store: Store, namespace: str, resource: Resource, kind: str, reference: Object) -> str:
    name, key = reference["name"], reference["key"]
    found = store.get(resource, namespace, name)
    if found is None:
        return f'{kind.lower()} "{name}" not found'
    if key not in found.get("data", {}) and key not in found.get("binaryData", {}):
        return f"couldn't find key {key} in {kind} {namespace}/{name}"
    return ""


def missing_in_pod(store: Store, pod: Object) -> str:
    """Return which volume cannot be mounted, in the kubelet's words; "" where all can."""
    namespace = pod["metadata"]["namespace"]
    for volume in pod["spec"].get("volumes", ()):
        for source, resource, key in (("configMap", CONFIGMAPS, "name"), ("secret", SECRETS, "secretName")):
            reference = volume.get(source)
            if reference is None or reference.get("optional"):
                continue
            if store.get(resource, namespace, reference.get(key, "")) is None:
                what = f'{source.lower()} "{reference.get(key, "")}" not found'
                return f'MountVolume.SetUp failed for volume "{volume["name"]}" : {what}'
    return ""
