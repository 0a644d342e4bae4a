"""The command palette: everything that the screen can do, by name, and places to go to."""

from collections.abc import Iterable

from textual.binding import Binding, BindingType

from tui.command import Command
from tui.commands import ALL
from tui.goto import EXAMPLES, GoAway, GoConnection, GoContext, GoNamespace, goto, words_of
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
    typed = (words_of(place) for place in PLACES)
    return (*done, *(PickerRow(f"{text} ", text, sentence) for text, sentence in typed))


class PaletteScreen(PickerScreen):
    """Commands of the screen under it. It ends with a command's id, or with a line that says where to go."""

    def __init__(self, source: Source, commands: tuple[Command, ...]) -> None:
        super().__init__(source, f"Commands, and {EXAMPLES}", rows_of(commands))

    def rows_for(self, typed: str) -> tuple[PickerRow, ...]:
        """Return the commands that match; a line that leads somewhere stands before them."""
        rows = matching(self.known, typed)
        place = goto(typed) if typed.strip() else ""
        if isinstance(place, str):
            return rows
        text, sentence = words_of(place)
        kept = tuple(each for each in rows if each.key != f"{text} ")
        return (PickerRow(f"{text} ", text, sentence), *kept)

    def nothing(self) -> str:
        """Return why the line leads nowhere."""
        place = goto(self.typed)
        return place if isinstance(place, str) else ""
