"""The pods and claims of a StatefulSet (stateful_pod_control.go, stateful_set_utils.go)."""

from demo.context import Context
from demo.controllers.pods import is_ending, pod_from, ready_since
from demo.controllers.queue import MANAGER
from demo.deletion import Deletion, delete
from demo.jsontext import Object
from demo.recorder import Source
from demo.registry import by
from demo.resources import CLAIMS, PODS
from demo.status import ApiError

REVISION_LABEL = "controller-revision-hash"
NAME_LABEL = "statefulset.kubernetes.io/pod-name"
INDEX_LABEL = "apps.kubernetes.io/pod-index"


def ordinal_of(pod: Object) -> int:
    """Return a pod's ordinal; -1 where its name has none."""
    number = pod["metadata"]["name"].rsplit("-", 1)[-1]
    return int(number) if number.isdigit() else -1


def revision_of(pod: Object) -> str:
    """Return the name of a pod's revision."""
    return str(pod["metadata"].get("labels", {}).get(REVISION_LABEL, ""))


def exists(pod: Object) -> bool:
    """Say whether a pod is stored, and not only planned."""
    return "uid" in pod["metadata"]


def terminating(pod: Object) -> bool:
    """Say whether a pod is going."""
    return "deletionTimestamp" in pod["metadata"]


def running_and_ready(pod: Object) -> bool:
    """Say whether a pod runs and is ready."""
    return exists(pod) and pod["status"].get("phase") == "Running" and bool(ready_since(pod))


def planned(owner: Object, template: Object, revision: str, ordinal: int) -> Object:
    """Return the pod that a StatefulSet wants at an ordinal."""
    pod = pod_from(template, owner)
    metadata = pod["metadata"]
    name = f"{owner['metadata']['name']}-{ordinal}"
    del metadata["generateName"]
    metadata["name"] = name
    labels = {
        **metadata.get("labels", {}),
        REVISION_LABEL: revision,
        NAME_LABEL: name,
        INDEX_LABEL: str(ordinal),
    }
    metadata["labels"] = labels
    spec = pod["spec"]
    spec["hostname"] = name
    if owner["spec"].get("serviceName"):
        spec["subdomain"] = owner["spec"]["serviceName"]
    claims = owner["spec"].get("volumeClaimTemplates", ())
    if claims:
        names = {claim["metadata"]["name"] for claim in claims}
        own = [
            {
                "name": claim["metadata"]["name"],
                "persistentVolumeClaim": {"claimName": claim_name(claim, name)},
            }
            for claim in claims
        ]
        spec["volumes"] = own + [volume for volume in spec.get("volumes", ()) if volume["name"] not in names]
    return pod


def claim_name(claim: Object, pod: str) -> str:
    """Return the name of a pod's claim."""
    return f"{claim['metadata']['name']}-{pod}"


def create(context: Context, source: Source, owner: Object, pod: Object) -> Object:
    """Create a pod and the claims it needs, and tell. Raises ApiError."""
    name, set_name = pod["metadata"]["name"], owner["metadata"]["name"]
    _create_claims(context, source, owner, name)
    try:
        made = context.registry.create(PODS, pod, by(MANAGER))
    except ApiError as error:
        if not is_ending(error):
            text = f"Create Pod {name} in StatefulSet {set_name} failed error: {error.message}"
            context.recorder.event(owner, source, "Warning", "FailedCreate", text)
        raise
    text = f"Create Pod {name} in StatefulSet {set_name} successful"
    context.recorder.event(owner, source, "Normal", "SuccessfulCreate", text)
    return made


def _create_claims(context: Context, source: Source, owner: Object, pod: str) -> None:
    namespace = owner["metadata"]["namespace"]
    for template in owner["spec"].get("volumeClaimTemplates", ()):
        name = claim_name(template, pod)
        if context.store.get(CLAIMS, namespace, name) is not None:
            continue
        labels = {
            **owner["spec"]["selector"].get("matchLabels", {}),
            **template["metadata"].get("labels", {}),
        }
        body = {
            "kind": "PersistentVolumeClaim",
            "apiVersion": "v1",
            "metadata": {"name": name, "namespace": namespace, "labels": labels},
            "spec": dict(template["spec"]),
        }
        context.registry.create(CLAIMS, body, by(MANAGER))
        text = f"Create Claim {name} Pod {pod} in StatefulSet {owner['metadata']['name']} success"
        context.recorder.event(owner, source, "Normal", "SuccessfulCreate", text)


def remove(context: Context, source: Source, owner: Object, pod: Object) -> None:
    """Delete a pod, and tell."""
    name = pod["metadata"]["name"]
    delete(context.registry, PODS, context.registry.get(PODS, pod["metadata"]["namespace"], name), Deletion())
    text = f"Delete Pod {name} in StatefulSet {owner['metadata']['name']} successful"
    context.recorder.event(owner, source, "Normal", "SuccessfulDelete", text)
