"""What is imported, and when; and the library's defects that we go round, each until it is mended."""

import inspect
import json
import subprocess
import sys
from importlib.metadata import version

import pytest

from cluster.library import rest_client
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


@pytest.mark.parametrize("defect", ["trust_env=True", "json.dumps(body)", "limit=maxsize"])
def test_the_library_still_has_the_defect_that_the_wire_goes_round(defect: str) -> None:
    assert defect in inspect.getsource(rest_client())


def test_the_library_still_follows_redirects() -> None:
    assert "allow_redirects" not in inspect.getsource(rest_client())
