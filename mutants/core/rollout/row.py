"""What a row of the list shows; while its pods have not been read, that and what its status tells."""

from enum import Enum

from msgspec.structs import replace

from rollout.info import Phase, RolloutInfo
from rollout.judge import BY_HAND


class PodsRead(Enum):
    """Whether what pods and their events tell is known of a row; the value is its WHY where it is not."""

    KNOWN = ""
    READING = "reading pods…"
    LATER = "pods not read"
    """They are read when the row is worse than others, or in sight, or under the cursor."""
    DENIED = "no permission: pods"


def as_row(info: RolloutInfo, pods: PodsRead = PodsRead.KNOWN) -> RolloutInfo:
    """Return what a row shows of `info`: the rest is for one that is opened, and would redraw the list."""
    why = pods.value if pods is not PodsRead.KNOWN and _needs_pods(info) else info.why
    return replace(
        info, why=why, revisions=None, target=None, dropped_next=None, pods=None, failing=(), events=None
    )


def is_being_read(info: RolloutInfo) -> bool:
    """Return whether a row will soon say more than it does."""
    return info.why == PodsRead.READING.value


def lacks_pods(info: RolloutInfo) -> bool:
    """Return whether a row says that its pods have not been read."""
    return info.causes is None and any(info.why == each.value for each in PodsRead if each.value)


def _needs_pods(info: RolloutInfo) -> bool:
    """Return whether only pods tell how it goes on: its status alone says as much of one that never ends."""
    missing = info.new.available < info.wanted
    return info.phase is Phase.PROGRESSING and info.observed and missing and info.why != BY_HAND
