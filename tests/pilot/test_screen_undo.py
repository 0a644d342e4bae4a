"""The undo dialog, on scripted plans and a clock that stands still until it is told."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import msgspec
import pytest
from scripted import (
    DRY_RUN,
    FRESH,
    LINK,
    NOW,
    REVISIONS,
    Cluster,
    Scripted,
    Writer,
    opened,
    opened_picture,
    plan,
    revision,
)
from textual.app import App
from textual.pilot import Pilot

from rollout.action import Check, CheckState, Plan
from rollout.info import Mark
from rollout.picture import Gone
from tui.app import RolldeckApp
from tui.keys import KeyParser
from tui.screens.undo import Closed, Confirmed, UndoScreen
from widgets.key_bar import KeyBar
from widgets.lines import Lines
from widgets.undo_panel import UndoPanel

SIZE = (80, 24)


class Host(App[object]):
    CSS_PATH = RolldeckApp.CSS_PATH
    COMPONENT_CLASSES = RolldeckApp.COMPONENT_CLASSES


class Dialog:
    """One open dialog, and what it ended with."""

    def __init__(self, pilot: Pilot[object], writer: Writer) -> None:
        self.pilot, self.writer, self.seconds = pilot, writer, 0.0
        self.ended: list[Any] = []
        cluster = Cluster(writer=writer)
        self.screen = UndoScreen(
            cluster.source(),
            writer,
            opened(),
            "uid-13",
            connection=LINK,
            clock=lambda: self.seconds,
            key_time=lambda _: self.seconds,
        )

    @property
    def says(self) -> str:
        return self.screen.query_one(UndoPanel).says

    @property
    def text(self) -> str:
        return "\n".join(line for part in self.screen.query(Lines) for line in part.plain())

    async def settle(self) -> None:
        for _ in range(3):
            await self.pilot.pause()

    async def press(self, *keys: str, at: float) -> None:
        self.seconds = at
        await self.pilot.press(*keys)
        await self.settle()

    async def show(self, shown: Plan, *, at: float) -> None:
        self.seconds = at
        self.writer.plans.send(Scripted(shown))
        await self.settle()

    async def take(self, picture: Any, *, at: float) -> None:
        self.seconds = at
        self.screen.take(picture)
        await self.settle()


@asynccontextmanager
async def a_dialog(*plans: Plan) -> AsyncGenerator[Dialog, None]:
    """Open a dialog on these plans at second 0."""
    host = Host()
    async with host.run_test(size=SIZE) as pilot:
        dialog = Dialog(pilot, Writer(*plans))
        host.push_screen(dialog.screen, dialog.ended.append)
        await dialog.settle()
        yield dialog


async def test_y_confirms_what_is_shown() -> None:
    async with a_dialog(plan()) as dialog:
        await dialog.press("y", at=1.0)
        assert dialog.ended == [Confirmed(Scripted(plan()))]


async def test_enter_does_nothing_and_says_so() -> None:
    async with a_dialog(plan()) as dialog:
        await dialog.press("enter", at=1.0)
        assert (dialog.ended, dialog.says) == ([], "enter does nothing here: y confirms")


async def test_y_that_is_read_together_with_u_is_dropped() -> None:
    async with a_dialog(plan()) as dialog:
        await dialog.press("y", at=-0.1)
        assert (dialog.ended, dialog.says) == ([], "not yet: this has just changed, read it first")


async def test_y_at_the_head_of_text_that_is_pasted_as_keys_is_dropped() -> None:
    async with a_dialog(plan()) as dialog:
        dialog.seconds = 5.0
        for key in KeyParser().feed("yes, it is down"):
            dialog.screen.post_message(key)
        await dialog.settle()
        assert not dialog.ended


async def test_y_before_the_first_plan_is_dropped() -> None:
    async with a_dialog() as dialog:
        await dialog.press("y", at=9.0)
        assert (dialog.ended, dialog.says) == ([], "not yet: the plan is being read")


async def test_a_changed_plan_disarms_for_half_a_second() -> None:
    async with a_dialog(plan()) as dialog:
        await dialog.show(plan(takes="~9s"), at=5.0)
        await dialog.press("y", at=5.4)
        assert dialog.ended == []
        await dialog.press("y", at=6.5)
        assert dialog.ended == [Confirmed(Scripted(plan(takes="~9s")))]


async def test_it_arms_when_the_dry_run_has_answered() -> None:
    pending = plan(checks=(FRESH, Check("dry-run", CheckState.PENDING, "server dry run", arms=True)))
    async with a_dialog(pending) as dialog:
        await dialog.press("y", at=3.0)
        assert (dialog.ended, dialog.says) == ([], "not yet: waiting for server dry run")
        await dialog.show(plan(checks=(FRESH, DRY_RUN)), at=3.0)
        await dialog.press("y", at=4.0)
        assert len(dialog.ended) == 1


async def test_a_key_that_is_not_on_offer_disarms_for_a_second() -> None:
    async with a_dialog(plan()) as dialog:
        await dialog.press("k", "y", at=5.0)
        assert dialog.ended == []
        await dialog.press("y", at=6.0)
        assert len(dialog.ended) == 1


async def test_a_protected_context_wants_the_number_and_then_y() -> None:
    protected = plan(type_number=True, type_why="PROTECTED CONTEXT prod-eu")
    async with a_dialog(protected) as dialog:
        await dialog.press("y", at=1.0)
        assert (dialog.ended, dialog.says) == ([], "type 13 first, then y")
        await dialog.press("1", "3", at=2.0)
        assert "type 13 then y   13" in dialog.text
        await dialog.press("y", at=2.0)
        assert len(dialog.ended) == 1


async def test_it_is_void_after_120_seconds() -> None:
    async with a_dialog(plan()) as dialog:
        dialog.seconds = 2.0
        dialog.screen.draw()
        assert dialog.screen.query_one(KeyBar).right == "void in 118s"
        await dialog.press("y", at=120.0)
        assert (dialog.ended, dialog.says) == ([], "void after 120s: esc, then u looks again")


async def test_escape_goes_back_and_sends_nothing() -> None:
    async with a_dialog(plan()) as dialog:
        await dialog.press("escape", at=1.0)
        assert dialog.ended == [None]


@pytest.mark.parametrize("gone", [Gone.DELETED, Gone.REPLACED])
async def test_it_closes_when_the_object_is_gone_and_says_so(gone: Gone) -> None:
    async with a_dialog(plan()) as dialog:
        await dialog.take(opened_picture(opened(), gone), at=1.0)
        assert dialog.ended == [Closed(f"deploy/checkout was {gone.value}: nothing was written")]


async def test_it_closes_when_the_target_runs_by_now() -> None:
    undone = opened(
        revisions=(revision(15, Mark.NOW, uid="uid-13"), *REVISIONS[2:]),
        changed=NOW - timedelta(seconds=8),
        changed_by="kubectl",
    )
    async with a_dialog(plan()) as dialog:
        await dialog.take(opened_picture(undone), at=1.0)
        assert dialog.ended == [Closed("already undone 8s ago via kubectl")]


async def test_a_pause_under_it_draws_it_again_disarmed_and_says_what_changed() -> None:
    async with a_dialog(plan()) as dialog:
        await dialog.take(opened_picture(opened(paused=True)), at=5.0)
        assert dialog.says == "deploy/checkout was paused: look again"
        await dialog.show(plan(resumes=True), at=6.0)
        await dialog.press("y", at=6.2)
        assert dialog.ended == []
        await dialog.press("y", at=7.5)
        assert dialog.ended == [Confirmed(Scripted(plan(resumes=True)))]
    assert dialog.writer.prepared == [("uid-checkout", "uid-13")] * 2


async def test_scaling_under_it_does_not_disarm() -> None:
    async with a_dialog(plan()) as dialog:
        await dialog.take(opened_picture(opened(wanted=9, generation=15)), at=5.0)
        await dialog.press("y", at=5.0)
        assert len(dialog.ended) == 1


async def test_it_shows_where_and_as_whom() -> None:
    async with a_dialog(plan()) as dialog:
        live = msgspec.structs.replace(LINK, user="alice")
        await dialog.take(opened_picture(opened(), connection=live), at=1.0)
        assert "prod-eu / shop" in dialog.text
        assert "as alice" in dialog.text


async def test_a_reason_is_typed_and_goes_with_the_undo() -> None:
    async with a_dialog(plan()) as dialog:
        await dialog.press("r", *"yes", "enter", at=1.0)
        assert (dialog.ended, dialog.says) == ([], "reason: yes")
        await dialog.press("y", at=1.4)
        assert dialog.ended == []
        await dialog.press("y", at=2.5)
        assert dialog.ended == [Confirmed(Scripted(plan()), "yes")]


async def test_the_whole_diff_is_shown_and_disarms() -> None:
    async with a_dialog(plan()) as dialog:
        await dialog.press("d", at=1.0)
        shown = "\n".join(line for part in dialog.pilot.app.screen.query(Lines) for line in part.plain())
        assert "2.4.1 → 2.4.0" in shown
        await dialog.press("y", "escape", at=1.0)
        await dialog.press("y", at=1.4)
        assert dialog.ended == []
        await dialog.press("y", at=2.5)
        assert len(dialog.ended) == 1


async def test_it_closes_under_the_whole_diff_as_well() -> None:
    async with a_dialog(plan()) as dialog:
        await dialog.press("d", at=1.0)
        await dialog.take(opened_picture(opened(), Gone.DELETED), at=2.0)
        assert dialog.ended == [Closed("deploy/checkout was deleted: nothing was written")]


async def test_nothing_is_confirmed_on_a_terminal_too_small_to_show_it() -> None:
    async with a_dialog(plan()) as dialog:
        await dialog.pilot.resize_terminal(59, 24)
        await dialog.settle()
        await dialog.press("y", at=1.0)
        assert dialog.ended == []
        await dialog.pilot.resize_terminal(60, 15)
        await dialog.settle()
        await dialog.press("y", at=2.0)
        assert len(dialog.ended) == 1


async def test_what_was_read_is_kept_though_it_changes_twice_in_a_row() -> None:
    given: list[Any] = []

    class Listening(Writer):
        async def prepare_undo(
            self, *asked: Any, earlier: Any = None, **options: Any
        ) -> AsyncGenerator[Any, None]:
            given.append(earlier)
            async for value in super().prepare_undo(*asked, earlier=earlier, **options):
                yield value

    host, unread = Host(), plan(checks=(Check("fresh", CheckState.PENDING, "", arms=True), DRY_RUN))
    async with host.run_test(size=SIZE) as pilot:
        dialog = Dialog(pilot, Listening(plan()))
        host.push_screen(dialog.screen, dialog.ended.append)
        await dialog.settle()
        await dialog.take(opened_picture(opened(paused=True)), at=1.0)
        await dialog.show(unread, at=1.1)
        await dialog.take(opened_picture(opened()), at=1.2)
        await dialog.take(opened_picture(opened(paused=True)), at=1.3)
    assert given == [None, Scripted(plan()), Scripted(plan()), Scripted(plan())]


async def test_a_plan_that_comes_when_the_dialog_has_been_left_is_shown_nowhere() -> None:
    """Its widgets go before the work that reads does."""
    async with a_dialog() as dialog:
        screen, shown = dialog.screen, list[Any]()

        async def late() -> AsyncGenerator[Any, None]:
            yield Scripted(plan())

        screen.dismiss(None)
        await screen.query(UndoPanel).remove()
        await screen.consume(late(), shown.append)
        screen.draw()
        assert shown == []
