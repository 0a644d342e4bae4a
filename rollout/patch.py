"""JSON patches (RFC 6902) as bytes: each begins by testing that the object is the one that was looked at.

Values that the server sent go back as its own bytes, since it compares strings escape for escape. Every
write of rolldeck is made here, so what can be written is what these functions can say: never a scale.

Source: reliability.md 4.3.
"""

from collections.abc import Sequence
from datetime import datetime

import msgspec

from rollout.template import RESTARTED_AT

CHANGE_CAUSE = "kubernetes.io/change-cause"
"""The annotation that kubectl's rollout history shows."""

TEMPLATE = "/spec/template"
PAUSED = "/spec/paused"
ANNOTATIONS = "/metadata/annotations"
TEMPLATE_ANNOTATIONS = "/spec/template/metadata/annotations"

NULL = b"null"
"""As a tested value: that there is nothing at the path."""


class UndoError(ValueError):
    """What was asked for cannot be done. The text is one sentence that says why, and what can be done."""


class AlreadyError(UndoError):
    """What was asked for is so already."""


class Live(msgspec.Struct, frozen=True, kw_only=True):
    """What a patch has to know of the workload as it was read last."""

    uid: str
    template: bytes
    """The server's own bytes."""
    annotated: bool
    """Whether metadata.annotations exists: JSON patch cannot add a key to nothing."""
    template_annotated: bool = True
    """Whether spec.template.metadata.annotations exists."""
    paused: bool | None = None
    """spec.paused, None where it is not set: a Deployment says nothing for false."""


def undo(live: Live, target: bytes, cause: str) -> bytes:
    """Return the patch that makes the template `target` (the server's bytes) current; it resumes as well."""
    resume = [_test(PAUSED, b"true")] if live.paused else []
    resumed = [_remove(PAUSED)] if live.paused else []
    return _patch(
        [
            *_same(live),
            *resume,
            _test(TEMPLATE, live.template),
            _operation("replace", TEMPLATE, target),
            *resumed,
            *_annotate(ANNOTATIONS, CHANGE_CAUSE, cause, exists=live.annotated),
        ]
    )


def pause(live: Live) -> bytes:
    """Return the patch that pauses. Raises AlreadyError."""
    if live.paused:
        raise AlreadyError("it is paused already")
    return _patch([*_same(live), _unpaused(live), _operation("add", PAUSED, b"true")])


def resume(live: Live) -> bytes:
    """Return the patch that resumes: it rolls out the very template that was looked at.

    Raises AlreadyError where it is not paused.
    """
    if not live.paused:
        raise AlreadyError("it is not paused")
    seen = _test(TEMPLATE, live.template)
    return _patch([*_same(live), _test(PAUSED, b"true"), seen, _remove(PAUSED)])


def restart(live: Live, now: datetime) -> bytes:
    """Return the patch that replaces all pods by equal ones. Raises UndoError where it is paused."""
    if live.paused:
        raise UndoError("it is paused, so a restart would change nothing: resume it first")
    return _patch(
        [
            *_same(live),
            _unpaused(live),
            *_annotate(TEMPLATE_ANNOTATIONS, RESTARTED_AT, stamp(now), exists=live.template_annotated),
        ]
    )


def stamp(at: datetime) -> str:
    """Return a time as a restart writes it: to the second, as kubectl does."""
    return at.replace(microsecond=0).isoformat().replace("+00:00", "Z")


def set_image(live: Live, container: str, image: str) -> bytes:
    """Return the patch that sets one container's image. Raises UndoError, AlreadyError."""
    for at, (name, old) in enumerate(_containers(live.template)):
        if msgspec.json.decode(name) == container:
            if msgspec.json.decode(old) == image:
                raise AlreadyError(f"container {container} already runs {image}")
            path = f"{TEMPLATE}/spec/containers/{at}"
            return _patch(
                [
                    *_same(live),
                    _test(f"{path}/name", name),
                    _test(f"{path}/image", old),
                    _operation("replace", f"{path}/image", msgspec.json.encode(image)),
                ]
            )
    names = ", ".join(msgspec.json.decode(name) for name, _ in _containers(live.template))
    raise UndoError(f"it has no container {container}: there {'are' if ', ' in names else 'is'} {names}")


class _Container(msgspec.Struct):
    name: msgspec.Raw = msgspec.Raw(b'""')
    image: msgspec.Raw = msgspec.Raw(b'""')


class _Spec(msgspec.Struct):
    containers: list[_Container] = []


class _Template(msgspec.Struct):
    spec: _Spec


def _containers(template: bytes) -> list[tuple[bytes, bytes]]:
    """Return (name, image) of each container, as the server's own JSON."""
    decoded = msgspec.json.decode(template, type=_Template)
    return [(bytes(container.name), bytes(container.image)) for container in decoded.spec.containers]


def _same(live: Live) -> list[bytes]:
    """Return the test that it is still the object that was looked at, and not another of the same name."""
    return [_test("/metadata/uid", msgspec.json.encode(live.uid))]


def _unpaused(live: Live) -> bytes:
    """Return the test that nobody has paused it; where the field is not set, only null stands for false."""
    return _test(PAUSED, NULL if live.paused is None else b"false")


def _annotate(path: str, key: str, value: str, *, exists: bool) -> list[bytes]:
    """Return what sets one annotation; where there are none at all, their object has to be made first."""
    made = [] if exists else [_test(path, NULL), _operation("add", path, b"{}")]
    pointer = key.replace("/", "~1")  # RFC 6901; no key of ours has a "~"
    return [*made, _operation("add", f"{path}/{pointer}", msgspec.json.encode(value))]


def _test(path: str, value: bytes) -> bytes:
    return _operation("test", path, value)


def _remove(path: str) -> bytes:
    return b'{"op":"remove","path":"' + path.encode() + b'"}'


def _operation(op: str, path: str, value: bytes) -> bytes:
    """Return one operation; `value` is JSON, and goes in byte for byte."""
    return b'{"op":"' + op.encode() + b'","path":"' + path.encode() + b'","value":' + value + b"}"


def _patch(operations: Sequence[bytes]) -> bytes:
    return b"[" + b",".join(operations) + b"]"
