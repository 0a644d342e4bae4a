"""pods/log over HTTP: what is asked for, what comes, what a lost link and a refusal leave."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import aclosing, asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from served import client, served

from cluster.answers import ReadError
from cluster.backoff import Backoff
from cluster.containers import read_containers
from cluster.errors import ClusterError
from cluster.logs import Log
from rollout.log import Containers, LogRequest, LogState

REQUEST = LogRequest(namespace="shop", pod="web-1", container="app")
STAMP = "2026-01-02T03:04:{:02}.000000000Z "


def line(second: int, text: str) -> bytes:
    return f"{STAMP.format(second)}{text}\n".encode()


class Server:
    """Answers each request with the next of its answers: bytes, or a status and a body."""

    def __init__(self, *answers: list[bytes] | tuple[int, bytes]) -> None:
        self.answers = list(answers)
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.cut: set[int] = set()
        self.held = asyncio.Event()
        self.hold = False

    async def __call__(self, request: web.Request) -> web.StreamResponse:
        number = len(self.asked)
        self.asked.append((request.path, dict(request.query)))
        answer = self.answers[number]
        if isinstance(answer, tuple):
            return web.Response(status=answer[0], body=answer[1])
        flow = web.StreamResponse(headers={"Content-Type": "text/plain"})
        await flow.prepare(request)
        for chunk in answer:
            await flow.write(chunk)
        if number in self.cut and request.transport is not None:
            request.transport.abort()
        elif self.hold:
            await self.held.wait()
        return flow


@asynccontextmanager
async def opened(server: Server, request: LogRequest = REQUEST) -> AsyncIterator[Log]:
    async with served(server) as url, client(url) as asked:
        log = Log(asked, request)
        log._backoff = NoWait()  # type: ignore[assignment]  tries again at once
        try:
            yield log
        finally:
            log.close()


class NoWait(Backoff):
    def __init__(self) -> None:
        pass

    def well(self, now: float) -> None:
        pass

    def delay(self, now: float, at_least: float = 0.0) -> float:
        del now, at_least
        return 0.0


async def read(log: Log) -> LogState:
    async with aclosing(log.changes()) as states:
        async for _ in states:
            pass
    return log.state


async def test_a_log_is_read_to_its_end_with_times_and_drawn_without() -> None:
    server = Server([line(1, "one") + line(2, "two")[:20], line(2, "two")[20:]])
    async with opened(server, LogRequest(namespace="shop", pod="web-1", container="app", tail=100)) as log:
        state = await read(log)
        assert (state.lines, state.ended, state.error) == (2, True, "")
        assert log.lines(0, 9, stamps=False) == ("one", "two")
        assert log.lines(1, 9, stamps=True) == (f"{STAMP.format(2)}two",)
    assert server.asked == [
        (
            "/api/v1/namespaces/shop/pods/web-1/log",
            {"timestamps": "true", "container": "app", "tailLines": "100"},
        )
    ]


@pytest.mark.parametrize(
    ("asked", "query"),
    [
        ({"previous": True}, {"previous": "true"}),
        ({"follow": True}, {"follow": "true"}),
        ({"since": 60}, {"sinceSeconds": "60"}),
        ({"container": ""}, {}),
    ],
)
async def test_what_is_asked_for_is_sent(asked: dict[str, Any], query: dict[str, str]) -> None:
    server = Server([line(1, "one")])
    whole = {"namespace": "shop", "pod": "web-1", "container": "", **asked}
    async with opened(server, LogRequest(**whole)) as log:
        await read(log)
    assert server.asked[0][1] == {"timestamps": "true", **query}


async def test_what_a_terminal_would_act_on_is_not_drawn() -> None:
    server = Server([b"\x1b[31mred\x1b[0m \x1b]0;title\x07\ttab \xff \xe2\x80\xae\r\n"])
    async with opened(server) as log:
        await read(log)
        (drawn,) = log.lines(0, 1, stamps=False)
    assert drawn.isprintable()
    assert drawn.startswith("red ␛]0;title␇")


@pytest.mark.parametrize("status", [400, 403, 404, 500])
async def test_a_refusal_is_said_in_the_servers_words(status: int) -> None:
    body = b'{"kind":"Status","message":"container \\"app\\" in pod \\"web-1\\" is waiting to start"}'
    async with opened(Server((status, body)), LogRequest(namespace="shop", pod="web-1", follow=True)) as log:
        state = await read(log)
    assert state.error == 'container "app" in pod "web-1" is waiting to start'
    assert not state.retry


async def test_a_followed_log_goes_on_where_a_lost_link_left_it() -> None:
    server = Server(
        [line(1, "one"), line(2, "two"), line(3, "thr")[:-1]],
        [line(2, "two"), line(3, "three"), line(4, "four")],
    )
    server.cut = {0}
    async with opened(server, LogRequest(namespace="shop", pod="web-1", follow=True, tail=5)) as log:
        state = await read(log)
        drawn = log.lines(0, 9, stamps=False)
    assert (drawn, state.ended) == (("one", "two", "thr", "three", "four"), True)
    assert server.asked[1][1] == {
        "timestamps": "true",
        "follow": "true",
        "sinceTime": "2026-01-02T03:04:02.000000000Z",
    }


async def test_a_log_that_is_not_followed_says_that_the_link_was_lost() -> None:
    server = Server([line(1, "one")])
    server.cut = {0}
    async with opened(server) as log:
        state = await read(log)
        assert log.lines(0, 9, stamps=False) == ("one",)
    assert state.error
    assert (state.ended, len(server.asked)) == (False, 1)


async def test_what_has_come_is_told_while_more_may_come() -> None:
    server = Server([line(1, "one")])
    server.hold = True
    async with opened(server, LogRequest(namespace="shop", pod="web-1", follow=True)) as log:
        async with aclosing(log.changes()) as states:
            async for state in states:
                if state.lines:
                    break
        assert (state.lines, state.ended) == (1, False)
        server.held.set()


async def test_a_log_is_saved_without_times_for_its_owner_alone(tmp_path: Path) -> None:
    text = "x" * 300_000
    async with opened(Server([line(1, "one"), line(2, text), b"no time\n", line(3, "last")[:-1]])) as log:
        await read(log)
        size = await log.save(tmp_path / "a.log", stamps=False)
        assert (tmp_path / "a.log").read_text(encoding="utf-8") == f"one\n{text}\nno time\nlast"
        assert size == (tmp_path / "a.log").stat().st_size
        assert (tmp_path / "a.log").stat().st_mode & 0o777 == 0o600
        await log.save(tmp_path / "b.log", stamps=True)
        assert (tmp_path / "b.log").read_bytes().startswith(line(1, "one"))
        with pytest.raises(FileExistsError):
            await log.save(tmp_path / "a.log", stamps=False)


POD = b"""{"metadata":{"annotations":{"kubectl.kubernetes.io/default-container":"app"}},
"spec":{"initContainers":[{"name":"init"}],"containers":[{"name":"proxy"},{"name":"app"}]},
"status":{"initContainerStatuses":[{"name":"init","state":{"terminated":{"exitCode":0}}}],
"containerStatuses":[{"name":"proxy","state":{"running":{}},"lastState":{}},
{"name":"app","state":{"waiting":{"reason":"CrashLoopBackOff"}},"lastState":{"terminated":{"exitCode":1}}}]}}"""


async def containers(server: Callable[[web.Request], Awaitable[web.StreamResponse]]) -> Containers:
    async with served(server) as url, client(url) as asked:
        return await read_containers(asked, "shop", "web-1")


async def test_the_containers_of_a_pod_are_known_and_which_have_crashed() -> None:
    assert await containers(Server((200, POD))) == Containers(
        names=("init", "proxy", "app"),
        preferred="app",
        restarted=frozenset({"app"}),
        waiting=frozenset({"init", "app"}),
    )


@pytest.mark.parametrize("body", [b"{}", b'{"spec":{"containers":null},"status":null}'])
async def test_a_pod_that_says_nothing_has_no_containers(body: bytes) -> None:
    assert (await containers(Server((200, body)))).names == ()


@pytest.mark.parametrize("answer", [(404, b'{"message":"pods \\"web-1\\" not found"}'), (200, b"<html>")])
async def test_a_pod_that_cannot_be_read_is_said(answer: tuple[int, bytes]) -> None:
    with pytest.raises(ReadError):
        await containers(Server(answer))
    assert issubclass(ReadError, ClusterError)
