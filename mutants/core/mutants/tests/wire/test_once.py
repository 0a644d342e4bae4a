"""What is printed once is what the screen would show, read without a watch and without aiohttp."""

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from model import Model, Thing, owned, workload
from served import served
from test_follow import SHOP, until
from troubled import fail, pod, replica_set, row, why

from cluster.errors import ClusterError, CredentialError, LinkError
from cluster.follow import follow_rollout, follow_rollouts
from cluster.once import read_rollouts
from cluster.once_opened import read_rollout
from cluster.session import Options, Session
from rollout.connection import StreamState
from rollout.picture import Gone

WEB = ("Deployment", "shop", "web")


@asynccontextmanager
async def once(model: Any, **options: Any) -> AsyncIterator[Session]:
    async with served(model) as url:
        opened = Session.open(Options(server=url, namespace="shop", **options), {"HOME": "/nowhere"})
        opened.once = True
        try:
            yield opened
        finally:
            await opened.close()


def stored(owner: Thing, number: int) -> Thing:
    return owned("StatefulSet", f"{owner['metadata']['name']}-{number}", owner, revision=number)


async def test_a_row_in_trouble_says_what_it_says_on_the_screen() -> None:
    model = Model()
    fail(model)
    async with once(model) as opened:
        picture = await read_rollouts(opened, SHOP)
        async with aclosing(follow_rollouts(opened, SHOP)) as pictures:
            shown = await until(pictures, lambda p: p.rollouts == picture.rollouts)
    assert why(picture) == why(shown) == "image not found"


async def test_a_rollout_that_is_read_once_is_the_one_that_is_opened() -> None:
    model = Model()
    fail(model)
    async with once(model) as opened:
        picture = await read_rollout(opened, *WEB)
        async with aclosing(follow_rollout(opened, *WEB)) as pictures:
            await until(pictures, lambda p: p.info == picture.info)
    assert picture.info is not None
    assert picture.info.causes


async def test_a_crash_has_its_last_words() -> None:
    model = Model()
    ended = {"terminated": {"exitCode": 1, "reason": "Error", "finishedAt": "2026-01-01T00:00:09Z"}}
    thing = fail(model, state={"waiting": {"reason": "CrashLoopBackOff"}})
    crashed = pod(replica_set(thing, 2), "web-2-a", {"waiting": {"reason": "CrashLoopBackOff"}})
    crashed["status"]["containerStatuses"][0] |= {"lastState": ended, "restartCount": 3}
    model.put("pods", crashed)

    async def logging(request: web.Request) -> web.StreamResponse:
        if request.path.endswith("/log"):
            return web.Response(text="ready\nFATAL: no such table\n")
        return await model(request)

    async with once(logging) as opened:
        info = (await read_rollout(opened, *WEB)).info
    assert info is not None
    assert info.causes
    assert "FATAL: no such table" in info.causes[0].detail


async def test_nothing_is_watched() -> None:
    model = Model()
    fail(model)
    async with once(model) as opened:
        await read_rollouts(opened, SHOP)
        await read_rollout(opened, *WEB)
    assert [query for _, query in model.asked if "watch" in query] == []


async def test_a_healthy_row_costs_nothing_beyond_the_list() -> None:
    model = Model()
    model.put("deployments", workload("web"))
    async with once(model) as opened:
        await read_rollouts(opened, SHOP)
    assert sorted(plural for plural, _ in model.asked) == ["daemonsets", "deployments", "statefulsets"]


async def test_a_pod_that_says_nothing_is_told_by_its_events() -> None:
    model = Model()
    thing = fail(model, state={"running": {"startedAt": "2026-01-01T00:00:01Z"}})
    probe = "Readiness probe failed: HTTP probe failed with statuscode: 503"
    event = owned("Deployment", "e1", thing, type="Warning", reason="Unhealthy", message=probe)
    about = {"uid": "uid-web-2-a", "kind": "Pod", "name": "web-2-a"}
    model.put("events", event | {"involvedObject": about})
    async with once(model) as opened:
        assert why(await read_rollouts(opened, SHOP)) == "not ready: HTTP 503"


async def test_a_stateful_set_has_its_number() -> None:
    model, database = Model(), workload("db")
    database["status"] |= {"currentRevision": "db-3", "updateRevision": "db-3", "currentReplicas": 3}
    model.put("statefulsets", database)
    model.put("controllerrevisions", stored(database, 3))
    async with once(model) as opened:
        info = row(await read_rollouts(opened, SHOP), "db")
    assert info is not None
    assert info.number == 3


async def test_what_may_not_be_read_is_named_and_the_rest_is_shown() -> None:
    model = Model()
    fail(model)
    model.denied |= {"pods", "statefulsets"}
    async with once(model) as opened:
        picture = await read_rollouts(opened, SHOP)
    assert picture.connection.denied == ("pods", "statefulsets")
    assert [one.state for one in picture.streams].count(StreamState.DENIED) == 1
    assert row(picture) is not None


async def test_what_is_not_there_is_not_found() -> None:
    async with once(Model()) as opened:
        assert (await read_rollout(opened, *WEB)).gone is Gone.NOT_FOUND


def paged(pages: dict[str, web.Response]) -> Any:
    """Answer the list of deployments by its `continue` token, and every other with nothing."""

    async def answer(request: web.Request) -> web.Response:
        if not request.path.endswith("/deployments"):
            return web.json_response({"metadata": {"resourceVersion": "1"}, "items": []})
        key = request.query.get("continue", "" if "limit" in request.query else "whole")
        made = pages[key]
        return web.Response(body=made.body, status=made.status, content_type="application/json")

    return answer


def page(*names: str, more: str = "") -> web.Response:
    listed = [{**workload(name), "kind": "Deployment"} for name in names]
    for item in listed:
        item["metadata"]["resourceVersion"] = "1"
    return web.json_response({"metadata": {"resourceVersion": "1", "continue": more}, "items": listed})


async def test_a_list_goes_on_page_by_page() -> None:
    async with once(paged({"": page("a", more="x y"), "x y": page("b")})) as opened:
        picture = await read_rollouts(opened, SHOP)
    assert sorted(info.ref.name for info in picture.rollouts) == ["a", "b"]


async def test_a_list_that_expires_between_two_pages_is_read_again_as_a_whole() -> None:
    expired = web.json_response({"kind": "Status", "code": 410, "reason": "Expired"}, status=410)
    async with once(paged({"": page("a", more="x"), "x": expired, "whole": page("a", "b")})) as opened:
        picture = await read_rollouts(opened, SHOP)
    assert sorted(info.ref.name for info in picture.rollouts) == ["a", "b"]


@pytest.mark.parametrize(
    ("status", "body", "words"),
    [
        (503, '{"kind":"Status","code":503,"reason":"ServiceUnavailable"}', "503 ServiceUnavailable"),
        (200, "<html>", "no list"),
        (302, "", "302"),
        (401, "{}", "sign in again"),
    ],
)
async def test_an_answer_that_is_no_list_is_an_error_that_says_so(status: int, body: str, words: str) -> None:
    async def answer(_: web.Request) -> web.Response:
        return web.Response(status=status, text=body)

    async with once(answer) as opened:
        with pytest.raises(LinkError, match=words):
            await read_rollouts(opened, SHOP)


async def test_a_selector_that_is_none_is_refused_in_the_servers_words() -> None:
    async def answer(_: web.Request) -> web.Response:
        said = {"kind": "Status", "code": 400, "message": "unable to parse requirement: found '('"}
        return web.json_response(said, status=400)

    async with once(answer) as opened:
        with pytest.raises(ClusterError, match="unable to parse requirement"):
            await read_rollouts(opened, SHOP)


async def test_a_server_that_is_not_there_is_an_error_that_says_so() -> None:
    opened = Session.open(Options(server="http://127.0.0.1:9", namespace="shop"), {"HOME": "/nowhere"})
    opened.once = True
    with pytest.raises(LinkError, match="refused"):
        await read_rollouts(opened, SHOP)
    await opened.close()


async def test_a_server_that_says_nothing_is_given_up_after_the_users_own_time() -> None:
    async def answer(_: web.Request) -> web.Response:
        await asyncio.sleep(3600)
        raise AssertionError

    async with once(answer, request_timeout=0.2) as opened:
        with pytest.raises(LinkError, match="no answer"):
            await read_rollouts(opened, SHOP)


async def test_a_plugin_that_fails_is_run_once_and_told(tmp_path: Path) -> None:
    plugin = {
        "apiVersion": "client.authentication.k8s.io/v1",
        "command": "sh",
        "args": ["-c", f"echo run >> {tmp_path}/runs; exit 3"],
        "interactiveMode": "Never",
    }
    path = config(tmp_path, "https://127.0.0.1:9", {"exec": plugin})
    opened = Session.open(Options(kubeconfig=str(path)), {"HOME": "/nowhere", "PATH": os.environ["PATH"]})
    opened.once = True
    with pytest.raises(CredentialError):
        await read_rollouts(opened, SHOP)
    await opened.close()
    assert (tmp_path / "runs").read_text() == "run\n"


async def test_ages_are_by_the_servers_clock() -> None:
    model = Model()
    model.put("deployments", workload("web"))

    async def late(request: web.Request) -> web.StreamResponse:
        answer = await model(request)
        answer.headers["Date"] = "Thu, 01 Jan 2060 00:00:00 GMT"
        return answer

    async with once(late) as opened:
        picture = await read_rollouts(opened, SHOP)
    assert picture.now.year == 2060


def config(tmp_path: Path, url: str, user: dict[str, Any] | None = None) -> Path:
    path = tmp_path / "config"
    path.write_text(
        json.dumps(
            {
                "current-context": "c",
                "clusters": [{"name": "c", "cluster": {"server": url}}],
                "users": [{"name": "u", "user": user or {}}],
                "contexts": [{"name": "c", "context": {"cluster": "c", "user": "u", "namespace": "shop"}}],
            }
        )
    )
    return path


LOADED = """
import atexit, sys
from tui.cli import main
atexit.register(lambda: print(*sorted(sys.modules), file=sys.stderr))
main()
"""


@pytest.mark.parametrize("words", [["status"], ["status", "deploy/web"], ["history", "deploy/web"]])
async def test_a_command_that_prints_once_loads_neither_aiohttp_nor_textual(
    tmp_path: Path, words: list[str]
) -> None:
    model = Model()
    fail(model)
    async with served(model) as url:
        done = await asyncio.to_thread(
            subprocess.run,
            [sys.executable, "-c", LOADED, *words],
            env={"PATH": os.environ["PATH"], "HOME": str(tmp_path), "KUBECONFIG": str(config(tmp_path, url))},
            capture_output=True,
            text=True,
            check=False,
        )
    assert "web" in done.stdout
    assert "asyncio" in done.stderr.split()
    assert not set(done.stderr.split()) & {"aiohttp", "textual", "kubernetes_asyncio", "cluster.writer"}
