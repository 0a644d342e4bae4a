"""The connection page says how the link and each stream stand."""

import dataclasses
from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace
from scripted import Cluster
from stage import Stage, screen_lines

from rollout.connection import Connection, LinkReport, StreamReport, StreamState, StreamStatus, Trouble
from tui.app import RolldeckApp
from tui.screens.connection import ConnectionScreen
from widgets.connection_page import ConnectionPage, size

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


async def page(status: StreamStatus, **more: object) -> str:
    counts = {"lists": 2, "watches": 1, "failures": 3, "received": 45_000, "objects": 7}
    known = {"audited": None, "oddities": (("old event", 2),)}
    report = LinkReport(
        connection=Connection(
            context="prod-eu", server="https://k8s.example", namespace="shop", user="alice"
        ),
        streams=(StreamReport(status=status, **{**counts, **known, **more}),),  # type: ignore[arg-type]
        version="v1.36.3",
        credentials="exec plugin login",
        files=("config",),
        proxy="",
        agent="rolldeck/0.1.0",
    )
    shown = ConnectionPage()
    app = Stage(shown)
    async with app.run_test(size=(80, 24)) as pilot:
        shown.report, shown.now = report, NOW
        await pilot.pause()
        return "\n".join(screen_lines(app))


async def test_who_and_where_is_told_and_where_the_credentials_come_from() -> None:
    text = await page(StreamStatus("pods", StreamState.LIVE, heard=NOW - timedelta(seconds=5)))
    for words in ("https://k8s.example v1.36.3", "alice", "exec plugin login", "rolldeck/0.1.0"):
        assert words in text


async def test_a_stream_is_told_with_its_counts() -> None:
    text = await page(StreamStatus("pods", StreamState.LIVE, heard=NOW - timedelta(seconds=5)))
    assert "pods" in text
    assert "5s        7    45KB      2        3" in text
    assert "old event: 2" in text


@pytest.mark.parametrize("whose", ["of sts/db", "of shop/sts/a-name-that-is-long"])
async def test_of_several_streams_it_is_told_whose_each_is(whose: str) -> None:
    text = await page(StreamStatus("pods", StreamState.LIVE, heard=NOW), whose=whose)
    assert ("pods of sts/db" in text) == (whose == "of sts/db")
    assert whose in text
    assert "0s        7    45KB      2        3" in text


async def test_the_version_is_asked_for_again_when_the_link_is_back() -> None:
    link = Connection(context="c", server="https://k8s.example", namespace="shop")
    asked: list[StreamState] = []
    told = LinkReport(
        connection=link, streams=(), version="", credentials="", files=(), proxy="", agent="rolldeck"
    )

    async def learn() -> None:
        nonlocal told
        asked.append(told.connection.state)
        if told.connection.state is StreamState.LIVE:
            told = replace(told, version="v1.36.3")

    def turn(state: StreamState) -> None:
        nonlocal told
        told = replace(told, connection=replace(link, state=state))

    app = RolldeckApp(dataclasses.replace(Cluster().source(), report=lambda _: told, learn_version=learn))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("colon", *"connection", "enter")
        await pilot.pause()
        screen = app.screen
        assert isinstance(screen, ConnectionScreen)
        for state in (StreamState.BACKOFF, StreamState.LIVE, StreamState.BACKOFF, StreamState.LIVE):
            turn(state)
            screen.watch_now()
            await pilot.pause()
        screen.watch_now()
        await pilot.pause()
        assert "https://k8s.example v1.36.3" in "\n".join(screen_lines(app))
    assert asked == [StreamState.CONNECTING, StreamState.LIVE]


async def test_of_many_streams_the_keys_stay_in_sight_and_the_last_is_a_key_away() -> None:
    streams = tuple(
        StreamReport(
            status=StreamStatus("pods", StreamState.LIVE, heard=NOW), whose=f"of web-{number}", lists=1,
            watches=1, failures=0, received=0, objects=0, audited=None, oddities=(),
        )
        for number in range(40)
    )  # fmt: skip
    link = Cluster().source().connection
    report = LinkReport(
        connection=link, streams=streams, version="", credentials="none", files=(), proxy="", agent="rolldeck"
    )
    source = dataclasses.replace(Cluster().source(), report=lambda _: report)
    app = RolldeckApp(source)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("colon", *"connection", "enter")
        await pilot.pause()
        before = screen_lines(app)
        await pilot.press("G")
        await pilot.pause()
        after = screen_lines(app)
    assert "esc back" in before[-1]
    assert "pods of web-39" in after[-2]


async def test_a_stream_that_waits_says_why_and_until_when() -> None:
    text = await page(
        StreamStatus("pods", StreamState.BACKOFF, reason="503", retry=NOW + timedelta(seconds=9))
    )
    assert "asks again in 9s, at 12:00:09Z: 503" in text


async def test_a_long_reason_is_told_to_its_end() -> None:
    hint = "aws-login cannot be run (No such file or directory): brew install aws-login, then aws-login first"
    text = await page(StreamStatus("pods", StreamState.AUTH, reason=hint, retry=NOW + timedelta(seconds=9)))
    assert hint in " ".join(text.split())
    assert "…" not in text


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (StreamStatus("pods", StreamState.CONNECTING), "waiting for an answer"),
        (StreamStatus("pods", StreamState.SYNCING, received=500), "reading the list, 500 so far"),
        (
            StreamStatus("pods", StreamState.STALE, reason="nothing heard for 75s"),
            "waiting for an answer: nothing heard for 75s",
        ),
        (
            StreamStatus(
                "pods", StreamState.DENIED, reason="no permission", retry=NOW + timedelta(seconds=60)
            ),
            "    asks for it again in 1m, at 12:01:00Z",
        ),
        (
            StreamStatus("pods", StreamState.AUTH, reason="not signed in", retry=NOW + timedelta(seconds=30)),
            "    signs in again in 30s, at 12:00:30Z",
        ),
        (
            StreamStatus(
                "pods",
                StreamState.AUTH,
                reason="not signed in",
                retry=NOW + timedelta(seconds=30),
                trouble=Trouble.REFUSED,
            ),
            "    sign in again in another terminal: looked at again in 30s, at 12:00:30Z",
        ),
    ],
)
async def test_each_state_says_what_happens_next_and_when(status: StreamStatus, words: str) -> None:
    assert words in await page(status)


def test_bytes_are_short() -> None:
    assert [size(count) for count in (12, 4_400, 7_000_000)] == ["12B", "4KB", "7MB"]
