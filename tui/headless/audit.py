"""`rolldeck audit`: what was done from this machine, and how it ended."""

import os

from cluster.audit import Audit, Line, audit_path
from rollout.safe import safe
from tui.headless.ends import Exit
from tui.headless.out import Out
from tui.headless.records import AuditRecord
from tui.headless.words import stamp

HEADS = ("TIME", "ACTION", "NAMESPACE", "NAME", "FROM→TO", "BY", "OUTCOME", "REASON")
WIDE = ("CONTEXT", "SENTENCE", "ID")

UNKNOWN = "unknown"
"""How an action ended whose outcome is not in the log: the program was killed before the answer."""


def audit(out: Out, form: str, last: int, resource: tuple[str, str] | None, namespace: str | None) -> Exit:
    """Print the last actions, oldest first, each with its ending. Raises AuditError.

    Args:
        out: Where to.
        form: As `-o` says.
        last: How many; 0 for all.
        resource: Kind and name, for those of one rollout alone.
        namespace: Those of one namespace alone; None for all.
    """
    lines = [
        line
        for line in Audit(audit_path(os.environ)).endings().values()
        if (resource is None or (line.kind, line.name) == resource)
        and (namespace is None or line.namespace == namespace)
    ]
    records = [audit_record(line) for line in lines[-last if last else None :]]
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
        out.line("nothing was done yet")
    return Exit.DONE


def _table(out: Out, records: list[AuditRecord], *, wide: bool) -> None:
    rows = []
    for record in records:
        numbers = ("?" if n is None else str(n) for n in (record.from_revision, record.to_revision))
        row = (
            stamp(record.at),
            record.action,
            record.namespace,
            f"{record.kind}/{record.name}",
            "→".join(numbers),
            record.user or record.unix_user or "-",
            record.outcome,
            record.reason or "-",
        )
        rows.append((*row, record.context, record.sentence or "-", record.id) if wide else row)
    out.table(HEADS + (WIDE if wide else ()), rows)


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
        user=safe(line.user),
        unix_user=safe(line.unix_user),
        reason=safe(line.reason),
        outcome=safe(line.outcome) if line.event != "intent" else UNKNOWN,
        sentence=safe(line.sentence) if line.event != "intent" else "it ended before the answer came",
    )
