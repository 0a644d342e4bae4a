"""Every write to the box, by people and controllers alike: defaults, rules, generations, who wrote what."""

from collections.abc import Callable
from dataclasses import dataclass

from demo import conform, defaults, managed, validation
from demo.admission import Admission, Review
from demo.clock import Clock, stamp
from demo.jsontext import Object
from demo.names import Names
from demo.resources import (
    BUDGETS,
    DAEMONSETS,
    DEPLOYMENTS,
    NAMESPACES,
    PODS,
    REPLICASETS,
    STATEFULSETS,
    Resource,
)
from demo.schema import type_of
from demo.status import MODIFIED, already_exists, bad_request, conflict, invalid, not_found
from demo.store import Store

WORKLOADS = frozenset({DEPLOYMENTS, REPLICASETS, STATEFULSETS, DAEMONSETS})
COUNTED = WORKLOADS | {PODS, BUDGETS}
"""Resources whose metadata has a generation."""

TEMPLATE_GENERATION = "deprecated.daemonset.template.generation"

SYSTEM_FIELDS = ("uid", "creationTimestamp", "generation", "deletionTimestamp", "deletionGracePeriodSeconds")
"""Metadata that a writer cannot change."""


@dataclass(frozen=True, slots=True)
class Write:
    """How a write is made."""

    manager: managed.Manager
    dry_run: bool = False
    strict: bool = False
    """Whether unknown fields are refused."""
    patch: bytes = b""
    """The patch that made the object, which a refusal quotes."""
    trusted: bool = False
    """Whether the object is known to be well formed: our own controllers' are."""


def by(manager: str, subresource: str = "", operation: str = "Update") -> Write:
    """Return how one of the box's own programs writes."""
    return Write(managed.Manager(manager, operation, subresource), trusted=True)


class Registry:
    """All writes of one box."""

    def __init__(self, store: Store, clock: Clock, names: Names) -> None:
        self.store = store
        self.clock = clock
        self.names = names
        self.admission = Admission(store, clock)
        self.warn: Callable[[str], None] = lambda _text: None
        """Is told the paths of unknown fields that were dropped; the server sends them as warnings."""

    def get(self, resource: Resource, namespace: str, name: str) -> Object:
        """Return an object, which may not be changed in place. Raises ApiError(404)."""
        found = self.store.get(resource, namespace, name)
        if found is None:
            raise not_found(resource.plural, resource.group, name)
        return found

    def create(self, resource: Resource, given: Object, write: Write) -> Object:
        """Store a new object; return it as stored. Raises ApiError."""
        obj = (
            {**given, "metadata": dict(given.get("metadata", {}))}
            if write.trusted
            else self._conformed(resource, given, write)
        )
        metadata = obj["metadata"]
        self._name(resource, metadata)
        self.admission.check_namespace(resource, obj)
        if (metadata.get("namespace", ""), metadata["name"]) in self.store.table(resource).items:
            raise already_exists(resource.plural, resource.group, metadata["name"])
        self._stamp_new(resource, metadata)
        if resource in COUNTED:
            obj.pop("status", None)
        defaults.fill(resource, obj)
        _count_template(resource, obj, None)
        self._manage(resource, None, obj, write)
        self._prepare(resource, obj)
        if not write.trusted:
            self._refuse_faults(resource, obj, None)
        self.admission.review(Review(resource, "CREATE", obj, None))
        return obj if write.dry_run else self.store.put(resource, _in_order(obj))

    def _prepare(self, resource: Resource, obj: Object) -> None:
        """Give a new object what nobody owns: the server's own strategies and admission put it there."""
        if resource in WORKLOADS:
            obj["status"] = {}
        elif resource is PODS:
            self.admission.complete_pod(obj)
            obj["status"] = {"phase": "Pending", "qosClass": qos_class(obj["spec"])}
        elif resource is NAMESPACES:
            obj["spec"] = {"finalizers": ["kubernetes"]}
            obj["status"] = {"phase": "Active"}

    def _name(self, resource: Resource, metadata: Object) -> None:
        if not metadata.get("name") and metadata.get("generateName"):
            metadata["name"] = self.names.generate(metadata["generateName"])
        metadata.setdefault("name", "")
        if not resource.namespaced:
            metadata.pop("namespace", None)

    def _stamp_new(self, resource: Resource, metadata: Object) -> None:
        for key in (*SYSTEM_FIELDS, "resourceVersion", "managedFields"):
            metadata.pop(key, None)
        metadata["uid"] = self.names.uid()
        metadata["creationTimestamp"] = stamp(self.clock.now())
        if resource in COUNTED:
            metadata["generation"] = 1

    def _conformed(self, resource: Resource, given: Object, write: Write) -> Object:
        findings = conform.Findings()
        obj = conform.conform(resource, given, findings)
        obj.setdefault("metadata", {})
        unknown = [f'unknown field "{path}"' for path in findings.unknown]
        if unknown and write.strict and write.patch:
            quoted = write.patch.decode(errors="replace")
            cause = validation.wrong("patch", quoted, f"strict decoding error: {', '.join(unknown)}")
            raise invalid("", "", "", [cause])
        if unknown and write.strict:
            raise bad_request(
                f'{resource.kind} in version "{resource.version}" cannot be handled as a {resource.kind}: '
                f"strict decoding error: {', '.join(unknown)}"
            )
        for text in unknown:
            self.warn(text)
        return obj

    def _refuse_faults(self, resource: Resource, obj: Object, old: Object | None) -> None:
        causes = validation.faults(resource, obj, old)
        if causes:
            raise invalid(resource.kind, resource.group, obj["metadata"]["name"], causes)

    def update(self, resource: Resource, given: Object, write: Write, *, patched: bool = False) -> Object:
        """Replace an object, or a subresource of it; return it as stored.

        `patched` says that `given` is the current object with a patch applied. Raises ApiError.
        """
        obj = dict(given) if write.trusted else self._conformed(resource, given, write)
        metadata = obj["metadata"]
        old = self.get(resource, metadata.get("namespace", ""), metadata["name"])
        self._check_identity(resource, obj, old, patched=patched)
        if write.manager.subresource == "status":
            obj = _status_of(resource, obj, old)
        elif resource in COUNTED and "status" in old:
            obj["status"] = old["status"]
        obj["metadata"] = _kept_metadata(obj["metadata"], old["metadata"])
        if write.manager.subresource != "status" and not write.trusted:
            defaults.fill(resource, obj)
            self._refuse_faults(resource, obj, old)
        if _same_but_managers(obj, old):
            return old
        self.admission.review(Review(resource, "UPDATE", obj, old))
        if write.manager.subresource != "status":
            _count(resource, obj, old)
        self._manage(resource, old, obj, write)
        return obj if write.dry_run else self._store_or_end(resource, _in_order(obj))

    def change(
        self,
        resource: Resource,
        obj: Object,
        write: Write,
        *,
        spec: Object | None = None,
        status: Object | None = None,
        metadata: Object | None = None,
    ) -> Object:
        """Replace parts of the current state of an object: how controllers write. Raises ApiError(404)."""
        key = obj["metadata"]
        current = self.get(resource, key.get("namespace", ""), key["name"])
        new = {**current}
        if spec is not None:
            new["spec"] = spec
        if status is not None:
            new["status"] = status
        if metadata is not None:
            joined = {**current["metadata"], **metadata}
            new["metadata"] = {name: value for name, value in joined.items() if value != []}
        return self.update(resource, new, write)

    def _check_identity(self, resource: Resource, obj: Object, old: Object, *, patched: bool) -> None:
        metadata, kept = obj["metadata"], old["metadata"]
        name = kept["name"]
        version = metadata.get("resourceVersion")
        if version and version != kept["resourceVersion"]:
            raise conflict(resource.plural, resource.group, name, MODIFIED)
        uid = metadata.get("uid")
        if uid and uid != kept["uid"]:
            if patched:
                cause = validation.wrong("metadata.uid", uid, "field is immutable")
                raise invalid(resource.kind, resource.group, name, [cause, cause])
            why = f"Precondition failed: UID in precondition: {uid}, UID in object meta: {kept['uid']}"
            raise conflict(resource.plural, resource.group, name, why)

    def _manage(self, resource: Resource, old: Object | None, new: Object, write: Write) -> None:
        entries = old["metadata"].get("managedFields", []) if old else []
        if write.manager.subresource == "status":
            parts: tuple[str, ...] = ("metadata", "status")
        else:
            parts = tuple(key for key in {**(old or {}), **new} if key not in {"apiVersion", "kind"})
            if resource in COUNTED:
                parts = tuple(key for key in parts if key != "status")
        difference = managed.compare(type_of(resource), old, new, parts)
        now = stamp(self.clock.now())
        kept = managed.updated(entries, difference, write.manager, resource.api_version, now)
        new["metadata"] = {**new["metadata"], "managedFields": kept}

    def _store_or_end(self, resource: Resource, obj: Object) -> Object:
        metadata = obj["metadata"]
        ending = "deletionTimestamp" in metadata and not metadata.get("finalizers")
        graceful = resource is PODS and metadata.get("deletionGracePeriodSeconds", 0) > 0
        if ending and not graceful and not obj.get("spec", {}).get("finalizers"):
            self.store.put(resource, obj)
            return self.store.remove(resource, (metadata.get("namespace", ""), metadata["name"]))
        return self.store.put(resource, obj)

    def apply_metadata(self, resource: Resource, obj: Object, metadata: Object) -> Object:
        """Store an object with metadata that only the server itself may set."""
        return self._store_or_end(resource, {**obj, "metadata": {**obj["metadata"], **metadata}})


def qos_class(spec: Object) -> str:
    """Return a pod's quality of service class."""
    containers = [*spec.get("containers", ()), *spec.get("initContainers", ())]
    resources = [container.get("resources", {}) for container in containers]
    if not any(item.get("requests") or item.get("limits") for item in resources):
        return "BestEffort"
    guaranteed = all(
        item.get("limits", {}).get(name) and item["limits"].get(name) == item.get("requests", {}).get(name)
        for item in resources
        for name in ("cpu", "memory")
    )
    return "Guaranteed" if guaranteed else "Burstable"


def _in_order(obj: Object) -> Object:
    """Return an object with its fields in the usual order."""
    first = ("kind", "apiVersion", "metadata", "spec")
    order = [key for key in first if key in obj] + [key for key in obj if key not in (*first, "status")]
    return {key: obj[key] for key in (*order, *(("status",) if "status" in obj else ()))}


def _kept_metadata(new: Object, old: Object) -> Object:
    """Return new metadata with what only the server sets taken from the old."""
    kept = {**new, "name": old["name"]}
    for key in (*SYSTEM_FIELDS, "resourceVersion", "managedFields"):
        kept.pop(key, None)
        if key in old:
            kept[key] = old[key]
    return kept


def _status_of(resource: Resource, obj: Object, old: Object) -> Object:
    """Return the old object with the status of the new one, and what else a status write may carry."""
    made = {**old, "metadata": obj["metadata"]}
    if "status" in obj:
        made["status"] = obj["status"]
    if resource is DEPLOYMENTS:
        labels = old["metadata"].get("labels")
        made["metadata"] = {key: value for key, value in obj["metadata"].items() if key != "labels"}
        if labels:
            made["metadata"]["labels"] = labels
    return made


def _same_but_managers(new: Object, old: Object) -> bool:
    skipped = "managedFields"
    if new.keys() != old.keys():
        return False
    for key, value in new.items():
        if key == "metadata":
            first = {name: item for name, item in value.items() if name != skipped}
            second = {name: item for name, item in old[key].items() if name != skipped}
            if first != second:
                return False
        elif value is not old[key] and value != old[key]:
            return False
    return True


def _count(resource: Resource, new: Object, old: Object) -> None:
    """Raise the generation where the spec changed; a Deployment's also when its annotations did."""
    if resource not in COUNTED:
        return
    changed = new.get("spec") != old.get("spec")
    if resource is DEPLOYMENTS:
        changed |= (new["metadata"].get("annotations") or {}) != (old["metadata"].get("annotations") or {})
    if changed:
        new["metadata"] = {**new["metadata"], "generation": old["metadata"]["generation"] + 1}
    _count_template(resource, new, old)


def _count_template(resource: Resource, new: Object, old: Object | None) -> None:
    """Keep the number of a DaemonSet's template in the annotation that apps/v1 has left of it."""
    if resource is not DAEMONSETS:
        return
    number = 1
    if old is not None:
        number = int(old["metadata"].get("annotations", {}).get(TEMPLATE_GENERATION, "1"))
        number += old["spec"]["template"] != new["spec"]["template"]
    annotations = {**new["metadata"].get("annotations", {}), TEMPLATE_GENERATION: str(number)}
    new["metadata"] = {**new["metadata"], "annotations": annotations}
