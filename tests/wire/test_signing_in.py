"""Credentials that are slow, refused, or do not come: said as that, and not asked for more than needed."""

import asyncio
import json
import os
import stat
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
from pathlib import Path

import pytest
from aiohttp import web
from served import client, served

from cluster import streams, wire
from cluster.errors import CredentialError
from cluster.follow import follow_rollouts
from cluster.session import Options, Scope, Session
from cluster.user import Plugin, User

V1 = "client.authentication.k8s.io/v1"
ANSWER = json.dumps({"apiVersion": V1, "kind": "ExecCredential", "status": {"token": "t"}})
PATH = "/api/v1/pods"
ENVIRON = {"PATH": "/usr/bin:/bin"}


def program(folder: Path, body: str) -> Path:
    """Write a plugin that notes each run of it."""
    made = folder / "login"
    made.write_text(f"#!/bin/sh\necho x >> '{folder}/runs'\n{body}\n", encoding="utf-8")
    made.chmod(stat.S_IRWXU)
    return made


def plugin(folder: Path, body: str) -> User:
    path = str(program(folder, body))
    return User(plugin=Plugin(path, (), (), V1, "Never", "", provide_cluster_info=False))


def runs(folder: Path) -> int:
    return len((folder / "runs").read_text(encoding="utf-8").splitlines())


async def refuse(_: web.Request) -> web.Response:
    return web.Response(status=401)


async def test_a_slow_plugin_that_fails_is_no_silence_of_the_server(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wire, "READ", 0.1)
    user = plugin(tmp_path, "sleep 0.5; echo sign in >&2; exit 1")
    async with served(refuse) as url, client(url, user, ENVIRON) as asked:
        with pytest.raises(CredentialError, match="sign in"):
            async with asked.open(PATH, {}, silence=None):
                pass


async def test_a_plugin_that_hands_out_a_refused_token_again_is_run_once_for_all(tmp_path: Path) -> None:
    async with served(refuse) as url, client(url, plugin(tmp_path, f"echo '{ANSWER}'"), ENVIRON) as asked:
        answers = await asyncio.gather(*(asked.ask("GET", PATH) for _ in range(5)))
    assert [answer.status for answer in answers] == [401] * 5
    assert runs(tmp_path) == 2


@asynccontextmanager
async def unanswered(path: Path) -> AsyncIterator[str]:
    """Make a file that is never read to its end, as on a mount whose server is gone."""
    os.mkfifo(path)
    try:
        yield str(path)
    finally:
        # Whoever waits for it gets its end.
        os.close(os.open(path, os.O_RDWR | os.O_NONBLOCK))
        for _ in range(20):
            try:
                os.close(os.open(path, os.O_WRONLY | os.O_NONBLOCK))
            except OSError:
                break
            await asyncio.sleep(0.05)


@pytest.mark.parametrize("key", ["token_file", "certificate_file"])
async def test_a_file_that_never_answers_is_said_to_be_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    monkeypatch.setattr(wire, "HANDED", 0.2)
    async with (
        unanswered(tmp_path / "file") as path,
        served(refuse) as url,
        client(url, User(**{key: path}), ENVIRON) as asked,
    ):
        with pytest.raises(CredentialError, match="does the disk with their files answer"):
            async with asyncio.timeout(5.0):
                await asked.ask("GET", PATH)


async def test_a_plugin_that_fails_is_not_run_for_the_name_of_the_user(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(streams, "EVERY", 0.05)
    user = {
        "exec": {"command": str(program(tmp_path, "exit 1")), "apiVersion": V1, "interactiveMode": "Never"}
    }
    config = {
        "clusters": [{"name": "c", "cluster": {"server": "https://127.0.0.1:9"}}],
        "users": [{"name": "u", "user": user}],
        "contexts": [{"name": "c", "context": {"cluster": "c", "user": "u"}}],
        "current-context": "c",
    }
    (tmp_path / "config").write_text(json.dumps(config), encoding="utf-8")
    session = Session.open(Options(kubeconfig=str(tmp_path / "config")), {**ENVIRON, "HOME": "/nowhere"})
    loop, looks, looked = asyncio.get_running_loop(), [session.files.check] * 10, asyncio.Event()

    def counted() -> None:
        looks.pop()()
        if not looks:
            loop.call_soon_threadsafe(looked.set)
            looks.append(lambda: None)

    monkeypatch.setattr(session.files, "check", counted)
    async with aclosing(follow_rollouts(session, Scope("shop"))) as pictures:
        await anext(pictures)
        await looked.wait()
    await session.close()
    # Streams and the name of the user ask as they begin: together, or one after the other.
    assert 1 <= runs(tmp_path) <= 4
