"""Screens to pick one of many: contexts, namespaces."""

from collections.abc import Awaitable, Callable, Iterable
from functools import partial
from pathlib import Path, PurePath
from typing import ClassVar

from textual import events
from textual.app import ComposeResult

from cluster.errors import ClusterError
from tui.command import footer
from tui.commands import PICKER
from tui.goto import NO_NAMESPACE
from tui.names import is_name
from tui.screens.base import DeckScreen
from tui.source import ContextChoice, Source
from widgets.key_bar import KeyBar
from widgets.picker import Picker, PickerRow
from widgets.status_line import StatusLine

LONGEST = 253
"""Characters that can be typed: no name of Kubernetes' is longer."""

OURS = ("ctrl+c", "ctrl+q")
"""Keys that lead out, whatever is typed."""


def matching(rows: Iterable[PickerRow], typed: str) -> tuple[PickerRow, ...]:
    """Return the rows that have every typed word: those that begin with it first, an equal one before all."""
    text = typed.strip().lower()
    words = text.split()

    def place(each: PickerRow) -> int:
        name = each.words.lower()
        return 0 if name == text else 1 if name.startswith(text) else 2

    found = [each for each in rows if all(word in f"{each.words} {each.note}".lower() for word in words)]
    return tuple(sorted(found, key=place)) if text else tuple(found)


class PickerScreen(DeckScreen[str | None]):
    """Rows to choose one of by typing; it ends with the row's key, or with None."""

    CSS_PATH: ClassVar[list[str | PurePath]] = [str(Path(__file__).parents[2] / "styles" / "picker.tcss")]

    def __init__(
        self, source: Source, heading: str, rows: tuple[PickerRow, ...] = (), *, typed: str = ""
    ) -> None:
        super().__init__(source)
        self.heading = heading
        self.known = rows
        self.typed = typed

    def compose(self) -> ComposeResult:
        """Line 1, the rows, the keys."""
        yield StatusLine()
        yield Picker()
        yield KeyBar()

    def on_mount(self) -> None:
        """Show what there is."""
        picker = self.query_one(Picker)
        picker.heading, picker.typed = self.heading, self.typed
        picker.focus()
        self.query_one(KeyBar).keys = footer(PICKER, {})
        self.show_rows()

    def tick(self) -> None:
        """Take the clock on, and line 1 from the screen under this one: that goes on following."""
        super().tick()
        if not self.is_current:
            return
        for under in reversed(self.app.screen_stack[:-1]):
            for line in under.query(StatusLine):
                self.query_one(StatusLine).connection = line.connection
                return

    def watch_now(self) -> None:
        """Take the clock on."""
        self.query_one(StatusLine).now = self.now

    def watch_said(self) -> None:
        """Say why nothing is picked."""
        self.query_one(Picker).says = self.said

    def rows_for(self, typed: str) -> tuple[PickerRow, ...]:
        """Return what is left of the rows."""
        return matching(self.known, typed)

    def show_rows(self) -> None:
        """Show what is left of the rows."""
        picker = self.query_one(Picker)
        picker.count, picker.rows = len(self.known), self.rows_for(self.typed)

    def on_key(self, event: events.Key) -> None:
        """Take every key here, in the order in which they came: enter means what was typed before it."""
        if event.key in OURS:
            return
        picker, moves = self.query_one(Picker), self.moves()
        if event.key in moves:
            moves[event.key]()
        elif event.key in ("backspace", "ctrl+h"):
            self.type(self.typed[:-1])
        elif event.key == "ctrl+u":
            self.type("")
        elif event.key == "enter" and picker.rows and picker.selected:
            self.pick(picker.selected)
        elif event.key == "enter":
            self.say(self.nothing())
        elif event.character is not None and event.character.isprintable():
            self.type(self.typed + event.character)
        event.stop()
        event.prevent_default()

    def moves(self) -> dict[str, Callable[[], None]]:
        """Return what keys do that are not typed."""
        picker = self.query_one(Picker)
        return {
            "escape": self.action_back,
            "up": partial(picker.action_cursor_by, -1),
            "down": partial(picker.action_cursor_by, 1),
            "pageup": partial(picker.action_cursor_page, -1),
            "pagedown": partial(picker.action_cursor_page, 1),
            "home": partial(picker.action_cursor_to, 0),
            "end": partial(picker.action_cursor_to, -1),
        }

    def on_paste(self, event: events.Paste) -> None:
        """Take pasted text as if it was typed, but for what cannot be typed."""
        event.stop()
        self.type(self.typed + "".join(filter(str.isprintable, event.text)))

    def type(self, text: str) -> None:
        """Leave fewer rows; the cursor goes to the best of them."""
        self.typed, self.said = text[:LONGEST], ""
        picker = self.query_one(Picker)
        picker.typed = self.typed
        self.show_rows()
        if picker.rows:
            picker.selected = picker.rows[0].key

    def nothing(self) -> str:
        """Return why nothing can be picked."""
        return "nothing matches: backspace takes letters back" if self.typed else "there is nothing to pick"

    def pick(self, key: str) -> None:
        """End with what was picked."""
        self.dismiss(key)

    def action_back(self) -> None:
        """Go back; nothing is picked."""
        self.dismiss(None)


class NamespacePicker(PickerScreen):
    """The namespaces of the cluster; where they may not be listed, any can be typed."""

    def __init__(
        self, source: Source, read: Callable[[], Awaitable[tuple[str, ...]]] | None, current: str | None
    ) -> None:
        here = (PickerRow(current, current, current=True),) if current else ()
        super().__init__(source, "Namespace", here)
        self.read = read
        self.current = current

    def on_mount(self) -> None:
        """Begin to read them."""
        if self.read is not None:
            self.say("reading the namespaces…")
            self.run_worker(self.list_them(self.read), group="namespaces")

    async def list_them(self, read: Callable[[], Awaitable[tuple[str, ...]]]) -> None:
        """Show them, or say why they cannot be listed."""
        try:
            names = await read()
        except ClusterError as error:
            self.say(f"type one: {error}")
            return
        self.said = ""
        self.known = tuple(PickerRow(name, name, current=name == self.current) for name in names)
        self.show_rows()

    def rows_for(self, typed: str) -> tuple[PickerRow, ...]:
        """Return those that match, and at last what is typed, as it may be one that is not listed."""
        rows, name = super().rows_for(typed), typed.strip()
        if is_name(name) and all(each.key != name for each in rows):
            rows = (*rows, PickerRow(name, name, "as it is typed"))
        return rows

    def nothing(self) -> str:
        """Return why nothing can be picked."""
        return f"{self.typed.strip()} {NO_NAMESPACE}" if self.typed.strip() else "type a namespace"


class ContextPicker(PickerScreen):
    """The kubeconfig's contexts. Another one ends the watch of what was done here: enter asks first."""

    def __init__(
        self, source: Source, contexts: tuple[ContextChoice, ...], *, typed: str = "", warning: str = ""
    ) -> None:
        rows = tuple(
            PickerRow(each.name, each.words, each.server, each.protected, each.current) for each in contexts
        )
        super().__init__(source, "Context", rows, typed=typed)
        self.warning = warning
        self.warned = ""
        """The context for which the warning was shown."""

    def pick(self, key: str) -> None:
        """End with a context, at the second enter where something is still being watched."""
        if self.warning and self.warned != key:
            self.warned = key
            self.say(self.warning)
        else:
            self.dismiss(key)
