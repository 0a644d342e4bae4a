"""While rollouts go well on a real control plane no picture raises an alarm, list or opened."""

import asyncio
from collections.abc import AsyncGenerator, Callable, Iterable
from contextlib import aclosing
from typing import Any

import pytest
from clusters.play import STORIES
from controlplane import ControlPlane
from controlplane.workload import Workload

from cluster.follow import follow_rollout, follow_rollouts
from cluster.session import Options, Scope, Session
from rollout.info import Phase, RolloutInfo
from rollout.picture import OpenedPicture, RolloutsPicture

CALM = {Phase.PROGRESSING, Phase.COMPLETE, Phase.PAUSED, Phase.IDLE}
WELL = ("rolling", "recreated", "scaled-by-hand", "undone-twice", "paused", "stateful", "daemon")
"""Those that take no minute."""


class Sampled:
    """What every picture of one stream says."""

    def __init__(self, of: Callable[[Any], Iterable[RolloutInfo]]) -> None:
        self.of = of
        self.infos: list[RolloutInfo] = []
        self.moved = asyncio.Event()

    async def take(self, pictures: AsyncGenerator[Any, None]) -> None:
        """Keep it, until the end."""
        async with aclosing(pictures):
            async for picture in pictures:
                self.infos += self.of(picture)
                self.moved.set()

    async def until_complete(self) -> None:
        """Wait until the newest picture says so too."""
        async with asyncio.timeout(10):
            while not self.infos or self.infos[-1].phase is not Phase.COMPLETE:
                self.moved.clear()
                await self.moved.wait()


def listed(picture: RolloutsPicture) -> Iterable[RolloutInfo]:
    return picture.rollouts


def opened(picture: OpenedPicture) -> Iterable[RolloutInfo]:
    return () if picture.info is None else (picture.info,)


@pytest.mark.parametrize("name", WELL)
async def test_no_picture_of_a_rollout_that_goes_well_raises_an_alarm(
    plane: ControlPlane, namespace: str, name: str
) -> None:
    story, kind = STORIES[name]
    kubeconfig = plane.kubeconfig_of("admin", namespace=namespace)
    session = Session.open(Options(kubeconfig=str(kubeconfig)), {"HOME": "/nowhere"})
    rows, one = Sampled(listed), Sampled(opened)
    looking = [
        asyncio.create_task(rows.take(follow_rollouts(session, Scope(namespace)))),
        asyncio.create_task(one.take(follow_rollout(session, kind, namespace, "web"))),
    ]
    try:
        await asyncio.to_thread(story, Workload(plane, namespace, "web", kind))
        await rows.until_complete()
        await one.until_complete()
    finally:
        for task in looking:
            task.cancel()
        ended = await asyncio.gather(*looking, return_exceptions=True)
        await session.close()
    assert all(isinstance(each, asyncio.CancelledError) for each in ended), ended
    for sampled in (rows, one):
        assert {info.phase for info in sampled.infos} > {Phase.COMPLETE}
        for info in sampled.infos:
            assert info.phase in CALM, (info.phase, info.why, info.heading_rests)
            assert not info.causes
