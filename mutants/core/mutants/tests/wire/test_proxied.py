"""The way through a proxy, and what is said when it does not lead on."""

import asyncio
import base64
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from aiohttp import web
from pki import server_side, signed
from served import authority, client, served
from test_tls import DAY

from cluster.doctor import diagnose
from cluster.errors import LinkError
from cluster.session import Options

PATH = "/api/v1/pods"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("proxied")
    authority(made)
    signed(made, "server", "DNS:api.example", -DAY, DAY)
    return made


class Tunnels:
    """An HTTP proxy that leads every CONNECT to one port, or answers with a line of its own."""

    def __init__(self, leads_to: int = 0, answer: str = "") -> None:
        self.leads_to = leads_to
        self.answer = answer
        self.asked: list[str] = []

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.asked.append((await reader.readuntil(b"\r\n\r\n")).decode())
        if self.answer:
            writer.write(f"HTTP/1.1 {self.answer}\r\nContent-Length: 0\r\n\r\n".encode())
            writer.close()
            return
        there, back = await asyncio.open_connection("127.0.0.1", self.leads_to)
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        async with asyncio.TaskGroup() as both:
            both.create_task(pipe(reader, back))
            both.create_task(pipe(there, writer))


async def pipe(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    except ConnectionError:
        pass
    writer.close()


@asynccontextmanager
async def proxying(tunnels: Tunnels) -> AsyncIterator[str]:
    server = await asyncio.start_server(tunnels, "127.0.0.1", 0)
    async with server:
        yield f"127.0.0.1:{server.sockets[0].getsockname()[1]}"


async def hello(_: web.Request) -> web.Response:
    return web.json_response({})


@pytest.mark.parametrize("named_by", ["proxy-url", "environment"])
async def test_tls_goes_through_the_proxy_to_the_server_itself(folder: Path, named_by: str) -> None:
    trusted = {"authority": (folder / "ca.crt").read_bytes()}
    async with served(hello, server_side(folder, "server")) as url:
        tunnels = Tunnels(int(url.rpartition(":")[2]))
        async with proxying(tunnels) as at:
            given = {"proxy": f"http://me:p%40ss@{at}"} if named_by == "proxy-url" else {}
            environ = {} if given else {"HTTPS_PROXY": f"http://me:p%40ss@{at}"}
            async with client("https://api.example:6443", None, environ, **given, **trusted) as asked:
                assert (await asked.ask("GET", PATH)).status == 200
    (said,) = tunnels.asked
    assert said.startswith("CONNECT api.example:6443 HTTP/1.1\r\n")
    assert f"Proxy-Authorization: Basic {base64.b64encode(b'me:p@ss').decode()}" in said


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        (
            "407 Proxy Authentication Required",
            r"the proxy wants a name and password \(407\): write them",
        ),
        ("403 Forbidden", "the proxy does not let us through: 403 Forbidden"),
        ("502 Bad Gateway", "the proxy does not let us through: 502 Bad Gateway"),
    ],
)
async def test_a_proxy_that_does_not_lead_on_is_said(answer: str, sentence: str) -> None:
    async with (
        proxying(Tunnels(answer=answer)) as at,
        client("https://api.example:6443", proxy=f"http://me:hush@{at}") as asked,
    ):
        with pytest.raises(LinkError, match=sentence) as caught:
            await asked.ask("GET", PATH)
    assert not caught.value.sent
    assert "hush" not in str(caught.value)


async def test_a_proxy_that_is_not_there_is_said() -> None:
    async with client("https://api.example:6443", proxy="http://127.0.0.1:1") as asked:
        with pytest.raises(LinkError, match="the proxy cannot be reached: connection refused"):
            await asked.ask("GET", PATH)


@pytest.mark.parametrize(
    ("excepted", "proxied"), [("198.51.100.0/24", False), ("198.51.101.0/24,.example", True), ("", True)]
)
async def test_a_network_of_no_proxy_is_asked_without_it(
    excepted: str, proxied: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cluster.wire.CONNECT", 0.05)
    tunnels = Tunnels(answer="403 Forbidden")
    async with proxying(tunnels) as at:
        environ = {"HTTPS_PROXY": at, "NO_PROXY": excepted}
        async with client("https://198.51.100.7:6443", None, environ) as asked:
            with pytest.raises(LinkError):
                await asked.ask("GET", PATH)
    assert [said.split()[1] for said in tunnels.asked] == (["198.51.100.7:6443"] if proxied else [])


async def test_the_doctor_names_the_proxy_and_not_its_password() -> None:
    async with proxying(Tunnels(answer="407 Proxy Authentication Required")) as at:
        options = Options(server="https://api.example:6443")
        environ = {"HOME": "/nowhere", "HTTPS_PROXY": f"http://me:hush@{at}"}
        found = [check async for check in diagnose(options, environ)]
    assert [check.step for check in found] == ["kubeconfig", "credentials", "proxy", "request"]
    assert found[2].words == f"through {at}"
    assert "(407)" in found[3].words
    assert "hush" not in str(found)
