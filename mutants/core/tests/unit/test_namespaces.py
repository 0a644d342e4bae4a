"""The list of namespaces, read page by page."""

import json
from collections.abc import Mapping
from typing import Any

import pytest

from cluster.client import Answer
from cluster.errors import ClusterError
from cluster.namespaces import read_namespaces


class Server:
    """Answers in order, and remembers what was asked."""

    server = "https://k8s.example"

    def __init__(self, *answers: tuple[int, Any]) -> None:
        self.answers = list(answers)
        self.asked: list[tuple[str, str, dict[str, str]]] = []

    async def ask(self, method: str, path: str, query: Mapping[str, str] | None = None, **how: Any) -> Answer:
        del how
        self.asked.append((method, path, dict(query or {})))
        status, body = self.answers.pop(0)
        return Answer(status, {}, json.dumps(body).encode())

    def open(self, path: str, query: Mapping[str, str], *, silence: float | None) -> Any:
        raise NotImplementedError


def page(*names: str, more: str = "") -> tuple[int, Any]:
    return 200, {"metadata": {"continue": more}, "items": [{"metadata": {"name": name}} for name in names]}


async def test_all_pages_are_read() -> None:
    server = Server(page("a", "b", more="T"), page("c"))
    assert await read_namespaces(server) == ("a", "b", "c")
    assert [query.get("continue") for _, _, query in server.asked] == [None, "T"]


async def test_a_name_that_is_none_is_made_safe() -> None:
    assert await read_namespaces(Server(page("a\x1b[2J"))) == ("a␛[2J",)


async def test_a_refusal_says_what_the_server_says() -> None:
    status = {"kind": "Status", "message": "namespaces is forbidden: no", "code": 403, "status": "Failure"}
    with pytest.raises(ClusterError, match="cannot be listed: namespaces is forbidden"):
        await read_namespaces(Server((403, status)))


async def test_what_is_no_list_is_one_sentence() -> None:
    with pytest.raises(ClusterError, match="cannot be understood"):
        await read_namespaces(Server((200, ["what"])))
