"""What a kubeconfig and the options make rolldeck send is what they make kubectl send (goal G8).

`kubectl auth whoami` and rolldeck ask the same recording server who they are. What counts: the path, who is
shown and as whom, the client certificate, the name that TLS asked for, and whether anything was sent at all.
"""

import asyncio
import base64
import contextlib
import json
import ssl
import subprocess
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar

import pytest
from controlplane import build
from pki import signed
from served import authority
from test_tls import DAY

from cluster.errors import ClusterError
from cluster.session import Options, Session

EXEC = "client.authentication.k8s.io/v1"
KEPT = ("authorization", "impersonate-")
"""Headers that say who asks."""


@dataclass
class Recorder:
    """A server over TLS that notes who asks, and the folder of its certificates."""

    folder: Path
    url: str = ""
    asked: list[dict[str, Any]] = field(default_factory=list)
    named: list[str | None] = field(default_factory=list)

    def taken(self) -> list[dict[str, Any]]:
        """Return what was asked since the last time."""
        taken, self.asked = self.asked, []
        return taken


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("requests")
    authority(made)
    signed(made, "server", "IP:127.0.0.1,DNS:api.internal", -DAY, DAY)
    for name in ("me", "other"):
        signed(made, name, f"DNS:{name}", -DAY, DAY)
    told = {"apiVersion": EXEC, "kind": "ExecCredential", "status": {"token": "from-exec"}}
    (made / "login").write_text(f"#!/bin/sh\necho '{json.dumps(told)}'\n", encoding="utf-8")
    told["status"] = {
        "clientCertificateData": (made / "other.crt").read_text(),
        "clientKeyData": (made / "other.key").read_text(),
    }
    (made / "told.json").write_text(json.dumps(told), encoding="utf-8")
    (made / "login-cert").write_text(f'#!/bin/sh\ncat "{made}/told.json"\n', encoding="utf-8")
    for name in ("login", "login-cert"):
        (made / name).chmod(0o700)
    (made / "token").write_text("from-file\n", encoding="utf-8")
    return made


@pytest.fixture(scope="module")
def recorder(folder: Path) -> Iterator[Recorder]:
    known = Recorder(folder)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length") or 0))
            shown: Any = self.connection.getpeercert()  # type: ignore[attr-defined]  # it is one over TLS
            subject = dict(part[0] for part in shown["subject"]) if shown else {}
            headers = sorted(
                (name.lower(), value) for name, value in self.headers.items() if name.lower().startswith(KEPT)
            )
            known.asked.append(
                {
                    "path": self.path.partition("?")[0],
                    "headers": headers,
                    "certificate": subject.get("commonName", ""),
                    "name": known.named[-1],
                }
            )
            review = {"apiVersion": "authentication.k8s.io/v1", "kind": "SelfSubjectReview"}
            body = json.dumps({**review, "status": {"userInfo": {"username": "alice"}}}).encode()
            self.send_response(201)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "server.crt", folder / "server.key")
    context.load_verify_locations(folder / "ca.crt")
    context.verify_mode = ssl.CERT_OPTIONAL
    context.sni_callback = lambda _, name, __: known.named.append(name)
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.handle_error = lambda *_: None  # type: ignore[method-assign]  # handshakes that are to fail
        server.socket = context.wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        known.url = f"https://127.0.0.1:{server.server_address[1]}"
        yield known
        server.shutdown()
        thread.join()


def data(folder: Path, name: str) -> str:
    return base64.b64encode((folder / name).read_bytes()).decode()


ME = {"client-certificate": "../me.crt", "client-key": "../me.key"}
LOGIN = {"apiVersion": EXEC, "command": "../login", "interactiveMode": "Never"}
ACTING = {
    "as": "viewer", "as-uid": "42", "as-groups": ["a", "b c"],
    "as-user-extra": {"reason": ["x", "y"], "example.com/Ticket": ["1"], "odd key%": ["é"]},
}  # fmt: skip

# Users without any credentials are left out: kubectl asks the terminal for a name and a password.
USERS: dict[str, dict[str, Any]] = {
    "token": {"token": "written"},
    "token file": {"tokenFile": "../token"},
    "token and file": {"token": "written", "tokenFile": "../token"},
    "missing token file beside a token": {"token": "written", "tokenFile": "../gone"},
    "missing token file": {"tokenFile": "../gone"},
    "name and password": {"username": "alice", "password": "s:e cret"},
    "certificate": ME,
    "certificate and token": {**ME, "token": "written"},
    "certificate without key": {"client-certificate": "../me.crt"},
    "exec": {"exec": LOGIN},
    "exec and token": {"exec": LOGIN, "token": "written"},
    "exec and token file": {"exec": LOGIN, "tokenFile": "../token"},
    "exec and certificate": {"exec": LOGIN, **ME},
    "exec and password": {"exec": LOGIN, "username": "alice", "password": "s"},
    "exec with certificate": {"exec": {**LOGIN, "command": "../login-cert"}},
    "exec without mode": {"exec": {"apiVersion": EXEC, "command": "../login"}},
    "exec not there": {"exec": {**LOGIN, "command": "../gone"}},
    "impersonation": {"token": "written", **ACTING},
    "impersonation without a user": {"token": "written", "as-groups": ["a"]},
    "token with a line break": {"token": "a\nb"},
    "impersonation with a line break": {"token": "t", "as": "a\nb"},
    "token and password": {"token": "written", "username": "alice", "password": "s"},
    "exec and auth-provider": {"exec": LOGIN, "auth-provider": {"name": "oidc", "config": {}}},
    "auth-provider gcp": {"auth-provider": {"name": "gcp"}},
}

CLUSTERS: dict[str, dict[str, Any]] = {
    "file": {"certificate-authority": "../ca.crt"},
    "data": {"certificate-authority-data": "ca.crt"},
    "another's name": {"certificate-authority": "../ca.crt", "tls-server-name": "api.internal"},
    "a wrong name": {"certificate-authority": "../ca.crt", "tls-server-name": "elsewhere.internal"},
    "unknown authority": {},
    "not verified": {"insecure-skip-tls-verify": True},
    "not verified, with authority": {"insecure-skip-tls-verify": True, "certificate-authority": "../ca.crt"},
    "authority twice": {"certificate-authority": "../ca.crt", "certificate-authority-data": "ca.crt"},
    "under a path": {"certificate-authority": "../ca.crt", "under": "/clusters/one/"},
    "proxy that is not there": {"certificate-authority": "../ca.crt", "proxy-url": "http://127.0.0.1:1"},
    "proxy that is none": {"certificate-authority": "../ca.crt", "proxy-url": "ftp://127.0.0.1:1"},
}

OPTIONS: dict[str, dict[str, Any]] = {
    "--as": {"as_user": "bob"},
    "--as and --as-group": {"as_user": "bob", "as_groups": ("x", "y")},
    "--as-group alone": {"as_groups": ("x",)},
    "--token": {"token": "given"},
    "--context": {"context": "second"},
    "--context that is not there": {"context": "gone"},
    "--server": {"server": "RECORDER"},
    "--server under a path": {"server": "RECORDER/base"},
}
FLAGS = {"as_user": "--as", "as_groups": "--as-group", "token": "--token", "context": "--context"}


def written(recorder: Recorder, at: Path, user: dict[str, Any], cluster: dict[str, Any]) -> dict[str, str]:
    """Write two files, the user in the second, whose context is the second one; return the environment."""
    cluster = dict(cluster)
    cluster["server"] = recorder.url + cluster.pop("under", "")
    if name := cluster.get("certificate-authority-data"):
        cluster["certificate-authority-data"] = data(recorder.folder, name)
    contexts = [{"name": name, "context": {"cluster": "c", "user": name}} for name in ("first", "second")]
    first = {
        "current-context": "first",
        "clusters": [{"name": "c", "cluster": cluster}],
        "contexts": contexts,
    }
    users = [{"name": "first", "user": user}, {"name": "second", "user": {"token": "second"}}]
    for name, document in (("a", first), ("b", {"current-context": "second", "users": users})):
        (at / name).mkdir()
        (at / name / "config").write_text(json.dumps(document), encoding="utf-8")
    for path in recorder.folder.iterdir():
        (at / path.name).symlink_to(path)
    return {"KUBECONFIG": f"{at}/a/config:{at}/b/config", "HOME": str(at), "PATH": "/usr/bin:/bin"}


def kubectl(recorder: Recorder, environ: dict[str, str], options: dict[str, Any]) -> list[dict[str, Any]]:
    flags = [f"--server={options['server']}"] if "server" in options else []
    for name, flag in FLAGS.items():
        value = options.get(name, ())
        flags += [f"{flag}={one}" for one in ((value,) if isinstance(value, str) else value)]
    program = build.built(say=lambda _: None) / "kubectl"
    subprocess.run(
        [program, "auth", "whoami", *(["--request-timeout=3s"] if "server" in options else []), *flags],
        env=environ, check=False, capture_output=True, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    return recorder.taken()


def ours(recorder: Recorder, environ: dict[str, str], options: dict[str, Any]) -> list[dict[str, Any]]:
    async def ask(session: Session) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(3 if options.get("server") else None):
                await session.learn_user()
        await session.close()

    with contextlib.suppress(ClusterError):
        asyncio.run(ask(Session.open(Options(**options), environ)))
    return recorder.taken()


def same(recorder: Recorder, at: Path, user: dict[str, Any], cluster: dict[str, Any], **options: Any) -> None:
    for key, value in options.items():
        if isinstance(value, str):
            options[key] = value.replace("RECORDER", recorder.url)
    environ = written(recorder, at, user, cluster)
    assert ours(recorder, environ, options) == kubectl(recorder, environ, options)


@pytest.mark.parametrize("user", USERS)
def test_users(recorder: Recorder, tmp_path: Path, user: str) -> None:
    same(recorder, tmp_path, USERS[user], CLUSTERS["file"])


@pytest.mark.parametrize("cluster", CLUSTERS)
def test_clusters(recorder: Recorder, tmp_path: Path, cluster: str) -> None:
    same(recorder, tmp_path, USERS["token"], CLUSTERS[cluster])


@pytest.mark.parametrize("options", OPTIONS)
@pytest.mark.parametrize("user", ["token", "token file", "name and password", "certificate", "impersonation"])
def test_options(recorder: Recorder, tmp_path: Path, user: str, options: str) -> None:
    same(recorder, tmp_path, USERS[user], CLUSTERS["another's name"], **OPTIONS[options])


class Refusing(BaseHTTPRequestHandler):
    """An HTTP proxy that notes where it is to lead, and lets nobody through."""

    asked: ClassVar[list[str]] = []

    def do_CONNECT(self) -> None:
        self.asked.append(self.path)
        self.send_error(403)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def refusing() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Refusing) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


PROXIES: dict[str, tuple[str, dict[str, str], dict[str, str]]] = {
    "proxy-url": ("https://198.51.100.7:6443", {"proxy-url": "http://PROXY"}, {}),
    "proxy-url without a scheme": ("https://198.51.100.7:6443", {"proxy-url": "PROXY"}, {}),
    "proxy-url before NO_PROXY": ("https://x.example", {"proxy-url": "http://PROXY"}, {"NO_PROXY": "*"}),
    "proxy-url to loopback": ("https://127.0.0.1:1", {"proxy-url": "http://PROXY"}, {}),
    "HTTPS_PROXY": ("https://x.example:6443", {}, {"HTTPS_PROXY": "http://PROXY"}),
    "https_proxy": ("https://x.example:6443", {}, {"https_proxy": "PROXY"}),
    "HTTP_PROXY is for http": ("https://127.0.0.1:1", {}, {"HTTP_PROXY": "PROXY"}),
    "loopback": ("https://127.0.0.1:1", {}, {"HTTPS_PROXY": "PROXY"}),
    "a network": ("https://127.100.0.7:1", {}, {"HTTPS_PROXY": "PROXY", "NO_PROXY": "127.0.0.0/8"}),
    "another network": (
        "https://198.51.100.7:6443", {}, {"HTTPS_PROXY": "PROXY", "NO_PROXY": "198.51.101.0/24,10.0.0.0/8"}
    ),
    "its network": (
        "https://198.51.100.7:6443", {}, {"HTTPS_PROXY": "PROXY", "NO_PROXY": "10.0.0.0/8, 198.51.100.0/24"}
    ),
    "its address": ("https://198.51.100.7:6443", {}, {"HTTPS_PROXY": "PROXY", "NO_PROXY": "198.51.100.7"}),
    "its domain": ("https://x.invalid", {}, {"HTTPS_PROXY": "PROXY", "NO_PROXY": ".invalid"}),
    "a part of its name": ("https://x.invalid", {}, {"HTTPS_PROXY": "PROXY", "NO_PROXY": "nvalid"}),
    "its port": ("https://x.invalid:6443", {}, {"HTTPS_PROXY": "PROXY", "NO_PROXY": "x.invalid:6443"}),
    "another port": ("https://x.invalid:6443", {}, {"HTTPS_PROXY": "PROXY", "NO_PROXY": "x.invalid:443"}),
    "everything": ("https://x.invalid:6443", {}, {"HTTPS_PROXY": "PROXY", "NO_PROXY": "*"}),
}  # fmt: skip


@pytest.mark.parametrize("case", PROXIES)
def test_proxies(recorder: Recorder, refusing: str, tmp_path: Path, case: str) -> None:
    server, cluster, variables = PROXIES[case]
    told = [
        {key: value.replace("PROXY", refusing) for key, value in one.items()} for one in (cluster, variables)
    ]
    environ = written(recorder, tmp_path, USERS["token"], {**CLUSTERS["file"], **told[0]})
    environ |= {**told[1], "REQUEST_METHOD": ""}
    both = []
    for ask in (ours, kubectl):
        Refusing.asked.clear()
        assert ask(recorder, environ, {"server": server}) == []
        both.append(sorted(set(Refusing.asked)))
    assert both[0] == both[1]


def test_the_recorder_sees_a_difference(recorder: Recorder, tmp_path: Path) -> None:
    environ = written(recorder, tmp_path, USERS["impersonation"], CLUSTERS["another's name"])
    (asked,) = kubectl(recorder, environ, {})
    assert asked["name"] == "api.internal"
    assert ("impersonate-uid", "42") in asked["headers"]
    assert ours(recorder, environ, {"as_user": "bob"}) != [asked]
