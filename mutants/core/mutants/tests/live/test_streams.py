"""Streams on a real API server that restarts, forgets, and whose namespaces go (G3, faults 1, 2, 4, 21).

ROLLDECK_CYCLES says how often the API server is ended and started; `make soak` does it 200 times.
"""

import asyncio
import statistics
import time

import pytest
from controlplane import ControlPlane
from controlplane.workload import Workload
from figures import Figures
from followed import CYCLES, change, equal, followed, live, oddities, reports, until

from rollout.connection import StreamState

pytestmark = pytest.mark.timeout(60 + CYCLES * 30)


async def test_after_every_restart_the_list_is_live_and_equal_to_the_servers(
    plane: ControlPlane, namespace: str, figures: Figures
) -> None:
    took: list[float] = []
    ends = (plane.kill_apiserver, plane.terminate_apiserver)
    async with followed(plane, namespace) as (_, pictures):
        await until(pictures, live)
        for cycle in range(CYCLES):
            ends[cycle % 2]()
            await until(pictures, lambda p: p.connection.state is not StreamState.LIVE)
            await asyncio.to_thread(plane.start_apiserver)
            ready = time.monotonic()
            changing = asyncio.create_task(asyncio.to_thread(change, plane, namespace, cycle))
            await until(pictures, live)
            took.append(time.monotonic() - ready)
            await changing
            await equal(plane, namespace, pictures)
    last = sorted(took)[-max(1, len(took) // 100)]
    figures.add(
        f"{CYCLES} restarts of the API server: live again {statistics.median(took):.1f}s after /readyz "
        f"in the median, {last:.1f}s at the 99th percentile"
    )


async def test_a_compaction_under_an_open_watch_loses_nothing(plane: ControlPlane, namespace: str) -> None:
    async with followed(plane, namespace) as (_, pictures):
        await until(pictures, live)
        await asyncio.to_thread(change, plane, namespace, 0)
        await asyncio.to_thread(plane.compact)
        await asyncio.to_thread(change, plane, namespace, 1)
        await equal(plane, namespace, pictures)


async def test_a_watch_from_before_a_compaction_is_begun_afresh(plane: ControlPlane, namespace: str) -> None:
    async with followed(plane, namespace) as (session, pictures):
        await until(pictures, live)
        await asyncio.to_thread(plane.kill_apiserver)
        await until(pictures, lambda p: p.connection.state is not StreamState.LIVE)
        await asyncio.to_thread(plane.start_apiserver)
        await asyncio.to_thread(change, plane, namespace, 0)
        await equal(plane, namespace, pictures)
        before = sum(report.lists for report in reports(session))
        # What the server knows from before its start is compacted away: a resumed watch is answered 410.
        await asyncio.to_thread(plane.kill_apiserver)
        await until(pictures, lambda p: p.connection.state is not StreamState.LIVE)
        await asyncio.to_thread(plane.compact)
        await asyncio.to_thread(plane.start_apiserver)
        await asyncio.to_thread(change, plane, namespace, 1)
        await equal(plane, namespace, pictures)
        assert sum(report.lists for report in reports(session)) > before
        assert "unreadable line" not in oddities(session)


async def test_a_namespace_that_is_deleted_leaves_an_empty_list(plane: ControlPlane, namespace: str) -> None:
    await asyncio.to_thread(Workload(plane, namespace, "web").create, "1.0.0", replicas=0)
    async with followed(plane, namespace) as (_, pictures):
        await until(pictures, lambda p: len(p.rollouts) == 1)
        await asyncio.to_thread(plane.core.delete_namespace, namespace)
        picture = await until(pictures, lambda p: not p.rollouts)
    assert picture.connection.state is StreamState.LIVE
