"""get and list: versions, pages, selectors."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass

from demo.api.answers import answer, form_of, metadata_only
from demo.api.tables import table
from demo.http import Request, Response
from demo.jsontext import Object, decode, encode
from demo.registry import Registry
from demo.resources import Resource
from demo.selectors import Test, both, field_test, label_test
from demo.status import ApiError, Cause, bad_request, expired, invalid, too_large_version
from demo.store import Key, Table


@dataclass(frozen=True, slots=True)
class Target:
    """What a request is about."""

    resource: Resource
    namespace: str
    """"" for all of them, or for a cluster-wide resource."""
    name: str
    """"" for a collection."""
    subresource: str


def selection(target: Target, request: Request) -> Test | None:
    """Return the test of a request's selectors."""
    tests = both(
        label_test(request.query.get("labelSelector", "")),
        field_test(target.resource, request.query.get("fieldSelector", "")),
    )
    if not target.name:
        return tests
    return both(lambda obj: bool(obj["metadata"]["name"] == target.name), tests)


def version_of(text: str) -> int:
    """Return a resourceVersion as a number. Raises ApiError(400)."""
    if not text:
        return 0
    if not text.isdigit():
        why = f'Invalid value: "{text}": strconv.ParseUint: parsing "{text}": invalid syntax'
        raise bad_request(f"invalid resource version: resourceVersion: {why}")
    return int(text)


def get(registry: Registry, target: Target, request: Request) -> Response:
    """Answer a GET of one object."""
    asked = version_of(request.query.get("resourceVersion", ""))
    if asked > registry.store.version:
        raise too_large_version(asked, registry.store.version)
    found = registry.get(target.resource, target.namespace, target.name)
    form = form_of(request)
    if form == "Table":
        return answer(
            table(
                target.resource, [found], request, registry.clock.now(), found["metadata"]["resourceVersion"]
            )
        )
    return answer(metadata_only(found) if form.startswith("Partial") else found)


def list_all(registry: Registry, target: Target, request: Request) -> Response:
    """Answer a GET of a collection, a page of it where a limit is given."""
    found = registry.store.table(target.resource)
    page = _page(registry, found, target, request)
    form = form_of(request)
    metadata: Object = {"resourceVersion": str(page.version)}
    if page.more:
        metadata["continue"] = page.more
    if page.remaining:
        metadata["remainingItemCount"] = page.remaining
    if form == "Table":
        made = table(target.resource, page.items, request, registry.clock.now(), str(page.version))
        made["metadata"] = metadata
        return answer(made)
    items = page.items
    kind, api_version = f"{target.resource.kind}List", target.resource.api_version
    if form.startswith("Partial"):
        items = [metadata_only(item) for item in items]
        kind, api_version = "PartialObjectMetadataList", "meta.k8s.io/v1"
    else:
        items = [{key: value for key, value in item.items() if key not in _LEFT_OUT} for item in items]
    return answer({"kind": kind, "apiVersion": api_version, "metadata": metadata, "items": items})


_LEFT_OUT = frozenset({"kind", "apiVersion"})
"""What items of a list do not say: the list does."""


@dataclass(slots=True)
class _Page:
    items: list[Object]
    version: int
    more: str = ""
    remaining: int = 0


def _page(registry: Registry, found: Table, target: Target, request: Request) -> _Page:
    query = request.query
    test = selection(target, request)
    limit = _limit(query.get("limit", ""))
    start: Key | None = None
    if query.get("continue"):
        version, start = _resume(query["continue"], found)
        items = found.at(version)
    else:
        version = _list_version(registry, found, query)
        items = found.items if version == registry.store.version else found.at(version)
        if query.get("resourceVersion") == "0":
            limit = 0
    keys = found.ordered() if items is found.items else sorted(items)
    chosen: list[Key] = []
    for key in keys:
        if (target.namespace and key[0] != target.namespace) or (start is not None and key <= start):
            continue
        if test is None or test(items[key]):
            chosen.append(key)
    kept = chosen[:limit] if limit else chosen
    page = _Page([items[key] for key in kept], version)
    if len(kept) < len(chosen):
        page.more = urlsafe_b64encode(
            encode({"v": "meta.k8s.io/v1", "rv": version, "start": list(kept[-1])})
        ).decode()
        page.remaining = 0 if test is not None else len(chosen) - len(kept)
    return page


def _limit(text: str) -> int:
    try:
        return max(0, int(text or "0"))
    except ValueError:
        raise bad_request(f'strconv.ParseInt: parsing "{text}": invalid syntax') from None


_OLD_PAGE = (
    "The provided continue parameter is too old to display a consistent list result. You can start a new "
    "list without the continue parameter, or use the continue token in this response to retrieve the "
    "remainder of the results. Continuing with the provided token results in an inconsistent list - objects "
    "that were created, modified, or deleted between the time the first chunk was returned and now may show "
    "up in the list."
)


def _resume(token: str, found: Table) -> tuple[int, Key]:
    try:
        value = decode(urlsafe_b64decode(token.encode()))
        version, (namespace, name) = int(value["rv"]), value["start"]
    except (ValueError, KeyError, TypeError):
        raise bad_request("invalid continue token: continue key is not valid: it is none of ours") from None
    if version < found.compacted:
        raise expired(_OLD_PAGE)
    return version, (str(namespace), str(name))


def _list_version(registry: Registry, found: Table, query: dict[str, str]) -> int:
    """Return the version a list is read at."""
    current = registry.store.version
    asked = version_of(query.get("resourceVersion", ""))
    match = query.get("resourceVersionMatch", "")
    if match and match not in {"Exact", "NotOlderThan"}:
        raise _bad_match(f'Unsupported value: "{match}": supported values: "Exact", "NotOlderThan", ""')
    if match and not query.get("resourceVersion"):
        raise _bad_match("Forbidden: resourceVersionMatch is forbidden unless resourceVersion is provided")
    if match == "Exact" and asked == 0:
        raise _bad_match('Forbidden: resourceVersionMatch "exact" is forbidden for resourceVersion "0"')
    if asked > current:
        raise too_large_version(asked, current)
    exact = match == "Exact" or (asked and not match and query.get("limit"))
    if not exact:
        return current
    if asked < found.compacted:
        raise expired("The resourceVersion for the provided list is too old.")
    return asked


def _bad_match(message: str) -> ApiError:
    cause = Cause("FieldValueForbidden", message, "resourceVersionMatch")
    return invalid("ListOptions", "meta.k8s.io", "", [cause])
