"""Short words for a narrow screen."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rollout.info import Ref
from rollout.text import (
    age,
    cells,
    clock,
    cut_end,
    cut_image,
    cut_middle,
    row_name,
    shares,
    short_image,
    span,
    stamp,
)

NOW = datetime(2026, 11, 12, 3, 14, 22, tzinfo=UTC)


@pytest.mark.parametrize(
    ("seconds", "short", "long"),
    [
        (0, "0s", "0s"),
        (44, "44s", "44s"),
        (59.9, "59s", "59s"),
        (60, "1m", "1m"),
        (131, "2m", "2m11s"),
        (469, "7m", "7m49s"),
        (600, "10m", "10m"),
        (3_120, "52m", "52m"),
        (3_600, "1h", "1h"),
        (11_520, "3h", "3h12m"),
        (40_000, "11h", "11h"),
        (4 * 86_400 + 7_200, "4d", "4d"),
        (999 * 86_400, "999d", "999d"),
        (1_000 * 86_400, "2y", "2y"),
        (-5, "0s", "0s"),
    ],
)
def test_a_length_of_time_is_said_in_the_units_that_matter(seconds: float, short: str, long: str) -> None:
    assert (span(seconds), span(seconds, long=True)) == (short, long)


@given(st.integers(0, 10**9))
def test_a_short_age_fits_a_column_of_four(seconds: int) -> None:
    assert len(span(seconds)) <= 4


def test_an_unknown_age_is_a_dash() -> None:
    assert age(None, NOW) == "-"


def test_times_are_utc_by_name() -> None:
    assert clock(NOW) == "03:14:22Z"


@pytest.mark.parametrize(
    ("back", "words"),
    [
        (timedelta(seconds=12), "03:14:10Z"),
        (timedelta(days=3), "9 Nov"),
        (timedelta(days=800), "Sep 2024"),
        (timedelta(seconds=-2), "03:14:24Z"),
    ],
)
def test_a_stamp_older_than_a_day_names_the_day(back: timedelta, words: str) -> None:
    assert stamp(NOW - back, NOW) == words


@pytest.mark.parametrize(
    ("image", "short"),
    [
        ("ghcr.io/shop/checkout:2.4.0", "checkout:2.4.0"),
        ("localhost:5000/checkout", "checkout"),
        ("checkout:1@sha256:5f8c75b5b8aa", "checkout:1"),
        ("ghcr.io/shop/checkout@sha256:5f8c75b5b8aa", "checkout@5f8c75b"),
        ("", ""),
    ],
)
def test_an_image_is_named_without_its_registry(image: str, short: str) -> None:
    assert short_image(image) == short


def test_a_long_name_is_cut_in_its_middle() -> None:
    assert cut_middle("fraud-scoring-canary", 18) == "fraud-sco…g-canary"


def test_a_name_that_fits_is_left_alone() -> None:
    assert cut_middle("fraud-scoring-canary", 20) == "fraud-scoring-canary"


def test_a_cut_never_halves_a_wide_character() -> None:
    assert cut_middle("日本語日本語", 6) == "日…語"
    assert cut_end("日本語", 4) == "日…"


@given(st.text(max_size=40), st.integers(0, 30))
def test_a_cut_text_never_takes_more_than_its_room(text: str, room: int) -> None:
    assert cells(cut_middle(text, room)) <= room
    assert cells(cut_end(text, room)) <= room


@pytest.mark.parametrize(
    ("text", "width"), [("web", 3), ("日本", 4), ("e\u0301", 1), ("a\u200bb", 2), ("█", 1)]
)
def test_cells_are_counted_as_a_terminal_draws_them(text: str, width: int) -> None:
    assert cells(text) == width


@given(st.lists(st.integers(0, 10_000), min_size=1, max_size=5), st.integers(0, 80))
def test_the_parts_of_a_bar_always_fill_it(parts: list[int], width: int) -> None:
    assert sum(shares(parts, width)) == width


@given(st.lists(st.integers(0, 10_000), min_size=1, max_size=5), st.integers(5, 80))
def test_a_part_that_is_there_shows_and_one_that_is_not_does_not(parts: list[int], width: int) -> None:
    drawn = shares(parts, width)
    assert not any(parts) or [bool(part) for part in parts] == [bool(cell) for cell in drawn]


def test_the_largest_remainder_rounds_up() -> None:
    assert shares((4, 2, 0), 8) == (5, 3, 0)


@pytest.mark.parametrize(
    ("kind", "namespaced", "name"),
    [
        ("Deployment", False, "web"),
        ("StatefulSet", False, "sts/web"),
        ("Deployment", True, "shop/web"),
        ("DaemonSet", True, "shop/ds/web"),
    ],
)
def test_a_row_names_its_kind_where_it_is_not_the_commonest(kind: str, namespaced: bool, name: str) -> None:
    assert row_name(Ref(kind, "shop", "web", "u"), namespaced=namespaced) == name


@pytest.mark.parametrize(
    ("image", "room", "shown"),
    [
        ("profile:3.3.0", 13, "profile:3.3.0"),
        ("profile:3.3.0", 10, "pro…:3.3.0"),
        ("profile:2026-11-25-5f8c75b", 10, "profi…c75b"),
        ("fraud-scoring-canary", 9, "frau…nary"),
    ],
)
def test_the_tag_of_an_image_is_kept_where_it_fits(image: str, room: int, shown: str) -> None:
    assert cut_image(image, room) == shown
