"""Records made by hand, for states that are easier written than recorded."""

from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
from recorded import objects

from rollout.info import RolloutInfo
from rollout.kinds import KINDS, POD
from rollout.records import KeptEvent, KeptPod, KeptRevision, Objects, Seen, Stated, Workload

NOTHING_SEEN = Seen()
NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def ago(seconds: float) -> datetime:
    return NOW - timedelta(seconds=seconds)


def template(tag: object, **annotations: str) -> bytes:
    containers = [{"name": "app", "image": f"shop/app:{tag}"}]
    metadata = {"labels": {"app": "app"}, "annotations": annotations}
    return msgspec.json.encode({"metadata": metadata, "spec": {"containers": containers}})


def revision(number: int, created: float, scaled: float, **fields: Any) -> KeptRevision:
    """A retired ReplicaSet made and last scaled so many seconds ago; `template` and more by keyword."""
    own = fields.pop("template", template(number))
    spec = {
        "metadata": {
            "name": f"app-{number}",
            "uid": f"rs-{number}",
            "ownerReferences": [{"uid": "app", "kind": "Deployment", "name": "app", "controller": True}],
            "annotations": {"deployment.kubernetes.io/revision": str(number)},
            "creationTimestamp": ago(created),
            "managedFields": [{"manager": "kube-controller-manager", "time": ago(scaled)}],
        },
        "spec": {"template": msgspec.Raw(own)},
    }
    read = KINDS["Deployment"].revision.one(msgspec.json.encode(spec))
    assert read is not None
    return msgspec.structs.replace(read, **fields)


def progressing(reason: str, *, status: str = "True", updated: float = 0, message: str = "") -> Stated:
    return Stated("Progressing", status, reason, message, ago(updated), ago(updated))


def available(status: str, changed: float) -> Stated:
    return Stated("Available", status, "", "", ago(changed), ago(changed))


def workload(tag: object, **fields: Any) -> Workload:
    """A Deployment of three pods, all there, that was changed an hour ago; anything else by keyword."""
    own = template(tag)
    read = objects("complete").workload
    digest = KINDS["Deployment"].whole.one(b'{"metadata":{"name":"x"},"spec":{"template":%s}}' % own)
    assert digest is not None
    plain = msgspec.structs.replace(
        read,
        name="app",
        namespace="shop",
        uid="app",
        generation=1,
        observed_generation=1,
        number=None,
        change_cause="",
        created=ago(86400),
        changed=ago(3600),
        changed_by="kubectl",
        sized=ago(86400),
        rescaled=False,
        images=(f"shop/app:{tag}",),
        template=own,
        digest=digest.digest,
        wanted=3,
        pods=3,
        updated=3,
        ready=3,
        available=3,
        max_surge=1,
        max_unavailable=0,
        conditions=(progressing("NewReplicaSetAvailable", updated=3000),),
    )
    return msgspec.structs.replace(plain, **fields)


def pod(name: str, owner: str, status: dict[str, Any], **metadata: Any) -> KeptPod:
    """A pod of the ReplicaSet `owner` with a status as kubelet writes it."""
    references = [{"uid": owner, "kind": "ReplicaSet", "name": "app", "controller": True}]
    given = {"name": name, "uid": name, "ownerReferences": references, "creationTimestamp": ago(600)}
    spec = {"nodeName": "node-1", "containers": [{"name": "app"}]}
    read = POD.one(msgspec.json.encode({"metadata": given | metadata, "spec": spec, "status": status}))
    assert read is not None
    return read


def running(*, ready: bool, since: float = 60, started: float = 60, **container: Any) -> dict[str, Any]:
    """The status of a pod whose one container runs."""
    own = {"name": "app", "image": "shop/app:2", "ready": ready, "started": True, "restartCount": 0}
    own |= {"state": {"running": {"startedAt": ago(started)}}} | container
    condition = {"type": "Ready", "status": str(ready), "lastTransitionTime": ago(since)}
    return {"phase": "Running", "conditions": [condition], "containerStatuses": [own]}


def waiting(reason: str, message: str = "", *, started: bool = False, **container: Any) -> dict[str, Any]:
    """The status of a pod whose one container waits."""
    own = {"name": "app", "image": "shop/app:2", "ready": False, "restartCount": 0}
    own |= {"state": {"waiting": {"reason": reason, "message": message}}} | container
    condition = {"type": "Ready", "status": "False", "lastTransitionTime": ago(120)}
    phase = "Running" if started else "Pending"
    return {"phase": phase, "conditions": [condition], "containerStatuses": [own]}


def event(about: str, reason: str, message: str, **fields: Any) -> KeptEvent:
    made = KeptEvent(
        uid=f"{about}-{reason}-{message}",
        namespace="shop",
        name="e",
        resource_version="1",
        about_uid=about,
        about_kind="Pod",
        about_name=about,
        warning=True,
        reason=reason,
        message=message,
        count=1,
        first=ago(60),
        last=ago(10),
        broken=(),
    )
    return msgspec.structs.replace(made, **fields)


def deployment_info(
    live: Workload,
    revisions: tuple[KeptRevision, ...] | None = None,
    pods: tuple[KeptPod, ...] | None = None,
    events: tuple[KeptEvent, ...] | None = None,
    seen: Seen = NOTHING_SEEN,
) -> RolloutInfo:
    told = Objects(workload=live, revisions=revisions, pods=pods, events=events, seen=seen)
    return KINDS["Deployment"].info(told, NOW)
