"""Record how rollouts go that nothing is wrong with, change by change, on a real control plane, for tests/unit.

    PYTHONPATH=tests .venv/bin/python tests/clusters/play.py            # all of STORIES, side by side
    PYTHONPATH=tests .venv/bin/python tests/clusters/play.py rolling    # one

Each is a file of JSON lines, compressed, in tests/clusters/histories: first what it is, then each change as a watch tells it, with
the seconds since the first one. The objects are the server's own; pods and events less their managedFields, and
pods less most of their spec.
"""

import gzip
import json
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import kubernetes
from controlplane import ControlPlane
from controlplane.stages import PREFIX
from controlplane.workload import AT_ONCE, Workload

FOLDER = Path(__file__).parent / "histories"

WATCHED = {
    "workload": ("deployments", "statefulsets", "daemonsets"),
    "revisions": ("replicasets", "controllerrevisions"),
    "pods": ("pods",),
    "events": ("events",),
}
CORE = ("pods", "events")
PAUSE = threading.Event()


def pause(seconds: float) -> None:
    PAUSE.wait(seconds)


def created(web: Workload) -> None:
    """created for the first time"""
    web.create("1.0.0", replicas=4)
    web.until_complete()


def rolling(web: Workload) -> None:
    """six replicas, replaced with the default surge"""
    web.create("1.0.0", replicas=6, strategy=AT_ONCE)
    web.until_complete()
    web.patch({"spec": {"strategy": {"rollingUpdate": {"maxSurge": "25%", "maxUnavailable": "25%"}}}})
    web.release("1.1.0")
    web.until_complete()


def slow(web: Workload) -> None:
    """pods that need 20 to 40 s to get ready, and 15 s to go"""
    web.create("1.0.0-slow", replicas=3, strategy=AT_ONCE)
    web.until_complete()
    words = {f"{PREFIX}/terminates": "15s"}
    web.patch({"spec": {"template": {"metadata": {"annotations": words}}}})
    web.until_complete()


def recreated(web: Workload) -> None:
    """strategy Recreate: all go before any comes"""
    web.create("1.0.0", replicas=3, strategy={"type": "Recreate"})
    web.until_complete()
    web.release("1.1.0")
    web.until_complete()


def undone_twice(web: Workload) -> None:
    """released, undone, and undone again, all in a minute"""
    web.create("1.0.0", replicas=5, strategy=AT_ONCE)
    web.until_complete()
    web.patch({"spec": {"strategy": {"rollingUpdate": {"maxSurge": "25%", "maxUnavailable": "25%"}}}})
    for tag in ("1.1.0", "1.0.0", "1.1.0"):
        web.release(tag)
        web.until_complete()
    pause(3)


def scaled_by_hand(web: Workload) -> None:
    """scaled up and down by hand, twice in a minute"""
    web.create("1.0.0", replicas=3)
    web.until_complete()
    for replicas in (8, 3, 8, 3):
        scale(web, replicas)
        web.until_complete()
    pause(3)


def autoscaled(web: Workload) -> None:
    """an autoscaler holds more replicas than it was created with, and lets them go again"""
    web.create("1.0.0", replicas=2)
    web.until_complete()
    for least, most in ((5, 9), (1, 3), (5, 9), (1, 3)):
        autoscaler(web, least, most)
        web.until(lambda least=least, most=most: least <= web.read().spec.replicas <= most)
        web.until_complete()
    pause(3)


def restarted(web: Workload) -> None:
    """a restart of the same release"""
    web.create("1.0.0", replicas=3)
    web.until_complete()
    when = datetime.now(UTC).isoformat()
    words = {"kubectl.kubernetes.io/restartedAt": when}
    web.patch({"spec": {"template": {"metadata": {"annotations": words}}}})
    web.until_complete()


def min_ready(web: Workload) -> None:
    """available only after minReadySeconds"""
    web.create("1.0.0", replicas=3, minReadySeconds=4, strategy=AT_ONCE)
    web.until_complete()
    web.release("1.1.0")
    web.until_complete()


def stateful(web: Workload) -> None:
    """a StatefulSet, one pod after the other"""
    web.create("1.0.0", replicas=3)
    web.until_complete()
    web.release("1.1.0")
    web.until(lambda: web.read().status.current_revision == web.read().status.update_revision)
    web.until_complete()


def daemon(web: Workload) -> None:
    """a DaemonSet, node by node"""
    web.create("1.0.0")
    web.until_complete()
    web.release("1.1.0")
    web.until_complete()


def paused(web: Workload) -> None:
    """paused half-way, and resumed"""
    web.create("1.0.0", replicas=4, strategy=AT_ONCE)
    web.until_complete()
    web.patch({"spec": {"strategy": {"rollingUpdate": {"maxSurge": 1, "maxUnavailable": 0}}}})
    web.release("1.1.0")
    web.until(lambda: len(web.pods_of("1.1.0")) > 1)
    web.patch({"spec": {"paused": True}})
    pause(6)
    web.patch({"spec": {"paused": None}})
    web.until_complete()


def fought(web: Workload) -> None:
    """an autoscaler and something that applies a number set the replicas in turn"""
    web.create("1.0.0", replicas=2)
    web.until_complete()
    autoscaler(web, 5, 9)
    for _ in range(3):
        web.until(lambda: web.read().spec.replicas == 5)
        web.until_complete()
        pause(2)
        web.patch({"spec": {"replicas": 2}}, manager="kustomize-controller")
    web.until(lambda: web.read().spec.replicas == 5)
    web.until_complete()
    pause(3)


STORIES: dict[str, tuple[Callable[[Workload], None], str]] = {
    story.__name__.replace("_", "-"): (story, kind)
    for story, kind in (
        (created, "Deployment"),
        (rolling, "Deployment"),
        (slow, "Deployment"),
        (recreated, "Deployment"),
        (undone_twice, "Deployment"),
        (scaled_by_hand, "Deployment"),
        (autoscaled, "Deployment"),
        (restarted, "Deployment"),
        (min_ready, "Deployment"),
        (paused, "Deployment"),
        (stateful, "StatefulSet"),
        (daemon, "DaemonSet"),
        (fought, "Deployment"),
    )
}
"""By the names of their files: what happens, and to which kind. Only in "fought" is anything wrong."""


def scale(web: Workload, replicas: int) -> None:
    web.apps.patch_namespaced_deployment_scale(
        web.name, web.namespace, {"spec": {"replicas": replicas}}, field_manager="kubectl"
    )


def autoscaler(web: Workload, least: int, most: int) -> None:
    """Write one: without metrics it only keeps the replicas within its bounds."""
    scaling: Any = kubernetes.client.AutoscalingV2Api(web.core.api_client)
    resource = {"name": "cpu", "target": {"type": "Utilization", "averageUtilization": 70}}
    spec = {
        "scaleTargetRef": {"apiVersion": "apps/v1", "kind": "Deployment", "name": web.name},
        "minReplicas": least,
        "maxReplicas": most,
        "metrics": [{"type": "Resource", "resource": resource}],
    }
    body = {"metadata": {"name": f"{web.name}-scaler"}, "spec": spec}
    place = f"{web.name}-scaler", web.namespace
    try:
        scaling.read_namespaced_horizontal_pod_autoscaler(*place)
    except kubernetes.client.ApiException:
        scaling.create_namespaced_horizontal_pod_autoscaler(web.namespace, body)
    else:
        scaling.patch_namespaced_horizontal_pod_autoscaler(*place, body)


class Watcher:
    """Takes down what the watches of all namespaces say, and when."""

    def __init__(self, plane: ControlPlane) -> None:
        self.lines: list[tuple[float, str, dict[str, Any]]] = []
        self.running = [
            self._watch(plane, part, plural) for part, plurals in WATCHED.items() for plural in plurals
        ]

    def _watch(self, plane: ControlPlane, part: str, plural: str) -> subprocess.Popen[bytes]:
        group = "/api/v1" if plural in CORE else "/apis/apps/v1"
        path = f"{group}/{plural}?watch=1&timeoutSeconds=3000"
        command = [plane.kubectl, "--kubeconfig", plane.kubeconfig, "get", "--raw", path]
        running = subprocess.Popen(command, stdout=subprocess.PIPE)

        def read() -> None:
            for line in running.stdout or ():
                self.lines.append((time.time(), part, json.loads(line)))

        threading.Thread(target=read, daemon=True).start()
        return running

    def stop(self) -> None:
        for running in self.running:
            running.terminate()

    def history(self, namespace: str) -> Iterator[tuple[float, str, dict[str, Any]]]:
        """Yield what became of one namespace, in the order in which it came."""
        for at, part, line in sorted(self.lines, key=lambda one: one[0]):
            metadata = line["object"]["metadata"]
            if metadata.get("namespace") == namespace:
                yield at, part, line if part not in ("pods", "events") else _cut(line)


def _cut(line: dict[str, Any]) -> dict[str, Any]:
    """Leave out what is long and not looked at."""
    line["object"]["metadata"].pop("managedFields", None)
    spec = line["object"].get("spec")
    if spec is not None:
        containers = [{"name": one["name"], "image": one["image"]} for one in spec["containers"]]
        line["object"]["spec"] = {"nodeName": spec.get("nodeName"), "containers": containers}
    return line


def write(name: str, kind: str, what: str, history: list[tuple[float, str, dict[str, Any]]]) -> None:
    zero = history[0][0]
    first = {"what": what, "kind": kind, "zero": datetime.fromtimestamp(zero, UTC).isoformat()}
    lines = [
        {"at": round(at - zero, 3), "part": part, "type": line["type"], "object": line["object"]}
        for at, part, line in history
    ]
    text = "".join(f"{json.dumps(line, separators=(',', ':'))}\n" for line in (first, *lines))
    (FOLDER / f"{name}.jsonl.gz").write_bytes(gzip.compress(text.encode(), mtime=0))


def main(*asked: str) -> None:
    """Play what is asked for, and write it down."""
    FOLDER.mkdir(exist_ok=True)
    with ControlPlane() as plane:
        watcher = Watcher(plane)

        def play(name: str) -> None:
            story, kind = STORIES[name]
            namespace = plane.create_namespace(name)
            story(Workload(plane, namespace, "web", kind))
            pause(2)

        with ThreadPoolExecutor(4) as pool:
            list(pool.map(play, asked or STORIES))
        watcher.stop()
        for name in asked or STORIES:
            story, kind = STORIES[name]
            write(name, kind, story.__doc__ or "", list(watcher.history(name)))


if __name__ == "__main__":
    main(*sys.argv[1:])
