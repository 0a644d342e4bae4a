"""`rolldeck diff`: what the last release changed, or what an undo would change."""

from cluster.client import Client
from cluster.fresh import read_revisions, read_workload
from cluster.session import Session
from rollout.changes import changes
from rollout.info import Change, Revision, RolloutInfo
from rollout.numbers import called_among
from rollout.step import current_of, revision_of
from tui.headless.choose import UNREAD, chosen
from tui.headless.ends import EndError, Exit
from tui.headless.look import Which
from tui.headless.out import Out
from tui.headless.read import once
from tui.headless.records import DiffRecord
from tui.headless.told import change_record, target_record

HEADS = ("CONTAINER", "FIELD", "NAME", "BEFORE", "AFTER")


async def diff(
    session: Session, out: Out, form: str, which: Which, *, revision: int | str | None, good: bool
) -> Exit:
    """Print the difference between pod templates by meaning; secret-looking literals are hidden.

    With a `revision`, by its number or name, or `good` for the last good one: from what runs to that, as an
    undo to it would do. Without: from the revision before to what runs.
    """
    _, info = await once(session, which)
    if revision is None and not good:
        before = revision_of(info, info.previous.uid) if info.previous else None
        after, found = current_of(info), info.changes
        if found is None:
            raise EndError(Exit.FAILED, UNREAD)
    else:
        before, after = current_of(info), chosen(info, revision)
        found = await _read(session.client, info, after)
    _print(out, form, info, (before, after), found)
    return Exit.DONE


async def _read(client: Client, info: RolloutInfo, target: Revision) -> tuple[Change, ...]:
    """Return what an undo to `target` changes, read as an undo reads it."""
    fresh = await read_workload(client, info.ref)
    for stored in await read_revisions(client, info.ref, fresh.selector):
        if stored.uid == target.uid:
            return changes(fresh.live.template, stored.template)
    raise EndError(Exit.REPLACED, f"revision {called_among(target, info.revisions)} is no longer kept")


def _print(
    out: Out,
    form: str,
    info: RolloutInfo,
    sides: tuple[Revision | None, Revision | None],
    found: tuple[Change, ...],
) -> None:
    (before, after), kept = sides, info.revisions
    if form in ("json", "yaml"):
        record = DiffRecord(
            kind=info.ref.kind,
            namespace=info.ref.namespace,
            name=info.ref.name,
            uid=info.ref.uid,
            source=target_record(before),
            target=target_record(after),
            changes=tuple(map(change_record, found)),
        )
        out.whole(record, form)
    elif form == "name":
        for change in found:
            out.line(" ".join(filter(None, (change.field, change.name))))
    elif form == "wide":
        rows = [
            (
                change.where or "pod",
                change.field,
                change.name or "-",
                _shown(change.before),
                _shown(change.after),
            )
            for change in found
        ]
        out.table(HEADS, rows)
    else:
        out.line(f"{info.ref.short} {called_among(before, kept)}→{called_among(after, kept)}")
        for change in found:
            out.line(f"  {f'{change.where}: ' if change.where else ''}{change.words}")
        if not found:
            out.line("  nothing changes in the pod template")


def _shown(value: str | None) -> str:
    return "absent" if value is None else value or '""'
