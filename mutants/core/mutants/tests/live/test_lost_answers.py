"""Undos whose answer is lost: whatever the moment, what rolldeck says is what the server has (G6)."""

import asyncio
import os
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from random import Random
from threading import Event

from controlplane import ControlPlane
from controlplane.workload import Workload
from operators import Operator, operating
from proxy import Proxy
from witness import CAUSE, deployment, replica_sets, template_of

from cluster.prepared import Prepared
from rollout.action import Ending, Outcome

ROUNDS = int(os.environ.get("ROLLDECK_LOST_ROUNDS", "20"))
"""How many undos; 200 in `make soak`."""

LANES = 5
"""How many Deployments are undone side by side: most of a round is waiting, for a server that may be slow."""

WAYS = ("before", "after", "between")
"""Whether the link is cut before the server has the patch, after it has applied it, or at some moment."""

SLOWEST = 0.03
"""Seconds after sending within which the link is cut "between": on an idle machine the patch takes 0.01."""


async def test_the_label_of_an_undo_whose_answer_is_lost_is_right(
    plane: ControlPlane, namespace: str, tmp_path: Path
) -> None:
    lanes = [lane(plane, namespace, tmp_path, number) for number in range(LANES)]
    endings = [ending for each in await asyncio.gather(*lanes) for ending in each]
    assert len(endings) == ROUNDS
    assert set(endings) == {Ending.APPLIED, Ending.NOT_APPLIED}


async def lane(plane: ControlPlane, namespace: str, folder: Path, number: int) -> list[Ending]:
    """Undo one Deployment to and fro, and lose each answer."""
    chance = Random(number)  # its own, so that a round can be played again
    work = Workload(plane, namespace, f"web-{number}")
    await asyncio.to_thread(two_revisions, work)
    endings = []
    for round_ in range(number, ROUNDS, LANES):
        way = WAYS[round_ // LANES % len(WAYS)]
        async with linked(plane, namespace, folder / f"{number}-{round_}") as (operator, proxy):
            info = await operator.sees(work)
            target = min(kept.number for kept in info.revisions or ())
            prepared = await operator.prepares(info, target)
            assert not prepared.plan.refused, prepared.plan
            newer = work.read().metadata.generation + 1
            cut = partial(lose, proxy, work, way, newer, chance.uniform(0.0, SLOWEST))
            outcome = await sent_and_lost(operator, proxy, prepared, way, cut)
            await asyncio.to_thread(assert_true, work, prepared, outcome, way)
            lines = list(operator.audit.read())
        assert [line.event for line in lines] == ["intent", "outcome"]
        assert lines[1].outcome == outcome.ending.value
        endings.append(outcome.ending)
        if outcome.ending is Ending.APPLIED:
            await asyncio.to_thread(work.until, lambda gone=target: gone not in replica_sets(work))
    return endings


@asynccontextmanager
async def linked(
    plane: ControlPlane, namespace: str, folder: Path
) -> AsyncGenerator[tuple[Operator, Proxy], None]:
    with Proxy(plane.api_port) as proxy:
        async with operating(plane, namespace, folder, server=proxy.url) as operator:
            yield operator, proxy


def two_revisions(work: Workload) -> None:
    work.create("1.0.0", replicas=0)
    work.until(lambda: len(replica_sets(work)) == 1)
    work.release("2.0.0")
    work.until(lambda: len(replica_sets(work)) == 2)


async def sent_and_lost(
    operator: Operator, proxy: Proxy, prepared: Prepared, way: str, cut: Callable[[], None]
) -> Outcome:
    """Send the undo; the link is cut meanwhile."""
    (proxy.swallow if way == "before" else proxy.hold)()
    sending = asyncio.create_task(operator.writer.send(prepared))
    await asyncio.to_thread(cut)
    return await sending


def lose(proxy: Proxy, work: Workload, way: str, newer: int, delay: float) -> None:
    """Cut the link in that way: when the generation is `newer`, or `delay` seconds after the patch left."""
    if way == "after":
        work.until(lambda: bool(work.read().metadata.generation >= newer))
    else:
        work.until(lambda: proxy.sent > 500)
        Event().wait(delay)
    proxy.cut()


def assert_true(work: Workload, prepared: Prepared, outcome: Outcome, way: str) -> None:
    """The label says what the official client reads."""
    found = deployment(work)
    ours = f"rolldeck #{prepared.ident}" in found["metadata"]["annotations"].get(CAUSE, "")
    assert prepared.target is not None
    target = next(
        template_of(each)
        for each in replica_sets(work).values()
        if each["metadata"]["uid"] == prepared.target.uid
    )
    assert ours == (found["spec"]["template"] == target)
    assert outcome.ending is (Ending.APPLIED if ours else Ending.NOT_APPLIED), (way, outcome)
    if way != "between":
        assert ours == (way == "after")
    assert "lost" in outcome.sentence or "not applied" in outcome.sentence, outcome
