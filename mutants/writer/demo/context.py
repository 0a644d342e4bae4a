"""What every part of the box works with."""

from dataclasses import dataclass

from demo.clock import Clock
from demo.names import Names
from demo.recorder import Recorder
from demo.registry import Registry
from demo.store import Store


@dataclass(frozen=True, slots=True)
class Context:
    """The parts that the controllers, the scheduler and the kubelets share."""

    clock: Clock
    names: Names
    store: Store
    registry: Registry
    recorder: Recorder
