"""The streams of one screen: what is told of them, and how they are woken, audited and ended together."""

import asyncio
from collections.abc import Coroutine
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from fault_rows import Refused
from test_together import Screen, never

from cluster import streams as module
from cluster.store import Store
from cluster.streams import DRIFT, PACE, Streams
from rollout.connection import Notice, StreamState
from rollout.kinds import KINDS, POD, PODS
from rollout.records import KeptPod

pytestmark = [pytest.mark.looptime, pytest.mark.timeout(30)]

START = datetime(2026, 1, 1, tzinfo=UTC)


class Clocked(Screen):
    """Has a server whose clock goes with the loop."""

    def __init__(self) -> None:
        super().__init__(seed=1)
        loop = asyncio.get_running_loop()
        self.ahead = timedelta(0)

        class Clock:
            skew = 0.0

            def now(_) -> datetime:  # noqa: N805
                return START + timedelta(seconds=loop.time()) + self.ahead

            def heard(_, *__: Any) -> None:  # noqa: N805
                return

        session: Any = self.streams._session
        session.clock, session.learn_user = Clock(), self.learn_user
        self.learned: list[float] = []
        """When the server was asked who we are."""
        self.user = "alice"

    async def learn_user(self, *, again: bool = False) -> str:
        assert not again
        self.learned.append(asyncio.get_running_loop().time())
        session: Any = self.streams._session
        session.user = self.user
        return self.user

    def beside(self, resource: Any = PODS, whose: str = "web") -> Any:
        return self.streams.add(resource, POD, "shop", Store[KeptPod](), beside=True, whose=whose)


def at(seconds: float) -> datetime:
    return START + timedelta(seconds=seconds)


async def test_each_stream_says_how_it_stands_by_the_servers_clock() -> None:
    async with Clocked() as screen:
        assert [status.state for status in screen.streams.statuses()] == [StreamState.CONNECTING] * 3
        await asyncio.sleep(5.0)
        screen.fail(Refused())
        screen.server.inject(ConnectionResetError())
        told = screen.streams.statuses()
    assert [status.resource for status in told] == [kind.resource.plural for kind in KINDS.values()]
    assert {status.heard for status in told} == {at(0.0)}


async def test_a_clock_that_creeps_makes_no_new_picture_and_one_that_jumps_does() -> None:
    async with Clocked() as screen:
        await asyncio.sleep(5.0)
        before = screen.streams.statuses()
        screen.ahead = DRIFT
        assert screen.streams.statuses() == before
        screen.ahead = DRIFT * 2.5
        moved = screen.streams.statuses()
        assert [status.heard for status in moved] == [at(1.25)] * 3
        screen.ahead = timedelta(0)
        assert screen.streams.statuses() == before


async def test_of_streams_beside_the_others_the_worst_of_each_resource_is_told() -> None:
    async with Clocked() as screen:
        beginning = screen.beside()
        assert beginning.status(0.0, START).state is StreamState.CONNECTING
        assert len(screen.streams.statuses()) == 3
        worse, worst = screen.beside(), screen.beside()
        await asyncio.sleep(5.0)
        assert [status.state for status in screen.streams.statuses()[3:]] == [StreamState.LIVE]
        worse.stands.stale("nothing heard")
        assert [status.state for status in screen.streams.statuses()[3:]] == [StreamState.STALE]
        worst.stands.hold(StreamState.DENIED, 5.0, "no permission")
        assert [status.state for status in screen.streams.statuses()[3:]] == [StreamState.DENIED]
        screen.beside(KINDS["Deployment"].resource).stands.live(5.0)
        assert [status.resource for status in screen.streams.statuses()[3:]] == ["pods", "deployments"]


async def test_a_stream_that_was_ended_is_told_of_no_more_and_closes() -> None:
    async with Clocked() as screen:
        ended = screen.beside()
        await asyncio.sleep(5.0)
        assert len(screen.server.flows) == 4
        screen.streams.end(ended)
        screen.streams.end(ended)
        await asyncio.sleep(1.0)
        assert (len(screen.server.flows), len(screen.streams.statuses())) == (3, 3)


async def test_the_connection_page_is_told_of_each_stream() -> None:
    async with Clocked() as screen:
        screen.world.create("a")
        screen.world.create("b")
        beside = screen.beside(whose="deploy/web\x1b")
        beside.counts.update({"old event": 2, "line too long": 1})
        await asyncio.sleep(601.0)
        (report,) = (one() for one in screen.streams._session.reports)
        assert report == screen.streams.reports()
        first, last = report[0], report[3]
    assert (first.status.resource, first.whose, first.objects) == ("deployments", "", 2)
    assert (first.lists, first.watches >= 1, first.failures, first.received > 100) == (1, True, 0, True)
    assert first.audited == at(600.0)
    assert (last.whose, last.status.resource) == ("deploy/web\u241b", "pods")
    assert last.oddities == (("line too long", 1), ("old event", 2))
    assert last.status.heard is not None
    assert last.status.heard > at(500.0)


async def test_before_the_first_audit_there_is_no_time_of_it() -> None:
    async with Clocked() as screen:
        await asyncio.sleep(1.0)
        assert {report.audited for report in screen.streams.reports()} == {None}


async def test_an_audit_that_is_asked_for_is_made_of_all() -> None:
    async with Clocked() as screen:
        await asyncio.sleep(5.0)
        (audit,) = screen.streams._session.audits
        audit()
        await asyncio.sleep(1.0)
        assert {report.audited for report in screen.streams.reports()} == {at(5.0)}


async def test_waking_closes_what_is_open_and_opens_it_again() -> None:
    async with Clocked() as screen:
        await asyncio.sleep(5.0)
        before = set(screen.server.flows)
        screen.streams.wake(0.0)
        await asyncio.sleep(1.0)
        assert len(screen.server.flows) == 3
        assert not before & screen.server.flows


async def test_the_end_of_the_screen_leaves_nothing_behind() -> None:
    async with Clocked() as screen:
        await asyncio.sleep(5.0)
        session = screen.streams._session
    assert (session.reports, session.audits, screen.server.flows) == ([], [], set())
    assert asyncio.all_tasks() == {asyncio.current_task()}


async def test_pictures_are_a_tenth_of_a_second_apart_and_come_with_the_news() -> None:
    async with Clocked() as screen:
        await asyncio.sleep(5.0)
        await screen.streams.news(0.0)
        clock = asyncio.get_running_loop().time
        moments = []
        for _ in range(3):
            screen.streams.tell()
            await screen.streams.news(None)
            moments.append(clock() - 5.0)
        await screen.streams.news(2.0)
        moments.append(clock() - 5.0)
    assert moments == pytest.approx([PACE, PACE * 2, PACE * 3, PACE * 4 + 2.0])


async def test_an_event_is_news_to_the_screen_and_to_who_wants_notice() -> None:
    async with Clocked() as screen:
        noticed: list[int] = []
        store: Store[KeptPod] = Store()
        screen.streams.add(
            PODS, POD, "shop", store, notice=lambda operations: noticed.append(len(operations))
        )
        await asyncio.sleep(5.0)
        await screen.streams.news(0.0)
        noticed.clear()
        screen.world.create("web")
        await screen.streams.news(60.0)
        assert asyncio.get_running_loop().time() < 10.0
        assert (sum(noticed), len(store)) == (1, 1)


async def test_what_ends_a_stream_is_raised_and_what_ends_well_is_not() -> None:
    async def ends() -> None:
        return

    async def breaks() -> None:
        raise ZeroDivisionError

    async def news(screen: Clocked, *work: Coroutine[Any, Any, None]) -> None:
        tasks = [screen.streams.run(one) for one in work]
        await asyncio.wait(tasks)
        await screen.streams.news(0.0)

    async with Clocked() as screen:
        await news(screen, ends())
        cancelled = screen.streams.run(never(screen.streams))
        cancelled.cancel()
        await asyncio.wait([cancelled])
        await screen.streams.news(0.0)
        with pytest.raises(ZeroDivisionError):
            await news(screen, breaks())
        await screen.streams.news(0.0)


async def test_who_is_answered_lets_those_go_on_that_could_not_reach_the_server() -> None:
    async with Clocked() as screen:
        gone_on: list[float] = []
        clock = asyncio.get_running_loop().time
        for running in screen.streams._running.values():
            running.reflector.go_on = lambda: gone_on.append(clock()) or True  # type: ignore[func-returns-value,method-assign]
        screen.streams.reached()
        screen.streams.reached()
        assert gone_on == [0.0] * 3
        await asyncio.sleep(4.9)
        gone_on.clear()
        screen.streams.reached()
        assert gone_on == []
        await asyncio.sleep(0.1)
        screen.streams.reached()
        assert gone_on == [5.0] * 3


async def test_that_nobody_waited_keeps_nobody_waiting() -> None:
    async with Clocked() as screen:
        asked: list[bool] = []
        for running in screen.streams._running.values():
            running.reflector.go_on = lambda: bool(asked.append(True))  # type: ignore[func-returns-value,method-assign]
        screen.streams.reached()
        screen.streams.reached()
    assert len(asked) == 6


class Files:
    """A kubeconfig that is looked at."""

    def __init__(self) -> None:
        self.notice, self.checks, self.said = Notice(), 0, Notice()

    def check(self) -> None:
        self.checks += 1
        self.notice = self.said


class Credentials:
    """What we are, as far as it is known."""

    last: str | None = "alice"
    rotations = 0
    ends = None
    notice = Notice()


async def test_a_changed_kubeconfig_or_credential_is_news(monkeypatch: pytest.MonkeyPatch) -> None:
    async def at_once(work: Any) -> None:
        work()

    monkeypatch.setattr(module, "apart", at_once)
    async with Clocked() as screen:
        session: Any = screen.streams._session
        session.files, session.credentials = Files(), Credentials()
        monkeypatch.setattr(type(session), "nameless", False)
        await asyncio.sleep(2.0)
        assert screen.learned == [0.0]
        screen.learned.clear()
        screen.streams.run(Streams._check_files(screen.streams))
        told: list[float] = []
        monkeypatch.setattr(screen.streams, "tell", lambda: told.append(asyncio.get_running_loop().time()))
        await asyncio.sleep(11.0)
        assert (session.files.checks, screen.learned, told) == (2, [], [])
        session.files.said = Notice("kubeconfig changed on disk", "kubeconfig changed")
        await asyncio.sleep(5.0)
        assert (screen.learned, told) == ([], [17.0])
        session.credentials.last = screen.user = "bob"
        await asyncio.sleep(10.0)
        assert (screen.learned, told) == ([22.0], [17.0, 22.0])
        session.credentials.last = None
        await asyncio.sleep(10.0)
        assert (screen.learned, told) == ([22.0, 32.0], [17.0, 22.0])
        signed_in: list[float] = []
        monkeypatch.setattr(
            screen.streams, "signed_in", lambda: signed_in.append(asyncio.get_running_loop().time())
        )
        session.credentials.rotations = 1
        await asyncio.sleep(10.0)
        assert signed_in == [42.0]
        assert screen.learned == [22.0, 32.0, 42.0]
