"""From "a" to a dialog that may be armed: pause, resume, restart, set image, delete the blocking pod."""

from collections.abc import AsyncGenerator
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

import msgspec

from cluster import fresh as reading
from cluster.checks import NAMES, QUOTA, STARTS, informing
from cluster.client import Client
from cluster.drive import ALLOWED, DRY_RUN, FRESH, Course, Step, Who, allowed, checked, drive, refused, unread
from cluster.errors import ClusterError
from cluster.fresh import Fresh, Stored
from cluster.members import read_members
from cluster.prepare import KEPT, as_seen, behind, by_hand, may_patch, owned_by, stays
from cluster.prepared import Prepared
from rollout import acts
from rollout.action import ALREADY, UNREADABLE, Action, Ask, CheckState, ImageChoice, Plan
from rollout.blocking import EarlyError, Member, blocking
from rollout.changes import changes
from rollout.connection import Connection
from rollout.info import Mark, RolloutInfo
from rollout.numbers import telling
from rollout.patch import AlreadyError, UndoError
from rollout.safe import safe
from rollout.step import current_of
from rollout.template import parse

IMAGE_LIMIT = 500
"""Characters of an image: a name of 255, a tag of 128 and a digest of 71 make 456."""


def prepare_action(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, client, info, ask) if deletes else partial(may_patch, client, info),
        read=partial(_read_pod if deletes else _read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    return drive(client, _first(info, ask, connection, ident), course)


async def read_images(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    One that cannot be drawn as it is is left out, as what is chosen is what is sent.
    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image and image == safe(image, IMAGE_LIMIT):
                current = live[container] == image
                choice = ImageChoice(safe(container), image, stored.number, current, stored.uid)
                found.setdefault((container, image), choice)
    # Those of one container stay in the order of their revisions.
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current)))


async def _may_delete(client: Client, info: RolloutInfo, ask: Ask) -> Step:
    what = {"namespace": info.ref.namespace, "verb": "delete", "resource": "pods", "name": ask.pod}
    return await allowed(client, what, "delete pods")


def _first(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=acts.number_typed(info),
        from_hash=telling(current_of(info), info.revisions or ()),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def _owner(info: RolloutInfo) -> tuple[tuple[str, str], ...]:
    """Return who else writes the workload, in words that fit any action."""
    return tuple(
        (name, sentence.replace("takes an undo back", "takes this back")) for name, sentence in owned_by(info)
    )


def _stays(ask: Ask, info: RolloutInfo) -> str:
    if ask.action is Action.DELETE_POD:
        return "its volume, its name and its place in the order"
    return f"replicas {info.wanted}, {KEPT}"


async def _read(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and see whether the action is possible."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = unread(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _seen(now, fresh, revisions)


def _seen(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def _by_fresh(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None) -> Plan:
    """Return the plan by the fresh read; `source` is the revision that is current."""
    numbers = [stored.number for stored in revisions if stored.number is not None]
    starts = prepared.ask.action in STARTS
    hand = by_hand(prepared.info, fresh, "") if starts else ()
    return msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else max(numbers, default=prepared.plan.from_number),
        from_uid=source.uid if source else "",
        from_hash=telling(source, revisions),
        becomes=max(numbers) + 1 if numbers and starts else None,
        stays=stays(fresh),
        warnings=(*hand, *_owner(prepared.info), *behind(fresh)),
    )


def _resuming(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        from_hash=telling(newest, revisions) if newest and waits else plan.from_hash,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def _half_way(info: RolloutInfo, revisions: tuple[Stored, ...]) -> Stored | None:
    """Return the newest revision whose pods the paused rollout has not replaced yet; None for none."""
    running = {kept.uid for kept in info.revisions or () if kept.pods and kept.mark is not Mark.NOW}
    return next((stored for stored in revisions if stored.uid in running), None)


async def _read_pod(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its pods from the quorum, and find the one that blocks."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        members = await read_members(client, ref, fresh.selector, frozenset({ref.uid}), whole=True)
    except ClusterError as error:
        sentence = unread(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _found(now, fresh, members)


def _found(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")
