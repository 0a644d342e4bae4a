"""A sign-in at an identity provider is renewed over verified TLS; its tokens get to nobody else."""

import asyncio
import base64
import json
import os
import ssl
import stat
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest
from aiohttp import web
from served import authority, certificate, client, served

from cluster import oidc as oidc_module
from cluster import post
from cluster.access import Access
from cluster.credentials import Credentials
from cluster.errors import ConfigError, CredentialError
from cluster.oidc import SignIn, expiry
from cluster.report import credential_words
from cluster.session import Options, Session
from cluster.transport import Transport
from cluster.user import Oidc, User

PATH = "/api/v1/pods"
LATER = 4_102_444_800


@pytest.fixture(autouse=True)
def _nothing_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(oidc_module, "_newest", {})


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("idp")
    authority(made)
    certificate(made, "idp", "IP:127.0.0.1")
    certificate(made, "other", "DNS:login.example")
    return made


def side(folder: Path, name: str = "idp") -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / f"{name}.crt", folder / f"{name}.key")
    return context


def jwt(expires: float | str | None = LATER, name: str = "a") -> str:
    """A token whose payload holds what plain base64 has no letters for: `-` and `_`."""
    claims = {"sub": "??>>~~ÿÿ", "name": name} | ({} if expires is None else {"exp": expires})
    parts = (json.dumps({"alg": "none"}), json.dumps(claims, ensure_ascii=False), "signature")
    return ".".join(base64.urlsafe_b64encode(part.encode()).decode().rstrip("=") for part in parts)


class Provider:
    """An identity provider that hands out a new refresh token for each, and takes each but once."""

    def __init__(self) -> None:
        self.valid = "r-0"
        self.rotates = True
        self.asked: list[tuple[str, dict[str, str], str]] = []
        self.answers: list[web.Response] = []
        self.endpoint = ""
        self.secret_in_form = False

    @property
    def renewals(self) -> int:
        return sum(path == "/token" for path, _, _ in self.asked)

    async def __call__(self, request: web.Request) -> web.StreamResponse:
        form = {key: values[0] for key, values in parse_qs(await request.text()).items()}
        self.asked.append((request.path, form, request.headers.get("Authorization", "")))
        if request.path == "/realm/.well-known/openid-configuration":
            endpoint = self.endpoint or f"https://{request.host}/token"
            return web.json_response({"issuer": "x", "token_endpoint": endpoint})
        if request.path != "/token":
            return web.Response(status=404)
        if self.answers:
            return self.answers.pop(0)
        if self.secret_in_form and "client_secret" not in form:
            return web.json_response({"error": "invalid_client"}, status=401)
        if form.get("refresh_token") != self.valid:
            said = f"{form.get('refresh_token')} was used \x1b[31mbefore"
            return web.json_response({"error": "invalid_grant", "error_description": said}, status=400)
        number = self.renewals
        told = {"id_token": jwt(name=str(number)), "access_token": "unused", "token_type": "Bearer"}
        if self.rotates:
            self.valid = told["refresh_token"] = f"r-{number}"
        return web.json_response(told)


class Server:
    """An API server that lets in one name of id-token."""

    def __init__(self, *names: str) -> None:
        self.names = names
        self.knocks: list[str] = []

    async def __call__(self, request: web.Request) -> web.StreamResponse:
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        payload = token.split(".")[1]
        name = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))["name"]
        self.knocks.append(name)
        return web.Response(status=200 if name in self.names else 401)


def sign_in(provider: str, folder: Path, **changed: Any) -> Oidc:
    made = Oidc(
        f"{provider}/realm", "rolldeck", "s+e/c ret", jwt(0), "r-0", authority_file=str(folder / "ca.crt"),
        user_name="alice",
    )  # fmt: skip
    return replace(made, **changed)


@asynccontextmanager
async def reached(
    provider: Provider, server: Server, folder: Path, **changed: Any
) -> AsyncIterator[Transport]:
    """Give a client of the server that signs in at the provider."""
    async with (
        served(provider, side(folder)) as issuer,
        served(server) as url,
        client(url, User(oidc=sign_in(issuer, folder, **changed))) as asked,
    ):
        yield asked


async def test_an_expired_id_token_is_renewed_before_it_is_shown(folder: Path) -> None:
    provider, server = Provider(), Server("1")
    async with reached(provider, server, folder) as asked:
        assert [(await asked.ask("GET", PATH)).status for _ in range(3)] == [200] * 3
    assert server.knocks == ["1"] * 3
    ((_, form, secret),) = [one for one in provider.asked if one[0] == "/token"]
    assert form == {"grant_type": "refresh_token", "refresh_token": "r-0"}
    assert secret == "Basic " + base64.b64encode(b"rolldeck:s%2Be%2Fc+ret").decode()


async def test_one_that_is_valid_is_shown_and_the_provider_left_alone(folder: Path) -> None:
    provider, server = Provider(), Server("a")
    async with reached(provider, server, folder, id_token=jwt()) as asked:
        assert (await asked.ask("GET", PATH)).status == 200
    assert provider.asked == []


async def test_one_that_the_server_refuses_is_renewed_once_for_all_who_were_refused(folder: Path) -> None:
    provider, server = Provider(), Server("1")
    async with reached(provider, server, folder, id_token=jwt()) as asked:
        answers = await asyncio.gather(*(asked.ask("GET", PATH) for _ in range(5)))
    assert [answer.status for answer in answers] == [200] * 5
    assert provider.renewals == 1


async def test_a_replaced_refresh_token_is_the_next_one_sent(folder: Path) -> None:
    provider, server = Provider(), Server("2")
    async with reached(provider, server, folder) as asked:
        assert (await asked.ask("GET", PATH)).status == 200
    assert [form["refresh_token"] for path, form, _ in provider.asked if path == "/token"] == ["r-0", "r-1"]


async def test_a_provider_that_keeps_the_refresh_token_is_sent_it_again(folder: Path) -> None:
    provider, server = Provider(), Server("2")
    provider.rotates = False
    async with reached(provider, server, folder) as asked:
        assert (await asked.ask("GET", PATH)).status == 200
    assert [form["refresh_token"] for path, form, _ in provider.asked if path == "/token"] == ["r-0", "r-0"]


async def test_a_client_without_a_secret_names_itself_in_the_form(folder: Path) -> None:
    provider = Provider()
    async with served(provider, side(folder)) as issuer:
        await asyncio.to_thread(SignIn(sign_in(issuer, folder, client_secret=""), {}).token)
    ((_, form, secret),) = [one for one in provider.asked if one[0] == "/token"]
    assert (form["client_id"], secret) == ("rolldeck", "")
    assert "client_secret" not in form


async def test_a_provider_that_takes_the_secret_in_the_form_alone_gets_it_there(folder: Path) -> None:
    provider = Provider()
    provider.secret_in_form = True
    async with served(provider, side(folder)) as issuer:
        await asyncio.to_thread(SignIn(sign_in(issuer, folder), {}).token)
    assert [form.get("client_secret") for path, form, _ in provider.asked if path == "/token"] == [
        None,
        "s+e/c ret",
    ]


# TLS to the provider


@pytest.mark.parametrize(
    ("name", "changed", "sentence"),
    [
        (
            "idp",
            {"authority_file": ""},
            "from an unknown authority: set idp-certificate-authority in",
        ),
        ("other", {}, r"is not for 127\.0\.0\.1: check idp-issuer-url"),
    ],
)
async def test_a_provider_that_cannot_be_verified_gets_neither_secret_nor_token(
    folder: Path, name: str, changed: dict[str, Any], sentence: str
) -> None:
    provider = Provider()
    async with served(provider, side(folder, name)) as issuer:
        with pytest.raises(CredentialError, match=sentence):
            await asyncio.to_thread(SignIn(sign_in(issuer, folder, **changed), {}).token)
    assert provider.asked == []


async def test_the_authority_may_be_written_in_the_kubeconfig(folder: Path) -> None:
    given = {"authority_file": "", "authority": (folder / "ca.crt").read_bytes()}
    async with served(Provider(), side(folder)) as issuer:
        assert await asyncio.to_thread(SignIn(sign_in(issuer, folder, **given), {}).token)


async def test_an_authority_of_the_system_is_enough(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(folder / "ca.crt"))
    async with served(Provider(), side(folder)) as issuer:
        assert await asyncio.to_thread(SignIn(sign_in(issuer, folder, authority_file=""), {}).token)


async def test_an_authority_that_cannot_be_read_is_named(folder: Path) -> None:
    gone = sign_in("https://127.0.0.1:1", folder, authority_file="/nowhere/ca.crt")
    with pytest.raises(CredentialError, match=r"authority /nowhere/ca\.crt cannot be read \(No such"):
        SignIn(gone, {}).token()


@pytest.mark.parametrize("url", ["http://idp.example", "https://", "idp.example"])
def test_a_provider_without_tls_is_refused(url: str, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="must be an https URL"):
        opened(tmp_path, written(tmp_path, url))


async def test_a_token_endpoint_without_tls_is_sent_nothing(folder: Path) -> None:
    provider = Provider()
    provider.endpoint = "http://127.0.0.1:1/token"
    async with served(provider, side(folder)) as issuer:
        with pytest.raises(CredentialError, match="no https token_endpoint at idp-issuer-url"):
            await asyncio.to_thread(SignIn(sign_in(issuer, folder), {}).token)
    assert provider.renewals == 0


# What goes wrong


async def test_a_refused_token_is_said_where_the_secret_in_the_form_is_refused_after_it(folder: Path) -> None:
    provider = Provider()
    provider.answers = [
        web.json_response({"error": "invalid_grant"}, status=400),
        web.json_response({"error": "invalid_client"}, status=401),
    ]
    async with served(provider, side(folder)) as issuer:
        with pytest.raises(CredentialError, match=r"refused \(invalid_grant\): sign in again"):
            await asyncio.to_thread(SignIn(sign_in(issuer, folder), {}).token)


async def test_a_refresh_token_that_is_refused_is_said_and_not_shown(folder: Path) -> None:
    provider = Provider()
    provider.valid = "another"
    async with served(provider, side(folder)) as issuer:
        with pytest.raises(
            CredentialError, match=r"refused \(invalid_grant … was used ␛\[31mbefore\)"
        ) as caught:
            await asyncio.to_thread(SignIn(sign_in(issuer, folder), {}).token)
    assert "r-0" not in str(caught.value)


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        (lambda: web.Response(status=503, text="<html>"), "answers 503: it is tried again"),
        (
            lambda: web.Response(status=302, headers={"Location": "https://elsewhere.invalid"}),
            r"refused \(302\)",
        ),
        (lambda: web.json_response({"access_token": "x"}), "gave no id_token"),
        (lambda: web.json_response({"id_token": "a\nb"}), "gave no id_token"),
        (lambda: web.json_response([]), "gave no id_token"),
        (lambda: web.Response(body=b"\xff"), "gave no id_token"),
    ],
)
async def test_an_answer_that_is_none_is_one_sentence(
    folder: Path, answer: Callable[[], web.Response], sentence: str
) -> None:
    provider = Provider()
    provider.answers = [answer()]
    async with served(provider, side(folder)) as issuer:
        with pytest.raises(CredentialError, match=sentence):
            await asyncio.to_thread(SignIn(sign_in(issuer, folder), {}).token)
    assert provider.renewals == 1


async def test_a_wrong_issuer_is_named(folder: Path) -> None:
    async with served(Provider(), side(folder)) as issuer:
        with pytest.raises(CredentialError, match="404 at idp-issuer-url: check it"):
            await asyncio.to_thread(SignIn(sign_in(issuer, folder, issuer=f"{issuer}/x"), {}).token)


def test_a_provider_that_is_not_there_is_said(folder: Path) -> None:
    with pytest.raises(CredentialError, match=r"identity provider 127\.0\.0\.1:1: connection refused"):
        SignIn(sign_in("https://127.0.0.1:1", folder), {}).token()
    with pytest.raises(CredentialError, match=r"no-such-idp\.invalid: its name cannot be resolved"):
        SignIn(sign_in("https://no-such-idp.invalid", folder), {}).token()


async def test_a_provider_that_says_nothing_is_given_up(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def mute(_: web.Request) -> web.StreamResponse:
        await asyncio.Event().wait()
        return web.Response()

    monkeypatch.setattr(post, "TIMEOUT", 0.2)
    monkeypatch.setattr(post, "PATIENCE", 600.0)
    async with served(mute, side(folder)) as issuer:
        with pytest.raises(CredentialError, match="no answer in time"):
            await asyncio.to_thread(SignIn(sign_in(issuer, folder), {}).token)


class Counting:
    """A lock that tells when four want it."""

    def __init__(self, tell: Callable[[], object]) -> None:
        self.lock, self.came, self.tell = threading.Lock(), 0, tell

    def __enter__(self) -> None:
        self.came += 1
        if self.came == 4:
            self.tell()
        self.lock.acquire()

    def __exit__(self, *_: object) -> None:
        self.lock.release()


async def test_all_who_wait_for_a_renewal_that_fails_fail_with_it(folder: Path) -> None:
    provider, all_wait, loop = Provider(), asyncio.Event(), asyncio.get_running_loop()
    provider.valid = "another"

    async def hold(request: web.Request) -> web.StreamResponse:
        await all_wait.wait()
        return await provider(request)

    async with served(hold, side(folder)) as issuer:
        user = User(oidc=sign_in(issuer, folder, client_secret=""))
        known = Credentials(Access("c", "https://x", "", user=user), {})
        known._lock = Counting(lambda: loop.call_soon_threadsafe(all_wait.set))  # type: ignore[assignment]
        asking = (asyncio.to_thread(known.identity) for _ in range(4))
        said = await asyncio.gather(*asking, return_exceptions=True)
    assert {str(one)[:17] for one in said} == {"identity provider"}
    assert provider.renewals == 1


def test_a_sign_in_that_cannot_be_renewed_says_so(folder: Path) -> None:
    gone = sign_in("https://127.0.0.1:1", folder, refresh_token="")
    with pytest.raises(CredentialError, match='user "alice" has expired and no refresh-token: sign in again'):
        SignIn(gone, {}).token()


@pytest.mark.parametrize("token", ["", "a.b", "a.b.c", "a.%%%.c", jwt(None), jwt("soon")])
def test_what_is_no_jwt_has_no_end(token: str) -> None:
    assert expiry(token) is None


def test_the_end_is_read_from_a_payload_in_url_safe_letters() -> None:
    assert set("-_") & set(jwt().split(".")[1])
    assert expiry(jwt(1.5e9)) == 1.5e9


# The kubeconfig


def written(folder: Path, issuer: str = "https://127.0.0.1:1", refresh: str = "r-0") -> Path:
    path = folder / "config"
    path.write_text(
        f"""\
# kept by hand
current-context: c
clusters: [{{name: c, cluster: {{server: 'https://x'}}}}]
contexts: [{{name: c, context: {{cluster: c, user: alice}}}}]
users:
- name: bob
  user: {{auth-provider: {{name: oidc, config: {{refresh-token: bobs}}}}}}
- name: alice  # and her sign-in
  user:
    auth-provider:
      name: oidc
      config:
        idp-issuer-url: {issuer or '""'}
        client-id: rolldeck
        refresh-token: {refresh}   # é
        id-token: {jwt(0)}
""",
        encoding="utf-8",
    )
    path.chmod(0o640)
    return path


def opened(folder: Path, path: Path) -> Session:
    return Session.open(Options(kubeconfig=str(path)), {"HOME": str(folder)})


async def renewed(session: Session, provider: Provider, folder: Path) -> str:
    """Show the identity of a session whose provider is this one."""
    oidc = session.access.user.oidc
    assert oidc is not None
    async with served(provider, side(folder)) as issuer:
        known = SignIn(replace(oidc, issuer=f"{issuer}/realm", authority_file=str(folder / "ca.crt")), {})
        session.credentials._sign_in = known
        return (await asyncio.to_thread(session.credentials.identity)).authorization


async def test_a_replaced_refresh_token_is_written_where_it_stood(folder: Path, tmp_path: Path) -> None:
    path = written(tmp_path)
    before = path.read_text(encoding="utf-8")
    shown = await renewed(opened(tmp_path, path), Provider(), folder)
    after = path.read_text(encoding="utf-8")
    token = shown.removeprefix("Bearer ")
    assert after == before.replace("refresh-token: r-0", 'refresh-token: "r-1"').replace(jwt(0), f'"{token}"')
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert os.listdir(tmp_path) == ["config"]  # noqa: PTH208  a look, not work that blocks


async def test_a_refresh_token_that_stays_leaves_the_file_alone(folder: Path, tmp_path: Path) -> None:
    path, provider = written(tmp_path), Provider()
    provider.rotates = False
    before = path.stat()
    await renewed(opened(tmp_path, path), provider, folder)
    assert path.stat() == before


async def test_a_file_that_cannot_be_written_is_said_and_the_token_kept(folder: Path, tmp_path: Path) -> None:
    path = written(tmp_path)
    (tmp_path / "config.lock").touch()
    session = opened(tmp_path, path)
    before = path.read_bytes()
    shown = await renewed(session, Provider(), folder)
    assert shown.endswith(jwt(name="1"))
    assert session.notice.words == (
        'refresh-token of user "alice" not saved (config.lock is there): kubectl will ask to sign in'
    )
    assert path.read_bytes() == before
    other = opened(tmp_path, path)
    oidc = session.credentials._sign_in._written
    assert SignIn(oidc, {})._known.refresh_token == "r-1"  # for every context of this process
    assert not other.notice


async def test_a_newer_refresh_token_of_another_program_is_left(folder: Path, tmp_path: Path) -> None:
    path = written(tmp_path)
    session = opened(tmp_path, path)
    before = written(tmp_path, refresh="newer").read_bytes()
    await renewed(session, Provider(), folder)
    assert path.read_bytes() == before
    assert not session.notice


@pytest.mark.parametrize("odd", ["&a r-0\n        other: *a", "|\n          r-0\n        other: x"])
async def test_a_token_that_is_written_in_an_odd_way_is_kept_in_memory(
    folder: Path, tmp_path: Path, odd: str
) -> None:
    path, provider = written(tmp_path, refresh=odd), Provider()
    session, before = opened(tmp_path, path), path.read_bytes()
    assert session.access.user.oidc is not None
    provider.valid = session.access.user.oidc.refresh_token
    assert (await renewed(session, provider, folder)).endswith(jwt(name="1"))
    assert path.read_bytes() == before
    assert "not saved (its place in the file is not a plain one)" in session.notice.words


async def test_a_link_to_the_kubeconfig_stays_a_link(folder: Path, tmp_path: Path) -> None:
    real = tmp_path / "real"
    real.mkdir()
    path = tmp_path / "config"
    path.symlink_to(written(real))
    await renewed(opened(tmp_path, path), Provider(), folder)
    assert path.is_symlink()
    assert 'refresh-token: "r-1"' in (real / "config").read_text(encoding="utf-8")


def test_a_sign_in_says_where_it_is_renewed_and_nothing_else(tmp_path: Path) -> None:
    access = opened(tmp_path, written(tmp_path)).access
    assert credential_words(access) == "OIDC sign-in at 127.0.0.1:1, renewed there"
    assert "r-0" not in repr(access)
    assert jwt(0) not in repr(access)


async def test_the_way_to_the_provider_goes_through_the_proxy_of_the_environment(folder: Path) -> None:
    lines: list[bytes] = []

    async def refuse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        lines.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(refuse, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        environ = {"HTTPS_PROXY": f"http://me:p%40ss@127.0.0.1:{port}"}
        with pytest.raises(CredentialError, match=r"idp\.example: tunnel connection failed: 407"):
            await asyncio.to_thread(SignIn(sign_in("https://idp.example", folder), environ).token)
    assert lines[0].startswith(b"CONNECT idp.example:443 HTTP/1.")
    assert b"Proxy-Authorization: Basic " + base64.b64encode(b"me:p@ss") in lines[0]


async def test_a_clock_that_is_ahead_does_not_renew_at_every_request(folder: Path) -> None:
    provider = Provider()
    async with served(provider, side(folder)) as issuer:
        known = SignIn(sign_in(issuer, folder), {}, wall=lambda: LATER + 100.0)
        for _ in range(3):
            await asyncio.to_thread(known.token)
    assert provider.renewals == 1
