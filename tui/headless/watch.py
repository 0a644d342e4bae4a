"""`rolldeck watch deploy/web`: one line per change until the rollout has ended, and how."""

import asyncio

from rollout.info import RolloutInfo
from rollout.picture import OpenedPicture
from rollout.text import span
from tui.headless.ending import TELLING, End, Ending
from tui.headless.ends import Exit
from tui.headless.lines import Lines
from tui.headless.look import ANSWERED, Newest, Which
from tui.headless.out import Out
from tui.source import Source

HEARTBEAT = 30.0
"""Seconds of silence after which a line says that nothing changed: CI ends jobs that say nothing."""

UNREAD = "nothing could be read; rolldeck doctor looks for what is in the way"
"""Why it is not done where there was never anything to see."""

WORDS = {
    Exit.DONE: "done",
    Exit.FAILED: "failed",
    Exit.TIMEOUT: "timed out",
    Exit.LOST: "connection lost",
    Exit.REPLACED: "replaced",
}


async def watch(
    source: Source,
    out: Out,
    which: Which,
    *,
    json: bool,
    seconds: float | None,
    fail_fast: bool,
) -> Exit:
    """Print a line whenever something about a rollout changes, until it is done, or cannot be.

    `seconds` is how long it may take; None: as long as it takes.
    """
    clock = asyncio.get_running_loop().time
    began = clock()
    ending = Ending(fail_fast=fail_fast, began=began)
    lines = Lines(out, json=json, now=source.now, at=began)
    info: RolloutInfo | None = None
    told = False
    until = None if seconds is None else began + seconds
    async with Newest(source.follow_rollout(*which)) as newest:
        while True:
            picture = await newest.next(wait(clock(), lines.said + HEARTBEAT, until, ending.next_due()))
            now = clock()
            end = ending.due(now) if picture is None else ending.see(picture, now)
            if picture is not None:
                info = picture.info or info
                told = told or whole_by(picture, now - began)
                _draw(lines, picture, now, told=told)
            if end is None and until is not None and now >= until:
                unread = f": {UNREAD}" if info is None else ""
                end = End(Exit.TIMEOUT, f"not done after {span(now - began, long=True)}{unread}")
            if end is not None:
                lines.end(end, WORDS[end.code], info, now)
                return end.code
            if now >= lines.said + HEARTBEAT:
                lines.heartbeat("nothing is known yet" if info is None else lines.words(info), now)


def wait(now: float, *moments: float | None) -> float:
    """Return the seconds until the first of some moments."""
    return max(0.0, min(moment for moment in moments if moment is not None) - now)


def _draw(lines: Lines, picture: OpenedPicture, now: float, *, told: bool) -> None:
    """Say what changed since the line before."""
    if picture.streams:
        lines.link(picture.streams[0], now)
    if picture.info is not None and told:
        lines.denied(picture.connection, picture.streams, now)
        lines.rollout(picture.info, now)


def whole_by(picture: OpenedPicture, seconds: float) -> bool:
    """Return whether all has been read that may be, or has had its time: half of it is no news."""
    return seconds >= TELLING or all(stream.state in ANSWERED for stream in picture.streams)
