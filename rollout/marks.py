"""How good each revision is known to have been, from what a cluster leaves of it.

A retired ReplicaSet says nothing of itself; the times of its neighbours do. Source: semantics.md 11.
"""

import re
from collections.abc import Sequence

from rollout.facts import Facts, condition
from rollout.handed import hand_overs, stood
from rollout.info import Mark, Revision, Target
from rollout.numbers import called_among, newest, place
from rollout.records import KeptRevision, Seen
from rollout.returns import ROLLED_BACK, Returns, returns

HANDED_OVER = "NewReplicaSetAvailable"
"""The reason of Progressing that names a ReplicaSet as fully rolled out."""

_NAMED = re.compile(r'"([^"]+)"')


def revisions(facts: Facts, seen: Seen) -> tuple[Revision, ...] | None:
    """Return the revisions with their marks, newest first; a template that was not rolled out comes first."""
    kept = facts.revisions
    if kept is None:
        return None
    known, finished = _returns(facts, kept), {} if facts.workload.strategy == "Recreate" else hand_overs(kept)
    told = [
        _revision(one, kept, _mark(one, kept, facts, seen, known=known, finished=finished.get(one.uid)))
        for one in kept
    ]
    if facts.current is None and facts.workload.template:
        told.insert(0, _not_rolled_out(facts))
    elif facts.current is not None:
        told.sort(key=lambda revision: revision.mark is not Mark.NOW)
    return tuple(told)


def target(facts: Facts, told: Sequence[Revision] | None, *, fails: bool) -> Target | None:
    """Return where an undo leads: the newest good revision that is no restart of the current one.

    `fails`: whether something is wrong with the current revision. Unless it is, there is nothing to undo
    once somebody has returned to it: a second undo would go further back than anybody wants.
    """
    kept = facts.revisions
    if told is None or kept is None:
        return None
    current = next((revision for revision in told if revision.mark is Mark.NOW), None)
    known = _returns(facts, kept)
    if current is not None and current.uid in known.left:
        again = f"revision {called_among(current, told)} was itself left before: pick a revision"
        return Target(None, again + _serving(told))
    if known.last and not fails:
        return Target(None, _returned(facts), settled=True)
    releases = {one.uid: one.release for one in kept}
    live = releases.get(current.uid, b"") if current else b""
    older = [one for one in told if one is not current and not (live and releases.get(one.uid) == live)]
    for mark in (Mark.RUNNING, Mark.PROVEN, Mark.LIKELY):
        for revision in older:
            if revision.mark is mark:
                return Target(revision.uid, f"{mark.value}: {revision.evidence}")
    if not older:
        return Target(None, "there is no earlier release to return to", settled=True)
    return Target(None, "no earlier revision is known to be good: pick one")


def _returns(facts: Facts, kept: Sequence[KeptRevision]) -> Returns:
    return returns(kept, facts.current, facts.workload.change_cause)


def picking(facts: Facts, told: Sequence[Revision] | None) -> str:
    """Return "pick one, 15 serves" where somebody left what runs before, and it is back; "" elsewhere.

    Who takes an undo back brings it: a person has to say whether it shall be undone again, and to what.
    """
    kept, current = facts.revisions, facts.current
    if told is None or kept is None or current is None or current.uid not in _returns(facts, kept).left:
        return ""
    return "pick one" + _serving(told)


def _serving(told: Sequence[Revision]) -> str:
    """Return which other revision serves, to go on a sentence; "" where none does."""
    serving = next((one for one in told if one.mark is Mark.RUNNING and one.number is not None), None)
    return "" if serving is None else f", {called_among(serving, told)} serves"


def _returned(facts: Facts) -> str:
    """Return why there is nothing to undo after a return."""
    done = "the return to it is under way" if facts.under_way else "it was returned to, and nothing fails"
    ours = called_among(facts.current, facts.revisions)
    return f"nothing to undo from revision {ours}: {done}"


def _not_rolled_out(facts: Facts) -> Revision:
    return Revision(
        uid="",
        number=None,
        name="",
        hash="",
        created=facts.workload.changed,
        images=facts.workload.images,
        mark=Mark.NOW,
        evidence="not rolled out",
        change_cause="",
        pods=0,
        available=0,
        restart_of=None,
    )


def _revision(one: KeptRevision, kept: Sequence[KeptRevision], marked: tuple[Mark, str]) -> Revision:
    mark, evidence = marked
    return Revision(
        uid=one.uid,
        number=one.number,
        name=one.name,
        hash=one.hash,
        created=one.created,
        images=one.images,
        mark=mark,
        evidence=evidence,
        change_cause=_own_change_cause(one, kept),
        pods=one.pods,
        available=one.available,
        restart_of=_restart_of(one, kept),
    )


def _mark(
    one: KeptRevision,
    kept: Sequence[KeptRevision],
    facts: Facts,
    seen: Seen,
    *,
    known: Returns,
    finished: bool | None,
) -> tuple[Mark, str]:
    """Return a revision's mark and its evidence, the strongest first.

    One that was left for the current revision may still run: nobody wants it back. Of one that was left
    earlier, and serves again, its pods say more.
    """
    if facts.current is not None and one.uid == facts.current.uid:
        return Mark.NOW, f"{one.available} available" + (" so far" if facts.under_way else "")
    if one.uid in known.just_left:
        return Mark.LEFT, "was rolled back from"
    runs = one.wanted > 0 and one.available == one.wanted
    if runs and finished is not False and one.uid not in seen.failed:
        return Mark.RUNNING, f"{one.available} running now"
    if one.uid in known.left:
        return Mark.LEFT, "was rolled back from"
    if one.uid in seen.failed:
        return Mark.FAILED, "was seen failing"
    return _retired(one, kept, facts, seen, finished=finished)


def _retired(
    one: KeptRevision, kept: Sequence[KeptRevision], facts: Facts, seen: Seen, *, finished: bool | None
) -> tuple[Mark, str]:
    """Return the mark of a revision that nobody left and whose pods do not tell."""
    if one.uid in seen.available:
        return Mark.PROVEN, "was seen fully available"
    if _is_named(one, facts):
        return Mark.PROVEN, "was fully available"
    if facts.workload.kind == "StatefulSet" and one.name == facts.workload.current_revision:
        return Mark.LIKELY, "current before this rollout"
    if finished is None:
        return Mark.UNPROVEN, "nothing tells"
    if not finished:
        return Mark.FAILED, "hand-over never finished"
    return Mark.LIKELY, stood(one, kept)


def _is_named(one: KeptRevision, facts: Facts) -> bool:
    """Return whether the Deployment itself says that this ReplicaSet was fully rolled out."""
    stated = condition(facts.workload.conditions, "Progressing")
    if stated is None or stated.reason != HANDED_OVER:
        return False
    named = _NAMED.search(stated.message)
    return named is not None and named[1] == one.name


def _own_change_cause(one: KeptRevision, kept: Sequence[KeptRevision]) -> str:
    """Return the change-cause where it is its own: the next revision inherits one if its author sets none."""
    cause = one.change_cause
    if not cause:
        return ""
    told = ROLLED_BACK.match(cause)
    if told:
        return cause if told["to_name"] == one.name else ""
    inherited = any(other.change_cause == cause and place(other) < place(one) for other in kept)
    return "" if inherited else cause


def _restart_of(one: KeptRevision, kept: Sequence[KeptRevision]) -> str | None:
    """Return the uid of the newest older revision of the same release, where `one` only restarted it."""
    if not one.release or one.release == one.digest:
        return None
    same = (other for other in kept if other.release == one.release and other.number is not None)
    found = newest(other for other in same if place(other) < place(one))
    return None if found is None else found.uid
