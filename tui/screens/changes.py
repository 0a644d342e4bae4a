"""Everything that an undo changes in the pod template, however much it is."""

from textual.app import ComposeResult

from rollout.action import Plan
from rollout.info import Change
from rollout.numbers import called
from tui.command import bindings, footer
from tui.commands import HELP
from tui.screens.base import DeckScreen
from tui.source import Source
from widgets.help_panel import HelpPanel, HelpRow, Section
from widgets.key_bar import KeyBar
from widgets.undo_panel import no_changes, values


def sections(plan: Plan) -> tuple[Section, ...]:
    """Return the changes under the containers that they are in."""
    target = called(plan.becomes) if plan.to_number is None else plan.target
    title = f"{plan.ref.short} {plan.source}→{target}"
    where = dict.fromkeys(change.where for change in plan.changes)
    parts = [
        Section(name or "pod", tuple(row(change) for change in plan.changes if change.where == name))
        for name in where
    ]
    text = "" if parts else f"Changes: {no_changes(plan) or 'nothing is sent'}."
    return (Section(title, text=text), *parts)


def row(change: Change) -> HelpRow:
    """Return one change: what it is, before and after."""
    return HelpRow(change.field, values(change))


class ChangesScreen(DeckScreen[None]):
    """Shows the whole difference; nothing can be confirmed here."""

    BINDINGS = bindings(HELP)

    def __init__(self, source: Source, plan: Plan) -> None:
        super().__init__(source)
        self.plan = plan

    def compose(self) -> ComposeResult:
        """The changes, and the way back."""
        yield HelpPanel()
        yield KeyBar()

    def on_mount(self) -> None:
        """Show them."""
        panel = self.query_one(HelpPanel)
        panel.sections = sections(self.plan)
        panel.focus()
        self.query_one(KeyBar).keys = footer(HELP, {})

    def action_back(self) -> None:
        """Go back to the dialog."""
        self.dismiss(None)
