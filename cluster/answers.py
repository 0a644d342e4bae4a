"""What an answer of the API server says, be it to a read or a write: success, its own words, its warnings."""

import re

import msgspec

from cluster.client import Answer
from cluster.errors import ClusterError, LinkError
from cluster.refusal import WEB_PAGE, is_web_page, reason, too_busy
from rollout.connection import UNSIGNED
from rollout.decode import status
from rollout.mend import UNDECODABLE
from rollout.safe import safe

WARNING = re.compile(r'\b\d{3} +[^\s"]+ +"((?:[^"\\]|\\.)*)"')
"""One value of a Warning header: a code, an agent, and the text, in which a backslash hides a quote."""

ESCAPED = re.compile(r"\\(.)")


class ReadError(ClusterError):
    """An answer did not give what was asked for. The text is one safe sentence."""


class _Details(msgspec.Struct):
    causes: list[msgspec.Raw] | None = None


class _Kind(msgspec.Struct):
    kind: str


class _Said(msgspec.Struct):
    message: str | None = None
    details: _Details | None = None


def succeeded(answer: Answer) -> bool:
    """Return whether an answer is a success, be it of the server or of what is between us."""
    return 200 <= answer.status < 300


def check_deletion(body: bytes) -> None:
    """Raise ReadError where `body` is neither the pod that goes nor a Status, and so proves no deletion."""
    if _kind(body) not in ("Pod", "Status"):
        raise ReadError("the server's answer is not what a deletion is answered with")


def refusal(answer: Answer) -> str:
    """Return the server's own words on an answer that is no success, safe to draw."""
    said = _said(answer)
    if said is not None and said.message:
        return safe(said.message, 300)
    text = answer.body[:200].decode(errors="replace").lstrip()
    plain = "" if text.startswith(("<", "{")) else text.removeprefix(str(answer.status))
    return safe(f"HTTP {answer.status} {plain.strip()}".strip())


def is_absent(answer: Answer) -> bool:
    """Return whether Kubernetes itself says that what was asked for is not there.

    What stands before it answers 404 too, to all paths, while it has no API server behind it.
    """
    return answer.status == 404 and _kind(answer.body) == "Status"


def unreadable(what: str, answer: Answer) -> ClusterError:
    """Return what to raise for an answer that does not hold `what`.

    A LinkError where another answer may come in a moment, or from another server; else a ReadError.
    """
    code = answer.status
    if code == 401:
        return LinkError(UNSIGNED, sent=True)
    if code == 429:
        return LinkError(f"{what}: {too_busy(answer.headers, status(answer.body))}", sent=True)
    if is_web_page(answer.headers):
        return LinkError(f"{what}: {WEB_PAGE}", sent=True)
    said = status(answer.body)
    if 300 <= code < 400:
        return LinkError(f"{what} cannot be read: {reason(code, said)}", sent=True)
    if code == 403 and not said.message:
        return ReadError(f"{what} cannot be read: no permission (403)")
    sentence = f"{what} cannot be read: {refusal(answer)}"
    return LinkError(sentence, sent=True) if code >= 500 or code == 404 else ReadError(sentence)


def has_causes(answer: Answer) -> bool:
    """Return whether a 422 names fields: a failed `test` of a JSON patch names none."""
    said = _said(answer)
    return said is not None and said.details is not None and bool(said.details.causes)


def warnings_of(answer: Answer) -> tuple[str, ...]:
    """Return the texts of the answer's Warning headers (RFC 7234, 5.5), safe to draw."""
    headers = [value for name, value in answer.headers.items() if name.lower() == "warning"]
    texts = [text for header in headers for text in WARNING.findall(header)]
    return tuple(safe(ESCAPED.sub(r"\1", text), 300) for text in texts if text)


def _kind(body: bytes) -> str:
    """Return the kind that an answer says it is; "" for what says none."""
    try:
        return msgspec.json.decode(body, type=_Kind).kind
    except UNDECODABLE:
        return ""


def _said(answer: Answer) -> _Said | None:
    try:
        return msgspec.json.decode(answer.body, type=_Said)
    except UNDECODABLE:
        return None
