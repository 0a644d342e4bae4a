"""What became of the mutants: read from mutmut's own files, less those that are known to be equivalent."""

import os
import tomllib
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from mutmut.configuration import reset_config
from mutmut.mutation.data import SourceFileMutationData
from mutmut.mutation.diff_apply import get_diff_for_mutant
from mutmut.stats import status_by_exit_code
from mutmut.utils.format_utils import orig_function_and_class_names_from_key

GOAL = 90.0
"""Percent of the mutants of each module."""

DEAD = ("killed", "timeout")


@dataclass
class Module:
    """The mutants of one module."""

    name: str
    mutants: int
    killed: int
    equivalent: int = 0
    survivors: list[str] = field(default_factory=list)
    """Each as its function and its difference."""

    @property
    def score(self) -> float:
        """Percent killed of those that can be."""
        could = self.mutants - self.equivalent
        return 100.0 * self.killed / could if could else 100.0


@contextmanager
def inside(folder: Path) -> Iterator[None]:
    """Let mutmut find its files: it looks in the working directory."""
    before = Path.cwd()
    os.chdir(folder)
    reset_config()
    try:
        yield
    finally:
        os.chdir(before)


def known() -> set[tuple[str, str]]:
    """Return (function, mutated lines) of the equivalent mutants."""
    said = tomllib.loads((Path(__file__).parent / "equivalent.toml").read_text())
    return {(one["function"], mutated) for one in said["equivalent"] for mutated in one["mutated"]}


def results(folder: Path, modules: list[str]) -> list[Module]:
    """Return what became of the mutants that were made in `folder`."""
    equivalent = known()
    with inside(folder):
        return [_module(path, equivalent) for path in modules]


def _module(path: str, equivalent: set[tuple[str, str]]) -> Module:
    data = SourceFileMutationData(path=path)
    data.load()
    became = {name: status_by_exit_code[code] for name, code in data.exit_code_by_key.items()}
    killed = sum(count for status, count in Counter(became.values()).items() if status in DEAD)
    module = Module(path, len(became), killed)
    for name, status in became.items():
        if status in DEAD:
            continue
        difference = get_diff_for_mutant(name, path=path).splitlines()[2:]
        mutated = "\n".join(line[1:].strip() for line in difference if line.startswith("+"))
        function = _function(path, name)
        if (function, mutated) in equivalent:
            module.equivalent += 1
        else:
            changed = "\n".join(line for line in difference if line[:1] in "+-")
            module.survivors.append(f"{function}: {status}\n{changed}\n")
    return module


def _function(path: str, name: str) -> str:
    """Return the dotted name of the function that a mutant is of."""
    function, owner = orig_function_and_class_names_from_key(name)
    room = path.removesuffix(".py").replace("/", ".")
    return ".".join(filter(None, (room, owner, function)))


def table(modules: list[Module]) -> str:
    """Return the figures of each module, and of all together."""
    total = Module("all", sum(m.mutants for m in modules), sum(m.killed for m in modules))
    total.equivalent = sum(m.equivalent for m in modules)
    total.survivors = [text for module in modules for text in module.survivors]
    heads = ("module", "mutants", "killed", "survived", "equivalent", "score")
    rows = [
        (m.name, f"{m.mutants}", f"{m.killed}", f"{len(m.survivors)}", f"{m.equivalent}", f"{m.score:.1f} %")
        for m in (*modules, total)
    ]
    widths = [max(map(len, column)) for column in zip(heads, *rows, strict=True)]
    return "\n".join(
        "  ".join([row[0].ljust(widths[0]), *(c.rjust(w) for c, w in zip(row[1:], widths[1:], strict=True))])
        for row in (heads, *rows)
    )
