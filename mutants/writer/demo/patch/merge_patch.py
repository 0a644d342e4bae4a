"""RFC 7396: objects are merged, everything else is replaced, null removes."""

from typing import Any

from demo.jsontext import Object, clone


def apply(document: Any, patch: Any) -> Any:
    """Return the document with the patch merged into it; neither is changed."""
    if not isinstance(patch, dict):
        return clone(patch)
    merged: Object = dict(document) if isinstance(document, dict) else {}
    for key, value in patch.items():
        if value is None:
            merged.pop(key, None)
        else:
            merged[key] = apply(merged.get(key), value)
    return merged
