"""Asks a person on a terminal, and looks on while they think."""

import asyncio
import os
import sys
import termios

import click

from rollout.info import RolloutInfo
from rollout.picture import OpenedPicture
from tui.headless.ends import EndError, Exit
from tui.headless.look import Newest
from tui.headless.out import Out
from tui.headless.words import stamp
from tui.source import Source
from tui.under import Turn, under

VOID = 120.0
"""Seconds after which what was shown is too old to be confirmed."""

LINE = 1024
"""Bytes of an answer that are read."""


def interactive() -> bool:
    """Return whether somebody can be asked."""
    return sys.stdin.isatty() and sys.stderr.isatty()


async def confirmed(
    source: Source,
    out: Out,
    newest: Newest[OpenedPicture],
    info: RolloutInfo,
    target_uid: str,
    *,
    times: int,
) -> None:
    """Return when `y` has been typed, as often as that is needed. Raises EndError.

    What was typed before the question came does not count. Anything that happens meanwhile under the question
    ends it, as it disarms the dialog.
    """
    answered: asyncio.Queue[str] = asyncio.Queue()
    loop = asyncio.get_running_loop()
    loop.add_reader(
        sys.stdin.fileno(),
        lambda: answered.put_nowait(os.read(sys.stdin.fileno(), LINE).decode(errors="replace")),
    )
    line_is_open = False
    try:
        for remaining in range(times, 0, -1):
            again = " once more: the server dry run did not settle it" if times > 1 and remaining == 1 else ""
            _forget(answered)
            click.echo(out.shown(f"y confirms{again}, anything else leaves it: "), nl=False, err=True)
            line_is_open = True
            answer = await _answer(source, newest, info, target_uid, answered)
            line_is_open = not answer.endswith("\n")
            if answer.strip() != "y":
                raise EndError(Exit.FAILED, "not confirmed: nothing was sent")
    finally:
        loop.remove_reader(sys.stdin.fileno())
        if line_is_open:
            click.echo(err=True)


def _forget(answered: "asyncio.Queue[str]") -> None:
    """Drop what was typed before a question."""
    termios.tcflush(sys.stdin.fileno(), termios.TCIFLUSH)
    while not answered.empty():
        answered.get_nowait()


async def _answer(
    source: Source,
    newest: Newest[OpenedPicture],
    info: RolloutInfo,
    target_uid: str,
    answered: "asyncio.Queue[str]",
) -> str:
    """Return the next line that is typed."""
    clock = asyncio.get_running_loop().time
    until = clock() + VOID
    typed = asyncio.ensure_future(answered.get())
    try:
        while True:
            seen = asyncio.ensure_future(newest.next(max(0.0, until - clock())))
            await asyncio.wait([typed, seen], return_when=asyncio.FIRST_COMPLETED)
            if typed.done():
                seen.cancel()
                await asyncio.wait([seen])
                return typed.result()
            picture = seen.result()
            if clock() >= until:
                raise EndError(Exit.TIMEOUT, f"void after {VOID:.0f}s: nothing was sent")
            if picture is not None:
                turned = under(info, target_uid, picture, source.now())
                if turned.turn is not Turn.STAY:
                    sentence = f"{stamp(source.now())} {turned.sentence}"
                    raise EndError(Exit.REPLACED, f"{sentence}: nothing was sent, run it again")
    finally:
        typed.cancel()
