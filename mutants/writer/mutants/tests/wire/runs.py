"""A reflector on a server with a fault, in virtual time, and what must hold of every such run."""

import asyncio
import random
from bisect import bisect_right
from collections.abc import Sequence

from world import Fault, Server, World

from cluster.operations import Operation
from cluster.reflector import Reflector
from cluster.store import Store
from cluster.stream import Stream
from rollout.connection import StreamState
from rollout.kinds import POD
from rollout.records import KeptPod

CHANGES = 20


class Run:
    """A reflector on a server with a fault."""

    def __init__(self, fault: Fault, seed: int) -> None:
        self.draw = random.Random(seed)
        self.world = World()
        for number in range(self.draw.randint(0, 10)):
            self.world.create(f"first-{number}")
        self.server = Server(self.world, self.draw)
        self.fault = fault
        self.stream: Stream[KeptPod] = Stream("pods", POD, random.Random(seed + 1))
        self.store: Store[KeptPod] = Store()
        self.reflector = Reflector(self.server, self.stream, "/pods", {}, self.deliver)
        self.faulty = (0.0, 0.0)

    def deliver(self, operations: Sequence[Operation[KeptPod]]) -> None:
        self.store.apply(operations)
        names = [(record.namespace, record.name) for record in self.store]
        assert len(names) == len(set(names)), "two objects under one name"

    @property
    def versions(self) -> dict[str, str]:
        return {record.uid: record.resource_version for record in self.store}

    async def changes(self, seconds: float, count: int) -> None:
        """Change the world so many times in so many seconds."""
        moments = sorted(self.draw.uniform(0, seconds) for _ in range(count))
        for before, at in zip([0.0, *moments], moments, strict=False):
            await asyncio.sleep(at - before)
            self.world.any_change(self.draw)
        await asyncio.sleep(seconds - (moments[-1] if moments else 0.0))

    async def play(self) -> None:
        """Let everything be well, go wrong, and be well again."""
        clock = asyncio.get_running_loop().time
        task = asyncio.create_task(self.reflector.run())
        try:
            await self.changes(10.0, 4)
            assert self.stream.stands.state is StreamState.LIVE
            began = clock()
            self.server.fault = self.fault
            self.fault.begin(self.server)
            await self.changes(self.draw.uniform(*self.fault.lasts), CHANGES)
            self.fault.end(self.server)
            self.server.fault = Fault()
            self.faulty = (began, clock())
            await self.changes(20.0, 3)
            await asyncio.sleep(self.fault.quiet)
            assert not task.done(), task.exception()
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)


def busiest(moments: Sequence[float], seconds: float) -> int:
    """Return the most requests in any so many seconds."""
    return max((bisect_right(moments, at + seconds) - i for i, at in enumerate(moments)), default=0)


async def played(fault: Fault, seed: int) -> Run:
    """Play one fault: nothing may be lost, nobody hammered, and all is live again (G1, G5)."""
    run = Run(fault, seed)
    await run.play()
    assert run.versions == run.world.versions, f"seed {seed}: {run.stream.counts}"
    assert run.stream.stands.state is StreamState.LIVE, f"seed {seed}"
    assert run.server.early == 0, f"seed {seed}: Retry-After was undercut"
    # A list of several pages counts once; a probe comes beside a watch.
    pages = 4
    assert busiest(run.server.asked, 10.0) <= 20 + pages, f"seed {seed}"
    return run
