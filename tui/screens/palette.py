"""The command palette: everything that the screen can do, by name, and places to go to."""

from collections.abc import Iterable

from textual.binding import Binding, BindingType

from tui.command import Command
from tui.commands import ALL
from tui.goto import (
    EXAMPLES,
    GoAway,
    GoConnection,
    GoContext,
    GoNamespace,
    GoRollout,
    Goto,
    goto,
    words_of,
)
from tui.listed import Listed
from tui.screens.picker import PickerScreen, matching
from tui.source import Source
from widgets.picker import PickerRow

PLACES = (GoNamespace(), GoContext(), GoConnection(), GoAway())
"""Where one can go from everywhere."""


def commands_of(bindings: Iterable[BindingType]) -> tuple[Command, ...]:
    """Return the commands that a screen's bindings were made from; the palette itself is none."""
    by_id = {each.id: each for each in ALL}
    found = (by_id.get(each.id or "") for each in bindings if isinstance(each, Binding))
    return tuple(each for each in found if each is not None and each.action != "palette")


def rows_of(commands: Iterable[Command]) -> tuple[PickerRow, ...]:
    """Return a row for each command, and for each place."""
    done = [PickerRow(each.id, each.action.replace("_", " "), each.help) for each in commands]
    return (*done, *(row_of(place) for place in PLACES))


def row_of(place: Goto, note: str = "") -> PickerRow:
    """Return a row for a place; it says what going there does where `note` says nothing else."""
    text, sentence = words_of(place)
    return PickerRow(f"{text} ", text, note or sentence)


class PaletteScreen(PickerScreen):
    """Commands of the screen under it. It ends with a command's id, or with a line that says where to go."""

    def __init__(self, source: Source, commands: tuple[Command, ...], listed: Listed) -> None:
        super().__init__(source, f"Commands, and {EXAMPLES}", rows_of(commands))
        self.listed = listed

    def rows_for(self, typed: str) -> tuple[PickerRow, ...]:
        """Return the commands and the list's rollouts that match; a line that leads somewhere comes first.

        But one that names a rollout of which the list knows nothing: it comes last, and says so.
        """
        meant = tuple(row_of(place, why) for place, why in self.listed.meant(typed))
        rows = (*matching(self.known, typed), *meant)
        place = goto(typed) if typed.strip() else ""
        if isinstance(place, str):
            return rows
        lacks = self.listed.lacks(place) if isinstance(place, GoRollout) else ""
        named = row_of(place, lacks)
        if lacks:
            return (*rows, named)
        same = next((each for each in meant if each.key == named.key), named)
        return (same, *(each for each in rows if each.key != same.key))

    def nothing(self) -> str:
        """Return why the line leads nowhere."""
        place = goto(self.typed)
        return place if isinstance(place, str) else ""
