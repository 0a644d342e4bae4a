"""What lies outside Kubernetes: the registries' images, and what the programs in them do."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase

from demo.jsontext import Object
from demo.quantity import parse

MEBIBYTE = 2**20


@dataclass(frozen=True, slots=True)
class Program:
    """What a container does once it is started. Times are seconds since its start."""

    boots: float = 1.5
    """Until it answers its probes."""
    exits: float | None = None
    """When it ends by itself; None: never."""
    exit_code: int = 1
    memory: int = 64
    """MiB it takes once it has booted: above its limit it is killed."""
    fails: float | None = None
    """When it begins to answer its probes with `fails_with`; None: never."""
    fails_with: int = 503
    """HTTP status of a probe that fails."""
    paths: Mapping[str, int] = field(default_factory=dict)
    """HTTP statuses of paths that do not answer 200."""
    stops: float = 1.0
    """How long it takes to stop when it is told to."""
    start_log: tuple[str, ...] = ("starting", "listening on :8080")
    """Lines it writes while it boots."""
    steady_log: tuple[str, ...] = ("GET /healthz 200 0.4ms", "GET / 200 3.1ms")
    """Lines it writes in turn once it has booted."""
    steady_every: float = 7.0
    """Seconds between them; 0: never."""
    last_log: tuple[str, ...] = ()
    """Lines it writes when it ends by itself."""


Choice = Callable[[Object, Object], Program]
"""Chooses a program by the container's spec and its pod: its environment, its limits, its node."""


@dataclass(frozen=True, slots=True)
class Image:
    """An image, or what a registry answers instead of it."""

    program: Program | Choice = Program()
    pulls: float = 1.2
    """Seconds that a pull takes, or until it fails."""
    size: int = 48_211_035
    """Bytes."""
    error: str = ""
    """What the registry answers: "not found", "denied", or a text; "" where it has the image."""


class World:
    """The images that one box can pull."""

    def __init__(self) -> None:
        self._images: dict[str, Image] = {}
        self._closed: list[str] = []
        self._default = Image()

    def add(self, name: str, image: Image) -> None:
        """Put an image into a registry. The name may be a shell pattern."""
        self._images[name] = image

    def knows(self, name: str) -> bool:
        """Say whether a script has named an image itself."""
        return name in self._images

    def close(self, repository: str) -> None:
        """Say that all images of a repository pattern are known: any other tag is not found."""
        self._closed.append(repository)

    def change(self, name: str, **changes: object) -> None:
        """Change an image that exists: a registry comes back, say."""
        self._images[name] = replace(self._images.get(name, self._default), **changes)  # type: ignore[arg-type]

    def image(self, name: str) -> Image:
        """Return what a registry has under a name."""
        if name in self._images:
            return self._images[name]
        for pattern, image in self._images.items():
            if fnmatchcase(name, pattern):
                return image
        if any(fnmatchcase(name, pattern) for pattern in self._closed):
            return Image(error="not found")
        return self._default

    def program(self, container: Object, pod: Object) -> Program:
        """Return what a container of a pod does."""
        program = self.image(container["image"]).program
        return program if isinstance(program, Program) else program(container, pod)


def pull_error(name: str, error: str) -> str:
    """Return a failed pull in containerd's words."""
    start = f'failed to pull and unpack image "{name}": failed to resolve reference "{name}": '
    if error == "not found":
        return f"rpc error: code = NotFound desc = {start}{name}: not found"
    if error == "denied":
        denied = "pull access denied, repository does not exist or may require authorization: "
        return (
            f"rpc error: code = Unknown desc = {start}{denied}authorization failed: no basic auth credentials"
        )
    return f"rpc error: code = Unknown desc = {start}{error}"


def memory_limit(container: Object) -> float | None:
    """Return a container's memory limit in MiB; None where it has none."""
    limit = container.get("resources", {}).get("limits", {}).get("memory")
    return float(parse(limit)) / MEBIBYTE if limit else None


def environment(container: Object) -> dict[str, str]:
    """Return the literal environment variables of a container."""
    return {item["name"]: item.get("value", "") for item in container.get("env", ())}
