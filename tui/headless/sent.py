"""Sends a write, and lets nobody wait for its answer without a word, nor leave without one."""

import asyncio

from cluster.writer import PATCH_TIMEOUT
from rollout.action import Ending, Outcome
from rollout.info import Ref
from rollout.progress import unanswered
from tui.headless.plan import Told
from tui.headless.words import stamp
from tui.leaving import not_answered
from tui.source import Prepared, Source, Undoer
from tui.writes import SOON

LATER = 1.0
"""Seconds that an outcome may take to come here from the writer."""

AGAIN = 10.0
"""Seconds after which it is said once more that an answer is out."""


async def sent(source: Source, writer: Undoer, told: Told, prepared: Prepared, reason: str) -> Outcome:
    """Send it, and say what became of it: a signal ends the command only after that."""
    task = asyncio.ensure_future(writer.send(prepared, reason))
    try:
        await _answered(source, told, prepared, task)
    except asyncio.CancelledError:
        await _left(source, writer, told, prepared, task)
        raise
    told.outcome(task.result(), source.now())
    return task.result()


async def _answered(source: Source, told: Told, prepared: Prepared, task: "asyncio.Future[Outcome]") -> None:
    """Return when the answer is there; say now and then that it is not."""
    began = source.now()
    done, _ = await asyncio.wait([task], timeout=SOON)
    say = told.progress
    while not done:
        now = source.now()
        say(unanswered(prepared.plan, began, now, PATCH_TIMEOUT), now)
        done, _ = await asyncio.wait([task], timeout=AGAIN)
        say = told.still


async def _left(
    source: Source, writer: Undoer, told: Told, prepared: Prepared, task: "asyncio.Future[Outcome]"
) -> None:
    """Give the answer a little time, and say what became of the write, or how to find out."""
    if not task.done():
        told.note(f"{stamp(source.now())} waiting for the answer, 10s at most")
    try:
        await writer.drain()
        # What the writer has ended reaches who waits for it a moment later.
        await asyncio.wait([task], timeout=LATER)
    finally:
        known = task.done() and not task.cancelled()
        told.outcome(task.result() if known else unknown(prepared.plan.ref), source.now())


def unknown(ref: Ref) -> Outcome:
    """Return the outcome of a write that was left before it was answered."""
    return Outcome(ending=Ending.UNKNOWN, sentence=f"sent, and {not_answered(ref)}", generation=None)
