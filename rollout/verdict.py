"""Whether an undo would help, and the facts that say so (screens.md 2)."""

from rollout.facts import Facts
from rollout.info import Cause, Heading, Verdict, VerdictWord
from rollout.pace import left_in_words

LOCAL = frozenset({"unschedulable", "quota", "evicted", "node-lost", "sandbox-error", "namespace-ends"})
"""Causes that any revision would meet alike: nothing that was released."""


def verdict(facts: Facts, causes: tuple[Cause, ...], heading: Heading) -> Verdict:
    """Return what the facts say of an undo."""
    if heading is Heading.IDLE:
        return Verdict(VerdictWord.NOTHING, "")
    if causes:
        return _of_cause(facts, causes[0], heading)
    if heading is Heading.DEGRADED:
        return _said(VerdictWord.MAY_NOT_HELP, f"{_release(facts)} ran before, no cause visible")
    if heading is Heading.ROLLING:
        return _rolling(facts)
    if heading is Heading.PAUSED and facts.under_way:
        return Verdict(VerdictWord.NO_FAULT, "no fault visible; paused: resume it, or undo")
    return Verdict(VerdictWord.NOTHING, "")


def _rolling(facts: Facts) -> Verdict:
    """Return the verdict on a rollout that goes on."""
    left = left_in_words(facts)
    if left:
        return Verdict(VerdictWord.WAIT, f"no fault visible: wait, {left} at this pace")
    if not facts.observed:
        return Verdict(VerdictWord.WAIT, "the controller has not seen the change yet: wait")
    return Verdict(
        VerdictWord.NO_FAULT, "no fault visible; undo possible" if _has_older(facts) else "no fault visible"
    )


def _of_cause(facts: Facts, cause: Cause, heading: Heading) -> Verdict:
    """Return the verdict where something is wrong, by the surest and widest cause."""
    release = _release(facts)
    if cause.on_old and cause.on_new:
        return _said(VerdictWord.MAY_NOT_HELP, "the old revision fails too")
    if cause.on_old:
        return _said(VerdictWord.MAY_NOT_HELP, f"only older pods fail, not {release}")
    if cause.code in LOCAL and not cause.in_template:
        return _said(VerdictWord.NOT_A_RELEASE, f"any revision would meet this: {cause.short}")
    if heading is Heading.DEGRADED:
        return _said(VerdictWord.MAY_NOT_HELP, f"{release} was complete before pods failed")
    if cause.code == "deadline-passed":
        return _said(VerdictWord.MAY_NOT_HELP, f"{release} makes no progress, and nothing says why")
    if not cause.in_template:
        return _said(VerdictWord.MAY_NOT_HELP, f"not in the template: {cause.short}")
    if not _has_older(facts):
        return _said(VerdictWord.MAY_NOT_HELP, "there is no earlier revision to return to")
    if facts.old.available:
        serves = f"{facts.old.available} of {max(facts.old.wanted, facts.old.available)} old pods serve"
        return _said(VerdictWord.HELPS, f"only {release} fails, {serves}")
    return _said(VerdictWord.HELPS, f"{release} fails, and its template is why")


def _said(word: VerdictWord, reason: str) -> Verdict:
    return Verdict(word, f"{reason}: {word.value}")


def _release(facts: Facts) -> str:
    return "the new revision" if facts.number is None else f"rev {facts.number}"


def _has_older(facts: Facts) -> bool:
    """Return whether there may be a revision to return to: what is not known is not denied."""
    if facts.revisions is None:
        return (facts.number or 2) > 1
    return any(facts.current is None or one.uid != facts.current.uid for one in facts.revisions)
