"""Build Kubernetes' own programs from their Go modules, once on a machine."""

import fcntl
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

MODULE = Path(__file__).parent / "kubernetes"
"""The Go module whose `tool` lines name the programs."""

PROGRAMS = ("kube-apiserver", "kube-controller-manager", "kube-scheduler", "kubectl", "kwok", "server")
"""What the build leaves. etcd's main package is called `server`."""


class BuildError(Exception):
    """The programs cannot be built; the message says what to do."""


def tell(line: str) -> None:
    """Say `line` where neither a test's output nor a command's answer is."""
    print(line, file=sys.stderr, flush=True)  # noqa: T201  a command's progress


def cache_home() -> Path:
    """Return the user's cache folder, by the XDG base directory specification."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")


def programs_folder() -> Path:
    """Return where the programs of this very go.mod and go.sum are, or will be."""
    content = (MODULE / "go.sum").read_bytes() + (MODULE / "go.mod").read_bytes()
    return cache_home() / "rolldeck" / "controlplane" / hashlib.sha256(content).hexdigest()[:16]


def built(say: Callable[[str], None] = tell) -> Path:
    """Return the folder with the programs; build them where they are missing.

    Two builds at once wait for each other. A build that is killed leaves nothing behind that counts as built.

    Raises:
        BuildError: Go is missing or too old, or the build fails.
    """
    folder = programs_folder()
    if complete(folder):
        return folder
    folder.parent.mkdir(parents=True, exist_ok=True)
    with (folder.parent / "lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("Another build of the control plane is under way: waiting for it.")
            fcntl.flock(lock, fcntl.LOCK_EX)
        if not complete(folder):
            build(folder, say)
    return folder


def complete(folder: Path) -> bool:
    """Whether every program is there."""
    return all((folder / program).is_file() for program in PROGRAMS)


def build(folder: Path, say: Callable[[str], None]) -> None:
    """Build everything beside `folder`, then put it in place in one step. The caller holds the lock."""
    go = usable_go()
    for leftover in folder.parent.glob("building-*"):
        shutil.rmtree(leftover)
    building = Path(tempfile.mkdtemp(prefix="building-", dir=folder.parent))
    say(f"Building Kubernetes' control plane into {folder}: about 13 minutes the first time, seconds later.")
    flags = " ".join(f"-X {name}={value}" for name, value in version_variables().items())
    command = [go, "build", "-trimpath", "-ldflags", flags, "-o", f"{building}/", "tool"]
    result = subprocess.run(command, cwd=MODULE, check=False, env=os.environ | {"CGO_ENABLED": "0"})
    if result.returncode or not complete(building):
        shutil.rmtree(building)
        raise BuildError(
            f"`go build` of the control plane failed with exit code {result.returncode}, see above. "
            "It needs some 8 GB of disk and the Go module proxy; what it has done so far is kept by Go."
        )
    if folder.exists():
        shutil.rmtree(folder)
    building.rename(folder)
    say("Built.")


def usable_go() -> str:
    """Return Go's path. Raises BuildError where it is missing or older than go.mod asks for."""
    wanted = wanted_go()
    go = shutil.which("go")
    if go is None:
        raise BuildError(
            f"Go is not on the PATH: install Go {wanted} or newer (https://go.dev/dl) and try again."
        )
    answer = subprocess.run(
        [go, "env", "GOVERSION"],
        cwd=Path(go).parent,
        env=os.environ | {"GOTOOLCHAIN": "local"},
        capture_output=True,
        text=True,
        check=False,
    )
    found = re.match(r"go(\d+)\.(\d+)", answer.stdout.strip())
    if found is None:
        raise BuildError(
            f"`{go} env GOVERSION` answers {answer.stdout.strip()!r}: install Go {wanted} or newer."
        )
    if (int(found[1]), int(found[2])) < tuple(int(part) for part in wanted.split(".")):
        raise BuildError(f"{go} is Go {found[1]}.{found[2]}, too old: install Go {wanted} or newer.")
    return go


def wanted_go() -> str:
    """Return the oldest Go that go.mod allows, as "1.26"."""
    found = re.search(r"^go (\d+\.\d+)", (MODULE / "go.mod").read_text(), re.MULTILINE)
    if found is None:
        raise BuildError(f"{MODULE / 'go.mod'} has no `go` line.")
    return found[1]


def version_variables() -> dict[str, str]:
    """Return the variables by which the programs know their own version."""
    found = re.search(
        r"^\tk8s\.io/kubernetes (v(\d+)\.(\d+)\.\d+)", (MODULE / "go.mod").read_text(), re.MULTILINE
    )
    if found is None:
        raise BuildError(f"{MODULE / 'go.mod'} does not name the version of k8s.io/kubernetes.")
    version, major, minor = found.groups()
    server = "k8s.io/component-base/version."
    return {
        f"{server}gitVersion": version,
        f"{server}gitMajor": major,
        f"{server}gitMinor": minor,
        "k8s.io/client-go/pkg/version.gitVersion": version,
    }
