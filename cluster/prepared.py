"""A write that is prepared: what is drawn of it, and what would be sent."""

from dataclasses import dataclass
from datetime import UTC, datetime

from cluster.fresh import Fresh, Stored, Writing
from cluster.requests import Request, deletion, of_uid, patching
from rollout import acts, patch, undo
from rollout.action import UNDO, Action, Ask, Plan
from rollout.blocking import Member
from rollout.connection import Connection
from rollout.info import RolloutInfo
from rollout.patch import UndoError
from rollout.template import same_template
from rollout.text import age


@dataclass(frozen=True, kw_only=True)
class Prepared:
    """A write as far as it is prepared. `plan` is drawn; the rest is what is sent, and for the audit log."""

    plan: Plan
    info: RolloutInfo
    connection: Connection
    ident: str
    """8 random hex digits: by them this write is told from all others."""
    ask: Ask = UNDO
    fresh: Fresh | None = None
    source: Stored | None = None
    """The revision that is current; None: the live template was never rolled out."""
    target: Stored | None = None
    """The revision that an undo goes back to, once it is read; no other action has one."""
    intended: bytes | None = None
    """The template that the server's dry run answered with: as asked for, and what webhooks did to it."""
    dry_run: str = ""
    member: Member | None = None
    """The pod that is to be deleted."""

    @property
    def at(self) -> datetime:
        """Return the time of the fresh read, by the server's clock where it said one: a restart's stamp."""
        read = self.fresh.read if self.fresh is not None else None
        return read or datetime.fromtimestamp(0, UTC)

    def body(self, reason: str = "") -> bytes:
        """Return what is sent. Raises UndoError where the fresh read has not answered, or refused it."""
        if self.fresh is None or self.plan.refused:
            raise UndoError(self.plan.refused or "the workload has not been read yet: wait for the check")
        if self.member is not None:
            return of_uid(self.member.uid)
        if self.target is not None:
            return patch.undo(self.fresh.live, self.target.template, self.cause(reason))
        return acts.body(self.ask, self.fresh.live, self.at)

    def request(self, reason: str = "", *, dry: bool = False) -> Request:
        """Return the write as it goes out. Raises UndoError as `body` does."""
        body = self.body(reason)
        if self.ask.action is Action.DELETE_POD:
            return deletion(self.plan.ref.namespace, self.ask.pod, body, dry=dry)
        return patching(self.plan.ref, body, dry=dry)

    def cause(self, reason: str = "") -> str:
        """Return what is said of the write, where others read it: in the change-cause, and in an Event."""
        kind, user = self.plan.ref.kind, self.connection.user
        if self.target is None:
            return undo.deed(acts.done(self.ask), user=user, ident=self.ident, reason=reason)
        return undo.change_cause(
            undo.named(kind, self.source.number, self.source.name) if self.source else "",
            undo.named(kind, self.target.number, self.target.name),
            user=user,
            ident=self.ident,
            reason=reason,
        )

    def reached(self, fresh: Fresh) -> bool:
        """Return whether the workload is as this write was to make it."""
        if self.target is None:
            return acts.reached(self.ask, fresh.live, self.at)
        live, target = fresh.live.template, self.target.template
        return same_template(live, target) or same_template(live, self.intended or target)

    def wanted(self) -> bytes | None:
        """Return the template that is asked for; None where that is what the server's dry run says."""
        if self.target is not None:
            return self.target.template
        if self.ask.action is Action.RESUME:
            return self.fresh.live.template if self.fresh else None
        return self.intended


def by(fresh: Fresh) -> str:
    """Return who last wrote the template, and when, as far as it is recorded: " 8s ago via kubectl"."""
    return via(fresh.writers[0], fresh.read) if fresh.writers else ""


def via(writing: Writing, now: datetime | None) -> str:
    """Return who wrote, and when: " 8s ago via kubectl"."""
    ago = f" {age(writing.at, now)} ago" if now is not None else ""
    return f"{ago} via {writing.manager or 'a manager without a name'}"
