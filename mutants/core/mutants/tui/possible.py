"""Which panes of an opened rollout have nothing to show, and why."""

from rollout.info import RolloutInfo
from tui.absent import Sought
from tui.aim import unread_words
from tui.source import Source

PANES = ("diff", "logs", "events", "timeline", "export")
"""The actions that show or write what is known."""


def impossible(info: RolloutInfo | None, source: Source, sought: Sought, unread: str = "") -> dict[str, str]:
    """Return the panes that cannot be shown, and why; `unread` says why the revisions cannot be read."""
    if info is None:
        return dict.fromkeys(PANES, f"not possible: nothing is known of {sought.short}")
    why = {}
    if source.templates is None:
        why["diff"] = "not possible: the templates cannot be read"
    elif info.revisions is None:
        why["diff"] = unread_words(unread)
    elif len(info.revisions) < 2:
        why["diff"] = "not possible: there is no other revision to compare with"
    if source.open_log is None:
        why["logs"] = "not possible: logs cannot be read"
    elif info.pods is None:
        why["logs"] = "not yet: the pods are being read"
    elif not info.pods:
        why["logs"] = "not possible: there are no pods"
    return why
