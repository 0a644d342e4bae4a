"""Who we are to the API server: tokens, files, certificates, plugins and sign-ins, kept fresh.

Everything here blocks and is safe to call from several threads at once. Source: client-go
transport/round_trippers.go, transport/token_source.go and plugin/pkg/client/auth/exec.
"""

import base64
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from cluster.access import Access
from cluster.errors import CredentialError
from cluster.expiry import not_after
from cluster.headers import flaw
from cluster.plugin import Runner, Status
from cluster.user import User
from rollout.connection import Notice
from rollout.safe import safe

TOKEN_FILE_AGE = 60.0
"""Seconds until a token file is read again: kubelets rotate them (client-go's period)."""


@dataclass(frozen=True)
class Identity:
    """What one request shows the server."""

    authorization: str = field(default="", repr=False)
    """The header's value; "" sends none."""
    certificate: bytes = field(default=b"", repr=False)
    """PEM; empty for none."""
    key: bytes = field(default=b"", repr=False)


class Credentials:
    """The identity of one user; read again when it expires, its file changes, or the server refuses it."""

    def __init__(
        self,
        access: Access,
        environ: Mapping[str, str],
        *,
        wall: Callable[[], float] = time.time,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._access = access
        self._user = access.user
        self._wall = wall
        self._monotonic = monotonic
        self._lock = threading.Lock()
        self._token_read: tuple[float, str] | None = None
        self._handed: Identity | None = None
        self._expires: float | None = None
        self._environ = environ
        self.ends: datetime | None = None
        """When the client certificate that was last shown ends; None for none."""
        self._ends_of = b""
        self.last: Identity | None = None
        """What was shown last; None since the kubeconfig's entry changed. Told apart by it: who we are."""
        self.rotations = 0
        """How often the kubeconfig's entry has changed."""
        self._runner = self._runner_of(access.user)
        self._sign_in = self._sign_in_of(access.user)
        self._failed: CredentialError | None = None
        self.look: Callable[[], None] = lambda: None
        """What looks for newer credentials on disk, and calls `rotate` for them."""

    def _runner_of(self, user: User) -> Runner | None:
        """Return what runs the user's plugin, None if there is none to be run."""
        # As client-go: whatever else identifies the user comes before the plugin, which is then not run.
        other = user.token or user.token_file or user.username or user.certificate or user.certificate_file
        return Runner(user.plugin, self._access, self._environ) if user.plugin and not other else None

    def _sign_in_of(self, user: User) -> Any:
        """Return the `cluster.oidc.SignIn` of the user, None without one."""
        if user.oidc is None:
            return None
        # Late: it brings the HTTP client of the standard library, 15 ms that most need not wait for.
        from cluster.oidc import SignIn

        return SignIn(user.oidc, self._environ, self._wall)

    def rotate(self, user: User) -> None:
        """Show what the kubeconfig says of the user by now, from the next request on."""
        with self._lock:
            self._user, self._token_read, self._handed = user, None, None
            self.last = None
            self.rotations += 1
            self._runner, self._sign_in = self._runner_of(user), self._sign_in_of(user)

    @property
    def quick(self) -> bool:
        """Whether `identity` runs no program, asks nobody, and reads no file: a home may be far away."""
        user = self._user
        files = user.token_file or user.certificate_file or user.key_file
        return not files and self._runner is None and self._sign_in is None

    @property
    def notice(self) -> Notice:
        """What to say of the credentials."""
        if self._runner is not None and self._runner.slow:
            return Notice(f"waiting for {self._runner.name}", "plugin slow")
        said: Notice = self._sign_in.notice if self._sign_in else Notice()
        return said

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Let in one at a time; who waited while another one failed fails with it, and tries nothing."""
        failed = self._failed
        with self._lock:
            if self._failed is not failed and self._failed is not None:
                raise CredentialError(str(self._failed))
            try:
                yield
            except CredentialError as error:
                self._failed = error
                raise

    def identity(self) -> Identity:
        """Return what to show the server. Raises CredentialError."""
        with self._alone():
            return self._noted(self._plugged() if self._runner else self._written())

    def refresh(self, refused: Identity) -> Identity:
        """Return a fresh identity in place of `refused`, one for all who ask. Raises CredentialError."""
        self.look()
        with self._alone():
            if self._runner:
                # The very one that was refused, as client-go: the plugin may hand out the same token again.
                newer = self._handed is not None and self._handed is not refused
                return self._noted(self._plugged() if newer else self._run())
            self._token_read = None
            if self._sign_in and self._sign_in.renewable and self._written() == refused:
                self._sign_in.renew()
            return self._noted(self._written())

    def close(self) -> None:
        """End a plugin that is running, or a request."""
        for one in (self._runner, self._sign_in):
            if one:
                one.stop()

    def _noted(self, identity: Identity) -> Identity:
        """Return `identity`, and know that it is shown, and when its certificate ends."""
        self.last = identity
        if identity.certificate != self._ends_of:
            self._ends_of, self.ends = identity.certificate, not_after(identity.certificate)
        return identity

    def _written(self) -> Identity:
        """Return the identity that the kubeconfig and its files spell out."""
        user = self._user
        authorization = ""
        if token := self._token():
            authorization = f"Bearer {token}"
        elif user.username or user.password:
            pair = f"{user.username}:{user.password}".encode()
            authorization = f"Basic {base64.b64encode(pair).decode()}"
        elif self._sign_in:
            authorization = f"Bearer {self._sign_in.token()}"
        certificate = user.certificate or _content(user.certificate_file)
        return Identity(authorization, certificate, user.key or _content(user.key_file))

    def _token(self) -> str:
        """Return the bearer token: the file's, else the written one (client-go's order)."""
        user, now = self._user, self._monotonic()
        if not user.token_file:
            return user.token
        if self._token_read is None or now - self._token_read[0] >= TOKEN_FILE_AGE:
            try:
                token = _token_in(user.token_file)
            except CredentialError:
                if not (user.token or self._token_read):
                    raise
                token = self._token_read[1] if self._token_read else user.token
            self._token_read = (now, token)
        return self._token_read[1] or user.token

    def _plugged(self) -> Identity:
        """Return what the plugin handed out, run again if that has expired."""
        if self._handed is None or (self._expires is not None and self._wall() > self._expires):
            return self._run()
        return self._handed

    def _run(self) -> Identity:
        """Run the plugin."""
        if self._runner is None:
            raise CredentialError("there is no plugin to run")
        status: Status = self._runner.run()
        token = _one_line(status.token or "", f"the token of {self._runner.name}")
        expires = status.expiration_timestamp
        if expires is not None and expires.tzinfo is None:
            expires = expires.replace(tzinfo=UTC)
        self._expires = expires.timestamp() if isinstance(expires, datetime) else None
        self._handed = Identity(
            f"Bearer {token}" if token else "",
            (status.client_certificate_data or "").encode(),
            (status.client_key_data or "").encode(),
        )
        return self._handed


def _token_in(path: str) -> str:
    """Return the token in a file. Raises CredentialError."""
    token = _one_line(_content(path).decode(errors="surrogateescape"), path)
    if not token:
        raise CredentialError(f"{safe(path, 200)} holds no token: sign in again")
    return token


def _one_line(token: str, source: str) -> str:
    """Return a token without the space round it. Raises CredentialError for what no header can hold."""
    token = token.strip()
    if fault := flaw(token):
        raise CredentialError(f"{safe(source, 200)} {fault}: a token is one line")
    return token


def _content(path: str) -> bytes:
    """Return a file's content, nothing for no path. Raises CredentialError."""
    if not path:
        return b""
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise CredentialError(f"{safe(path)} cannot be read ({error.strerror}): mend the file") from error
