"""The way from a screen into the undo dialog and out again: the same for the list and an opened rollout."""

from collections.abc import Iterable

from textual import events

from rollout.info import RolloutInfo
from rollout.picture import OpenedPicture
from tui.commands import Command
from tui.screens.base import DeckScreen
from tui.screens.help import HelpScreen, keys, section
from tui.screens.undo import Closed, Confirmed, Decision, UndoScreen
from tui.source import Source
from tui.writes import Write, Writes
from widgets.lines import Lines


class UndoingScreen(DeckScreen[None]):
    """A screen that leads to the undo dialog."""

    def __init__(self, source: Source, writes: Writes) -> None:
        super().__init__(source)
        self.writes = writes
        self.dialog: UndoScreen | None = None
        self.leaving = False

    def ask(self, picture: OpenedPicture, target_uid: str) -> None:
        """Open the dialog for one undo, unless that cannot be; then say why.

        `picture` is of the rollout itself: what a list of all namespaces says of the connection does not tell
        whether the rollout's own namespace is protected.
        """
        info, writer = picture.info, self.source.writer
        refusal = self.refusal(info)
        if refusal or writer is None or info is None:
            self.say(refusal or "not yet: the rollout is being read")
            return
        self.dialog = UndoScreen(self.source, writer, info, target_uid, connection=picture.connection)
        self.app.push_screen(self.dialog, self.decided)

    def refusal(self, info: RolloutInfo | None = None) -> str:
        """Return why nothing may be written here; "" where it may."""
        if self.source.writer is None:
            return "read-only: rolldeck was started with --read-only and writes nothing"
        under_way = None if info is None else self.writes.of(info.ref.uid)
        if under_way is not None and under_way.outcome is None:
            return "not yet: the undo before this one has not been answered"
        return ""

    def tell(self, picture: OpenedPicture) -> None:
        """Let the dialog, while one is open, see what happens under it."""
        if self.dialog is not None and self.dialog.is_mounted:
            self.dialog.take(picture)

    def decided(self, decision: Decision) -> None:
        """Do what the dialog ended with."""
        self.dialog = None
        if isinstance(decision, Closed):
            self.say(decision.sentence)
        elif isinstance(decision, Confirmed) and self.source.writer is not None:
            write = self.writes.begin(
                self.source.writer, decision.prepared, decision.reason, self.source.now(), self.spread
            )
            self.begun(write)

    def spread(self) -> None:
        """Tell every screen that a write has been answered."""
        for screen in self.app.screen_stack:
            if isinstance(screen, UndoingScreen):
                screen.answered()

    def show_help(self, commands: Iterable[Command], info: RolloutInfo | None, why_not: str = "") -> None:
        """Show the keys, and what the widgets say of themselves."""
        refusals = {"undo": self.refusal(info) or why_not}
        shown = (
            keys(commands, refusals),
            *(section(widget.HELP) for widget in self.query(Lines) if widget.HELP),
        )
        self.app.push_screen(HelpScreen(self.source, shown))

    def begun(self, write: Write) -> None:
        """Show that a write was sent."""
        raise NotImplementedError

    def answered(self) -> None:
        """Show what became of a write."""
        raise NotImplementedError

    def on_key(self, event: events.Key) -> None:
        """Take the question whether to leave back, unless the key is its answer."""
        self.leaving = self.leaving and event.key == "q"

    def may_leave(self, watched: tuple[Write, ...]) -> bool:
        """Say whether a key may lead away from here; while an undo is watched it has to be pressed twice."""
        if not watched or self.leaving:
            return True
        self.leaving = True
        names = ", ".join(write.plan.ref.short for write in watched)
        self.say(f"the undo of {names} is being watched: once more leaves it")
        return False
