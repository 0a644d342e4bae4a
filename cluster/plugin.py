"""Exec credential plugins: run one, and read what it hands out.

The library's own runner lets the plugin fight the screen for the keyboard, hangs with it and deadlocks on a
chatty stderr (reliability.md K7-K9). Source: client-go plugin/pkg/client/auth/exec/exec.go.
"""

import base64
import contextlib
import json
import os
import selectors
import signal
import subprocess
import time
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec

from cluster.access import Access
from cluster.errors import CredentialError
from cluster.user import Plugin
from rollout.masking import mask_said
from rollout.safe import safe

TIMEOUT = 30.0
"""Seconds a plugin may take: it may have to ask an identity provider far away, and nobody waits longer."""


MOST = 4 * 1024 * 1024
"""Bytes of an answer that are taken: an ExecCredential has some thousands."""

TOLD = 200
"""Characters of it that are shown."""

KEPT = 64 * 1024
"""Bytes that are kept of the end of what it says on stderr."""

CHUNK = 64 * 1024
"""Bytes read at once."""

SLOW = 2.0
"""Seconds after which a plugin that runs is worth a word: it may wait for somebody, or for a network."""

LOOK = 0.05
"""Seconds between two looks whether it has ended while something holds its pipes open."""


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
        self._began = 0.0

    @property
    def slow(self) -> bool:
        """Whether it is running, and has been for longer than most take."""
        return self._process is not None and time.monotonic() - self._began > SLOW

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
        self._began, self._process = time.monotonic(), process
        try:
            output, complaint = _heard(process, timeout)
        except (TimeoutError, subprocess.TimeoutExpired) as error:
            raise CredentialError(f"{name} gave no answer in {timeout:.0f}s: run it by hand") from error
        except _TooMuchError as error:
            raise CredentialError(f"{name} does not stop answering: run it by hand") from error
        finally:
            self.stop()
            self._process = None
        if process.returncode:
            # Its sentence goes on screen, and by `rolldeck doctor` into support channels.
            words = mask_said(" ".join(complaint.decode(errors="replace").split()))
            # The end of much says most: the last line of a traceback, say.
            words = safe(words if len(words) <= TOLD else f"…{words[1 - TOLD :]}")
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


class _TooMuchError(Exception):
    """More was said than any credential is long."""


def _heard(process: subprocess.Popen[bytes], timeout: float) -> tuple[bytes, bytes]:
    """Return what a program says until it ends, the end of its stderr. Raises TimeoutError, _TooMuchError.

    What it leaves running may hold its pipes open, an ssh that is shared, say: that is not waited for.
    """
    deadline = time.monotonic() + timeout
    said, complaint = bytearray(), bytearray()
    with selectors.DefaultSelector() as open_pipes:
        for pipe, kept in ((process.stdout, said), (process.stderr, complaint)):
            open_pipes.register(pipe, selectors.EVENT_READ, kept)  # type: ignore[arg-type]  # both are pipes
        while open_pipes.get_map():
            over = process.poll() is not None
            ready = open_pipes.select(0.0 if over else LOOK)
            if over and not ready:
                break
            for key, _ in ready:
                data = os.read(key.fd, CHUNK)
                if not data:
                    open_pipes.unregister(key.fileobj)
                key.data.extend(data)
            del complaint[:-KEPT]
            if len(said) > MOST:
                raise _TooMuchError
            if time.monotonic() >= deadline:
                raise TimeoutError
    process.wait(max(0.0, deadline - time.monotonic()))
    return bytes(said), bytes(complaint)


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
