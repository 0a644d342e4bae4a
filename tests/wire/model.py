"""A small API server: objects with versions, lists, watches, selectors, and permissions that can be taken."""

import asyncio
import json
from collections.abc import Callable, Mapping
from typing import Any

from aiohttp import web

Thing = dict[str, Any]


def workload(
    name: str, uid: str = "", replicas: int = 3, namespace: str = "shop", image: str = "web:1"
) -> Thing:
    """Return a Deployment that is complete."""
    counts = ("replicas", "updatedReplicas", "readyReplicas", "availableReplicas")
    return {
        "metadata": {"name": name, "uid": uid or f"uid-{name}", "namespace": namespace, "generation": 1},
        "spec": {
            "replicas": replicas,
            "selector": {"matchLabels": {"app": name}},
            "template": {"spec": {"containers": [{"name": "app", "image": image}]}},
        },
        "status": {"observedGeneration": 1, **dict.fromkeys(counts, replicas)},
    }


def owned(kind: str, name: str, owner: Thing, **more: Any) -> Thing:
    """Return an object that belongs to a workload, with its labels."""
    metadata = owner["metadata"]
    return {
        "metadata": {
            "name": name,
            "uid": f"uid-{name}",
            "namespace": metadata["namespace"],
            "labels": owner["spec"]["selector"]["matchLabels"],
            "ownerReferences": [
                {"kind": kind, "name": metadata["name"], "uid": metadata["uid"], "controller": True}
            ],
        },
        **more,
    }


class Model:
    """What the server has, and what it was asked."""

    def __init__(self) -> None:
        self.version = 100
        self.things: dict[tuple[str, str, str], Thing] = {}
        self.log: list[tuple[int, str, str, Thing]] = []
        self.denied: set[str] = set()
        self.namespaces = {"shop"}
        self.asked: list[tuple[str, Mapping[str, str]]] = []
        self.watches = 0
        self._changed = asyncio.Event()
        self._quiet = asyncio.Event()
        self._moved = asyncio.Condition()

    async def quiet(self) -> None:
        """Wait until no watch is open."""
        await self._quiet.wait()

    async def until(self, true: Callable[[], bool]) -> None:
        """Wait until something is true of what was asked, or of the watches that are open."""
        async with self._moved:
            await self._moved.wait_for(true)

    def put(self, plural: str, thing: Thing) -> None:
        """Create or change an object."""
        metadata = thing["metadata"]
        key = (plural, metadata["namespace"], metadata["name"])
        self._record("MODIFIED" if key in self.things else "ADDED", plural, thing)
        self.things[key] = thing

    def delete(self, plural: str, thing: Thing) -> None:
        """Delete an object."""
        metadata = thing["metadata"]
        del self.things[plural, metadata["namespace"], metadata["name"]]
        self._record("DELETED", plural, thing)

    def _record(self, kind: str, plural: str, thing: Thing) -> None:
        self.version += 1
        thing["metadata"]["resourceVersion"] = str(self.version)
        self.log.append((self.version, kind, plural, json.loads(json.dumps(thing))))
        self._changed.set()
        self._changed = asyncio.Event()

    async def __call__(self, request: web.Request) -> web.StreamResponse:
        """Answer one request."""
        if request.path.endswith("selfsubjectreviews"):
            return web.json_response({"status": {"userInfo": {"username": "alice"}}}, status=201)
        *_, holder, plural = request.path.split("/")
        if holder == "namespaces":
            if "PartialObjectMetadataList" in request.headers.get("Accept", ""):
                return web.json_response({}, status=406)
            there = 200 if plural in self.namespaces else 404
            said = {} if there == 200 else {"kind": "Status", "code": there}
            return web.json_response(said, status=403 if holder in self.denied else there)
        namespace = (
            request.path.split("/namespaces/")[1].split("/")[0] if "/namespaces/" in request.path else ""
        )
        self.asked.append((plural, dict(request.query)))
        await self._count(0)
        if plural in self.denied:
            return web.json_response({"kind": "Status", "code": 403, "reason": "Forbidden"}, status=403)
        if request.query.get("watch"):
            return await self._watch(request, plural, namespace)
        items = [
            t for (p, _, _), t in self.things.items() if p == plural and _fits(t, namespace, request.query)
        ]
        return web.json_response({"metadata": {"resourceVersion": str(self.version)}, "items": items})

    async def _count(self, more: int) -> None:
        """Take it that a watch was opened or closed."""
        self.watches += more
        async with self._moved:
            self._moved.notify_all()

    async def _watch(self, request: web.Request, plural: str, namespace: str) -> web.StreamResponse:
        seen = int(request.query["resourceVersion"])
        answer = web.StreamResponse()
        await answer.prepare(request)
        await self._count(1)
        self._quiet.clear()
        try:
            while True:
                changed = self._changed
                for version, kind, of, thing in self.log:
                    if version > seen and of == plural and _fits(thing, namespace, request.query):
                        await answer.write(json.dumps({"type": kind, "object": thing}).encode() + b"\n")
                seen = self.version
                await changed.wait()
        finally:
            await asyncio.shield(self._count(-1))
            if not self.watches:
                self._quiet.set()


def _fits(thing: Thing, namespace: str, query: Mapping[str, str]) -> bool:
    metadata = thing["metadata"]
    if namespace and metadata["namespace"] != namespace:
        return False
    field, _, value = query.get("fieldSelector", "").partition("=")
    if field:
        return bool(metadata["name"] == value if field == "metadata.name" else thing.get(field) == value)
    labels = metadata.get("labels", {})
    wanted = [pair.split("=") for pair in query.get("labelSelector", "").split(",") if pair]
    return all(labels.get(key) == value for key, value in wanted)
