"""How long a pod took to get ready the first time, as far as it still tells.

Ready changes more than once: it is taken from every pod of a node that is away, and comes back with the node;
a kubelet that is started anew probes again, and a pod may fail its probe for a moment. Then the condition
tells only when that was over.

Source: k/k pkg/controller/util/node/controller_utils.go (MarkPodsNotReady), pkg/kubelet/status/generate.go.
"""

from datetime import datetime

from msgspec import Raw, Struct

from rollout.core import ContainerStatus
from rollout.facts import PATIENCE
from rollout.meta import ABSENT, Condition


class Container(Struct, rename="camel"):
    """A container, and whether it is asked if it is ready."""

    restart_policy: str | None = None
    readiness_probe: Raw = ABSENT
    startup_probe: Raw = ABSENT


class Gate(Struct, rename="camel"):
    """A condition of a pod that others set, and that Ready waits for."""

    condition_type: str | None = None


class Spec(Struct, rename="camel"):
    """What a pod's getting ready depends on."""

    containers: list[Container] | None = None
    init_containers: list[Container] | None = None
    readiness_gates: list[Gate] | None = None


class Status(Struct, rename="camel"):
    """When a pod did what."""

    conditions: list[Condition] | None = None
    container_statuses: list[ContainerStatus] | None = None


def seconds_to_ready(made: datetime | None, spec: Spec, status: Status) -> float | None:
    """Return how long a pod that is ready took to get so after it was `made`; None where nothing tells.

    Without probes it was ready when its containers ran, with them at the latest when what Ready is made of
    was so for good. Where that is longer after its containers began than a rollout may take, it tells
    nothing: it was ready before, more likely than not.
    """
    since = {one.type: one.last_transition_time for one in status.conditions or () if one.status == "True"}
    ready = since.get("Ready")
    if made is None or ready is None:
        return None
    ran = _ran(status)
    contained = ran if ran is not None and not _is_probed(spec) else since.get("ContainersReady")
    parts = [contained, *(since.get(gate.condition_type) for gate in spec.readiness_gates or ())]
    known = [part for part in parts if part is not None]
    first = max(known) if len(known) == len(parts) else ready
    doubt = (first - (ran or made)).total_seconds()
    return None if doubt > PATIENCE else (first - made).total_seconds()


def _ran(status: Status) -> datetime | None:
    """Return when all containers ran first; None where one was started again, or does not say."""
    times = []
    for one in status.container_statuses or ():
        running = one.state.running if one.state else None
        if one.restart_count or running is None or running.started_at is None:
            return None
        times.append(running.started_at)
    return max(times, default=None)


def _is_probed(spec: Spec) -> bool:
    """Return whether a container is asked; of the initial ones only those count that go on running."""
    sidecars = (one for one in spec.init_containers or () if one.restart_policy == "Always")
    return any(
        bytes(probe) != b"null"
        for one in (*(spec.containers or ()), *sidecars)
        for probe in (one.readiness_probe, one.startup_probe)
    )
