"""Whether a namespace's quotas leave room for the pods that come.

Source: k/k pkg/quota/v1/evaluator/core/pods.go.
"""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Any

from msgspec import Struct

from rollout import quantity
from rollout.template import parse


class Quota(Struct, frozen=True):
    """A ResourceQuota, as far as pods count for it."""

    name: str
    hard: Mapping[str, str]
    used: Mapping[str, str]
    scoped: bool = False
    """Whether it counts some pods only."""


def lacking(quotas: Iterable[Quota], template: bytes, pods: int) -> tuple[str, ...]:
    """Return what there is no room for with `pods` more pods of `template`: "pods 10 of 10 used (team)".

    Quotas that count some pods only are left out: `unjudged` names them. Raises TemplateError.
    """
    if pods <= 0:
        return ()
    needs = {resource: need * pods for resource, need in per_pod(template).items()}
    said = []
    for quota in quotas:
        if quota.scoped:
            continue
        for resource, hard in quota.hard.items():
            most, used = quantity.value(hard), quantity.value(quota.used.get(resource, "0"))
            need = needs.get(resource, Fraction(0))
            if most is not None and used is not None and need and used + need > most:
                said.append(f"{resource} {quota.used.get(resource, '0')} of {hard} used ({quota.name})")
    return tuple(said)


def unjudged(quotas: Iterable[Quota]) -> tuple[str, ...]:
    """Return the quotas that count some pods only: whether ours are among them is not known."""
    return tuple(quota.name for quota in quotas if quota.scoped)


def per_pod(template: bytes) -> dict[str, Fraction]:
    """Return what one pod takes of each resource that a quota can name. Raises TemplateError."""
    spec = parse(template).get("spec")
    spec = spec if isinstance(spec, dict) else {}
    needs = {"pods": Fraction(1), "count/pods": Fraction(1)}
    for field in ("requests", "limits"):
        running, first = _sum(spec.get("containers"), field), _most(spec.get("initContainers"), field)
        for resource in {*running, *first}:
            need = max(running.get(resource, Fraction(0)), first.get(resource, Fraction(0)))
            needs[f"{field}.{resource}"] = need
            if field == "requests" and resource in ("cpu", "memory", "ephemeral-storage"):
                needs[resource] = need
    return needs


def _sum(containers: Any, field: str) -> dict[str, Fraction]:
    total: dict[str, Fraction] = {}
    for resource, worth in _worths(containers, field):
        total[resource] = total.get(resource, Fraction(0)) + worth
    return total


def _most(containers: Any, field: str) -> dict[str, Fraction]:
    most: dict[str, Fraction] = {}
    for resource, worth in _worths(containers, field):
        most[resource] = max(most.get(resource, Fraction(0)), worth)
    return most


def _worths(containers: Any, field: str) -> list[tuple[str, Fraction]]:
    """Return (resource, worth) of each container; a limit stands for a request that is not given."""
    found = []
    for container in containers if isinstance(containers, list) else []:
        resources = container.get("resources") if isinstance(container, dict) else None
        resources = resources if isinstance(resources, dict) else {}
        limits, own = resources.get("limits"), resources.get(field)
        wanted = {**(limits if isinstance(limits, dict) else {}), **(own if isinstance(own, dict) else {})}
        for resource, amount in wanted.items():
            worth = quantity.value(amount)
            if worth is not None:
                found.append((resource, worth))
    return found
