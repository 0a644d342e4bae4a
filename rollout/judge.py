"""From facts and causes to the state of a rollout: phase, heading, since when, and why in 21 cells."""

from datetime import datetime

from rollout.facts import Facts, condition
from rollout.info import Cause, Heading, Phase
from rollout.pace import left_in_words
from rollout.patience import patience_of
from rollout.returns import undone
from rollout.text import cells, cut_end, span
from rollout.waits import waits

WIDE = 21
"""Cells of WHY in the list."""

BY_HAND = "waits for deletion"
"""WHY of a workload whose pods are replaced only when somebody deletes them."""

CORE_PATHS = ("$.spec", "$.status", "$.spec.replicas", "$.status.observedGeneration")
"""Broken paths without which nothing can be said of a rollout."""


def phase(facts: Facts, causes: tuple[Cause, ...]) -> Phase:
    """Return the state that the list shows."""
    if any(path in CORE_PATHS or path.startswith("$ (") for path in facts.workload.broken):
        return Phase.UNKNOWN
    if facts.wanted == 0 and facts.workload.pods == 0:
        return Phase.IDLE
    if facts.deadline_passed or facts.failure is not None:
        return Phase.FAILED
    if facts.below and _counts(facts, causes):
        return Phase.FAILED
    if facts.workload.paused and not _serious(facts, causes):
        return Phase.PAUSED
    lost = facts.missing and not facts.under_way and not facts.starting
    if causes or facts.blocked_by or lost:
        return Phase.TROUBLE
    if facts.under_way or facts.waits_for_deletion or facts.missing or not facts.observed:
        return Phase.PROGRESSING
    return Phase.COMPLETE


def _counts(facts: Facts, causes: tuple[Cause, ...]) -> bool:
    """Return whether missing pods are a loss, and not a start that takes its time."""
    if any(cause.pods for cause in causes):
        return True
    return facts.observed and not facts.starting and facts.workload.strategy != "Recreate"


def _serious(facts: Facts, causes: tuple[Cause, ...]) -> bool:
    return bool(causes) or (facts.missing > 0 and not facts.starting and not facts.under_way)


def heading(facts: Facts, state: Phase, causes: tuple[Cause, ...]) -> Heading:
    """Return the word of an opened rollout."""
    if state is Phase.UNKNOWN:
        return Heading.UNKNOWN
    if state is Phase.IDLE:
        return Heading.IDLE
    if facts.workload.paused:
        return Heading.PAUSED
    if facts.blocked_by:
        return Heading.BLOCKED
    trouble = state in (Phase.FAILED, Phase.TROUBLE)
    if facts.under_way or not facts.observed:
        return Heading.STUCK if trouble else Heading.ROLLING
    if trouble:
        fails = facts.starting and any(cause.pods for cause in causes)
        return Heading.STUCK if fails else Heading.DEGRADED
    return Heading.ROLLING if state is Phase.PROGRESSING else Heading.COMPLETE


def rests(facts: Facts, word: Heading, causes: tuple[Cause, ...]) -> str:
    """Return the facts that a heading rests on, as one sentence."""
    lost = f"{facts.missing} of {facts.wanted} pods are lost" if facts.missing else ""
    cause = causes[0].short if causes else ""
    match word:
        case Heading.STUCK:
            return _stuck(facts, cause)
        case Heading.DEGRADED:
            return ", ".join(part for part in ("no rollout is under way", lost, cause) if part)
        case Heading.ROLLING if not facts.observed:
            return "the controller has not seen the change yet"
        case Heading.ROLLING:
            return f"{facts.new.available} of {facts.wanted} are available and new, nothing is wrong"
        case Heading.PAUSED:
            return "spec.paused is true"
        case Heading.BLOCKED:
            return f"the controller goes on only once {facts.blocked_by} is ready"
        case Heading.COMPLETE:
            which = facts.note or "all of the wanted template"
            return f"{facts.workload.available} of {facts.wanted} are available, {which}"
        case Heading.IDLE:
            return "no pods are wanted, and none are there"
        case Heading.UNKNOWN:
            return "its spec or status cannot be read"


def _stuck(facts: Facts, cause: str) -> str:
    going, fails = "a rollout is under way", "fails"
    if not facts.under_way:
        going, fails = "its first pods are starting", "fail"
    if facts.deadline_passed:
        return f"{going}, and its deadline has passed"
    return f"{going}, and {fails}: {cause}" if cause else f"{going}, and pods cannot be created"


def since(facts: Facts, state: Phase, word: Heading) -> datetime | None:
    """Return since when it is as it is; None for what needs no attention."""
    if state in (Phase.COMPLETE, Phase.IDLE, Phase.UNKNOWN):
        return None
    if word is Heading.PAUSED:
        stated = condition(facts.workload.conditions, "Progressing")
        paused = stated is not None and stated.reason == "DeploymentPaused"
        return stated.changed or stated.updated if stated and paused else facts.began
    if word is Heading.DEGRADED or not facts.under_way:
        return _lost_since(facts) or facts.began
    return facts.began


def _lost_since(facts: Facts) -> datetime | None:
    stated = condition(facts.workload.conditions, "Available")
    if stated is not None and stated.status == "False":
        return stated.changed
    pods = (*(facts.new_pods or ()), *(facts.old_pods or ()))
    lost = [pod.ready_at or pod.row.created for pod in pods if not pod.row.ready and not pod.row.terminating]
    return min((time for time in lost if time), default=None)


def why(facts: Facts, state: Phase, word: Heading, causes: tuple[Cause, ...]) -> str:
    """Return the list's WHY: at most 21 cells."""
    return cut_end(_why(facts, state, word, causes), WIDE)


def _why(facts: Facts, state: Phase, word: Heading, causes: tuple[Cause, ...]) -> str:
    if state is Phase.UNKNOWN:
        return "cannot be read"
    if state is Phase.IDLE:
        return "scaled to zero"
    if state is Phase.PAUSED:
        return "paused"
    if state in (Phase.FAILED, Phase.TROUBLE):
        return _trouble(facts, word, causes)
    if state is Phase.PROGRESSING:
        return _progress(facts)
    return _complete(facts)


def _trouble(facts: Facts, word: Heading, causes: tuple[Cause, ...]) -> str:
    if causes:
        short = causes[0].short
        if facts.blocked_by and causes[0].code == "not-ready":
            return f"not ready: {facts.blocked_by}"
        if word is not Heading.DEGRADED or not causes[0].pods:
            return short
        fits = cells(f"degraded: {short}") <= WIDE
        return f"degraded: {short if fits else short.partition(',')[0].partition(':')[0]}"
    if facts.blocked_by:
        return f"not ready: {facts.blocked_by}"
    if facts.deadline_passed:
        return "deadline passed"
    if facts.failure is not None:
        return "pods are refused"
    if word is Heading.DEGRADED:
        return f"degraded: {facts.missing} of {facts.wanted}"
    return f"{facts.missing} of {facts.wanted} missing"


def _progress(facts: Facts) -> str:
    if not facts.observed:
        return "not observed yet"
    if facts.waits_for_deletion:
        return BY_HAND
    if facts.wanted and facts.new.available >= facts.wanted:
        return "old pods are ending" if facts.old.pods else "finishing"
    held = next((one.short for one in waits(facts) if one.code in ("min-ready", "pulling")), "")
    silent = _silent_for(facts)
    if silent:
        return f"not ready for {silent}"
    left = left_in_words(facts)
    action = "updating" if facts.old.pods or facts.old.wanted else "starting"
    if not facts.under_way:
        return f"scaling, {facts.workload.available} of {facts.wanted}"
    return f"{action}, {left} left" if left else held or action


def _silent_for(facts: Facts) -> str:
    """Return for how long a new pod has run and is not ready, where no event can tell why; "" for none."""
    if facts.events is not None or not facts.under_way:
        return ""
    patience = patience_of(facts)
    running = [pod.running_at for pod in facts.new_pods or () if not pod.row.ready and pod.running_at]
    slow = [at for at in running if facts.now - at > patience]
    return span((facts.now - min(slow)).total_seconds()) if slow else ""


def _complete(facts: Facts) -> str:
    told = undone(facts.workload.change_cause)
    if told and facts.number == told[0] + 1:
        before, after, by = told
        done = f"undone {before}→{after}" if before != after else "undone"
        return f"{done} by {by}" if by else done
    if facts.note:
        return facts.note
    tag = _tag(facts.workload.images[0]) if facts.workload.images else ""
    return f"complete, {tag}" if tag else "complete"


def _tag(image: str) -> str:
    """Return an image's tag, or the beginning of its digest."""
    name, _, digest = image.rpartition("/")[2].partition("@")
    return name.partition(":")[2] or digest.rpartition(":")[2][:7]
