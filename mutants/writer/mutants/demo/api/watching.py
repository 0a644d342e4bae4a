"""watch: one stream of changes, as the server's watch cache sends it."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Iterator

from demo.api.answers import form_of, metadata_only
from demo.api.reading import Target, selection, version_of
from demo.api.tables import table
from demo.http import Request, Response
from demo.jsontext import Object, encode
from demo.registry import Registry
from demo.resources import UNCACHED
from demo.selectors import Test
from demo.status import Cause, bad_request, expired, invalid
from demo.store import Change, Table

BOOKMARK_EVERY = 60.0
"""Seconds between bookmarks."""
BOOKMARK_BEFORE_END = 2.0
"""Seconds before its deadline that a watch gets a last bookmark."""
DEFAULT_TIMEOUT = 2400.0
"""Seconds of a watch that names none: the server picks 1800 to 3600."""
BACKLOG = 20_000
"""Changes a slow client may fall behind before its watch is ended."""

INITIAL_END = {"k8s.io/initial-events-end": "true"}


class Watch:
    """One client's stream of one resource."""

    def __init__(self, registry: Registry, target: Target, request: Request) -> None:
        self._registry = registry
        self._target = target
        self._request = request
        self._table: Table = registry.store.table(target.resource)
        self._test: Test | None = selection(target, request)
        self._form = form_of(request)
        self._changes: deque[Change] = deque()
        self._news = asyncio.Event()
        self._first_table = True
        self._bookmarks = request.flag("allowWatchBookmarks") and target.resource.plural not in UNCACHED

    def respond(self) -> Response:
        """Return the answer whose body is the stream."""
        self._check_options()
        asked = self._request.query.get("resourceVersion", "")
        version = version_of(asked)
        return Response(200, flow=self._flow(asked, version))

    def _check_options(self) -> None:
        query = self._request.query
        match = query.get("resourceVersionMatch", "")
        initial = "sendInitialEvents" in query
        message = ""
        if initial and match != "NotOlderThan":
            message = (
                "sendInitialEvents requires setting resourceVersionMatch to NotOlderThan"
                if not match
                else f'Unsupported value: "{match}": supported values: "NotOlderThan"'
            )
        elif match and not initial:
            message = "resourceVersionMatch is forbidden for watch unless sendInitialEvents is provided"
        if message:
            cause = Cause("FieldValueForbidden", f"Forbidden: {message}", "resourceVersionMatch")
            raise invalid("ListOptions", "meta.k8s.io", "", [cause])
        if not query.get("timeoutSeconds", "0").isdigit():
            raise bad_request(f'strconv.ParseInt: parsing "{query["timeoutSeconds"]}": invalid syntax')

    async def _flow(self, asked: str, version: int) -> AsyncIterator[bytes]:
        initial = self._request.flag("sendInitialEvents")
        if version and not initial and version < self._table.compacted:
            error = expired(f"too old resource version: {version} ({self._table.compacted})")
            yield encode({"type": "ERROR", "object": error.status()}) + b"\n"
            return
        first = list(self._first_events(asked, version, initial=initial))
        self._table.listeners.append(self._heard)
        try:
            for line in first:
                yield line
            async for line in self._later(version):
                yield line
        finally:
            self._table.listeners.remove(self._heard)

    def _first_events(self, asked: str, version: int, *, initial: bool) -> Iterator[bytes]:
        """Yield what a watch begins with: the present objects, or the changes since a version."""
        if initial or (version == 0 and self._request.query.get("sendInitialEvents", "true") != "false"):
            if asked in {"", "0"} or initial:
                for key in self._table.ordered():
                    obj = self._table.items[key]
                    if self._selects(obj):
                        yield self._line("ADDED", obj)
            if initial and self._request.flag("allowWatchBookmarks"):
                yield self._bookmark(INITIAL_END)
            return
        for change in self._table.since(version):
            yield from self._lines(change)

    def _selects(self, obj: Object | None) -> bool:
        if obj is None:
            return False
        if self._target.namespace and obj["metadata"].get("namespace") != self._target.namespace:
            return False
        return self._test is None or self._test(obj)

    def _heard(self, change: Change) -> None:
        self._changes.append(change)
        self._news.set()

    async def _later(self, after: int) -> AsyncIterator[bytes]:
        loop = asyncio.get_running_loop()
        began = loop.time()
        timeout = float(self._request.query.get("timeoutSeconds", "0")) or DEFAULT_TIMEOUT
        marks = self._marks(began, began + timeout)
        mark = next(marks)
        while True:
            while self._changes:
                change = self._changes.popleft()
                if change.version > after:
                    for line in self._lines(change):
                        yield line
            until = min(began + timeout, mark)
            try:
                async with asyncio.timeout_at(until):
                    await self._news.wait()
            except TimeoutError:
                if loop.time() >= began + timeout:
                    return
                mark = next(marks)
                if self._bookmarks:
                    yield self._bookmark(None)
            self._news.clear()
            if len(self._changes) > BACKLOG:
                return

    def _marks(self, began: float, end: float) -> Iterator[float]:
        """Yield the times of bookmarks, then never."""
        mark = began + BOOKMARK_EVERY
        while mark < end - BOOKMARK_BEFORE_END:
            yield mark
            mark += BOOKMARK_EVERY
        yield end - BOOKMARK_BEFORE_END
        while True:
            yield end

    def _lines(self, change: Change) -> Iterator[bytes]:
        """Yield a change as this client sees it: an object that leaves its selection is deleted for it."""
        if self._test is None and not self._target.namespace and not self._form:
            yield change.line()
            return
        was, is_now = self._selects(change.before), self._selects(change.after)
        if is_now and not self._form and was == (change.before is not None):
            yield change.line()
        elif is_now:
            yield self._line("MODIFIED" if was else "ADDED", change.last)
        elif was:
            gone = {**(change.before or {})}
            gone["metadata"] = {**gone["metadata"], "resourceVersion": str(change.version)}
            yield self._line("DELETED", gone)

    def _line(self, word: str, obj: Object) -> bytes:
        shown: Object = obj
        if self._form == "Table":
            version = obj["metadata"]["resourceVersion"]
            shown = table(self._target.resource, [obj], self._request, self._registry.clock.now(), version)
            if not self._first_table:
                shown["columnDefinitions"] = None
            self._first_table = False
        elif self._form:
            shown = metadata_only(obj)
        return encode({"type": word, "object": shown}) + b"\n"

    def _bookmark(self, annotations: dict[str, str] | None) -> bytes:
        resource = self._target.resource
        metadata: Object = {"resourceVersion": str(self._registry.store.version)}
        if annotations:
            metadata["annotations"] = annotations
        obj: Object = {"kind": resource.kind, "apiVersion": resource.api_version, "metadata": metadata}
        if self._form == "Table":
            obj = {
                "kind": "Table",
                "apiVersion": "meta.k8s.io/v1",
                "metadata": {"resourceVersion": metadata["resourceVersion"]},
                "columnDefinitions": None,
                "rows": [{"cells": [], "object": metadata_only({"metadata": metadata})}],
            }
        elif self._form:
            obj = metadata_only({"metadata": metadata})
        return encode({"type": "BOOKMARK", "object": obj}) + b"\n"
