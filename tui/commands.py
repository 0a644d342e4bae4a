"""Every command of the screens, declared once: binding, footer and help are made from it."""

from collections.abc import Iterable, Mapping

from msgspec import Struct
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


MOVES = (
    Command(id="moves.up", keys="", show="k ↑", words="up", help="Move up one line.", footer=False),
    Command(id="moves.down", keys="", show="j ↓", words="down", help="Move down one line.", footer=False),
    Command(id="moves.first", keys="", show="g", words="first", help="Go to the first line.", footer=False),
    Command(id="moves.last", keys="", show="G", words="last", help="Go to the last line.", footer=False),
)
"""The table and the panes bind these themselves: they act on their own cursor."""

ROLLOUTS = (
    Command(
        id="rollouts.open", keys="", show="enter", words="open", help="Open the rollout under the cursor."
    ),
    Command(
        id="rollouts.undo",
        keys="u",
        show="u",
        words="undo…",
        help="Undo the rollout: shows what would change, and asks.",
    ),
    Command(
        id="rollouts.filter",
        keys="slash",
        show="/",
        words="filter",
        help="Only rollouts with this in their names; esc takes it back.",
    ),
    Command(
        id="rollouts.namespace", keys="n", show="n", words="namespace", help="Look at another namespace."
    ),
    Command(
        id="rollouts.all", keys="0", show="0", words="all", help="Look at all namespaces, or back at the one."
    ),
    Command(
        id="rollouts.sort", keys="s", show="s", words="sort", help="Order by harm, by name or by last change."
    ),
    Command(
        id="rollouts.clear",
        keys="escape",
        show="esc",
        words="",
        help="Take the filter back.",
        footer=False,
    ),
    Command(id="rollouts.help", keys="question_mark", show="?", words="help", help="Show these keys."),
    Command(
        id="rollouts.quit",
        keys="q",
        show="q",
        words="quit",
        help="Leave rolldeck; asks first while an undo is being watched.",
    ),
)

ROLLOUT = (
    Command(
        id="rollout.undo",
        keys="u",
        show="u",
        words="undo…",
        help="Undo to the target, or in Revisions to the one under the cursor.",
    ),
    Command(
        id="rollout.pane",
        keys="tab",
        show="tab",
        words="pane",
        help="Move to the next pane: Revisions, Pods, Events.",
    ),
    Command(
        id="rollout.pane_back",
        keys="shift+tab",
        show="shift+tab",
        words="pane before",
        help="Move to the pane before.",
        footer=False,
    ),
    Command(id="rollout.help", keys="question_mark", show="?", words="help", help="Show these keys."),
    Command(id="rollout.back", keys="escape", show="esc", words="back", help="Go back to the list."),
    Command(
        id="rollout.leave",
        keys="q",
        show="q",
        words="back",
        help="Go back to the list; asks first while an undo is being watched.",
        footer=False,
    ),
)

UNDO = (
    Command(
        id="undo.confirm",
        keys="",
        show="y",
        words="confirm",
        help="Confirm; in a protected context the revision's number comes first.",
    ),
    Command(id="undo.cancel", keys="", show="esc", words="cancel", help="Go back; nothing is sent."),
    Command(id="undo.reason", keys="", show="r", words="add a reason", help="Say why, for the audit log."),
    Command(id="undo.changes", keys="", show="d", words="whole diff", help="Show everything that changes."),
)
"""The dialog takes every key itself, so that none that it does not know leads anywhere."""

HELP = (Command(id="help.back", keys="escape,q,question_mark", show="esc", words="back", help="Go back."),)
