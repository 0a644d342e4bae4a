"""Credentials that are slow, refused, or do not come: said as that, and not asked for more than needed."""

import asyncio
import json
import os
import stat
import sys
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from served import client, served

from cluster import apart, streams, wire
from cluster.doctor import diagnose
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


def plugged(folder: Path, body: str) -> dict[str, Any]:
    """Return a kubeconfig's user with such a plugin."""
    return {"exec": {"command": str(program(folder, body)), "apiVersion": V1, "interactiveMode": "Never"}}


def kubeconfig(folder: Path, user: dict[str, Any]) -> str:
    """Write a kubeconfig with this user, and a server that is not there; return its path."""
    config = {
        "clusters": [{"name": "c", "cluster": {"server": "https://127.0.0.1:9"}}],
        "users": [{"name": "u", "user": user}],
        "contexts": [{"name": "c", "context": {"cluster": "c", "user": "u"}}],
        "current-context": "c",
    }
    (folder / "config").write_text(json.dumps(config), encoding="utf-8")
    return str(folder / "config")


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
    all_are_here = asyncio.Barrier(5)

    async def refuse_all(request: web.Request) -> web.Response:
        """Refuse when all have come: whoever comes later is refused for the next token, as it may be."""
        await all_are_here.wait()
        return await refuse(request)

    async with served(refuse_all) as url, client(url, plugin(tmp_path, f"echo '{ANSWER}'"), ENVIRON) as asked:
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
    monkeypatch.setattr(apart, "HANDED", 0.2)
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
    config = kubeconfig(tmp_path, plugged(tmp_path, "exit 1"))
    session = Session.open(Options(kubeconfig=config), {**ENVIRON, "HOME": "/nowhere"})
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


async def test_a_plugin_that_is_slow_is_named_as_what_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(streams, "EVERY", 0.05)
    monkeypatch.setattr("cluster.plugin.SLOW", 0.1)
    config = kubeconfig(tmp_path, plugged(tmp_path, "sleep 30"))
    session = Session.open(Options(kubeconfig=config), {**ENVIRON, "HOME": "/nowhere"})
    async with aclosing(follow_rollouts(session, Scope("shop"))) as pictures, asyncio.timeout(20.0):
        async for picture in pictures:
            if picture.connection.notice:
                break
    await session.close()
    assert picture.connection.notice.words == "waiting for login"


TOKEN = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJl"


@pytest.mark.parametrize(
    "said",
    [
        f"+ curl -H Authorization: Bearer {TOKEN} https://idp",
        f"{TOKEN} from the cache was refused",
        f"{'x' * 400} id_token={TOKEN} {'y' * 120}",
    ],
)
async def test_what_a_plugin_tells_on_its_way_out_is_pasted_without_its_secrets(
    tmp_path: Path, said: str
) -> None:
    (tmp_path / "said").write_text(said, encoding="utf-8")
    config = kubeconfig(tmp_path, plugged(tmp_path, f"cat '{tmp_path}/said' >&2; exit 1"))
    checks = [one async for one in diagnose(Options(kubeconfig=config), {**ENVIRON, "HOME": "/nowhere"})]
    assert "login failed (1)" in checks[-1].words
    assert not any(part in checks[-1].words for part in TOKEN.split("."))


LEAVE = """
import asyncio, sys
from cluster import apart
from cluster.doctor import diagnose
from cluster.session import Options

apart.HANDED = 0.2

async def main():
    found = [one async for one in diagnose(Options(kubeconfig=sys.argv[1]), {"HOME": "/nowhere"})]
    print(found[-1].words)

asyncio.run(main())
"""


async def test_a_file_that_never_answers_keeps_nobody_from_leaving(tmp_path: Path) -> None:
    config = kubeconfig(tmp_path, {"tokenFile": "file"})
    async with unanswered(tmp_path / "file"):
        left = await asyncio.create_subprocess_exec(
            sys.executable, "-c", LEAVE, config, stdout=asyncio.subprocess.PIPE
        )
        try:
            said, _ = await asyncio.wait_for(left.communicate(), 30.0)
        finally:
            if left.returncode is None:
                left.kill()
    assert b"does the disk with their files answer" in said
    assert left.returncode == 0
