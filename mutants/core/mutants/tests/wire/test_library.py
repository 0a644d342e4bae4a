"""What is imported, and when; and the library's defects that we go round, each until it is mended."""

import json
import os
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

from cluster.session import VERSION


def loaded_by(statement: str) -> set[str]:
    """Return the modules that a fresh Python has after `statement`."""
    code = f"{statement}\nimport json, sys\nprint(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
    return set(json.loads(done.stdout))


def test_what_runs_before_the_first_frame_imports_neither_aiohttp_nor_the_library_nor_asyncio() -> None:
    loaded = loaded_by("import cluster.session, cluster.early")
    assert not loaded & {"aiohttp", "kubernetes_asyncio", "asyncio", "textual"}


def test_following_imports_aiohttp_only_when_something_is_asked() -> None:
    loaded = loaded_by("import cluster.follow, cluster.session, cluster.transport")
    assert not loaded & {"aiohttp", "kubernetes_asyncio"}


def test_the_librarys_models_are_never_loaded() -> None:
    loaded = loaded_by("import cluster.wire")
    assert "kubernetes_asyncio.client.rest" in loaded
    assert [name for name in loaded if name.startswith("kubernetes_asyncio.client.models")] == []
    assert "kubernetes_asyncio.client.api_client" not in loaded


def test_our_version_is_the_packages() -> None:
    assert version("rolldeck") == VERSION


GONE_ROUND = {
    "W": "kubernetes_asyncio.watch",  # cluster.stream and cluster.reflector in its place
    "K": "kubernetes_asyncio.config",  # cluster.kubeconfig, user, credentials, plugin, oidc, saved
}
"""Modules with defects that are never loaded, by the letter of their rows in reliability.md 2."""


def test_what_we_go_round_whole_is_never_loaded() -> None:
    loaded = loaded_by("import cluster.wire, cluster.follow, cluster.doctor, cluster.oidc")
    for module in (*GONE_ROUND.values(), "kubernetes_asyncio.client.api_client"):
        assert [name for name in loaded if name.startswith(module)] == []


DEFECTS = Path(__file__).with_name("library_defects.py")


@pytest.fixture(scope="module")
def found() -> dict[str, str]:
    """Which defects the library has, as it says itself when it is tried."""
    environ = {**os.environ, "KUBECONFIG": ""}
    done = subprocess.run(
        [sys.executable, "-W", "ignore", str(DEFECTS)], env=environ, check=True, capture_output=True
    )
    told: dict[str, str] = json.loads(done.stdout)
    return told


ROWS = {"W": 14, "C": 14, "K": 16}


@pytest.mark.parametrize("row", [f"{letter}{n}" for letter, last in ROWS.items() for n in range(1, last + 1)])
def test_the_library_still_has_the_defect_that_we_go_round(found: dict[str, str], row: str) -> None:
    assert found[row] == "there"
