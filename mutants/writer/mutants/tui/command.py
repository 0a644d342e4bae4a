"""What a key does: the one declaration from which binding, footer and help are made."""

from collections.abc import Iterable, Mapping

from msgspec import Struct, structs
from textual.binding import Binding, BindingType

from widgets.key_bar import Key


class Command(Struct, frozen=True, kw_only=True):
    """What a key does."""

    id: str
    """A stable name for key maps: "rollouts.undo"."""
    keys: str
    """Textual's names, with commas: "down,j". "" for what a widget binds itself."""
    show: str
    """The key as it is drawn: "enter"."""
    words: str
    """What it does, in a word or two, for the footer."""
    help: str
    """What it does, in a sentence."""
    footer: bool = True

    @property
    def action(self) -> str:
        """Return the action's name: the last word of the id."""
        return self.id.rpartition(".")[2]


def bindings(commands: Iterable[Command]) -> list[BindingType]:
    """Return Textual's bindings of a screen's commands."""
    return [
        Binding(
            command.keys, command.action, command.words, show=False, id=command.id, key_display=command.show
        )
        for command in commands
        if command.keys
    ]


def footer(commands: Iterable[Command], words: Mapping[str, str]) -> tuple[Key, ...]:
    """Return the footer's keys; `words` says otherwise for an action, and "" leaves it out."""
    shown = (command for command in commands if command.footer)
    keys = (Key(command.show, words.get(command.action, command.words)) for command in shown)
    return tuple(key for key in keys if key.words)


def unsaid(command: Command) -> Command:
    """Return a command that the footer does not offer."""
    return structs.replace(command, footer=False)
