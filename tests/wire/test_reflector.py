"""The round of input and output about a stream, in virtual time, on a scripted API server."""

import asyncio
import json
import random
import threading
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from cluster import decoding
from cluster.client import Answer, Flow
from cluster.errors import CredentialError, LinkError, SilentError
from cluster.operations import Operation
from cluster.reflector import Early, Reflector
from cluster.store import Store
from cluster.stream import Stream
from rollout.connection import StreamState
from rollout.kinds import POD
from rollout.records import KeptPod

pytestmark = pytest.mark.looptime

FOREVER = 1e9


def pod(uid: str, version: str) -> dict[str, Any]:
    return {"metadata": {"uid": uid, "name": uid, "namespace": "shop", "resourceVersion": version}}


def line(kind: str, thing: dict[str, Any]) -> bytes:
    return json.dumps({"type": kind, "object": thing}).encode() + b"\n"


def page(version: str, *pods: dict[str, Any], more: str = "") -> Answer:
    body = {"metadata": {"resourceVersion": version, "continue": more}, "items": pods}
    return Answer(200, {}, json.dumps(body).encode())


BOOKMARK = line("BOOKMARK", {"metadata": {"resourceVersion": "20"}})

Act = float | bytes | Exception
"""In a flow: seconds that pass, bytes that come, or what breaks."""


class ScriptedFlow:
    def __init__(self, status: int, acts: Sequence[Act], silence: float | None, limits: list[int]) -> None:
        self.status = status
        self._limits = limits
        self.headers: Mapping[str, str] = {}
        self._acts = acts
        self._silence = silence

    async def chunks(self) -> AsyncIterator[bytes]:
        for act in self._acts:
            match act:
                case bytes():
                    yield act
                case Exception():
                    raise act
                case _ if self._silence is not None and act > self._silence:
                    await asyncio.sleep(self._silence)
                    raise SilentError("silent", sent=True)
                case _:
                    await asyncio.sleep(act)

    async def rest(self, limit: int) -> bytes:
        self._limits.append(limit)
        return b"".join(act for act in self._acts if isinstance(act, bytes))[:limit]


class Scripted:
    """A client that answers in order, and writes down when it was asked what."""

    server = "https://scripted"

    def __init__(self, *answers: Answer | Exception | tuple[int, Sequence[Act]]) -> None:
        self._answers = list(answers)
        self.asked: list[tuple[float, Mapping[str, str]]] = []
        self.open_flows = 0
        self.headers: Mapping[str, str] = {}
        """Of what is watched."""
        self.limits: list[int] = []
        """How many bytes of each refusal were asked for at most."""

    async def ask(self, method: str, path: str, query: Mapping[str, str] | None = None, **_: Any) -> Answer:
        assert (method, path) == ("GET", "/pods")
        answer = self._next(query or {})
        assert isinstance(answer, Answer)
        return answer

    @asynccontextmanager
    async def open(
        self, path: str, query: Mapping[str, str], *, silence: float | None
    ) -> AsyncIterator[Flow]:
        assert path == "/pods"
        answer = self._next(query)
        assert isinstance(answer, tuple)
        self.open_flows += 1
        try:
            flow = ScriptedFlow(*answer, silence, self.limits)
            flow.headers = self.headers
            yield flow
        finally:
            self.open_flows -= 1

    def _next(self, query: Mapping[str, str]) -> Any:
        self.asked.append((asyncio.get_running_loop().time(), query))
        answer = self._answers.pop(0) if self._answers else (200, [FOREVER])
        if isinstance(answer, Exception):
            raise answer
        return answer


class Run:
    """A reflector at work, and what it tells."""

    def __init__(self, client: Scripted, **options: Any) -> None:
        self.stream: Stream[KeptPod] = Stream("pods", POD, random.Random(1), **options)
        self.store: Store[KeptPod] = Store()
        self.states: list[StreamState] = []
        self.news = asyncio.Event()
        self.reflector = Reflector(client, self.stream, "/pods", {"labelSelector": "app=web"}, self.deliver)

    def deliver(self, operations: Sequence[Operation[KeptPod]]) -> None:
        self.store.apply(operations)
        self.news.set()
        state = self.stream.stands.state
        if self.states[-1:] != [state]:
            self.states.append(state)

    @property
    def versions(self) -> dict[str, str]:
        return {record.uid: record.resource_version for record in self.store}

    async def until(self, true: Callable[[], bool]) -> None:
        while not true():
            self.news.clear()
            await self.news.wait()

    async def for_seconds(self, seconds: float) -> None:
        async with self.running():
            await asyncio.sleep(seconds)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        task = asyncio.create_task(self.reflector.run())
        try:
            yield
            assert not task.done(), task.exception()
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)


async def test_it_lists_then_watches_with_the_selector_from_the_lists_version() -> None:
    client = Scripted(page("10", pod("a", "1"), more="m"), page("10", pod("b", "2")))
    run = Run(client)
    await run.for_seconds(1.0)
    first, second, watch = (query for _, query in client.asked)
    assert first == {"labelSelector": "app=web", "limit": "500"}
    assert second == {"labelSelector": "app=web", "limit": "500", "continue": "m"}
    assert watch["resourceVersion"] == "10"
    assert watch["labelSelector"] == "app=web"
    assert (watch["watch"], watch["allowWatchBookmarks"]) == ("true", "true")
    assert run.versions == {"a": "1", "b": "2"}
    assert run.states == [StreamState.CONNECTING, StreamState.SYNCING, StreamState.LIVE]


async def test_events_cut_anywhere_reach_the_store() -> None:
    whole = line("ADDED", pod("b", "11")) + line("MODIFIED", pod("a", "12"))
    chunks = [whole[i : i + 1] for i in range(len(whole))]
    client = Scripted(page("10", pod("a", "1")), (200, [*chunks, FOREVER]))
    run = Run(client, bookmarks=False)
    await run.for_seconds(1.0)
    assert run.versions == {"a": "12", "b": "11"}


async def test_a_link_that_breaks_is_resumed_with_nothing_lost() -> None:
    client = Scripted(
        page("10", pod("a", "1")),
        (200, [line("MODIFIED", pod("a", "11")), 5.0, LinkError("reset", sent=True)]),
        LinkError("refused", sent=False),
        (200, [line("MODIFIED", pod("a", "12")), FOREVER]),
    )
    run = Run(client, bookmarks=False)
    await run.for_seconds(20.0)
    assert [query["resourceVersion"] for _, query in client.asked[1:]] == ["10", "11", "11"]
    assert run.versions == {"a": "12"}
    assert StreamState.BACKOFF in run.states
    assert run.states[-1] is StreamState.LIVE


async def test_a_silent_watch_is_found_out_after_75_seconds() -> None:
    client = Scripted(page("10"), (200, [BOOKMARK, FOREVER]))
    run = Run(client)
    async with run.running():
        await asyncio.sleep(74.0)
        assert len(client.asked) == 2
        await asyncio.sleep(2.0)
    assert client.asked[2][1]["resourceVersion"] == "20"
    assert client.asked[2][0] == pytest.approx(75.0, abs=0.5)


async def test_a_server_without_bookmarks_is_probed_and_given_up_when_it_fails() -> None:
    quiet: tuple[int, Sequence[Act]] = (200, [FOREVER])
    client = Scripted(
        page("10"),
        quiet,
        quiet,
        page("11"),
        page("11"),
        quiet,
        page("11"),
        LinkError("gone", sent=False),
        quiet,
    )
    run = Run(client)
    async with run.running():
        await asyncio.sleep(150.0 + 60.0 + 1.0)
        assert client.asked[-1][1]["limit"] == "1"
        assert run.states[-1] is StreamState.LIVE
        await asyncio.sleep(59.5)
        assert run.states[-1] is StreamState.BACKOFF
    assert client.open_flows == 0


async def test_a_refused_watch_reads_why() -> None:
    gone = json.dumps({"kind": "Status", "code": 410, "reason": "Expired"}).encode()
    client = Scripted(page("10"), (410, [gone]), page("20", pod("a", "15")))
    run = Run(client)
    await run.for_seconds(6.0)
    assert client.asked[2][1]["resourceVersion"] == "10"
    assert run.versions == {"a": "15"}


async def test_credentials_that_cannot_be_had_are_tried_again_every_30_seconds() -> None:
    client = Scripted(CredentialError("login failed"), CredentialError("login failed"), page("10"))
    run = Run(client)
    async with run.running():
        await asyncio.sleep(59.0)
        assert [moment for moment, _ in client.asked] == [0.0, 30.0]
        assert run.states[-1] is StreamState.AUTH
        await asyncio.sleep(2.0)
        assert run.states[-1] is StreamState.LIVE


async def test_a_line_without_an_end_gives_the_watch_up() -> None:
    client = Scripted(page("10"), (200, [b"x" * (17 * 1024 * 1024), FOREVER]), page("11"))
    run = Run(client)
    await run.for_seconds(8.0)
    assert run.stream.counts == {"line too long": 1}
    assert "watch" not in client.asked[2][1]


async def test_waking_closes_what_is_open_and_resumes_at_once() -> None:
    client = Scripted(page("10"), (200, [BOOKMARK, FOREVER]))
    run = Run(client)
    async with run.running():
        await asyncio.sleep(10.0)
        run.reflector.wake()
        await asyncio.sleep(0.1)
        assert client.open_flows == 1
    assert client.asked[2] == (10.0, client.asked[2][1])
    assert client.asked[2][1]["resourceVersion"] == "20"


async def test_waking_ends_a_wait() -> None:
    client = Scripted(CredentialError("no"), page("10"))
    run = Run(client)
    async with run.running():
        await asyncio.sleep(3.0)
        run.reflector.wake()
        await asyncio.sleep(0.1)
    assert client.asked[1][0] == 3.0


async def test_a_wait_for_a_server_that_was_not_there_ends_when_it_answers_others() -> None:
    client = Scripted(*[LinkError("refused", sent=False)] * 6, page("10"))
    run = Run(client)
    async with run.running():
        await run.until(lambda: len(client.asked) == 6 and run.states[-1] is StreamState.BACKOFF)
        await asyncio.sleep(0.001)
        moment = asyncio.get_running_loop().time()
        assert run.reflector.go_on()
        await asyncio.sleep(0.1)
    assert client.asked[6][0] == moment
    assert run.states[-1] is StreamState.LIVE


async def test_a_wait_that_the_server_asked_for_is_not_cut_short() -> None:
    client = Scripted(Answer(429, {"Retry-After": "30"}, b""), page("10"))
    run = Run(client)
    async with run.running():
        await asyncio.sleep(1.0)
        assert not run.reflector.go_on()
        await asyncio.sleep(30.0)
    assert client.asked[1][0] >= 30.0


async def test_a_new_credential_ends_the_wait_for_one() -> None:
    client = Scripted(Answer(401, {}, b""), page("10"), (200, [FOREVER]))
    run = Run(client)
    async with run.running():
        await asyncio.sleep(1.0)
        assert run.states[-1] is StreamState.AUTH
        run.reflector.signed_in()
        await asyncio.sleep(0.1)
        assert run.states[-1] is StreamState.LIVE
    assert client.asked[1][0] == 1.0


async def test_a_new_credential_gives_no_permission_and_no_server() -> None:
    for refused in (Answer(403, {}, b""), Answer(429, {"Retry-After": "30"}, b"")):
        client = Scripted(refused, page("10"))
        run = Run(client)
        async with run.running():
            await asyncio.sleep(1.0)
            run.reflector.signed_in()
            await asyncio.sleep(20.0)
        assert len(client.asked) == 1


async def test_nor_is_it_by_waking() -> None:
    client = Scripted(Answer(429, {"Retry-After": "30"}, b""), page("10"))
    run = Run(client)
    async with run.running():
        await asyncio.sleep(1.0)
        run.reflector.wake()
        await asyncio.sleep(1.0)
        assert run.states[-1] is StreamState.BACKOFF
        await asyncio.sleep(30.0)
    assert client.asked[1][0] >= 30.0


async def test_what_a_probe_is_told_to_wait_is_waited() -> None:
    throttled = Answer(429, {"Retry-After": "30"}, b"")
    client = Scripted(page("10"), (200, [FOREVER]), (200, [FOREVER]), throttled)
    run = Run(client)
    async with run.running():
        await asyncio.sleep(90.0)
        asked_at = client.asked[3][0]
        assert run.states[-1] is StreamState.BACKOFF
        assert not run.reflector.go_on()
        await asyncio.sleep(60.0)
    assert client.asked[4][0] >= asked_at + 30.0


async def test_a_list_that_is_being_read_while_we_wake_reaches_the_store(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(decoding, "IN_THREAD", 0)
    run = Run(Scripted(page("10", pod("a", "1"))))
    begun, goes_on, read, listed = threading.Event(), threading.Event(), threading.Event(), run.stream.listed

    def slowly(*taken: Any) -> Sequence[Operation[KeptPod]]:
        begun.set()
        goes_on.wait()
        told = listed(*taken)
        read.set()
        return told

    monkeypatch.setattr(run.stream, "listed", slowly)
    async with run.running():
        await asyncio.to_thread(begun.wait)
        run.reflector.wake()
        run.reflector.wake()
        goes_on.set()
        read.wait()
        await run.until(lambda: run.stream.stands.state is StreamState.LIVE)
        await asyncio.sleep(1.0)
    assert run.versions == {"a": "1"}


async def test_who_is_answered_tells_the_others() -> None:
    told: list[float] = []
    run = Run(Scripted(LinkError("refused", sent=False), page("10")))
    run.reflector._reached = lambda: told.append(asyncio.get_running_loop().time())
    async with run.running():
        await asyncio.sleep(3.0)
    assert told
    assert told[0] > 0.0


async def test_ending_it_closes_its_flow() -> None:
    client = Scripted(page("10"))
    run = Run(client)
    async with run.running():
        await asyncio.sleep(1.0)
        assert client.open_flows == 1
    assert client.open_flows == 0


async def test_a_list_read_early_is_not_read_again() -> None:
    read = POD.page(page("10", pod("a", "1")).body)
    assert read is not None

    async def early() -> Early[KeptPod]:
        return Early(read.records, read.version)

    client = Scripted()
    run = Run(client)
    run.reflector._early = early
    await run.for_seconds(1.0)
    assert run.versions == {"a": "1"}
    assert client.asked[0][1]["resourceVersion"] == "10"


async def test_without_an_early_list_the_ordinary_one_is_read() -> None:
    async def early() -> None:
        return None

    client = Scripted(page("10", pod("a", "1")))
    run = Run(client)
    run.reflector._early = early
    await run.for_seconds(1.0)
    assert run.versions == {"a": "1"}


async def test_waiting_for_an_early_list_is_counted() -> None:
    async def early() -> None:
        await asyncio.sleep(12.0)

    client = Scripted(page("10", pod("a", "1")))
    run = Run(client)
    run.reflector._early = early
    began = asyncio.get_running_loop().time()
    await run.for_seconds(10.0)
    zero = datetime(2026, 1, 1, tzinfo=UTC)
    since = run.reflector.stream.status(began, zero).since
    assert since == zero + timedelta(seconds=began)


async def test_events_never_count_as_silent() -> None:
    client = Scripted(page("10"), (200, [289.0, line("ADDED", pod("a", "11")), FOREVER]))
    run = Run(client, bookmarks=False)
    await run.for_seconds(290.0)
    assert len(client.asked) == 2
    assert run.versions == {"a": "11"}


async def test_a_web_page_in_the_place_of_a_watch_is_never_live() -> None:
    client = Scripted(page("10", pod("a", "1")), (200, [b"<html>", FOREVER]))
    client.headers = {"Content-Type": "text/html"}
    run = Run(client)
    await run.for_seconds(0.4)
    assert run.states == [StreamState.CONNECTING, StreamState.LIVE, StreamState.BACKOFF]
    assert client.open_flows == 0


async def test_a_proxy_that_keeps_a_dead_watch_warm_with_blank_lines_is_no_sign_of_life() -> None:
    client = Scripted(page("10"), (200, [BOOKMARK, *[10.0, b"\r\n"] * 8, FOREVER]))
    run = Run(client)
    await run.for_seconds(81.0)
    assert client.asked[2][1]["resourceVersion"] == "20"
    assert StreamState.STALE in run.states
