"""Deleting: at once, gracefully, or once dependents are gone."""

from dataclasses import dataclass

from demo.clock import stamp
from demo.jsontext import Object
from demo.registry import Registry
from demo.resources import NAMESPACES, PODS, Resource
from demo.status import Cause, bad_request, conflict, invalid
from demo.store import key_of

FOREGROUND = "foregroundDeletion"
ORPHAN = "orphan"


@dataclass(frozen=True, slots=True)
class Deletion:
    """How an object is to be deleted."""

    grace: int | None = None
    """Seconds; None for the object's own."""
    policy: str = "Background"
    uid: str = ""
    """Only if this is the object's uid."""
    version: str = ""
    """Only if this is the object's resourceVersion."""
    dry_run: bool = False


def deletion_of(options: Object, query: dict[str, str]) -> Deletion:
    """Return the deletion that a request's DeleteOptions and parameters ask for. Raises ApiError."""
    grace = options.get("gracePeriodSeconds", query.get("gracePeriodSeconds"))
    policy = options.get("propagationPolicy", query.get("propagationPolicy", "Background"))
    orphan = options.get("orphanDependents", query.get("orphanDependents"))
    if orphan is not None:
        policy = "Orphan" if str(orphan).lower() == "true" else "Background"
    if policy not in {"Background", "Foreground", "Orphan"}:
        known = '"Foreground", "Background", "Orphan", "nil"'
        cause = Cause(
            "FieldValueNotSupported",
            f'Unsupported value: "{policy}": supported values: {known}',
            "propagationPolicy",
        )
        raise invalid("DeleteOptions", "meta.k8s.io", "", [cause])
    preconditions = options.get("preconditions") or {}
    dry = options.get("dryRun") or ([query["dryRun"]] if query.get("dryRun") else [])
    try:
        seconds = None if grace is None else max(0, int(grace))
    except (TypeError, ValueError):
        raise bad_request(f'strconv.ParseInt: parsing "{grace}": invalid syntax') from None
    return Deletion(
        grace=seconds,
        policy=policy,
        uid=preconditions.get("uid", ""),
        version=preconditions.get("resourceVersion", ""),
        dry_run=dry == ["All"],
    )


def delete(registry: Registry, resource: Resource, obj: Object, deletion: Deletion) -> tuple[Object, bool]:
    """Delete an object, or begin to; return its last state and whether it is gone. Raises ApiError(409)."""
    metadata = obj["metadata"]
    _check(resource, metadata, deletion)
    finalizers = _finalizers(metadata, deletion)
    grace = _grace(resource, obj, deletion)
    if not finalizers and grace == 0 and not (resource is NAMESPACES and obj["spec"].get("finalizers")):
        if deletion.dry_run:
            return obj, True
        return registry.store.remove(resource, key_of(obj)), True
    if "deletionTimestamp" in metadata and metadata.get("deletionGracePeriodSeconds", 0) <= grace:
        return obj, False
    marked: Object = {
        "deletionTimestamp": stamp(registry.clock.now() + grace),
        "deletionGracePeriodSeconds": grace,
    }
    if finalizers:
        marked["finalizers"] = finalizers
    if "generation" in metadata and "deletionTimestamp" not in metadata:
        marked["generation"] = metadata["generation"] + 1
    new = {**obj}
    if resource is NAMESPACES:
        marked.pop("deletionGracePeriodSeconds")
        new["status"] = {**obj.get("status", {}), "phase": "Terminating"}
    if deletion.dry_run:
        return {**new, "metadata": {**metadata, **marked}}, False
    return registry.apply_metadata(resource, new, marked), False


def _check(resource: Resource, metadata: Object, deletion: Deletion) -> None:
    have = (metadata["uid"], metadata["resourceVersion"])
    for wanted, found, what in (
        (deletion.uid, have[0], "UID"),
        (deletion.version, have[1], "ResourceVersion"),
    ):
        if wanted and wanted != found:
            changed = "deleted and then recreated" if what == "UID" else "modified"
            why = (
                f"the {what} in the precondition ({wanted}) does not match the {what} in record ({found}). "
                f"The object might have been {changed}"
            )
            raise conflict(resource.kind, resource.group, metadata["name"], why)


def _finalizers(metadata: Object, deletion: Deletion) -> list[str]:
    kept = [name for name in metadata.get("finalizers", ()) if name not in {FOREGROUND, ORPHAN}]
    already = [name for name in metadata.get("finalizers", ()) if name in {FOREGROUND, ORPHAN}]
    if deletion.policy == "Foreground":
        return [*kept, FOREGROUND]
    if deletion.policy == "Orphan":
        return [*kept, ORPHAN]
    return [*kept, *already] if "deletionTimestamp" in metadata else kept


def _grace(resource: Resource, obj: Object, deletion: Deletion) -> int:
    """Return the seconds a pod is given; everything else goes at once."""
    if resource is not PODS or not obj["spec"].get("nodeName"):
        return 0
    if obj["status"].get("phase") in {"Succeeded", "Failed"}:
        return 0
    own = int(obj["spec"].get("terminationGracePeriodSeconds", 30))
    return own if deletion.grace is None else deletion.grace
