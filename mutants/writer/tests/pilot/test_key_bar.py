"""The last line gives up keys from the right, never `u` and `?`."""

import pytest

from widgets.key_bar import Key, KeyBar

KEYS = (Key("enter", "open"), Key("u", "undo…"), Key("/", "filter"), Key("?", "help"), Key("q", "quit"))


def text(bar: KeyBar, width: int) -> str:
    (line,) = bar.lines(width, 1)
    return "".join(piece.text for piece in line.pieces).rstrip()


@pytest.mark.parametrize(
    ("width", "words"),
    [
        (80, "enter open  u undo…  / filter  ? help  q quit"),
        (44, "enter open  u undo…  / filter  ? help  q"),
        (39, "enter open  u undo…  / filter  ? help"),
        (36, "enter open  u undo…  /  ? help"),
        (29, "enter open  u undo…  ? help"),
        (24, "enter  u undo…  ? help"),
        (20, "u undo…  ? help"),
    ],
)
def test_keys_give_way_from_the_right(width: int, words: str) -> None:
    bar = KeyBar()
    bar.keys = KEYS
    assert text(bar, width) == words


def test_a_letter_without_its_word_tells_nothing_and_goes_with_it() -> None:
    bar = KeyBar()
    bar.keys = (Key("u", "undo to 13…"), Key("?", "help"), Key("t", "timeline"))
    assert text(bar, 28) == "u undo to 13…  ? help"


def test_a_key_that_is_not_possible_is_left_out() -> None:
    bar = KeyBar()
    bar.keys = (Key("u", "undo…", enabled=False), Key("?", "help"))
    assert text(bar, 80) == "? help"


def test_why_a_key_does_nothing_stands_in_for_the_keys() -> None:
    bar = KeyBar()
    bar.keys, bar.says = KEYS, "already undone 8s ago via kubectl"
    assert text(bar, 80) == "already undone 8s ago via kubectl"


def test_words_at_the_end_keep_their_place() -> None:
    bar = KeyBar()
    bar.keys, bar.right = KEYS, "void in 118s"
    assert text(bar, 40).endswith("void in 118s")
