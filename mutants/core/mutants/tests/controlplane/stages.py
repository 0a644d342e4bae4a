"""How KWOK plays a kubelet: what a pod's status says next, when, and with which event.

A pod meets the fate that its annotation `kubelet.rolldeck.invalid/fate` names, else the one its images meet.
Every stage picks by fate and by present state, so that never two apply. Words are kubelet's and containerd's.
"""

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from controlplane import templates

PREFIX = "kubelet.rolldeck.invalid"
"""Of the annotations that our kubelet obeys: `fate`, `go` (lets fate hold become ready), and as Go durations
`after` and `until` (how long it takes to become ready, at least and at most), `terminates` (and to go)."""

FATES = (
    "ready", "slow", "hold",
    "not-found", "denied", "crash", "oom", "liveness", "unready", "refused", "init", "config",
)  # fmt: skip
"""What can become of a pod. A tag that ends in "-" and one of these words leads there; others to "ready"."""

RUNNING = ".status.containerStatuses.[] | select(.state.running) | .name"
WAITING = ".status.containerStatuses.[].state.waiting.reason"
INIT_WAITING = ".status.initContainerStatuses.[].state.waiting.reason"
READY_STATUS = '.status.conditions.[] | select(.type == "Ready") | .status'

BACKOFFS = "[10,20,40,80,160,300]"
"""Seconds between two starts of a container that ends: kubelet's own."""

BACK_OFF_WORDS = (
    '(printf "Back-off restarting failed container %s in pod %s_%s(%s)" CONTAINER '
    ".metadata.name .metadata.namespace .metadata.uid)"
)
"""The event's message, as a template expression."""


def write_stages(path: Path, *, logs: Path, port: int, images: Mapping[str, Sequence[str]]) -> None:
    """Write KWOK's configuration.

    Args:
        path: The file to write.
        logs: A folder for what the containers print: `now.log` and `previous.log` are put there.
        port: Where KWOK answers as kubelet.
        images: For each fate, regular expressions (RE2) of further images that meet it.
    """
    fate = fate_expression(images)
    documents = [node_ready(port), *pod_stages(fate), cluster_logs(logs)]
    write_logs(logs)
    path.write_text("\n---\n".join(json.dumps(document, indent=1) for document in documents))


def fate_expression(images: Mapping[str, Sequence[str]]) -> str:
    """Return a jq expression that gives the fate of the pod it is asked of."""
    unknown = set(images) - set(FATES)
    if unknown:
        raise ValueError(f"no such fate: {', '.join(sorted(unknown))}; there are {', '.join(FATES)}")
    patterns = {fate: "|".join([f":[^/]*-{fate}$", *images.get(fate, ())]) for fate in FATES}
    tests = " ".join(
        f"elif test({json.dumps(pattern)}) then {json.dumps(fate)}" for fate, pattern in patterns.items()
    )
    by_image = (
        f"[.spec.initContainers[]?, .spec.containers[] | .image | if false then empty {tests} else empty end]"
    )
    return f'(.metadata.annotations["{PREFIX}/fate"] // ({by_image} | first) // "ready")'


def node_ready(port: int) -> dict[str, Any]:
    """Return the stage that makes a node ready and says where its kubelet is."""
    not_ready = {"key": READY_STATUS, "operator": "NotIn", "values": ["True"]}
    return stage("node-ready", "Node", [not_ready], [patch(templates.node_ready(port))])


def pod_stages(fate: str) -> list[dict[str, Any]]:
    """Return the stages of all pods. `fate` is the jq expression of a pod's fate."""
    go = f'.metadata.annotations["{PREFIX}/go"]'
    held = f'if {fate} == "hold" then (if {go} then "gone" else "held" end) else {fate} end'
    ready_delay = {
        "durationMilliseconds": 1000,
        "durationFrom": jq(
            f'.metadata.annotations["{PREFIX}/after"] // (if {fate} == "slow" then "20s" else "1s" end)'
        ),
        "jitterDurationFrom": jq(
            f'.metadata.annotations["{PREFIX}/until"] // (if {fate} == "slow" then "40s" else "2500ms" end)'
        ),
    }
    return [
        pod("accepted", [phase("Pending"), absent(".status.containerStatuses")], [patch(templates.ACCEPTED)]),
        pod(
            "ready",
            [
                known(),
                {"key": READY_STATUS, "operator": "NotIn", "values": ["True"]},
                one_of(held, "ready", "slow", "gone"),
            ],
            [event("Normal", "Started", '"Container started"'), patch(templates.READY)],
            ready_delay,
        ),
        pod(
            "held",
            [known(), phase("Pending"), one_of(held, "held")],
            [event("Normal", "Started", '"Container started"'), patch(templates.RUNNING_UNREADY)],
            milliseconds(1000),
        ),
        *pull_stages(fate),
        *crash_stages(fate),
        *probe_stages(fate),
        *init_stages(fate),
        *config_stages(fate),
        stage(
            "pod-deleted",
            "Pod",
            [{"key": ".metadata.deletionTimestamp", "operator": "Exists"}],
            [{"delete": True}],
            {
                "durationMilliseconds": 1000,
                "durationFrom": jq(f'.metadata.annotations["{PREFIX}/terminates"] // "1s"'),
            },
        ),
    ]


def pull_stages(fate: str) -> list[dict[str, Any]]:
    """Return the stages of images that cannot be pulled, tried again at growing distances."""
    unpacking = 'failed to pull and unpack image \\"%s\\": failed to resolve reference \\"%s\\": '
    errors = {
        "not-found": f"rpc error: code = NotFound desc = {unpacking}%s: not found",
        "denied": f"rpc error: code = PermissionDenied desc = {unpacking}pull access denied for %s, "
        "repository does not exist or may require authorization: "
        "authorization failed: no basic auth credentials",
    }
    again = jq(f'if {waits("container", "ImagePullBackOff")} then {elapsed()} else "800ms" end')
    stages = []
    for name, error in errors.items():
        text = f'(printf "{error}" $image $image $image)'
        stages += [
            pod(
                f"{name}-fails",
                [
                    known(),
                    {"key": WAITING, "operator": "NotIn", "values": ["ErrImagePull"]},
                    one_of(fate, name),
                ],
                [
                    patch(templates.pull_failed(text)),
                    event("Warning", "Failed", f'(printf "Failed to pull image \\"%s\\": %s" $image {text})'),
                    event("Warning", "Failed", '"Error: ErrImagePull"'),
                ],
                {"durationMilliseconds": 800, "durationFrom": again},
            ),
            pod(
                f"{name}-backs-off",
                [{"key": WAITING, "operator": "In", "values": ["ErrImagePull"]}, one_of(fate, name)],
                [
                    patch(templates.BACKING_OFF),
                    event("Normal", "BackOff", '(printf "Back-off pulling image \\"%s\\"" $image)'),
                    event("Warning", "Failed", '"Error: ImagePullBackOff"'),
                ],
                milliseconds(1500),
            ),
        ]
    return stages


def crash_stages(fate: str) -> list[dict[str, Any]]:
    """Return the stages of containers that run for a moment and end; also of a pod that was ready."""
    start = [
        known(),
        one_of(WAITING, "ContainerCreating", "PodInitializing", "CrashLoopBackOff"),
        one_of(fate, "crash", "oom", "liveness"),
    ]
    backing = BACK_OFF_WORDS.replace("CONTAINER", "$container")
    killed = (
        event("Warning", "Unhealthy", '"Liveness probe failed: HTTP probe failed with statuscode: 500"'),
        event(
            "Normal", "Killing", '(printf "Container %s failed liveness probe, will be restarted" $container)'
        ),
    )
    stages = [
        pod(
            "crash-starts",
            start,
            [event("Normal", "Started", '"Container started"'), patch(templates.RUNNING_UNREADY)],
            restart_delay("container"),
        )
    ]
    for name, code, reason, events in (
        ("crash", 1, "Error", ()),
        ("oom", 137, "OOMKilled", ()),
        ("liveness", 137, "Error", killed),
    ):
        stages.append(
            pod(
                name,
                [{"key": RUNNING, "operator": "Exists"}, one_of(fate, name)],
                [*events, patch(templates.crashed(code, reason)), event("Warning", "BackOff", backing)],
                milliseconds(1500),
            )
        )
    return stages


def probe_stages(fate: str) -> list[dict[str, Any]]:
    """Return the stages of containers that run and never get ready: every 30 s an event says why."""
    port = '(default "10.0.0.9" .status.podIP)'
    texts = {
        "unready": '"Readiness probe failed: HTTP probe failed with statuscode: 503"',
        "refused": '(printf "Readiness probe failed: Get \\"http://%s:8080/ready\\": dial tcp %s:8080: '
        f'connect: connection refused" {port} {port})',
    }
    pace = jq('if .status.phase == "Running" then "30s" else "1s" end')
    return [
        pod(
            name,
            [known(), one_of(fate, name)],
            [patch(templates.PROBE_FAILED), event("Warning", "Unhealthy", text)],
            {"durationMilliseconds": 1000, "durationFrom": pace},
        )
        for name, text in texts.items()
    ]


def init_stages(fate: str) -> list[dict[str, Any]]:
    """Return the stages of an init container that ends with an error, again and again."""
    backing = BACK_OFF_WORDS.replace("CONTAINER", "(index .spec.initContainers 0).name")
    return [
        pod(
            "init-starts",
            [one_of(INIT_WAITING, "PodInitializing", "CrashLoopBackOff"), one_of(fate, "init")],
            [patch(templates.INIT_RUNNING)],
            restart_delay("initContainer"),
        ),
        pod(
            "init-crashes",
            [
                {
                    "key": ".status.initContainerStatuses.[] | select(.state.running) | .name",
                    "operator": "Exists",
                },
                one_of(fate, "init"),
            ],
            [patch(templates.INIT_CRASHED), event("Warning", "BackOff", backing)],
            milliseconds(1500),
        ),
    ]


def config_stages(fate: str) -> list[dict[str, Any]]:
    """Return the stages of a container whose ConfigMap does not exist."""
    missing = '(printf "Error: configmap \\"%s-config\\" not found" $container)'
    return [
        pod(
            "config",
            [
                known(),
                {"key": WAITING, "operator": "NotIn", "values": ["CreateContainerConfigError"]},
                one_of(fate, "config"),
            ],
            [patch(templates.CONFIG_ERROR), event("Warning", "Failed", missing)],
            milliseconds(800),
        )
    ]


def waits(which: str, reason: str) -> str:
    """Return a jq expression: whether some "container" or "initContainer" waits for that reason."""
    return f'any(.status.{which}Statuses[]; .state.waiting.reason == "{reason}")'


def restart_delay(which: str) -> dict[str, Any]:
    """Return how long a "container" or "initContainer" stays down: longer each time, like kubelet's."""
    count = f".status.{which}Statuses[0].restartCount"
    seconds = f'({BACKOFFS}[[{count} - 1, 5] | min] | tostring + "s")'
    expression = f'if {waits(which, "CrashLoopBackOff")} then {seconds} else "800ms" end'
    return {"durationMilliseconds": 800, "durationFrom": jq(expression)}


def elapsed() -> str:
    """Return a jq expression: the pod's age, but 10 s at least and 5 min at most. So the distances double."""
    return '([[(now - (.status.startTime | fromdate)), 10] | max, 300] | min | tostring + "s")'


def stage(
    name: str,
    kind: str,
    picks: Sequence[Mapping[str, Any]],
    steps: Sequence[Mapping[str, Any]],
    delay: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """Return one Stage object."""
    spec: dict[str, Any] = {
        "resourceRef": {"apiGroup": "v1", "kind": kind},
        "selector": {"matchExpressions": [{"jq": pick} for pick in picks]},
        "steps": steps,
    }
    if delay:
        spec["delay"] = delay
    return {"apiVersion": "kwok.x-k8s.io/v1alpha1", "kind": "Stage", "metadata": {"name": name}, "spec": spec}


def pod(
    name: str,
    picks: Sequence[Mapping[str, Any]],
    steps: Sequence[Mapping[str, Any]],
    delay: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """Return a Stage of pods that nobody has deleted."""
    return stage(f"pod-{name}", "Pod", [absent(".metadata.deletionTimestamp"), *picks], steps, delay)


def absent(key: str) -> dict[str, Any]:
    """Pick where `key` has no value."""
    return {"key": key, "operator": "DoesNotExist"}


def one_of(key: str, *values: str) -> dict[str, Any]:
    """Pick where `key` has one of `values`."""
    return {"key": key, "operator": "In", "values": list(values)}


def phase(value: str) -> dict[str, Any]:
    """Pick pods of one phase."""
    return one_of(".status.phase", value)


def known() -> dict[str, Any]:
    """Pick pods whose containers the kubelet has begun to report."""
    return {"key": ".status.containerStatuses", "operator": "Exists"}


def jq(expression: str) -> dict[str, Any]:
    """Take a value from the object."""
    return {"jq": {"expression": expression}}


def milliseconds(number: int) -> dict[str, Any]:
    """Wait that long."""
    return {"durationMilliseconds": number}


def patch(template: str) -> dict[str, Any]:
    """Write a status."""
    return {"patch": {"subresource": "status", "root": "status", "template": template}}


def event(kind: str, reason: str, message: str) -> dict[str, Any]:
    """Write an event as a kubelet does: one object for each reason and message, counted on.

    `message` is a Go template expression; $image and $container are those of the first container.
    """
    return {"apply": {"type": "merge", "template": templates.event(kind, reason, message)}}


def cluster_logs(folder: Path) -> dict[str, Any]:
    """Return the object that says what `kubectl logs` prints, for every container."""
    files = {"logsFile": f"{folder}/now.log", "previousLogsFile": f"{folder}/previous.log", "follow": True}
    return {
        "apiVersion": "kwok.x-k8s.io/v1alpha1",
        "kind": "ClusterLogs",
        "metadata": {"name": "all"},
        "spec": {"logs": [files]},
    }


def write_logs(folder: Path) -> None:
    """Write what containers print, in CRI's form: a run that goes on, and one that ended in an error."""
    folder.mkdir(parents=True, exist_ok=True)
    running = [
        f"2026-01-02T03:05:{second:02}.000000000Z stdout F GET /items/{second} 200 4ms"
        for second in range(60)
    ]
    ended = [
        "2026-01-02T03:04:05.000000000Z stdout F starting, release 2.4.1",
        "2026-01-02T03:04:05.120000000Z stdout F connecting to postgres.shop.svc:5432",
        "2026-01-02T03:04:06.000000000Z stderr F Traceback (most recent call last):",
        '2026-01-02T03:04:06.000100000Z stderr F   File "/app/main.py", line 12, in <module>',
        '2026-01-02T03:04:06.000200000Z stderr F     region = os.environ["FEATURE_REGION"]',
        "2026-01-02T03:04:06.000300000Z stderr F KeyError: 'FEATURE_REGION'",
    ]
    (folder / "now.log").write_text("".join(f"{line}\n" for line in running))
    (folder / "previous.log").write_text("".join(f"{line}\n" for line in ended))


def exactly(image: str) -> str:
    """Return a regular expression of that image alone, whatever its registry."""
    return f"(^|/){re.escape(image)}$"
