"""Bring an object that came over the wire into the form Go would give it: fields it knows, types that fit."""

from typing import Any

from demo.jsontext import Object
from demo.quantity import canonical
from demo.resources import Resource
from demo.schema import Type, type_of
from demo.status import ApiError, bad_request

ZERO_DROPPED = frozenset(
    {
        *(
            "paused",
            "hostNetwork",
            "hostPID",
            "hostIPC",
            "stdin",
            "stdinOnce",
            "tty",
            "readOnly",
            "immutable",
        ),
        *(
            "unschedulable",
            "minReadySeconds",
            "initialDelaySeconds",
            "hostPort",
        ),
        *("generation", "observedGeneration", "count"),
    }
)
"""Booleans and numbers that are no pointers in Go: false and 0 are not written."""

EMPTY_KEPT = frozenset({"type", "storageClassName", "message", "reason"})
"""Strings that are written even when they are empty, in some place at least."""

_GO_NAMES = {"integer": "int32", "string": "string", "boolean": "bool", "number": "float64"}


class Findings:
    """What was noticed on the way: unknown fields, by path."""

    def __init__(self) -> None:
        self.unknown: list[str] = []


def conform(resource: Resource, value: Object, findings: Findings) -> Object:
    """Return the object with unknown and empty fields gone and quantities in their canonical form.

    Raises ApiError(400) where a value's type does not fit.
    """
    kept = _struct(type_of(resource), value, "", findings, resource.kind)
    kept["apiVersion"], kept["kind"] = resource.api_version, resource.kind
    return kept


def _struct(kind: Type, value: Any, path: str, findings: Findings, top: str) -> Object:
    if not isinstance(value, dict):
        raise _mismatch(value, path, (top, kind.name), kind.name)
    kept: Object = {}
    for key, item in value.items():
        where = f"{path}.{key}" if path else key
        field = kind.fields.get(key)
        if field is None:
            findings.unknown.append(where)
            continue
        if item is None:
            continue
        made = _value(field.type, item, where, findings, (top, kind.name))
        if not _dropped(key, made, field.type, field.always):
            kept[key] = made
    return kept


def _dropped(key: str, value: Any, kind: Type, always: str) -> bool:
    if value == "" and isinstance(value, str):
        return key not in EMPTY_KEPT
    if (value is False or value == 0) and not isinstance(value, str | dict | list):
        return key in ZERO_DROPPED
    if value in ({}, []):
        return kind.form in {"map", "list"} and not always
    return False


def _value(kind: Type, value: Any, path: str, findings: Findings, names: tuple[str, str]) -> Any:
    if kind.form == "struct":
        return _struct(kind, value, path, findings, names[0])
    if kind.form == "map":
        if not isinstance(value, dict):
            raise _mismatch(value, path, names, "map[string]string")
        element = kind.element or kind
        return {key: _value(element, item, f"{path}.{key}", findings, names) for key, item in value.items()}
    if kind.form == "list":
        if not isinstance(value, list):
            raise _mismatch(value, path, names, f"[]{kind.element.name if kind.element else ''}")
        element = kind.element or kind
        return [_value(element, item, f"{path}[{at}]", findings, names) for at, item in enumerate(value)]
    if kind.form == "scalar":
        return _scalar(kind, value, path, names)
    return value


def _scalar(kind: Type, value: Any, path: str, names: tuple[str, str]) -> Any:
    scalar, top = kind.scalar, names[0]
    if scalar == "quantity":
        try:
            return canonical(value)
        except (ValueError, ZeroDivisionError):
            why = (
                "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'"
            )
            raise bad_request(f'{top} in version "v1" cannot be handled as a {top}: {why}') from None
    fits = {
        "string": isinstance(value, str),
        "date-time": isinstance(value, str),
        "boolean": isinstance(value, bool),
        "integer": isinstance(value, int) and not isinstance(value, bool),
        "number": isinstance(value, int | float) and not isinstance(value, bool),
        "int-or-string": isinstance(value, int | str) and not isinstance(value, bool),
    }
    if not fits.get(scalar, True):
        raise _mismatch(value, path, names, _GO_NAMES.get(scalar, "string"))
    return value


def _mismatch(value: Any, path: str, names: tuple[str, str], wanted: str) -> ApiError:
    kinds = {bool: "bool", int: "number", float: "number", str: "string", list: "array", dict: "object"}
    got = kinds.get(type(value), "null")
    where = path.rsplit("[", 1)[0] if path.endswith("]") else path
    top, owner = names
    return bad_request(
        f'{top} in version "v1" cannot be handled as a {top}: json: cannot unmarshal {got} '
        f"into Go struct field {owner}.{where} of type {wanted}"
    )
