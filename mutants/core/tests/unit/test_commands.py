"""Commands are declared once, and everything else is made from them."""

from itertools import chain

import pytest
from textual.binding import Binding

from tui.command import Command, bindings, footer
from tui.commands import DIFF, EVENTS, HELP, LOGS, MOVES, ROLLOUT, ROLLOUTS, TIMELINE, UNDO
from tui.screens.help import HelpScreen
from tui.screens.pane_diff import DiffPane
from tui.screens.pane_events import EventsPane
from tui.screens.pane_logs import LogsPane
from tui.screens.pane_timeline import TimelinePane
from tui.screens.rollout import RolloutScreen
from tui.screens.rollouts import RolloutsScreen
from widgets.key_bar import Key

SCREENS = (
    (ROLLOUTS, RolloutsScreen),
    (ROLLOUT, RolloutScreen),
    (HELP, HelpScreen),
    (DIFF, DiffPane),
    (LOGS, LogsPane),
    (EVENTS, EventsPane),
    (TIMELINE, TimelinePane),
)
ALL = tuple(chain(MOVES, UNDO, *(commands for commands, _ in SCREENS)))


def test_every_id_is_used_once() -> None:
    ids = [command.id for command in ALL]
    assert sorted(ids) == sorted(set(ids))


@pytest.mark.parametrize(("commands", "screen"), SCREENS)
def test_every_binding_leads_to_an_action_of_its_screen(commands: tuple[Command, ...], screen: type) -> None:
    missing = [each.id for each in commands if each.keys and not hasattr(screen, f"action_{each.action}")]
    assert missing == []


@pytest.mark.parametrize(("commands", "screen"), SCREENS)
def test_no_key_means_two_things_on_one_screen(commands: tuple[Command, ...], screen: type) -> None:
    del screen
    keys = [key for command in commands for key in command.keys.split(",") if key]
    assert sorted(keys) == sorted(set(keys))


def test_a_binding_carries_the_id_by_which_a_key_map_finds_it() -> None:
    made = [binding for binding in bindings(ROLLOUT) if isinstance(binding, Binding)]
    assert [binding.id for binding in made] == [command.id for command in ROLLOUT if command.keys]


def test_the_footer_takes_other_words_and_leaves_out_what_has_none() -> None:
    shown = footer(TIMELINE, {"undo": "undo to 13…", "logs": "", "events": "", "export": ""})
    assert shown == (Key("u", "undo to 13…"), Key("d", "diff"), Key("?", "help"), Key("esc", "back"))


def test_nothing_an_incident_needs_is_behind_ctrl_or_alt() -> None:
    keys = ",".join(command.keys for command in ALL)
    assert "ctrl" not in keys
    assert "alt" not in keys


def test_the_help_of_every_command_fits_in_80_columns() -> None:
    long = [each.id for each in ALL if len(each.help) > 66]
    assert long == []
