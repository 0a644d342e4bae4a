"""pods/log: what containers wrote, before and while one looks."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable

from demo.api.reading import Target
from demo.clock import Clock, nano_stamp, seconds_of
from demo.http import Request, Response
from demo.jsontext import Object
from demo.registry import Registry
from demo.status import bad_request

Line = tuple[float, str]
"""A time and a text."""

LogSource = Callable[[Object, str, bool], Iterable[Line]]
"""Gives the lines so far of a pod's container, of its previous run where the flag says so."""

POLL = 0.25
"""Seconds between two looks at a container that is followed."""


def logs(registry: Registry, target: Target, request: Request, source: LogSource) -> Response:
    """Answer a GET of a pod's log. Raises ApiError(400) where there is none to read."""
    pod = registry.get(target.resource, target.namespace, target.name)
    container = _container(pod, request.query.get("container", ""))
    previous = request.flag("previous")
    _check_state(pod, container, previous=previous)
    options = _Options(request, registry.clock)
    lines = options.first(list(source(pod, container, previous)))
    if not request.flag("follow") or previous:
        text = b"".join(options.text(line) for line in lines)
        return Response(200, options.cut(text), "text/plain")
    flow = _follow(registry, target, container, source, options=options, first=lines)
    return Response(200, content_type="text/plain", flow=flow)


def _container(pod: Object, asked: str) -> str:
    name = pod["metadata"]["name"]
    names = [c["name"] for c in pod["spec"]["containers"]]
    inits = [c["name"] for c in pod["spec"].get("initContainers", ())]
    if not asked:
        if len(names) == 1:
            return str(names[0])
        text = f"a container name must be specified for pod {name}, choose one of: [{' '.join(names)}]"
        if inits:
            text += f" or one of the init containers: [{' '.join(inits)}]"
        raise bad_request(text)
    if asked not in names + inits:
        raise bad_request(f"container {asked} is not valid for pod {name}")
    return asked


def _check_state(pod: Object, container: str, *, previous: bool) -> None:
    name = pod["metadata"]["name"]
    status = pod["status"]
    states = [*status.get("containerStatuses", ()), *status.get("initContainerStatuses", ())]
    state = next((s for s in states if s["name"] == container), None)
    if state is None:
        if not pod["spec"].get("nodeName"):
            raise bad_request(f"pod {name} does not have a host assigned")
        raise bad_request(f'container "{container}" in pod "{name}" is not available')
    last = state.get("lastState", {})
    if previous:
        if "terminated" not in last:
            text = f'previous terminated container "{container}" in pod "{name}" not found'
            raise bad_request(text)
        return
    waiting = state.get("state", {}).get("waiting")
    if waiting is not None and "terminated" not in last:
        reason = waiting.get("reason", "ContainerCreating")
        text = f'container "{container}" in pod "{name}" is waiting to start: {_waits(reason)}'
        raise bad_request(text)


def _waits(reason: str) -> str:
    if reason in {"ErrImagePull", "ImagePullBackOff"}:
        return "trying and failing to pull image"
    return reason


class _Options:
    def __init__(self, request: Request, clock: Clock) -> None:
        query = request.query
        self.stamps = request.flag("timestamps")
        self.tail = self._number(query, "tailLines")
        self.limit = self._number(query, "limitBytes")
        seconds = self._number(query, "sinceSeconds")
        self.since = clock.now() - seconds if seconds is not None else 0.0
        if query.get("sinceTime"):
            try:
                self.since = seconds_of(query["sinceTime"])
            except ValueError as error:
                raise bad_request(f"sinceTime: {error}") from None
        self.seen = 0

    @staticmethod
    def _number(query: dict[str, str], name: str) -> int | None:
        text = query.get(name, "")
        if not text:
            return None
        try:
            return max(0, int(text))
        except ValueError:
            raise bad_request(f'{name}: strconv.ParseInt: parsing "{text}": invalid syntax') from None

    def first(self, lines: list[Line]) -> list[Line]:
        """Return the lines that a reader gets at once."""
        self.seen = len(lines)
        kept = [line for line in lines if line[0] >= self.since]
        if self.tail is not None:
            return kept[-self.tail :] if self.tail else []
        return kept

    def text(self, line: Line) -> bytes:
        """Return one line as it is sent."""
        prefix = f"{nano_stamp(line[0])} " if self.stamps else ""
        return f"{prefix}{line[1]}\n".encode()

    def cut(self, text: bytes) -> bytes:
        """Return the text within the limit."""
        return text if self.limit is None else text[: self.limit]


async def _follow(
    registry: Registry,
    target: Target,
    container: str,
    source: LogSource,
    *,
    options: _Options,
    first: list[Line],
) -> AsyncIterator[bytes]:
    pod = registry.get(target.resource, target.namespace, target.name)
    uid, restarts = pod["metadata"]["uid"], _restarts(pod, container)
    if first:
        yield b"".join(options.text(line) for line in first)
    while True:
        await asyncio.sleep(POLL)
        current = registry.store.get(target.resource, target.namespace, target.name)
        if current is None or current["metadata"]["uid"] != uid or _restarts(current, container) != restarts:
            return
        lines = list(source(current, container, False))
        if len(lines) > options.seen:
            yield b"".join(options.text(line) for line in lines[options.seen :])
            options.seen = len(lines)
        if _ended(current, container):
            return


def _restarts(pod: Object, container: str) -> int:
    return next(
        (
            int(s.get("restartCount", 0))
            for s in pod["status"].get("containerStatuses", ())
            if s["name"] == container
        ),
        0,
    )


def _ended(pod: Object, container: str) -> bool:
    states = pod["status"].get("containerStatuses", ())
    return any(s["name"] == container and "running" not in s.get("state", {}) for s in states)
