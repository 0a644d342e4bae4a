"""What a reflector asks beside its stream's rules: how, when, and what it counts, in virtual time."""

import asyncio
import json
import threading
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any

import pytest
from test_reflector import BOOKMARK, FOREVER, Act, Run, Scripted, line, page, pod

from cluster import decoding, reflector
from cluster.client import Answer, Flow
from cluster.errors import LinkError
from cluster.gate import Gate
from cluster.listing import METADATA_ONLY
from cluster.reflector import Reflector
from rollout.connection import StreamState

pytestmark = pytest.mark.looptime

ALIVE: list[Act] = [BOOKMARK, 60.0] * 40
"""A watch that gets its bookmarks."""


class Noted(Scripted):
    """Writes down in which way it was asked as well."""

    def __init__(self, *answers: Answer | Exception | tuple[int, Sequence[Act]]) -> None:
        super().__init__(*answers)
        self.ways: list[dict[str, Any]] = []
        self.silences: list[float | None] = []

    async def ask(self, method: str, path: str, query: Mapping[str, str] | None = None, **way: Any) -> Answer:
        self.ways.append(way)
        return await super().ask(method, path, dict(query or {}), **way)

    @asynccontextmanager
    async def open(
        self, path: str, query: Mapping[str, str], *, silence: float | None
    ) -> AsyncIterator[Flow]:
        self.silences.append(silence)
        async with super().open(path, query, silence=silence) as flow:
            yield flow


class NotedGate(Gate):
    """Writes down what it is told."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []
        self.until: list[float] = []

    async def turn(self, told: Callable[[float], None] = lambda _: None, *, beside: bool = False) -> None:
        self.told.append("turn")
        await super().turn(told, beside=beside)

    def failed(self, until: float = 0.0) -> None:
        self.told.append("failed")
        self.until.append(until)
        super().failed(until)

    def well(self) -> None:
        self.told.append("well")
        super().well()


def told(run: Run) -> tuple[StreamState, str]:
    return run.stream.stands.state, run.stream.stands._reason


async def test_pages_watches_failures_and_bytes_are_counted() -> None:
    first, event = page("10", pod("a", "1")), line("MODIFIED", pod("a", "11"))
    client = Noted(
        LinkError("refused", sent=False),
        first,
        (200, [event, LinkError("reset", sent=True)]),
        (503, [b"{}"]),
    )
    run = Run(client)
    counted = run.reflector
    assert (counted.lists, counted.watches, counted.failures, counted.received) == (0, 0, 0, 0)
    await run.for_seconds(30.0)
    assert (counted.lists, counted.watches, counted.failures) == (2, 2, 3)
    assert counted.received == len(first.body) + len(event)


async def test_a_list_has_a_minute_and_a_watch_its_silence() -> None:
    client = Noted(page("10"), (200, [FOREVER]))
    run = Run(client)
    await run.for_seconds(1.0)
    assert client.ways == [{"timeout": 60.0}]
    assert client.silences == [75.0]


async def test_a_watch_without_bookmarks_is_silent_after_its_own_end() -> None:
    client = Noted(page("10"), (200, [FOREVER]))
    await Run(client, bookmarks=False).for_seconds(1.0)
    assert client.silences == [int(client.asked[1][1]["timeoutSeconds"]) + 10.0]


async def test_of_a_refusal_64_kib_are_read() -> None:
    client = Noted(page("10"), (410, [b"{}"]))
    await Run(client).for_seconds(1.0)
    assert client.limits == [64 * 1024]


async def test_a_version_is_listed_from_without_a_limit_and_pages_go_on_without_a_version() -> None:
    client = Noted(Answer(503, {}, b"{}"), page("10", more="m"), page("10"))
    await Run(client).for_seconds(3.0)
    assert [query for _, query in client.asked[1:3]] == [
        {"labelSelector": "app=web", "resourceVersion": "0"},
        {"labelSelector": "app=web", "continue": "m"},
    ]


async def test_a_gate_knows_its_members_and_how_they_fare() -> None:
    gate = NotedGate()
    run = Run(client := Noted(LinkError("refused", sent=False), page("10"), (200, [FOREVER])))
    run.reflector = Reflector(client, run.stream, "/pods", {}, run.deliver, gate=gate)
    async with run.running():
        await asyncio.sleep(0.1)
        assert gate.members == 1
        assert gate.told == ["failed"]
        await asyncio.sleep(2.0)
        assert gate.told == ["failed", "turn", "well", "well"]
    assert gate.members == 0


async def test_a_gate_is_told_how_long_the_server_asks_one_of_its_members_to_wait() -> None:
    gate = NotedGate()
    busy = Answer(429, {"Retry-After": "30"}, b"")
    run = Run(client := Noted(busy, page("10"), (200, [FOREVER])))
    run.reflector = Reflector(client, run.stream, "/pods", {}, run.deliver, gate=gate)
    began = asyncio.get_running_loop().time()
    async with run.running():
        await asyncio.sleep(0.1)
    assert gate.until == pytest.approx([began + 30.0])


async def test_who_is_answered_says_so_for_a_list_and_for_a_watch() -> None:
    moments: list[int] = []
    run = Run(client := Noted(LinkError("refused", sent=False), page("10"), (200, [FOREVER])))
    run.reflector = Reflector(
        client, run.stream, "/pods", {}, run.deliver, reached=lambda: moments.append(len(client.asked))
    )
    await run.for_seconds(3.0)
    assert moments == [2, 3]


async def test_waking_before_it_runs_does_nothing() -> None:
    run = Run(Noted(page("10")))
    run.reflector.wake()
    await run.for_seconds(1.0)
    assert run.states[-1] is StreamState.LIVE


async def test_what_asks_is_not_let_go_on_and_what_is_live_has_no_need() -> None:
    run = Run(Noted(LinkError("refused", sent=False), page("10")))
    assert run.reflector.go_on() is False
    async with run.running():
        await asyncio.sleep(0.01)
        assert run.reflector.go_on() is True
        await asyncio.sleep(1.0)
        assert run.reflector.go_on() is False
    assert run.states[-1] is StreamState.LIVE


async def test_its_own_end_is_no_interruption() -> None:
    run = Run(Noted(page("10")))
    task = asyncio.create_task(run.reflector.run())
    await asyncio.sleep(1.0)
    run.reflector.wake()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_empty_lines_are_none() -> None:
    client = Noted(page("10"), (200, [b"\n\n", line("ADDED", pod("a", "11")), b"\n", FOREVER]))
    run = Run(client)
    await run.for_seconds(1.0)
    assert (run.versions, run.stream.counts, run.stream.drop) == ({"a": "11"}, {}, False)


async def test_a_watch_that_ends_within_a_line_was_cut() -> None:
    client = Noted(page("10"), (200, [5.0, b'{"type"']))
    run = Run(client)
    await run.for_seconds(5.1)
    assert told(run) == (StreamState.BACKOFF, "unreadable line")


async def test_a_watch_that_ends_after_a_line_was_not() -> None:
    client = Noted(page("10"), (200, [5.0, BOOKMARK]))
    run = Run(client)
    await run.for_seconds(5.6)
    assert (told(run), len(client.asked)) == ((StreamState.LIVE, ""), 3)


@pytest.mark.parametrize(("slice_of_time", "seen"), [(-1.0, {32, 64, 96, 100}), (1.0, {100})])
async def test_many_lines_let_others_have_their_turn(
    monkeypatch: pytest.MonkeyPatch, slice_of_time: float, seen: set[int]
) -> None:
    monkeypatch.setattr(reflector, "SLICE", slice_of_time)
    lines = b"".join(line("ADDED", pod(f"{at}", f"{11 + at}")) for at in range(100))
    run = Run(Noted(page("10"), (200, [1.0, lines, FOREVER])))
    sizes: set[int] = set()
    real = run.stream.feed

    def feed(*taken: Any) -> Any:
        asyncio.get_running_loop().call_soon(lambda: sizes.add(len(run.store)))
        return real(*taken)

    monkeypatch.setattr(run.stream, "feed", feed)
    await run.for_seconds(2.0)
    assert sizes == seen


async def test_nothing_of_a_dropped_watch_is_fed_any_more() -> None:
    many = b"".join(line("ADDED", pod(f"{at}", f"{11 + at}")) for at in range(40))
    client = Noted(page("10"), (200, [b"{\n" + many, line("ADDED", pod("z", "99")), FOREVER]))
    run = Run(client)
    await run.for_seconds(0.1)
    assert (run.versions, client.open_flows) == ({}, 0)


async def test_a_long_page_is_decoded_in_a_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    short = page("10", pod("a", "1"), more="m")
    long = page("10", pod("b", "2"), pod("c", "3"))
    monkeypatch.setattr(decoding, "IN_THREAD", len(short.body))
    run = Run(Noted(short, long))
    inside: list[bool] = []
    listed = run.stream.listed

    def note(*taken: Any) -> Any:
        inside.append(threading.current_thread() is threading.main_thread())
        return listed(*taken)

    monkeypatch.setattr(run.stream, "listed", note)
    async with run.running():
        await run.until(lambda: run.stream.stands.state is StreamState.LIVE)
    assert (inside, run.versions) == ([True, False], {"a": "1", "b": "2", "c": "3"})


# Beside a watch: audits.


async def test_a_watch_is_audited_every_ten_minutes_by_metadata_alone() -> None:
    client = Noted(page("10", pod("a", "1")), (200, ALIVE), page("20", pod("a", "1")))
    run = Run(client)
    async with run.running():
        await asyncio.sleep(599.0)
        assert len(client.asked) == 2
        run.news.clear()
        await asyncio.sleep(2.0)
        assert run.news.is_set()
        assert client.asked[2] == (600.0, {"labelSelector": "app=web", "limit": "500"})
        assert client.ways[-1] == {"accept": METADATA_ONLY, "timeout": 60.0}
        assert (run.stream.audits.done, run.stream.drop) == (600.0, False)
        client._answers.append(page("20", pod("a", "1")))
        await asyncio.sleep(600.0)
    assert [moment for moment, _ in client.asked[2:]] == [600.0, 1200.0]


async def test_an_audit_reads_all_pages() -> None:
    client = Noted(
        page("10", pod("a", "1"), pod("b", "2")),
        (200, ALIVE),
        page("20", pod("a", "1"), more="m"),
        page("20", pod("b", "2")),
    )
    run = Run(client)
    await run.for_seconds(601.0)
    assert client.asked[3][1] == {"labelSelector": "app=web", "limit": "500", "continue": "m"}
    assert (run.stream.audits.done, run.stream.counts) == (600.0, {})


@pytest.mark.parametrize(
    "answer", [Answer(500, {}, page("20").body), Answer(200, {}, b"[]"), LinkError("reset", sent=True)]
)
async def test_an_audit_that_comes_to_nothing_is_made_ten_minutes_later(answer: Answer | Exception) -> None:
    client = Noted(page("10", pod("a", "1")), (200, ALIVE), answer, page("20", pod("a", "1")))
    run = Run(client)
    await run.for_seconds(1201.0)
    assert [moment for moment, _ in client.asked[2:]] == [600.0, 1200.0]
    assert (run.stream.audits.done, run.stream.counts) == (1200.0, {})


async def test_an_audit_that_differs_lists_at_once() -> None:
    client = Noted(page("10", pod("a", "1")), (200, ALIVE), page("20", pod("a", "9")), page("21"))
    run = Run(client)
    async with run.running():
        await asyncio.sleep(600.5)
        assert run.stream.counts == {"difference from the server": 1}
        assert [moment for moment, _ in client.asked[2:4]] == [600.0, 600.0]
    assert run.versions == {}


async def test_an_audit_is_made_when_it_is_asked_for_and_the_next_ten_minutes_later() -> None:
    agreed = page("20", pod("a", "1"))
    client = Noted(page("10", pod("a", "1")), (200, ALIVE), agreed, agreed)
    run = Run(client)
    async with run.running():
        await asyncio.sleep(100.0)
        run.reflector.audit()
        await asyncio.sleep(601.0)
    assert [moment for moment, _ in client.asked[2:]] == [100.0, 700.0]


async def test_events_are_never_audited() -> None:
    client = Noted(page("10"), (200, [FOREVER]))
    run = Run(client, bookmarks=False)
    await run.for_seconds(299.0)
    run.reflector.audit()
    assert [query.get("watch") for _, query in client.asked] == [None, "true"]


async def test_what_runs_beside_a_watch_ends_with_it() -> None:
    run = Run(Noted(page("10"), (200, [5.0, BOOKMARK])))
    async with run.running():
        await asyncio.sleep(20.0)
        audits = [task for task in asyncio.all_tasks() if "_audit" in repr(task.get_coro())]
        assert len(audits) == 1


# Beside a watch: probes.


def mute(*probes: Answer | Exception) -> Noted:
    """Return a server that sends no bookmarks: two silences, a list, a watch, and what probes are told."""
    quiet: tuple[int, Sequence[Act]] = (200, [FOREVER])
    return Noted(page("10"), quiet, quiet, page("11"), page("11"), quiet, *probes)


async def test_a_server_without_bookmarks_is_probed_every_minute() -> None:
    client = mute(page("12"), page("13"), page("14"))
    run = Run(client)
    async with run.running():
        await asyncio.sleep(150.0 + 180.5)
        opened = client.asked[5][0]
        assert [moment - opened for moment, _ in client.asked[6:]] == pytest.approx([60.0, 120.0, 180.0])
        assert {tuple(query.items()) for _, query in client.asked[6:]} == {
            (("labelSelector", "app=web"), ("limit", "1"))
        }
        assert client.ways[-1] == {}
    assert told(run) == (StreamState.LIVE, "")


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (Answer(500, {}, page("12").body), "500"),
        (Answer(200, {}, b"[]"), "200"),
        (LinkError("reset", sent=True), "the server does not answer"),
    ],
)
async def test_a_probe_that_comes_to_nothing_breaks_the_watch_off(
    answer: Answer | Exception, reason: str
) -> None:
    client = mute(answer)
    run = Run(client)
    async with run.running():
        await asyncio.sleep(150.0 + 60.1)
        assert told(run) == (StreamState.BACKOFF, reason)
        assert client.open_flows == 0


async def test_a_probe_that_finds_the_server_back_in_time_lists() -> None:
    client = mute(page("5"), page("5", pod("a", "1")))
    run = Run(client)
    async with run.running():
        await asyncio.sleep(150.0 + 61.0)
        assert run.versions == {"a": "1"}
    assert run.stream.counts["version went back"] == 1


async def test_after_one_silence_the_server_is_asked_once_whether_it_has_come_so_far() -> None:
    client = Noted(page("10"), (200, [BOOKMARK, FOREVER]), (200, [FOREVER]), page("20"))
    run = Run(client)
    async with run.running():
        await asyncio.sleep(76.0)
        assert client.asked[3] == (75.0, {"labelSelector": "app=web", "limit": "1"})
        assert told(run) == (StreamState.LIVE, "")
        await asyncio.sleep(70.0)
    assert len(client.asked) == 4


async def test_the_servers_own_words_on_a_refused_watch_are_kept() -> None:
    said = json.dumps({"kind": "Status", "code": 500, "reason": "InternalError"}).encode()
    run = Run(Noted(page("10"), (500, [said])))
    await run.for_seconds(0.1)
    assert told(run) == (StreamState.BACKOFF, "500 InternalError")
