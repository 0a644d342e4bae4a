"""Frames through the canvas and the painter, on pyte beside the frames as they are."""

import pyte
from hypothesis import given
from hypothesis import strategies as st
from looks_same import differences

from tui.cells import ALTERNATE_SCREEN, SYNC_END, SYNC_START, Canvas
from tui.looks import add_codes, change, look_of
from tui.painter import Painter

WIDTH, HEIGHT = 40, 8
STYLES = (
    "", "1", "4", "7", "1;31", "38;2;1;2;3", "48;2;9;8;7", "38;2;1;2;3;48;2;9;8;7", "3;9;42",
    "38;5;200;48;5;17", "1;2;3;4;38;2;255;0;0", "97;101",
)  # fmt: skip
NARROW = st.text(st.sampled_from("ab    █·é"), min_size=1, max_size=WIDTH)
styles = st.sampled_from(STYLES)


def styled(codes: str, text: str) -> str:
    return f"\x1b[{codes}m{text}\x1b[0m" if codes else text


@st.composite
def spans(draw: st.DrawFn) -> str:
    """A piece of narrow text somewhere in the upper half."""
    text = draw(NARROW)
    x, y = draw(st.integers(0, WIDTH - len(text))), draw(st.integers(0, HEIGHT // 2 - 1))
    return f"\x1b[{y + 1};{x + 1}H{styled(draw(styles), text)}"


@st.composite
def wide_lines(draw: st.DrawFn) -> str:
    """A whole line in the lower half, with wide characters."""
    y = draw(st.integers(HEIGHT // 2, HEIGHT - 1))
    words = draw(st.lists(st.tuples(styles, st.sampled_from(["滚动", "a", "한", "  ", "b漢c"])), max_size=7))
    width = sum(len(word) + sum(ord(c) > 0x1100 for c in word) for _, word in words)
    text = "".join(styled(codes, word) for codes, word in words)
    return f"\x1b[{y + 1};1H{text}{styled(draw(styles), ' ' * (WIDTH - width))}"


frames = st.lists(st.one_of(spans(), wide_lines()), min_size=1, max_size=5).map(
    lambda parts: "".join(parts) + "\x1b[1;1H"
)


class Terminal:
    """What both ways of writing draw."""

    def __init__(self) -> None:
        self.plain, self.painted = pyte.Screen(WIDTH, HEIGHT), pyte.Screen(WIDTH, HEIGHT)
        for screen in (self.plain, self.painted):
            screen.reset_mode(pyte.modes.DECAWM)
        self.canvas, self.painter = Canvas(WIDTH, HEIGHT), Painter()
        self.canvas.feed(ALTERNATE_SCREEN)

    def write(self, data: str) -> None:
        pyte.Stream(self.plain).feed(data.replace("\n", "\r\n"))
        self.canvas.feed(data)

    def drain(self) -> str:
        sent = self.painter.paint(self.canvas.take())
        pyte.Stream(self.painted).feed(sent.replace(ALTERNATE_SCREEN, ""))
        return sent


@given(st.lists(st.tuples(frames, st.booleans()), min_size=1, max_size=8))
def test_any_frames_however_many_are_skipped_end_in_the_same_cells(written: list[tuple[str, bool]]) -> None:
    terminal = Terminal()
    for frame, ready in written:
        terminal.write(frame)
        if ready:
            terminal.drain()
    terminal.drain()
    assert differences(terminal.plain, terminal.painted) == []


@given(frames)
def test_a_frame_again_sends_nothing(frame: str) -> None:
    terminal = Terminal()
    terminal.write(frame)
    terminal.drain()
    terminal.write(frame)
    assert terminal.drain() == ""


@given(styles, styles)
def test_a_change_of_look_gives_the_look(old: str, new: str) -> None:
    there, screen = pyte.Screen(2, 1), pyte.Screen(2, 1)
    pyte.Stream(there).feed(f"\x1b[0;{old}m\x1b[0;{new}mx" if new else f"\x1b[0;{old}m\x1b[0mx")
    pyte.Stream(screen).feed(f"\x1b[0;{old}m{change(look_of(old), look_of(new))}x")
    assert differences(there, screen) == []


def test_looks_add_up_until_a_reset() -> None:
    assert add_codes(look_of("1"), "31") == look_of("1;31")
    assert add_codes(look_of("1"), "0;31") == look_of("31")
    assert add_codes(look_of("1"), "") == look_of("")


def test_a_look_that_is_not_understood_is_sent_whole() -> None:
    assert change(look_of("1"), look_of("4:3;58;2;1;1;1")) == "\x1b[0;4:3;58;2;1;1;1m"
    assert change(look_of("4:3"), look_of("1")) == "\x1b[0;1m"


def test_one_changed_cell_costs_a_move_and_a_character() -> None:
    terminal = Terminal()
    terminal.write("\x1b[3;1H" + styled("31", "ready 3/6") + "\x1b[1;1H")
    terminal.drain()
    terminal.write("\x1b[3;1H" + styled("31", "ready 4/6") + "\x1b[1;1H")
    assert terminal.drain() == "\x1b[3;7H4\x1b[1H"


def test_blanks_up_to_the_edge_are_erased() -> None:
    terminal = Terminal()
    terminal.write("\x1b[1;1H" + styled("48;5;17", "x" + " " * 39) + "\x1b[1;1H")
    assert "\x1b[K" in terminal.drain()
    assert differences(terminal.plain, terminal.painted) == []


def test_gnu_screen_gets_coloured_blanks_as_spaces() -> None:
    canvas = Canvas(WIDTH, HEIGHT)
    canvas.feed(ALTERNATE_SCREEN)
    canvas.feed("\x1b[1;1H" + styled("48;5;17", "x" + " " * 39) + "\x1b[1;1H")
    sent = Painter(colored_erase=False).paint(canvas.take())
    assert " " * 39 in sent


def test_what_only_the_terminal_understands_passes_and_everything_is_drawn_again() -> None:
    terminal = Terminal()
    terminal.write("\x1b[1;1Hhello\x1b[1;1H")
    terminal.drain()
    terminal.canvas.feed("\x1b[5;10r\x1b[2J")
    sent = terminal.drain()
    assert sent.startswith("\x1b[m\x1b[5;10r\x1b[2J\x1b[m\x1b[H\x1b[2J")
    assert "hello" in sent


def test_modes_bell_and_clipboard_pass_and_nothing_is_drawn_again() -> None:
    terminal = Terminal()
    terminal.write("\x1b[1;1Hhello\x1b[1;1H")
    terminal.drain()
    for control in ("\x1b[?2004h", "\x07", "\x1b]52;c;aGk=\x07", "\x1b[?2026$p", "\x1b[>25u"):
        terminal.canvas.feed(control)
        assert terminal.drain() == control


def test_escape_sequences_inside_a_frame_are_dropped() -> None:
    terminal = Terminal()
    terminal.canvas.feed("\x1b[1;1Ha\x1b]52;c;ZXZpbA==\x07b\x1b[2Jc\x1bPq\x1b\\d\x00\x9b31me\x07\x1b[1;1H")
    sent = terminal.drain()
    assert "abcd31me" in sent
    for payload in ("52", "\x1b[2Jc", "\x1bP", "\x00", "\x9b", "\x07"):
        assert payload not in sent


def test_synchronized_output_is_kept_round_what_is_sent() -> None:
    terminal = Terminal()
    for write in (SYNC_START, "\x1b[1;1Hhello\x1b[1;1H", SYNC_END):
        terminal.canvas.feed(write)
    sent = terminal.drain()
    assert sent.startswith(ALTERNATE_SCREEN, 3)
    assert sent.endswith(SYNC_END)
    assert sent.count(SYNC_START) == 1


def test_nothing_is_drawn_before_or_after_our_screen() -> None:
    canvas, painter = Canvas(WIDTH, HEIGHT), Painter()
    canvas.feed("\x1b[1;1Hhello\x1b[1;1H")
    assert painter.paint(canvas.take()) == ""
    canvas.feed(ALTERNATE_SCREEN)
    assert "hello" in painter.paint(canvas.take())
    canvas.feed("\x1b[1;1Hlate\x1b[1;1H")
    canvas.feed("\x1b[?1049l")
    assert painter.paint(canvas.take()) == "\x1b[m\x1b[?1049l"


def test_cells_beyond_the_edge_come_back_when_the_terminal_grows_again() -> None:
    canvas, painter = Canvas(WIDTH, HEIGHT), Painter()
    canvas.feed(ALTERNATE_SCREEN)
    canvas.feed("\x1b[8;30Hcorner\x1b[1;1H")
    assert "corner" in painter.paint(canvas.take())
    canvas.resize(5, 2)
    assert "corner" not in painter.paint(canvas.take())
    canvas.resize(WIDTH, HEIGHT)
    assert "corner" in painter.paint(canvas.take())


def test_a_wide_character_cut_by_the_edge_is_a_blank() -> None:
    canvas, painter = Canvas(5, 1), Painter()
    canvas.feed(ALTERNATE_SCREEN)
    canvas.feed("\x1b[1;1Habcd漢\x1b[1;1H")
    sent = painter.paint(canvas.take())
    assert "abcd" in sent
    assert "漢" not in sent


def test_after_an_emoji_the_cursor_is_placed_anew() -> None:
    terminal = Terminal()
    terminal.canvas.feed("\x1b[1;1Ha🚀b\x1b[1;1H")
    assert "🚀\x1b[4Gb" in terminal.drain()


def test_held_back_the_controls_go_first() -> None:
    canvas, painter = Canvas(WIDTH, HEIGHT), Painter()
    canvas.held = True
    for write in (ALTERNATE_SCREEN, "\x1b[1;1Hhello\x1b[1;1H", "\x1b[?2004h"):
        canvas.feed(write)
    assert painter.paint(canvas.take()) == f"\x1b[m{ALTERNATE_SCREEN}\x1b[?2004h"
    canvas.held = False
    assert canvas.pending
    assert "hello" in painter.paint(canvas.take())


def test_from_the_right_edge_the_cursor_is_placed_anew() -> None:
    terminal = Terminal()
    terminal.write(f"\x1b[1;{WIDTH}Hx\x1b[1;36H")
    assert terminal.drain().endswith("x\x1b[36G")
