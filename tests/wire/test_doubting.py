"""A read that comes to no answer has the streams look whether their server is still there."""

import asyncio
from contextlib import aclosing

import pytest
from aiohttp import web
from model import Model, workload
from served import client, served
from test_follow import SHOP, session, until

from cluster.doubting import Doubting
from cluster.errors import SilentError
from cluster.follow import follow_rollouts
from cluster.session import Session
from cluster.user import User
from rollout.connection import StreamState


async def sleep(_: web.Request) -> web.Response:
    await asyncio.sleep(60.0)
    return web.Response()


@pytest.mark.parametrize(("method", "doubts"), [("GET", 1), ("PATCH", 0)])
async def test_a_read_without_an_answer_is_told(method: str, doubts: int) -> None:
    told: list[float] = []
    async with served(sleep) as url, client(url, User(), {}) as asked:
        with pytest.raises(SilentError):
            await Doubting(asked, told.append).ask(method, "/apis", timeout=0.2)
    assert len(told) == doubts


def watches(opened: Session) -> dict[str, int]:
    return {report.status.resource: report.watches for report in opened.reports[0]()}


async def watched(opened: Session, times: int) -> None:
    """Wait until each stream has opened so many watches."""
    async with asyncio.timeout(20.0):
        while min(watches(opened).values()) < times:  # noqa: ASYNC110  nothing tells of it
            await asyncio.sleep(0.01)


async def test_streams_that_heard_nothing_since_ask_anew() -> None:
    model = Model()
    model.put("deployments", workload("web"))
    async with session(model) as opened, aclosing(follow_rollouts(opened, SHOP)) as pictures:
        await until(pictures, lambda p: p.listed and all(s.state is StreamState.LIVE for s in p.streams))
        await watched(opened, 1)
        before = watches(opened)
        opened.doubt(0.0)
        assert {one.status.state for one in opened.reports[0]()} == {StreamState.LIVE}
        opened.doubt(asyncio.get_running_loop().time())
        await watched(opened, 2)
        assert watches(opened) == dict.fromkeys(before, 2)
