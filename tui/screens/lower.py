"""The lower pane of an opened rollout: events, or what tells more at the moment."""

from contextlib import aclosing
from typing import Any

from textual.screen import Screen

from cluster.errors import ClusterError
from rollout.info import PodRow, RolloutInfo
from rollout.log import LogRequest
from rollout.pod_lines import short_name
from rollout.telling import telling
from tui.aim import revision_of
from tui.lower import TAIL, Lower, crashed, fitting
from tui.screens.opened import Kept
from tui.screens.reading import Comparing
from tui.source import Source
from widgets.diff_view import DiffView
from widgets.events_table import EventsTable
from widgets.telling_lines import TellingLines

LOG_APART = 15.0
"""Seconds at least between two readings of last words: pods that crash do so again and again."""


class LowerPane:
    """Shows one of three widgets of a screen, by what fits the rollout's state.

    Until the one that fits has something to show, and where it cannot be read, events are shown.
    """

    def __init__(self, screen: Screen[Any], source: Source, kept: Kept) -> None:
        self.screen, self.source, self.kept = screen, source, kept
        self.comparing = Comparing(screen, source, screen.query_one(DiffView), self.settle)
        self.fits = Lower.EVENTS
        self._said: tuple[str, int] | None = None
        self._refused = False
        self.settle()

    def fit(self, info: RolloutInfo) -> None:
        """Show what fits, and begin to read it."""
        self.fits = fitting(info)
        pod = crashed(info)
        if self.fits is Lower.LOG and pod is not None:
            self._read_words(pod, info)
        if self.fits is Lower.DIFF and info.target is not None and info.target.uid is not None:
            found = revision_of(info, info.target.uid)
            number = found.number if found else None
            self.screen.query_one(DiffView).heading = f"{info.number or '?'} → {number or '?'}"
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
        events.display = shown is Lower.EVENTS
        diff.display = shown is Lower.DIFF
        words.display = shown is Lower.LOG

    def _read_words(self, pod: PodRow, info: RolloutInfo) -> None:
        """Read the last words of a pod once for each crash, and not too often."""
        said = (pod.uid, pod.restarts)
        if self.source.open_log is None or self._refused or self._said is not None:
            return
        self._said = said
        revision = revision_of(info, pod.revision_uid)
        name = f"{pod.container} in {short_name(pod, revision)}, before its restart"
        request = LogRequest(
            namespace=info.ref.namespace, pod=pod.name, container=pod.container, previous=True, tail=TAIL
        )
        self.screen.run_worker(self._read(request, name), group="words", exclusive=True)
        self.screen.set_timer(LOG_APART, self._forget)

    def _forget(self) -> None:
        self._said = None

    async def _read(self, request: LogRequest, name: str) -> None:
        if self.source.open_log is None:
            return
        log = self.source.open_log(request)
        try:
            async with aclosing(log.changes()) as states:
                async for _ in states:
                    pass
            state = log.state
            lines = log.lines(max(state.first, state.lines - TAIL), TAIL, stamps=False)
        except ClusterError:
            return
        finally:
            log.close()
        told = telling(lines)
        if told is None:
            return
        view = self.screen.query_one(TellingLines)
        view.heading, view.words, view.told = name, lines, told
        self.kept.log = lines[told.first : told.at + 20]
        self.settle()
