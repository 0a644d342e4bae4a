"""An OpenID Connect issuer that a kube-apiserver trusts: discovery, keys, and a token endpoint, over TLS."""

import base64
import json
import subprocess
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qs, quote_plus

from pki import server_side
from served import authority, certificate, openssl

CLIENT, SECRET = "rolldeck", "the client's secret"
"""Who kubeconfigs say that they are to the issuer."""

PREFIX = "oidc:"
"""What the API server puts before the issuer's names of users and groups."""

LATER = 3600.0
"""Seconds of a token that nobody sees the end of."""


@dataclass(frozen=True)
class Asked:
    """One request to the issuer."""

    path: str
    refresh_token: str = ""
    renewed: bool = False


class Issuer:
    """Signs people in. A refresh token is good for one renewal, and the next one comes with it.

    Args:
        folder: An empty folder: for its authority, its certificate and its keys.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.authority = authority(folder)
        certificate(folder, "issuer", "IP:127.0.0.1")
        for key in ("signing", "retired"):
            openssl(folder, "genrsa", "-out", f"{key}.pem", "2048")
        self.lifetime = LATER
        """Seconds of the id-tokens that it hands out."""
        self.asked: list[Asked] = []
        self._signed_in: dict[str, tuple[str, tuple[str, ...]]] = {}
        self._handed_out = 0
        self._lock = threading.Lock()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.handle_error = lambda *_: None  # type: ignore[method-assign]  # who does not trust us
        self._server.socket = server_side(folder, "issuer").wrap_socket(self._server.socket, server_side=True)
        self._thread = threading.Thread(target=self._server.serve_forever)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    @property
    def url(self) -> str:
        """Return what tokens name as their `iss`."""
        return f"https://127.0.0.1:{self._server.server_address[1]}"

    @property
    def flags(self) -> list[str]:
        """Return kube-apiserver's flags by which it trusts this issuer."""
        return [
            f"--oidc-issuer-url={self.url}",
            f"--oidc-ca-file={self.authority}",
            f"--oidc-client-id={CLIENT}",
            "--oidc-username-claim=preferred_username",
            f"--oidc-username-prefix={PREFIX}",
            "--oidc-groups-claim=groups",
            f"--oidc-groups-prefix={PREFIX}",
        ]

    def sign_in(self, name: str, groups: Sequence[str]) -> str:
        """Return a refresh token for somebody who has just shown who they are."""
        with self._lock:
            self._handed_out += 1
            token = f"refresh-{name}-{self._handed_out}"
            self._signed_in[token] = (name, tuple(groups))
            return token

    def sign_out(self, name: str) -> None:
        """Let no refresh token of `name` be good any more."""
        with self._lock:
            self._signed_in = {token: known for token, known in self._signed_in.items() if known[0] != name}

    def good(self, refresh_token: str) -> bool:
        """Whether the token could be used for a renewal."""
        return refresh_token in self._signed_in

    def id_token(self, name: str, groups: Sequence[str], seconds: float, key: str = "signing") -> str:
        """Return an id-token that ends in so many seconds (or ended), signed with one of the keys."""
        now = int(time.time())
        claims = {
            "iss": self.url,
            "aud": CLIENT,
            "sub": f"id of {name}",
            "preferred_username": name,
            "groups": list(groups),
            "iat": now - 600,
            "exp": int(now + seconds),
        }
        return signed({"alg": "RS256", "kid": key}, claims, self.folder / f"{key}.pem")

    def renewals(self) -> list[Asked]:
        """Return the requests to the token endpoint."""
        return [one for one in self.asked if one.path == "/token"]

    def renew(self, refresh_token: str) -> dict[str, str] | None:
        """Return new tokens, None where the one shown is not good."""
        with self._lock:
            known = self._signed_in.pop(refresh_token, None)
        self.asked.append(Asked("/token", refresh_token, renewed=known is not None))
        if known is None:
            return None
        name, groups = known
        return {
            "id_token": self.id_token(name, groups, self.lifetime),
            "refresh_token": self.sign_in(name, groups),
            "access_token": "none of ours",
            "token_type": "Bearer",
        }

    def document(self, path: str) -> Any:
        """Return what is told under `path`; None for nothing."""
        self.asked.append(Asked(path))
        if path == "/.well-known/openid-configuration":
            return {
                "issuer": self.url,
                "jwks_uri": f"{self.url}/keys",
                "token_endpoint": f"{self.url}/token",
                "authorization_endpoint": f"{self.url}/authorize",
                "response_types_supported": ["code"],
                "subject_types_supported": ["public"],
                "id_token_signing_alg_values_supported": ["RS256"],
            }
        if path == "/keys":
            return {"keys": [public_key(self.folder / "signing.pem", "signing")]}
        return None


def _handler(issuer: Issuer) -> type[BaseHTTPRequestHandler]:
    """Return what answers a request."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            told = issuer.document(self.path)
            self._answer(404 if told is None else 200, told or {})

        def do_POST(self) -> None:
            form = parse_qs(self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode())
            pair = base64.b64encode(f"{CLIENT}:{quote_plus(SECRET)}".encode()).decode()
            if self.headers.get("Authorization") != f"Basic {pair}":
                self._answer(401, {"error": "invalid_client"})
                return
            tokens = issuer.renew(form.get("refresh_token", [""])[0])
            self._answer(400 if tokens is None else 200, tokens or {"error": "invalid_grant"})

        def _answer(self, status: int, told: Any) -> None:
            body = json.dumps(told).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    return Handler


def encoded(content: bytes) -> str:
    """Return base64 as JSON Web Tokens have it (RFC 7515 2)."""
    return base64.urlsafe_b64encode(content).decode().rstrip("=")


def signed(header: dict[str, str], claims: dict[str, Any], key: Path) -> str:
    """Return a JSON Web Token that is signed with an RSA key (RS256)."""
    parts = ".".join(encoded(json.dumps(part).encode()) for part in ({"typ": "JWT", **header}, claims))
    return f"{parts}.{encoded(signature(parts, key))}"


def signature(text: str, key: Path) -> bytes:
    """Return openssl's signature of a text's SHA-256."""
    return subprocess.run(
        ["openssl", "dgst", "-sha256", "-sign", key], input=text.encode(), capture_output=True, check=True
    ).stdout


def public_key(key: Path, name: str) -> dict[str, str]:
    """Return the public half of an RSA key as JSON Web Key (RFC 7518 6.3.1); openssl's exponent is 65537."""
    told = subprocess.run(
        ["openssl", "rsa", "-in", key, "-noout", "-modulus"], capture_output=True, check=True, text=True
    )
    modulus = bytes.fromhex(told.stdout.strip().partition("=")[2])
    return {
        "kty": "RSA", "use": "sig", "alg": "RS256", "kid": name,
        "n": encoded(modulus), "e": encoded((65_537).to_bytes(3)),
    }  # fmt: skip
