"""The smallest app round widgets: what it shows, as plain lines."""

from importlib.resources import files
from typing import ClassVar

from textual.app import App, ComposeResult
from textual.widget import Widget

from tui.screens.rollout import RolloutScreen
from widgets.cells import CELL_CLASSES

STYLES = files("styles")


class Stage(App[None]):
    """Stacks widgets, with the look of the real screens."""

    CSS_PATH: ClassVar = [
        str(STYLES / name) for name in ("app.tcss", "rollouts.tcss", "rollout.tcss", "undo.tcss", "help.tcss")
    ]
    COMPONENT_CLASSES: ClassVar = CELL_CLASSES
    ENABLE_COMMAND_PALETTE = False

    AUTO_FOCUS = None

    def __init__(self, *widgets: Widget) -> None:
        super().__init__()
        self.animation_level = "none"
        self.stacked = widgets

    def compose(self) -> ComposeResult:
        yield from self.stacked


class RolloutStage(Stage):
    """A stage that is low where the screen of one rollout is."""

    TITLE = "Stage"
    VERTICAL_BREAKPOINTS: ClassVar = RolloutScreen.VERTICAL_BREAKPOINTS


def screen_lines(app: App[object]) -> list[str]:
    """Return what is on the screen, as the compositor has it."""
    width, height = app.size
    strips = app.screen._compositor.render_strips()
    return [strip.text for strip in strips[:height]] or [" " * width]
