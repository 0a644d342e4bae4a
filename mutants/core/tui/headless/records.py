"""What `-o json` says, as msgspec Structs: `schema.json` beside this file is made from them.

Every record carries `schema` and `type`. Revision numbers move (an undo renumbers): programs hold on to `uid`
and `hash`. Fields are added within a version of the schema, and never taken away or given another meaning.
"""

from datetime import datetime
from typing import Literal

from msgspec import Struct

from tui.headless.record_parts import (
    CauseRecord,
    ChangeRecord,
    CheckRecord,
    OwnerRecord,
    RevisionRecord,
    SideRecord,
    TargetRecord,
    VerdictRecord,
    WarningRecord,
)

SCHEMA = "rolldeck/1"
"""The version of all records."""


class _Record(Struct, frozen=True, kw_only=True, tag_field="type"):
    schema: Literal["rolldeck/1"] = "rolldeck/1"


class RolloutRecord(_Record, frozen=True, kw_only=True, tag="rollout"):
    """One rollout. `null` means not known: a list reads neither pods nor revisions."""

    kind: str
    namespace: str
    name: str
    uid: str
    hash: str | None
    """Of the current revision."""
    revision: int | None
    phase: Literal["complete", "progressing", "paused", "failed", "trouble", "idle", "unknown"]
    heading: str
    message: str
    """What the rollout waits for, in kubectl's words where it has some."""
    why: str
    cause: CauseRecord | None
    """The first of `causes`."""
    causes: tuple[CauseRecord, ...] | None
    verdict: VerdictRecord | None
    paused: bool
    observed: bool
    generation: int
    deadline: datetime | None
    deadline_passed: bool
    wanted: int
    serving: int
    new: SideRecord
    old: SideRecord
    images: tuple[str, ...]
    since: datetime | None
    changed: datetime | None
    changed_by: str
    changes: tuple[ChangeRecord, ...] | None
    """From the revision before to the current one."""
    target: TargetRecord | None
    owner: OwnerRecord | None


class RolloutsRecord(_Record, frozen=True, kw_only=True, tag="rollouts"):
    """All rollouts of a scope, worst first."""

    context: str
    namespace: str | None
    """null: all."""
    at: datetime
    denied: tuple[str, ...]
    """Resources that may not be read: what is of these kinds is missing."""
    items: tuple[RolloutRecord, ...]


class HistoryRecord(_Record, frozen=True, kw_only=True, tag="history"):
    """The kept revisions, newest first."""

    kind: str
    namespace: str
    name: str
    uid: str
    limit: int | None
    dropped_next: int | None
    target: TargetRecord | None
    items: tuple[RevisionRecord, ...]


class DiffRecord(_Record, frozen=True, kw_only=True, tag="diff"):
    """What differs between two revisions' pod templates."""

    kind: str
    namespace: str
    name: str
    uid: str
    source: TargetRecord | None
    """null: the live template was never rolled out."""
    target: TargetRecord | None
    changes: tuple[ChangeRecord, ...]


class UpdateRecord(_Record, frozen=True, kw_only=True, tag="update"):
    """A line of `watch`: something about a rollout changed."""

    at: datetime
    rollout: RolloutRecord


class GoneRecord(_Record, frozen=True, kw_only=True, tag="gone"):
    """A line of `watch` over a list: a rollout is no longer there."""

    at: datetime
    kind: str
    namespace: str
    name: str
    uid: str


class LinkRecord(_Record, frozen=True, kw_only=True, tag="link"):
    """A line of `watch`: how the connection stands."""

    at: datetime
    state: str
    reason: str


class HeartbeatRecord(_Record, frozen=True, kw_only=True, tag="heartbeat"):
    """A line of `watch`: nothing changed, and we are still there."""

    at: datetime
    sentence: str


class EndRecord(_Record, frozen=True, kw_only=True, tag="end"):
    """The last line of `watch`, and of each command that writes."""

    at: datetime
    code: int
    """The exit code."""
    sentence: str
    uid: str | None
    hash: str | None
    cause: str | None
    """The cause's code."""
    verdict: str | None
    """The verdict's code."""


class PlanRecord(_Record, frozen=True, kw_only=True, tag="plan"):
    """What an undo or another action would do."""

    action: Literal["undo", "pause", "resume", "restart", "set image"]
    does: str
    """In a sentence; "" of an undo, which `target` and `changes` tell."""
    context: str
    user: str
    """As the server says; "" where it does not."""
    kind: str
    namespace: str
    name: str
    uid: str
    source: TargetRecord | None
    target: TargetRecord | None
    becomes: int | None
    resumes: bool
    protected: str
    """Why the revision has to be named; "" where it need not be."""
    changes: tuple[ChangeRecord, ...]
    stays: str
    takes: str
    warnings: tuple[WarningRecord, ...]
    checks: tuple[CheckRecord, ...]
    refused: str


class OutcomeRecord(_Record, frozen=True, kw_only=True, tag="outcome"):
    """What the server did with a write."""

    at: datetime
    ending: Literal["applied", "not applied", "unknown", "changed by someone"]
    sentence: str
    generation: int | None
    warnings: tuple[str, ...]


class ProgressRecord(_Record, frozen=True, kw_only=True, tag="progress"):
    """How far a write has come."""

    at: datetime
    steps: tuple[CheckRecord, ...]
    sentence: str
    good: bool


class AuditRecord(_Record, frozen=True, kw_only=True, tag="audit"):
    """One action from the audit log, with its ending."""

    at: datetime
    id: str
    action: str
    context: str
    namespace: str
    kind: str
    name: str
    uid: str
    from_revision: int | None
    from_hash: str
    to_revision: int | None
    to_hash: str
    what: str
    """Of an action without a target revision: "app=ghcr.io/shop/web:2.4.0"."""
    server: str
    user: str
    unix_user: str
    reason: str
    outcome: str
    """"applied", "not applied", "unknown", "changed by someone", "reverted"."""
    sentence: str


Record = (
    RolloutRecord
    | RolloutsRecord
    | HistoryRecord
    | DiffRecord
    | UpdateRecord
    | GoneRecord
    | LinkRecord
    | HeartbeatRecord
    | EndRecord
    | PlanRecord
    | OutcomeRecord
    | ProgressRecord
    | AuditRecord
)
"""Anything that `-o json` prints."""
