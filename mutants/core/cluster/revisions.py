"""Revisions of rows in a list: read once, and again when a row says that it has another one.

A stream of ReplicaSets and ControllerRevisions would cost more than all that the list shows. So they are
listed: once for the whole scope where it has StatefulSets or DaemonSets, whose own status says no number, and
by its selector for a single row.
"""

import asyncio
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass

from cluster.client import Client
from cluster.errors import ClusterError
from cluster.limits import LIST_GAP, PAGE
from cluster.rows import without_template
from rollout.kinds import KINDS, Resource
from rollout.records import KeptRevision, Workload

AGAIN = 60.0
"""Seconds until a list that failed, or was refused, is asked for again."""

GAP = 1.0
"""Seconds between two rounds of reading single rows."""

FEW = 3
"""Rows that are read one by one; more of one resource are read together."""


@dataclass(frozen=True)
class _Known:
    """What was read of one row."""

    key: str
    """What the row said of its revisions when they were asked for."""
    revisions: tuple[KeptRevision, ...]


@dataclass(frozen=True)
class _Wanted:
    """What is to be read of one row."""

    workload: Workload
    key: str
    templates: bool


class Revisions:
    """The revisions of rows, by the uid of the row."""

    def __init__(self, client: Client, namespace: str | None, tell: Callable[[str], None]) -> None:
        """`namespace`: of the list, None for all; `tell` is called with each row whose revisions came."""
        self._client = client
        self._namespace = namespace
        self._tell = tell
        self._known: dict[str, _Known] = {}
        self._wanted: dict[str, _Wanted] = {}
        self._asked = asyncio.Event()
        self._not_before: dict[str, float] = {}

    def of(self, workload: Workload, key: str, *, templates: bool) -> tuple[KeptRevision, ...] | None:
        """Return a row's revisions as of `key`; None, and they are asked for, where they are not known.

        Args:
            workload: The row.
            key: What it says of its revisions: another one means that those that were read are old.
            templates: Whether the bytes of their templates are kept as well.
        """
        known = self._known.get(workload.uid)
        if known is not None and known.key == key:
            return known.revisions
        self._wanted[workload.uid] = _Wanted(workload, key, templates)
        self._asked.set()
        return None

    def forget(self, uid: str) -> None:
        """Drop what is known of a row."""
        self._known.pop(uid, None)
        self._wanted.pop(uid, None)

    async def run(self) -> None:
        """Read what is asked for, one list after the other. Never returns."""
        clock = asyncio.get_running_loop().time
        while True:
            asked = {_resource(wanted.workload) for wanted in self._wanted.values()}
            ready = [one for one in asked if self._not_before.get(one.plural, 0.0) <= clock()]
            for resource in ready:
                await self._read(resource)
            if ready:
                continue
            soonest = min((self._not_before[one.plural] for one in asked), default=None)
            self._asked.clear()
            with suppress(TimeoutError):
                async with asyncio.timeout_at(soonest):
                    await self._asked.wait()

    async def _read(self, resource: Resource) -> None:
        """Read what is asked for of one resource: together where it is much."""
        wanted = {uid: one for uid, one in self._wanted.items() if _resource(one.workload) == resource}
        together = len(wanted) > FEW and not any(one.templates for one in wanted.values())
        batches = [wanted] if together else [{uid: one} for uid, one in wanted.items()]
        clock = asyncio.get_running_loop().time
        for batch in batches:
            only = None if together else next(iter(batch.values()))
            found = await self._list(resource, only)
            if found is None:
                self._not_before[resource.plural] = clock() + AGAIN
                return
            for uid, one in batch.items():
                self._take(uid, one.key, found)
        self._not_before[resource.plural] = clock() + (LIST_GAP if together else GAP)

    def _take(self, uid: str, key: str, found: Iterable[KeptRevision]) -> None:
        """Keep what belongs to one row, as of what it said when it was asked for."""
        wanted = self._wanted.get(uid)
        if wanted is not None and wanted.key == key:
            del self._wanted[uid]
            self._known[uid] = _Known(key, tuple(one for one in found if one.owner_uid == uid))
            self._tell(uid)

    async def _list(self, resource: Resource, only: _Wanted | None) -> list[KeptRevision] | None:
        """List the scope's, or those of one row; None where that came to nothing."""
        reader = next(kind.revision for kind in KINDS.values() if kind.revisions == resource)
        path = resource.path(only.workload.namespace if only else self._namespace)
        query = {"limit": str(PAGE)}
        if only and only.workload.selector:
            query["labelSelector"] = only.workload.selector
        found: list[KeptRevision] = []
        while True:
            try:
                answer = await self._client.ask("GET", path, query)
            except ClusterError:
                # What is wrong with the link is told by the streams.
                return None
            page = await asyncio.to_thread(reader.page, answer.body) if answer.status == 200 else None
            if page is None:
                return None
            whole = only is not None and only.templates
            found += page.records if whole else map(without_template, page.records)
            if not page.more:
                return found
            query["continue"] = page.more


def _resource(workload: Workload) -> Resource:
    return KINDS[workload.kind].revisions
