"""Single requests, good and bad, and the whole of their answers."""

import json
from collections.abc import Callable
from typing import Any

from demo_twins import Json, Server

DEPLOYMENTS = "/apis/apps/v1/namespaces/NS/deployments"
WEB = f"{DEPLOYMENTS}/web"
PODS = "/api/v1/namespaces/NS/pods"
TABLE = "application/json;as=Table;g=meta.k8s.io;v=v1"
PARTIAL = "application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1"


def web() -> Json:
    container = {
        "name": "app",
        "image": "registry.example/web:1.0.0",
        "env": [{"name": "A", "value": "x && y < é \u2028 \U0001f600 \x01 >"}],
        "command": ["sh", "-c", "a && b"],
        "ports": [{"containerPort": 8080}],
        "livenessProbe": {"httpGet": {"port": 8080}},
        "resources": {"limits": {"cpu": "0.5", "memory": "1024Mi"}},
    }
    return {
        "apiVersion": "apps/v1",
        "kind": "Deployment",
        "metadata": {"name": "web", "labels": {"app": "web"}},
        "spec": {
            "replicas": 3,
            "selector": {"matchLabels": {"app": "web"}},
            "template": {"metadata": {"labels": {"app": "web"}}, "spec": {"containers": [container]}},
        },
    }


def changed(change: Callable[[Json], None]) -> Json:
    body = web()
    change(body)
    return body


def requests(server: Server, told: dict[str, Any]) -> None:
    def ask(name: str, method: str, path: str, body: Json = None, **query: str) -> Json:
        told[name] = list(server.ask(method, path, body, **query))
        answer = told[name][1]
        if method == "PATCH" and isinstance(answer, dict) and answer["kind"] == "Deployment":
            # How far the controller has come meanwhile is a race.
            del answer["status"]
            entries = answer["metadata"]["managedFields"]
            answer["metadata"]["managedFields"] = [e for e in entries if e.get("subresource") != "status"]
        return answer

    creations(ask)
    server.until(WEB, lambda found: found.get("status", {}).get("availableReplicas") == 3)
    server.until(WEB, lambda found: "terminatingReplicas" in found.get("status", {}))
    readings(ask)
    first = ask("pods", "GET", PODS)["items"][0]
    told["pods"] = {
        "spec": first["spec"],
        "owner": first["metadata"]["ownerReferences"],
        "labels": sorted(first["metadata"]["labels"]),
    }
    page = ask("page", "GET", PODS, limit="2")
    told["page"] = [len(page["items"]), sorted(page["metadata"]), page["metadata"]["remainingItemCount"]]
    patches(ask)
    text = server.raw("GET", WEB.replace("NS", server.namespace), None, {})[1].decode()
    start = text.index('"template":') + len('"template":')
    template = text[start : json.JSONDecoder().raw_decode(text, start)[1]]
    same = f'[{{"op":"test","path":"/spec/template","value":{template}}}]'.encode()
    ask("same bytes", "PATCH", WEB, same, kind="json", dryRun="All")
    ask(
        "same value, other escapes",
        "PATCH",
        WEB,
        [{"op": "test", "path": "/spec/template", "value": json.loads(template)}],
        kind="json",
    )
    told["escapes"] = [template[template.index(word) :][:26] for word in ('"value":"x', '"command":["sh"')]
    subresources(ask)
    questions(ask, server.namespace)


def creations(ask: Callable[..., Json]) -> None:
    ask("dry run", "POST", DEPLOYMENTS, web(), dryRun="All")
    unknown = changed(lambda body: body["spec"]["template"]["spec"].update(foo=1))
    ask("unknown field, strictly", "POST", DEPLOYMENTS, unknown, fieldValidation="Strict")
    ask("unknown field", "POST", DEPLOYMENTS, unknown, dryRun="All")
    ask("wrong type", "POST", DEPLOYMENTS, changed(lambda body: body["spec"].update(replicas="3")))
    ask(
        "no container",
        "POST",
        DEPLOYMENTS,
        changed(lambda body: body["spec"]["template"]["spec"].update(containers=[])),
    )
    ask(
        "other labels",
        "POST",
        DEPLOYMENTS,
        changed(lambda body: body["spec"]["selector"].update(matchLabels={"app": "x"})),
    )

    def many(body: Json) -> None:
        body["metadata"]["name"] = "Web_1"
        body["spec"]["strategy"] = {"rollingUpdate": {"maxSurge": 0, "maxUnavailable": 0}}
        body["spec"]["template"]["spec"]["containers"][0]["image"] = ""

    ask("many faults", "POST", DEPLOYMENTS, changed(many))
    ask("created", "POST", DEPLOYMENTS, web(), fieldManager="creator")
    ask("created again", "POST", DEPLOYMENTS, web())
    ask("no JSON", "POST", DEPLOYMENTS, b"x", kind="text/plain")


def readings(ask: Callable[..., Json]) -> None:
    ask("not found", "GET", f"{DEPLOYMENTS}/nope")
    ask("no such resource", "GET", "/apis/apps/v1/namespaces/NS/nopes")
    ask("no such group", "GET", "/apis/nope/v1/x")
    ask("read", "GET", WEB)
    ask("bad label selector", "GET", PODS, labelSelector="a==b==c")
    ask("bad field selector", "GET", PODS, fieldSelector="spec.foo=1")
    ask("bad field selector of a Deployment", "GET", DEPLOYMENTS, fieldSelector="spec.foo=1")
    ask("bad version", "GET", DEPLOYMENTS, resourceVersion="x")
    ask("future version", "GET", DEPLOYMENTS, resourceVersion="99999999")
    ask("match without version", "GET", DEPLOYMENTS, resourceVersionMatch="Exact")
    ask("exactly 0", "GET", DEPLOYMENTS, resourceVersionMatch="Exact", resourceVersion="0")
    ask("bad continue", "GET", DEPLOYMENTS, **{"continue": "zzz"})
    ask(
        "initial events without match",
        "GET",
        DEPLOYMENTS,
        watch="1",
        sendInitialEvents="true",
        timeoutSeconds="1",
    )
    ask("metadata only", "GET", DEPLOYMENTS, accept=PARTIAL)
    table = ask("table", "GET", DEPLOYMENTS, accept=TABLE)
    for column in table["columnDefinitions"]:
        column["description"] = ""
    table["rows"][0]["cells"][4] = "AGE"
    ask("HTML", "GET", DEPLOYMENTS, accept="text/html")
    ask("no such pod's log", "GET", f"{PODS}/nope/log")


def patches(ask: Callable[..., Json]) -> None:
    def patch(name: str, kind: str, body: Json, **query: str) -> None:
        ask(name, "PATCH", WEB, body, kind=kind, **query)

    patch("another uid", "json", [{"op": "test", "path": "/metadata/uid", "value": "x"}])
    patch("null where nothing is", "json", [{"op": "test", "path": "/metadata/nope", "value": None}])
    patch("replace of nothing", "json", [{"op": "replace", "path": "/spec/nope", "value": 1}])
    patch("removal of nothing", "json", [{"op": "remove", "path": "/spec/nope"}])
    patch("below nothing", "json", [{"op": "add", "path": "/spec/nope/below", "value": 1}])
    patch("no such operation", "json", [{"op": "frob", "path": "/spec/replicas", "value": 1}])
    patch("no patch", "json", {"op": "frob"})
    patch("half a patch", "merge", b"{")
    patch("stale version", "json", [{"op": "replace", "path": "/metadata/resourceVersion", "value": "1"}])
    patch("new uid", "json", [{"op": "replace", "path": "/metadata/uid", "value": "1"}])
    patch("new name", "json", [{"op": "replace", "path": "/metadata/name", "value": "b"}])
    strictly = [{"op": "add", "path": "/spec/template/spec/foo", "value": 1}]
    patch("unknown field in a patch", "json", strictly, fieldValidation="Strict")
    patch("below zero", "json", [{"op": "replace", "path": "/spec/replicas", "value": -1}])
    patch("new selector", "json", [{"op": "replace", "path": "/spec/selector/matchLabels/app", "value": "z"}])
    patch("no merge key", "strategic", {"spec": {"template": {"spec": {"containers": [{"image": "x"}]}}}})
    patch("unknown kind of patch", "application/nope", {"spec": {}})
    patch("annotated", "merge", {"metadata": {"annotations": {"a": "b"}}}, fieldManager="annotator")
    patch("annotated alike", "merge", {"metadata": {"annotations": {"a": "b"}}}, fieldManager="another")
    patch("annotation gone", "merge", {"metadata": {"annotations": {"a": None}}}, fieldManager="remover")


def subresources(ask: Callable[..., Json]) -> None:
    ask("scale", "GET", f"{WEB}/scale")
    ask("scaled", "PATCH", f"{WEB}/scale", {"spec": {"replicas": 4}}, kind="merge", fieldManager="scaler")
    ask("paused", "PATCH", WEB, {"spec": {"paused": True}}, kind="strategic", fieldManager="pauser")
    ask("POST on an object", "POST", WEB, {})
    ask("another's uid", "DELETE", WEB, {"preconditions": {"uid": "x"}})


def questions(ask: Callable[..., Json], namespace: str) -> None:
    ask("who am I", "POST", "/apis/authentication.k8s.io/v1/selfsubjectreviews", {})
    may = {"verb": "patch", "group": "apps", "resource": "deployments", "namespace": namespace}
    ask(
        "may I",
        "POST",
        "/apis/authorization.k8s.io/v1/selfsubjectaccessreviews",
        {"spec": {"resourceAttributes": may}},
    )
    ask("version", "GET", "/version")
