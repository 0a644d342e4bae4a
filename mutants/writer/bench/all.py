"""All benchmarks: a control plane of its own, 2,000 Deployments in it, and the tables.

It needs the control plane's programs (see CONTRIBUTING.md) and takes about ten minutes. Exit status 1 where a
budget is not kept.
"""

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "tests"))

from controlplane.plane import ControlPlane  # noqa: E402  the path is set just above
from seed import seed  # noqa: E402  as above

OTHERS = ("decode.py", "diagnosis.py", "box.py")
"""Benchmarks that need no control plane."""

MANY = 2_000
"""Deployments of the large cluster: the size that the budgets name."""


def main() -> None:
    """Run every benchmark; exit 1 where a budget is not kept."""
    with ControlPlane() as plane:
        seed(plane.api, MANY)
        start = subprocess.run(
            [sys.executable, str(HERE / "start.py"), str(plane.kubeconfig), str(plane.kubectl)], check=False
        )
    others = [
        subprocess.run([sys.executable, str(HERE / name)], check=False) for name in ("decode.py", "box.py")
    ]
    sys.exit(max(done.returncode for done in (start, *others)))


if __name__ == "__main__":
    main()
