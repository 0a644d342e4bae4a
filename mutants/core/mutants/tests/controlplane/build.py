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

MODULES = Path(__file__).parent
"""Where the Go modules are whose `tool` lines name the programs: `kubernetes`, and older ones by version."""

NEWEST = MODULES / "kubernetes"

ASKED = "ROLLDECK_KUBERNETES"
"""The environment variable that asks for an older Kubernetes: "1.34"."""

KUBELET = "kwok"
"""KWOK: only the newest module builds it, and older ones take that."""

PROGRAMS = ("kube-apiserver", "kube-controller-manager", "kube-scheduler", "kubectl", KUBELET, "server")
"""What the build leaves. etcd's main package is called `server`."""


class BuildError(Exception):
    """The programs cannot be built; the message says what to do."""


def tell(line: str) -> None:
    """Say `line` where neither a test's output nor a command's answer is."""
    print(line, file=sys.stderr, flush=True)  # noqa: T201  a command's progress


def cache_home() -> Path:
    """Return the user's cache folder, by the XDG base directory specification."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")


def asked_module() -> Path:
    """Return the Go module of the Kubernetes that is asked for. Raises BuildError where there is none."""
    asked = os.environ.get(ASKED, "")
    folder = MODULES / f"kubernetes-{asked}" if asked else NEWEST
    if not (folder / "go.mod").is_file():
        others = sorted(one.name.partition("-")[2] for one in MODULES.glob("kubernetes-*"))
        raise BuildError(
            f"There is no Go module for Kubernetes {asked!r}: set KUBERNETES to one of {', '.join(others)}, "
            "or leave it out."
        )
    return folder


def programs_folder(module: Path) -> Path:
    """Return where the programs of this very go.mod and go.sum are, or will be."""
    content = (module / "go.sum").read_bytes() + (module / "go.mod").read_bytes()
    return cache_home() / "rolldeck" / "controlplane" / hashlib.sha256(content).hexdigest()[:16]


def built(say: Callable[[str], None] = tell) -> Path:
    """Return the folder with the programs of the Kubernetes asked for; build them where they are missing.

    Raises:
        BuildError: Go is missing or too old, or the build fails.
    """
    module = asked_module()
    newest = built_from(NEWEST, say)
    return newest if module == NEWEST else built_from(module, say, kubelet=newest / KUBELET)


def built_from(module: Path, say: Callable[[str], None], kubelet: Path | None = None) -> Path:
    """Return the folder with the programs of one module, and `kubelet` where the module has none.

    Two builds at once wait for each other. A build that is killed leaves nothing behind that counts as built.
    """
    folder = programs_folder(module)
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
            build(module, folder, say, kubelet)
    return folder


def complete(folder: Path) -> bool:
    """Whether every program is there."""
    return all((folder / program).is_file() for program in PROGRAMS)


def build(module: Path, folder: Path, say: Callable[[str], None], kubelet: Path | None) -> None:
    """Build everything beside `folder`, then put it in place in one step. The caller holds the lock."""
    go = usable_go(module)
    for leftover in folder.parent.glob("building-*"):
        shutil.rmtree(leftover)
    building = Path(tempfile.mkdtemp(prefix="building-", dir=folder.parent))
    say(f"Building Kubernetes' control plane into {folder}: about 13 minutes the first time, seconds later.")
    flags = " ".join(f"-X {name}={value}" for name, value in version_variables(module).items())
    command = [go, "build", "-trimpath", "-ldflags", flags, "-o", f"{building}/", "tool"]
    result = subprocess.run(command, cwd=module, check=False, env=os.environ | {"CGO_ENABLED": "0"})
    if kubelet is not None:
        shutil.copy2(kubelet, building)
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


def usable_go(module: Path) -> str:
    """Return Go's path. Raises BuildError where it is missing or older than go.mod asks for."""
    wanted = wanted_go(module)
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


def wanted_go(module: Path) -> str:
    """Return the oldest Go that go.mod allows, as "1.26"."""
    found = re.search(r"^go (\d+\.\d+)", (module / "go.mod").read_text(), re.MULTILINE)
    if found is None:
        raise BuildError(f"{module / 'go.mod'} has no `go` line.")
    return found[1]


def version_variables(module: Path) -> dict[str, str]:
    """Return the variables by which the programs know their own version."""
    found = re.search(
        r"^\tk8s\.io/kubernetes (v(\d+)\.(\d+)\.\d+)", (module / "go.mod").read_text(), re.MULTILINE
    )
    if found is None:
        raise BuildError(f"{module / 'go.mod'} does not name the version of k8s.io/kubernetes.")
    version, major, minor = found.groups()
    server = "k8s.io/component-base/version."
    return {
        f"{server}gitVersion": version,
        f"{server}gitMajor": major,
        f"{server}gitMinor": minor,
        "k8s.io/client-go/pkg/version.gitVersion": version,
    }
