"""What every test of a screen needs of its surroundings."""

from pathlib import Path

import pytest
from quiet import quiet

__all__ = ["quiet"]


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work in a folder of its own: a screen writes its exports where it was started."""
    monkeypatch.chdir(tmp_path)
