"""The list of rollouts, on scripted pictures."""

import asyncio
from typing import Any

import msgspec
import pytest
from confirming import confirm, open_dialog
from scripted import (
    LINK,
    NOW,
    Cluster,
    Scripted,
    Writer,
    info,
    list_picture,
    named,
    opened,
    opened_picture,
    plan,
    revision,
)
from textual import events
from textual.pilot import Pilot

from rollout.connection import StreamState, StreamStatus
from rollout.info import Count, Heading, Mark, Phase, Target
from rollout.row import PodsRead
from tui.app import RolldeckApp
from tui.prompt import Prompt
from tui.screens.dialog import Confirmed
from tui.screens.help import HelpScreen
from tui.screens.rollout import RolloutScreen
from tui.screens.rollouts import RolloutsScreen
from tui.screens.undo import UndoScreen
from widgets.key_bar import KeyBar
from widgets.lines import Lines
from widgets.rollouts_table import RolloutsTable
from widgets.selected_panel import SelectedPanel
from widgets.status_line import StatusLine

SIZE = (80, 24)

UNDONE = opened(
    generation=15,
    number=15,
    phase=Phase.COMPLETE,
    heading=Heading.COMPLETE,
    new=Count(15, 3, 3, 3, 0),
    old=Count(None, 0, 0, 0, 0),
    revisions=(revision(15, Mark.NOW, uid="uid-13", pods=3, available=3), revision(14, Mark.LEFT)),
    target=None,
    why="complete, 2.4.0",
)
"""deploy/checkout after an undo to 13."""


def a_cluster(*rollouts: Any, writer: Writer | None = None) -> Cluster:
    cluster = Cluster(writer=writer)
    cluster.list.send(list_picture(*rollouts))
    return cluster


def an_app(cluster: Cluster) -> RolldeckApp:
    return RolldeckApp(cluster.source())


async def settle(pilot: Pilot[object]) -> None:
    for _ in range(3):
        await pilot.pause()


def rows(pilot: Pilot[object]) -> list[str]:
    return [row.ref.name for row in pilot.app.screen.query_one(RolloutsTable).rows]


def says(pilot: Pilot[object]) -> str:
    return pilot.app.screen.query_one(KeyBar).says


def screen_text(pilot: Pilot[object]) -> str:
    return "\n".join(line for part in pilot.app.screen.query(Lines) if part.display for line in part.plain())


def select(pilot: Pilot[object], name: str) -> None:
    pilot.app.screen.query_one(RolloutsTable).selected = f"uid-{name}"


async def test_it_lists_the_rollouts_the_worst_first() -> None:
    cluster = a_cluster(named("api"), info(), named("web"))
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        assert rows(pilot)[0] == "checkout"
        assert "image not found" in screen_text(pilot)
    assert cluster.scopes == ["shop"]


async def test_line_1_counts_what_is_wrong() -> None:
    cluster = a_cluster(named("api"), info(), named("web"))
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        counts = pilot.app.screen.query_one(StatusLine).counts
        assert counts is not None
        assert tuple(counts) == (0, 1, 3, 0)


async def test_a_row_is_opened_when_the_cursor_rests_on_it() -> None:
    cluster = a_cluster(named("api"), info())
    cluster.rollout().send(opened_picture(opened()))
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        await cluster.followed_one.wait()
        await settle(pilot)
        panel = pilot.app.screen.query_one(SelectedPanel)
        assert panel.info == opened()
    assert cluster.followed == ["checkout"]


async def test_a_row_that_the_cursor_only_passes_is_not_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tui.screens.row.RESTING", 3600.0)
    cluster = a_cluster(named("api"), info(), named("web"))
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        await pilot.press("j", "j")
        await settle(pilot)
    assert cluster.followed == []


async def test_enter_opens_the_row() -> None:
    cluster = a_cluster(info())
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        await pilot.press("enter")
        await settle(pilot)
        assert isinstance(pilot.app.screen, RolloutScreen)
        assert cluster.rollout().open == 1
        await pilot.press("escape")
        await settle(pilot)
        assert isinstance(pilot.app.screen, RolloutsScreen)


async def test_u_waits_for_the_revisions_and_opens_the_dialog_for_the_target() -> None:
    writer = Writer(plan())
    cluster = a_cluster(info(), writer=writer)
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        await pilot.press("u")
        assert says(pilot) == "reading the revisions of deploy/checkout…"
        cluster.rollout().send(opened_picture(opened()))
        await settle(pilot)
        assert isinstance(pilot.app.screen, UndoScreen)
    assert writer.prepared == [("uid-checkout", "uid-13")]


async def test_an_undo_that_waits_for_revisions_is_not_put_over_another_screen() -> None:
    writer = Writer(plan())
    cluster = a_cluster(info(), writer=writer)
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        await pilot.press("u", "question_mark")
        cluster.rollout().send(opened_picture(opened()))
        await settle(pilot)
        assert not isinstance(pilot.app.screen, UndoScreen)
        await pilot.press("escape")
        await settle(pilot)
        assert isinstance(pilot.app.screen, RolloutsScreen)
    assert writer.prepared == []


async def test_moving_on_takes_back_an_undo_that_waits_for_revisions() -> None:
    writer = Writer(plan())
    cluster = a_cluster(info(), named("web"), writer=writer)
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        await pilot.press("u", "j")
        cluster.rollout().send(opened_picture(opened()))
        cluster.rollout("web").send(opened_picture(named("web", target=Target("uid-5", ""), revisions=())))
        await settle(pilot)
        assert isinstance(pilot.app.screen, RolloutsScreen)
    assert writer.prepared == []


async def test_an_undo_that_comes_in_one_read_with_a_move_is_of_the_row_moved_to(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("tui.screens.row.RESTING", 0.001)
    cluster = a_cluster(info(), named("web"), writer=Writer())
    app = an_app(cluster)
    async with app.run_test(size=SIZE) as pilot:
        await settle(pilot)
        for character in "ju":
            app.post_message(events.Key(character, character))
        await settle(pilot)
        while cluster.rollout("web").open != 1:
            await pilot.pause()
        why = Target(None, "no revision has proved good: pick one")
        cluster.rollout("web").send(opened_picture(named("web", target=why, revisions=())))
        await settle(pilot)
        assert says(pilot).startswith("no revision has proved good")


async def test_confirming_sends_the_undo_and_opens_the_rollout() -> None:
    writer = Writer(plan())
    cluster = a_cluster(info(), writer=writer)
    cluster.rollout().send(opened_picture(opened()))
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        await confirm(pilot)
        await settle(pilot)
        assert isinstance(pilot.app.screen, RolloutScreen)
        assert "accepted" in screen_text(pilot)
    assert len(writer.sent) == 1


async def test_without_a_target_u_says_why() -> None:
    cluster = a_cluster(info(), writer=Writer())
    why = "no revision has proved good: pick one"
    cluster.rollout().send(opened_picture(opened(target=Target(None, why))))
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        await pilot.press("u")
        await settle(pilot)
        assert says(pilot) == "no revision has proved good: enter opens the revisions to pick one"


async def test_u_does_not_wait_for_revisions_that_may_not_be_read() -> None:
    cluster = a_cluster(info(), writer=Writer())
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        await pilot.press("u")
        denied = (StreamStatus("replicasets", StreamState.DENIED),)
        cluster.rollout().send(opened_picture(opened(revisions=None, target=None), streams=denied))
        await settle(pilot)
        told = "not possible: the revisions cannot be read (no permission: replicasets)"
        assert says(pilot) == told
        await pilot.press("j", "u")
        await settle(pilot)
        assert says(pilot) == told


async def followers(pilot: Pilot[object], cluster: Cluster, count: int) -> None:
    """Wait until so many follow the rollout: each picture goes to one of them."""
    while cluster.rollout().open != count:
        await pilot.pause()


async def test_the_panel_tells_how_far_an_undo_has_come_and_how_it_ended(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    cluster = a_cluster(info(), writer=Writer(plan()))
    cluster.rollout().send(opened_picture(opened()))
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        await confirm(pilot)
        await followers(pilot, cluster, 2)
        monkeypatch.setattr("tui.screens.row.RESTING", 3600.0)
        for _ in ("the opened rollout", "the watch of the undo"):
            cluster.rollout().send(opened_picture(opened(generation=15, observed=False)))
        await settle(pilot)
        await pilot.press("escape")
        await settle(pilot)
        assert isinstance(pilot.app.screen, RolloutsScreen)
        panel = pilot.app.screen.query_one(SelectedPanel)
        assert panel.plain()[1].startswith("  ✔ accepted 0s  ◌ observed")
        await followers(pilot, cluster, 1)
        cluster.rollout().send(opened_picture(UNDONE))
        await settle(pilot)
        pilot.app.screen.watch_now()
        await settle(pilot)
        assert panel.plain()[1].endswith("undone in 0s")


async def test_the_row_of_a_list_that_is_covered_is_followed_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    cluster = a_cluster(info(), writer=Writer(plan()))
    cluster.rollout().send(opened_picture(opened()))
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        dialog = await open_dialog(pilot)
        monkeypatch.setattr("tui.screens.row.RESTING", 0.001)
        dialog.dismiss(Confirmed(dialog.prepared, ""))
        for _ in range(20):
            await pilot.pause()
        assert isinstance(pilot.app.screen, RolloutScreen)
        assert cluster.rollout().open == len(("the opened rollout", "the watch of the undo"))


async def test_the_cursor_stays_on_its_object_when_the_order_changes() -> None:
    cluster = a_cluster(named("api"), named("web"))
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        select(pilot, "web")
        await settle(pilot)
        cluster.list.send(list_picture(named("api"), named("web"), info()))
        await settle(pilot)
        selected = pilot.app.screen.query_one(RolloutsTable).selected_info
        assert selected is not None
        assert selected.ref.name == "web"


async def test_the_filter_keeps_the_rows_with_that_name_and_escape_takes_it_back() -> None:
    cluster = a_cluster(named("api"), info(), named("web"))
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        await pilot.press("slash", "w", "e")
        await settle(pilot)
        assert pilot.app.screen.query_one(Prompt).size.height == 1
        assert pilot.app.screen.query_one(Prompt).plain()[0].startswith("filter we")
        assert rows(pilot) == ["web"]
        counts = pilot.app.screen.query_one(StatusLine).counts
        assert counts is not None
        assert tuple(counts) == (0, 1, 3, 1)
        await pilot.press("enter")
        await settle(pilot)
        assert rows(pilot) == ["web"]
        assert "/ filter we: esc clears" in pilot.app.screen.query_one(KeyBar).plain()[0]
        await pilot.press("slash", "escape")
        await settle(pilot)
        assert len(rows(pilot)) == 3
        assert "esc clears" not in pilot.app.screen.query_one(KeyBar).plain()[0]


async def test_keys_typed_into_the_filter_do_nothing_else() -> None:
    cluster = a_cluster(info(), writer=Writer())
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        await pilot.press("slash", "u", "q", "n", "0", "question_mark")
        await settle(pilot)
        assert isinstance(pilot.app.screen, RolloutsScreen)
        assert pilot.app.is_running


async def test_0_looks_at_all_namespaces_and_back() -> None:
    cluster = a_cluster(info())
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        await pilot.press("0")
        await settle(pilot)
        assert cluster.list.open == 1
        await pilot.press("0")
        await settle(pilot)
    assert cluster.scopes == ["shop", None, "shop"]


async def test_n_looks_at_another_namespace() -> None:
    cluster = a_cluster(info())
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        await pilot.press("n", *"batch", "enter")
        await settle(pilot)
    assert cluster.scopes == ["shop", "batch"]


async def test_question_mark_shows_the_keys_and_what_is_not_possible() -> None:
    cluster = a_cluster(info(), writer=None)
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        await pilot.press("question_mark")
        await settle(pilot)
        assert isinstance(pilot.app.screen, HelpScreen)
        assert "read-only" in screen_text(pilot)
        await pilot.press("escape")
        await settle(pilot)
        assert isinstance(pilot.app.screen, RolloutsScreen)


async def test_escape_does_nothing_on_the_list() -> None:
    cluster = a_cluster(info())
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        await pilot.press("escape")
        await settle(pilot)
        assert pilot.app.is_running
        assert isinstance(pilot.app.screen, RolloutsScreen)


async def test_q_quits_and_closes_everything() -> None:
    cluster = a_cluster(info())
    app = an_app(cluster)
    async with app.run_test(size=SIZE) as pilot:
        await settle(pilot)
        await pilot.press("q")
    assert cluster.closed
    assert cluster.list.open == 0


async def test_leaving_waits_for_the_answer_that_is_out() -> None:
    writer = Writer(plan())
    cluster = a_cluster(info(), writer=writer)
    cluster.rollout().send(opened_picture(opened()))
    app = an_app(cluster)
    async with app.run_test(size=SIZE) as pilot:
        await settle(pilot)
        assert app.source.writer is writer
        writer.answer = asyncio.get_running_loop().create_future()
        left = asyncio.create_task(app.action_leave())
        await settle(pilot)
        assert not left.done()
        writer.answer.set_result(writer.outcome)
        await left
    assert cluster.closed


async def test_ages_move_with_the_servers_clock() -> None:
    cluster = a_cluster(info())
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        assert "03:14:22Z" in screen_text(pilot)
        cluster.clock = NOW.replace(minute=20)
        pilot.app.screen.tick()  # type: ignore[attr-defined]  a screen of ours
        await settle(pilot)
        assert "03:20:22Z" in screen_text(pilot)


async def test_escape_takes_a_kept_filter_back() -> None:
    cluster = a_cluster(named("api"), info())
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        await pilot.press("slash", "a", "p", "i", "enter", "escape")
        await settle(pilot)
        assert len(rows(pilot)) == 2


async def test_s_orders_by_name_then_by_last_change() -> None:
    later = named("zeta", changed=NOW)
    cluster = a_cluster(named("api"), info(), later)
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        await pilot.press("s")
        assert (rows(pilot), says(pilot)) == (["api", "checkout", "zeta"], "ordered by name")
        await pilot.press("s")
        assert (rows(pilot), says(pilot)) == (["zeta", "checkout", "api"], "ordered by last change")


async def test_q_asks_while_an_undo_is_being_watched() -> None:
    writer = Writer(plan())
    cluster = a_cluster(info(), writer=writer)
    app = an_app(cluster)
    async with app.run_test(size=SIZE) as pilot:
        await settle(pilot)
        app.writes.begin(writer, Scripted(plan()), "", NOW, lambda: None)
        await pilot.press("q")
        goes_on = "the undo of deploy/checkout goes on in the cluster, and is only watched from here"
        assert says(pilot) == f"{goes_on}: once more leaves"
        await pilot.press("j", "q")
        assert app.is_running
        assert "is only watched from here" in says(pilot)
        await pilot.press("q")
    assert cluster.closed


async def test_leaving_says_that_it_waits_for_an_answer() -> None:
    writer = Writer(plan())
    writer.answer = asyncio.get_running_loop().create_future()
    cluster = a_cluster(info(), writer=writer)
    app = an_app(cluster)
    async with app.run_test(size=SIZE) as pilot:
        await settle(pilot)
        app.writes.begin(app.source.writer, Scripted(plan()), "", NOW, lambda: None)
        await pilot.press("q")
        assert "has not been answered yet: once more leaves, after the answer" in says(pilot)
        leaving = asyncio.create_task(app.action_leave())
        await settle(pilot)
        assert says(pilot) == "waiting for the answer to the undo of deploy/checkout, 10s at most"
        assert app.is_running
        writer.answer.set_result(writer.outcome)
        await leaving
    assert cluster.closed
    assert [text.partition(" in namespace")[0] for text in app.source.parting] == [
        "rolldeck: the undo of deploy/checkout"
    ]


async def test_the_dialog_hears_of_the_rollouts_own_connection() -> None:
    protected = msgspec.structs.replace(LINK, protected="LIVE", namespace="live")
    cluster = a_cluster(info(), writer=Writer(plan()))
    cluster.rollout().send(opened_picture(opened(), connection=protected))
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        await pilot.press("u")
        await settle(pilot)
        assert isinstance(pilot.app.screen, UndoScreen)
        assert pilot.app.screen.connection == protected


async def test_ctrl_c_leaves_at_once_and_asks_while_an_undo_is_being_watched() -> None:
    writer = Writer(plan())
    cluster = a_cluster(info(), writer=writer)
    app = an_app(cluster)
    async with app.run_test(size=SIZE) as pilot:
        await settle(pilot)
        app.writes.begin(writer, Scripted(plan()), "", NOW, lambda: None)
        await pilot.press("ctrl+c")
        assert app.is_running
        await pilot.press("ctrl+c")
    assert cluster.closed


@pytest.mark.parametrize("size", [(59, 24), (80, 14), (20, 5), (1, 1)])
async def test_a_terminal_that_is_too_small_is_told_so(size: tuple[int, int]) -> None:
    cluster = a_cluster(info())
    async with an_app(cluster).run_test(size=size) as pilot:
        await settle(pilot)
        shown = [part for part in pilot.app.screen.query(Lines) if part.display]
        assert [type(part).__name__ for part in shown] == ["TooSmall"]


async def test_the_cursor_goes_to_the_worst_row_of_the_whole_list() -> None:
    cluster = Cluster()
    cluster.list.send(list_picture(named("api"), listed=False))
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        cluster.list.send(list_picture(named("api"), info()))
        await settle(pilot)
        selected = pilot.app.screen.query_one(RolloutsTable).selected_info
        assert selected == info()
        assert rows(pilot) == ["checkout", "api"]


async def test_a_row_whose_pods_the_list_has_not_read_tells_what_it_tells_opened() -> None:
    unread = info(phase=Phase.PROGRESSING, why=PodsRead.LATER.value)
    cluster = a_cluster(named("api"), unread)
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        assert "pods not read" in screen_text(pilot)
        await cluster.followed_one.wait()
        cluster.rollout().send(opened_picture(opened(why="not ready: HTTP 503")))
        await settle(pilot)
        row = pilot.app.screen.query_one(RolloutsTable).selected_info
        assert row is not None
        assert (row.ref.name, row.phase, row.why) == ("checkout", Phase.TROUBLE, "not ready: HTTP 503")


async def test_the_cursor_waits_for_the_worst_row_until_the_pods_have_been_read() -> None:
    reading = named("web", phase=Phase.PROGRESSING, new=Count(7, 3, 2, 1, 1), why=PodsRead.READING.value)
    cluster = a_cluster(reading, named("api"))
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        assert pilot.app.screen.query_one(RolloutsTable).selected == "uid-web"
        cluster.list.send(list_picture(named("web"), info(), named("api")))
        await settle(pilot)
        assert pilot.app.screen.query_one(RolloutsTable).selected == "uid-checkout"


async def test_the_cursor_stays_where_a_key_put_it_while_pods_are_being_read() -> None:
    reading = named("web", phase=Phase.PROGRESSING, new=Count(7, 3, 2, 1, 1), why=PodsRead.READING.value)
    cluster = a_cluster(reading, named("api"))
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        await pilot.press("j")
        cluster.list.send(list_picture(reading, info(), named("api")))
        await settle(pilot)
        assert pilot.app.screen.query_one(RolloutsTable).selected == "uid-api"


async def test_the_cursor_stays_on_the_row_whose_undo_waits_for_its_revisions() -> None:
    reading = named("web", phase=Phase.PROGRESSING, new=Count(7, 3, 2, 1, 1), why=PodsRead.READING.value)
    cluster = a_cluster(reading, named("api"), writer=Writer())
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        await pilot.press("u")
        cluster.list.send(list_picture(reading, info(), named("api")))
        await settle(pilot)
        assert pilot.app.screen.query_one(RolloutsTable).selected == "uid-web"


@pytest.mark.parametrize(
    ("exists", "words"),
    [
        (True, "no rollouts in namespace shop: no Deployment, StatefulSet or DaemonSet"),
        (False, "there is no namespace shop here"),
        (None, "no rollouts in namespace shop: it is empty, or there is no such namespace"),
    ],
)
async def test_an_empty_list_says_why_and_offers_what_is_possible(exists: bool | None, words: str) -> None:
    cluster = Cluster(writer=Writer())
    cluster.list.send(msgspec.structs.replace(list_picture(), exists=exists))
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        assert words in screen_text(pilot)
        assert "n looks at another namespace" in screen_text(pilot)
        assert "undo" not in " ".join(key.words for key in pilot.app.screen.query_one(KeyBar).keys)


async def test_in_read_only_mode_the_list_offers_no_undo() -> None:
    async with an_app(a_cluster(info())).run_test(size=SIZE) as pilot:
        await settle(pilot)
        assert "u" not in [key.key for key in pilot.app.screen.query_one(KeyBar).keys]
        await pilot.press("u")
        assert says(pilot).startswith("read-only")


async def test_what_is_typed_ahead_of_the_filter_reaches_it_and_does_nothing_else() -> None:
    """Over a slow link several keys come in one read, all of them to the list that is still in use."""
    app = an_app(a_cluster(info(), named("web")))
    async with app.run_test(size=SIZE) as pilot:
        await settle(pilot)
        for character in "/checkout":
            app.post_message(events.Key("slash" if character == "/" else character, character))
        await settle(pilot)
        assert isinstance(app.screen, RolloutsScreen)
        assert app.screen.filter_words == "checkout"
