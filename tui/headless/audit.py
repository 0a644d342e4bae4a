"""`rolldeck audit`: what was done from this machine, and how it ended."""

import os
from datetime import datetime

from msgspec import Struct

from cluster.audit import Audit, Line, audit_path
from rollout.info import SHORT_KINDS
from rollout.numbers import called
from rollout.safe import safe
from tui.headless.ends import Exit
from tui.headless.out import Out
from tui.headless.records import AuditRecord
from tui.headless.words import stamp

HEADS = ("TIME", "CONTEXT", "NAMESPACE", "NAME", "ACTION", "FROM→TO", "BY", "OUTCOME", "REASON")
WIDE = ("SERVER", "SENTENCE", "ID")

UNKNOWN = "unknown"
"""How an action ended whose outcome is not in the log: the program was killed before the answer."""


class Filter(Struct, frozen=True, kw_only=True):
    """Which actions are shown; None: all."""

    resource: tuple[str, str] | None = None
    """Kind and name."""
    context: str | None = None
    namespace: str | None = None
    since: datetime | None = None
    last: int = 0
    """How many of those that are left; 0 for all."""

    def takes(self, line: Line) -> bool:
        """Return whether a line is to be shown."""
        return (
            self.resource in (None, (line.kind, line.name))
            and self.context in (None, line.context)
            and self.namespace in (None, line.namespace)
            and (self.since is None or line.ts >= self.since)
        )


def audit(out: Out, form: str, wanted: Filter) -> Exit:
    """Print actions, oldest first, each with its ending. Raises AuditError.

    Args:
        out: Where to.
        form: As `-o` says.
        wanted: Which.
    """
    lines = [line for line in Audit(audit_path(os.environ)).endings().values() if wanted.takes(line)]
    lines = lines[-wanted.last if wanted.last else None :]
    records = [audit_record(line) for line in lines]
    if form in ("json", "yaml"):
        for record in records:
            if form == "json":
                out.record(record)
            else:
                out.line("---")
                out.whole(record, form)
    elif form == "name":
        for record in records:
            out.line(record.id)
    elif records:
        _table(out, records, wide=form == "wide")
    else:
        every = wanted == Filter(last=wanted.last)
        out.line("nothing was done yet" if every else "nothing was done that fits")
    return Exit.DONE


def _table(out: Out, records: list[AuditRecord], *, wide: bool) -> None:
    rows = []
    for record in records:
        row = (
            stamp(record.at),
            record.context or "-",
            record.namespace,
            f"{SHORT_KINDS.get(record.kind, record.kind.lower())}/{record.name}",
            f"{record.action} {record.what}".strip(),
            _revisions(record),
            record.user or record.unix_user or "-",
            record.outcome,
            record.reason or "-",
        )
        rows.append((*row, record.server or "-", record.sentence or "-", record.id) if wide else row)
    out.table(HEADS + (WIDE if wide else ()), rows)


def _revisions(record: AuditRecord) -> str:
    """Return "14→13", or at which revision it was done; with hashes where both have one number."""
    before, after = record.from_revision, record.to_revision
    if after is None:
        return called(before)
    sides = ((before, record.from_hash), (after, record.to_hash))
    return "→".join(called(number, hashed if before == after else "") for number, hashed in sides)


def audit_record(line: Line) -> AuditRecord:
    """Return one action; what the file says is made safe, as anybody may have written to it."""
    return AuditRecord(
        at=line.ts,
        id=safe(line.id),
        action=safe(line.action),
        context=safe(line.context),
        namespace=safe(line.namespace),
        kind=safe(line.kind),
        name=safe(line.name),
        uid=safe(line.uid),
        from_revision=line.from_revision,
        from_hash=safe(line.from_hash),
        to_revision=line.to_revision,
        to_hash=safe(line.to_hash),
        what=safe(line.what),
        server=safe(line.server),
        user=safe(line.user),
        unix_user=safe(line.unix_user),
        reason=safe(line.reason),
        outcome=safe(line.outcome) if line.event != "intent" else UNKNOWN,
        sentence=safe(line.sentence) if line.event != "intent" else "it ended before the answer came",
    )
