"""From the bytes of a server's answer to records: one object, one page of a list, one line of a watch.

A valid answer is decoded in one typed pass. A broken one is decoded again part by part (`rollout.mend`), so
that no nonsense raises and none takes a valid neighbour with it.
"""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from msgspec import Raw, Struct
from msgspec.json import Decoder

from rollout.mend import UNDECODABLE, mended
from rollout.meta import ABSENT, Annotations, Int32, Items, ListMetadata, Watched
from rollout.records import Record
from rollout.safe import safe

Kept = TypeVar("Kept", bound=Record)
"""The record that is kept of an object."""


class Page(Struct, Generic[Kept], frozen=True):
    """One page of a list."""

    records: tuple[Kept, ...]
    version: str
    """resourceVersion of the list: opaque."""
    more: str
    """The `continue` token; "" on the last page."""
    unreadable: int = 0
    """Items that say neither uid nor name, and so could not be kept."""


class Status(Struct, frozen=True):
    """metav1.Status: the server's own words on what went wrong. Safe to draw."""

    code: int = 0
    reason: str = ""
    message: str = ""
    retry_after: int = 0
    """Seconds; 0 where the server names none."""


class Line(Struct, Generic[Kept], frozen=True):
    """One event of a watch."""

    type: str
    """"ADDED", "MODIFIED", "DELETED", "BOOKMARK", "ERROR", or what the server says else."""
    record: Kept | None
    """The object; None for BOOKMARK, ERROR, and an object without uid and name."""
    version: str
    """The object's resourceVersion; "" where it has none."""
    synced: bool = False
    """Whether this BOOKMARK ends the initial events."""
    status: Status | None = None
    """What an ERROR says."""


class _Details(Struct, gc=False, rename="camel"):
    retry_after_seconds: Int32 | None = None


class _Status(Struct, gc=False):
    code: Int32 | None = None
    reason: str | None = None
    message: str | None = None
    details: _Details | None = None


class _MarkMetadata(Struct, gc=False, rename="camel"):
    resource_version: str | None = None
    annotations: Annotations | None = None


class _Mark(Struct, gc=False):
    metadata: _MarkMetadata | None = None


class _RawPage(Struct, gc=False):
    metadata: ListMetadata | None = None
    items: Raw = ABSENT


class _RawLine(Struct, gc=False):
    type: str
    object: Raw


_RAW_PAGE, _RAW_ITEMS, _RAW_LINE = Decoder(_RawPage), Decoder(list[Raw]), Decoder(_RawLine)
_STATUS, _MARK = Decoder(_Status), Decoder(_Mark)


def status(data: bytes) -> Status:
    """Return what a metav1.Status says; all empty where `data` is none. Never raises."""
    said = mended(_STATUS, data).whole
    if said is None:
        return Status()
    seconds = said.details.retry_after_seconds if said.details else None
    return Status(said.code or 0, safe(said.reason or ""), safe(said.message or ""), seconds or 0)


class Reader(Generic[Kept]):
    """Reads one kind of object: typed bytes in, records out."""

    def __init__(self, shape: Any, fold: Callable[[Any, tuple[str, ...]], Kept | None]) -> None:
        """Take the Struct to decode to, and what makes a record of it and its broken paths."""
        self._fold = fold
        self._one: Decoder[Any] = Decoder(shape)
        self._page: Decoder[Any] = Decoder(Items[shape])
        self._line: Decoder[Any] = Decoder(Watched[shape])

    def one(self, data: bytes) -> Kept | None:
        """Return the object in `data`, or None where there is none. Never raises."""
        try:
            return self._fold(self._one.decode(data), ())
        except UNDECODABLE:
            return self._mended(data)

    def page(self, data: bytes) -> Page[Kept] | None:
        """Return the page in `data`, or None where it is no list at all. Never raises."""
        try:
            page = self._page.decode(data)
        except UNDECODABLE:
            return self._mended_page(data)
        records = [self._fold(item, ()) for item in page.items or ()]
        return _page(records, page.metadata)

    def line(self, data: bytes) -> Line[Kept] | None:
        """Return the watch event in `data`; None where it has no string `type` and object. Never raises."""
        try:
            line = self._line.decode(data)
        except UNDECODABLE:
            return self._mended_line(data)
        if line.type in ("BOOKMARK", "ERROR"):
            return self._mended_line(data)
        metadata = line.object.metadata
        version = (metadata.resource_version or "") if metadata else ""
        return Line(line.type, self._fold(line.object, ()), version)

    def _mended(self, data: bytes) -> Kept | None:
        whole, broken = mended(self._one, data)
        return None if whole is None else self._fold(whole, tuple(safe(path, 200) for path in broken))

    def _mended_page(self, data: bytes) -> Page[Kept] | None:
        page = mended(_RAW_PAGE, data).whole
        if page is None:
            return None
        items = mended(_RAW_ITEMS, bytes(page.items)).whole
        if items is None and bytes(page.items) != b"null":
            return None
        return _page([self._mended(bytes(item)) for item in items or ()], page.metadata)

    def _mended_line(self, data: bytes) -> Line[Kept] | None:
        line = mended(_RAW_LINE, data).whole
        whole = b"" if line is None else bytes(line.object)
        if line is None or not whole.startswith(b"{"):
            return None
        if line.type == "ERROR":
            return Line(line.type, None, "", status=status(whole))
        mark = mended(_MARK, whole).whole
        metadata = mark.metadata if mark else None
        version = (metadata.resource_version or "") if metadata else ""
        if line.type == "BOOKMARK":
            annotations = metadata.annotations if metadata else None
            synced = annotations is not None and annotations.initial_events_end == "true"
            return Line(line.type, None, version, synced)
        return Line(safe(line.type, 80), self._mended(whole), version)


def _page(records: list[Kept | None], metadata: ListMetadata | None) -> Page[Kept]:
    kept = tuple(record for record in records if record is not None)
    version = (metadata.resource_version or "") if metadata else ""
    more = (metadata.more or "") if metadata else ""
    return Page(kept, version, more, len(records) - len(kept))
