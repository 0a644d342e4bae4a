"""How far a write has come, from what the server answered and the newest picture of the workload.

Source: reliability.md 4.3, step 8.
"""

from datetime import datetime

import msgspec

from rollout import acts
from rollout.action import DELETES, Action, CheckState, Ending, Outcome, Plan, Progress, Step
from rollout.info import Phase, RolloutInfo
from rollout.judge import BY_HAND
from rollout.numbers import called_among
from rollout.reverted import fate, is_other, taken_back, wanted_of
from rollout.step import current_of
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
        to_hash=plan.to_hash,
        began=began,
        ended=now if sentence else None,
        steps=steps,
        sentence=sentence,
        good=good,
    )


def unanswered(plan: Plan, began: datetime, now: datetime, patience: float) -> Progress:
    """Return the one step of a write whose answer is out, and what comes after `patience` seconds."""
    waited = (now - began).total_seconds()
    left = patience - waited
    then = f"; in {span(left)} at most it is read back" if left > 0 else "; it is being read back"
    step = Step("accepted", CheckState.PENDING, f"sent, no answer for {span(waited)}{then}")
    return _one(plan, began, step, "")


def unknown(plan: Plan, began: datetime, info: RolloutInfo | None) -> Progress:
    """Return the one step of a write whose answer never came: of an undo the newest picture may tell."""
    now = current_of(info) if info else None
    if plan.ask.action is Action.UNDO and now is not None and now.uid == plan.target_uid:
        name = called_among(now, info.revisions if info else None)
        # It is numbered anew by the controller alone, and somebody else may have made the same undo.
        renumbered = now.number != plan.to_number
        sentence = f"revision {name} is what {f'{plan.target} was' if renumbered else 'runs'}"
        return _one(plan, began, Step("accepted", CheckState.GOOD, "undone, though no answer came"), sentence)
    return _one(
        plan, began, Step("accepted", CheckState.UNKNOWN, "no answer came"), "look before you try again"
    )


def _one(plan: Plan, began: datetime, step: Step, sentence: str) -> Progress:
    """Return a progress of one step."""
    return Progress(
        ref=plan.ref,
        target_uid=plan.target_uid,
        to_number=plan.to_number,
        began=began,
        ended=began if sentence else None,
        steps=(step,),
        sentence=sentence,
        good=step.state is CheckState.GOOD,
    )


def timed(before: Progress | None, now: Progress, seconds: float) -> Progress:
    """Return `now` with the time of each step that is good: `seconds` where it was not so `before`."""
    known = {step.key: step.after for step in before.steps if step.state is CheckState.GOOD} if before else {}
    steps = tuple(
        msgspec.structs.replace(step, after=known.get(step.key, seconds))
        if step.state is CheckState.GOOD
        else step
        for step in now.steps
    )
    return msgspec.structs.replace(now, steps=steps)


Reading = tuple[tuple[Step, ...], str, bool]
"""The steps, the last word ("" while there is none), and whether it is good."""


def _read(outcome: Outcome, plan: Plan, info: RolloutInfo, began: datetime, now: datetime) -> Reading:
    if outcome.ending is not Ending.APPLIED:
        state = CheckState.UNKNOWN if outcome.ending is Ending.UNKNOWN else CheckState.BAD
        return (Step("accepted", state, outcome.ending.value),), outcome.sentence, False
    accepted = Step("accepted", CheckState.GOOD, "accepted")
    if plan.ask.action is Action.DELETE_POD:
        return _read_pod((accepted,), plan, info, began, now)
    generation = outcome.generation or 0
    seen = info.generation >= generation and info.observed
    state = CheckState.GOOD if seen else CheckState.PENDING
    steps = (accepted, Step("observed", state, "observed"))
    pauses = plan.ask.action is Action.PAUSE or (
        plan.ask.action is Action.RESUME and (plan.becomes is None or (seen and info.paused))
    )
    back = "" if pauses else taken_back(outcome, plan, info, began, now)
    if back:
        return (
            (*(steps if seen else (accepted,)), Step("new", CheckState.BAD, fate(plan, info))),
            back,
            False,
        )
    if not seen:
        return steps, "", False
    if pauses:
        return _read_paused(steps, plan, info)
    if plan.ask.action is not Action.UNDO and info.paused:
        return steps, f"{acts.done(plan.ask)}: it is paused, and rolls out when resumed", True
    if not _is_new(outcome, plan, info):
        target = f"revision {plan.becomes}" if plan.becomes is not None else "the target"
        return (*steps, Step("new", CheckState.PENDING, f"{target} is new")), "", False
    return _read_pods(steps, plan, info, began, now, late=_passed_since(outcome, info))


def given_up(progress: Progress, plan: Plan, now: datetime) -> Progress:
    """Return the end of what was watched for as long as it is, and did not come to one."""
    took = span((now - progress.began).total_seconds())
    last = progress.steps[-1]
    words = "the controller has not seen it" if last.key == "observed" else last.words
    sentence = f"not {acts.done(plan.ask)} after {took}: {words}"
    return msgspec.structs.replace(progress, sentence=sentence, good=False, ended=now)


def _read_paused(steps: tuple[Step, ...], plan: Plan, info: RolloutInfo) -> Reading:
    """Return the reading of a pause or its end: the controller has seen it, so it is so."""
    word = acts.done(plan.ask)
    if info.paused is (plan.ask.action is Action.PAUSE):
        return (*steps, Step("new", CheckState.GOOD, word)), word, True
    return (*steps, Step("new", CheckState.BAD, "changed again")), f"changed again: it is not {word}", False


def _read_pod(
    steps: tuple[Step, ...], plan: Plan, info: RolloutInfo, began: datetime, now: datetime
) -> Reading:
    """Return the reading after a pod was deleted: it goes, comes back as another, and gets ready."""
    name = plan.ask.pod
    if info.pods is None or any(pod.uid == plan.target_uid for pod in info.pods):
        return (*steps, Step("gone", CheckState.PENDING, f"{name} goes")), "", False
    steps = (*steps, Step("gone", CheckState.GOOD, f"{name} went"))
    back = next((pod for pod in info.pods if pod.name == name), None)
    if back is None:
        return (*steps, Step("new", CheckState.PENDING, "it comes back")), "", False
    if not back.ready:
        state = CheckState.WARNING if back.trouble else CheckState.PENDING
        return (*steps, Step("available", state, f"it is back: {back.state}")), "", False
    took = span((now - began).total_seconds(), long=True)
    return (*steps, Step("available", CheckState.GOOD, "it is ready")), f"{name} is ready after {took}", True


def _passed_since(outcome: Outcome, info: RolloutInfo) -> bool:
    """Return whether the deadline passed after the write.

    The condition of a rollout that was late before stays until the first pod of the next one has moved.
    """
    stated = next((each.last for each in info.conditions if each.reason == "Progressing=False"), None)
    before = stated is not None and outcome.written is not None and stated <= outcome.written
    return info.deadline_passed and not before


def _read_pods(
    steps: tuple[Step, ...], plan: Plan, info: RolloutInfo, began: datetime, now: datetime, *, late: bool
) -> Reading:
    """Return the reading where the target is new, and its pods have to come; `late`: not in time."""
    target = "the target" if info.number is None else f"revision {info.number}"
    pods = _pods(info)
    steps = (*steps, Step("new", CheckState.GOOD, f"{target} is new"), pods)
    if pods.state is CheckState.GOOD:
        return steps, f"{acts.done(plan.ask)} in {span((now - began).total_seconds(), long=True)}", True
    if late:
        return steps, f"not {acts.done(plan.ask)} in time: {_named(info) or info.why}", False
    return steps, "", False


def _is_new(outcome: Outcome, plan: Plan, info: RolloutInfo) -> bool:
    """Return whether the target is what runs: by its uid, or, if it was pruned and made anew, its number.

    A new revision may get another number than was foreseen: at our own generation it is ours nevertheless.
    """
    current = wanted_of(info)
    if plan.becomes is not None and info.number == plan.becomes:
        return outcome.further or not is_other(plan, info, current)
    if current is not None and not plan.target_uid:
        return info.generation == outcome.generation and current.uid not in ("", plan.from_uid)
    return current is not None and current.uid == plan.target_uid and current.number != plan.to_number


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
        return f", blocked by {info.blocked_by}{_way_out(info)}"
    if info.why == BY_HAND:
        return ": delete its pods by hand"
    if info.paused:
        return ", paused"
    reason = _reason(info)
    return f", {reason}" if reason else ""


def _way_out(info: RolloutInfo) -> str:
    """Return what helps against a pod that blocks; one that runs the new template comes back the same."""
    current = wanted_of(info)
    pod = next((pod for pod in info.pods or () if pod.name == info.blocked_by), None)
    is_old = pod is not None and current is not None and pod.revision_uid not in ("", current.uid)
    return f": {DELETES}" if is_old else ""


def _reason(info: RolloutInfo) -> str:
    """Return why the pods of the target do not come; "" where they do, or nothing is known."""
    return next((cause.short for cause in info.causes or () if cause.on_new), "")


def _named(info: RolloutInfo) -> str:
    """Return the same with what it is about, and no figures: "quota exceeded: team"."""
    return next((cause.headline.partition(", ")[0] for cause in info.causes or () if cause.on_new), "")
