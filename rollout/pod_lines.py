"""Group pods under their revisions, and fold those that say the same to one line."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from datetime import datetime

from msgspec.structs import replace

from rollout.info import Failing, PodLine, PodRow, Revision
from rollout.numbers import telling

SUFFIX = frozenset("bcdfghjklmnpqrstvwxz2456789")
"""The alphabet of generated names (k/k apimachinery/pkg/util/rand/rand.go)."""

UNKNOWN = 1 << 30
"""The place of pods whose revision is not known: after all others."""

BAD, UNREADY, LEAVING, WELL = range(4)
"""Ranks of pods within their revision, worst first."""


def pod_lines(
    pods: Sequence[PodRow], revisions: Sequence[Revision], rows: int, failing: Iterable[Failing] = ()
) -> tuple[PodLine, ...]:
    """Return the lines of the pods pane, by revision (the newest first), the worst pods of each first.

    Pods of one revision with the same trouble are always one line. Pods with nothing wrong are one line a
    revision and state where `rows` lines would not hold them all, else a line each. There may be more
    lines than `rows`: the pane scrolls. `failing`: those that name no trouble and show a cause.
    """
    wrong = {uid: (trouble, container) for uid, trouble, container in failing}
    place = {revision.uid: index for index, revision in enumerate(revisions)}
    groups: defaultdict[tuple[int, int, str, str], list[PodRow]] = defaultdict(list)
    for pod in pods:
        rank = BAD if pod.uid in wrong else _rank(pod)
        same = (pod.state, "") if rank != BAD else wrong.get(pod.uid, (pod.trouble, pod.container))
        groups[place.get(pod.revision_uid, UNKNOWN), rank, *same].append(pod)
    by_uid = {revision.uid: revision for revision in revisions}
    bad = sum(1 for key in groups if key[1] == BAD)
    single = bad + sum(len(group) for key, group in groups.items() if key[1] != BAD) <= rows
    lines: list[PodLine] = []
    for key in sorted(groups, key=lambda key: (key[0], key[1], -len(groups[key]), key[2], key[3])):
        group = groups[key]
        revision = by_uid.get(group[0].revision_uid)
        if single and key[1] != BAD:
            group.sort(key=lambda pod: pod.name)
            lines += (_line((pod,), revision, key, bad=False) for pod in group)
        else:
            lines.append(_line(group, revision, key, bad=key[1] == BAD))
    hashes = {uid: telling(by_uid.get(uid), revisions) for uid in {line.revision_uid for line in lines}}
    return tuple(
        replace(line, hash=hashes[line.revision_uid]) if hashes[line.revision_uid] else line for line in lines
    )


def bad_pods(pods: Iterable[PodRow], failing: Sequence[Failing] = ()) -> int:
    """Return how many pods something is wrong with, those included that show a cause and do not say so."""
    return sum(1 for pod in pods if pod.trouble) + len(failing)


def _rank(pod: PodRow) -> int:
    if pod.trouble:
        return BAD
    if pod.terminating:
        return LEAVING
    return WELL if pod.ready else UNREADY


def _line(pods: Sequence[PodRow], revision: Revision | None, key: Hashable, *, bad: bool) -> PodLine:
    first = pods[0]
    nodes = {pod.node for pod in pods if pod.node}
    alone = len(pods) == 1
    return PodLine(
        key=first.uid if alone else "/".join(map(str, (first.revision_uid, key))),
        number=revision.number if revision else None,
        revision_uid=first.revision_uid,
        label=short_name(first, revision) if alone else f"{len(pods):,} pods",
        pods=len(pods),
        ready_containers=sum(pod.ready_containers for pod in pods),
        containers=sum(pod.containers for pod in pods),
        state=max(pods, key=_worst).state,
        bad=bad,
        terminating=first.terminating,
        restarts=sum(pod.restarts for pod in pods),
        created=_oldest(pod.created for pod in pods),
        node=next(iter(nodes)) if len(nodes) == 1 else f"{len(nodes)} nodes" if nodes else "",
    )


def _worst(pod: PodRow) -> tuple[bool, int, str]:
    return bool(pod.trouble), pod.restarts, pod.name


def _oldest(times: Iterable[datetime | None]) -> datetime | None:
    return min(filter(None, times), default=None)


def short_name(pod: PodRow, revision: Revision | None) -> str:
    """Return what tells a pod from its siblings: "fkg4m", and with an ordinal the whole name."""
    if revision and revision.name and pod.name.startswith(f"{revision.name}-"):
        return pod.name[len(revision.name) + 1 :]
    last = pod.name.rpartition("-")[2]
    return last if len(last) == 5 and SUFFIX.issuperset(last) else pod.name
