"""A list read for uids and versions alone: what an audit compares (rule R22). No I/O."""

import msgspec

from rollout.mend import UNDECODABLE

METADATA_ONLY = "application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1,application/json"
"""The Accept header for it; a server that does not know this form sends the whole objects."""


class Listing(msgspec.Struct, frozen=True):
    """One page, or all of them."""

    versions: dict[str, str]
    """resourceVersions by uid."""
    version: str
    """resourceVersion of the list."""
    more: str
    """The `continue` token; "" on the last page."""


class _Metadata(msgspec.Struct, gc=False):
    uid: str | None = None
    resource_version: str | None = msgspec.field(name="resourceVersion", default=None)
    more: str | None = msgspec.field(name="continue", default=None)


class _Item(msgspec.Struct, gc=False):
    metadata: _Metadata | None = None


class _List(msgspec.Struct, gc=False):
    metadata: _Metadata
    items: list[_Item] | None = None


_LIST = msgspec.json.Decoder(_List)


def listing(body: bytes) -> Listing | None:
    """Return what is in one page; None where it is no list, or an object has no uid: nothing can be said."""
    try:
        page = _LIST.decode(body)
    except UNDECODABLE:
        return None
    versions: dict[str, str] = {}
    for item in page.items or ():
        if item.metadata is None or not item.metadata.uid or not item.metadata.resource_version:
            return None
        versions[item.metadata.uid] = item.metadata.resource_version
    return Listing(versions, page.metadata.resource_version or "", page.metadata.more or "")
