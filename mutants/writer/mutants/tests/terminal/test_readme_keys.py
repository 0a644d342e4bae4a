"""Every key of the README's table, pressed in a terminal on a served box, does what the table says."""

import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pty_screen import PtyScreen

from demo.opening import Opened, company, open_box

README = Path(__file__).parents[2] / "README.md"

START = "from tui.cli import main; main()"
"""What `rolldeck` does."""

ESC, ENTER, TAB = "\x1b", "\r", "\t"

Seen = Callable[[PtyScreen], bool]


@pytest.fixture(scope="module")
def box() -> Iterator[Opened]:
    with open_box(company()) as opened:
        yield opened


@pytest.fixture
def deck(box: Opened, tmp_path: Path) -> Iterator[PtyScreen]:
    home = {name: str(tmp_path / name) for name in ("XDG_STATE_HOME", "XDG_CONFIG_HOME")}
    command = [sys.executable, "-c", START, "--kubeconfig", str(box.kubeconfig)]
    with PtyScreen(command, env=home) as terminal:
        terminal.wait_for("● live", "checkout", "image not found")
        yield terminal


def table_keys() -> set[str]:
    """Return the keys of the README's table."""
    rows = re.findall(r"^\| (`[^|]+`) \| ", README.read_text(), re.MULTILINE)
    named = {key for row in rows for key in re.findall(r"`([^`]+)`", row)}
    sentences = re.findall(r"^\| `[^|]+` \| (.*) \|$", README.read_text(), re.MULTILINE)
    return named | {key for words in sentences for key in re.findall(r"`(.)` reveals", words)}


def cursor(terminal: PtyScreen) -> int:
    """Return the line that the cursor is on, from the top; -1 for none."""
    return next((at for at, line in enumerate(terminal.screen.display) if line.startswith("▸")), -1)


def press(terminal: PtyScreen, keys: str, *texts: str) -> None:
    """Type, and wait for what the screen shows then."""
    terminal.send(keys)
    terminal.wait_for(*texts)


def gone(terminal: PtyScreen, text: str) -> None:
    terminal.wait(lambda: text not in terminal.text, f"end of {text!r}")


def moves(terminal: PtyScreen, key: str, to: Callable[[int], bool]) -> None:
    """Press a key, and wait for the cursor to be where it is meant to lead."""
    terminal.send(key)
    terminal.wait(lambda: to(cursor(terminal)), f"cursor after {key}")


def open_checkout(terminal: PtyScreen) -> None:
    press(terminal, "/", "filter ▏")
    press(terminal, "checkout", "filter checkout▏")
    terminal.send(ENTER)
    gone(terminal, "filter checkout▏")
    press(terminal, ENTER, "── Revisions ", "13 target", "u undo to 13…")


def the_cursor(terminal: PtyScreen) -> None:
    first = cursor(terminal)
    moves(terminal, "j", lambda at: at == first + 1)
    moves(terminal, "k", lambda at: at == first)
    moves(terminal, "G", lambda at: at > first + 5)
    moves(terminal, "g", lambda at: at == first)


def the_list(terminal: PtyScreen) -> None:
    press(terminal, "/", "filter ▏")
    press(terminal, "checkout", "filter checkout▏")
    terminal.send(ENTER)
    gone(terminal, "filter checkout▏")
    gone(terminal, "ledger")
    press(terminal, ESC, "ledger")
    press(terminal, "s", "ordered by name")
    press(terminal, "s", "ordered by last change")
    press(terminal, "0", "/ all namespaces", "shop/")
    press(terminal, "0", "/ shop ")
    press(terminal, "n", " Namespace\n", "> ▏", "kube-system")
    press(terminal, ESC, "/ filter")
    press(terminal, "c", " Context\n", "> ▏", "demo")
    press(terminal, ESC, "/ filter")
    press(terminal, ":", "connection")
    press(terminal, ESC, "/ filter")
    press(terminal, "?", "── Keys ", "Open the rollout under the cursor.")
    press(terminal, ESC, "/ filter")


def the_undo(terminal: PtyScreen) -> None:
    open_checkout(terminal)
    press(terminal, "u", "Undo deploy/checkout   14 → 13", "becomes revision 15")
    press(terminal, ESC, "u undo to 13…")
    press(terminal, TAB + TAB + "j", "▸ 12 likely", "u undo to 12…")
    press(terminal, "a", "Actions on deploy/checkout")
    press(terminal, ESC, "── Revisions ")


def the_panes(terminal: PtyScreen) -> None:
    open_checkout(terminal)
    press(terminal, "d", "── Diff 14 → 13 ", "2.4.0")
    press(terminal, "v", "nothing is hidden")
    press(terminal, "e", "── Events and conditions ")
    press(terminal, "t", "── Timeline ", "14: 0 avail")
    press(terminal, "l", "── app in ")
    press(terminal, ESC, "── Revisions ")


def the_export(terminal: PtyScreen) -> None:
    open_checkout(terminal)
    press(terminal, "x", "file (empty: printed on leaving) deploy-checkout-")
    press(terminal, ENTER, "written:")
    (incident,) = Path.cwd().glob("deploy-checkout-*.md")
    assert incident.read_text().startswith("# deploy/checkout: STUCK")
    press(terminal, "q", "── deploy/checkout ")
    terminal.send("q")
    assert terminal.wait_for_exit() == 0


WALKS: dict[Callable[[PtyScreen], None], str] = {
    the_cursor: "j k g G",
    the_list: "/ esc s 0 n c : ?",
    the_undo: "enter u tab a",
    the_panes: "d v e t l",
    the_export: "x q",
}
"""Each walk through the screens, and the keys whose sentence it proves."""


@pytest.mark.parametrize("walk", WALKS, ids=lambda walk: walk.__name__)
def test_a_key_does_what_the_readme_says(deck: PtyScreen, walk: Callable[[PtyScreen], None]) -> None:
    walk(deck)


def test_every_key_of_the_readme_is_pressed() -> None:
    assert {key for keys in WALKS.values() for key in keys.split()} == table_keys()
