"""The box behaves as the real control plane does: the same scripts on both, and what they told compared."""

import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from controlplane import ControlPlane
from demo_scripts import SCRIPTS, Script, Told
from demo_twins import Json, Plain, Server, differences

from demo.opening import Opened, Story, open_box
from demo.stage import Stage
from demo.world import Image, Program


@dataclass(frozen=True)
class Allowed:
    """A difference that is meant, and why."""

    script: str
    path: str
    """A regular expression for the whole path."""
    why: str
    always: bool = True
    """Whether every run has it; chance decides about the others."""


JSON_WORDS = "both say what is wrong with the JSON, each in the words of its decoder"
KWOK = "the real plane's kubelet here is KWOK, which leaves out what a real one writes"
ALLOWED = (
    Allowed("requests", "/future version/1/message", "the message names the server's own version"),
    Allowed("requests", "/bad continue/1/message", JSON_WORDS),
    Allowed("requests", "/no patch/1/message", JSON_WORDS),
    Allowed("requests", "/half a patch/1/message", JSON_WORDS),
    Allowed(
        "requests",
        "/unknown field in a patch/1/(message|details/causes/0/message)",
        "quotes the whole object, whose order of keys is not Go's",
    ),
    Allowed(
        "requests",
        "/unknown field, strictly/1/message",
        "names the fields alike; kept for the order of several",
        always=False,
    ),
    Allowed("requests", "/HTML/1/message", "the box has neither YAML nor protobuf to offer"),
    Allowed("requests", "/no JSON/1/(message|details)", "the box takes no protobuf"),
    Allowed("requests", "/who am I/1/status/userInfo/.*", "other people"),
    Allowed("requests", "/may I/1/metadata/managedFields", "nothing is kept of a question"),
    Allowed(
        "requests",
        "/pods/(spec/(nodeName|volumes/0/name|containers/0/volumeMounts/0/name))",
        "random names, and the scheduler's choice",
    ),
    Allowed("requests", "/version/1/.*", "how and when the server was built"),
    Allowed(
        "a_stateful_set_on_its_broken_pod",
        "/pod/0/topology.kubernetes.io/zone",
        "the scheduler's choice",
        always=False,
    ),
)


def unready() -> Program:
    return Program(boots=1e9)


def script_images(stage: Stage) -> None:
    stage.box.world.add("*:*-not-found", Image(error="not found"))
    stage.box.world.add("*:*-unready", Image(unready()))


@pytest.fixture(scope="module")
def box() -> Iterator[Opened]:
    with open_box(Story("twin", "default", script_images)) as opened:
        yield opened


def play(script: Script, kubeconfig: Path, namespace: str) -> Told:
    server = Server(kubeconfig, namespace)
    server.ask("POST", "/api/v1/namespaces", {"metadata": {"name": namespace}})
    server.until(
        "/api/v1/namespaces/NS/serviceaccounts/default", lambda found: found["kind"] == "ServiceAccount"
    )
    told: Told = {}
    try:
        script(server, told)
    finally:
        server.ask("DELETE", "/api/v1/namespaces/NS")
    plain = Plain(namespace)
    return {step: plain.value(value) for step, value in told.items()}


def play_both(script: Script, box: Opened, plane: ControlPlane) -> tuple[Told, Told]:
    results: dict[str, Told] = {}

    def run(name: str, kubeconfig: Path) -> None:
        results[name] = play(script, kubeconfig, f"twin-{script.__name__.replace('_', '-')[:40]}")

    threads = [
        threading.Thread(target=run, args=("box", box.kubeconfig)),
        threading.Thread(target=run, args=("real", plane.kubeconfig)),
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results["box"], results["real"]


@pytest.mark.timeout(240)
@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.__name__)
def test_the_box_tells_what_the_real_control_plane_tells(
    script: Script, box: Opened, plane: ControlPlane
) -> None:
    told, real = play_both(script, box, plane)
    rows = [row for row in ALLOWED if row.script == script.__name__]
    found: list[tuple[str, Json, Json]] = list(differences(told, real))
    meant = {path: row for path, _, _ in found for row in rows if re.fullmatch(row.path, path)}
    assert [difference for difference in found if difference[0] not in meant] == []
    assert [row for row in rows if row.always and row not in meant.values()] == [], (
        "listed, and not to be seen"
    )
