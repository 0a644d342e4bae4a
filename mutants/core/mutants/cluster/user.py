"""Who we are to a server, as one user entry of a kubeconfig says it: credentials, and whom we act as.

Source: client-go tools/clientcmd/client_config.go (getUserIdentificationPartialConfig) and validation.go.
"""

import base64
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from cluster.errors import ConfigError
from cluster.headers import flaw
from cluster.kubeconfig import Entry, text
from rollout.safe import safe

VERSIONS = ("client.authentication.k8s.io/v1", "client.authentication.k8s.io/v1beta1")
"""Of the words that are exchanged with exec plugins."""


@dataclass(frozen=True)
class Plugin:
    """A program that hands out credentials."""

    command: str
    args: tuple[str, ...]
    env: tuple[tuple[str, str], ...]
    api_version: str
    interactive_mode: str
    install_hint: str
    provide_cluster_info: bool


@dataclass(frozen=True)
class Oidc:
    """A sign-in at an identity provider, that is renewed there: the auth-provider "oidc"."""

    issuer: str
    client_id: str
    client_secret: str = field(default="", repr=False)
    id_token: str = field(default="", repr=False)
    refresh_token: str = field(default="", repr=False)
    authority_file: str = ""
    """Relative to the working directory, as kubectl takes it."""
    authority: bytes = b""
    user_name: str = ""
    """The entry of the kubeconfig that it is written in, and"""
    file: Path | None = None
    """the file of that entry: a refresh token that was replaced goes there."""


@dataclass(frozen=True)
class User:
    """What the kubeconfig says of the user. Secret values are never shown: repr leaves them out."""

    token: str = field(default="", repr=False)
    token_file: str = ""
    certificate_file: str = ""
    key_file: str = ""
    certificate: bytes = field(default=b"", repr=False)
    key: bytes = field(default=b"", repr=False)
    username: str = ""
    password: str = field(default="", repr=False)
    plugin: Plugin | None = None
    oidc: Oidc | None = None
    from_option: bool = False
    """Whether the token is that of --token."""


def user_of(entry: Entry, name: str, token: str, file: Path | None) -> User:
    """Return the user's credentials. Raises ConfigError where they contradict each other.

    Args:
        entry: The user's entry.
        name: Its name in the kubeconfig.
        token: `--token`, which comes before the entry's.
        file: Where the entry is written.
    """
    user = User(
        token=token or text(entry, "token"),
        token_file=text(entry, "tokenFile"),
        certificate_file=text(entry, "client-certificate"),
        key_file=text(entry, "client-key"),
        certificate=decoded(entry, "client-certificate-data"),
        key=decoded(entry, "client-key-data"),
        username=text(entry, "username"),
        password=text(entry, "password"),
        plugin=_plugin(entry),
        oidc=_oidc(entry, name, file),
        from_option=bool(token),
    )
    if fault := flaw(user.token):
        source = "--token" if token else f'token of user "{safe(name, 120)}"'
        raise ConfigError(f"{source} {fault}: write it as one line")
    if user.token and (user.username or user.password):
        raise ConfigError("the user has both a token and a username: remove one from the kubeconfig")
    if user.certificate_file and user.certificate:
        raise ConfigError("client-certificate and client-certificate-data are both given: remove one")
    if (user.certificate_file or user.certificate) and not (user.key_file or user.key):
        raise ConfigError("the user has a client certificate and no key: add client-key or client-key-data")
    if user.key_file and user.key:
        raise ConfigError("client-key and client-key-data are both given: remove one")
    if user.plugin and entry.get("auth-provider"):
        raise ConfigError("the user has both exec and auth-provider: remove one from the kubeconfig")
    return user


def decoded(entry: Entry, key: str) -> bytes:
    """Return the bytes that are written in base64 at `key`. Raises ConfigError."""
    written = text(entry, key).replace("\n", "").replace("\r", "")
    try:
        return base64.b64decode(written, validate=True)
    except ValueError as error:
        raise ConfigError(f"{key} is not base64: mend the kubeconfig") from error


def _plugin(entry: Entry) -> Plugin | None:
    """Return the user's exec plugin. Raises ConfigError."""
    plugin = entry.get("exec")
    if not plugin:
        return None
    command, version = text(plugin, "command"), text(plugin, "apiVersion")
    if not command:
        raise ConfigError("exec has no command: add it to the kubeconfig")
    if version not in VERSIONS:
        raise ConfigError(f'exec has apiVersion "{safe(version)}": v1 and v1beta1 are supported')
    mode = text(plugin, "interactiveMode") or ("IfAvailable" if version.endswith("v1beta1") else "")
    if mode not in ("Never", "IfAvailable", "Always"):
        raise ConfigError("exec needs interactiveMode: Never, IfAvailable or Always")
    made = Plugin(
        command=command,
        args=tuple(plugin.get("args") or ()),
        env=tuple((text(pair, "name"), text(pair, "value")) for pair in plugin.get("env") or () if pair),
        api_version=version,
        interactive_mode=mode,
        install_hint=text(plugin, "installHint"),
        provide_cluster_info=plugin.get("provideClusterInfo") is True,
    )
    # What no program can be started with.
    if "\0" in "".join((command, *made.args, *(one for pair in made.env for one in pair))):
        raise ConfigError("exec holds a NUL character: mend the kubeconfig")
    if any(not name or "=" in name for name, _ in made.env):
        raise ConfigError("env of exec has a name that is empty or holds =: mend the kubeconfig")
    return made


def _oidc(entry: Entry, name: str, file: Path | None) -> Oidc | None:
    """Return the user's sign-in at an identity provider. Raises ConfigError for what cannot be used."""
    provider = entry.get("auth-provider")
    if not provider or entry.get("token") or entry.get("tokenFile") or entry.get("username"):
        return None  # what stands beside it is what goes out, as from kubectl
    kind, config = text(provider, "name"), provider.get("config") or {}
    if kind != "oidc":
        raise ConfigError(f'auth-provider "{safe(kind)}" is not supported: use an exec plugin')
    made = Oidc(
        issuer=text(config, "idp-issuer-url").rstrip("/"),
        client_id=text(config, "client-id"),
        client_secret=text(config, "client-secret"),
        id_token=text(config, "id-token"),
        refresh_token=text(config, "refresh-token"),
        authority_file=text(config, "idp-certificate-authority"),
        authority=decoded(config, "idp-certificate-authority-data"),
        user_name=name,
        file=file,
    )
    if not made.issuer or not made.client_id:
        missing = "client-id" if made.issuer else "idp-issuer-url"
        raise ConfigError(f"auth-provider oidc has no {missing}: add it to the kubeconfig")
    # Secrets go there: never over a link that is not verified.
    if not is_https(made.issuer):
        raise ConfigError(
            f"idp-issuer-url {safe(made.issuer, 200)} must be an https URL: mend the kubeconfig"
        )
    if fault := flaw(made.id_token):
        raise ConfigError(f'id-token of user "{safe(name, 120)}" {fault}: write it as one line')
    return made


def is_https(url: str) -> bool:
    """Return whether `url` is an https URL with a host."""
    try:
        parts = urlsplit(url)
        return parts.scheme == "https" and bool(parts.hostname) and (parts.port or 443) > 0
    except ValueError:
        return False


def impersonation(entry: Entry, as_user: str, as_groups: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Return the Impersonate-* headers. Raises ConfigError for groups without a user, and for no header.

    Args:
        entry: The user's entry.
        as_user: `--as`, which comes before the entry's.
        as_groups: `--as-group`, likewise.
    """
    user = as_user or text(entry, "as")
    groups = as_groups or tuple(entry.get("as-groups") or ())
    uid, extra = text(entry, "as-uid"), entry.get("as-user-extra") or {}
    if not user:
        if groups or uid or extra:
            raise ConfigError("groups are impersonated without a user: give --as too")
        return ()
    found = [("--as" if as_user else "as", "Impersonate-User", user)]
    found += [("as-uid", "Impersonate-Uid", uid)] if uid else []
    found += [("--as-group" if as_groups else "as-groups", "Impersonate-Group", group) for group in groups]
    for key, values in extra.items():
        name = f"Impersonate-Extra-{_escaped(key)}"
        found += [(f"as-user-extra {safe(key, 80)}", name, value) for value in values or ()]
    for source, _, value in found:
        if fault := flaw(value):
            raise ConfigError(f"{source} {fault}: write a name as one line")
    return tuple((name, value) for _, name, value in found)


def _escaped(key: str) -> str:
    """Return a header name's part as client-go writes it: what no header name may hold, percent-encoded."""
    legal = "!#$&'*+-.^_`|~"
    return "".join(
        c if c.isascii() and (c.isalnum() or c in legal) else "".join(f"%{b:02X}" for b in _bytes(c))
        for c in key
    )


def _bytes(sign: str) -> bytes:
    return sign.encode(errors="surrogatepass")


def extension(cluster: Entry, name: str) -> Any:
    """Return a cluster's extension of this name, None if it has none."""
    for item in cluster.get("extensions") or ():
        if item and item.get("name") == name:
            return item.get("extension")
    return None
