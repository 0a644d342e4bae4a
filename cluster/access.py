"""Which server, as whom, in which namespace: one context of a kubeconfig, and the command line.

Source: client-go tools/clientcmd/client_config.go (getContext, getCluster, getAuthInfo, ClientConfig) and
validation.go.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from stat import S_ISREG
from typing import Any
from urllib.parse import urlsplit

from cluster.errors import ConfigError
from cluster.kubeconfig import Entry, Kubeconfig, text
from cluster.user import User, decoded, extension, impersonation, user_of
from rollout.safe import safe

SERVICE_ACCOUNT = Path("/var/run/secrets/kubernetes.io/serviceaccount")
"""Where a pod finds the credentials of its service account."""

EXEC_EXTENSION = "client.authentication.k8s.io/exec"
"""The cluster extension that is handed to exec plugins."""


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
    user: User = field(default_factory=User)
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
    server, secure = _server(text(cluster, "server"), cluster)
    access = Access(
        context=name,
        server=server,
        namespace=_namespace(overrides.namespace or text(context, "namespace") or "default"),
        impersonation=impersonation(entry, overrides.as_user, overrides.as_groups),
        proxy=text(cluster, "proxy-url"),
        user_name=text(context, "user"),
        files=config.files,
    )
    if not secure:
        return access
    user = user_of(entry, access.user_name, overrides.token, config.origins.get(access.user_name))
    return _secured(replace(access, user=user), cluster)


def _known(config: Kubeconfig) -> str:
    """Return a hint at the contexts there are."""
    if not config.files:
        return f"no kubeconfig was found{_missing(config)}, set KUBECONFIG or --kubeconfig"
    names = sorted(config.contexts)
    known = f"choose one of {safe(', '.join(names), 300)}" if names else "the kubeconfig has no contexts"
    return f"{known}{_missing(config, '; not found: ')}"


def _missing(config: Kubeconfig, words: str = " at ") -> str:
    """Return which files were looked for in vain, "" for none."""
    return f"{words}{safe(', '.join(map(str, config.missing)), 300)}" if config.missing else ""


def _cluster(config: Kubeconfig, context: Entry, name: str, overrides: Overrides) -> Entry:
    """Return the context's cluster with `--server` applied, which clears the kubeconfig's tls-server-name."""
    cluster_name = text(context, "cluster")
    cluster = dict(config.clusters.get(cluster_name, {}))
    if overrides.server:
        cluster.update({"server": overrides.server, "tls-server-name": None})
    if text(cluster, "server"):
        return cluster
    if not config.files:
        raise ConfigError(
            f"no kubeconfig was found{_missing(config)}: set KUBECONFIG, --kubeconfig or --server"
        )
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
        host, port = parts.hostname or "", parts.port
        good = parts.scheme in ("http", "https") and _is_host(host)
    except ValueError:
        good = False
    if not good or not server.isprintable() or " " in server:
        raise ConfigError(f"server {safe(server, 200)} is not a URL: expected https://host:port")
    place = f"[{host}]" if ":" in host else host
    place += f":{port}" if port else ""
    return f"{parts.scheme}://{place}{parts.path.rstrip('/')}", parts.scheme == "https"


def _is_host(host: str) -> bool:
    """Return whether a resolver can be asked for `host`. Raises UnicodeError for a name that is none."""
    if not host.isascii():
        return bool(host.encode("idna"))
    return ":" in host or all(0 < len(label) < 64 for label in host.removesuffix(".").split("."))


def _namespace(name: str) -> str:
    """Return the namespace. Raises ConfigError for what would lead to another path of the server."""
    if name in (".", "..") or any(not sign.isprintable() or sign in "/%?#" for sign in name):
        raise ConfigError(f'namespace "{safe(name, 120)}" is not a name: check --namespace and the context')
    return name


def _secured(access: Access, cluster: Entry) -> Access:
    """Add to `access` what is used over TLS alone: who the server is, and what a plugin is told of it."""
    authority = decoded(cluster, "certificate-authority-data")
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
        exec_config=_exec_config(cluster),
    )


def check_authority(access: Access) -> None:
    """Raise ConfigError where what is to vouch for the server cannot: no link to it would ever stand."""
    source, content = "certificate-authority-data", access.authority
    if access.authority_file and not content:
        source = f"certificate-authority {safe(access.authority_file, 200)}"
        try:
            path = Path(access.authority_file)
            # A pipe, say, can be read but once: that is for the link.
            content = path.read_bytes() if S_ISREG(path.stat().st_mode) else b""
        except (OSError, ValueError) as error:
            why = getattr(error, "strerror", None) or "its name is none"
            raise ConfigError(f"{source} cannot be read ({why}): mend the kubeconfig") from error
    if content and b"-----BEGIN " not in content:
        raise ConfigError(f"{source} is not PEM: mend the kubeconfig")


def _exec_config(cluster: Entry) -> Any:
    """Return the cluster's extension for exec plugins. Raises ConfigError for what is no JSON."""
    found = extension(cluster, EXEC_EXTENSION)
    try:
        json.dumps(found)
    except (TypeError, ValueError, RecursionError) as error:
        raise ConfigError(f"the extension {EXEC_EXTENSION} is no JSON: mend the kubeconfig") from error
    return found


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
    own = User(token_file=str(token))
    if overrides.token:
        own = user_of({}, "", overrides.token, None)
    return Access(
        context="in-cluster",
        server=f"https://{f'[{host}]' if ':' in host else host}:{port}",
        namespace=_namespace(overrides.namespace or namespace or "default"),
        authority_file=str(authority) if authority.is_file() else "",
        user=own,
        impersonation=impersonation({}, overrides.as_user, overrides.as_groups),
    )
