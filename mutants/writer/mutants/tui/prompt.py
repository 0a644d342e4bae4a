"""One line to type into: a filter, a namespace, a reason."""

from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.message import Message
from textual.reactive import reactive

from widgets.cells import Line, Piece, row
from widgets.lines import Lines

LONGEST = 253
"""Characters that can be typed: no name of Kubernetes' is longer."""


class Prompt(Lines, can_focus=True):
    """A line of text at the place of the keys. It takes every key while it has the focus."""

    DEFAULT_CSS = "Prompt { height: 1; }"
    VALUES: ClassVar[tuple[str, ...]] = ("label", "text")

    label: reactive[str] = reactive("", repaint=False)
    """What is asked for: "filter"."""
    text: reactive[str] = reactive("", repaint=False)
    """What has been typed."""

    @dataclass
    class Changed(Message):
        """Another character was typed, or taken back."""

        text: str

    @dataclass
    class Submitted(Message):
        """Enter: this is it."""

        text: str

    @dataclass
    class Cancelled(Message):
        """Esc: never mind."""

    def lines(self, width: int, height: int) -> list[Line]:
        """Return the one line, the end of a long text in sight."""
        room = max(1, width - len(self.label) - 3)
        return [row(width, (Piece(f"{self.label} ", "key"), Piece(self.text[-room:]), Piece("▏", "strong")))][
            :height
        ]

    def on_key(self, event: events.Key) -> None:
        """Take a key."""
        if event.key in ("ctrl+c", "ctrl+q"):
            return
        event.stop()
        event.prevent_default()
        if event.key == "enter":
            self.post_message(self.Submitted(self.text))
        elif event.key == "escape":
            self.post_message(self.Cancelled())
        elif event.key in ("backspace", "ctrl+h"):
            self.type(self.text[:-1])
        elif event.key == "ctrl+u":
            self.type("")
        elif event.character is not None and event.character.isprintable():
            self.type(self.text + event.character)

    def on_paste(self, event: events.Paste) -> None:
        """Take pasted text as if it was typed, but for what cannot be typed."""
        event.stop()
        self.type(self.text + "".join(filter(str.isprintable, event.text)))

    def type(self, text: str) -> None:
        """Show the text, and tell."""
        self.text = text[:LONGEST]
        self.post_message(self.Changed(self.text))
