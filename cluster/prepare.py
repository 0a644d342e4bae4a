"""From "u" to a dialog that may be armed: the fresh read and the checks, drawn as they answer.

Source: reliability.md 4.3, steps 0 to 5.
"""

import asyncio
from collections.abc import AsyncGenerator, Callable, Coroutine
from dataclasses import replace

import msgspec

from cluster import fresh as reading
from cluster.client import Answer, Client
from cluster.errors import ClusterError, LinkError, SilentError
from cluster.fresh import Fresh, Stored
from cluster.prepared import Prepared, by
from rollout import undo
from rollout.action import Check, CheckState, Plan
from rollout.changes import changes, summary
from rollout.connection import Connection
from rollout.info import Mark, RolloutInfo
from rollout.kinds import KINDS
from rollout.template import same_template

DRY_RUN_TIMEOUT = 10.0
"""Seconds after which an unanswered dry run is said, and `y` is needed twice."""

ROUNDS = 3
"""How often the workload is read again because its template changed before the dry run came."""

RESTLESS = "it changes faster than it can be read: esc, then u looks again"

REVIEWS = "/apis/authorization.k8s.io/v1/selfsubjectaccessreviews"

QUERY = {"fieldManager": undo.TOOL, "fieldValidation": "Strict"}
"""What every write says in its query."""

JSON_PATCH = "application/json-patch+json"


Step = Callable[[Prepared], Prepared]
"""What an answer does to what is prepared."""


async def prepare_undo(
    client: Client,
    info: RolloutInfo,
    target_uid: str,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what the open dialog shows: its template is good for a target that was pruned meanwhile.
    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = _first(info, target_uid, connection, ident)
    yield prepared
    rounds = 1
    pending = {_task(_allowed(client, prepared)), _task(_read(client, prepared, earlier))}
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    if rounds > ROUNDS:
                        prepared = _refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(_read(client, prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    pending.add(_task(_dry_run(client, prepared)))
                yield prepared
    finally:
        for task in pending:
            task.cancel()


def _task(step: Coroutine[None, None, Step]) -> asyncio.Task[Step]:
    return asyncio.create_task(step)


def _first(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, strategy, annotations",
        warnings=_owner(info),
        takes=undo.takes(info, target) if target else "",
        checks=(
            Check("allowed", CheckState.PENDING, "allowed", arms=False),
            Check("fresh", CheckState.PENDING, "as you saw it", arms=True),
            Check("dry-run", CheckState.PENDING, "server dry run", arms=True),
        ),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


async def _allowed(client: Client, prepared: Prepared) -> Step:
    """Ask whether the user may patch. A hint only: the server's answer to the patch is the truth."""
    ref = prepared.plan.ref
    plural = KINDS[ref.kind].resource.plural
    attributes = {
        "namespace": ref.namespace,
        "verb": "patch",
        "group": "apps",
        "resource": plural,
        "name": ref.name,
    }
    review = {
        "apiVersion": "authorization.k8s.io/v1",
        "kind": "SelfSubjectAccessReview",
        "spec": {"resourceAttributes": attributes},
    }
    try:
        answer = await client.ask("POST", REVIEWS, body=msgspec.json.encode(review), timeout=DRY_RUN_TIMEOUT)
        allowed = _is_allowed(answer)
    except ClusterError:
        allowed = None
    state, words = {
        True: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to patch {plural}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[allowed]
    return lambda now: _checked(now, "allowed", state, words)


class _ReviewStatus(msgspec.Struct):
    allowed: bool = False


class _Review(msgspec.Struct):
    status: _ReviewStatus


def _is_allowed(answer: Answer) -> bool | None:
    """Return what a SelfSubjectAccessReview says; None where it says nothing."""
    if answer.status not in (200, 201):
        return None
    try:
        return msgspec.json.decode(answer.body, type=_Review).status.allowed
    except msgspec.DecodeError:
        return None


async def _read(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: _refused(_checked(now, "fresh", CheckState.BAD, "cannot be read"), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: _refused(
            _checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
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
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=_stays(fresh),
        warnings=(*_owner(prepared.info), *_behind(fresh)),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return _refused(
            _checked(read, "fresh", CheckState.BAD, "already so"), _already(read, fresh, news=news)
        )
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is Mark.NOW), None)
    if seen is not None and (source is None or source.uid != seen.uid):
        now = f"{source.number} is current now" if source else "the template is new, and not rolled out"
        return _checked(read, "fresh", CheckState.WARNING, f"changed since you looked: {now}")
    return _checked(read, "fresh", CheckState.GOOD, "as you saw it")


def _owner(info: RolloutInfo) -> tuple[tuple[str, str], ...]:
    if info.owner is None:
        return ()
    return (("reverts" if info.owner.reverts else "owner", info.owner.sentence),)


def _stays(fresh: Fresh) -> str:
    replicas = [] if fresh.replicas is None else [f"replicas {fresh.replicas}"]
    return ", ".join([*replicas, "strategy", "annotations"])


def _behind(fresh: Fresh) -> tuple[tuple[str, str], ...]:
    if fresh.observed:
        return ()
    return (("controller", "is behind: it has not seen the newest change yet"),)


def _already(prepared: Prepared, fresh: Fresh, *, news: bool) -> str:
    """Return why there is nothing to do, and who did it where that is news."""
    seen = prepared.info.number
    short = prepared.plan.ref.short
    if news or (prepared.source is not None and seen is not None and prepared.source.number != seen):
        return f"already undone{by(fresh)}: {short} runs this template"
    return f"{short} already runs this template"


async def _dry_run(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    query = {**QUERY, "dryRun": "All"}
    path = reading.path_of(prepared.plan.ref)
    try:
        answer = await client.ask(
            "PATCH", path, query, body=prepared.body(), content_type=JSON_PATCH, timeout=DRY_RUN_TIMEOUT
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: _refused(
            _checked(now, "dry-run", CheckState.BAD, "server dry run failed"), sentence
        )
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


def _tried(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status == 200:
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    if answer.status == 422 and not reading.has_causes(answer):
        stale = _checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(stale, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return _refused(_checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def _mutated(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, words, warnings = (
        CheckState.GOOD,
        f"server dry run {max(seconds, 0.1):.1f}s",
        reading.warnings_of(answer),
    )
    added = [("server", text) for text in warnings]
    intended = prepared.target.template if prepared.target else b"null"
    try:
        returned = reading.workload_of(answer.body).live.template
    except ClusterError:
        state, returned = CheckState.WARNING, intended
    if returned != intended and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    plan = msgspec.structs.replace(prepared.plan, warnings=(*prepared.plan.warnings, *added))
    return _checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def _unsettled(prepared: Prepared, why: str) -> Prepared:
    """Return what is prepared where the dry run says nothing: `y` is needed twice."""
    plan = msgspec.structs.replace(prepared.plan, twice=True)
    said = replace(prepared, plan=plan, dry_run=why)
    return _checked(said, "dry-run", CheckState.UNKNOWN, f"server dry run {why}")


def _checked(prepared: Prepared, key: str, state: CheckState, words: str) -> Prepared:
    """Return `prepared` with one check answered."""
    checks = tuple(
        msgspec.structs.replace(check, state=state, words=words) if check.key == key else check
        for check in prepared.plan.checks
    )
    return replace(prepared, plan=msgspec.structs.replace(prepared.plan, checks=checks))


def _refused(prepared: Prepared, sentence: str) -> Prepared:
    """Return `prepared` as one that can never be confirmed."""
    return replace(prepared, plan=msgspec.structs.replace(prepared.plan, refused=sentence))
