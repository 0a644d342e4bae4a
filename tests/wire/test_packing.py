"""What is asked for packed, and that a packed answer is the plain one, or a link that broke."""

import gzip
import json
import random
import tracemalloc
import zlib
from collections.abc import AsyncIterator, Callable
from contextlib import aclosing, asynccontextmanager

import pytest
from aiohttp import web
from model import Model, workload
from served import Answerer, client, raw, served
from test_follow import SHOP, until

from cluster import early
from cluster.errors import LinkError
from cluster.follow import follow_rollouts
from cluster.packing import PACKED, PLAIN, Packing, TooLongError
from cluster.session import Options, Session
from rollout.connection import StreamState

PATH = "/apis/apps/v1/deployments"

TRICKY = '{"a":"\\u0026\\u0026 < > \\u2028 \\u0001","é":"🚀"}'.encode()
"""Escapes and signs that are to stay as the server sent them."""


NOISE = random.Random(7).randbytes(100_000)
"""What stays as long when it is packed: it is unpacked in a thread."""


# Over aiohttp


class Server:
    """Answers every request with the same body, packed where that is accepted, and keeps what was asked."""

    def __init__(self, body: bytes, packed: bytes | None = None) -> None:
        self.body, self.packed = body, gzip.compress(body) if packed is None else packed
        self.accepted: list[str] = []

    async def __call__(self, request: web.Request) -> web.Response:
        self.accepted.append(request.headers["Accept-Encoding"])
        if self.accepted[-1] == PACKED:
            return web.Response(body=self.packed, headers={"Content-Encoding": "gzip"})
        return web.Response(body=self.body)


@pytest.mark.parametrize(
    "body", [b"", TRICKY, TRICKY * 50_000, NOISE], ids=["empty", "small", "large", "noise"]
)
async def test_a_packed_answer_is_the_servers_own_bytes(body: bytes) -> None:
    server = Server(body)
    async with served(server) as url, client(url) as asked:
        assert (await asked.ask("GET", PATH)).body == body
    assert server.accepted == [PACKED]


async def test_bodies_that_go_on_and_answers_to_writes_are_never_packed() -> None:
    server = Server(TRICKY)
    async with served(server) as url, client(url) as asked:
        async with asked.open(PATH, {}, silence=5.0) as flow:
            assert [part async for part in flow.chunks()] == [TRICKY]
        await asked.ask("PATCH", PATH, body=b"[]")
        await asked.ask("POST", PATH, body=b"{}")
    assert server.accepted == [PLAIN] * 3


async def test_what_came_packed_says_how_much_the_link_carried() -> None:
    server = Server(TRICKY * 50_000)
    async with served(server) as url, client(url) as asked:
        answer = await asked.ask("GET", PATH)
        assert answer.packed == len(server.packed)
        assert (await asked.ask("PATCH", PATH, body=b"[]")).packed == 0


PACKED_BODY = gzip.compress(TRICKY * 100)
BROKEN = {
    "cut": PACKED_BODY[: len(PACKED_BODY) // 2],
    "nothing": b"",
    "sum": PACKED_BODY[:-8] + bytes(8),
    "more": PACKED_BODY + b"more",
    "plain": TRICKY,
    "deflate": zlib.compress(TRICKY),
}


@pytest.mark.parametrize("packed", BROKEN.values(), ids=BROKEN)
async def test_what_is_broken_on_the_way_is_a_broken_link_and_asked_plain_from_then_on(packed: bytes) -> None:
    server = Server(TRICKY, packed)
    async with served(server) as url, client(url) as asked:
        with pytest.raises(LinkError, match="the connection broke: a packed answer") as caught:
            await asked.ask("GET", PATH)
        assert caught.value.sent
        assert (await asked.ask("GET", PATH)).body == TRICKY
    assert server.accepted == [PACKED, PLAIN]


@pytest.mark.parametrize("form", [PACKED, PLAIN])
async def test_an_answer_may_have_so_much_and_no_more_in_either_form(
    form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("cluster.packing", "cluster.bodies"):
        monkeypatch.setattr(f"{module}.MOST", 1_000_000)
    for length in (1_000_000, 1_000_001):
        async with served(Server(bytes(length))) as url, client(url) as asked:
            asked._packing.accepted = form
            if length == 1_000_000:
                assert (await asked.ask("GET", PATH)).body == bytes(length)
                continue
            with pytest.raises(LinkError, match="an answer has more than"):
                await asked.ask("GET", PATH)
            assert asked._packing.accepted == form


async def test_unpacking_stops_at_what_an_answer_may_have(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cluster.packing.MOST", 1_000_000)
    bomb = gzip.compress(bytes(200_000_000), 1)
    tracemalloc.start()
    with pytest.raises(TooLongError):
        Packing().unpacked(bomb)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 5_000_000


async def test_an_error_is_read_packed_too() -> None:
    async def refuse(_: web.Request) -> web.Response:
        body = gzip.compress(b'{"kind":"Status","message":"no"}')
        return web.Response(status=503, body=body, headers={"Content-Encoding": "gzip"})

    async with served(refuse) as url, client(url) as asked:
        assert json.loads((await asked.ask("GET", PATH)).body)["message"] == "no"


async def test_a_packed_answer_that_is_cut_off_is_no_end() -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 99999\r\n\r\n"
    async with raw(head + PACKED_BODY) as url, client(url) as asked:
        with pytest.raises(LinkError, match="the connection broke"):
            await asked.ask("GET", PATH)
        assert asked._packing.accepted == PACKED


async def test_a_flow_that_something_on_the_way_packs_is_unpacked() -> None:
    async def packs(_: web.Request) -> web.Response:
        return web.Response(body=PACKED_BODY, headers={"Content-Encoding": "gzip"})

    async with served(packs) as url, client(url) as asked, asked.open(PATH, {}, silence=5.0) as flow:
        assert b"".join([part async for part in flow.chunks()]) == TRICKY * 100


# Over the plain connections of the early lists, and of what is printed once


class Packs:
    """A server that packs every answer where that is accepted, as an API server does long ones."""

    def __init__(self, answer: Answerer, pack: Callable[[bytes], bytes] = gzip.compress) -> None:
        self.answer, self.pack = answer, pack
        self.accepted: list[str] = []

    async def __call__(self, request: web.Request) -> web.StreamResponse:
        answer = await self.answer(request)
        if isinstance(answer, web.Response) and isinstance(answer.body, bytes):
            self.accepted.append(request.headers["Accept-Encoding"])
            if self.accepted[-1] == PACKED:
                headers = {"Content-Encoding": "gzip", "Content-Type": "application/json"}
                return web.Response(status=answer.status, body=self.pack(answer.body), headers=headers)
        return answer


@asynccontextmanager
async def opened(server: Packs, form: str = PACKED, *, begun: bool = False) -> AsyncIterator[Session]:
    async with served(server) as url:
        session = Session.open(Options(server=url, namespace="shop"), {"HOME": "/nowhere"})
        session.packing.accepted, session.once = form, not begun
        try:
            if begun:
                early.begin(session, SHOP)
            yield session
        finally:
            await session.close()


def three() -> Model:
    model = Model()
    for name in ("web", "api", "job"):
        model.put("deployments", workload(name))
    return model


async def in_pages(request: web.Request) -> web.Response:
    """Answer lists of three, one on each page."""
    at = int(request.query.get("continue", "0"))
    metadata = {"resourceVersion": "7", "continue": "" if at == 2 else str(at + 1)}
    page = {"metadata": metadata, "items": [workload(f"web-{at}")]}
    # Without spaces, as an API server writes.
    return web.Response(body=json.dumps(page, separators=(",", ":")).encode())


@pytest.mark.parametrize("form", [PACKED, PLAIN])
async def test_the_early_lists_are_read_page_by_page_in_either_form(form: str) -> None:
    server = Packs(in_pages)
    async with opened(server, form, begun=True) as session:
        claimed = session.early.claim("Deployment", SHOP)
        assert claimed is not None
        found = await claimed()
    assert [record.name for record in found.records] == ["web-0", "web-1", "web-2"]
    assert server.accepted.count(form) == len(server.accepted) >= 3


async def test_early_lists_that_break_on_the_way_are_read_the_ordinary_way_plain() -> None:
    server = Packs(three(), lambda body: gzip.compress(body)[:-1])
    async with (
        opened(server, begun=True) as session,
        aclosing(follow_rollouts(session, SHOP)) as pictures,
    ):
        picture = await until(pictures, lambda p: p.connection.state is StreamState.LIVE)
    assert len(picture.rollouts) == 3
    assert {PACKED, PLAIN} <= set(server.accepted)


async def test_what_is_printed_once_is_read_packed() -> None:
    server = Packs(three())
    async with opened(server) as session:
        answer = await session.client.ask("GET", f"{PATH}?")
        assert session.client._wire is None  # type: ignore[attr-defined]
    assert len(json.loads(answer.body)["items"]) == 3
    assert server.accepted == [PACKED]


async def test_what_is_printed_once_and_breaks_on_the_way_is_asked_again_plain() -> None:
    server = Packs(three(), lambda body: body)
    async with opened(server) as session:
        answer = await session.client.ask("GET", PATH)
    assert len(json.loads(answer.body)["items"]) == 3
    assert server.accepted == [PACKED, PLAIN]


async def test_a_stream_counts_the_bytes_that_the_link_carried() -> None:
    model, large = Model(), workload("web")
    large["metadata"]["annotations"] = {"note": "x" * 100_000}
    model.put("deployments", large)
    async with opened(Packs(model)) as session, aclosing(follow_rollouts(session, SHOP)) as pictures:
        await until(pictures, lambda p: p.connection.state is StreamState.LIVE)
        streams = {report.status.resource: report for told in session.reports for report in told()}
    assert streams["deployments"].objects == 1
    assert 0 < streams["deployments"].received < 10_000
