"""A sign-in at an OpenID Connect identity provider, renewed there before it expires.

The library sends client secret and refresh token over TLS that it does not verify, loses a refresh token that
was replaced, and cannot read every token (reliability.md K12-K14). Here the link to the provider is verified
always, by the authority that the kubeconfig names or by the system's.

Everything here blocks. Source: client-go plugin/pkg/client/auth/oidc/oidc.go; RFC 6749 6; OpenID Connect
Discovery 1.0 4.
"""

import base64
import json
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any
from urllib.parse import quote_plus, urlencode, urlsplit

import msgspec

from cluster import saved
from cluster.errors import ConfigError, CredentialError
from cluster.headers import flaw
from cluster.post import Post, PostError
from cluster.trust import Trust
from cluster.user import Oidc, is_https
from rollout.connection import Notice
from rollout.safe import safe

EARLY = 10.0
"""Seconds before its end from which an id-token is not shown any more (client-go's expiryDelta)."""

LEAST = 10.0
"""Seconds that a new id-token is shown at least: our clock may be ahead of the provider's."""


GRANT = "invalid_grant"
"""A refresh token that is not good any more (RFC 6749 5.2)."""


class _Discovery(msgspec.Struct):
    token_endpoint: str = ""


class _Tokens(msgspec.Struct):
    id_token: str = ""
    refresh_token: str = ""


class _Refusal(msgspec.Struct):
    error: str = ""
    error_description: str = ""


_newest: dict[Oidc, Oidc] = {}
"""What sign-ins of kubeconfigs were renewed to, where that could not be written to their files: for all
contexts that are opened in this process."""


class SignIn:
    """The id-token of one sign-in. Not safe for threads: `cluster.credentials` lets in one at a time."""

    def __init__(self, oidc: Oidc, environ: Mapping[str, str], wall: Callable[[], float] = time.time) -> None:
        self.notice = Notice()
        """What became of a refresh token that was replaced, where it could not be written down."""
        self._written = oidc
        self._known = _newest.get(oidc, oidc)
        self._environ = environ
        self._wall = wall
        self._until = (expiry(self._known.id_token) or 0.0) - EARLY
        self._post: Post | None = None

    def token(self) -> str:
        """Return an id-token that is valid for a while. Raises CredentialError."""
        if not self._known.id_token or self._wall() >= self._until:
            self.renew()
        return self._known.id_token

    @property
    def renewable(self) -> bool:
        """Whether a new id-token can be had without the user."""
        return bool(self._known.refresh_token)

    def renew(self) -> None:
        """Get a new id-token. Raises CredentialError."""
        if not self.renewable:
            state = "has expired" if self._known.id_token else "holds no id-token"
            raise CredentialError(f"the sign-in of {self._user} {state} and no refresh-token: sign in again")
        tokens = self._ask()
        known = self._known
        kept = tokens.refresh_token or known.refresh_token
        self._known = replace(known, id_token=tokens.id_token, refresh_token=kept)
        self._until = max((expiry(tokens.id_token) or 0.0) - EARLY, self._wall() + LEAST)
        if kept != known.refresh_token:
            self._keep(known)

    def stop(self) -> None:
        """End a request that is under way."""
        if self._post is not None:
            self._post.stop()

    @property
    def _user(self) -> str:
        return f'user "{safe(self._written.user_name, 80)}"'

    def _keep(self, before: Oidc) -> None:
        """Write down a refresh token that took the place of `before`'s, which the provider refuses by now."""
        why = saved.save(before, self._known)
        self.notice = Notice()
        if why:
            words = f"refresh-token of {self._user} not saved ({why}): kubectl will ask to sign in"
            self.notice = Notice(words, "token not saved")
            _newest[self._written] = self._known

    def _ask(self) -> _Tokens:
        """Ask the provider for tokens. Raises CredentialError with one safe sentence."""
        oidc = self._known
        host = safe(urlsplit(oidc.issuer).netloc.rpartition("@")[2], 120)
        trust = Trust(
            name=urlsplit(oidc.issuer).hostname or "",
            name_key="idp-issuer-url",
            key="idp-certificate-authority",
            authority_file=oidc.authority_file,
            authority=oidc.authority,
        )
        try:
            self._post = Post(trust, self._environ)
            return self._exchanged(self._post, host)
        except (ConfigError, PostError) as error:
            raise CredentialError(f"identity provider {host}: {error}") from error
        finally:
            self._post = None

    def _exchanged(self, post: Post, host: str) -> _Tokens:
        """Find the provider's token endpoint and send the refresh token there."""
        oidc = self._known
        where = f"{oidc.issuer}/.well-known/openid-configuration"
        status, body = post.send("GET", where, {"Accept": "application/json"})
        endpoint = _read(body, _Discovery).token_endpoint if status == 200 else ""
        if not is_https(endpoint):
            found = f"{status}" if status != 200 else "no https token_endpoint"
            raise CredentialError(f"identity provider {host}: {found} at idp-issuer-url: check it")
        form = {"grant_type": "refresh_token", "refresh_token": oidc.refresh_token}
        refusals: list[_Refusal] = []
        # As Go's oauth2: the secret in a header first, and in the form where that is refused.
        for within in (False, True) if oidc.client_secret else (True,):
            status, body = post.send("POST", endpoint, *_client(oidc, form, within=within))
            refusals.append(_read(body, _Refusal))
            if status not in (400, 401):
                break
        if status >= 500:
            raise CredentialError(f"identity provider {host} answers {status}: it is tried again")
        if status != 200:
            words = _refused(oidc, refusals) or str(status)
            raise CredentialError(f"identity provider {host} refused ({words}): sign in again")
        tokens: _Tokens = _read(body, _Tokens)
        if not tokens.id_token or flaw(tokens.id_token) or flaw(tokens.refresh_token):
            raise CredentialError(f"identity provider {host} gave no id_token: ask for the scope openid")
        return tokens


def _refused(oidc: Oidc, refusals: Sequence[_Refusal]) -> str:
    """Return why no tokens came, safe and without a secret: what is said of the grant before all else.

    A provider that has looked at the grant has taken the secret where it stood, and not elsewhere after it.
    """
    said = next((one for one in refusals if one.error == GRANT), refusals[-1])
    words = f"{said.error} {said.error_description}".strip()
    for secret in filter(None, (oidc.refresh_token, oidc.client_secret)):
        words = words.replace(secret, "…")
    return safe(words, 160)


def expiry(token: str) -> float | None:
    """Return when a JWT ends, in seconds since 1970; None where it does not say or is none."""
    parts = token.split(".")
    if len(parts) != 3:
        return None
    try:
        claims = json.loads(base64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
        ends = claims["exp"]
        return None if isinstance(ends, bool) else float(ends)
    except (ValueError, TypeError, LookupError, OverflowError, RecursionError):
        return None


def _client(oidc: Oidc, form: dict[str, str], *, within: bool) -> tuple[dict[str, str], bytes]:
    """Return headers and body of a token request, with the client's secret `within` the form or not."""
    headers = {"Accept": "application/json", "Content-Type": "application/x-www-form-urlencoded"}
    if within:
        form = {**form, "client_id": oidc.client_id}
        form |= {"client_secret": oidc.client_secret} if oidc.client_secret else {}
    else:
        pair = f"{quote_plus(oidc.client_id)}:{quote_plus(oidc.client_secret)}"
        headers["Authorization"] = f"Basic {base64.b64encode(pair.encode()).decode()}"
    return headers, urlencode(form).encode()


def _read(body: bytes, shape: type[Any]) -> Any:
    """Return what an answer holds, an empty `shape` for anything else."""
    try:
        return msgspec.json.decode(body, type=shape)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return shape()
