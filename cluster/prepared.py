"""An undo that is prepared: what is drawn of it, and what would be sent."""

from dataclasses import dataclass
from datetime import datetime

from cluster.fresh import Fresh, Stored, Writing
from rollout import patch, undo
from rollout.action import Plan
from rollout.changes import changes, summary
from rollout.connection import Connection
from rollout.info import Change, RolloutInfo
from rollout.patch import UndoError
from rollout.template import same_template
from rollout.text import age


@dataclass(frozen=True, kw_only=True)
class Prepared:
    """An undo as far as it is prepared. `plan` is drawn; the rest is what is sent, and for the audit log."""

    plan: Plan
    info: RolloutInfo
    connection: Connection
    ident: str
    """8 random hex digits: by them this write is told from all others."""
    fresh: Fresh | None = None
    source: Stored | None = None
    """The revision that is current; None: the live template was never rolled out."""
    target: Stored | None = None
    intended: bytes | None = None
    """The template that the server's dry run answered with: the target's, and what webhooks did to it."""
    dry_run: str = ""

    def body(self, reason: str = "") -> bytes:
        """Return the patch. Raises UndoError where the fresh read has not answered, or refused it."""
        if self.fresh is None or self.target is None or self.plan.refused:
            raise UndoError(self.plan.refused or "the workload has not been read yet: wait for the check")
        cause = undo.change_cause(
            undo.named(self.plan.ref.kind, self.source.number, self.source.name) if self.source else "",
            undo.named(self.plan.ref.kind, self.target.number, self.target.name),
            user=self.connection.user,
            ident=self.ident,
            reason=reason,
        )
        return patch.undo(self.fresh.live, self.target.template, cause)

    def revealed(self) -> tuple[Change, ...]:
        """Return the plan's changes with no literal hidden; () before the fresh read."""
        if self.fresh is None or self.target is None:
            return ()
        return changes(self.fresh.live.template, self.target.template, masked=False)

    def same_as(self, other: "Prepared") -> bool:
        """Return whether both would write the same to the same: uid, template, paused and target agree."""
        return not self.news(other)

    def news(self, earlier: "Prepared") -> tuple[str, ...]:
        """Return in sentences what changed since `earlier`: for the dialog that is drawn again."""
        if self.fresh is None or earlier.fresh is None:
            return ()
        said = []
        if self.fresh.live.uid != earlier.fresh.live.uid:
            said.append("it was deleted and created again")
        if not same_template(self.fresh.live.template, earlier.fresh.live.template):
            what = summary(changes(earlier.fresh.live.template, self.fresh.live.template), 60)
            said.append(f"the template changed{by(self.fresh)}: {what}")
        if bool(self.fresh.live.paused) != bool(earlier.fresh.live.paused):
            said.append("it was paused" if self.fresh.live.paused else "it was resumed")
        if (self.target and self.target.uid) != (earlier.target and earlier.target.uid):
            said.append("the target is another")
        return tuple(said)


def by(fresh: Fresh) -> str:
    """Return who last wrote the template, and when, as far as it is recorded: " 8s ago via kubectl"."""
    return via(fresh.writers[0], fresh.read) if fresh.writers else ""


def via(writing: Writing, now: datetime | None) -> str:
    """Return who wrote, and when: " 8s ago via kubectl"."""
    ago = f" {age(writing.at, now)} ago" if now is not None else ""
    return f"{ago} via {writing.manager or 'a manager without a name'}"
