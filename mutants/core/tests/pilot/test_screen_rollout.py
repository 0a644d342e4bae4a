"""The screen of one rollout, on scripted pictures."""

from pathlib import Path

import msgspec
import pytest
from confirming import confirm
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
from stage import screen_lines
from textual.pilot import Pilot

from rollout.action import Ending, Outcome
from rollout.connection import StreamState, StreamStatus
from rollout.info import Count, Heading, Mark, Phase, Target
from rollout.picture import Gone
from tui.app import RolldeckApp
from tui.prompt import Prompt
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


DENIED = (
    StreamStatus("deployments", StreamState.LIVE),
    StreamStatus("replicasets", StreamState.DENIED),
)
NO_REVISIONS = "not possible: the revisions cannot be read (no permission: replicasets)"


async def test_revisions_that_may_not_be_read_are_named_and_u_says_why() -> None:
    cluster = Cluster(writer=Writer())
    cluster.rollout().send(opened_picture(opened(revisions=None, target=None), streams=DENIED))
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        assert "  no permission: replicasets" in screen_text(pilot.app)
        await pilot.press("u")
        await settle(pilot)
        assert key_words(pilot.app) == NO_REVISIONS


async def test_read_only_is_said_before_that_a_target_is_missing() -> None:
    cluster = Cluster(writer=None)
    cluster.rollout().send(opened_picture(opened(target=Target(None, "pick one"))))
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        for keys in (("u",), ("shift+tab", "enter")):
            await pilot.press(*keys)
            await settle(pilot)
            assert key_words(pilot.app).startswith("read-only: ")


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


async def test_after_an_undo_its_steps_tick_to_the_end() -> None:
    writer = Writer(plan())
    cluster = Cluster(writer=writer)
    cluster.rollout().send(opened_picture(opened()))
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        await confirm(pilot)
        await settle(pilot)
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
        await settle(pilot)
        assert key_words(pilot.app) == "changed by bob 3s ago: nothing was written"


async def test_q_asks_while_an_undo_is_being_watched() -> None:
    cluster = Cluster(writer=Writer(plan()))
    cluster.rollout().send(opened_picture(opened()))
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        await confirm(pilot)
        await settle(pilot)
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


def last_line(app: RolldeckApp) -> str:
    return " ".join(line.strip() for line in app.screen.query_one(KeyBar).plain()).strip()


def written(name: str) -> str:
    return Path(name).read_text()


async def press(pilot: Pilot[object], *keys: str) -> None:
    for key in keys:
        await pilot.press(key)
        await settle(pilot)


@pytest.mark.parametrize(
    ("exists", "sentence"),
    [
        (True, "there is no Deployment of this name in namespace shop of prod-eu"),
        (False, "there is no namespace shop in prod-eu, and so no Deployment in it"),
        (
            None,
            "there is no Deployment of this name in namespace shop of prod-eu, or there is no such namespace",
        ),
    ],
)
async def test_what_is_not_found_is_named_with_where_and_what_to_do(
    exists: bool | None, sentence: str
) -> None:
    cluster = Cluster(writer=Writer())
    nothing = msgspec.structs.replace(opened_picture(None, gone=Gone.NOT_FOUND), exists=exists)
    cluster.rollout().send(nothing)
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        text = screen_text(pilot.app)
        assert "deploy/checkout  NOT FOUND" in text
        assert sentence in " ".join(text.split())
        assert "esc leads to the rollouts of shop" in text
        assert "reading" not in text
        assert last_line(pilot.app) == "? help  esc back"
        await press(pilot, "d")
        assert last_line(pilot.app) == "not possible: nothing is known of deploy/checkout"


async def test_what_comes_to_be_is_opened_where_it_was_not_found() -> None:
    cluster = Cluster(writer=Writer())
    cluster.rollout().send(opened_picture(None, gone=Gone.NOT_FOUND))
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        cluster.rollout().send(opened_picture(opened()))
        await settle(pilot)
        assert "13 target" in screen_text(pilot.app)


async def test_without_permission_it_says_whose_and_for_what() -> None:
    cluster = Cluster(writer=Writer())
    streams = (StreamStatus("deployments", StreamState.DENIED),)
    cluster.rollout().send(msgspec.structs.replace(opened_picture(None), streams=streams))
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        text = screen_text(pilot.app)
    assert "deploy/checkout  NO PERMISSION" in text
    assert "alice may not read deployments in namespace shop of prod-eu" in text


@pytest.mark.parametrize(
    ("gone", "words"),
    [
        (Gone.DELETED, "this is the last that was known: x exports it, esc leads to the list"),
        (Gone.REPLACED, "this is the last that was known: esc, then enter opens the new one"),
    ],
)
async def test_what_is_gone_keeps_its_last_state_and_offers_no_write(gone: Gone, words: str) -> None:
    cluster = Cluster(writer=Writer())
    cluster.rollout().send(opened_picture(opened(), gone=gone, gone_at=NOW))
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        text = screen_text(pilot.app)
        assert f"deploy/checkout  {gone.value.upper()} 0s ago" in text
        assert words in text
        assert "ImagePullBackOff" in text
        assert not last_line(pilot.app).startswith("u ")
        assert "actions" not in last_line(pilot.app)
        await press(pilot, "a")
        assert last_line(pilot.app).startswith(f"not possible: deploy/checkout was {gone.value} 0s ago")


async def test_in_read_only_mode_nothing_offers_a_write() -> None:
    cluster = Cluster(writer=None)
    cluster.rollout().send(opened_picture(opened()))
    async with an_app(cluster).run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        assert "undo" not in last_line(pilot.app)
        assert "actions" not in last_line(pilot.app)
        await press(pilot, "a")
        assert last_line(pilot.app).startswith("read-only")
        await press(pilot, "e")
        assert "undo" not in last_line(pilot.app)
        await press(pilot, "escape", "question_mark")
        assert screen_text(pilot.app).count("not possible: read-only") == 2


async def test_an_export_says_where_it_is() -> None:
    cluster = Cluster(writer=Writer())
    cluster.rollout().send(opened_picture(opened()))
    async with an_app(cluster).run_test(size=(200, 40)) as pilot:
        await settle(pilot)
        await press(pilot, "x", "enter")
        name = f"deploy-checkout-{NOW:%Y%m%dT%H%M%SZ}"
        assert last_line(pilot.app) == f"written: {Path.cwd() / name}.md and {name}.svg"
        assert screen_lines(pilot.app)[-1].startswith(f"written: {Path.cwd() / name}.md")
        assert written(f"{name}.md").startswith("# deploy/checkout: STUCK")
        await press(pilot, "x", "enter")
        assert last_line(pilot.app) == f"{Path.cwd() / name}.md is there already: nothing was written"


async def test_an_export_that_cannot_be_written_says_so_whole_on_a_narrow_screen() -> None:
    cluster = Cluster(writer=Writer())
    cluster.rollout().send(opened_picture(opened()))
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        await press(pilot, "x")
        pilot.app.screen.query_one(Prompt).text = f"{Path.cwd()}/absent/incident.md"
        await press(pilot, "enter")
        said = "".join(last_line(pilot.app).split())
        assert said.endswith("absent/incident.mdcannotbewritten:Nosuchfileordirectory")
