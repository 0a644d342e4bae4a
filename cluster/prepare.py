"""From "u" to a dialog that may be armed: the fresh read and the checks, drawn as they answer.

Source: reliability.md 4.3, steps 0 to 5.
"""

from collections.abc import AsyncGenerator
from dataclasses import replace
from functools import partial

import msgspec

from cluster import fresh as reading
from cluster.checks import NAMES, QUOTA, informing
from cluster.client import Client
from cluster.drive import ALLOWED, DRY_RUN, FRESH, Course, Step, Who, allowed, checked, drive, refused, unread
from cluster.errors import ClusterError
from cluster.fresh import Fresh, Stored
from cluster.prepared import Prepared, by
from rollout import undo
from rollout.action import ALREADY, DELETES, UNREADABLE, CheckState, Plan
from rollout.changes import changes
from rollout.connection import Connection
from rollout.info import RolloutInfo
from rollout.kinds import KINDS
from rollout.numbers import called, telling
from rollout.owners import brings_back, hold
from rollout.step import current, current_of, revision_of
from rollout.template import same_template

KEPT = "strategy, annotations, selector"
"""What no write of ours changes, the replicas apart."""


def prepare_undo(
    client: Client,
    info: RolloutInfo,
    target_uid: str,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what the open dialog shows: its template is good for a target that was pruned meanwhile.
    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    course = Course(
        allowed=partial(may_patch, client, info),
        read=partial(_read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    first = _first(info, target_uid, connection, ident)
    return drive(client, _kept(first, earlier), course, earlier)


def _kept(first: Prepared, earlier: Prepared | None) -> Prepared:
    """Return what is known before anything was asked, with what the open dialog knows of a pruned target.

    A number that had to be typed has to be typed again: that this picture lacks the revision, or why it was
    no good one, is no reason to ask for less.
    """
    if earlier is None or earlier.plan.target_uid != first.plan.target_uid:
        return first
    shown = earlier.plan
    plan = msgspec.structs.replace(
        first.plan,
        type_number=first.plan.type_number or shown.type_number,
        type_why=first.plan.type_why or shown.type_why,
    )
    if earlier.target is not None:
        plan = msgspec.structs.replace(
            plan,
            to_number=shown.to_number,
            to_hash=shown.to_hash,
            target_words=plan.target_words or shown.target_words,
            target_evidence=plan.target_evidence or shown.target_evidence,
            takes=plan.takes or _all_come(first),
            refused="",
        )
    return replace(first, plan=plan)


def _all_come(prepared: Prepared) -> str:
    """Return what happens to pods where none runs the target."""
    count = undo.coming(prepared.info, 0)
    return f"{count} {'pod comes' if count == 1 else 'pods come'}"


async def may_patch(client: Client, info: RolloutInfo) -> Step:
    """Ask whether the user may patch the workload."""
    ref, plural = info.ref, KINDS[info.ref.kind].resource.plural
    what = {
        "namespace": ref.namespace,
        "verb": "patch",
        "group": "apps",
        "resource": plural,
        "name": ref.name,
    }
    return await allowed(client, what, f"patch {plural}")


def _first(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    kept = info.revisions or ()
    target = revision_of(info, target_uid)
    seen = current_of(info)
    numbers = [one.number for one in kept if one.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        from_hash=telling(seen, kept),
        to_number=target.number if target else None,
        to_hash=telling(target, kept),
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, current(info) if info.number is not None else ""),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


async def _read(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = unread(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        name = prepared.plan.target
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {name} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


def _compared(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source, target)
    if pruned:
        why = f"REVISION {plan.target} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def _by_fresh(
    prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None, target: Stored
) -> Plan:
    """Return the plan by the fresh read; `source` is the revision that is current."""
    numbers = [stored.number for stored in revisions if stored.number is not None]
    from_hash = telling(source, revisions)
    return msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        from_hash=from_hash,
        to_number=target.number,
        to_hash=telling(target, revisions),
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, called(source.number, from_hash) if source else ""),
            *behind(fresh),
        ),
    )


def as_seen(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen, source = current_of(prepared.info), prepared.source
    if seen is None:
        return checked(prepared, "fresh", CheckState.GOOD, "read afresh")
    if seen.uid != (source.uid if source else ""):
        new = "the template is new, and not rolled out"
        now = f"{prepared.plan.source} is current now" if source else new
        return checked(prepared, "fresh", CheckState.WARNING, f"changed since you looked: {now}")
    return checked(prepared, "fresh", CheckState.GOOD, "as you saw it")


def owned_by(info: RolloutInfo, undone: str = "") -> tuple[tuple[str, str], ...]:
    """Return who else writes the workload, what that does next to an undo of `undone`, and what holds it."""
    owner = info.owner
    if owner is None:
        return ()
    return ("reverts" if owner.reverts else "owner", brings_back(owner, undone)), ("hold it", hold(owner))


def stays(fresh: Fresh) -> str:
    """Return what a write leaves alone."""
    replicas = [] if fresh.replicas is None else [f"replicas {fresh.replicas}"]
    return ", ".join([*replicas, KEPT])


def behind(fresh: Fresh) -> tuple[tuple[str, str], ...]:
    """Return the warning that the controller has not come to the newest change yet."""
    if fresh.observed:
        return ()
    return (("controller", "is behind: it has not seen the newest change yet"),)


def by_hand(info: RolloutInfo, fresh: Fresh, wanted_uid: str) -> tuple[tuple[str, str], ...]:
    """Return what the controller will not do by itself, and who has to.

    `wanted_uid` is the revision that pods are to come to; "" for a new one.
    """
    if fresh.strategy == "Recreate":
        return (("downtime", "Recreate: all pods stop before the first new one starts"),)
    if fresh.strategy == "OnDelete":
        names = [pod.name for pod in info.pods or () if pod.revision_uid != wanted_uid]
        listed = ", ".join(names[:4]) + (f" and {len(names) - 4} more" if len(names) > 4 else "")
        return (("by hand", f"OnDelete: pods change only when you delete them: {listed or 'each one'}"),)
    if info.blocked_by:
        return (("then", f"if {info.blocked_by} still blocks after 30s, {DELETES}"),)
    return ()


def _already(prepared: Prepared, fresh: Fresh, *, news: bool) -> str:
    """Return why there is nothing to do, and who did it where that is news."""
    seen, source = current_of(prepared.info), prepared.source
    short = prepared.plan.ref.short
    if news or (seen is not None and source is not None and seen.uid != source.uid):
        return f"already undone{by(fresh)}: {short} runs this template"
    return f"{short} already runs this template"
