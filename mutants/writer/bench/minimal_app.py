"""The smallest Textual app that shows something: what any Textual program has to pay."""

from textual.app import App, ComposeResult
from textual.widgets import Static


class Minimal(App[None]):
    """One line of text."""

    def compose(self) -> ComposeResult:
        """Show one line."""
        yield Static("minimal is here")


if __name__ == "__main__":
    Minimal().run()
