"""The pure room loads nothing that draws, and nothing that talks to a network."""

import subprocess
import sys
from pathlib import Path

import rollout

FORBIDDEN = {"textual", "rich", "aiohttp", "kubernetes_asyncio", "kubernetes", "asyncio", "click", "yaml"}


def test_importing_all_of_rollout_loads_no_other_room() -> None:
    modules = [f"rollout.{path.stem}" for path in Path(rollout.__file__).parent.glob("[a-z]*.py")]
    script = f"import sys, {', '.join(modules)}; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    tops = {name.partition(".")[0] for name in loaded.stdout.split()}
    assert "msgspec" in tops
    assert not tops & (FORBIDDEN | {"cluster", "demo", "widgets", "tui"})
