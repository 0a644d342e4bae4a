"""What each kind shows in a row of `kubectl get`."""

from typing import Any

from demo.clock import seconds_of
from demo.jsontext import Object
from demo.selectors import as_text

Cells = list[Any]

_UNITS = (("d", 86400), ("h", 3600), ("m", 60), ("s", 1))


def duration(seconds: float) -> str:
    """Return an age as kubectl writes it (apimachinery pkg/util/duration HumanDuration)."""
    total = int(seconds)
    if total < -1:
        return "<invalid>"
    total = max(0, total)
    if total < 120:
        return f"{total}s"
    if total < 600:
        return _two(total, "m", 60, "s", 1)
    if total < 3 * 3600:
        return f"{total // 60}m"
    if total < 8 * 3600:
        return _two(total, "h", 3600, "m", 60)
    if total < 48 * 3600:
        return f"{total // 3600}h"
    if total < 8 * 86400:
        return _two(total, "d", 86400, "h", 3600)
    if total < 2 * 365 * 86400:
        return f"{total // 86400}d"
    if total < 8 * 365 * 86400:
        return _two(total, "y", 365 * 86400, "d", 86400)
    return f"{total // (365 * 86400)}y"


def _two(total: int, first: str, unit: int, second: str, smaller: int) -> str:
    rest = total % unit // smaller
    return f"{total // unit}{first}{rest}{second}" if rest else f"{total // unit}{first}"


def age(obj: Object, now: float) -> str:
    """Return how old an object is."""
    return since(obj["metadata"].get("creationTimestamp"), now)


def since(stamp: str | None, now: float) -> str:
    """Return how long ago a time is."""
    return duration(now - seconds_of(stamp)) if stamp else "<unknown>"


def _template(obj: Object) -> Cells:
    containers = obj["spec"]["template"]["spec"].get("containers", [])
    return [",".join(c["name"] for c in containers), ",".join(c.get("image", "") for c in containers)]


def _pod(pod: Object, now: float) -> Cells:
    spec, status = pod["spec"], pod.get("status", {})
    restarts, last = 0, ""
    for state in status.get("containerStatuses", ()):
        restarts += state.get("restartCount", 0)
        last = max(last, state.get("lastState", {}).get("terminated", {}).get("finishedAt", ""))
    ready = sum(1 for state in status.get("containerStatuses", ()) if state.get("ready"))
    shown = f"{restarts} ({since(last, now)} ago)" if restarts and last else str(restarts)
    address = status.get("podIP") or "<none>"
    return [
        pod["metadata"]["name"],
        f"{ready}/{len(spec['containers'])}",
        pod_status(pod),
        shown,
        age(pod, now),
        address,
        spec.get("nodeName") or "<none>",
        status.get("nominatedNodeName") or "<none>",
        "<none>",
    ]


def pod_status(pod: Object) -> str:
    """Return the word for a pod's state (printPod)."""
    status = pod.get("status", {})
    reason = status.get("reason") or status.get("phase", "")
    initializing = False
    inits = status.get("initContainerStatuses", ())
    for at, state in enumerate(inits):
        word = _init_word(state, at, len(inits))
        if word:
            reason, initializing = word, True
            break
    if not initializing:
        running = False
        for state in reversed(status.get("containerStatuses", ())):
            reason = _container_word(state.get("state", {})) or reason
            running = running or bool(state.get("ready") and "running" in state.get("state", {}))
        if reason == "Completed" and running:
            reason = "Running" if _condition(status, "Ready") == "True" else "NotReady"
    return "Terminating" if pod["metadata"].get("deletionTimestamp") else reason


def _init_word(state: Object, at: int, count: int) -> str:
    now = state.get("state", {})
    if "terminated" in now:
        ended = now["terminated"]
        if ended.get("exitCode", 0) == 0:
            return ""
        return f"Init:{ended.get('reason') or 'ExitCode:' + str(ended['exitCode'])}"
    waiting = now.get("waiting", {}).get("reason", "")
    if waiting and waiting != "PodInitializing":
        return f"Init:{waiting}"
    return f"Init:{at}/{count}"


def _container_word(state: Object) -> str:
    if "waiting" in state and state["waiting"].get("reason"):
        return str(state["waiting"]["reason"])
    if "terminated" in state:
        ended = state["terminated"]
        if ended.get("reason"):
            return str(ended["reason"])
        return f"Signal:{ended['signal']}" if ended.get("signal") else f"ExitCode:{ended.get('exitCode', 0)}"
    return ""


def _condition(status: Object, kind: str) -> str:
    return next((c["status"] for c in status.get("conditions", ()) if c["type"] == kind), "")


def _deployment(obj: Object, now: float) -> Cells:
    status = obj.get("status", {})
    return [
        obj["metadata"]["name"],
        f"{status.get('readyReplicas', 0)}/{obj['spec'].get('replicas', 0)}",
        status.get("updatedReplicas", 0),
        status.get("availableReplicas", 0),
        age(obj, now),
        *_template(obj),
        as_text(obj["spec"].get("selector")) or "<none>",
    ]


def _replica_set(obj: Object, now: float) -> Cells:
    status = obj.get("status", {})
    return [
        obj["metadata"]["name"],
        obj["spec"].get("replicas", 0),
        status.get("replicas", 0),
        status.get("readyReplicas", 0),
        age(obj, now),
        *_template(obj),
        as_text(obj["spec"].get("selector")),
    ]


def _stateful_set(obj: Object, now: float) -> Cells:
    ready = obj.get("status", {}).get("readyReplicas", 0)
    return [
        obj["metadata"]["name"],
        f"{ready}/{obj['spec'].get('replicas', 0)}",
        age(obj, now),
        *_template(obj),
    ]


def _daemon_set(obj: Object, now: float) -> Cells:
    status = obj.get("status", {})
    selector = obj["spec"]["template"]["spec"].get("nodeSelector") or {}
    keys = ("desiredNumberScheduled", "currentNumberScheduled", "numberReady", "updatedNumberScheduled")
    return [
        obj["metadata"]["name"],
        *(status.get(key, 0) for key in (*keys, "numberAvailable")),
        ",".join(f"{key}={value}" for key, value in sorted(selector.items())) or "<none>",
        age(obj, now),
        *_template(obj),
        as_text(obj["spec"].get("selector")),
    ]


def _revision(obj: Object, now: float) -> Cells:
    owner = next((r for r in obj["metadata"].get("ownerReferences", ()) if r.get("controller")), None)
    group = owner["apiVersion"].split("/")[0] if owner and "/" in owner["apiVersion"] else ""
    shown = f"{owner['kind'].lower()}{'.' + group if group else ''}/{owner['name']}" if owner else "<none>"
    return [obj["metadata"]["name"], shown, obj.get("revision", 0), age(obj, now)]


def _event(obj: Object, now: float) -> Cells:
    first, last = obj.get("firstTimestamp"), obj.get("lastTimestamp")
    if not first:
        first = obj.get("eventTime")
    last = (obj.get("series") or {}).get("lastObservedTime") or last or first
    count = (obj.get("series") or {}).get("count") or obj.get("count") or 1
    regarding = obj["involvedObject"]
    source = obj.get("source") or {}
    component = source.get("component") or obj.get("reportingComponent", "")
    host = source.get("host") or obj.get("reportingInstance", "")
    target = f"{regarding.get('kind', '').lower()}/{regarding.get('name', '')}"
    shown = since(last, now)
    if count > 1:
        shown = f"{shown} (x{count} over {since(first, now)})"
    return [
        shown,
        obj.get("type", ""),
        obj.get("reason", ""),
        target,
        regarding.get("fieldPath", ""),
        f"{component}, {host}" if host else component,
        obj.get("message", "").strip(),
        since(first, now),
        count,
        obj["metadata"]["name"],
    ]


def _namespace(obj: Object, now: float) -> Cells:
    return [obj["metadata"]["name"], obj.get("status", {}).get("phase", ""), age(obj, now)]


def _node(obj: Object, now: float) -> Cells:
    info = obj.get("status", {}).get("nodeInfo", {})
    ready = _condition(obj.get("status", {}), "Ready")
    words = ["Ready" if ready == "True" else "NotReady" if ready else "Unknown"]
    if obj.get("spec", {}).get("unschedulable"):
        words.append("SchedulingDisabled")
    labels = obj["metadata"].get("labels") or {}
    prefix = "node-role.kubernetes.io/"
    roles = sorted(key.removeprefix(prefix) for key in labels if key.startswith(prefix))
    addresses = {a["type"]: a["address"] for a in obj.get("status", {}).get("addresses", ())}
    return [
        obj["metadata"]["name"],
        ",".join(words),
        ",".join(roles) or "<none>",
        age(obj, now),
        info.get("kubeletVersion", ""),
        addresses.get("InternalIP", "<none>"),
        addresses.get("ExternalIP", "<none>"),
        info.get("osImage", "<unknown>"),
        info.get("kernelVersion", "<unknown>"),
        info.get("containerRuntimeVersion", "<unknown>"),
    ]


def _config_map(obj: Object, now: float) -> Cells:
    return [
        obj["metadata"]["name"],
        len(obj.get("data") or {}) + len(obj.get("binaryData") or {}),
        age(obj, now),
    ]


def _secret(obj: Object, now: float) -> Cells:
    return [obj["metadata"]["name"], obj.get("type", ""), len(obj.get("data") or {}), age(obj, now)]


def _plain(obj: Object, now: float) -> Cells:
    return [obj["metadata"]["name"], age(obj, now)]


def _service(obj: Object, now: float) -> Cells:
    spec = obj["spec"]
    ports = ",".join(f"{p['port']}/{p.get('protocol', 'TCP')}" for p in spec.get("ports", ()))
    selector = ",".join(f"{key}={value}" for key, value in sorted((spec.get("selector") or {}).items()))
    cluster_ip = spec.get("clusterIP") or "<none>"
    return [
        obj["metadata"]["name"],
        spec.get("type", ""),
        cluster_ip,
        "<none>",
        ports or "<none>",
        age(obj, now),
        selector or "<none>",
    ]


_MODES = {"ReadWriteOnce": "RWO", "ReadOnlyMany": "ROX", "ReadWriteMany": "RWX", "ReadWriteOncePod": "RWOP"}


def _claim(obj: Object, now: float) -> Cells:
    spec, status = obj["spec"], obj.get("status", {})
    modes = ",".join(_MODES.get(mode, mode) for mode in status.get("accessModes", ()))
    return [
        obj["metadata"]["name"],
        "Terminating" if obj["metadata"].get("deletionTimestamp") else status.get("phase", ""),
        spec.get("volumeName", ""),
        status.get("capacity", {}).get("storage", ""),
        modes,
        spec.get("storageClassName", ""),
        "<unset>",
        age(obj, now),
        spec.get("volumeMode", "<unset>"),
    ]


def _quota(obj: Object, now: float) -> Cells:
    status = obj.get("status", {})
    hard, used = status.get("hard", {}), status.get("used", {})
    sides: dict[bool, list[str]] = {True: [], False: []}
    for key in sorted(hard):
        sides[key.startswith("limits")].append(f"{key}: {used.get(key, '0')}/{hard[key]}")
    return [obj["metadata"]["name"], ", ".join(sides[False]), ", ".join(sides[True]), age(obj, now)]


def _autoscaler(obj: Object, now: float) -> Cells:
    spec, status = obj["spec"], obj.get("status", {})
    reference = spec["scaleTargetRef"]
    current = {
        m["resource"]["name"]: m["resource"]["current"]
        for m in status.get("currentMetrics", ())
        if "resource" in m
    }
    targets = []
    for metric in spec.get("metrics", ()):
        if metric.get("type") != "Resource":
            continue
        name, target = metric["resource"]["name"], metric["resource"]["target"]
        have = current.get(name, {}).get("averageUtilization")
        shown = "<unknown>" if have is None else f"{have}%"
        targets.append(f"{name}: {shown}/{target.get('averageUtilization', '')}%")
    return [
        obj["metadata"]["name"],
        f"{reference['kind']}/{reference['name']}",
        ", ".join(targets) or "<none>",
        str(spec.get("minReplicas", "<unset>")),
        str(spec.get("maxReplicas", "")),
        status.get("currentReplicas", 0),
        age(obj, now),
    ]


def _budget(obj: Object, now: float) -> Cells:
    spec = obj["spec"]
    shown = [str(spec.get(key, "N/A")) for key in ("minAvailable", "maxUnavailable")]
    return [
        obj["metadata"]["name"],
        *shown,
        obj.get("status", {}).get("disruptionsAllowed", 0),
        age(obj, now),
    ]


ROWS = {
    "pods": _pod,
    "deployments": _deployment,
    "replicasets": _replica_set,
    "statefulsets": _stateful_set,
    "daemonsets": _daemon_set,
    "controllerrevisions": _revision,
    "events": _event,
    "namespaces": _namespace,
    "nodes": _node,
    "configmaps": _config_map,
    "secrets": _secret,
    "serviceaccounts": _plain,
    "services": _service,
    "persistentvolumeclaims": _claim,
    "resourcequotas": _quota,
    "horizontalpodautoscalers": _autoscaler,
    "poddisruptionbudgets": _budget,
}
"""The makers of rows, by plural."""
