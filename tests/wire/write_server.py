"""A server with one Deployment, two ReplicaSets and a pencil: it answers writes as a test tells it to."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any, Self

from aiohttp import web

from cluster.session import Options, Session
from rollout.info import Count, Heading, Mark, Phase, Ref, Revision, RolloutInfo

UID = "11111111-aaaa"
CAUSE = "kubernetes.io/change-cause"
JSON_PATCH = "application/json-patch+json"
PATH = "/apis/apps/v1/namespaces/shop/deployments/web"


def template(tag: str, **env: str) -> dict[str, Any]:
    listed = [{"name": name, "value": value} for name, value in env.items()]
    app = {"name": "app", "image": f"shop/web:{tag}", "args": ["a && b < c é \u2028"], "env": listed}
    return {"metadata": {"labels": {"app": "web"}}, "spec": {"containers": [app]}}


def go_json(value: Any) -> str:
    """Return JSON as Kubernetes' encoder writes it: compact, and with its own choice of escapes."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for character in "&<>\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return text


def status(code: int, message: str, *, reason: str = "", causes: list[str] | None = None) -> web.Response:
    said: dict[str, Any] = {"kind": "Status", "code": code, "message": message, "reason": reason}
    if causes is not None:
        said["details"] = {"causes": [{"field": field} for field in causes]}
    return web.json_response(said, status=code)


def page(code: int, text: str) -> web.Response:
    """Return what something between us and the server answers."""
    kind = "text/html" if text.startswith("<") else "text/plain"
    return web.Response(status=code, text=text, content_type=kind)


STALE = (422, "the server rejected our request due to an error in our request")

Patched = Callable[["WriteServer", web.Request, list[dict[str, Any]]], Awaitable[web.Response]]


class WriteServer:
    """One Deployment "web" in the namespace "shop", and everything that was asked of it."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str, dict[str, str], bytes]] = []
        self.uid = UID
        self.deleted = False
        self.live = template("2")
        self.annotations: dict[str, str] | None = {"team": "shop"}
        self.paused = False
        self.manager, self.written = "kubectl-set", "2026-01-01T00:00:00Z"
        """Who is recorded for the template, and when: "" is nobody."""
        self.spec: dict[str, Any] = {}
        self.status: dict[str, Any] = {}
        """What its spec and its status say besides."""
        self.generation, self.observed = 7, 7
        self.version = 100
        self.revisions = {1: template("1"), 2: template("2")}
        self.numbered: dict[int, int] = {}
        """The number of a revision, where it has another than its key."""
        self.allowed: bool | None = True
        self.read_status = 200
        self.read_page: tuple[int, str] | None = None
        """A code and a text that something between us answers reads with: a page where it begins with "<"."""
        self.on_dry_run: Patched = apply
        self.on_patch: Patched = apply
        self.warnings: tuple[str, ...] = ()
        self.accepts: list[tuple[str, str]] = []
        """(path, Accept) of each request."""
        self.others: dict[str, Any] = {}
        """What else is there, by the end of its path: an object, a status, or what answers the request.

        All other is not permitted.
        """
        self.arrived = asyncio.Event()
        """Set once a real patch has come."""
        self.ending = asyncio.Event()
        """Set at the end: what waits for it is never answered."""

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self._answer)
        self._runner = web.AppRunner(app, shutdown_timeout=5)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        self.session = self.open()
        return self

    async def __aexit__(self, *exception: object) -> None:
        self.ending.set()
        await self.session.close()
        await self._runner.cleanup()

    def open(self, **options: Any) -> Session:
        """Return a session with this server."""
        return Session.open(Options(server=self.url, token="t", **options), {"HOME": "/nonexistent"})

    @property
    def patches(self) -> list[bytes]:
        """The bodies of the patches that were meant."""
        return [body for method, _, query, body in self.asked if method == "PATCH" and "dryRun" not in query]

    def workload(self) -> str:
        metadata = {
            "name": "web",
            "uid": self.uid,
            "resourceVersion": str(self.version),
            "generation": self.generation,
            **({} if self.annotations is None else {"annotations": self.annotations}),
            "managedFields": self.recorded() if self.manager else None,
        }
        spec = {
            "replicas": 3,
            "selector": {"matchLabels": {"app": "web"}},
            "template": self.live,
            **({"paused": True} if self.paused else {}),
            **self.spec,
        }
        status = {"observedGeneration": self.observed, **self.status}
        return go_json({"metadata": metadata, "spec": spec, "status": status})

    def recorded(self) -> list[dict[str, Any]]:
        """Return who wrote the template, and the controller, which never did and is recorded last."""
        fields = {"f:spec": {"f:template": {}}}
        return [
            {"manager": self.manager, "time": self.written, "fieldsV1": fields},
            {
                "manager": "kube-controller-manager",
                "subresource": "status",
                "time": "2999-12-31T00:00:00Z",
                "fieldsV1": fields,
            },
        ]

    def replica_sets(self) -> str:
        items = []
        for number, kept in self.revisions.items():
            labels = {**kept["metadata"]["labels"], "pod-template-hash": f"hash{number}"}
            items.append(
                {
                    "metadata": {
                        "name": f"web-hash{number}",
                        "uid": f"uid-{number}",
                        "creationTimestamp": f"2026-01-0{number}T00:00:00Z",
                        "annotations": {
                            "deployment.kubernetes.io/revision": str(self.numbered.get(number, number))
                        },
                        "ownerReferences": [{"uid": self.uid, "controller": True}],
                    },
                    "spec": {"template": {**kept, "metadata": {"labels": labels}}},
                }
            )
        foreign = json.loads(json.dumps(items[0]))
        foreign["metadata"] |= {"uid": "uid-9", "ownerReferences": [{"uid": "another", "controller": True}]}
        foreign["metadata"]["annotations"] = {"deployment.kubernetes.io/revision": "9"}
        befriended = json.loads(json.dumps(foreign))
        befriended["metadata"] |= {"uid": "uid-8", "ownerReferences": [{"uid": self.uid}]}
        return go_json({"items": [foreign, befriended, *items]})

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        body = await request.read()
        self.accepts.append((request.path, request.headers["Accept"]))
        self.asked.append((request.method, request.path, dict(request.query), body))
        if request.path.endswith("selfsubjectaccessreviews"):
            if self.allowed is None:
                return status(403, "no reviews for you")
            return web.json_response({"status": {"allowed": self.allowed}}, status=201)
        if request.method == "PATCH":
            if request.content_type != JSON_PATCH:
                return status(
                    415, f"the body of the request was in an unknown format: {request.content_type}"
                )
            if "dryRun" in request.query:
                return await self.on_dry_run(self, request, json.loads(body))
            self.arrived.set()
            return await self.on_patch(self, request, json.loads(body))
        if not request.path.endswith(("deployments/web", "replicasets")):
            return await self._other(request)
        if self.read_page is not None:
            return page(*self.read_page)
        if self.read_status != 200:
            return status(self.read_status, "the server says no")
        return self._read(request)

    def _read(self, request: web.Request) -> web.StreamResponse:
        if request.path == PATH:
            if self.deleted:
                return status(404, "not found")
            return self.respond()
        return web.Response(text=self.replica_sets(), content_type="application/json")

    async def _other(self, request: web.Request) -> web.StreamResponse:
        found = next((self.others[end] for end in self.others if request.path.endswith(end)), 403)
        if callable(found):
            return await found(request)  # type: ignore[no-any-return]
        if isinstance(found, int):
            return status(found, "the server says no")
        return web.json_response(found)

    def respond(self) -> web.Response:
        answer = web.Response(
            text=self.workload(), content_type="application/json", headers={"Audit-Id": "a-1"}
        )
        for text in self.warnings:
            answer.headers.add("Warning", f'299 - "{text}"')
        return answer

    def change(self, live: dict[str, Any], manager: str, written: str = "2026-01-02T00:00:00Z") -> None:
        """Let someone else change the template."""
        self.live, self.manager, self.written = live, manager, written
        self.generation += 1


async def apply(server: WriteServer, request: web.Request, operations: list[dict[str, Any]]) -> web.Response:
    """Do what the patch says, as the real server would."""
    before = vars(server).copy()
    for operation in operations:
        path, value = operation["path"], operation.get("value")
        if operation["op"] == "test" and not _holds(server, path, value):
            return status(*STALE, reason="Invalid")
        if path == "/spec/template" and operation["op"] == "replace":
            server.live, server.manager, server.written = value, "rolldeck", "2026-01-03T00:00:00Z"
        if path == "/spec/paused":
            server.paused = operation["op"] == "add" or (server.paused and operation["op"] == "test")
        if path.startswith("/spec/template/") and operation["op"] != "test":
            server.live = put(server.live, path.removeprefix("/spec/template/").split("/"), value)
        if path == "/metadata/annotations":
            server.annotations = {}
        if path.startswith("/metadata/annotations/"):
            server.annotations = {**(server.annotations or {}), CAUSE: value}
    server.generation += 1
    server.version += 1
    answer = server.respond()
    if "dryRun" in request.query:
        vars(server).update({name: before[name] for name in STATE})
    return answer


def put(inside: Any, path: list[str], value: Any) -> Any:
    """Return `inside` with one part set."""
    name = path[0].replace("~1", "/")
    if isinstance(inside, list):
        at = int(name)
        return [*inside[:at], put(inside[at], path[1:], value), *inside[at + 1 :]]
    return {**inside, name: value if len(path) == 1 else put(inside.get(name, {}), path[1:], value)}


STATE = ("live", "manager", "written", "paused", "annotations", "generation", "version")
"""What a dry run leaves as it was."""


def _holds(server: WriteServer, path: str, value: Any) -> bool:
    if path == "/metadata/uid":
        return bool(server.uid == value)
    if path == "/spec/template":
        return bool(server.live == value)
    if path == "/spec/paused":
        return bool((True if server.paused else None) == value)
    if path.startswith("/spec/template/"):
        part: Any = server.live
        for name in path.removeprefix("/spec/template/").split("/"):
            part = part[int(name)] if isinstance(part, list) else part.get(name.replace("~1", "/"))
        return bool(part == value)
    return path == "/metadata/annotations" and value is None and server.annotations is None


async def applied_and_lost(
    server: WriteServer, request: web.Request, operations: list[dict[str, Any]]
) -> web.Response:
    """Do it, and lose the answer."""
    await apply(server, request, operations)
    return _drop(request)


async def never(server: WriteServer, *_: object) -> web.Response:
    """Take the request, and answer nothing as long as anybody waits."""
    await server.ending.wait()
    return web.Response()


async def lost(_: WriteServer, request: web.Request, __: list[dict[str, Any]]) -> web.Response:
    """Lose the request."""
    return _drop(request)


def _drop(request: web.Request) -> web.Response:
    assert request.transport is not None
    request.transport.abort()
    return web.Response()


def refusing(code: int, message: str, *, causes: list[str] | None = None) -> Patched:
    """Return what answers every patch with a Status."""

    async def refuse(*_: object) -> web.Response:
        return status(code, message, causes=causes)

    return refuse


def kept(number: int, mark: Mark = Mark.LIKELY) -> Revision:
    return Revision(
        uid=f"uid-{number}",
        number=number,
        name=f"web-hash{number}",
        hash=f"hash{number}",
        created=datetime(2026, 1, number, tzinfo=UTC),
        images=(f"shop/web:{number}",),
        mark=mark,
        evidence="was current 4d",
        change_cause="",
        pods=0,
        available=0,
        restart_of=None,
    )


def known(*revisions: Revision, number: int | None = 2) -> RolloutInfo:
    """Return what the screen shows of "web"."""
    return RolloutInfo(
        ref=Ref("Deployment", "shop", "web", UID),
        generation=7,
        observed=True,
        paused=False,
        phase=Phase.TROUBLE,
        heading=Heading.STUCK,
        blocked_by="",
        number=number,
        images=("shop/web:2",),
        changed=None,
        changed_by="",
        since=None,
        wanted=3,
        new=Count(2, 3, 1, 0, 1),
        old=Count(1, 3, 3, 3, 0),
        serving=3,
        surge=1,
        unavailable=0,
        deadline=None,
        deadline_passed=False,
        why="",
        conditions=(),
        owner=None,
        revisions=revisions or (kept(2, Mark.NOW), kept(1)),
    )
