"""One pod on its node: from its binding until it is gone."""

from collections.abc import Callable

from demo.clock import Timer, stamp
from demo.context import Context
from demo.deletion import Deletion, delete
from demo.jsontext import Object
from demo.kubelet.configs import missing_in_pod, missing_of_container
from demo.kubelet.runner import STOPPED, Runner
from demo.recorder import Source
from demo.registry import by
from demo.resources import PODS
from demo.store import Key
from demo.world import World

SANDBOX = 0.6
"""Seconds until a pod's network stands."""
JITTER = 0.7
"""Seconds that pods started together are apart at most."""
PAST_DELAY = 5.0
"""Seconds of changes that are written at once in a past whose events are not kept either."""
MOUNT_RETRY = 2.0
LONGEST_MOUNT_RETRY = 122.0
"""Seconds until a volume that cannot be mounted is tried again."""


class Node:
    """What a worker needs to know of its node."""

    def __init__(self, name: str, address: str) -> None:
        self.name = name
        self.address = address
        self.images: set[str] = set()
        self.pods = 0
        """Pods started so far: gives each an address."""


class Worker:
    """Runs one pod."""

    def __init__(self, context: Context, world: World, node: Node, pod: Object) -> None:
        self.clock = context.clock
        self.world = world
        self._context = context
        self._node = node
        self._source = Source("kubelet", node.name)
        metadata = pod["metadata"]
        self.key: Key = (metadata["namespace"], metadata["name"])
        self.uid: str = metadata["uid"]
        self.described = f"{self.key[1]}_{self.key[0]}({self.uid})"
        self.pod = pod
        spec = pod["spec"]
        waiting = "PodInitializing" if spec.get("initContainers") else "ContainerCreating"
        self.inits = [
            Runner(self, one, f"spec.initContainers{{{one['name']}}}", "PodInitializing")
            for one in spec.get("initContainers", ())
        ]
        self.runners = [
            Runner(self, one, f"spec.containers{{{one['name']}}}", waiting) for one in spec["containers"]
        ]
        self._address = ""
        self._stopping = False
        self._writing: Timer | None = None
        self._timers: list[Timer] = []
        self._mounts = 0

    def start(self) -> None:
        """Begin to run the pod."""
        self.changed()
        jitter = 0.0 if self._past else self._context.names.pick(0.0, JITTER)
        self._later(SANDBOX + jitter, self._sandbox)

    def _later(self, delay: float, call: Callable[[], None]) -> None:
        self._timers = [timer for timer in self._timers if timer.when > self.clock.now()]
        self._timers.append(self.clock.after(delay, call))

    def _sandbox(self) -> None:
        missing = missing_in_pod(self._context.store, self.pod)
        if missing:
            self._tell_pod("Warning", "FailedMount", missing)
            self._mounts += 1
            self._later(min(MOUNT_RETRY * 2**self._mounts, LONGEST_MOUNT_RETRY), self._sandbox)
            return
        self._node.pods += 1
        self._address = f"10.244.{int(self._node.address.rsplit('.', 1)[1])}.{self._node.pods % 250 + 2}"
        if self.inits:
            self.inits[0].begin()
        else:
            self._begin_containers()

    def _begin_containers(self) -> None:
        for runner in self.runners:
            runner.begin()
        self.changed()

    def ended(self, runner: Runner, *, good: bool) -> None:
        """Go on after an init container; start everything else again."""
        if self._stopping:
            return
        if runner in self.inits and good:
            following = self.inits.index(runner) + 1
            if following < len(self.inits):
                self.inits[following].begin()
            else:
                self._begin_containers()
            return
        runner.restart()

    def tell(self, runner: Runner, kind: str, reason: str, message: str) -> None:
        """Write an event about a container."""
        self._context.recorder.event(self.pod, self._source, kind, reason, message, path=runner.path)

    def _tell_pod(self, kind: str, reason: str, message: str) -> None:
        self._context.recorder.event(self.pod, self._source, kind, reason, message)

    def has_image(self, name: str) -> bool:
        """Say whether the node has an image."""
        return name in self._node.images

    def keep_image(self, name: str) -> None:
        """Remember that the node has an image."""
        self._node.images.add(name)

    def missing_config(self, container: Object) -> str:
        """Return what of a container's configuration does not exist."""
        return missing_of_container(self._context.store, self.key[0], container)

    def stop(self) -> None:
        """Drop everything: the pod is gone."""
        self._stopping = True
        for runner in (*self.inits, *self.runners):
            runner.stop()
        for timer in self._timers:
            timer.cancel()
        if self._writing is not None:
            self._writing.cancel()

    def terminate(self, grace: float) -> None:
        """Stop the containers, then delete the pod for good."""
        if self._stopping:
            return
        self._stopping = True
        for runner in (*self.inits, *self.runners):
            runner.stop()
        for timer in self._timers:
            timer.cancel()
        running = [runner for runner in (*self.inits, *self.runners) if runner.running]
        for runner in running:
            self.tell(runner, "Normal", "Killing", f"Stopping container {runner.name}")
        stops = max((runner.run.program.stops for runner in running if runner.run), default=0.2)
        self.clock.after(min(stops, max(grace, 0.0)), self._terminated)

    def _terminated(self) -> None:
        for runner in (*self.inits, *self.runners):
            runner.finish(STOPPED, "Error", failed=False)
        if not self._past:
            self._write()
        self.clock.after(0.2, self._remove)

    def _remove(self) -> None:
        pod = self._context.store.get(PODS, *self.key)
        if pod is not None and pod["metadata"]["uid"] == self.uid:
            delete(self._context.registry, PODS, pod, Deletion(grace=0))

    def changed(self) -> None:
        """Write the status soon; what changes until then goes with it."""
        if self._writing is None and not self._stopping:
            self._writing = self.clock.after(PAST_DELAY if self._past else 0.0, self._write)

    @property
    def _past(self) -> bool:
        """Say whether nobody will ever see the steps, but only where they led."""
        return self.clock.now() < self._context.recorder.since

    def _write(self) -> None:
        self._writing = None
        pod = self._context.store.get(PODS, *self.key)
        if pod is None or pod["metadata"]["uid"] != self.uid:
            return
        status = self._status(pod)
        if status != pod["status"]:
            self.pod = self._context.registry.change(PODS, pod, by("kubelet", "status"), status=status)

    def _status(self, pod: Object) -> Object:
        old = pod["status"]
        generation = pod["metadata"].get("generation", 1)
        status: Object = {"observedGeneration": generation, "phase": self._phase(old)}
        status["conditions"] = self._conditions(old, generation)
        status["hostIP"] = self._node.address
        status["hostIPs"] = [{"ip": self._node.address}]
        if self._address:
            status["podIP"] = self._address
            status["podIPs"] = [{"ip": self._address}]
        status["startTime"] = old.get("startTime") or stamp(self.clock.now())
        if self.inits:
            status["initContainerStatuses"] = [runner.status() for runner in self.inits]
        status["containerStatuses"] = sorted((r.status() for r in self.runners), key=lambda s: str(s["name"]))
        status["qosClass"] = old.get("qosClass", "BestEffort")
        return status

    def _phase(self, old: Object) -> str:
        if self._stopping and all("terminated" in runner.state for runner in self.runners):
            return "Failed" if any(r.state["terminated"]["exitCode"] for r in self.runners) else "Succeeded"
        begun = any(not ("waiting" in r.state and r.restarts == 0 and not r.last) for r in self.runners)
        return "Running" if begun or old.get("phase") == "Running" else "Pending"

    def _conditions(self, old: Object, generation: int) -> list[Object]:
        initialized = all(_done(runner) for runner in self.inits)
        unready = [runner.name for runner in self.runners if not runner.ready]
        not_ready = f"containers with unready status: [{' '.join(unready)}]"
        incomplete = [runner.name for runner in self.inits if not _done(runner)]
        facts = (
            ("PodReadyToStartContainers", bool(self._address), "", ""),
            (
                "Initialized",
                initialized,
                "ContainersNotInitialized",
                f"containers with incomplete status: [{' '.join(incomplete)}]",
            ),
            ("Ready", not unready, "ContainersNotReady", not_ready),
            ("ContainersReady", not unready, "ContainersNotReady", not_ready),
            ("PodScheduled", True, "", ""),
        )
        return [self._condition(old, generation, fact) for fact in facts]

    def _condition(self, old: Object, generation: int, fact: tuple[str, bool, str, str]) -> Object:
        kind, good, reason, message = fact
        known = next((c for c in old.get("conditions", ()) if c["type"] == kind), None)
        word = "True" if good else "False"
        since = known["lastTransitionTime"] if known and known["status"] == word else stamp(self.clock.now())
        made: Object = {"type": kind, "observedGeneration": generation, "status": word, "lastProbeTime": None}
        made["lastTransitionTime"] = since
        if not good and reason:
            made.update(reason=reason, message=message)
        return made


def _done(runner: Runner) -> bool:
    return bool("terminated" in runner.state and runner.state["terminated"]["exitCode"] == 0)
