"""The panes of an opened rollout, as drawn in SVG: a difference is looked at before it is taken over."""

from typing import Any

import pytest
from paned import PanedCluster, an_app, crashing, settle, well
from scripted import NOW, opened, opened_picture
from textual.pilot import Pilot

from rollout.info import RolloutInfo

SIZES = pytest.mark.parametrize("size", [(60, 15), (80, 24), (120, 40)], ids=["60x15", "80x24", "120x40"])


@SIZES
@pytest.mark.parametrize("info", [crashing(), well()], ids=["crash", "healthy"])
def test_the_lower_pane(snap_compare: Any, info: RolloutInfo, size: tuple[int, int]) -> None:
    assert snap_compare(an_app(PanedCluster(), info), run_before=settle, terminal_size=size)


@SIZES
@pytest.mark.parametrize("key", "dlet")
def test_a_pane(snap_compare: Any, key: str, size: tuple[int, int]) -> None:
    cluster = PanedCluster()

    async def show(pilot: Pilot[Any]) -> None:
        await settle(pilot)
        cluster.clock = NOW.replace(minute=17)
        cluster.rollout().send(opened_picture(crashing(), now=NOW.replace(minute=16)))
        await settle(pilot)
        await pilot.press(key)
        await settle(pilot)

    assert snap_compare(an_app(cluster, opened()), run_before=show, terminal_size=size)
