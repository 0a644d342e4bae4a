"""What rolldeck sent besides readings, by the API server's own record, and whether it may do so (G9)."""

import http
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from controlplane import ControlPlane

REVIEWS = ("selfsubjectaccessreviews", "selfsubjectreviews", "selfsubjectrulesreviews")
WORKLOADS = ("deployments", "statefulsets", "daemonsets")
CHANGES = {
    "replace": (r"/spec/template", r"/spec/template/spec/containers/\d+/image"),
    "add": (
        r"/metadata/annotations",
        r"/metadata/annotations/kubernetes\.io~1change-cause",
        r"/spec/paused",
        r"/spec/template/metadata/annotations",
        r"/spec/template/metadata/annotations/kubectl\.kubernetes\.io~1restartedAt",
    ),
    "remove": (r"/spec/paused",),
}
"""What a patch of ours may change, and how. Never /spec/replicas."""


@dataclass(frozen=True)
class Sent:
    """One request that is no reading."""

    method: str
    path: str
    body: Any = None
    query: Mapping[str, str] = field(default_factory=dict)
    forbidden: bool = False
    """Whether it was turned away for want of rights: its body is then not recorded."""

    @property
    def dry(self) -> bool:
        """Whether it was only tried."""
        return self.query.get("dryRun") == "All"

    @property
    def review(self) -> bool:
        """Whether it asks who one is or what one may: a POST that writes nothing."""
        return self.method == "POST" and self.path.split("/")[-1] in REVIEWS

    @property
    def changes(self) -> list[str]:
        """What a patch does besides testing: "replace /spec/template"."""
        return [f"{each['op']} {each['path']}" for each in self.body if each["op"] != "test"]


def assert_allowed(sent: Sent) -> None:
    """It is one of the writes that rolldeck may do."""
    resource = sent.path.split("/")
    if sent.method == "POST":
        assert resource[-1] in (*REVIEWS, "events"), sent
    elif sent.method == "DELETE":
        assert resource[-2] == "pods", sent
        assert sent.forbidden or sent.body["preconditions"]["uid"], sent
    else:
        assert sent.method == "PATCH", sent
        assert resource[-2] in WORKLOADS, sent
        assert sent.query["fieldManager"] == "rolldeck", sent
        assert sent.query["fieldValidation"] == "Strict", sent
        if not sent.forbidden:
            assert_operations(sent.body)


def assert_operations(operations: list[dict[str, Any]]) -> None:
    """The patch tests before it changes, and changes nothing but what is ours to change."""
    assert operations[0]["op"] == "test"
    assert operations[0]["path"] == "/metadata/uid"
    for operation in operations:
        op, path = operation["op"], operation["path"]
        assert op == "test" or any(re.fullmatch(each, path) for each in CHANGES[op]), (op, path)


class Record:
    """What the API server has recorded of rolldeck since this was made, in order."""

    def __init__(self, plane: ControlPlane) -> None:
        self.path = plane.audit_log
        self.start = self.path.stat().st_size

    def sent(self) -> list[Sent]:
        """Return every request that is no reading. A request is recorded once it is answered, or given up."""
        with self.path.open("rb") as file:
            file.seek(self.start)
            lines = file.read().splitlines(keepends=True)
        records = [json.loads(line) for line in lines if line.endswith(b"\n")]
        return [_sent(each) for each in records if each.get("userAgent", "").startswith("rolldeck")]

    def writes(self) -> list[Sent]:
        """Return those that change something, or have the server try it."""
        return [sent for sent in self.sent() if not sent.review]

    def assert_only_what_is_allowed(self) -> None:
        """Every one of them is a write that rolldeck may do."""
        for sent in self.sent():
            assert_allowed(sent)


METHODS = {"create": "POST", "patch": "PATCH", "delete": "DELETE", "update": "PUT"}


def _sent(record: dict[str, Any]) -> Sent:
    """Return one line of the record; verbs that are no method of ours stay as they are."""
    asked = urlsplit(record["requestURI"])
    method = METHODS.get(record["verb"], record["verb"])
    forbidden = record.get("responseStatus", {}).get("code") == http.HTTPStatus.FORBIDDEN
    body = record.get("requestObject")
    return Sent(method, asked.path, body, dict(parse_qsl(asked.query)), forbidden and body is None)
