"""`python -m controlplane start | stop | build`: leave a control plane with sample workloads running."""

import argparse
import fcntl
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from controlplane.build import BuildError, built, cache_home, tell
from controlplane.plane import ControlPlane
from controlplane.programs import StartError
from controlplane.workloads import IMAGES, seed

LOOK_SECONDS = 0.1
"""Between two looks at what another process has done."""

CONTEXT = "rolldeck-dev"
"""The context of the cluster that is left running."""


def main() -> None:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(prog="python -m controlplane", description=__doc__)
    parser.add_argument("what", choices=["build", "start", "stop", "hold"])
    parser.add_argument(
        "--folder", type=Path, default=cache_home() / "rolldeck" / "cluster", help="where it lives"
    )
    arguments = parser.parse_args()
    commands: dict[str, Callable[[Path], None]] = {"build": build, "start": start, "stop": stop, "hold": hold}
    try:
        commands[arguments.what](arguments.folder.absolute())
    except (BuildError, StartError) as error:
        sys.exit(str(error))


def build(_folder: Path) -> None:
    """Build the programs, where they are missing."""
    tell(f"The control plane's programs are in {built()}.")


def start(folder: Path) -> None:
    """Leave a control plane running, or find the one that runs, and print how to use and how to stop it."""
    with alone(folder):
        if not is_held(folder):
            built()
            tell("Starting Kubernetes' control plane, and sample workloads in every state: about 40 s.")
            launch(folder)
    print(f"export KUBECONFIG={folder / 'kubeconfig'}")  # noqa: T201  the command's answer
    tell(f"It runs until `make cluster-stop`. kubectl of the same version: {built() / 'kubectl'}")


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Let one `start` or `stop` after the other have its way."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "turn").open("w") as turn:
        fcntl.flock(turn, fcntl.LOCK_EX)
        yield


def launch(folder: Path) -> None:
    """Start a holder that outlives this process, and wait until it says that all is there."""
    (folder / "kubeconfig").unlink(missing_ok=True)
    with (folder / "holder.log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "controlplane", "hold", "--folder", folder],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
    while not (folder / "kubeconfig").exists():
        with suppress(subprocess.TimeoutExpired):
            process.wait(LOOK_SECONDS)
            raise StartError(f"The cluster did not start:\n{(folder / 'holder.log').read_text()}")


def hold(folder: Path) -> None:
    """Keep a control plane until a signal comes; `folder/kubeconfig` appears when the workloads are there."""
    with (folder / "held").open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)  # nobody but a passing `is_held` can have it
        signal.signal(signal.SIGTERM, lambda *_: sys.exit())
        (folder / "pid").write_text(str(os.getpid()))
        with ControlPlane(folder, images=IMAGES, context=CONTEXT, namespace="shop") as plane:
            seed(plane)
            plane.kubeconfig_of("admin").rename(folder / "kubeconfig")
            while True:
                signal.pause()


def stop(folder: Path) -> None:
    """End the control plane that runs, and forget its data."""
    with alone(folder):
        if not is_held(folder):
            tell("No cluster is running.")
            return
        os.kill(int((folder / "pid").read_text()), signal.SIGTERM)
        with (folder / "held").open("w") as held:
            fcntl.flock(held, fcntl.LOCK_EX)
        (folder / "kubeconfig").unlink(missing_ok=True)
        tell("The cluster is gone.")


def is_held(folder: Path) -> bool:
    """Whether a process holds a cluster in `folder`."""
    with (folder / "held").open("a") as held:
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
    return False


if __name__ == "__main__":
    main()
