"""What the records of `-o json` are made of (`tui.headless.records`)."""

from datetime import datetime
from typing import Literal

from msgspec import Struct


class CauseRecord(Struct, frozen=True, kw_only=True):
    """Why a rollout does not go on."""

    code: str
    """Stable: "image-not-found"."""
    headline: str
    detail: str
    confidence: Literal["certain", "likely", "possible"]
    since: datetime | None
    pods: int
    of: int
    on_new: bool
    on_old: bool
    in_template: bool


class VerdictRecord(Struct, frozen=True, kw_only=True):
    """Whether an undo would help."""

    code: Literal["helps", "may-not-help", "not-a-release", "wait", "no-fault", "nothing"]
    sentence: str


class TargetRecord(Struct, frozen=True, kw_only=True):
    """Where an undo leads if nobody says otherwise."""

    uid: str
    hash: str
    revision: int | None


class SideRecord(Struct, frozen=True, kw_only=True):
    """The pods of one side of a rollout."""

    wanted: int
    pods: int
    available: int


class ChangeRecord(Struct, frozen=True, kw_only=True):
    """One difference between two pod templates; literals that look like secrets are hidden."""

    field: str
    container: str
    name: str
    before: str | None
    after: str | None
    words: str


class OwnerRecord(Struct, frozen=True, kw_only=True):
    """Who else writes this object."""

    tool: str
    sentence: str
    reverts: bool


class RevisionRecord(Struct, frozen=True, kw_only=True):
    """One kept revision."""

    uid: str
    hash: str
    name: str
    revision: int | None
    mark: Literal["now", "running", "proven", "likely", "left", "failed", "unproven"]
    evidence: str
    change_cause: str
    created: datetime | None
    images: tuple[str, ...]
    pods: int
    available: int
    restart_of: int | None


class CheckRecord(Struct, frozen=True, kw_only=True):
    """One check before a write, or one step after it."""

    key: str
    state: Literal["pending", "good", "warning", "bad", "unknown"]
    words: str


class WarningRecord(Struct, frozen=True, kw_only=True):
    """What to know before a write: what stays, who takes it back."""

    label: str
    sentence: str
