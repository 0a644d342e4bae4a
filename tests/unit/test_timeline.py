"""A timeline holds what was seen, tells what objects say of before, and marks what happened."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from samples import CHECKOUT, NOW, PODS, PROGRESS

from rollout.chart import chart, scaled
from rollout.info import RolloutInfo
from rollout.timeline import (
    BEGAN,
    DEADLINE,
    MOST,
    OPENED,
    UNDO,
    WARNING,
    Drawn,
    Sample,
    Share,
    Timeline,
    drawn,
    sampled,
)

MINUTE = timedelta(minutes=1)


def after(minutes: float) -> datetime:
    return NOW + timedelta(minutes=minutes)


def with_pods(count: int) -> RolloutInfo:
    return replace(CHECKOUT, pods=PODS[: 1 + count])


def picture(timeline: Timeline, now: datetime, width: int = 60, **known: Any) -> Drawn:
    return drawn(timeline, known.pop("info", CHECKOUT), known.pop("progress", None), now, width)


def test_the_same_twice_is_one_sample() -> None:
    timeline = sampled(sampled(None, CHECKOUT, NOW), CHECKOUT, after(1))
    assert [sample.at for sample in timeline.samples] == [NOW]


def test_pods_are_counted_by_revision_the_current_one_first() -> None:
    (sample,) = sampled(None, CHECKOUT, NOW).samples
    assert [(share.number, share.available, share.started) for share in sample.shares] == [
        (14, 0, 1),
        (13, 3, 0),
    ]


def test_before_the_pods_are_read_there_is_no_sample() -> None:
    timeline = sampled(None, replace(CHECKOUT, pods=None), NOW)
    assert (timeline.opened, timeline.samples) == (NOW, ())


def test_a_sample_holds_until_the_next() -> None:
    timeline = sampled(sampled(None, with_pods(3), NOW), with_pods(1), after(10))
    columns = picture(timeline, after(20)).columns
    counts = [
        sum(share.available for share in column.shares) for column in columns if column and not column.least
    ]
    assert counts == sorted(counts, reverse=True)
    assert set(counts) == {3, 1}


def test_what_was_before_is_told_by_pods_that_still_exist_and_marked_as_a_least() -> None:
    columns = picture(sampled(None, CHECKOUT, NOW), after(1)).columns
    before = [column for column in columns if column is not None and column.least]
    assert before
    assert {share.number for share in before[0].shares} == {13}
    assert not columns[-1] or not columns[-1].least


def test_it_begins_before_a_recent_release_and_else_at_the_opening() -> None:
    timeline = sampled(None, CHECKOUT, NOW)
    assert picture(timeline, after(1)).begin < CHECKOUT.changed
    old = replace(CHECKOUT, changed=NOW - timedelta(days=3), revisions=())
    assert NOW - MINUTE < picture(timeline, after(1), info=old).begin < NOW


def test_opening_release_warnings_undo_and_deadline_are_marked() -> None:
    info = replace(CHECKOUT, deadline=after(2), deadline_passed=True)
    progress = replace(PROGRESS, began=after(3))
    marks = picture(sampled(None, info, NOW), after(5), info=info, progress=progress).marks
    assert {mark.what for _, mark in marks} == {OPENED, BEGAN, WARNING, UNDO, DEADLINE}
    assert [mark.at for _, mark in marks] == sorted(mark.at for _, mark in marks)


def test_a_deadline_to_come_is_no_mark() -> None:
    assert DEADLINE not in {mark.what for _, mark in picture(sampled(None, CHECKOUT, NOW), after(1)).marks}


def test_samples_do_not_grow_without_end() -> None:
    timeline = Timeline(opened=NOW)
    for minute in range(MOST + 500):
        timeline = sampled(timeline, with_pods(minute % 2 + 1), after(minute))
    assert len(timeline.samples) <= MOST
    assert timeline.samples[-1].at == after(MOST + 499)


@given(st.lists(st.integers(0, 500), min_size=1, max_size=6), st.integers(1, 30), st.integers(0, 50))
def test_a_pile_fits_and_shows_every_part_while_there_is_room(
    counts: list[int], rows: int, more: int
) -> None:
    top = max(1, sum(counts) + more)
    cells = scaled(counts, top, rows)
    assert sum(cells) <= rows
    assert all(high >= 0 for high in cells)
    if sum(counts) == top and rows >= top:
        assert all(high > 0 for high, count in zip(cells, counts, strict=True) if count)


def test_a_chart_in_characters() -> None:
    shares = (Share("a", 14, 1, 1), Share("b", 13, 2, 0))
    known = Drawn(
        begin=datetime(2026, 3, 14, 3, 0, tzinfo=UTC),
        end=datetime(2026, 3, 14, 3, 1, tzinfo=UTC),
        columns=(None, Sample(NOW, 3, shares[1:]), *(Sample(NOW, 3, shares),) * 18),
        marks=(),
        revisions=shares,
        top=4,
    )
    assert chart(known, 4) == [
        "4 |  ░░░░░░░░░░░░░░░░░░",
        "  |  ░░░░░░░░░░░░░░░░░░",
        "  | ░▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒",
        "  | ░██████████████████",
        "0 +--------------------",
        "   03:00:00Z  03:01:00Z",
        "revision 14: █ available, ▒ started",
        "revision 13: ░ available",
    ]


@pytest.mark.parametrize("width", [1, 2, 200])
def test_any_width_can_be_drawn(width: int) -> None:
    assert len(picture(sampled(None, CHECKOUT, NOW), after(1), width).columns) == width
