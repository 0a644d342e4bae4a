"""create, update, patch, delete and the subresources that write."""

from dataclasses import replace

from demo.api.answers import answer, body_of, form_of, metadata_only
from demo.api.reading import Target, selection
from demo.api.tables import table
from demo.deletion import delete, deletion_of
from demo.http import Request, Response
from demo.jsontext import Object, decode, encode
from demo.managed import Manager
from demo.patch import json_patch, merge_patch, strategic
from demo.registry import Registry, Write
from demo.resources import PODS, Resource
from demo.scale import scale_of, with_replicas
from demo.schema import type_of
from demo.status import (
    ApiError,
    Cause,
    bad_request,
    details_of,
    invalid,
    success,
)


def write_of(target: Target, request: Request, patch: bytes = b"") -> Write:
    """Return how a request writes. Raises ApiError(400)."""
    dry = request.query.get("dryRun", "")
    if dry not in {"", "All"}:
        cause = Cause(
            "FieldValueNotSupported", f'Unsupported value: "{dry}": supported values: "All"', "dryRun"
        )
        raise invalid("PatchOptions" if patch else "CreateOptions", "meta.k8s.io", "", [cause])
    validation = request.query.get("fieldValidation", "Warn")
    if validation not in {"", "Ignore", "Warn", "Strict"}:
        known = '"", "Ignore", "Strict", "Warn"'
        cause = Cause(
            "FieldValueNotSupported",
            f'Unsupported value: "{validation}": supported values: {known}',
            "fieldValidation",
        )
        raise invalid("PatchOptions" if patch else "CreateOptions", "meta.k8s.io", "", [cause])
    agent = request.headers.get("user-agent", "").split("/")[0]
    name = request.query.get("fieldManager") or agent or "unknown"
    manager = Manager(name[:128], "Update", target.subresource)
    return Write(manager, dry_run=dry == "All", strict=validation == "Strict", patch=patch)


def _formed(target: Target, request: Request, obj: Object, registry: Registry, status: int = 200) -> Response:
    form = form_of(request)
    if form == "Table":
        version = obj["metadata"].get("resourceVersion", "")
        return answer(table(target.resource, [obj], request, registry.clock.now(), version), status)
    return answer(metadata_only(obj) if form.startswith("Partial") else obj, status)


def _check_kind(resource: Resource, body: Object) -> None:
    version, kind = body.get("apiVersion"), body.get("kind")
    if kind is None or version is None:
        raise bad_request(
            f"Object 'Kind' is missing in '{encode(body).decode()[:200]}'"
            if kind is None
            else "Object 'apiVersion' is missing"
        )
    if (version, kind) != (resource.api_version, resource.kind):
        raise bad_request(
            f'{kind} in version "{version}" cannot be handled as a {resource.kind}: '
            f'no kind "{kind}" is registered for version "{version}" in scheme "rolldeck demo"'
        )


def _check_place(target: Target, metadata: Object, name: str) -> None:
    given = metadata.setdefault("namespace", target.namespace) if target.resource.namespaced else ""
    if target.resource.namespaced and given != target.namespace:
        raise bad_request(
            "the namespace of the provided object does not match the namespace sent on the request"
        )
    if name and metadata.get("name", name) != name:
        raise bad_request(
            f"the name of the object ({metadata['name']}) does not match the name on the URL ({name})"
        )


def create(registry: Registry, target: Target, request: Request) -> Response:
    """Answer a POST to a collection."""
    body = body_of(request)
    body.setdefault("apiVersion", target.resource.api_version)
    body.setdefault("kind", target.resource.kind)
    _check_kind(target.resource, body)
    body["metadata"] = dict(body.get("metadata") or {})
    _check_place(target, body["metadata"], "")
    made = registry.create(target.resource, body, write_of(target, request))
    return _formed(target, request, made, registry, 201)


def update(registry: Registry, target: Target, request: Request) -> Response:
    """Answer a PUT of an object, or of its status or scale."""
    body = body_of(request)
    write = write_of(target, request)
    if target.subresource == "scale":
        return _rescale(registry, target, body, write)
    _check_kind(target.resource, body)
    body["metadata"] = dict(body.get("metadata") or {})
    _check_place(target, body["metadata"], target.name)
    body["metadata"]["name"] = target.name
    return _formed(target, request, registry.update(target.resource, body, write), registry)


def _rescale(registry: Registry, target: Target, scale: Object, write: Write) -> Response:
    current = registry.get(target.resource, target.namespace, target.name)
    replicas = (scale.get("spec") or {}).get("replicas", 0)
    if not isinstance(replicas, int) or replicas < 0:
        cause = Cause(
            "FieldValueInvalid",
            f"Invalid value: {replicas}: must be greater than or equal to 0",
            "spec.replicas",
        )
        raise invalid("Scale", "autoscaling", target.name, [cause])
    version = (scale.get("metadata") or {}).get("resourceVersion", "")
    new = with_replicas(current, replicas, version)
    return answer(scale_of(target.resource, registry.update(target.resource, new, write)))


def patch(registry: Registry, target: Target, request: Request) -> Response:
    """Answer a PATCH of an object, or of its status or scale."""
    kind = request.headers.get("content-type", "").split(";")[0].strip().lower()
    write = write_of(target, request, request.body)
    current = registry.get(target.resource, target.namespace, target.name)
    before = scale_of(target.resource, current) if target.subresource == "scale" else current
    after = _patched(kind, target.resource, before, request.body, scaled=target.subresource == "scale")
    if kind == "application/json-patch+json":
        write = replace(write, patch=encode(after))
    if target.subresource == "scale":
        return _rescale(registry, target, after, write)
    metadata = after.get("metadata")
    if not isinstance(metadata, dict):
        raise bad_request("metadata: Required value")
    if metadata.get("name", target.name) != target.name:
        raise bad_request(
            f"the name of the object ({metadata['name']}) does not match the name on the URL ({target.name})"
        )
    if target.resource.namespaced and metadata.get("namespace", target.namespace) != target.namespace:
        raise bad_request(
            "the namespace of the provided object does not match the namespace sent on the request"
        )
    metadata = {**metadata, "name": target.name}
    after = {**after, "metadata": metadata}
    return _formed(target, request, registry.update(target.resource, after, write, patched=True), registry)


def _patched(kind: str, resource: Resource, before: Object, patch_text: bytes, *, scaled: bool) -> Object:
    if kind == "application/json-patch+json":
        after = decode(json_patch.apply(encode(before), patch_text))
        if not isinstance(after, dict):
            raise bad_request("the patched object is not an object")
        return after
    try:
        change = decode(patch_text)
    except ValueError as error:
        raise bad_request(f"error decoding patch: {error}") from error
    if not isinstance(change, dict):
        raise bad_request(
            "error decoding patch: json: cannot unmarshal into Go value of type map[string]interface {}"
        )
    if kind == "application/merge-patch+json" or (scaled and kind.startswith("application/strategic")):
        merged: Object = merge_patch.apply(before, change)
        return merged
    if kind == "application/strategic-merge-patch+json":
        return strategic.apply(type_of(resource), before, change)
    raise ApiError(415, "UnsupportedMediaType", "415: Unsupported Media Type", {})


def remove(registry: Registry, target: Target, request: Request) -> Response:
    """Answer a DELETE of one object."""
    deletion = deletion_of(body_of(request), request.query)
    found = registry.get(target.resource, target.namespace, target.name)
    last, gone = delete(registry, target.resource, found, deletion)
    if not gone or target.resource is PODS or target.resource.plural in _RETURNED:
        return _formed(target, request, last, registry)
    details = details_of(target.resource.plural, target.resource.group, target.name)
    return answer(success({**details, "uid": last["metadata"]["uid"]}))


_RETURNED = frozenset({"serviceaccounts", "persistentvolumeclaims", "resourcequotas"})
"""Resources whose deletion answers with the object."""


def remove_all(registry: Registry, target: Target, request: Request) -> Response:
    """Answer a DELETE of a collection."""
    deletion = deletion_of(body_of(request), request.query)
    test = selection(target, request)
    gone = []
    for key in list(registry.store.table(target.resource).ordered()):
        obj = registry.store.get(target.resource, *key)
        if obj is None or (target.namespace and key[0] != target.namespace) or (test and not test(obj)):
            continue
        gone.append(delete(registry, target.resource, obj, deletion)[0])
    metadata = {"resourceVersion": str(registry.store.version)}
    kind = f"{target.resource.kind}List"
    return answer(
        {"kind": kind, "apiVersion": target.resource.api_version, "metadata": metadata, "items": gone}
    )


def evict(registry: Registry, target: Target, request: Request) -> Response:
    """Answer a POST to a pod's eviction."""
    body = body_of(request)
    deletion = deletion_of(body.get("deleteOptions") or {}, request.query)
    pod = registry.get(PODS, target.namespace, target.name)
    delete(registry, PODS, pod, deletion)
    return answer({"kind": "Status", "apiVersion": "v1", "metadata": {}, "status": "Success"}, 201)
