"""Every step from the kubeconfig to a bookmark, one after the other: what works, and where it ends.

What is yielded never holds a credential: it is pasted into support channels.
"""

import asyncio
import json
import os
import socket
import ssl
from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing
from typing import Any, TypeVar
from urllib.parse import urlsplit

import msgspec

from cluster import proxies, tls
from cluster.access import Access
from cluster.apart import apart, handed
from cluster.client import Answer
from cluster.clock import SKEWED
from cluster.errors import ClusterError, ConfigError, LinkError
from cluster.expiry import expiry_notice
from cluster.lines import Lines
from cluster.plugin import SLOW, TIMEOUT
from cluster.refusal import WANTS_TLS, reason, too_busy
from cluster.report import credential_words
from cluster.session import REVIEW, Options, Session
from rollout.connection import Check, Verdict, clock_words
from rollout.decode import Status, status
from rollout.kinds import DEPLOYMENTS
from rollout.safe import safe

PATIENCE = 5.0
"""Seconds for a name, a connection, a handshake."""

EYEBALLS = 0.25
"""Seconds until another address of the same name is tried beside the first, as the ordinary path does."""

WATCHED = 12
"""Seconds of the watch: the server sends a bookmark before it ends one."""

WATCHES = ("list", "watch")

RIGHTS: tuple[tuple[str, str, tuple[str, ...], str], ...] = (
    ("apps", "deployments", WATCHES, ""),
    ("apps", "replicasets", WATCHES, ""),
    ("", "pods", WATCHES, ""),
    ("apps", "statefulsets", WATCHES, "StatefulSets are not shown"),
    ("apps", "daemonsets", WATCHES, "DaemonSets are not shown"),
    ("apps", "controllerrevisions", WATCHES, "no revisions of StatefulSets and DaemonSets"),
    ("", "events", WATCHES, "fewer causes are found"),
    *(
        ("apps", plural, ("get", "patch"), "they cannot be undone or changed")
        for plural in ("deployments", "statefulsets", "daemonsets")
    ),
    ("", "pods", ("get",), "no choice of containers for logs"),
    ("", "pods/log", ("get",), "no logs"),
    *(
        ("", plural, ("get",), "an undo does not check what its target names")
        for plural in ("configmaps", "secrets", "serviceaccounts", "persistentvolumeclaims")
    ),
    ("", "resourcequotas", ("list",), "an undo does not check for room"),
    ("autoscaling", "horizontalpodautoscalers", ("list",), "autoscalers are not named"),
    ("", "events", ("create",), "an action leaves no Event"),
    ("", "pods", ("delete",), "a pod that blocks a StatefulSet cannot be deleted"),
    (
        "",
        "namespaces",
        ("get", "list"),
        "namespaces are typed, not chosen, and none is told from an empty one",
    ),
)
"""API group, resource, verbs, what is missing without them; "" where nothing works (reliability.md 4.4)."""

CLUSTER_WIDE = ("namespaces",)
"""What is in no namespace."""

ACCESS_REVIEW = "/apis/authorization.k8s.io/v1/selfsubjectaccessreviews"

OK, WARNING, FAILED = Verdict.OK, Verdict.WARNING, Verdict.FAILED


Shape = TypeVar("Shape")


class _User(msgspec.Struct):
    username: str = ""
    groups: list[str] = []


class _Said(msgspec.Struct, rename="camel"):
    user_info: _User = msgspec.field(default_factory=_User)
    allowed: bool = False


class _Review(msgspec.Struct):
    status: _Said


class _Version(msgspec.Struct, rename="camel"):
    git_version: str = ""


class _ListMetadata(msgspec.Struct, rename="camel"):
    resource_version: str = ""


class _List(msgspec.Struct):
    metadata: _ListMetadata


async def diagnose(options: Options, environ: Mapping[str, str]) -> AsyncGenerator[Check, None]:
    """Yield each step as it ends; the first that fails in a way that ends all others is the last.

    Reads, and asks the server what we may do; changes nothing.
    """
    try:
        session = Session.open(options, environ)
    except ConfigError as error:
        yield Check("kubeconfig", FAILED, str(error))
        return
    yield Check("kubeconfig", OK, _config_words(session.access))
    try:
        async for check in _steps(session):
            yield check
            if check.verdict is FAILED and check.ends:
                return
    finally:
        await session.close()


def _config_words(access: Access) -> str:
    files = ", ".join(str(path) for path in access.files) or "no file"
    acting = f", as {access.impersonation[0][1]}" if access.impersonation else ""
    words = f"{files}: context {access.context or '(none)'}, {access.server}, namespace {access.namespace}"
    return safe(words + acting, 400)


async def _steps(session: Session) -> AsyncGenerator[Check, None]:
    """Yield the steps that need the network."""
    access = session.access
    asked = asyncio.ensure_future(handed(apart(session.credentials.identity)))
    try:
        await asyncio.wait([asked], timeout=SLOW + 1.0)
        if not asked.done():
            said = session.credentials.notice.words or "they are being read"
            yield Check("credentials", WARNING, f"{said}: {TIMEOUT:.0f}s at most")
        identity = await asked
        context = await handed(apart(tls.context, access, identity))
    except ClusterError as error:
        yield Check("credentials", FAILED, str(error), ends=True)
        return
    finally:
        asked.cancel()
    warning = expiry_notice(session.credentials.ends, session.clock.now()) or session.credentials.notice
    words = credential_words(access)
    yield Check("credentials", WARNING if warning else OK, f"{words}: {warning.words}" if warning else words)
    proxy = proxies.route(access.server, access.proxy, session.environ)
    if proxy:
        yield Check("proxy", OK, f"through {safe(urlsplit(proxy).netloc.rpartition('@')[2], 120)}")
    else:
        async for check in _link(access, context):
            yield check
    async for check in _server(session):
        yield check


async def _link(access: Access, context: ssl.SSLContext | None) -> AsyncGenerator[Check, None]:
    """Yield DNS, TCP and TLS."""
    parts = urlsplit(access.server)
    host, port = parts.hostname or "", parts.port or (443 if context else 80)
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(PATIENCE):
            found = await loop.getaddrinfo(host, port, type=1)
    except (OSError, TimeoutError) as error:
        why = str(error.strerror).lower() if isinstance(error, socket.gaierror) else _why(error)
        yield Check("DNS", FAILED, f"{safe(host)} cannot be resolved: {safe(why, 160)}", ends=True)
        return
    yield Check("DNS", OK, ", ".join(dict.fromkeys(str(one[4][0]) for one in found)))
    try:
        async with asyncio.timeout(PATIENCE):
            _, writer = await asyncio.open_connection(host, port, happy_eyeballs_delay=EYEBALLS)
        writer.close()
    except (OSError, TimeoutError) as error:
        yield Check("TCP", FAILED, f"{safe(host)}:{port} cannot be reached: {_why(error)}", ends=True)
        return
    yield Check("TCP", OK, f"{safe(host)}:{port}")
    if context is None:
        yield Check("TLS", WARNING, "none: the server is asked over plain HTTP, without credentials")
        return
    try:
        async with asyncio.timeout(PATIENCE):
            name = access.tls_server_name or host
            _, writer = await asyncio.open_connection(
                host, port, ssl=context, server_hostname=name, happy_eyeballs_delay=EYEBALLS
            )
        agreed = writer.get_extra_info("ssl_object").version()
        writer.transport.abort()
    except (OSError, TimeoutError) as error:
        words = tls.trust(access).words(error) if isinstance(error, ssl.SSLError) else _why(error)
        yield Check("TLS", FAILED, words, ends=True)
        return
    verified = "the certificate is NOT verified" if access.insecure else "the certificate is verified"
    yield Check("TLS", WARNING if access.insecure else OK, f"{agreed}, {verified}")


async def _server(session: Session) -> AsyncGenerator[Check, None]:
    """Yield what the server answers."""
    try:
        answer = await _answered(session, "GET", "/version")
        if answer.status == 401:
            yield _refused(session)
            return
        if answer.status == 400 and WANTS_TLS in answer.body:
            yield Check("TLS", FAILED, f"{reason(400, Status(), answer.body)}: check server", ends=True)
            return
        version = _read(answer, _Version, 200)
        yield Check(
            "version", OK if version else WARNING, safe(version.git_version) if version else _no(answer)
        )
        skew = session.clock.skew
        yield Check("clock", WARNING if abs(skew) > SKEWED else OK, clock_words(skew))
        yield await _who(session)
        async with aclosing(_permissions(session)) as permissions:
            async for check in permissions:
                yield check
        async with aclosing(_watch(session)) as watched:
            async for check in watched:
                yield check
    except ClusterError as error:
        yield Check("request", FAILED, str(error), ends=True)


async def _answered(session: Session, method: str, path: str, **more: Any) -> Answer:
    """Ask. Raises LinkError where the server wants to be left alone: the next would be turned away too."""
    answer = await session.client.ask(method, path, **more)
    if answer.status == 429:
        raise LinkError(too_busy(answer.headers, status(answer.body)), sent=True)
    return answer


def _refused(session: Session) -> Check:
    """Return the step that a 401 ends."""
    source = credential_words(session.access)
    words = f"401: the server does not accept the credentials ({source}): sign in again, or renew them"
    return Check("auth", FAILED, words, ends=True)


async def _who(session: Session) -> Check:
    """Ask who we are."""
    body = b'{"apiVersion":"authentication.k8s.io/v1","kind":"SelfSubjectReview"}'
    answer = await _answered(session, "POST", REVIEW, body=body)
    review = _read(answer, _Review, 201)
    if answer.status == 401:
        return _refused(session)
    if review is None:
        return Check("auth", WARNING, f"the server does not say who we are: {_no(answer)}")
    user = review.status.user_info
    return Check("auth", OK, safe(f"{user.username}, groups {', '.join(user.groups) or 'none'}", 400))


async def _permissions(session: Session) -> AsyncGenerator[Check, None]:
    """Ask for each right."""
    namespace = "" if session.options.all_namespaces else session.access.namespace
    for group, plural, verbs, missing in RIGHTS:
        within = "" if plural in CLUSTER_WIDE else namespace
        where = f"in namespace {safe(within)}" if within else "in all namespaces"
        for verb in verbs:
            step = f"{verb} {plural}"
            answer = await _may(session, group, plural, verb, within)
            review = _read(answer, _Review, 201)
            if review is None:
                yield Check(step, WARNING, f"the server does not say: {_no(answer)}")
            elif review.status.allowed:
                yield Check(step, OK, f"allowed {where}")
            elif missing:
                yield Check(step, WARNING, f"not allowed {where}: {missing}")
            else:
                yield Check(step, FAILED, f"not allowed {where}: ask for the Role in the README")


async def _may(session: Session, group: str, plural: str, verb: str, namespace: str) -> Answer:
    """Ask for one right."""
    resource, _, part = plural.partition("/")
    attributes = {"group": group, "resource": resource, "verb": verb, "namespace": namespace}
    attributes |= {"subresource": part} if part else {}
    review = {
        "apiVersion": "authorization.k8s.io/v1",
        "kind": "SelfSubjectAccessReview",
        "spec": {"resourceAttributes": attributes},
    }
    return await _answered(session, "POST", ACCESS_REVIEW, body=json.dumps(review).encode())


async def _watch(session: Session) -> AsyncGenerator[Check, None]:
    """Watch for a few seconds."""
    path = DEPLOYMENTS.path(None if session.options.all_namespaces else session.access.namespace)
    answer = await _answered(session, "GET", path, query={"limit": "1"})
    listed = _read(answer, _List, 200)
    if listed is None:
        yield Check("watch", FAILED, f"deployments cannot be listed: {_no(answer)}", ends=True)
        return
    query = {
        "watch": "true",
        "allowWatchBookmarks": "true",
        "resourceVersion": listed.metadata.resource_version,
        "timeoutSeconds": str(WATCHED),
    }
    async with session.client.open(path, query, silence=WATCHED * 2) as flow:
        if flow.status != 200:
            yield Check("watch", FAILED, reason(flow.status, status(await flow.rest(4096))), ends=True)
            return
        yield Check("watch", OK, "opened")
        lines, marked = Lines(), False
        async for chunk in flow.chunks():
            marked |= any(b'"BOOKMARK"' in one for one in lines.feed(chunk))
    # A healthy server sends one a minute, and at the end of a watch only where something changed (R16).
    found = "the server sends them" if marked else f"none in {WATCHED}s: a quiet server sends one a minute"
    yield Check("bookmarks", OK, found)


def _read(answer: Answer, shape: type[Shape], code: int) -> Shape | None:
    """Return what an answer holds, None for anything else."""
    if answer.status != code:
        return None
    try:
        return msgspec.json.decode(answer.body, type=shape)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None


def _no(answer: Answer) -> str:
    said = status(answer.body)
    return safe(f"{reason(answer.status, said)} {said.message}".strip(), 300)


def _why(error: OSError | TimeoutError) -> str:
    if isinstance(error, TimeoutError):
        return f"no answer in {PATIENCE:.0f}s"
    if isinstance(error, ConnectionRefusedError):
        return "connection refused"
    # asyncio puts the address in place of the reason, and for several addresses a list of them.
    reason = os.strerror(error.errno) if error.errno and error.errno > 0 else "no address answers"
    return safe(reason.lower(), 160)
