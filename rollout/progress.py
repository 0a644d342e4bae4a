"""How far an undo has come, from what the server answered and the newest picture of the workload.

Source: reliability.md 4.3, step 8.
"""

from datetime import datetime

from rollout.action import CheckState, Ending, Outcome, Plan, Progress, Step
from rollout.info import Phase, Revision, RolloutInfo
from rollout.text import span

DONE = (Phase.COMPLETE, Phase.IDLE)


def progress(outcome: Outcome, plan: Plan, info: RolloutInfo, began: datetime, now: datetime) -> Progress:
    """Return the steps of an undo, and its end where it has one.

    `began` and `now` are of the server's clock. Asked again after its end, it tells whether the undo still
    stands: "reverted by kustomize-controller after 6m".
    """
    steps, sentence, good = _read(outcome, plan, info, began, now)
    return Progress(
        ref=info.ref,
        target_uid=plan.target_uid,
        to_number=plan.to_number,
        began=began,
        ended=now if sentence else None,
        steps=steps,
        sentence=sentence,
        good=good,
    )


Reading = tuple[tuple[Step, ...], str, bool]
"""The steps, the last word ("" while there is none), and whether it is good."""


def _read(outcome: Outcome, plan: Plan, info: RolloutInfo, began: datetime, now: datetime) -> Reading:
    if outcome.ending is not Ending.APPLIED:
        state = CheckState.UNKNOWN if outcome.ending is Ending.UNKNOWN else CheckState.BAD
        return (Step("accepted", state, outcome.ending.value),), outcome.sentence, False
    accepted = Step("accepted", CheckState.GOOD, "accepted")
    generation = outcome.generation or 0
    if info.generation < generation or not info.observed:
        return (accepted, Step("observed", CheckState.PENDING, "observed")), "", False
    steps = (accepted, Step("observed", CheckState.GOOD, "observed"))
    current = next((kept for kept in info.revisions or () if kept.number == info.number), None)
    if _taken_back(plan, info, current, generation):
        word = "reverted" if current is not None and current.uid == plan.from_uid else "changed again"
        by = f" by {info.changed_by}" if info.changed_by else ""
        sentence = f"{word}{by} after {span(((info.changed or now) - began).total_seconds())}"
        return (*steps, Step("new", CheckState.BAD, word)), sentence, False
    if not _is_new(plan, info, current):
        target = f"revision {plan.becomes}" if plan.becomes is not None else "the target"
        return (*steps, Step("new", CheckState.PENDING, f"{target} is new")), "", False
    return _read_pods(steps, info, began, now)


def _read_pods(steps: tuple[Step, ...], info: RolloutInfo, began: datetime, now: datetime) -> Reading:
    """Return the reading where the target is new, and its pods have to come."""
    target = "the target" if info.number is None else f"revision {info.number}"
    pods = _pods(info)
    steps = (*steps, Step("new", CheckState.GOOD, f"{target} is new"), pods)
    if pods.state is CheckState.GOOD:
        return steps, f"undone in {span((now - began).total_seconds(), long=True)}", True
    if info.deadline_passed:
        return steps, f"not undone in time: {_reason(info) or info.why}", False
    return steps, "", False


def _is_new(plan: Plan, info: RolloutInfo, current: Revision | None) -> bool:
    """Return whether the target is what runs: by its uid, or, if it was pruned and made anew, its number."""
    if plan.becomes is not None and info.number == plan.becomes:
        return True
    return current is not None and current.uid == plan.target_uid and current.number != plan.to_number


def _taken_back(plan: Plan, info: RolloutInfo, current: Revision | None, generation: int) -> bool:
    """Return whether someone has changed the template since: another revision than the target is current."""
    if info.generation <= generation or info.number is None or plan.becomes is None:
        return False
    return info.number > plan.becomes and (current is None or current.uid != plan.target_uid)


def _pods(info: RolloutInfo) -> Step:
    """Return the first of updated, gone and available that is not there yet; all there is "available"."""
    new, wanted = info.new, info.wanted
    ready = Step("available", CheckState.GOOD, f"{min(new.available, wanted)} of {wanted} available")
    if info.phase in DONE:
        return ready
    state = CheckState.WARNING if info.blocked_by or _reason(info) or info.paused else CheckState.PENDING
    why = _obstacle(info)
    if new.pods < wanted:
        return Step("updated", state, f"{new.pods} of {wanted} updated{why}")
    if new.available < wanted:
        return Step("available", state, f"{new.available} of {wanted} available{why}")
    if info.old.pods:
        return Step("gone", state, f"{info.old.pods} old {'pod' if info.old.pods == 1 else 'pods'} left{why}")
    return ready


def _obstacle(info: RolloutInfo) -> str:
    if info.blocked_by:
        return f", blocked by {info.blocked_by}"
    if info.paused:
        return ", paused"
    reason = _reason(info)
    return f", {reason}" if reason else ""


def _reason(info: RolloutInfo) -> str:
    """Return why the pods of the target do not come; "" where they do, or nothing is known."""
    return next((cause.short for cause in info.causes or () if cause.on_new), "")
