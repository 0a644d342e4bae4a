"""What a test measures is told at the end of the run, in whatever process it ran, and whatever came of it."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

MEASURES = """
import pytest

def test_good(figures):
    figures.add("3 restarts: live again after 0.4s")

def test_bad(figures):
    figures.add("7 races: one won each")
    assert not "this one"

def test_silent(figures):
    pass
"""


@pytest.mark.parametrize("workers", [(), ("-n", "1")], ids=["one process", "a worker"])
def test_every_figure_is_told_once_at_the_end_of_the_run(tmp_path: Path, workers: tuple[str, ...]) -> None:
    (tmp_path / "test_measures.py").write_text(MEASURES)
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "figures", *workers, tmp_path],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parent)},
        capture_output=True,
        text=True,
        check=False,
    )
    told = re.search(r"=+ figures =+\n((?:.+\n)+?)(?:=|\d+ failed)", ran.stdout)
    assert told is not None, ran.stdout + ran.stderr
    assert told[1].splitlines() == ["3 restarts: live again after 0.4s", "7 races: one won each"]
