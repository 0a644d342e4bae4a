"""The menu behind `a`: each line leads to a dialog, and no key here to a write."""

from textual import events
from textual.app import ComposeResult

from cluster.errors import ClusterError
from rollout.action import Action, Ask, Choice, ImageChoice
from rollout.acts import choices
from rollout.connection import Connection
from rollout.info import RolloutInfo
from rollout.numbers import called, telling
from tui.command import bindings, footer
from tui.commands import ACTIONS, MENU_MOVES
from tui.screens.base import DeckScreen
from tui.source import Source, Undoer
from widgets.actions_menu import ActionsMenu, MenuRow
from widgets.key_bar import KeyBar
from widgets.status_line import StatusLine


class MenuScreen(DeckScreen[str | None]):
    """Lines to choose one of; it ends with the line's key, or with None."""

    BINDINGS = bindings(ACTIONS)

    def __init__(
        self, source: Source, connection: Connection, heading: str, rows: tuple[MenuRow, ...]
    ) -> None:
        super().__init__(source)
        self.connection = connection
        self.heading = heading
        self.rows = rows

    def compose(self) -> ComposeResult:
        """Line 1, the lines, the keys."""
        yield StatusLine()
        yield ActionsMenu()
        yield KeyBar()

    def on_mount(self) -> None:
        """Show them."""
        self.query_one(StatusLine).connection = self.connection
        menu = self.query_one(ActionsMenu)
        menu.heading, menu.rows = self.heading, self.rows
        menu.focus()
        self.query_one(KeyBar).keys = footer((*ACTIONS, *MENU_MOVES), {})

    def watch_now(self) -> None:
        """Take the clock on."""
        self.query_one(StatusLine).now = self.now

    def watch_said(self) -> None:
        """Answer the last key."""
        self.query_one(ActionsMenu).says = self.said

    def on_key(self, event: events.Key) -> None:
        """Choose a line by its key."""
        if event.character is not None and any(each.key == event.character for each in self.rows):
            event.stop()
            event.prevent_default()
            self.choose(event.character)

    def on_actions_menu_chosen(self, message: ActionsMenu.Chosen) -> None:
        """Choose the line under the cursor."""
        message.stop()
        self.choose(message.key)

    def choose(self, key: str) -> None:
        """End with a line, unless it is not possible; then say why."""
        chosen = next(each for each in self.rows if each.key == key)
        if chosen.possible:
            self.dismiss(key)
        else:
            self.say(f"not possible: {chosen.note}")

    def action_back(self) -> None:
        """Go back; nothing is chosen."""
        self.dismiss(None)


def rows_of(offered: tuple[Choice, ...]) -> tuple[MenuRow, ...]:
    """Return the menu's lines."""
    return tuple(
        MenuRow(one.key, one.words, one.why_not or one.help, possible=not one.why_not) for one in offered
    )


def rows_of_images(found: tuple[ImageChoice, ...], info: RolloutInfo) -> tuple[MenuRow, ...]:
    """Return a line for each image, by a letter, with how good its revision is known to have been."""
    keys = "abcdefhilmnoprstuvwxyz"
    known = {kept.uid: kept for kept in info.revisions or () if kept.number is not None}
    several = len({one.container for one in found}) > 1
    rows = []
    for key, one in zip(keys, found, strict=False):
        where = f"{one.container}: " if several else ""
        kept = known.get(one.uid)
        of = called(one.number, telling(kept, info.revisions or ()))
        note = "runs now" if one.current else f"of revision {of}{f', {kept.mark.value}' if kept else ''}"
        rows.append(MenuRow(key, f"{where}{one.image}", note, possible=not one.current))
    return tuple(rows)


def ask_of(choice: Choice) -> Ask:
    """Return what a line of the menu asks for."""
    return Ask(choice.action, pod=choice.pod if choice.action is Action.DELETE_POD else "")


def offered_for(info: RolloutInfo, undone_uid: str) -> dict[str, Choice]:
    """Return the choices by their keys; `undone_uid` is the revision that was undone in this session."""
    return {one.key: one for one in choices(info, undone_uid)}


async def images_of(writer: Undoer, info: RolloutInfo) -> tuple[tuple[ImageChoice, ...], str]:
    """Return the images to choose from, and why there are none."""
    try:
        found = await writer.read_images(info)
    except ClusterError as error:
        return (), str(error)
    return found, "" if found else "no revision names an image of a container that runs now"
