"""A name whose first address is a black hole, as broken IPv6 is, costs a moment and not the connection."""

import contextlib
import errno
import socket
from collections.abc import Iterator
from typing import Any

import pytest
from aiohttp import web
from served import client, served

from cluster import proxies
from cluster.doctor import diagnose
from cluster.early import connected
from cluster.errors import ConfigError, LinkError
from cluster.session import Options

HOLE = "127.0.0.2"


@contextlib.contextmanager
def black_hole(port: int) -> Iterator[None]:
    """Let nothing that comes to this port of another loopback address be answered: its queue is full."""
    with socket.socket() as listening, contextlib.ExitStack() as waiting:
        listening.bind((HOLE, port))
        listening.listen(0)
        for _ in range(8):
            one = waiting.enter_context(socket.socket())
            one.setblocking(False)
            assert one.connect_ex((HOLE, port)) in (0, errno.EINPROGRESS)
        yield


@pytest.fixture
def two_addresses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Resolve `api.example` to the black hole first."""
    real = socket.getaddrinfo

    def resolve(host: Any, port: Any, *rest: Any, **named: Any) -> Any:
        if host != "api.example":
            return real(host, port, *rest, **named)
        kind = (socket.AF_INET, socket.SOCK_STREAM, 6, "")
        return [(*kind, (HOLE, int(port))), (*kind, ("127.0.0.1", int(port)))]

    monkeypatch.setattr(socket, "getaddrinfo", resolve)


async def hello(_: web.Request) -> web.Response:
    return web.json_response({})


@pytest.mark.usefixtures("two_addresses")
async def test_the_next_address_answers_in_its_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cluster.early.CONNECT", 60.0)
    monkeypatch.setattr("cluster.doctor_server.WATCHED", 1)
    async with served(hello) as url:
        port = int(url.rpartition(":")[2])
        with black_hole(port):
            async with client(f"http://api.example:{port}") as asked:
                assert (await asked.ask("GET", "/version")).status == 200
            with connected("api.example", port) as link:
                assert link.getpeername()[0] == "127.0.0.1"
            options = Options(server=f"http://api.example:{port}")
            steps = [check.step async for check in diagnose(options, {"HOME": "/nowhere"})]
    assert "version" in steps


async def test_a_black_hole_alone_is_given_up_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cluster.wire.CONNECT", 0.1)
    with socket.socket() as free:
        free.bind((HOLE, 0))
        port = free.getsockname()[1]
    with black_hole(port):
        async with client(f"http://{HOLE}:{port}") as asked:
            with pytest.raises(LinkError, match="does not answer") as caught:
                await asked.ask("GET", "/version")
    assert not caught.value.sent


async def test_a_name_that_is_lost_later_is_tried_again(monkeypatch: pytest.MonkeyPatch) -> None:
    lost = False
    real = socket.getaddrinfo

    def resolve(host: Any, *rest: Any, **named: Any) -> Any:
        if lost and host == "a-name":
            raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")
        return real("127.0.0.1" if host == "a-name" else host, *rest, **named)

    async def once(_: web.Request) -> web.Response:
        answer = web.json_response({})
        answer.force_close()
        return answer

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    async with served(once) as url, client(url.replace("127.0.0.1", "a-name")) as asked:
        assert (await asked.ask("GET", "/version")).status == 200
        lost = True
        asked._wire._rest.pool_manager.session.connector.clear_dns_cache()
        with pytest.raises(LinkError, match=r"cannot resolve a-name:\d+"):
            await asked.ask("GET", "/version")
        lost = False
        assert (await asked.ask("GET", "/version")).status == 200


@pytest.mark.parametrize("name", ["a..b", f"{'a' * 70}.example"])
async def test_a_name_that_cannot_be_one_is_said(name: str) -> None:
    async with client(f"https://{name}") as asked:
        with pytest.raises(LinkError, match="is not an address") as caught:
            await asked.ask("GET", "/version")
    assert not caught.value.sent
    for scheme in ("socks5", "http"):
        with pytest.raises(ConfigError, match="proxy-url is not the URL of a proxy"):
            proxies.route("https://api.example", f"{scheme}://{name}", {})
