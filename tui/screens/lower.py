"""The lower pane of an opened rollout: events, or what tells more at the moment."""

from typing import Any

from textual.screen import Screen

from rollout.info import RolloutInfo
from rollout.masking import mask
from rollout.step import revision_of
from rollout.telling import LastWords
from tui.aim import compared
from tui.kept import Kept
from tui.lower import Lower, fitting
from tui.screens.reading import Comparing
from tui.source import Source
from widgets.diff_view import DiffView
from widgets.events_table import EventsTable
from widgets.revisions_table import LOW
from widgets.telling_lines import TellingLines

TALL = 36
"""Lines of a screen from which on events stand under what fits better."""


class LowerPane:
    """Shows one of three widgets of a screen, by what fits the rollout's state.

    Until the one that fits has something to show, and where it cannot be read, events are shown. A low
    screen has room for none of them: what is in the panes above is worth more.
    """

    def __init__(self, screen: Screen[Any], source: Source, kept: Kept) -> None:
        self.screen, self.source, self.kept = screen, source, kept
        self.comparing = Comparing(screen, source, screen.query_one(DiffView), self.settle)
        self.fits = Lower.EVENTS
        self.absent = False
        """Whether there is no rollout to tell of."""
        self.settle()

    def fit(self, info: RolloutInfo) -> None:
        """Show what fits, and begin to read it."""
        self.fits = fitting(info)
        if info.last_words is not None:
            self._show_words(info.last_words)
        if self.fits is Lower.DIFF and info.target is not None and info.target.uid is not None:
            found = revision_of(info, info.target.uid)
            self.screen.query_one(DiffView).heading = compared(info, found)
            self.comparing.show(info, info.target.uid)
        self.settle()

    def settle(self) -> None:
        """Show the pane that fits, if it has something to show."""
        events, diff, words = (
            self.screen.query_one(EventsTable),
            self.screen.query_one(DiffView),
            self.screen.query_one(TellingLines),
        )
        shown = self.fits
        if (shown is Lower.DIFF and not diff.diff) or (shown is Lower.LOG and words.told is None):
            shown = Lower.EVENTS
        for each, pane in ((Lower.EVENTS, events), (Lower.DIFF, diff), (Lower.LOG, words)):
            if each is not shown and pane.has_focus:
                return
        tall, low = self.screen.size.height >= TALL, self.screen.size.height < LOW
        self.screen.set_class(tall and shown is not Lower.EVENTS, "-both")
        events.display = not self.absent and not low and (tall or shown is Lower.EVENTS)
        diff.display = not low and shown is Lower.DIFF
        words.display = not low and shown is Lower.LOG

    def _show_words(self, words: LastWords) -> None:
        """Show the end of the log of a pod that crashes; the pane of logs shows it as it is."""
        view = self.screen.query_one(TellingLines)
        when = "before its restart" if words.before else "as it ended"
        own = words.pod.rpartition("-")[2]
        view.heading = f"{words.of.container} in {words.pod if own.isdecimal() else own}, {when}"
        view.words, view.told = tuple(map(mask, words.lines)), words.told
        self.kept.log = words.lines[words.told.first :]
