"""What became of a write: the answer read, or, where it was lost, the object read and compared.

Source: reliability.md 4.3, step 7.
"""

import asyncio
from collections.abc import Sequence

from cluster import fresh as reading
from cluster.answers import check_deletion, has_causes, is_absent, refusal, succeeded, warnings_of
from cluster.client import Answer, Client
from cluster.errors import ClusterError
from cluster.fresh import Fresh, GoneError
from cluster.members import read_members
from cluster.prepared import Prepared, by, via
from rollout import acts
from rollout.action import Action, Ending, Outcome
from rollout.changes import changes, summary
from rollout.template import same_template
from rollout.undo import TOOL, mark_of

WAITS = (0.3, 0.7, 2.0, 4.0)
"""Seconds between the five reads after a lost answer: a slow server may yet apply what it was sent."""

PROXY_TIMEOUT = 408
"""A status that no API server answers a patch with: what is between may have passed it on."""

NOTHING = "nothing was written"


def not_sent(sentence: str) -> Outcome:
    """Return the outcome of a write that never left."""
    return _ended(Ending.NOT_APPLIED, f"{sentence}: nothing was sent")


def not_audited(why: str) -> Outcome:
    """Return the outcome of a write that was not sent because nobody could have read of it later."""
    sentence = f"nothing was sent, as it cannot be audited; --allow-unaudited sends it: {why}"
    return _ended(Ending.NOT_APPLIED, sentence)


async def judge(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if succeeded(answer):
        return await _accepted(client, prepared, answer, waits)
    said = refusal(answer)
    unheard = answer.status == 404 and not is_absent(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT or unheard:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def settle(client: Client, prepared: Prepared, lost: str, waits: Sequence[float] = WAITS) -> Outcome:
    """Return what became of a patch whose answer was lost, by reading once more than there are `waits`.

    That the old template is still there proves little before the last: the server may be at work on it.
    """
    seen: Outcome | None = None
    for wait in (*waits, None):
        try:
            seen = await _look(client, prepared, lost)
        except GoneError as error:
            return _ended(Ending.SUPERSEDED, str(error))
        except ClusterError:
            seen = None
        else:
            if seen.ending is not Ending.NOT_APPLIED:
                return seen
        if wait is not None:
            await asyncio.sleep(wait)
    if seen is not None:
        return seen
    return _ended(Ending.UNKNOWN, f"the outcome is unknown ({lost}): look before you try again")


async def _look(client: Client, prepared: Prepared, lost: str) -> Outcome:
    """Read once, and compare. Raises GoneError, ReadError, LinkError, CredentialError."""
    ref = prepared.plan.ref
    if prepared.member is None or prepared.fresh is None:
        return _compared(prepared, await reading.read_workload(client, ref), lost)
    members = await read_members(client, ref, prepared.fresh.selector, frozenset({ref.uid}), whole=True)
    pod = next((member for member in members if member.uid == prepared.member.uid), None)
    if pod is None or pod.terminating:
        sentence = f"{prepared.ask.pod} goes, though the answer was lost ({lost})"
        return Outcome(ending=Ending.APPLIED, sentence=sentence, generation=None)
    return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {pod.name} is as it was")


async def _accepted(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a success. One that does not hold the object may come from a proxy: look then."""
    warnings = list(warnings_of(answer))
    try:
        if prepared.member is not None:
            check_deletion(answer.body)
            return Outcome(
                ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=tuple(warnings)
            )
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(error), waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(changes(target, fresh.live.template), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "accepted", tuple(warnings))


def _done(prepared: Prepared, fresh: Fresh, sentence: str, warnings: tuple[str, ...] = ()) -> Outcome:
    """Return the outcome of a write that applied, by the workload as it was after it."""
    target = prepared.target.template if prepared.target else None
    ours = [writing.at for writing in fresh.writers if writing.manager == TOOL]
    return Outcome(
        ending=Ending.APPLIED,
        sentence=sentence,
        generation=fresh.generation,
        warnings=warnings,
        written=max(ours, default=None),
        further=target is not None and not same_template(fresh.live.template, target),
    )


def _compared(prepared: Prepared, fresh: Fresh, lost: str) -> Outcome:
    """Return what a read after a lost answer shows. Our id in the change-cause proves that it was applied."""
    short = prepared.plan.ref.short
    is_target = prepared.reached(fresh)
    ours = mark_of(prepared.ident) in fresh.cause
    if prepared.ask.action is not Action.UNDO:
        ours = is_target  # no annotation of ours tells it apart; what was asked for has come about
    if ours and is_target:
        return _done(prepared, fresh, f"applied, though its answer was lost ({lost})")
    if ours:
        return _ended(Ending.SUPERSEDED, f"applied, and changed since{by(fresh)}")
    if is_target:
        return _ended(Ending.SUPERSEDED, f"{short} was undone{by(fresh)}, by someone else: {NOTHING}")
    if prepared.fresh is not None and same_template(fresh.live.template, prepared.fresh.live.template):
        return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {short} is as it was")
    return _ended(Ending.SUPERSEDED, f"changed{by(fresh)}, by someone else: {NOTHING}")


async def _which_test(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None or same_template(fresh.live.template, before.live.template):
        if before is not None and bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


def _recorded(fresh: Fresh, before: Fresh) -> str:
    """Return who made the change, where that is recorded.

    The server records nobody for a removal of fields, nor for a second change in a second; our own
    change-cause then tells.
    """
    known = {(writing.manager, writing.at): writing.size for writing in before.writers}
    for writing in fresh.writers:
        if writing.size > known.get((writing.manager, writing.at), 0):
            return via(writing, fresh.read)
    if fresh.cause != before.cause and mark_of("") in fresh.cause:
        return f" via {TOOL}"
    return " by someone the server did not record"


def _ended(ending: Ending, sentence: str) -> Outcome:
    return Outcome(ending=ending, sentence=sentence, generation=None)


def version_of(answer: Answer | None) -> str:
    """Return the resourceVersion of the workload in an answer, for the audit log; "" where it holds none."""
    if answer is None:
        return ""
    try:
        return reading.workload_of(answer.body).version
    except ClusterError:
        return ""
