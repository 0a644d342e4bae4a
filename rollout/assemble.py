"""Put together what all kinds have in common: facts in, RolloutInfo out."""

from collections.abc import Callable
from datetime import datetime
from functools import lru_cache

from msgspec.structs import replace

from rollout.causes import causes as find_causes
from rollout.changes import changes as compare
from rollout.crashes import alike, has_crashed
from rollout.events import conditions_as_lines, merged
from rollout.facts import Facts
from rollout.info import Cause, Change, Earlier, EventLine, Heading, Phase, Ref, RolloutInfo
from rollout.judge import heading, phase, rests, since, why
from rollout.marks import picking, target
from rollout.marks import revisions as marked
from rollout.numbers import before, place, telling
from rollout.owners import owner
from rollout.records import KeptEvent, KeptRevision, Objects, Seen
from rollout.remembered import Remembered
from rollout.telling import LastWords
from rollout.template import TemplateError
from rollout.verdict import edits, verdict
from rollout.waits import waits

MOST_BROKEN = 100
"""Broken paths that are told of: one is enough to look."""


def assemble(facts: Facts, objects: Objects, remembered: Remembered | None = None) -> RolloutInfo:
    """Return everything known of one rollout."""
    previous = _previous(facts)
    facts = replace(
        facts,
        previous=previous,
        changes=_changes(facts, previous),
        behind=_behind(facts, objects.seen),
        edits=objects.edits,
        autoscaled=objects.autoscaled,
        words=objects.words,
    )
    remembered = Remembered() if remembered is None else remembered
    found = find_causes(facts, remembered)
    state = phase(facts, found)
    word = heading(facts, state, found)
    told, pods = marked(facts, objects.seen), facts.pods
    return replace(
        _listed(facts, state, word, found),
        causes=None if pods is None else found,
        waits=None if pods is None else waits(facts, remembered.heard),
        edits=edits(facts),
        last_words=_last_words(facts),
        unread=objects.unread,
        verdict=None if pods is None else verdict(facts, found, word, picking(facts, told)),
        changes=facts.changes,
        previous=_earlier(facts, previous),
        revisions=told,
        history_limit=facts.workload.history_limit,
        dropped_next=_dropped_next(facts),
        target=target(facts, told, fails=_fails(facts, state, found)),
        pods=None if pods is None else tuple(pod.row for pod in pods),
        failing=() if pods is None else remembered.failing,
        events=_events(facts),
    )


def _fails(facts: Facts, state: Phase, found: tuple[Cause, ...]) -> bool:
    """Return whether something is wrong with the current revision, and not with pods of those before it."""
    if facts.deadline_passed or any(cause.on_new for cause in found):
        return True
    return state in (Phase.FAILED, Phase.TROUBLE) and not facts.under_way and not facts.blocked_by


def _listed(facts: Facts, state: Phase, word: Heading, found: tuple[Cause, ...]) -> RolloutInfo:
    """Return what the list shows of a rollout."""
    workload = facts.workload
    return RolloutInfo(
        ref=Ref(workload.kind, workload.namespace, workload.name, workload.uid),
        generation=workload.generation,
        observed=facts.observed,
        paused=workload.paused,
        phase=state,
        heading=word,
        blocked_by=facts.blocked_by,
        number=facts.number,
        images=workload.images,
        changed=workload.changed,
        changed_by=workload.changed_by,
        since=since(facts, state, word),
        wanted=facts.wanted,
        new=facts.new,
        old=facts.old,
        serving=workload.available,
        surge=facts.surge,
        unavailable=facts.unavailable,
        deadline=facts.deadline,
        deadline_passed=facts.deadline_passed,
        why=why(facts, state, word, found),
        conditions=conditions_as_lines(workload),
        owner=owner(workload),
        heading_rests=rests(facts, word, found),
        broken=_broken(facts),
    )


def _last_words(facts: Facts) -> LastWords | None:
    """Return the words of the first pod that has left any, of the current revision first."""
    by_end = {words.of: words for words in facts.words}
    if not by_end:
        return None
    left = (by_end.get(alike(pod)) for pod in facts.pods or () if has_crashed(pod))
    return next((words for words in left if words is not None), None)


def _behind(facts: Facts, seen: Seen) -> datetime | None:
    """Return since when the newest generation has been seen with no controller looking at it."""
    if facts.observed or seen.behind is None or seen.behind[0] != facts.workload.generation:
        return None
    return seen.behind[1]


def _broken(facts: Facts) -> tuple[str, ...]:
    """Return the broken paths of the workload, and of its revisions and pods by their names."""
    paths = list(facts.workload.broken)
    for one in facts.revisions or ():
        paths.extend(f"{one.name} {path}" for path in one.broken)
    for pod in facts.pods or ():
        if pod.broken:
            paths.extend(f"{pod.name} {path}" for path in pod.broken)
    return tuple(paths[:MOST_BROKEN])


def _previous(facts: Facts) -> KeptRevision | None:
    """Return the revision that was current before this one."""
    kept = facts.revisions or ()
    return next(iter(kept if facts.current is None else before(kept, facts.current)), None)


def _earlier(facts: Facts, previous: KeptRevision | None) -> Earlier | None:
    """Return what is shown of the revision before."""
    if previous is None:
        return None
    return Earlier(previous.uid, previous.number, telling(previous, facts.revisions or ()))


def _changes(facts: Facts, previous: KeptRevision | None) -> tuple[Change, ...] | None:
    """Return what the current template changes; None where one of the two is not known."""
    after = facts.workload.template or (facts.current.template if facts.current else b"")
    if facts.revisions is None or not after:
        return None
    if previous is None:
        return ()
    return _compared(previous.template, after)


@lru_cache(maxsize=64)
def _compared(before: bytes, after: bytes) -> tuple[Change, ...] | None:
    try:
        return compare(before, after)
    except (TemplateError, ValueError, RecursionError, ArithmeticError):
        return None


def _dropped_next(facts: Facts) -> str | None:
    """Return the uid of the revision that the next release's clean-up takes.

    The oldest ones beyond the limit are looked at, and of those only retired ones go.
    Source: k/k pkg/controller/deployment/sync.go, cleanupDeployment.
    """
    limit, kept = facts.workload.history_limit, facts.revisions
    if limit is None or kept is None:
        return None
    old = [one for one in kept if one.deleted is None]
    beyond = sorted(old, key=place)[: max(len(old) - limit, 0)]
    for one in beyond:
        idle = not one.wanted and not one.pods
        if idle and (facts.current is None or one.uid != facts.current.uid):
            return one.uid
    return None


def _events(facts: Facts) -> tuple[EventLine, ...] | None:
    return None if facts.events is None else merged(facts.events, _short_name(facts), _revision_of(facts))


def _revision_of(facts: Facts) -> Callable[[KeptEvent], str]:
    """Return what gives the hash of the revision of an event's pod; of one that is gone its name tells."""
    pods = {pod.uid: pod.hash for pod in facts.pods or ()}
    made = {one.name: one.hash or one.name for one in facts.revisions or ()}

    def revision(event: KeptEvent) -> str:
        return pods.get(event.about_uid) or made.get(event.about_name.rpartition("-")[0], "")

    return revision


def _short_name(facts: Facts) -> Callable[[KeptEvent], str]:
    """Return what names the object of an event shortly: a pod by its own part, a ReplicaSet by its hash."""
    workload = facts.workload.name
    hashes = {one.uid: one.hash for one in facts.revisions or ()}

    def name(event: KeptEvent) -> str:
        if event.about_uid in hashes:
            return hashes[event.about_uid] or event.about_name
        if event.about_kind == "Pod" and event.about_name.startswith(f"{workload}-"):
            own = event.about_name.rpartition("-")[2]
            return event.about_name if facts.workload.kind == "StatefulSet" else own
        return event.about_name

    return name
