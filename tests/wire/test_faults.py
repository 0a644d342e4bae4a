"""The fault matrix in virtual time: nothing lost, nothing hammered, live again (goals G1, G4 and G5).

ROLLDECK_SEEDS says how many seeds each row is played with; `make soak` plays 200.
"""

import asyncio
import os

import pytest
from fault_rows import ROWS, Flapping, Forgotten, Frozen, Long, NoBookmarks, Refused
from runs import Run, played
from world import Fault

from rollout.connection import StreamState

SEEDS = int(os.environ.get("ROLLDECK_SEEDS", "12"))
LONG_SEEDS = max(SEEDS // 10, 3)
"""Rows that move megabytes are played less often."""

pytestmark = [pytest.mark.looptime, pytest.mark.timeout(15 + SEEDS)]


@pytest.mark.parametrize("row", ROWS, ids=[row.__name__ for row in ROWS])
async def test_a_fault_loses_nothing_and_hammers_nobody(row: type[Fault]) -> None:
    for seed in range(LONG_SEEDS if row is Long else SEEDS):
        await played(row(), seed)


@pytest.mark.parametrize("row", [Refused, Frozen, Flapping], ids=["refused", "frozen", "flapping"])
async def test_an_outage_of_five_minutes_is_asked_a_quarter_a_second_at_most(row: type[Fault]) -> None:
    for seed in range(SEEDS):
        fault = row()
        fault.lasts = (300.0, 300.0)  # type: ignore[misc]  this one lasts longer
        run = Run(fault, seed)
        await run.play()
        began, ended = run.faulty
        asked = sum(began <= at <= ended for at in run.server.asked)
        assert asked / 300.0 <= 0.25, f"seed {seed}: {asked} requests"


async def test_a_dead_peer_is_noticed_within_80_seconds() -> None:
    for seed in range(max(SEEDS, 100)):
        run = Run(Forgotten(), seed)
        task = asyncio.create_task(run.reflector.run())
        await asyncio.sleep(run.draw.uniform(5.0, 200.0))
        run.server.freeze()
        await asyncio.sleep(80.0)
        assert run.server.flows
        assert not any(flow.frozen for flow in run.server.flows), f"seed {seed}"
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def test_a_server_without_bookmarks_is_live_most_of_the_time() -> None:
    run = Run(NoBookmarks(), 1)
    run.server.bookmarks = False
    task = asyncio.create_task(run.reflector.run())
    live = 0
    for _ in range(1000):
        await asyncio.sleep(1.0)
        live += run.stream.stands.state is StreamState.LIVE
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert live > 950


async def test_a_quiet_hour_is_asked_for_nothing_but_new_watches_and_audits() -> None:
    run = Run(Fault(), 1)
    task = asyncio.create_task(run.reflector.run())
    await asyncio.sleep(3600.0)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    # One list, a watch every five to ten minutes, an audit of one or more pages every ten.
    pages = 3
    assert len(run.server.asked) <= pages + 3600 / 290 + pages * 3600 / 600
    assert run.reflector.lists <= pages
    assert run.reflector.failures == 0
