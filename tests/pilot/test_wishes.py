"""What the user's own file changes on the screens."""

from dataclasses import replace
from typing import Any

from scripted import Cluster, Writer, info, list_picture, named
from textual.pilot import Pilot

from tui.app import RolldeckApp
from tui.screens.rollouts import RolloutsScreen
from tui.settings import Settings
from widgets.help_panel import HelpPanel
from widgets.key_bar import KeyBar
from widgets.rollouts_table import RolloutsTable


def an_app(**wishes: Any) -> RolldeckApp:
    cluster = Cluster(writer=Writer())
    cluster.list.send(list_picture(info(), named("api"), named("web")))
    return RolldeckApp(replace(cluster.source(), settings=Settings(**wishes)))


async def press(pilot: Pilot[object], *keys: str) -> None:
    for _ in range(3):
        await pilot.pause()
    await pilot.press(*keys)
    for _ in range(3):
        await pilot.pause()


async def test_a_theme_is_set() -> None:
    async with an_app(theme="nord").run_test() as pilot:
        assert pilot.app.theme == "nord"


async def test_a_theme_set_later_colours_all_that_is_drawn_already() -> None:
    drawn = []
    for first in ("textual-dark", "nord"):
        async with an_app(theme=first).run_test(size=(80, 24)) as pilot:
            await press(pilot)
            pilot.app.theme = "nord"
            await press(pilot)
            drawn.append(pilot.app.screen._compositor.render_strips())
    assert drawn[0] == drawn[1]


async def test_only_ascii_is_drawn_where_that_is_wished() -> None:
    async with an_app(ascii=True).run_test(size=(80, 24)) as pilot:
        await press(pilot)
        for line in pilot.app.screen.query_one(RolloutsTable).plain():
            assert line.isascii()


async def test_a_key_of_the_key_map_works_and_the_one_before_does_not() -> None:
    async with an_app(keymap={"rollouts.sort": "S"}).run_test(size=(80, 24)) as pilot:
        await press(pilot, "s")
        assert pilot.app.screen.query_one(KeyBar).says == ""
        await press(pilot, "S")
        assert "ordered by" in pilot.app.screen.query_one(KeyBar).says


async def test_the_footer_shows_the_users_own_key() -> None:
    async with an_app(keymap={"rollouts.sort": "S", "rollouts.undo": "U"}).run_test(size=(80, 24)) as pilot:
        await press(pilot)
        assert "U undo…" in pilot.app.screen.query_one(KeyBar).plain()[0]
        assert "S sort" in pilot.app.screen.query_one(KeyBar).plain()[0]


async def test_the_help_shows_the_users_own_key() -> None:
    async with an_app(keymap={"rollouts.sort": "S,ctrl+s"}).run_test(size=(80, 24)) as pilot:
        await press(pilot, "question_mark")
        rows = [row.key for part in pilot.app.screen.query_one(HelpPanel).sections for row in part.rows]
        assert "S ctrl+s" in rows


async def test_the_lists_own_moves_can_be_mapped() -> None:
    async with an_app(keymap={"moves.down": "z"}).run_test(size=(80, 24)) as pilot:
        await press(pilot)
        assert isinstance(pilot.app.screen, RolloutsScreen)
        before = pilot.app.screen.query_one(RolloutsTable).selected
        await press(pilot, "z")
        assert pilot.app.screen.query_one(RolloutsTable).selected != before
