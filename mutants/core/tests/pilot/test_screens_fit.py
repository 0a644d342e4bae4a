"""Whole screens fill their terminal to the cell, at every size, with no line too long or too short."""

import pytest
from rich.cells import cell_len
from stage import screen_lines
from test_every_key import OWN, ROADS, a_source, settle

from tui.app import RolldeckApp
from widgets.lines import Lines

SIZES = ((60, 15), (80, 24), (120, 40), (200, 60))

SCREENS = {**ROADS, **{name: road for name, (road, _) in OWN.items()}}


@pytest.mark.parametrize("size", SIZES, ids=[f"{width}x{height}" for width, height in SIZES])
@pytest.mark.parametrize("name", SCREENS)
async def test_every_line_of_a_screen_fits_its_width(name: str, size: tuple[int, int]) -> None:
    opened, road = SCREENS[name]
    app = RolldeckApp(a_source(writes=True), opened)
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        for key in road:
            await pilot.press(key)
            await settle(pilot)
        parts = [part for part in app.screen.query(Lines) if part.display and part.size]
        wrong = [
            (type(part).__name__, part.size.width, line)
            for part in parts
            for line in part.plain()
            if cell_len(line) != part.size.width
        ]
        assert wrong == []
        assert {cell_len(line) for line in screen_lines(app)} == {size[0]}
