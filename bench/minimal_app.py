"""The smallest Textual app that shows something, and which key was pressed: what any has to pay."""

from textual.app import App, ComposeResult
from textual.events import Key
from textual.widgets import Static


class Minimal(App[None]):
    """One line of text."""

    def on_key(self, event: Key) -> None:
        """Show the key."""
        self.query_one(Static).update(f"key {event.key}")

    def compose(self) -> ComposeResult:
        """Show one line."""
        yield Static("minimal is here")


if __name__ == "__main__":
    Minimal().run()
