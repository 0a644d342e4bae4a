"""What an undo changes in the pod template, as YAML."""

from textual.app import ComposeResult

from rollout.masking import HIDDEN
from rollout.step import revision_of
from tui.aim import compared
from tui.command import bindings
from tui.commands import DIFF
from tui.screens.pane import PaneScreen
from tui.screens.reading import Comparing
from widgets.diff_view import DiffView


class DiffPane(PaneScreen):
    """From the live template to the revision that `u` leads to."""

    BINDINGS = bindings(DIFF)
    OFFERED = DIFF

    def body(self) -> ComposeResult:
        """The difference."""
        view = DiffView()
        self.comparing = Comparing(self, self.source, view, self.draw_keys)
        yield view

    def draw(self) -> None:
        """Compare with where `u` leads, else with the revision before."""
        info, view = self.info, self.query_one(DiffView)
        if info is None:
            return
        other = compared_uid(self)
        found = revision_of(info, other)
        if found is None:
            view.absent = self.aim.why or "there is no other revision to compare with"
            return
        view.heading = compared(info, found)
        self.comparing.show(info, found.uid)

    def words(self) -> dict[str, str]:
        """Return what `v` does."""
        masked = self.comparing.masked
        return {"reveal": ("reveal" if self.hides else "") if masked else "hide"}

    @property
    def hides(self) -> bool:
        """Whether something is hidden."""
        return any(HIDDEN in line.text for line in self.query_one(DiffView).diff)

    def action_reveal(self) -> None:
        """Show literals that look like secrets, or hide them again."""
        if self.comparing.masked and not self.hides:
            self.say("nothing is hidden: no literal here looks like a secret")
            return
        self.comparing.reveal()
        self.draw_keys()


def compared_uid(screen: PaneScreen) -> str | None:
    """Return the revision to compare with: where `u` leads, else the newest that is not current."""
    info, led = screen.info, screen.aim
    if led.uid is not None or info is None:
        return led.uid
    return None if info.previous is None else info.previous.uid
