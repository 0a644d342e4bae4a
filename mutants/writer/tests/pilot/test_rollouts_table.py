"""The list of rollouts keeps its place, redraws little, and says why it is empty."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from msgspec.structs import replace
from samples import NOW, ROWS
from scenes import rollouts_table
from stage import Stage, screen_lines
from textual.geometry import Region

from rollout.connection import StreamState, StreamStatus
from rollout.info import RolloutInfo
from widgets.rollouts_table import RolloutsTable


class Host(Stage):
    """Keeps what the table says."""

    def __init__(self, table: RolloutsTable) -> None:
        super().__init__(table)
        self.table = table
        self.heard: list[tuple[str, str]] = []

    def on_rollouts_table_highlighted(self, message: RolloutsTable.Highlighted) -> None:
        self.heard.append(("highlighted", message.uid))

    def on_rollouts_table_opened(self, message: RolloutsTable.Opened) -> None:
        self.heard.append(("opened", message.uid))


class Watched(RolloutsTable):
    """Counts the cells that are drawn again."""

    refreshed: tuple[Region, ...] = ()

    def refresh(self, *regions: Region, **how: bool) -> "Watched":
        self.refreshed = (*self.refreshed, *(regions or (self.size.region,)))
        return super().refresh(*regions, **how)


def many(count: int) -> tuple[RolloutInfo, ...]:
    ref = ROWS[7].ref
    return tuple(replace(ROWS[7], ref=replace(ref, uid=f"u{n}", name=f"web-{n}")) for n in range(count))


def uid(index: int) -> str:
    return ROWS[index].ref.uid


async def after(keys: tuple[str, ...], rows: tuple[RolloutInfo, ...] = ROWS) -> Host:
    """Return the app after some keys."""
    app = Host(rollouts_table(rows))
    async with app.run_test(size=(80, 12)) as pilot:
        app.table.focus()
        await pilot.press(*keys)
    return app


@pytest.mark.parametrize(
    ("keys", "index"),
    [
        (("j", "j", "k"), 1),
        (("down", "down", "up"), 1),
        (("G",), 40),
        (("end", "home"), 0),
        (("G", "g"), 0),
        (("pagedown",), 10),
        (("pagedown", "pagedown", "pageup"), 10),
        (("k",), 0),
    ],
)
async def test_keys_move_the_cursor(keys: tuple[str, ...], index: int) -> None:
    assert (await after(keys)).table.selected == uid(index)


async def test_moving_says_where_the_cursor_is() -> None:
    assert (await after(("j",))).heard[-1] == ("highlighted", uid(1))


async def test_enter_opens_the_row_under_the_cursor() -> None:
    assert (await after(("j", "enter"))).heard[-1] == ("opened", uid(1))


async def test_enter_on_an_empty_list_opens_nothing() -> None:
    assert (await after(("enter", "j", "G"), ())).heard == []


async def test_the_cursor_stays_on_its_object_when_others_come_before_it() -> None:
    app = Host(rollouts_table())
    async with app.run_test(size=(80, 12)) as pilot:
        app.table.focus()
        await pilot.press("j")
        app.table.rows = (*many(5), *ROWS)
        await pilot.press("enter")
    assert app.heard[-1] == ("opened", uid(1))


async def test_the_cursor_stays_in_sight_when_its_object_moves_far() -> None:
    app = Host(rollouts_table())
    async with app.run_test(size=(80, 12)) as pilot:
        app.table.focus()
        await pilot.press("j")
        app.table.rows = (*many(500), *ROWS)
        await pilot.pause()
        assert uid(1) in app.table.visible_uids()


async def test_the_row_that_follows_takes_the_cursor_of_one_that_is_gone() -> None:
    app = Host(rollouts_table())
    async with app.run_test(size=(80, 12)) as pilot:
        app.table.focus()
        await pilot.press("j")
        app.table.rows = (ROWS[0], *ROWS[2:])
        await pilot.pause()
    assert app.table.selected == uid(2)


async def test_a_row_created_again_under_the_same_name_is_another_row() -> None:
    app = Host(rollouts_table())
    async with app.run_test(size=(80, 12)) as pilot:
        app.table.focus()
        again = replace(ROWS[0], ref=replace(ROWS[0].ref, uid="other"))
        app.table.rows = (*ROWS[1:3], again)
        await pilot.pause()
    assert app.table.selected == uid(1)


async def test_the_wheel_and_a_click_move_the_cursor() -> None:
    app = Host(rollouts_table())
    async with app.run_test(size=(80, 12)) as pilot:
        await pilot.click(RolloutsTable, offset=(5, 4))
        assert app.table.selected == uid(3)


async def changed_cells(change: Callable[[RolloutsTable], None]) -> tuple[Region, ...]:
    """Return what a table of 2,000 rows draws again because of a change."""
    table = Watched()
    table.namespace, table.listed, table.now, table.rows = "shop", True, NOW, many(2_000)
    app = Stage(table)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        table.refreshed = ()
        change(table)
        await pilot.pause()
        return table.refreshed


async def test_one_changed_value_draws_one_cell_group() -> None:
    def change(table: RolloutsTable) -> None:
        table.rows = (table.rows[0], replace(table.rows[1], serving=5), *table.rows[2:])

    assert await changed_cells(change) == (Region(46, 2, 7, 1),)


async def test_a_change_out_of_sight_draws_nothing() -> None:
    def change(table: RolloutsTable) -> None:
        table.rows = (*table.rows[:-1], replace(table.rows[-1], serving=5))

    assert await changed_cells(change) == ()


async def test_a_second_that_moves_no_age_draws_nothing() -> None:
    def change(table: RolloutsTable) -> None:
        table.now = NOW + timedelta(seconds=1)

    assert await changed_cells(change) == ()


async def test_a_minute_draws_the_ages_alone() -> None:
    def change(table: RolloutsTable) -> None:
        table.now = NOW + timedelta(seconds=60)

    assert {(region.x, region.width) for region in await changed_cells(change)} == {(26, 5)}


def streams(state: StreamState, received: int = 0) -> tuple[StreamStatus, ...]:
    return (StreamStatus("deployments", state, received=received),)


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"listed": False}, "connecting"),
        (
            {"listed": False, "streams": streams(StreamState.SYNCING, 1_200)},
            "reading deployments, 1,200 so far",
        ),
        ({}, "no rollouts in namespace shop: it is empty, or there is no such namespace"),
        ({"namespace": None}, "no rollouts in any namespace: no Deployment, StatefulSet or DaemonSet"),
        ({"streams": streams(StreamState.DENIED)}, "no permission: deployments"),
        ({"filter_words": "“web”"}, "nothing matches “web”: esc clears the filter"),
    ],
)
async def test_an_empty_list_says_why(values: dict[str, object], words: str) -> None:
    table = rollouts_table(())
    for name, given in values.items():
        setattr(table, name, given)
    app = Stage(table)
    async with app.run_test(size=(80, 4)):
        assert screen_lines(app)[1].strip() == words


async def test_all_namespaces_give_the_bar_to_the_names() -> None:
    table = rollouts_table()
    table.namespace = None
    app = Stage(table)
    async with app.run_test(size=(80, 4)):
        assert screen_lines(app)[1] == (
            "▸✖ shop/ledger                   19   9d   4/6    4/6 degraded: crash loop    4m"
        )


async def test_a_wide_screen_adds_image_and_who() -> None:
    table = rollouts_table()
    app = Stage(table)
    async with app.run_test(size=(120, 4)):
        assert screen_lines(app)[0].split()[-2:] == ["IMAGE", "VIA"]


async def test_ascii_draws_nothing_else() -> None:
    table = rollouts_table()
    table.ascii_only = True
    app = Stage(table)
    async with app.run_test(size=(80, 10)):
        assert screen_lines(app)[1] == (
            ">x ledger               19   9d #####+++   4/6    4/6 degraded: crash loop    4m"
        )
