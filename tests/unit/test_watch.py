"""`rolldeck watch` in virtual time: each way it ends, and that it is never silent for long."""

import asyncio
import json
from collections.abc import AsyncGenerator, Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from made import NOW
from msgspec.structs import replace
from recorded import info
from test_headless_ending import picture

from rollout.connection import Connection, Notice, StreamState, StreamStatus, Trouble
from rollout.info import Mark, Phase, RolloutInfo
from rollout.picture import OpenedPicture, RolloutsPicture
from tui.headless.ends import EndError, Exit
from tui.headless.look import Newest, Which, whole
from tui.headless.out import Out
from tui.headless.watch import watch
from tui.headless.watch_all import watch_all
from tui.source import Source

pytestmark = pytest.mark.looptime

WEB = Which("Deployment", "shop", "web")
LINK = Connection(context="c", server="s", namespace="shop")

Scene = tuple[float, Any]
"""A second, and the picture that comes in it."""
Said = Callable[[], list[str]]


@pytest.fixture
def said(capsysbinary: pytest.CaptureFixture[bytes]) -> Said:
    return lambda: capsysbinary.readouterr().out.decode().splitlines()


async def played(scenes: tuple[Scene, ...]) -> AsyncGenerator[Any, None]:
    clock = asyncio.get_running_loop().time
    for at, shown in scenes:
        await asyncio.sleep(at - clock())
        yield shown
    await asyncio.sleep(1e9)


def source(*scenes: Scene) -> Source:
    async def close() -> None:
        """Nothing is open."""

    return Source(
        connection=LINK,
        follow_rollouts=lambda _: played(scenes),
        follow_rollout=lambda *_: played(scenes),
        now=lambda: NOW + timedelta(seconds=asyncio.get_running_loop().time()),
        make_writer=None,
        close=close,
    )


async def watched(*scenes: Scene, **options: Any) -> Exit:
    chosen = {"json": False, "seconds": None, "fail_fast": False, **options}
    return await watch(source(*scenes), Out({}), WEB, **chosen)


def stuck() -> RolloutInfo:
    found = info("image-not-found")
    return replace(found, causes=tuple(replace(cause, since=None) for cause in found.causes or ()))


def moved(shown: RolloutInfo) -> RolloutInfo:
    """Return a rollout whose current revision is another."""
    revisions = tuple(
        replace(one, mark=Mark.NOW if at == 1 else Mark.UNPROVEN)
        for at, one in enumerate(shown.revisions or ())
    )
    return replace(shown, revisions=revisions)


async def test_done_is_0(said: Said, looptime: Any) -> None:
    rolling = replace(info("complete"), phase=Phase.PROGRESSING)
    assert await watched((0, picture(rolling)), (40, picture(info("complete")))) is Exit.DONE
    assert looptime == 40
    assert said()[-1].endswith("done: successfully rolled out")


async def test_a_deadline_that_passes_is_1(said: Said) -> None:
    late = info("deadline-passed")
    in_time = replace(late, deadline_passed=False)
    assert await watched((0, picture(in_time)), (9, picture(late))) is Exit.FAILED
    assert "failed: exceeded its progress deadline" in said()[-1]


async def test_a_certain_cause_is_1_after_half_a_minute_where_that_is_asked_for(
    said: Said, looptime: Any
) -> None:
    assert await watched((2, picture(stuck())), fail_fast=True) is Exit.FAILED
    assert looptime == 32
    assert "failed: a certain cause for 30s: image not found" in said()[-1]


async def test_the_end_of_its_time_is_3(said: Said, looptime: Any) -> None:
    assert await watched((0, picture(stuck())), seconds=100.0) is Exit.TIMEOUT
    assert looptime == 100
    assert said()[-1].endswith("timed out: not done after 1m40s")


async def test_where_nothing_was_ever_read_the_end_of_its_time_says_so(said: Said) -> None:
    assert await watched((0, picture(None, StreamState.CONNECTING)), seconds=8.0) is Exit.TIMEOUT
    assert "not done after 8s: nothing could be read; rolldeck doctor" in said()[-1]


async def test_where_no_answer_comes_it_is_said_what_is_waited_for(looptime: Any) -> None:
    shown = picture(None, StreamState.CONNECTING)
    waiting = replace(
        shown, connection=replace(shown.connection, notice=Notice("waiting for login", "plugin slow"))
    )
    async with Newest(source((0, waiting)).follow_rollout(*WEB)) as newest:
        with pytest.raises(EndError) as raised:
            await whole(newest)
    assert raised.value.sentence.startswith("no answer within 15s (waiting for login): try again")
    assert looptime == 15


async def test_a_link_that_is_lost_is_4(said: Said, looptime: Any) -> None:
    lost = picture(stuck(), StreamState.BACKOFF)
    assert await watched((0, picture(stuck())), (10, lost)) is Exit.LOST
    assert looptime == 70
    lines = said()
    assert any("connection reconnecting" in line for line in lines)
    assert "connection lost" in lines[-1]


async def test_another_change_is_5(said: Said) -> None:
    assert await watched((0, picture(stuck())), (5, picture(moved(stuck())))) is Exit.REPLACED
    assert "replaced: replaced by another change" in said()[-1]


async def test_half_a_minute_of_silence_is_ended_by_a_line(said: Said) -> None:
    assert await watched((0, picture(stuck())), seconds=100.0) is Exit.TIMEOUT
    beats = [line for line in said() if " still " in line]
    assert [line[:20] for line in beats] == [
        f"{NOW + timedelta(seconds=at):%Y-%m-%dT%H:%M:%S}Z" for at in (30, 60, 90)
    ]
    assert all("image not found" in line for line in beats)


async def test_each_line_as_json_has_its_type(said: Said) -> None:
    await watched((0, picture(stuck())), json=True, seconds=40.0)
    lines = [json.loads(line) for line in said()]
    assert [line["type"] for line in lines] == ["update", "heartbeat", "end"]
    assert lines[-1]["code"] == 3
    assert lines[-1]["cause"] == "image-not-found"


def listed(*rollouts: RolloutInfo, state: StreamState = StreamState.LIVE) -> RolloutsPicture:
    return RolloutsPicture(
        connection=replace(LINK, state=state),
        streams=(StreamStatus("deployments", state),),
        now=NOW,
        listed=True,
        rollouts=rollouts,
    )


async def test_a_list_goes_on_until_its_time_is_over_and_is_never_silent_for_long(said: Said) -> None:
    scenes = ((0, listed(stuck())), (50, listed()))
    assert await watch_all(source(*scenes), Out({}), "shop", json=False, seconds=85.0) is Exit.TIMEOUT
    lines = [line[21:] for line in said()]
    assert "image not found" in lines[0]
    assert lines[2:] == ["still 1 rollout", f"{stuck().ref.short} is gone", "still 0 rollouts", lines[-1]]
    assert lines[-1] == "timed out: watched for 1m25s"


async def test_a_row_whose_cause_is_read_is_said_once_and_with_it(said: Said) -> None:
    shallow = replace(stuck(), causes=None, verdict=None)
    scenes = ((0, listed(shallow)), (2, listed(stuck())))
    await watch_all(source(*scenes), Out({}), "shop", json=False, seconds=10.0)
    lines = said()
    assert ["image not found" in line for line in lines] == [True, False, False]
    assert lines[1].endswith("1 trouble of 1")


async def test_a_row_whose_cause_does_not_come_is_said_without(said: Said) -> None:
    shallow = replace(stuck(), causes=None, verdict=None)
    await watch_all(source((0, listed(shallow))), Out({}), "shop", json=False, seconds=10.0)
    lines = said()
    assert [line[17:19] for line in lines] == ["05", "05", "10"]
    assert "deploy/checkout rev 14 STUCK" in lines[0]


async def test_a_list_whose_link_is_lost_is_4(looptime: Any) -> None:
    scenes = ((0, listed(stuck())), (10, listed(stuck(), state=StreamState.BACKOFF)))
    assert await watch_all(source(*scenes), Out({}), "shop", json=False, seconds=None) is Exit.LOST
    assert looptime == 70


async def test_a_link_that_is_tried_again_and_again_is_said_once_and_lost(said: Said, looptime: Any) -> None:
    broken = StreamStatus("deployments", StreamState.BACKOFF, reason="503", trouble=Trouble.ERROR)
    states = (broken, replace(broken, state=StreamState.STALE))
    scenes = [(10 + at * 9, replace(picture(stuck()), streams=(states[at % 2],))) for at in range(8)]
    assert await watched((0, picture(stuck())), *scenes) is Exit.LOST
    assert looptime == 70
    assert [line.split("Z ", 1)[1] for line in said() if "503" in line] == [
        "connection reconnecting: 503",
        "deploy/checkout connection lost: 503 (for 60s)",
    ]


async def test_rights_that_go_and_come_are_said_each_time_they_go(said: Said) -> None:
    whole = listed(info("complete"))
    reads = StreamStatus("daemonsets", StreamState.LIVE)
    refused = StreamStatus("daemonsets", StreamState.DENIED, reason="no permission")

    def scene(at: float, stream: StreamStatus, *denied: str, since: datetime | None = None) -> Scene:
        link = replace(whole.connection, denied=denied, denied_since=since)
        return at, replace(whole, streams=(*whole.streams, stream), connection=link)

    scenes = [
        scene(0, refused, "daemonsets"),
        scene(10, refused, "daemonsets"),
        scene(15, reads),
        scene(20, refused, "daemonsets", since=NOW),
    ]
    await watch_all(source(*scenes), Out({}), "shop", json=False, seconds=25.0)
    told = [line.split("Z ", 1)[1] for line in said() if "no permission" in line]
    assert told == ["no permission: daemonsets", f"no permission since {NOW:%H:%MZ}: daemonsets"]


async def test_a_list_of_nothing_that_may_be_read_says_so_at_its_end_alone(said: Said) -> None:
    shown = listed(state=StreamState.DENIED)
    shown = replace(shown, connection=replace(shown.connection, denied=("deployments",)))
    assert await watch_all(source((0, shown)), Out({}), "shop", json=False, seconds=25.0) is Exit.FAILED
    assert [line.split("Z ", 1)[1] for line in said()] == ["failed: no permission to read deployments"]


async def test_a_list_that_is_tried_again_and_again_is_said_once_and_lost(said: Said, looptime: Any) -> None:
    broken = StreamStatus("deployments", StreamState.BACKOFF, reason="503", trouble=Trouble.ERROR)
    states = (broken, replace(broken, state=StreamState.STALE))
    scenes = [(10 + at * 9, replace(listed(stuck()), streams=(states[at % 2],))) for at in range(8)]
    assert (
        await watch_all(source((0, listed(stuck())), *scenes), Out({}), "shop", json=False, seconds=None)
        is Exit.LOST
    )
    assert looptime == 70
    assert [line.split("Z ", 1)[1] for line in said() if "503" in line] == [
        "connection reconnecting: 503",
        "connection lost: 503 (for 60s)",
    ]


async def test_one_kind_that_is_tried_again_and_again_is_said_once_and_its_reason_at_the_end(
    said: Said, looptime: Any
) -> None:
    whole = listed(stuck())
    broken = StreamStatus("statefulsets", StreamState.BACKOFF, reason="503", trouble=Trouble.ERROR)
    states = (broken, replace(broken, state=StreamState.STALE))
    scenes = [(10 + at * 9, replace(whole, streams=(*whole.streams, states[at % 2]))) for at in range(8)]
    code = await watch_all(source((0, whole), *scenes), Out({}), "shop", json=False, seconds=None)
    assert (code, looptime) == (Exit.LOST, 70)
    assert [line.split("Z ", 1)[1] for line in said() if "connection" in line] == [
        "connection reconnecting: 503",
        "connection lost: 503 (for 60s)",
    ]


async def test_one_kind_that_never_comes_is_said_once_and_its_reason_at_the_end(
    said: Said, looptime: Any
) -> None:
    whole = replace(listed(stuck()), listed=False)
    broken = StreamStatus("statefulsets", StreamState.BACKOFF, reason="503", trouble=Trouble.ERROR)
    states = (broken, replace(broken, state=StreamState.CONNECTING))
    scenes = [(at * 3, replace(whole, streams=(*whole.streams, states[at % 2]))) for at in range(8)]
    code = await watch_all(source(*scenes), Out({}), "shop", json=False, seconds=None)
    assert (code, looptime) == (Exit.LOST, 15)
    assert [line.split("Z ", 1)[1] for line in said()] == [
        "connection reconnecting: 503",
        "connection lost: 503 (for 15s)",
    ]


async def test_a_long_list_on_a_slow_link_is_not_lost_while_more_of_it_comes(looptime: Any) -> None:
    whole = listed(stuck())

    def scene(at: float, received: int) -> Scene:
        read = StreamStatus("deployments", StreamState.SYNCING, received=received)
        return at, replace(whole, streams=(read,), listed=False, rollouts=())

    scenes = [scene(0, 0), *(scene(at * 10, at * 500) for at in range(1, 5)), scene(50, 0), scene(54, 500)]
    code = await watch_all(source(*scenes), Out({}), "shop", json=False, seconds=None)
    assert (code, looptime) == (Exit.LOST, 40 + 15)


async def test_pods_that_do_not_come_end_no_watch_of_all(said: Said) -> None:
    whole = listed(stuck())
    busy = StreamStatus("pods", StreamState.BACKOFF, reason="throttled (429)", trouble=Trouble.THROTTLED)
    scenes = ((0, whole), (10, replace(whole, streams=(*whole.streams, busy))))
    code = await watch_all(source(*scenes), Out({}), "shop", json=False, seconds=100.0)
    assert code is Exit.TIMEOUT
    assert not any("connection" in line for line in said())


async def test_what_may_not_be_read_is_no_news_where_it_was_not_asked_for_meanwhile(said: Said) -> None:
    whole = listed(info("complete"))
    refused = StreamStatus("pods", StreamState.DENIED, reason="no permission")
    asked = replace(
        whole, streams=(*whole.streams, refused), connection=replace(whole.connection, denied=("pods",))
    )
    scenes = ((0, whole), (5, asked), (10, whole), (15, asked))
    await watch_all(source(*scenes), Out({}), "shop", json=False, seconds=20.0)
    assert [line.split("Z ", 1)[1] for line in said() if "permission" in line] == ["no permission: pods"]


async def test_a_picture_that_never_comes_is_4(said: Said, looptime: Any) -> None:
    never: OpenedPicture = picture(None, StreamState.BACKOFF)
    assert await watched((0, never)) is Exit.LOST
    assert looptime == 15
    assert said()[-1].endswith("connection lost: no answer for 15s")
