"""Streams on a real API server that restarts, forgets, and takes rights away (G3, faults 12, 13, 21).

ROLLDECK_CYCLES says how often the API server is ended and started; `make soak` does it 200 times.
"""

import asyncio
import os
import statistics
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import aclosing, asynccontextmanager
from typing import Any

import kubernetes
import pytest
from controlplane import ControlPlane
from controlplane.workload import Workload

from cluster.follow import follow_rollouts
from cluster.session import Options, Scope, Session
from rollout.connection import StreamState
from rollout.picture import RolloutsPicture

CYCLES = int(os.environ.get("ROLLDECK_CYCLES", "10"))

pytestmark = pytest.mark.timeout(60 + CYCLES * 30)

Pictures = AsyncGenerator[RolloutsPicture, None]


@asynccontextmanager
async def followed(plane: ControlPlane, namespace: str, user: str = "admin") -> AsyncIterator[Pictures]:
    """Follow a namespace as a user."""
    path = plane.kubeconfig_of(user, namespace=namespace)
    session = Session.open(Options(kubeconfig=str(path)))
    try:
        async with aclosing(follow_rollouts(session, Scope(namespace))) as pictures:
            yield pictures
    finally:
        await session.close()


async def until(pictures: Pictures, true: Callable[[RolloutsPicture], bool]) -> RolloutsPicture:
    async with asyncio.timeout(90):
        async for picture in pictures:
            if true(picture):
                return picture
    raise AssertionError("the pictures ended")


def live(picture: RolloutsPicture) -> bool:
    return picture.listed and picture.connection.state is StreamState.LIVE


def sizes(picture: RolloutsPicture) -> dict[str, int]:
    return {info.ref.uid: info.wanted for info in picture.rollouts}


def truth(plane: ControlPlane, namespace: str) -> dict[str, int]:
    api: Any = kubernetes.client.AppsV1Api(plane.api)
    return {one.metadata.uid: one.spec.replicas for one in api.list_namespaced_deployment(namespace).items}


def change(plane: ControlPlane, namespace: str, cycle: int) -> None:
    """Make, scale and delete."""
    names = [Workload(plane, namespace, f"web-{cycle}-{number}") for number in range(8)]
    for one in names:
        one.create("1.0.0", replicas=0)
    for one in names[:8]:
        one.patch({"spec": {"replicas": 0, "minReadySeconds": cycle + 1}})
    for one in names[:4]:
        one.delete()


async def test_after_every_restart_the_list_is_live_and_equal_to_the_servers(
    plane: ControlPlane, namespace: str
) -> None:
    took: list[float] = []
    ends = (plane.kill_apiserver, plane.terminate_apiserver)
    async with followed(plane, namespace) as pictures:
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
            wanted = await asyncio.to_thread(truth, plane, namespace)
            await until(pictures, lambda p, wanted=wanted: sizes(p) == wanted)  # type: ignore[misc]
    assert statistics.median(took) <= 10.0, f"live after {sorted(took)}"
    assert max(took) <= 35.0


async def test_a_compaction_under_an_open_watch_loses_nothing(plane: ControlPlane, namespace: str) -> None:
    async with followed(plane, namespace) as pictures:
        await until(pictures, live)
        await asyncio.to_thread(change, plane, namespace, 0)
        await asyncio.to_thread(plane.compact)
        await asyncio.to_thread(plane.kill_apiserver)
        await asyncio.to_thread(plane.start_apiserver)
        await asyncio.to_thread(change, plane, namespace, 1)
        wanted = await asyncio.to_thread(truth, plane, namespace)
        await until(pictures, lambda p: live(p) and sizes(p) == wanted)


async def test_rights_that_are_given_are_noticed_and_until_then_the_kind_is_named(
    plane: ControlPlane, namespace: str
) -> None:
    await asyncio.to_thread(Workload(plane, namespace, "web").create, "1.0.0", replicas=0)
    user = plane.new_user()
    async with followed(plane, namespace, user) as pictures:
        denied = await until(pictures, lambda p: len(p.connection.denied) == 3)
        assert denied.connection.state is StreamState.DENIED
        rules = {"apps": {kind: ["list", "watch"] for kind in ("deployments", "statefulsets", "daemonsets")}}
        await asyncio.to_thread(plane.allow, user, namespace, rules)
        picture = await until(pictures, live)
    assert [info.ref.name for info in picture.rollouts] == ["web"]


async def test_a_namespace_that_is_deleted_leaves_an_empty_list(plane: ControlPlane, namespace: str) -> None:
    await asyncio.to_thread(Workload(plane, namespace, "web").create, "1.0.0", replicas=0)
    async with followed(plane, namespace) as pictures:
        await until(pictures, lambda p: len(p.rollouts) == 1)
        await asyncio.to_thread(plane.core.delete_namespace, namespace)
        picture = await until(pictures, lambda p: not p.rollouts)
    assert picture.connection.state is StreamState.LIVE
