"""Completion in a real bash, from an embedded cluster: what it offers, and that nothing else is ever said."""

import json
import os
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from demo.incidents.catalogue import all_incidents
from demo.opening import one, open_box

AWS = "arn:aws:eks:eu-1:12:cluster/shop"

TYPED = """
source <(rolldeck completion bash)
COMP_LINE=$1 COMP_POINT=${#1}
compopt() { :; }
_rolldeck_completion rolldeck
printf '%s\\n' "${COMPREPLY[@]}"
"""
"""What bash does at a tab."""

Complete = Callable[[str], list[str]]


@pytest.fixture(scope="module")
def kubeconfig() -> Iterator[Path]:
    with open_box(one(all_incidents()["image-missing"])) as opened:
        config = json.loads(opened.kubeconfig.read_text())
        config["contexts"].append({"name": AWS, "context": config["contexts"][0]["context"]})
        opened.kubeconfig.write_text(json.dumps(config))
        yield opened.kubeconfig


@pytest.fixture
def bash(tmp_path: Path) -> Callable[[Path, str], list[str]]:
    """Gives what a tab behind a line offers; anything on stderr would be drawn over the line."""
    (tmp_path / "rolldeck").write_text(
        f'#!/bin/sh\nexec {sys.executable} -c "from tui.cli import main; main()" "$@"\n'
    )
    (tmp_path / "rolldeck").chmod(0o755)

    def tab(kubeconfig: Path, line: str) -> list[str]:
        done = subprocess.run(
            ["bash", "--norc", "-c", TYPED, "bash", line],
            env={
                "PATH": f"{tmp_path}:{os.environ['PATH']}",
                "HOME": str(tmp_path),
                "KUBECONFIG": str(kubeconfig),
                "PYTHONPATH": str(Path.cwd()),
            },
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        )
        assert done.stderr == ""
        return done.stdout.split()

    return tab


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("rolldeck status deploy/ch", ["deploy/checkout"]),
        ("rolldeck undo deploy ch", ["checkout"]),
        ("rolldeck -n sh", ["shop"]),
        ("rolldeck history -n nowhere deploy/", []),
        ("rolldeck --context d", ["demo"]),
        ("rolldeck --context=d", ["demo"]),
        ("rolldeck --context arn", [AWS]),
        ("rolldeck --context arn:aws:eks:eu-1:12:clu", ["cluster/shop"]),
        ("rolldeck res", ["restart", "resume"]),
        ("rolldeck dem", ["demo"]),
        ("rolldeck watch --fail", ["--fail-fast"]),
        ("rolldeck status pod/", []),
    ],
)
def test_a_tab_offers_what_the_cluster_has(
    kubeconfig: Path, bash: Callable[[Path, str], list[str]], line: str, offered: list[str]
) -> None:
    assert sorted(bash(kubeconfig, line)) == sorted(offered)


def config(path: Path, server: str, user: dict[str, object]) -> Path:
    path.write_text(
        json.dumps(
            {
                "current-context": "c",
                "clusters": [{"name": "c", "cluster": {"server": server}}],
                "users": [{"name": "u", "user": user}],
                "contexts": [{"name": "c", "context": {"cluster": "c", "user": "u"}}],
            }
        )
    )
    return path


def test_a_cluster_that_says_nothing_does_not_hold_the_shell(
    tmp_path: Path, bash: Callable[[Path, str], list[str]]
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        dead = config(tmp_path / "c", f"http://127.0.0.1:{silent.getsockname()[1]}", {})
        assert bash(dead, "rolldeck status deploy/") == []


def test_a_plugin_that_hangs_does_not_hold_the_shell(
    tmp_path: Path, bash: Callable[[Path, str], list[str]]
) -> None:
    plugin = {
        "apiVersion": "client.authentication.k8s.io/v1",
        "command": "sh",
        "args": ["-c", "trap '' TERM; echo no >&2; sleep 600"],
        "interactiveMode": "Never",
    }
    hangs = config(tmp_path / "c", "https://127.0.0.1:1", {"exec": plugin})
    assert bash(hangs, "rolldeck -n ") == []


def test_a_kubeconfig_that_is_none_is_not_told(
    tmp_path: Path, bash: Callable[[Path, str], list[str]]
) -> None:
    (tmp_path / "c").write_text("{")
    assert bash(tmp_path / "c", "rolldeck --context ") == []
