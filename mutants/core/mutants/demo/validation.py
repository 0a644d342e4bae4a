"""What the API server refuses in an object, with its words (pkg/apis/{core,apps}/validation)."""

import re
from collections.abc import Iterable
from typing import Any

from demo.jsontext import Object, encode
from demo.resources import DAEMONSETS, DEPLOYMENTS, PODS, REPLICASETS, STATEFULSETS, Resource
from demo.selectors import matches
from demo.status import Cause

NAME = re.compile(r"[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*")
LABEL = re.compile(r"[a-z0-9]([-a-z0-9]*[a-z0-9])?")
VALUE = re.compile(r"(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?")
PERCENT = re.compile(r"[0-9]+%")

NAME_RULE = (
    "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must "
    "start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is "
    r"'[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')"
)
LABEL_RULE = (
    "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start "
    "and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is "
    "'[a-z0-9]([-a-z0-9]*[a-z0-9])?')"
)
STATEFUL_RULE = (
    "updates to statefulset spec for fields other than 'replicas', 'ordinals', 'template', 'updateStrategy', "
    "'revisionHistoryLimit', 'persistentVolumeClaimRetentionPolicy' and 'minReadySeconds' are forbidden"
)
STATEFUL_MUTABLE = frozenset(
    {"replicas", "ordinals", "template", "updateStrategy", "revisionHistoryLimit", "minReadySeconds"}
) | {"persistentVolumeClaimRetentionPolicy"}

POD_RULE = (
    "pod updates may not change fields other than `spec.containers[*].image`,`spec.initContainers[*].image`,"
    "`spec.activeDeadlineSeconds`,`spec.tolerations` (only additions to existing tolerations),"
    "`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)"
)

_KINDS = {
    DEPLOYMENTS: "deployment",
    STATEFULSETS: "statefulset",
    DAEMONSETS: "daemonset",
    REPLICASETS: "replicaset",
}


def required(field: str, text: str = "") -> Cause:
    """A field has to be given."""
    return Cause("FieldValueRequired", f"Required value{': ' + text if text else ''}", field)


def wrong(field: str, value: Any, text: str) -> Cause:
    """A field's value breaks a rule."""
    return Cause("FieldValueInvalid", f"Invalid value: {shown(value)}: {text}", field)


def unsupported(field: str, value: Any, choices: Iterable[str]) -> Cause:
    """A field takes only certain values."""
    names = ", ".join(f'"{choice}"' for choice in choices)
    return Cause(
        "FieldValueNotSupported", f"Unsupported value: {shown(value)}: supported values: {names}", field
    )


def prohibited(field: str, text: str) -> Cause:
    """A field may not be given, or not be changed."""
    return Cause("FieldValueForbidden", f"Forbidden: {text}", field)


def shown(value: Any) -> str:
    """Return a value as Go's field.Error writes it."""
    return encode(value).decode() if isinstance(value, str | dict | list) else str(value)


def faults(resource: Resource, new: Object, old: Object | None) -> list[Cause]:
    """Return everything that is wrong with an object, or with the change to it."""
    found = _metadata(new, resource)
    spec = new.get("spec", {})
    if resource in _KINDS:
        found += _workload(resource, spec)
        if old is not None:
            found += _workload_update(resource, spec, old.get("spec", {}))
    elif resource is PODS:
        found += pod_spec(spec, "spec")
        if old is not None:
            found += _pod_update(spec, old.get("spec", {}))
    return found


def _metadata(obj: Object, resource: Resource) -> list[Cause]:
    metadata = obj["metadata"]
    found = []
    name = metadata.get("name", "")
    if not name:
        found.append(required("metadata.name", "name or generateName is required"))
    elif not NAME.fullmatch(name) or len(name) > 253:
        found.append(wrong("metadata.name", name, NAME_RULE))
    if resource.namespaced and not metadata.get("namespace"):
        found.append(required("metadata.namespace"))
    for key, value in (metadata.get("labels") or {}).items():
        if not VALUE.fullmatch(value) or len(value) > 63:
            del key
            found.append(wrong("metadata.labels", value, _VALUE_RULE))
    return found


_VALUE_RULE = (
    "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must "
    "start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used "
    "for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')"
)


def _workload(resource: Resource, spec: Object) -> list[Cause]:
    found = []
    if spec.get("replicas", 0) < 0:
        found.append(wrong("spec.replicas", spec["replicas"], "must be greater than or equal to 0"))
    template = spec.get("template", {})
    selector = spec.get("selector")
    if selector is None:
        found.append(required("spec.selector"))
    elif not selector.get("matchLabels") and not selector.get("matchExpressions"):
        text = f"empty selector is invalid for {_KINDS[resource]}"
        found.append(wrong("spec.selector", selector, text))
    elif not matches(selector, template.get("metadata", {}).get("labels")):
        labels = template.get("metadata", {}).get("labels") or {}
        found.append(
            wrong("spec.template.metadata.labels", labels, "`selector` does not match template `labels`")
        )
    found += pod_spec(template.get("spec", {}), "spec.template.spec")
    policy = template.get("spec", {}).get("restartPolicy")
    if policy != "Always":
        found.append(unsupported("spec.template.spec.restartPolicy", policy, ("Always",)))
    if resource is DEPLOYMENTS:
        found += _strategy(spec)
    for field in ("minReadySeconds", "revisionHistoryLimit", "progressDeadlineSeconds"):
        if spec.get(field, 0) < 0:
            found.append(wrong(f"spec.{field}", spec[field], "must be greater than or equal to 0"))
    ready = spec.get("minReadySeconds", 0)
    if resource is DEPLOYMENTS and spec.get("progressDeadlineSeconds", ready + 1) <= ready:
        deadline = spec["progressDeadlineSeconds"]
        found.append(wrong("spec.progressDeadlineSeconds", deadline, "must be greater than minReadySeconds"))
    return found


def _strategy(spec: Object) -> list[Cause]:
    strategy = spec.get("strategy", {})
    kind, rolling = strategy.get("type"), strategy.get("rollingUpdate")
    if kind == "Recreate":
        if rolling is None:
            return []
        text = "may not be specified when strategy `type` is 'Recreate'"
        return [prohibited("spec.strategy.rollingUpdate", text)]
    if kind != "RollingUpdate":
        return [unsupported("spec.strategy", strategy, ("Recreate", "RollingUpdate"))]
    found = []
    for field in ("maxUnavailable", "maxSurge"):
        value = rolling[field]
        where = f"spec.strategy.rollingUpdate.{field}"
        if isinstance(value, str) and not PERCENT.fullmatch(value):
            text = "must be an integer or percentage (e.g '5%%')"
            found.append(wrong(where, value, text))
        elif isinstance(value, int) and value < 0:
            found.append(wrong(where, value, "must be greater than or equal to 0"))
    if not found and all(str(rolling[field]).rstrip("%") == "0" for field in ("maxUnavailable", "maxSurge")):
        where = "spec.strategy.rollingUpdate.maxUnavailable"
        found.append(wrong(where, rolling["maxUnavailable"], "may not be 0 when `maxSurge` is 0"))
    return found


def _workload_update(resource: Resource, new: Object, old: Object) -> list[Cause]:
    if resource is STATEFULSETS:
        fixed = [{k: v for k, v in spec.items() if k not in STATEFUL_MUTABLE} for spec in (new, old)]
        return [] if fixed[0] == fixed[1] else [prohibited("spec", STATEFUL_RULE)]
    if new.get("selector") != old.get("selector"):
        return [wrong("spec.selector", new.get("selector"), "field is immutable")]
    return []


def pod_spec(spec: Object, path: str) -> list[Cause]:
    """Return everything that is wrong with a pod spec."""
    found = []
    if not spec.get("containers"):
        found.append(required(f"{path}.containers"))
    names: set[str] = set()
    for group in ("initContainers", "containers"):
        for at, container in enumerate(spec.get(group, ())):
            found += _container(container, f"{path}.{group}[{at}]", names, spec)
    volumes: set[str] = set()
    for at, volume in enumerate(spec.get("volumes", ())):
        where = f"{path}.volumes[{at}].name"
        if not volume.get("name"):
            found.append(required(where))
        elif volume["name"] in volumes:
            found.append(Cause("FieldValueDuplicate", f'Duplicate value: "{volume["name"]}"', where))
        volumes.add(volume.get("name", ""))
    return found


def _container(container: Object, path: str, names: set[str], spec: Object) -> list[Cause]:
    found = []
    name = container.get("name", "")
    if not name:
        found.append(required(f"{path}.name"))
    elif not LABEL.fullmatch(name) or len(name) > 63:
        found.append(wrong(f"{path}.name", name, LABEL_RULE))
    elif name in names:
        found.append(Cause("FieldValueDuplicate", f'Duplicate value: "{name}"', f"{path}.name"))
    names.add(name)
    found += _image(container, path)
    have = {volume.get("name") for volume in spec.get("volumes", ())}
    for at, mount in enumerate(container.get("volumeMounts", ())):
        if mount.get("name") not in have:
            where = f"{path}.volumeMounts[{at}].name"
            found.append(Cause("FieldValueNotFound", f'Not found: "{mount.get("name", "")}"', where))
    for at, variable in enumerate(container.get("env", ())):
        if not variable.get("name"):
            found.append(required(f"{path}.env[{at}].name"))
    return found


def _image(container: Object, path: str) -> list[Cause]:
    found = []
    if not container.get("image"):
        found.append(required(f"{path}.image"))
    elif container["image"] != container["image"].strip():
        found.append(
            wrong(f"{path}.image", container["image"], "must not have leading or trailing whitespace")
        )
    policy = container.get("imagePullPolicy")
    if policy not in {"Always", "IfNotPresent", "Never"}:
        found.append(unsupported(f"{path}.imagePullPolicy", policy, ("Always", "IfNotPresent", "Never")))
    return found


def _pod_update(new: Object, old: Object) -> list[Cause]:
    def fixed(spec: Object) -> Object:
        kept = {
            key: value
            for key, value in spec.items()
            if key not in {"tolerations", "activeDeadlineSeconds", "terminationGracePeriodSeconds"}
        }
        for group in ("containers", "initContainers"):
            if group in kept:
                kept[group] = [{**item, "image": ""} for item in kept[group]]
        return kept

    return [] if fixed(new) == fixed(old) else [prohibited("spec", POD_RULE)]
