"""What an API server answers: who we are, what we may, a list and a watch."""

from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import Any, TypeVar

import msgspec

from cluster.answers import is_absent
from cluster.client import Answer
from cluster.clock import SKEWED
from cluster.errors import ClusterError, LinkError, SilentError
from cluster.lines import Lines
from cluster.refusal import WANTS_TLS, WEB_PAGE, is_web_page, reason, too_busy
from cluster.report import credential_words
from cluster.reviews import MAY, WHO, WHO_BODY, may_body
from cluster.session import Session
from rollout.connection import NO_API_SERVER, Check, Verdict, clock_words
from rollout.decode import Status, status
from rollout.kinds import DEPLOYMENTS
from rollout.safe import safe

ANSWER, CACHED = 6.0, 2.0
"""Seconds for one answer, and for one from the server's cache: somebody waits for the verdict."""

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


async def server(session: Session) -> AsyncGenerator[Check, None]:
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
        if version is None and (stranger := _stranger(answer)):
            yield Check("version", FAILED, stranger, ends=True)
            return
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
    try:
        answer = await session.client.ask(method, path, **{"timeout": ANSWER, **more})
    except SilentError as error:
        raise SilentError(f"{path}: {error} ({ANSWER:.0f}s)", sent=error.sent) from error
    if answer.status == 429:
        raise LinkError(too_busy(answer.headers, status(answer.body)), sent=True)
    return answer


def _stranger(answer: Answer) -> str:
    """Return why, where no version came, nothing else has to be asked; "" where Kubernetes refused it."""
    code, said = answer.status, status(answer.body)
    if is_web_page(answer.headers):
        return WEB_PAGE
    if 300 <= code < 400:
        return f"{reason(code, said)}: check server"
    if code >= 500:
        return f"the server answers {_no(answer)}: it, or what stands before it, is in trouble: try again"
    if code == 200 or (code == 404 and not is_absent(answer)):
        return f"{NO_API_SERVER}{'' if code == 200 else f' ({code})'}: check server"
    return ""


def _refused(session: Session) -> Check:
    """Return the step that a 401 ends."""
    source = credential_words(session.access)
    words = f"401: the server does not accept the credentials ({source}): sign in again, or renew them"
    return Check("auth", FAILED, words, ends=True)


async def _who(session: Session) -> Check:
    """Ask who we are."""
    answer = await _answered(session, "POST", WHO, body=WHO_BODY)
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
    return await _answered(session, "POST", MAY, body=may_body(attributes))


async def _watch(session: Session) -> AsyncGenerator[Check, None]:
    """Watch for a few seconds."""
    path = DEPLOYMENTS.path(None if session.options.all_namespaces else session.access.namespace)
    try:
        answer = await _answered(session, "GET", path, query={"limit": "1"})
    except SilentError:
        yield await _unread(session, path)
        return
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


async def _unread(session: Session, path: str) -> Check:
    """Return the step that a list ends to which no answer comes: whether the server is there at all."""
    words = f"no answer in {ANSWER:.0f}s to a list of deployments: the server's own store does not answer it"
    query = {"fieldSelector": "metadata.name=rolldeck", "resourceVersion": "0"}
    try:
        answer = await session.client.ask("GET", path, query=query, timeout=CACHED)
    except LinkError:
        words = f"no answer in {ANSWER:.0f}s to a list of deployments, nor to one from the server's cache"
    else:
        if answer.status == 200:
            words += ". From its cache it answers: what is shown may be old, and nothing can be changed"
    return Check("reads", FAILED, words, ends=True)


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
