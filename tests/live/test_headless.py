"""The headless commands on Kubernetes' own control plane, beside what the real kubectl says of the same."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import kubernetes
import pytest
from controlplane import ControlPlane
from controlplane.workload import AT_ONCE, USUAL, Workload
from json_schema import faults
from witness import assert_undone, assert_untouched, deployment, replica_sets

BAD = "3.0.0-not-found"
ROLLDECK = str(Path(sys.executable).with_name("rolldeck"))
SCHEMA = json.loads((Path(__file__).parents[2] / "tui" / "headless" / "schema.json").read_bytes())

Ran = subprocess.CompletedProcess[str]
Run = Callable[..., Ran]


@pytest.fixture
def environ(plane: ControlPlane, namespace: str, tmp_path: Path) -> dict[str, str]:
    home = tmp_path / "home"
    home.mkdir()
    # Two files as one: the first one's context is the current one, the other's is protected by its name.
    files = [plane.kubeconfig_of("admin", namespace=namespace, context=name) for name in ("", "prod-eu")]
    return {
        "HOME": str(home),
        "PATH": os.environ["PATH"],
        "KUBECONFIG": os.pathsep.join(map(str, files)),
        "NO_PROXY": "*",
    }


@pytest.fixture
def run(environ: dict[str, str]) -> Run:
    """Runs rolldeck in a pipe, with nothing of this machine's user around it."""

    def ran(*words: str, **more: str) -> Ran:
        return subprocess.run(
            [ROLLDECK, *words],
            env={**environ, **more},
            capture_output=True,
            text=True,
            check=False,
            timeout=100,
            stdin=subprocess.DEVNULL,
        )

    return ran


@pytest.fixture
def kubectl(plane: ControlPlane, environ: dict[str, str]) -> Run:
    def ran(*words: str) -> Ran:
        return subprocess.run(
            [str(plane.kubectl), *words],
            env=environ,
            capture_output=True,
            text=True,
            check=False,
            timeout=100,
        )

    return ran


@pytest.fixture
def follow(environ: dict[str, str]) -> Iterator[Callable[..., "subprocess.Popen[str]"]]:
    """Starts rolldeck in a pipe, to be read line by line."""
    begun: list[subprocess.Popen[str]] = []

    def started(*words: str) -> "subprocess.Popen[str]":
        begun.append(subprocess.Popen([ROLLDECK, *words], env=environ, stdout=subprocess.PIPE, text=True))
        return begun[-1]

    yield started
    for process in begun:
        process.kill()
        process.communicate()


def good_then_bad(web: Workload) -> None:
    web.create("1.0.0", strategy=AT_ONCE)
    web.until_complete()
    web.release("2.0.0")
    web.until_complete()
    web.patch({"spec": {"strategy": USUAL}})
    web.release(BAD)
    web.until_waiting(BAD, "ImagePullBackOff")


def read(ran: Ran) -> Any:
    """Return the one record that was printed, which has to be what the schema says."""
    record = json.loads(ran.stdout)
    assert faults(record, SCHEMA, SCHEMA) == []
    return record


def records(text: str) -> list[Any]:
    found = [json.loads(line) for line in text.splitlines()]
    for record in found:
        assert faults(record, SCHEMA, SCHEMA) == []
    return found


def test_status_waits_for_what_kubectl_waits_for(web: Workload, run: Run, kubectl: Run) -> None:
    good_then_bad(web)
    theirs = kubectl("rollout", "status", "deploy/web", "--watch=false").stdout
    ours = read(run("status", "deploy/web", "-o", "json"))
    assert ours["message"] in theirs
    assert ours["cause"]["code"] == "image-not-found"
    assert ours["verdict"]["code"] == "helps"
    assert ours["hash"] == replica_sets(web)[3]["metadata"]["labels"]["pod-template-hash"]
    web.release("2.0.0")
    web.until_complete()
    assert "successfully rolled out" in kubectl("rollout", "status", "deploy/web", "--watch=false").stdout
    assert read(run("status", "deploy/web", "-o", "json"))["message"] == "successfully rolled out"


def test_history_has_kubectls_revisions_and_change_causes(web: Workload, run: Run, kubectl: Run) -> None:
    web.create("1.0.0", strategy=AT_ONCE)
    web.until_complete()
    for tag in ("2.0.0", "3.0.0"):
        web.release(tag, cause=f"release {tag}")
        web.until_complete()
    theirs = kubectl("rollout", "history", "deploy/web").stdout.splitlines()[2:]
    ours = read(run("history", "deploy/web", "-o", "json"))["items"]
    rows = [f"{one['revision']} {one['change_cause'] or '<none>'}" for one in reversed(ours)]
    assert rows == [" ".join(line.split()) for line in theirs if line]


def test_diff_says_what_the_release_changed_and_what_an_undo_would(web: Workload, run: Run) -> None:
    good_then_bad(web)
    forward = read(run("diff", "deploy/web", "-o", "json"))
    back = read(run("diff", "deploy/web", "--to-last-good", "-o", "json"))
    assert [(c["field"], c["before"], c["after"]) for c in forward["changes"]] == [
        ("image", f"{web.image}:2.0.0", f"{web.image}:{BAD}")
    ]
    assert [(c["before"], c["after"]) for c in back["changes"]] == [
        (f"{web.image}:{BAD}", f"{web.image}:2.0.0")
    ]
    assert (back["source"]["revision"], back["target"]["revision"]) == (3, 2)


def test_watch_of_a_good_rollout_ends_with_0(
    web: Workload, follow: Callable[..., "subprocess.Popen[str]"]
) -> None:
    web.create("1.0.0")
    web.until_complete()
    web.release("2.0.0")
    process = follow("watch", "deploy/web", "-o", "json", "--timeout", "90s")
    said, _ = process.communicate(timeout=100)
    lines = records(said)
    assert process.returncode == 0
    assert (lines[-1]["type"], lines[-1]["code"]) == ("end", 0)
    assert lines[-1]["hash"] == replica_sets(web)[2]["metadata"]["labels"]["pod-template-hash"]


def test_watch_of_a_failing_rollout_ends_with_1_at_its_deadline(
    web: Workload, follow: Callable[..., "subprocess.Popen[str]"], kubectl: Run
) -> None:
    web.create("1.0.0", progressDeadlineSeconds=8, minReadySeconds=0)
    web.until_complete()
    web.release(BAD)
    said, _ = (process := follow("watch", "deploy/web")).communicate(timeout=100)
    assert process.returncode == 1
    assert "image not found" in said
    assert "exceeded its progress deadline" in said.splitlines()[-1]
    theirs = kubectl("rollout", "status", "deploy/web")
    assert theirs.returncode == 1
    assert "exceeded its progress deadline" in theirs.stderr


def test_watch_ends_with_5_when_another_release_comes(
    web: Workload, follow: Callable[..., "subprocess.Popen[str]"]
) -> None:
    good_then_bad(web)
    process = follow("watch", "deploy/web")
    assert process.stdout is not None
    assert "STUCK" in process.stdout.readline()
    web.release("4.0.0")
    said, _ = process.communicate(timeout=60)
    assert process.returncode == 5
    assert "replaced by another change" in said.splitlines()[-1]


def test_watch_ends_with_3_when_its_time_is_over(web: Workload, run: Run) -> None:
    good_then_bad(web)
    assert run("watch", "deploy/web", "--timeout", "1s").returncode == 3


def test_a_terminal_that_cannot_draw_gets_lines(web: Workload, run: Run) -> None:
    web.create("1.0.0")
    web.until_complete()
    ran = run("deploy/web", TERM="dumb")
    assert ran.returncode == 0
    assert "\x1b" not in ran.stdout
    assert ran.stdout.splitlines()[-1].endswith("deploy/web done: successfully rolled out")


def test_undo_by_command_is_the_undo_of_the_dialog(web: Workload, run: Run) -> None:
    good_then_bad(web)
    before, sets = deployment(web), replica_sets(web)
    ran = run("undo", "deploy/web", "--yes", "--wait", "--reason", "bad image", "-o", "json")
    assert ran.returncode == 0, ran.stderr
    assert [record["type"] for record in records(ran.stdout)][:2] == ["plan", "outcome"]
    after = deployment(web)
    assert_undone(before, after, sets[2], source=3)
    assert after["metadata"]["annotations"]["kubernetes.io/change-cause"].endswith(": bad image")
    (logged,) = records(run("audit", "-o", "json").stdout)
    assert (logged["outcome"], logged["from_revision"], logged["to_revision"]) == ("applied", 3, 2)
    assert logged["reason"] == "bad image"


def test_undo_to_a_revision_goes_there(web: Workload, run: Run) -> None:
    good_then_bad(web)
    before, sets = deployment(web), replica_sets(web)
    assert run("undo", "deploy/web", "--to-revision", "1", "--yes").returncode == 0
    assert_undone(before, deployment(web), sets[1], source=3)


def test_undo_to_what_runs_is_done_already(web: Workload, run: Run) -> None:
    good_then_bad(web)
    before = deployment(web)
    ran = run("undo", "deploy/web", "--to-revision", "3", "--yes")
    assert (ran.returncode, "nothing to do" in ran.stdout) == (0, True)
    assert_untouched(before, deployment(web))


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (("--dry-run",), 0, "dry run: nothing was sent"),
        ((), 2, "there is no terminal to ask on"),
        (("--yes", "--to-revision", "9"), 1, "revision 9 is not kept: there are 3, 2, 1"),
        (("--yes", "--read-only"), 1, "read-only"),
        (("--yes", "--context", "prod-eu"), 1, "PROTECTED CONTEXT prod-eu: name the revision"),
        (("--yes", "--context", "nowhere"), 2, "nowhere"),
    ],
)
def test_what_an_undo_is_refused_for_leaves_everything_as_it_was(
    web: Workload, run: Run, words: tuple[str, ...], code: int, sentence: str
) -> None:
    good_then_bad(web)
    before = deployment(web)
    ran = run("undo", "deploy/web", *words)
    assert (ran.returncode, sentence in ran.stdout + ran.stderr) == (code, True), ran.stderr
    assert "Traceback" not in ran.stderr
    assert_untouched(before, deployment(web))


def test_a_protected_context_lets_a_named_revision_pass(web: Workload, run: Run) -> None:
    good_then_bad(web)
    before, sets = deployment(web), replica_sets(web)
    ran = run("undo", "deploy/web", "--yes", "--to-revision", "2", "--context", "prod-eu")
    assert ran.returncode == 0, ran.stderr
    assert_undone(before, deployment(web), sets[2], source=3)


def test_completion_knows_the_clusters_names(web: Workload, namespace: str, run: Run) -> None:
    web.create("1.0.0")

    def offered(words: str, at: int) -> list[str]:
        ran = run(_ROLLDECK_COMPLETE="bash_complete", COMP_WORDS=words, COMP_CWORD=str(at))
        return ran.stdout.splitlines()

    assert offered("rolldeck status deploy/", 2) == ["plain,deploy/web"]
    assert f"plain,{namespace}" in offered("rolldeck -n ", 2)


def spec_of(workload: Workload) -> Any:
    """Return a workload's spec as the server has it, less what tells it from its twin and the second."""
    answer = kubernetes.client.ApiClient().sanitize_for_serialization(workload.read())
    text = json.dumps(answer["spec"]).replace(workload.image, "IMAGE").replace(f'"{workload.name}"', '"NAME"')
    spec = json.loads(text)
    annotations = spec["template"]["metadata"].get("annotations", {})
    assert set(annotations) <= {"kubectl.kubernetes.io/restartedAt"}
    annotations.update(dict.fromkeys(annotations, "then"))
    return spec


def test_each_action_by_command_does_to_a_workload_what_kubectl_does_to_its_twin(
    plane: ControlPlane, namespace: str, web: Workload, run: Run, kubectl: Run
) -> None:
    twin = Workload(plane, namespace, "twin")
    for each in (web, twin):
        each.create("1.0.0", strategy=AT_ONCE)
        each.until_complete()
    for ours, theirs in (
        (("pause", "deploy/web"), ("rollout", "pause", "deploy/twin")),
        (("resume", "deploy/web"), ("rollout", "resume", "deploy/twin")),
        (("restart", "deploy/web"), ("rollout", "restart", "deploy/twin")),
        (
            ("set-image", "deploy/web", f"app={web.image}:2.0.0"),
            ("set", "image", "deploy/twin", f"app={twin.image}:2.0.0"),
        ),
    ):
        before = spec_of(web)
        done = run(*ours, "--yes", "--wait", "--timeout", "80s", "-o", "json")
        assert done.returncode == 0, done.stdout + done.stderr
        assert [one["type"] for one in records(done.stdout)][:2] == ["plan", "outcome"]
        assert kubectl(*theirs).returncode == 0
        assert spec_of(web) == spec_of(twin) != before
        if "pause" not in ours:
            assert (
                "successfully rolled out"
                in kubectl("rollout", "status", "deploy/web", "--watch=false").stdout
            )


@pytest.mark.parametrize(("kind", "short"), [("StatefulSet", "sts"), ("DaemonSet", "ds")])
def test_a_restart_by_command_of_the_other_kinds(
    plane: ControlPlane, namespace: str, run: Run, kubectl: Run, *, kind: str, short: str
) -> None:
    ours, twin = (Workload(plane, namespace, name, kind) for name in ("ours", "twin"))
    for each in (ours, twin):
        each.create("1.0.0", replicas=2)
        each.until_complete()
    done = run("restart", f"{short}/ours", "--yes", "--wait", "--timeout", "90s")
    assert done.returncode == 0, done.stdout + done.stderr
    assert kubectl("rollout", "restart", f"{short}/twin").returncode == 0
    assert spec_of(ours) == spec_of(twin)
    refused = run("pause", f"{short}/ours", "--yes")
    assert (refused.returncode, "only a Deployment can" in refused.stderr) == (1, True)


def test_a_protected_context_wants_the_number_of_what_runs(web: Workload, run: Run) -> None:
    good_then_bad(web)
    before = deployment(web)
    for words, code in ((("--context", "prod-eu"), 1), (("--context", "prod-eu", "--at-revision", "2"), 5)):
        refused = run("pause", "deploy/web", "--yes", *words)
        assert (refused.returncode, refused.stderr.count("\n")) == (code, 1), refused.stderr
    assert_untouched(before, deployment(web))
    assert run("pause", "deploy/web", "--yes", "--context", "prod-eu", "--at-revision", "3").returncode == 0
    assert deployment(web)["spec"]["paused"] is True


def test_a_status_of_all_fails_where_one_does_and_names_its_cause(web: Workload, run: Run) -> None:
    web.create("1.0.0", strategy=AT_ONCE)
    web.until_complete()
    assert run("status").returncode == 0
    web.release(BAD)
    web.until_waiting(BAD, "ImagePullBackOff")
    ran = run("status")
    assert (ran.returncode, "image not found" in ran.stdout) == (1, True), ran.stdout + ran.stderr
    for selector, code in (("a=(", 2), ("a=$", 1)):
        refused = run("status", "-l", selector)
        assert (refused.returncode, refused.stderr.count("\n")) == (code, 1), refused.stderr
        watched = run("watch", "-l", selector)
        said = refused.stderr.partition("the server refuses the list of ")[2].partition(", ")[2]
        assert (watched.returncode, said in watched.stdout) == (code, True), watched.stdout
        assert said.startswith("check --selector: ") == (code == 1)
    assert run("status", "-n", "nosuch").returncode == 1
