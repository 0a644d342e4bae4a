"""Keys as they arrive from the terminal, in reads of any size."""

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual import events
from textual._xterm_parser import XTermParser
from textual.message import Message

from tui.keys import LONGEST_PASTE, KeyParser, together


def words(messages: Iterable[Message]) -> list[str]:
    """Name each message: a key by its name, others by their kind."""
    names = []
    for message in messages:
        match message:
            case events.Key():
                names.append(message.key)
            case events.Paste():
                names.append(f"paste[{message.text}]")
            case _:
                names.append(type(message).__name__)
    return names


def let_time_pass(parser: XTermParser) -> list[str]:
    """Take what the parser holds, as if nothing had followed for long enough."""
    if parser._timeout_time is not None:
        parser._timeout_time = 0.0
    return words(parser.tick())


def after(*reads: str) -> list[str]:
    """Return what our parser makes of these reads, and of the silence after them."""
    parser = KeyParser()
    return [word for read in reads for word in words(parser.feed(read))] + let_time_pass(parser)


def by_textual(*reads: str) -> list[str]:
    """Return what Textual's own parser makes of them."""
    parser = XTermParser()
    return [word for read in reads for word in words(parser.feed(read))] + let_time_pass(parser)


@pytest.mark.parametrize(
    ("typed", "keys"),
    [
        ("\x1by", ["escape", "y"]),
        ("\x1b:", ["escape", "colon"]),
        ("\x1b\r", ["escape", "enter"]),
        ("\x1bu", ["escape", "u"]),
        ("\x1bé", ["escape", "é"]),
        ("\x1b\x1b", ["escape", "escape"]),
        ("\x1b\x7f", ["escape", "backspace"]),
        ("\x1b", ["escape"]),
        ("\x1b[", ["escape", "left_square_bracket"]),
        ("\x1bO", ["escape", "O"]),
        ("uy", ["u", "y"]),
    ],
)
def test_escape_is_a_key_of_its_own(typed: str, keys: list[str]) -> None:
    assert after(typed) == keys


@pytest.mark.parametrize("typed", ["\x1by", "\x1b:", "\x1b\r", "\x1b["])
def test_textual_still_takes_escape_for_a_chord(typed: str) -> None:
    """When this fails, upstream has mended it: see whether tui/keys.py can go."""
    assert by_textual(typed) != after(typed)
    assert "escape" not in by_textual(typed)


def test_textual_still_presses_keys_out_of_a_paste() -> None:
    """When this fails, upstream has mended it: see whether tui/keys.py can go."""
    assert "y" in by_textual("\x1b[200~a\x1b" + "y" * 40 + "\x1b[201~")


def test_textual_still_presses_an_answer_it_does_not_know() -> None:
    """When this fails, upstream has mended it: see whether tui/keys.py can go."""
    assert "n" in by_textual("\x1b[0n")


SEQUENCES = {
    "\x1b[A": ["up"],
    "\x1bOA": ["up"],
    "\x1bOP": ["f1"],
    "\x1b[[A": ["f1"],
    "\x1b[15~": ["f5"],
    "\x1b[6~": ["pagedown"],
    "\x1b[1;5F": ["ctrl+end"],
    "\x1b[Z": ["shift+tab"],
    "\x1b[I": ["AppFocus"],
    "\x1b[O": ["AppBlur"],
    "\x1b[<0;5;6M": ["MouseDown"],
    "\x1b[27u": ["escape"],
    "\x1b[121;;121u": ["y"],
    "\x1b[121;3u": ["alt+y"],
    "\x1b[13u": ["enter"],
    "\x1b[?2026;2$y": ["TerminalSupportsSynchronizedOutput"],
    "\x1b[12;40R": ["CursorPosition"],
    "\x1b[200~u\ny\x1b[201~": ["paste[u\ny]"],
}


@pytest.mark.parametrize(("sequence", "expected"), SEQUENCES.items())
def test_sequences_are_whole(sequence: str, expected: list[str]) -> None:
    assert after(sequence) == expected


@pytest.mark.parametrize(("sequence", "expected"), SEQUENCES.items())
def test_sequences_are_whole_when_each_character_is_a_read(sequence: str, expected: list[str]) -> None:
    assert after(*sequence) == expected


@given(
    st.lists(st.sampled_from([*SEQUENCES.items(), ("u", ["u"]), ("é", ["é"])]), max_size=8),
    st.lists(st.integers(1, 6), min_size=60, max_size=60),
)
def test_however_reads_fall_the_keys_are_the_same(
    sent: list[tuple[str, list[str]]], sizes: list[int]
) -> None:
    stream = "".join(sequence for sequence, _ in sent)
    reads = []
    for size in sizes:
        reads.append(stream[:size])
        stream = stream[size:]
    reads.append(stream)
    assert after(*filter(None, reads)) == [word for _, expected in sent for word in expected]


@pytest.mark.parametrize(
    "answer", ["\x1b[0n", "\x1b[?64;1;2c", "\x1b]11;rgb:0/0/0\x1b\\", "\x1bP>|tmux 3.4\x1b\\"]
)
def test_an_answer_nobody_asked_for_presses_nothing(answer: str) -> None:
    assert after(answer + "u") == ["u"]
    assert after(*answer, "u") == ["u"]


def test_the_beginning_of_a_sequence_waits_for_its_end_however_long_the_link_takes() -> None:
    parser = KeyParser()
    assert words(parser.feed("\x1b[1")) == []
    assert let_time_pass(parser) == []
    assert words(parser.feed("5~")) == ["f5"]


def test_escape_that_nothing_followed_in_time_does_not_take_the_next_key_along() -> None:
    parser = KeyParser()
    assert words(parser.feed("\x1b")) == []
    assert parser.patience is not None
    assert let_time_pass(parser) == ["escape"]
    assert parser.patience is None
    assert words(parser.feed("[")) == ["left_square_bracket"]


def test_a_paste_presses_no_key_whatever_is_in_it() -> None:
    hostile = "u\x1by" + "\x1b" + "y" * 40 + "\x1b[A\x1bOP\x00\x07"
    assert after(f"\x1b[200~{hostile}\x1b[201~q") == [f"paste[uy{'y' * 40}[AOP]", "q"]


def test_a_paste_keeps_no_more_than_its_limit() -> None:
    parser = KeyParser()
    heard = words(parser.feed("\x1b[200~"))
    for _ in range(30):
        heard += words(parser.feed("u" * 4096))
    heard += words(parser.feed("u\x1b[20"))
    heard += words(parser.feed("1~y"))
    assert heard == [f"paste[{'u' * LONGEST_PASTE}]", "y"]


@pytest.mark.parametrize(
    ("read", "expected"),
    [
        ("y", [False]),
        ("\x1b[121;;121u", [False]),
        ("\x1b[Iy", [False]),
        ("13y", [True, True, True]),
        ("y\r", [True, True]),
        ("\x1b[49;;49u\x1b[121;;121u", [True, True]),
        ("\x1b[200~yes\x1b[201~y", [True]),
    ],
)
def test_a_key_knows_whether_it_came_alone(read: str, expected: list[bool]) -> None:
    assert [together(key) for key in KeyParser().feed(read) if isinstance(key, events.Key)] == expected


@given(
    st.lists(st.text(st.sampled_from("\x1b[]OP<>?;0129~uyMABcm$ \x07\\é\x00\x9b"), min_size=1), max_size=12)
)
def test_no_input_raises(reads: list[str]) -> None:
    after(*reads)


def test_an_answer_that_breaks_off_is_dropped_and_does_not_take_keys_along() -> None:
    parser = KeyParser()
    assert words(parser.feed("\x1b]11;rgb")) == []
    assert let_time_pass(parser) == []
    assert words(parser.feed("u")) == ["u"]
