"""Mutate the groups of `groups.toml`, run the tests that reach each mutant, and print what survived.

`python -m mutation [GROUP ...]`, or those modules of them that MODULES names. mutmut makes the mutants and
runs them, in a copy of the rooms under `.mutants/`. Hours on a small machine. A mutant that runs into its
time limit counts as killed.
Exits with 1 where a module is below the goal.
"""

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

from mutation.results import GOAL, Module, results, table

ROOT = Path(__file__).parents[2]
BUILT = ROOT / ".mutants"

ROOMS = ("cluster", "demo", "rollout", "tui", "widgets")
BESIDE = ("README.md", "bench", "pyproject.toml", "styles", "tests")

LIMIT = 20.0, 3.0
"""Seconds that a mutant may take beyond its tests, and what that is multiplied by: machines are busy."""

PYTEST = (
    *("-p", "no:cacheprovider"),
    *("-p", "no:xdist"),
    # They collect all garbage several times a run: two thirds of the time of a mutant.
    *("-p", "no:threadexception"),
    *("-p", "no:unraisableexception"),
    "--timeout=60",
)


def say(text: str) -> None:
    """Tell the user."""
    print(text, flush=True)  # noqa: T201  a command's answer


def config(modules: list[str], tests: list[str]) -> str:
    """Return mutmut's own configuration: a setup.cfg."""
    listed = {
        "source_paths": ROOMS,
        "only_mutate": modules,
        "also_copy": BESIDE,
        "pytest_add_cli_args": PYTEST,
        "pytest_add_cli_args_test_selection": tests,
    }
    plain = {
        # The server that forks the workers runs no test itself: no loop and no thread of one is inherited.
        "process_isolation": "forkserver",
        "timeout_constant": LIMIT[0],
        "timeout_multiplier": LIMIT[1],
        "track_dependencies": "false",
        "use_git_change_detection": "false",
    }
    lines = [f"{key} =\n    " + "\n    ".join(values) for key, values in listed.items()]
    return "\n".join(("[mutmut]", *lines, *(f"{key} = {value}" for key, value in plain.items()), ""))


def mutate(group: str, modules: list[str], tests: list[str]) -> list[Module]:
    """Make the mutants of a group, run them all, and return what became of them."""
    folder = BUILT / group
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name in (*ROOMS, *BESIDE):
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, folder)
    (folder / "setup.cfg").write_text(config(modules, tests))
    command = [Path(sys.executable).parent / "mutmut", "run", "--max-children", str(os.cpu_count() or 2)]
    log = folder / "log"
    say(f"{group}: {len(modules)} modules; {log.relative_to(ROOT)} says how far it is")
    with log.open("w") as output:
        ended = subprocess.run(command, cwd=folder, stdout=output, stderr=output, check=False).returncode
    if ended:
        sys.exit(f"mutmut ended with {ended}: {log.read_text()[-3000:]}")
    told = results(folder, modules)
    survivors = folder / "survivors.txt"
    survivors.write_text("\n".join(text for module in told for text in module.survivors))
    say(f"{group}: what survived is in {survivors.relative_to(ROOT)}")
    return told


def chosen(modules: list[str]) -> list[str]:
    """Return those modules that MODULES names, all where it names none."""
    wanted = os.environ.get("MODULES", "").split()
    return [path for path in modules if not wanted or Path(path).stem in wanted]


def main() -> int:
    """Run the groups that are asked for, or all."""
    groups = tomllib.loads((Path(__file__).parent / "groups.toml").read_text())
    unknown = set(sys.argv[1:]) - groups.keys()
    if unknown:
        sys.exit(f"no group {', '.join(sorted(unknown))}: there are {', '.join(groups)}")
    asked = {
        name: (chosen(groups[name]["modules"]), groups[name]["tests"]) for name in sys.argv[1:] or groups
    }
    told = [module for name, group in asked.items() if group[0] for module in mutate(name, *group)]
    say(table(told))
    return int(any(module.score < GOAL for module in told))


if __name__ == "__main__":
    sys.exit(main())
