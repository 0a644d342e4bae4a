"""Which pane a key leads to, and why it leads nowhere where it does."""

from collections.abc import Callable

from rollout.info import PodLine, RolloutInfo
from rollout.picture import OpenedPicture
from tui.lower import pod_of
from tui.screens.opened import OpenedScreen
from tui.screens.pane import PaneScreen
from tui.screens.pane_diff import DiffPane
from tui.screens.pane_events import EventsPane
from tui.screens.pane_logs import LogsPane
from tui.screens.pane_timeline import TimelinePane
from tui.source import Source

OTHERS = {"diff": DiffPane, "events": EventsPane, "timeline": TimelinePane}
"""Panes by their names, but for the logs'."""


def impossible(info: RolloutInfo | None, source: Source) -> dict[str, str]:
    """Return the panes that cannot be shown, and why."""
    if info is None:
        return dict.fromkeys((*OTHERS, "logs", "export"), "not yet: the rollout is being read")
    why = {}
    if source.templates is None:
        why["diff"] = "not possible: the templates cannot be read"
    elif info.revisions is None:
        why["diff"] = "not yet: the revisions are being read"
    elif len(info.revisions) < 2:
        why["diff"] = "not possible: there is no other revision to compare with"
    if source.open_log is None:
        why["logs"] = "not possible: logs cannot be read"
    elif info.pods is None:
        why["logs"] = "not yet: the pods are being read"
    elif not info.pods:
        why["logs"] = "not possible: there are no pods"
    return why


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
    source, writes, kept = screen.source, screen.writes, screen.kept
    pod = pod_of(shown.info, line) if shown.info is not None and name == "logs" else None
    if pod is not None:
        return LogsPane(source, writes, kept, shown, picked=picked, leads=leads, pod=pod)
    return OTHERS.get(name, EventsPane)(source, writes, kept, shown, picked=picked, leads=leads)
