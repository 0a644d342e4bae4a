"""The wait of a command for its write, in virtual time."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from msgspec.structs import replace
from test_headless_ending import picture
from test_progress import BEGAN, DONE, PLAN, info
from test_watch import Scene, source

from rollout.connection import StreamState, StreamStatus, Trouble
from tui.headless.ending import LOST
from tui.headless.ends import EndError, Exit
from tui.headless.finish import finish
from tui.headless.look import Newest
from tui.headless.out import Out
from tui.headless.plan import Told

pytestmark = pytest.mark.looptime

Said = Callable[[], list[str]]


@pytest.fixture
def said(capsysbinary: pytest.CaptureFixture[bytes]) -> Said:
    return lambda: capsysbinary.readouterr().out.decode().splitlines()


async def waited(*scenes: Scene, seconds: float | None = None) -> EndError:
    """Wait for a write that does not come to its end; return how the wait ended."""
    told = Told(Out({}), json=False)
    played = source(*scenes)
    async with Newest(played.follow_rollout("Deployment", "shop", "web")) as newest:
        with pytest.raises(EndError) as raised:
            await finish(played, told, newest, PLAN, DONE, began=BEGAN, seconds=seconds)
    return raised.value


def link(state: StreamState, trouble: Trouble, reason: str, *, signed_in: bool = False) -> Any:
    """A picture of the rollout whose own stream stands so."""
    shown = picture(info())
    return replace(
        shown,
        streams=(StreamStatus("deployments", state, reason=reason, trouble=trouble),),
        connection=replace(shown.connection, signed_in=signed_in),
    )


async def test_a_wait_in_which_nothing_changes_says_so(said: Said) -> None:
    ended = await waited((0, picture(info())), seconds=70.0)
    assert (ended.code, ended.sentence) == (Exit.TIMEOUT, "accepted, but not done after 1m10s")
    step = "deploy/web 2 of 3 available"
    assert [line.split(" ", 1)[1] for line in said()] == [step, f"still {step}", f"still {step}"]


@pytest.mark.parametrize(
    ("state", "trouble", "reason", "words"),
    [
        (StreamState.BACKOFF, Trouble.THROTTLED, "throttled (429)", "throttled (429)"),
        (StreamState.BACKOFF, Trouble.ERROR, "503", "server error (503)"),
        (StreamState.BACKOFF, Trouble.UNANSWERED, "no answer in time", "no connection (no answer in time)"),
        (StreamState.AUTH, Trouble.REFUSED, "not signed in", "sign-in expired"),
        (StreamState.AUTH, Trouble.NO_CREDENTIALS, "login failed", "no credentials (login failed)"),
    ],
)
async def test_a_wait_that_hears_no_more_says_why_in_the_words_of_line_1(
    state: StreamState, trouble: Trouble, reason: str, words: str
) -> None:
    ended = await waited((0, picture(info())), (10, link(state, trouble, reason, signed_in=True)))
    assert asyncio.get_running_loop().time() == 10 + LOST
    mended = "once that is mended, rolldeck -n shop watch deploy/web tells how it goes"
    sentence = f"accepted, but nothing is heard of it for 1m: {words}; {mended}"
    assert (ended.code, ended.sentence) == (Exit.LOST, sentence)


async def test_what_tries_again_is_not_heard_of_by_that() -> None:
    broken = link(StreamState.BACKOFF, Trouble.ERROR, "503")
    tried = link(StreamState.STALE, Trouble.ERROR, "503")
    ended = await waited((0, picture(info())), (10, broken), (30, tried), (30.5, broken), (60, tried))
    assert asyncio.get_running_loop().time() == 10 + LOST
    assert "server error (503)" in ended.sentence


async def test_what_is_heard_of_again_in_time_is_waited_for() -> None:
    broken, whole = link(StreamState.BACKOFF, Trouble.ERROR, "503"), picture(info())
    ended = await waited((0, whole), (10, broken), (60, whole), (80, broken), seconds=100.0)
    assert (asyncio.get_running_loop().time(), ended.code) == (100, Exit.TIMEOUT)


async def test_rights_that_are_withdrawn_while_it_waits_are_a_refusal() -> None:
    ended = await waited((0, picture(info())), (10, picture(info(), StreamState.DENIED)))
    assert (ended.code, "no permission to read deployments" in ended.sentence) == (Exit.FAILED, True)
