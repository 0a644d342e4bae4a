"""The last words of pods that crash: read once for each instance that ended, of one pod for all alike."""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from cluster.client import Client, Flow
from cluster.containers import pod_path
from cluster.errors import ClusterError
from cluster.logs import shown
from rollout.crashes import Crash, crashes
from rollout.records import KeptPod
from rollout.telling import Alike, LastWords, excerpt

TAIL = 200
"""Lines that are asked for: what tells why is near the end."""

KEPT, READ = 256 * 1024, 8 * 1024 * 1024
"""Bytes that are kept of them, and that are read at most: lines may be of any length."""

APART = 15.0
"""Seconds at least between two rounds: pods that crash do so again and again."""

REFUSED = 60.0
"""Seconds until a log is asked for again that may not be read."""

REMEMBERED = 64
"""Pods, and ends, that are remembered."""

SILENCE = 15.0
"""Seconds without a byte until a log is given up."""

Instance = tuple[str, int]
"""A container and how often it was restarted."""


class WordsReader:
    """Reads the logs of instances that ended, a few at a time and each of them once."""

    def __init__(self, client: Client, namespace: str, tell: Callable[[], None]) -> None:
        """`tell` is called when something is known anew."""
        self.denied = False
        """Whether logs may not be read."""
        self._client = client
        self._namespace = namespace
        self._tell = tell
        self._known: dict[Alike, LastWords] = {}
        self._read: dict[str, Instance] = {}
        self._wanted: tuple[Crash, ...] = ()
        self._asked = asyncio.Event()

    @property
    def words(self) -> tuple[LastWords, ...]:
        """Return the words that were read."""
        return tuple(self._known.values())

    def want(self, pods: Iterable[KeptPod]) -> None:
        """Read the last words of those of `pods` that have left any, as far as they were not read before."""
        self._wanted = tuple(
            one
            for one in crashes(pods, self._read.keys())
            if self._read.get(one.uid) != (one.container, one.restarts)
        )
        if self._wanted:
            self._asked.set()

    async def run(self) -> None:
        """Read what is asked for. Never returns."""
        while True:
            await self._asked.wait()
            self._asked.clear()
            refused = self.denied
            await self.read()
            if self.denied != refused:
                self._tell()
            _bound(self._known)
            _bound(self._read)
            await asyncio.sleep(REFUSED if self.denied else APART)

    async def read(self) -> None:
        """Read what is asked for, once."""
        for one in self._wanted:
            await self._take(one)
            if self.denied:
                break

    async def _take(self, crash: Crash) -> None:
        """Read one, unless it was read already."""
        instance = (crash.container, crash.restarts)
        if self._read.get(crash.uid) == instance:
            return
        try:
            status, lines = await read_tail(self._client, self._namespace, crash)
        except ClusterError:
            # What is wrong with the link is told by the streams; it is asked for again in the next round.
            self._asked.set()
            return
        self.denied = status == 403
        if self.denied:
            self._asked.set()
            return
        self._read[crash.uid] = instance
        found = excerpt(lines)
        if found is not None:
            kept, told = found
            self._known[crash.of] = LastWords(
                of=crash.of, pod=crash.pod, before=crash.previous, lines=kept, told=told
            )
            self._tell()


def _bound(known: dict[Any, Any]) -> None:
    """Forget the oldest of more than REMEMBERED."""
    while len(known) > REMEMBERED:
        del known[next(iter(known))]


async def read_tail(client: Client, namespace: str, crash: Crash) -> tuple[int, Sequence[str]]:
    """Return the HTTP status and the last lines of an instance's log, safe to draw.

    Raises LinkError, CredentialError.
    """
    query = {"container": crash.container, "tailLines": str(TAIL)}
    if crash.previous:
        query["previous"] = "true"
    async with client.open(f"{pod_path(namespace, crash.pod)}/log", query, silence=SILENCE) as flow:
        return flow.status, await _lines(flow) if flow.status == 200 else ()


async def _lines(flow: Flow) -> Sequence[str]:
    """Return the last lines of a body; of one that is too long the beginning of what is left is no line."""
    kept, size = b"", 0
    async for chunk in flow.chunks():
        size += len(chunk)
        kept = (kept + chunk)[-KEPT:]
        if size > READ:
            break
    whole = kept.partition(b"\n")[2] if size > len(kept) else kept
    return [shown(line, stamps=True) for line in whole.splitlines()[-TAIL:]]
