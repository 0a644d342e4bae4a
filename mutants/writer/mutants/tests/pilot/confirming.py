"""The way through the undo dialog, however slowly it comes on screen."""

from textual.pilot import Pilot

from tui.screens.undo import UndoScreen


async def open_dialog(pilot: Pilot[object]) -> UndoScreen:
    """Press `u`, and return the dialog once its plan is shown."""
    await pilot.press("u")
    while not isinstance(pilot.app.screen, UndoScreen) or pilot.app.screen.prepared is None:
        await pilot.pause()
    return pilot.app.screen


async def confirm(pilot: Pilot[object]) -> None:
    """Open the dialog, and press `y` as if it had been read for long enough."""
    dialog = await open_dialog(pilot)
    dialog.clock = lambda: dialog.arming.quiet_until
    dialog.key_time = lambda _: dialog.arming.quiet_until
    await pilot.press("y")
