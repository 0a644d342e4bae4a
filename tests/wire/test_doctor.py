"""`rolldeck doctor` tells each step, and where it ends."""

import asyncio
import json
import os
from pathlib import Path

import pytest
from aiohttp import web
from model import Model
from served import served
from test_exit_codes import plugin

from cluster import doctor_server
from cluster.doctor import diagnose
from cluster.refusal import WEB_PAGE
from cluster.reviews import WHO
from cluster.session import Options
from rollout.connection import Check, Verdict
from tui.headless.doctor import told


@pytest.fixture(autouse=True)
def _short_watch(monkeypatch: pytest.MonkeyPatch) -> None:
    """The model sends no bookmarks and ends no watch: it is given up soon."""
    monkeypatch.setattr("cluster.doctor_server.WATCHED", 1)


async def checks(**options: str) -> list[Check]:
    return [check async for check in diagnose(Options(**options), {"HOME": "/nowhere"})]


async def test_without_a_kubeconfig_nothing_else_is_tried() -> None:
    (only,) = await checks()
    assert (only.step, only.verdict) == ("kubeconfig", Verdict.FAILED)


async def test_a_name_that_is_not_known_ends_it() -> None:
    found = await checks(server="http://no.such.name.invalid")
    assert [check.step for check in found] == ["kubeconfig", "credentials", "DNS"]
    assert found[-1].verdict is Verdict.FAILED


async def test_a_port_where_nobody_listens_ends_it() -> None:
    found = await checks(server="http://127.0.0.1:1")
    assert (found[-1].step, found[-1].verdict) == ("TCP", Verdict.FAILED)


async def test_a_server_that_answers_is_asked_on() -> None:
    async with served(Model()) as url:
        found = await checks(server=url)
    assert {"TCP", "TLS", "auth"} <= {check.step for check in found}
    assert next(check for check in found if check.step == "auth").words.startswith("alice")


async def test_a_server_that_turns_us_away_is_not_asked_on() -> None:
    asked: list[str] = []

    async def busy(request: web.Request) -> web.Response:
        asked.append(request.path)
        if request.path == "/version":  # which Priority and Fairness puts on another level
            return web.json_response({"gitVersion": "v1.36.3"})
        return web.Response(status=429, headers={"Retry-After": "2"}, text="Too many requests")

    async with served(busy) as url:
        found = await checks(server=url)
    assert (found[-1].step, found[-1].verdict) == ("request", Verdict.FAILED)
    assert found[-1].words == "the server is too busy (429): try again in 2s"
    assert asked == ["/version", WHO]


async def test_a_quiet_server_that_sends_no_bookmark_in_so_short_a_time_is_well() -> None:
    model = Model()

    async def quiet(request: web.Request) -> web.StreamResponse:
        return web.Response() if "watch" in request.query else await model(request)

    async with served(quiet) as url:
        found = await checks(server=url)
    assert (found[-1].step, found[-1].verdict) == ("bookmarks", Verdict.OK)
    assert found[-1].words.startswith("none in 1s")


@pytest.mark.parametrize(
    ("from_cache", "words"),
    [
        (True, "From its cache it answers: what is shown may be old, and nothing can be changed"),
        (False, "nor to one from the server's cache"),
    ],
)
async def test_a_server_that_cannot_read_is_said_to_be_one_and_asked_no_more(
    monkeypatch: pytest.MonkeyPatch, *, from_cache: bool, words: str
) -> None:
    monkeypatch.setattr(doctor_server, "ANSWER", 0.5)
    monkeypatch.setattr(doctor_server, "CACHED", 0.5 if not from_cache else 30.0)
    model = Model()

    async def frozen(request: web.Request) -> web.StreamResponse:
        newest = request.query.get("resourceVersion") != "0"
        if request.path.endswith("/deployments") and (newest or not from_cache):
            await asyncio.Event().wait()
        return await model(request)

    async with served(frozen) as url:
        found = await checks(server=url)
    assert (found[-1].step, found[-1].verdict, found[-1].ends) == ("reads", Verdict.FAILED, True)
    assert found[-1].words.endswith(words)
    assert "auth" in {check.step for check in found}


async def test_what_is_not_answered_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor_server, "ANSWER", 1.0)

    async def silent(_: web.Request) -> web.StreamResponse:
        await asyncio.Event().wait()
        raise AssertionError

    async with served(silent) as url:
        found = await checks(server=url)
    assert (found[-1].step, found[-1].words) == ("request", "/version: no answer in time (1s)")


def test_the_verdict_on_a_server_that_cannot_read_takes_ten_seconds_at_most() -> None:
    assert doctor_server.ANSWER + doctor_server.CACHED <= 10.0


async def test_a_port_that_wants_tls_is_not_asked_forty_times() -> None:
    async def refuses(_: web.Request) -> web.Response:
        return web.Response(status=400, text="Client sent an HTTP request to an HTTPS server.")

    async with served(refuses) as url:
        found = await checks(server=url)
    assert found[-1] == Check("TLS", Verdict.FAILED, "the server wants https (400): check server", ends=True)
    assert "auth" not in {check.step for check in found}


@pytest.mark.parametrize(
    ("code", "headers", "text", "words"),
    [
        (
            200,
            {"Content-Type": "text/html"},
            "<html>",
            WEB_PAGE,
        ),
        (
            502,
            {"Content-Type": "text/html"},
            "<html>",
            WEB_PAGE,
        ),
        (200, {}, "", "what answers is no Kubernetes API server: check server"),
        (404, {}, "404 page not found", "what answers is no Kubernetes API server (404): check server"),
        (302, {"Location": "https://login.example/"}, "", "302 redirect by a proxy: check server"),
        (
            503,
            {},
            "no healthy upstream",
            "the server answers 503: it, or what stands before it, is in trouble: try again",
        ),
    ],
)
async def test_what_is_no_api_server_is_asked_once_and_said_to_be_none(
    code: int, headers: dict[str, str], text: str, words: str
) -> None:
    asked: list[str] = []

    async def answers(request: web.Request) -> web.Response:
        asked.append(request.path)
        return web.Response(status=code, text=text, headers=headers)

    async with served(answers) as url:
        found = await checks(server=url)
    assert found[-1] == Check("version", Verdict.FAILED, words, ends=True)
    assert asked == ["/version"]


async def test_a_version_that_may_not_be_read_ends_nothing() -> None:
    class Guarded(Model):
        async def __call__(self, request: web.Request) -> web.StreamResponse:
            if request.path == "/version":
                return web.json_response({"kind": "Status", "reason": "Forbidden"}, status=403)
            return await super().__call__(request)

    async with served(Guarded()) as url:
        found = await checks(server=url)
    assert Check("version", Verdict.WARNING, "403 Forbidden") in found
    assert "auth" in {check.step for check in found}


async def test_a_handshake_that_is_cut_off_is_said_to_be() -> None:
    async def cuts(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.transport.abort()

    async with await asyncio.start_server(cuts, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        found = await checks(server=f"https://127.0.0.1:{port}")
    assert (found[-1].step, found[-1].verdict) == ("TLS", Verdict.FAILED)
    assert found[-1].words == "the other side broke off: is it TLS that is spoken on this port?"


async def test_a_plugin_that_is_waited_for_is_said_to_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cluster.doctor.SLOW", -1.0)
    monkeypatch.setattr("cluster.plugin.SLOW", -1.0)
    config = {
        "current-context": "c",
        "clusters": [{"name": "c", "cluster": {"server": "https://127.0.0.1:9"}}],
        "users": [{"name": "u", "user": plugin("exit 3")}],
        "contexts": [{"name": "c", "context": {"cluster": "c", "user": "u"}}],
    }
    path = tmp_path / "config"
    path.write_text(json.dumps(config))
    environ = {"HOME": "/nowhere", "PATH": os.environ["PATH"]}
    found = [check async for check in diagnose(Options(kubeconfig=str(path)), environ)]
    assert [(check.step, check.verdict) for check in found[1:]] == [
        ("credentials", Verdict.WARNING),
        ("credentials", Verdict.FAILED),
    ]
    assert found[1].words.endswith(": 30s at most")


async def test_no_token_is_ever_told() -> None:
    async with served(Model()) as url:
        found = await checks(server=url, token="very-secret")
    assert not [check for check in found if "very-secret" in told(check)]


def test_a_line_says_the_verdict_the_step_and_the_words() -> None:
    assert told(Check("DNS", Verdict.OK, "10.0.0.1")).split() == ["ok", "DNS", "10.0.0.1"]
