"""A SOCKS5 proxy, as `ssh -D` makes one, leads to the server by name; what it refuses is said."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest
from pki import server_side, signed
from served import authority, client, served
from test_proxied import hello, pipe
from test_tls import DAY

from cluster.errors import LinkError

PATH = "/api/v1/pods"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("socks")
    authority(made)
    signed(made, "server", "DNS:api.example,IP:198.51.100.7", -DAY, DAY)
    return made


class Socks:
    """A SOCKS5 proxy that leads every request to one port, or refuses it with a code."""

    def __init__(self, leads_to: int = 0, reply: int = 0, password: bytes = b"") -> None:
        self.leads_to, self.reply, self.password = leads_to, reply, password
        self.asked: list[tuple[bytes, int]] = []

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Talk with one that may hang up at any time."""
        with suppress(asyncio.IncompleteReadError):
            await self._lead(reader, writer)
        writer.close()

    async def _lead(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        _, methods = await reader.readexactly(2)
        offered = await reader.readexactly(methods)
        wanted = 2 if self.password else 0
        writer.write(bytes((5, wanted if wanted in offered else 255)))
        if wanted not in offered:
            return
        if self.password:
            name = await reader.readexactly((await reader.readexactly(2))[1])
            given = await reader.readexactly((await reader.readexactly(1))[0])
            writer.write(bytes((1, (name, given) != (b"me", self.password))))
        *_, kind = await reader.readexactly(4)
        length = {1: 4, 4: 16}.get(kind) or (await reader.readexactly(1))[0]
        host = await reader.readexactly(length)
        self.asked.append((host, int.from_bytes(await reader.readexactly(2), "big")))
        writer.write(bytes((5, self.reply, 0, 3, 4)) + b"nameXX")
        if self.reply:
            return
        there, back = await asyncio.open_connection("127.0.0.1", self.leads_to)
        async with asyncio.TaskGroup() as both:
            both.create_task(pipe(reader, back))
            both.create_task(pipe(there, writer))


@asynccontextmanager
async def proxying(socks: Socks) -> AsyncIterator[str]:
    server = await asyncio.start_server(socks, "127.0.0.1", 0)
    async with server:
        yield f"127.0.0.1:{server.sockets[0].getsockname()[1]}"


@pytest.mark.parametrize(
    ("host", "told", "password"),
    [
        ("api.example", b"api.example", ""),
        ("api.example", b"api.example", "p%40ss"),
        ("198.51.100.7", bytes((198, 51, 100, 7)), ""),
    ],
)
@pytest.mark.parametrize("named_by", ["proxy-url", "environment"])
async def test_the_proxy_is_told_the_name_and_tls_is_the_servers_own(
    folder: Path, host: str, told: bytes, password: str, named_by: str
) -> None:
    trusted = {"authority": (folder / "ca.crt").read_bytes()}
    async with served(hello, server_side(folder, "server")) as url:
        socks = Socks(int(url.rpartition(":")[2]), password=password.replace("%40", "@").encode())
        async with proxying(socks) as at:
            proxy = f"socks5://{f'me:{password}@' if password else ''}{at}"
            given = {"proxy": proxy} if named_by == "proxy-url" else {}
            environ = {} if given else {"HTTPS_PROXY": proxy}
            async with client(f"https://{host}:6443", None, environ, **given, **trusted) as asked:
                assert (await asked.ask("GET", PATH)).status == 200
                async with asked.open(PATH, {}, silence=5.0) as flow:
                    assert flow.status == 200
    assert set(socks.asked) == {(told, 6443)}


@pytest.mark.parametrize(
    ("reply", "password", "sentence"),
    [
        (2, "", "the proxy does not let us through: not allowed by its rules"),
        (4, "", "the proxy does not let us through: host unreachable"),
        (5, "", "the proxy does not let us through: connection refused"),
        (0, "secret", "does not let us through: it wants another way to sign in: write a name and password"),
    ],
)
async def test_a_proxy_that_does_not_lead_on_is_said(reply: int, password: str, sentence: str) -> None:
    async with (
        proxying(Socks(reply=reply, password=password.encode())) as at,
        client("https://api.example:6443", proxy=f"socks5://{at}") as asked,
    ):
        with pytest.raises(LinkError, match=sentence) as caught:
            await asked.ask("GET", PATH)
    assert not caught.value.sent


async def test_a_wrong_password_is_said_and_not_shown() -> None:
    async with (
        proxying(Socks(password=b"right")) as at,
        client("https://api.example:6443", proxy=f"socks5://me:hush@{at}") as asked,
    ):
        with pytest.raises(LinkError, match="it refuses the name and password in its url") as caught:
            await asked.ask("GET", PATH)
    assert "hush" not in str(caught.value)


async def test_what_is_no_socks_proxy_is_said() -> None:
    async with (
        served(hello) as url,
        client("https://api.example", proxy=url.replace("http", "socks5")) as asked,
    ):
        with pytest.raises(LinkError, match="it does not speak socks5"):
            await asked.ask("GET", PATH)


async def test_a_proxy_that_is_not_there_is_said() -> None:
    async with client("https://api.example", proxy="socks5://127.0.0.1:1") as asked:
        with pytest.raises(LinkError, match="the proxy cannot be reached: connection refused"):
            await asked.ask("GET", PATH)


async def test_a_proxy_that_says_nothing_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    async def mute(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()

    monkeypatch.setattr("cluster.wire.CONNECT", 0.05)
    server = await asyncio.start_server(mute, "127.0.0.1", 0)
    at = f"127.0.0.1:{server.sockets[0].getsockname()[1]}"
    async with server, client("https://api.example", proxy=f"socks5://{at}") as asked:
        with pytest.raises(LinkError, match="does not answer") as caught:
            await asked.ask("GET", PATH)
    assert not caught.value.sent


async def test_a_proxy_that_wants_no_password_gets_none(folder: Path) -> None:
    trusted = {"authority": (folder / "ca.crt").read_bytes()}
    async with served(hello, server_side(folder, "server")) as url:
        socks = Socks(int(url.rpartition(":")[2]))
        async with (
            proxying(socks) as at,
            client(
                "https://api.example:6443", None, {}, proxy=f"socks5://me:secret@{at}", **trusted
            ) as asked,
        ):
            assert (await asked.ask("GET", PATH)).status == 200


async def test_a_server_at_an_ipv6_address_is_told_as_one() -> None:
    socks = Socks(reply=5)
    async with (
        proxying(socks) as at,
        client("https://[2001:db8::7]:6443", None, {}, proxy=f"socks5://{at}") as asked,
    ):
        with pytest.raises(LinkError, match="connection refused"):
            await asked.ask("GET", PATH)
    assert socks.asked == [(bytes.fromhex("20010db8000000000000000000000007"), 6443)]


@pytest.mark.parametrize("name", [".".join(["a" * 60] * 5), "a" * 300])
async def test_a_name_that_no_proxy_can_be_told_is_said(name: str) -> None:
    socks = Socks()
    async with (
        proxying(socks) as at,
        client(f"https://{name}:6443", None, {}, proxy=f"socks5://{at}") as asked,
    ):
        with pytest.raises(LinkError) as raised:
            await asked.ask("GET", PATH)
    assert str(raised.value).isprintable()
    assert socks.asked == []


async def test_a_password_that_is_too_long_is_said_and_not_cut() -> None:
    socks = Socks(password=b"x")
    async with (
        proxying(socks) as at,
        client("https://api.example:6443", None, {}, proxy=f"socks5://me:{'p' * 300}@{at}") as asked,
    ):
        with pytest.raises(LinkError, match="longer than 255 bytes") as raised:
            await asked.ask("GET", PATH)
    assert "ppp" not in str(raised.value)
