"""Rows of the list that are in trouble stream their pods, and so say why in words."""

import asyncio
from contextlib import aclosing
from datetime import UTC, datetime
from typing import Any

from aiohttp import web
from model import Model, Thing, owned, workload
from test_follow import SHOP, session, until
from troubled import fail, replica_set, rolling, row, why

from cluster import looks
from cluster.follow import follow_rollouts
from rollout.info import Phase
from rollout.picture import RolloutsPicture


def lists_of(model: Model, plural: str) -> int:
    return sum(1 for of, query in model.asked if of == plural and "watch" not in query)


async def test_a_row_in_trouble_says_why_in_words() -> None:
    model = Model()
    fail(model)
    async with session(model) as opened, aclosing(follow_rollouts(opened, SHOP)) as pictures:
        picture = await until(pictures, lambda p: why(p) == "image not found" and _on_new(p))
    info = row(picture)
    assert info is not None
    assert info.phase is Phase.TROUBLE
    assert (info.new.number, info.old.available) == (2, 3)


def _on_new(picture: RolloutsPicture) -> bool:
    info = row(picture)
    return bool(info and info.causes and info.causes[0].on_new and not info.causes[0].on_old)


async def test_a_row_claims_no_progress_before_its_pods_have_been_read() -> None:
    model = Model()
    fail(model)
    said = []
    async with session(model) as opened, aclosing(follow_rollouts(opened, SHOP)) as pictures:
        await until(pictures, lambda p: said.append(why(p)) or why(p) == "image not found")
    assert [words for words in dict.fromkeys(said) if words] == ["reading pods…", "image not found"]


class Slow(Model):
    """Keeps the list of one resource back."""

    def __init__(self, plural: str) -> None:
        super().__init__()
        self.kept, self.may = plural, asyncio.Event()

    async def __call__(self, request: web.Request) -> web.StreamResponse:
        if request.path.endswith(f"/{self.kept}"):
            await self.may.wait()
        return await super().__call__(request)


async def test_what_belongs_to_rows_is_not_asked_for_before_all_rows_are_there() -> None:
    model = Slow("deployments")
    thing = stateful("db", "db-a")
    thing["status"] |= {"replicas": 0, "readyReplicas": 0, "availableReplicas": 0, "updatedReplicas": 0}
    model.put("statefulsets", thing)
    async with session(model) as opened, aclosing(follow_rollouts(opened, SHOP)) as pictures:
        await until(pictures, lambda p: row(p, "db") is not None)
        await model.until(lambda: model.watches == 2)
        for _ in range(5):
            # What was asked for before this has come to the server by now.
            await opened.client.ask("GET", "/apis/apps/v1/namespaces/shop/daemonsets")
        assert {plural for plural, _ in model.asked} == {"statefulsets", "daemonsets"}
        model.may.set()
        await until(pictures, lambda p: p.listed and lists_of(model, "pods") == 1)
        assert lists_of(model, "controllerrevisions") == 1


class Broken(Model):
    """Fails where DaemonSets are asked for."""

    async def __call__(self, request: web.Request) -> web.StreamResponse:
        if request.path.endswith("/daemonsets"):
            return web.json_response({"kind": "Status", "code": 503}, status=503)
        return await super().__call__(request)


async def test_rows_do_not_wait_for_a_list_that_fails() -> None:
    model = Broken()
    fail(model)
    async with session(model) as opened, aclosing(follow_rollouts(opened, SHOP)) as pictures:
        picture = await until(pictures, lambda p: why(p) == "image not found")
    assert not picture.listed


async def test_a_row_that_no_look_is_left_for_says_that_its_pods_are_not_read(monkeypatch: Any) -> None:
    monkeypatch.setattr("cluster.attention.WORST", 1)
    model = Model()
    model.put("deployments", rolling("worse", serving=0))
    fail(model)
    async with session(model) as opened, aclosing(follow_rollouts(opened, SHOP)) as pictures:
        picture = await until(pictures, lambda p: p.listed and why(p) != "reading pods…")
    assert why(picture) == "pods not read"


async def test_a_statefulset_whose_pods_are_refused_says_so() -> None:
    model = Model()
    thing = stateful("db", "db-a")
    thing["status"] |= {"replicas": 0, "readyReplicas": 0, "availableReplicas": 0, "updatedReplicas": 0}
    model.put("statefulsets", thing)
    words = 'create Pod db-0 in StatefulSet db failed error: pods "db-0" is forbidden: exceeded quota: small'
    event = owned("StatefulSet", "e1", thing, type="Warning", reason="FailedCreate", message=words)
    about = {"uid": "uid-db", "kind": "StatefulSet", "name": "db"}
    stamped = {"involvedObject": about, "lastTimestamp": time_words(), "firstTimestamp": time_words()}
    model.put("events", event | stamped)
    async with session(model) as opened, aclosing(follow_rollouts(opened, SHOP)) as pictures:
        await until(pictures, lambda p: "quota" in why(p, "db"))


def time_words() -> str:
    return f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"


async def test_a_healthy_row_streams_nothing() -> None:
    model = Model()
    model.put("deployments", workload("web"))
    model.put("deployments", workload("api"))
    async with session(model) as opened, aclosing(follow_rollouts(opened, SHOP)) as pictures:
        await until(pictures, lambda p: p.listed)
        await model.until(lambda: model.watches == 3)
    assert {plural for plural, _ in model.asked} == {"deployments", "statefulsets", "daemonsets"}


async def test_the_replicasets_of_a_row_are_listed_once_and_again_when_it_has_another() -> None:
    model = Model()
    thing = fail(model)
    async with session(model) as opened, aclosing(follow_rollouts(opened, SHOP)) as pictures:
        await until(pictures, lambda p: why(p) == "image not found" and _on_new(p))
        thing["metadata"]["labels"] = {"changed": "yes"}
        model.put("deployments", thing)
        new = replica_set(thing, 3)
        model.put("replicasets", new)
        assert lists_of(model, "replicasets") == 1
        thing["metadata"]["annotations"] = {"deployment.kubernetes.io/revision": "3"}
        model.put("deployments", thing)
        following = asyncio.create_task(until(pictures, lambda _: False))
        await model.until(lambda: lists_of(model, "replicasets") == 2)
        following.cancel()
        await asyncio.wait([following])


async def test_a_row_that_settles_keeps_its_pods_for_a_while_and_then_lets_them_go(monkeypatch: Any) -> None:
    model = Model()
    fail(model)
    async with session(model) as opened, aclosing(follow_rollouts(opened, SHOP)) as pictures:
        await until(pictures, lambda p: why(p) == "image not found")
        await model.until(lambda: model.watches == 4)
        model.put("deployments", workload("web"))
        await until(pictures, lambda p: (i := row(p)) is not None and i.new.number != 2)
        assert model.watches == 4
        monkeypatch.setattr(looks, "KEPT", 0.0)
        model.put("deployments", workload("api"))
        following = asyncio.create_task(until(pictures, lambda _: False))
        await model.until(lambda: model.watches == 3)
        following.cancel()
        await asyncio.wait([following])


async def test_a_row_beyond_the_worst_says_why_while_it_is_on_screen(monkeypatch: Any) -> None:
    monkeypatch.setattr("cluster.attention.WORST", 1)
    model = Model()
    worse = rolling("worse", serving=0)
    model.put("deployments", worse)
    fail(model)
    async with session(model) as opened, aclosing(follow_rollouts(opened, SHOP)) as pictures:
        await until(pictures, lambda p: p.listed)
        following = asyncio.create_task(until(pictures, lambda p: why(p) == "image not found"))
        await model.until(lambda: model.watches == 4)
        assert not [query for plural, query in model.asked if query.get("labelSelector") == "app=web"]
        opened.look_at(["uid-web"])
        await following


async def test_a_pod_that_does_not_say_why_is_explained_by_its_events() -> None:
    model = Model()
    started = {"running": {"startedAt": "2026-01-01T00:00:01Z"}}
    thing = fail(model, state=started)
    probe = "Readiness probe failed: HTTP probe failed with statuscode: 503"
    about = {"uid": "uid-web-2-a", "kind": "Pod", "name": "web-2-a"}
    event = owned("Deployment", "e1", thing, type="Warning", reason="Unhealthy", message=probe)
    model.put("events", event | {"involvedObject": about})
    async with session(model) as opened, aclosing(follow_rollouts(opened, SHOP)) as pictures:
        await until(pictures, lambda p: why(p) == "not ready: HTTP 503")
    assert {query.get("fieldSelector") for plural, query in model.asked if plural == "events"} == {
        "type=Warning"
    }


async def test_rows_say_why_without_permission_to_read_replicasets() -> None:
    model = Model()
    model.denied.add("replicasets")
    fail(model)
    async with session(model) as opened, aclosing(follow_rollouts(opened, SHOP)) as pictures:
        await until(pictures, lambda p: why(p) == "image not found")


async def test_without_permission_for_pods_the_row_stays_and_the_permission_is_named() -> None:
    model = Model()
    model.denied.add("pods")
    fail(model)
    async with session(model) as opened, aclosing(follow_rollouts(opened, SHOP)) as pictures:
        picture = await until(pictures, lambda p: p.connection.denied == ("pods",))
    assert why(picture) == "no permission: pods"


async def test_a_row_that_is_deleted_closes_its_pod_stream() -> None:
    model = Model()
    thing = fail(model)
    async with session(model) as opened, aclosing(follow_rollouts(opened, SHOP)) as pictures:
        await until(pictures, lambda p: why(p) == "image not found")
        await model.until(lambda: model.watches == 4)
        model.delete("deployments", thing)
        await until(pictures, lambda p: not p.rollouts)
        await model.until(lambda: model.watches == 3)


def stateful(name: str, revision: str) -> Thing:
    thing = workload(name)
    thing["status"] |= {"updateRevision": revision, "currentRevision": revision}
    return thing


def stored(owner: Thing, name: str, number: int) -> Thing:
    made = owned("StatefulSet", name, owner, revision=number)
    made["data"] = {"spec": {"template": {"spec": {"containers": []}}}}
    return made


async def test_many_statefulsets_get_their_numbers_from_one_list() -> None:
    model = Model()
    for number in range(5):
        thing = stateful(f"db{number}", f"db{number}-a")
        model.put("statefulsets", thing)
        model.put("controllerrevisions", stored(thing, f"db{number}-a", 4))
    async with session(model) as opened, aclosing(follow_rollouts(opened, SHOP)) as pictures:
        await until(pictures, lambda p: [info.number for info in p.rollouts] == [4] * 5)
    assert [query for plural, query in model.asked if plural == "controllerrevisions"] == [{"limit": "500"}]


async def test_a_statefulset_that_names_another_revision_gets_its_number_by_its_selector() -> None:
    model = Model()
    thing = stateful("db", "db-a")
    model.put("statefulsets", thing)
    model.put("controllerrevisions", stored(thing, "db-a", 1))
    async with session(model) as opened, aclosing(follow_rollouts(opened, SHOP)) as pictures:
        await until(pictures, lambda p: (i := row(p, "db")) is not None and i.number == 1)
        model.put("controllerrevisions", stored(thing, "db-b", 2))
        model.put("statefulsets", stateful("db", "db-b"))
        await until(pictures, lambda p: (i := row(p, "db")) is not None and i.number == 2)
    assert model.asked[-1] == ("controllerrevisions", {"limit": "500", "labelSelector": "app=db"})


async def test_without_permission_for_controllerrevisions_the_number_stays_unknown() -> None:
    model = Model()
    model.denied.add("controllerrevisions")
    model.put("statefulsets", stateful("db", "db-a"))
    async with session(model) as opened, aclosing(follow_rollouts(opened, SHOP)) as pictures:
        picture = await until(pictures, lambda p: p.listed and bool(p.rollouts))
        await model.until(lambda: lists_of(model, "controllerrevisions") == 1)
    info = row(picture, "db")
    assert info is not None
    assert info.number is None
