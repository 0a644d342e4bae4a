"""Nothing a terminal acts on gets past `safe`."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis.strategies import characters, integers, text

from rollout.safe import safe


@pytest.mark.parametrize(
    ("hostile", "shown"),
    [
        ("\x1b]52;c;aGk=\x07", "␛]52;c;aGk=␇"),
        ("\x00\x7f", "␀␡"),
        ("\x9b31m", "\ufffd31m"),
        ("\u202eevil\u2066", "\ufffdevil\ufffd"),
        ("a\u200b\ufeffb", "a\ufffd\ufffdb"),
        ("a\U000e0041b", "a\ufffdb"),
        ("a\ud800b", "a\ufffdb"),
        ("a\u2028b\u2029", "a\ufffdb\ufffd"),
        ("one\ntwo\tthree", "one␊two␉three"),
        ("a\u00a0b\u3000c", "a b c"),
    ],
)
def test_what_a_terminal_would_act_on_is_shown_instead(hostile: str, shown: str) -> None:
    assert safe(hostile) == shown


@pytest.mark.parametrize("joined", ["a\u200db", "a\ufe0fb", "a\ufe0eb", "a\U000e0100b", "a\ufe00b"])
def test_what_changes_the_width_of_its_neighbour_is_dropped(joined: str) -> None:
    assert safe(joined) == "ab"


def test_ordinary_text_of_any_script_is_untouched() -> None:
    assert safe("é 漢字 😀 [b]x[/] && < >") == "é 漢字 😀 [b]x[/] && < >"


def test_lines_stay_where_a_view_has_lines() -> None:
    assert safe("a\tb\r\nc\x1b", lines=True) == "a       b\nc␛"


def test_a_long_text_is_cut_and_says_so() -> None:
    assert safe("x" * 5000) == "x" * 4095 + "…"


@given(text(characters(codec=None)), integers(0, 50))
def test_any_text_is_printable_and_within_its_limit(hostile: str, limit: int) -> None:
    shown = safe(hostile, limit)
    assert shown.isprintable()
    assert len(shown) <= limit


@given(text(characters(codec=None)))
def test_lines_hold_no_control_but_newlines(hostile: str) -> None:
    controls = {c for c in safe(hostile, lines=True) if unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zl")}
    assert controls <= {"\n"}
