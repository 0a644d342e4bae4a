"""The control plane of these tests: what it leaves behind, and what it says when it cannot be built."""

import os
import subprocess
import sys
from pathlib import Path
from threading import Event
from time import monotonic

import pytest
from controlplane import ControlPlane, StartError, build
from controlplane.programs import Programs
from controlplane.workload import Workload

STARTS_ONE = """
import sys
from pathlib import Path
from controlplane import ControlPlane
plane = ControlPlane(Path(sys.argv[1]))
print(plane.programs.keeper.pid, flush=True)
input()
"""

GONE_WITHIN = 10.0
"""Seconds in which nothing may be left."""


def test_nothing_is_left_of_a_control_plane_whose_test_run_is_killed(tmp_path: Path) -> None:
    starter = subprocess.Popen(
        [sys.executable, "-c", STARTS_ONE, tmp_path],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parent.parent)},
    )
    with starter:
        assert starter.stdout is not None
        group = int(starter.stdout.readline())
        starter.kill()
    deadline, pause = monotonic() + GONE_WITHIN, Event()
    while (alive(group) or list(tmp_path.glob("etcd-*"))) and monotonic() < deadline:
        pause.wait(0.05)
    assert not alive(group)
    assert not list(tmp_path.glob("etcd-*"))


def alive(group: int) -> bool:
    """Whether a process of that group runs (zombies that wait for their parent do not)."""
    listing = subprocess.run(["ps", "-eo", "pgid=,stat="], capture_output=True, text=True, check=True).stdout
    members = [line.split() for line in listing.splitlines()]
    return any(int(pgid) == group and not stat.startswith("Z") for pgid, stat in members)


def test_a_missing_go_is_said_in_one_sentence(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    with pytest.raises(build.BuildError, match=r"^Go is not on the PATH: install Go 1\.26 or newer"):
        build.built(say=lambda _: None)


def test_a_go_that_is_too_old_is_said_in_one_sentence(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    old = tmp_path / "go"
    old.write_text("#!/bin/sh\necho go1.9.2\n")
    old.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    with pytest.raises(build.BuildError, match=r"is Go 1\.9, too old: install Go 1\.26 or newer"):
        build.built(say=lambda _: None)


def test_two_builds_at_once_build_once(tmp_path: Path) -> None:
    go = tmp_path / "go"
    go.write_text(FAKE_GO)
    go.chmod(0o755)
    environment = os.environ | {
        "PATH": f"{tmp_path}:/bin:/usr/bin",
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
        build.ASKED: "",
        "PYTHONPATH": str(Path(__file__).parent.parent),
        "BUILDS": str(tmp_path / "builds"),
    }
    command = [sys.executable, "-m", "controlplane", "build"]
    runs = [
        subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True, cwd=tmp_path)
        for _ in range(2)
    ]
    said = [run.communicate()[1] for run in runs]
    assert [run.returncode for run in runs] == [0, 0], said
    assert (tmp_path / "builds").read_text() == "one\n"
    assert all("The control plane's programs are in" in text for text in said)


FAKE_GO = """#!/bin/sh
if [ "$1" = env ]; then echo go1.99.0; exit; fi
echo one >> "$BUILDS"
while [ "$1" != -o ]; do shift; done
for name in kube-apiserver kube-controller-manager kube-scheduler kubectl kwok server; do : > "$2/$name"; done
"""


def test_a_control_plane_that_cannot_start_says_so_with_the_end_of_the_log(tmp_path: Path) -> None:
    programs = Programs(programs=build.built(), logs=tmp_path, throwaway=[])
    programs.start("kube-scheduler", ["--no-such-flag"])
    with pytest.raises(StartError, match="kube-scheduler ended with exit code 1 while it started") as raised:
        programs.wait_until("kube-scheduler", lambda: False)
    programs.stop()
    assert "unknown flag: --no-such-flag" in str(raised.value)


def test_a_frozen_etcd_makes_the_api_server_silent_and_not_wrong(plane: ControlPlane, web: Workload) -> None:
    web.create("1.0.0", replicas=1)
    web.until_complete()
    plane.freeze_etcd()
    assert not plane.is_ready()
    plane.thaw_etcd()
    web.until(plane.is_ready)
    assert web.read().status.available_replicas == 1


def test_all_nodes_are_kept_again_as_soon_as_a_control_plane_is_healed(plane: ControlPlane) -> None:
    before = plane.holders()
    plane.kill_apiserver()
    plane.heal()
    after = plane.holders()
    assert after.keys() == before.keys()
    assert not {*before.values()} & {*after.values()}


def test_every_fate_is_played_without_an_error_in_the_kubelets_log(
    plane: ControlPlane, namespace: str
) -> None:
    expected = {
        "not-found": "ImagePullBackOff",
        "denied": "ImagePullBackOff",
        "crash": "CrashLoopBackOff",
        "oom": "CrashLoopBackOff",
        "liveness": "CrashLoopBackOff",
        "config": "CreateContainerConfigError",
    }
    workloads = {fate: Workload(plane, namespace, f"fate-{fate}") for fate in expected}
    for fate, workload in workloads.items():
        workload.create(f"1.0.0-{fate}", replicas=1)
    for fate, reason in expected.items():
        workloads[fate].until_waiting(f"1.0.0-{fate}", reason)
    assert "failed to compute" not in plane.programs.log("kwok").read_text()


def test_a_user_may_do_what_a_role_lets_them_and_nothing_else(plane: ControlPlane, namespace: str) -> None:
    name = plane.new_user()
    plane.allow(name, namespace, {"apps": {"deployments": ["list"]}})
    api = plane.client_of(name)
    assert api.list_namespaced_deployment(namespace).items == []
    with pytest.raises(Exception, match="is forbidden: User"):
        api.list_namespaced_replica_set(namespace)


def test_signals_reach_the_programs(plane: ControlPlane) -> None:
    plane.freeze_apiserver()
    assert not plane.is_ready()
    plane.thaw_apiserver()
    plane.programs.wait_until("kube-apiserver", plane.is_ready)
    assert plane.programs.running["kube-apiserver"].poll() is None
