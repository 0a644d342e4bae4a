"""A service account of the cluster: its tokens from the server itself, and where a pod finds them."""

import http
import os
import shutil
import ssl
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from http.client import HTTPSConnection
from itertools import count
from pathlib import Path

from controlplane import ControlPlane

ASKED_SECONDS = 600
"""Seconds of a token that the server hands out: the least that it does."""

NAMESPACE = """\
mount -t tmpfs none /var/run && mkdir -p /var/run/secrets/kubernetes.io &&
ln -s "$1" /var/run/secrets/kubernetes.io/serviceaccount && shift && exec "$@"
"""
"""A shell's part of a pod: the files are where every pod has them, for this one program alone."""

ELSEWHERE = """\
import pathlib, runpy, sys
from cluster import access
access.SERVICE_ACCOUNT = pathlib.Path(sys.argv[1])
sys.argv = sys.argv[2:]
runpy.run_path(sys.argv[0], run_name="__main__")
"""
"""The same, where nobody may have a mount namespace of one's own."""


class Account:
    """A service account in one namespace."""

    def __init__(self, plane: ControlPlane, namespace: str, name: str = "deck") -> None:
        self.plane, self.namespace, self.name = plane, namespace, name
        self.create()

    @property
    def user(self) -> str:
        """Return the name by which the server knows it."""
        return f"system:serviceaccount:{self.namespace}:{self.name}"

    def create(self) -> None:
        """Create it."""
        self.plane.core.create_namespaced_service_account(self.namespace, {"metadata": {"name": self.name}})

    def delete(self) -> None:
        """Delete it: its tokens are not good any more."""
        self.plane.core.delete_namespaced_service_account(self.name, self.namespace)

    def allow(self, rules: Mapping[str, Mapping[str, Sequence[str]]]) -> None:
        """Let it do more: see `ControlPlane.allow`."""
        self.plane.allow(self.name, self.namespace, rules, kind="ServiceAccount")

    def token(self, bound: Mapping[str, str] | None = None) -> str:
        """Return a new token, by the server's TokenRequest; one that is `bound` ends with that object."""
        asked = {"expirationSeconds": ASKED_SECONDS, **({"boundObjectRef": bound} if bound else {})}
        made = self.plane.core.create_namespaced_service_account_token(
            self.name, self.namespace, {"spec": asked}
        )
        token: str = made.status.token
        return token

    def token_that_can_be_ended(self) -> tuple[str, Callable[[], None]]:
        """Return a new token, and what ends it; the server may remember it for 10 s more."""
        secret = {"metadata": {"name": f"{self.name}-holds-a-token"}}
        made = self.plane.core.create_namespaced_secret(self.namespace, secret).metadata
        bound = {"kind": "Secret", "apiVersion": "v1", "name": made.name, "uid": made.uid}

        def end() -> None:
            self.plane.core.delete_namespaced_secret(made.name, self.namespace)

        return self.token(bound), end

    def accepted(self, token: str) -> bool:
        """Whether the server takes the token at this moment."""
        with closing(link_to(self.plane)) as link:
            link.request("GET", "/version", headers={"Authorization": f"Bearer {token}"})
            return link.getresponse().status == http.HTTPStatus.OK

    def until_refused(self, token: str) -> None:
        """Wait until the server does not take the token any more: it remembers a good one for 10 s."""
        self.plane.programs.wait_until("kube-apiserver", lambda: not self.accepted(token))


def link_to(plane: ControlPlane) -> HTTPSConnection:
    """Return a link to the API server that nobody has signed in on."""
    trust = ssl.create_default_context(cafile=str(plane.certificates / "apiserver.crt"))
    return HTTPSConnection("127.0.0.1", plane.api_port, timeout=30, context=trust)


class Mount:
    """The files that a kubelet puts into a pod, changed as it does it: all at once, by one link."""

    def __init__(self, folder: Path, plane: ControlPlane, namespace: str, token: str) -> None:
        self.folder = folder
        self._versions = count(1)
        self._files = {
            "ca.crt": (plane.certificates / "apiserver.crt").read_text(),
            "namespace": namespace,
        }
        folder.mkdir()
        self.write(token)
        for name in (*self._files, "token"):
            (folder / name).symlink_to(Path("..data") / name)

    def write(self, token: str) -> None:
        """Put another token there."""
        version = f"..{next(self._versions)}"
        (self.folder / version).mkdir()
        for name, content in {**self._files, "token": token}.items():
            (self.folder / version / name).write_text(content)
        (self.folder / "..data_tmp").symlink_to(version)
        (self.folder / "..data_tmp").replace(self.folder / "..data")

    def within(self) -> list[str]:
        """Return the beginning of a command whose rest then runs as in a pod with these files."""
        own = ["unshare", "--mount", *([] if os.geteuid() == 0 else ["--map-root-user"]), "sh", "-c"]
        pod = [*own, NAMESPACE, "sh", str(self.folder)]
        if shutil.which("unshare") and not subprocess.run([*pod, "true"], check=False).returncode:
            return pod
        return [sys.executable, "-c", ELSEWHERE, str(self.folder)]


def environ(port: int) -> dict[str, str]:
    """Return the variables by which a pod finds the API server."""
    return {"KUBERNETES_SERVICE_HOST": "127.0.0.1", "KUBERNETES_SERVICE_PORT": str(port)}
