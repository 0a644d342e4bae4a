"""What no stream tells of an opened rollout: last words of what crashes, edits of what it names."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
from typing import Any

import pytest
from aiohttp import web
from model import Model, Thing, owned, workload
from served import served
from test_follow import until

from cluster import edits, last_words, opened
from cluster.follow import follow_rollout
from cluster.session import Options, Session
from cluster.written import METADATA

LOG = b"starting\nTraceback (most recent call last):\n  File x\nKeyError: 'REGION'\n"
EDITED = "2026-01-01T01:00:00Z"
WEB = ("Deployment", "shop", "web")


class Cluster(Model):
    """The model, with logs and with what a template names."""

    def __init__(self, count: int = 1) -> None:
        super().__init__()
        self.reads: list[tuple[str, dict[str, str]]] = []
        self.accepts: dict[str, str] = {}
        self.status = dict.fromkeys(("log", "configmaps", "secrets"), 200)
        self.body = LOG
        self.edited = EDITED
        web = workload("web")
        spec = web["spec"]["template"]["spec"]
        spec["containers"][0]["envFrom"] = [{"configMapRef": {"name": "c"}}, {"secretRef": {"name": "s"}}]
        web["metadata"]["creationTimestamp"] = "2026-01-01T00:00:00Z"
        web["status"] |= {"updatedReplicas": count, "availableReplicas": 0}
        new = owned("Deployment", "web-1", web, spec={"replicas": 3, "template": web["spec"]["template"]})
        self.put("deployments", web)
        self.put("replicasets", new)
        for number in range(count):
            self.put("pods", crashing(f"web-1-{number}", web, 2))
        self.web = web

    async def __call__(self, request: web.Request) -> web.StreamResponse:
        *_, before, last = request.path.split("/")
        if last != "log" and before not in ("configmaps", "secrets"):
            return await super().__call__(request)
        kind = "log" if last == "log" else before
        self.reads.append((request.path, dict(request.query)))
        self.accepts[last] = request.headers["Accept"]
        async with self._moved:
            self._moved.notify_all()
        if self.status[kind] != 200:
            return web.json_response({"kind": "Status", "code": self.status[kind]}, status=self.status[kind])
        if kind == "log":
            return web.Response(body=self.body)
        fields = {"f:data": {"f:x": {}}}
        entries = [{"manager": "kubectl", "time": self.edited, "fieldsV1": fields}]
        entries += [{"manager": "x", "time": "2026-01-02T00:00:00Z", "fieldsV1": {"f:metadata": {}}}]
        return web.json_response({"metadata": {"name": last, "managedFields": entries}})

    def read(self, kind: str) -> list[tuple[str, dict[str, str]]]:
        return [one for one in self.reads if f"/{kind}" in one[0]]


def crashing(name: str, owner: Thing, restarts: int, **state: Any) -> Thing:
    pod = owned("ReplicaSet", name, owner)
    pod["metadata"]["ownerReferences"][0]["uid"] = "uid-web-1"
    ended = {"terminated": {"exitCode": 1, "reason": "Error"}}
    container = {
        "name": "app",
        "restartCount": restarts,
        "state": state or {"waiting": {"reason": "CrashLoopBackOff"}},
        "lastState": ended,
    }
    pod["status"] = {
        "phase": "Running",
        "conditions": [{"type": "Ready", "status": "False"}],
        "containerStatuses": [container],
    }
    return pod


@asynccontextmanager
async def followed(model: Cluster) -> AsyncIterator[Any]:
    async with served(model) as url:
        session = Session.open(Options(server=url, namespace="shop"), {"HOME": "/nowhere"})
        try:
            async with aclosing(follow_rollout(session, *WEB)) as pictures:
                yield pictures
        finally:
            await session.close()


async def test_the_last_words_of_a_crash_are_told() -> None:
    model = Cluster()
    async with followed(model) as pictures:
        picture = await until(pictures, lambda p: bool(p.info and p.info.last_words))
    words = picture.info.last_words
    assert words.line == "KeyError: 'REGION'"
    assert words.before
    assert [query for _, query in model.read("log")] == [
        {"container": "app", "tailLines": "200", "previous": "true"}
    ]
    assert "; log: KeyError: 'REGION'" in picture.info.causes[0].detail


async def test_a_container_that_has_ended_and_was_not_started_again_is_read_itself() -> None:
    model = Cluster(0)
    ended = {"terminated": {"exitCode": 1, "reason": "Error"}}
    model.put("pods", crashing("web-1-0", model.web, 0, **ended))
    async with followed(model) as pictures:
        picture = await until(pictures, lambda p: bool(p.info and p.info.last_words))
    assert not picture.info.last_words.before
    assert "previous" not in model.read("log")[0][1]


async def test_of_pods_that_end_alike_one_is_read_and_again_when_it_was_restarted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(last_words, "APART", 0.0)
    monkeypatch.setattr(opened, "LOOK", opened.LOOK * 0)
    model = Cluster(5)
    async with followed(model) as pictures:
        picture = await until(pictures, lambda p: bool(p.info and p.info.last_words))
        assert all(cause.pods == 5 for cause in picture.info.causes)
        pod = model.read("log")[0][0].split("/")[-2]
        other = next(f"web-1-{n}" for n in range(5) if f"web-1-{n}" != pod)
        model.put("pods", crashing(other, model.web, 9))
        await until(pictures, lambda p: sum(one.restarts for one in p.info.pods) == 17)
        assert len(model.read("log")) == 1
        model.body = b"panic: no\n"
        model.put("pods", crashing(pod, model.web, 3))
        await until(pictures, lambda p: p.info.last_words.line == "panic: no")
    assert [path.split("/")[-2] for path, _ in model.read("log")] == [pod, pod]


async def test_a_log_that_is_refused_is_not_asked_for_in_a_loop(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(last_words, "APART", 0.0)
    model = Cluster()
    model.status["log"] = 400
    async with followed(model) as pictures:
        following = asyncio.create_task(until(pictures, lambda _: False))
        await model.until(lambda: len(model.read("log")) == 1)
        model.put("pods", crashing("web-1-0", model.web, 3))
        await model.until(lambda: len(model.read("log")) == 2)
        model.put("pods", crashing("web-1-0", model.web, 4))
        await model.until(lambda: len(model.read("log")) == 3)
        following.cancel()
        await asyncio.wait([following])
    assert len(model.read("log")) == 3


async def test_logs_that_may_not_be_read_are_named() -> None:
    model = Cluster()
    model.status["log"] = 403
    async with followed(model) as pictures:
        picture = await until(pictures, lambda p: bool(p.info and "pods/log" in p.info.unread))
    assert picture.info.last_words is None
    assert len(model.read("log")) == 1


async def test_a_log_of_any_size_is_kept_in_few_bytes() -> None:
    model = Cluster()
    model.body = b"x" * (2 * last_words.KEPT) + b"\n" + b"line\n" * 300 + b"FATAL: no\n"
    async with followed(model) as pictures:
        picture = await until(pictures, lambda p: bool(p.info and p.info.last_words))
    assert picture.info.last_words.line == "FATAL: no"
    assert len(picture.info.last_words.lines) < 50


async def test_what_was_edited_after_the_revision_began_is_told_by_metadata_alone() -> None:
    model = Cluster()
    async with followed(model) as pictures:
        picture = await until(pictures, lambda p: bool(p.info and len(p.info.edits) == 2))
    assert {(edit.kind, edit.name) for edit in picture.info.edits} == {("ConfigMap", "c"), ("Secret", "s")}
    assert {edit.at.isoformat() for edit in picture.info.edits} == {"2026-01-01T01:00:00+00:00"}
    assert model.accepts["c"] == model.accepts["s"] == METADATA


async def test_secrets_are_left_alone_while_nothing_is_wrong() -> None:
    model = Cluster(0)
    async with followed(model) as pictures:
        await until(pictures, lambda p: bool(p.info and p.info.edits and p.info.pods is not None))
    assert not model.read("secrets")


async def test_what_may_not_be_looked_at_is_named_and_asked_for_once_a_round() -> None:
    model = Cluster()
    model.status |= {"configmaps": 403, "secrets": 403}
    async with followed(model) as pictures:
        picture = await until(pictures, lambda p: bool(p.info and len(p.info.unread) == 2))
    assert picture.info.unread == ("configmaps", "secrets")
    assert picture.info.edits == ()


async def test_an_edit_while_one_looks_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(edits, "EVERY", 0.05)
    model = Cluster()
    model.edited = "2025-12-31T00:00:00Z"
    async with followed(model) as pictures:
        # No picture comes of a look that finds nothing new: the server says when it was looked.
        told = asyncio.create_task(until(pictures, lambda p: bool(p.info and p.info.edits)))
        await model.until(lambda: len(model.read("secrets")) > 1)
        model.edited = EDITED
        picture = await told
    assert picture.info.edits[0].at.isoformat() == "2026-01-01T01:00:00+00:00"


async def test_another_template_is_looked_at_at_once() -> None:
    model = Cluster(0)
    async with followed(model) as pictures:
        following = asyncio.create_task(until(pictures, lambda _: False))
        await model.until(lambda: len(model.read("configmaps")) == 1)
        model.web["spec"]["template"]["spec"]["containers"][0]["image"] = "web:2"
        model.put("deployments", model.web)
        await model.until(lambda: len(model.read("configmaps")) == 2)
        following.cancel()
        await asyncio.wait([following])


async def test_secrets_are_not_asked_for_again_whenever_trouble_comes_and_goes() -> None:
    model = Cluster()
    async with followed(model) as pictures:
        await until(pictures, lambda p: bool(p.info and len(model.read("secrets")) == 1))
        for restarts in range(3, 6):
            model.put("pods", crashing("web-1-0", model.web, restarts, running={}))
            await until(pictures, lambda p: not p.info.causes)
            model.put("pods", crashing("web-1-0", model.web, restarts))
            await until(pictures, lambda p: bool(p.info.causes))
    assert len(model.read("secrets")) == 1


async def test_pods_of_which_nothing_is_heard_any_more_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opened, "MOST_GONE", 3)
    kept: list[int] = []
    objects = opened._Opened._objects

    def watched(own: Any, workload: Any) -> Any:
        told = objects(own, workload)
        kept.append(len(own._about))
        return told

    monkeypatch.setattr(opened._Opened, "_objects", watched)
    model = Cluster()
    async with followed(model) as pictures:
        await until(pictures, lambda p: bool(p.info and p.info.pods))
        for number in range(12):
            name = f"web-1-{number}"
            model.put("pods", crashing(f"web-1-{number + 1}", model.web, 2))
            model.delete("pods", crashing(name, model.web, 2))
            await until(pictures, lambda p, name=name: all(one.name != name for one in p.info.pods))
    assert max(kept) <= 3 + 4
