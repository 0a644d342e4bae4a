"""Whether an undo would help, and the facts that say so (screens.md 2)."""

from datetime import timedelta

from rollout.facts import Facts
from rollout.history import same_release
from rollout.info import Cause, Edit, Heading, Verdict, VerdictWord
from rollout.numbers import called_among
from rollout.pace import back_in_words, left_in_words
from rollout.text import age, cut_middle, span

LOCAL = frozenset(
    {
        "unschedulable", "volume-claim", "quota", "evicted", "preempted", "drained", "node-lost",
        "node-not-ready", "node-shutdown", "node-disk-full", "not-admitted", "sandbox-error",
        "namespace-ends", "replicas-fought", "volume-attach", "volume-mount", "stuck-ending",
    }
)  # fmt: skip
"""Causes that any revision would meet alike: nothing that was released."""

NAME = 24
"""Cells of a name in a sentence."""

FRESH = timedelta(hours=1)
"""A release that begins to fail so soon after it was complete is to blame, as far as anybody can tell."""


TOGETHER = timedelta(seconds=60)
"""How far apart a release writes a workload and the configuration that belongs to it."""


def verdict(facts: Facts, causes: tuple[Cause, ...], heading: Heading, picking: str = "") -> Verdict:
    """Return what the facts say of an undo.

    `picking`: what is asked of the person where an undo has no target, as what runs was left before.
    """
    if heading is Heading.IDLE:
        return Verdict(VerdictWord.NOTHING, "")
    if heading is Heading.BLOCKED and causes and causes[0].on_old and not any(one.on_new for one in causes):
        return _said(
            VerdictWord.MAY_NOT_HELP, f"{_release(facts)} waits for {facts.blocked_by}, delete that pod"
        )
    if causes:
        said = _of_cause(facts, causes[0], heading)
        helps = picking and said.word is VerdictWord.HELPS
        return _said(said.word, f"{_release(facts)} was left before; {picking}") if helps else said
    if heading is Heading.DEGRADED:
        return _said(VerdictWord.MAY_NOT_HELP, f"{_release(facts)} ran before, no cause visible")
    if heading is Heading.ROLLING:
        return _rolling(facts)
    if heading is Heading.PAUSED and facts.under_way:
        return Verdict(VerdictWord.NO_FAULT, "no fault visible; paused: resume it, or undo")
    return Verdict(VerdictWord.NOTHING, "")


def edits(facts: Facts) -> tuple[Edit, ...]:
    """Return what was edited with the current revision or since, newest first."""
    began = facts.began
    later = [edit for edit in facts.edits if began is not None and edit.at > began - TOGETHER]
    return tuple(sorted(later, key=lambda edit: edit.at, reverse=True))


def _rolling(facts: Facts) -> Verdict:
    """Return the verdict on a rollout that goes on."""
    left = left_in_words(facts)
    if left:
        return Verdict(VerdictWord.WAIT, f"no fault visible: wait, {left} at this pace")
    if not facts.observed:
        return Verdict(VerdictWord.WAIT, "the controller has not seen the change yet: wait")
    if not _has_older(facts):
        return Verdict(VerdictWord.NO_FAULT, "no fault visible")
    back = back_in_words(facts)
    pace = f", {back} at the last pace" if back else ""
    return Verdict(VerdictWord.NO_FAULT, f"no fault visible; undo possible{pace}")


def _of_cause(facts: Facts, cause: Cause, heading: Heading) -> Verdict:
    """Return the verdict where something is wrong, by the surest and widest cause."""
    release = _release(facts)
    if cause.code in LOCAL and not cause.in_template:
        return _said(VerdictWord.NOT_A_RELEASE, f"any revision would meet this: {cause.short}")
    if cause.on_old:
        which = "the old revision fails too" if cause.on_new else f"only older pods fail, not {release}"
        return _said(VerdictWord.MAY_NOT_HELP, which)
    if cause.presumed and not cause.in_template and cause.node:
        return _said(VerdictWord.NOT_A_RELEASE, f"only pods on {cause.node} fail, {_others(facts)} run")
    edited = edits(facts)
    if (of_config := _of_config(facts, cause, edited)) is not None:
        return of_config
    if cause.code == "deadline-passed" or (cause.presumed and cause.confidence.value == "possible"):
        return _nothing_says_why(facts)
    if not cause.in_template:
        return _said(VerdictWord.MAY_NOT_HELP, f"not in the template: {cause.short}")
    if not _has_older(facts):
        return _said(VerdictWord.MAY_NOT_HELP, "there is no earlier revision to return to")
    if facts.current and facts.previous and same_release(facts.current, facts.previous):
        restarted = called_among(facts.previous, facts.revisions)
        return _said(VerdictWord.MAY_NOT_HELP, f"{release} only restarts rev {restarted}")
    if heading is Heading.DEGRADED:
        return _degraded(facts, cause)
    return _helps(facts, edited)


def _of_config(facts: Facts, cause: Cause, edited: tuple[Edit, ...]) -> Verdict | None:
    """Return the verdict where an edit may be why, and an undo would start pods that meet it too."""
    suspect = next((edit for edit in edited if _may_be_config(cause, edit)), None)
    if suspect is None:
        return None
    release = _release(facts)
    if not _is_of_release(facts, suspect):
        return _said(VerdictWord.NOT_A_RELEASE, f"{_edited(facts, suspect)}, after {release} began")
    if facts.old.available >= facts.wanted:
        return None
    name = cut_middle(suspect.name, NAME)
    return _said(VerdictWord.MAY_NOT_HELP, f"{name} changed with {release}, undo leaves it")


def _helps(facts: Facts, edited: tuple[Edit, ...]) -> Verdict:
    """Return the verdict on a rollout whose template is at fault; an edit of its config is said first."""
    release = _release(facts)
    old = f"{facts.old.available} of {max(facts.old.wanted, facts.old.available)} old"
    if any(pod.name == facts.blocked_by for pod in facts.new_pods or ()):
        return _said(VerdictWord.HELPS, f"{release} fails, {facts.blocked_by} has to be deleted too")
    if edited:
        return _said(VerdictWord.HELPS, f"{_edited(facts, edited[0])}; {release} fails, {old} serve")
    if facts.old.available:
        return _said(VerdictWord.HELPS, f"only {release} fails, {old} pods serve")
    return _said(VerdictWord.HELPS, f"{release} fails, and its template is why")


def _degraded(facts: Facts, cause: Cause) -> Verdict:
    """Return the verdict on a release that was complete: soon after it, it is to blame; later, others are."""
    release = _release(facts)
    if facts.began is None or cause.since is None:
        return _said(VerdictWord.MAY_NOT_HELP, f"{release} was complete before pods failed")
    stood = max((cause.since - facts.began).total_seconds(), 0.0)
    words = span(stood, long=stood < 600)
    if stood <= FRESH.total_seconds() and facts.now - facts.began <= 2 * FRESH:
        return _said(VerdictWord.HELPS, f"{release} began to fail {words} after its release")
    return _said(VerdictWord.MAY_NOT_HELP, f"{release} was complete and ran {words} before pods failed")


def _nothing_says_why(facts: Facts) -> Verdict:
    """Return the verdict on a rollout that does not get on, and on which nothing throws a light."""
    release = _release(facts)
    if facts.old.available and _has_older(facts):
        reason = f"{release} stands still; {facts.old.available} old pods serve"
        return Verdict(VerdictWord.NO_FAULT, f"no fault visible, {reason}: undo possible")
    return _said(VerdictWord.MAY_NOT_HELP, f"{release} makes no progress, and nothing says why")


def _may_be_config(cause: Cause, edit: Edit) -> bool:
    """Return whether an edit may be why: of a crash or a probe always, of a missing key if it is its own.

    One that came when the trouble was there already is no reason: somebody tries to mend it.
    """
    if cause.since is not None and edit.at > cause.since:
        return False
    if cause.code == "config-error":
        return edit.name in cause.headline or edit.name in cause.detail
    return cause.presumed


def _edited(facts: Facts, edit: Edit) -> str:
    return f"{cut_middle(edit.name, NAME)} edited {age(edit.at, facts.now)} ago"


def _is_of_release(facts: Facts, edit: Edit) -> bool:
    """Return whether an edit was written together with the current revision."""
    return facts.began is not None and abs(edit.at - facts.began) <= TOGETHER


def _others(facts: Facts) -> str:
    running = sum(1 for pod in facts.new_pods or () if pod.row.ready)
    return f"{running} others"


def _said(word: VerdictWord, reason: str) -> Verdict:
    return Verdict(word, f"{reason}: {word.value}")


def _release(facts: Facts) -> str:
    return "the new revision" if facts.number is None else f"rev {facts.number}"


def _has_older(facts: Facts) -> bool:
    """Return whether there may be a revision to return to: what is not known is not denied."""
    if facts.revisions is None:
        return (facts.number or 2) > 1
    return any(facts.current is None or one.uid != facts.current.uid for one in facts.revisions)
