"""The lines of an opened rollout say what is known, and give way in the right order."""

from msgspec.structs import replace
from samples import CAUSE, CHECKOUT, NOW, PROGRESS, ROWS

from rollout.action import CheckState, Step
from rollout.info import Count, Heading, Verdict, VerdictWord
from rollout.telling import Alike, LastWords, Told
from widgets.heading import HeadingLines
from widgets.lines import Lines
from widgets.rollout_bars import RolloutBars
from widgets.selected_panel import SelectedPanel
from widgets.steps_line import StepsLine


def text(widget: Lines, width: int = 80, screen: int = 24) -> list[str]:
    height = widget.natural_height(width, screen)
    return ["".join(piece.text for piece in line.pieces).rstrip() for line in widget.lines(width, height)]


def heading(**values: object) -> HeadingLines:
    widget = HeadingLines()
    widget.info, widget.now = replace(CHECKOUT, **values), NOW
    return widget


def test_without_an_owner_there_is_no_fifth_line() -> None:
    assert len(text(heading(owner=None))) == 4


def test_a_pane_that_takes_everything_leaves_state_cause_and_verdict() -> None:
    widget = heading()
    widget.compact = True
    assert len(text(widget)) == 3


def test_on_a_narrow_screen_the_state_stays_and_the_manager_gives_way() -> None:
    assert text(heading(), 60)[0] == "! deploy/checkout  STUCK 2m11s              rev 14 2m11s ago"


def test_on_a_narrow_screen_the_verdict_stays_whole() -> None:
    assert "UNDO HELPS" in text(heading(), 60)[2]


def test_a_blocked_set_names_its_pod() -> None:
    assert "BLOCKED by postgres-2 2m11s" in text(heading(heading=Heading.BLOCKED, blocked_by="postgres-2"))[0]


def test_a_complete_rollout_has_no_age_of_its_state() -> None:
    assert text(heading(heading=Heading.COMPLETE))[0].startswith("! deploy/checkout  COMPLETE   ")


def test_a_deadline_that_has_passed_is_said() -> None:
    assert text(heading(deadline=NOW, deadline_passed=True))[2].endswith("deadline passed 0s ago")


def test_a_taller_screen_says_long_sentences_whole_and_then_more() -> None:
    waits = (replace(CAUSE, code="paused", headline="paused: nothing rolls until it is resumed"),)
    sentence = "Flux apps/shop re-applies Git " + "and its dependencies " * 5 + "every 10m"
    owner = replace(CHECKOUT.owner, sentence=sentence)
    told = {"owner": owner, "waits": waits, "heading_rests": "a rollout is under way, and fails: no image"}
    low, tall = text(heading(**told)), text(heading(**told), screen=60)
    assert low[4].endswith("…")
    assert " ".join(line.strip("! ") for line in tall[4:6]) == sentence
    assert tall[6:] == [
        "  1 of 1 new pods cannot pull ghcr.io/shop/checkout:2.4.1: manifest unknown",
        "  STUCK: a rollout is under way, and fails: no image",
        "  waits: paused: nothing rolls until it is resumed",
    ]


def test_the_line_of_a_log_is_said_once() -> None:
    crash = replace(CAUSE, headline="crash loop", detail="Error, exit code 1; log: KeyError: 'X'")
    wrote = LastWords(
        of=Alike("", "aaa", "app", 1),
        pod="fkg4m",
        before=False,
        lines=("KeyError: 'X'",),
        told=Told(0, 0, "error"),
    )
    lines = text(heading(causes=(crash,), last_words=wrote), screen=60)
    assert [line for line in lines if "KeyError" in line] == ["  log: KeyError: 'X'"]
    assert "  Error, exit code 1" in lines


def test_where_nothing_is_wrong_it_says_what_is_waited_for_and_what_the_heading_rests_on() -> None:
    waits = (replace(CAUSE, code="partition", headline="partition 2: pods below ordinal 2 stay"),)
    nothing = Verdict(VerdictWord.NOTHING, "")
    lines = text(heading(causes=(), waits=waits, verdict=nothing, heading_rests="3 of 3 are available"))
    assert lines[1] == "  partition 2: pods below ordinal 2 stay · checkout:1.0.0"
    assert lines[2].startswith("  3 of 3 are available   ")


def test_of_what_is_not_there_it_says_which_and_where() -> None:
    widget = HeadingLines()
    widget.absent = ("deploy/nope  NOT FOUND", "there is no Deployment of this name in namespace shop of dev")
    assert text(widget) == [f"  {widget.absent[0]}", f"  {widget.absent[1]}", "", ""]


def test_what_is_gone_says_so_in_place_of_its_state() -> None:
    widget = heading()
    widget.gone, widget.advice = "deleted 8s ago", "x exports it"
    assert text(widget)[0] == "! deploy/checkout  DELETED 8s ago"
    assert text(widget)[2] == "  x exports it"


def test_before_the_streams_have_answered_the_heading_says_what_the_list_knew() -> None:
    lines = text(heading(causes=None, verdict=None, changes=None))
    assert lines[1:3] == [
        "  image not found · checkout:1.0.0",
        "  reading pods and revisions                                   deadline in 7m49s",
    ]


def test_nothing_known_yet_is_being_read() -> None:
    assert text(HeadingLines())[0] == "  reading"


def test_the_old_side_shrinks_as_its_pods_go() -> None:
    bars = RolloutBars()
    bars.info = replace(CHECKOUT, wanted=10, new=Count(14, 10, 5, 5, 0), old=Count(13, 5, 5, 5, 0))
    assert [line.count("█") for line in text(bars)] == [15, 15]


def test_bars_of_an_unknown_old_revision_keep_their_places() -> None:
    bars = RolloutBars()
    bars.info = replace(CHECKOUT, old=Count(None, 0, 0, 0, 0))
    assert {line.index("░" if "░" in line else "█") for line in text(bars)} == {9, 19}


def test_the_end_of_an_undo_stands_at_the_end_of_its_steps() -> None:
    steps = StepsLine()
    steps.progress = replace(PROGRESS, ended=NOW, sentence="undone in 41s")
    assert text(steps)[0].endswith("undone in 41s")


def test_an_undo_under_way_says_for_how_long() -> None:
    steps = StepsLine()
    steps.progress, steps.now = PROGRESS, NOW
    assert text(steps) == ["  ✔ accepted  ✔ observed  ✔ revision 15 is new  ◌ 2 of 3 available            7s"]


def test_a_step_that_failed_is_told_by_glyph_and_word() -> None:
    steps = StepsLine()
    steps.progress = replace(PROGRESS, steps=(Step("x", CheckState.BAD, "reverted"),), sentence="", ended=NOW)
    assert "✖ reverted" in text(steps)[0]


def test_a_healthy_row_says_what_runs_and_who_changed_it() -> None:
    panel = SelectedPanel()
    panel.info, panel.now = ROWS[7], NOW
    assert text(panel)[1:] == [
        "  complete, 5.2.0 · payments:1.0.0 · changed 6m ago by kubectl-set",
        "  6 of 6 serve",
    ]


def test_a_taller_list_warns_of_who_takes_an_undo_back_and_of_edits() -> None:
    panel = SelectedPanel()
    panel.info, panel.now = CHECKOUT, NOW
    assert text(panel, screen=40)[3:] == [
        "! Flux apps/shop re-applies Git every 10m (next ~03:21): it takes an undo back",
        "! checkout-config edited 12m ago",
    ]


def test_a_verdict_that_is_not_for_an_undo_is_said_as_it_is() -> None:
    panel = SelectedPanel()
    panel.info = replace(CHECKOUT, verdict=Verdict(VerdictWord.WAIT, "wait, ~40s at this pace"))
    assert text(panel)[2] == "  wait, ~40s at this pace"


def test_on_a_narrow_list_the_facts_are_cut_and_not_what_they_come_to() -> None:
    panel = SelectedPanel()
    sentence = "rev 14 began to fail 4m32s after its release, it ran well before: UNDO HELPS"
    panel.info = replace(CHECKOUT, verdict=Verdict(VerdictWord.HELPS, sentence))
    assert text(panel, 40)[2] == "  it ran well before …: undo to 13 helps"
    sentence = f"{'old pods fail too, ' * 3}: undo may not help"
    panel.info = replace(CHECKOUT, verdict=Verdict(VerdictWord.MAY_NOT_HELP, sentence))
    assert text(panel, 40)[2].endswith("…: undo may not help")
    assert len(text(panel, 40)[2]) <= 40


def test_without_a_selection_the_panel_keeps_its_three_lines() -> None:
    assert SelectedPanel().natural_height(80, 24) == 3
