"""A timeline holds what was seen, tells what objects say of before, and marks what happened."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from samples import CHECKOUT, EVENTS, NOW, PODS, PROGRESS

from rollout.chart import chart, scaled
from rollout.info import Mark, RolloutInfo
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
    left,
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
    assert NOW - MINUTE < picture(sampled(None, old, NOW), after(1), info=old).begin < NOW


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


def heights(drawing: Drawn) -> list[int | None]:
    """Return how many pods each column has."""
    return [c and sum(share.available + share.started for share in c.shares) for c in drawing.columns]


def test_pods_from_before_the_opening_are_kept_when_they_are_deleted() -> None:
    timeline = sampled(None, CHECKOUT, NOW)
    fewer = sampled(timeline, with_pods(0), after(1))
    before = heights(picture(timeline, after(2), info=CHECKOUT))
    shown = heights(picture(fewer, after(2), info=with_pods(0)))
    assert 4 in before[:30]
    assert shown[:30] == before[:30]
    assert shown[-1] == 1


def test_events_tell_of_pods_that_were_gone_before_the_opening() -> None:
    gone = tuple(
        replace(EVENTS[2], key=name, name="5f8c75b5b8", last=after(at), message=f"{what} pod: {name}")
        for what, name, at in (
            ("Deleted", "checkout-5f8c75b5b8-gone1", -1),
            ("Deleted", "checkout-5f8c75b5b8-gone2", -0.5),
            ("Created", "checkout-5f8c75b5b8-gone2", -1.5),
        )
    )
    info = replace(CHECKOUT, events=gone, changed=after(-2))
    timeline = sampled(None, info, NOW)
    old = [sum(s.available for s in sample.shares if s.number == 13) for sample in timeline.earlier]
    assert old[-4:] == [4, 5, 4, 3]
    assert all(sample.least for sample in timeline.earlier)
    same = replace(info, number=13)
    assert sampled(None, same, NOW).earlier == timeline.earlier


def test_what_events_tell_is_taken_once_they_are_read_and_kept_when_they_go() -> None:
    deleted = replace(
        EVENTS[2], name="5f8c75b5b8", last=after(-1), message="Deleted pod: checkout-5f8c75b5b8-gone1"
    )
    timeline = sampled(None, replace(CHECKOUT, events=None), NOW)
    told = sampled(timeline, replace(CHECKOUT, events=(deleted,)), after(1))
    assert len(told.earlier) > len(timeline.earlier)
    assert sampled(told, replace(CHECKOUT, events=()), after(2)).earlier == told.earlier


def test_ten_thousand_pods_are_told_of_in_few_moments() -> None:
    many = tuple(
        replace(PODS[1], uid=f"u{n}", name=f"p{n}", created=NOW - timedelta(seconds=n)) for n in range(10_000)
    )
    earlier = sampled(None, replace(CHECKOUT, pods=many), NOW).earlier
    assert len(earlier) <= 500
    assert sum(share.available for share in earlier[-1].shares) == 9_999


def test_a_deadline_that_passed_is_marked_though_nothing_is_due_any_more() -> None:
    condition = replace(EVENTS[0], reason="Progressing=False", last=after(1))
    info = replace(CHECKOUT, deadline=None, deadline_passed=True, conditions=(condition,))
    marks = picture(sampled(None, CHECKOUT, NOW), after(2), info=info).marks
    assert [mark.at for _, mark in marks if mark.what == DEADLINE] == [after(1)]


def test_while_nobody_looked_nothing_is_known() -> None:
    timeline = left(sampled(None, CHECKOUT, NOW), after(10))
    assert timeline is not None
    again = sampled(timeline, CHECKOUT, after(20))
    seen = picture(again, after(30), 30).columns
    assert seen[-1] is not None
    assert seen[-15] is None
    assert seen[-25] is not None


def test_after_an_undo_it_is_drawn_from_before_the_release_that_failed() -> None:
    timeline = sampled(None, replace(CHECKOUT, changed=after(-5)), NOW)
    undone = replace(
        CHECKOUT,
        changed=after(1),
        revisions=tuple(replace(each, mark=Mark.UNPROVEN) for each in CHECKOUT.revisions or ()),
    )
    assert picture(sampled(timeline, undone, after(1)), after(2), info=undone).begin <= after(-5)
