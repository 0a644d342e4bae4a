"""One cluster, as one user, for as long as the program runs."""

import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import msgspec

from cluster import protection, proxies
from cluster.access import Access, Overrides, check_authority, choose
from cluster.client import Client
from cluster.clock import ServerClock, skew_notice
from cluster.config_files import ConfigFiles
from cluster.credentials import Credentials, Identity
from cluster.errors import ClusterError
from cluster.expiry import expiry_notice
from cluster.kubeconfig import load
from cluster.packing import Packing
from cluster.reviews import WHO, WHO_BODY
from rollout.connection import Connection, Notice, StreamReport
from rollout.safe import safe

VERSION = "0.1.0"
"""Our own, for the User-Agent: importlib.metadata would cost every start 20 ms."""

ROUNDS = 3
"""How often we ask who we are while the credential changes under the question."""


@dataclass(frozen=True)
class Options:
    """What the command line and the configuration say."""

    kubeconfig: str | None = None
    context: str | None = None
    namespace: str | None = None
    all_namespaces: bool = False
    selector: str = ""
    as_user: str | None = None
    as_groups: tuple[str, ...] = ()
    server: str | None = None
    token: str | None = field(default=None, repr=False)
    request_timeout: float | None = None
    """Seconds."""
    read_only: bool = False
    audit_log: Path | None = None
    """Where writes are recorded; None: where `cluster.audit.audit_path` says."""
    audit_required: bool = True
    """Whether nothing is written that cannot be recorded."""
    protected: tuple[str, ...] = protection.DEFAULT
    """Globs of protected contexts, namespaces and servers."""
    aliases: Mapping[str, str] = field(default_factory=dict)
    """What to call contexts, by their name."""


@dataclass(frozen=True)
class Scope:
    """What a list shows."""

    namespace: str | None
    """None: all namespaces."""
    selector: str = ""
    """As a request's labelSelector takes it."""


class _UserInfo(msgspec.Struct):
    username: str | None = None


class _ReviewStatus(msgspec.Struct, rename="camel"):
    user_info: _UserInfo | None = None


class _Review(msgspec.Struct):
    status: _ReviewStatus | None = None


class Session:
    """What everybody who talks to the cluster shares."""

    def __init__(
        self, options: Options, access: Access, environ: Mapping[str, str], chosen: Callable[[str], Access]
    ) -> None:
        """`chosen` reads the kubeconfig again, for a context or ("") for that of the options."""
        self.options = options
        self.access = access
        self.environ = environ
        self.clock = ServerClock()
        self.credentials = Credentials(access, environ)
        self.files = ConfigFiles(access, chosen, self.credentials.rotate)
        self.credentials.look = self.files.check
        self.packing = Packing()
        self.agent = f"rolldeck/{VERSION}"
        """User-Agent of every request."""
        self.early: Any = None
        """`cluster.early.EarlyLists`, where they were begun."""
        self.once = False
        """Whether little is asked, for an answer that is printed once: to be set before anything is."""
        self.user = ""
        """Who the server says we are; "" while unknown."""
        self.visible: tuple[str, ...] = ()
        """uids of the rows on screen, from the top: see `look_at`."""
        self.looked: Any = None
        """What to call when `visible` changes; `cluster.follow` sets it."""
        self.reports: list[Callable[[], tuple[StreamReport, ...]]] = []
        """What tells of the streams at work; `cluster.streams` fills it."""
        self.audits: list[Callable[[], None]] = []
        """What compares them with the server at once."""
        self.doubts: list[Callable[[float], None]] = []
        """What has them look whether the server still answers them; `cluster.streams` fills it."""
        self._transport: Any = None
        self._named: Identity | None = None
        """The credential that `user` is of."""
        self._accepted: int | None = None
        """Of which of the kubeconfig's credentials (`rotations`) the server has taken one; None: of none."""
        self._gates: dict[str, Any] = {}
        self._ceiling: Any = None

    @classmethod
    def open(cls, options: Options, environ: Mapping[str, str] | None = None) -> "Session":
        """Read the kubeconfig; nothing is sent. Raises ConfigError."""
        environ = dict(os.environ) if environ is None else environ
        home = Path(environ.get("HOME") or "~").expanduser()
        overrides = Overrides(
            context=options.context or "",
            namespace=options.namespace or "",
            server=options.server or "",
            token=options.token or "",
            as_user=options.as_user or "",
            as_groups=options.as_groups,
        )

        def chosen(context: str) -> Access:
            config = load(options.kubeconfig, environ, home)
            access = choose(config, replace(overrides, context=context or overrides.context), environ)
            proxies.route(access.server, access.proxy, environ)  # raises for one that cannot be used
            return access

        access = chosen("")
        check_authority(access)
        return cls(options, access, environ, chosen)

    @property
    def client(self) -> Client:
        """What sends requests."""
        if self._transport is None:
            # Late: it needs asyncio, and the thread of cluster.early is to start before that is imported.
            from cluster.transport import Transport

            self._transport = Transport(
                self.access,
                self.credentials,
                self.clock,
                self.environ,
                agent=self.agent,
                packing=self.packing,
                most=self.options.request_timeout,
                once=self.once,
            )
        client: Client = self._transport
        return client

    @property
    def scope(self) -> Scope:
        """What the command line asks to be shown."""
        whole = self.options.all_namespaces
        return Scope(None if whole else self.access.namespace, self.options.selector)

    @property
    def connection(self) -> Connection:
        """What line 1 says before any stream stands."""
        return self.connection_for(self.scope.namespace)

    def connection_for(self, namespace: str | None) -> Connection:
        """Return what line 1 says of a namespace (None: all), streams apart."""
        access, options = self.access, self.options
        name = options.aliases.get(access.context, access.context) or access.server
        return Connection(
            context=safe(name, 200),
            server=safe(access.server, 200),
            protected=protection.protected(access.context, namespace, access.server, options.protected),
            namespace=namespace if namespace is None else safe(namespace, 200),
            user=safe(self.user, 200),
            impersonating=bool(access.impersonation),
            read_only=options.read_only,
            signed_in=self._accepted == self.credentials.rotations,
            skew=float(round(self.clock.skew)),
            notice=self.notice,
        )

    @property
    def notice(self) -> Notice:
        """One more thing to say: a kubeconfig that changed, a certificate that ends, a wrong clock."""
        ends = self.credentials.ends
        expires = expiry_notice(ends, self.clock.now())
        said = self.files.notice or expires or self.credentials.notice or skew_notice(self.clock.skew)
        return Notice(safe(said.words, 200), said.short)

    def look_at(self, uids: Iterable[str]) -> None:
        """Take the rows on screen, from the top: the pods of unsettled ones among them are streamed."""
        visible = tuple(uids)
        if visible != self.visible:
            self.visible = visible
            if self.looked is not None:
                self.looked()

    def doubt(self, since: float) -> None:
        """Take it that a read sent at `since`, by the loop's clock, came to no answer."""
        for look in tuple(self.doubts):
            look(since)

    def accepted(self) -> None:
        """Take it that the server takes who we are."""
        self._accepted = self.credentials.rotations

    def gate(self, plural: str) -> Any:
        """Return the `cluster.gate.Gate` of a resource."""
        if plural not in self._gates:
            # Late: it brings asyncio, which the thread of cluster.early is not to wait for.
            from cluster.gate import Gate

            self._gates[plural] = Gate()
        return self._gates[plural]

    @property
    def ceiling(self) -> Any:
        """The `cluster.ceiling.Ceiling` of all streams."""
        if self._ceiling is None:
            # Late: as the gates.
            from cluster.ceiling import Ceiling

            self._ceiling = Ceiling()
        return self._ceiling

    @property
    def nameless(self) -> bool:
        """Whether nothing was answered yet to the question who we are."""
        return self._named is None and self.credentials.last is not None

    async def learn_user(self, *, again: bool = False) -> str:
        """Return who the server says we are; "" where it will not say.

        It is asked once for each credential, for another person's may come to stand under the same entry;
        and `again` where much depends on it.
        """
        for _ in range(ROUNDS):
            before = self.credentials.last
            if self._named is not None and self._named == before and not again:
                break
            user = await self._review()
            if user is None:
                # The streams say what is wrong with the link; the name alone is not worth a word.
                self.user = self.user if before is not None and before == self._named else ""
                break
            self.user = user
            if before is None or self.credentials.last == before:
                self._named = self.credentials.last
                break
        return self.user

    async def _review(self) -> str | None:
        """Ask the server who we are; "" where it will not say, None where nothing was answered."""
        try:
            answer = await self.client.ask("POST", WHO, body=WHO_BODY, timeout=10.0)
            if answer.status != 201:
                return ""
            self.accepted()
            review = msgspec.json.decode(answer.body, type=_Review)
        except (ClusterError, msgspec.DecodeError, UnicodeDecodeError):
            return None
        info = review.status.user_info if review.status else None
        return (info.username if info else None) or ""

    async def close(self) -> None:
        """End plugins and close all connections."""
        if self.early is not None:
            self.early.close()
        self.credentials.close()
        if self._transport is not None:
            await self._transport.close()
