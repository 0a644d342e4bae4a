"""Text from a cluster cannot speak to the terminal: nothing is on the wire but what we say ourselves."""

import json
import re
import sys
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from pty_screen import PtyScreen

from tui.cells import ALTERNATE_SCREEN, Canvas
from tui.painter import Painter

APPS = Path(__file__).with_name("apps.py")
OURS = re.compile(
    r"\x1b\[[\d;]*[mHGCDdXK]"  # looks, moves, erasing
    r"|\x1b\[2J"
    r"|\x1b\[\?(?:1049|25|1004|2004|7|2026)[hl]"  # modes
    r"|\x1b\[\?2026\$p|\x1b\[>25u|\x1b\[<u"
    r"|[\r\n]"
)
"""All the control that we send."""
SPEAKING = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069]")
PAYLOADS = [
    "\x1b]52;c;ZXZpbA==\x07", "\x1b]0;title\x07", "\x1b[2J\x1b[H", "\x1bPq#0\x1b\\", "\x9b31mred",
    "\x9d0;t\x9c",
    "a\rb\nc\td\x0be\x0cf\x07g\x08h\x7fi\x00j", "\u202eevil\u202c", "\x1b[6n\x1b[c\x1b[>q", "\x1b[?1049l",
    "[@click=app.quit]x[/]", "[/]", "zalgo" + "\u0301" * 50, "👩‍👩‍👧‍👦 🇩🇪 ✔️", "\ud800lone",
    "\U000e0041\ue000\uffff",
    "\x1b]8;;http://evil\x1b\\link\x1b]8;;\x1b\\", "\x1b", "\x1b[", "\x1b]", "\x1b(0qqq",
    "\x1bc", "\x0e\x0f", "\u2028",
]  # fmt: skip
"""Cursor, clipboard, title, reset, character sets, bidi, markup, widths, surrogates."""


def spoken(wire: str) -> list[str]:
    """Return what on the wire is control, and not ours."""
    return SPEAKING.findall(OURS.sub("", wire))


def test_drawn_through_safe_nothing_of_it_reaches_the_terminal_as_control(tmp_path: Path) -> None:
    (tmp_path / "texts").write_text(json.dumps([f"{n} {text} end{n}" for n, text in enumerate(PAYLOADS)]))
    command = [sys.executable, str(APPS), "hostile", "ours", str(tmp_path / "texts")]
    with PtyScreen(command, columns=160, lines=120) as terminal:
        terminal.wait_for("all drawn")
        for n in range(len(PAYLOADS)):
            assert f"end{n}" in terminal.text
        terminal.send("q")
        assert terminal.wait_for_exit() == 0
    assert spoken(terminal.received.decode()) == []


@given(st.lists(st.one_of(st.text(max_size=30), st.sampled_from(PAYLOADS)), max_size=6))
def test_even_unsafe_text_in_a_frame_sends_no_control(texts: list[str]) -> None:
    canvas, painter = Canvas(60, 6), Painter()
    canvas.feed(ALTERNATE_SCREEN)
    for y, text in enumerate(texts):
        canvas.feed(f"\x1b[{y + 1};1H\x1b[38;2;1;2;3m{text}\x1b[0m\x1b[1;1H")
    wire = painter.paint(canvas.take()).encode("utf-8", "replace").decode()
    assert re.findall(r"[\x00-\x1f\x7f-\x9f]", OURS.sub("", wire)) == []
