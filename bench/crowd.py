"""A small API server of many objects and many changes, for benchmarks: it does nothing but hand out bytes.

    crowd.py DEPLOYMENTS PODS EVENTS RATE

Namespace `shop` has so many complete Deployments and Events, and a Deployment `big` of so many pods. RATE
changes a second are sent to whoever watches all Deployments, and four times a second the Deployment `marked`
wants one replica more. It prints its port, then for each of those changes a line: the number wanted and the
time (CLOCK_MONOTONIC) at which it was sent.
"""

import asyncio
import json
import logging
import sys
import time
from collections.abc import Mapping
from typing import Any

from aiohttp import web
from decode import pod

TICK = 0.01
"""Seconds between two writes of a watch."""

MARK = 25
"""Ticks between two changes of the marked Deployment."""

FIRST = 1_000
"""Replicas that it wants at first."""

LISTS = {"deployments", "replicasets", "pods", "events", "statefulsets", "daemonsets", "controllerrevisions"}


def deployment(name: str, replicas: int, version: int, *, stuck: bool = False) -> dict[str, Any]:
    """Return a Deployment of about 3 KB; `stuck`: none of its pods is ready, and its deadline has passed."""
    labels = {"app": name, "team": "bench"}
    env = [{"name": f"SETTING_{n}", "value": f"a value of ordinary length {n}"} for n in range(20)]
    template = {
        "metadata": {"labels": labels},
        "spec": {"containers": [{"name": "app", "image": "registry.example/shop/web:2", "env": env}]},
    }
    done = 0 if stuck else replicas
    counts = dict.fromkeys(("updatedReplicas", "readyReplicas", "availableReplicas"), done)
    why = ("False", "ProgressDeadlineExceeded") if stuck else ("True", "NewReplicaSetAvailable")
    condition = {"type": "Progressing", "status": why[0], "reason": why[1]}
    return {
        "apiVersion": "apps/v1",
        "kind": "Deployment",
        "metadata": {
            "name": name,
            "namespace": "shop",
            "uid": f"uid-{name}",
            "resourceVersion": str(version),
            "generation": version,
            "creationTimestamp": "2026-01-02T03:04:05Z",
            "labels": labels,
            "annotations": {"deployment.kubernetes.io/revision": "2"},
        },
        "spec": {"replicas": replicas, "selector": {"matchLabels": {"app": name}}, "template": template},
        "status": {"observedGeneration": version, "replicas": replicas, **counts, "conditions": [condition]},
    }


def replica_set(number: int, replicas: int) -> dict[str, Any]:
    """Return a ReplicaSet of the large Deployment."""
    spec = deployment("big", replicas, 1)["spec"]
    spec["template"]["spec"]["containers"][0]["image"] = f"registry.example/shop/web:{number}"
    owner = {"kind": "Deployment", "name": "big", "uid": "uid-big", "controller": True}
    return {
        "metadata": {
            "name": f"big-{number}",
            "namespace": "shop",
            "uid": f"rs-{number}",
            "creationTimestamp": "2026-01-02T03:04:05Z",
            "labels": {"app": "big", "pod-template-hash": str(number)},
            "annotations": {"deployment.kubernetes.io/revision": str(number)},
            "ownerReferences": [owner],
        },
        "spec": spec,
        "status": {"replicas": replicas, "readyReplicas": replicas},
    }


def big_pod(number: int) -> dict[str, Any]:
    """Return one of its pods, of about 6 KB."""
    made = pod(number)
    made["metadata"]["ownerReferences"][0] |= {"uid": "rs-2", "name": "big-2"}
    made["metadata"]["labels"] = {"app": "big", "pod-template-hash": "2"}
    return made


def event(number: int) -> dict[str, Any]:
    """Return an Event about a pod of some other Deployment."""
    about = {"kind": "Pod", "namespace": "shop", "name": f"other-{number}", "uid": f"other-{number}"}
    return {
        "metadata": {"name": f"event-{number}", "namespace": "shop", "uid": f"event-{number}"},
        "involvedObject": about,
        "type": "Normal",
        "reason": "Pulled",
        "message": 'Successfully pulled image "registry.example/shop/web:2" in 1.2s',
        "lastTimestamp": "2026-01-02T03:04:05Z",
        "count": 1,
    }


class Crowd:
    """The server."""

    def __init__(self, deployments: int, pods: int, events: int, rate: int) -> None:
        names = [f"web-{number:04}" for number in range(deployments)]
        self.version, self.wanted, self.rate, self.names = 10, FIRST, rate, names
        self.lists: dict[str, list[bytes]] = {
            "deployments": [
                json.dumps(deployment("marked", FIRST, 1, stuck=True)).encode(),
                json.dumps(deployment("big", pods, 1)).encode(),
                *(json.dumps(deployment(name, 3, 1)).encode() for name in names),
            ],
            "replicasets": [json.dumps(replica_set(n, pods if n == 2 else 0)).encode() for n in (1, 2)],
            "pods": [json.dumps(big_pod(n)).encode() for n in range(pods)],
            "events": [json.dumps(event(n)).encode() for n in range(events)],
        }

    async def __call__(self, request: web.Request) -> web.StreamResponse:
        """Answer one request."""
        plural, query = request.path.rsplit("/", 1)[1], request.query
        if plural == "selfsubjectreviews":
            return web.json_response({"status": {"userInfo": {"username": "bench"}}}, status=201)
        if plural not in LISTS:
            return web.json_response({"gitVersion": "v1.36.3"}, status=200 if plural == "version" else 404)
        if "watch" in query:
            return await self._watch(
                request, changing=plural == "deployments" and "fieldSelector" not in query
            )
        items = self._fitting(plural, query)
        start, limit = int(query.get("continue", "0")), int(query.get("limit", "0")) or len(items)
        more = str(start + limit) if start + limit < len(items) else ""
        head = f'{{"metadata":{{"resourceVersion":"{self.version}","continue":"{more}"}},"items":['
        body = head.encode() + b",".join(items[start : start + limit]) + b"]}"
        return web.Response(body=body, content_type="application/json")

    def _fitting(self, plural: str, query: Mapping[str, str]) -> list[bytes]:
        """Return what is asked for."""
        items = self.lists.get(plural, [])
        if (
            name := query.get("fieldSelector", "").removeprefix("metadata.name=")
        ) and plural == "deployments":
            return [item for item in items if f'"name": "{name}"'.encode() in item]
        if plural in ("pods", "replicasets") and "labelSelector" in query:
            return items if "app=big" in query["labelSelector"] else []
        return items

    async def _watch(self, request: web.Request, *, changing: bool) -> web.StreamResponse:
        """Send changes, or nothing."""
        answer = web.StreamResponse()
        await answer.prepare(request)
        loop = asyncio.get_running_loop()
        due, ticks, sent = loop.time(), 0, 0
        while True:
            due += TICK
            await asyncio.sleep(max(due - loop.time(), 0))
            if not changing:
                continue
            ticks += 1
            lines = []
            while sent < ticks * self.rate * TICK:
                sent += 1
                lines.append(self._line(deployment(self.names[sent % len(self.names)], sent % 9 + 1, sent)))
            if ticks % MARK == 0:
                self.wanted += 1
                lines.append(self._line(deployment("marked", self.wanted, ticks, stuck=True)))
            await answer.write(b"".join(lines))
            if ticks % MARK == 0:
                print(self.wanted, time.monotonic(), flush=True)

    def _line(self, thing: dict[str, Any]) -> bytes:
        """Return a line of a watch."""
        self.version += 1
        thing["metadata"]["resourceVersion"] = str(self.version)
        return json.dumps({"type": "MODIFIED", "object": thing}).encode() + b"\n"


async def main() -> None:
    """Serve until killed."""
    crowd = Crowd(*(int(word) for word in sys.argv[1:5]))
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", crowd)
    runner = web.AppRunner(app)
    logging.getLogger("aiohttp").setLevel(logging.CRITICAL)  # who watches is killed when it has been measured
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    print(runner.addresses[0][1], flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main())
