"""The checks of a write, asked all at once and told as they answer; what arms, and what only informs.

Source: reliability.md 4.3, steps 0 to 5.
"""

import asyncio
from collections.abc import AsyncGenerator, Callable, Coroutine, Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Protocol

import msgspec

from cluster import fresh as reading
from cluster.answers import check_deletion, has_causes, refusal, succeeded, warnings_of
from cluster.client import Answer, Client
from cluster.errors import ClusterError, CredentialError, LinkError, SilentError
from cluster.prepared import Prepared
from cluster.reviews import MAY, may_body
from rollout.action import LOOKS_AGAIN, Check, CheckState
from rollout.changes import changes, summary
from rollout.safe import safe
from rollout.template import same_template

DRY_RUN_TIMEOUT = 10.0
"""Seconds after which an unanswered dry run is said, and `y` is needed twice."""

ROUNDS = 3
"""How often the workload is read again because its template changed before the dry run came."""

RESTLESS = f"it changes faster than it can be read: {LOOKS_AGAIN}"

ALLOWED = Check("allowed", CheckState.PENDING, "allowed", arms=False)
FRESH = Check("fresh", CheckState.PENDING, "as you saw it", arms=True)
DRY_RUN = Check("dry-run", CheckState.PENDING, "server dry run", arms=True)

Step = Callable[[Prepared], Prepared]
"""What an answer does to what is prepared."""

Asking = Coroutine[None, None, Step]
"""A check under way."""


class Who(Protocol):
    """Asks who the server says we are."""

    async def __call__(self, *, again: bool = False) -> str:
        """Return the name, "" where the server will not say; `again` asks though it is known."""
        ...


@dataclass(frozen=True)
class Course:
    """How one kind of write is prepared."""

    allowed: Callable[[], Asking]
    read: Callable[[Prepared, Prepared | None], Asking]
    """Reads afresh; is given what is drawn, and what was read before."""
    extras: Callable[[Prepared], Iterable[Asking]]
    """Checks that only inform, once the fresh read has answered."""
    who: Who | None = None
    """Asks who we are."""


async def drive(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None = None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what an open dialog shows, for `course.read`. Closing the generator drops what has not
    answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped:
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


def _said_before(prepared: Prepared, first: Prepared) -> Prepared:
    """Return `prepared` without how long it takes, which will be said anew."""
    return replace(prepared, plan=msgspec.structs.replace(prepared.plan, takes=first.plan.takes))


def _task(step: Asking) -> asyncio.Task[Step]:
    return asyncio.create_task(step)


async def _signed_in(who: Who) -> Step:
    """Ask who we are: what was known may be of a credential that is no longer shown."""
    user = safe(await who(again=True), 200)
    return lambda now: replace(now, connection=msgspec.structs.replace(now.connection, user=user))


async def allowed(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask("POST", MAY, body=may_body(what), timeout=DRY_RUN_TIMEOUT)
        may = _is_allowed(answer)
    state, said = {
        True: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: checked(now, "allowed", state, said)


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


async def dry_run(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


def _tried(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if succeeded(answer):
        return _mutated(prepared, answer, seconds)
    said = refusal(answer)
    stale = answer.status == 422 and not has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def _mutated(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    try:
        if prepared.member is None:
            returned = reading.workload_of(answer.body).live.template
        else:
            check_deletion(answer.body)
    except ClusterError:
        return _unsettled(prepared, "not answered by the server")
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def _unsettled(prepared: Prepared, why: str) -> Prepared:
    """Return what is prepared where the dry run says nothing: `y` is needed twice."""
    plan = msgspec.structs.replace(prepared.plan, twice=True)
    said = replace(prepared, plan=plan, dry_run=why)
    return checked(said, "dry-run", CheckState.UNKNOWN, f"server dry run {why}")


def checked(prepared: Prepared, key: str, state: CheckState, words: str) -> Prepared:
    """Return `prepared` with one check answered."""
    checks = tuple(
        msgspec.structs.replace(check, state=state, words=words) if check.key == key else check
        for check in prepared.plan.checks
    )
    return replace(prepared, plan=msgspec.structs.replace(prepared.plan, checks=checks))


def warned(prepared: Prepared, *warnings: tuple[str, str]) -> Prepared:
    """Return `prepared` with further warnings, before those that tell who takes it back."""
    plan = msgspec.structs.replace(prepared.plan, warnings=(*warnings, *prepared.plan.warnings))
    return replace(prepared, plan=plan)


def unread(error: ClusterError) -> str:
    """Return why nothing could be read, and what helps where it may be otherwise in a moment."""
    if isinstance(error, CredentialError):
        return f"{str(error).rstrip('.')}. Once that is mended: {LOOKS_AGAIN}"
    joint = "" if str(error).endswith("?") else ":"
    return f"{error}{joint} {LOOKS_AGAIN}" if isinstance(error, LinkError) else str(error)


def refused(prepared: Prepared, sentence: str) -> Prepared:
    """Return `prepared` as one that can never be confirmed."""
    return replace(prepared, plan=msgspec.structs.replace(prepared.plan, refused=sentence))
