"""What is wrong with TLS is a sentence that names the key; certificates are rotated, keys never left."""

import json
import os
import shutil
import socket
import ssl
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from pki import server_side, signed
from served import authority, client, served

from cluster import tls
from cluster.access import Access
from cluster.credentials import Credentials, Identity
from cluster.errors import CredentialError, LinkError
from cluster.session import Options, Session
from cluster.trust import Trust
from cluster.user import Plugin, User

PATH = "/api/v1/pods"
DAY = timedelta(days=1)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("tls")
    authority(made)
    signed(made, "server", "IP:127.0.0.1", -DAY, DAY)
    signed(made, "expired", "IP:127.0.0.1", -2 * DAY, -DAY)
    signed(made, "future", "IP:127.0.0.1", DAY, 2 * DAY)
    signed(made, "named", "DNS:api.internal", -DAY, DAY)
    for name in ("me", "me2"):
        signed(made, name, f"DNS:{name}", -DAY, 3 * DAY)
    signed(made, "soon", "DNS:soon", -DAY, timedelta(hours=3, minutes=30))
    signed(made, "gone", "DNS:gone", -2 * DAY, -DAY)
    (made / "other").mkdir()
    authority(made / "other")
    signed(made / "other", "stranger", "DNS:stranger", -DAY, DAY)
    return made


async def whoami(request: web.Request) -> web.StreamResponse:
    assert request.transport is not None
    shown = request.transport.get_extra_info("peercert")
    return web.Response(text=dict(part[0] for part in shown["subject"])["commonName"] if shown else "nobody")


def pem(folder: Path, name: str) -> dict[str, bytes]:
    return {
        "certificate": (folder / f"{name}.crt").read_bytes(),
        "key": (folder / f"{name}.key").read_bytes(),
    }


@pytest.mark.parametrize(
    ("name", "access", "sentence"),
    [
        ("expired", {}, "the server's certificate has expired: have it renewed"),
        ("future", {}, "the server's certificate is not valid yet: check this machine's clock"),
        ("named", {}, r"is not for 127\.0\.0\.1: check server, or set tls-server-name"),
        ("named", {"tls_server_name": "x.internal"}, r"is not for x\.internal: check tls-server-name"),
        ("server", {"authority": b""}, "unknown authority: set certificate-authority in the kubeconfig"),
        ("server", {"other": "data"}, "unknown authority: certificate-authority-data does not vouch for it"),
        ("server", {"other": "file"}, r"unknown authority: certificate-authority /.*/other/ca\.crt does"),
    ],
)  # fmt: skip
async def test_what_is_wrong_with_the_server_names_the_key(
    folder: Path, name: str, access: dict[str, Any], sentence: str
) -> None:
    trusted: dict[str, Any] = {"authority": (folder / "ca.crt").read_bytes(), **access}
    other = trusted.pop("other", "")
    if other == "data":
        trusted["authority"] = (folder / "other/ca.crt").read_bytes()
    elif other:
        trusted |= {"authority": b"", "authority_file": str(folder / "other/ca.crt")}
    async with served(whoami, server_side(folder, name)) as url, client(url, **trusted) as asked:
        with pytest.raises(LinkError, match=sentence) as caught:
            await asked.ask("GET", PATH)
    assert not caught.value.sent


async def test_the_right_name_is_enough(folder: Path) -> None:
    trusted = {"authority": (folder / "ca.crt").read_bytes(), "tls_server_name": "api.internal"}
    async with served(whoami, server_side(folder, "named")) as url, client(url, **trusted) as asked:
        assert (await asked.ask("GET", PATH)).status == 200


async def test_what_speaks_no_tls_is_said(folder: Path) -> None:
    trusted = {"authority": (folder / "ca.crt").read_bytes()}
    async with served(whoami) as url, client(url.replace("http:", "https:"), **trusted) as asked:
        with pytest.raises(LinkError, match="it does not speak TLS: check the port"):
            await asked.ask("GET", PATH)


@pytest.mark.parametrize(
    ("user", "sentence"),
    [
        ("", "the server wants a client certificate: add one to the user"),
        ("gone", "the server says that our client certificate has expired: renew it"),
        ("other/stranger", "the server does not know who signed our client certificate"),
    ],
)
async def test_what_is_wrong_with_our_certificate_is_said(folder: Path, user: str, sentence: str) -> None:
    me = User(**pem(folder, user)) if user else User()
    trusted = {"authority": (folder / "ca.crt").read_bytes()}
    with handshaking(server_side(folder, "server", asks=True)) as url:
        async with client(url, me, **trusted) as asked:
            with pytest.raises(LinkError, match=sentence) as caught:
                await asked.ask("GET", PATH)
    assert caught.value.sent


@contextmanager
def handshaking(context: ssl.SSLContext) -> Iterator[str]:
    """Serve one handshake that fails, and let its reason get to the client."""
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            near, _ = listening.accept()
            with context.wrap_socket(near, server_side=True, do_handshake_on_connect=False) as link:
                with suppress(ssl.SSLError):
                    link.do_handshake()
                while os.read(link.fileno(), 4096):  # else its end is a reset, and overtakes the reason
                    pass

        thread = threading.Thread(target=serve)
        thread.start()
        yield f"https://127.0.0.1:{listening.getsockname()[1]}"
        thread.join()


# X.509 as strict as Python 3.13 has it


def all_strict(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make every context as strict from the beginning as `create_default_context` does from 3.13 on."""
    plain: Any = ssl.SSLContext.__new__

    def strict(cls: Any, *arguments: Any) -> ssl.SSLContext:
        made: ssl.SSLContext = plain(cls, *arguments)
        made.verify_flags |= ssl.VERIFY_X509_STRICT
        return made

    monkeypatch.setattr(ssl.SSLContext, "__new__", strict)


@pytest.mark.parametrize("strict", [False, True])
async def test_an_authority_without_key_identifiers_is_trusted_by_every_python(
    folder: Path, strict: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    context = server_side(folder, "server")
    if strict:
        all_strict(monkeypatch)
    trusted = {"authority": (folder / "ca.crt").read_bytes()}
    async with served(whoami, context) as url, client(url, **trusted) as asked:
        assert (await asked.ask("GET", PATH)).status == 200


async def test_the_library_as_strict_refuses_it(folder: Path) -> None:
    strict = ssl.create_default_context(cadata=(folder / "ca.crt").read_text(encoding="ascii"))
    strict.verify_flags |= ssl.VERIFY_X509_STRICT
    made = Trust("127.0.0.1", "server", authority=(folder / "ca.crt").read_bytes()).context()
    assert not made.verify_flags & ssl.VERIFY_X509_STRICT
    trusted = {"authority": (folder / "ca.crt").read_bytes()}
    async with served(whoami, server_side(folder, "server")) as url, client(url, **trusted) as asked:
        await asked.ask("GET", PATH)
        wire = asked._wire._rest.pool_manager.session
        with pytest.raises(Exception, match="Missing Authority Key Identifier"):
            await wire.request("GET", url, ssl=strict)


# Certificates of ours that end, and that are rotated


def kubeconfig(path: Path, folder: Path, url: str, user: dict[str, Any]) -> Session:
    cluster = {"server": url, "certificate-authority": str(folder / "ca.crt")}
    whole = {
        "current-context": "c",
        "clusters": [{"name": "c", "cluster": cluster}],
        "users": [{"name": "u", "user": user}],
        "contexts": [{"name": "c", "context": {"cluster": "c", "user": "u"}}],
    }
    path.write_text(json.dumps(whole), encoding="utf-8")
    return Session.open(Options(kubeconfig=str(path)), {"PATH": "/usr/bin:/bin"})


@pytest.mark.parametrize(
    ("name", "notice"),
    [
        ("me", ""),
        ("soon", "client certificate expires in 3h"),
        ("gone", "client certificate expired "),
    ],
)
async def test_a_certificate_that_ends_is_said_from_the_first_request_on(
    folder: Path, tmp_path: Path, name: str, notice: str
) -> None:
    user = {"client-certificate": str(folder / f"{name}.crt"), "client-key": str(folder / f"{name}.key")}
    async with served(whoami, server_side(folder, "server")) as url:
        session = kubeconfig(tmp_path / "config", folder, url, user)
        await session.client.ask("GET", PATH)
        said = session.connection.notice.words
        await session.close()
    assert said.startswith(notice)
    assert bool(said) == bool(notice)


def rotate(folder: Path, to: Path, name: str, *suffixes: str) -> None:
    for suffix in suffixes or ("crt", "key"):
        shutil.copy(folder / f"{name}.{suffix}", to / f"now.{suffix}")


async def test_files_that_do_not_fit_each_other_for_a_moment_leave_the_link_as_it_is(
    folder: Path, tmp_path: Path
) -> None:
    rotate(folder, tmp_path, "me")
    me = User(certificate_file=str(tmp_path / "now.crt"), key_file=str(tmp_path / "now.key"))
    trusted = {"authority": (folder / "ca.crt").read_bytes()}
    async with (
        served(whoami, server_side(folder, "server", asks=True)) as url,
        client(url, me, **trusted) as asked,
    ):
        said = [(await asked.ask("GET", PATH)).body]
        for name, suffix in (("me2", "crt"), ("me2", "key")):
            rotate(folder, tmp_path, name, suffix)
            said.append((await asked.ask("GET", PATH)).body)
    assert said == [b"me", b"me", b"me2"]


async def test_an_authority_that_was_rotated_is_trusted_from_the_next_request_on(
    folder: Path, tmp_path: Path
) -> None:
    shutil.copy(folder / "other/ca.crt", tmp_path / "ca.crt")
    async with (
        served(whoami, server_side(folder, "server")) as url,
        client(url, authority_file=str(tmp_path / "ca.crt")) as asked,
    ):
        with pytest.raises(LinkError, match="unknown authority"):
            await asked.ask("GET", PATH)
        shutil.copy(folder / "ca.crt", tmp_path / "new.crt")
        (tmp_path / "new.crt").rename(tmp_path / "ca.crt")
        assert (await asked.ask("GET", PATH)).status == 200


async def test_a_token_that_was_renewed_on_disk_is_shown_as_soon_as_the_old_one_is_refused(
    folder: Path, tmp_path: Path
) -> None:
    knocks: list[str] = []

    async def only_second(request: web.Request) -> web.StreamResponse:
        knocks.append(request.headers["Authorization"])
        return web.Response(status=200 if knocks[-1] == "Bearer second" else 401)

    async with served(only_second, server_side(folder, "server")) as url:
        session = kubeconfig(tmp_path / "config", folder, url, {"token": "first"})
        assert (await session.client.ask("GET", PATH)).status == 401
        await session.close()
        session = kubeconfig(tmp_path / "config", folder, url, {"token": "first"})
        kubeconfig(tmp_path / "config", folder, url, {"token": "second"})
        assert (await session.client.ask("GET", PATH)).status == 200
        await session.close()
    assert knocks == ["Bearer first", "Bearer first", "Bearer second"]


# Certificates that a plugin hands out


def handing_out(folder: Path, at: Path, *names: str) -> Plugin:
    """A plugin whose runs hand out these certificates in turn, each of them expired when it is used again."""
    for number, name in enumerate(names, start=1):
        told = {
            "apiVersion": "client.authentication.k8s.io/v1",
            "kind": "ExecCredential",
            "status": {
                "clientCertificateData": (folder / f"{name}.crt").read_text(),
                "clientKeyData": (folder / f"{name}.key").read_text(),
                "expirationTimestamp": "2020-01-01T00:00:00Z",
            },
        }
        (at / f"{number}.json").write_text(json.dumps(told), encoding="utf-8")
    program = at / "login"
    program.write_text(
        f'#!/bin/sh\ncd "{at}"\necho x >> runs\ncat $(($(wc -l < runs))).json\n', encoding="utf-8"
    )
    program.chmod(stat.S_IRWXU)
    return Plugin(
        str(program), (), (), "client.authentication.k8s.io/v1", "Never", "", provide_cluster_info=False
    )


async def test_a_plugins_certificate_is_shown_and_the_next_one_when_it_has_expired(
    folder: Path, tmp_path: Path
) -> None:
    me = User(plugin=handing_out(folder, tmp_path, "me", "me2"))
    trusted = {"authority": (folder / "ca.crt").read_bytes()}
    async with (
        served(whoami, server_side(folder, "server", asks=True)) as url,
        client(url, me, {"PATH": "/usr/bin:/bin"}, **trusted) as asked,
    ):
        said = [(await asked.ask("GET", PATH)).body for _ in range(2)]
    assert said == [b"me", b"me2"]


async def test_a_plugins_certificate_that_the_server_refuses_is_asked_for_once_more(
    folder: Path, tmp_path: Path
) -> None:
    async def only_me2(request: web.Request) -> web.StreamResponse:
        shown = await whoami(request)
        assert isinstance(shown, web.Response)
        return shown if shown.text == "me2" else web.Response(status=401)

    me = User(plugin=handing_out(folder, tmp_path, "me", "me2"))
    trusted = {"authority": (folder / "ca.crt").read_bytes()}
    async with (
        served(only_me2, server_side(folder, "server", asks=True)) as url,
        client(url, me, {"PATH": "/usr/bin:/bin"}, **trusted) as asked,
    ):
        assert (await asked.ask("GET", PATH)).body == b"me2"


# Keys are never left on disk

KILLED = """
import os, signal, ssl, sys
from pathlib import Path
from cluster import tls
from cluster.access import Access
from cluster.credentials import Identity
if sys.argv[2] == "plain":
    del os.memfd_create
ssl.SSLContext.load_cert_chain = lambda *_, **__: os.kill(os.getpid(), signal.SIGKILL)
folder = Path(sys.argv[1])
shown = Identity("", (folder / "me.crt").read_bytes(), (folder / "me.key").read_bytes())
tls.context(Access("c", "https://x", "", insecure=True), shown)
"""


@pytest.mark.parametrize("how", ["memory", "plain"])
def test_a_program_that_is_killed_as_it_loads_its_key_leaves_no_file(
    folder: Path, tmp_path: Path, how: str
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(folder), how],
        env={**os.environ, "TMPDIR": str(tmp_path)},
        check=False,
    )
    assert done.returncode == -9
    assert list(tmp_path.iterdir()) == []


def test_a_key_that_is_no_pair_is_said(folder: Path) -> None:
    shown = Identity("", (folder / "me.crt").read_bytes(), (folder / "me2.key").read_bytes())
    with pytest.raises(CredentialError, match="and a pair"):
        tls.context(Access("c", "https://x", ""), shown)


def test_a_certificate_without_a_key_cannot_be_handed_out(folder: Path, tmp_path: Path) -> None:
    plugin = handing_out(folder, tmp_path, "me")
    told = json.loads((tmp_path / "1.json").read_bytes())
    del told["status"]["clientKeyData"]
    (tmp_path / "1.json").write_text(json.dumps(told), encoding="utf-8")
    known = Credentials(Access("c", "https://x", "", user=User(plugin=plugin)), {"PATH": "/usr/bin:/bin"})
    with pytest.raises(CredentialError, match="only half of a certificate"):
        known.identity()
