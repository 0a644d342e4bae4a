"""Help scrolls, wraps, and says why a key does nothing."""

from stage import Stage, screen_lines
from textual import events
from textual.pilot import Pilot

from widgets.help_panel import HelpPanel, HelpRow, Section

SECTIONS = (
    Section("Rollouts", (HelpRow("enter", "open"), HelpRow("u", "undo", "rolldeck is read-only"))),
    Section("All keys", tuple(HelpRow(str(n), f"key {n}") for n in range(30)), "One line a key."),
)


async def shown(*keys: str) -> list[str]:
    """Return the screen after some keys."""
    panel = HelpPanel()
    panel.sections = SECTIONS
    app = Stage(panel)
    async with app.run_test(size=(60, 10)) as pilot:
        panel.focus()
        await pilot.press(*keys)
        await pilot.pause()
        return [line.rstrip() for line in screen_lines(app)]


async def test_a_key_that_is_not_possible_says_why() -> None:
    assert "  u      undo: rolldeck is read-only" in await shown()


async def test_keys_scroll() -> None:
    assert (await shown("j", "j"))[0] == "  u      undo: rolldeck is read-only"


async def test_the_end_is_the_last_line() -> None:
    assert (await shown("G"))[-2] == "  29  key 29"


async def test_the_beginning_comes_back() -> None:
    assert (await shown("G", "g"))[0].startswith("── Rollouts ")


async def wheel(pilot: Pilot[None], turn: type[events.MouseEvent], notches: int) -> None:
    """Turn the mouse wheel over the panel."""
    panel = pilot.app.query_one(HelpPanel)
    for _ in range(notches):
        panel.post_message(turn(panel, 0, 0, 0, 0, 0, shift=False, meta=False, ctrl=False))
    await pilot.pause()


async def test_each_notch_of_the_wheel_scrolls_on() -> None:
    panel = HelpPanel()
    panel.sections = SECTIONS
    app = Stage(panel)
    async with app.run_test(size=(60, 10)) as pilot:
        await wheel(pilot, events.MouseScrollDown, 3)
        assert screen_lines(app)[0].rstrip() == "  3   key 3"
        await wheel(pilot, events.MouseScrollUp, 1)
        assert screen_lines(app)[0].rstrip() == "  0   key 0"
