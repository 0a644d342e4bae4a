"""The names of all namespaces, where the user may list them, and whether one exists."""

import asyncio
from collections.abc import Callable
from contextlib import suppress

import msgspec

from cluster.answers import ReadError, is_absent, refusal
from cluster.client import Client
from cluster.errors import ClusterError
from cluster.listing import METADATA_ONLY
from rollout.safe import safe

PATH = "/api/v1/namespaces"

PAGE = 500
"""Namespaces of one answer."""

MOST = 20
"""Pages: more namespaces than this nobody picks from."""

PATIENCE = 10.0
"""Seconds for one answer: somebody waits for it."""

AGAIN = 30.0
"""Seconds until an empty namespace is asked for again."""


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


class Existence:
    """Whether a namespace exists, asked only where nothing is found in it."""

    def __init__(self, client: Client, name: str | None, tell: Callable[[], None]) -> None:
        """`tell` is called when it is known anew. With None for `name`, all namespaces, nothing is asked."""
        self.known: bool | None = None
        """None: not asked, not answered, or not permitted."""
        self._client = client
        self._name = name
        self._tell = tell
        self._asked = asyncio.Event()

    def look(self, *, empty: bool) -> bool | None:
        """Say whether nothing is found; return what is known then."""
        if not empty:
            self._asked.clear()
            self.known = None
        elif self._name is not None:
            self._asked.set()
        return self.known

    async def run(self) -> None:
        """Ask while nothing is found. Never returns."""
        while True:
            await self._asked.wait()
            found = await self._ask()
            if self._asked.is_set() and found is not self.known:
                self.known = found
                self._tell()
            await asyncio.sleep(AGAIN)

    async def _ask(self) -> bool | None:
        with suppress(ClusterError):
            # Whole: a server that is asked for a list's form of a single object refuses it.
            answer = await self._client.ask("GET", f"{PATH}/{self._name}", timeout=PATIENCE)
            return True if answer.status == 200 else False if is_absent(answer) else None
        return None
