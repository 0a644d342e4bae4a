"""Completion of contexts, namespaces and resources, from the kubeconfig and from the cluster.

A shell waits for it after each tab: what does not come within a moment does not come, and nothing is said.
"""

import asyncio
import os
import re
import signal
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

from cluster.errors import ClusterError
from cluster.kubeconfig import load
from cluster.session import Options, Session
from rollout.kinds import CORE, KINDS, Kind, Resource, kind_named
from tui.names import is_name

PATIENCE = 2.0
"""Seconds that a person waits for a tab."""

LIMIT = 3.0
"""Seconds after which the program ends, whatever holds it: a resolver in a thread cannot be interrupted."""

MOST = 500
"""Objects of one list: more than a shell can show."""

WORD = re.compile(r"[\w.:/@+=~-]+")
"""A context's name that no shell takes apart: those of cloud providers are such."""

NAMESPACES = Resource(CORE, "namespaces")


class _Metadata(msgspec.Struct):
    name: str = ""


class _Item(msgspec.Struct):
    metadata: _Metadata


class _List(msgspec.Struct):
    items: list[_Item] | None = None


def context_names(chosen: Mapping[str, Any], word: str) -> list[str]:
    """Return the kubeconfig's contexts that begin with `word`; none that a shell could take for more."""

    def read() -> list[str]:
        environ = dict(os.environ)
        home = Path(environ.get("HOME") or "~").expanduser()
        names = load(chosen.get("kubeconfig"), environ, home).contexts
        return [name for name in names if WORD.fullmatch(name)]

    return _beginning(read, word)


def namespace_names(chosen: Mapping[str, Any], word: str) -> list[str]:
    """Return the cluster's namespaces that begin with `word`."""
    return _beginning(lambda: _names(chosen, [(NAMESPACES, None)])[0], word)


def resource_names(chosen: Mapping[str, Any], before: Sequence[str], word: str) -> list[str]:
    """Return resources that begin with `word`: "deploy/web", or names of the kind that stands before."""

    def read() -> list[str]:
        if before:
            kind = kind_named(before[0]) if len(before) == 1 else None
            return [] if kind is None else _of(chosen, [kind])[0]
        typed, slash, _ = word.partition("/")
        if slash:
            kind = kind_named(typed)
            return [] if kind is None else [f"{typed}/{name}" for name in _of(chosen, [kind])[0]]
        kinds = list(KINDS.values())
        found = zip(kinds, _of(chosen, kinds), strict=True)
        return [f"{kind.short}/{name}" for kind, names in found for name in names]

    return _beginning(read, word)


def _beginning(read: Callable[[], Iterable[str]], word: str) -> list[str]:
    """Return what begins with `word`; nothing where it cannot be had."""
    signal.signal(signal.SIGALRM, lambda *_: os._exit(0))
    signal.setitimer(signal.ITIMER_REAL, LIMIT)
    try:
        return [name for name in read() if name.startswith(word)]
    except Exception:  # noqa: BLE001  a traceback would be drawn over the line that is being typed
        return []
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0.0)


def _of(chosen: Mapping[str, Any], kinds: Sequence[Kind]) -> list[list[str]]:
    """Return the names of a namespace's objects, kind by kind."""
    return _names(chosen, [(kind.resource, "") for kind in kinds])


def _names(chosen: Mapping[str, Any], wanted: Sequence[tuple[Resource, str | None]]) -> list[list[str]]:
    """Return the names of objects; a namespace of "" is the session's own. Raises ClusterError."""
    session = Session.open(
        Options(
            kubeconfig=chosen.get("kubeconfig"),
            context=chosen.get("context"),
            namespace=chosen.get("namespace"),
            as_user=chosen.get("as_user"),
            as_groups=tuple(chosen.get("as_groups") or ()),
            server=chosen.get("server"),
            token=chosen.get("token"),
        )
    )

    session.once = True

    async def ask(resource: Resource, namespace: str | None) -> list[str]:
        path = resource.path(session.access.namespace if namespace == "" else namespace)
        answer = await session.client.ask("GET", path, {"limit": str(MOST)}, timeout=PATIENCE)
        if answer.status != 200:
            return []
        items = msgspec.json.decode(answer.body, type=_List).items or []
        return [item.metadata.name for item in items if is_name(item.metadata.name)]

    async def every() -> list[list[str]]:
        try:
            async with asyncio.timeout(PATIENCE):
                return await asyncio.gather(*(ask(*one) for one in wanted))
        except (TimeoutError, ClusterError):
            return [[] for _ in wanted]
        finally:
            await session.close()

    return asyncio.run(every())
