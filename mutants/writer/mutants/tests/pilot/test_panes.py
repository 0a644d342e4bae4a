"""The lower pane of an opened rollout, and the panes that take everything under line 4."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from paned import CRASH, PanedCluster, an_app, crashing, keys, settle, text, well
from scripted import NOW, Cluster, Writer, opened, opened_picture, revision

from rollout.info import Change, Edit, Mark, Target
from tui.prompt import Prompt
from tui.screens.pane import PaneScreen
from tui.screens.pane_diff import DiffPane
from tui.screens.pane_logs import TAIL, LogsPane
from tui.screens.rollout import RolloutScreen
from tui.screens.undo import UndoScreen
from widgets.diff_view import DiffView
from widgets.heading import HeadingLines
from widgets.logs_view import LogsView
from widgets.revisions_table import RevisionsTable

SIZE = (80, 24)


async def answer(pilot: Any, key: str, path: Path) -> None:
    """Press a key that asks for a file, and name one."""
    await pilot.press(key)
    await settle(pilot)
    pilot.app.screen.query_one(Prompt).text = str(path)
    await pilot.press("enter")


async def test_after_a_crash_the_lower_pane_shows_its_last_words() -> None:
    cluster = PanedCluster()
    async with an_app(cluster, crashing()).run_test(size=SIZE) as pilot:
        await settle(pilot)
        shown = text(pilot)
    assert "KeyError: 'FEATURE_REGION'" in shown
    assert "── app in crash, before its restart " in shown
    assert not cluster.logs


async def test_a_pod_with_an_ordinal_is_named_whole_beside_its_last_words() -> None:
    info = crashing()
    assert info.last_words is not None
    info = replace(info, last_words=replace(info.last_words, pod="postgres-2"))
    async with an_app(PanedCluster(), info).run_test(size=SIZE) as pilot:
        await settle(pilot)
        assert "── app in postgres-2, before its restart " in text(pilot)


async def test_the_line_that_tells_stands_under_the_headline_and_a_pane_lets_go_of_it() -> None:
    async with an_app(PanedCluster(), crashing()).run_test(size=SIZE) as pilot:
        await settle(pilot)
        lines = pilot.app.screen.query_one(HeadingLines).plain()
        assert lines[2].startswith("  log: KeyError: 'FEATURE_REGION'")
        await pilot.press("e")
        await settle(pilot)
        assert len(pilot.app.screen.query_one(HeadingLines).plain()) == 3


async def test_logs_that_may_not_be_read_are_named_where_they_would_tell() -> None:
    info = crashing(last_words=None, unread=("configmaps", "pods/log"))
    async with an_app(PanedCluster(), info).run_test(size=SIZE) as pilot:
        await settle(pilot)
        lines = pilot.app.screen.query_one(HeadingLines).plain()
    assert lines[2].strip() == "log: no permission (pods/log)"
    assert lines[4].rstrip().endswith("edited? no permission: configmaps")


async def test_an_edit_is_said_beside_the_change_and_a_long_change_gives_way() -> None:
    edited = Edit("ConfigMap", "checkout-config", NOW - timedelta(minutes=12))
    changes = tuple(Change("env", "app", f"KEY_{n}", None, "x", f"env +KEY_{n}") for n in range(20))
    info = opened(edits=(edited, edited), changes=changes)
    async with an_app(PanedCluster(), info).run_test(size=SIZE) as pilot:
        await settle(pilot)
        lines = pilot.app.screen.query_one(HeadingLines).plain()
    assert lines[3].endswith("… ! checkout-config edited 12m ago +1")


async def test_while_all_is_well_the_lower_pane_shows_what_an_undo_changes() -> None:
    async with an_app(PanedCluster(), well()).run_test(size=SIZE) as pilot:
        await settle(pilot)
        shown = text(pilot)
    assert "── Diff 14 → 13 " in shown
    assert "+     - name: app" not in shown
    assert "2.4.0" in shown


async def test_else_the_lower_pane_shows_events() -> None:
    async with an_app(PanedCluster(), opened()).run_test(size=SIZE) as pilot:
        await settle(pilot)
        assert "── Events " in text(pilot)


async def test_where_nothing_can_be_read_the_lower_pane_shows_events() -> None:
    cluster = PanedCluster()
    cluster.refuses = "not allowed"
    async with an_app(cluster, well()).run_test(size=SIZE) as pilot:
        await settle(pilot)
        assert "── Events " in text(pilot)


@pytest.mark.parametrize(
    ("key", "title"),
    [("d", "Diff 14 → 13"), ("l", "app in"), ("e", "Events and conditions"), ("t", "Timeline")],
)
async def test_a_key_gives_a_pane_everything_under_line_4_and_esc_takes_it_back(key: str, title: str) -> None:
    async with an_app(PanedCluster(), opened()).run_test(size=SIZE) as pilot:
        await settle(pilot)
        await pilot.press(key)
        await settle(pilot)
        lines = text(pilot).splitlines()
        assert "deploy/checkout  STUCK" in lines[1]
        assert lines[4].startswith(f"── {title}")
        await pilot.press("escape")
        await settle(pilot)
        assert isinstance(pilot.app.screen, RolloutScreen)


@pytest.mark.parametrize(("first", "second"), ["dl", "le", "et", "td", "ee"])
async def test_from_each_pane_a_key_leads_to_the_others_and_esc_to_the_rollout(
    first: str, second: str
) -> None:
    async with an_app(PanedCluster(), opened()).run_test(size=SIZE) as pilot:
        await settle(pilot)
        await pilot.press(first)
        await settle(pilot)
        before = type(pilot.app.screen)
        await pilot.press(second)
        await settle(pilot)
        assert (type(pilot.app.screen) is before) == (first == second)
        assert isinstance(pilot.app.screen, PaneScreen)
        await pilot.press("escape")
        await settle(pilot)
        assert isinstance(pilot.app.screen, RolloutScreen)


async def test_a_pane_stays_live() -> None:
    cluster = PanedCluster()
    async with an_app(cluster, opened()).run_test(size=SIZE) as pilot:
        await settle(pilot)
        await pilot.press("t")
        cluster.rollout().send(opened_picture(crashing(why="crash loop", causes=())))
        await settle(pilot)
        assert "crash loop" in text(pilot)


async def test_u_leads_to_the_undo_from_a_pane_too() -> None:
    async with an_app(PanedCluster(), opened()).run_test(size=SIZE) as pilot:
        await settle(pilot)
        await pilot.press("d")
        await settle(pilot)
        assert keys(pilot).startswith("u undo to 13…")
        await pilot.press("u")
        await settle(pilot)
        assert isinstance(pilot.app.screen, UndoScreen)


async def test_the_diff_is_to_the_revision_under_the_cursor_while_that_pane_has_the_focus() -> None:
    async with an_app(PanedCluster(), opened()).run_test(size=SIZE) as pilot:
        await settle(pilot)
        await pilot.press("shift+tab", "j", "d")
        await settle(pilot)
        assert "Diff 14 → 12" in text(pilot)
        assert "2.3.9" in text(pilot)


async def test_a_diff_that_is_left_while_it_is_read_ends_quietly() -> None:
    async with an_app(PanedCluster(), opened()).run_test(size=SIZE) as pilot:
        await settle(pilot)
        await pilot.press("d")
        await settle(pilot)
        pane = pilot.app.screen
        assert isinstance(pane, DiffPane)
        await pane.query_one(DiffView).remove()
        pane.comparing.draw()


async def test_v_shows_what_is_hidden_and_hides_it_again() -> None:
    async with an_app(PanedCluster(), opened()).run_test(size=SIZE) as pilot:
        await settle(pilot)
        await pilot.press("d")
        await settle(pilot)
        assert "value: (hidden)" in text(pilot)
        await pilot.press("v")
        assert "value: old" in text(pilot)
        assert "v hide" in keys(pilot)
        await pilot.press("v")
        assert "value: old" not in text(pilot)


async def test_what_cannot_be_shown_is_not_offered_and_says_why() -> None:
    cluster = Cluster(writer=Writer())
    async with an_app(cluster, opened()).run_test(size=SIZE) as pilot:
        await settle(pilot)
        assert "d diff" not in keys(pilot)
        await pilot.press("l")
        assert keys(pilot) == "not possible: logs cannot be read"
        await pilot.press("d")
        assert keys(pilot) == "not possible: the templates cannot be read"


async def test_templates_that_cannot_be_read_are_said() -> None:
    cluster = PanedCluster()
    cluster.refuses = "the revisions cannot be read: forbidden"
    async with an_app(cluster, opened()).run_test(size=SIZE) as pilot:
        await settle(pilot)
        await pilot.press("d")
        await settle(pilot)
        assert cluster.refuses in text(pilot)


async def test_an_event_is_shown_in_full() -> None:
    event = (opened().events or ())[0]
    long = type(event)(
        **{**{f: getattr(event, f) for f in event.__struct_fields__}, "message": "word " * 60 + "end"}
    )
    async with an_app(PanedCluster(), opened(events=(long,))).run_test(size=SIZE) as pilot:
        await settle(pilot)
        await pilot.press("e")
        await settle(pilot)
        assert text(pilot).count("word") > 60
        assert "end" in text(pilot)


# Logs


async def logs(pilot: Any) -> LogsPane:
    await settle(pilot)
    await pilot.press("l")
    await settle(pilot)
    assert isinstance(pilot.app.screen, LogsPane)
    return pilot.app.screen


async def test_of_a_crash_the_instance_before_is_shown_and_its_telling_line_marked() -> None:
    cluster = PanedCluster()
    async with an_app(cluster, crashing()).run_test(size=SIZE) as pilot:
        pane = await logs(pilot)
        view = pane.query_one(LogsView)
        assert "the instance before, 6 lines, ended" in text(pilot)
        assert view.marked == CRASH.index("KeyError: 'FEATURE_REGION'")
        await pilot.press("p")
        await settle(pilot)
        assert "GET /items/99" in text(pilot)
        assert "p previous" in keys(pilot)


async def test_without_an_instance_before_p_says_so() -> None:
    async with an_app(PanedCluster(), well()).run_test(size=SIZE) as pilot:
        await logs(pilot)
        assert "p previous" not in keys(pilot)
        await pilot.press("p")
        assert keys(pilot) == "not possible: app has no instance before this one"


async def test_moving_up_stays_there_and_f_goes_back_to_the_end() -> None:
    async with an_app(PanedCluster(), well()).run_test(size=SIZE) as pilot:
        pane = await logs(pilot)
        await pilot.press("k", "k", "k")
        await settle(pilot)
        assert ("GET /items/99" in text(pilot), pane.at_end) == (False, False)
        assert "f follow" in keys(pilot)
        await pilot.press("f")
        await settle(pilot)
        assert ("GET /items/99" in text(pilot), pane.at_end) == (True, True)


async def test_g_and_G_go_to_both_ends() -> None:  # noqa: N802  two keys
    async with an_app(PanedCluster(), well()).run_test(size=SIZE) as pilot:
        await logs(pilot)
        await pilot.press("g")
        await settle(pilot)
        assert "GET /items/0 " in text(pilot)
        await pilot.press("G")
        await settle(pilot)
        assert "GET /items/99 " in text(pilot)


async def test_from_the_first_line_of_a_tail_g_reads_the_whole_log() -> None:
    cluster = PanedCluster()
    cluster.going = tuple(map(str, range(TAIL)))
    async with an_app(cluster, well()).run_test(size=SIZE) as pilot:
        await logs(pilot)
        await pilot.press("g")
        await settle(pilot)
        assert "g once more reads the whole log" in keys(pilot)
        await pilot.press("g")
        await settle(pilot)
    assert [log.request.tail for log in cluster.logs] == [TAIL, None]
    assert all(log.closed for log in cluster.logs)


async def test_a_search_goes_on_and_back_and_round() -> None:
    async with an_app(PanedCluster(), well()).run_test(size=SIZE) as pilot:
        pane = await logs(pilot)
        view = pane.query_one(LogsView)
        found = []
        await pilot.press("slash", *"ITEMS/7", "enter")
        for key in ("n", "n", "N", "N", ""):
            await settle(pilot)
            found.append(view.found)
            await pilot.press(*key)
        assert found == [7, 70, 71, 70, 7]
        assert "GET /items/7 " in text(pilot)


async def test_a_search_that_finds_nothing_says_so() -> None:
    async with an_app(PanedCluster(), well()).run_test(size=SIZE) as pilot:
        await logs(pilot)
        await pilot.press("slash", *"nowhere", "enter")
        await settle(pilot)
        assert keys(pilot) == "not found: nowhere"


async def test_times_wrap_and_container_are_keys() -> None:
    cluster = PanedCluster()
    cluster.names, cluster.going = ("app", "proxy"), ("x" * 100 + "end",)
    async with an_app(cluster, well()).run_test(size=SIZE) as pilot:
        await logs(pilot)
        assert "end" in text(pilot)
        await pilot.press("w")
        assert "xend" not in text(pilot)
        await pilot.press("T")
        await settle(pilot)
        assert "03:14:00.000Z x" in text(pilot)
        await pilot.press("o")
        await settle(pilot)
        assert "proxy in checkout-14" in text(pilot)
    assert [log.request.container for log in cluster.logs] == ["app", "proxy"]


async def test_of_several_containers_one_is_picked_by_name() -> None:
    cluster = PanedCluster()
    cluster.names = ("migrate", "app", "proxy")
    async with an_app(cluster, well()).run_test(size=SIZE) as pilot:
        await logs(pilot)
        await pilot.press("o", *"pro")
        await settle(pilot)
        assert "migrate" not in text(pilot)
        await pilot.press("enter")
        await settle(pilot)
        assert "proxy in checkout-14" in text(pilot)
        await pilot.press("o", "escape")
        await settle(pilot)
    assert [log.request.container for log in cluster.logs] == ["app", "proxy"]


async def test_the_next_instance_is_followed_where_the_one_before_has_ended() -> None:
    cluster = PanedCluster()
    cluster.ends = True
    async with an_app(cluster, well()).run_test(size=SIZE) as pilot:
        pane = await logs(pilot)
        shown = pane.pod
        again = tuple(replace(pod, restarts=1) if pod.uid == shown.uid else pod for pod in well().pods or ())
        cluster.rollout().send(opened_picture(replace(well(), pods=again)))
        await settle(pilot)
        assert keys(pilot) == "restarted 1 times: the new instance"
        cluster.rollout().send(opened_picture(replace(well(), pods=again, generation=99)))
        await settle(pilot)
    assert [log.request.previous for log in cluster.logs] == [False, False]
    assert cluster.logs[0].closed


async def test_what_is_read_while_it_is_followed_stays_when_one_has_moved_up() -> None:
    cluster = PanedCluster()
    cluster.ends = True
    async with an_app(cluster, well()).run_test(size=SIZE) as pilot:
        pane = await logs(pilot)
        await pilot.press("k", "k", "k")
        await settle(pilot)
        assert "line 80 of 100 lines" in text(pilot)
        again = tuple(
            replace(pod, restarts=1) if pod.uid == pane.pod.uid else pod for pod in well().pods or ()
        )
        cluster.rollout().send(opened_picture(replace(well(), pods=again)))
        await settle(pilot)
    assert len(cluster.logs) == 1


async def test_x_saves_what_was_read(tmp_path: Path) -> None:
    cluster = PanedCluster()
    async with an_app(cluster, well()).run_test(size=SIZE) as pilot:
        await logs(pilot)
        await answer(pilot, "x", tmp_path / "a.log")
        await settle(pilot)
        assert "42 bytes" in keys(pilot)
    assert cluster.logs[-1].saved == [tmp_path / "a.log"]


async def test_a_log_that_cannot_be_read_is_said() -> None:
    cluster = PanedCluster()
    async with an_app(cluster, well()).run_test(size=SIZE) as pilot:
        await settle(pilot)
        cluster.refuses = 'pods "web" is forbidden'
        await pilot.press("l")
        await settle(pilot)
        assert cluster.refuses in text(pilot)


# Export


async def test_x_writes_the_incident_and_the_screen(tmp_path: Path) -> None:
    async with an_app(PanedCluster(), opened()).run_test(size=SIZE) as pilot:
        await settle(pilot)
        await answer(pilot, "x", tmp_path / "a.md")
        await settle(pilot)
        assert keys(pilot).endswith("a.md and a.svg")
    assert (tmp_path / "a.md").read_text(encoding="utf-8").startswith("# deploy/checkout: STUCK")
    svg = (tmp_path / "a.svg").read_text(encoding="utf-8")
    assert "STUCK" in svg
    assert "@font-face" not in svg


async def test_without_a_name_the_incident_is_printed_on_leaving() -> None:
    cluster = PanedCluster()
    app = an_app(cluster, opened())
    async with app.run_test(size=SIZE) as pilot:
        await settle(pilot)
        await pilot.press("x", "ctrl+u", "enter")
        await settle(pilot)
        assert keys(pilot) == "the incident is printed when you leave"
    assert [each.partition("\n")[0] for each in app.source.parting] == ["# deploy/checkout: STUCK for 2m11s"]


async def test_a_file_that_is_there_is_never_overwritten(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("mine", encoding="utf-8")
    async with an_app(PanedCluster(), opened()).run_test(size=SIZE) as pilot:
        await settle(pilot)
        await answer(pilot, "x", tmp_path / "a.md")
        await settle(pilot)
        assert "is there already" in keys(pilot)
    assert (tmp_path / "a.md").read_text(encoding="utf-8") == "mine"


async def test_the_current_revision_is_in_sight_while_the_cursor_waits_on_the_target() -> None:
    cluster = PanedCluster()
    many = (
        *(opened().revisions or ())[:2],
        *(revision(number, Mark.UNPROVEN) for number in range(12, 3, -1)),
    )
    app = an_app(cluster, opened(revisions=None, target=None))
    async with app.run_test(size=SIZE) as pilot:
        await settle(pilot)
        cluster.rollout().send(opened_picture(opened(revisions=many, target=Target("uid-13", "")), now=NOW))
        await settle(pilot)
        table = pilot.app.screen.query_one(RevisionsTable)
        assert "14 now" in table.plain()[1]
        assert "▸ 13 target" in table.plain()[2]
