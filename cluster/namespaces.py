"""The names of all namespaces, where the user may list them."""

import msgspec

from cluster.client import Client
from cluster.fresh import ReadError, refusal
from cluster.listing import METADATA_ONLY
from rollout.safe import safe

PATH = "/api/v1/namespaces"

PAGE = 500
"""Namespaces of one answer."""

MOST = 20
"""Pages: more namespaces than this nobody picks from."""

PATIENCE = 10.0
"""Seconds for one answer: somebody waits for it."""


class _Metadata(msgspec.Struct):
    name: str = ""
    more: str = msgspec.field(name="continue", default="")


class _Item(msgspec.Struct):
    metadata: _Metadata


class _List(msgspec.Struct):
    metadata: _Metadata
    items: list[_Item] | None = None


async def read_namespaces(client: Client) -> tuple[str, ...]:
    """Return the names of all namespaces, safe to draw, in the server's order: by name.

    Raises ReadError where they may not be listed, LinkError where no answer comes.
    """
    names: list[str] = []
    more = ""
    for _ in range(MOST):
        query = {"limit": str(PAGE), **({"continue": more} if more else {})}
        answer = await client.ask("GET", PATH, query, accept=METADATA_ONLY, timeout=PATIENCE)
        if answer.status != 200:
            raise ReadError(f"the namespaces cannot be listed: {refusal(answer)}")
        try:
            page = msgspec.json.decode(answer.body, type=_List)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise ReadError("the server's list of namespaces cannot be understood") from error
        names += [safe(item.metadata.name, 253) for item in page.items or ()]
        more = page.metadata.more
        if not more:
            break
    return tuple(names)
