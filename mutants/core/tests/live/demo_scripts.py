"""What is done on the box and on the real control plane. Each script tells what it saw, step by step."""

import json
from collections.abc import Callable
from typing import Any

from demo_requests import requests
from demo_twins import Json, Server

APPS = "/apis/apps/v1/namespaces/NS"
CORE = "/api/v1/namespaces/NS"
WEB = f"{APPS}/deployments/web"
IMAGE = "registry.example/web"

Told = dict[str, Any]
Script = Callable[[Server, Told], None]


def template(tag: str, **container: Json) -> Json:
    text = "x && y < é \u2028 \U0001f600 \x01 >"
    one = {"name": "app", "image": f"{IMAGE}:{tag}", "env": [{"name": "A", "value": text}], **container}
    return {"metadata": {"labels": {"app": "web"}}, "spec": {"containers": [one]}}


def workload(kind: str = "Deployment", tag: str = "1.0.0", replicas: int = 3, **spec: Json) -> Json:
    body = {
        "apiVersion": "apps/v1",
        "kind": kind,
        "metadata": {"name": "web", "labels": {"app": "web"}},
        "spec": {"selector": {"matchLabels": {"app": "web"}}, "template": template(tag), **spec},
    }
    if kind != "DaemonSet":
        body["spec"].setdefault("replicas", replicas)
    if kind == "StatefulSet":
        body["spec"]["serviceName"] = "web"
    return body


def release(server: Server, tag: str, path: str = WEB) -> Json:
    patch = {"spec": {"template": {"spec": {"containers": [{"name": "app", "image": f"{IMAGE}:{tag}"}]}}}}
    return server.ask("PATCH", path, patch, kind="strategic", fieldManager="pipeline")


def complete(found: Json) -> bool:
    status, wanted = found.get("status", {}), found["spec"]["replicas"]
    counts = ("replicas", "updatedReplicas", "availableReplicas")
    seen = status.get("observedGeneration", 0) >= found["metadata"]["generation"]
    return (
        seen
        and all(status.get(count, 0) == wanted for count in counts)
        and not status.get("terminatingReplicas")
    )


def reason(found: Json, kind: str) -> str:
    return next((c["reason"] for c in found.get("status", {}).get("conditions", ()) if c["type"] == kind), "")


def sets(server: Server) -> list[Json]:
    items = server.ask("GET", f"{APPS}/replicasets")[1]["items"]
    number = "deployment.kubernetes.io/revision"
    return sorted(items, key=lambda one: int(one["metadata"]["annotations"][number]))


def facts(server: Server) -> Json:
    """Return what the ReplicaSets say of the history."""
    return [
        {
            "annotations": one["metadata"]["annotations"],
            "replicas": one["spec"]["replicas"],
            "status": one["status"],
            "image": one["spec"]["template"]["spec"]["containers"][0]["image"],
        }
        for one in sets(server)
    ]


def scalings(server: Server, kind: str = "Deployment") -> list[str]:
    """Return the events about the workload in the order of their writing."""
    items = server.ask("GET", f"{CORE}/events", fieldSelector=f"involvedObject.kind={kind}")[1]["items"]
    items.sort(key=lambda event: int(event["metadata"]["resourceVersion"]))
    return [f"{event['type']} {event['reason']} {event['message']}" for event in items]


def shown(found: Json) -> Json:
    """Return a workload without what only its age decides."""
    return {key: value for key, value in found.items() if key != "metadata"} | {
        "annotations": found["metadata"].get("annotations"),
        "generation": found["metadata"]["generation"],
        "managers": [
            {key: value for key, value in entry.items() if key != "time"}
            for entry in sorted(
                found["metadata"]["managedFields"], key=lambda e: (e["manager"], e.get("subresource", ""))
            )
        ],
    }


def raw_template(server: Server, path: str) -> str:
    """Return the bytes of a workload's template as the server sends them."""
    text = server.raw("GET", path.replace("NS", server.namespace), None, {})[1].decode()
    start = text.index('"template":') + len('"template":')
    return text[start : json.JSONDecoder().raw_decode(text, start)[1]]


def undo(server: Server, target: Json, path: str = WEB) -> tuple[int, Json]:
    """Patch as rolldeck does: test the uid and the template's bytes, replace the template."""
    uid = server.ask("GET", path)[1]["metadata"]["uid"]
    steps = (
        json.dumps({"op": "test", "path": "/metadata/uid", "value": uid}),
        f'{{"op":"test","path":"/spec/template","value":{raw_template(server, path)}}}',
        json.dumps({"op": "replace", "path": "/spec/template", "value": target}),
    )
    return server.ask("PATCH", path, f"[{','.join(steps)}]".encode(), kind="json", fieldManager="rolldeck")


def bare(target: Json) -> Json:
    labels = {key: value for key, value in target["metadata"]["labels"].items() if key != "pod-template-hash"}
    return {**target, "metadata": {**target["metadata"], "labels": labels}}


def a_release_and_its_undo(server: Server, told: Told) -> None:
    one_by_one = {"rollingUpdate": {"maxSurge": 1, "maxUnavailable": 0}}
    server.ask(
        "POST", f"{APPS}/deployments", workload(replicas=4, strategy=one_by_one), fieldManager="creator"
    )
    server.until(WEB, complete)
    release(server, "1.1.0")
    told["released"] = shown(server.until(WEB, complete))
    told["sets after release"] = facts(server)
    status, answer = undo(server, bare(sets(server)[0]["spec"]["template"]))
    told["undo status"] = status
    told["again"] = undo(server, {**answer["spec"]["template"], "metadata": {"labels": {"app": "other"}}})
    told["undone"] = shown(server.until(WEB, complete))
    told["sets after undo"] = facts(server)
    told["events"] = scalings(server)


def a_stuck_release_and_its_undo(server: Server, told: Told) -> None:
    server.ask("POST", f"{APPS}/deployments", workload(replicas=4, progressDeadlineSeconds=8))
    server.until(WEB, complete)
    release(server, "1.1.0-not-found")
    found = server.until(WEB, lambda d: reason(d, "Progressing") == "ProgressDeadlineExceeded")
    told["stuck"] = found["status"]
    told["sets"] = facts(server)
    pods = server.ask("GET", f"{CORE}/pods")[1]["items"]
    waiting = [
        s["state"]["waiting"]["reason"]
        for p in pods
        for s in p["status"]["containerStatuses"]
        if "waiting" in s["state"]
    ]
    told["waiting"] = sorted(set(waiting) <= {"ErrImagePull", "ImagePullBackOff"} for _ in waiting)
    told["undo"] = undo(server, bare(sets(server)[0]["spec"]["template"]))[0]
    told["undone"] = server.until(WEB, complete)["status"]
    told["sets after undo"] = facts(server)
    told["events"] = scalings(server)


def a_pause_while_scaling(server: Server, told: Told) -> None:
    server.ask("POST", f"{APPS}/deployments", workload(replicas=10))
    server.until(WEB, complete)
    release(server, "1.1.0-unready")
    server.until(
        WEB, lambda d: d["status"].get("updatedReplicas") == 5 and d["status"]["observedGeneration"] == 2
    )
    server.ask("PATCH", WEB, {"spec": {"paused": True}}, kind="merge", fieldManager="pauser")
    told["paused"] = server.until(WEB, lambda d: reason(d, "Progressing") == "DeploymentPaused")["spec"]
    server.ask("PATCH", f"{WEB}/scale", {"spec": {"replicas": 20}}, kind="merge", fieldManager="scaler")
    server.until(WEB, lambda d: d["status"].get("replicas") == 25)
    told["scaled up"] = [(one["spec"]["replicas"], one["metadata"]["annotations"]) for one in sets(server)]
    server.ask("PATCH", f"{WEB}/scale", {"spec": {"replicas": 5}}, kind="merge", fieldManager="scaler")
    server.until(WEB, lambda d: d["status"].get("replicas") == 7)
    told["scaled down"] = [(one["spec"]["replicas"], one["metadata"]["annotations"]) for one in sets(server)]
    told["resumed"] = server.ask(
        "PATCH", WEB, [{"op": "remove", "path": "/spec/paused"}], kind="json", fieldManager="pauser"
    )[0]
    told["goes on"] = server.until(
        WEB, lambda d: reason(d, "Progressing") in {"DeploymentResumed", "ReplicaSetUpdated"}
    )["spec"]


def a_quota_without_room(server: Server, told: Told) -> None:
    server.ask("POST", f"{APPS}/deployments", workload(replicas=3))
    server.until(WEB, complete)
    quota = {
        "apiVersion": "v1",
        "kind": "ResourceQuota",
        "metadata": {"name": "team"},
        "spec": {"hard": {"pods": "3"}},
    }
    server.ask("POST", f"{CORE}/resourcequotas", quota)
    server.until(
        f"{CORE}/resourcequotas/team", lambda q: q.get("status", {}).get("used", {}).get("pods") == "3"
    )
    release(server, "1.1.0")
    found = server.until(WEB, lambda d: reason(d, "ReplicaFailure") == "FailedCreate")
    told["status"] = found["status"]
    told["quota"] = server.ask("GET", f"{CORE}/resourcequotas/team")[1]["status"]
    told["set"] = sets(server)[-1]["status"]


def a_recreation(server: Server, told: Told) -> None:
    server.ask("POST", f"{APPS}/deployments", workload(replicas=2, strategy={"type": "Recreate"}))
    server.until(WEB, complete)
    release(server, "1.1.0")
    told["done"] = server.until(WEB, complete)["status"]
    told["sets"] = facts(server)
    told["events"] = scalings(server)


def a_short_history(server: Server, told: Told) -> None:
    server.ask("POST", f"{APPS}/deployments", workload(replicas=1, revisionHistoryLimit=2))
    server.until(WEB, complete)
    for tag in ("1.1.0", "1.2.0", "1.3.0", "1.4.0"):
        release(server, tag)
        server.until(WEB, complete)
    server.until(f"{APPS}/replicasets", lambda found: len(found["items"]) == 3)
    told["sets"] = facts(server)


def a_stateful_set_on_its_broken_pod(server: Server, told: Told) -> None:
    path = f"{APPS}/statefulsets/web"
    server.ask("POST", f"{APPS}/statefulsets", workload("StatefulSet"))
    told["created"] = shown(server.until(path, lambda s: s.get("status", {}).get("availableReplicas") == 3))
    release(server, "1.1.0-unready", path)
    blocked = server.until(
        path, lambda s: s["status"].get("updatedReplicas") == 1 and s["status"]["readyReplicas"] == 2
    )
    told["blocked"] = blocked["status"]
    revisions = server.ask("GET", f"{APPS}/controllerrevisions")[1]["items"]
    old = min(revisions, key=lambda one: one["revision"])
    told["revision"] = {
        **old,
        "metadata": {k: v for k, v in old["metadata"].items() if k != "managedFields"},
    }
    back = {key: value for key, value in old["data"]["spec"]["template"].items() if key != "$patch"}
    told["undo"] = undo(server, back, path)[0]
    still = server.until(path, lambda s: s["status"]["observedGeneration"] == s["metadata"]["generation"])
    told["still blocked"] = still["status"]
    server.ask("DELETE", f"{CORE}/pods/web-2")
    told["freed"] = server.until(path, lambda s: s["status"].get("availableReplicas") == 3)["status"]
    revisions = server.ask("GET", f"{APPS}/controllerrevisions")[1]["items"]
    told["numbers"] = sorted(one["revision"] for one in revisions)
    pod = server.ask("GET", f"{CORE}/pods/web-2")[1]
    told["pod"] = [pod["metadata"]["labels"], pod["spec"]["hostname"], pod["spec"]["subdomain"]]
    told["events"] = sorted(set(scalings(server, "StatefulSet")))


def a_daemon_set_and_its_undo(server: Server, told: Told) -> None:
    path = f"{APPS}/daemonsets/web"
    server.ask(
        "POST",
        f"{APPS}/daemonsets",
        workload("DaemonSet", updateStrategy={"rollingUpdate": {"maxUnavailable": 3}}),
    )
    told["created"] = shown(server.until(path, lambda d: d.get("status", {}).get("numberAvailable") == 6))
    release(server, "1.1.0", path)

    def rolled(found: Json) -> bool:
        status = found["status"]
        counts = (
            status.get("updatedNumberScheduled"),
            status.get("numberAvailable"),
            status["observedGeneration"],
        )
        return counts == (6, 6, found["metadata"]["generation"])

    told["released"] = server.until(path, rolled)["status"]
    revisions = server.ask("GET", f"{APPS}/controllerrevisions")[1]["items"]
    old = min(revisions, key=lambda one: one["revision"])
    back = {key: value for key, value in old["data"]["spec"]["template"].items() if key != "$patch"}
    told["undo"] = undo(server, back, path)[0]
    told["undone"] = server.until(path, rolled)["status"]
    revisions = server.ask("GET", f"{APPS}/controllerrevisions")[1]["items"]
    told["numbers"] = sorted((one["revision"], one["metadata"]["annotations"]) for one in revisions)
    pod = server.ask("GET", f"{CORE}/pods")[1]["items"][0]
    told["pod"] = [
        sorted(pod["metadata"]["labels"]),
        pod["spec"]["tolerations"],
        sorted(pod["spec"]["affinity"]),
    ]


def deletions(server: Server, told: Told) -> None:
    for policy in ("Foreground", "Orphan", "Background"):
        server.ask("POST", f"{APPS}/deployments", workload(replicas=1))
        server.until(WEB, complete)
        status, answer = server.ask("DELETE", WEB, {"propagationPolicy": policy})
        told[f"{policy} answer"] = [
            status,
            answer["kind"],
            answer.get("status", {}).get("observedGeneration") if answer["kind"] == "Deployment" else answer,
        ]
        server.until(WEB, lambda found: found.get("code") == 404)
        left = [] if policy == "Orphan" else None
        if left is None:
            server.until(f"{APPS}/replicasets", lambda found: not found["items"])
        else:
            items = server.ask("GET", f"{APPS}/replicasets")[1]["items"]
            told["orphans"] = [one["metadata"].get("ownerReferences") for one in items]
            server.ask("DELETE", f"{APPS}/replicasets", {"propagationPolicy": "Background"})
        server.until(f"{CORE}/pods", lambda found: not found["items"])


def what_a_watch_sends(server: Server, told: Told) -> None:
    maps = f"{CORE}/configmaps"
    made = server.ask("POST", maps, {"metadata": {"name": "one", "labels": {"a": "b"}}, "data": {"k": "1"}})[
        1
    ]
    version = made["metadata"]["resourceVersion"]
    server.ask("PATCH", f"{maps}/one", {"data": {"k": "2"}}, kind="merge")
    server.ask("PATCH", f"{maps}/one", {"metadata": {"labels": {"a": "c"}}}, kind="merge")
    server.ask("PATCH", f"{maps}/one", {"metadata": {"labels": {"a": "b"}}}, kind="merge")
    server.ask("PATCH", f"{maps}/one", {"metadata": {"labels": {"a": "b"}}}, kind="merge")
    server.ask("DELETE", f"{maps}/one")

    def events(seconds: int, **query: str) -> Json:
        return [
            (
                e["type"],
                e["object"].get("data"),
                e["object"]["metadata"].get("labels"),
                e["object"]["metadata"].get("annotations"),
            )
            for e in server.watch(maps, seconds, **query)
        ]

    told["all"] = events(1, resourceVersion=version)
    told["selected"] = events(1, resourceVersion=version, labelSelector="a=b")
    told["by name"] = events(1, resourceVersion=version, fieldSelector="metadata.name=other")
    initial = {
        "sendInitialEvents": "true",
        "resourceVersionMatch": "NotOlderThan",
        "allowWatchBookmarks": "true",
    }
    # What follows the first two is a bookmark of the end, if the server comes round to it in time.
    told["initial"] = [event[0] for event in events(3, **initial)][:2]
    told["any version"] = [e[0] for e in events(1)]
    told["future"] = events(1, resourceVersion="99999999")


SCRIPTS: tuple[Script, ...] = (
    a_release_and_its_undo,
    a_stuck_release_and_its_undo,
    a_pause_while_scaling,
    a_quota_without_room,
    a_recreation,
    a_short_history,
    a_stateful_set_on_its_broken_pod,
    a_daemon_set_and_its_undo,
    deletions,
    what_a_watch_sends,
    requests,
)
