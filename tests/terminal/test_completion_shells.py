"""A tab in zsh and in fish, where they are installed: the scripts are run by the shells that they are for."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pty_screen import PtyScreen

from demo.incidents.catalogue import all_incidents
from demo.opening import one, open_box

WITH_FISH = pytest.mark.skipif(shutil.which("fish") is None, reason="fish is not installed here")
WITH_ZSH = pytest.mark.skipif(shutil.which("zsh") is None, reason="zsh is not installed here")


@pytest.fixture
def environ(tmp_path: Path) -> Iterator[dict[str, str]]:
    """Return an environment in which `rolldeck` is the program, on an embedded cluster."""
    script = tmp_path / "bin" / "rolldeck"
    script.parent.mkdir()
    script.write_text(f'#!/bin/sh\nexec {sys.executable} -c "from tui.cli import main; main()" "$@"\n')
    script.chmod(0o755)
    with open_box(one(all_incidents()["image-missing"])) as opened:
        yield {
            "PATH": f"{script.parent}:{os.environ['PATH']}",
            "HOME": str(tmp_path),
            "KUBECONFIG": str(opened.kubeconfig),
            "PYTHONPATH": str(Path(__file__).parents[2]),
            "LC_ALL": "C.UTF-8",
        }


@WITH_FISH
@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("rolldeck und", ["undo\tUndo a rollout, with the checks of the dialog."]),
        ("rolldeck status deploy/pay", ["deploy/payments"]),
        ("rolldeck status --context de", ["demo"]),
        ("rolldeck status deploy/no-such", []),
    ],
)
def test_fish_is_offered_what_may_come_next(environ: dict[str, str], line: str, offered: list[str]) -> None:
    typed = f"rolldeck completion fish | source; complete -C {line!r}"
    ran = subprocess.run(
        ["fish", "--no-config", "-c", typed],
        env=environ,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert (ran.stdout.splitlines(), ran.stderr) == (offered, "")


@WITH_ZSH
def test_a_tab_in_zsh_completes_a_command_and_a_resource(environ: dict[str, str]) -> None:
    with PtyScreen(["zsh", "-f", "-i"], env={**environ, "PS1": "> "}) as terminal:
        terminal.send(
            "autoload -Uz compinit; compinit -D; source <(rolldeck completion zsh); clear; echo read''y\r"
        )
        terminal.wait_for("ready")
        terminal.send("rolldeck und\t")
        terminal.wait_for("> rolldeck undo")
        terminal.send("deploy/pay\t")
        terminal.wait_for("> rolldeck undo deploy/payments")
