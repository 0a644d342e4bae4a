"""The keys of a screen, made from its commands, and what its widgets say of themselves."""

from collections.abc import Iterable, Mapping

from textual.app import ComposeResult

from tui.command import Command, bindings, footer
from tui.commands import HELP
from tui.screens.base import DeckScreen
from tui.source import Source
from widgets.help_panel import HelpPanel, HelpRow, Section
from widgets.key_bar import KeyBar

SIGNS = Section(
    "Signs",
    (
        HelpRow("✔", "complete"),
        HelpRow("◌", "progressing"),
        HelpRow("=", "paused"),
        HelpRow("✖", "failed: too few serve, the deadline passed, or pods cannot be made"),
        HelpRow("!", "trouble, before it comes to that"),
        HelpRow("·", "scaled to zero"),
        HelpRow("?", "unknown"),
        HelpRow("█▒░", "available, started, not yet or still old"),
    ),
)
"""What is drawn, and what it means."""


def keys(commands: Iterable[Command], refusals: Mapping[str, str]) -> Section:
    """Return the keys; `refusals` says of an action why it is not possible."""
    rows: list[HelpRow] = []
    for command in commands:
        rows.append(HelpRow(command.show, command.help))
        if refusals.get(command.action):
            rows.append(HelpRow("", "not possible", refusals[command.action]))
    return Section("Keys", tuple(rows))


def section(markdown: str) -> Section:
    """Return what a widget's HELP says: its heading, and its text without marks."""
    title, *paragraphs = markdown.strip().replace("**", "").replace("`", "").split("\n\n")
    return Section(title.lstrip("# "), text="\n".join(" ".join(each.split()) for each in paragraphs))


class HelpScreen(DeckScreen[None]):
    """Shows the keys that work on the screen under it."""

    BINDINGS = bindings(HELP)

    def __init__(self, source: Source, sections: tuple[Section, ...]) -> None:
        super().__init__(source)
        self.sections = sections

    def compose(self) -> ComposeResult:
        """The sections, and the way back."""
        yield HelpPanel()
        yield KeyBar()

    def on_mount(self) -> None:
        """Show them."""
        panel = self.query_one(HelpPanel)
        panel.sections = (*self.sections, SIGNS)
        panel.focus()
        self.query_one(KeyBar).keys = footer(HELP, {})

    def action_back(self) -> None:
        """Go back to the screen under this."""
        self.dismiss(None)
