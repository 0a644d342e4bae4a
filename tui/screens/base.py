"""What every screen of the deck has: a clock that ticks, and a footer that answers."""

import os
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from datetime import datetime
from typing import ClassVar, TypeVar

from textual import events
from textual.app import ScreenStackError
from textual.reactive import reactive
from textual.screen import Screen
from textual.widget import Widget

from rollout.connection import Connection, StreamState
from tui.charset import ascii_only
from tui.keymap import renamed
from tui.prompt import Prompt
from tui.small import HEIGHT, WIDTH, TooSmall
from tui.source import Source
from widgets.key_bar import KeyBar
from widgets.lines import Lines

Result = TypeVar("Result")
Picture = TypeVar("Picture")

TICK = 1.0
"""Seconds between two steps of every age on screen."""


class DeckScreen(Screen[Result]):
    """A screen on one source."""

    DEFAULT_CSS = """
    DeckScreen {
        TooSmall { display: none; height: 100%; }
        &.-small > * { display: none; }
        &.-small > TooSmall { display: block; }
    }
    """

    TAKES_TYPING: ClassVar[bool] = False
    """Whether every key is text to it, also one that was typed before it came on screen."""

    now: reactive[datetime | None] = reactive(None, init=False)
    """The server's clock, once a second."""
    said: reactive[str] = reactive("", init=False)
    """The answer to the last key, where it did nothing else."""

    def __init__(self, source: Source) -> None:
        super().__init__()
        self.source = source
        self.asked = ""
        """What the newest prompt asked for."""
        self.was_focused: Widget | None = None

    def on_mount(self) -> None:
        """Begin to tick."""
        self.mount(TooSmall())
        for part in self.query(Lines):
            part.ascii_only = self.plain
            if isinstance(part, KeyBar):
                part.renamed = renamed(self.BINDINGS, self.source.settings.keymap)
        self.set_interval(TICK, self.tick)
        self.tick()

    @property
    def plain(self) -> bool:
        """Whether only ASCII may be drawn: the user's wish, or all that the terminal can."""
        return self.source.settings.ascii or ascii_only(os.environ)

    @property
    def small(self) -> bool:
        """Whether the terminal is too small to show what one has to see."""
        return self.size.width < WIDTH or self.size.height < HEIGHT

    def on_resize(self) -> None:
        """Show everything, or that it does not fit."""
        self.set_class(self.small, "-small")
        if not self.small and self.focused is None:
            self.call_after_refresh(self.focus_next)

    def on_screen_resume(self) -> None:
        """Show the time that went by under another screen."""
        self.tick()

    @property
    def is_seen(self) -> bool:
        """Whether this is the screen on top: Textual's `is_current` holds of the one beneath it as well."""
        try:
            return self.app.screen is self
        except ScreenStackError:
            return False

    @property
    def is_open(self) -> bool:
        """Whether this is one of the screens there are: one that is left loses widgets before its work."""
        return self.is_attached and self in self.app.screen_stack

    def tick(self) -> None:
        """Take the clock on, while this screen is the one that is seen."""
        if self.is_seen:
            self.now = self.source.now()

    def on_key(self, event: events.Key) -> None:
        """Take the last answer back: the next key gets its own."""
        del event
        self.said = ""

    def say(self, sentence: str) -> None:
        """Answer a key in the footer."""
        self.said = sentence

    def prompt(self, label: str, text: str) -> None:
        """Put a line to type into where the keys are; it takes every key until enter or esc."""
        line = Prompt()
        line.label, line.text, line.ascii_only = label, text, self.plain
        self.asked, self.was_focused = label, self.focused
        self.query_one(KeyBar).display = False
        self.mount(line)
        line.focus()

    def end_prompt(self) -> None:
        """Put the keys back."""
        self.query_one(Prompt).remove()
        self.query_one(KeyBar).display = True
        self.set_focus(self.was_focused)

    async def consume(self, pictures: AsyncGenerator[Picture, None], show: Callable[[Picture], None]) -> None:
        """Show each picture as it comes; the stream closes with the worker that runs this."""
        async with aclosing(pictures) as stream:
            async for picture in stream:
                if not self.is_open:
                    return
                show(picture)


def told(connection: Connection, now: datetime) -> datetime:
    """Return the time at which ages are told: it stands still while what is shown may be old."""
    if connection.state is StreamState.LIVE or connection.heard is None:
        return now
    return min(now, connection.heard)
