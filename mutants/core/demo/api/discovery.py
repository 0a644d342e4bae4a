"""What the server serves: /api, /apis, plain and aggregated, /version, /openapi/v3."""

from hashlib import sha512

from demo.api.answers import accepted, answer
from demo.http import Request, Response
from demo.jsontext import Object
from demo.openapi.trim import DOCUMENTS
from demo.resources import ALL_VERBS, RESOURCES, Resource
from demo.schema import document

VERSION: Object = {
    "major": "1",
    "minor": "36",
    "emulationMajor": "1",
    "emulationMinor": "36",
    "minCompatibilityMajor": "1",
    "minCompatibilityMinor": "35",
    "gitVersion": "v1.36.3",
    "gitCommit": "",
    "gitTreeState": "archive",
    "buildDate": "2026-01-01T00:00:00Z",
    "goVersion": "go1.26.0",
    "compiler": "gc",
    "platform": "linux/amd64",
}
"""The Kubernetes that the box behaves as."""

_SUBRESOURCES: dict[str, tuple[Object, list[str]]] = {
    "status": ({}, ["get", "patch", "update"]),
    "scale": ({"group": "autoscaling", "version": "v1", "kind": "Scale"}, ["get", "patch", "update"]),
    "log": ({}, ["get"]),
    "binding": ({"group": "", "version": "v1", "kind": "Binding"}, ["create"]),
    "eviction": ({"group": "policy", "version": "v1", "kind": "Eviction"}, ["create"]),
}
"""Each subresource's kind, where it is not its owner's, and its verbs."""

REVIEWS = {
    "authentication.k8s.io": (("selfsubjectreviews", "SelfSubjectReview"),),
    "authorization.k8s.io": (
        ("selfsubjectaccessreviews", "SelfSubjectAccessReview"),
        ("selfsubjectrulesreviews", "SelfSubjectRulesReview"),
    ),
}
"""Groups whose only objects are questions."""


def _groups() -> dict[str, tuple[str, list[Resource]]]:
    made: dict[str, tuple[str, list[Resource]]] = {}
    for resource in RESOURCES:
        made.setdefault(resource.group, (resource.version, []))[1].append(resource)
    for group in REVIEWS:
        made[group] = ("v1", [])
    return made


GROUPS = _groups()


def api_versions(request: Request, address: str) -> Response:
    """Answer /api."""
    if _aggregated(request):
        return _aggregate([""])
    return answer(
        {
            "kind": "APIVersions",
            "versions": ["v1"],
            "serverAddressByClientCIDRs": [{"clientCIDR": "0.0.0.0/0", "serverAddress": address}],
        }
    )


def below_apis(request: Request, rest: list[str]) -> Response | None:
    """Answer what is at /apis and below it, objects apart; None where nothing is."""
    match rest:
        case []:
            return api_groups(request)
        case [group] if group in GROUPS:
            return api_group(group)
        case [group, version] if group in GROUPS and version == GROUPS[group][0]:
            return resources(group)
    return None


def api_groups(request: Request) -> Response:
    """Answer /apis."""
    names = [group for group in GROUPS if group]
    if _aggregated(request):
        return _aggregate(names)
    return answer({"kind": "APIGroupList", "apiVersion": "v1", "groups": [_group(name) for name in names]})


def _group(name: str) -> Object:
    version = GROUPS[name][0]
    both = {"groupVersion": f"{name}/{version}", "version": version}
    return {"name": name, "versions": [both], "preferredVersion": both}


def api_group(name: str) -> Response:
    """Answer /apis/GROUP."""
    return answer({"kind": "APIGroup", "apiVersion": "v1", **_group(name)})


def resources(group: str) -> Response:
    """Answer /api/v1 or /apis/GROUP/VERSION."""
    version, served = GROUPS[group]
    listed = [entry for resource in served for entry in _entries(resource)]
    for plural, kind in REVIEWS.get(group, ()):
        listed.append(
            {
                "name": plural,
                "singularName": kind.lower(),
                "namespaced": False,
                "kind": kind,
                "verbs": ["create"],
            }
        )
    name = f"{group}/{version}" if group else version
    body: Object = {"kind": "APIResourceList", "groupVersion": name, "resources": listed}
    return answer(body if not group else {"kind": "APIResourceList", "apiVersion": "v1", **body})


def _entries(resource: Resource) -> list[Object]:
    entry: Object = {
        "name": resource.plural,
        "singularName": resource.singular,
        "namespaced": resource.namespaced,
        "kind": resource.kind,
        "verbs": list(ALL_VERBS),
    }
    if resource.shorts:
        entry["shortNames"] = list(resource.shorts)
    if resource.categories:
        entry["categories"] = list(resource.categories)
    entries = [entry]
    for name in resource.subresources:
        other, verbs = _SUBRESOURCES[name]
        kind = other.get("kind", resource.kind)
        below = {"name": f"{resource.plural}/{name}", "singularName": "", "namespaced": resource.namespaced}
        outside = {key: other[key] for key in ("group", "version") if other.get(key)}
        entries.append({**below, **outside, "kind": kind, "verbs": verbs})
    return entries


def _aggregated(request: Request) -> bool:
    return any(
        entry.get("g") == "apidiscovery.k8s.io"
        and entry.get("v") == "v2"
        and entry.get("as") == "APIGroupDiscoveryList"
        for entry in accepted(request)
    )


def _aggregate(names: list[str]) -> Response:
    items = []
    for name in names:
        version, served = GROUPS[name]
        listed = [_discovered(resource) for resource in served]
        listed += [_question(name, version, plural, kind) for plural, kind in REVIEWS.get(name, ())]
        metadata: Object = {"name": name} if name else {}
        metadata["creationTimestamp"] = None
        versions = [{"version": version, "resources": listed, "freshness": "Current"}]
        items.append({"metadata": metadata, "versions": versions})
    made = answer(
        {
            "kind": "APIGroupDiscoveryList",
            "apiVersion": "apidiscovery.k8s.io/v2",
            "metadata": {},
            "items": items,
        }
    )
    made.content_type = "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList"
    return made


def _kind(group: str, version: str, kind: str) -> Object:
    return {"group": group, "version": version, "kind": kind}


def _discovered(resource: Resource) -> Object:
    entry: Object = {
        "resource": resource.plural,
        "responseKind": _kind(resource.group, resource.version, resource.kind),
        "scope": "Namespaced" if resource.namespaced else "Cluster",
        "singularResource": resource.singular,
        "verbs": list(ALL_VERBS),
    }
    if resource.shorts:
        entry["shortNames"] = list(resource.shorts)
    if resource.categories:
        entry["categories"] = list(resource.categories)
    if resource.subresources:
        entry["subresources"] = [
            {
                "subresource": name,
                "responseKind": _SUBRESOURCES[name][0] or entry["responseKind"],
                "verbs": _SUBRESOURCES[name][1],
            }
            for name in resource.subresources
        ]
    return entry


def _question(group: str, version: str, plural: str, kind: str) -> Object:
    return {
        "resource": plural,
        "responseKind": _kind(group, version, kind),
        "scope": "Cluster",
        "singularResource": kind.lower(),
        "verbs": ["create"],
    }


def openapi_index() -> Response:
    """Answer /openapi/v3."""
    paths = {}
    for name in DOCUMENTS:
        digest = sha512(_openapi_text(name)).hexdigest().upper()
        paths[name] = {"serverRelativeURL": f"/openapi/v3/{name}?hash={digest}"}
    return answer({"paths": paths})


def openapi_document(name: str) -> Response | None:
    """Answer /openapi/v3/GROUP/VERSION; None where it is not served."""
    if name not in DOCUMENTS:
        return None
    return Response(200, _openapi_text(name), headers={"Etag": f'"{len(_openapi_text(name))}"'})


def _openapi_text(name: str) -> bytes:
    parts = name.split("/")
    return document(parts[1] if parts[0] == "apis" else "", parts[-1]).text
