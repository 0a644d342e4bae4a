"""A box, and requests to its API without a socket."""

from collections.abc import AsyncIterator
from typing import Any

from demo.box import Box
from demo.http import Request, Response
from demo.jsontext import decode, encode

START = 1_780_000_000.0
MAPS = "/api/v1/namespaces/shop/configmaps"


def new_box() -> Box:
    box = Box(START)
    box.add_namespace("shop")
    return box


def request(
    box: Box, method: str, path: str, body: Any = None, *, kind: str = "application/json", **query: str
) -> Request:
    headers = {
        "authorization": f"Bearer {box.access.token}",
        "content-type": kind,
        "accept": "application/json",
    }
    text = b"" if body is None else body if isinstance(body, bytes) else encode(body)
    return Request(method, path, query, headers, text)


async def ask(box: Box, method: str, path: str, body: Any = None, **options: Any) -> tuple[int, Any]:
    """Return the status and the decoded answer."""
    response = await box.api.handle(request(box, method, path, body, **options))
    return response.status, decode(response.body)


async def watch(box: Box, path: str, **query: str) -> Response:
    return await box.api.handle(request(box, "GET", path, watch="1", **query))


async def events(response: Response) -> AsyncIterator[Any]:
    assert response.flow is not None
    async for piece in response.flow:
        for line in piece.splitlines():
            yield decode(line)


def config_map(name: str, **labels: str) -> Any:
    return {
        "apiVersion": "v1",
        "kind": "ConfigMap",
        "metadata": {"name": name, "labels": labels},
        "data": {"k": "v"},
    }
