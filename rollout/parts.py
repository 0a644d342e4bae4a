"""Small parts of records that more than one kind of object has."""

from collections.abc import Sequence

from msgspec import Raw
from msgspec.json import Decoder

from rollout.mend import UNDECODABLE, mended
from rollout.meta import ABSENT, Condition, Selector
from rollout.objects import Template
from rollout.pods import utc
from rollout.records import Stated
from rollout.safe import safe
from rollout.template import TemplateError, digest

_TEMPLATE = Decoder(Template)


def images_of(template: Raw) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the images of a template, and the broken paths within it."""
    if template == ABSENT:
        return (), ()
    read: Template | None
    broken: tuple[str, ...] = ()
    try:
        read = _TEMPLATE.decode(template)
    except UNDECODABLE:
        found = mended(_TEMPLATE, bytes(template))
        read, broken = found.whole, found.broken
    containers = (read.spec.containers if read and read.spec else None) or ()
    paths = tuple(safe(f"$.spec.template{path[1:]}", 200) for path in broken)
    return tuple(safe(container.image or "", 512) for container in containers), paths


def digest_of(template: bytes) -> bytes:
    """Return the template's digest; empty where there is no template, or none that can be read."""
    try:
        return digest(template) if template else b""
    except (TemplateError, ValueError, RecursionError, ArithmeticError):
        return b""


def conditions(stated: Sequence[Condition] | None) -> tuple[Stated, ...]:
    """Return conditions as they are kept."""
    return tuple(
        Stated(
            safe(condition.type or "", 128),
            condition.status or "",
            safe(condition.reason or "", 128),
            safe(condition.message or ""),
            utc(condition.last_update_time),
            utc(condition.last_transition_time),
        )
        for condition in stated or ()
    )


def selector_text(selector: Selector | None) -> str:
    """Return a label selector as a request takes it: "app=web,tier in (a,b),!old"."""
    if selector is None:
        return ""
    terms = [f"{key}={label}" for key, label in (selector.match_labels or {}).items()]
    for expression in selector.match_expressions or ():
        key, labels = expression.key or "", ",".join(expression.values or ())
        match expression.operator:
            case "In":
                terms.append(f"{key} in ({labels})")
            case "NotIn":
                terms.append(f"{key} notin ({labels})")
            case "Exists":
                terms.append(key)
            case "DoesNotExist":
                terms.append(f"!{key}")
    return ",".join(terms)


def number_of(text: str | None) -> int | None:
    """Return a revision annotation as a number; None where it is none."""
    digits = (text or "").strip()
    return int(digits) if digits.isdecimal() and digits.isascii() and len(digits) < 20 else None
