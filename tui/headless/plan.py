"""A write's plan, outcome and steps as lines or records: what the dialog shows, in the same words."""

from collections.abc import Iterator
from datetime import datetime

from rollout.action import Action, CheckState, Outcome, Plan, Progress
from rollout.acts import TITLES
from rollout.connection import Connection
from rollout.info import RolloutInfo
from rollout.step import current_of
from tui.headless.ends import Exit
from tui.headless.out import Out
from tui.headless.record_parts import CheckRecord, TargetRecord, WarningRecord
from tui.headless.records import EndRecord, OutcomeRecord, PlanRecord, ProgressRecord
from tui.headless.told import change_record
from tui.headless.words import stamp, without_keys

SIGNS = {
    CheckState.GOOD: "ok",
    CheckState.PENDING: "..",
    CheckState.WARNING: "!",
    CheckState.BAD: "no",
    CheckState.UNKNOWN: "?",
}


class Told:
    """Says how a write goes."""

    def __init__(self, out: Out, *, json: bool) -> None:
        self._out = out
        self._json = json
        self._info: RolloutInfo | None = None
        self._link: Connection | None = None
        self._said = ""

    def about(self, info: RolloutInfo, link: Connection) -> None:
        """Take what is written to, as it was before, and where."""
        self._info, self._link = info, link

    def plan(self, plan: Plan, source: TargetRecord | None, target: TargetRecord | None) -> None:
        """Say what a write would do; `source` and `target` are its revisions."""
        if self._json:
            self._out.record(plan_record(plan, source, target, self._link))
            return
        for line in plan_lines(plan, self._link):
            self._out.line(line)

    def outcome(self, outcome: Outcome, now: datetime) -> None:
        """Say what the server did with it."""
        self._said = outcome.sentence
        if self._json:
            record = OutcomeRecord(
                at=now,
                ending=outcome.ending.value,
                sentence=outcome.sentence,
                generation=outcome.generation,
                warnings=outcome.warnings,
            )
            self._out.record(record)
            return
        self._out.line(f"{stamp(now)} {outcome.sentence}")
        for warning in outcome.warnings:
            self._out.line(f"{stamp(now)} ! {warning}")

    def progress(self, progress: Progress, now: datetime) -> None:
        """Say how far it has come."""
        self._said = progress.sentence or self._said
        if self._json:
            steps = tuple(
                CheckRecord(key=s.key, state=s.state.value, words=without_keys(s.words))
                for s in progress.steps
            )
            record = ProgressRecord(at=now, steps=steps, sentence=progress.sentence, good=progress.good)
            self._out.record(record)
            return
        last = without_keys(progress.steps[-1].words) if progress.steps else ""
        self._out.line(f"{stamp(now)} {progress.ref.short} {progress.sentence or last}")

    def still(self, progress: Progress, now: datetime) -> None:
        """Say that nothing has changed, so that nobody takes the wait for a hang."""
        if not self._json and progress.steps:
            last = without_keys(progress.steps[-1].words)
            self._out.line(f"{stamp(now)} still {progress.ref.short} {last}")

    def note(self, sentence: str) -> None:
        """Say a sentence."""
        self._said = sentence
        if not self._json:
            self._out.line(sentence)

    def end(self, code: Exit, sentence: str, now: datetime) -> None:
        """Say to programs how it ended: in the words that were said last, unless others are given."""
        if not self._json:
            return
        info = self._info
        current = None if info is None else current_of(info)
        record = EndRecord(
            at=now,
            code=int(code),
            sentence=sentence or self._said,
            uid=None if info is None else info.ref.uid,
            hash=None if current is None else current.hash,
            cause=None,
            verdict=None,
        )
        self._out.record(record)


def plan_record(
    plan: Plan, source: TargetRecord | None, target: TargetRecord | None, link: Connection | None
) -> PlanRecord:
    """Return what a write would do, as `-o json` says it."""
    return PlanRecord(
        action=plan.ask.action.value,  # type: ignore[arg-type]  # a command deletes no pod
        does="" if plan.ask.action is Action.UNDO else plan.target_words,
        context=link.context if link else "",
        user=link.user if link else "",
        kind=plan.ref.kind,
        namespace=plan.ref.namespace,
        name=plan.ref.name,
        uid=plan.ref.uid,
        source=source,
        target=target,
        becomes=plan.becomes,
        resumes=plan.resumes,
        protected=plan.type_why,
        changes=tuple(map(change_record, plan.changes)),
        stays=plan.stays,
        takes=plan.takes,
        warnings=tuple(
            WarningRecord(label=label, sentence=without_keys(said)) for label, said in plan.warnings
        ),
        checks=tuple(CheckRecord(key=c.key, state=c.state.value, words=c.words) for c in plan.checks),
        refused=without_keys(plan.refused),
    )


def plan_lines(plan: Plan, link: Connection | None) -> list[str]:
    """Return what a write would do, and where, in the words of its dialog."""
    title, *lines = _title(plan)
    lines = [title, *([f"  in         {place(plan, link)}"] if link else []), *lines]
    for change in plan.changes:
        where = f"{change.where}: " if change.where else ""
        lines.append(f"  changes    {where}{change.words}")
    lines.append(f"  stays      {plan.stays}")
    lines += [f"! {label:<10} {without_keys(sentence)}" for label, sentence in plan.warnings]
    lines += [f"  takes      {plan.takes}"] if plan.takes else []
    lines += [f"  {SIGNS[check.state]:<10} {check.words}" for check in plan.checks]
    lines += [f"! {plan.type_why}"] if plan.type_why else []
    lines += [f"! refused: {without_keys(plan.refused)}"] if plan.refused else []
    return lines


def place(plan: Plan, link: Connection) -> str:
    """Return what line 1 of the screens says: "PROD prod-eu / shop as alice"."""
    word = f"{link.protected} " if link.protected else ""
    user = f" as {link.user}" if link.user else ""
    return f"{word}{link.context} / {plan.ref.namespace}{user}"


def _title(plan: Plan) -> Iterator[str]:
    """Yield what is done, and to which revision or how."""
    becomes = "" if plan.becomes is None else f"   becomes revision {plan.becomes}"
    if plan.ask.action is not Action.UNDO:
        yield f"{TITLES[plan.ask.action]} {plan.ref.short}   revision {plan.source}{becomes}"
        yield f"  does       {plan.target_words}"
        return
    verb = "Resume and undo" if plan.resumes else TITLES[Action.UNDO]
    evidence = f"   {plan.target_evidence}" if plan.target_evidence else ""
    yield f"{verb} {plan.ref.short}   {plan.source} → {plan.target}{becomes}"
    yield f"  target     {plan.target_words}{evidence}"
