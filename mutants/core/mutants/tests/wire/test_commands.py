"""The commands as a script runs them, on an embedded cluster: output, exit code, and what was done."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click
import pytest
from json_schema import faults

from cluster.audit import Audit
from demo.incidents.catalogue import all_incidents
from demo.opening import one, open_box
from tui.headless.commands import COMMANDS
from tui.headless.schema import shipped

ROLLDECK = [sys.executable, "-c", "from tui.cli import main; main()"]

Ran = subprocess.CompletedProcess[str]
Run = Callable[..., Ran]


def environ_of(kubeconfig: Path, tmp_path: Path, **more: str) -> dict[str, str]:
    return {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "KUBECONFIG": str(kubeconfig), **more}


@contextmanager
def cluster(speed: float = 1.0) -> Iterator[Path]:
    """A cluster in which checkout 14 cannot be pulled; its context is "demo", and it has one named "prod"."""
    with open_box(one(all_incidents()["image-missing"]), speed=speed) as opened:
        config = json.loads(opened.kubeconfig.read_text())
        config["contexts"].append({"name": "prod", "context": config["contexts"][0]["context"]})
        opened.kubeconfig.write_text(json.dumps(config))
        yield opened.kubeconfig


@pytest.fixture
def kubeconfig() -> Iterator[Path]:
    with cluster() as path:
        yield path


@pytest.fixture(scope="module")
def untouched() -> Iterator[Path]:
    """A cluster for those that change nothing."""
    with cluster() as path:
        yield path


@pytest.fixture
def run(kubeconfig: Path, tmp_path: Path) -> Run:
    return runs(kubeconfig, tmp_path)


def runs(kubeconfig: Path, tmp_path: Path) -> Run:
    def ran(*words: str, **more: str) -> Ran:
        return subprocess.run(
            [*ROLLDECK, *words],
            env=environ_of(kubeconfig, tmp_path, **more),
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
            stdin=subprocess.DEVNULL,
        )

    return ran


def records(ran: Ran) -> list[Any]:
    """Return what was printed, each record as the schema has it: one of many lines, or one a line."""
    decoder, text, found = json.JSONDecoder(), ran.stdout.strip(), []
    while text:
        record, end = decoder.raw_decode(text)
        found.append(record)
        text = text[end:].strip()
    for record in found:
        assert faults(record, shipped(), shipped()) == []
    return found


EVERY: dict[str, tuple[tuple[str, ...], int, list[str]]] = {
    "status": ((), 1, ["rollouts"]),
    "history": (("deploy/checkout",), 0, ["history"]),
    "diff": (("deploy/checkout",), 0, ["diff"]),
    "watch": (("deploy/payments",), 0, ["update", "end"]),
    "undo": (("deploy/checkout", "--yes"), 0, ["plan", "outcome", "end"]),
    "pause": (("deploy/payments", "--yes"), 0, ["plan", "outcome", "end"]),
    "resume": (("deploy/payments", "--yes"), 0, ["end"]),
    "restart": (("deploy/payments", "--dry-run"), 0, ["plan", "end"]),
    "set-image": (("deploy/payments", "nope=a:1", "--yes"), 1, ["plan", "end"]),
    "audit": ((), 0, []),
}
"""What each command that prints JSON is called with, how it ends, and the types of what it prints."""


def test_every_command_that_prints_json_is_among_those() -> None:
    def prints_json(command: click.Command) -> bool:
        types = [option.type for option in command.params if option.name == "form"]
        return any(isinstance(one, click.Choice) and "json" in one.choices for one in types)

    assert {name for name, command in COMMANDS.items() if prints_json(command)} == EVERY.keys()


@pytest.mark.parametrize("name", EVERY)
def test_what_a_command_prints_is_what_the_schema_says(run: Run, name: str) -> None:
    words, code, types = EVERY[name]
    ran = run(name, *words, "-o", "json")
    assert (ran.returncode, [record["type"] for record in records(ran)]) == (code, types), ran.stderr


def test_a_status_says_what_the_list_says_and_fails(untouched: Path, tmp_path: Path) -> None:
    run = runs(untouched, tmp_path)
    ran = run("status")
    assert ran.returncode == 1
    assert "image not found" in next(line for line in ran.stdout.splitlines() if "checkout" in line)
    assert run("status", "deploy/payments").returncode == 0


def test_pause_and_resume_are_done_once_and_logged(run: Run, tmp_path: Path) -> None:
    first = run("pause", "deploy/payments", "--yes", "--wait", "--reason", "hold on")
    assert (first.returncode, first.stdout.splitlines()[-1].endswith("deploy/payments paused")) == (0, True)
    again = run("pause", "deploy/payments", "--yes")
    assert (again.returncode, again.stdout) == (0, "deploy/payments is paused already: nothing to do\n")
    assert run("restart", "deploy/payments", "--yes").returncode == 1
    assert run("resume", "deploy/payments", "--yes").returncode == 0
    log = Audit(tmp_path / ".local" / "state" / "rolldeck" / "audit.jsonl")
    assert [(line.event, line.action, line.reason) for line in log.read()] == [
        ("intent", "pause", "hold on"),
        ("outcome", "pause", "hold on"),
        ("intent", "resume", ""),
        ("outcome", "resume", ""),
    ]


def test_a_restart_waits_for_its_pods(tmp_path: Path) -> None:
    with cluster(speed=10.0) as fast:
        run = runs(fast, tmp_path)
        ran = run("restart", "deploy/payments", "--yes", "--wait", "-o", "json")
        number = json.loads(run("status", "deploy/payments", "-o", "json").stdout)["revision"]
    said = records(ran)
    assert (ran.returncode, said[-1]["code"]) == (0, 0), ran.stderr
    assert said[-2]["good"] is True
    assert said[0]["becomes"] == number


def test_a_plan_says_where_and_as_whom(untouched: Path, tmp_path: Path) -> None:
    run = runs(untouched, tmp_path)
    number = json.loads(run("status", "deploy/payments", "-o", "json").stdout)["revision"]
    for words, place in (((), "demo / shop as alice"), (("--context", "prod"), "PROD prod / shop as alice")):
        ran = run("pause", "deploy/payments", "--dry-run", "--at-revision", str(number), *words)
        assert ran.stdout.splitlines()[1] == f"  in         {place}"


def test_a_dry_run_in_a_protected_context_shows_what_would_change_and_what_to_type(
    untouched: Path, tmp_path: Path
) -> None:
    run = runs(untouched, tmp_path)
    for words, says in (
        (("undo", "deploy/checkout"), "dry run: nothing was sent; to send it, give --to-revision 13"),
        (("undo", "deploy/checkout", "--to-revision", "13"), "dry run: nothing was sent"),
        (("restart", "deploy/checkout"), "dry run: nothing was sent; to send it, give --at-revision 14"),
    ):
        ran = run(*words, "--dry-run", "--context", "prod")
        assert (ran.returncode, ran.stdout.splitlines()[-1]) == (0, says)


def test_a_set_that_its_old_pod_blocks_says_what_helps_without_a_key(tmp_path: Path) -> None:
    with open_box(one(all_incidents()["stuck-statefulset"])) as opened:
        undo = ("undo", "sts/postgres", "--yes", "--wait", "--timeout", "2s")
        lines = runs(opened.kubeconfig, tmp_path)(*undo).stdout.splitlines()
    assert "! then       if postgres-2 still blocks after 30s, on its screen a offers to delete it" in lines
    assert lines[-1].endswith("2 of 3 updated, blocked by postgres-2: on its screen a offers to delete it")


def test_an_image_is_set_and_what_is_so_already_is_nothing_to_do(run: Run) -> None:
    image = "ghcr.io/shop/checkout:2.4.0"
    assert run("set-image", "deploy/checkout", f"app={image}", "--yes").returncode == 0
    assert json.loads(run("status", "deploy/checkout", "-o", "json").stdout)["images"] == [image]
    again = run("set-image", "deploy/checkout", f"app={image}", "--yes")
    assert (again.returncode, again.stdout) == (0, f"container app already runs {image}: nothing to do\n")


REFUSED = (
    (("pause", "deploy/payments"), 2, "there is no terminal to ask on"),
    (
        ("pause", "deploy/payments", "--yes", "--context", "prod"),
        1,
        "PROTECTED CONTEXT prod: name the revision",
    ),
    (("pause", "deploy/payments", "--yes", "--at-revision", "3"), 5, "is what runs, not 3: nothing was sent"),
    (("pause", "deploy/payments", "--yes", "--read-only"), 1, "read-only"),
    (("pause", "ds/nope", "--yes"), 1, "ds/nope: not found"),
    (("pause", "--yes"), 2, "name a rollout"),
    (("status", "-n", "nosuch"), 1, "there is no namespace nosuch"),
    (("history", "deploy/checkout", "-n", "nosuch"), 1, "there is no namespace nosuch"),
    (("status", "--token", "wrong"), 4, "sign in again"),
    (("status", "--context", "nope"), 2, 'context "nope" does not exist: choose one of demo, prod'),
    (("status", "--kubeconfig", "/nope"), 2, "kubeconfig /nope does not exist"),
    (("status", "pod/web"), 2, "'pod' has no rollouts that rolldeck knows"),
    (("diff", "deploy/checkout", "--to-revision", "99"), 1, "revision 99 is not kept: there are 14, 13"),
    (("diff", "deploy/checkout", "--to-revision", "13", "--to-last-good"), 2, "give one"),
    (("watch", "deploy/checkout", "--timeout", "soon"), 2, "--timeout takes a time like 10s"),
    (("status", "--server", "https://127.0.0.1:9"), 4, "cannot reach 127.0.0.1:9: connection refused"),
    (("restart", "deploy/payments", "--yes", "--timeout", "5s"), 2, "give --wait too"),
    (("set-image", "deploy/payments", "--yes"), 2, "say which image at the end"),
    (("set-image", "deploy/payments", "nope=a:1", "--yes"), 1, "it has no container nope: there is app"),
    (("set-image", "deploy/payments", "App=a:1", "--yes"), 2, "is no container"),
    (("undo", "deploy/checkout", "--yes", "--context", "prod"), 1, "as --to-revision 13"),
)


@pytest.mark.parametrize(("words", "code", "sentence"), REFUSED)
def test_what_is_refused_is_one_sentence_and_nothing_is_written(
    untouched: Path, tmp_path: Path, words: tuple[str, ...], code: int, sentence: str
) -> None:
    ran = runs(untouched, tmp_path)(*words)
    assert (ran.returncode, ran.stderr.count("\n")) == (code, 1), ran.stderr
    assert sentence in ran.stderr
    assert not (tmp_path / ".local").exists()


def test_a_protected_context_takes_the_number_of_what_runs(run: Run) -> None:
    number = json.loads(run("status", "deploy/payments", "-o", "json").stdout)["revision"]
    assert (
        run("pause", "deploy/payments", "--yes", "--context", "prod", "--at-revision", str(number)).returncode
        == 0
    )


def test_what_cannot_be_audited_is_not_sent_unless_that_is_asked_for(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    elsewhere = {"XDG_STATE_HOME": str(tmp_path / "file")}
    refused = run("pause", "deploy/payments", "--yes", **elsewhere)
    assert refused.returncode == 1
    assert "nothing was sent, as it cannot be audited; --allow-unaudited sends it" in refused.stdout
    assert json.loads(run("status", "deploy/payments", "-o", "json").stdout)["paused"] is False
    sent = run("pause", "deploy/payments", "--yes", "--allow-unaudited", **elsewhere)
    assert (sent.returncode, "the outcome is not in it" in sent.stdout) == (0, True)
    assert json.loads(run("status", "deploy/payments", "-o", "json").stdout)["paused"] is True


def test_the_audit_shows_where_and_is_filtered(run: Run) -> None:
    for words in (("pause", "deploy/payments"), ("undo", "deploy/checkout")):
        assert run(*words, "--yes").returncode == 0

    def names(*words: str) -> list[str]:
        return [record["name"] for record in records(run("audit", *words, "-o", "json"))]

    assert "CONTEXT" in run("audit").stdout.splitlines()[0]
    assert names() == ["payments", "checkout"]
    assert names("--context", "demo", "-n", "shop", "--since", "1h") == ["payments", "checkout"]
    assert names("--context", "other") == names("-n", "other") == names("--since", "2999-01-01") == []
    assert names("deploy/checkout") == names("--last", "1") == ["checkout"]
    assert run("audit", "-n", "other").stdout == "nothing was done that fits\n"
    assert run("audit", "--since", "yesterday").returncode == 2


FULL = "rolldeck: cannot write to standard output: No space left on device\n"


UNWRITTEN = (
    "status",
    "status -o json",
    "pause deploy/payments --yes",
    "watch deploy/checkout",
    "--help",
    "config",
)


@pytest.mark.parametrize("words", UNWRITTEN)
def test_an_output_that_cannot_be_written_is_one_sentence(
    untouched: Path, tmp_path: Path, words: str
) -> None:
    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run(
            [*ROLLDECK, *words.split()],
            env=environ_of(untouched, tmp_path),
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
            stdin=subprocess.DEVNULL,
        )
    assert (ran.returncode, ran.stderr) == (1, FULL)


def test_a_reader_that_leaves_ends_it_without_a_word(untouched: Path, tmp_path: Path) -> None:
    with subprocess.Popen(
        [*ROLLDECK, "watch", "deploy/checkout"],
        env=environ_of(untouched, tmp_path),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        stdin=subprocess.DEVNULL,
    ) as ran:
        assert ran.stdout is not None
        ran.stdout.close()
        assert ran.stderr is not None
        assert ran.stderr.read() == b""
    assert ran.returncode == 141
