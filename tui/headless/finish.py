"""`--wait`: the steps of a write, until its pods serve or it is plain that they will not."""

import asyncio
from datetime import datetime

from rollout.action import CheckState, Outcome, Plan, Progress
from rollout.connection import StreamStatus, Trouble, wrong
from rollout.picture import Gone, OpenedPicture
from rollout.progress import progress
from rollout.text import span
from tui.headless.ending import LOST, broken
from tui.headless.ends import EndError, Exit
from tui.headless.look import Newest, ended_by, stands
from tui.headless.plan import Told
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
    start, link, shown = clock(), _Link(), ""
    spoke, reached = start, None
    while True:
        picture = await newest.next(LOOK)
        now = clock()
        if picture is not None:
            link.see(picture, now)
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
        link.check(now, plan)
        if seconds is not None and now - start >= seconds:
            raise EndError(Exit.TIMEOUT, f"accepted, but not done after {span(seconds, long=True)}")


class _Link:
    """How the link stands while a write is waited for; times are of one monotonic clock."""

    def __init__(self) -> None:
        self._lost: float | None = None
        self._why: StreamStatus | None = None
        self._signed_in = False

    def see(self, picture: OpenedPicture, now: float) -> None:
        """Notice since when the workload's own stream does not stand, and why."""
        first = picture.streams[0] if picture.streams else None
        if first is None or stands(first):
            self._lost = None
        elif self._lost is None:
            self._lost = now
        self._why = broken(first, self._why)
        self._signed_in = picture.connection.signed_in

    def check(self, now: float, plan: Plan) -> None:
        """Raise EndError where nothing has been heard of the write for long."""
        if self._lost is None or now - self._lost < LOST:
            return
        code, words = self._wrong()
        unheard = f"accepted, but nothing is heard of it for {span(now - self._lost)}"
        mended = (
            f"once that is mended, rolldeck -n {plan.ref.namespace} watch {plan.ref.short} tells how it goes"
        )
        raise EndError(code, f"{unheard}: {words}; {mended}")

    def _wrong(self) -> tuple[Exit, str]:
        """Return the exit code, and what is wrong in the words of line 1."""
        told = self._why
        if told is None:
            return Exit.LOST, Trouble.UNANSWERED.words
        code, sentence = ended_by(told)
        if code is not Exit.LOST:
            return code, sentence
        return code, wrong(told.trouble.known(signed_in=self._signed_in), told.detail)


def said(reached: Progress) -> str:
    """Return what is worth a line of its own."""
    return reached.sentence or "".join(f"{step.words}\n" for step in reached.steps)


def code(reached: Progress) -> Exit:
    """Return how a write that was waited for ended."""
    if reached.good:
        return Exit.DONE
    undone = any(step.key == "new" and step.state is CheckState.BAD for step in reached.steps)
    return Exit.REPLACED if undone else Exit.FAILED
