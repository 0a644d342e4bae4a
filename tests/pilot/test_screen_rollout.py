"""The screen of one rollout, on scripted pictures."""

import msgspec
import pytest
from scripted import (
    LINK,
    NOW,
    REVISIONS,
    Cluster,
    Writer,
    opened,
    opened_picture,
    plan,
    revision,
)
from textual.pilot import Pilot

from rollout.action import Ending, Outcome
from rollout.connection import StreamState
from rollout.info import Count, Heading, Mark, Phase, Target
from rollout.picture import Gone
from tui.app import RolldeckApp
from tui.screens.rollout import RolloutScreen
from tui.screens.rollouts import RolloutsScreen
from tui.screens.undo import UndoScreen
from widgets.key_bar import KeyBar
from widgets.lines import Lines
from widgets.revisions_table import RevisionsTable

SIZE = (80, 24)


def an_app(cluster: Cluster) -> RolldeckApp:
    return RolldeckApp(cluster.source(), ("Deployment", "shop", "checkout"))


def screen_text(app: RolldeckApp) -> str:
    return "\n".join(line for part in app.screen.query(Lines) if part.display for line in part.plain())


def key_words(app: RolldeckApp) -> str:
    bar = app.screen.query_one(KeyBar)
    return bar.says or "  ".join(f"{key.key} {key.words}" for key in bar.keys)


async def settle(pilot: Pilot[object]) -> None:
    """Let what was sent come on screen."""
    for _ in range(3):
        await pilot.pause()


async def test_it_shows_heading_revisions_pods_and_events() -> None:
    cluster = Cluster(writer=Writer())
    cluster.rollout().send(opened_picture(opened()))
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        text = screen_text(pilot.app)
    assert "deploy/checkout  STUCK 2m11s" in text
    assert "13 target" in text
    assert "ImagePullBackOff" in text
    assert "manifest unknown" in text


async def test_the_footer_says_where_undo_goes() -> None:
    cluster = Cluster(writer=Writer())
    cluster.rollout().send(opened_picture(opened()))
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        assert "u undo to 13…" in key_words(pilot.app)


async def test_undo_obeys_the_revision_cursor_only_while_that_pane_has_the_focus() -> None:
    cluster = Cluster(writer=Writer())
    cluster.rollout().send(opened_picture(opened()))
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        await pilot.press("shift+tab", "j")
        assert isinstance(pilot.app.focused, RevisionsTable)
        assert "u undo to 12…" in key_words(pilot.app)
        await pilot.press("tab")
        await settle(pilot)
        assert "u undo to 13…" in key_words(pilot.app)


async def test_undo_opens_the_dialog_for_the_target() -> None:
    writer = Writer(plan())
    cluster = Cluster(writer=writer)
    cluster.rollout().send(opened_picture(opened()))
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        await pilot.press("u")
        await settle(pilot)
        assert isinstance(pilot.app.screen, UndoScreen)
    assert writer.prepared == [("uid-checkout", "uid-13")]


async def test_without_a_target_undo_leads_to_the_revisions_and_says_why() -> None:
    cluster = Cluster(writer=Writer())
    revisions = (REVISIONS[0], revision(13, Mark.LEFT), revision(12, Mark.UNPROVEN))
    none = opened(revisions=revisions, target=Target(None, "14 was itself left before: pick one"))
    cluster.rollout().send(opened_picture(none))
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        await pilot.press("u")
        await settle(pilot)
        assert key_words(pilot.app) == "14 was itself left before: pick one"
        table = pilot.app.screen.query_one(RevisionsTable)
        assert (table.has_focus, table.selected) == (True, "uid-12")


async def test_in_read_only_mode_undo_says_so() -> None:
    cluster = Cluster(writer=None)
    cluster.rollout().send(opened_picture(opened()))
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        await pilot.press("u")
        assert key_words(pilot.app).startswith("read-only")
        assert isinstance(pilot.app.screen, RolloutScreen)


@pytest.mark.parametrize("gone", [Gone.DELETED, Gone.REPLACED, Gone.NOT_FOUND])
async def test_a_rollout_that_is_gone_is_said_and_can_not_be_undone(gone: Gone) -> None:
    cluster = Cluster(writer=Writer())
    cluster.rollout().send(opened_picture(opened(), gone, gone_at=NOW))
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        assert gone.value.upper() in screen_text(pilot.app).upper()
        await pilot.press("u")
        assert gone.value in key_words(pilot.app)
        assert isinstance(pilot.app.screen, RolloutScreen)


async def test_ages_stand_still_while_the_link_is_down() -> None:
    cluster = Cluster(writer=Writer())
    down = msgspec.structs.replace(LINK, state=StreamState.STALE, heard=NOW, since=NOW, reason="503")
    cluster.rollout().send(opened_picture(opened(), connection=down))
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        cluster.clock = NOW.replace(minute=50)
        pilot.app.screen.tick()  # type: ignore[attr-defined]  a screen of ours
        await settle(pilot)
        text = screen_text(pilot.app)
    assert "STUCK 2m11s" in text
    assert "STALE" in text


async def confirm(pilot: Pilot[object]) -> None:
    """Open the dialog, and confirm as if half a second had passed."""
    await pilot.press("u")
    await settle(pilot)
    dialog = pilot.app.screen
    assert isinstance(dialog, UndoScreen)
    began = dialog.clock()
    dialog.clock = lambda: began + 5.0
    dialog.key_time = lambda _: began + 5.0
    await pilot.press("y")
    await settle(pilot)


async def test_after_an_undo_its_steps_tick_to_the_end() -> None:
    writer = Writer(plan())
    cluster = Cluster(writer=writer)
    cluster.rollout().send(opened_picture(opened()))
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        await confirm(pilot)
        assert isinstance(pilot.app.screen, RolloutScreen)
        assert "accepted" in screen_text(pilot.app)
        undone = opened(
            generation=15,
            number=15,
            phase=Phase.COMPLETE,
            heading=Heading.COMPLETE,
            new=Count(15, 3, 3, 3, 0),
            old=Count(None, 0, 0, 0, 0),
            revisions=(revision(15, Mark.NOW, uid="uid-13"), revision(14, Mark.LEFT), *REVISIONS[2:]),
        )
        cluster.clock = NOW.replace(minute=15, second=3)
        cluster.rollout().send(opened_picture(undone, now=cluster.clock))
        await settle(pilot)
        assert "undone in 41s" in screen_text(pilot.app)
    assert [sent.target_uid for sent, _ in writer.sent] == ["uid-13"]


async def test_an_undo_that_did_not_apply_says_why() -> None:
    writer = Writer(plan())
    writer.outcome = Outcome(
        ending=Ending.SUPERSEDED, sentence="changed by bob 3s ago: nothing was written", generation=None
    )
    cluster = Cluster(writer=writer)
    cluster.rollout().send(opened_picture(opened()))
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        await confirm(pilot)
        assert key_words(pilot.app) == "changed by bob 3s ago: nothing was written"


async def test_q_asks_while_an_undo_is_being_watched() -> None:
    cluster = Cluster(writer=Writer(plan()))
    cluster.rollout().send(opened_picture(opened()))
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        await confirm(pilot)
        await pilot.press("q")
        assert "is being watched" in key_words(pilot.app)
        assert isinstance(pilot.app.screen, RolloutScreen)
        await pilot.press("q")
        await settle(pilot)
        assert isinstance(pilot.app.screen, RolloutsScreen)


async def test_leaving_closes_the_stream_and_leads_to_the_list() -> None:
    cluster = Cluster(writer=Writer())
    cluster.rollout().send(opened_picture(opened()))
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        assert cluster.scopes == []
        await pilot.press("escape")
        await settle(pilot)
        assert isinstance(pilot.app.screen, RolloutsScreen)
        assert (cluster.rollout().open, cluster.scopes) == (0, ["shop"])
