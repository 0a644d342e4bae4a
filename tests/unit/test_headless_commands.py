"""The first word of the command line, and what a shell gets to complete."""

import os
import subprocess
import sys
from pathlib import Path

import click
import pytest

from tui.cli import rolldeck

SCRIPT = "from tui.cli import main; main()"


def named(*words: str) -> tuple[str, list[str]]:
    """Return the command that the words lead to, and what it gets."""
    context = rolldeck.make_context("rolldeck", list(words), resilient_parsing=True)
    name, command, rest = rolldeck.resolve_command(context, [*context._protected_args, *context.args])
    assert command is not None
    return name or "", rest


@pytest.mark.parametrize(
    ("words", "name", "rest"),
    [
        (["deploy/web"], "screens", ["deploy/web"]),
        (["deploy", "web"], "screens", ["deploy", "web"]),
        (["deploy", "undo"], "screens", ["deploy", "undo"]),
        (["-n", "shop"], "screens", ["-n", "shop"]),
        (["-n", "status"], "screens", ["-n", "status"]),
        (["deploy/web", "-n", "shop"], "screens", ["deploy/web", "-n", "shop"]),
        (["watch", "deploy/web"], "watch", ["deploy/web"]),
        (["-n", "shop", "status", "-o", "json"], "status", ["-n", "shop", "-o", "json"]),
        (["--context=undo", "-A", "history", "sts/db"], "history", ["--context=undo", "-A", "sts/db"]),
    ],
)
def test_the_first_word_is_a_command_or_a_rollout(words: list[str], name: str, rest: list[str]) -> None:
    assert named(*words) == (name, rest)


def test_every_command_has_kubectls_options_but_those_without_a_cluster() -> None:
    for name in ("watch", "status", "history", "diff", "undo"):
        options = {option for parameter in rolldeck.commands[name].params for option in parameter.opts}
        assert {"--namespace", "--context", "--kubeconfig", "--as", "--read-only"} <= options


@pytest.mark.parametrize(
    "words",
    [
        ["undo", "deploy/web", "--to-revision", "2", "--to-last-good"],
        ["undo", "deploy/web", "--to-revision", "0"],
        ["undo", "deploy/web", "--to-revision", "-1"],
        ["restart", "deploy/web", "--at-revision", "Web-1"],
        ["undo"],
        ["history"],
        ["status", "-o", "xml"],
        ["watch", "deploy/web", "--timeout", "soon"],
    ],
)
def test_what_cannot_be_meant_is_refused_before_anything_is_asked(words: list[str]) -> None:
    with pytest.raises(click.UsageError):
        rolldeck.main(words, standalone_mode=False)


def run(script: str, *words: str, **environ: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-c", script, *words],
        env={**os.environ, **environ},
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )


def test_no_headless_module_brings_textual() -> None:
    modules = (
        "ask audit choose commands complete diff ending ends finish forms group history lines look options "
        "out plan read record_parts records run schema shells start status told unwritable watch watch_all "
        "words write"
    )
    names = ", ".join(f"tui.headless.{name}" for name in modules.split())
    ran = run(f"import sys, {names}; print(sorted({{'textual', 'rich', 'widgets'}} & set(sys.modules)))")
    assert ran.stdout == "[]\n"


def complete(words: str, at: int, **environ: str) -> "subprocess.CompletedProcess[str]":
    variables = {"_ROLLDECK_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": str(at)}
    return run(SCRIPT, **variables, **environ)


def test_completion_without_a_cluster_is_silent() -> None:
    done = complete("rolldeck status deploy/", 2, KUBECONFIG="/nonexistent/kubeconfig")
    assert (done.stdout.strip(), done.stderr, done.returncode) == ("", "", 0)


def test_completion_offers_commands() -> None:
    assert "plain,watch" in complete("rolldeck ", 1).stdout.splitlines()


def test_completion_offers_no_context_that_a_shell_would_take_apart(tmp_path: Path) -> None:
    config = tmp_path / "config"
    names = ["prod-eu", "arn:aws:eks:eu-1:12:cluster/x", "a b", "$(reboot)", "a;b", "\\x1b[31m"]
    config.write_text("contexts:\n" + "".join(f'- {{name: "{name}", context: {{}}}}\n' for name in names))
    done = complete("rolldeck --context ", 2, KUBECONFIG=str(config))
    assert done.stdout.splitlines() == ["plain,prod-eu", "plain,arn:aws:eks:eu-1:12:cluster/x"]
    assert done.stderr == ""


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("wat",), ["watch", ":4"]),
        (("--context", "prod"), ["prod-eu", ":4"]),
        (("--context", "prod-eu", "status", "deploy/"), [":4"]),
        (("--kubeconfig", ""), [":0"]),
    ],
)
def test_kubectl_is_told_what_may_come_next(tmp_path: Path, words: tuple[str, ...], said: list[str]) -> None:
    config = tmp_path / "config"
    config.write_text("contexts:\n- {name: prod-eu, context: {}}\n")
    script = f"import sys; from tui.entry import complete; sys.argv[1:] = {list(words)!r}; complete()"
    done = run(script, KUBECONFIG=str(config))
    assert (done.stdout.splitlines(), done.stderr) == (said, "")


def test_kubectl_is_told_every_command_where_nothing_is_typed() -> None:
    done = run("import sys; from tui.entry import complete; sys.argv[1:] = ['']; complete()")
    assert {"watch", "undo"} < set(done.stdout.splitlines())


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_has_a_script(shell: str) -> None:
    done = run(SCRIPT, "completion", shell)
    assert done.returncode == 0
    assert f"_ROLLDECK_COMPLETE={shell}_complete" in done.stdout
