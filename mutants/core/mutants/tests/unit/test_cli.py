"""The command line: what it loads, and what it says when it cannot begin."""

import os
import signal
import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

import pytest

from cluster.session import Options, Session
from cluster.writer import Writer
from tui import cli
from tui.link import source_of

HEAVY = ("textual", "rich", "aiohttp", "kubernetes_asyncio", "msgspec", "yaml", "asyncio")


def rolldeck(*arguments: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-c", "from tui.cli import main; main()", *arguments],
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
        env={**os.environ, "KUBECONFIG": "/nonexistent/kubeconfig", **environment},
    )


def test_help_loads_click_alone() -> None:
    script = (
        "import sys\nfrom tui.cli import main\ntry:\n    main()\nfinally:\n    print([m for m in "
        f"{HEAVY!r} if m in sys.modules], file=sys.stderr)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script, "--help"], capture_output=True, text=True, check=False
    )
    assert (ran.returncode, ran.stderr.strip()) == (0, "[]")


def test_ctrl_c_while_it_loads_ends_it_without_a_word(tmp_path: Path) -> None:
    (tmp_path / "click.py").write_text("import os, signal\nos.kill(os.getpid(), signal.SIGINT)\n")
    ran = subprocess.run(
        [sys.executable, "-c", "from tui.entry import main; main()", "--help"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
    )
    assert (ran.returncode, ran.stdout, ran.stderr) == (-signal.SIGINT, "", "")


def test_the_console_scripts_are_there() -> None:
    found = {each.name: each for each in entry_points(group="console_scripts") if "rolldeck" in each.name}
    assert set(found) == {"rolldeck", "kubectl-rolldeck", "kubectl_complete-rolldeck"}
    assert all(callable(each.load()) for each in found.values())


def test_help_names_every_option_of_kubectls_own() -> None:
    shown = rolldeck("--help").stdout
    for option in (
        "-n,", "--namespace", "-A,", "-l,", "--selector", "--context", "--kubeconfig", "--as ", "--as-group",
        "--server", "--token", "--request-timeout", "--read-only", "--version",
    ):  # fmt: skip
        assert option in shown


def test_the_version_is_the_packages() -> None:
    assert rolldeck("--version").stdout == "rolldeck 0.1.0\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ("--nonsense",),
        ("web",),
        ("deploy/a b",),
        ("-n", "../x"),
        ("--request-timeout", "soon"),
        ("deploy/web", "\x1b]0;title\x07"),
    ],
)
def test_what_cannot_begin_is_one_sentence_and_exit_code_2(arguments: tuple[str, ...]) -> None:
    ran = rolldeck(*arguments)
    assert ran.returncode == 2
    assert ran.stderr.startswith("rolldeck: ")
    assert ran.stderr.count("\n") == 1
    assert "\x1b" not in ran.stderr


@pytest.mark.parametrize(
    ("words", "meant"), [(("statsu",), "status"), (("pasue", "deploy/web"), "pause"), (("dmeo",), "demo")]
)
def test_a_command_that_is_mistyped_is_guessed(words: tuple[str, ...], meant: str) -> None:
    ran = rolldeck(*words)
    assert ran.returncode == 2
    assert ran.stderr == f"rolldeck: there is no command {words[0]!r}: did you mean {meant}?\n"


def test_a_kind_is_no_mistyped_command() -> None:
    assert "kubeconfig" in rolldeck("deploy", "web").stderr


def test_without_a_terminal_it_begins_to_watch() -> None:
    ran = rolldeck()
    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr == "rolldeck: no kubeconfig was found: set KUBECONFIG, --kubeconfig or --server\n"


def test_what_is_done_in_a_demo_is_not_recorded_among_what_was_done_for_real(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    logs: list[Path] = []

    def start(options: Options, *_: object) -> None:
        writer = source_of(Session.open(options)).writer
        assert isinstance(writer, Writer)
        logs.append(writer._audit.path)

    monkeypatch.setattr("tui.start.start", start)
    cli.demo(["image-missing"])
    (log,) = logs
    assert not log.is_relative_to(tmp_path)
    assert not log.parent.exists()
