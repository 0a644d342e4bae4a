"""What a pod template names besides itself, and what of that is not there or was edited since."""

from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from rollout.template import parse


class Named(Struct, frozen=True, order=True):
    """An object of the same namespace that pods of a template need."""

    kind: str
    """"ConfigMap", "Secret", "ServiceAccount", "PersistentVolumeClaim"."""
    name: str
    optional: bool = False
    """Whether pods start without it."""


PLURALS = {
    "ConfigMap": "configmaps",
    "Secret": "secrets",
    "ServiceAccount": "serviceaccounts",
    "PersistentVolumeClaim": "persistentvolumeclaims",
}
"""Kubernetes' plurals of what a template can name, all of the group "core"."""


VOLUMES = (
    ("configMap", "name", "ConfigMap"),
    ("secret", "secretName", "Secret"),
    ("azureFile", "secretName", "Secret"),
    ("persistentVolumeClaim", "claimName", "PersistentVolumeClaim"),
)
"""A volume's source, its field that names an object, and that object's kind."""

SECRETS_OF_VOLUMES = ("nodePublishSecretRef", "secretRef")
"""Fields by which CSI and older volumes name the Secret that they are mounted with."""


def named(template: bytes) -> tuple[Named, ...]:
    """Return everything that `template` names, each once, by kind and name. Raises TemplateError.

    What is needed in one place and optional in another is needed.
    """
    found: dict[tuple[str, str], bool] = {}
    for each in _all(_map(parse(template).get("spec"))):
        if each.name:
            key = (each.kind, each.name)
            found[key] = found.get(key, True) and each.optional
    return tuple(sorted(Named(kind, name, optional) for (kind, name), optional in found.items()))


def _all(spec: dict[str, Any]) -> Iterator[Named]:
    account = spec.get("serviceAccountName")
    if isinstance(account, str) and account != "default":
        yield Named("ServiceAccount", account)
    for secret in _maps(spec.get("imagePullSecrets")):
        yield _named("Secret", secret, "name")
    for volume in _maps(spec.get("volumes")):
        yield from _volume(volume)
    for group in ("initContainers", "containers", "ephemeralContainers"):
        for container in _maps(spec.get(group)):
            yield from _container(container)


def _volume(volume: dict[str, Any]) -> Iterator[Named]:
    for source, field, kind in VOLUMES:
        if source in volume:
            yield _named(kind, _map(volume[source]), field)
    for mounted in map(_map, volume.values()):
        for field in SECRETS_OF_VOLUMES:
            if field in mounted:
                yield _named("Secret", _map(mounted[field]), "name")
    for projected in _maps(_map(volume.get("projected")).get("sources")):
        if "configMap" in projected:
            yield _named("ConfigMap", _map(projected["configMap"]), "name")
        if "secret" in projected:
            yield _named("Secret", _map(projected["secret"]), "name")


def _container(container: dict[str, Any]) -> Iterator[Named]:
    for source in _maps(container.get("envFrom")):
        if "configMapRef" in source:
            yield _named("ConfigMap", _map(source["configMapRef"]), "name")
        if "secretRef" in source:
            yield _named("Secret", _map(source["secretRef"]), "name")
    for variable in _maps(container.get("env")):
        source = _map(variable.get("valueFrom"))
        if "configMapKeyRef" in source:
            yield _named("ConfigMap", _map(source["configMapKeyRef"]), "name")
        if "secretKeyRef" in source:
            yield _named("Secret", _map(source["secretKeyRef"]), "name")


def _named(kind: str, where: dict[str, Any], field: str) -> Named:
    name = where.get(field)
    return Named(kind, name if isinstance(name, str) else "", where.get("optional") is True)


def _map(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _maps(value: Any) -> list[dict[str, Any]]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []
