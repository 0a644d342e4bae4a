"""A night of faults in virtual time, and a thousand screens opened and closed: nothing piles up (goal G11).

ROLLDECK_HOURS says how long the night is, ROLLDECK_SCREENS how many screens; `make soak` plays eight hours
and 2,000 screens.
"""

import asyncio
import gc
import os
import random
import sys
import threading
from collections.abc import AsyncIterator
from contextlib import aclosing
from pathlib import Path
from types import FunctionType, ModuleType

import pytest
from fault_rows import (
    ROWS,
    EtcdDown,
    ExpiredAtOnce,
    Frozen,
    Gap,
    Long,
    NoBookmarks,
    Pieces,
    Restored,
    ServerError,
    Throttled,
)
from model import Model, workload
from runs import Run
from served import served
from world import Fault, World

from cluster.follow import follow_rollouts
from cluster.session import Options, Scope, Session
from rollout.connection import StreamState
from rollout.picture import RolloutsPicture

HOURS = float(os.environ.get("ROLLDECK_HOURS", "0.8"))
SCREENS = int(os.environ.get("ROLLDECK_SCREENS", "60"))

SLOW = (Long, Pieces)
"""Rows that are about bytes, not about time."""

LASTING = (EtcdDown, Frozen, Gap, NoBookmarks, Restored)
"""Rows after which it takes minutes until all is well."""

BRIEF = [row for row in ROWS if row not in (*SLOW, *LASTING)]


def held(run: Run) -> int:
    """Return how many objects our code still holds: of a reflector, its store, and its modules."""
    gc.collect()
    rooms = [
        vars(module) for name, module in sys.modules.items() if name.startswith(("cluster.", "rollout."))
    ]
    seen, left = set(map(id, (run.server, run.world, run))), [run.reflector, run.store, *rooms]
    while left:
        one = left.pop()
        if id(one) in seen or isinstance(one, (ModuleType, type, FunctionType, asyncio.AbstractEventLoop)):
            continue
        seen.add(id(one))
        left += gc.get_referents(one)
    return len(seen)


def forget(world: World) -> None:
    """Let the model server keep as little as a real one."""
    world.compact()
    world.log.clear()
    world.states = {world.version: dict(world.things)}


async def settled(run: Run) -> int:
    """Return what is held with twenty objects, read afresh."""
    await cycle(run, ExpiredAtOnce, 60.0)
    for uid in list(run.world.things):
        run.world.delete(uid)
    for number in range(20):
        run.world.create(f"kept-{number}")
    await cycle(run, ExpiredAtOnce, 0.0)
    await asyncio.sleep(700.0)
    run.store.take_dirty()
    return held(run)


async def cycle(run: Run, row: type[Fault], seconds: float) -> None:
    """Let one fault come and go."""
    fault = row()
    run.server.fault = fault
    fault.begin(run.server)
    await run.changes(seconds / 3, 10 if seconds else 0)
    fault.end(run.server)
    run.server.fault = Fault()
    await run.changes(seconds * 2 / 3, 5 if seconds else 0)
    for uid in sorted(run.world.things)[20:]:
        run.world.delete(uid)
    await asyncio.sleep(1.0)
    run.server.asked.clear()


@pytest.mark.looptime
@pytest.mark.timeout(60 + HOURS * 120)
async def test_a_night_of_faults_leaves_nothing_behind() -> None:
    draw = random.Random(1)
    run = Run(Fault(), 1)
    clock = asyncio.get_running_loop().time
    task = asyncio.create_task(run.reflector.run())
    early, cycles = 0, 0
    try:
        await asyncio.sleep(10.0)
        while clock() < HOURS * 3600.0:
            await cycle(
                run, draw.choice((ServerError, Throttled)) if cycles % 3 else draw.choice(BRIEF), 60.0
            )
            forget(run.world)
            cycles += 1
            if not early and clock() > HOURS * 360.0:
                early = await settled(run)
        late, tasks, flows = await settled(run), len(asyncio.all_tasks()), len(run.server.flows)
        assert not task.done(), task.exception()
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    assert run.versions == run.world.versions
    assert run.stream.stands.state is StreamState.LIVE
    # This test, the reflector, its step, and what it asks beside its watch.
    assert (tasks, flows) == (4, 1)
    assert late < early * 1.01, f"{early} objects after a tenth of {cycles} cycles, {late} at the end"


def files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


async def shown(session: Session) -> AsyncIterator[RolloutsPicture]:
    """Open the list, and close it once it is live."""
    async with aclosing(follow_rollouts(session, Scope("shop"))) as pictures:
        async for picture in pictures:
            if picture.listed and picture.connection.state is StreamState.LIVE:
                yield picture
                return


@pytest.mark.timeout(60 + SCREENS // 5)
async def test_screens_that_come_and_go_keep_no_connection_no_task_and_no_thread() -> None:
    model = Model()
    for number in range(5):
        model.put("deployments", workload(f"web-{number}"))
    counts: list[tuple[int, int, int]] = []
    async with served(model) as url:
        session = Session.open(Options(server=url), {"HOME": "/nowhere"})
        for _ in range(SCREENS):
            async for picture in shown(session):
                assert len(picture.rollouts) == 5
            await model.quiet()
            counts.append((files(), len(asyncio.all_tasks()), threading.active_count()))
        await session.close()
    first, rest = counts[: SCREENS // 3], counts[SCREENS // 3 :]
    assert max(rest) <= max(first), counts[:: max(1, SCREENS // 10)]
