"""`rolldeck undo deploy/web`: the dialog's own plan, checks and write, without a dialog."""

import asyncio
from contextlib import aclosing

from msgspec import Struct

from rollout.action import CheckState, Ending, Outcome, Plan
from rollout.info import Revision, RolloutInfo
from rollout.picture import OpenedPicture
from tui.aim import current_of
from tui.arming import Arming, drawn, obstacle
from tui.headless import ask
from tui.headless.choose import chosen, runs
from tui.headless.ends import EndError, Exit
from tui.headless.finish import finish
from tui.headless.look import Newest, Which, named, opened, whole
from tui.headless.out import Out
from tui.headless.plan import Told
from tui.headless.told import target_record
from tui.source import Prepared, Source, Undoer

CODES = {
    Ending.APPLIED: Exit.DONE,
    Ending.NOT_APPLIED: Exit.FAILED,
    Ending.UNKNOWN: Exit.LOST,
    Ending.SUPERSEDED: Exit.REPLACED,
}


READ_ONLY = "read-only: rolldeck was started with --read-only and writes nothing"


class Wish(Struct, frozen=True, kw_only=True):
    """What the command line asks for."""

    which: Which
    number: int | None
    """The revision to go to; None: the last good one."""
    dry_run: bool
    wait: bool
    timeout: float | None
    """Seconds that `wait` may take."""
    reason: str
    yes: int
    """How often `--yes` was said."""
    json: bool


async def undo(source: Source, out: Out, wish: Wish) -> Exit:
    """Undo a rollout as its dialog would, and say how it went. Raises EndError."""
    writer, told = source.writer, Told(out, json=wish.json)
    if writer is None:
        raise EndError(Exit.FAILED, READ_ONLY)
    if not (wish.yes or wish.dry_run or ask.interactive()):
        raise EndError(Exit.USAGE, "there is no terminal to ask on: look with --dry-run, then say --yes")
    async with Newest(source.follow_rollout(*wish.which)) as newest:
        picture = await named(newest, await whole(newest))
        info = opened(picture)
        target = chosen(info, wish.number)
        if runs(target):
            told.note(f"{info.ref.short} runs revision {target.number} already: nothing to do")
            return Exit.DONE
        _protected(picture, wish, target)
        prepared = await _prepared(writer, info, target, picture)
        plan = prepared.plan
        told.plan(plan, target_record(current_of(info)), target_record(target))
        _armed(plan, wish)
        if wish.dry_run:
            told.note("dry run: nothing was sent")
            return Exit.DONE
        if not wish.yes:
            times = 2 if plan.twice else 1
            await ask.confirmed(source, out, newest, info, target.uid, times=times)
        began = source.now()
        outcome = await _sent(source, told, prepared, wish.reason)
        if outcome.ending is not Ending.APPLIED or not wish.wait:
            return CODES[outcome.ending]
        return await finish(source, told, newest, plan, outcome, began=began, seconds=wish.timeout)


def _protected(picture: OpenedPicture, wish: Wish, target: Revision) -> None:
    """Refuse the default target where the dialog would have its number typed."""
    if picture.connection.protected and wish.number is None:
        sentence = f"PROTECTED CONTEXT {picture.connection.context}: name the revision"
        raise EndError(Exit.FAILED, f"{sentence}, as --to-revision {target.number}")


async def _prepared(writer: Undoer, info: RolloutInfo, target: Revision, picture: OpenedPicture) -> Prepared:
    """Return the undo with every check answered."""
    prepared: Prepared | None = None
    async with aclosing(writer.prepare_undo(info, target.uid, connection=picture.connection)) as answers:
        async for further in answers:
            prepared = further
    if prepared is None:
        raise EndError(Exit.FAILED, "it could not be prepared")
    return prepared


def _armed(plan: Plan, wish: Wish) -> None:
    """Refuse what the dialog would not let be confirmed: the same rules, less those about keys."""
    missing = obstacle(drawn(Arming(), plan, -1.0), 0.0)
    if missing:
        raise EndError(Exit.FAILED, missing)
    if plan.type_number and wish.number is None:
        raise EndError(Exit.FAILED, f"{plan.type_why}: name the revision with --to-revision")
    if wish.dry_run or not wish.yes:
        return
    if plan.twice and wish.yes < 2:
        raise EndError(Exit.FAILED, "the server dry run did not settle it: say --yes twice to send it")
    stale = next((c for c in plan.checks if c.key == "fresh" and c.state is CheckState.WARNING), None)
    if stale is not None:
        raise EndError(Exit.REPLACED, f"{stale.words}: nothing was sent, run it again")


async def _sent(source: Source, told: Told, prepared: Prepared, reason: str) -> Outcome:
    """Send it, and say what became of it: a signal ends the command only after that."""
    writer = source.writer
    if writer is None:
        raise EndError(Exit.FAILED, READ_ONLY)
    task = asyncio.ensure_future(writer.undo(prepared, reason))
    try:
        outcome = await asyncio.shield(task)
    except asyncio.CancelledError:
        await writer.drain()
        if task.done() and not task.cancelled():
            told.outcome(task.result(), source.now())
        raise
    told.outcome(outcome, source.now())
    return outcome
