"""How it looks: a picture of each state at two sizes."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from samples import CHECKOUT, CONNECTION, NOW, PLAN, PROGRESS, ROWS, STALE, pod
from scenes import key_bar, rollout_scene, rollouts_scene, rollouts_table, status_line, undo_scene
from stage import Stage
from textual.pilot import Pilot
from textual.widget import Widget

from rollout.action import Check, CheckState
from rollout.connection import StreamState, StreamStatus
from rollout.info import Count, Heading, Phase, Verdict, VerdictWord
from widgets.help_panel import HelpPanel, HelpRow, Section
from widgets.lines import Lines
from widgets.revisions_table import RevisionsTable
from widgets.rollouts_table import RolloutsTable
from widgets.selected_panel import SelectedPanel
from widgets.status_line import Counts, StatusLine
from widgets.steps_line import StepsLine
from widgets.undo_panel import UndoPanel

SIZES = {"80x24": (80, 24), "120x40": (120, 40)}


def part(scene: list[Widget], kind: type) -> Lines:
    """Return the widget of a kind."""
    return next(widget for widget in scene if isinstance(widget, kind))


def focused(scene: list[Widget]) -> list[Widget]:
    part(scene, RolloutsTable).add_class("first-focus")
    return scene


def list_of(*rows: object) -> list[Widget]:
    """Return screen 1 with other rows, nothing wrong."""
    table = rollouts_table(rows)
    panel = SelectedPanel()
    panel.info, panel.now = (rows[0] if rows else None), NOW
    line = status_line(replace(CONNECTION, protected="", context="dev"), Counts(0, 0, len(rows), 0))
    return [line, table, panel, key_bar(("enter", "open"), ("u", "undo…"), ("?", "help"), ("q", "quit"))]


def reading() -> list[Widget]:
    scene = list_of()
    table = part(scene, RolloutsTable)
    table.listed = False
    table.streams = (
        StreamStatus("deployments", StreamState.SYNCING, received=1_200),
        StreamStatus("statefulsets", StreamState.DENIED),
    )
    part(scene, StatusLine).connection = replace(CONNECTION, state=StreamState.SYNCING)
    part(scene, StatusLine).counts = None
    return scene


def stale_list() -> list[Widget]:
    scene = rollouts_scene()
    part(scene, StatusLine).connection = STALE
    return scene


def ascii_list() -> list[Widget]:
    scene = rollouts_scene()
    for widget in scene:
        widget.ascii_only = True
    return scene


def all_namespaces() -> list[Widget]:
    scene = rollouts_scene()
    part(scene, RolloutsTable).namespace = None
    part(scene, StatusLine).connection = replace(CONNECTION, namespace=None)
    return scene


def long_names() -> list[Widget]:
    row = ROWS[0]
    named = replace(row, ref=replace(row.ref, name="scoring-service-" * 15, uid="long"), number=123_456)
    wide = replace(row, ref=replace(row.ref, name="日本語のロールアウト", uid="wide"), wanted=12_000)
    scene = list_of(named, wide, *ROWS)
    part(scene, StatusLine).connection = replace(
        CONNECTION, context="arn:aws:eks:eu-central-1:1234:cluster/prod-eu"
    )
    return scene


def stepping() -> list[Widget]:
    scene = rollout_scene(replace(CHECKOUT, heading=Heading.ROLLING, phase=Phase.PROGRESSING, causes=()))
    part(scene, StepsLine).progress = PROGRESS
    part(scene, StepsLine).now = NOW
    return scene


def degraded() -> list[Widget]:
    pods = (
        *(
            pod(f"checkout-5f8c75b5b8-{n}", 13, node="node-3", age="3d", trouble="evicted", state="Evicted")
            for n in range(40)
        ),
        *(pod(f"checkout-5f8c75b5b8-w{n}", 13, node=f"node-{n}", age="9d") for n in range(12)),
        pod("checkout-5f8c75b5b8-x", 13, node="node-9", age="20s", state="ContainerCreating"),
    )
    info = replace(
        CHECKOUT,
        phase=Phase.FAILED,
        heading=Heading.DEGRADED,
        pods=pods,
        wanted=53,
        new=Count(13, 53, 53, 12, 41),
        old=Count(None, 0, 0, 0, 0),
        deadline=None,
        changes=(),
        verdict=Verdict(VerdictWord.NOT_A_RELEASE, "node-3 evicts its pods: not a release"),
    )
    return rollout_scene(replace(info, edits=()))


def complete() -> list[Widget]:
    info = replace(
        CHECKOUT,
        phase=Phase.COMPLETE,
        heading=Heading.COMPLETE,
        causes=(),
        verdict=Verdict(VerdictWord.NOTHING, ""),
        why="complete, 2.4.1",
        deadline=None,
        owner=None,
        new=Count(14, 3, 3, 3, 0),
        old=Count(13, 0, 0, 0, 0),
        pods=tuple(pod(f"checkout-7768644c85-{n}", 14, node=f"node-{n}", age="4d") for n in range(3)),
    )
    return rollout_scene(replace(info, edits=()))


def unread() -> list[Widget]:
    info = replace(
        CHECKOUT, causes=None, verdict=None, changes=None, revisions=None, target=None, pods=None, events=None
    )
    return rollout_scene(replace(info, edits=()))


def chosen() -> list[Widget]:
    scene = rollout_scene()
    part(scene, RevisionsTable).add_class("first-focus")
    return scene


def checking() -> list[Widget]:
    scene = undo_scene()
    checks = (
        Check("allowed", CheckState.GOOD, "allowed", arms=False),
        Check("fresh", CheckState.PENDING, "reading afresh", arms=True),
        Check("dry-run", CheckState.PENDING, "server dry run", arms=True),
    )
    panel = part(scene, UndoPanel)
    panel.plan = replace(PLAN, checks=checks, type_number=False)
    panel.says = "Enter does nothing here: y confirms"
    return scene


def refused() -> list[Widget]:
    scene = undo_scene()
    checks = (*PLAN.checks[:2], Check("dry-run", CheckState.BAD, "server dry run refused", arms=True))
    part(scene, UndoPanel).plan = replace(
        PLAN, checks=checks, refused="the server refuses it: exceeded quota: requested cpu=2"
    )
    return scene


def armed() -> list[Widget]:
    scene = undo_scene()
    panel = part(scene, UndoPanel)
    panel.typed, panel.armed = "13", True
    return scene


def helping() -> list[Widget]:
    panel = HelpPanel()
    rows = (HelpRow("enter", "open the rollout"), HelpRow("u", "undo…", "rolldeck is read-only"))
    panel.sections = (
        Section("Rollouts", rows, RolloutsTable.HELP or ""),
        Section("Everywhere", (HelpRow("?", "help"), HelpRow("q", "back"))),
    )
    return [status_line(), panel, key_bar(("esc", "back"))]


SCENES: dict[str, Callable[[], list[Widget]]] = {
    "rollouts": lambda: focused(rollouts_scene()),
    "rollouts-stale": stale_list,
    "rollouts-ascii": ascii_list,
    "rollouts-all-namespaces": all_namespaces,
    "rollouts-reading": reading,
    "rollouts-none": list_of,
    "rollouts-one": lambda: list_of(ROWS[7]),
    "rollouts-all-healthy": lambda: list_of(*ROWS[7:]),
    "rollouts-on-fire": lambda: list_of(*(replace(ROWS[0], ref=row.ref) for row in ROWS)),
    "rollouts-long-names": long_names,
    "rollout": rollout_scene,
    "rollout-choosing": chosen,
    "rollout-stepping": stepping,
    "rollout-degraded": degraded,
    "rollout-complete": complete,
    "rollout-unread": unread,
    "undo": undo_scene,
    "undo-checking": checking,
    "undo-refused": refused,
    "undo-armed": armed,
    "help": helping,
}


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("scene", SCENES.values(), ids=SCENES)
def test_looks(
    snap_compare: Callable[..., bool], scene: Callable[[], list[Widget]], size: tuple[int, int]
) -> None:
    app = Stage(*scene())

    async def settle(pilot: Pilot[None]) -> None:
        for widget in pilot.app.query(".first-focus"):
            widget.focus()
        await pilot.pause()

    assert snap_compare(app, run_before=settle, terminal_size=size)
