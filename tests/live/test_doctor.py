"""`rolldeck doctor` on a real API server: which step fails, in which words, and never a secret."""

import os
import subprocess
import sys
from pathlib import Path

import yaml
from controlplane import ControlPlane
from controlplane.workload import Workload
from served import authority

BIN = Path(sys.executable).with_name("rolldeck")


def changed(path: Path, folder: Path, **changes: str) -> Path:
    """Return a copy of a kubeconfig with other keys in its cluster or its user."""
    whole = yaml.safe_load(path.read_text(encoding="utf-8"))
    cluster, user = whole["clusters"][0]["cluster"], whole["users"][0]["user"]
    for key, value in changes.items():
        (user if key == "token" else cluster)[key.replace("_", "-")] = value
    if "certificate_authority" in changes:
        del cluster["certificate-authority-data"]
    (folder / "kubeconfig").write_text(yaml.safe_dump(whole), encoding="utf-8")
    return folder / "kubeconfig"


def doctor(path: Path, plane: ControlPlane, user: str = "admin") -> tuple[int, dict[str, tuple[str, str]]]:
    """Return the exit code, and the verdict and the words of each step."""
    done = subprocess.run(
        [BIN, "doctor"], env={**os.environ, "KUBECONFIG": str(path), "HOME": "/nowhere"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.stderr == ""
    assert plane.users[user].token not in done.stdout
    lines = [line.split(maxsplit=1) for line in done.stdout.splitlines()]
    return done.returncode, {rest[:26].strip(): (verdict, rest[26:].strip()) for verdict, rest in lines}


def test_an_administrator_may_and_sees_all(plane: ControlPlane, namespace: str, web: Workload) -> None:
    web.create("1.0.0", replicas=1)  # a server that saw none has no bookmark to send
    code, steps = doctor(plane.kubeconfig_of("admin", namespace=namespace), plane)
    assert [step for step, (verdict, _) in steps.items() if verdict != "ok"] == []
    assert code == 0
    assert steps["credentials"][1] == "token in the kubeconfig"
    assert steps["auth"][1].startswith("admin, groups system:masters")
    assert steps["bookmarks"][1] == "the server sends them"
    assert steps["get pods/log"][1] == f"allowed in namespace {namespace}"


def test_a_port_where_nobody_listens(plane: ControlPlane, tmp_path: Path) -> None:
    path = changed(plane.kubeconfig_of("admin"), tmp_path, server="https://127.0.0.1:1")
    code, steps = doctor(path, plane)
    assert (code, list(steps)[-1]) == (1, "TCP")
    assert steps["TCP"] == ("FAILED", "127.0.0.1:1 cannot be reached: connection refused")


def test_an_authority_that_did_not_sign(plane: ControlPlane, tmp_path: Path) -> None:
    other = authority(tmp_path)
    path = changed(plane.kubeconfig_of("admin"), tmp_path, certificate_authority=str(other))
    code, steps = doctor(path, plane)
    assert (code, list(steps)[-1]) == (1, "TLS")
    assert steps["TLS"][0] == "FAILED"
    assert "the server's certificate is " in steps["TLS"][1]
    assert f"certificate-authority {other} does not vouch for it" in steps["TLS"][1]


def test_another_name_than_the_certificates(plane: ControlPlane, tmp_path: Path) -> None:
    path = changed(plane.kubeconfig_of("admin"), tmp_path, tls_server_name="elsewhere.example")
    code, steps = doctor(path, plane)
    assert (code, list(steps)[-1]) == (1, "TLS")
    words = "the server's certificate is not for elsewhere.example: check tls-server-name"
    assert steps["TLS"] == ("FAILED", words)


def test_a_token_that_is_not_known_any_more(plane: ControlPlane, tmp_path: Path) -> None:
    path = changed(plane.kubeconfig_of("admin"), tmp_path, token="expired-token")
    code, steps = doctor(path, plane)
    assert (code, list(steps)[-1]) == (1, "auth")
    refused = "401: the server does not accept the credentials (token in the kubeconfig)"
    assert steps["auth"] == ("FAILED", f"{refused}: sign in again, or renew them")


def test_somebody_without_any_right(plane: ControlPlane, namespace: str) -> None:
    user = plane.new_user()
    code, steps = doctor(plane.kubeconfig_of(user, namespace=namespace), plane, user)
    assert code == 1
    assert steps["auth"][0] == "ok"
    assert steps["list deployments"] == (
        "FAILED",
        f"not allowed in namespace {namespace}: ask for the Role in the README",
    )
    assert steps["get pods/log"] == ("!!", f"not allowed in namespace {namespace}: no logs")
    assert steps["list namespaces"][1] == (
        "not allowed in all namespaces: namespaces are typed, not chosen, and none is told from an empty one"
    )
    assert steps["watch"][0] == "FAILED"


def test_a_server_whose_etcd_is_frozen_is_there_and_cannot_read(plane: ControlPlane, namespace: str) -> None:
    path = plane.kubeconfig_of("admin", namespace=namespace)
    plane.freeze_etcd()
    try:
        code, steps = doctor(path, plane)
    finally:
        plane.thaw_etcd()
    assert (code, list(steps)[-1]) == (1, "reads")
    assert steps["reads"][0] == "FAILED"
    assert steps["reads"][1].startswith("no answer in 6s to a list of deployments")
    assert steps["auth"][0] == "ok"
