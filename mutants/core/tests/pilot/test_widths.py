"""Every line of every widget is exactly as wide as its widget, whatever the cluster calls things."""

from datetime import timedelta

import pytest
from msgspec.structs import replace
from rich.cells import cell_len
from samples import CAUSE, CHECKOUT, CONNECTION, EVENTS, NOW, PLAN, PODS, PROGRESS, REVISIONS, STALE
from scenes import rollouts_table, status_line

from rollout.action import Check, CheckState
from rollout.info import Change, Count, Edit, RolloutInfo
from rollout.telling import Alike, LastWords, Told
from widgets.events_table import EventsTable
from widgets.glyphs import as_ascii
from widgets.heading import HeadingLines
from widgets.help_panel import HelpPanel, HelpRow, Section
from widgets.key_bar import Key, KeyBar
from widgets.lines import Lines
from widgets.pods_table import PodsTable
from widgets.revisions_table import RevisionsTable
from widgets.rollout_bars import RolloutBars
from widgets.selected_panel import SelectedPanel
from widgets.status_line import Counts
from widgets.steps_line import StepsLine
from widgets.undo_panel import UndoPanel

WIDTHS = (*range(60, 130), *range(130, 201, 7), 200)
NARROW = tuple(range(1, 60, 4))

TEXTS = {
    "short": "a",
    "empty": "",
    "253 characters": "long-name-" * 25 + "end",
    "wide": "日本語のロールアウト" * 20,
    "odd wide": "x" + "漢" * 126,
    "combining": "e\u0301" * 120,
    "leading combining": "\u0301\u0301name",
    "zero-width": "a\u200b\u200d\u2060" * 60,
    "emoji": "👩\u200d👩\u200d👧\u200d👦🏳\ufe0f\u200d🌈" * 20,
    "variation": "✔\ufe0f❤\ufe0f☁\ufe0e" * 30,
    "flags": "🇩🇪🇫🇷" * 40,
    "wider than Python knows": "\u0600\u00ad" * 60,
    "markup": "[bold red]x[/] [@click=app.quit]y[/]" * 5,
}


def hostile(text: str) -> RolloutInfo:
    """Return checkout with `text` in every place that a cluster fills."""
    owner = replace(CHECKOUT.owner, sentence=text)
    return replace(
        CHECKOUT,
        ref=replace(CHECKOUT.ref, name=text, namespace=text),
        images=(text, text),
        changed_by=text,
        why=text,
        owner=owner,
        causes=(replace(CAUSE, headline=text, detail=text, pods=10_000, of=10_000),),
        verdict=replace(CHECKOUT.verdict, sentence=text),
        edits=(Edit("ConfigMap", text, NOW),) * 3,
        last_words=LastWords(
            of=Alike("", "", text, 1), pod=text, before=True, lines=(text,), told=Told(0, 0, "error")
        ),
        changes=(Change("image", text, "", text, text, text),) * 3,
        revisions=tuple(
            replace(r, name=text, hash=text, images=(text,), evidence=text, change_cause=text)
            for r in REVISIONS
        ),
        pods=tuple(replace(p, name=f"{text}{n}", state=text, node=text) for n, p in enumerate(PODS)),
        events=tuple(
            replace(e, kind=text, name=text, reason=text, message=text, count=10**6) for e in EVENTS
        ),
        conditions=EVENTS,
    )


def widgets(text: str) -> list[Lines]:
    """Return every widget, full of `text`."""
    info = hostile(text)
    link = replace(CONNECTION, context=text, namespace=text, user=text, denied=(text,), read_only=True)
    lost = replace(STALE, context=text, namespace=text, user=text, reason=text)
    table, everywhere = rollouts_table((info,) * 3), rollouts_table((info,))
    everywhere.namespace = None
    panel, heading, gone, bars = SelectedPanel(), HeadingLines(), HeadingLines(), RolloutBars()
    revisions, pods, events, steps = RevisionsTable(), PodsTable(), EventsTable(), StepsLine()
    for part in (panel, heading, gone, bars, revisions, pods, events):
        part.info = info
    for part in (panel, heading, revisions, pods, events, steps):
        part.now = NOW
    gone.gone = gone.advice = text
    events.conditions = True
    steps.progress = replace(PROGRESS, sentence=text, steps=(replace(PROGRESS.steps[0], words=text),) * 3)
    undo, keys, bar, told = UndoPanel(), HelpPanel(), KeyBar(), KeyBar()
    undo.plan = replace(
        PLAN,
        ref=info.ref,
        target_words=text,
        target_evidence=text,
        type_why=text,
        changes=(Change(text, text, text, text, text, text),) * 20,
        stays=text,
        warnings=((text, text),),
        takes=text,
        checks=(Check("x", CheckState.BAD, text, arms=True), *PLAN.checks),
    )
    undo.says = undo.typed = text
    keys.sections = (Section(text, (HelpRow(text, text, text),), text),)
    bar.keys, bar.right = (Key(text, text), Key("u", text), Key("?", "help")), text
    told.says = text
    return [
        status_line(link, Counts(1, 2, 3, 4)),
        status_line(lost),
        table,
        everywhere,
        panel,
        heading,
        gone,
        bars,
        revisions,
        pods,
        events,
        steps,
        undo,
        keys,
        bar,
        told,
    ]


def misfits(widget: Lines, width: int, height: int) -> list[str]:
    """Return the lines of a widget that are not `width` cells, drawn as they are and in ASCII."""
    wrong = []
    lines = widget.lines(width, height)
    assert len(lines) <= height
    for line in lines:
        drawn = sum(cell_len(piece.text) for piece in line.pieces)
        plain = as_ascii("".join(piece.text for piece in line.pieces))
        if drawn != width or len(plain) != width or not plain.isascii():
            wrong.append(f"{type(widget).__name__} {width}: {drawn}, {len(plain)} {plain!r}")
    return wrong


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
@pytest.mark.parametrize("widths", [WIDTHS, NARROW], ids=["60 to 200", "narrower"])
def test_every_line_fits_its_width(text: str, widths: tuple[int, ...]) -> None:
    assert [
        wrong for widget in widgets(text) for width in widths for wrong in misfits(widget, width, 12)
    ] == []


@pytest.mark.parametrize("pods", [0, 9, 10, 99_999])
def test_numbers_of_any_size_fit(pods: int) -> None:
    side = Count(10_000_000, pods, pods, pods // 2, pods - pods // 2)
    info = replace(CHECKOUT, number=10_000_000, wanted=pods, serving=pods, new=side, old=side, surge=pods)
    table, bars = rollouts_table((info,)), RolloutBars()
    bars.info = info
    assert [
        wrong for widget in (table, bars) for width in WIDTHS for wrong in misfits(widget, width, 12)
    ] == []


@pytest.mark.parametrize("height", range(1, 16))
def test_no_widget_draws_more_lines_than_it_has(height: int) -> None:
    assert [wrong for widget in widgets("a") for wrong in misfits(widget, 80, height)] == []


def test_a_clock_far_off_leaves_every_line_its_width() -> None:
    later = widgets("a")
    for widget in later:
        if hasattr(widget, "now"):
            widget.now = NOW + timedelta(days=20_000)
    assert [wrong for widget in later for wrong in misfits(widget, 80, 12)] == []


@pytest.mark.parametrize(("code", "end"), [("image-not-found", ": manifest unknown"), ("unschedulable", "…")])
def test_the_end_of_what_a_registry_says_is_in_sight_in_one_line(code: str, end: str) -> None:
    said = f'Back-off pulling image "{"x" * 40}": ErrImagePull: rpc error: code = NotFound: manifest unknown'
    panel = SelectedPanel()
    panel.info, panel.now = replace(CHECKOUT, causes=(replace(CAUSE, code=code, detail=said),)), NOW
    cause = "".join(piece.text for piece in panel.lines(80, 3)[1].pieces).rstrip()
    assert cause.startswith("  Back-off pulling image")
    assert cause.endswith(end)
