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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_announce__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_announce__mutmut)
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


async def x_announce__mutmut_orig(client: Client, prepared: Prepared, reason: str) -> None:
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


async def x_announce__mutmut_1(client: Client, prepared: Prepared, reason: str) -> None:
    """Post the Event; that it cannot be posted takes nothing from what was done."""
    ref = None
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


async def x_announce__mutmut_2(client: Client, prepared: Prepared, reason: str) -> None:
    """Post the Event; that it cannot be posted takes nothing from what was done."""
    ref = prepared.plan.ref
    at = None
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


async def x_announce__mutmut_3(client: Client, prepared: Prepared, reason: str) -> None:
    """Post the Event; that it cannot be posted takes nothing from what was done."""
    ref = prepared.plan.ref
    at = f"{datetime.now(None):%Y-%m-%dT%H:%M:%SZ}"
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


async def x_announce__mutmut_4(client: Client, prepared: Prepared, reason: str) -> None:
    """Post the Event; that it cannot be posted takes nothing from what was done."""
    ref = prepared.plan.ref
    at = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    version = None
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


async def x_announce__mutmut_5(client: Client, prepared: Prepared, reason: str) -> None:
    """Post the Event; that it cannot be posted takes nothing from what was done."""
    ref = prepared.plan.ref
    at = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    version = APPS.removeprefix(None)
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


async def x_announce__mutmut_6(client: Client, prepared: Prepared, reason: str) -> None:
    """Post the Event; that it cannot be posted takes nothing from what was done."""
    ref = prepared.plan.ref
    at = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    version = APPS.removesuffix("/apis/")
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


async def x_announce__mutmut_7(client: Client, prepared: Prepared, reason: str) -> None:
    """Post the Event; that it cannot be posted takes nothing from what was done."""
    ref = prepared.plan.ref
    at = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    version = APPS.removeprefix("XX/apis/XX")
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


async def x_announce__mutmut_8(client: Client, prepared: Prepared, reason: str) -> None:
    """Post the Event; that it cannot be posted takes nothing from what was done."""
    ref = prepared.plan.ref
    at = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    version = APPS.removeprefix("/APIS/")
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


async def x_announce__mutmut_9(client: Client, prepared: Prepared, reason: str) -> None:
    """Post the Event; that it cannot be posted takes nothing from what was done."""
    ref = prepared.plan.ref
    at = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    version = APPS.removeprefix("/apis/")
    about = None
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


async def x_announce__mutmut_10(client: Client, prepared: Prepared, reason: str) -> None:
    """Post the Event; that it cannot be posted takes nothing from what was done."""
    ref = prepared.plan.ref
    at = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    version = APPS.removeprefix("/apis/")
    about = {"XXapiVersionXX": version, "kind": ref.kind, "namespace": ref.namespace, "name": ref.name}
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


async def x_announce__mutmut_11(client: Client, prepared: Prepared, reason: str) -> None:
    """Post the Event; that it cannot be posted takes nothing from what was done."""
    ref = prepared.plan.ref
    at = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    version = APPS.removeprefix("/apis/")
    about = {"apiversion": version, "kind": ref.kind, "namespace": ref.namespace, "name": ref.name}
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


async def x_announce__mutmut_12(client: Client, prepared: Prepared, reason: str) -> None:
    """Post the Event; that it cannot be posted takes nothing from what was done."""
    ref = prepared.plan.ref
    at = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    version = APPS.removeprefix("/apis/")
    about = {"APIVERSION": version, "kind": ref.kind, "namespace": ref.namespace, "name": ref.name}
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


async def x_announce__mutmut_13(client: Client, prepared: Prepared, reason: str) -> None:
    """Post the Event; that it cannot be posted takes nothing from what was done."""
    ref = prepared.plan.ref
    at = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    version = APPS.removeprefix("/apis/")
    about = {"apiVersion": version, "XXkindXX": ref.kind, "namespace": ref.namespace, "name": ref.name}
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


async def x_announce__mutmut_14(client: Client, prepared: Prepared, reason: str) -> None:
    """Post the Event; that it cannot be posted takes nothing from what was done."""
    ref = prepared.plan.ref
    at = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    version = APPS.removeprefix("/apis/")
    about = {"apiVersion": version, "KIND": ref.kind, "namespace": ref.namespace, "name": ref.name}
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


async def x_announce__mutmut_15(client: Client, prepared: Prepared, reason: str) -> None:
    """Post the Event; that it cannot be posted takes nothing from what was done."""
    ref = prepared.plan.ref
    at = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    version = APPS.removeprefix("/apis/")
    about = {"apiVersion": version, "kind": ref.kind, "XXnamespaceXX": ref.namespace, "name": ref.name}
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


async def x_announce__mutmut_16(client: Client, prepared: Prepared, reason: str) -> None:
    """Post the Event; that it cannot be posted takes nothing from what was done."""
    ref = prepared.plan.ref
    at = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    version = APPS.removeprefix("/apis/")
    about = {"apiVersion": version, "kind": ref.kind, "NAMESPACE": ref.namespace, "name": ref.name}
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


async def x_announce__mutmut_17(client: Client, prepared: Prepared, reason: str) -> None:
    """Post the Event; that it cannot be posted takes nothing from what was done."""
    ref = prepared.plan.ref
    at = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    version = APPS.removeprefix("/apis/")
    about = {"apiVersion": version, "kind": ref.kind, "namespace": ref.namespace, "XXnameXX": ref.name}
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


async def x_announce__mutmut_18(client: Client, prepared: Prepared, reason: str) -> None:
    """Post the Event; that it cannot be posted takes nothing from what was done."""
    ref = prepared.plan.ref
    at = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    version = APPS.removeprefix("/apis/")
    about = {"apiVersion": version, "kind": ref.kind, "namespace": ref.namespace, "NAME": ref.name}
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


async def x_announce__mutmut_19(client: Client, prepared: Prepared, reason: str) -> None:
    """Post the Event; that it cannot be posted takes nothing from what was done."""
    ref = prepared.plan.ref
    at = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    version = APPS.removeprefix("/apis/")
    about = {"apiVersion": version, "kind": ref.kind, "namespace": ref.namespace, "name": ref.name}
    event = None
    with suppress(ClusterError):
        await client.ask("POST", EVENTS.path(ref.namespace), body=msgspec.json.encode(event), timeout=TIMEOUT)


async def x_announce__mutmut_20(client: Client, prepared: Prepared, reason: str) -> None:
    """Post the Event; that it cannot be posted takes nothing from what was done."""
    ref = prepared.plan.ref
    at = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    version = APPS.removeprefix("/apis/")
    about = {"apiVersion": version, "kind": ref.kind, "namespace": ref.namespace, "name": ref.name}
    event = {
        "XXapiVersionXX": "v1",
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


async def x_announce__mutmut_21(client: Client, prepared: Prepared, reason: str) -> None:
    """Post the Event; that it cannot be posted takes nothing from what was done."""
    ref = prepared.plan.ref
    at = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    version = APPS.removeprefix("/apis/")
    about = {"apiVersion": version, "kind": ref.kind, "namespace": ref.namespace, "name": ref.name}
    event = {
        "apiversion": "v1",
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


async def x_announce__mutmut_22(client: Client, prepared: Prepared, reason: str) -> None:
    """Post the Event; that it cannot be posted takes nothing from what was done."""
    ref = prepared.plan.ref
    at = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    version = APPS.removeprefix("/apis/")
    about = {"apiVersion": version, "kind": ref.kind, "namespace": ref.namespace, "name": ref.name}
    event = {
        "APIVERSION": "v1",
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


async def x_announce__mutmut_23(client: Client, prepared: Prepared, reason: str) -> None:
    """Post the Event; that it cannot be posted takes nothing from what was done."""
    ref = prepared.plan.ref
    at = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    version = APPS.removeprefix("/apis/")
    about = {"apiVersion": version, "kind": ref.kind, "namespace": ref.namespace, "name": ref.name}
    event = {
        "apiVersion": "XXv1XX",
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


async def x_announce__mutmut_24(client: Client, prepared: Prepared, reason: str) -> None:
    """Post the Event; that it cannot be posted takes nothing from what was done."""
    ref = prepared.plan.ref
    at = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    version = APPS.removeprefix("/apis/")
    about = {"apiVersion": version, "kind": ref.kind, "namespace": ref.namespace, "name": ref.name}
    event = {
        "apiVersion": "V1",
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


async def x_announce__mutmut_25(client: Client, prepared: Prepared, reason: str) -> None:
    """Post the Event; that it cannot be posted takes nothing from what was done."""
    ref = prepared.plan.ref
    at = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    version = APPS.removeprefix("/apis/")
    about = {"apiVersion": version, "kind": ref.kind, "namespace": ref.namespace, "name": ref.name}
    event = {
        "apiVersion": "v1",
        "XXkindXX": "Event",
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


async def x_announce__mutmut_26(client: Client, prepared: Prepared, reason: str) -> None:
    """Post the Event; that it cannot be posted takes nothing from what was done."""
    ref = prepared.plan.ref
    at = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    version = APPS.removeprefix("/apis/")
    about = {"apiVersion": version, "kind": ref.kind, "namespace": ref.namespace, "name": ref.name}
    event = {
        "apiVersion": "v1",
        "KIND": "Event",
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


async def x_announce__mutmut_27(client: Client, prepared: Prepared, reason: str) -> None:
    """Post the Event; that it cannot be posted takes nothing from what was done."""
    ref = prepared.plan.ref
    at = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    version = APPS.removeprefix("/apis/")
    about = {"apiVersion": version, "kind": ref.kind, "namespace": ref.namespace, "name": ref.name}
    event = {
        "apiVersion": "v1",
        "kind": "XXEventXX",
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


async def x_announce__mutmut_28(client: Client, prepared: Prepared, reason: str) -> None:
    """Post the Event; that it cannot be posted takes nothing from what was done."""
    ref = prepared.plan.ref
    at = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    version = APPS.removeprefix("/apis/")
    about = {"apiVersion": version, "kind": ref.kind, "namespace": ref.namespace, "name": ref.name}
    event = {
        "apiVersion": "v1",
        "kind": "event",
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


async def x_announce__mutmut_29(client: Client, prepared: Prepared, reason: str) -> None:
    """Post the Event; that it cannot be posted takes nothing from what was done."""
    ref = prepared.plan.ref
    at = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    version = APPS.removeprefix("/apis/")
    about = {"apiVersion": version, "kind": ref.kind, "namespace": ref.namespace, "name": ref.name}
    event = {
        "apiVersion": "v1",
        "kind": "EVENT",
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


async def x_announce__mutmut_30(client: Client, prepared: Prepared, reason: str) -> None:
    """Post the Event; that it cannot be posted takes nothing from what was done."""
    ref = prepared.plan.ref
    at = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    version = APPS.removeprefix("/apis/")
    about = {"apiVersion": version, "kind": ref.kind, "namespace": ref.namespace, "name": ref.name}
    event = {
        "apiVersion": "v1",
        "kind": "Event",
        "XXmetadataXX": {"name": f"{ref.name}.{TOOL}-{prepared.ident}", "namespace": ref.namespace},
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


async def x_announce__mutmut_31(client: Client, prepared: Prepared, reason: str) -> None:
    """Post the Event; that it cannot be posted takes nothing from what was done."""
    ref = prepared.plan.ref
    at = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    version = APPS.removeprefix("/apis/")
    about = {"apiVersion": version, "kind": ref.kind, "namespace": ref.namespace, "name": ref.name}
    event = {
        "apiVersion": "v1",
        "kind": "Event",
        "METADATA": {"name": f"{ref.name}.{TOOL}-{prepared.ident}", "namespace": ref.namespace},
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


async def x_announce__mutmut_32(client: Client, prepared: Prepared, reason: str) -> None:
    """Post the Event; that it cannot be posted takes nothing from what was done."""
    ref = prepared.plan.ref
    at = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    version = APPS.removeprefix("/apis/")
    about = {"apiVersion": version, "kind": ref.kind, "namespace": ref.namespace, "name": ref.name}
    event = {
        "apiVersion": "v1",
        "kind": "Event",
        "metadata": {"XXnameXX": f"{ref.name}.{TOOL}-{prepared.ident}", "namespace": ref.namespace},
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


async def x_announce__mutmut_33(client: Client, prepared: Prepared, reason: str) -> None:
    """Post the Event; that it cannot be posted takes nothing from what was done."""
    ref = prepared.plan.ref
    at = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    version = APPS.removeprefix("/apis/")
    about = {"apiVersion": version, "kind": ref.kind, "namespace": ref.namespace, "name": ref.name}
    event = {
        "apiVersion": "v1",
        "kind": "Event",
        "metadata": {"NAME": f"{ref.name}.{TOOL}-{prepared.ident}", "namespace": ref.namespace},
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


async def x_announce__mutmut_34(client: Client, prepared: Prepared, reason: str) -> None:
    """Post the Event; that it cannot be posted takes nothing from what was done."""
    ref = prepared.plan.ref
    at = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    version = APPS.removeprefix("/apis/")
    about = {"apiVersion": version, "kind": ref.kind, "namespace": ref.namespace, "name": ref.name}
    event = {
        "apiVersion": "v1",
        "kind": "Event",
        "metadata": {"name": f"{ref.name}.{TOOL}-{prepared.ident}", "XXnamespaceXX": ref.namespace},
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


async def x_announce__mutmut_35(client: Client, prepared: Prepared, reason: str) -> None:
    """Post the Event; that it cannot be posted takes nothing from what was done."""
    ref = prepared.plan.ref
    at = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    version = APPS.removeprefix("/apis/")
    about = {"apiVersion": version, "kind": ref.kind, "namespace": ref.namespace, "name": ref.name}
    event = {
        "apiVersion": "v1",
        "kind": "Event",
        "metadata": {"name": f"{ref.name}.{TOOL}-{prepared.ident}", "NAMESPACE": ref.namespace},
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


async def x_announce__mutmut_36(client: Client, prepared: Prepared, reason: str) -> None:
    """Post the Event; that it cannot be posted takes nothing from what was done."""
    ref = prepared.plan.ref
    at = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    version = APPS.removeprefix("/apis/")
    about = {"apiVersion": version, "kind": ref.kind, "namespace": ref.namespace, "name": ref.name}
    event = {
        "apiVersion": "v1",
        "kind": "Event",
        "metadata": {"name": f"{ref.name}.{TOOL}-{prepared.ident}", "namespace": ref.namespace},
        "XXinvolvedObjectXX": {**about, "uid": ref.uid},
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


async def x_announce__mutmut_37(client: Client, prepared: Prepared, reason: str) -> None:
    """Post the Event; that it cannot be posted takes nothing from what was done."""
    ref = prepared.plan.ref
    at = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    version = APPS.removeprefix("/apis/")
    about = {"apiVersion": version, "kind": ref.kind, "namespace": ref.namespace, "name": ref.name}
    event = {
        "apiVersion": "v1",
        "kind": "Event",
        "metadata": {"name": f"{ref.name}.{TOOL}-{prepared.ident}", "namespace": ref.namespace},
        "involvedobject": {**about, "uid": ref.uid},
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


async def x_announce__mutmut_38(client: Client, prepared: Prepared, reason: str) -> None:
    """Post the Event; that it cannot be posted takes nothing from what was done."""
    ref = prepared.plan.ref
    at = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    version = APPS.removeprefix("/apis/")
    about = {"apiVersion": version, "kind": ref.kind, "namespace": ref.namespace, "name": ref.name}
    event = {
        "apiVersion": "v1",
        "kind": "Event",
        "metadata": {"name": f"{ref.name}.{TOOL}-{prepared.ident}", "namespace": ref.namespace},
        "INVOLVEDOBJECT": {**about, "uid": ref.uid},
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


async def x_announce__mutmut_39(client: Client, prepared: Prepared, reason: str) -> None:
    """Post the Event; that it cannot be posted takes nothing from what was done."""
    ref = prepared.plan.ref
    at = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    version = APPS.removeprefix("/apis/")
    about = {"apiVersion": version, "kind": ref.kind, "namespace": ref.namespace, "name": ref.name}
    event = {
        "apiVersion": "v1",
        "kind": "Event",
        "metadata": {"name": f"{ref.name}.{TOOL}-{prepared.ident}", "namespace": ref.namespace},
        "involvedObject": {**about, "XXuidXX": ref.uid},
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


async def x_announce__mutmut_40(client: Client, prepared: Prepared, reason: str) -> None:
    """Post the Event; that it cannot be posted takes nothing from what was done."""
    ref = prepared.plan.ref
    at = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    version = APPS.removeprefix("/apis/")
    about = {"apiVersion": version, "kind": ref.kind, "namespace": ref.namespace, "name": ref.name}
    event = {
        "apiVersion": "v1",
        "kind": "Event",
        "metadata": {"name": f"{ref.name}.{TOOL}-{prepared.ident}", "namespace": ref.namespace},
        "involvedObject": {**about, "UID": ref.uid},
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


async def x_announce__mutmut_41(client: Client, prepared: Prepared, reason: str) -> None:
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
        "XXtypeXX": "Normal",
        "reason": REASONS[prepared.ask.action],
        "message": prepared.cause(reason),
        "source": {"component": TOOL},
        "firstTimestamp": at,
        "lastTimestamp": at,
        "count": 1,
    }
    with suppress(ClusterError):
        await client.ask("POST", EVENTS.path(ref.namespace), body=msgspec.json.encode(event), timeout=TIMEOUT)


async def x_announce__mutmut_42(client: Client, prepared: Prepared, reason: str) -> None:
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
        "TYPE": "Normal",
        "reason": REASONS[prepared.ask.action],
        "message": prepared.cause(reason),
        "source": {"component": TOOL},
        "firstTimestamp": at,
        "lastTimestamp": at,
        "count": 1,
    }
    with suppress(ClusterError):
        await client.ask("POST", EVENTS.path(ref.namespace), body=msgspec.json.encode(event), timeout=TIMEOUT)


async def x_announce__mutmut_43(client: Client, prepared: Prepared, reason: str) -> None:
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
        "type": "XXNormalXX",
        "reason": REASONS[prepared.ask.action],
        "message": prepared.cause(reason),
        "source": {"component": TOOL},
        "firstTimestamp": at,
        "lastTimestamp": at,
        "count": 1,
    }
    with suppress(ClusterError):
        await client.ask("POST", EVENTS.path(ref.namespace), body=msgspec.json.encode(event), timeout=TIMEOUT)


async def x_announce__mutmut_44(client: Client, prepared: Prepared, reason: str) -> None:
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
        "type": "normal",
        "reason": REASONS[prepared.ask.action],
        "message": prepared.cause(reason),
        "source": {"component": TOOL},
        "firstTimestamp": at,
        "lastTimestamp": at,
        "count": 1,
    }
    with suppress(ClusterError):
        await client.ask("POST", EVENTS.path(ref.namespace), body=msgspec.json.encode(event), timeout=TIMEOUT)


async def x_announce__mutmut_45(client: Client, prepared: Prepared, reason: str) -> None:
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
        "type": "NORMAL",
        "reason": REASONS[prepared.ask.action],
        "message": prepared.cause(reason),
        "source": {"component": TOOL},
        "firstTimestamp": at,
        "lastTimestamp": at,
        "count": 1,
    }
    with suppress(ClusterError):
        await client.ask("POST", EVENTS.path(ref.namespace), body=msgspec.json.encode(event), timeout=TIMEOUT)


async def x_announce__mutmut_46(client: Client, prepared: Prepared, reason: str) -> None:
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
        "XXreasonXX": REASONS[prepared.ask.action],
        "message": prepared.cause(reason),
        "source": {"component": TOOL},
        "firstTimestamp": at,
        "lastTimestamp": at,
        "count": 1,
    }
    with suppress(ClusterError):
        await client.ask("POST", EVENTS.path(ref.namespace), body=msgspec.json.encode(event), timeout=TIMEOUT)


async def x_announce__mutmut_47(client: Client, prepared: Prepared, reason: str) -> None:
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
        "REASON": REASONS[prepared.ask.action],
        "message": prepared.cause(reason),
        "source": {"component": TOOL},
        "firstTimestamp": at,
        "lastTimestamp": at,
        "count": 1,
    }
    with suppress(ClusterError):
        await client.ask("POST", EVENTS.path(ref.namespace), body=msgspec.json.encode(event), timeout=TIMEOUT)


async def x_announce__mutmut_48(client: Client, prepared: Prepared, reason: str) -> None:
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
        "XXmessageXX": prepared.cause(reason),
        "source": {"component": TOOL},
        "firstTimestamp": at,
        "lastTimestamp": at,
        "count": 1,
    }
    with suppress(ClusterError):
        await client.ask("POST", EVENTS.path(ref.namespace), body=msgspec.json.encode(event), timeout=TIMEOUT)


async def x_announce__mutmut_49(client: Client, prepared: Prepared, reason: str) -> None:
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
        "MESSAGE": prepared.cause(reason),
        "source": {"component": TOOL},
        "firstTimestamp": at,
        "lastTimestamp": at,
        "count": 1,
    }
    with suppress(ClusterError):
        await client.ask("POST", EVENTS.path(ref.namespace), body=msgspec.json.encode(event), timeout=TIMEOUT)


async def x_announce__mutmut_50(client: Client, prepared: Prepared, reason: str) -> None:
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
        "message": prepared.cause(None),
        "source": {"component": TOOL},
        "firstTimestamp": at,
        "lastTimestamp": at,
        "count": 1,
    }
    with suppress(ClusterError):
        await client.ask("POST", EVENTS.path(ref.namespace), body=msgspec.json.encode(event), timeout=TIMEOUT)


async def x_announce__mutmut_51(client: Client, prepared: Prepared, reason: str) -> None:
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
        "XXsourceXX": {"component": TOOL},
        "firstTimestamp": at,
        "lastTimestamp": at,
        "count": 1,
    }
    with suppress(ClusterError):
        await client.ask("POST", EVENTS.path(ref.namespace), body=msgspec.json.encode(event), timeout=TIMEOUT)


async def x_announce__mutmut_52(client: Client, prepared: Prepared, reason: str) -> None:
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
        "SOURCE": {"component": TOOL},
        "firstTimestamp": at,
        "lastTimestamp": at,
        "count": 1,
    }
    with suppress(ClusterError):
        await client.ask("POST", EVENTS.path(ref.namespace), body=msgspec.json.encode(event), timeout=TIMEOUT)


async def x_announce__mutmut_53(client: Client, prepared: Prepared, reason: str) -> None:
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
        "source": {"XXcomponentXX": TOOL},
        "firstTimestamp": at,
        "lastTimestamp": at,
        "count": 1,
    }
    with suppress(ClusterError):
        await client.ask("POST", EVENTS.path(ref.namespace), body=msgspec.json.encode(event), timeout=TIMEOUT)


async def x_announce__mutmut_54(client: Client, prepared: Prepared, reason: str) -> None:
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
        "source": {"COMPONENT": TOOL},
        "firstTimestamp": at,
        "lastTimestamp": at,
        "count": 1,
    }
    with suppress(ClusterError):
        await client.ask("POST", EVENTS.path(ref.namespace), body=msgspec.json.encode(event), timeout=TIMEOUT)


async def x_announce__mutmut_55(client: Client, prepared: Prepared, reason: str) -> None:
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
        "XXfirstTimestampXX": at,
        "lastTimestamp": at,
        "count": 1,
    }
    with suppress(ClusterError):
        await client.ask("POST", EVENTS.path(ref.namespace), body=msgspec.json.encode(event), timeout=TIMEOUT)


async def x_announce__mutmut_56(client: Client, prepared: Prepared, reason: str) -> None:
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
        "firsttimestamp": at,
        "lastTimestamp": at,
        "count": 1,
    }
    with suppress(ClusterError):
        await client.ask("POST", EVENTS.path(ref.namespace), body=msgspec.json.encode(event), timeout=TIMEOUT)


async def x_announce__mutmut_57(client: Client, prepared: Prepared, reason: str) -> None:
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
        "FIRSTTIMESTAMP": at,
        "lastTimestamp": at,
        "count": 1,
    }
    with suppress(ClusterError):
        await client.ask("POST", EVENTS.path(ref.namespace), body=msgspec.json.encode(event), timeout=TIMEOUT)


async def x_announce__mutmut_58(client: Client, prepared: Prepared, reason: str) -> None:
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
        "XXlastTimestampXX": at,
        "count": 1,
    }
    with suppress(ClusterError):
        await client.ask("POST", EVENTS.path(ref.namespace), body=msgspec.json.encode(event), timeout=TIMEOUT)


async def x_announce__mutmut_59(client: Client, prepared: Prepared, reason: str) -> None:
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
        "lasttimestamp": at,
        "count": 1,
    }
    with suppress(ClusterError):
        await client.ask("POST", EVENTS.path(ref.namespace), body=msgspec.json.encode(event), timeout=TIMEOUT)


async def x_announce__mutmut_60(client: Client, prepared: Prepared, reason: str) -> None:
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
        "LASTTIMESTAMP": at,
        "count": 1,
    }
    with suppress(ClusterError):
        await client.ask("POST", EVENTS.path(ref.namespace), body=msgspec.json.encode(event), timeout=TIMEOUT)


async def x_announce__mutmut_61(client: Client, prepared: Prepared, reason: str) -> None:
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
        "XXcountXX": 1,
    }
    with suppress(ClusterError):
        await client.ask("POST", EVENTS.path(ref.namespace), body=msgspec.json.encode(event), timeout=TIMEOUT)


async def x_announce__mutmut_62(client: Client, prepared: Prepared, reason: str) -> None:
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
        "COUNT": 1,
    }
    with suppress(ClusterError):
        await client.ask("POST", EVENTS.path(ref.namespace), body=msgspec.json.encode(event), timeout=TIMEOUT)


async def x_announce__mutmut_63(client: Client, prepared: Prepared, reason: str) -> None:
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
        "count": 2,
    }
    with suppress(ClusterError):
        await client.ask("POST", EVENTS.path(ref.namespace), body=msgspec.json.encode(event), timeout=TIMEOUT)


async def x_announce__mutmut_64(client: Client, prepared: Prepared, reason: str) -> None:
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
    with suppress(None):
        await client.ask("POST", EVENTS.path(ref.namespace), body=msgspec.json.encode(event), timeout=TIMEOUT)


async def x_announce__mutmut_65(client: Client, prepared: Prepared, reason: str) -> None:
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
        await client.ask(None, EVENTS.path(ref.namespace), body=msgspec.json.encode(event), timeout=TIMEOUT)


async def x_announce__mutmut_66(client: Client, prepared: Prepared, reason: str) -> None:
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
        await client.ask("POST", None, body=msgspec.json.encode(event), timeout=TIMEOUT)


async def x_announce__mutmut_67(client: Client, prepared: Prepared, reason: str) -> None:
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
        await client.ask("POST", EVENTS.path(ref.namespace), body=None, timeout=TIMEOUT)


async def x_announce__mutmut_68(client: Client, prepared: Prepared, reason: str) -> None:
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
        await client.ask("POST", EVENTS.path(ref.namespace), body=msgspec.json.encode(event), timeout=None)


async def x_announce__mutmut_69(client: Client, prepared: Prepared, reason: str) -> None:
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
        await client.ask(EVENTS.path(ref.namespace), body=msgspec.json.encode(event), timeout=TIMEOUT)


async def x_announce__mutmut_70(client: Client, prepared: Prepared, reason: str) -> None:
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
        await client.ask("POST", body=msgspec.json.encode(event), timeout=TIMEOUT)


async def x_announce__mutmut_71(client: Client, prepared: Prepared, reason: str) -> None:
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
        await client.ask("POST", EVENTS.path(ref.namespace), timeout=TIMEOUT)


async def x_announce__mutmut_72(client: Client, prepared: Prepared, reason: str) -> None:
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
        await client.ask("POST", EVENTS.path(ref.namespace), body=msgspec.json.encode(event), )


async def x_announce__mutmut_73(client: Client, prepared: Prepared, reason: str) -> None:
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
        await client.ask("XXPOSTXX", EVENTS.path(ref.namespace), body=msgspec.json.encode(event), timeout=TIMEOUT)


async def x_announce__mutmut_74(client: Client, prepared: Prepared, reason: str) -> None:
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
        await client.ask("post", EVENTS.path(ref.namespace), body=msgspec.json.encode(event), timeout=TIMEOUT)


async def x_announce__mutmut_75(client: Client, prepared: Prepared, reason: str) -> None:
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
        await client.ask("POST", EVENTS.path(None), body=msgspec.json.encode(event), timeout=TIMEOUT)


async def x_announce__mutmut_76(client: Client, prepared: Prepared, reason: str) -> None:
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
        await client.ask("POST", EVENTS.path(ref.namespace), body=msgspec.json.encode(None), timeout=TIMEOUT)

mutants_x_announce__mutmut['_mutmut_orig'] = x_announce__mutmut_orig # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_1'] = x_announce__mutmut_1 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_2'] = x_announce__mutmut_2 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_3'] = x_announce__mutmut_3 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_4'] = x_announce__mutmut_4 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_5'] = x_announce__mutmut_5 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_6'] = x_announce__mutmut_6 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_7'] = x_announce__mutmut_7 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_8'] = x_announce__mutmut_8 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_9'] = x_announce__mutmut_9 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_10'] = x_announce__mutmut_10 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_11'] = x_announce__mutmut_11 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_12'] = x_announce__mutmut_12 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_13'] = x_announce__mutmut_13 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_14'] = x_announce__mutmut_14 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_15'] = x_announce__mutmut_15 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_16'] = x_announce__mutmut_16 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_17'] = x_announce__mutmut_17 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_18'] = x_announce__mutmut_18 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_19'] = x_announce__mutmut_19 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_20'] = x_announce__mutmut_20 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_21'] = x_announce__mutmut_21 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_22'] = x_announce__mutmut_22 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_23'] = x_announce__mutmut_23 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_24'] = x_announce__mutmut_24 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_25'] = x_announce__mutmut_25 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_26'] = x_announce__mutmut_26 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_27'] = x_announce__mutmut_27 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_28'] = x_announce__mutmut_28 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_29'] = x_announce__mutmut_29 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_30'] = x_announce__mutmut_30 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_31'] = x_announce__mutmut_31 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_32'] = x_announce__mutmut_32 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_33'] = x_announce__mutmut_33 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_34'] = x_announce__mutmut_34 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_35'] = x_announce__mutmut_35 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_36'] = x_announce__mutmut_36 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_37'] = x_announce__mutmut_37 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_38'] = x_announce__mutmut_38 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_39'] = x_announce__mutmut_39 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_40'] = x_announce__mutmut_40 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_41'] = x_announce__mutmut_41 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_42'] = x_announce__mutmut_42 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_43'] = x_announce__mutmut_43 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_44'] = x_announce__mutmut_44 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_45'] = x_announce__mutmut_45 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_46'] = x_announce__mutmut_46 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_47'] = x_announce__mutmut_47 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_48'] = x_announce__mutmut_48 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_49'] = x_announce__mutmut_49 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_50'] = x_announce__mutmut_50 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_51'] = x_announce__mutmut_51 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_52'] = x_announce__mutmut_52 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_53'] = x_announce__mutmut_53 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_54'] = x_announce__mutmut_54 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_55'] = x_announce__mutmut_55 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_56'] = x_announce__mutmut_56 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_57'] = x_announce__mutmut_57 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_58'] = x_announce__mutmut_58 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_59'] = x_announce__mutmut_59 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_60'] = x_announce__mutmut_60 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_61'] = x_announce__mutmut_61 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_62'] = x_announce__mutmut_62 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_63'] = x_announce__mutmut_63 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_64'] = x_announce__mutmut_64 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_65'] = x_announce__mutmut_65 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_66'] = x_announce__mutmut_66 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_67'] = x_announce__mutmut_67 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_68'] = x_announce__mutmut_68 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_69'] = x_announce__mutmut_69 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_70'] = x_announce__mutmut_70 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_71'] = x_announce__mutmut_71 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_72'] = x_announce__mutmut_72 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_73'] = x_announce__mutmut_73 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_74'] = x_announce__mutmut_74 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_75'] = x_announce__mutmut_75 # type: ignore # mutmut generated
mutants_x_announce__mutmut['x_announce__mutmut_76'] = x_announce__mutmut_76 # type: ignore # mutmut generated
