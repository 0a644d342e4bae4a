"""The app: its screens on one source, and an end that waits for the writes that are out."""

import gc
from importlib.resources import files
from pathlib import PurePath
from typing import ClassVar

from textual.app import App
from textual.binding import Binding, BindingType
from textual.driver import Driver
from textual.screen import Screen

from tui.screens.rollout import RolloutScreen
from tui.screens.rollouts import RolloutsScreen
from tui.screens.undoing import UndoingScreen
from tui.signals import install
from tui.source import Source
from tui.writes import Writes

STYLES = files("styles")
"""Where the look is."""


class RolldeckApp(App[object]):
    """Rollouts in a terminal."""

    CSS_PATH: ClassVar[list[str | PurePath]] = [
        str(STYLES / f"{name}.tcss") for name in ("app", "rollouts", "rollout", "undo", "help")
    ]
    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+c,ctrl+q", "leave", show=False, priority=True, id="app.leave")
    ]

    def __init__(
        self,
        source: Source,
        opened: tuple[str, str, str] | None = None,
        *,
        driver_class: type[Driver] | None = None,
    ) -> None:
        """`opened` is the rollout to open at once: kind, namespace, name."""
        super().__init__(driver_class=driver_class)
        self.animation_level = "none"
        self.source = source
        self.opened = opened
        self.writes = Writes()

    def get_default_screen(self) -> Screen[None]:
        """Return the list: every other screen leads back to it."""
        return RolloutsScreen(self.source, self.writes, begins=self.opened is None)

    def on_mount(self) -> None:
        """Open what was asked for."""
        install(self, self.drain)
        self.call_after_refresh(settle)
        if self.opened is not None:
            opened = RolloutScreen(self.source, self.writes, *self.opened)
            self.push_screen(opened, lambda _: self.begin())

    def begin(self) -> None:
        """Follow the list: the rollout that was opened at once has been left."""
        if isinstance(self.screen, RolloutsScreen):
            self.screen.begin()

    async def on_unmount(self) -> None:
        """End all connections."""
        await self.source.close()

    async def drain(self) -> None:
        """Wait for the answers that are out, a few seconds at most."""
        if self.source.writer is not None:
            await self.source.writer.drain()

    async def action_leave(self) -> None:
        """End, after the answers that are out; ask first while an undo is being watched."""
        screen = self.screen
        if isinstance(screen, UndoingScreen) and not screen.may_leave(self.writes.watched):
            return
        await self.drain()
        self.exit()

    async def action_quit(self) -> None:
        """End as `leave` does, whoever asks."""
        await self.action_leave()


def settle() -> None:
    """Let the collector run again, past everything that the start has loaded for good."""
    gc.freeze()
    gc.enable()
