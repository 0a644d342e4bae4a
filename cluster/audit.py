"""What was done, by whom, and how it ended: JSON lines on this machine, one before a write and one after.

Source: reliability.md 4.5.
"""

import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec

from cluster.errors import ClusterError
from rollout.mend import UNDECODABLE


class AuditError(ClusterError):
    """The audit log cannot be written, so nothing may be done."""


class Line(msgspec.Struct, kw_only=True, omit_defaults=True):
    """One line of the log. No environment values, no tokens, no templates."""

    ts: datetime
    """When, in UTC, by this machine's clock."""
    event: str
    """"intent" before the request is sent, "outcome" after, "reverted" where it was taken back later."""
    id: str
    """8 hex digits, the same in the intent, the outcome and the object's change-cause."""
    pid: int = 0
    ssh: str = ""
    unix_user: str = ""
    user: str = ""
    context: str = ""
    server: str = ""
    namespace: str = ""
    kind: str = ""
    name: str = ""
    uid: str = ""
    action: str = ""
    from_uid: str = ""
    from_hash: str = ""
    from_revision: int | None = None
    to_uid: str = ""
    to_hash: str = ""
    to_revision: int | None = None
    what: str = ""
    """Of an action that has no target revision: "app=ghcr.io/shop/web:2.4.0", "pod db-2 (its uid)"."""
    sha256: str = ""
    """Of the request's body."""
    dry_run: str = ""
    reason: str = ""
    """What the operator typed."""
    status: int | None = None
    """HTTP; None: no answer came."""
    version_before: str = ""
    version_after: str = ""
    generation_before: int | None = None
    generation_after: int | None = None
    outcome: str = ""
    """"applied", "not applied", "unknown", "changed by someone"."""
    sentence: str = ""
    audit_id: str = ""
    """The Audit-Id header of the answer, by which the server's own log is searched."""


def audit_path(environment: Mapping[str, str]) -> Path:
    """Return where the log lies: $XDG_STATE_HOME/rolldeck/audit.jsonl, below ~/.local/state without it."""
    state = environment.get("XDG_STATE_HOME", "")
    root = (
        Path(state) if Path(state).is_absolute() else Path(environment.get("HOME", "/")) / ".local" / "state"
    )
    return root / "rolldeck" / "audit.jsonl"


class Audit:
    """The log as a file that only grows. Its methods block on the disk: call them off the event loop."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def write(self, line: Line) -> None:
        """Add `line` and wait until the disk has it. Raises AuditError, which says what to do."""
        data = _encoded(line) + b"\n"
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            file = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o600)
            try:
                _append(file, data)
            finally:
                os.close(file)
        except OSError as error:
            said = error.strerror or str(error)
            raise AuditError(f"cannot write the audit log {self.path}: {said}") from error

    def read(self) -> Iterator[Line]:
        """Yield the lines, oldest first; one that a crash cut short is left out. Raises AuditError."""
        try:
            with self.path.open("rb") as file:
                for raw in file:
                    with suppress(*UNDECODABLE):
                        yield msgspec.json.decode(raw, type=Line)
        except FileNotFoundError:
            return
        except OSError as error:
            raise AuditError(f"cannot read the audit log {self.path}: {error.strerror}") from error

    def endings(self) -> dict[str, Line]:
        """Return the last line of each action by its id; one that is still "intent" ended unknown.

        That an undo was taken back is logged without what its operator typed: that is kept from before.
        """
        last: dict[str, Line] = {}
        for line in self.read():
            earlier = last.get(line.id)
            reason = line.reason or (earlier.reason if earlier is not None else "")
            last[line.id] = msgspec.structs.replace(line, reason=reason)
        return last


def _encoded(line: Line) -> bytes:
    """Return a line as JSON; bytes of the environment or the command line that are no text become "?"."""
    try:
        return msgspec.json.encode(line)
    except UnicodeEncodeError:
        texts = {
            name: value for name, value in msgspec.structs.asdict(line).items() if isinstance(value, str)
        }
        plain = {name: value.encode(errors="replace").decode() for name, value in texts.items()}
        return msgspec.json.encode(msgspec.structs.replace(line, **plain))


def _append(file: int, data: bytes) -> None:
    """Write all of `data` at once behind a whole line, and wait for the disk."""
    size = os.fstat(file).st_size
    if size and os.pread(file, 1, size - 1) != b"\n":
        data = b"\n" + data
    written = os.write(file, data)
    if written != len(data):
        raise OSError(28, "only a part of the line fits on the disk")
    os.fsync(file)


def whoami(environment: Mapping[str, str]) -> dict[str, Any]:
    """Return the fields that say who sits at this machine: pid, ssh client, unix user."""
    import pwd  # late: only a write needs it

    try:
        name = pwd.getpwuid(os.getuid()).pw_name
    except KeyError:
        name = str(os.getuid())
    return {"pid": os.getpid(), "ssh": environment.get("SSH_CONNECTION", ""), "unix_user": name}
