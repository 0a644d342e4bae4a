"""Generated kubeconfigs lead rolldeck to the same server, as the same user, as they lead kubectl (goal G8)."""

# ruff: noqa: E501  tables are read across

import base64
import json
import os
import random
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml
from controlplane import build

from cluster.access import Access, Overrides, choose
from cluster.errors import ConfigError
from cluster.kubeconfig import load

CASES = 96

NAMES = ("one", "two", "three")
SERVERS = (
    "https://one.example:6443",
    "https://two.example/",
    "https://[fd00::1]:6443",
    "https://10.1.2.3",
    "https://three.example/base/path/",
)
DATA = base64.b64encode(b"-----BEGIN CERTIFICATE-----").decode()
EXEC = "client.authentication.k8s.io/v1"


def cluster(draw: random.Random) -> dict[str, Any]:
    made: dict[str, Any] = {"server": draw.choice(SERVERS)}
    made |= draw.choice(
        (
            {},
            {"insecure-skip-tls-verify": True},
            {"certificate-authority": draw.choice(("ca.crt", "./pki/ca.crt", "../ca.crt", "/etc/ca.crt"))},
            {"certificate-authority-data": DATA},
        )
    )
    made |= draw.choice(({}, {}, {"tls-server-name": "kubernetes.default"}))
    return made | draw.choice(({}, {}, {"proxy-url": "http://proxy.example:3128"}))


def user(draw: random.Random) -> dict[str, Any]:
    made: dict[str, Any] = draw.choice(
        (
            {},
            {"token": "written"},
            {"token": "2024-01-02"},
            {"tokenFile": draw.choice(("token", "/run/token"))},
            {"token": "written", "tokenFile": "token"},
            {"client-certificate": "me.crt", "client-key": "keys/me.key"},
            {"client-certificate-data": DATA, "client-key-data": DATA},
            {"username": "alice", "password": "secret"},
            {"exec": {"apiVersion": EXEC, "command": draw.choice(("login", "./bin/login", "/opt/login")),
                      "args": ["-c", "x"], "interactiveMode": "Never", "env": [{"name": "A", "value": "b"}]}},
            {"token": "written", "exec": {"apiVersion": EXEC, "command": "login", "interactiveMode": "Never"}},
        )
    )  # fmt: skip
    if draw.random() < 0.3:
        made |= {
            "as": "viewer",
            "as-uid": "42",
            "as-groups": ["a", "b"],
            "as-user-extra": {"reason": [draw.choice(("x", "y")), "z"]},
        }
    return made


def document(draw: random.Random) -> dict[str, Any]:
    """One file: some entries, maybe a current context."""
    made: dict[str, Any] = {"apiVersion": "v1", "kind": "Config"}
    names = [name for name in NAMES if draw.random() < 0.7]
    made["clusters"] = [{"name": name, "cluster": cluster(draw)} for name in names]
    made["users"] = [{"name": name, "user": user(draw)} for name in names]
    made["contexts"] = [
        {
            "name": name,
            "context": {
                "cluster": draw.choice((name, name, name, "one")),
                "user": name,
                **draw.choice(({}, {"namespace": "shop"})),
            },
        }
        for name in names
    ]
    current = draw.choice((None, "", "one", "two", "three", "missing"))
    if current is not None:
        made["current-context"] = current
    return made


def written(folder: Path, draw: random.Random) -> tuple[str | None, dict[str, str]]:
    """Write the files; return --kubeconfig and the environment."""
    paths: list[str] = []
    for number in range(draw.choice((1, 1, 2, 3))):
        path = folder / f"dir-{number}" / "config"
        path.parent.mkdir()
        whole = document(draw)
        text = "" if draw.random() < 0.05 else draw.choice((yaml.safe_dump, json.dumps))(whole)
        path.write_text(text, encoding="utf-8")
        paths.append(str(path))
    if draw.random() < 0.3:
        paths.insert(draw.randrange(len(paths) + 1), str(folder / "missing"))
    if draw.random() < 0.2:
        paths.append(paths[0])
    if draw.random() < 0.15:
        return paths[0], {"HOME": str(folder), "KUBECONFIG": "/nowhere"}
    return None, {"HOME": str(folder), "KUBECONFIG": ":".join(paths)}


def kubectl(explicit: str | None, environ: dict[str, str], context: str) -> dict[str, Any] | None:
    """Return what kubectl makes of it; None where it refuses."""
    options = ["--kubeconfig", explicit] if explicit else []
    options += ["--context", context] if context else []
    told = subprocess.run(
        [build.built(say=lambda _: None) / "kubectl", "config", "view", "--minify", "--raw", "-o", "json", *options],
        env=environ, capture_output=True, text=True, check=False, cwd=environ["HOME"],
    )  # fmt: skip
    return json.loads(told.stdout) if told.returncode == 0 else None


def ours(explicit: str | None, environ: dict[str, str], context: str) -> Access | None:
    """Return what we make of it; None where we refuse."""
    try:
        config = load(explicit, environ, Path(environ["HOME"]))
        return choose(config, Overrides(context=context), environ)
    except ConfigError:
        return None


def folders(explicit: str | None, environ: dict[str, str], view: dict[str, Any]) -> dict[str, Path]:
    """Return the folder of the file that first names the entry, for the cluster and the user of a view.

    kubectl prints paths as they are written: relative to that folder.
    """
    found: dict[str, Path] = {}
    for path in [explicit] if explicit else environ["KUBECONFIG"].split(":"):
        read = yaml.safe_load(Path(path).read_text(encoding="utf-8")) if Path(path).exists() else None
        for section in ("clusters", "users"):
            names = {one["name"] for one in (read or {}).get(section, ())}
            if view[section] and view[section][0]["name"] in names:
                found.setdefault(section, Path(path).parent)
    return found


def under(folder: Path | None, path: str | None) -> str:
    """Return a path made absolute; "" for none."""
    return os.path.normpath((folder or Path()) / path) if path else ""


def only(entries: list[dict[str, Any]] | None, inner: str) -> dict[str, Any]:
    return dict(entries[0][inner]) if entries else {}


def command(folder: Path | None, written: str | None) -> str | None:
    """Return an exec command: a bare name is looked up on the PATH."""
    return under(folder, written) if written and "/" in written else written


def in_our_words(view: dict[str, Any], origin: dict[str, Path]) -> dict[str, Any]:
    """Return kubectl's view in the words of `Access`."""
    cluster, user = only(view["clusters"], "cluster"), only(view["users"], "user")
    context = only(view["contexts"], "context")
    headers = [("Impersonate-User", user["as"])] if "as" in user else []
    headers += [("Impersonate-Uid", user["as-uid"])] if "as-uid" in user else []
    headers += [("Impersonate-Group", group) for group in user.get("as-groups", ())]
    for key, values in user.get("as-user-extra", {}).items():
        headers += [(f"Impersonate-Extra-{key}", value) for value in values]
    return {
        "context": view["current-context"],
        "server": cluster["server"].rstrip("/"),
        "namespace": context.get("namespace", "default"),
        "authority_file": under(origin.get("clusters"), cluster.get("certificate-authority")),
        "authority": base64.b64decode(cluster.get("certificate-authority-data", "")),
        "insecure": cluster.get("insecure-skip-tls-verify", False),
        "tls_server_name": cluster.get("tls-server-name", ""),
        "proxy": cluster.get("proxy-url", ""),
        "token": user.get("token", ""),
        "token_file": under(origin.get("users"), user.get("tokenFile")),
        "certificate_file": under(origin.get("users"), user.get("client-certificate")),
        "key_file": under(origin.get("users"), user.get("client-key")),
        "certificate": base64.b64decode(user.get("client-certificate-data", "")),
        "key": base64.b64decode(user.get("client-key-data", "")),
        "username": user.get("username", ""),
        "password": user.get("password", ""),
        "command": command(origin.get("users"), user.get("exec", {}).get("command")),
        "impersonation": tuple(headers),
    }


def in_words(access: Access) -> dict[str, Any]:
    """Return an access in the same words."""
    user = access.user
    names = ("context", "server", "namespace", "authority_file", "authority", "insecure", "tls_server_name")
    of_user = (
        "token",
        "token_file",
        "certificate_file",
        "key_file",
        "certificate",
        "key",
        "username",
        "password",
    )
    return {
        **{name: getattr(access, name) for name in (*names, "proxy", "impersonation")},
        **{name: getattr(user, name) for name in of_user},
        "command": user.plugin.command if user.plugin else None,
    }


@pytest.mark.parametrize("case", range(CASES))
def test_the_same_files_lead_to_the_same_place(tmp_path: Path, case: int) -> None:
    draw = random.Random(case)
    explicit, environ = written(tmp_path, draw)
    context = draw.choice(("", "", "", "one", "two", "missing"))
    view, access = kubectl(explicit, environ, context), ours(explicit, environ, context)
    if view is None or not view["clusters"]:
        assert access is None
    else:
        assert access is not None
        assert in_words(access) == in_our_words(view, folders(explicit, environ, view))
