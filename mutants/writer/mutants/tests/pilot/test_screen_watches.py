"""A screen that closes closes its watches: counted where they end, at the server."""

from model import Model, workload
from served import served

from cluster.session import Options, Session
from tui.app import RolldeckApp
from tui.link import source_of

LIST = 3
"""Watches of the list itself: one of each kind."""

ROW = 4
"""Those of an opened rollout, or of the row under the cursor: itself, its ReplicaSets, Pods, Events. The list
keeps its own meanwhile."""


async def test_no_watch_outlives_its_screen() -> None:
    model = Model()
    model.put("deployments", workload("web"))
    async with served(model) as url:
        session = Session.open(Options(server=url, namespace="shop"), {"HOME": "/nowhere"})
        app = RolldeckApp(source_of(session))
        async with app.run_test(size=(80, 24)) as pilot:
            await model.until(lambda: model.watches == LIST + ROW)
            for times in range(1, 6):
                await pilot.press("enter")
                await model.until(lambda times=times: lists_of_events(model) > times)  # type: ignore[misc]
                await model.until(lambda: model.watches == LIST + ROW)
                await pilot.press("escape")
                await pilot.pause()
                await model.until(lambda: model.watches == LIST + ROW)
        await model.quiet()
        await session.close()
    assert model.watches == 0


def lists_of_events(model: Model) -> int:
    """Return how often a rollout was opened: each time its events are listed."""
    return sum(plural == "events" and "watch" not in query for plural, query in model.asked)
