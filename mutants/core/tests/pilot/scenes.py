"""The widgets of each screen, holding the values of its drawing."""

from datetime import timedelta

from samples import CHECKOUT, CHECKOUT_ROW, CONNECTION, NOW, PLAN, ROWS
from textual.widget import Widget

from rollout.connection import Connection
from rollout.info import RolloutInfo
from widgets.events_table import EventsTable
from widgets.heading import HeadingLines
from widgets.key_bar import Key, KeyBar
from widgets.pods_table import PodsTable
from widgets.revisions_table import RevisionsTable
from widgets.rollout_bars import RolloutBars
from widgets.rollouts_table import RolloutsTable
from widgets.selected_panel import SelectedPanel
from widgets.status_line import Counts, StatusLine
from widgets.steps_line import StepsLine
from widgets.undo_panel import UndoPanel, void_words


def status_line(connection: Connection = CONNECTION, counts: Counts | None = None) -> StatusLine:
    """Return line 1."""
    line = StatusLine()
    line.connection, line.counts, line.now = connection, counts, NOW
    return line


def key_bar(*keys: tuple[str, str]) -> KeyBar:
    """Return the last line."""
    bar = KeyBar()
    bar.keys = tuple(Key(key, words) for key, words in keys)
    return bar


def rollouts_table(rows: tuple[RolloutInfo, ...] = ROWS) -> RolloutsTable:
    """Return the list of the shop."""
    table = RolloutsTable()
    table.namespace, table.listed, table.now, table.rows = "shop", True, NOW, rows
    return table


def rollouts_scene() -> list[Widget]:
    """Return screen 1, checkout selected."""
    table = rollouts_table()
    table.selected = ROWS[CHECKOUT_ROW].ref.uid
    panel = SelectedPanel()
    panel.info, panel.now = CHECKOUT, NOW
    keys = key_bar(
        ("enter", "open"),
        ("u", "undo…"),
        ("/", "filter"),
        ("n", "namespace"),
        ("0", "all"),
        ("c", "context"),
        ("s", "sort"),
        ("?", "help"),
        ("q", "quit"),
    )
    return [status_line(counts=Counts(1, 4, 41, 0)), table, panel, keys]


def rollout_scene(info: RolloutInfo = CHECKOUT) -> list[Widget]:
    """Return screen 2."""
    heading, bars, steps = HeadingLines(), RolloutBars(), StepsLine()
    revisions, pods, events = RevisionsTable(), PodsTable(), EventsTable()
    for part in (heading, bars, revisions, pods, events):
        part.info = info
    for part in (heading, revisions, pods, events):
        part.now = NOW
    keys = key_bar(
        ("u", "undo to 13…"),
        ("d", "diff"),
        ("l", "logs"),
        ("e", "events"),
        ("a", "actions…"),
        ("tab", "pane"),
        ("?", "help"),
        ("esc", "back"),
    )
    return [status_line(), heading, bars, steps, revisions, pods, events, keys]


def undo_scene() -> list[Widget]:
    """Return screen 3."""
    line = status_line()
    line.now = NOW + timedelta(seconds=2)
    panel = UndoPanel()
    panel.plan = PLAN
    keys = key_bar(("esc", "cancel"), ("r", "add a reason"))
    keys.right, keys.spaced = void_words(118.4), True
    return [line, panel, keys]
