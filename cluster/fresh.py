"""A workload and its revisions read anew, for a write: quorum reads, templates as the server's own bytes."""

from datetime import UTC, datetime
from typing import Any

import msgspec

from cluster.answers import ReadError, is_absent, unreadable
from cluster.client import Answer, Client
from cluster.clock import http_date
from cluster.refusal import is_web_page
from rollout.info import Ref
from rollout.kinds import KINDS
from rollout.mend import UNDECODABLE
from rollout.meta import ABSENT, Labels, ManagedFields, Metadata, Selector
from rollout.numbers import newest_first
from rollout.objects import StoredData, StoredSpec, Strategy
from rollout.parts import number_of, selector_text
from rollout.patch import Live
from rollout.pods import utc
from rollout.safe import safe
from rollout.template import TemplateError, same_template
from rollout.undo import target_template


class GoneError(ReadError):
    """The object was deleted, or deleted and created again."""


class Stored(msgspec.Struct, frozen=True, kw_only=True):
    """One kept revision."""

    uid: str
    name: str
    hash: str
    """Safe to draw."""
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
    writers: tuple[Writing, ...]
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
    items: list[_Item]
    """Not optional: that a revision is not in it says that it is no longer kept."""


class _TemplateMetadata(msgspec.Struct):
    annotations: dict[str, Any] | None = None


class _Template(msgspec.Struct):
    metadata: _TemplateMetadata | None = None


def path_of(ref: Ref) -> str:
    """Return the path of a workload on its server."""
    return KINDS[ref.kind].resource.path(ref.namespace, ref.name)


async def read_workload(client: Client, ref: Ref) -> Fresh:
    """Read a workload from the quorum. Raises ReadError, GoneError, LinkError, CredentialError."""
    answer = await client.ask("GET", path_of(ref))
    if is_absent(answer):
        raise GoneError(f"{ref.short} was deleted")
    if answer.status != 200 or is_web_page(answer.headers):
        raise unreadable(ref.short, answer)
    fresh = msgspec.structs.replace(workload_of(answer.body), read=_date(answer))
    if fresh.live.uid != ref.uid:
        raise GoneError(f"{ref.short} was deleted and created again: it is another object now")
    return fresh


def workload_of(body: bytes) -> Fresh:
    """Return the workload that `body` holds. Raises ReadError where it holds none."""
    try:
        read = msgspec.json.decode(body, type=_Workload)
        template = bytes(read.spec.template)
        annotated = msgspec.json.decode(template, type=_Template).metadata
    except UNDECODABLE as error:
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


async def read_revisions(client: Client, ref: Ref, selector: str) -> tuple[Stored, ...]:
    """List the revisions that `ref` controls, newest first.

    Raises ReadError, LinkError, CredentialError.
    """
    resource = KINDS[ref.kind].revisions
    plural = resource.plural
    answer = await client.ask(
        "GET", resource.path(ref.namespace), {"labelSelector": selector} if selector else None
    )
    if answer.status != 200 or is_web_page(answer.headers):
        raise unreadable(f"the revisions ({plural})", answer)
    try:
        items = msgspec.json.decode(answer.body, type=_List).items
        kept = [_stored(item) for item in items if _controlled_by(item.metadata, ref.uid)]
    except (*UNDECODABLE, TemplateError) as error:
        raise ReadError(f"the server's list of {plural} cannot be understood") from error
    return tuple(newest_first(kept))


def current(fresh: Fresh, revisions: tuple[Stored, ...]) -> Stored | None:
    """Return the revision whose template is the live one; None: it was not rolled out.

    Of several it is the one that the status names, else the oldest. Source: semantics.md 5, New RS.
    """
    equal = [stored for stored in revisions if same_template(stored.template, fresh.live.template)]
    named = next((stored for stored in equal if stored.name == fresh.update_revision), None)
    return named or min(equal, key=lambda stored: (str(stored.created or ""), stored.name), default=None)


def _stored(item: _Item) -> Stored:
    metadata = item.metadata
    held = item.data.spec if item.data is not None else item.spec
    number = item.revision
    if number is None and metadata.annotations is not None:
        number = number_of(metadata.annotations.revision)
    return Stored(
        uid=metadata.uid or "",
        name=metadata.name or "",
        hash=_hash(metadata),
        number=number,
        created=utc(metadata.creation_timestamp),
        template=target_template(bytes(held.template if held is not None else ABSENT)),
    )


def _hash(metadata: Metadata) -> str:
    labels, name = metadata.labels or Labels(), metadata.name or ""
    return safe(labels.template_hash or labels.revision_hash or name.rpartition("-")[2], 253)


def _controlled_by(metadata: Metadata, uid: str) -> bool:
    return any(owner.controller and owner.uid == uid for owner in metadata.owner_references or [])


def _writers(entries: list[ManagedFields]) -> tuple[Writing, ...]:
    """Return the entries that own a field of the template, the last written first."""
    owners = [
        Writing(safe(entry.manager or "", 80), entry.time, len(bytes(entry.fields_v1)))
        for entry in entries
        if entry.time is not None and not entry.subresource and b'"f:template"' in bytes(entry.fields_v1)
    ]
    return tuple(sorted(owners, key=lambda writing: writing.at, reverse=True))


def _date(answer: Answer) -> datetime | None:
    at = http_date(answer.headers.get("Date", ""))
    return None if at is None else datetime.fromtimestamp(at, UTC)
