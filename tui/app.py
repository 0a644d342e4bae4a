"""The app: its screens on one source, and an end that waits for the writes that are out."""

import asyncio
import gc
from collections.abc import Callable
from copy import copy
from dataclasses import replace
from functools import partial
from pathlib import Path, PurePath
from typing import ClassVar

from textual import events
from textual.app import App
from textual.binding import Binding, BindingType
from textual.driver import Driver
from textual.screen import Screen

from cluster.errors import ClusterError
from tui.goto import GoContext, GoNamespace, GoRollout
from tui.keymap import bound
from tui.leaving import parting_words, waits_words
from tui.prompt import Prompt
from tui.screens.base import DeckScreen
from tui.screens.rollouts import RolloutsScreen
from tui.screens.undoing import UndoingScreen
from tui.signals import install
from tui.source import Source
from tui.writes import Write, Writes
from widgets.cells import CELL_CLASSES

STYLES = Path(__file__).parent.parent / "styles"
"""Where the look is, beside this package: importlib.resources would cost every start 4 ms."""


class RolldeckApp(App[object]):
    """Rollouts in a terminal."""

    CSS_PATH: ClassVar[list[str | PurePath]] = [
        str(STYLES / f"{name}.tcss") for name in ("app", "rollouts", "rollout", "undo", "help")
    ]
    COMPONENT_CLASSES: ClassVar[set[str]] = CELL_CLASSES
    TITLE = "rolldeck"
    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+c,ctrl+q", "leave", show=False, priority=True, id="app.leave")
    ]

    def __init__(
        self,
        source: Source,
        opened: tuple[str, str, str] | None = None,
        *,
        open_source: Callable[[str], Source] | None = None,
        driver_class: type[Driver] | None = None,
    ) -> None:
        """`opened` is the rollout to open at once: kind, namespace, name.

        `open_source` opens another context of the kubeconfig; it sends nothing, and raises ClusterError.
        """
        super().__init__(driver_class=driver_class)
        self.animation_level = "none"
        self.source = source
        self.opened = opened
        self.open_source = open_source
        if source.settings.theme != self.theme:
            self.theme = source.settings.theme
        if source.settings.keymap:
            self.set_keymap(bound(source.settings.keymap))
        self.writes = Writes(source, self.tell_reverted)

    def on_key(self, event: events.Key) -> None:
        """Hand on what was typed ahead: ":deploy web" in one read all reaches the widget that ":" leaves.

        A key that a picker or a prompt has had itself does not come here: it stops there.
        """
        screen = self.screen
        if not isinstance(screen, DeckScreen):
            return
        takes = screen if screen.TAKES_TYPING else next(iter(screen.query(Prompt)), None)
        if takes is not None:
            takes.post_message(copy(event))
            event.prevent_default()

    def get_default_screen(self) -> Screen[None]:
        """Return the list: every other screen leads back to it."""
        return RolloutsScreen(self.source, self.writes, begins=self.opened is None)

    def on_mount(self) -> None:
        """Open what was asked for."""
        install(self, self.drain_to_leave)
        self.call_after_refresh(settle)
        if self.opened is not None:
            self.open(self.opened)

    def open(self, opened: tuple[str, str, str]) -> None:
        """Open a rollout over the list, which begins when that has been left."""
        # Late: the list's first frame does not need it, and would wait 0.03 s for it.
        from tui.screens.rollout import RolloutScreen

        self.push_screen(RolloutScreen(self.source, self.writes, *opened), lambda _: self.begin())

    def begin(self) -> None:
        """Follow the list: the rollout that was opened at once has been left."""
        if isinstance(self.screen, RolloutsScreen):
            self.screen.begin()

    def answer(self, sentence: str) -> None:
        """Answer a key on the screen that is seen."""
        if isinstance(self.screen, DeckScreen):
            self.screen.say(sentence)

    async def go_to_list(self) -> RolloutsScreen | None:
        """Leave every other screen."""
        while len(self.screen_stack) > 1:
            await self.pop_screen()
        return self.screen if isinstance(self.screen, RolloutsScreen) else None

    async def on_go_namespace(self, message: GoNamespace) -> None:
        """Look at a namespace."""
        rollouts = await self.go_to_list()
        if rollouts is not None:
            rollouts.begins = True
            rollouts.look_at(message.name)

    async def on_go_rollout(self, message: GoRollout) -> None:
        """Open a rollout, of the namespace that is, or was last, on screen where none is named."""
        rollouts = await self.go_to_list()
        if rollouts is not None:
            self.open((message.kind, message.within or rollouts.one_namespace, message.name))

    def on_go_connection(self) -> None:
        """Say how the link stands."""
        # Late: no first frame has this page.
        from tui.screens.connection import ConnectionScreen

        report, rollouts = self.source.report, self.screen_stack[0]
        if report is None or not isinstance(rollouts, RolloutsScreen):
            self.answer("not possible: there is no connection to report on")
            return
        said = partial(report, rollouts.namespace)
        self.push_screen(ConnectionScreen(self.source, said, self.source.compare))

    async def on_go_away(self) -> None:
        """Leave."""
        await self.action_leave()

    async def on_go_context(self, message: GoContext) -> None:
        """Look at another cluster, once the answers that are out have come."""
        if self.open_source is None:
            self.answer("not possible: there is no kubeconfig to choose a context from")
            return
        await self.drain()
        if self.writes.unanswered:
            self.answer("not yet: what was sent before has not been answered")
            return
        try:
            source = await asyncio.to_thread(self.open_source, message.name)
        except ClusterError as error:
            self.answer(str(error))
            return
        await self.enter(source)

    async def enter(self, source: Source) -> None:
        """Show another cluster, and close the one before. What is printed on leaving stays."""
        before = self.source
        self.writes.end()
        self.source = replace(source, parting=before.parting)
        self.writes = Writes(self.source, self.tell_reverted)
        rollouts = await self.go_to_list()
        if rollouts is not None:
            rollouts.enter(self.source, self.writes)
        await before.close()

    def tell_reverted(self, write: Write) -> None:
        """Ring the bell, and say on the screen that is seen who took an undo back."""
        self.bell()
        self.answer(f"{write.plan.ref.short}: {write.reverted}")

    async def on_unmount(self) -> None:
        """End all connections."""
        await self.source.close()

    async def drain(self) -> None:
        """Wait for the answers that are out, a few seconds at most."""
        await self.source.drain()

    async def drain_to_leave(self) -> None:
        """Wait for the answers that are out, and have it printed on leaving what became of each."""
        out = [write for write in self.writes.watched if write.outcome is None]
        try:
            await self.drain()
        finally:
            said = [parting_words(write) for write in out]
            self.source.parting.extend(words for words in said if words not in self.source.parting)

    async def action_leave(self) -> None:
        """End, after the answers that are out; ask first while an undo is being watched."""
        screen = self.screen
        watched = self.writes.watched
        if isinstance(screen, UndoingScreen) and not screen.may_leave(watched, "once more leaves"):
            return
        waits = waits_words(watched)
        if waits:
            self.answer(waits)
        await self.drain_to_leave()
        self.exit()

    async def action_quit(self) -> None:
        """End as `leave` does, whoever asks."""
        await self.action_leave()


def settle() -> None:
    """Let the collector run again, past everything that the start has loaded for good."""
    gc.freeze()
    gc.enable()
