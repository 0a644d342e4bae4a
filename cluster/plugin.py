"""Exec credential plugins: run one, and read what it hands out.

The library's own runner lets the plugin fight the screen for the keyboard, hangs with it and deadlocks on a
chatty stderr (reliability.md K7-K9). Source: client-go plugin/pkg/client/auth/exec/exec.go.
"""

import base64
import contextlib
import json
import os
import signal
import subprocess
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec

from cluster.access import Access
from cluster.errors import CredentialError
from cluster.user import Plugin
from rollout.safe import safe

TIMEOUT = 30.0
"""Seconds a plugin may take: it may have to ask an identity provider far away, and nobody waits longer."""


class Status(msgspec.Struct, rename="camel"):
    """What a plugin hands out."""

    token: str | None = None
    client_certificate_data: str | None = None
    client_key_data: str | None = None
    expiration_timestamp: datetime | None = None


class ExecCredential(msgspec.Struct, rename={"api_version": "apiVersion"}):
    """client.authentication.k8s.io ExecCredential."""

    api_version: str = ""
    kind: str = ""
    status: Status | None = None


class Runner:
    """Runs one plugin at a time; `stop` ends the one that runs."""

    def __init__(self, plugin: Plugin, access: Access, environ: Mapping[str, str]) -> None:
        self.name = safe(os.path.basename(plugin.command), 60)  # noqa: PTH119  a command, not a path we open
        """What its sentences call it."""
        self._plugin = plugin
        self._access = access
        self._environ = environ
        self._process: subprocess.Popen[bytes] | None = None

    def run(self, timeout: float = TIMEOUT) -> Status:
        """Run the plugin and return its answer. Blocks. Raises CredentialError."""
        plugin, name = self._plugin, self.name
        if plugin.interactive_mode == "Always":
            raise CredentialError(
                f"{name} wants a terminal: sign in with kubectl first, or set interactiveMode"
            )
        try:
            process = subprocess.Popen(  # noqa: S603  the kubeconfig names the program, as for kubectl
                [plugin.command, *plugin.args],
                env={**self._environ, **dict(plugin.env), "KUBERNETES_EXEC_INFO": self._info()},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                # Without a controlling terminal it cannot read the keyboard through /dev/tty, and it can be
                # ended with all that it started.
                start_new_session=True,
            )
        except OSError as error:
            hint = f": {safe(' '.join(plugin.install_hint.split()), 300)}" if plugin.install_hint else ""
            raise CredentialError(f"{name} cannot be run ({error.strerror}){hint}") from error
        self._process = process
        try:
            output, complaint = process.communicate(timeout=timeout)
        except subprocess.TimeoutExpired as error:
            raise CredentialError(f"{name} gave no answer in {timeout:.0f}s: run it by hand") from error
        finally:
            self.stop()
            self._process = None
        if process.returncode:
            words = safe(" ".join(complaint.decode(errors="replace").split()), 200)
            raise CredentialError(f"{name} failed ({process.returncode}): {words or 'it said nothing'}")
        return self._read(name, output)

    def stop(self) -> None:
        """End the plugin and all it started."""
        process = self._process
        if process is None:
            return
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        # What it started may hold the pipes open: they are not read to their end.
        for pipe in (process.stdout, process.stderr):
            if pipe is not None:
                pipe.close()
        process.wait()

    def _info(self) -> str:
        """Return KUBERNETES_EXEC_INFO: what the plugin is told."""
        spec: dict[str, Any] = {"interactive": False}
        if self._plugin.provide_cluster_info:
            spec["cluster"] = cluster_info(self._access)
        return json.dumps({"apiVersion": self._plugin.api_version, "kind": "ExecCredential", "spec": spec})

    def _read(self, name: str, output: bytes) -> Status:
        """Return the status in `output`. Its content never gets into an error."""
        try:
            credential = msgspec.json.decode(output, type=ExecCredential)
        except (msgspec.DecodeError, UnicodeDecodeError):
            raise CredentialError(f"{name} did not answer with an ExecCredential: run it by hand") from None
        if credential.kind != "ExecCredential" or credential.api_version != self._plugin.api_version:
            raise CredentialError(
                f"{name} answered as {safe(credential.api_version, 60) or 'something else'}, "
                f"the kubeconfig says {self._plugin.api_version}"
            )
        status = credential.status
        if status is None or not (status.token or status.client_certificate_data or status.client_key_data):
            raise CredentialError(f"{name} answered without a token or a certificate: sign in again")
        if bool(status.client_certificate_data) != bool(status.client_key_data):
            raise CredentialError(f"{name} answered with only half of a certificate and its key")
        return status


def cluster_info(access: Access) -> dict[str, Any]:
    """Return the cluster as an ExecCredential's spec names it. Reads the authority's file."""
    authority = access.authority
    if access.authority_file:
        try:
            authority = Path(access.authority_file).read_bytes()
        except OSError as error:
            raise CredentialError(
                f"{safe(access.authority_file)} cannot be read: {error.strerror}"
            ) from error
    told = {
        "server": access.server,
        "tls-server-name": access.tls_server_name,
        "insecure-skip-tls-verify": access.insecure,
        "certificate-authority-data": base64.b64encode(authority).decode(),
        "proxy-url": access.proxy,
        "config": access.exec_config,
    }
    return {key: value for key, value in told.items() if value}
