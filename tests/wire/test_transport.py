"""Requests go out as promised, and whatever a server or the link does comes back as one of our errors."""

import asyncio
import json
import os
import socket
import ssl
import stat
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from served import authority, certificate, client, openssl, raw, served

from cluster.errors import CredentialError, LinkError, SilentError
from cluster.transport import Transport
from cluster.user import Plugin, User

PATH = "/api/v1/pods"


async def echo(request: web.Request) -> web.Response:
    said = {"headers": [list(pair) for pair in request.headers.items()], "query": dict(request.query)}
    return web.json_response({**said, "method": request.method, "body": (await request.read()).decode()})


async def test_a_get_carries_query_token_and_our_name() -> None:
    async with served(echo) as url, client(url, User(token="t")) as asked:
        answer = await asked.ask("GET", PATH, {"labelSelector": "app in (a,b)", "limit": "5"})
    said = json.loads(answer.body)
    headers = {name.lower(): value for name, value in said["headers"]}
    assert answer.status == 200
    assert said["query"] == {"labelSelector": "app in (a,b)", "limit": "5"}
    assert headers["authorization"] == "Bearer t"
    assert headers["user-agent"] == "rolldeck"


async def test_a_user_is_impersonated_with_every_group() -> None:
    pairs = (("Impersonate-User", "alice"), ("Impersonate-Group", "a"), ("Impersonate-Group", "b"))
    async with served(echo) as url, client(url, impersonation=pairs) as asked:
        said = json.loads((await asked.ask("GET", PATH)).body)
    assert [pair for pair in said["headers"] if pair[0].startswith("Impersonate")] == [list(p) for p in pairs]


@pytest.mark.parametrize("method", ["PATCH", "POST", "DELETE"])
async def test_a_body_goes_out_byte_for_byte(method: str) -> None:
    body = '[{"op":"test","value":"a \\u0026\\u0026 b < c é \\u2028"}]'
    async with served(echo) as url, client(url) as asked:
        answer = await asked.ask(method, PATH, body=body.encode(), content_type="application/json-patch+json")
    said = json.loads(answer.body)
    assert (said["method"], said["body"]) == (method, body)
    assert ["Content-Type", "application/json-patch+json"] in said["headers"]


@pytest.mark.parametrize("status", [302, 403, 404, 410, 429, 500, 503])
async def test_any_status_is_an_answer(status: int) -> None:
    async def refuse(_: web.Request) -> web.Response:
        return web.Response(status=status, body=b"<html>\xff", headers={"Retry-After": "7", "Location": "/x"})

    async with served(refuse) as url, client(url) as asked:
        answer = await asked.ask("GET", PATH)
    assert (answer.status, answer.body, answer.headers["retry-after"]) == (status, b"<html>\xff", "7")


async def test_passwords_of_netrc_are_not_sent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "netrc").write_text("machine 127.0.0.1 login a password b\n", encoding="utf-8")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    async with served(echo) as url, client(url) as asked:
        said = json.loads((await asked.ask("GET", PATH)).body)
    assert "authorization" not in {name.lower() for name, _ in said["headers"]}


async def test_cookies_are_not_kept() -> None:
    async def bake(request: web.Request) -> web.Response:
        answer = web.json_response(dict(request.cookies))
        answer.set_cookie("session", "1")
        return answer

    async with served(bake) as url, client(url) as asked:
        await asked.ask("GET", PATH)
        assert (await asked.ask("GET", PATH)).body == b"{}"


async def test_the_servers_clock_is_read() -> None:
    async def ahead(_: web.Request) -> web.Response:
        return web.Response(headers={"Date": "Fri, 01 Jan 2100 00:00:00 GMT"})

    async with served(ahead) as url, client(url) as asked:
        await asked.ask("GET", PATH)
        assert asked._made[2].now().year == 2100


# 401


def login(folder: Path) -> User:
    """A plugin whose every run hands out another token."""
    program = folder / "login"
    told = (
        '{"apiVersion":"client.authentication.k8s.io/v1","kind":"ExecCredential","status":{"token":"t-%s"}}'
    )
    program.write_text(
        f"#!/bin/sh\ncd '{folder}'\necho x >> runs\nprintf '{told}' $(wc -l < runs)\n", encoding="utf-8"
    )
    program.chmod(stat.S_IRWXU)
    plugin = Plugin(
        str(program), (), (), "client.authentication.k8s.io/v1", "Never", "", provide_cluster_info=False
    )
    return User(plugin=plugin)


def runs(folder: Path) -> int:
    return len((folder / "runs").read_text(encoding="utf-8").splitlines())


class Gate:
    """Lets one token in, and counts who knocks."""

    def __init__(self, token: str) -> None:
        self.token = token
        self.knocks: list[str] = []

    async def __call__(self, request: web.Request) -> web.Response:
        self.knocks.append(request.headers.get("Authorization", ""))
        return web.Response(status=200 if self.knocks[-1] == f"Bearer {self.token}" else 401)


async def test_a_refused_get_is_sent_once_more_with_fresh_credentials(tmp_path: Path) -> None:
    gate = Gate("t-2")
    async with served(gate) as url, client(url, login(tmp_path), {"PATH": "/usr/bin:/bin"}) as asked:
        assert (await asked.ask("GET", PATH)).status == 200
    assert gate.knocks == ["Bearer t-1", "Bearer t-2"]


async def test_a_get_that_is_refused_twice_is_an_answer(tmp_path: Path) -> None:
    gate = Gate("nobody")
    async with served(gate) as url, client(url, login(tmp_path), {"PATH": "/usr/bin:/bin"}) as asked:
        assert (await asked.ask("GET", PATH)).status == 401
    assert len(gate.knocks) == 2


async def test_many_who_are_refused_together_run_the_plugin_once(tmp_path: Path) -> None:
    gate = Gate("t-2")
    async with served(gate) as url, client(url, login(tmp_path), {"PATH": "/usr/bin:/bin"}) as asked:
        answers = await asyncio.gather(*(asked.ask("GET", PATH) for _ in range(5)))
    assert [answer.status for answer in answers] == [200] * 5
    assert runs(tmp_path) == 2


async def test_a_refused_write_is_never_sent_again(tmp_path: Path) -> None:
    gate = Gate("t-2")
    async with served(gate) as url, client(url, login(tmp_path), {"PATH": "/usr/bin:/bin"}) as asked:
        assert (await asked.ask("PATCH", PATH, body=b"[]")).status == 401
        assert gate.knocks == ["Bearer t-1"]
        assert (await asked.ask("PATCH", PATH, body=b"[]")).status == 200


async def test_a_token_that_cannot_change_is_not_sent_twice() -> None:
    gate = Gate("other")
    async with served(gate) as url, client(url, User(token="t")) as asked:
        assert (await asked.ask("GET", PATH)).status == 401
    assert gate.knocks == ["Bearer t"]


async def test_a_refusal_without_fresh_credentials_leaves_no_connection_open(tmp_path: Path) -> None:
    async def at_length(_: web.Request) -> web.Response:
        return web.Response(status=401, body=b"x" * 5_000_000)

    async with served(at_length) as url, client(url, login(tmp_path), {"PATH": "/usr/bin:/bin"}) as asked:
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(asked._made[1], "look", (tmp_path / "login").unlink)
            with pytest.raises(CredentialError) as raised:
                await asked.ask("GET", PATH)
        assert not asked._wire._rest.pool_manager.session.connector._acquired, raised


async def test_no_file_is_read_in_the_event_loop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    token = tmp_path / "token"
    token.write_text("t", encoding="utf-8")
    reads: list[tuple[str, threading.Thread]] = []

    def noted(call: str) -> Callable[[Path], Any]:
        real = getattr(Path, call)

        def note(path: Path, *rest: Any, **named: Any) -> Any:
            if path.parent == tmp_path:
                reads.append((call, threading.current_thread()))
            return real(path, *rest, **named)

        return note

    for call in ("read_bytes", "stat"):
        monkeypatch.setattr(Path, call, noted(call))
    user, authority = User(token_file=str(token)), str(tmp_path / "ca.crt")
    async with served(echo) as url, client(url, user, authority_file=authority) as asked:
        await asked.ask("GET", PATH)
    assert {call for call, _ in reads} == {"read_bytes", "stat"}
    assert threading.main_thread() not in {thread for _, thread in reads}


async def test_a_plugin_that_fails_is_a_credential_error() -> None:
    gone = Plugin(
        "/nowhere/login", (), (), "client.authentication.k8s.io/v1", "Never", "", provide_cluster_info=False
    )
    async with served(echo) as url, client(url, User(plugin=gone)) as asked:
        with pytest.raises(CredentialError, match="login cannot be run"):
            await asked.ask("GET", PATH)


# The link


def closed_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


async def test_a_refused_connection_was_not_sent() -> None:
    async with client(f"http://127.0.0.1:{closed_port()}") as asked:
        with pytest.raises(LinkError, match=r"cannot reach 127.0.0.1:\d+: connection refused") as caught:
            await asked.ask("GET", PATH)
    assert not caught.value.sent


async def test_a_name_that_is_not_known_was_not_sent() -> None:
    async with client("http://no-such-host.invalid") as asked:
        with pytest.raises(LinkError, match=r"cannot resolve no-such-host\.invalid") as caught:
            await asked.ask("GET", PATH)
    assert not caught.value.sent


@pytest.mark.parametrize("method", ["GET", "PATCH", "DELETE"])
async def test_a_connection_that_breaks_before_the_answer_may_have_been_sent(method: str) -> None:
    async with raw(b"") as url, client(url) as asked:
        with pytest.raises(LinkError, match="the connection broke") as caught:
            await asked.ask(method, PATH, body=None if method == "GET" else b"{}")
    assert caught.value.sent


async def test_a_kept_connection_that_died_is_not_used_to_send_again() -> None:
    async def once(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(asyncio.IncompleteReadError):
            for answer in (b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", b""):
                arrived.append(await reader.readuntil(b"\r\n\r\n"))
                writer.write(answer)
                await writer.drain()
        writer.close()

    arrived: list[bytes] = []
    server = await asyncio.start_server(once, "127.0.0.1", 0)
    url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    async with server, client(url) as asked:
        await asked.ask("GET", PATH)
        with pytest.raises(LinkError):
            await asked.ask("DELETE", PATH, body=b"{}")
    assert len(arrived) == 2


async def touch(asked: Transport) -> None:
    async with asked.open(PATH, {}, silence=75.0):
        pass


@pytest.mark.parametrize("whole", [True, False])
async def test_a_peer_that_does_not_agree_tls_in_time_was_not_sent_anything(
    whole: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cluster.wire.CONNECT", 0.05)
    with socket.create_server(("127.0.0.1", 0)) as mute:
        async with client(f"https://127.0.0.1:{mute.getsockname()[1]}", insecure=True) as asked:
            with pytest.raises(SilentError, match="does not answer") as caught:
                await (asked.ask("GET", PATH) if whole else touch(asked))
    assert not caught.value.sent


async def test_what_is_no_http_is_said_to_be_none() -> None:
    async with raw(b"SSH-2.0-OpenSSH_9.9\r\n\r\n") as url, client(url) as asked:
        with pytest.raises(LinkError, match="does not speak HTTP"):
            await asked.ask("GET", PATH)


async def test_an_answer_that_takes_too_long_is_silent() -> None:
    async def hang(_: web.Request) -> web.Response:
        await asyncio.Event().wait()
        return web.Response()

    async with served(hang) as url, client(url) as asked:
        with pytest.raises(SilentError, match="no answer in time") as caught:
            await asked.ask("GET", PATH, timeout=0.05)
    assert caught.value.sent


# Flows


async def test_a_flow_gives_bytes_as_they_come() -> None:
    async def flow(request: web.Request) -> web.StreamResponse:
        answer = web.StreamResponse()
        await answer.prepare(request)
        await answer.write(b"one\n")
        await seen.wait()
        await answer.write(b"two\n")
        return answer

    seen = asyncio.Event()
    got = b""
    async with served(flow) as url, client(url) as asked, asked.open(PATH, {}, silence=None) as opened:
        assert opened.status == 200
        async for chunk in opened.chunks():
            got += chunk
            seen.set()
    assert got == b"one\ntwo\n"


async def test_a_flow_that_is_cut_off_is_no_end() -> None:
    cut = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\none\n\r\n"
    async with raw(cut) as url, client(url) as asked, asked.open(PATH, {}, silence=None) as opened:
        with pytest.raises(LinkError, match="the connection broke"):
            assert [chunk async for chunk in opened.chunks()] == []


async def test_a_flow_without_a_byte_in_time_is_silent() -> None:
    async def flow(request: web.Request) -> web.StreamResponse:
        answer = web.StreamResponse()
        await answer.prepare(request)
        await asyncio.Event().wait()
        return answer

    async with served(flow) as url, client(url) as asked, asked.open(PATH, {}, silence=0.05) as opened:
        with pytest.raises(SilentError, match="silent"):
            assert [chunk async for chunk in opened.chunks()] == []


async def test_the_text_of_an_error_is_read_up_to_its_limit() -> None:
    async def refuse(_: web.Request) -> web.Response:
        return web.Response(status=500, body=b"x" * 100_000)

    async with served(refuse) as url, client(url) as asked, asked.open(PATH, {}, silence=1.0) as opened:
        assert (opened.status, await opened.rest(65536)) == (500, b"x" * 65536)


async def test_an_error_within_a_flow_stays_what_it_is() -> None:
    async with served(echo) as url, client(url) as asked:
        with pytest.raises(ZeroDivisionError):
            async with asked.open(PATH, {}, silence=None):
                raise ZeroDivisionError


# TLS


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An authority; certificates for us, for another name, and a client's."""
    made = tmp_path_factory.mktemp("tls")
    authority(made)
    certificate(made, "server", "IP:127.0.0.1")
    certificate(made, "other", "DNS:api.internal")
    certificate(made, "me", "DNS:me")
    certificate(made, "me2", "DNS:me2")
    return made


def server_side(folder: Path, name: str = "server", *, asks: bool = False) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / f"{name}.crt", folder / f"{name}.key")
    if asks:
        context.load_verify_locations(folder / "ca.crt")
        context.verify_mode = ssl.CERT_REQUIRED
    return context


async def whoami(request: web.Request) -> web.Response:
    assert request.transport is not None
    shown = request.transport.get_extra_info("peercert")
    return web.Response(text=dict(part[0] for part in shown["subject"])["commonName"] if shown else "nobody")


async def test_an_authority_without_key_identifiers_is_trusted_as_by_client_go(folder: Path) -> None:
    async with served(whoami, server_side(folder)) as url:
        async with client(url, authority=(folder / "ca.crt").read_bytes()) as asked:
            assert (await asked.ask("GET", PATH)).body == b"nobody"
        async with client(url, authority_file=str(folder / "ca.crt")) as asked:
            assert (await asked.ask("GET", PATH)).status == 200


async def test_an_unknown_authority_is_named_as_that(folder: Path) -> None:
    async with served(whoami, server_side(folder)) as url, client(url) as asked:
        with pytest.raises(
            LinkError, match=r"unknown authority: set certificate-authority|is self-signed"
        ) as caught:
            await asked.ask("GET", PATH)
    assert not caught.value.sent


async def test_a_certificate_for_another_name_needs_tls_server_name(folder: Path) -> None:
    trusted = {"authority": (folder / "ca.crt").read_bytes()}
    async with served(whoami, server_side(folder, "other")) as url:
        async with client(url, **trusted) as asked:
            with pytest.raises(
                LinkError, match=r"is not for 127\.0\.0\.1: check server, or set tls-server-name"
            ):
                await asked.ask("GET", PATH)
        async with client(url, tls_server_name="api.internal", **trusted) as asked:
            assert (await asked.ask("GET", PATH)).status == 200
        async with client(url, insecure=True) as asked:
            assert (await asked.ask("GET", PATH)).status == 200


async def test_a_client_certificate_is_shown_and_leaves_no_file(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    me = User(certificate=(folder / "me.crt").read_bytes(), key=(folder / "me.key").read_bytes())
    trusted = {"authority": (folder / "ca.crt").read_bytes()}
    async with served(whoami, server_side(folder, asks=True)) as url, client(url, me, **trusted) as asked:
        assert (await asked.ask("GET", PATH)).body == b"me"
    assert os.listdir(tmp_path) == []  # noqa: PTH208  a look, not work that blocks


async def test_a_rotated_certificate_is_shown_from_the_next_request_on(folder: Path, tmp_path: Path) -> None:
    def rotate(name: str) -> None:
        for suffix in ("crt", "key"):
            (tmp_path / f"now.{suffix}").write_bytes((folder / f"{name}.{suffix}").read_bytes())

    rotate("me")
    me = User(certificate_file=str(tmp_path / "now.crt"), key_file=str(tmp_path / "now.key"))
    trusted = {"authority": (folder / "ca.crt").read_bytes()}
    async with served(whoami, server_side(folder, asks=True)) as url, client(url, me, **trusted) as asked:
        assert (await asked.ask("GET", PATH)).body == b"me"
        rotate("me2")
        assert (await asked.ask("GET", PATH)).body == b"me2"


async def test_an_encrypted_key_asks_nobody_for_its_pass_phrase(folder: Path) -> None:
    openssl(folder, "ec", "-aes256", "-passout", "pass:x", "-in", "me.key", "-out", "locked.key")
    me = User(certificate=(folder / "me.crt").read_bytes(), key=(folder / "locked.key").read_bytes())
    async with served(whoami, server_side(folder)) as url, client(url, me) as asked:
        with pytest.raises(CredentialError, match="the client key is encrypted"):
            await asked.ask("GET", PATH)


async def test_a_certificate_without_its_own_key_is_said_to_be_none(folder: Path) -> None:
    me = User(certificate=(folder / "me.crt").read_bytes(), key=(folder / "me2.key").read_bytes())
    async with served(whoami, server_side(folder)) as url, client(url, me) as asked:
        with pytest.raises(CredentialError, match="and a pair"):
            await asked.ask("GET", PATH)
