"""A list read for uids and versions alone: what an audit compares (rule R22). No I/O."""

import msgspec

METADATA_ONLY = "application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1,application/json"
"""The Accept header for it; a server that does not know this form sends the whole objects."""


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


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
mutants_x_listing__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_listing__mutmut)
def listing(body: bytes) -> Listing | None:
    """Return what is in one page; None where it is no list, or an object has no uid: nothing can be said."""
    try:
        page = _LIST.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    versions: dict[str, str] = {}
    for item in page.items or ():
        if item.metadata is None or not item.metadata.uid or not item.metadata.resource_version:
            return None
        versions[item.metadata.uid] = item.metadata.resource_version
    return Listing(versions, page.metadata.resource_version or "", page.metadata.more or "")


def x_listing__mutmut_orig(body: bytes) -> Listing | None:
    """Return what is in one page; None where it is no list, or an object has no uid: nothing can be said."""
    try:
        page = _LIST.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    versions: dict[str, str] = {}
    for item in page.items or ():
        if item.metadata is None or not item.metadata.uid or not item.metadata.resource_version:
            return None
        versions[item.metadata.uid] = item.metadata.resource_version
    return Listing(versions, page.metadata.resource_version or "", page.metadata.more or "")


def x_listing__mutmut_1(body: bytes) -> Listing | None:
    """Return what is in one page; None where it is no list, or an object has no uid: nothing can be said."""
    try:
        page = None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    versions: dict[str, str] = {}
    for item in page.items or ():
        if item.metadata is None or not item.metadata.uid or not item.metadata.resource_version:
            return None
        versions[item.metadata.uid] = item.metadata.resource_version
    return Listing(versions, page.metadata.resource_version or "", page.metadata.more or "")


def x_listing__mutmut_2(body: bytes) -> Listing | None:
    """Return what is in one page; None where it is no list, or an object has no uid: nothing can be said."""
    try:
        page = _LIST.decode(None)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    versions: dict[str, str] = {}
    for item in page.items or ():
        if item.metadata is None or not item.metadata.uid or not item.metadata.resource_version:
            return None
        versions[item.metadata.uid] = item.metadata.resource_version
    return Listing(versions, page.metadata.resource_version or "", page.metadata.more or "")


def x_listing__mutmut_3(body: bytes) -> Listing | None:
    """Return what is in one page; None where it is no list, or an object has no uid: nothing can be said."""
    try:
        page = _LIST.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    versions: dict[str, str] = None
    for item in page.items or ():
        if item.metadata is None or not item.metadata.uid or not item.metadata.resource_version:
            return None
        versions[item.metadata.uid] = item.metadata.resource_version
    return Listing(versions, page.metadata.resource_version or "", page.metadata.more or "")


def x_listing__mutmut_4(body: bytes) -> Listing | None:
    """Return what is in one page; None where it is no list, or an object has no uid: nothing can be said."""
    try:
        page = _LIST.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    versions: dict[str, str] = {}
    for item in page.items and ():
        if item.metadata is None or not item.metadata.uid or not item.metadata.resource_version:
            return None
        versions[item.metadata.uid] = item.metadata.resource_version
    return Listing(versions, page.metadata.resource_version or "", page.metadata.more or "")


def x_listing__mutmut_5(body: bytes) -> Listing | None:
    """Return what is in one page; None where it is no list, or an object has no uid: nothing can be said."""
    try:
        page = _LIST.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    versions: dict[str, str] = {}
    for item in page.items or ():
        if item.metadata is None or not item.metadata.uid and not item.metadata.resource_version:
            return None
        versions[item.metadata.uid] = item.metadata.resource_version
    return Listing(versions, page.metadata.resource_version or "", page.metadata.more or "")


def x_listing__mutmut_6(body: bytes) -> Listing | None:
    """Return what is in one page; None where it is no list, or an object has no uid: nothing can be said."""
    try:
        page = _LIST.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    versions: dict[str, str] = {}
    for item in page.items or ():
        if item.metadata is None and not item.metadata.uid or not item.metadata.resource_version:
            return None
        versions[item.metadata.uid] = item.metadata.resource_version
    return Listing(versions, page.metadata.resource_version or "", page.metadata.more or "")


def x_listing__mutmut_7(body: bytes) -> Listing | None:
    """Return what is in one page; None where it is no list, or an object has no uid: nothing can be said."""
    try:
        page = _LIST.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    versions: dict[str, str] = {}
    for item in page.items or ():
        if item.metadata is not None or not item.metadata.uid or not item.metadata.resource_version:
            return None
        versions[item.metadata.uid] = item.metadata.resource_version
    return Listing(versions, page.metadata.resource_version or "", page.metadata.more or "")


def x_listing__mutmut_8(body: bytes) -> Listing | None:
    """Return what is in one page; None where it is no list, or an object has no uid: nothing can be said."""
    try:
        page = _LIST.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    versions: dict[str, str] = {}
    for item in page.items or ():
        if item.metadata is None or item.metadata.uid or not item.metadata.resource_version:
            return None
        versions[item.metadata.uid] = item.metadata.resource_version
    return Listing(versions, page.metadata.resource_version or "", page.metadata.more or "")


def x_listing__mutmut_9(body: bytes) -> Listing | None:
    """Return what is in one page; None where it is no list, or an object has no uid: nothing can be said."""
    try:
        page = _LIST.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    versions: dict[str, str] = {}
    for item in page.items or ():
        if item.metadata is None or not item.metadata.uid or item.metadata.resource_version:
            return None
        versions[item.metadata.uid] = item.metadata.resource_version
    return Listing(versions, page.metadata.resource_version or "", page.metadata.more or "")


def x_listing__mutmut_10(body: bytes) -> Listing | None:
    """Return what is in one page; None where it is no list, or an object has no uid: nothing can be said."""
    try:
        page = _LIST.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    versions: dict[str, str] = {}
    for item in page.items or ():
        if item.metadata is None or not item.metadata.uid or not item.metadata.resource_version:
            return None
        versions[item.metadata.uid] = None
    return Listing(versions, page.metadata.resource_version or "", page.metadata.more or "")


def x_listing__mutmut_11(body: bytes) -> Listing | None:
    """Return what is in one page; None where it is no list, or an object has no uid: nothing can be said."""
    try:
        page = _LIST.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    versions: dict[str, str] = {}
    for item in page.items or ():
        if item.metadata is None or not item.metadata.uid or not item.metadata.resource_version:
            return None
        versions[item.metadata.uid] = item.metadata.resource_version
    return Listing(None, page.metadata.resource_version or "", page.metadata.more or "")


def x_listing__mutmut_12(body: bytes) -> Listing | None:
    """Return what is in one page; None where it is no list, or an object has no uid: nothing can be said."""
    try:
        page = _LIST.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    versions: dict[str, str] = {}
    for item in page.items or ():
        if item.metadata is None or not item.metadata.uid or not item.metadata.resource_version:
            return None
        versions[item.metadata.uid] = item.metadata.resource_version
    return Listing(versions, None, page.metadata.more or "")


def x_listing__mutmut_13(body: bytes) -> Listing | None:
    """Return what is in one page; None where it is no list, or an object has no uid: nothing can be said."""
    try:
        page = _LIST.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    versions: dict[str, str] = {}
    for item in page.items or ():
        if item.metadata is None or not item.metadata.uid or not item.metadata.resource_version:
            return None
        versions[item.metadata.uid] = item.metadata.resource_version
    return Listing(versions, page.metadata.resource_version or "", None)


def x_listing__mutmut_14(body: bytes) -> Listing | None:
    """Return what is in one page; None where it is no list, or an object has no uid: nothing can be said."""
    try:
        page = _LIST.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    versions: dict[str, str] = {}
    for item in page.items or ():
        if item.metadata is None or not item.metadata.uid or not item.metadata.resource_version:
            return None
        versions[item.metadata.uid] = item.metadata.resource_version
    return Listing(page.metadata.resource_version or "", page.metadata.more or "")


def x_listing__mutmut_15(body: bytes) -> Listing | None:
    """Return what is in one page; None where it is no list, or an object has no uid: nothing can be said."""
    try:
        page = _LIST.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    versions: dict[str, str] = {}
    for item in page.items or ():
        if item.metadata is None or not item.metadata.uid or not item.metadata.resource_version:
            return None
        versions[item.metadata.uid] = item.metadata.resource_version
    return Listing(versions, page.metadata.more or "")


def x_listing__mutmut_16(body: bytes) -> Listing | None:
    """Return what is in one page; None where it is no list, or an object has no uid: nothing can be said."""
    try:
        page = _LIST.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    versions: dict[str, str] = {}
    for item in page.items or ():
        if item.metadata is None or not item.metadata.uid or not item.metadata.resource_version:
            return None
        versions[item.metadata.uid] = item.metadata.resource_version
    return Listing(versions, page.metadata.resource_version or "", )


def x_listing__mutmut_17(body: bytes) -> Listing | None:
    """Return what is in one page; None where it is no list, or an object has no uid: nothing can be said."""
    try:
        page = _LIST.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    versions: dict[str, str] = {}
    for item in page.items or ():
        if item.metadata is None or not item.metadata.uid or not item.metadata.resource_version:
            return None
        versions[item.metadata.uid] = item.metadata.resource_version
    return Listing(versions, page.metadata.resource_version and "", page.metadata.more or "")


def x_listing__mutmut_18(body: bytes) -> Listing | None:
    """Return what is in one page; None where it is no list, or an object has no uid: nothing can be said."""
    try:
        page = _LIST.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    versions: dict[str, str] = {}
    for item in page.items or ():
        if item.metadata is None or not item.metadata.uid or not item.metadata.resource_version:
            return None
        versions[item.metadata.uid] = item.metadata.resource_version
    return Listing(versions, page.metadata.resource_version or "XXXX", page.metadata.more or "")


def x_listing__mutmut_19(body: bytes) -> Listing | None:
    """Return what is in one page; None where it is no list, or an object has no uid: nothing can be said."""
    try:
        page = _LIST.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    versions: dict[str, str] = {}
    for item in page.items or ():
        if item.metadata is None or not item.metadata.uid or not item.metadata.resource_version:
            return None
        versions[item.metadata.uid] = item.metadata.resource_version
    return Listing(versions, page.metadata.resource_version or "", page.metadata.more and "")


def x_listing__mutmut_20(body: bytes) -> Listing | None:
    """Return what is in one page; None where it is no list, or an object has no uid: nothing can be said."""
    try:
        page = _LIST.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    versions: dict[str, str] = {}
    for item in page.items or ():
        if item.metadata is None or not item.metadata.uid or not item.metadata.resource_version:
            return None
        versions[item.metadata.uid] = item.metadata.resource_version
    return Listing(versions, page.metadata.resource_version or "", page.metadata.more or "XXXX")

mutants_x_listing__mutmut['_mutmut_orig'] = x_listing__mutmut_orig # type: ignore # mutmut generated
mutants_x_listing__mutmut['x_listing__mutmut_1'] = x_listing__mutmut_1 # type: ignore # mutmut generated
mutants_x_listing__mutmut['x_listing__mutmut_2'] = x_listing__mutmut_2 # type: ignore # mutmut generated
mutants_x_listing__mutmut['x_listing__mutmut_3'] = x_listing__mutmut_3 # type: ignore # mutmut generated
mutants_x_listing__mutmut['x_listing__mutmut_4'] = x_listing__mutmut_4 # type: ignore # mutmut generated
mutants_x_listing__mutmut['x_listing__mutmut_5'] = x_listing__mutmut_5 # type: ignore # mutmut generated
mutants_x_listing__mutmut['x_listing__mutmut_6'] = x_listing__mutmut_6 # type: ignore # mutmut generated
mutants_x_listing__mutmut['x_listing__mutmut_7'] = x_listing__mutmut_7 # type: ignore # mutmut generated
mutants_x_listing__mutmut['x_listing__mutmut_8'] = x_listing__mutmut_8 # type: ignore # mutmut generated
mutants_x_listing__mutmut['x_listing__mutmut_9'] = x_listing__mutmut_9 # type: ignore # mutmut generated
mutants_x_listing__mutmut['x_listing__mutmut_10'] = x_listing__mutmut_10 # type: ignore # mutmut generated
mutants_x_listing__mutmut['x_listing__mutmut_11'] = x_listing__mutmut_11 # type: ignore # mutmut generated
mutants_x_listing__mutmut['x_listing__mutmut_12'] = x_listing__mutmut_12 # type: ignore # mutmut generated
mutants_x_listing__mutmut['x_listing__mutmut_13'] = x_listing__mutmut_13 # type: ignore # mutmut generated
mutants_x_listing__mutmut['x_listing__mutmut_14'] = x_listing__mutmut_14 # type: ignore # mutmut generated
mutants_x_listing__mutmut['x_listing__mutmut_15'] = x_listing__mutmut_15 # type: ignore # mutmut generated
mutants_x_listing__mutmut['x_listing__mutmut_16'] = x_listing__mutmut_16 # type: ignore # mutmut generated
mutants_x_listing__mutmut['x_listing__mutmut_17'] = x_listing__mutmut_17 # type: ignore # mutmut generated
mutants_x_listing__mutmut['x_listing__mutmut_18'] = x_listing__mutmut_18 # type: ignore # mutmut generated
mutants_x_listing__mutmut['x_listing__mutmut_19'] = x_listing__mutmut_19 # type: ignore # mutmut generated
mutants_x_listing__mutmut['x_listing__mutmut_20'] = x_listing__mutmut_20 # type: ignore # mutmut generated
