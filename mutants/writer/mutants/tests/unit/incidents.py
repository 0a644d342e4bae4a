"""Incidents, and rollouts that only look like one (tests/clusters/incidents and healthy), each in a file.

A built one names the recording it stands on, and what differs there as JSON merge patches: the pods of the
current revision, those of the one before, the workload. "@-120" is the time 120 s before the recording's own.
"""

import json
import re
from copy import deepcopy
from datetime import datetime, timedelta
from functools import cache
from typing import Any

import msgspec
from recorded import CLUSTERS, Recording

from rollout.crashes import alike
from rollout.info import Edit, RolloutInfo
from rollout.kinds import EVENT, KINDS, POD, Kind
from rollout.records import KeptPod, Objects, Seen
from rollout.telling import LastWords, Told

FOLDERS = (CLUSTERS / "incidents", CLUSTERS / "healthy")

NAMES, HEALTHY = (sorted(path.stem for path in folder.glob("*.json")) for folder in FOLDERS)


@cache
def incident(name: str) -> dict[str, Any]:
    path = next(folder / f"{name}.json" for folder in FOLDERS if (folder / f"{name}.json").exists())
    read: dict[str, Any] = json.loads(path.read_text())
    return read


def merged(onto: Any, patch: Any) -> Any:
    """RFC 7386."""
    if not isinstance(patch, dict):
        return deepcopy(patch)
    kept = dict(onto) if isinstance(onto, dict) else {}
    for key, value in patch.items():
        if value is None:
            kept.pop(key, None)
        else:
            kept[key] = merged(kept.get(key), value)
    return kept


def at(value: Any, now: datetime) -> Any:
    """`value` with its times relative to `now` written out."""
    if isinstance(value, str) and (found := re.fullmatch(r"@([+-]\d+)", value)):
        return (now + timedelta(seconds=int(found[1]))).strftime("%Y-%m-%dT%H:%M:%SZ")
    if isinstance(value, dict):
        return {key: at(one, now) for key, one in value.items()}
    return [at(one, now) for one in value] if isinstance(value, list) else value


def parts(name: str) -> dict[str, Any]:
    """The incident as a server sends it: now, kind, workload, revisions, pods, events."""
    told = incident(name)
    whole: dict[str, Any] = json.loads((CLUSTERS / f"{told['objects']}.json").read_text())
    now = datetime.fromisoformat(whole["now"])
    told = at(told, now)
    whole["workload"] = merged(whole["workload"], told.get("workload", {}))
    for revision in whole["revisions"]["items"]:
        number = revision.get("metadata", {}).get("annotations", {}).get("deployment.kubernetes.io/revision")
        revision.update(merged(revision, told.get("revisions", {}).get(number, {})))
    if "new" in told or "old" in told:
        _replace_pods(whole, told)
    whole["edits"], whole["logs"] = told.get("edits", []), told.get("logs", {})
    return whole


def _replace_pods(whole: dict[str, Any], told: dict[str, Any]) -> None:
    items = whole["pods"]["items"]
    newest = max(items, key=lambda pod: pod["metadata"]["creationTimestamp"])
    owner = newest["metadata"]["ownerReferences"][0]["uid"]
    old = [pod for pod in items if pod["metadata"]["ownerReferences"][0]["uid"] != owner]
    newest = {key: part for key, part in newest.items() if key != "status"}
    made = [_pod(newest, f"new-{place}", patch) for place, patch in enumerate(told.get("new", []))]
    aged = [_pod(pod, "", patch) for pod, patch in zip(old, told.get("old", [{}] * len(old)), strict=False)]
    whole["pods"]["items"] = [*made, *aged]
    uids = [pod["metadata"]["uid"] for pod in made]
    kept = [one for one in whole["events"]["items"] if one["involvedObject"].get("kind") != "Pod"]
    whole["events"]["items"] = [*kept, *(_event(one, uids, whole) for one in told.get("events", []))]


def _pod(base: dict[str, Any], name: str, patch: dict[str, Any]) -> dict[str, Any]:
    pod: dict[str, Any] = deepcopy(base)
    if name:
        pod["metadata"] |= {"name": f"{base['metadata']['name'][:-5]}{name}", "uid": name}
    return dict(merged(pod, patch))


def _event(told: dict[str, Any], uids: list[str], whole: dict[str, Any]) -> dict[str, Any]:
    about = told.pop("about", uids[0] if uids else "")
    uid = whole["workload"]["metadata"]["uid"] if about == "workload" else about
    name = f"{about}.{abs(hash((told['reason'], told['message']))):x}"
    involved = {"kind": "Deployment" if about == "workload" else "Pod", "uid": uid, "name": about}
    metadata = {"name": name, "uid": name, "namespace": "shop", "resourceVersion": "1"}
    return {"metadata": metadata, "involvedObject": involved, "type": "Warning", "count": 3, **told}


def words(pod: KeptPod, line: str) -> LastWords:
    """The last words of a pod, in one line."""
    return LastWords(of=alike(pod), pod=pod.name, before=True, lines=(line,), told=Told(0, 0, "error"))


def info(name: str) -> RolloutInfo:
    kind, objects, now = known(name)
    return kind.info(objects, now)


def known(name: str) -> tuple[Kind, Objects, datetime]:
    """The kind of an incident, all that is known of it, and when."""
    whole = parts(name)
    edits, logs = whole.pop("edits"), whole.pop("logs")
    raw = msgspec.json.decode(json.dumps(whole).encode(), type=Recording)
    kind = KINDS[raw.kind]
    workload = kind.whole.one(bytes(raw.workload))
    assert workload is not None
    revisions = kind.revision.page(bytes(raw.revisions))
    pods, events = POD.page(bytes(raw.pods)), EVENT.page(bytes(raw.events))
    assert revisions is not None
    assert pods is not None
    assert events is not None
    behind = (workload.generation, raw.now - timedelta(seconds=60))
    objects = Objects(
        seen=Seen(behind=behind),
        workload=workload,
        revisions=revisions.records,
        pods=pods.records,
        events=events.records,
        words=tuple(words(one, logs[one.uid]) for one in pods.records if one.uid in logs),
        edits=tuple(msgspec.convert(one, type=Edit) for one in edits),
    )
    return kind, objects, raw.now
