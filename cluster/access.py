"""Which server, as whom, in which namespace: one context of a kubeconfig, and the command line.

Source: client-go tools/clientcmd/client_config.go (getContext, getCluster, getAuthInfo, ClientConfig) and
validation.go.
"""

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from cluster.errors import ConfigError
from cluster.kubeconfig import Entry, Kubeconfig, strings, text
from rollout.safe import safe

SERVICE_ACCOUNT = Path("/var/run/secrets/kubernetes.io/serviceaccount")
"""Where a pod finds the credentials of its service account."""

EXEC_EXTENSION = "client.authentication.k8s.io/exec"
"""The cluster extension that is handed to exec plugins."""


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


@dataclass(frozen=True)
class Access:
    """Everything needed to ask one API server, as one user."""

    context: str
    """The context's name; "in-cluster" in a pod; "" when `--server` stands alone."""
    server: str
    """Its URL, without credentials and without a trailing slash."""
    namespace: str
    authority_file: str = ""
    authority: bytes = b""
    tls_server_name: str = ""
    insecure: bool = False
    proxy: str = ""
    """proxy-url; "" leaves it to the environment."""
    user: User = User()
    user_name: str = ""
    """Which entry of the kubeconfig `user` is: the same name may get new credentials, another is another."""
    impersonation: tuple[tuple[str, str], ...] = ()
    """Impersonate-* headers in order."""
    exec_config: Any = None
    """The cluster's extension for exec plugins."""
    files: tuple[Path, ...] = ()


@dataclass(frozen=True)
class Overrides:
    """What the command line says."""

    context: str = ""
    namespace: str = ""
    server: str = ""
    token: str = field(default="", repr=False)
    as_user: str = ""
    as_groups: tuple[str, ...] = ()


def choose(config: Kubeconfig, overrides: Overrides, environ: Mapping[str, str]) -> Access:
    """Return the access that kubectl would use. Raises ConfigError where it would refuse."""
    name = overrides.context or config.current_context
    context = config.contexts.get(name)
    if context is None and name:
        raise ConfigError(f'context "{safe(name)}" does not exist: {_known(config)}')
    if context is None:
        context = {}
        if not overrides.server and not config.contexts and (access := _in_cluster(overrides, environ)):
            return access
    cluster = _cluster(config, context, name, overrides)
    entry = _user(config, context, name)
    impersonation = _impersonation(entry, overrides)
    server, secure = _server(text(cluster, "server"), cluster)
    access = Access(
        context=name,
        server=server,
        namespace=overrides.namespace or text(context, "namespace") or "default",
        impersonation=impersonation,
        proxy=text(cluster, "proxy-url"),
        user_name=text(context, "user"),
        files=config.files,
    )
    return _secured(access, cluster, entry, overrides) if secure else access


def _known(config: Kubeconfig) -> str:
    """Return a hint at the contexts there are."""
    if not config.files:
        return "no kubeconfig was found, set KUBECONFIG or --kubeconfig"
    names = sorted(config.contexts)
    return f"choose one of {safe(', '.join(names), 300)}" if names else "the kubeconfig has no contexts"


def _cluster(config: Kubeconfig, context: Entry, name: str, overrides: Overrides) -> Entry:
    """Return the context's cluster with `--server` applied, which clears the kubeconfig's tls-server-name."""
    cluster_name = text(context, "cluster")
    cluster = dict(config.clusters.get(cluster_name, {}))
    if overrides.server:
        cluster.update({"server": overrides.server, "tls-server-name": None})
    if text(cluster, "server"):
        return cluster
    if not config.files:
        raise ConfigError("no kubeconfig was found: set KUBECONFIG, --kubeconfig or --server")
    if not name:
        raise ConfigError(f"no context is chosen: give --context or set current-context; {_known(config)}")
    if cluster_name not in config.clusters:
        raise ConfigError(
            f'cluster "{safe(cluster_name)}" of context "{safe(name)}" is not in the kubeconfig'
        )
    raise ConfigError(f'cluster "{safe(cluster_name)}" has no server: add it to the kubeconfig')


def _user(config: Kubeconfig, context: Entry, name: str) -> Entry:
    """Return the context's user entry; an empty one where the context names none."""
    user_name = text(context, "user")
    if user_name and user_name not in config.users:
        raise ConfigError(f'user "{safe(user_name)}" of context "{safe(name)}" is not in the kubeconfig')
    return config.users.get(user_name, {})


def _server(server: str, cluster: Entry) -> tuple[str, bool]:
    """Return the server's URL and whether it is https, which alone is sent credentials (client-go)."""
    if "://" not in server:
        keys = ("certificate-authority", "certificate-authority-data", "insecure-skip-tls-verify")
        server = ("https://" if any(cluster.get(key) for key in keys) else "http://") + server
    try:
        parts = urlsplit(server)
        host, port = parts.hostname, parts.port
    except ValueError as error:
        raise ConfigError(f"server {safe(server)} is not a URL: expected https://host:port") from error
    if parts.scheme not in ("http", "https") or not host:
        raise ConfigError(f"server {safe(server)} is not a URL: expected https://host:port")
    place = f"[{host}]" if ":" in host else host
    place += f":{port}" if port else ""
    return f"{parts.scheme}://{place}{parts.path.rstrip('/')}", parts.scheme == "https"


def _secured(access: Access, cluster: Entry, entry: Entry, overrides: Overrides) -> Access:
    """Add to `access` what is used over TLS alone: who the server is, and who we are."""
    authority = _decoded(cluster, "certificate-authority-data")
    insecure = cluster.get("insecure-skip-tls-verify") is True
    if text(cluster, "certificate-authority") and authority:
        raise ConfigError("certificate-authority and certificate-authority-data are both given: remove one")
    if insecure and (authority or text(cluster, "certificate-authority")):
        raise ConfigError("insecure-skip-tls-verify and a certificate authority are both given: remove one")
    return replace(
        access,
        authority_file=text(cluster, "certificate-authority"),
        authority=authority,
        insecure=insecure,
        tls_server_name=text(cluster, "tls-server-name"),
        user=_credentials(entry, overrides.token),
        exec_config=_extension(cluster),
    )


def _credentials(entry: Entry, token: str) -> User:
    """Return the user's credentials. Raises ConfigError where they contradict each other."""
    user = User(
        token=token or text(entry, "token"),
        token_file=text(entry, "tokenFile"),
        certificate_file=text(entry, "client-certificate"),
        key_file=text(entry, "client-key"),
        certificate=_decoded(entry, "client-certificate-data"),
        key=_decoded(entry, "client-key-data"),
        username=text(entry, "username"),
        password=text(entry, "password"),
        plugin=_plugin(entry),
    )
    if user.token and (user.username or user.password):
        raise ConfigError("the user has both a token and a username: remove one from the kubeconfig")
    if user.certificate_file and user.certificate:
        raise ConfigError("client-certificate and client-certificate-data are both given: remove one")
    if (user.certificate_file or user.certificate) and not (user.key_file or user.key):
        raise ConfigError("the user has a client certificate and no key: add client-key or client-key-data")
    if user.key_file and user.key:
        raise ConfigError("client-key and client-key-data are both given: remove one")
    _refuse_provider(entry, user)
    return user


def _refuse_provider(entry: Entry, user: User) -> None:
    """Raise ConfigError for an `auth-provider`, unless other credentials stand beside it."""
    provider = entry.get("auth-provider")
    if provider and not (user.token or user.token_file or user.certificate or user.certificate_file):
        name = text(provider, "name") if isinstance(provider, dict) else ""
        raise ConfigError(
            f'auth-provider "{safe(name)}" is not supported: use an exec plugin, for oidc kubectl oidc-login'
        )


def _plugin(entry: Entry) -> Plugin | None:
    """Return the user's exec plugin."""
    plugin = entry.get("exec")
    if not plugin:
        return None
    if not isinstance(plugin, dict):
        raise ConfigError("exec must be a mapping with a command: mend the kubeconfig")
    command, version = text(plugin, "command"), text(plugin, "apiVersion")
    if not command:
        raise ConfigError("exec has no command: add it to the kubeconfig")
    if version not in ("client.authentication.k8s.io/v1", "client.authentication.k8s.io/v1beta1"):
        raise ConfigError(f'exec has apiVersion "{safe(version)}": v1 and v1beta1 are supported')
    mode = text(plugin, "interactiveMode") or ("IfAvailable" if version.endswith("v1beta1") else "")
    if mode not in ("Never", "IfAvailable", "Always"):
        raise ConfigError("exec needs interactiveMode: Never, IfAvailable or Always")
    variables = plugin.get("env") or []
    return Plugin(
        command=command,
        args=strings(plugin.get("args"), "args of exec"),
        env=tuple((text(pair, "name"), text(pair, "value")) for pair in variables if isinstance(pair, dict)),
        api_version=version,
        interactive_mode=mode,
        install_hint=text(plugin, "installHint"),
        provide_cluster_info=plugin.get("provideClusterInfo") is True,
    )


def _impersonation(entry: Entry, overrides: Overrides) -> tuple[tuple[str, str], ...]:
    """Return the Impersonate-* headers. Raises ConfigError for groups without a user."""
    user = overrides.as_user or text(entry, "as")
    groups = overrides.as_groups or strings(entry.get("as-groups"), "as-groups")
    uid, extra = text(entry, "as-uid"), entry.get("as-user-extra") or {}
    if not user:
        if groups or uid or extra:
            raise ConfigError("groups are impersonated without a user: give --as too")
        return ()
    headers = [("Impersonate-User", user)]
    headers += [("Impersonate-Uid", uid)] if uid else []
    headers += [("Impersonate-Group", group) for group in groups]
    for key, values in extra.items():
        name = f"Impersonate-Extra-{_escaped(str(key))}"
        headers += [(name, value) for value in strings(values, "as-user-extra")]
    return tuple(headers)


def _escaped(key: str) -> str:
    """Return a header name's part as client-go writes it: what no header name may hold, percent-encoded."""
    legal = "!#$&'*+-.^_`|~"
    return "".join(
        c if c.isascii() and (c.isalnum() or c in legal) else "".join(f"%{b:02X}" for b in c.encode())
        for c in key
    )


def _decoded(entry: Entry, key: str) -> bytes:
    """Return the bytes that are written in base64 at `key`."""
    try:
        return base64.b64decode("".join(text(entry, key).split()), validate=True)
    except binascii.Error as error:
        raise ConfigError(f"{key} is not base64: mend the kubeconfig") from error


def _extension(cluster: Entry) -> Any:
    """Return the cluster's extension for exec plugins, None if it has none."""
    for item in cluster.get("extensions") or ():
        if isinstance(item, dict) and item.get("name") == EXEC_EXTENSION:
            return item.get("extension")
    return None


def _in_cluster(overrides: Overrides, environ: Mapping[str, str]) -> Access | None:
    """Return the access of the pod we run in, None if we run in none."""
    host, port = environ.get("KUBERNETES_SERVICE_HOST", ""), environ.get("KUBERNETES_SERVICE_PORT", "")
    token = SERVICE_ACCOUNT / "token"
    if not host or not port or not token.is_file():
        return None
    namespace = environ.get("POD_NAMESPACE", "")
    stored = SERVICE_ACCOUNT / "namespace"
    if not namespace and stored.is_file():
        namespace = stored.read_text(encoding="utf-8").strip()
    authority = SERVICE_ACCOUNT / "ca.crt"
    own = User(token=overrides.token) if overrides.token else User(token_file=str(token))
    return Access(
        context="in-cluster",
        server=f"https://{f'[{host}]' if ':' in host else host}:{port}",
        namespace=overrides.namespace or namespace or "default",
        authority_file=str(authority) if authority.is_file() else "",
        user=own,
        impersonation=_impersonation({}, overrides),
    )
