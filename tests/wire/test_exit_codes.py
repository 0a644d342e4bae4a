"""One cause has one exit code, whichever command meets it, and it is the README's."""

import asyncio
import json
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

import click
import pytest
from aiohttp import web
from model import Model
from served import served

from tui.cli import run
from tui.headless.ends import Exit

COMMANDS = (
    "status",
    "status deploy/web",
    "history deploy/web",
    "diff deploy/web",
    "watch",
    "watch deploy/web",
    "undo deploy/web --yes",
    "restart deploy/web --yes",
)

Answerer = Callable[[web.Request], Awaitable[web.StreamResponse]]


Answering = Callable[[], Answerer]
"""Makes what answers: a server lives as long as its loop."""


def refusing(status: int, body: str = "") -> Answering:
    """Answer everything with a Status, or with a body that is none."""

    async def answer(_: web.Request) -> web.StreamResponse:
        said = {"kind": "Status", "code": status, "message": "no"}
        form = "text/html" if body.startswith("<") else "application/json"
        return web.Response(status=status, text=body or json.dumps(said), content_type=form)

    return lambda: answer


def plugin(script: str, command: str = "sh") -> dict[str, Any]:
    return {
        "exec": {
            "apiVersion": "client.authentication.k8s.io/v1",
            "command": command,
            "args": ["-c", script],
            "interactiveMode": "Never",
        }
    }


class Cause(NamedTuple):
    """What is wrong, and what is said of it."""

    code: Exit
    words: str
    """In what is printed."""
    answering: Answering | None = None
    """None: nobody listens."""
    cluster: Mapping[str, str] = MappingProxyType({})
    user: Mapping[str, Any] = MappingProxyType({})


CAUSES = {
    "a plugin fails": Cause(
        Exit.LOST, "sh failed (3): session over", user=plugin("echo session over >&2; exit 3")
    ),
    "a plugin prints rubbish": Cause(
        Exit.LOST, "sh did not answer with an ExecCredential", user=plugin("echo hello")
    ),
    "a plugin is not there": Cause(
        Exit.LOST, "no-such-plugin cannot be run", user=plugin("", "no-such-plugin")
    ),
    "a token's file is not there": Cause(
        Exit.LOST, "/nowhere/token cannot be read", user={"tokenFile": "/nowhere/token"}
    ),
    "the token has expired": Cause(Exit.LOST, "the sign-in has expired, or is none (401)", refusing(401)),
    "nothing may be listed": Cause(Exit.FAILED, "no permission to read deployments", refusing(403)),
    "nobody listens": Cause(Exit.LOST, "connection refused"),
    "TLS is not spoken": Cause(Exit.LOST, "does not speak TLS", refusing(401), {"server": "https"}),
    "TLS is wanted": Cause(
        Exit.LOST,
        "the server wants https",
        refusing(400, "Client sent an HTTP request to an HTTPS server."),
    ),
    "an authority's file is not there": Cause(
        Exit.USAGE,
        "certificate-authority /nowhere/ca.crt cannot be read",
        cluster={"server": "https", "certificate-authority": "/nowhere/ca.crt"},
    ),
    "the list is refused": Cause(
        Exit.FAILED,
        "s, check --server and what is on the way: no",
        refusing(400),
    ),
    "the selector is refused": Cause(
        Exit.FAILED,
        "s, check --selector: no",
        refusing(400),
    ),
    "the server fails": Cause(Exit.LOST, "503", refusing(503)),
    "the server is too busy": Cause(Exit.LOST, "429", refusing(429)),
    "it is no API server": Cause(Exit.LOST, "404", refusing(404, "<html>")),
    "a proxy wants a sign-in": Cause(Exit.LOST, "a web page came, not Kubernetes", refusing(200, "<html>")),
    "a proxy answers in JSON": Cause(Exit.LOST, "the list", refusing(200, "{}")),
    "there is no such namespace": Cause(Exit.FAILED, "namespace", Model),
}


@contextmanager
def serving(answering: Answering | None) -> Iterator[str]:
    """Serve in a thread, for a command has the main one; gives host and port."""
    begun, stop = threading.Event(), asyncio.Event()
    found: list[str] = []
    loops: list[asyncio.AbstractEventLoop] = []

    async def serve() -> None:
        async with served(answering()) if answering else nobody() as url:
            found.append(url.partition("//")[2])
            loops.append(asyncio.get_running_loop())
            begun.set()
            await stop.wait()

    # asyncio.run: what closes a connection runs once more after it was told to close.
    thread = threading.Thread(target=lambda: asyncio.run(serve()))
    thread.start()
    begun.wait()
    try:
        yield found[0]
    finally:
        loops[0].call_soon_threadsafe(stop.set)
        thread.join()


@asynccontextmanager
async def nobody() -> AsyncIterator[str]:
    """Give an address at which nobody listens."""
    yield "http://127.0.0.1:9"


SELECTED = "the selector is refused"
"""A cause that is there only where labels are chosen."""


@pytest.fixture(params=[name for name in CAUSES if name != SELECTED])
def cause(request: pytest.FixtureRequest) -> Cause:
    return CAUSES[request.param]


@pytest.fixture
def at(cause: Cause, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """What is wrong is so for whatever runs, and a watch soon gives up."""
    with serving(cause.answering) as place:
        scheme = cause.cluster.get("server", "http" if cause.answering else "https")
        names = {"cluster": "c", "user": "u", "namespace": "nowhere"}
        config = {
            "current-context": "c",
            "clusters": [{"name": "c", "cluster": {**cause.cluster, "server": f"{scheme}://{place}"}}],
            "users": [{"name": "u", "user": dict(cause.user)}],
            "contexts": [{"name": "c", "context": names}],
        }
        path = tmp_path / "config"
        path.write_text(json.dumps(config))
        for name, value in {
            "KUBECONFIG": path,
            "HOME": tmp_path,
            "XDG_STATE_HOME": tmp_path,
            "NO_PROXY": "*",
        }.items():
            monkeypatch.setenv(name, str(value))
        for module in ("ending", "watch_all"):
            monkeypatch.setattr(f"tui.headless.{module}.LOST_AT_START", 0.5)
        yield


@pytest.mark.parametrize("words", COMMANDS)
@pytest.mark.usefixtures("at")
def test_a_cause_has_one_code(cause: Cause, words: str, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises((SystemExit, click.UsageError)) as left:
        run(words.split())
    said = "".join(capfd.readouterr()) + str(left.value)
    code = Exit.USAGE if isinstance(left.value, click.UsageError) else left.value.code
    assert (code, cause.words in said) == (cause.code, True), said
    assert "0 rollouts" not in said or cause.answering is Model


@pytest.mark.parametrize("cause", [SELECTED], indirect=True)
@pytest.mark.parametrize("words", ["status -l a=$", "watch -l a=$"])
@pytest.mark.usefixtures("at")
def test_a_selector_that_the_server_refuses_is_to_be_looked_at(
    cause: Cause, words: str, capfd: pytest.CaptureFixture[str]
) -> None:
    test_a_cause_has_one_code(cause, words, capfd)
