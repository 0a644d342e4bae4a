"""The screens whole, as drawn in SVG: a difference is looked at before it is taken over."""

from typing import Any

import msgspec
import pytest
from scripted import LINK, NOW, Cluster, Writer, info, list_picture, named, opened, opened_picture, plan
from textual.pilot import Pilot

from rollout.connection import StreamState
from rollout.info import Count, Heading, Phase
from tui.app import RolldeckApp
from tui.screens.undo import UndoScreen

SIZES = pytest.mark.parametrize("size", [(60, 15), (80, 24), (120, 40)], ids=["60x15", "80x24", "120x40"])

ROLLOUTS = (
    info(),
    named(
        "ledger", phase=Phase.FAILED, heading=Heading.STUCK, serving=1, why="crash loop, exit 137", since=NOW
    ),
    named("web", phase=Phase.PROGRESSING, new=Count(7, 3, 2, 1, 1), why="updating, ~10s left", since=NOW),
    named("frontend", phase=Phase.PAUSED, paused=True, why="paused", since=NOW),
    named("payments"),
    named("fraud-scoring-gpu-canary"),
    named("batch-reindex", phase=Phase.IDLE, wanted=0, serving=0, why="scaled to zero"),
)


def a_cluster() -> Cluster:
    protected = plan(type_number=True, type_why="PROTECTED CONTEXT prod-eu")
    cluster = Cluster(writer=Writer(protected, protected))
    cluster.list.send(list_picture(*ROLLOUTS))
    cluster.rollout().send(opened_picture(opened()))
    return cluster


async def settle(pilot: Pilot[Any]) -> None:
    for _ in range(3):
        await pilot.pause()


@SIZES
def test_the_list(snap_compare: Any, size: tuple[int, int]) -> None:
    cluster = a_cluster()

    async def show(pilot: Pilot[Any]) -> None:
        await settle(pilot)
        await cluster.followed_one.wait()
        await settle(pilot)

    assert snap_compare(RolldeckApp(cluster.source()), run_before=show, terminal_size=size)


@SIZES
def test_one_rollout(snap_compare: Any, size: tuple[int, int]) -> None:
    app = RolldeckApp(a_cluster().source(), ("Deployment", "shop", "checkout"))
    assert snap_compare(app, run_before=settle, terminal_size=size)


@SIZES
def test_one_rollout_while_the_link_is_down(snap_compare: Any, size: tuple[int, int]) -> None:
    cluster = Cluster(writer=Writer())
    down = msgspec.structs.replace(LINK, state=StreamState.BACKOFF, heard=NOW, since=NOW, reason="503")
    cluster.rollout().send(opened_picture(opened(), connection=down))
    app = RolldeckApp(cluster.source(), ("Deployment", "shop", "checkout"))
    assert snap_compare(app, run_before=settle, terminal_size=size)


@SIZES
def test_the_undo_in_a_protected_context(snap_compare: Any, size: tuple[int, int]) -> None:
    cluster = a_cluster()
    app = RolldeckApp(cluster.source(), ("Deployment", "shop", "checkout"))

    async def show(pilot: Pilot[Any]) -> None:
        await settle(pilot)
        await pilot.press("u")
        dialog = pilot.app.screen
        assert isinstance(dialog, UndoScreen)
        dialog.clock = lambda: 0.0
        dialog.look()
        await settle(pilot)

    assert snap_compare(app, run_before=show, terminal_size=size)


@SIZES
def test_the_help(snap_compare: Any, size: tuple[int, int]) -> None:
    app = RolldeckApp(a_cluster().source(), ("Deployment", "shop", "checkout"))

    async def show(pilot: Pilot[Any]) -> None:
        await settle(pilot)
        await pilot.press("question_mark")
        await settle(pilot)

    assert snap_compare(app, run_before=show, terminal_size=size)
