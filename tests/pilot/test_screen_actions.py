"""The menu behind `a`: it leads to dialogs and never to a write, and what is not possible says why."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from scripted import Cluster, Writer, opened, opened_picture, plan

from rollout.action import Action, Ask, ImageChoice
from rollout.info import Phase, RolloutInfo
from tui.app import RolldeckApp
from tui.screens.actions import MenuScreen, rows_of_images
from tui.screens.rollout import RolloutScreen
from tui.screens.undo import UndoScreen
from widgets.actions_menu import ActionsMenu, MenuRow
from widgets.lines import Lines


@asynccontextmanager
async def a_rollout(info: RolloutInfo, writer: Writer | None) -> AsyncGenerator[Any, None]:
    cluster = Cluster(writer=writer)
    cluster.rollout().send(opened_picture(info))
    app = RolldeckApp(cluster.source(), ("Deployment", "shop", "checkout"))
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        yield pilot


async def settle(pilot: Any) -> None:
    for _ in range(4):
        await pilot.pause()


async def press(pilot: Any, *keys: str) -> None:
    await pilot.press(*keys)
    await settle(pilot)


def text(pilot: Any) -> str:
    return "\n".join(line for part in pilot.app.screen.query(Lines) for line in part.plain())


async def test_a_opens_the_menu_and_escape_leaves_it() -> None:
    async with a_rollout(opened(), Writer()) as pilot:
        await press(pilot, "a")
        assert isinstance(pilot.app.screen, MenuScreen)
        assert "Actions on deploy/checkout" in text(pilot)
        await press(pilot, "escape")
        assert isinstance(pilot.app.screen, RolloutScreen)


async def test_what_is_not_possible_says_why_and_leads_nowhere() -> None:
    async with a_rollout(opened(), Writer()) as pilot:
        await press(pilot, "a", "e")
        assert isinstance(pilot.app.screen, MenuScreen)
        assert "not possible: it is not paused" in text(pilot)


@pytest.mark.parametrize("keys", [("p",), ("enter",)])
async def test_a_choice_opens_the_dialog_of_its_action_and_sends_nothing(keys: tuple[str, ...]) -> None:
    writer = Writer(plan(ask=Ask(Action.PAUSE), target_words="holds the rollout"))
    async with a_rollout(opened(), writer) as pilot:
        await press(pilot, "a", *keys)
        assert isinstance(pilot.app.screen, UndoScreen)
        assert "Pause deploy/checkout" in text(pilot)
        assert "y pauses it" in text(pilot)
    assert (writer.prepared, writer.sent) == ([("uid-checkout", "pause")], [])


async def test_an_image_is_chosen_before_its_dialog_opens() -> None:
    writer = Writer(plan(ask=Ask(Action.SET_IMAGE, "app", "shop:1")))
    writer.images = (
        ImageChoice("app", "shop:2", 14, True, "uid-14"),
        ImageChoice("app", "shop:1", 13, False, "uid-13"),
    )
    async with a_rollout(opened(), writer) as pilot:
        await press(pilot, "a", "i")
        assert "of revision 13" in text(pilot)
        await press(pilot, "a")
        assert "not possible: runs now" in text(pilot)
        await press(pilot, "b")
        assert isinstance(pilot.app.screen, UndoScreen)
        assert pilot.app.screen.ask == Ask(Action.SET_IMAGE, "app", "shop:1")


async def test_read_only_offers_nothing_and_says_so() -> None:
    async with a_rollout(opened(), None) as pilot:
        await press(pilot, "a")
        assert isinstance(pilot.app.screen, RolloutScreen)
        assert "read-only: rolldeck was started with --read-only" in text(pilot)


async def test_a_protected_action_asks_for_the_current_revisions_number() -> None:
    protected = plan(ask=Ask(Action.RESTART), type_number=True, type_why="PROTECTED CONTEXT prod-eu")
    async with a_rollout(opened(), Writer(protected)) as pilot:
        await press(pilot, "a", "t")
        assert "PROTECTED CONTEXT prod-eu      type 14 then y" in text(pilot)


async def test_a_protected_deletion_asks_for_the_pods_number_where_no_revisions_is_known() -> None:
    ask = Ask(Action.DELETE_POD, pod="db-2")
    protected = plan(ask=ask, from_number=None, type_number=True, type_why="PROTECTED CONTEXT prod-eu")
    async with a_rollout(opened(), Writer(protected)) as pilot:
        await press(pilot, "a", "t")
        assert "PROTECTED CONTEXT prod-eu      type 2, of db-2, then y" in text(pilot)
        assert "?" not in text(pilot).splitlines()[1]


async def test_the_dialog_of_a_pod_that_blocks_no_more_looks_again() -> None:
    writer = Writer(plan(ask=Ask(Action.DELETE_POD, pod="db-2")))
    blocked = opened(blocked_by="db-2")
    async with a_rollout(blocked, writer) as pilot:
        screen = UndoScreen(
            pilot.app.source,
            writer,
            blocked,
            "",
            connection=opened_picture(blocked).connection,
            ask=Ask(Action.DELETE_POD, pod="db-2"),
        )
        await pilot.app.push_screen(screen)
        await settle(pilot)
        screen.take(opened_picture(opened()))
        await settle(pilot)
        assert screen.said == "db-2 blocks no more: look again"
    assert writer.prepared == [("uid-checkout", "delete pod")] * 2


async def test_images_that_come_when_another_screen_is_seen_are_not_put_over_it() -> None:
    asked, answer = asyncio.Event(), asyncio.Event()

    class Slow(Writer):
        async def read_images(self, info: RolloutInfo) -> tuple[ImageChoice, ...]:
            asked.set()
            await answer.wait()
            return await super().read_images(info)

    writer = Slow(plan())
    writer.images = (ImageChoice("app", "shop:1", 13, False, "uid-13"),)
    async with a_rollout(opened(), writer) as pilot:
        await press(pilot, "a", "i")
        await asked.wait()
        assert "reading the images that deploy/checkout ran before…" in text(pilot)
        await press(pilot, "u")
        assert isinstance(pilot.app.screen, UndoScreen)
        answer.set()
        await settle(pilot)
        assert isinstance(pilot.app.screen, UndoScreen)


async def test_the_dialog_of_a_pod_that_has_not_blocked_for_long_looks_again_by_itself() -> None:
    early = plan(ask=Ask(Action.DELETE_POD, pod="db-2"), refused="stuck for 12s so far", again=0.01)
    blocked = opened(blocked_by="db-2")
    writer = Writer(early)
    async with a_rollout(blocked, writer) as pilot:
        link = opened_picture(blocked).connection
        ask = Ask(Action.DELETE_POD, pod="db-2")
        await pilot.app.push_screen(
            UndoScreen(pilot.app.source, writer, blocked, "", connection=link, ask=ask)
        )
        async with asyncio.timeout(10):
            while writer.prepared != [("uid-checkout", "delete pod")] * 2:
                await pilot.pause()


def menu_lines(width: int, *rows: MenuRow) -> list[str]:
    menu = ActionsMenu()
    menu.rows = rows
    menu.set_keys([each.key for each in rows])
    return ["".join(piece.text for piece in line.pieces).strip() for line in menu.lines(width, 12)]


def test_a_long_image_keeps_its_tag_in_sight_and_is_said_whole() -> None:
    image = "registry.example.com/team-checkout/services/checkout:2.4.1"
    lines = menu_lines(80, MenuRow("a", image, "of revision 14, left"))
    assert ":2.4.1" in lines[2]
    assert " ".join(lines[4:6]) == f"{image}: of revision 14, left"


def test_why_something_is_not_possible_is_said_whole() -> None:
    note = "postgres-2 runs the current template: it would come back the same, so undo first, and ask again"
    assert " ".join(menu_lines(80, MenuRow("x", "delete", note, possible=False))[4:6]) == note


def test_an_image_is_offered_with_how_good_its_revision_was() -> None:
    found = (
        ImageChoice("app", "shop:2", 14, True, "uid-14"),
        ImageChoice("app", "shop:1", 13, False, "uid-13"),
    )
    notes = [row.note for row in rows_of_images(found, opened())]
    assert notes == ["runs now", "of revision 13, running"]


async def test_enter_on_the_menu_of_a_paused_rollout_leads_to_what_is_possible() -> None:
    paused = opened(paused=True, phase=Phase.PAUSED)
    writer = Writer(plan(ask=Ask(Action.RESUME)))
    async with a_rollout(paused, writer) as pilot:
        await press(pilot, "a", "enter")
        assert isinstance(pilot.app.screen, UndoScreen)
    assert writer.prepared == [("uid-checkout", "resume")]


async def test_a_protected_action_says_which_revision_it_is_done_to() -> None:
    protected = plan(ask=Ask(Action.PAUSE), type_number=True, type_why="PROTECTED CONTEXT prod-eu")
    async with a_rollout(opened(), Writer(protected)) as pilot:
        await press(pilot, "a", "p")
        assert "Pause deploy/checkout   at revision 14" in text(pilot)
