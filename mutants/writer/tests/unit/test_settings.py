"""The user's own file: what it sets, and what is said of a mistake in it."""

import tomllib
from pathlib import Path

import click
import pytest
from textual.theme import BUILTIN_THEMES

from cluster.protection import DEFAULT
from tui.headless.config import lines
from tui.keymap import bound, check, mappable
from tui.settings import KNOWN, THEMES, File, Settings, parse, path_of, read

PATH = Path("/home/alice/.config/rolldeck/config.toml")

WHOLE = """
theme = "nord"
ascii = true
read_only = true
protected = [
    "prod-*",
    "bank",
]

[aliases]
"arn:aws:eks:eu-west-1:1:cluster/prod-eu" = "eu"

[keymap]
"rollouts.filter" = "f"
rollouts.sort = "S"
"""


def test_without_a_file_everything_is_as_by_default(tmp_path: Path) -> None:
    file = read({"XDG_CONFIG_HOME": str(tmp_path)})
    assert file == File(tmp_path / "rolldeck" / "config.toml")


def test_the_file_lies_in_xdg_config_home() -> None:
    assert path_of({"XDG_CONFIG_HOME": "/x", "HOME": "/home/alice"}) == Path("/x/rolldeck/config.toml")


@pytest.mark.parametrize("folder", ["", "relative"])
def test_without_an_absolute_xdg_config_home_it_lies_in_the_home(folder: str) -> None:
    assert path_of({"XDG_CONFIG_HOME": folder, "HOME": "/home/alice"}) == PATH


def test_every_setting_is_read(tmp_path: Path) -> None:
    (tmp_path / "rolldeck").mkdir()
    (tmp_path / "rolldeck" / "config.toml").write_text(WHOLE)
    assert read({"XDG_CONFIG_HOME": str(tmp_path)}).settings == Settings(
        theme="nord",
        ascii=True,
        read_only=True,
        protected=("prod-*", "bank"),
        aliases={"arn:aws:eks:eu-west-1:1:cluster/prod-eu": "eu"},
        keymap={"rollouts.filter": "f", "rollouts.sort": "S"},
    )


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ('theme = "nord"\nthem = 1', 2, 'no setting "them": did you mean theme?'),
        ("xyz = 1", 1, "there are theme, ascii"),
        ('# first\n\nascii = "yes"', 3, "ascii takes true or false"),
        ("\nread_only = 1", 2, "read_only takes true or false"),
        ('theme = "mauve"', 1, 'no theme "mauve": choose one of textual-dark'),
        ("theme = 3", 1, "theme takes the name of a theme"),
        ('ascii = true\nprotected = [\n  "a",\n  3,\n]', 2, "protected takes a list of globs"),
        ("aliases = 3", 1, "aliases takes a table"),
        ('[aliases]\na = "b"\nc = 3', 3, "aliases takes a table"),
        ("[keymap]\nrollouts.undo = []", 2, "keymap takes a table"),
        ('theme = "nord"\nascii = ', 2, "it is not TOML"),
        ("ascii = true\nascii = false\n", 2, "it is not TOML"),
        ("protected = [", 1, "it is not TOML"),
    ],
)
def test_a_mistake_is_one_sentence_with_its_line(text: str, line: int, says: str) -> None:
    with pytest.raises(click.UsageError) as raised:
        parse(PATH, text)
    assert str(raised.value).startswith(f"{PATH}, line {line}: ")
    assert says in str(raised.value)
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ('[keymap]\n"rollouts.fly" = "f"', 2, 'there is no command "rollouts.fly"'),
        ('[keymap]\n\nrollouts.fly = "f"', 3, 'there is no command "rollouts.fly"'),
        ('[keymap]\n"rollouts.sort" = "u"', 2, '"rollouts.sort" takes the key of "rollouts.undo"'),
        ('[keymap]\n"rollouts.undo" = "s"', 2, '"rollouts.undo" takes the key of "rollouts.sort"'),
        ('[keymap]\n"moves.down" = "u"', 2, '"moves.down" takes the key of "rollouts.undo"'),
        ('[keymap]\n"undo.confirm" = "enter"', 2, "the undo dialog takes its keys itself"),
        ('[keymap]\n"rollouts.undo" = "enter"', 2, "enter opens and ctrl+c leaves"),
    ],
)
def test_a_mistake_in_the_key_map_is_one_sentence_with_its_line(text: str, line: int, says: str) -> None:
    with pytest.raises(click.UsageError) as raised:
        check(parse(PATH, text))
    assert str(raised.value).startswith(f"{PATH}, line {line}: ")
    assert says in str(raised.value)


def test_two_commands_may_change_keys() -> None:
    check(parse(PATH, '[keymap]\n"rollouts.undo" = "s"\n"rollouts.sort" = "u"'))


def test_a_key_map_reaches_textual_by_the_ids_of_bindings() -> None:
    assert bound({"rollouts.filter": "f,/", "moves.down": "n"}) == {"rollouts.filter": "f,slash", "down": "n"}


def test_a_file_that_is_not_utf8_is_one_sentence_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "rolldeck").mkdir()
    (tmp_path / "rolldeck" / "config.toml").write_bytes(b"ascii = true\n# \xff")
    with pytest.raises(click.UsageError, match="line 2: it is not UTF-8"):
        read({"XDG_CONFIG_HOME": str(tmp_path)})


def test_a_file_that_cannot_be_read_says_why(tmp_path: Path) -> None:
    (tmp_path / "rolldeck" / "config.toml").mkdir(parents=True)
    with pytest.raises(click.UsageError, match="cannot be read: is a directory"):
        read({"XDG_CONFIG_HOME": str(tmp_path)})


def test_the_themes_are_textuals_own() -> None:
    assert set(THEMES) == set(BUILTIN_THEMES)


def test_every_setting_is_printed_with_its_meaning() -> None:
    assert {known.name for known in KNOWN} == set(Settings.__struct_fields__)
    printed = "\n".join(lines(File(PATH)))
    for known in KNOWN:
        assert known.meaning.splitlines()[0] in printed
    for name in mappable():
        assert f'# "{name}" = ' in printed


def test_it_says_where_the_file_lies() -> None:
    assert next(iter(lines(File(PATH)))) == f"# {PATH}"


def test_what_is_printed_by_default_sets_nothing() -> None:
    assert tomllib.loads("\n".join(lines(File(PATH)))) == {}


def test_what_is_printed_says_what_the_file_says() -> None:
    file = parse(PATH, WHOLE)
    assert parse(PATH, "\n".join(lines(file))).settings == file.settings


def test_the_defaults_that_are_printed_are_the_defaults() -> None:
    printed = [
        line.removeprefix("# ") for line in lines(File(PATH)) if line.startswith(("# ", "[")) or not line
    ]
    start = printed.index("protected = [")
    end = printed.index("]", start)
    assert tomllib.loads("\n".join(printed[start : end + 1])) == {"protected": list(DEFAULT)}
