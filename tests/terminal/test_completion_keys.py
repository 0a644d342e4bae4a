"""A tab in an interactive bash, on an embedded cluster and on one that never answers."""

import os
import socket
import sys
from pathlib import Path

import pytest
from pty_screen import PtyScreen

from demo.incidents.catalogue import all_incidents
from demo.opening import one, open_box


@pytest.fixture
def rolldeck(tmp_path: Path) -> Path:
    """Return a folder in which `rolldeck` is the program."""
    script = tmp_path / "bin" / "rolldeck"
    script.parent.mkdir()
    script.write_text(f'#!/bin/sh\nexec {sys.executable} -c "from tui.cli import main; main()" "$@"\n')
    script.chmod(0o755)
    return script.parent


def shell(folder: Path, kubeconfig: Path) -> PtyScreen:
    env = {
        "PATH": f"{folder}:{os.environ['PATH']}",
        "HOME": str(folder),
        "KUBECONFIG": str(kubeconfig),
        "PS1": "> ",
    }
    terminal = PtyScreen(["bash", "--norc", "--noprofile", "-i"], env=env)
    terminal.send("source <(rolldeck completion bash); clear; echo read''y\r")
    # With the prompt: what is typed before it is there, the terminal shows by itself.
    terminal.wait_for("ready\n>")
    return terminal


def test_a_tab_completes_a_resource_and_then_a_command_takes_it(rolldeck: Path) -> None:
    with (
        open_box(one(all_incidents()["image-missing"])) as opened,
        shell(rolldeck, opened.kubeconfig) as terminal,
    ):
        terminal.send("rolldeck sta\t")
        terminal.wait_for("> rolldeck status")
        terminal.send("deploy/pay\t")
        terminal.wait_for("> rolldeck status deploy/payments")
        terminal.send("-o name\r")
        terminal.wait_for("\ndeploy/payments\n")


def test_a_cluster_that_never_answers_leaves_the_line_as_it_was(rolldeck: Path, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        server = f"http://127.0.0.1:{silent.getsockname()[1]}"
        kubeconfig = tmp_path / "config"
        kubeconfig.write_text(
            f"current-context: c\nclusters: [{{name: c, cluster: {{server: '{server}'}}}}]\n"
            "contexts: [{name: c, context: {cluster: c}}]\n"
        )
        with shell(rolldeck, kubeconfig) as terminal:
            terminal.send("rolldeck status deploy/pay\t")
            terminal.send("X")
            terminal.wait_for("> rolldeck status deploy/payX")
            assert [line for line in terminal.text.splitlines() if line.strip()] == [
                "ready",
                "> rolldeck status deploy/payX",
            ]
