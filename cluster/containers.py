"""The containers of a pod: whose logs there are, and which of them tell something."""

from typing import Any

import msgspec

from cluster.answers import ReadError, refusal
from cluster.client import Client
from rollout.log import Containers
from rollout.mend import UNDECODABLE


class _Named(msgspec.Struct):
    name: str = ""


class _State(msgspec.Struct, rename="camel"):
    running: dict[str, Any] | None = None
    terminated: dict[str, Any] | None = None


class _Status(msgspec.Struct, rename="camel"):
    name: str = ""
    state: _State | None = None
    last_state: _State | None = None


class _PodSpec(msgspec.Struct, rename="camel"):
    containers: list[_Named] | None = None
    init_containers: list[_Named] | None = None


class _PodStatus(msgspec.Struct, rename="camel"):
    container_statuses: list[_Status] | None = None
    init_container_statuses: list[_Status] | None = None


class _Annotated(msgspec.Struct, rename={"container": "kubectl.kubernetes.io/default-container"}):
    container: str | None = None


class _Metadata(msgspec.Struct):
    annotations: _Annotated | None = None


class _Pod(msgspec.Struct):
    metadata: _Metadata | None = None
    spec: _PodSpec | None = None
    status: _PodStatus | None = None


def pod_path(namespace: str, pod: str) -> str:
    """Return the path of a pod on its server."""
    return f"/api/v1/namespaces/{namespace}/pods/{pod}"


async def read_containers(client: Client, namespace: str, pod: str) -> Containers:
    """Return the containers of a pod. Raises ReadError, LinkError, CredentialError."""
    answer = await client.ask("GET", pod_path(namespace, pod))
    if answer.status != 200:
        raise ReadError(refusal(answer))
    try:
        read = msgspec.json.decode(answer.body, type=_Pod)
    except UNDECODABLE as error:
        raise ReadError("the server's answer is not the pod that was asked for") from error
    spec, status = read.spec or _PodSpec(), read.status or _PodStatus()
    begin, main = ([each.name for each in some or []] for some in (spec.init_containers, spec.containers))
    statuses = [*(status.init_container_statuses or []), *(status.container_statuses or [])]
    annotations = read.metadata.annotations if read.metadata else None
    named = (annotations.container if annotations else None) or ""
    return Containers(
        names=(*begin, *main),
        preferred=named if named in main else next(iter(main), ""),
        restarted=frozenset(s.name for s in statuses if s.last_state and s.last_state.terminated is not None),
        waiting=frozenset(s.name for s in statuses if s.state is None or s.state.running is None),
    )
