"""Every line of the panes is exactly as wide as its widget, whatever the cluster calls things."""

import pytest
from msgspec.structs import replace
from rich.cells import cell_len
from samples import CHECKOUT, EVENTS, NOW, PROGRESS
from test_widths import NARROW, TEXTS, WIDTHS, hostile

from rollout.telling import telling
from rollout.timeline import sampled
from rollout.yaml_diff import FOLD, GONE, NEW, SAME, DiffLine
from widgets.diff_view import DiffView
from widgets.event_detail import EventDetail
from widgets.lines import Lines
from widgets.log_lines import log_rows
from widgets.logs_view import LogPage, LogsView
from widgets.telling_lines import TellingLines
from widgets.timeline_view import TimelineView


def panes(text: str) -> list[Lines]:
    """Return every pane, full of `text`."""
    diff, logs, words, event, timeline = DiffView(), LogsView(), TellingLines(), EventDetail(), TimelineView()
    other = text + "x"
    diff.heading = diff.absent = text
    diff.diff = tuple(DiffLine(sign, text, other) for sign in (SAME, GONE, NEW, FOLD))
    logs.heading = logs.note = logs.absent = text
    logs.page, logs.marked, logs.found = LogPage(7, (text,) * 9), 8, 9
    words.heading, words.words, words.told = text, (text, "error " + text), telling([text, "error " + text])
    event.line, event.now = replace(EVENTS[0], kind=text, name=text, reason=text, message=text), NOW
    info = hostile(text)
    timeline.timeline, timeline.info, timeline.now = sampled(None, info, NOW), info, NOW
    timeline.progress = replace(PROGRESS, sentence=text, ended=NOW)
    return [diff, logs, words, event, timeline, DiffView(), LogsView(), TellingLines(), TimelineView()]


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_every_line_is_as_wide_as_its_widget(text: str) -> None:
    for pane in panes(text):
        for width in (*NARROW, *WIDTHS[::7]):
            for height in (0, 1, 2, 9):
                lines = pane.lines(width, height)
                assert len(lines) <= height
                for line in lines:
                    assert sum(cell_len(piece.text) for piece in line.pieces) == width


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_wrapped_lines_hold_all_of_a_text(text: str) -> None:
    for width in (2, 7, 80):
        lines = list(log_rows(text, width, wrap=True))
        assert all(sum(cell_len(piece.text) for piece in line.pieces) == width for line in lines)
    assert lines


def test_a_timeline_of_thousands_of_pods_is_drawn() -> None:
    pods = tuple(replace(pod, uid=f"{n}-{pod.uid}") for n in range(2_500) for pod in CHECKOUT.pods or ())
    info = replace(CHECKOUT, pods=pods, wanted=10_000)
    view = TimelineView()
    view.timeline, view.info, view.now = sampled(None, info, NOW), info, NOW
    assert any("10,000" in "".join(piece.text for piece in line.pieces) for line in view.lines(80, 19))
