"""`--wait`: the steps of a write, until its pods serve or it is plain that they will not."""

import asyncio
from datetime import datetime

from rollout.action import CheckState, Outcome, Plan, Progress
from rollout.connection import Trouble, wrong
from rollout.picture import Gone, OpenedPicture
from rollout.progress import progress
from rollout.text import span
from tui.headless.ending import LOST
from tui.headless.ends import EndError, Exit
from tui.headless.look import Newest, ended_by, stands
from tui.headless.plan import Told
from tui.headless.unheard import Unheard
from tui.headless.watch import HEARTBEAT
from tui.source import Source

LOOK = 1.0
"""Seconds after which it is asked again how far it has come: deadlines pass without an event."""


async def finish(
    source: Source,
    told: Told,
    newest: Newest[OpenedPicture],
    plan: Plan,
    outcome: Outcome,
    *,
    began: datetime,
    seconds: float | None,
) -> Exit:
    """Say each step of a write that was accepted; return how it ended. Raises EndError."""
    clock = asyncio.get_running_loop().time
    start, unheard, shown = clock(), Unheard(), ""
    spoke, reached, signed_in = start, None, False
    while True:
        picture = await newest.next(LOOK)
        now = clock()
        if picture is not None:
            first, signed_in = next(iter(picture.streams), None), picture.connection.signed_in
            unheard.see(first, now, stands=first is None or stands(first))
            if picture.gone is not Gone.NO:
                raise EndError(Exit.REPLACED, f"it was {picture.gone.value}")
            if picture.info is not None:
                reached = progress(outcome, plan, picture.info, began, source.now())
                words = said(reached)
                if words != shown:
                    shown, spoke = words, now
                    told.progress(reached, source.now())
                if reached.ended is not None:
                    return code(reached)
        if reached is not None and now - spoke >= HEARTBEAT:
            spoke = now
            told.still(reached, source.now())
        if unheard.seconds(now) >= LOST:
            raise _lost(plan, unheard, now, signed_in=signed_in)
        if seconds is not None and now - start >= seconds:
            raise EndError(Exit.TIMEOUT, f"accepted, but not done after {span(seconds, long=True)}")


def _lost(plan: Plan, unheard: Unheard, now: float, *, signed_in: bool) -> EndError:
    """Return the end where nothing has been heard of a write for long, and what is wrong."""
    told = unheard.why
    code, words = (Exit.LOST, Trouble.UNANSWERED.words) if told is None else ended_by(told)
    if told is not None and code is Exit.LOST:
        words = wrong(told.trouble.known(signed_in=signed_in), told.detail)
    heard = f"accepted, but nothing is heard of it for {span(unheard.seconds(now))}"
    watch = f"rolldeck -n {plan.ref.namespace} watch {plan.ref.short}"
    return EndError(code, f"{heard}: {words}; once that is mended, {watch} tells how it goes")


def said(reached: Progress) -> str:
    """Return what is worth a line of its own."""
    return reached.sentence or "".join(f"{step.words}\n" for step in reached.steps)


def code(reached: Progress) -> Exit:
    """Return how a write that was waited for ended."""
    if reached.good:
        return Exit.DONE
    undone = any(step.key == "new" and step.state is CheckState.BAD for step in reached.steps)
    return Exit.REPLACED if undone else Exit.FAILED
