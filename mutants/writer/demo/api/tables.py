"""Table answers: the columns that kubectl prints (pkg/printers/internalversion/printers.go)."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from demo.api.columns import ROWS, Cells
from demo.http import Request
from demo.jsontext import Object
from demo.resources import Resource


class Column(NamedTuple):
    """One column's heading."""

    name: str
    kind: str = "string"
    form: str = ""
    priority: int = 0


def _columns(text: str) -> tuple[Column, ...]:
    """Return columns written as "Name", "Count:integer", and "-Wide" for those of `-o wide`."""
    made = []
    for word in text.split("|"):
        wide = word.startswith("-")
        name, _, kind = word.removeprefix("-").partition(":")
        made.append(Column(name, kind or "string", "name" if name == "Name" else "", 1 if wide else 0))
    return tuple(made)


COLUMNS = {
    "pods": _columns("Name|Ready|Status|Restarts|Age|-IP|-Node|-Nominated Node|-Readiness Gates"),
    "deployments": _columns("Name|Ready|Up-to-date|Available|Age|-Containers|-Images|-Selector"),
    "replicasets": _columns(
        "Name|Desired:integer|Current:integer|Ready:integer|Age|-Containers|-Images|-Selector"
    ),
    "statefulsets": _columns("Name|Ready|Age|-Containers|-Images"),
    "daemonsets": _columns(
        "Name|Desired:integer|Current:integer|Ready:integer|Up-to-date:integer|Available:integer"
        "|Node Selector|Age|-Containers|-Images|-Selector"
    ),
    "controllerrevisions": _columns("Name|Controller|Revision:integer|Age"),
    "events": _columns(
        "Last Seen|Type|Reason|Object|-Subobject|-Source|Message|-First Seen|-Count:integer|-Name"
    ),
    "namespaces": _columns("Name|Status|Age"),
    "nodes": _columns(
        "Name|Status|Roles|Age|Version|-Internal-IP|-External-IP|-OS-Image|-Kernel-Version|-Container-Runtime"
    ),
    "configmaps": _columns("Name|Data:integer|Age"),
    "secrets": _columns("Name|Type|Data:integer|Age"),
    "serviceaccounts": _columns("Name|Age"),
    "services": _columns("Name|Type|Cluster-IP|External-IP|Port(s)|Age|-Selector"),
    "persistentvolumeclaims": _columns(
        "Name|Status|Volume|Capacity|Access Modes|StorageClass|VolumeAttributesClass|Age|-VolumeMode"
    ),
    "resourcequotas": _columns("Name|Request|Limit|Age"),
    "horizontalpodautoscalers": _columns("Name|Reference|Targets|MinPods|MaxPods|Replicas:integer|Age"),
    "poddisruptionbudgets": _columns("Name|Min Available|Max Unavailable|Allowed Disruptions:integer|Age"),
}


def table(resource: Resource, items: Sequence[Object], request: Request, now: float, version: str) -> Object:
    """Return objects as a meta.k8s.io/v1 Table, each row with what `includeObject` asks for."""
    include = request.query.get("includeObject", "Metadata")
    make: Callable[[Object, float], Cells] = ROWS[resource.plural]
    rows = [{"cells": make(item, now), "object": _shown(item, include)} for item in items]
    for row in rows:
        if row["object"] is None:
            del row["object"]
    return {
        "kind": "Table",
        "apiVersion": "meta.k8s.io/v1",
        "metadata": {"resourceVersion": version},
        "columnDefinitions": [
            {"name": c.name, "type": c.kind, "format": c.form, "description": "", "priority": c.priority}
            for c in COLUMNS[resource.plural]
        ],
        "rows": rows,
    }


def _shown(obj: Object, include: str) -> Any:
    if include == "None":
        return None
    if include == "Object":
        return obj
    return {"kind": "PartialObjectMetadata", "apiVersion": "meta.k8s.io/v1", "metadata": obj["metadata"]}
