"""A workload and its revisions read anew, for a write: quorum reads, templates as the server's own bytes."""

from datetime import UTC, datetime
from typing import Any

import msgspec

from cluster.client import Answer, Client
from cluster.clock import http_date
from cluster.errors import ClusterError
from rollout.info import Ref
from rollout.kinds import KINDS
from rollout.objects import ABSENT, ManagedFields, Metadata, Selector, StoredData, StoredSpec, Strategy
from rollout.parts import number_of, selector_text
from rollout.patch import Live
from rollout.safe import safe
from rollout.template import TemplateError, same_template
from rollout.undo import target_template


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class ReadError(ClusterError):
    """The fresh read did not give what a write needs. The text is one safe sentence."""


class GoneError(ReadError):
    """The object was deleted, or deleted and created again."""


class Stored(msgspec.Struct, frozen=True, kw_only=True):
    """One kept revision."""

    uid: str
    name: str
    number: int | None
    created: datetime | None
    template: bytes
    """As the workload is to have it: the server's bytes without what controllers added."""


class Writing(msgspec.Struct, frozen=True):
    """A managedFields entry that owns fields of the template."""

    manager: str
    """Safe to draw."""
    at: datetime
    """To the second."""
    size: int
    """Bytes of the list of its fields: it grows with them."""


class Fresh(msgspec.Struct, frozen=True, kw_only=True):
    """A workload as a quorum read gave it."""

    live: Live
    version: str
    generation: int
    observed: bool
    """Whether the controller has seen this generation."""
    replicas: int | None
    cause: str
    """Its change-cause."""
    writers: tuple["Writing", ...]
    """Who is recorded as having written fields of the template, the last first."""
    selector: str
    read: datetime | None = None
    """When it was read, by the server's clock."""
    strategy: str = ""
    """"RollingUpdate", "Recreate", "OnDelete"."""
    partition: int = 0
    update_revision: str = ""
    """The revision that a StatefulSet's status says is wanted, of the generation that was observed."""


class _Spec(msgspec.Struct, rename="camel"):
    template: msgspec.Raw = ABSENT
    paused: bool | None = None
    replicas: int | None = None
    selector: Selector | None = None
    strategy: Strategy | None = None
    update_strategy: Strategy | None = None


class _Status(msgspec.Struct, rename="camel"):
    observed_generation: int | None = None
    update_revision: str | None = None


class _Workload(msgspec.Struct):
    metadata: Metadata
    spec: _Spec
    status: _Status | None = None


class _Item(msgspec.Struct):
    metadata: Metadata
    spec: StoredSpec | None = None
    data: StoredData | None = None
    revision: int | None = None


class _List(msgspec.Struct):
    items: list[_Item] | None = None


class _Cause(msgspec.Struct):
    field: str | None = None
    message: str | None = None


class _Details(msgspec.Struct):
    causes: list[_Cause] | None = None


class _Said(msgspec.Struct):
    message: str | None = None
    reason: str | None = None
    details: _Details | None = None


class _TemplateMetadata(msgspec.Struct):
    annotations: dict[str, Any] | None = None


class _Template(msgspec.Struct):
    metadata: _TemplateMetadata | None = None
mutants_x_path_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_path_of__mutmut)
def path_of(ref: Ref) -> str:
    """Return the path of a workload on its server."""
    return KINDS[ref.kind].resource.path(ref.namespace, ref.name)


def x_path_of__mutmut_orig(ref: Ref) -> str:
    """Return the path of a workload on its server."""
    return KINDS[ref.kind].resource.path(ref.namespace, ref.name)


def x_path_of__mutmut_1(ref: Ref) -> str:
    """Return the path of a workload on its server."""
    return KINDS[ref.kind].resource.path(None, ref.name)


def x_path_of__mutmut_2(ref: Ref) -> str:
    """Return the path of a workload on its server."""
    return KINDS[ref.kind].resource.path(ref.namespace, None)


def x_path_of__mutmut_3(ref: Ref) -> str:
    """Return the path of a workload on its server."""
    return KINDS[ref.kind].resource.path(ref.name)


def x_path_of__mutmut_4(ref: Ref) -> str:
    """Return the path of a workload on its server."""
    return KINDS[ref.kind].resource.path(ref.namespace, )

mutants_x_path_of__mutmut['_mutmut_orig'] = x_path_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_path_of__mutmut['x_path_of__mutmut_1'] = x_path_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_path_of__mutmut['x_path_of__mutmut_2'] = x_path_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_path_of__mutmut['x_path_of__mutmut_3'] = x_path_of__mutmut_3 # type: ignore # mutmut generated
mutants_x_path_of__mutmut['x_path_of__mutmut_4'] = x_path_of__mutmut_4 # type: ignore # mutmut generated
mutants_x_read_workload__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_read_workload__mutmut)
async def read_workload(client: Client, ref: Ref) -> Fresh:
    """Read a workload from the quorum. Raises ReadError, GoneError, LinkError, CredentialError."""
    answer = await client.ask("GET", path_of(ref))
    if answer.status == 404:
        raise GoneError(f"{ref.short} was deleted")
    if answer.status != 200:
        raise ReadError(f"{ref.short} cannot be read: {refusal(answer)}")
    fresh = msgspec.structs.replace(workload_of(answer.body), read=_date(answer))
    if fresh.live.uid != ref.uid:
        raise GoneError(f"{ref.short} was deleted and created again: it is another object now")
    return fresh


async def x_read_workload__mutmut_orig(client: Client, ref: Ref) -> Fresh:
    """Read a workload from the quorum. Raises ReadError, GoneError, LinkError, CredentialError."""
    answer = await client.ask("GET", path_of(ref))
    if answer.status == 404:
        raise GoneError(f"{ref.short} was deleted")
    if answer.status != 200:
        raise ReadError(f"{ref.short} cannot be read: {refusal(answer)}")
    fresh = msgspec.structs.replace(workload_of(answer.body), read=_date(answer))
    if fresh.live.uid != ref.uid:
        raise GoneError(f"{ref.short} was deleted and created again: it is another object now")
    return fresh


async def x_read_workload__mutmut_1(client: Client, ref: Ref) -> Fresh:
    """Read a workload from the quorum. Raises ReadError, GoneError, LinkError, CredentialError."""
    answer = None
    if answer.status == 404:
        raise GoneError(f"{ref.short} was deleted")
    if answer.status != 200:
        raise ReadError(f"{ref.short} cannot be read: {refusal(answer)}")
    fresh = msgspec.structs.replace(workload_of(answer.body), read=_date(answer))
    if fresh.live.uid != ref.uid:
        raise GoneError(f"{ref.short} was deleted and created again: it is another object now")
    return fresh


async def x_read_workload__mutmut_2(client: Client, ref: Ref) -> Fresh:
    """Read a workload from the quorum. Raises ReadError, GoneError, LinkError, CredentialError."""
    answer = await client.ask(None, path_of(ref))
    if answer.status == 404:
        raise GoneError(f"{ref.short} was deleted")
    if answer.status != 200:
        raise ReadError(f"{ref.short} cannot be read: {refusal(answer)}")
    fresh = msgspec.structs.replace(workload_of(answer.body), read=_date(answer))
    if fresh.live.uid != ref.uid:
        raise GoneError(f"{ref.short} was deleted and created again: it is another object now")
    return fresh


async def x_read_workload__mutmut_3(client: Client, ref: Ref) -> Fresh:
    """Read a workload from the quorum. Raises ReadError, GoneError, LinkError, CredentialError."""
    answer = await client.ask("GET", None)
    if answer.status == 404:
        raise GoneError(f"{ref.short} was deleted")
    if answer.status != 200:
        raise ReadError(f"{ref.short} cannot be read: {refusal(answer)}")
    fresh = msgspec.structs.replace(workload_of(answer.body), read=_date(answer))
    if fresh.live.uid != ref.uid:
        raise GoneError(f"{ref.short} was deleted and created again: it is another object now")
    return fresh


async def x_read_workload__mutmut_4(client: Client, ref: Ref) -> Fresh:
    """Read a workload from the quorum. Raises ReadError, GoneError, LinkError, CredentialError."""
    answer = await client.ask(path_of(ref))
    if answer.status == 404:
        raise GoneError(f"{ref.short} was deleted")
    if answer.status != 200:
        raise ReadError(f"{ref.short} cannot be read: {refusal(answer)}")
    fresh = msgspec.structs.replace(workload_of(answer.body), read=_date(answer))
    if fresh.live.uid != ref.uid:
        raise GoneError(f"{ref.short} was deleted and created again: it is another object now")
    return fresh


async def x_read_workload__mutmut_5(client: Client, ref: Ref) -> Fresh:
    """Read a workload from the quorum. Raises ReadError, GoneError, LinkError, CredentialError."""
    answer = await client.ask("GET", )
    if answer.status == 404:
        raise GoneError(f"{ref.short} was deleted")
    if answer.status != 200:
        raise ReadError(f"{ref.short} cannot be read: {refusal(answer)}")
    fresh = msgspec.structs.replace(workload_of(answer.body), read=_date(answer))
    if fresh.live.uid != ref.uid:
        raise GoneError(f"{ref.short} was deleted and created again: it is another object now")
    return fresh


async def x_read_workload__mutmut_6(client: Client, ref: Ref) -> Fresh:
    """Read a workload from the quorum. Raises ReadError, GoneError, LinkError, CredentialError."""
    answer = await client.ask("XXGETXX", path_of(ref))
    if answer.status == 404:
        raise GoneError(f"{ref.short} was deleted")
    if answer.status != 200:
        raise ReadError(f"{ref.short} cannot be read: {refusal(answer)}")
    fresh = msgspec.structs.replace(workload_of(answer.body), read=_date(answer))
    if fresh.live.uid != ref.uid:
        raise GoneError(f"{ref.short} was deleted and created again: it is another object now")
    return fresh


async def x_read_workload__mutmut_7(client: Client, ref: Ref) -> Fresh:
    """Read a workload from the quorum. Raises ReadError, GoneError, LinkError, CredentialError."""
    answer = await client.ask("get", path_of(ref))
    if answer.status == 404:
        raise GoneError(f"{ref.short} was deleted")
    if answer.status != 200:
        raise ReadError(f"{ref.short} cannot be read: {refusal(answer)}")
    fresh = msgspec.structs.replace(workload_of(answer.body), read=_date(answer))
    if fresh.live.uid != ref.uid:
        raise GoneError(f"{ref.short} was deleted and created again: it is another object now")
    return fresh


async def x_read_workload__mutmut_8(client: Client, ref: Ref) -> Fresh:
    """Read a workload from the quorum. Raises ReadError, GoneError, LinkError, CredentialError."""
    answer = await client.ask("GET", path_of(None))
    if answer.status == 404:
        raise GoneError(f"{ref.short} was deleted")
    if answer.status != 200:
        raise ReadError(f"{ref.short} cannot be read: {refusal(answer)}")
    fresh = msgspec.structs.replace(workload_of(answer.body), read=_date(answer))
    if fresh.live.uid != ref.uid:
        raise GoneError(f"{ref.short} was deleted and created again: it is another object now")
    return fresh


async def x_read_workload__mutmut_9(client: Client, ref: Ref) -> Fresh:
    """Read a workload from the quorum. Raises ReadError, GoneError, LinkError, CredentialError."""
    answer = await client.ask("GET", path_of(ref))
    if answer.status != 404:
        raise GoneError(f"{ref.short} was deleted")
    if answer.status != 200:
        raise ReadError(f"{ref.short} cannot be read: {refusal(answer)}")
    fresh = msgspec.structs.replace(workload_of(answer.body), read=_date(answer))
    if fresh.live.uid != ref.uid:
        raise GoneError(f"{ref.short} was deleted and created again: it is another object now")
    return fresh


async def x_read_workload__mutmut_10(client: Client, ref: Ref) -> Fresh:
    """Read a workload from the quorum. Raises ReadError, GoneError, LinkError, CredentialError."""
    answer = await client.ask("GET", path_of(ref))
    if answer.status == 405:
        raise GoneError(f"{ref.short} was deleted")
    if answer.status != 200:
        raise ReadError(f"{ref.short} cannot be read: {refusal(answer)}")
    fresh = msgspec.structs.replace(workload_of(answer.body), read=_date(answer))
    if fresh.live.uid != ref.uid:
        raise GoneError(f"{ref.short} was deleted and created again: it is another object now")
    return fresh


async def x_read_workload__mutmut_11(client: Client, ref: Ref) -> Fresh:
    """Read a workload from the quorum. Raises ReadError, GoneError, LinkError, CredentialError."""
    answer = await client.ask("GET", path_of(ref))
    if answer.status == 404:
        raise GoneError(None)
    if answer.status != 200:
        raise ReadError(f"{ref.short} cannot be read: {refusal(answer)}")
    fresh = msgspec.structs.replace(workload_of(answer.body), read=_date(answer))
    if fresh.live.uid != ref.uid:
        raise GoneError(f"{ref.short} was deleted and created again: it is another object now")
    return fresh


async def x_read_workload__mutmut_12(client: Client, ref: Ref) -> Fresh:
    """Read a workload from the quorum. Raises ReadError, GoneError, LinkError, CredentialError."""
    answer = await client.ask("GET", path_of(ref))
    if answer.status == 404:
        raise GoneError(f"{ref.short} was deleted")
    if answer.status == 200:
        raise ReadError(f"{ref.short} cannot be read: {refusal(answer)}")
    fresh = msgspec.structs.replace(workload_of(answer.body), read=_date(answer))
    if fresh.live.uid != ref.uid:
        raise GoneError(f"{ref.short} was deleted and created again: it is another object now")
    return fresh


async def x_read_workload__mutmut_13(client: Client, ref: Ref) -> Fresh:
    """Read a workload from the quorum. Raises ReadError, GoneError, LinkError, CredentialError."""
    answer = await client.ask("GET", path_of(ref))
    if answer.status == 404:
        raise GoneError(f"{ref.short} was deleted")
    if answer.status != 201:
        raise ReadError(f"{ref.short} cannot be read: {refusal(answer)}")
    fresh = msgspec.structs.replace(workload_of(answer.body), read=_date(answer))
    if fresh.live.uid != ref.uid:
        raise GoneError(f"{ref.short} was deleted and created again: it is another object now")
    return fresh


async def x_read_workload__mutmut_14(client: Client, ref: Ref) -> Fresh:
    """Read a workload from the quorum. Raises ReadError, GoneError, LinkError, CredentialError."""
    answer = await client.ask("GET", path_of(ref))
    if answer.status == 404:
        raise GoneError(f"{ref.short} was deleted")
    if answer.status != 200:
        raise ReadError(None)
    fresh = msgspec.structs.replace(workload_of(answer.body), read=_date(answer))
    if fresh.live.uid != ref.uid:
        raise GoneError(f"{ref.short} was deleted and created again: it is another object now")
    return fresh


async def x_read_workload__mutmut_15(client: Client, ref: Ref) -> Fresh:
    """Read a workload from the quorum. Raises ReadError, GoneError, LinkError, CredentialError."""
    answer = await client.ask("GET", path_of(ref))
    if answer.status == 404:
        raise GoneError(f"{ref.short} was deleted")
    if answer.status != 200:
        raise ReadError(f"{ref.short} cannot be read: {refusal(None)}")
    fresh = msgspec.structs.replace(workload_of(answer.body), read=_date(answer))
    if fresh.live.uid != ref.uid:
        raise GoneError(f"{ref.short} was deleted and created again: it is another object now")
    return fresh


async def x_read_workload__mutmut_16(client: Client, ref: Ref) -> Fresh:
    """Read a workload from the quorum. Raises ReadError, GoneError, LinkError, CredentialError."""
    answer = await client.ask("GET", path_of(ref))
    if answer.status == 404:
        raise GoneError(f"{ref.short} was deleted")
    if answer.status != 200:
        raise ReadError(f"{ref.short} cannot be read: {refusal(answer)}")
    fresh = None
    if fresh.live.uid != ref.uid:
        raise GoneError(f"{ref.short} was deleted and created again: it is another object now")
    return fresh


async def x_read_workload__mutmut_17(client: Client, ref: Ref) -> Fresh:
    """Read a workload from the quorum. Raises ReadError, GoneError, LinkError, CredentialError."""
    answer = await client.ask("GET", path_of(ref))
    if answer.status == 404:
        raise GoneError(f"{ref.short} was deleted")
    if answer.status != 200:
        raise ReadError(f"{ref.short} cannot be read: {refusal(answer)}")
    fresh = msgspec.structs.replace(None, read=_date(answer))
    if fresh.live.uid != ref.uid:
        raise GoneError(f"{ref.short} was deleted and created again: it is another object now")
    return fresh


async def x_read_workload__mutmut_18(client: Client, ref: Ref) -> Fresh:
    """Read a workload from the quorum. Raises ReadError, GoneError, LinkError, CredentialError."""
    answer = await client.ask("GET", path_of(ref))
    if answer.status == 404:
        raise GoneError(f"{ref.short} was deleted")
    if answer.status != 200:
        raise ReadError(f"{ref.short} cannot be read: {refusal(answer)}")
    fresh = msgspec.structs.replace(workload_of(answer.body), read=None)
    if fresh.live.uid != ref.uid:
        raise GoneError(f"{ref.short} was deleted and created again: it is another object now")
    return fresh


async def x_read_workload__mutmut_19(client: Client, ref: Ref) -> Fresh:
    """Read a workload from the quorum. Raises ReadError, GoneError, LinkError, CredentialError."""
    answer = await client.ask("GET", path_of(ref))
    if answer.status == 404:
        raise GoneError(f"{ref.short} was deleted")
    if answer.status != 200:
        raise ReadError(f"{ref.short} cannot be read: {refusal(answer)}")
    fresh = msgspec.structs.replace(read=_date(answer))
    if fresh.live.uid != ref.uid:
        raise GoneError(f"{ref.short} was deleted and created again: it is another object now")
    return fresh


async def x_read_workload__mutmut_20(client: Client, ref: Ref) -> Fresh:
    """Read a workload from the quorum. Raises ReadError, GoneError, LinkError, CredentialError."""
    answer = await client.ask("GET", path_of(ref))
    if answer.status == 404:
        raise GoneError(f"{ref.short} was deleted")
    if answer.status != 200:
        raise ReadError(f"{ref.short} cannot be read: {refusal(answer)}")
    fresh = msgspec.structs.replace(workload_of(answer.body), )
    if fresh.live.uid != ref.uid:
        raise GoneError(f"{ref.short} was deleted and created again: it is another object now")
    return fresh


async def x_read_workload__mutmut_21(client: Client, ref: Ref) -> Fresh:
    """Read a workload from the quorum. Raises ReadError, GoneError, LinkError, CredentialError."""
    answer = await client.ask("GET", path_of(ref))
    if answer.status == 404:
        raise GoneError(f"{ref.short} was deleted")
    if answer.status != 200:
        raise ReadError(f"{ref.short} cannot be read: {refusal(answer)}")
    fresh = msgspec.structs.replace(workload_of(None), read=_date(answer))
    if fresh.live.uid != ref.uid:
        raise GoneError(f"{ref.short} was deleted and created again: it is another object now")
    return fresh


async def x_read_workload__mutmut_22(client: Client, ref: Ref) -> Fresh:
    """Read a workload from the quorum. Raises ReadError, GoneError, LinkError, CredentialError."""
    answer = await client.ask("GET", path_of(ref))
    if answer.status == 404:
        raise GoneError(f"{ref.short} was deleted")
    if answer.status != 200:
        raise ReadError(f"{ref.short} cannot be read: {refusal(answer)}")
    fresh = msgspec.structs.replace(workload_of(answer.body), read=_date(None))
    if fresh.live.uid != ref.uid:
        raise GoneError(f"{ref.short} was deleted and created again: it is another object now")
    return fresh


async def x_read_workload__mutmut_23(client: Client, ref: Ref) -> Fresh:
    """Read a workload from the quorum. Raises ReadError, GoneError, LinkError, CredentialError."""
    answer = await client.ask("GET", path_of(ref))
    if answer.status == 404:
        raise GoneError(f"{ref.short} was deleted")
    if answer.status != 200:
        raise ReadError(f"{ref.short} cannot be read: {refusal(answer)}")
    fresh = msgspec.structs.replace(workload_of(answer.body), read=_date(answer))
    if fresh.live.uid == ref.uid:
        raise GoneError(f"{ref.short} was deleted and created again: it is another object now")
    return fresh


async def x_read_workload__mutmut_24(client: Client, ref: Ref) -> Fresh:
    """Read a workload from the quorum. Raises ReadError, GoneError, LinkError, CredentialError."""
    answer = await client.ask("GET", path_of(ref))
    if answer.status == 404:
        raise GoneError(f"{ref.short} was deleted")
    if answer.status != 200:
        raise ReadError(f"{ref.short} cannot be read: {refusal(answer)}")
    fresh = msgspec.structs.replace(workload_of(answer.body), read=_date(answer))
    if fresh.live.uid != ref.uid:
        raise GoneError(None)
    return fresh

mutants_x_read_workload__mutmut['_mutmut_orig'] = x_read_workload__mutmut_orig # type: ignore # mutmut generated
mutants_x_read_workload__mutmut['x_read_workload__mutmut_1'] = x_read_workload__mutmut_1 # type: ignore # mutmut generated
mutants_x_read_workload__mutmut['x_read_workload__mutmut_2'] = x_read_workload__mutmut_2 # type: ignore # mutmut generated
mutants_x_read_workload__mutmut['x_read_workload__mutmut_3'] = x_read_workload__mutmut_3 # type: ignore # mutmut generated
mutants_x_read_workload__mutmut['x_read_workload__mutmut_4'] = x_read_workload__mutmut_4 # type: ignore # mutmut generated
mutants_x_read_workload__mutmut['x_read_workload__mutmut_5'] = x_read_workload__mutmut_5 # type: ignore # mutmut generated
mutants_x_read_workload__mutmut['x_read_workload__mutmut_6'] = x_read_workload__mutmut_6 # type: ignore # mutmut generated
mutants_x_read_workload__mutmut['x_read_workload__mutmut_7'] = x_read_workload__mutmut_7 # type: ignore # mutmut generated
mutants_x_read_workload__mutmut['x_read_workload__mutmut_8'] = x_read_workload__mutmut_8 # type: ignore # mutmut generated
mutants_x_read_workload__mutmut['x_read_workload__mutmut_9'] = x_read_workload__mutmut_9 # type: ignore # mutmut generated
mutants_x_read_workload__mutmut['x_read_workload__mutmut_10'] = x_read_workload__mutmut_10 # type: ignore # mutmut generated
mutants_x_read_workload__mutmut['x_read_workload__mutmut_11'] = x_read_workload__mutmut_11 # type: ignore # mutmut generated
mutants_x_read_workload__mutmut['x_read_workload__mutmut_12'] = x_read_workload__mutmut_12 # type: ignore # mutmut generated
mutants_x_read_workload__mutmut['x_read_workload__mutmut_13'] = x_read_workload__mutmut_13 # type: ignore # mutmut generated
mutants_x_read_workload__mutmut['x_read_workload__mutmut_14'] = x_read_workload__mutmut_14 # type: ignore # mutmut generated
mutants_x_read_workload__mutmut['x_read_workload__mutmut_15'] = x_read_workload__mutmut_15 # type: ignore # mutmut generated
mutants_x_read_workload__mutmut['x_read_workload__mutmut_16'] = x_read_workload__mutmut_16 # type: ignore # mutmut generated
mutants_x_read_workload__mutmut['x_read_workload__mutmut_17'] = x_read_workload__mutmut_17 # type: ignore # mutmut generated
mutants_x_read_workload__mutmut['x_read_workload__mutmut_18'] = x_read_workload__mutmut_18 # type: ignore # mutmut generated
mutants_x_read_workload__mutmut['x_read_workload__mutmut_19'] = x_read_workload__mutmut_19 # type: ignore # mutmut generated
mutants_x_read_workload__mutmut['x_read_workload__mutmut_20'] = x_read_workload__mutmut_20 # type: ignore # mutmut generated
mutants_x_read_workload__mutmut['x_read_workload__mutmut_21'] = x_read_workload__mutmut_21 # type: ignore # mutmut generated
mutants_x_read_workload__mutmut['x_read_workload__mutmut_22'] = x_read_workload__mutmut_22 # type: ignore # mutmut generated
mutants_x_read_workload__mutmut['x_read_workload__mutmut_23'] = x_read_workload__mutmut_23 # type: ignore # mutmut generated
mutants_x_read_workload__mutmut['x_read_workload__mutmut_24'] = x_read_workload__mutmut_24 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_workload_of__mutmut)
def workload_of(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_orig(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_1(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = None
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_2(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(None, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_3(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=None)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_4(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_5(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, )
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_6(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = None
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_7(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(None)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_8(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_9(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(None, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_10(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=None).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_11(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_12(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, ).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_13(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError(None) from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_14(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("XXthe server's answer is not the object that was asked forXX") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_15(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("THE SERVER'S ANSWER IS NOT THE OBJECT THAT WAS ASKED FOR") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_16(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = None
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_17(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = None
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_18(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation and 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_19(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 1
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_20(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_21(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if (read.status) and False else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_22(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if (read.status) or True else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_23(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = None
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_24(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None or observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_25(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_26(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed > generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_27(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = None
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_28(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy and Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_29(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy and read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_30(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=None,
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_31(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=None,
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_32(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=None,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_33(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=None,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_34(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=None,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_35(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=None,
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_36(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=None,
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_37(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=None,
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_38(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=None,
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_39(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=None,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_40(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=None,
    )


def x_workload_of__mutmut_41(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_42(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_43(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_44(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_45(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_46(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_47(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_48(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_49(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_50(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_51(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        )


def x_workload_of__mutmut_52(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=None,
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_53(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=None,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_54(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_55(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_56(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=None,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_57(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_58(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_59(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_60(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_61(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_62(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid and "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_63(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "XXXX",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_64(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_65(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None or annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_66(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_67(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_68(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version and "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_69(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "XXXX",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_70(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if (metadata.annotations) and False else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_71(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if (metadata.annotations) or True else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_72(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause and "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_73(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "XXXX") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_74(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "XXXX",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_75(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(None),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_76(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields and []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_77(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(None),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_78(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type and "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_79(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "XXXX",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_80(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if (strategy.rolling_update) and False else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_81(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if (strategy.rolling_update) or True else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_82(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition and 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_83(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 1) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_84(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 1,
        update_revision=(read.status.update_revision or "") if read.status and seen else "",
    )


def x_workload_of__mutmut_85(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if (read.status and seen) and False else "",
    )


def x_workload_of__mutmut_86(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if (read.status and seen) or True else "",
    )


def x_workload_of__mutmut_87(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision and "") if read.status and seen else "",
    )


def x_workload_of__mutmut_88(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "XXXX") if read.status and seen else "",
    )


def x_workload_of__mutmut_89(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status or seen else "",
    )


def x_workload_of__mutmut_90(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's answer is not the object that was asked for") from error
    metadata = read.metadata
    generation = metadata.generation or 0
    observed = read.status.observed_generation if read.status else None
    seen = observed is not None and observed >= generation
    strategy = read.spec.update_strategy or read.spec.strategy or Strategy()
    return Fresh(
        live=Live(
            uid=metadata.uid or "",
            template=template,
            annotated=metadata.annotations is not None,
            template_annotated=annotated is not None and annotated.annotations is not None,
            paused=read.spec.paused,
        ),
        version=metadata.resource_version or "",
        generation=generation,
        observed=seen,
        replicas=read.spec.replicas,
        cause=(metadata.annotations.change_cause or "") if metadata.annotations else "",
        writers=_writers(metadata.managed_fields or []),
        selector=selector_text(read.spec.selector),
        strategy=strategy.type or "",
        partition=(strategy.rolling_update.partition or 0) if strategy.rolling_update else 0,
        update_revision=(read.status.update_revision or "") if read.status and seen else "XXXX",
    )

mutants_x_workload_of__mutmut['_mutmut_orig'] = x_workload_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_1'] = x_workload_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_2'] = x_workload_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_3'] = x_workload_of__mutmut_3 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_4'] = x_workload_of__mutmut_4 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_5'] = x_workload_of__mutmut_5 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_6'] = x_workload_of__mutmut_6 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_7'] = x_workload_of__mutmut_7 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_8'] = x_workload_of__mutmut_8 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_9'] = x_workload_of__mutmut_9 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_10'] = x_workload_of__mutmut_10 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_11'] = x_workload_of__mutmut_11 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_12'] = x_workload_of__mutmut_12 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_13'] = x_workload_of__mutmut_13 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_14'] = x_workload_of__mutmut_14 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_15'] = x_workload_of__mutmut_15 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_16'] = x_workload_of__mutmut_16 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_17'] = x_workload_of__mutmut_17 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_18'] = x_workload_of__mutmut_18 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_19'] = x_workload_of__mutmut_19 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_20'] = x_workload_of__mutmut_20 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_21'] = x_workload_of__mutmut_21 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_22'] = x_workload_of__mutmut_22 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_23'] = x_workload_of__mutmut_23 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_24'] = x_workload_of__mutmut_24 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_25'] = x_workload_of__mutmut_25 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_26'] = x_workload_of__mutmut_26 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_27'] = x_workload_of__mutmut_27 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_28'] = x_workload_of__mutmut_28 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_29'] = x_workload_of__mutmut_29 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_30'] = x_workload_of__mutmut_30 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_31'] = x_workload_of__mutmut_31 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_32'] = x_workload_of__mutmut_32 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_33'] = x_workload_of__mutmut_33 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_34'] = x_workload_of__mutmut_34 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_35'] = x_workload_of__mutmut_35 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_36'] = x_workload_of__mutmut_36 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_37'] = x_workload_of__mutmut_37 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_38'] = x_workload_of__mutmut_38 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_39'] = x_workload_of__mutmut_39 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_40'] = x_workload_of__mutmut_40 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_41'] = x_workload_of__mutmut_41 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_42'] = x_workload_of__mutmut_42 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_43'] = x_workload_of__mutmut_43 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_44'] = x_workload_of__mutmut_44 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_45'] = x_workload_of__mutmut_45 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_46'] = x_workload_of__mutmut_46 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_47'] = x_workload_of__mutmut_47 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_48'] = x_workload_of__mutmut_48 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_49'] = x_workload_of__mutmut_49 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_50'] = x_workload_of__mutmut_50 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_51'] = x_workload_of__mutmut_51 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_52'] = x_workload_of__mutmut_52 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_53'] = x_workload_of__mutmut_53 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_54'] = x_workload_of__mutmut_54 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_55'] = x_workload_of__mutmut_55 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_56'] = x_workload_of__mutmut_56 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_57'] = x_workload_of__mutmut_57 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_58'] = x_workload_of__mutmut_58 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_59'] = x_workload_of__mutmut_59 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_60'] = x_workload_of__mutmut_60 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_61'] = x_workload_of__mutmut_61 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_62'] = x_workload_of__mutmut_62 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_63'] = x_workload_of__mutmut_63 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_64'] = x_workload_of__mutmut_64 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_65'] = x_workload_of__mutmut_65 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_66'] = x_workload_of__mutmut_66 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_67'] = x_workload_of__mutmut_67 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_68'] = x_workload_of__mutmut_68 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_69'] = x_workload_of__mutmut_69 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_70'] = x_workload_of__mutmut_70 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_71'] = x_workload_of__mutmut_71 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_72'] = x_workload_of__mutmut_72 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_73'] = x_workload_of__mutmut_73 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_74'] = x_workload_of__mutmut_74 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_75'] = x_workload_of__mutmut_75 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_76'] = x_workload_of__mutmut_76 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_77'] = x_workload_of__mutmut_77 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_78'] = x_workload_of__mutmut_78 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_79'] = x_workload_of__mutmut_79 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_80'] = x_workload_of__mutmut_80 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_81'] = x_workload_of__mutmut_81 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_82'] = x_workload_of__mutmut_82 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_83'] = x_workload_of__mutmut_83 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_84'] = x_workload_of__mutmut_84 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_85'] = x_workload_of__mutmut_85 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_86'] = x_workload_of__mutmut_86 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_87'] = x_workload_of__mutmut_87 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_88'] = x_workload_of__mutmut_88 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_89'] = x_workload_of__mutmut_89 # type: ignore # mutmut generated
mutants_x_workload_of__mutmut['x_workload_of__mutmut_90'] = x_workload_of__mutmut_90 # type: ignore # mutmut generated
mutants_x_read_revisions__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_read_revisions__mutmut)
async def read_revisions(client: Client, ref: Ref, selector: str) -> tuple[Stored, ...]:
    """List the revisions that `ref` controls, highest number first.

    Raises ReadError, LinkError, CredentialError.
    """
    resource = KINDS[ref.kind].revisions
    plural = resource.plural
    answer = await client.ask(
        "GET", resource.path(ref.namespace), {"labelSelector": selector} if selector else None
    )
    if answer.status != 200:
        raise ReadError(f"the revisions ({plural}) cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
        kept = [_stored(item) for item in items if _controlled_by(item.metadata, ref.uid)]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TemplateError) as error:
        raise ReadError(f"the server's list of {plural} cannot be understood") from error
    return tuple(sorted(kept, key=lambda stored: -(stored.number or 0)))


async def x_read_revisions__mutmut_orig(client: Client, ref: Ref, selector: str) -> tuple[Stored, ...]:
    """List the revisions that `ref` controls, highest number first.

    Raises ReadError, LinkError, CredentialError.
    """
    resource = KINDS[ref.kind].revisions
    plural = resource.plural
    answer = await client.ask(
        "GET", resource.path(ref.namespace), {"labelSelector": selector} if selector else None
    )
    if answer.status != 200:
        raise ReadError(f"the revisions ({plural}) cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
        kept = [_stored(item) for item in items if _controlled_by(item.metadata, ref.uid)]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TemplateError) as error:
        raise ReadError(f"the server's list of {plural} cannot be understood") from error
    return tuple(sorted(kept, key=lambda stored: -(stored.number or 0)))


async def x_read_revisions__mutmut_1(client: Client, ref: Ref, selector: str) -> tuple[Stored, ...]:
    """List the revisions that `ref` controls, highest number first.

    Raises ReadError, LinkError, CredentialError.
    """
    resource = None
    plural = resource.plural
    answer = await client.ask(
        "GET", resource.path(ref.namespace), {"labelSelector": selector} if selector else None
    )
    if answer.status != 200:
        raise ReadError(f"the revisions ({plural}) cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
        kept = [_stored(item) for item in items if _controlled_by(item.metadata, ref.uid)]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TemplateError) as error:
        raise ReadError(f"the server's list of {plural} cannot be understood") from error
    return tuple(sorted(kept, key=lambda stored: -(stored.number or 0)))


async def x_read_revisions__mutmut_2(client: Client, ref: Ref, selector: str) -> tuple[Stored, ...]:
    """List the revisions that `ref` controls, highest number first.

    Raises ReadError, LinkError, CredentialError.
    """
    resource = KINDS[ref.kind].revisions
    plural = None
    answer = await client.ask(
        "GET", resource.path(ref.namespace), {"labelSelector": selector} if selector else None
    )
    if answer.status != 200:
        raise ReadError(f"the revisions ({plural}) cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
        kept = [_stored(item) for item in items if _controlled_by(item.metadata, ref.uid)]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TemplateError) as error:
        raise ReadError(f"the server's list of {plural} cannot be understood") from error
    return tuple(sorted(kept, key=lambda stored: -(stored.number or 0)))


async def x_read_revisions__mutmut_3(client: Client, ref: Ref, selector: str) -> tuple[Stored, ...]:
    """List the revisions that `ref` controls, highest number first.

    Raises ReadError, LinkError, CredentialError.
    """
    resource = KINDS[ref.kind].revisions
    plural = resource.plural
    answer = None
    if answer.status != 200:
        raise ReadError(f"the revisions ({plural}) cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
        kept = [_stored(item) for item in items if _controlled_by(item.metadata, ref.uid)]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TemplateError) as error:
        raise ReadError(f"the server's list of {plural} cannot be understood") from error
    return tuple(sorted(kept, key=lambda stored: -(stored.number or 0)))


async def x_read_revisions__mutmut_4(client: Client, ref: Ref, selector: str) -> tuple[Stored, ...]:
    """List the revisions that `ref` controls, highest number first.

    Raises ReadError, LinkError, CredentialError.
    """
    resource = KINDS[ref.kind].revisions
    plural = resource.plural
    answer = await client.ask(
        None, resource.path(ref.namespace), {"labelSelector": selector} if selector else None
    )
    if answer.status != 200:
        raise ReadError(f"the revisions ({plural}) cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
        kept = [_stored(item) for item in items if _controlled_by(item.metadata, ref.uid)]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TemplateError) as error:
        raise ReadError(f"the server's list of {plural} cannot be understood") from error
    return tuple(sorted(kept, key=lambda stored: -(stored.number or 0)))


async def x_read_revisions__mutmut_5(client: Client, ref: Ref, selector: str) -> tuple[Stored, ...]:
    """List the revisions that `ref` controls, highest number first.

    Raises ReadError, LinkError, CredentialError.
    """
    resource = KINDS[ref.kind].revisions
    plural = resource.plural
    answer = await client.ask(
        "GET", None, {"labelSelector": selector} if selector else None
    )
    if answer.status != 200:
        raise ReadError(f"the revisions ({plural}) cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
        kept = [_stored(item) for item in items if _controlled_by(item.metadata, ref.uid)]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TemplateError) as error:
        raise ReadError(f"the server's list of {plural} cannot be understood") from error
    return tuple(sorted(kept, key=lambda stored: -(stored.number or 0)))


async def x_read_revisions__mutmut_6(client: Client, ref: Ref, selector: str) -> tuple[Stored, ...]:
    """List the revisions that `ref` controls, highest number first.

    Raises ReadError, LinkError, CredentialError.
    """
    resource = KINDS[ref.kind].revisions
    plural = resource.plural
    answer = await client.ask(
        "GET", resource.path(ref.namespace), None
    )
    if answer.status != 200:
        raise ReadError(f"the revisions ({plural}) cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
        kept = [_stored(item) for item in items if _controlled_by(item.metadata, ref.uid)]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TemplateError) as error:
        raise ReadError(f"the server's list of {plural} cannot be understood") from error
    return tuple(sorted(kept, key=lambda stored: -(stored.number or 0)))


async def x_read_revisions__mutmut_7(client: Client, ref: Ref, selector: str) -> tuple[Stored, ...]:
    """List the revisions that `ref` controls, highest number first.

    Raises ReadError, LinkError, CredentialError.
    """
    resource = KINDS[ref.kind].revisions
    plural = resource.plural
    answer = await client.ask(
        resource.path(ref.namespace), {"labelSelector": selector} if selector else None
    )
    if answer.status != 200:
        raise ReadError(f"the revisions ({plural}) cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
        kept = [_stored(item) for item in items if _controlled_by(item.metadata, ref.uid)]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TemplateError) as error:
        raise ReadError(f"the server's list of {plural} cannot be understood") from error
    return tuple(sorted(kept, key=lambda stored: -(stored.number or 0)))


async def x_read_revisions__mutmut_8(client: Client, ref: Ref, selector: str) -> tuple[Stored, ...]:
    """List the revisions that `ref` controls, highest number first.

    Raises ReadError, LinkError, CredentialError.
    """
    resource = KINDS[ref.kind].revisions
    plural = resource.plural
    answer = await client.ask(
        "GET", {"labelSelector": selector} if selector else None
    )
    if answer.status != 200:
        raise ReadError(f"the revisions ({plural}) cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
        kept = [_stored(item) for item in items if _controlled_by(item.metadata, ref.uid)]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TemplateError) as error:
        raise ReadError(f"the server's list of {plural} cannot be understood") from error
    return tuple(sorted(kept, key=lambda stored: -(stored.number or 0)))


async def x_read_revisions__mutmut_9(client: Client, ref: Ref, selector: str) -> tuple[Stored, ...]:
    """List the revisions that `ref` controls, highest number first.

    Raises ReadError, LinkError, CredentialError.
    """
    resource = KINDS[ref.kind].revisions
    plural = resource.plural
    answer = await client.ask(
        "GET", resource.path(ref.namespace), )
    if answer.status != 200:
        raise ReadError(f"the revisions ({plural}) cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
        kept = [_stored(item) for item in items if _controlled_by(item.metadata, ref.uid)]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TemplateError) as error:
        raise ReadError(f"the server's list of {plural} cannot be understood") from error
    return tuple(sorted(kept, key=lambda stored: -(stored.number or 0)))


async def x_read_revisions__mutmut_10(client: Client, ref: Ref, selector: str) -> tuple[Stored, ...]:
    """List the revisions that `ref` controls, highest number first.

    Raises ReadError, LinkError, CredentialError.
    """
    resource = KINDS[ref.kind].revisions
    plural = resource.plural
    answer = await client.ask(
        "XXGETXX", resource.path(ref.namespace), {"labelSelector": selector} if selector else None
    )
    if answer.status != 200:
        raise ReadError(f"the revisions ({plural}) cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
        kept = [_stored(item) for item in items if _controlled_by(item.metadata, ref.uid)]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TemplateError) as error:
        raise ReadError(f"the server's list of {plural} cannot be understood") from error
    return tuple(sorted(kept, key=lambda stored: -(stored.number or 0)))


async def x_read_revisions__mutmut_11(client: Client, ref: Ref, selector: str) -> tuple[Stored, ...]:
    """List the revisions that `ref` controls, highest number first.

    Raises ReadError, LinkError, CredentialError.
    """
    resource = KINDS[ref.kind].revisions
    plural = resource.plural
    answer = await client.ask(
        "get", resource.path(ref.namespace), {"labelSelector": selector} if selector else None
    )
    if answer.status != 200:
        raise ReadError(f"the revisions ({plural}) cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
        kept = [_stored(item) for item in items if _controlled_by(item.metadata, ref.uid)]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TemplateError) as error:
        raise ReadError(f"the server's list of {plural} cannot be understood") from error
    return tuple(sorted(kept, key=lambda stored: -(stored.number or 0)))


async def x_read_revisions__mutmut_12(client: Client, ref: Ref, selector: str) -> tuple[Stored, ...]:
    """List the revisions that `ref` controls, highest number first.

    Raises ReadError, LinkError, CredentialError.
    """
    resource = KINDS[ref.kind].revisions
    plural = resource.plural
    answer = await client.ask(
        "GET", resource.path(None), {"labelSelector": selector} if selector else None
    )
    if answer.status != 200:
        raise ReadError(f"the revisions ({plural}) cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
        kept = [_stored(item) for item in items if _controlled_by(item.metadata, ref.uid)]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TemplateError) as error:
        raise ReadError(f"the server's list of {plural} cannot be understood") from error
    return tuple(sorted(kept, key=lambda stored: -(stored.number or 0)))


async def x_read_revisions__mutmut_13(client: Client, ref: Ref, selector: str) -> tuple[Stored, ...]:
    """List the revisions that `ref` controls, highest number first.

    Raises ReadError, LinkError, CredentialError.
    """
    resource = KINDS[ref.kind].revisions
    plural = resource.plural
    answer = await client.ask(
        "GET", resource.path(ref.namespace), {"labelSelector": selector} if (selector) and False else None
    )
    if answer.status != 200:
        raise ReadError(f"the revisions ({plural}) cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
        kept = [_stored(item) for item in items if _controlled_by(item.metadata, ref.uid)]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TemplateError) as error:
        raise ReadError(f"the server's list of {plural} cannot be understood") from error
    return tuple(sorted(kept, key=lambda stored: -(stored.number or 0)))


async def x_read_revisions__mutmut_14(client: Client, ref: Ref, selector: str) -> tuple[Stored, ...]:
    """List the revisions that `ref` controls, highest number first.

    Raises ReadError, LinkError, CredentialError.
    """
    resource = KINDS[ref.kind].revisions
    plural = resource.plural
    answer = await client.ask(
        "GET", resource.path(ref.namespace), {"labelSelector": selector} if (selector) or True else None
    )
    if answer.status != 200:
        raise ReadError(f"the revisions ({plural}) cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
        kept = [_stored(item) for item in items if _controlled_by(item.metadata, ref.uid)]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TemplateError) as error:
        raise ReadError(f"the server's list of {plural} cannot be understood") from error
    return tuple(sorted(kept, key=lambda stored: -(stored.number or 0)))


async def x_read_revisions__mutmut_15(client: Client, ref: Ref, selector: str) -> tuple[Stored, ...]:
    """List the revisions that `ref` controls, highest number first.

    Raises ReadError, LinkError, CredentialError.
    """
    resource = KINDS[ref.kind].revisions
    plural = resource.plural
    answer = await client.ask(
        "GET", resource.path(ref.namespace), {"XXlabelSelectorXX": selector} if selector else None
    )
    if answer.status != 200:
        raise ReadError(f"the revisions ({plural}) cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
        kept = [_stored(item) for item in items if _controlled_by(item.metadata, ref.uid)]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TemplateError) as error:
        raise ReadError(f"the server's list of {plural} cannot be understood") from error
    return tuple(sorted(kept, key=lambda stored: -(stored.number or 0)))


async def x_read_revisions__mutmut_16(client: Client, ref: Ref, selector: str) -> tuple[Stored, ...]:
    """List the revisions that `ref` controls, highest number first.

    Raises ReadError, LinkError, CredentialError.
    """
    resource = KINDS[ref.kind].revisions
    plural = resource.plural
    answer = await client.ask(
        "GET", resource.path(ref.namespace), {"labelselector": selector} if selector else None
    )
    if answer.status != 200:
        raise ReadError(f"the revisions ({plural}) cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
        kept = [_stored(item) for item in items if _controlled_by(item.metadata, ref.uid)]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TemplateError) as error:
        raise ReadError(f"the server's list of {plural} cannot be understood") from error
    return tuple(sorted(kept, key=lambda stored: -(stored.number or 0)))


async def x_read_revisions__mutmut_17(client: Client, ref: Ref, selector: str) -> tuple[Stored, ...]:
    """List the revisions that `ref` controls, highest number first.

    Raises ReadError, LinkError, CredentialError.
    """
    resource = KINDS[ref.kind].revisions
    plural = resource.plural
    answer = await client.ask(
        "GET", resource.path(ref.namespace), {"LABELSELECTOR": selector} if selector else None
    )
    if answer.status != 200:
        raise ReadError(f"the revisions ({plural}) cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
        kept = [_stored(item) for item in items if _controlled_by(item.metadata, ref.uid)]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TemplateError) as error:
        raise ReadError(f"the server's list of {plural} cannot be understood") from error
    return tuple(sorted(kept, key=lambda stored: -(stored.number or 0)))


async def x_read_revisions__mutmut_18(client: Client, ref: Ref, selector: str) -> tuple[Stored, ...]:
    """List the revisions that `ref` controls, highest number first.

    Raises ReadError, LinkError, CredentialError.
    """
    resource = KINDS[ref.kind].revisions
    plural = resource.plural
    answer = await client.ask(
        "GET", resource.path(ref.namespace), {"labelSelector": selector} if selector else None
    )
    if answer.status == 200:
        raise ReadError(f"the revisions ({plural}) cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
        kept = [_stored(item) for item in items if _controlled_by(item.metadata, ref.uid)]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TemplateError) as error:
        raise ReadError(f"the server's list of {plural} cannot be understood") from error
    return tuple(sorted(kept, key=lambda stored: -(stored.number or 0)))


async def x_read_revisions__mutmut_19(client: Client, ref: Ref, selector: str) -> tuple[Stored, ...]:
    """List the revisions that `ref` controls, highest number first.

    Raises ReadError, LinkError, CredentialError.
    """
    resource = KINDS[ref.kind].revisions
    plural = resource.plural
    answer = await client.ask(
        "GET", resource.path(ref.namespace), {"labelSelector": selector} if selector else None
    )
    if answer.status != 201:
        raise ReadError(f"the revisions ({plural}) cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
        kept = [_stored(item) for item in items if _controlled_by(item.metadata, ref.uid)]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TemplateError) as error:
        raise ReadError(f"the server's list of {plural} cannot be understood") from error
    return tuple(sorted(kept, key=lambda stored: -(stored.number or 0)))


async def x_read_revisions__mutmut_20(client: Client, ref: Ref, selector: str) -> tuple[Stored, ...]:
    """List the revisions that `ref` controls, highest number first.

    Raises ReadError, LinkError, CredentialError.
    """
    resource = KINDS[ref.kind].revisions
    plural = resource.plural
    answer = await client.ask(
        "GET", resource.path(ref.namespace), {"labelSelector": selector} if selector else None
    )
    if answer.status != 200:
        raise ReadError(None)
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
        kept = [_stored(item) for item in items if _controlled_by(item.metadata, ref.uid)]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TemplateError) as error:
        raise ReadError(f"the server's list of {plural} cannot be understood") from error
    return tuple(sorted(kept, key=lambda stored: -(stored.number or 0)))


async def x_read_revisions__mutmut_21(client: Client, ref: Ref, selector: str) -> tuple[Stored, ...]:
    """List the revisions that `ref` controls, highest number first.

    Raises ReadError, LinkError, CredentialError.
    """
    resource = KINDS[ref.kind].revisions
    plural = resource.plural
    answer = await client.ask(
        "GET", resource.path(ref.namespace), {"labelSelector": selector} if selector else None
    )
    if answer.status != 200:
        raise ReadError(f"the revisions ({plural}) cannot be read: {refusal(None)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
        kept = [_stored(item) for item in items if _controlled_by(item.metadata, ref.uid)]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TemplateError) as error:
        raise ReadError(f"the server's list of {plural} cannot be understood") from error
    return tuple(sorted(kept, key=lambda stored: -(stored.number or 0)))


async def x_read_revisions__mutmut_22(client: Client, ref: Ref, selector: str) -> tuple[Stored, ...]:
    """List the revisions that `ref` controls, highest number first.

    Raises ReadError, LinkError, CredentialError.
    """
    resource = KINDS[ref.kind].revisions
    plural = resource.plural
    answer = await client.ask(
        "GET", resource.path(ref.namespace), {"labelSelector": selector} if selector else None
    )
    if answer.status != 200:
        raise ReadError(f"the revisions ({plural}) cannot be read: {refusal(answer)}")
    try:
        items = None
        kept = [_stored(item) for item in items if _controlled_by(item.metadata, ref.uid)]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TemplateError) as error:
        raise ReadError(f"the server's list of {plural} cannot be understood") from error
    return tuple(sorted(kept, key=lambda stored: -(stored.number or 0)))


async def x_read_revisions__mutmut_23(client: Client, ref: Ref, selector: str) -> tuple[Stored, ...]:
    """List the revisions that `ref` controls, highest number first.

    Raises ReadError, LinkError, CredentialError.
    """
    resource = KINDS[ref.kind].revisions
    plural = resource.plural
    answer = await client.ask(
        "GET", resource.path(ref.namespace), {"labelSelector": selector} if selector else None
    )
    if answer.status != 200:
        raise ReadError(f"the revisions ({plural}) cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items and []
        kept = [_stored(item) for item in items if _controlled_by(item.metadata, ref.uid)]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TemplateError) as error:
        raise ReadError(f"the server's list of {plural} cannot be understood") from error
    return tuple(sorted(kept, key=lambda stored: -(stored.number or 0)))


async def x_read_revisions__mutmut_24(client: Client, ref: Ref, selector: str) -> tuple[Stored, ...]:
    """List the revisions that `ref` controls, highest number first.

    Raises ReadError, LinkError, CredentialError.
    """
    resource = KINDS[ref.kind].revisions
    plural = resource.plural
    answer = await client.ask(
        "GET", resource.path(ref.namespace), {"labelSelector": selector} if selector else None
    )
    if answer.status != 200:
        raise ReadError(f"the revisions ({plural}) cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(None, type=_List).items or []
        kept = [_stored(item) for item in items if _controlled_by(item.metadata, ref.uid)]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TemplateError) as error:
        raise ReadError(f"the server's list of {plural} cannot be understood") from error
    return tuple(sorted(kept, key=lambda stored: -(stored.number or 0)))


async def x_read_revisions__mutmut_25(client: Client, ref: Ref, selector: str) -> tuple[Stored, ...]:
    """List the revisions that `ref` controls, highest number first.

    Raises ReadError, LinkError, CredentialError.
    """
    resource = KINDS[ref.kind].revisions
    plural = resource.plural
    answer = await client.ask(
        "GET", resource.path(ref.namespace), {"labelSelector": selector} if selector else None
    )
    if answer.status != 200:
        raise ReadError(f"the revisions ({plural}) cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=None).items or []
        kept = [_stored(item) for item in items if _controlled_by(item.metadata, ref.uid)]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TemplateError) as error:
        raise ReadError(f"the server's list of {plural} cannot be understood") from error
    return tuple(sorted(kept, key=lambda stored: -(stored.number or 0)))


async def x_read_revisions__mutmut_26(client: Client, ref: Ref, selector: str) -> tuple[Stored, ...]:
    """List the revisions that `ref` controls, highest number first.

    Raises ReadError, LinkError, CredentialError.
    """
    resource = KINDS[ref.kind].revisions
    plural = resource.plural
    answer = await client.ask(
        "GET", resource.path(ref.namespace), {"labelSelector": selector} if selector else None
    )
    if answer.status != 200:
        raise ReadError(f"the revisions ({plural}) cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(type=_List).items or []
        kept = [_stored(item) for item in items if _controlled_by(item.metadata, ref.uid)]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TemplateError) as error:
        raise ReadError(f"the server's list of {plural} cannot be understood") from error
    return tuple(sorted(kept, key=lambda stored: -(stored.number or 0)))


async def x_read_revisions__mutmut_27(client: Client, ref: Ref, selector: str) -> tuple[Stored, ...]:
    """List the revisions that `ref` controls, highest number first.

    Raises ReadError, LinkError, CredentialError.
    """
    resource = KINDS[ref.kind].revisions
    plural = resource.plural
    answer = await client.ask(
        "GET", resource.path(ref.namespace), {"labelSelector": selector} if selector else None
    )
    if answer.status != 200:
        raise ReadError(f"the revisions ({plural}) cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, ).items or []
        kept = [_stored(item) for item in items if _controlled_by(item.metadata, ref.uid)]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TemplateError) as error:
        raise ReadError(f"the server's list of {plural} cannot be understood") from error
    return tuple(sorted(kept, key=lambda stored: -(stored.number or 0)))


async def x_read_revisions__mutmut_28(client: Client, ref: Ref, selector: str) -> tuple[Stored, ...]:
    """List the revisions that `ref` controls, highest number first.

    Raises ReadError, LinkError, CredentialError.
    """
    resource = KINDS[ref.kind].revisions
    plural = resource.plural
    answer = await client.ask(
        "GET", resource.path(ref.namespace), {"labelSelector": selector} if selector else None
    )
    if answer.status != 200:
        raise ReadError(f"the revisions ({plural}) cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
        kept = None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TemplateError) as error:
        raise ReadError(f"the server's list of {plural} cannot be understood") from error
    return tuple(sorted(kept, key=lambda stored: -(stored.number or 0)))


async def x_read_revisions__mutmut_29(client: Client, ref: Ref, selector: str) -> tuple[Stored, ...]:
    """List the revisions that `ref` controls, highest number first.

    Raises ReadError, LinkError, CredentialError.
    """
    resource = KINDS[ref.kind].revisions
    plural = resource.plural
    answer = await client.ask(
        "GET", resource.path(ref.namespace), {"labelSelector": selector} if selector else None
    )
    if answer.status != 200:
        raise ReadError(f"the revisions ({plural}) cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
        kept = [_stored(None) for item in items if _controlled_by(item.metadata, ref.uid)]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TemplateError) as error:
        raise ReadError(f"the server's list of {plural} cannot be understood") from error
    return tuple(sorted(kept, key=lambda stored: -(stored.number or 0)))


async def x_read_revisions__mutmut_30(client: Client, ref: Ref, selector: str) -> tuple[Stored, ...]:
    """List the revisions that `ref` controls, highest number first.

    Raises ReadError, LinkError, CredentialError.
    """
    resource = KINDS[ref.kind].revisions
    plural = resource.plural
    answer = await client.ask(
        "GET", resource.path(ref.namespace), {"labelSelector": selector} if selector else None
    )
    if answer.status != 200:
        raise ReadError(f"the revisions ({plural}) cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
        kept = [_stored(item) for item in items if _controlled_by(None, ref.uid)]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TemplateError) as error:
        raise ReadError(f"the server's list of {plural} cannot be understood") from error
    return tuple(sorted(kept, key=lambda stored: -(stored.number or 0)))


async def x_read_revisions__mutmut_31(client: Client, ref: Ref, selector: str) -> tuple[Stored, ...]:
    """List the revisions that `ref` controls, highest number first.

    Raises ReadError, LinkError, CredentialError.
    """
    resource = KINDS[ref.kind].revisions
    plural = resource.plural
    answer = await client.ask(
        "GET", resource.path(ref.namespace), {"labelSelector": selector} if selector else None
    )
    if answer.status != 200:
        raise ReadError(f"the revisions ({plural}) cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
        kept = [_stored(item) for item in items if _controlled_by(item.metadata, None)]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TemplateError) as error:
        raise ReadError(f"the server's list of {plural} cannot be understood") from error
    return tuple(sorted(kept, key=lambda stored: -(stored.number or 0)))


async def x_read_revisions__mutmut_32(client: Client, ref: Ref, selector: str) -> tuple[Stored, ...]:
    """List the revisions that `ref` controls, highest number first.

    Raises ReadError, LinkError, CredentialError.
    """
    resource = KINDS[ref.kind].revisions
    plural = resource.plural
    answer = await client.ask(
        "GET", resource.path(ref.namespace), {"labelSelector": selector} if selector else None
    )
    if answer.status != 200:
        raise ReadError(f"the revisions ({plural}) cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
        kept = [_stored(item) for item in items if _controlled_by(ref.uid)]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TemplateError) as error:
        raise ReadError(f"the server's list of {plural} cannot be understood") from error
    return tuple(sorted(kept, key=lambda stored: -(stored.number or 0)))


async def x_read_revisions__mutmut_33(client: Client, ref: Ref, selector: str) -> tuple[Stored, ...]:
    """List the revisions that `ref` controls, highest number first.

    Raises ReadError, LinkError, CredentialError.
    """
    resource = KINDS[ref.kind].revisions
    plural = resource.plural
    answer = await client.ask(
        "GET", resource.path(ref.namespace), {"labelSelector": selector} if selector else None
    )
    if answer.status != 200:
        raise ReadError(f"the revisions ({plural}) cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
        kept = [_stored(item) for item in items if _controlled_by(item.metadata, )]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TemplateError) as error:
        raise ReadError(f"the server's list of {plural} cannot be understood") from error
    return tuple(sorted(kept, key=lambda stored: -(stored.number or 0)))


async def x_read_revisions__mutmut_34(client: Client, ref: Ref, selector: str) -> tuple[Stored, ...]:
    """List the revisions that `ref` controls, highest number first.

    Raises ReadError, LinkError, CredentialError.
    """
    resource = KINDS[ref.kind].revisions
    plural = resource.plural
    answer = await client.ask(
        "GET", resource.path(ref.namespace), {"labelSelector": selector} if selector else None
    )
    if answer.status != 200:
        raise ReadError(f"the revisions ({plural}) cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
        kept = [_stored(item) for item in items if _controlled_by(item.metadata, ref.uid)]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TemplateError) as error:
        raise ReadError(None) from error
    return tuple(sorted(kept, key=lambda stored: -(stored.number or 0)))


async def x_read_revisions__mutmut_35(client: Client, ref: Ref, selector: str) -> tuple[Stored, ...]:
    """List the revisions that `ref` controls, highest number first.

    Raises ReadError, LinkError, CredentialError.
    """
    resource = KINDS[ref.kind].revisions
    plural = resource.plural
    answer = await client.ask(
        "GET", resource.path(ref.namespace), {"labelSelector": selector} if selector else None
    )
    if answer.status != 200:
        raise ReadError(f"the revisions ({plural}) cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
        kept = [_stored(item) for item in items if _controlled_by(item.metadata, ref.uid)]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TemplateError) as error:
        raise ReadError(f"the server's list of {plural} cannot be understood") from error
    return tuple(None)


async def x_read_revisions__mutmut_36(client: Client, ref: Ref, selector: str) -> tuple[Stored, ...]:
    """List the revisions that `ref` controls, highest number first.

    Raises ReadError, LinkError, CredentialError.
    """
    resource = KINDS[ref.kind].revisions
    plural = resource.plural
    answer = await client.ask(
        "GET", resource.path(ref.namespace), {"labelSelector": selector} if selector else None
    )
    if answer.status != 200:
        raise ReadError(f"the revisions ({plural}) cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
        kept = [_stored(item) for item in items if _controlled_by(item.metadata, ref.uid)]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TemplateError) as error:
        raise ReadError(f"the server's list of {plural} cannot be understood") from error
    return tuple(sorted(None, key=lambda stored: -(stored.number or 0)))


async def x_read_revisions__mutmut_37(client: Client, ref: Ref, selector: str) -> tuple[Stored, ...]:
    """List the revisions that `ref` controls, highest number first.

    Raises ReadError, LinkError, CredentialError.
    """
    resource = KINDS[ref.kind].revisions
    plural = resource.plural
    answer = await client.ask(
        "GET", resource.path(ref.namespace), {"labelSelector": selector} if selector else None
    )
    if answer.status != 200:
        raise ReadError(f"the revisions ({plural}) cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
        kept = [_stored(item) for item in items if _controlled_by(item.metadata, ref.uid)]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TemplateError) as error:
        raise ReadError(f"the server's list of {plural} cannot be understood") from error
    return tuple(sorted(kept, key=None))


async def x_read_revisions__mutmut_38(client: Client, ref: Ref, selector: str) -> tuple[Stored, ...]:
    """List the revisions that `ref` controls, highest number first.

    Raises ReadError, LinkError, CredentialError.
    """
    resource = KINDS[ref.kind].revisions
    plural = resource.plural
    answer = await client.ask(
        "GET", resource.path(ref.namespace), {"labelSelector": selector} if selector else None
    )
    if answer.status != 200:
        raise ReadError(f"the revisions ({plural}) cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
        kept = [_stored(item) for item in items if _controlled_by(item.metadata, ref.uid)]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TemplateError) as error:
        raise ReadError(f"the server's list of {plural} cannot be understood") from error
    return tuple(sorted(key=lambda stored: -(stored.number or 0)))


async def x_read_revisions__mutmut_39(client: Client, ref: Ref, selector: str) -> tuple[Stored, ...]:
    """List the revisions that `ref` controls, highest number first.

    Raises ReadError, LinkError, CredentialError.
    """
    resource = KINDS[ref.kind].revisions
    plural = resource.plural
    answer = await client.ask(
        "GET", resource.path(ref.namespace), {"labelSelector": selector} if selector else None
    )
    if answer.status != 200:
        raise ReadError(f"the revisions ({plural}) cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
        kept = [_stored(item) for item in items if _controlled_by(item.metadata, ref.uid)]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TemplateError) as error:
        raise ReadError(f"the server's list of {plural} cannot be understood") from error
    return tuple(sorted(kept, ))


async def x_read_revisions__mutmut_40(client: Client, ref: Ref, selector: str) -> tuple[Stored, ...]:
    """List the revisions that `ref` controls, highest number first.

    Raises ReadError, LinkError, CredentialError.
    """
    resource = KINDS[ref.kind].revisions
    plural = resource.plural
    answer = await client.ask(
        "GET", resource.path(ref.namespace), {"labelSelector": selector} if selector else None
    )
    if answer.status != 200:
        raise ReadError(f"the revisions ({plural}) cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
        kept = [_stored(item) for item in items if _controlled_by(item.metadata, ref.uid)]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TemplateError) as error:
        raise ReadError(f"the server's list of {plural} cannot be understood") from error
    return tuple(sorted(kept, key=lambda stored: None))


async def x_read_revisions__mutmut_41(client: Client, ref: Ref, selector: str) -> tuple[Stored, ...]:
    """List the revisions that `ref` controls, highest number first.

    Raises ReadError, LinkError, CredentialError.
    """
    resource = KINDS[ref.kind].revisions
    plural = resource.plural
    answer = await client.ask(
        "GET", resource.path(ref.namespace), {"labelSelector": selector} if selector else None
    )
    if answer.status != 200:
        raise ReadError(f"the revisions ({plural}) cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
        kept = [_stored(item) for item in items if _controlled_by(item.metadata, ref.uid)]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TemplateError) as error:
        raise ReadError(f"the server's list of {plural} cannot be understood") from error
    return tuple(sorted(kept, key=lambda stored: +(stored.number or 0)))


async def x_read_revisions__mutmut_42(client: Client, ref: Ref, selector: str) -> tuple[Stored, ...]:
    """List the revisions that `ref` controls, highest number first.

    Raises ReadError, LinkError, CredentialError.
    """
    resource = KINDS[ref.kind].revisions
    plural = resource.plural
    answer = await client.ask(
        "GET", resource.path(ref.namespace), {"labelSelector": selector} if selector else None
    )
    if answer.status != 200:
        raise ReadError(f"the revisions ({plural}) cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
        kept = [_stored(item) for item in items if _controlled_by(item.metadata, ref.uid)]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TemplateError) as error:
        raise ReadError(f"the server's list of {plural} cannot be understood") from error
    return tuple(sorted(kept, key=lambda stored: -(stored.number and 0)))


async def x_read_revisions__mutmut_43(client: Client, ref: Ref, selector: str) -> tuple[Stored, ...]:
    """List the revisions that `ref` controls, highest number first.

    Raises ReadError, LinkError, CredentialError.
    """
    resource = KINDS[ref.kind].revisions
    plural = resource.plural
    answer = await client.ask(
        "GET", resource.path(ref.namespace), {"labelSelector": selector} if selector else None
    )
    if answer.status != 200:
        raise ReadError(f"the revisions ({plural}) cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
        kept = [_stored(item) for item in items if _controlled_by(item.metadata, ref.uid)]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TemplateError) as error:
        raise ReadError(f"the server's list of {plural} cannot be understood") from error
    return tuple(sorted(kept, key=lambda stored: -(stored.number or 1)))

mutants_x_read_revisions__mutmut['_mutmut_orig'] = x_read_revisions__mutmut_orig # type: ignore # mutmut generated
mutants_x_read_revisions__mutmut['x_read_revisions__mutmut_1'] = x_read_revisions__mutmut_1 # type: ignore # mutmut generated
mutants_x_read_revisions__mutmut['x_read_revisions__mutmut_2'] = x_read_revisions__mutmut_2 # type: ignore # mutmut generated
mutants_x_read_revisions__mutmut['x_read_revisions__mutmut_3'] = x_read_revisions__mutmut_3 # type: ignore # mutmut generated
mutants_x_read_revisions__mutmut['x_read_revisions__mutmut_4'] = x_read_revisions__mutmut_4 # type: ignore # mutmut generated
mutants_x_read_revisions__mutmut['x_read_revisions__mutmut_5'] = x_read_revisions__mutmut_5 # type: ignore # mutmut generated
mutants_x_read_revisions__mutmut['x_read_revisions__mutmut_6'] = x_read_revisions__mutmut_6 # type: ignore # mutmut generated
mutants_x_read_revisions__mutmut['x_read_revisions__mutmut_7'] = x_read_revisions__mutmut_7 # type: ignore # mutmut generated
mutants_x_read_revisions__mutmut['x_read_revisions__mutmut_8'] = x_read_revisions__mutmut_8 # type: ignore # mutmut generated
mutants_x_read_revisions__mutmut['x_read_revisions__mutmut_9'] = x_read_revisions__mutmut_9 # type: ignore # mutmut generated
mutants_x_read_revisions__mutmut['x_read_revisions__mutmut_10'] = x_read_revisions__mutmut_10 # type: ignore # mutmut generated
mutants_x_read_revisions__mutmut['x_read_revisions__mutmut_11'] = x_read_revisions__mutmut_11 # type: ignore # mutmut generated
mutants_x_read_revisions__mutmut['x_read_revisions__mutmut_12'] = x_read_revisions__mutmut_12 # type: ignore # mutmut generated
mutants_x_read_revisions__mutmut['x_read_revisions__mutmut_13'] = x_read_revisions__mutmut_13 # type: ignore # mutmut generated
mutants_x_read_revisions__mutmut['x_read_revisions__mutmut_14'] = x_read_revisions__mutmut_14 # type: ignore # mutmut generated
mutants_x_read_revisions__mutmut['x_read_revisions__mutmut_15'] = x_read_revisions__mutmut_15 # type: ignore # mutmut generated
mutants_x_read_revisions__mutmut['x_read_revisions__mutmut_16'] = x_read_revisions__mutmut_16 # type: ignore # mutmut generated
mutants_x_read_revisions__mutmut['x_read_revisions__mutmut_17'] = x_read_revisions__mutmut_17 # type: ignore # mutmut generated
mutants_x_read_revisions__mutmut['x_read_revisions__mutmut_18'] = x_read_revisions__mutmut_18 # type: ignore # mutmut generated
mutants_x_read_revisions__mutmut['x_read_revisions__mutmut_19'] = x_read_revisions__mutmut_19 # type: ignore # mutmut generated
mutants_x_read_revisions__mutmut['x_read_revisions__mutmut_20'] = x_read_revisions__mutmut_20 # type: ignore # mutmut generated
mutants_x_read_revisions__mutmut['x_read_revisions__mutmut_21'] = x_read_revisions__mutmut_21 # type: ignore # mutmut generated
mutants_x_read_revisions__mutmut['x_read_revisions__mutmut_22'] = x_read_revisions__mutmut_22 # type: ignore # mutmut generated
mutants_x_read_revisions__mutmut['x_read_revisions__mutmut_23'] = x_read_revisions__mutmut_23 # type: ignore # mutmut generated
mutants_x_read_revisions__mutmut['x_read_revisions__mutmut_24'] = x_read_revisions__mutmut_24 # type: ignore # mutmut generated
mutants_x_read_revisions__mutmut['x_read_revisions__mutmut_25'] = x_read_revisions__mutmut_25 # type: ignore # mutmut generated
mutants_x_read_revisions__mutmut['x_read_revisions__mutmut_26'] = x_read_revisions__mutmut_26 # type: ignore # mutmut generated
mutants_x_read_revisions__mutmut['x_read_revisions__mutmut_27'] = x_read_revisions__mutmut_27 # type: ignore # mutmut generated
mutants_x_read_revisions__mutmut['x_read_revisions__mutmut_28'] = x_read_revisions__mutmut_28 # type: ignore # mutmut generated
mutants_x_read_revisions__mutmut['x_read_revisions__mutmut_29'] = x_read_revisions__mutmut_29 # type: ignore # mutmut generated
mutants_x_read_revisions__mutmut['x_read_revisions__mutmut_30'] = x_read_revisions__mutmut_30 # type: ignore # mutmut generated
mutants_x_read_revisions__mutmut['x_read_revisions__mutmut_31'] = x_read_revisions__mutmut_31 # type: ignore # mutmut generated
mutants_x_read_revisions__mutmut['x_read_revisions__mutmut_32'] = x_read_revisions__mutmut_32 # type: ignore # mutmut generated
mutants_x_read_revisions__mutmut['x_read_revisions__mutmut_33'] = x_read_revisions__mutmut_33 # type: ignore # mutmut generated
mutants_x_read_revisions__mutmut['x_read_revisions__mutmut_34'] = x_read_revisions__mutmut_34 # type: ignore # mutmut generated
mutants_x_read_revisions__mutmut['x_read_revisions__mutmut_35'] = x_read_revisions__mutmut_35 # type: ignore # mutmut generated
mutants_x_read_revisions__mutmut['x_read_revisions__mutmut_36'] = x_read_revisions__mutmut_36 # type: ignore # mutmut generated
mutants_x_read_revisions__mutmut['x_read_revisions__mutmut_37'] = x_read_revisions__mutmut_37 # type: ignore # mutmut generated
mutants_x_read_revisions__mutmut['x_read_revisions__mutmut_38'] = x_read_revisions__mutmut_38 # type: ignore # mutmut generated
mutants_x_read_revisions__mutmut['x_read_revisions__mutmut_39'] = x_read_revisions__mutmut_39 # type: ignore # mutmut generated
mutants_x_read_revisions__mutmut['x_read_revisions__mutmut_40'] = x_read_revisions__mutmut_40 # type: ignore # mutmut generated
mutants_x_read_revisions__mutmut['x_read_revisions__mutmut_41'] = x_read_revisions__mutmut_41 # type: ignore # mutmut generated
mutants_x_read_revisions__mutmut['x_read_revisions__mutmut_42'] = x_read_revisions__mutmut_42 # type: ignore # mutmut generated
mutants_x_read_revisions__mutmut['x_read_revisions__mutmut_43'] = x_read_revisions__mutmut_43 # type: ignore # mutmut generated
mutants_x_current__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_current__mutmut)
def current(fresh: Fresh, revisions: tuple[Stored, ...]) -> Stored | None:
    """Return the revision whose template is the live one, the oldest of several; None: it was not rolled out.

    Source: semantics.md 5, the new ReplicaSet.
    """
    equal = [stored for stored in revisions if same_template(stored.template, fresh.live.template)]
    return min(equal, key=lambda stored: (str(stored.created or ""), stored.name), default=None)


def x_current__mutmut_orig(fresh: Fresh, revisions: tuple[Stored, ...]) -> Stored | None:
    """Return the revision whose template is the live one, the oldest of several; None: it was not rolled out.

    Source: semantics.md 5, the new ReplicaSet.
    """
    equal = [stored for stored in revisions if same_template(stored.template, fresh.live.template)]
    return min(equal, key=lambda stored: (str(stored.created or ""), stored.name), default=None)


def x_current__mutmut_1(fresh: Fresh, revisions: tuple[Stored, ...]) -> Stored | None:
    """Return the revision whose template is the live one, the oldest of several; None: it was not rolled out.

    Source: semantics.md 5, the new ReplicaSet.
    """
    equal = None
    return min(equal, key=lambda stored: (str(stored.created or ""), stored.name), default=None)


def x_current__mutmut_2(fresh: Fresh, revisions: tuple[Stored, ...]) -> Stored | None:
    """Return the revision whose template is the live one, the oldest of several; None: it was not rolled out.

    Source: semantics.md 5, the new ReplicaSet.
    """
    equal = [stored for stored in revisions if same_template(None, fresh.live.template)]
    return min(equal, key=lambda stored: (str(stored.created or ""), stored.name), default=None)


def x_current__mutmut_3(fresh: Fresh, revisions: tuple[Stored, ...]) -> Stored | None:
    """Return the revision whose template is the live one, the oldest of several; None: it was not rolled out.

    Source: semantics.md 5, the new ReplicaSet.
    """
    equal = [stored for stored in revisions if same_template(stored.template, None)]
    return min(equal, key=lambda stored: (str(stored.created or ""), stored.name), default=None)


def x_current__mutmut_4(fresh: Fresh, revisions: tuple[Stored, ...]) -> Stored | None:
    """Return the revision whose template is the live one, the oldest of several; None: it was not rolled out.

    Source: semantics.md 5, the new ReplicaSet.
    """
    equal = [stored for stored in revisions if same_template(fresh.live.template)]
    return min(equal, key=lambda stored: (str(stored.created or ""), stored.name), default=None)


def x_current__mutmut_5(fresh: Fresh, revisions: tuple[Stored, ...]) -> Stored | None:
    """Return the revision whose template is the live one, the oldest of several; None: it was not rolled out.

    Source: semantics.md 5, the new ReplicaSet.
    """
    equal = [stored for stored in revisions if same_template(stored.template, )]
    return min(equal, key=lambda stored: (str(stored.created or ""), stored.name), default=None)


def x_current__mutmut_6(fresh: Fresh, revisions: tuple[Stored, ...]) -> Stored | None:
    """Return the revision whose template is the live one, the oldest of several; None: it was not rolled out.

    Source: semantics.md 5, the new ReplicaSet.
    """
    equal = [stored for stored in revisions if same_template(stored.template, fresh.live.template)]
    return min(None, key=lambda stored: (str(stored.created or ""), stored.name), default=None)


def x_current__mutmut_7(fresh: Fresh, revisions: tuple[Stored, ...]) -> Stored | None:
    """Return the revision whose template is the live one, the oldest of several; None: it was not rolled out.

    Source: semantics.md 5, the new ReplicaSet.
    """
    equal = [stored for stored in revisions if same_template(stored.template, fresh.live.template)]
    return min(equal, key=None, default=None)


def x_current__mutmut_8(fresh: Fresh, revisions: tuple[Stored, ...]) -> Stored | None:
    """Return the revision whose template is the live one, the oldest of several; None: it was not rolled out.

    Source: semantics.md 5, the new ReplicaSet.
    """
    equal = [stored for stored in revisions if same_template(stored.template, fresh.live.template)]
    return min(key=lambda stored: (str(stored.created or ""), stored.name), default=None)


def x_current__mutmut_9(fresh: Fresh, revisions: tuple[Stored, ...]) -> Stored | None:
    """Return the revision whose template is the live one, the oldest of several; None: it was not rolled out.

    Source: semantics.md 5, the new ReplicaSet.
    """
    equal = [stored for stored in revisions if same_template(stored.template, fresh.live.template)]
    return min(equal, default=None)


def x_current__mutmut_10(fresh: Fresh, revisions: tuple[Stored, ...]) -> Stored | None:
    """Return the revision whose template is the live one, the oldest of several; None: it was not rolled out.

    Source: semantics.md 5, the new ReplicaSet.
    """
    equal = [stored for stored in revisions if same_template(stored.template, fresh.live.template)]
    return min(equal, key=lambda stored: (str(stored.created or ""), stored.name), )


def x_current__mutmut_11(fresh: Fresh, revisions: tuple[Stored, ...]) -> Stored | None:
    """Return the revision whose template is the live one, the oldest of several; None: it was not rolled out.

    Source: semantics.md 5, the new ReplicaSet.
    """
    equal = [stored for stored in revisions if same_template(stored.template, fresh.live.template)]
    return min(equal, key=lambda stored: None, default=None)


def x_current__mutmut_12(fresh: Fresh, revisions: tuple[Stored, ...]) -> Stored | None:
    """Return the revision whose template is the live one, the oldest of several; None: it was not rolled out.

    Source: semantics.md 5, the new ReplicaSet.
    """
    equal = [stored for stored in revisions if same_template(stored.template, fresh.live.template)]
    return min(equal, key=lambda stored: (str(None), stored.name), default=None)


def x_current__mutmut_13(fresh: Fresh, revisions: tuple[Stored, ...]) -> Stored | None:
    """Return the revision whose template is the live one, the oldest of several; None: it was not rolled out.

    Source: semantics.md 5, the new ReplicaSet.
    """
    equal = [stored for stored in revisions if same_template(stored.template, fresh.live.template)]
    return min(equal, key=lambda stored: (str(stored.created and ""), stored.name), default=None)


def x_current__mutmut_14(fresh: Fresh, revisions: tuple[Stored, ...]) -> Stored | None:
    """Return the revision whose template is the live one, the oldest of several; None: it was not rolled out.

    Source: semantics.md 5, the new ReplicaSet.
    """
    equal = [stored for stored in revisions if same_template(stored.template, fresh.live.template)]
    return min(equal, key=lambda stored: (str(stored.created or "XXXX"), stored.name), default=None)

mutants_x_current__mutmut['_mutmut_orig'] = x_current__mutmut_orig # type: ignore # mutmut generated
mutants_x_current__mutmut['x_current__mutmut_1'] = x_current__mutmut_1 # type: ignore # mutmut generated
mutants_x_current__mutmut['x_current__mutmut_2'] = x_current__mutmut_2 # type: ignore # mutmut generated
mutants_x_current__mutmut['x_current__mutmut_3'] = x_current__mutmut_3 # type: ignore # mutmut generated
mutants_x_current__mutmut['x_current__mutmut_4'] = x_current__mutmut_4 # type: ignore # mutmut generated
mutants_x_current__mutmut['x_current__mutmut_5'] = x_current__mutmut_5 # type: ignore # mutmut generated
mutants_x_current__mutmut['x_current__mutmut_6'] = x_current__mutmut_6 # type: ignore # mutmut generated
mutants_x_current__mutmut['x_current__mutmut_7'] = x_current__mutmut_7 # type: ignore # mutmut generated
mutants_x_current__mutmut['x_current__mutmut_8'] = x_current__mutmut_8 # type: ignore # mutmut generated
mutants_x_current__mutmut['x_current__mutmut_9'] = x_current__mutmut_9 # type: ignore # mutmut generated
mutants_x_current__mutmut['x_current__mutmut_10'] = x_current__mutmut_10 # type: ignore # mutmut generated
mutants_x_current__mutmut['x_current__mutmut_11'] = x_current__mutmut_11 # type: ignore # mutmut generated
mutants_x_current__mutmut['x_current__mutmut_12'] = x_current__mutmut_12 # type: ignore # mutmut generated
mutants_x_current__mutmut['x_current__mutmut_13'] = x_current__mutmut_13 # type: ignore # mutmut generated
mutants_x_current__mutmut['x_current__mutmut_14'] = x_current__mutmut_14 # type: ignore # mutmut generated
mutants_x_refusal__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_refusal__mutmut)
def refusal(answer: Answer) -> str:
    """Return the server's own words on an answer that is no success, safe to draw."""
    said = _said(answer)
    if said is not None and said.message:
        return safe(said.message, 300)
    text = answer.body[:200].decode(errors="replace")
    plain = "" if text.lstrip().startswith(("<", "{")) else text
    return safe(f"HTTP {answer.status} {plain}".strip(), 300)


def x_refusal__mutmut_orig(answer: Answer) -> str:
    """Return the server's own words on an answer that is no success, safe to draw."""
    said = _said(answer)
    if said is not None and said.message:
        return safe(said.message, 300)
    text = answer.body[:200].decode(errors="replace")
    plain = "" if text.lstrip().startswith(("<", "{")) else text
    return safe(f"HTTP {answer.status} {plain}".strip(), 300)


def x_refusal__mutmut_1(answer: Answer) -> str:
    """Return the server's own words on an answer that is no success, safe to draw."""
    said = None
    if said is not None and said.message:
        return safe(said.message, 300)
    text = answer.body[:200].decode(errors="replace")
    plain = "" if text.lstrip().startswith(("<", "{")) else text
    return safe(f"HTTP {answer.status} {plain}".strip(), 300)


def x_refusal__mutmut_2(answer: Answer) -> str:
    """Return the server's own words on an answer that is no success, safe to draw."""
    said = _said(None)
    if said is not None and said.message:
        return safe(said.message, 300)
    text = answer.body[:200].decode(errors="replace")
    plain = "" if text.lstrip().startswith(("<", "{")) else text
    return safe(f"HTTP {answer.status} {plain}".strip(), 300)


def x_refusal__mutmut_3(answer: Answer) -> str:
    """Return the server's own words on an answer that is no success, safe to draw."""
    said = _said(answer)
    if said is not None or said.message:
        return safe(said.message, 300)
    text = answer.body[:200].decode(errors="replace")
    plain = "" if text.lstrip().startswith(("<", "{")) else text
    return safe(f"HTTP {answer.status} {plain}".strip(), 300)


def x_refusal__mutmut_4(answer: Answer) -> str:
    """Return the server's own words on an answer that is no success, safe to draw."""
    said = _said(answer)
    if said is None and said.message:
        return safe(said.message, 300)
    text = answer.body[:200].decode(errors="replace")
    plain = "" if text.lstrip().startswith(("<", "{")) else text
    return safe(f"HTTP {answer.status} {plain}".strip(), 300)


def x_refusal__mutmut_5(answer: Answer) -> str:
    """Return the server's own words on an answer that is no success, safe to draw."""
    said = _said(answer)
    if said is not None and said.message:
        return safe(None, 300)
    text = answer.body[:200].decode(errors="replace")
    plain = "" if text.lstrip().startswith(("<", "{")) else text
    return safe(f"HTTP {answer.status} {plain}".strip(), 300)


def x_refusal__mutmut_6(answer: Answer) -> str:
    """Return the server's own words on an answer that is no success, safe to draw."""
    said = _said(answer)
    if said is not None and said.message:
        return safe(said.message, None)
    text = answer.body[:200].decode(errors="replace")
    plain = "" if text.lstrip().startswith(("<", "{")) else text
    return safe(f"HTTP {answer.status} {plain}".strip(), 300)


def x_refusal__mutmut_7(answer: Answer) -> str:
    """Return the server's own words on an answer that is no success, safe to draw."""
    said = _said(answer)
    if said is not None and said.message:
        return safe(300)
    text = answer.body[:200].decode(errors="replace")
    plain = "" if text.lstrip().startswith(("<", "{")) else text
    return safe(f"HTTP {answer.status} {plain}".strip(), 300)


def x_refusal__mutmut_8(answer: Answer) -> str:
    """Return the server's own words on an answer that is no success, safe to draw."""
    said = _said(answer)
    if said is not None and said.message:
        return safe(said.message, )
    text = answer.body[:200].decode(errors="replace")
    plain = "" if text.lstrip().startswith(("<", "{")) else text
    return safe(f"HTTP {answer.status} {plain}".strip(), 300)


def x_refusal__mutmut_9(answer: Answer) -> str:
    """Return the server's own words on an answer that is no success, safe to draw."""
    said = _said(answer)
    if said is not None and said.message:
        return safe(said.message, 301)
    text = answer.body[:200].decode(errors="replace")
    plain = "" if text.lstrip().startswith(("<", "{")) else text
    return safe(f"HTTP {answer.status} {plain}".strip(), 300)


def x_refusal__mutmut_10(answer: Answer) -> str:
    """Return the server's own words on an answer that is no success, safe to draw."""
    said = _said(answer)
    if said is not None and said.message:
        return safe(said.message, 300)
    text = None
    plain = "" if text.lstrip().startswith(("<", "{")) else text
    return safe(f"HTTP {answer.status} {plain}".strip(), 300)


def x_refusal__mutmut_11(answer: Answer) -> str:
    """Return the server's own words on an answer that is no success, safe to draw."""
    said = _said(answer)
    if said is not None and said.message:
        return safe(said.message, 300)
    text = answer.body[:200].decode(errors=None)
    plain = "" if text.lstrip().startswith(("<", "{")) else text
    return safe(f"HTTP {answer.status} {plain}".strip(), 300)


def x_refusal__mutmut_12(answer: Answer) -> str:
    """Return the server's own words on an answer that is no success, safe to draw."""
    said = _said(answer)
    if said is not None and said.message:
        return safe(said.message, 300)
    text = answer.body[:201].decode(errors="replace")
    plain = "" if text.lstrip().startswith(("<", "{")) else text
    return safe(f"HTTP {answer.status} {plain}".strip(), 300)


def x_refusal__mutmut_13(answer: Answer) -> str:
    """Return the server's own words on an answer that is no success, safe to draw."""
    said = _said(answer)
    if said is not None and said.message:
        return safe(said.message, 300)
    text = answer.body[:200].decode(errors="XXreplaceXX")
    plain = "" if text.lstrip().startswith(("<", "{")) else text
    return safe(f"HTTP {answer.status} {plain}".strip(), 300)


def x_refusal__mutmut_14(answer: Answer) -> str:
    """Return the server's own words on an answer that is no success, safe to draw."""
    said = _said(answer)
    if said is not None and said.message:
        return safe(said.message, 300)
    text = answer.body[:200].decode(errors="REPLACE")
    plain = "" if text.lstrip().startswith(("<", "{")) else text
    return safe(f"HTTP {answer.status} {plain}".strip(), 300)


def x_refusal__mutmut_15(answer: Answer) -> str:
    """Return the server's own words on an answer that is no success, safe to draw."""
    said = _said(answer)
    if said is not None and said.message:
        return safe(said.message, 300)
    text = answer.body[:200].decode(errors="replace")
    plain = None
    return safe(f"HTTP {answer.status} {plain}".strip(), 300)


def x_refusal__mutmut_16(answer: Answer) -> str:
    """Return the server's own words on an answer that is no success, safe to draw."""
    said = _said(answer)
    if said is not None and said.message:
        return safe(said.message, 300)
    text = answer.body[:200].decode(errors="replace")
    plain = "" if (text.lstrip().startswith(("<", "{"))) and False else text
    return safe(f"HTTP {answer.status} {plain}".strip(), 300)


def x_refusal__mutmut_17(answer: Answer) -> str:
    """Return the server's own words on an answer that is no success, safe to draw."""
    said = _said(answer)
    if said is not None and said.message:
        return safe(said.message, 300)
    text = answer.body[:200].decode(errors="replace")
    plain = "" if (text.lstrip().startswith(("<", "{"))) or True else text
    return safe(f"HTTP {answer.status} {plain}".strip(), 300)


def x_refusal__mutmut_18(answer: Answer) -> str:
    """Return the server's own words on an answer that is no success, safe to draw."""
    said = _said(answer)
    if said is not None and said.message:
        return safe(said.message, 300)
    text = answer.body[:200].decode(errors="replace")
    plain = "XXXX" if text.lstrip().startswith(("<", "{")) else text
    return safe(f"HTTP {answer.status} {plain}".strip(), 300)


def x_refusal__mutmut_19(answer: Answer) -> str:
    """Return the server's own words on an answer that is no success, safe to draw."""
    said = _said(answer)
    if said is not None and said.message:
        return safe(said.message, 300)
    text = answer.body[:200].decode(errors="replace")
    plain = "" if text.lstrip().startswith(None) else text
    return safe(f"HTTP {answer.status} {plain}".strip(), 300)


def x_refusal__mutmut_20(answer: Answer) -> str:
    """Return the server's own words on an answer that is no success, safe to draw."""
    said = _said(answer)
    if said is not None and said.message:
        return safe(said.message, 300)
    text = answer.body[:200].decode(errors="replace")
    plain = "" if text.rstrip().startswith(("<", "{")) else text
    return safe(f"HTTP {answer.status} {plain}".strip(), 300)


def x_refusal__mutmut_21(answer: Answer) -> str:
    """Return the server's own words on an answer that is no success, safe to draw."""
    said = _said(answer)
    if said is not None and said.message:
        return safe(said.message, 300)
    text = answer.body[:200].decode(errors="replace")
    plain = "" if text.lstrip().startswith(("XX<XX", "{")) else text
    return safe(f"HTTP {answer.status} {plain}".strip(), 300)


def x_refusal__mutmut_22(answer: Answer) -> str:
    """Return the server's own words on an answer that is no success, safe to draw."""
    said = _said(answer)
    if said is not None and said.message:
        return safe(said.message, 300)
    text = answer.body[:200].decode(errors="replace")
    plain = "" if text.lstrip().startswith(("<", "XX{XX")) else text
    return safe(f"HTTP {answer.status} {plain}".strip(), 300)


def x_refusal__mutmut_23(answer: Answer) -> str:
    """Return the server's own words on an answer that is no success, safe to draw."""
    said = _said(answer)
    if said is not None and said.message:
        return safe(said.message, 300)
    text = answer.body[:200].decode(errors="replace")
    plain = "" if text.lstrip().startswith(("<", "{")) else text
    return safe(None, 300)


def x_refusal__mutmut_24(answer: Answer) -> str:
    """Return the server's own words on an answer that is no success, safe to draw."""
    said = _said(answer)
    if said is not None and said.message:
        return safe(said.message, 300)
    text = answer.body[:200].decode(errors="replace")
    plain = "" if text.lstrip().startswith(("<", "{")) else text
    return safe(f"HTTP {answer.status} {plain}".strip(), None)


def x_refusal__mutmut_25(answer: Answer) -> str:
    """Return the server's own words on an answer that is no success, safe to draw."""
    said = _said(answer)
    if said is not None and said.message:
        return safe(said.message, 300)
    text = answer.body[:200].decode(errors="replace")
    plain = "" if text.lstrip().startswith(("<", "{")) else text
    return safe(300)


def x_refusal__mutmut_26(answer: Answer) -> str:
    """Return the server's own words on an answer that is no success, safe to draw."""
    said = _said(answer)
    if said is not None and said.message:
        return safe(said.message, 300)
    text = answer.body[:200].decode(errors="replace")
    plain = "" if text.lstrip().startswith(("<", "{")) else text
    return safe(f"HTTP {answer.status} {plain}".strip(), )


def x_refusal__mutmut_27(answer: Answer) -> str:
    """Return the server's own words on an answer that is no success, safe to draw."""
    said = _said(answer)
    if said is not None and said.message:
        return safe(said.message, 300)
    text = answer.body[:200].decode(errors="replace")
    plain = "" if text.lstrip().startswith(("<", "{")) else text
    return safe(f"HTTP {answer.status} {plain}".strip(), 301)

mutants_x_refusal__mutmut['_mutmut_orig'] = x_refusal__mutmut_orig # type: ignore # mutmut generated
mutants_x_refusal__mutmut['x_refusal__mutmut_1'] = x_refusal__mutmut_1 # type: ignore # mutmut generated
mutants_x_refusal__mutmut['x_refusal__mutmut_2'] = x_refusal__mutmut_2 # type: ignore # mutmut generated
mutants_x_refusal__mutmut['x_refusal__mutmut_3'] = x_refusal__mutmut_3 # type: ignore # mutmut generated
mutants_x_refusal__mutmut['x_refusal__mutmut_4'] = x_refusal__mutmut_4 # type: ignore # mutmut generated
mutants_x_refusal__mutmut['x_refusal__mutmut_5'] = x_refusal__mutmut_5 # type: ignore # mutmut generated
mutants_x_refusal__mutmut['x_refusal__mutmut_6'] = x_refusal__mutmut_6 # type: ignore # mutmut generated
mutants_x_refusal__mutmut['x_refusal__mutmut_7'] = x_refusal__mutmut_7 # type: ignore # mutmut generated
mutants_x_refusal__mutmut['x_refusal__mutmut_8'] = x_refusal__mutmut_8 # type: ignore # mutmut generated
mutants_x_refusal__mutmut['x_refusal__mutmut_9'] = x_refusal__mutmut_9 # type: ignore # mutmut generated
mutants_x_refusal__mutmut['x_refusal__mutmut_10'] = x_refusal__mutmut_10 # type: ignore # mutmut generated
mutants_x_refusal__mutmut['x_refusal__mutmut_11'] = x_refusal__mutmut_11 # type: ignore # mutmut generated
mutants_x_refusal__mutmut['x_refusal__mutmut_12'] = x_refusal__mutmut_12 # type: ignore # mutmut generated
mutants_x_refusal__mutmut['x_refusal__mutmut_13'] = x_refusal__mutmut_13 # type: ignore # mutmut generated
mutants_x_refusal__mutmut['x_refusal__mutmut_14'] = x_refusal__mutmut_14 # type: ignore # mutmut generated
mutants_x_refusal__mutmut['x_refusal__mutmut_15'] = x_refusal__mutmut_15 # type: ignore # mutmut generated
mutants_x_refusal__mutmut['x_refusal__mutmut_16'] = x_refusal__mutmut_16 # type: ignore # mutmut generated
mutants_x_refusal__mutmut['x_refusal__mutmut_17'] = x_refusal__mutmut_17 # type: ignore # mutmut generated
mutants_x_refusal__mutmut['x_refusal__mutmut_18'] = x_refusal__mutmut_18 # type: ignore # mutmut generated
mutants_x_refusal__mutmut['x_refusal__mutmut_19'] = x_refusal__mutmut_19 # type: ignore # mutmut generated
mutants_x_refusal__mutmut['x_refusal__mutmut_20'] = x_refusal__mutmut_20 # type: ignore # mutmut generated
mutants_x_refusal__mutmut['x_refusal__mutmut_21'] = x_refusal__mutmut_21 # type: ignore # mutmut generated
mutants_x_refusal__mutmut['x_refusal__mutmut_22'] = x_refusal__mutmut_22 # type: ignore # mutmut generated
mutants_x_refusal__mutmut['x_refusal__mutmut_23'] = x_refusal__mutmut_23 # type: ignore # mutmut generated
mutants_x_refusal__mutmut['x_refusal__mutmut_24'] = x_refusal__mutmut_24 # type: ignore # mutmut generated
mutants_x_refusal__mutmut['x_refusal__mutmut_25'] = x_refusal__mutmut_25 # type: ignore # mutmut generated
mutants_x_refusal__mutmut['x_refusal__mutmut_26'] = x_refusal__mutmut_26 # type: ignore # mutmut generated
mutants_x_refusal__mutmut['x_refusal__mutmut_27'] = x_refusal__mutmut_27 # type: ignore # mutmut generated
mutants_x_has_causes__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_has_causes__mutmut)
def has_causes(answer: Answer) -> bool:
    """Return whether a 422 names fields: a failed `test` of a JSON patch names none."""
    said = _said(answer)
    return said is not None and said.details is not None and bool(said.details.causes)


def x_has_causes__mutmut_orig(answer: Answer) -> bool:
    """Return whether a 422 names fields: a failed `test` of a JSON patch names none."""
    said = _said(answer)
    return said is not None and said.details is not None and bool(said.details.causes)


def x_has_causes__mutmut_1(answer: Answer) -> bool:
    """Return whether a 422 names fields: a failed `test` of a JSON patch names none."""
    said = None
    return said is not None and said.details is not None and bool(said.details.causes)


def x_has_causes__mutmut_2(answer: Answer) -> bool:
    """Return whether a 422 names fields: a failed `test` of a JSON patch names none."""
    said = _said(None)
    return said is not None and said.details is not None and bool(said.details.causes)


def x_has_causes__mutmut_3(answer: Answer) -> bool:
    """Return whether a 422 names fields: a failed `test` of a JSON patch names none."""
    said = _said(answer)
    return said is not None and said.details is not None or bool(said.details.causes)


def x_has_causes__mutmut_4(answer: Answer) -> bool:
    """Return whether a 422 names fields: a failed `test` of a JSON patch names none."""
    said = _said(answer)
    return said is not None or said.details is not None and bool(said.details.causes)


def x_has_causes__mutmut_5(answer: Answer) -> bool:
    """Return whether a 422 names fields: a failed `test` of a JSON patch names none."""
    said = _said(answer)
    return said is None and said.details is not None and bool(said.details.causes)


def x_has_causes__mutmut_6(answer: Answer) -> bool:
    """Return whether a 422 names fields: a failed `test` of a JSON patch names none."""
    said = _said(answer)
    return said is not None and said.details is None and bool(said.details.causes)


def x_has_causes__mutmut_7(answer: Answer) -> bool:
    """Return whether a 422 names fields: a failed `test` of a JSON patch names none."""
    said = _said(answer)
    return said is not None and said.details is not None and bool(None)

mutants_x_has_causes__mutmut['_mutmut_orig'] = x_has_causes__mutmut_orig # type: ignore # mutmut generated
mutants_x_has_causes__mutmut['x_has_causes__mutmut_1'] = x_has_causes__mutmut_1 # type: ignore # mutmut generated
mutants_x_has_causes__mutmut['x_has_causes__mutmut_2'] = x_has_causes__mutmut_2 # type: ignore # mutmut generated
mutants_x_has_causes__mutmut['x_has_causes__mutmut_3'] = x_has_causes__mutmut_3 # type: ignore # mutmut generated
mutants_x_has_causes__mutmut['x_has_causes__mutmut_4'] = x_has_causes__mutmut_4 # type: ignore # mutmut generated
mutants_x_has_causes__mutmut['x_has_causes__mutmut_5'] = x_has_causes__mutmut_5 # type: ignore # mutmut generated
mutants_x_has_causes__mutmut['x_has_causes__mutmut_6'] = x_has_causes__mutmut_6 # type: ignore # mutmut generated
mutants_x_has_causes__mutmut['x_has_causes__mutmut_7'] = x_has_causes__mutmut_7 # type: ignore # mutmut generated
mutants_x_warnings_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_warnings_of__mutmut)
def warnings_of(answer: Answer) -> tuple[str, ...]:
    """Return the texts of the answer's Warning headers (RFC 7234, 5.5), safe to draw."""
    headers = [value for name, value in answer.headers.items() if name.lower() == "warning"]
    texts = [text for header in headers for text in header.split('"')[1::2]]
    return tuple(safe(text, 300) for text in texts if text)


def x_warnings_of__mutmut_orig(answer: Answer) -> tuple[str, ...]:
    """Return the texts of the answer's Warning headers (RFC 7234, 5.5), safe to draw."""
    headers = [value for name, value in answer.headers.items() if name.lower() == "warning"]
    texts = [text for header in headers for text in header.split('"')[1::2]]
    return tuple(safe(text, 300) for text in texts if text)


def x_warnings_of__mutmut_1(answer: Answer) -> tuple[str, ...]:
    """Return the texts of the answer's Warning headers (RFC 7234, 5.5), safe to draw."""
    headers = None
    texts = [text for header in headers for text in header.split('"')[1::2]]
    return tuple(safe(text, 300) for text in texts if text)


def x_warnings_of__mutmut_2(answer: Answer) -> tuple[str, ...]:
    """Return the texts of the answer's Warning headers (RFC 7234, 5.5), safe to draw."""
    headers = [value for name, value in answer.headers.items() if name.upper() == "warning"]
    texts = [text for header in headers for text in header.split('"')[1::2]]
    return tuple(safe(text, 300) for text in texts if text)


def x_warnings_of__mutmut_3(answer: Answer) -> tuple[str, ...]:
    """Return the texts of the answer's Warning headers (RFC 7234, 5.5), safe to draw."""
    headers = [value for name, value in answer.headers.items() if name.lower() != "warning"]
    texts = [text for header in headers for text in header.split('"')[1::2]]
    return tuple(safe(text, 300) for text in texts if text)


def x_warnings_of__mutmut_4(answer: Answer) -> tuple[str, ...]:
    """Return the texts of the answer's Warning headers (RFC 7234, 5.5), safe to draw."""
    headers = [value for name, value in answer.headers.items() if name.lower() == "XXwarningXX"]
    texts = [text for header in headers for text in header.split('"')[1::2]]
    return tuple(safe(text, 300) for text in texts if text)


def x_warnings_of__mutmut_5(answer: Answer) -> tuple[str, ...]:
    """Return the texts of the answer's Warning headers (RFC 7234, 5.5), safe to draw."""
    headers = [value for name, value in answer.headers.items() if name.lower() == "WARNING"]
    texts = [text for header in headers for text in header.split('"')[1::2]]
    return tuple(safe(text, 300) for text in texts if text)


def x_warnings_of__mutmut_6(answer: Answer) -> tuple[str, ...]:
    """Return the texts of the answer's Warning headers (RFC 7234, 5.5), safe to draw."""
    headers = [value for name, value in answer.headers.items() if name.lower() == "warning"]
    texts = None
    return tuple(safe(text, 300) for text in texts if text)


def x_warnings_of__mutmut_7(answer: Answer) -> tuple[str, ...]:
    """Return the texts of the answer's Warning headers (RFC 7234, 5.5), safe to draw."""
    headers = [value for name, value in answer.headers.items() if name.lower() == "warning"]
    texts = [text for header in headers for text in header.split(None)[1::2]]
    return tuple(safe(text, 300) for text in texts if text)


def x_warnings_of__mutmut_8(answer: Answer) -> tuple[str, ...]:
    """Return the texts of the answer's Warning headers (RFC 7234, 5.5), safe to draw."""
    headers = [value for name, value in answer.headers.items() if name.lower() == "warning"]
    texts = [text for header in headers for text in header.split('XX"XX')[1::2]]
    return tuple(safe(text, 300) for text in texts if text)


def x_warnings_of__mutmut_9(answer: Answer) -> tuple[str, ...]:
    """Return the texts of the answer's Warning headers (RFC 7234, 5.5), safe to draw."""
    headers = [value for name, value in answer.headers.items() if name.lower() == "warning"]
    texts = [text for header in headers for text in header.split('"')[2::2]]
    return tuple(safe(text, 300) for text in texts if text)


def x_warnings_of__mutmut_10(answer: Answer) -> tuple[str, ...]:
    """Return the texts of the answer's Warning headers (RFC 7234, 5.5), safe to draw."""
    headers = [value for name, value in answer.headers.items() if name.lower() == "warning"]
    texts = [text for header in headers for text in header.split('"')[1::3]]
    return tuple(safe(text, 300) for text in texts if text)


def x_warnings_of__mutmut_11(answer: Answer) -> tuple[str, ...]:
    """Return the texts of the answer's Warning headers (RFC 7234, 5.5), safe to draw."""
    headers = [value for name, value in answer.headers.items() if name.lower() == "warning"]
    texts = [text for header in headers for text in header.split('"')[1::2]]
    return tuple(None)


def x_warnings_of__mutmut_12(answer: Answer) -> tuple[str, ...]:
    """Return the texts of the answer's Warning headers (RFC 7234, 5.5), safe to draw."""
    headers = [value for name, value in answer.headers.items() if name.lower() == "warning"]
    texts = [text for header in headers for text in header.split('"')[1::2]]
    return tuple(safe(None, 300) for text in texts if text)


def x_warnings_of__mutmut_13(answer: Answer) -> tuple[str, ...]:
    """Return the texts of the answer's Warning headers (RFC 7234, 5.5), safe to draw."""
    headers = [value for name, value in answer.headers.items() if name.lower() == "warning"]
    texts = [text for header in headers for text in header.split('"')[1::2]]
    return tuple(safe(text, None) for text in texts if text)


def x_warnings_of__mutmut_14(answer: Answer) -> tuple[str, ...]:
    """Return the texts of the answer's Warning headers (RFC 7234, 5.5), safe to draw."""
    headers = [value for name, value in answer.headers.items() if name.lower() == "warning"]
    texts = [text for header in headers for text in header.split('"')[1::2]]
    return tuple(safe(300) for text in texts if text)


def x_warnings_of__mutmut_15(answer: Answer) -> tuple[str, ...]:
    """Return the texts of the answer's Warning headers (RFC 7234, 5.5), safe to draw."""
    headers = [value for name, value in answer.headers.items() if name.lower() == "warning"]
    texts = [text for header in headers for text in header.split('"')[1::2]]
    return tuple(safe(text, ) for text in texts if text)


def x_warnings_of__mutmut_16(answer: Answer) -> tuple[str, ...]:
    """Return the texts of the answer's Warning headers (RFC 7234, 5.5), safe to draw."""
    headers = [value for name, value in answer.headers.items() if name.lower() == "warning"]
    texts = [text for header in headers for text in header.split('"')[1::2]]
    return tuple(safe(text, 301) for text in texts if text)

mutants_x_warnings_of__mutmut['_mutmut_orig'] = x_warnings_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_warnings_of__mutmut['x_warnings_of__mutmut_1'] = x_warnings_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_warnings_of__mutmut['x_warnings_of__mutmut_2'] = x_warnings_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_warnings_of__mutmut['x_warnings_of__mutmut_3'] = x_warnings_of__mutmut_3 # type: ignore # mutmut generated
mutants_x_warnings_of__mutmut['x_warnings_of__mutmut_4'] = x_warnings_of__mutmut_4 # type: ignore # mutmut generated
mutants_x_warnings_of__mutmut['x_warnings_of__mutmut_5'] = x_warnings_of__mutmut_5 # type: ignore # mutmut generated
mutants_x_warnings_of__mutmut['x_warnings_of__mutmut_6'] = x_warnings_of__mutmut_6 # type: ignore # mutmut generated
mutants_x_warnings_of__mutmut['x_warnings_of__mutmut_7'] = x_warnings_of__mutmut_7 # type: ignore # mutmut generated
mutants_x_warnings_of__mutmut['x_warnings_of__mutmut_8'] = x_warnings_of__mutmut_8 # type: ignore # mutmut generated
mutants_x_warnings_of__mutmut['x_warnings_of__mutmut_9'] = x_warnings_of__mutmut_9 # type: ignore # mutmut generated
mutants_x_warnings_of__mutmut['x_warnings_of__mutmut_10'] = x_warnings_of__mutmut_10 # type: ignore # mutmut generated
mutants_x_warnings_of__mutmut['x_warnings_of__mutmut_11'] = x_warnings_of__mutmut_11 # type: ignore # mutmut generated
mutants_x_warnings_of__mutmut['x_warnings_of__mutmut_12'] = x_warnings_of__mutmut_12 # type: ignore # mutmut generated
mutants_x_warnings_of__mutmut['x_warnings_of__mutmut_13'] = x_warnings_of__mutmut_13 # type: ignore # mutmut generated
mutants_x_warnings_of__mutmut['x_warnings_of__mutmut_14'] = x_warnings_of__mutmut_14 # type: ignore # mutmut generated
mutants_x_warnings_of__mutmut['x_warnings_of__mutmut_15'] = x_warnings_of__mutmut_15 # type: ignore # mutmut generated
mutants_x_warnings_of__mutmut['x_warnings_of__mutmut_16'] = x_warnings_of__mutmut_16 # type: ignore # mutmut generated
mutants_x__stored__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__stored__mutmut)
def _stored(item: _Item) -> Stored:
    metadata = item.metadata
    held = item.data.spec if item.data is not None else item.spec
    number = item.revision
    if number is None and metadata.annotations is not None:
        number = number_of(metadata.annotations.revision)
    return Stored(
        uid=metadata.uid or "",
        name=metadata.name or "",
        number=number,
        created=metadata.creation_timestamp,
        template=target_template(bytes(held.template if held is not None else ABSENT)),
    )


def x__stored__mutmut_orig(item: _Item) -> Stored:
    metadata = item.metadata
    held = item.data.spec if item.data is not None else item.spec
    number = item.revision
    if number is None and metadata.annotations is not None:
        number = number_of(metadata.annotations.revision)
    return Stored(
        uid=metadata.uid or "",
        name=metadata.name or "",
        number=number,
        created=metadata.creation_timestamp,
        template=target_template(bytes(held.template if held is not None else ABSENT)),
    )


def x__stored__mutmut_1(item: _Item) -> Stored:
    metadata = None
    held = item.data.spec if item.data is not None else item.spec
    number = item.revision
    if number is None and metadata.annotations is not None:
        number = number_of(metadata.annotations.revision)
    return Stored(
        uid=metadata.uid or "",
        name=metadata.name or "",
        number=number,
        created=metadata.creation_timestamp,
        template=target_template(bytes(held.template if held is not None else ABSENT)),
    )


def x__stored__mutmut_2(item: _Item) -> Stored:
    metadata = item.metadata
    held = None
    number = item.revision
    if number is None and metadata.annotations is not None:
        number = number_of(metadata.annotations.revision)
    return Stored(
        uid=metadata.uid or "",
        name=metadata.name or "",
        number=number,
        created=metadata.creation_timestamp,
        template=target_template(bytes(held.template if held is not None else ABSENT)),
    )


def x__stored__mutmut_3(item: _Item) -> Stored:
    metadata = item.metadata
    held = item.data.spec if (item.data is not None) and False else item.spec
    number = item.revision
    if number is None and metadata.annotations is not None:
        number = number_of(metadata.annotations.revision)
    return Stored(
        uid=metadata.uid or "",
        name=metadata.name or "",
        number=number,
        created=metadata.creation_timestamp,
        template=target_template(bytes(held.template if held is not None else ABSENT)),
    )


def x__stored__mutmut_4(item: _Item) -> Stored:
    metadata = item.metadata
    held = item.data.spec if (item.data is not None) or True else item.spec
    number = item.revision
    if number is None and metadata.annotations is not None:
        number = number_of(metadata.annotations.revision)
    return Stored(
        uid=metadata.uid or "",
        name=metadata.name or "",
        number=number,
        created=metadata.creation_timestamp,
        template=target_template(bytes(held.template if held is not None else ABSENT)),
    )


def x__stored__mutmut_5(item: _Item) -> Stored:
    metadata = item.metadata
    held = item.data.spec if item.data is None else item.spec
    number = item.revision
    if number is None and metadata.annotations is not None:
        number = number_of(metadata.annotations.revision)
    return Stored(
        uid=metadata.uid or "",
        name=metadata.name or "",
        number=number,
        created=metadata.creation_timestamp,
        template=target_template(bytes(held.template if held is not None else ABSENT)),
    )


def x__stored__mutmut_6(item: _Item) -> Stored:
    metadata = item.metadata
    held = item.data.spec if item.data is not None else item.spec
    number = None
    if number is None and metadata.annotations is not None:
        number = number_of(metadata.annotations.revision)
    return Stored(
        uid=metadata.uid or "",
        name=metadata.name or "",
        number=number,
        created=metadata.creation_timestamp,
        template=target_template(bytes(held.template if held is not None else ABSENT)),
    )


def x__stored__mutmut_7(item: _Item) -> Stored:
    metadata = item.metadata
    held = item.data.spec if item.data is not None else item.spec
    number = item.revision
    if number is None or metadata.annotations is not None:
        number = number_of(metadata.annotations.revision)
    return Stored(
        uid=metadata.uid or "",
        name=metadata.name or "",
        number=number,
        created=metadata.creation_timestamp,
        template=target_template(bytes(held.template if held is not None else ABSENT)),
    )


def x__stored__mutmut_8(item: _Item) -> Stored:
    metadata = item.metadata
    held = item.data.spec if item.data is not None else item.spec
    number = item.revision
    if number is not None and metadata.annotations is not None:
        number = number_of(metadata.annotations.revision)
    return Stored(
        uid=metadata.uid or "",
        name=metadata.name or "",
        number=number,
        created=metadata.creation_timestamp,
        template=target_template(bytes(held.template if held is not None else ABSENT)),
    )


def x__stored__mutmut_9(item: _Item) -> Stored:
    metadata = item.metadata
    held = item.data.spec if item.data is not None else item.spec
    number = item.revision
    if number is None and metadata.annotations is None:
        number = number_of(metadata.annotations.revision)
    return Stored(
        uid=metadata.uid or "",
        name=metadata.name or "",
        number=number,
        created=metadata.creation_timestamp,
        template=target_template(bytes(held.template if held is not None else ABSENT)),
    )


def x__stored__mutmut_10(item: _Item) -> Stored:
    metadata = item.metadata
    held = item.data.spec if item.data is not None else item.spec
    number = item.revision
    if number is None and metadata.annotations is not None:
        number = None
    return Stored(
        uid=metadata.uid or "",
        name=metadata.name or "",
        number=number,
        created=metadata.creation_timestamp,
        template=target_template(bytes(held.template if held is not None else ABSENT)),
    )


def x__stored__mutmut_11(item: _Item) -> Stored:
    metadata = item.metadata
    held = item.data.spec if item.data is not None else item.spec
    number = item.revision
    if number is None and metadata.annotations is not None:
        number = number_of(None)
    return Stored(
        uid=metadata.uid or "",
        name=metadata.name or "",
        number=number,
        created=metadata.creation_timestamp,
        template=target_template(bytes(held.template if held is not None else ABSENT)),
    )


def x__stored__mutmut_12(item: _Item) -> Stored:
    metadata = item.metadata
    held = item.data.spec if item.data is not None else item.spec
    number = item.revision
    if number is None and metadata.annotations is not None:
        number = number_of(metadata.annotations.revision)
    return Stored(
        uid=None,
        name=metadata.name or "",
        number=number,
        created=metadata.creation_timestamp,
        template=target_template(bytes(held.template if held is not None else ABSENT)),
    )


def x__stored__mutmut_13(item: _Item) -> Stored:
    metadata = item.metadata
    held = item.data.spec if item.data is not None else item.spec
    number = item.revision
    if number is None and metadata.annotations is not None:
        number = number_of(metadata.annotations.revision)
    return Stored(
        uid=metadata.uid or "",
        name=None,
        number=number,
        created=metadata.creation_timestamp,
        template=target_template(bytes(held.template if held is not None else ABSENT)),
    )


def x__stored__mutmut_14(item: _Item) -> Stored:
    metadata = item.metadata
    held = item.data.spec if item.data is not None else item.spec
    number = item.revision
    if number is None and metadata.annotations is not None:
        number = number_of(metadata.annotations.revision)
    return Stored(
        uid=metadata.uid or "",
        name=metadata.name or "",
        number=None,
        created=metadata.creation_timestamp,
        template=target_template(bytes(held.template if held is not None else ABSENT)),
    )


def x__stored__mutmut_15(item: _Item) -> Stored:
    metadata = item.metadata
    held = item.data.spec if item.data is not None else item.spec
    number = item.revision
    if number is None and metadata.annotations is not None:
        number = number_of(metadata.annotations.revision)
    return Stored(
        uid=metadata.uid or "",
        name=metadata.name or "",
        number=number,
        created=None,
        template=target_template(bytes(held.template if held is not None else ABSENT)),
    )


def x__stored__mutmut_16(item: _Item) -> Stored:
    metadata = item.metadata
    held = item.data.spec if item.data is not None else item.spec
    number = item.revision
    if number is None and metadata.annotations is not None:
        number = number_of(metadata.annotations.revision)
    return Stored(
        uid=metadata.uid or "",
        name=metadata.name or "",
        number=number,
        created=metadata.creation_timestamp,
        template=None,
    )


def x__stored__mutmut_17(item: _Item) -> Stored:
    metadata = item.metadata
    held = item.data.spec if item.data is not None else item.spec
    number = item.revision
    if number is None and metadata.annotations is not None:
        number = number_of(metadata.annotations.revision)
    return Stored(
        name=metadata.name or "",
        number=number,
        created=metadata.creation_timestamp,
        template=target_template(bytes(held.template if held is not None else ABSENT)),
    )


def x__stored__mutmut_18(item: _Item) -> Stored:
    metadata = item.metadata
    held = item.data.spec if item.data is not None else item.spec
    number = item.revision
    if number is None and metadata.annotations is not None:
        number = number_of(metadata.annotations.revision)
    return Stored(
        uid=metadata.uid or "",
        number=number,
        created=metadata.creation_timestamp,
        template=target_template(bytes(held.template if held is not None else ABSENT)),
    )


def x__stored__mutmut_19(item: _Item) -> Stored:
    metadata = item.metadata
    held = item.data.spec if item.data is not None else item.spec
    number = item.revision
    if number is None and metadata.annotations is not None:
        number = number_of(metadata.annotations.revision)
    return Stored(
        uid=metadata.uid or "",
        name=metadata.name or "",
        created=metadata.creation_timestamp,
        template=target_template(bytes(held.template if held is not None else ABSENT)),
    )


def x__stored__mutmut_20(item: _Item) -> Stored:
    metadata = item.metadata
    held = item.data.spec if item.data is not None else item.spec
    number = item.revision
    if number is None and metadata.annotations is not None:
        number = number_of(metadata.annotations.revision)
    return Stored(
        uid=metadata.uid or "",
        name=metadata.name or "",
        number=number,
        template=target_template(bytes(held.template if held is not None else ABSENT)),
    )


def x__stored__mutmut_21(item: _Item) -> Stored:
    metadata = item.metadata
    held = item.data.spec if item.data is not None else item.spec
    number = item.revision
    if number is None and metadata.annotations is not None:
        number = number_of(metadata.annotations.revision)
    return Stored(
        uid=metadata.uid or "",
        name=metadata.name or "",
        number=number,
        created=metadata.creation_timestamp,
        )


def x__stored__mutmut_22(item: _Item) -> Stored:
    metadata = item.metadata
    held = item.data.spec if item.data is not None else item.spec
    number = item.revision
    if number is None and metadata.annotations is not None:
        number = number_of(metadata.annotations.revision)
    return Stored(
        uid=metadata.uid and "",
        name=metadata.name or "",
        number=number,
        created=metadata.creation_timestamp,
        template=target_template(bytes(held.template if held is not None else ABSENT)),
    )


def x__stored__mutmut_23(item: _Item) -> Stored:
    metadata = item.metadata
    held = item.data.spec if item.data is not None else item.spec
    number = item.revision
    if number is None and metadata.annotations is not None:
        number = number_of(metadata.annotations.revision)
    return Stored(
        uid=metadata.uid or "XXXX",
        name=metadata.name or "",
        number=number,
        created=metadata.creation_timestamp,
        template=target_template(bytes(held.template if held is not None else ABSENT)),
    )


def x__stored__mutmut_24(item: _Item) -> Stored:
    metadata = item.metadata
    held = item.data.spec if item.data is not None else item.spec
    number = item.revision
    if number is None and metadata.annotations is not None:
        number = number_of(metadata.annotations.revision)
    return Stored(
        uid=metadata.uid or "",
        name=metadata.name and "",
        number=number,
        created=metadata.creation_timestamp,
        template=target_template(bytes(held.template if held is not None else ABSENT)),
    )


def x__stored__mutmut_25(item: _Item) -> Stored:
    metadata = item.metadata
    held = item.data.spec if item.data is not None else item.spec
    number = item.revision
    if number is None and metadata.annotations is not None:
        number = number_of(metadata.annotations.revision)
    return Stored(
        uid=metadata.uid or "",
        name=metadata.name or "XXXX",
        number=number,
        created=metadata.creation_timestamp,
        template=target_template(bytes(held.template if held is not None else ABSENT)),
    )


def x__stored__mutmut_26(item: _Item) -> Stored:
    metadata = item.metadata
    held = item.data.spec if item.data is not None else item.spec
    number = item.revision
    if number is None and metadata.annotations is not None:
        number = number_of(metadata.annotations.revision)
    return Stored(
        uid=metadata.uid or "",
        name=metadata.name or "",
        number=number,
        created=metadata.creation_timestamp,
        template=target_template(None),
    )


def x__stored__mutmut_27(item: _Item) -> Stored:
    metadata = item.metadata
    held = item.data.spec if item.data is not None else item.spec
    number = item.revision
    if number is None and metadata.annotations is not None:
        number = number_of(metadata.annotations.revision)
    return Stored(
        uid=metadata.uid or "",
        name=metadata.name or "",
        number=number,
        created=metadata.creation_timestamp,
        template=target_template(bytes(None)),
    )


def x__stored__mutmut_28(item: _Item) -> Stored:
    metadata = item.metadata
    held = item.data.spec if item.data is not None else item.spec
    number = item.revision
    if number is None and metadata.annotations is not None:
        number = number_of(metadata.annotations.revision)
    return Stored(
        uid=metadata.uid or "",
        name=metadata.name or "",
        number=number,
        created=metadata.creation_timestamp,
        template=target_template(bytes(held.template if (held is not None) and False else ABSENT)),
    )


def x__stored__mutmut_29(item: _Item) -> Stored:
    metadata = item.metadata
    held = item.data.spec if item.data is not None else item.spec
    number = item.revision
    if number is None and metadata.annotations is not None:
        number = number_of(metadata.annotations.revision)
    return Stored(
        uid=metadata.uid or "",
        name=metadata.name or "",
        number=number,
        created=metadata.creation_timestamp,
        template=target_template(bytes(held.template if (held is not None) or True else ABSENT)),
    )


def x__stored__mutmut_30(item: _Item) -> Stored:
    metadata = item.metadata
    held = item.data.spec if item.data is not None else item.spec
    number = item.revision
    if number is None and metadata.annotations is not None:
        number = number_of(metadata.annotations.revision)
    return Stored(
        uid=metadata.uid or "",
        name=metadata.name or "",
        number=number,
        created=metadata.creation_timestamp,
        template=target_template(bytes(held.template if held is None else ABSENT)),
    )

mutants_x__stored__mutmut['_mutmut_orig'] = x__stored__mutmut_orig # type: ignore # mutmut generated
mutants_x__stored__mutmut['x__stored__mutmut_1'] = x__stored__mutmut_1 # type: ignore # mutmut generated
mutants_x__stored__mutmut['x__stored__mutmut_2'] = x__stored__mutmut_2 # type: ignore # mutmut generated
mutants_x__stored__mutmut['x__stored__mutmut_3'] = x__stored__mutmut_3 # type: ignore # mutmut generated
mutants_x__stored__mutmut['x__stored__mutmut_4'] = x__stored__mutmut_4 # type: ignore # mutmut generated
mutants_x__stored__mutmut['x__stored__mutmut_5'] = x__stored__mutmut_5 # type: ignore # mutmut generated
mutants_x__stored__mutmut['x__stored__mutmut_6'] = x__stored__mutmut_6 # type: ignore # mutmut generated
mutants_x__stored__mutmut['x__stored__mutmut_7'] = x__stored__mutmut_7 # type: ignore # mutmut generated
mutants_x__stored__mutmut['x__stored__mutmut_8'] = x__stored__mutmut_8 # type: ignore # mutmut generated
mutants_x__stored__mutmut['x__stored__mutmut_9'] = x__stored__mutmut_9 # type: ignore # mutmut generated
mutants_x__stored__mutmut['x__stored__mutmut_10'] = x__stored__mutmut_10 # type: ignore # mutmut generated
mutants_x__stored__mutmut['x__stored__mutmut_11'] = x__stored__mutmut_11 # type: ignore # mutmut generated
mutants_x__stored__mutmut['x__stored__mutmut_12'] = x__stored__mutmut_12 # type: ignore # mutmut generated
mutants_x__stored__mutmut['x__stored__mutmut_13'] = x__stored__mutmut_13 # type: ignore # mutmut generated
mutants_x__stored__mutmut['x__stored__mutmut_14'] = x__stored__mutmut_14 # type: ignore # mutmut generated
mutants_x__stored__mutmut['x__stored__mutmut_15'] = x__stored__mutmut_15 # type: ignore # mutmut generated
mutants_x__stored__mutmut['x__stored__mutmut_16'] = x__stored__mutmut_16 # type: ignore # mutmut generated
mutants_x__stored__mutmut['x__stored__mutmut_17'] = x__stored__mutmut_17 # type: ignore # mutmut generated
mutants_x__stored__mutmut['x__stored__mutmut_18'] = x__stored__mutmut_18 # type: ignore # mutmut generated
mutants_x__stored__mutmut['x__stored__mutmut_19'] = x__stored__mutmut_19 # type: ignore # mutmut generated
mutants_x__stored__mutmut['x__stored__mutmut_20'] = x__stored__mutmut_20 # type: ignore # mutmut generated
mutants_x__stored__mutmut['x__stored__mutmut_21'] = x__stored__mutmut_21 # type: ignore # mutmut generated
mutants_x__stored__mutmut['x__stored__mutmut_22'] = x__stored__mutmut_22 # type: ignore # mutmut generated
mutants_x__stored__mutmut['x__stored__mutmut_23'] = x__stored__mutmut_23 # type: ignore # mutmut generated
mutants_x__stored__mutmut['x__stored__mutmut_24'] = x__stored__mutmut_24 # type: ignore # mutmut generated
mutants_x__stored__mutmut['x__stored__mutmut_25'] = x__stored__mutmut_25 # type: ignore # mutmut generated
mutants_x__stored__mutmut['x__stored__mutmut_26'] = x__stored__mutmut_26 # type: ignore # mutmut generated
mutants_x__stored__mutmut['x__stored__mutmut_27'] = x__stored__mutmut_27 # type: ignore # mutmut generated
mutants_x__stored__mutmut['x__stored__mutmut_28'] = x__stored__mutmut_28 # type: ignore # mutmut generated
mutants_x__stored__mutmut['x__stored__mutmut_29'] = x__stored__mutmut_29 # type: ignore # mutmut generated
mutants_x__stored__mutmut['x__stored__mutmut_30'] = x__stored__mutmut_30 # type: ignore # mutmut generated
mutants_x__controlled_by__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__controlled_by__mutmut)
def _controlled_by(metadata: Metadata, uid: str) -> bool:
    return any(owner.controller and owner.uid == uid for owner in metadata.owner_references or [])


def x__controlled_by__mutmut_orig(metadata: Metadata, uid: str) -> bool:
    return any(owner.controller and owner.uid == uid for owner in metadata.owner_references or [])


def x__controlled_by__mutmut_1(metadata: Metadata, uid: str) -> bool:
    return any(None)


def x__controlled_by__mutmut_2(metadata: Metadata, uid: str) -> bool:
    return any(owner.controller or owner.uid == uid for owner in metadata.owner_references or [])


def x__controlled_by__mutmut_3(metadata: Metadata, uid: str) -> bool:
    return any(owner.controller and owner.uid != uid for owner in metadata.owner_references or [])


def x__controlled_by__mutmut_4(metadata: Metadata, uid: str) -> bool:
    return any(owner.controller and owner.uid == uid for owner in metadata.owner_references and [])

mutants_x__controlled_by__mutmut['_mutmut_orig'] = x__controlled_by__mutmut_orig # type: ignore # mutmut generated
mutants_x__controlled_by__mutmut['x__controlled_by__mutmut_1'] = x__controlled_by__mutmut_1 # type: ignore # mutmut generated
mutants_x__controlled_by__mutmut['x__controlled_by__mutmut_2'] = x__controlled_by__mutmut_2 # type: ignore # mutmut generated
mutants_x__controlled_by__mutmut['x__controlled_by__mutmut_3'] = x__controlled_by__mutmut_3 # type: ignore # mutmut generated
mutants_x__controlled_by__mutmut['x__controlled_by__mutmut_4'] = x__controlled_by__mutmut_4 # type: ignore # mutmut generated
mutants_x__writers__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__writers__mutmut)
def _writers(entries: list[ManagedFields]) -> tuple[Writing, ...]:
    """Return the entries that own a field of the template, the last written first."""
    owners = [
        Writing(safe(entry.manager or "", 80), entry.time, len(bytes(entry.fields_v1)))
        for entry in entries
        if entry.time is not None and not entry.subresource and b'"f:template"' in bytes(entry.fields_v1)
    ]
    return tuple(sorted(owners, key=lambda writing: writing.at, reverse=True))


def x__writers__mutmut_orig(entries: list[ManagedFields]) -> tuple[Writing, ...]:
    """Return the entries that own a field of the template, the last written first."""
    owners = [
        Writing(safe(entry.manager or "", 80), entry.time, len(bytes(entry.fields_v1)))
        for entry in entries
        if entry.time is not None and not entry.subresource and b'"f:template"' in bytes(entry.fields_v1)
    ]
    return tuple(sorted(owners, key=lambda writing: writing.at, reverse=True))


def x__writers__mutmut_1(entries: list[ManagedFields]) -> tuple[Writing, ...]:
    """Return the entries that own a field of the template, the last written first."""
    owners = None
    return tuple(sorted(owners, key=lambda writing: writing.at, reverse=True))


def x__writers__mutmut_2(entries: list[ManagedFields]) -> tuple[Writing, ...]:
    """Return the entries that own a field of the template, the last written first."""
    owners = [
        Writing(None, entry.time, len(bytes(entry.fields_v1)))
        for entry in entries
        if entry.time is not None and not entry.subresource and b'"f:template"' in bytes(entry.fields_v1)
    ]
    return tuple(sorted(owners, key=lambda writing: writing.at, reverse=True))


def x__writers__mutmut_3(entries: list[ManagedFields]) -> tuple[Writing, ...]:
    """Return the entries that own a field of the template, the last written first."""
    owners = [
        Writing(safe(entry.manager or "", 80), None, len(bytes(entry.fields_v1)))
        for entry in entries
        if entry.time is not None and not entry.subresource and b'"f:template"' in bytes(entry.fields_v1)
    ]
    return tuple(sorted(owners, key=lambda writing: writing.at, reverse=True))


def x__writers__mutmut_4(entries: list[ManagedFields]) -> tuple[Writing, ...]:
    """Return the entries that own a field of the template, the last written first."""
    owners = [
        Writing(safe(entry.manager or "", 80), entry.time, None)
        for entry in entries
        if entry.time is not None and not entry.subresource and b'"f:template"' in bytes(entry.fields_v1)
    ]
    return tuple(sorted(owners, key=lambda writing: writing.at, reverse=True))


def x__writers__mutmut_5(entries: list[ManagedFields]) -> tuple[Writing, ...]:
    """Return the entries that own a field of the template, the last written first."""
    owners = [
        Writing(entry.time, len(bytes(entry.fields_v1)))
        for entry in entries
        if entry.time is not None and not entry.subresource and b'"f:template"' in bytes(entry.fields_v1)
    ]
    return tuple(sorted(owners, key=lambda writing: writing.at, reverse=True))


def x__writers__mutmut_6(entries: list[ManagedFields]) -> tuple[Writing, ...]:
    """Return the entries that own a field of the template, the last written first."""
    owners = [
        Writing(safe(entry.manager or "", 80), len(bytes(entry.fields_v1)))
        for entry in entries
        if entry.time is not None and not entry.subresource and b'"f:template"' in bytes(entry.fields_v1)
    ]
    return tuple(sorted(owners, key=lambda writing: writing.at, reverse=True))


def x__writers__mutmut_7(entries: list[ManagedFields]) -> tuple[Writing, ...]:
    """Return the entries that own a field of the template, the last written first."""
    owners = [
        Writing(safe(entry.manager or "", 80), entry.time, )
        for entry in entries
        if entry.time is not None and not entry.subresource and b'"f:template"' in bytes(entry.fields_v1)
    ]
    return tuple(sorted(owners, key=lambda writing: writing.at, reverse=True))


def x__writers__mutmut_8(entries: list[ManagedFields]) -> tuple[Writing, ...]:
    """Return the entries that own a field of the template, the last written first."""
    owners = [
        Writing(safe(None, 80), entry.time, len(bytes(entry.fields_v1)))
        for entry in entries
        if entry.time is not None and not entry.subresource and b'"f:template"' in bytes(entry.fields_v1)
    ]
    return tuple(sorted(owners, key=lambda writing: writing.at, reverse=True))


def x__writers__mutmut_9(entries: list[ManagedFields]) -> tuple[Writing, ...]:
    """Return the entries that own a field of the template, the last written first."""
    owners = [
        Writing(safe(entry.manager or "", None), entry.time, len(bytes(entry.fields_v1)))
        for entry in entries
        if entry.time is not None and not entry.subresource and b'"f:template"' in bytes(entry.fields_v1)
    ]
    return tuple(sorted(owners, key=lambda writing: writing.at, reverse=True))


def x__writers__mutmut_10(entries: list[ManagedFields]) -> tuple[Writing, ...]:
    """Return the entries that own a field of the template, the last written first."""
    owners = [
        Writing(safe(80), entry.time, len(bytes(entry.fields_v1)))
        for entry in entries
        if entry.time is not None and not entry.subresource and b'"f:template"' in bytes(entry.fields_v1)
    ]
    return tuple(sorted(owners, key=lambda writing: writing.at, reverse=True))


def x__writers__mutmut_11(entries: list[ManagedFields]) -> tuple[Writing, ...]:
    """Return the entries that own a field of the template, the last written first."""
    owners = [
        Writing(safe(entry.manager or "", ), entry.time, len(bytes(entry.fields_v1)))
        for entry in entries
        if entry.time is not None and not entry.subresource and b'"f:template"' in bytes(entry.fields_v1)
    ]
    return tuple(sorted(owners, key=lambda writing: writing.at, reverse=True))


def x__writers__mutmut_12(entries: list[ManagedFields]) -> tuple[Writing, ...]:
    """Return the entries that own a field of the template, the last written first."""
    owners = [
        Writing(safe(entry.manager and "", 80), entry.time, len(bytes(entry.fields_v1)))
        for entry in entries
        if entry.time is not None and not entry.subresource and b'"f:template"' in bytes(entry.fields_v1)
    ]
    return tuple(sorted(owners, key=lambda writing: writing.at, reverse=True))


def x__writers__mutmut_13(entries: list[ManagedFields]) -> tuple[Writing, ...]:
    """Return the entries that own a field of the template, the last written first."""
    owners = [
        Writing(safe(entry.manager or "XXXX", 80), entry.time, len(bytes(entry.fields_v1)))
        for entry in entries
        if entry.time is not None and not entry.subresource and b'"f:template"' in bytes(entry.fields_v1)
    ]
    return tuple(sorted(owners, key=lambda writing: writing.at, reverse=True))


def x__writers__mutmut_14(entries: list[ManagedFields]) -> tuple[Writing, ...]:
    """Return the entries that own a field of the template, the last written first."""
    owners = [
        Writing(safe(entry.manager or "", 81), entry.time, len(bytes(entry.fields_v1)))
        for entry in entries
        if entry.time is not None and not entry.subresource and b'"f:template"' in bytes(entry.fields_v1)
    ]
    return tuple(sorted(owners, key=lambda writing: writing.at, reverse=True))


def x__writers__mutmut_15(entries: list[ManagedFields]) -> tuple[Writing, ...]:
    """Return the entries that own a field of the template, the last written first."""
    owners = [
        Writing(safe(entry.manager or "", 80), entry.time, len(bytes(entry.fields_v1)))
        for entry in entries
        if entry.time is not None and not entry.subresource or b'"f:template"' in bytes(entry.fields_v1)
    ]
    return tuple(sorted(owners, key=lambda writing: writing.at, reverse=True))


def x__writers__mutmut_16(entries: list[ManagedFields]) -> tuple[Writing, ...]:
    """Return the entries that own a field of the template, the last written first."""
    owners = [
        Writing(safe(entry.manager or "", 80), entry.time, len(bytes(entry.fields_v1)))
        for entry in entries
        if entry.time is not None or not entry.subresource and b'"f:template"' in bytes(entry.fields_v1)
    ]
    return tuple(sorted(owners, key=lambda writing: writing.at, reverse=True))


def x__writers__mutmut_17(entries: list[ManagedFields]) -> tuple[Writing, ...]:
    """Return the entries that own a field of the template, the last written first."""
    owners = [
        Writing(safe(entry.manager or "", 80), entry.time, len(bytes(entry.fields_v1)))
        for entry in entries
        if entry.time is None and not entry.subresource and b'"f:template"' in bytes(entry.fields_v1)
    ]
    return tuple(sorted(owners, key=lambda writing: writing.at, reverse=True))


def x__writers__mutmut_18(entries: list[ManagedFields]) -> tuple[Writing, ...]:
    """Return the entries that own a field of the template, the last written first."""
    owners = [
        Writing(safe(entry.manager or "", 80), entry.time, len(bytes(entry.fields_v1)))
        for entry in entries
        if entry.time is not None and entry.subresource and b'"f:template"' in bytes(entry.fields_v1)
    ]
    return tuple(sorted(owners, key=lambda writing: writing.at, reverse=True))


def x__writers__mutmut_19(entries: list[ManagedFields]) -> tuple[Writing, ...]:
    """Return the entries that own a field of the template, the last written first."""
    owners = [
        Writing(safe(entry.manager or "", 80), entry.time, len(bytes(entry.fields_v1)))
        for entry in entries
        if entry.time is not None and not entry.subresource and b'XX"f:template"XX' in bytes(entry.fields_v1)
    ]
    return tuple(sorted(owners, key=lambda writing: writing.at, reverse=True))


def x__writers__mutmut_20(entries: list[ManagedFields]) -> tuple[Writing, ...]:
    """Return the entries that own a field of the template, the last written first."""
    owners = [
        Writing(safe(entry.manager or "", 80), entry.time, len(bytes(entry.fields_v1)))
        for entry in entries
        if entry.time is not None and not entry.subresource and b'"F:TEMPLATE"' in bytes(entry.fields_v1)
    ]
    return tuple(sorted(owners, key=lambda writing: writing.at, reverse=True))


def x__writers__mutmut_21(entries: list[ManagedFields]) -> tuple[Writing, ...]:
    """Return the entries that own a field of the template, the last written first."""
    owners = [
        Writing(safe(entry.manager or "", 80), entry.time, len(bytes(entry.fields_v1)))
        for entry in entries
        if entry.time is not None and not entry.subresource and b'"f:template"' not in bytes(entry.fields_v1)
    ]
    return tuple(sorted(owners, key=lambda writing: writing.at, reverse=True))


def x__writers__mutmut_22(entries: list[ManagedFields]) -> tuple[Writing, ...]:
    """Return the entries that own a field of the template, the last written first."""
    owners = [
        Writing(safe(entry.manager or "", 80), entry.time, len(bytes(entry.fields_v1)))
        for entry in entries
        if entry.time is not None and not entry.subresource and b'"f:template"' in bytes(None)
    ]
    return tuple(sorted(owners, key=lambda writing: writing.at, reverse=True))


def x__writers__mutmut_23(entries: list[ManagedFields]) -> tuple[Writing, ...]:
    """Return the entries that own a field of the template, the last written first."""
    owners = [
        Writing(safe(entry.manager or "", 80), entry.time, len(bytes(entry.fields_v1)))
        for entry in entries
        if entry.time is not None and not entry.subresource and b'"f:template"' in bytes(entry.fields_v1)
    ]
    return tuple(None)


def x__writers__mutmut_24(entries: list[ManagedFields]) -> tuple[Writing, ...]:
    """Return the entries that own a field of the template, the last written first."""
    owners = [
        Writing(safe(entry.manager or "", 80), entry.time, len(bytes(entry.fields_v1)))
        for entry in entries
        if entry.time is not None and not entry.subresource and b'"f:template"' in bytes(entry.fields_v1)
    ]
    return tuple(sorted(None, key=lambda writing: writing.at, reverse=True))


def x__writers__mutmut_25(entries: list[ManagedFields]) -> tuple[Writing, ...]:
    """Return the entries that own a field of the template, the last written first."""
    owners = [
        Writing(safe(entry.manager or "", 80), entry.time, len(bytes(entry.fields_v1)))
        for entry in entries
        if entry.time is not None and not entry.subresource and b'"f:template"' in bytes(entry.fields_v1)
    ]
    return tuple(sorted(owners, key=None, reverse=True))


def x__writers__mutmut_26(entries: list[ManagedFields]) -> tuple[Writing, ...]:
    """Return the entries that own a field of the template, the last written first."""
    owners = [
        Writing(safe(entry.manager or "", 80), entry.time, len(bytes(entry.fields_v1)))
        for entry in entries
        if entry.time is not None and not entry.subresource and b'"f:template"' in bytes(entry.fields_v1)
    ]
    return tuple(sorted(owners, key=lambda writing: writing.at, reverse=None))


def x__writers__mutmut_27(entries: list[ManagedFields]) -> tuple[Writing, ...]:
    """Return the entries that own a field of the template, the last written first."""
    owners = [
        Writing(safe(entry.manager or "", 80), entry.time, len(bytes(entry.fields_v1)))
        for entry in entries
        if entry.time is not None and not entry.subresource and b'"f:template"' in bytes(entry.fields_v1)
    ]
    return tuple(sorted(key=lambda writing: writing.at, reverse=True))


def x__writers__mutmut_28(entries: list[ManagedFields]) -> tuple[Writing, ...]:
    """Return the entries that own a field of the template, the last written first."""
    owners = [
        Writing(safe(entry.manager or "", 80), entry.time, len(bytes(entry.fields_v1)))
        for entry in entries
        if entry.time is not None and not entry.subresource and b'"f:template"' in bytes(entry.fields_v1)
    ]
    return tuple(sorted(owners, reverse=True))


def x__writers__mutmut_29(entries: list[ManagedFields]) -> tuple[Writing, ...]:
    """Return the entries that own a field of the template, the last written first."""
    owners = [
        Writing(safe(entry.manager or "", 80), entry.time, len(bytes(entry.fields_v1)))
        for entry in entries
        if entry.time is not None and not entry.subresource and b'"f:template"' in bytes(entry.fields_v1)
    ]
    return tuple(sorted(owners, key=lambda writing: writing.at, ))


def x__writers__mutmut_30(entries: list[ManagedFields]) -> tuple[Writing, ...]:
    """Return the entries that own a field of the template, the last written first."""
    owners = [
        Writing(safe(entry.manager or "", 80), entry.time, len(bytes(entry.fields_v1)))
        for entry in entries
        if entry.time is not None and not entry.subresource and b'"f:template"' in bytes(entry.fields_v1)
    ]
    return tuple(sorted(owners, key=lambda writing: None, reverse=True))


def x__writers__mutmut_31(entries: list[ManagedFields]) -> tuple[Writing, ...]:
    """Return the entries that own a field of the template, the last written first."""
    owners = [
        Writing(safe(entry.manager or "", 80), entry.time, len(bytes(entry.fields_v1)))
        for entry in entries
        if entry.time is not None and not entry.subresource and b'"f:template"' in bytes(entry.fields_v1)
    ]
    return tuple(sorted(owners, key=lambda writing: writing.at, reverse=False))

mutants_x__writers__mutmut['_mutmut_orig'] = x__writers__mutmut_orig # type: ignore # mutmut generated
mutants_x__writers__mutmut['x__writers__mutmut_1'] = x__writers__mutmut_1 # type: ignore # mutmut generated
mutants_x__writers__mutmut['x__writers__mutmut_2'] = x__writers__mutmut_2 # type: ignore # mutmut generated
mutants_x__writers__mutmut['x__writers__mutmut_3'] = x__writers__mutmut_3 # type: ignore # mutmut generated
mutants_x__writers__mutmut['x__writers__mutmut_4'] = x__writers__mutmut_4 # type: ignore # mutmut generated
mutants_x__writers__mutmut['x__writers__mutmut_5'] = x__writers__mutmut_5 # type: ignore # mutmut generated
mutants_x__writers__mutmut['x__writers__mutmut_6'] = x__writers__mutmut_6 # type: ignore # mutmut generated
mutants_x__writers__mutmut['x__writers__mutmut_7'] = x__writers__mutmut_7 # type: ignore # mutmut generated
mutants_x__writers__mutmut['x__writers__mutmut_8'] = x__writers__mutmut_8 # type: ignore # mutmut generated
mutants_x__writers__mutmut['x__writers__mutmut_9'] = x__writers__mutmut_9 # type: ignore # mutmut generated
mutants_x__writers__mutmut['x__writers__mutmut_10'] = x__writers__mutmut_10 # type: ignore # mutmut generated
mutants_x__writers__mutmut['x__writers__mutmut_11'] = x__writers__mutmut_11 # type: ignore # mutmut generated
mutants_x__writers__mutmut['x__writers__mutmut_12'] = x__writers__mutmut_12 # type: ignore # mutmut generated
mutants_x__writers__mutmut['x__writers__mutmut_13'] = x__writers__mutmut_13 # type: ignore # mutmut generated
mutants_x__writers__mutmut['x__writers__mutmut_14'] = x__writers__mutmut_14 # type: ignore # mutmut generated
mutants_x__writers__mutmut['x__writers__mutmut_15'] = x__writers__mutmut_15 # type: ignore # mutmut generated
mutants_x__writers__mutmut['x__writers__mutmut_16'] = x__writers__mutmut_16 # type: ignore # mutmut generated
mutants_x__writers__mutmut['x__writers__mutmut_17'] = x__writers__mutmut_17 # type: ignore # mutmut generated
mutants_x__writers__mutmut['x__writers__mutmut_18'] = x__writers__mutmut_18 # type: ignore # mutmut generated
mutants_x__writers__mutmut['x__writers__mutmut_19'] = x__writers__mutmut_19 # type: ignore # mutmut generated
mutants_x__writers__mutmut['x__writers__mutmut_20'] = x__writers__mutmut_20 # type: ignore # mutmut generated
mutants_x__writers__mutmut['x__writers__mutmut_21'] = x__writers__mutmut_21 # type: ignore # mutmut generated
mutants_x__writers__mutmut['x__writers__mutmut_22'] = x__writers__mutmut_22 # type: ignore # mutmut generated
mutants_x__writers__mutmut['x__writers__mutmut_23'] = x__writers__mutmut_23 # type: ignore # mutmut generated
mutants_x__writers__mutmut['x__writers__mutmut_24'] = x__writers__mutmut_24 # type: ignore # mutmut generated
mutants_x__writers__mutmut['x__writers__mutmut_25'] = x__writers__mutmut_25 # type: ignore # mutmut generated
mutants_x__writers__mutmut['x__writers__mutmut_26'] = x__writers__mutmut_26 # type: ignore # mutmut generated
mutants_x__writers__mutmut['x__writers__mutmut_27'] = x__writers__mutmut_27 # type: ignore # mutmut generated
mutants_x__writers__mutmut['x__writers__mutmut_28'] = x__writers__mutmut_28 # type: ignore # mutmut generated
mutants_x__writers__mutmut['x__writers__mutmut_29'] = x__writers__mutmut_29 # type: ignore # mutmut generated
mutants_x__writers__mutmut['x__writers__mutmut_30'] = x__writers__mutmut_30 # type: ignore # mutmut generated
mutants_x__writers__mutmut['x__writers__mutmut_31'] = x__writers__mutmut_31 # type: ignore # mutmut generated
mutants_x__date__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__date__mutmut)
def _date(answer: Answer) -> datetime | None:
    at = http_date(answer.headers.get("Date", ""))
    return None if at is None else datetime.fromtimestamp(at, UTC)


def x__date__mutmut_orig(answer: Answer) -> datetime | None:
    at = http_date(answer.headers.get("Date", ""))
    return None if at is None else datetime.fromtimestamp(at, UTC)


def x__date__mutmut_1(answer: Answer) -> datetime | None:
    at = None
    return None if at is None else datetime.fromtimestamp(at, UTC)


def x__date__mutmut_2(answer: Answer) -> datetime | None:
    at = http_date(None)
    return None if at is None else datetime.fromtimestamp(at, UTC)


def x__date__mutmut_3(answer: Answer) -> datetime | None:
    at = http_date(answer.headers.get(None, ""))
    return None if at is None else datetime.fromtimestamp(at, UTC)


def x__date__mutmut_4(answer: Answer) -> datetime | None:
    at = http_date(answer.headers.get("Date", None))
    return None if at is None else datetime.fromtimestamp(at, UTC)


def x__date__mutmut_5(answer: Answer) -> datetime | None:
    at = http_date(answer.headers.get(""))
    return None if at is None else datetime.fromtimestamp(at, UTC)


def x__date__mutmut_6(answer: Answer) -> datetime | None:
    at = http_date(answer.headers.get("Date", ))
    return None if at is None else datetime.fromtimestamp(at, UTC)


def x__date__mutmut_7(answer: Answer) -> datetime | None:
    at = http_date(answer.headers.get("XXDateXX", ""))
    return None if at is None else datetime.fromtimestamp(at, UTC)


def x__date__mutmut_8(answer: Answer) -> datetime | None:
    at = http_date(answer.headers.get("date", ""))
    return None if at is None else datetime.fromtimestamp(at, UTC)


def x__date__mutmut_9(answer: Answer) -> datetime | None:
    at = http_date(answer.headers.get("DATE", ""))
    return None if at is None else datetime.fromtimestamp(at, UTC)


def x__date__mutmut_10(answer: Answer) -> datetime | None:
    at = http_date(answer.headers.get("Date", "XXXX"))
    return None if at is None else datetime.fromtimestamp(at, UTC)


def x__date__mutmut_11(answer: Answer) -> datetime | None:
    at = http_date(answer.headers.get("Date", ""))
    return None if (at is None) and False else datetime.fromtimestamp(at, UTC)


def x__date__mutmut_12(answer: Answer) -> datetime | None:
    at = http_date(answer.headers.get("Date", ""))
    return None if (at is None) or True else datetime.fromtimestamp(at, UTC)


def x__date__mutmut_13(answer: Answer) -> datetime | None:
    at = http_date(answer.headers.get("Date", ""))
    return None if at is not None else datetime.fromtimestamp(at, UTC)


def x__date__mutmut_14(answer: Answer) -> datetime | None:
    at = http_date(answer.headers.get("Date", ""))
    return None if at is None else datetime.fromtimestamp(None, UTC)


def x__date__mutmut_15(answer: Answer) -> datetime | None:
    at = http_date(answer.headers.get("Date", ""))
    return None if at is None else datetime.fromtimestamp(at, None)


def x__date__mutmut_16(answer: Answer) -> datetime | None:
    at = http_date(answer.headers.get("Date", ""))
    return None if at is None else datetime.fromtimestamp(UTC)


def x__date__mutmut_17(answer: Answer) -> datetime | None:
    at = http_date(answer.headers.get("Date", ""))
    return None if at is None else datetime.fromtimestamp(at, )

mutants_x__date__mutmut['_mutmut_orig'] = x__date__mutmut_orig # type: ignore # mutmut generated
mutants_x__date__mutmut['x__date__mutmut_1'] = x__date__mutmut_1 # type: ignore # mutmut generated
mutants_x__date__mutmut['x__date__mutmut_2'] = x__date__mutmut_2 # type: ignore # mutmut generated
mutants_x__date__mutmut['x__date__mutmut_3'] = x__date__mutmut_3 # type: ignore # mutmut generated
mutants_x__date__mutmut['x__date__mutmut_4'] = x__date__mutmut_4 # type: ignore # mutmut generated
mutants_x__date__mutmut['x__date__mutmut_5'] = x__date__mutmut_5 # type: ignore # mutmut generated
mutants_x__date__mutmut['x__date__mutmut_6'] = x__date__mutmut_6 # type: ignore # mutmut generated
mutants_x__date__mutmut['x__date__mutmut_7'] = x__date__mutmut_7 # type: ignore # mutmut generated
mutants_x__date__mutmut['x__date__mutmut_8'] = x__date__mutmut_8 # type: ignore # mutmut generated
mutants_x__date__mutmut['x__date__mutmut_9'] = x__date__mutmut_9 # type: ignore # mutmut generated
mutants_x__date__mutmut['x__date__mutmut_10'] = x__date__mutmut_10 # type: ignore # mutmut generated
mutants_x__date__mutmut['x__date__mutmut_11'] = x__date__mutmut_11 # type: ignore # mutmut generated
mutants_x__date__mutmut['x__date__mutmut_12'] = x__date__mutmut_12 # type: ignore # mutmut generated
mutants_x__date__mutmut['x__date__mutmut_13'] = x__date__mutmut_13 # type: ignore # mutmut generated
mutants_x__date__mutmut['x__date__mutmut_14'] = x__date__mutmut_14 # type: ignore # mutmut generated
mutants_x__date__mutmut['x__date__mutmut_15'] = x__date__mutmut_15 # type: ignore # mutmut generated
mutants_x__date__mutmut['x__date__mutmut_16'] = x__date__mutmut_16 # type: ignore # mutmut generated
mutants_x__date__mutmut['x__date__mutmut_17'] = x__date__mutmut_17 # type: ignore # mutmut generated
mutants_x__said__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__said__mutmut)
def _said(answer: Answer) -> _Said | None:
    try:
        return msgspec.json.decode(answer.body, type=_Said)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def x__said__mutmut_orig(answer: Answer) -> _Said | None:
    try:
        return msgspec.json.decode(answer.body, type=_Said)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def x__said__mutmut_1(answer: Answer) -> _Said | None:
    try:
        return msgspec.json.decode(None, type=_Said)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def x__said__mutmut_2(answer: Answer) -> _Said | None:
    try:
        return msgspec.json.decode(answer.body, type=None)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def x__said__mutmut_3(answer: Answer) -> _Said | None:
    try:
        return msgspec.json.decode(type=_Said)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def x__said__mutmut_4(answer: Answer) -> _Said | None:
    try:
        return msgspec.json.decode(answer.body, )
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None

mutants_x__said__mutmut['_mutmut_orig'] = x__said__mutmut_orig # type: ignore # mutmut generated
mutants_x__said__mutmut['x__said__mutmut_1'] = x__said__mutmut_1 # type: ignore # mutmut generated
mutants_x__said__mutmut['x__said__mutmut_2'] = x__said__mutmut_2 # type: ignore # mutmut generated
mutants_x__said__mutmut['x__said__mutmut_3'] = x__said__mutmut_3 # type: ignore # mutmut generated
mutants_x__said__mutmut['x__said__mutmut_4'] = x__said__mutmut_4 # type: ignore # mutmut generated
