"""The way from a screen into the undo dialog and out again: the same for the list and an opened rollout."""

from collections.abc import Iterable, Mapping

from textual import events

from rollout.action import Action, Ask, Choice
from rollout.info import RolloutInfo
from rollout.picture import OpenedPicture
from tui.command import Command
from tui.keymap import shown
from tui.leaving import leave_words
from tui.screens.base import DeckScreen
from tui.screens.dialog import Closed, Confirmed, Decision, Dialog
from tui.source import Source
from tui.writes import Write, Writes
from widgets.lines import Lines


class UndoingScreen(DeckScreen[None]):
    """A screen that leads to the undo dialog."""

    def __init__(self, source: Source, writes: Writes) -> None:
        super().__init__(source)
        self.writes = writes
        self.dialog: Dialog | None = None
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
        # Late, as every screen here that is no first one: together they cost the first frame 0.04 s.
        from tui.screens.undo import UndoScreen

        self.dialog = UndoScreen(self.source, writer, info, target_uid, connection=picture.connection)
        self.app.push_screen(self.dialog, self.decided)

    def offer(self, picture: OpenedPicture | None) -> None:
        """Open the menu of everything else that can be done, unless nothing may be written; then say why."""
        info = None if picture is None else picture.info
        refusal = self.refusal(info)
        if refusal or picture is None or info is None:
            self.say(refusal or "not yet: the rollout is being read")
            return
        from tui.screens.actions import MenuScreen, offered_for, rows_of

        write = self.writes.of(info.ref.uid)
        undid = write is not None and write.plan.ask.action is Action.UNDO
        offered = offered_for(info, write.plan.from_uid if write is not None and undid else "")
        menu = MenuScreen(
            self.source, picture.connection, f"Actions on {info.ref.short}", rows_of(tuple(offered.values()))
        )
        self.app.push_screen(menu, lambda key: self.chosen(picture, offered[key]) if key else None)

    def chosen(self, picture: OpenedPicture, choice: Choice) -> None:
        """Open the dialog of what was chosen; an image has to be chosen first."""
        from tui.screens.actions import ask_of

        if choice.action is Action.UNDO:
            self.ask(picture, choice.target_uid)
        elif choice.action is Action.SET_IMAGE:
            self.run_worker(self.choose_image(picture), group="images", exclusive=True)
        else:
            self.act(picture, ask_of(choice))

    async def choose_image(self, picture: OpenedPicture) -> None:
        """Offer the images that the workload ran before."""
        info, writer = picture.info, self.source.writer
        if info is None or writer is None:
            return
        from tui.screens.actions import MenuScreen, images_of, rows_of_images

        self.say(f"reading the images that {info.ref.short} ran before…")
        found, why_not = await images_of(writer, info)
        if not self.is_active:
            return
        self.say("")
        if why_not:
            self.say(why_not)
            return
        rows = rows_of_images(found, info)
        by_key = {shown.key: one for shown, one in zip(rows, found, strict=False)}

        def picked(key: str | None) -> None:
            if key:
                self.act(picture, Ask(Action.SET_IMAGE, by_key[key].container, by_key[key].image))

        heading = f"Images of {info.ref.short}"
        self.app.push_screen(MenuScreen(self.source, picture.connection, heading, rows), picked)

    def act(self, picture: OpenedPicture, ask: Ask) -> None:
        """Open the dialog of an action."""
        info, writer = picture.info, self.source.writer
        if info is None or writer is None:
            return
        from tui.screens.undo import UndoScreen

        self.dialog = UndoScreen(self.source, writer, info, "", connection=picture.connection, ask=ask)
        self.app.push_screen(self.dialog, self.decided)

    def refusal(self, info: RolloutInfo | None = None) -> str:
        """Return why nothing may be written here; "" where it may."""
        if self.source.make_writer is None:
            return "read-only: rolldeck was started with --read-only and writes nothing"
        under_way = None if info is None else self.writes.of(info.ref.uid)
        if under_way is not None and under_way.outcome is None:
            return "not yet: what was sent before has not been answered"
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

    def show_help(self, commands: Iterable[Command], refusals: Mapping[str, str]) -> None:
        """Show the keys, why some of them are not possible, and what the widgets say of themselves."""
        from tui.screens.help import HelpScreen, keys, section

        sections = (
            keys(shown(commands, self.source.settings.keymap), refusals),
            *(section(widget.HELP) for widget in self.query(Lines) if widget.HELP),
        )
        self.app.push_screen(HelpScreen(self.source, sections))

    def begun(self, write: Write) -> None:
        """Show that a write was sent."""
        raise NotImplementedError

    def answered(self) -> None:
        """Show what became of a write."""
        raise NotImplementedError

    def on_key(self, event: events.Key) -> None:
        """Take the question whether to leave back, unless the key is its answer."""
        self.leaving = self.leaving and event.key == "q"

    def may_leave(self, watched: tuple[Write, ...], again: str, *, waits: bool = True) -> bool:
        """Say whether a key may lead away from here; while an undo is watched it has to be pressed twice.

        `again` says which key that is, and where it leads; `waits`: not before an answer that is out.
        """
        if not watched or self.leaving:
            return True
        self.leaving = True
        self.say(leave_words(watched, again, waits=waits))
        return False
