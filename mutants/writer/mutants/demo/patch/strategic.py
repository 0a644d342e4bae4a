"""Strategic merge patch: a merge patch that joins lists by their merge key.

Source: apimachinery pkg/util/strategicpatch.
"""

from typing import Any

from demo.jsontext import Object, clone
from demo.schema import ANY, Type, field_of
from demo.status import ApiError, bad_request

DIRECTIVE = "$patch"
RETAIN_KEYS = "$retainKeys"
DELETE_LIST = "$deleteFromPrimitiveList/"
ORDER_LIST = "$setElementOrder/"


def apply(kind: Type, document: Any, patch: Object) -> Object:
    """Return the document with the patch merged into it; neither is changed. Raises ApiError(400)."""
    directive = patch.get(DIRECTIVE)
    if directive == "replace":
        replaced: Object = _without_directives(patch)
        return replaced
    if directive == "delete":
        return {}
    if directive not in {None, "merge"}:
        raise bad_request(f"Unknown patch type found in: map {directive}")
    merged: Object = dict(document) if isinstance(document, dict) else {}
    if RETAIN_KEYS in patch:
        merged = {key: value for key, value in merged.items() if key in patch[RETAIN_KEYS]}
    for key, value in patch.items():
        if key.startswith(DELETE_LIST):
            name = key.removeprefix(DELETE_LIST)
            merged[name] = [item for item in merged.get(name, ()) if item not in value]
        elif key.startswith("$"):
            continue
        elif value is None:
            merged.pop(key, None)
        else:
            order = patch.get(ORDER_LIST + key)
            merged[key] = _merge(field_of(kind, key), merged.get(key), value, order)
    _order_rest(kind, merged, patch)
    return merged


def _order_rest(kind: Type, merged: Object, patch: Object) -> None:
    """Apply the orders of lists that the patch does not otherwise change."""
    for key, order in patch.items():
        name = key.removeprefix(ORDER_LIST)
        if name != key and name not in patch and isinstance(merged.get(name), list):
            merged[name] = _ordered(field_of(kind, name), merged[name], order)


def _merge(kind: Type, old: Any, new: Any, order: list[Any] | None) -> Any:
    if isinstance(new, dict):
        if "replace" in kind.strategy:
            return _without_directives(new)
        return apply(kind, old, new)
    if not isinstance(new, list) or "merge" not in kind.strategy:
        return _without_directives(new)
    joined = _merge_list(kind, old or [], new)
    return _ordered(kind, joined, order) if order is not None else joined


def _merge_list(kind: Type, old: list[Any], new: list[Any]) -> list[Any]:
    if not kind.merge_key:
        return old + [item for item in new if item not in old]
    if any(isinstance(item, dict) and item.keys() == {DIRECTIVE} for item in new):
        kept = [item for item in new if item.keys() != {DIRECTIVE}]
        return [_without_directives(item) for item in kept]
    joined = list(old)
    for item in new:
        if not isinstance(item, dict) or kind.merge_key not in item:
            shown = (
                " ".join(f"{key}:{value}" for key, value in item.items()) if isinstance(item, dict) else item
            )
            text = f"map: map[{shown}] does not contain declared merge key: {kind.merge_key}"
            raise ApiError(500, "", text)
        _merge_item(kind, joined, item)
    return joined


def _merge_item(kind: Type, joined: list[Any], item: Object) -> None:
    key = item[kind.merge_key]
    at = next((n for n, have in enumerate(joined) if have.get(kind.merge_key) == key), None)
    if item.get(DIRECTIVE) == "delete":
        if at is not None:
            del joined[at]
    elif at is None:
        joined.append(apply(kind.element or ANY, {}, item))
    else:
        joined[at] = apply(kind.element or ANY, joined[at], item)


def _ordered(kind: Type, items: list[Any], order: list[Any]) -> list[Any]:
    """Return the items in the order given; those that it does not name keep their places."""
    key = kind.merge_key
    ranks = {(entry.get(key) if key else entry): rank for rank, entry in enumerate(order)}
    named = sorted(
        (item for item in items if _name(item, key) in ranks), key=lambda item: ranks[_name(item, key)]
    )
    waiting = iter(named)
    return [next(waiting) if _name(item, key) in ranks else item for item in items]


def _name(item: Any, key: str) -> Any:
    return item.get(key) if key and isinstance(item, dict) else item


def _without_directives(value: Any) -> Any:
    if isinstance(value, dict):
        return {
            key: _without_directives(item)
            for key, item in value.items()
            if not key.startswith("$") and item is not None
        }
    return [_without_directives(item) for item in value] if isinstance(value, list) else clone(value)
