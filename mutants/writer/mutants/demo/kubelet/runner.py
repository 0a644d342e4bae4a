"""One container of a pod: its image, its runs, its back-off."""

from collections.abc import Callable
from hashlib import sha256
from typing import Protocol

from demo.clock import Clock, Timer, stamp
from demo.jsontext import Object
from demo.kubelet.lines import Run
from demo.kubelet.probes import Probes
from demo.world import Program, World, memory_limit, pull_error

FIRST_BACK_OFF = 10.0
LONGEST_BACK_OFF = 300.0
"""Seconds between pulls of an image, or restarts of a container."""
FORGET_BACK_OFF = 600.0
"""Seconds of running after which the back-off starts over."""
RECHECK = 15.0
"""Seconds until a container whose configuration is missing is looked at again."""
KILLED = 137
STOPPED = 143


class Pod(Protocol):
    """What a container asks of its pod's worker."""

    clock: Clock
    world: World
    pod: Object
    """The pod as last read."""

    @property
    def described(self) -> str:
        """Return the pod as the kubelet names it: "name_namespace(uid)"."""
        ...

    def changed(self) -> None:
        """Take note that a container's state changed."""

    def tell(self, runner: "Runner", kind: str, reason: str, message: str) -> None:
        """Write an event about a container."""

    def has_image(self, name: str) -> bool:
        """Say whether the node has an image."""
        ...

    def keep_image(self, name: str) -> None:
        """Remember that the node has an image."""

    def missing_config(self, container: Object) -> str:
        """Return what of a container's configuration does not exist; "" where all does."""
        ...

    def ended(self, runner: "Runner", *, good: bool) -> None:
        """Take note that a container's program ended by itself."""


class Runner:
    """One container."""

    __slots__ = (
        "_back_off",
        "_id",
        "_pod",
        "_pull_error",
        "_pulls",
        "_timers",
        "container",
        "last",
        "path",
        "previous",
        "probes",
        "restarts",
        "run",
        "started",
        "state",
    )

    def __init__(self, pod: Pod, container: Object, path: str, waiting: str) -> None:
        self._pod = pod
        self.container = container
        self.path = path
        """Its place in the pod, as events name it: "spec.containers{app}"."""
        self.state: Object = {"waiting": {"reason": waiting}}
        self.last: Object = {}
        self.restarts = 0
        self.started = False
        self.run: Run | None = None
        self.previous: Run | None = None
        self.probes = Probes(self, pod)
        self._id = ""
        self._timers: list[Timer] = []
        self._pulls = 0
        self._pull_error = ""
        self._back_off = 0.0

    @property
    def name(self) -> str:
        """Return its name."""
        return str(self.container["name"])

    @property
    def running(self) -> bool:
        """Say whether its program runs."""
        return "running" in self.state

    @property
    def ready(self) -> bool:
        """Say whether it runs and its readiness probe passes."""
        return self.running and self.probes.ready

    def after(self, delay: float, call: Callable[[], None]) -> None:
        """Call something later, unless the container is stopped first."""
        self._timers = [timer for timer in self._timers if timer.when > self._pod.clock.now()]
        self._timers.append(self._pod.clock.after(delay, call))

    def _now(self) -> str:
        return stamp(self._pod.clock.now())

    def _wait(self, reason: str, message: str = "") -> None:
        self.state = {"waiting": {"reason": reason, **({"message": message} if message else {})}}
        self._pod.changed()

    def begin(self) -> None:
        """Get the image, then start."""
        image = self.container["image"]
        policy = self.container.get("imagePullPolicy", "IfNotPresent")
        if policy != "Always" and self._pod.has_image(image):
            text = f'Container image "{image}" already present on machine and can be accessed by the pod'
            self._pod.tell(self, "Normal", "Pulled", text)
            self._configure()
            return
        self._pod.tell(self, "Normal", "Pulling", f'Pulling image "{image}"')
        self.after(self._pod.world.image(image).pulls, self._pulled)

    def _pulled(self) -> None:
        name = self.container["image"]
        image = self._pod.world.image(name)
        if image.error:
            self._not_pulled(pull_error(name, image.error))
            return
        self._pulls = 0
        self._pod.keep_image(name)
        took = f"{image.pulls:g}s"
        waited = f"{took} ({took} including waiting)"
        text = f'Successfully pulled image "{name}" in {waited}. Image size: {image.size} bytes.'
        self._pod.tell(self, "Normal", "Pulled", text)
        self._configure()

    def _not_pulled(self, error: str) -> None:
        name = self.container["image"]
        self._pull_error = error
        self._pod.tell(self, "Warning", "Failed", f'Failed to pull image "{name}": {error}')
        self._pod.tell(self, "Warning", "Failed", "Error: ErrImagePull")
        self._wait("ErrImagePull", error)
        back_off = min(FIRST_BACK_OFF * 2**self._pulls, LONGEST_BACK_OFF)
        self._pulls += 1
        self.after(min(2.0, back_off / 2), self._hold_pull)
        self.after(back_off, self.begin)

    def _hold_pull(self) -> None:
        text = f'Back-off pulling image "{self.container["image"]}"'
        self._pod.tell(self, "Normal", "BackOff", text)
        self._pod.tell(self, "Warning", "Failed", "Error: ImagePullBackOff")
        self._wait("ImagePullBackOff", f"{text}: ErrImagePull: {self._pull_error}")

    def _configure(self) -> None:
        missing = self._pod.missing_config(self.container)
        if missing:
            self._pod.tell(self, "Warning", "Failed", f"Error: {missing}")
            self._wait("CreateContainerConfigError", missing)
            self.after(RECHECK, self.begin)
            return
        self._start()

    def _start(self) -> None:
        now = self._pod.clock.now()
        program = self._pod.world.program(self.container, self._pod.pod)
        self.run = Run(program, now)
        self._id = f"containerd://{_digest(f'{self._pod.described}{self.path}{self.restarts}')}"
        self.state = {"running": {"startedAt": stamp(now)}}
        self.started = "startupProbe" not in self.container
        self._pod.tell(self, "Normal", "Created", "Container created")
        self._pod.tell(self, "Normal", "Started", "Container started")
        end, code, reason = _fate(program, self.container)
        if end is not None:
            self.after(end, lambda: self._exited(code, reason))
        self.probes.begin(self.run)
        self._pod.changed()

    def _exited(self, code: int, reason: str) -> None:
        self.finish(code, reason, failed=True)
        self._pod.ended(self, good=code == 0)

    def finish(self, code: int, reason: str, *, failed: bool) -> None:
        """Take note that the program has ended."""
        if self.run is None or not self.running:
            return
        self.run.end, self.run.failed = self._pod.clock.now(), failed
        self.probes.stop()
        self.state = {
            "terminated": {
                "exitCode": code,
                "reason": reason,
                "startedAt": self.state["running"]["startedAt"],
                "finishedAt": self._now(),
                "containerID": self._id,
            }
        }
        self.started = False
        self._pod.changed()

    def restart(self) -> None:
        """Start again after an exit: at once the first time, then ever later."""
        run, now = self.run, self._pod.clock.now()
        if run is None or run.end is None:
            return
        if run.end - run.start > FORGET_BACK_OFF:
            self._back_off = 0.0
        wait, self._back_off = self._back_off, min(max(self._back_off * 2, FIRST_BACK_OFF), LONGEST_BACK_OFF)
        if wait == 0:
            self.after(1.0, self._again)
            return
        self.after(1.0, lambda: self._hold_restart(wait))
        self.after(max(1.5, wait - (now - run.end)), self._again)

    def _hold_restart(self, wait: float) -> None:
        self.last = self.state if "terminated" in self.state else self.last
        self.previous = self.run
        text = f"Back-off restarting failed container {self.name} in pod {self._pod.described}"
        self._pod.tell(self, "Warning", "BackOff", text)
        minutes, seconds = divmod(int(wait), 60)
        shown = f"{minutes}m{seconds}s" if minutes else f"{seconds}s"
        message = f"back-off {shown} restarting failed container={self.name} pod={self._pod.described}"
        self._wait("CrashLoopBackOff", message)

    def _again(self) -> None:
        if "terminated" in self.state:
            self.last, self.previous = self.state, self.run
        self.restarts += 1
        self.begin()

    def kill(self, message: str) -> None:
        """Stop a program that a liveness probe gave up, and start it again."""
        self._pod.tell(self, "Normal", "Killing", message)
        self.after(self.run.program.stops if self.run else 0.0, self._killed)

    def _killed(self) -> None:
        self.finish(KILLED, "Error", failed=False)
        self._pod.ended(self, good=False)

    def stop(self) -> None:
        """Drop everything that is planned."""
        for timer in self._timers:
            timer.cancel()
        self._timers = []
        self.probes.stop()

    def status(self) -> Object:
        """Return its containerStatus."""
        image = self.container["image"]
        started = bool(self._id)
        status: Object = {"name": self.name, "state": self.state, "lastState": self.last, "ready": self.ready}
        status["restartCount"] = self.restarts
        status["image"] = image
        status["imageID"] = (
            f"{image.split('@')[0].rsplit(':', 1)[0]}@sha256:{_digest(image)}" if started else ""
        )
        if started:
            status["containerID"] = self._id
        status["started"] = self.running and self.started
        return status


def _fate(program: Program, container: Object) -> tuple[float | None, int, str]:
    """Return when a program ends by itself, its exit code and the reason."""
    limit = memory_limit(container)
    if limit is not None and program.memory > limit:
        return program.boots + 3.0, KILLED, "OOMKilled"
    if program.exits is None:
        return None, 0, ""
    return program.exits, program.exit_code, "Completed" if program.exit_code == 0 else "Error"


def _digest(text: str) -> str:
    """Return 64 hexadecimal digits, the same for the same text."""
    return sha256(text.encode()).hexdigest()
