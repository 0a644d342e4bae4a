"""The list of a namespace, followed on a real API server, and what the official client reads beside it."""

import asyncio
import os
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import aclosing, asynccontextmanager
from typing import Any

import kubernetes
from controlplane import ControlPlane
from controlplane.workload import Workload

from cluster.follow import follow_rollouts
from cluster.session import Options, Scope, Session
from rollout.connection import StreamReport, StreamState
from rollout.picture import OpenedPicture, RolloutsPicture

CYCLES = int(os.environ.get("ROLLDECK_CYCLES", "10"))
"""How often something that is repeated is repeated."""

Pictures = AsyncGenerator[RolloutsPicture, None]


@asynccontextmanager
async def opened(
    plane: ControlPlane, namespace: str, user: str = "admin", server: str = ""
) -> AsyncIterator[Session]:
    """Give a session of a user; `server` is another way to the API server."""
    path = plane.kubeconfig_of(user, namespace=namespace, server=server)
    session = Session.open(Options(kubeconfig=str(path)))
    try:
        yield session
    finally:
        await session.close()


@asynccontextmanager
async def followed(
    plane: ControlPlane, namespace: str, user: str = "admin", server: str = ""
) -> AsyncIterator[tuple[Session, Pictures]]:
    """Follow a namespace."""
    async with (
        opened(plane, namespace, user, server) as session,
        aclosing(follow_rollouts(session, Scope(namespace))) as pictures,
    ):
        yield session, pictures


async def until(pictures: Pictures, true: Callable[[RolloutsPicture], bool]) -> RolloutsPicture:
    """Return the first picture of which something is true."""
    async with asyncio.timeout(90):
        async for picture in pictures:
            if true(picture):
                return picture
    raise AssertionError("the pictures ended")


async def until_opened(
    pictures: AsyncGenerator[OpenedPicture, None], true: Callable[[OpenedPicture], bool]
) -> OpenedPicture:
    """Return the first picture of an opened rollout of which something is true."""
    async with asyncio.timeout(90):
        async for picture in pictures:
            if true(picture):
                return picture
    raise AssertionError("the pictures ended")


def live(picture: RolloutsPicture) -> bool:
    return picture.listed and picture.connection.state is StreamState.LIVE


def sizes(picture: RolloutsPicture) -> dict[str, int]:
    """Return what is shown: how many pods each rollout wants, by uid."""
    return {info.ref.uid: info.wanted for info in picture.rollouts}


def truth(plane: ControlPlane, namespace: str) -> dict[str, int]:
    """Return what the official client reads."""
    api: Any = kubernetes.client.AppsV1Api(plane.api)
    return {one.metadata.uid: one.spec.replicas for one in api.list_namespaced_deployment(namespace).items}


async def equal(plane: ControlPlane, namespace: str, pictures: Pictures) -> None:
    """Wait until what is shown is live, and what the server has."""
    wanted = await asyncio.to_thread(truth, plane, namespace)
    await until(pictures, lambda picture: live(picture) and sizes(picture) == wanted)


def reports(session: Session) -> list[StreamReport]:
    """Return what the connection page says of each stream."""
    return [report for told in session.reports for report in told()]


def oddities(session: Session) -> dict[str, int]:
    """Return what odd came, on all streams together."""
    found: dict[str, int] = {}
    for report in reports(session):
        for what, times in report.oddities:
            found[what] = found.get(what, 0) + times
    return found


def change(plane: ControlPlane, namespace: str, cycle: int) -> None:
    """Make, scale and delete: twenty changes."""
    names = [Workload(plane, namespace, f"web-{cycle}-{number}") for number in range(8)]
    for one in names:
        one.create("1.0.0", replicas=0)
    for one in names[:8]:
        one.patch({"spec": {"replicas": 0, "minReadySeconds": cycle + 1}})
    for one in names[:4]:
        one.delete()
