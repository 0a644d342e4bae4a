"""The box on a real socket: TLS, connections, and requests that are none."""

import asyncio
import gc
import socket
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import aiohttp
import click
import pytest
from demo_api import MAPS, config_map, new_box

from demo import cli
from demo.box import Box
from demo.incidents.catalogue import all_incidents
from demo.opening import one, open_box
from demo.service import HOST, PortTakenError, new_certificate, start


@asynccontextmanager
async def served(box: Box) -> AsyncIterator[aiohttp.ClientSession]:
    certificate = new_certificate()
    server = await start(box, certificate=certificate)
    trust = ssl.create_default_context(cadata=certificate.certificate)
    headers = {"Authorization": f"Bearer {box.access.token}"}
    link = aiohttp.TCPConnector(ssl=trust)
    async with aiohttp.ClientSession(box.api.address, connector=link, headers=headers) as session:
        yield session
    server.close()


@asynccontextmanager
async def connected(box: Box) -> AsyncIterator[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
    server = await start(box)
    port = int(box.api.address.rsplit(":", 1)[1])
    reader, writer = await asyncio.open_connection(HOST, port)
    yield reader, writer
    writer.close()
    server.close()


async def test_its_certificate_is_trusted_by_those_who_have_it() -> None:
    box = new_box()
    async with served(box) as session, session.get("/version") as answer:
        assert (await answer.json())["gitVersion"] == "v1.36.3"


async def test_without_the_certificate_there_is_no_connection() -> None:
    box = new_box()
    async with served(box), aiohttp.ClientSession() as stranger:
        with pytest.raises(aiohttp.ClientConnectorCertificateError):
            await stranger.get(f"{box.api.address}/version")


async def test_a_watch_sends_what_happens_while_it_lasts() -> None:
    box = new_box()
    async with (
        served(box) as session,
        session.get(MAPS, params={"watch": "1", "resourceVersion": "", "timeoutSeconds": "20"}) as stream,
    ):
        assert b"kube-root-ca.crt" in await stream.content.readline()
        async with session.post(MAPS, json=config_map("later")) as made:
            assert made.status == 201
        assert b'"name":"later"' in await stream.content.readline()


async def test_the_date_is_the_time_of_the_box() -> None:
    box = new_box()
    async with served(box) as session, session.get("/version") as answer:
        assert answer.headers["Date"] == "Thu, 28 May 2026 20:26:40 GMT"


async def test_connections_are_used_again() -> None:
    async with connected(new_box()) as (reader, writer):
        for _ in range(2):
            writer.write(b"GET /version HTTP/1.1\r\nHost: x\r\n\r\n")
            head = await reader.readuntil(b"\r\n\r\n")
            assert head.startswith(b"HTTP/1.1 401 ")
            length = int(head.lower().split(b"content-length: ")[1].split(b"\r\n")[0])
            await reader.readexactly(length)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (b"nonsense\r\n\r\n", b"400"),
        (b"GET / HTTP/1.1\r\nno colon\r\n\r\n", b"400"),
        (b"POST / HTTP/1.1\r\nContent-Length: 99999999\r\n\r\n", b"413"),
        (b"POST / HTTP/1.1\r\nContent-Length: many\r\n\r\n", b"400"),
        (b"GET / HTTP/1.1\r\nX: " + b"x" * 70000 + b"\r\n\r\n", b"400"),
    ],
)
async def test_what_is_no_request_is_refused_and_the_connection_closed(text: bytes, status: bytes) -> None:
    async with connected(new_box()) as (reader, writer):
        writer.write(text)
        answer = await reader.read()
        assert answer.startswith(b"HTTP/1.1 " + status)


async def test_a_chunked_body_is_read() -> None:
    box = new_box()
    async with connected(box) as (reader, writer):
        token = f"Authorization: Bearer {box.access.token}"
        writer.write(f"POST {MAPS} HTTP/1.1\r\n{token}\r\nTransfer-Encoding: chunked\r\n\r\n".encode())
        writer.write(b'7\r\n{"kind"\r\n9\r\n:"Wrong"}\r\n0\r\n\r\n')
        assert (await reader.readline()).startswith(b"HTTP/1.1 400")


def test_a_box_that_ends_leaves_nobody_connected() -> None:
    with open_box(one(all_incidents()["image-missing"])) as opened:
        host, port = opened.server.removeprefix("https://").split(":")
        trust = ssl.create_default_context()
        trust.check_hostname, trust.verify_mode = False, ssl.CERT_NONE
        link = trust.wrap_socket(socket.create_connection((host, int(port)), timeout=30))
        link.sendall(b"GET /version HTTP/1.1\r\nHost: box\r\n\r\n")
        assert link.recv(100).startswith(b"HTTP/1.1 401")
    with link, suppress(ConnectionError, ssl.SSLEOFError):
        while link.recv(1000):
            pass
    # What is not closed by now, its finalizer tells of, and pytest of that.
    gc.collect()


async def test_a_port_that_is_taken_is_one_sentence() -> None:
    first = new_box()
    server = await start(first)
    port = int(first.api.address.rsplit(":", 1)[1])
    with pytest.raises(PortTakenError, match=f"port {port} cannot be used: .* Leave --port out"):
        await start(new_box(), port=port)
    with pytest.raises(click.UsageError, match="cannot be used"):
        await asyncio.to_thread(cli.main, ["--port", str(port)], lambda _opened: None)
    server.close()


async def test_its_time_passes_by_itself_and_faster_if_told_so() -> None:
    box = new_box()
    began = box.clock.now()
    happened = asyncio.Event()
    box.clock.after(3600.0, happened.set)
    box.clock.run(asyncio.get_running_loop(), speed=100_000.0)
    await happened.wait()
    assert box.clock.now() - began >= 3600.0
    box.clock.stop()
