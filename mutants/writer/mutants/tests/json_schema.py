"""As much of JSON Schema as msgspec writes, read strictly: what the schema does not name is a fault."""

from datetime import datetime
from typing import Any

TYPES: dict[str, Any] = {
    "object": dict, "array": list, "string": str, "boolean": bool, "null": type(None),
}  # fmt: skip


def faults(value: Any, schema: dict[str, Any], root: dict[str, Any], at: str = "$") -> list[str]:
    """Return what is wrong with `value`; [] where it is what the schema says."""
    if "$ref" in schema:
        return faults(value, root["$defs"][schema["$ref"].rpartition("/")[2]], root, at)
    if "anyOf" in schema:
        every = [faults(value, one, root, at) for one in schema["anyOf"]]
        return min(every, key=len) if all(every) else []
    if "enum" in schema and value not in schema["enum"]:
        return [f"{at}: {value!r} is none of {schema['enum']}"]
    kind = schema.get("type")
    if kind == "integer" and (not isinstance(value, int) or isinstance(value, bool)):
        return [f"{at}: {value!r} is no integer"]
    if kind in TYPES and not isinstance(value, TYPES[kind]):
        return [f"{at}: {value!r} is no {kind}"]
    if schema.get("format") == "date-time":
        datetime.fromisoformat(value)
    if kind == "array":
        items = enumerate(value)
        return [
            fault for i, one in items for fault in faults(one, schema.get("items", {}), root, f"{at}[{i}]")
        ]
    return _members(value, schema, root, at) if kind == "object" else []


def _members(value: Any, schema: dict[str, Any], root: dict[str, Any], at: str) -> list[str]:
    known = schema.get("properties", {})
    found = [f"{at}.{name} is missing" for name in schema.get("required", []) if name not in value]
    found += [f"{at}.{name} is not in the schema" for name in value if name not in known]
    for name, shape in known.items():
        if name in value:
            found += faults(value[name], shape, root, f"{at}.{name}")
    return found
