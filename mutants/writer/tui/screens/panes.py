"""Which pane a key leads to."""

from collections.abc import Callable

from rollout.info import PodLine
from rollout.picture import OpenedPicture
from tui.lower import pod_of
from tui.screens.opened import OpenedScreen
from tui.screens.pane import PaneScreen
from tui.screens.pane_diff import DiffPane
from tui.screens.pane_events import EventsPane
from tui.screens.pane_logs import LogsPane
from tui.screens.pane_timeline import TimelinePane

OTHERS = {"diff": DiffPane, "events": EventsPane, "timeline": TimelinePane}
"""Panes by their names, but for the logs'."""


def pane(
    name: str,
    screen: OpenedScreen,
    shown: OpenedPicture,
    *,
    picked: str | None,
    line: PodLine | None,
    leads: Callable[[str], None],
) -> PaneScreen:
    """Return the pane of this name for what `screen` shows."""
    known = screen.source, screen.writes, screen.kept, screen.sought
    pod = pod_of(shown.info, line) if shown.info is not None and name == "logs" else None
    if pod is not None:
        return LogsPane(*known, shown, picked=picked, leads=leads, pod=pod)
    return OTHERS.get(name, EventsPane)(*known, shown, picked=picked, leads=leads)
