"""How it looks: a picture of each state at three sizes, and of the main ones on a large screen."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from samples import CAUSE, CHECKOUT, CONNECTION, NOW, PLAN, PROGRESS, ROWS, STALE, pod
from scenes import key_bar, rollout_scene, rollouts_scene, rollouts_table, status_line, undo_scene
from stage import Stage
from textual.pilot import Pilot
from textual.widget import Widget

from rollout.action import Check, CheckState
from rollout.connection import StreamState, StreamStatus
from rollout.info import Count, Heading, Phase, Verdict, VerdictWord
from rollout.picture import Gone, OpenedPicture
from tui.absent import ADVICE, Sought, absent
from widgets.heading import HeadingLines
from widgets.help_panel import HelpPanel, HelpRow, Section
from widgets.lines import Lines
from widgets.revisions_table import RevisionsTable
from widgets.rollouts_table import RolloutsTable
from widgets.selected_panel import SelectedPanel
from widgets.status_line import Counts, StatusLine
from widgets.steps_line import StepsLine
from widgets.undo_panel import UndoPanel

SIZES = {"60x15": (60, 15), "80x24": (80, 24), "120x40": (120, 40)}
LARGE = {"200x60": (200, 60)}
MAIN = ("rollouts", "rollout", "undo", "rollouts-2000", "rollouts-on-fire", "rollout-degraded")
"""Scenes that are drawn on a large screen as well."""


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
        edits=(),
        verdict=Verdict(VerdictWord.NOT_A_RELEASE, "node-3 evicts its pods: not a release"),
    )
    return rollout_scene(info)


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
        edits=(),
        new=Count(14, 3, 3, 3, 0),
        old=Count(13, 0, 0, 0, 0),
        pods=tuple(pod(f"checkout-7768644c85-{n}", 14, node=f"node-{n}", age="4d") for n in range(3)),
    )
    return rollout_scene(info)


def unread() -> list[Widget]:
    unknown = dict.fromkeys(("causes", "verdict", "changes", "revisions", "target", "pods", "events"), None)
    info = replace(CHECKOUT, edits=(), **unknown)
    return rollout_scene(info)


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


def crowd() -> list[Widget]:
    """Return 2,000 rollouts, the first of them in trouble."""
    rows = [
        *ROWS[:7],
        *(
            replace(ROWS[7 + n % 12], ref=replace(ROWS[7].ref, name=f"service-{n:04}", uid=f"uid-{n}"))
            for n in range(1_993)
        ),
    ]
    scene = list_of(*rows)
    part(scene, StatusLine).counts = Counts(1, 4, 2_000, 0)
    return scene


def not_permitted() -> list[Widget]:
    scene = list_of()
    table = part(scene, RolloutsTable)
    kinds = ("deployments", "statefulsets", "daemonsets")
    table.streams = tuple(StreamStatus(kind, StreamState.DENIED) for kind in kinds)
    part(scene, StatusLine).connection = replace(CONNECTION, denied=kinds)
    return scene


def no_namespace() -> list[Widget]:
    scene = list_of()
    part(scene, RolloutsTable).exists = False
    return scene


def no_answer() -> list[Widget]:
    scene = list_of()
    table = part(scene, RolloutsTable)
    table.listed = False
    table.streams = (StreamStatus("deployments", StreamState.BACKOFF, reason="cannot resolve k8s.example"),)
    lost = replace(STALE, heard=None, reason="cannot resolve k8s.example")
    part(scene, StatusLine).connection, part(scene, StatusLine).counts = lost, None
    return scene


def gone(words: str, kind: Gone) -> list[Widget]:
    scene = rollout_scene()
    heading = part(scene, HeadingLines)
    heading.gone, heading.advice = words, ADVICE[kind]
    return scene


def not_found() -> list[Widget]:
    picture = OpenedPicture(
        connection=CONNECTION, streams=(), now=NOW, info=None, gone=Gone.NOT_FOUND, exists=True
    )
    heading = HeadingLines()
    heading.absent = absent(Sought("Deployment", "shop", "checkuot"), picture)
    return [status_line(), heading, key_bar(("?", "help"), ("esc", "back"))]


def stale_rollout() -> list[Widget]:
    scene = rollout_scene()
    part(scene, StatusLine).connection = STALE
    return scene


def long_rollout() -> list[Widget]:
    name = "scoring-service-" * 15 + "canary"
    info = replace(CHECKOUT, ref=replace(CHECKOUT.ref, name=name), changed_by="an-operator-" * 8)
    pods = tuple(replace(each, name=f"{name}-{n}", node=name) for n, each in enumerate(CHECKOUT.pods))
    causes = (replace(CAUSE, headline=f"image not found: {name}"[:63], detail=f"cannot pull {name}"),)
    return rollout_scene(replace(info, pods=pods, causes=causes))


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
    "rollouts-2000": crowd,
    "rollouts-no-permission": not_permitted,
    "rollouts-no-namespace": no_namespace,
    "rollouts-no-answer": no_answer,
    "rollout": rollout_scene,
    "rollout-stale": stale_rollout,
    "rollout-not-found": not_found,
    "rollout-deleted": lambda: gone("deleted 8s ago", Gone.DELETED),
    "rollout-replaced": lambda: gone("replaced 8s ago", Gone.REPLACED),
    "rollout-long-names": long_rollout,
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


PICTURES = [
    *((scene, size) for scene in SCENES for size in SIZES),
    *((scene, size) for scene in MAIN for size in LARGE),
]


@pytest.mark.parametrize(("scene", "size"), PICTURES, ids=[f"{scene}-{size}" for scene, size in PICTURES])
def test_looks(snap_compare: Callable[..., bool], scene: str, size: str) -> None:
    app = Stage(*SCENES[scene]())

    async def settle(pilot: Pilot[None]) -> None:
        for widget in pilot.app.query(".first-focus"):
            widget.focus()
        await pilot.pause()

    assert snap_compare(app, run_before=settle, terminal_size={**SIZES, **LARGE}[size])
