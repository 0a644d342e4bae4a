"""From what is known of a rollout to its record."""

from rollout.info import Cause, Change, Mark, Phase, Revision, RolloutInfo, Verdict, VerdictWord
from rollout.step import current_of, revision_of
from tui.headless.record_parts import (
    CauseRecord,
    ChangeRecord,
    OwnerRecord,
    RevisionRecord,
    SideRecord,
    TargetRecord,
    VerdictRecord,
)
from tui.headless.records import HistoryRecord, RolloutRecord
from tui.headless.words import waits_for

PHASES = {
    Phase.COMPLETE: "complete",
    Phase.PROGRESSING: "progressing",
    Phase.PAUSED: "paused",
    Phase.FAILED: "failed",
    Phase.TROUBLE: "trouble",
    Phase.IDLE: "idle",
    Phase.UNKNOWN: "unknown",
}

VERDICTS = {
    VerdictWord.HELPS: "helps",
    VerdictWord.MAY_NOT_HELP: "may-not-help",
    VerdictWord.NOT_A_RELEASE: "not-a-release",
    VerdictWord.WAIT: "wait",
    VerdictWord.NO_FAULT: "no-fault",
    VerdictWord.NOTHING: "nothing",
}
"""Stable words for programs: those on screen may change."""


def rollout_record(info: RolloutInfo) -> RolloutRecord:
    """Return one rollout as `-o json` says it."""
    current, owner = current_of(info), info.owner
    causes = None if info.causes is None else tuple(map(cause_record, info.causes))
    return RolloutRecord(
        kind=info.ref.kind,
        namespace=info.ref.namespace,
        name=info.ref.name,
        uid=info.ref.uid,
        hash=current.hash if current else None,
        revision=info.number,
        phase=PHASES[info.phase],  # type: ignore[arg-type]  # the table's values are the literal's
        heading=info.heading.value.lower(),
        message=waits_for(info),
        why=info.why,
        cause=causes[0] if causes else None,
        causes=causes,
        verdict=None if info.verdict is None else verdict_record(info.verdict),
        paused=info.paused,
        observed=info.observed,
        generation=info.generation,
        deadline=info.deadline,
        deadline_passed=info.deadline_passed,
        wanted=info.wanted,
        serving=info.serving,
        new=SideRecord(wanted=info.new.wanted, pods=info.new.pods, available=info.new.available),
        old=SideRecord(wanted=info.old.wanted, pods=info.old.pods, available=info.old.available),
        images=info.images,
        since=info.since,
        changed=info.changed,
        changed_by=info.changed_by,
        changes=None if info.changes is None else tuple(map(change_record, info.changes)),
        target=target_of(info),
        owner=OwnerRecord(tool=owner.tool, sentence=owner.sentence, reverts=owner.reverts) if owner else None,
    )


def cause_record(cause: Cause) -> CauseRecord:
    """Return why a rollout does not go on."""
    return CauseRecord(
        code=cause.code,
        headline=cause.headline,
        detail=cause.detail,
        confidence=cause.confidence.value,
        since=cause.since,
        pods=cause.pods,
        of=cause.of,
        on_new=cause.on_new,
        on_old=cause.on_old,
        in_template=cause.in_template,
    )


def verdict_record(verdict: Verdict) -> VerdictRecord:
    """Return whether an undo would help."""
    return VerdictRecord(code=VERDICTS[verdict.word], sentence=verdict.sentence)  # type: ignore[arg-type]


def change_record(change: Change) -> ChangeRecord:
    """Return one difference."""
    return ChangeRecord(
        field=change.field,
        container=change.where,
        name=change.name,
        before=change.before,
        after=change.after,
        words=change.words,
    )


def target_record(revision: Revision | None) -> TargetRecord | None:
    """Return which revision, in the words that do not move."""
    if revision is None:
        return None
    return TargetRecord(uid=revision.uid, hash=revision.hash, revision=revision.number)


def target_of(info: RolloutInfo) -> TargetRecord | None:
    """Return where an undo leads if nobody says otherwise."""
    return target_record(revision_of(info, info.target.uid)) if info.target else None


def history_record(info: RolloutInfo) -> HistoryRecord:
    """Return the kept revisions, newest first."""
    return HistoryRecord(
        kind=info.ref.kind,
        namespace=info.ref.namespace,
        name=info.ref.name,
        uid=info.ref.uid,
        limit=info.history_limit,
        dropped_next=_number(info, info.dropped_next),
        target=target_of(info),
        items=tuple(revision_record(each, info) for each in info.revisions or ()),
    )


def revision_record(revision: Revision, info: RolloutInfo) -> RevisionRecord:
    """Return one kept revision."""
    mark: Mark = revision.mark
    return RevisionRecord(
        uid=revision.uid,
        hash=revision.hash,
        name=revision.name,
        revision=revision.number,
        mark=mark.value,
        evidence=revision.evidence,
        change_cause=revision.change_cause,
        created=revision.created,
        images=revision.images,
        pods=revision.pods,
        available=revision.available,
        restart_of=_number(info, revision.restart_of),
    )


def _number(info: RolloutInfo, uid: str | None) -> int | None:
    found = revision_of(info, uid)
    return None if found is None else found.number
