"""Credentials on a real terminal: a plugin never gets it, and a kubeconfig that changes is said there."""

import asyncio
import json
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Self

import pytest
from aiohttp import web
from model import Model, workload
from pki import server_side, signed
from pty_screen import PtyScreen
from served import authority, served
from test_tls import DAY

ROLLDECK = Path(sys.executable).with_name("rolldeck")
EXEC = "client.authentication.k8s.io/v1"


class Guarded:
    """An API server over TLS in a thread, that lets in one token; what is under way goes on."""

    def __init__(self, folder: Path, token: str) -> None:
        self.token = token
        self.busy = False
        """Whether everybody is turned away for a while."""
        self.model = Model()
        self.model.put("deployments", workload("web"))
        self.url = ""
        self.folder = folder
        self._loop: asyncio.AbstractEventLoop
        self._ready, self._end = threading.Event(), asyncio.Event()
        # asyncio.run: what closes a connection runs once more after it was told to close.
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve()))

    def __enter__(self) -> Self:
        self._thread.start()
        assert self._ready.wait(30)
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._end.set)
        self._thread.join()

    async def _serve(self) -> None:
        async with served(self._answer, server_side(self.folder, "server")) as self.url:
            self._loop = asyncio.get_running_loop()
            self._ready.set()
            await self._end.wait()

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        if request.headers.get("Authorization") != f"Bearer {self.token}":
            return web.json_response({"kind": "Status", "code": 401}, status=401)
        if self.busy:
            return web.json_response(
                {"kind": "Status", "code": 429}, status=429, headers={"Retry-After": "30"}
            )
        return await self.model(request)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("sign-in")
    authority(made)
    signed(made, "server", "IP:127.0.0.1", -DAY, DAY)
    return made


@pytest.fixture
def server(folder: Path) -> Iterator[Guarded]:
    with Guarded(folder, "first") as started:
        yield started


def written(at: Path, server: Guarded, user: dict[str, Any], current: str = "mine") -> Path:
    cluster = {"server": server.url, "certificate-authority": str(server.folder / "ca.crt")}
    context = {"cluster": "c", "user": "u", "namespace": "shop"}
    whole = {
        "current-context": current,
        "clusters": [{"name": "c", "cluster": cluster}],
        "users": [{"name": "u", "user": user}, {"name": "v", "user": {}}],
        "contexts": [
            {"name": "mine", "context": context},
            {"name": "theirs", "context": {**context, "user": "v"}},
        ],
    }
    path = at / "config"
    path.write_text(json.dumps(whole), encoding="utf-8")
    return path


def rolldeck(at: Path) -> PtyScreen:
    home = {"HOME": str(at), "XDG_STATE_HOME": str(at), "XDG_CONFIG_HOME": str(at)}
    return PtyScreen([str(ROLLDECK)], env={**home, "KUBECONFIG": str(at / "config")})


def test_a_plugin_gets_neither_keyboard_nor_screen(server: Guarded, tmp_path: Path) -> None:
    told = json.dumps({"apiVersion": EXEC, "kind": "ExecCredential", "status": {"token": "first"}})
    program = tmp_path / "login"
    program.write_text(
        f"""#!/bin/sh
cd "{tmp_path}"
(exec < /dev/tty) > tty && echo opened >> tty
(printf '\\033]0;taken\\007typed here:' > /dev/tty) > screen && echo opened >> screen
cat > keyboard
touch ran
echo '{told}'
""",
        encoding="utf-8",
    )
    program.chmod(0o700)
    plugin = {"apiVersion": EXEC, "command": str(program), "interactiveMode": "IfAvailable"}
    written(tmp_path, server, {"exec": plugin})
    with rolldeck(tmp_path) as terminal:
        terminal.wait_for("web", "3/3", "● live")
        assert b"taken" not in terminal.received
    assert (tmp_path / "ran").exists()
    assert "opened" not in (tmp_path / "tty").read_text() + (tmp_path / "screen").read_text()
    assert (tmp_path / "keyboard").read_bytes() == b""


def test_a_context_that_another_shell_chose_is_said_and_not_followed(server: Guarded, tmp_path: Path) -> None:
    written(tmp_path, server, {"token": "first"})
    with rolldeck(tmp_path) as terminal:
        terminal.wait_for("mine", "● live")
        written(tmp_path, server, {"token": "first"}, current="theirs")
        terminal.wait_for("kubeconfig changed")
        assert "mine" in terminal.text.splitlines()[0]


@pytest.mark.parametrize(
    ("renewed", "said"),
    [(True, ("deploy/web", "Revisions", "● live")), (False, ("SIGN-IN EXPIRED",))],
    ids=["renewed on disk", "expired"],
)
def test_a_token_that_is_refused_later_is_read_anew(
    server: Guarded, tmp_path: Path, renewed: bool, said: tuple[str, ...]
) -> None:
    written(tmp_path, server, {"token": "first"})
    with rolldeck(tmp_path) as terminal:
        terminal.wait_for("web", "● live")
        written(tmp_path, server, {"token": "second" if renewed else "first"})
        server.token = "second"
        terminal.send("\r")  # what it opens asks anew
        terminal.wait_for(*said)
        assert renewed == ("SIGN-IN" not in terminal.text)


MISSING = {"exec": {"apiVersion": EXEC, "command": "/nowhere/login", "interactiveMode": "Always"}}


@pytest.mark.parametrize(
    ("user", "busy", "said"),
    [
        (MISSING, False, ("NO CREDENTIALS", "login wants a terminal")),
        ({"token": "never"}, False, ("SIGN-IN REFUSED", "the server does not take who we are")),
        ({"token": "first"}, True, ("THROTTLED", "the server is too busy: throttled (429)")),
    ],
    ids=["a plugin that fails", "a token that was never good", "too busy"],
)
def test_what_comes_in_place_of_the_first_answer_is_in_line_1(
    server: Guarded, tmp_path: Path, user: dict[str, Any], busy: bool, said: tuple[str, ...]
) -> None:
    server.busy = busy
    written(tmp_path, server, user)
    with rolldeck(tmp_path) as terminal:
        terminal.wait_for(*said)
        assert b"Traceback" not in terminal.received
        assert "EXPIRED" not in terminal.text
        assert "NO CONNECTION" not in terminal.text
