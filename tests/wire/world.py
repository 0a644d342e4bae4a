"""A model API server in virtual time: objects, versions, compaction, bookmarks, and faults."""

# ruff: noqa: ASYNC109  as the client that it stands for

import asyncio
import json
import random
from collections import defaultdict, deque
from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from cluster.client import Answer, Flow
from cluster.errors import LinkError, SilentError

BOOKMARK_EVERY = 60.0
ANSWER_TIME = 30.0
PAGES = 4
"""A list comes in pages of at most so many objects, whatever limit is asked for."""

Thing = dict[str, Any]


@dataclass
class World:
    """What is true."""

    version: int = 100
    things: dict[str, Thing] = field(default_factory=dict)
    log: list[tuple[int, str, Thing]] = field(default_factory=list)
    compacted: int = 0
    born: int = 0
    states: dict[int, dict[str, Thing]] = field(default_factory=lambda: {100: {}})
    """What there was at each version."""
    changed: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def versions(self) -> dict[str, str]:
        return {uid: thing["metadata"]["resourceVersion"] for uid, thing in self.things.items()}

    def create(self, name: str) -> None:
        self.born += 1
        uid = f"uid-{self.born}"
        thing = {"metadata": {"uid": uid, "name": name, "namespace": "shop"}}
        self._record("ADDED", thing)

    def modify(self, uid: str) -> None:
        self._record("MODIFIED", json.loads(json.dumps(self.things[uid])))

    def delete(self, uid: str) -> None:
        self._record("DELETED", json.loads(json.dumps(self.things[uid])))

    def recreate(self, uid: str) -> None:
        name = self.things[uid]["metadata"]["name"]
        self.delete(uid)
        self.create(name)

    def any_change(self, draw: random.Random) -> None:
        uids = sorted(self.things)
        what = draw.choice(("create", "modify", "modify", "modify", "delete", "recreate"))
        if what == "create" or not uids:
            self.create(f"pod-{self.born}")
        else:
            getattr(self, what)(draw.choice(uids))

    def pass_by(self) -> None:
        """Let something else change, of which we are told nothing but by bookmarks."""
        self.version += 1
        self.states[self.version] = dict(self.things)

    def compact(self) -> None:
        """Forget what happened before now: watches from before are gone."""
        self.pass_by()
        self.compacted = self.version

    def restore(self, back: int) -> None:
        """Go back in time, as after an etcd restore: fewer versions, and what was changed since is undone."""
        self.version = max(self.version - back, 1)
        self.log = [one for one in self.log if one[0] <= self.version]
        self.things = {}
        for _, kind, thing in self.log:
            if kind == "DELETED":
                self.things.pop(thing["metadata"]["uid"], None)
            else:
                self.things[thing["metadata"]["uid"]] = thing
        self.compacted = min(self.compacted, self.version)
        self.states = {version: things for version, things in self.states.items() if version < self.version}
        self.states[self.version] = dict(self.things)

    def after(self, version: int) -> list[tuple[int, str, Thing]]:
        return [one for one in self.log if one[0] > version]

    def _record(self, kind: str, thing: Thing) -> None:
        self.version += 1
        thing["metadata"]["resourceVersion"] = str(self.version)
        uid = thing["metadata"]["uid"]
        if kind == "DELETED":
            del self.things[uid]
        else:
            self.things[uid] = thing
        self.log.append((self.version, kind, thing))
        self.states[self.version] = dict(self.things)
        self.tell()

    def tell(self) -> None:
        self.changed.set()
        self.changed = asyncio.Event()


def status(code: int, reason: str = "", retry: int = 0, message: str = "") -> bytes:
    details = {"details": {"retryAfterSeconds": retry}} if retry else {}
    return json.dumps(
        {"kind": "Status", "code": code, "reason": reason, "message": message, **details}
    ).encode()


def line(kind: str, thing: Thing) -> bytes:
    return json.dumps({"type": kind, "object": thing}).encode() + b"\n"


class Hang(Exception):  # noqa: N818  no error: an answer that never comes
    """The peer is there and says nothing."""


Act = bytes | Exception | None
"""Bytes that come, what breaks, or (None) a clean end."""


class Fault:
    """What goes wrong: nothing. Each row of the matrix overrides what it breaks."""

    lasts = (5.0, 150.0)
    """Seconds, from and to."""
    quiet = 260.0
    """Seconds after it in which everything is right again."""

    def begin(self, server: "Server") -> None:
        """Begin: what is open may be broken."""

    def end(self, server: "Server") -> None:
        """End."""

    def list_answer(self, server: "Server", query: Mapping[str, str]) -> Answer | None:
        """Return the answer to a list in place of the true one; raises LinkError or Hang."""

    def watch_answer(self, server: "Server", version: int) -> Answer | None:
        """Return the refusal of a watch; raises LinkError or Hang."""

    def mangled(self, server: "Server", lines: list[bytes]) -> Iterable[Act]:
        """Return what comes in place of the lines of events."""
        del server
        return lines


class Server:
    """Answers as an API server does, and as its fault wants; `cluster.client.Client`."""

    server = "https://model"

    def __init__(self, world: World, draw: random.Random) -> None:
        self.world = world
        self.draw = draw
        self.fault = Fault()
        self.asked: list[float] = []
        self.asked_for: dict[tuple[str, str], list[float]] = defaultdict(list)
        """When each path was asked with each selector; the pages of a list count once."""
        self.waits_until = 0.0
        """No request may come before: the server said so."""
        self.early = 0
        """Requests that came before."""
        self.flows: set[Stream] = set()
        self.bookmarks = True
        self._snapshots: dict[str, tuple[int, list[Thing]]] = {}

    def _count(self, path: str, query: Mapping[str, str]) -> None:
        now = asyncio.get_running_loop().time()
        self.asked.append(now)
        if "continue" not in query:
            self.asked_for[path, query.get("labelSelector", "")].append(now)
        self.early += now < self.waits_until - 1e-6

    async def ask(
        self,
        method: str,
        path: str,
        query: Mapping[str, str] | None = None,
        *,
        timeout: float = 30.0,
        **_: Any,
    ) -> Answer:
        assert method == "GET"
        query = query or {}
        self._count(path, query)
        try:
            refused = self.fault.list_answer(self, query)
        except Hang as error:
            await asyncio.sleep(timeout)
            raise SilentError("no answer in time", sent=True) from error
        return refused or self._list(query)

    def _list(self, query: Mapping[str, str]) -> Answer:
        wanted = query.get("resourceVersion", "")
        if wanted not in ("", "0") and int(wanted) > self.world.version:
            return Answer(504, {}, status(504, "Timeout", message="Too large resource version"))
        if token := query.get("continue"):
            if int(token.split("/")[0]) < self.world.compacted:
                return Answer(410, {}, status(410, "Expired"))
            version, things = self._snapshots[token]
        else:
            version, things = self.world.version, list(self.world.things.values())
        most = min(int(query["limit"]), PAGES) if "limit" in query else len(things)
        more = ""
        if len(things) > most:
            more = f"{version}/{len(self._snapshots)}"
            self._snapshots[more] = (version, things[most:])
        metadata = {"resourceVersion": str(version), "continue": more}
        return Answer(200, {}, json.dumps({"metadata": metadata, "items": things[:most]}).encode())

    @asynccontextmanager
    async def open(
        self, path: str, query: Mapping[str, str], *, silence: float | None
    ) -> AsyncIterator[Flow]:
        self._count(path, query)
        version = int(query["resourceVersion"])
        assert query["allowWatchBookmarks"] == "true"
        assert int(query["timeoutSeconds"]) in (30, *range(290, 591)), "a watch that is never renewed"
        try:
            refused = self.fault.watch_answer(self, version)
        except Hang as error:
            await asyncio.sleep(ANSWER_TIME)
            raise SilentError("silent", sent=True) from error
        if refused is None and version < self.world.compacted:
            refused = Answer(410, {}, status(410, "Expired"))
        stream = Stream(self, version, refused, silence, float(query["timeoutSeconds"]))
        self.flows.add(stream)
        try:
            yield stream
        finally:
            self.flows.discard(stream)

    def inject(self, *acts: Act) -> None:
        """Let this come on everything that is open."""
        for stream in self.flows:
            stream.acts.extend(acts)
        self.world.tell()

    def freeze(self) -> None:
        """Let everything that is open be silent for ever."""
        for stream in self.flows:
            stream.frozen = True


class Stream:
    """An open watch."""

    def __init__(
        self, server: Server, version: int, refused: Answer | None, silence: float | None, seconds: float
    ) -> None:
        self.status = refused.status if refused else 200
        self.headers: Mapping[str, str] = refused.headers if refused else {}
        self.acts: deque[Act] = deque()
        self.frozen = False
        self.version = version
        """What it was asked to go on from."""
        self._server, self._sent, self._refused = server, version, refused
        self._silence, self._seconds = silence, seconds

    async def rest(self, limit: int) -> bytes:
        return self._refused.body[:limit] if self._refused else b""

    async def chunks(self) -> AsyncIterator[bytes]:
        clock, world = asyncio.get_running_loop().time, self._server.world
        ends, heard, mark = clock() + self._seconds, clock(), clock() + BOOKMARK_EVERY
        while True:
            changed, acts = world.changed, self._due(clock() >= mark, over=clock() >= ends)
            for act in acts:
                if act is None:
                    return
                if isinstance(act, Exception):
                    raise act
                heard = clock()
                yield act
            if acts:
                mark = clock() + BOOKMARK_EVERY if clock() >= mark else mark
                continue
            dead = heard + self._silence if self._silence is not None else float("inf")
            if clock() >= dead:
                raise SilentError("silent", sent=True)
            until = dead if self.frozen else min(ends, mark, dead)
            if not self._bookmarked:
                until = dead if self.frozen else min(ends, dead)
            await _either(changed, until - clock())

    @property
    def _bookmarked(self) -> bool:
        return self._server.bookmarks and self._sent <= self._server.world.version

    def _due(self, mark: bool, *, over: bool) -> list[Act]:
        """Return what comes next."""
        if self.acts:
            return [self.acts.popleft()]
        if self.frozen:
            return []
        world = self._server.world
        events = world.after(self._sent)
        if events:
            self._sent = events[-1][0]
            return list(self._server.fault.mangled(self._server, [line(k, t) for _, k, t in events]))
        if over:
            return [None]
        if mark and self._bookmarked:
            self._sent = world.version
            metadata = {"metadata": {"resourceVersion": str(world.version)}}
            return list(self._server.fault.mangled(self._server, [line("BOOKMARK", metadata)]))
        return []


async def _either(changed: asyncio.Event, seconds: float) -> None:
    """Wait for a change, so many seconds at most."""
    try:
        async with asyncio.timeout(None if seconds == float("inf") else max(seconds, 0.001)):
            await changed.wait()
    except TimeoutError:
        return


def refuse(sentence: str = "connection refused") -> LinkError:
    return LinkError(sentence, sent=False)


def reset() -> LinkError:
    return LinkError("the connection broke", sent=True)
