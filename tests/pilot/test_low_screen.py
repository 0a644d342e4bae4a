"""A low screen gives its rows to what one needs first: the failing pod, the cause, the target."""

from msgspec.structs import replace
from paned import PanedCluster, an_app, crashing, settle
from samples import CHECKOUT, NOW, PROGRESS
from scenes import rollout_scene
from scripted import REVISIONS
from stage import RolloutStage, screen_lines
from textual.widget import Widget

from rollout.info import Owner
from widgets.heading import HeadingLines
from widgets.revisions_table import RevisionsTable
from widgets.steps_line import StepsLine

LOWEST = (60, 15)

FLUX = Owner(tool="Flux", name="apps/shop", sentence="Flux apps/shop takes it back", reverts=True, suspend="")


async def test_the_lowest_screen_shows_the_failing_pod_under_the_longest_heading() -> None:
    app = an_app(PanedCluster(), crashing(owner=FLUX))
    async with app.run_test(size=LOWEST) as pilot:
        await settle(pilot)
        lines = screen_lines(app)
        assert len(app.screen.query_one(HeadingLines).plain()) == 6
    assert any(line.startswith("✖▸14  check…crash") and "CrashLoopBackOff app" in line for line in lines)
    assert any("13 target" in line for line in lines)
    assert any("crash loop: app exits with 1" in line for line in lines)
    assert lines[-1].startswith("u undo to 13…")


async def test_the_failing_pod_is_the_last_row_to_go() -> None:
    scene: list[Widget] = rollout_scene(CHECKOUT)
    steps = next(part for part in scene if isinstance(part, StepsLine))
    steps.progress, steps.now = PROGRESS, NOW
    app = RolloutStage(*scene)
    async with app.run_test(size=(60, 14)):
        assert any(line.startswith("✖ 14  fkg4m") for line in screen_lines(app))


async def test_the_revisions_get_the_rows_while_one_is_picked() -> None:
    app = an_app(PanedCluster(), crashing())
    async with app.run_test(size=LOWEST) as pilot:
        await settle(pilot)
        revisions = app.screen.query_one(RevisionsTable)
        assert len(revisions.plain()) == 2
        await pilot.press("shift+tab")
        await settle(pilot)
        assert revisions.has_focus
        assert len(revisions.plain()) == len(REVISIONS) > 2
        assert any(line.startswith("✖ 14  check…crash") for line in screen_lines(app))


async def test_tab_leads_to_no_pane_that_is_not_there() -> None:
    app = an_app(PanedCluster(), crashing())
    async with app.run_test(size=LOWEST) as pilot:
        await settle(pilot)
        seen = set()
        for _ in range(4):
            await pilot.press("tab")
            await settle(pilot)
            assert app.focused is not None
            seen.add(type(app.focused).__name__)
        assert seen == {"PodsTable", "RevisionsTable"}


async def test_a_pod_of_a_stateful_set_is_named_whole_on_a_narrow_screen() -> None:
    bad = replace((crashing().pods or ())[0], name="postgres-2")
    app = an_app(PanedCluster(), replace(crashing(), pods=(bad,)))
    async with app.run_test(size=LOWEST) as pilot:
        await settle(pilot)
        assert any("postgres-2 0/1  CrashLoopBackOff app " in line for line in screen_lines(app))
