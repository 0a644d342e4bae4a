"""A command that writes asks on a terminal: a `y` that is typed after the question confirms, nothing else."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Protocol

import pytest
from pty_screen import PtyScreen

from demo.incidents.catalogue import all_incidents
from demo.opening import one, open_box

ROLLDECK = [sys.executable, "-c", "from tui.cli import main; main()"]
QUESTION = "y confirms, anything else leaves it:"


class Box(Protocol):
    """A cluster, and rolldeck on it."""

    def begin(self, *words: str) -> PtyScreen:
        """Start it on a terminal."""
        ...

    def run(self, *words: str) -> Any:
        """Return the first record that it prints."""
        ...


@pytest.fixture
def box(tmp_path: Path) -> Iterator[Box]:
    with open_box(one(all_incidents()["image-missing"])) as opened, ExitStack() as stack:
        environ = {"HOME": str(tmp_path), "KUBECONFIG": str(opened.kubeconfig), "NO_PROXY": "*"}

        class Served:
            def begin(self, *words: str) -> PtyScreen:
                return stack.enter_context(PtyScreen([*ROLLDECK, *words], env=environ))

            def run(self, *words: str) -> Any:
                ran = subprocess.run(
                    [*ROLLDECK, *words, "-o", "json"],
                    env={"PATH": os.environ["PATH"], **environ},
                    capture_output=True,
                    check=True,
                    stdin=subprocess.DEVNULL,
                )
                return json.loads(ran.stdout.splitlines()[0] if "--yes" in words else ran.stdout)

        yield Served()


def is_paused(box: Box) -> bool:
    return bool(box.run("status", "deploy/payments")["paused"])


def test_y_confirms(box: Box) -> None:
    terminal = box.begin("pause", "deploy/payments", "--wait")
    terminal.wait_for(QUESTION)
    assert not is_paused(box)
    terminal.send("y\r")
    assert terminal.wait_for_exit() == 0
    assert is_paused(box)


@pytest.mark.parametrize("typed", ["\r", "n\r", "yes\r", "\x04"])
def test_anything_else_leaves_it(box: Box, typed: str) -> None:
    terminal = box.begin("pause", "deploy/payments")
    terminal.wait_for(QUESTION)
    terminal.send(typed)
    assert terminal.wait_for_exit() == 1
    assert "\nrolldeck: deploy/payments: not confirmed: nothing was sent" in terminal.text
    assert not is_paused(box)


def test_what_is_typed_before_the_question_does_not_answer_it(box: Box) -> None:
    terminal = box.begin("pause", "deploy/payments")
    terminal.send("y\r")
    terminal.wait_for(QUESTION)
    terminal.send("n\r")
    assert terminal.wait_for_exit() == 1
    assert not is_paused(box)


def test_ctrl_c_leaves_it(box: Box) -> None:
    terminal = box.begin("pause", "deploy/payments")
    terminal.wait_for(QUESTION)
    terminal.send("\x03")
    assert terminal.wait_for_exit() == 130
    assert "Traceback" not in terminal.text
    assert not is_paused(box)


def test_a_change_under_the_question_ends_it(box: Box) -> None:
    terminal = box.begin("restart", "deploy/payments")
    terminal.wait_for(QUESTION)
    box.run("pause", "deploy/payments", "--yes")
    assert terminal.wait_for_exit() == 5
    assert "\nrolldeck: deploy/payments: " in terminal.text
    assert "was paused" in terminal.text
