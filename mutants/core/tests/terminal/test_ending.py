"""However it ends, the terminal is given back as it was found."""

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path

import pytest
from pty_screen import PtyScreen
from table_drawn import table_drawn

APPS = Path(__file__).with_name("apps.py")
GIVEN_BACK = (b"\x1b[?2004l", b"\x1b[?7h", b"\x1b[<u", b"\x1b[m\x1b[?1049l", b"\x1b[?25h", b"\x1b[?1004l")
"""Paste brackets off, line wrap on, kitty keys off, plain look, main screen, cursor on, focus reports off."""
Begin = Callable[..., PtyScreen]


@pytest.fixture
def begin() -> Iterator[Begin]:
    with ExitStack() as stack:

        def start(name: str, *arguments: str, marker: str = "ready", **env: str) -> PtyScreen:
            command = [sys.executable, str(APPS), name, "ours", *arguments]
            terminal = stack.enter_context(PtyScreen(command, env=env))
            terminal.wait_for(marker)
            return terminal

        yield start


def assert_given_back(terminal: PtyScreen) -> None:
    sent = bytes(terminal.received)
    for sequence in GIVEN_BACK:
        assert sent.rfind(sequence) > sent.rfind(b"\x1b[?1049h"), sequence
    assert terminal.attributes == terminal.attributes_before


def told(folder: Path) -> list[str]:
    """Return what the app wrote down of its end."""
    return (folder / "told").read_text().split()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_signal_ends_it_in_order(begin: Begin, tmp_path: Path, number: signal.Signals) -> None:
    terminal = begin("ending", str(tmp_path))
    terminal.signal(number)
    assert terminal.wait_for_exit() == 128 + number
    assert told(tmp_path) == ["drained", "unmounted", "atexit"]
    assert_given_back(terminal)


def test_keys_are_refused_once_it_is_told_to_end(begin: Begin, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "release")
    terminal = begin("ending", str(tmp_path), "until-released")
    terminal.signal(signal.SIGTERM)
    terminal.wait_for("draining")
    terminal.send("uuu")
    terminal.wait(lambda: terminal.typed_ahead == 0, "read of the keys")
    (tmp_path / "release").write_text("")
    assert terminal.wait_for_exit() == 128 + signal.SIGTERM
    assert told(tmp_path) == ["drained", "unmounted", "atexit"]


def test_a_second_signal_does_not_cut_the_drain_short(begin: Begin, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "release")
    terminal = begin("ending", str(tmp_path), "until-released")
    terminal.signal(signal.SIGTERM)
    terminal.wait_for("draining")
    terminal.signal(signal.SIGHUP)
    (tmp_path / "release").write_text("")
    assert terminal.wait_for_exit() == 128 + signal.SIGTERM
    assert told(tmp_path)[0] == "drained"


def test_a_write_that_never_ends_is_waited_for_only_so_long(begin: Begin, tmp_path: Path) -> None:
    terminal = begin("ending", str(tmp_path), "for-ever")
    terminal.signal(signal.SIGTERM)
    assert terminal.wait_for_exit() == 128 + signal.SIGTERM
    assert told(tmp_path) == ["cancelled", "unmounted", "atexit"]
    assert_given_back(terminal)


def test_an_app_that_hangs_is_stopped_hard_with_the_terminal_given_back(begin: Begin, tmp_path: Path) -> None:
    terminal = begin("ending", str(tmp_path), "hang-at-exit")
    terminal.signal(signal.SIGTERM)
    assert terminal.wait_for_exit() == 128 + signal.SIGTERM
    assert told(tmp_path) == ["drained"]
    assert_given_back(terminal)


def test_a_closed_terminal_ends_it_in_order(begin: Begin, tmp_path: Path) -> None:
    terminal = begin("ending", str(tmp_path))
    terminal.release()
    terminal.hang_up()
    assert terminal.process.wait(60) == 128 + signal.SIGHUP
    assert told(tmp_path) == ["drained", "unmounted", "atexit"]


def test_a_closed_terminal_whose_hangup_went_elsewhere_is_noticed_by_reading(tmp_path: Path) -> None:
    """SIGHUP goes to the session's leader; a program below it sees only the end of its input."""
    command = [sys.executable, str(APPS), "ending", "ours", str(tmp_path)]
    shell = ["/bin/sh", "-c", 'trap "" HUP; "$@"; exit 7', "sh", *command]
    with PtyScreen(shell) as terminal:
        terminal.wait_for("ready")
        terminal.release()
        terminal.hang_up()
        assert terminal.process.wait(60) == 7
    assert told(tmp_path) == ["drained", "unmounted", "atexit"]


def test_quitting_gives_the_terminal_back(begin: Begin) -> None:
    terminal = begin("table", marker="round 0")
    terminal.send("q")
    assert terminal.wait_for_exit() == 0
    assert_given_back(terminal)


def test_an_exception_gives_the_terminal_back_and_then_speaks(begin: Begin) -> None:
    terminal = begin("table", marker="round 0")
    terminal.send("c")
    assert terminal.wait_for_exit() == 1
    assert_given_back(terminal)
    assert bytes(terminal.received).rfind(b"on purpose") > bytes(terminal.received).rfind(b"\x1b[?1049l")


def test_stopped_and_continued_it_draws_everything_again(begin: Begin) -> None:
    terminal = begin("table", marker="round 0")
    terminal.send("m")
    terminal.wait(lambda: terminal.text == table_drawn(1), "whole screen")
    terminal.signal(signal.SIGTSTP)
    terminal.wait(
        lambda: os.waitid(os.P_PID, terminal.process.pid, os.WSTOPPED | os.WNOHANG) is not None, "stop"
    )
    terminal.settle()
    assert_given_back(terminal)
    terminal.screen.reset()
    terminal.signal(signal.SIGCONT)
    terminal.wait(lambda: terminal.text == table_drawn(1), "screen as it had been")
    terminal.send("m")
    terminal.wait_for("round 2")
    terminal.send("q")
    assert terminal.wait_for_exit() == 0
    assert_given_back(terminal)


def test_continued_without_having_been_asked_to_stop_it_has_no_second_threads(begin: Begin) -> None:
    terminal = begin("keys")
    terminal.signal(signal.SIGSTOP)
    stopped = partial(os.waitid, os.P_PID, terminal.process.pid, os.WSTOPPED | os.WNOHANG)
    terminal.wait(lambda: stopped() is not None, "stop")
    terminal.screen.reset()
    terminal.signal(signal.SIGCONT)
    terminal.wait_for("ready")
    terminal.send("T")
    terminal.wait_for("threads=1+1")


def test_what_is_asked_of_the_terminal_at_the_start_leaves_nothing_on_the_screen(begin: Begin) -> None:
    terminal = begin("keys")
    sent = bytes(terminal.received)
    first_frame = sent.index(b"\x1b[H\x1b[2J")
    for question in (b"\x1b[?2026$p", b"\x1b[>25u"):
        assert sent.rindex(question) < first_frame
    assert first_frame < 100
    for unwanted in (b"\x1b[?1000h", b"\x1b[?1003h", b"\x1b[?2048$p"):
        assert unwanted not in sent
