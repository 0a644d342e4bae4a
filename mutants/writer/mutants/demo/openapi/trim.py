"""Cut Kubernetes' OpenAPI documents down to the box's kinds: `python -m demo.openapi.trim KUBERNETES_SOURCE`.

Descriptions go, and so do paths and schemas of kinds that the box does not serve; what says how a field is
typed, merged and owned stays. The source is the folder of the module k8s.io/kubernetes.
"""

import json
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent

DOCUMENTS: dict[str, tuple[str, ...]] = {
    "api/v1": (
        "bindings",
        "configmaps",
        "events",
        "namespaces",
        "nodes",
        "persistentvolumeclaims",
        "pods",
        "resourcequotas",
        "secrets",
        "serviceaccounts",
        "services",
    ),
    "apis/apps/v1": ("controllerrevisions", "daemonsets", "deployments", "replicasets", "statefulsets"),
    "apis/autoscaling/v2": ("horizontalpodautoscalers",),
    "apis/policy/v1": ("poddisruptionbudgets",),
}
"""The documents, and the plurals whose paths are kept."""

REF = "#/components/schemas/"

SOURCES = {document: f"{document.replace('/', '__')}_openapi.json" for document in DOCUMENTS}
TARGETS = {document: f"{document.replace('/', '_')}.json" for document in DOCUMENTS}
"""The name of each cut document beside this module."""


def without_descriptions(value: Any) -> Any:
    """Return the value with no texts for people in it."""
    if isinstance(value, dict):
        return {
            key: without_descriptions(item)
            for key, item in value.items()
            if not (key == "description" and isinstance(item, str))
        }
    return [without_descriptions(item) for item in value] if isinstance(value, list) else value


def references(value: Any) -> set[str]:
    """Return the names of the schemas that a value points to."""
    if isinstance(value, dict):
        found = {value["$ref"].removeprefix(REF)} if isinstance(value.get("$ref"), str) else set()
        return found.union(*(references(item) for item in value.values()))
    return set().union(*(references(item) for item in value)) if isinstance(value, list) else set()


def operation(verb: Any) -> Any:
    """Return one operation with its parameters' names and its kind."""
    kept = {"operationId": verb["operationId"], "responses": {"200": {"description": "OK"}}}
    if "parameters" in verb:
        kept["parameters"] = [
            {key: item[key] for key in ("name", "in", "schema", "required") if key in item}
            for item in verb["parameters"]
        ]
    for key in ("x-kubernetes-action", "x-kubernetes-group-version-kind"):
        if key in verb:
            kept[key] = verb[key]
    return kept


def path_item(item: Any) -> Any:
    """Return one path with its operations cut down."""
    return {verb: operation(what) for verb, what in item.items() if isinstance(what, dict)}


def served(path: str, plurals: tuple[str, ...]) -> bool:
    """Say whether a path belongs to a kept plural, watch paths of old apart."""
    return "/watch/" not in path and any(
        f"/{plural}/" in f"{path}/" for plural in plurals if path.rstrip("/").count("/") < 9
    )


def closure(schemas: dict[str, Any], first: set[str]) -> dict[str, Any]:
    """Return the schemas that can be reached from the first ones."""
    kept: dict[str, Any] = {}
    waiting = set(first)
    while waiting:
        name = waiting.pop()
        if name in schemas and name not in kept:
            kept[name] = schemas[name]
            waiting |= references(schemas[name])
    return dict(sorted(kept.items()))


def trim(source: dict[str, Any], plurals: tuple[str, ...]) -> dict[str, Any]:
    """Return one document cut down."""
    plain = without_descriptions(source)
    paths = {path: item for path, item in plain["paths"].items() if served(path, plurals)}
    first = set().union(*(references(item) for item in paths.values()))
    return {
        "openapi": plain["openapi"],
        "info": plain["info"],
        "paths": {path: path_item(item) for path, item in paths.items()},
        "components": {"schemas": closure(plain["components"]["schemas"], first)},
    }


def main() -> None:
    """Write the cut documents beside this module."""
    folder = Path(sys.argv[1]) / "api" / "openapi-spec" / "v3"
    for document, plurals in DOCUMENTS.items():
        source = json.loads((folder / SOURCES[document]).read_text())
        text = json.dumps(trim(source, plurals), separators=(",", ":"), sort_keys=True)
        (HERE / TARGETS[document]).write_text(text + "\n")


if __name__ == "__main__":
    main()
