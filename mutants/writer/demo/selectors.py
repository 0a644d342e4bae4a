"""Label and field selectors, as query parameters and as objects have them."""

import re
from collections.abc import Callable
from typing import Any

from demo.jsontext import Object
from demo.resources import Resource
from demo.status import bad_request

Test = Callable[[Object], bool]
"""Whether an object is selected."""

_SET = re.compile(r"^\s*([^\s!=,]+)\s+(in|notin)\s+\(([^)]*)\)\s*$")
_EQUAL = re.compile(r"^\s*([^\s!=]+)\s*(==|!=|=)\s*([^\s!=]*)\s*$")
_EXISTS = re.compile(r"^\s*(!?)\s*([^\s!=()]+)\s*$")

_METADATA_FIELDS = ("metadata.name", "metadata.namespace")

FIELDS: dict[str, tuple[str, ...]] = {
    "pods": (
        *("spec.nodeName", "spec.restartPolicy", "spec.schedulerName", "spec.serviceAccountName"),
        *("status.phase", "status.podIP", "status.nominatedNodeName", "spec.hostNetwork"),
    ),
    "events": (
        *(f"involvedObject.{key}" for key in ("kind", "namespace", "name", "uid", "apiVersion", "fieldPath")),
        *("involvedObject.resourceVersion", "reason", "reportingComponent", "source", "type"),
    ),
    "secrets": ("type",),
    "namespaces": ("status.phase",),
    "nodes": ("spec.unschedulable",),
    "replicasets": ("status.replicas",),
}
"""The fields that a selector may name, besides name and namespace."""


def split_outside(text: str) -> list[str]:
    """Return the parts between commas, those in parentheses apart."""
    return re.split(r",(?![^(]*\))", text)


def label_test(text: str) -> Test | None:
    """Return the test of a labelSelector parameter; None for all. Raises ApiError(400)."""
    if not text.strip():
        return None
    tests = [_label_part(part, text) for part in split_outside(text)]
    return lambda obj: all(test(obj["metadata"].get("labels") or {}) for test in tests)


def _label_part(part: str, whole: str) -> Callable[[dict[str, str]], bool]:
    if found := _SET.match(part):
        key, word, values = found[1], found[2], {value.strip() for value in found[3].split(",")}
        if word == "in":
            return lambda labels: labels.get(key) in values
        return lambda labels: labels.get(key) not in values
    if found := _EQUAL.match(part):
        key, sign, value = found.groups()
        if sign == "!=":
            return lambda labels: labels.get(key) != value
        return lambda labels: labels.get(key) == value
    if found := _EXISTS.match(part):
        absent, key = bool(found[1]), found[2]
        return lambda labels: (key in labels) is not absent
    again = re.match(r"\s*[^\s!=]+\s*(?:==|!=|=)\s*[^\s!=,]*\s*(==|!=|=)", part)
    if again:
        raise bad_request(f"found '{again[1]}', expected: ',' or 'end of string'")
    raise bad_request(f"unable to parse requirement: found '{part.strip()}' in '{whole}'")


def field_test(resource: Resource, text: str) -> Test | None:
    """Return the test of a fieldSelector parameter; None for all. Raises ApiError(400)."""
    if not text.strip():
        return None
    tests = [_field_part(resource, part) for part in text.split(",") if part]
    return lambda obj: all(test(obj) for test in tests)


def _field_part(resource: Resource, part: str) -> Test:
    found = _EQUAL.match(part)
    if not found:
        raise bad_request(f"invalid selector: '{part}'; can't understand '{part}'")
    path, sign, value = found.groups()
    if path not in _METADATA_FIELDS and path not in FIELDS.get(resource.plural, ()):
        raise bad_request(f"field label not supported: {path}" if resource.group == "" else _not_known(path))
    keys = path.split(".")
    if path == "source" and resource.plural == "events":
        keys = ["source", "component"]
    wanted = sign != "!="
    return lambda obj: (_text(obj, keys) == value) is wanted


def _not_known(path: str) -> str:
    return f'"{path}" is not a known field selector: only "metadata.name", "metadata.namespace"'


def _text(obj: Object, keys: list[str]) -> str:
    value: Any = obj
    for key in keys:
        value = value.get(key) if isinstance(value, dict) else None
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


def both(first: Test | None, second: Test | None) -> Test | None:
    """Return the test that wants both; None where neither is given."""
    if first is None or second is None:
        return first or second
    return lambda obj: first(obj) and second(obj)


def matches(selector: Object | None, labels: dict[str, str] | None) -> bool:
    """Say whether labels meet a LabelSelector object. An absent one selects nothing, an empty one all."""
    if selector is None:
        return False
    have = labels or {}
    if any(have.get(key) != value for key, value in (selector.get("matchLabels") or {}).items()):
        return False
    return all(_meets(rule, have) for rule in selector.get("matchExpressions") or ())


def _meets(rule: Object, labels: dict[str, str]) -> bool:
    key, values = rule["key"], rule.get("values") or ()
    match rule["operator"]:
        case "In":
            return labels.get(key) in values
        case "NotIn":
            return labels.get(key) not in values
        case "Exists":
            return key in labels
        case _:
            return key not in labels


def as_text(selector: Object | None) -> str:
    """Return a LabelSelector as kubectl and the scale subresource write it."""
    parts = [f"{key}={value}" for key, value in sorted(((selector or {}).get("matchLabels") or {}).items())]
    for rule in (selector or {}).get("matchExpressions") or ():
        key, values = rule["key"], ",".join(sorted(rule.get("values") or ()))
        words = {"In": f"{key} in ({values})", "NotIn": f"{key} notin ({values})", "Exists": key}
        parts.append(words.get(rule["operator"], f"!{key}"))
    return ",".join(parts)
