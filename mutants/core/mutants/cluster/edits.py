"""When the ConfigMaps and Secrets that a template names were last written, of a rollout that is looked at."""

import asyncio
from collections.abc import Callable
from contextlib import suppress

from cluster.client import Client
from cluster.written import METADATA, look, written
from rollout.info import Edit
from rollout.named import PLURALS, Named, named
from rollout.safe import safe
from rollout.template import TemplateError

EVERY = 60.0
"""Seconds until they are looked at again: an edit is rare, and its time is the server's own."""

MOST = 12
"""Objects that are looked at."""

LOOKED_AT = ("ConfigMap", "Secret")
"""Kinds whose values a pod reads."""


class Edits:
    """Reads their metadata one after the other: at once when the template changes, and every so often."""

    def __init__(self, client: Client, namespace: str, tell: Callable[[], None]) -> None:
        """`tell` is called when something is known anew."""
        self.known: tuple[Edit, ...] = ()
        self.denied: frozenset[str] = frozenset()
        """Plurals of what may not be read."""
        self._client = client
        self._namespace = namespace
        self._tell = tell
        self._template = b""
        self._secrets = False
        self._names: tuple[Named, ...] = ()
        self._wanted: tuple[Named, ...] = ()
        self._asked = asyncio.Event()

    def want(self, template: bytes, *, secrets: bool) -> None:
        """Look at what `template` names; at Secrets only if asked for: that is where something is wrong."""
        changed = template != self._template
        # Once asked for they are wanted as long as the template: trouble comes and goes with each restart.
        self._secrets = secrets or (self._secrets and not changed)
        if changed:
            self._template = template
            try:
                self._names = tuple(one for one in named(template) if one.kind in LOOKED_AT)
            except TemplateError:
                self._names = ()
        wanted = tuple(one for one in self._names if self._secrets or one.kind != "Secret")[:MOST]
        if changed or wanted != self._wanted:
            self._wanted = wanted
            self._asked.set()

    async def run(self) -> None:
        """Read what is asked for. Never returns."""
        while True:
            self._asked.clear()
            await self.read()
            with suppress(TimeoutError):
                async with asyncio.timeout(EVERY if self._wanted else None):
                    await self._asked.wait()

    async def read(self) -> None:
        """Look at each, once; what does not answer keeps what was known of it."""
        wanted = self._wanted
        before = {(edit.kind, edit.name): edit for edit in self.known}
        edits: list[Edit] = []
        denied: set[str] = set()
        for one in wanted:
            name = safe(one.name, 253)
            path = f"/api/v1/namespaces/{self._namespace}/{PLURALS[one.kind]}/{one.name}"
            answer = None if PLURALS[one.kind] in denied else await look(self._client, path, METADATA)
            at = written(answer) if answer is not None and answer.status == 200 else None
            if at is not None:
                edits.append(Edit(one.kind, name, at))
            elif answer is not None and answer.status == 403:
                denied.add(PLURALS[one.kind])
            elif answer is None and (one.kind, name) in before:
                edits.append(before[one.kind, name])
        if (tuple(edits), frozenset(denied)) != (self.known, self.denied):
            self.known, self.denied = tuple(edits), frozenset(denied)
            self._tell()
