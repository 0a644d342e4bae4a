"""`rolldeck undo deploy/web`, `pause` and the like: the dialog's own plan, checks and write, without it."""

from collections.abc import AsyncGenerator
from contextlib import aclosing

from msgspec import Struct

from rollout import acts
from rollout.action import ALREADY, Action, Ask, CheckState, Ending, Plan
from rollout.info import Revision, RolloutInfo
from rollout.picture import OpenedPicture
from rollout.step import current_of
from tui.arming import Arming, drawn, obstacle
from tui.headless import ask
from tui.headless.choose import chosen, expected, naming, runs
from tui.headless.ends import EndError, Exit
from tui.headless.finish import finish
from tui.headless.look import Newest, Which, named, need_revisions, opened, whole
from tui.headless.out import Out
from tui.headless.plan import Told
from tui.headless.sent import sent
from tui.headless.told import target_record
from tui.headless.words import without_keys
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
    ask: Ask
    revision: int | str | None
    """Of an undo: the revision to go to; None: the last good one. Of others: the one that has to run now.

    Its number, or its name.
    """
    dry_run: bool
    wait: bool
    timeout: float | None
    """Seconds that `wait` may take."""
    reason: str
    yes: int
    """How often `--yes` was said."""
    json: bool

    @property
    def undoes(self) -> bool:
        """Whether it goes back to a revision."""
        return self.ask.action is Action.UNDO

    @property
    def flag(self) -> str:
        """The option that names the revision."""
        return "--to-revision" if self.undoes else "--at-revision"


async def write(source: Source, out: Out, wish: Wish) -> Exit:
    """Do to a rollout what its dialog would, and say how it went. Raises EndError."""
    told = Told(out, json=wish.json)
    try:
        code = await _write(source, out, told, wish)
    except EndError as error:
        told.end(error.code, error.sentence, source.now())
        raise
    told.end(code, "", source.now())
    return code


async def _write(source: Source, out: Out, told: Told, wish: Wish) -> Exit:
    writer = source.writer
    if writer is None:
        raise EndError(Exit.FAILED, READ_ONLY)
    if not (wish.yes or wish.dry_run or ask.interactive()):
        raise EndError(Exit.USAGE, "there is no terminal to ask on: look with --dry-run, then say --yes")
    async with Newest(source.follow_rollout(*wish.which)) as newest:
        picture = await named(newest, await whole(newest))
        info = opened(picture)
        told.about(info, picture.connection)
        if wish.undoes:
            need_revisions(picture)
        target = chosen(info, wish.revision) if wish.undoes else None
        meant = target or expected(info, wish.revision)
        nothing = _nothing_to_do(info, wish.ask, target)
        if nothing:
            told.note(f"{info.ref.short} {nothing}: nothing to do")
            return Exit.DONE
        _protected(picture, wish, target, info)
        prepared = await _prepared(writer, info, wish.ask, target, picture)
        plan = prepared.plan
        if any(check.key == "fresh" and check.words == ALREADY for check in plan.checks):
            told.note(f"{plan.refused}: nothing to do")
            return Exit.DONE
        told.plan(plan, target_record(current_of(info)), target_record(target))
        _armed(plan, wish, meant, info)
        if wish.dry_run:
            needs = plan.type_number and wish.revision is None
            give = f"; to send it, give {wish.flag} {_typed(plan, target, info)}" if needs else ""
            told.note(f"dry run: nothing was sent{give}")
            return Exit.DONE
        if not wish.yes:
            times = 2 if plan.twice else 1
            uid = target.uid if target is not None else ""
            await ask.confirmed(source, out, newest, info, uid, times=times)
        began = source.now()
        outcome = await sent(source, writer, told, prepared, wish.reason)
        if outcome.ending is not Ending.APPLIED or not wish.wait:
            return CODES[outcome.ending]
        return await finish(source, told, newest, plan, outcome, began=began, seconds=wish.timeout)


def _nothing_to_do(info: RolloutInfo, ask: Ask, target: Revision | None) -> str:
    """Return what is so already; "" where there is something to do. Raises EndError where it cannot be."""
    if target is not None:
        return f"runs revision {naming(target, info.revisions)} already" if runs(target) else ""
    why_not = acts.why_not(info, ask.action)
    if why_not and info.ref.kind in acts.PAUSES and ask.action in (Action.PAUSE, Action.RESUME):
        return why_not.removeprefix("it ")
    if why_not:
        raise EndError(Exit.FAILED, why_not)
    return ""


def _protected(picture: OpenedPicture, wish: Wish, target: Revision | None, info: RolloutInfo) -> None:
    """Refuse without a revision's name where the dialog would have its number typed; say which that is."""
    if picture.connection.protected and wish.revision is None and not wish.dry_run:
        number = acts.number_typed(info) if target is None else target.number
        one = target or current_of(info)
        named = naming(one, info.revisions) if one is not None and one.number == number else number
        which = "the revision that runs" if target is None else "the revision"
        as_said = f"{wish.flag} {'N' if number is None else named}"
        sentence = f"PROTECTED CONTEXT {picture.connection.context}"
        raise EndError(Exit.FAILED, f"{sentence}: name {which}, as {as_said}")


async def _prepared(
    writer: Undoer, info: RolloutInfo, ask: Ask, target: Revision | None, picture: OpenedPicture
) -> Prepared:
    """Return the write with every check answered."""
    link, prepared = picture.connection, None
    preparing: AsyncGenerator[Prepared, None]
    if target is not None:
        preparing = writer.prepare_undo(info, target.uid, connection=link)
    else:
        preparing = writer.prepare_action(info, ask, connection=link)
    async with aclosing(preparing) as answers:
        async for further in answers:
            prepared = further
    if prepared is None:
        raise EndError(Exit.FAILED, "it could not be prepared")
    return prepared


def _armed(plan: Plan, wish: Wish, meant: Revision | None, info: RolloutInfo) -> None:
    """Refuse what the dialog would not let be confirmed: the same rules, less those about keys."""
    if wish.revision is not None and not plan.refused and not _is_meant(plan, wish, meant):
        raise EndError(Exit.REPLACED, f"{_instead(plan, wish)}, not {wish.revision}: nothing was sent")
    # The dialog shows above what refuses it: here it is told alone.
    refused = f"cannot be confirmed: {plan.refused}" if plan.refused else ""
    if missing := refused or obstacle(drawn(Arming(), plan, -1.0), 0.0):
        raise EndError(Exit.FAILED, without_keys(missing))
    if plan.type_number and wish.revision is None and not wish.dry_run:
        typed = _typed(plan, meant, info)
        raise EndError(Exit.FAILED, f"{plan.type_why}: name the revision, as {wish.flag} {typed}")
    if wish.dry_run or not wish.yes:
        return
    if plan.twice and wish.yes < 2:
        raise EndError(Exit.FAILED, "the server dry run did not settle it: say --yes twice to send it")
    stale = next((c for c in plan.checks if c.key == "fresh" and c.state is CheckState.WARNING), None)
    if stale is not None:
        raise EndError(Exit.REPLACED, f"{stale.words}: nothing was sent, run it again")


def _is_meant(plan: Plan, wish: Wish, meant: Revision | None) -> bool:
    """Return whether the fresh read found the revision that was named, by its number or its name."""
    if isinstance(wish.revision, int):
        return plan.typed == wish.revision and not plan.typed_hash
    return wish.undoes or (meant is not None and plan.from_uid == meant.uid)


def _typed(plan: Plan, target: Revision | None, info: RolloutInfo) -> str:
    """Return what names the revision whose number would have to be typed."""
    one = target or current_of(info)
    return one.name if one is not None and plan.typed_hash else str(plan.typed)


def _instead(plan: Plan, wish: Wish) -> str:
    """Return which revision it is by the fresh read, where another was named."""
    if wish.undoes:
        return (
            "that revision has no number by now"
            if plan.typed is None
            else f"it is revision {plan.target} by now"
        )
    return "none is known to run" if plan.typed is None else f"revision {plan.source} is what runs"
