"""Two revisions of one number are told apart wherever a screen names a revision."""

import pytest
from msgspec.structs import replace
from samples import CHECKOUT, NOW, PLAN, REVISIONS
from scripted import Cluster, Writer, opened, opened_picture, plan, revision
from stage import Stage, screen_lines
from test_screen_rollout import SIZE, an_app, key_words, screen_text, settle
from test_undo_panel import text
from textual.pilot import Pilot

from rollout.action import Action, Ask, ImageChoice
from rollout.acts import choices
from rollout.chart import chart
from rollout.info import Earlier, Mark, RolloutInfo, Target
from rollout.timeline import drawn, sampled
from tui.screens.actions import rows_of_images
from tui.screens.changes import sections
from tui.screens.undo import UndoScreen
from tui.under import under
from tui.writes import Write, Writes
from widgets.pods_table import PodsTable
from widgets.revisions_table import RevisionsTable
from widgets.selected_panel import advice

TWINS = opened(
    number=13,
    previous=Earlier("uid-12", 13, "h12"),
    revisions=(
        revision(14, Mark.NOW, number=13, hash="h14", pods=1),
        revision(12, Mark.RUNNING, number=13, hash="h12"),
        revision(11, Mark.FAILED),
    ),
    target=Target("uid-12", "runs"),
)
"""What runs has its number with the one before."""

SAME = replace(PLAN, from_number=13, from_hash="77686", to_hash="5f8c7", becomes=14)


@pytest.mark.parametrize("width", [60, 80])
def test_the_dialog_says_between_which_of_one_number_it_goes_and_which_is_typed(width: int) -> None:
    lines = text(SAME, width=width, typed="1")
    assert "13 (77686) → 13 (5f8c7)" in lines[0]
    line = next(line for line in lines if "PROT" in line)
    assert line.endswith("type 13, of 5f8c7, then y   1▏")


def test_another_action_says_at_which_of_one_number_it_is_done() -> None:
    lines = text(replace(SAME, ask=Ask(Action.RESTART)))
    assert "at revision 13 (77686)" in lines[0]
    assert any("type 13, of 77686, then y" in line for line in lines)


def test_the_whole_difference_is_titled_by_hashes() -> None:
    assert sections(SAME)[0].title == "deploy/checkout 13 (77686)→13 (5f8c7)"


def test_an_undo_that_was_taken_back_says_between_which_it_went() -> None:
    writes = Writes()
    write = Write(replace(SAME, ref=TWINS.ref), NOW, reverted="reverted")
    vars(writes)["_newest"][TWINS.ref.uid] = write
    assert writes.told(TWINS).why == "undone 13 (77686)→13 (5f8c7) reverted"


def test_what_runs_under_a_dialog_is_named_by_its_hash() -> None:
    kept = TWINS.revisions or ()
    swapped = (replace(kept[1], mark=Mark.NOW), replace(kept[0], mark=Mark.LIKELY), kept[2])
    turned = under(TWINS, "uid-11", opened_picture(replace(TWINS, revisions=swapped, changed=None)), NOW)
    assert "revision 13 (h12) is what runs" in turned.sentence
    gone = under(TWINS, "uid-12", opened_picture(replace(TWINS, revisions=kept[:1])), NOW)
    assert gone.sentence == "revision 13 (h12) is no longer kept"


def test_an_image_is_offered_with_the_revision_that_names_it_and_how_good_that_was() -> None:
    found = (
        ImageChoice("app", "shop:2", 13, False, "uid-12"),
        ImageChoice("app", "shop:1", 9, False, "gone"),
    )
    assert [row.note for row in rows_of_images(found, TWINS)] == [
        "of revision 13 (h12), running",
        "of revision 9",
    ]


def test_the_menu_says_to_which_of_one_number_the_undo_is_undone() -> None:
    words = [one.words for one in choices(TWINS, "uid-12") if one.action is Action.UNDO]
    assert words == ["undo the undo: back to 13 (h12)…"]


def test_the_list_says_to_which_of_one_number_an_undo_helps() -> None:
    assert advice(TWINS).endswith("undo to 13 (h12) helps")


def test_a_timeline_names_the_revisions_of_one_number_by_their_hashes() -> None:
    pods = tuple(
        replace(pod, revision_uid="uid-12" if "-13-" in pod.name else "uid-14") for pod in TWINS.pods or ()
    )
    info = replace(TWINS, pods=pods)
    picture = drawn(sampled(None, info, NOW), info, None, NOW, 20)
    assert [share.revision for share in picture.revisions] == ["13 (h14)", "13 (h12)"]
    assert chart(picture, 4)[-2:] == [
        "revision 13 (h14): █ available, ▒ started",
        "revision 13 (h12): ░ available",
    ]


async def on(pilot: Pilot[object], *keys: str) -> str:
    await pilot.press(*keys)
    await settle(pilot)
    return key_words(pilot.app)  # type: ignore[arg-type]


async def test_u_goes_to_the_row_of_one_number_that_was_chosen() -> None:
    writer = Writer(plan())
    cluster = Cluster(writer=writer)
    cluster.rollout().send(opened_picture(replace(TWINS, target=Target("uid-11", "of another number"))))
    async with an_app(cluster).run_test(size=SIZE) as pilot:
        await settle(pilot)
        assert "undo to 11…" in key_words(pilot.app)
        assert "13 (h12)→13 (h14): image 2.4.0→2.4.1" in screen_text(pilot.app)
        assert "undo to 13 (h12)…" in await on(pilot, "shift+tab", "k")
        assert "revision 13 (h14) is what runs" in await on(pilot, "k", "u")
        await on(pilot, "j", "u")
        assert isinstance(pilot.app.screen, UndoScreen)
    assert writer.prepared == [("uid-checkout", "uid-12")]


class Host(Stage):
    """One table, with what is known."""

    def __init__(self, table: RevisionsTable | PodsTable, info: RolloutInfo) -> None:
        table.info, table.now = info, NOW
        super().__init__(table)


async def lines(table: RevisionsTable | PodsTable, info: RolloutInfo, width: int) -> list[str]:
    app = Host(table, info)
    async with app.run_test(size=(width, 30)):
        return screen_lines(app)


async def test_pods_stand_beside_the_beginning_of_their_revisions_hash() -> None:
    same = replace(CHECKOUT, revisions=(replace(REVISIONS[0], number=13), *REVISIONS[1:]))
    for width in (60, 80, 120):
        drawn_lines = await lines(PodsTable(), same, width)
        assert [line[2:10] for line in drawn_lines[2:4]] == ["13 77686", "13 5f8c7"]


async def test_rows_of_one_number_show_their_hashes_and_which_drops_or_was_restarted() -> None:
    low = replace(REVISIONS[-2], number=4, hash="abcdefg")
    restart = replace(REVISIONS[1], restart_of=low.uid)
    same = replace(CHECKOUT, revisions=(REVISIONS[0], restart, low, REVISIONS[-1]))
    shown = await lines(RevisionsTable(), same, 120)
    assert "4 (6b7f9) drops next" in shown[0]
    assert "restart of 4 (abcde)" in shown[2]
    assert [line.split()[2] for line in shown[3:5]] == ["abcdefg", "6b7f9c4d04"]
