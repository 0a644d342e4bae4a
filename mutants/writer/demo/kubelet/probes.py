"""Probes of one container. A probe that cannot change its mind is not asked again."""

from typing import Any

from demo.jsontext import Object
from demo.kubelet.lines import Run


class Probes:
    """The startup, readiness and liveness probes of a container."""

    __slots__ = ("_failures", "_pod", "_round", "_run", "_runner", "ready")

    def __init__(self, runner: Any, pod: Any) -> None:
        self._runner = runner
        self._pod = pod
        self.ready = False
        self._run: Run | None = None
        self._failures: dict[str, int] = {}
        self._round = 0

    def begin(self, run: Run) -> None:
        """Probe a run from its start."""
        self._run = run
        self._failures = {}
        self._round += 1
        container = self._runner.container
        self.ready = "readinessProbe" not in container and "startupProbe" not in container
        if "startupProbe" in container:
            self._plan("startupProbe", first=True)
        else:
            self._begin_others()

    def _begin_others(self) -> None:
        container = self._runner.container
        if "readinessProbe" in container:
            self._plan("readinessProbe", first=True)
        else:
            self.ready = True
        if "livenessProbe" in container:
            self._plan("livenessProbe", first=True)

    def stop(self) -> None:
        """Ask no more; what does not run is not ready."""
        self.ready = False
        self._run = None
        self._round += 1

    def _plan(self, name: str, *, first: bool = False) -> None:
        """Ask a probe at its next turn, if its answer can differ from what is known by then."""
        run, probe = self._run, self._runner.container[name]
        if run is None:
            return
        now = self._pod.clock.now()
        period = float(probe.get("periodSeconds", 10))
        delay = float(probe.get("initialDelaySeconds", 0))
        wait = max(delay, 0.3) if first else period
        round_ = self._round
        if not first and self._passes(name) and not self._failures.get(name):
            change = run.program.fails
            if change is None:
                return
            wait = max(period, run.start + change - now)
        self._runner.after(wait, lambda: self._ask(name, round_))

    def _passes(self, name: str) -> bool:
        return not self._answer(name)

    def _answer(self, name: str) -> str:
        """Return why a probe fails now; "" where it passes."""
        run, probe = self._run, self._runner.container[name]
        if run is None:
            return "container is not running"
        program, age = run.program, self._pod.clock.now() - run.start
        address = f"10.244.0.7:{_port(probe)}"
        if age < program.boots:
            if "exec" in probe:
                return "not ready"
            if "httpGet" in probe:
                path = probe["httpGet"].get("path", "/")
                return f'Get "http://{address}{path}": dial tcp {address}: connect: connection refused'
            return f"dial tcp {address}: connect: connection refused"
        code = program.paths.get(probe.get("httpGet", {}).get("path", ""), 200)
        if program.fails is not None and age >= program.fails:
            code = program.fails_with
        if code < 400:
            return ""
        return f"HTTP probe failed with statuscode: {code}" if "httpGet" in probe else "not ready"

    def _ask(self, name: str, round_: int) -> None:
        if round_ != self._round or self._run is None:
            return
        probe = self._runner.container[name]
        why = self._answer(name)
        if not why:
            self._failures[name] = 0
            self._passed(name)
            self._plan(name)
            return
        failures = self._failures[name] = self._failures.get(name, 0) + 1
        title = name.removesuffix("Probe").capitalize()
        self._pod.tell(self._runner, "Warning", "Unhealthy", f"{title} probe failed: {why}")
        if failures >= int(probe.get("failureThreshold", 3)):
            self._failed(name)
        if round_ == self._round:
            self._plan(name)

    def _passed(self, name: str) -> None:
        if name == "startupProbe":
            self._runner.started = True
            self._begin_others()
        elif name == "readinessProbe" and not self.ready:
            self.ready = True
        else:
            return
        self._pod.changed()

    def _failed(self, name: str) -> None:
        if name == "readinessProbe":
            if self.ready:
                self.ready = False
                self._pod.changed()
            return
        self._round += 1
        word = "liveness" if name == "livenessProbe" else "startup"
        self._runner.kill(f"Container {self._runner.name} failed {word} probe, will be restarted")


def _port(probe: Object) -> Any:
    for kind in ("httpGet", "tcpSocket", "grpc"):
        if kind in probe:
            return probe[kind].get("port", 80)
    return 80
