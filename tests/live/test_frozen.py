"""An API server that says nothing, an etcd that does not answer, and our own sleep (faults 3, 10, 23)."""

import asyncio
import os
import random
import signal
import time
from collections.abc import Callable, Sequence
from functools import partial

import pytest
from controlplane import ControlPlane
from controlplane.workload import Workload as Made
from deck import Deck
from figures import Figures
from followed import CYCLES, Pictures, change, equal, followed, live, oddities, opened, reports, until
from proxy import Proxy

from cluster import limits, streams
from cluster.operations import Operation
from cluster.reflector import Early, Reflector
from cluster.store import Store
from cluster.stream import Stream
from cluster.suspend import slept
from rollout.connection import StreamState
from rollout.kinds import KINDS
from rollout.records import Workload

FROZEN = max(CYCLES // 2, 3)
"""Peers that freeze, one after the other: 100 in `make soak`."""

ASLEEP = float(os.environ.get("ROLLDECK_ASLEEP", "7"))
"""Seconds that the program is stopped; a minute in `make soak`."""

pytestmark = pytest.mark.timeout(120 + CYCLES * 30)


def bookmarked_often(monkeypatch: pytest.MonkeyPatch) -> None:
    """Get a bookmark every few seconds, two before the end of each watch, and miss it soon."""
    monkeypatch.setattr(limits, "WATCH", (6, 7))
    monkeypatch.setattr(limits, "SILENCE", 8.0)


async def let_go(proxy: Proxy, plane: ControlPlane, namespace: str, pictures: Pictures) -> None:
    """End the links that hang: TLS would wait half a minute for them to take their leave."""
    proxy.cut()
    await until(pictures, lambda picture: not live(picture))
    await equal(plane, namespace, pictures)


async def test_an_api_server_that_freezes_is_said_to_be_silent_and_loses_nothing(
    plane: ControlPlane, namespace: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    bookmarked_often(monkeypatch)
    async with followed(plane, namespace) as (_, pictures):
        await until(pictures, live)
        plane.freeze_apiserver()
        stale = await until(pictures, lambda p: p.connection.state is StreamState.STALE)
        assert stale.connection.reason == "nothing heard for 8s"
        assert stale.connection.heard is not None
        plane.thaw_apiserver()
        await asyncio.to_thread(change, plane, namespace, 0)
        await equal(plane, namespace, pictures)


@pytest.mark.long
async def test_a_link_that_forgets_us_is_noticed_and_nothing_is_lost(
    plane: ControlPlane, namespace: str, proxy: Proxy, monkeypatch: pytest.MonkeyPatch, figures: Figures
) -> None:
    bookmarked_often(monkeypatch)
    async with followed(plane, namespace, server=proxy.url) as (_, pictures):
        await until(pictures, live)
        for cycle in range(FROZEN):
            proxy.forget()
            await asyncio.to_thread(change, plane, namespace, cycle)
            await equal(plane, namespace, pictures)
        await let_go(proxy, plane, namespace, pictures)
    figures.add(f"{FROZEN} links that forgot us without a word: each noticed, nothing lost")


async def test_after_sleep_all_is_live_again_without_waiting_for_dead_links_to_be_found_out(
    plane: ControlPlane, namespace: str, proxy: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    ahead = [0.0]
    clock = partial(slept, boottime=lambda: time.monotonic() + ahead[0])
    monkeypatch.setattr(streams, "slept", clock)
    async with followed(plane, namespace, server=proxy.url) as (session, pictures):
        await until(pictures, live)
        await asyncio.to_thread(change, plane, namespace, 0)
        await equal(plane, namespace, pictures)
        proxy.forget()
        await asyncio.to_thread(change, plane, namespace, 1)
        ahead[0] = 600.0
        await equal(plane, namespace, pictures)
        assert "silent watch" not in oddities(session)
        assert max(report.watches for report in reports(session)) >= 2
        await let_go(proxy, plane, namespace, pictures)


async def test_a_watch_from_a_version_that_the_server_has_not_come_to_is_found_out(
    plane: ControlPlane, namespace: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "SILENCE", 3.0)
    await asyncio.to_thread(change, plane, namespace, 0)

    async def from_the_future() -> Early[Workload]:
        return Early((), str(10**12))

    store: Store[Workload] = Store()
    kind = KINDS["Deployment"]
    async with opened(plane, namespace) as session:
        stream: Stream[Workload] = Stream("deployments", kind.sparse, random.Random(1))
        news = asyncio.Event()

        def deliver(operations: Sequence[Operation[Workload]]) -> None:
            store.apply(operations)
            news.set()

        path = kind.resource.path(namespace)
        at_work = Reflector(session.client, stream, path, {}, deliver, early=from_the_future)
        task = asyncio.create_task(at_work.run())
        async with asyncio.timeout(60):
            while len(store) < 4:
                news.clear()
                await news.wait()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    assert stream.counts["version went back"] == 1


async def test_with_etcd_stopped_the_servers_cache_is_shown_and_said_to_be_that(
    plane: ControlPlane, namespace: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    await asyncio.to_thread(change, plane, namespace, 0)
    monkeypatch.setattr(limits, "LIST_TIME", 3.0)
    monkeypatch.setattr(limits, "CACHED_WATCH", 3)
    plane.freeze_etcd()
    async with followed(plane, namespace) as (_, pictures):
        picture = await until(pictures, lambda p: len(p.rollouts) == 4)
        await until(pictures, lambda p: p.connection.reason == limits.CACHED)
        assert picture.connection.state is not StreamState.LIVE
        plane.thaw_etcd()
        await equal(plane, namespace, pictures)


def test_with_etcd_stopped_an_undo_never_arms(
    plane: ControlPlane, web: Made, open_deck: Callable[..., Deck]
) -> None:
    web.create("1.0.0")
    web.until_complete()
    deck = open_deck("deploy/web")
    web.release("2.0.0-not-found")
    deck.wait_match(r"u undo to 1\b")
    deck.wait_live()
    plane.freeze_etcd()
    deck.press("u")
    deck.wait_match(r"Undo deploy/web\s+2 → 1")
    deck.press("y")
    deck.wait_match("not armed")
    plane.thaw_etcd()
    deck.wait_match(r"✔ as you saw it", timeout=60.0)


def test_a_program_that_was_stopped_is_live_again(
    web: Made, open_deck: Callable[..., Deck], proxy: Proxy
) -> None:
    web.create("1.0.0", replicas=1)
    web.until_complete()
    deck = open_deck(proxy=proxy)
    deck.wait_live()
    deck.wait_match(r"web\s+1\s")
    os.kill(deck.process.pid, signal.SIGSTOP)
    proxy.forget()
    web.release("2.0.0")
    web.until_complete()
    stopped = time.monotonic()
    deck.wait(lambda: time.monotonic() - stopped > ASLEEP, "end of the sleep", ASLEEP * 2)
    os.kill(deck.process.pid, signal.SIGCONT)
    deck.wait_match(r"web\s+2\s", timeout=30.0)
    deck.wait_live()
