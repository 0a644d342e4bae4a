"""An Event on the workload, so that `kubectl describe` tells what was done: only where that is allowed."""

from contextlib import suppress
from datetime import UTC, datetime

import msgspec

from cluster.client import Client
from cluster.errors import ClusterError
from cluster.prepared import Prepared
from rollout.action import Action
from rollout.kinds import APPS, EVENTS
from rollout.undo import TOOL

TIMEOUT = 3.0
"""Seconds: nobody waits for it, but the end of the app does."""

REASONS = {
    Action.UNDO: "RolledBack",
    Action.PAUSE: "Paused",
    Action.RESUME: "Resumed",
    Action.RESTART: "Restarted",
    Action.SET_IMAGE: "ImageSet",
    Action.DELETE_POD: "BlockingPodDeleted",
}


async def announce(client: Client, prepared: Prepared, reason: str) -> None:
    """Post the Event; that it cannot be posted takes nothing from what was done."""
    ref = prepared.plan.ref
    at = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    version = APPS.removeprefix("/apis/")
    about = {"apiVersion": version, "kind": ref.kind, "namespace": ref.namespace, "name": ref.name}
    event = {
        "apiVersion": "v1",
        "kind": "Event",
        "metadata": {"name": f"{ref.name}.{TOOL}-{prepared.ident}", "namespace": ref.namespace},
        "involvedObject": {**about, "uid": ref.uid},
        "type": "Normal",
        "reason": REASONS[prepared.ask.action],
        "message": prepared.cause(reason),
        "source": {"component": TOOL},
        "firstTimestamp": at,
        "lastTimestamp": at,
        "count": 1,
    }
    with suppress(ClusterError):
        await client.ask("POST", EVENTS.path(ref.namespace), body=msgspec.json.encode(event), timeout=TIMEOUT)
