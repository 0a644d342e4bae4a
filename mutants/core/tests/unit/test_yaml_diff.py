"""Two templates as unified YAML: only what differs in meaning, where it is, and no secret."""

import json
from typing import Any

import pytest

from rollout.template import TemplateError
from rollout.yaml_diff import FOLD, GONE, NEW, SAME, DiffLine, yaml_diff


def template(*env: dict[str, Any], **container: Any) -> dict[str, Any]:
    app = {"name": "app", "image": "shop:1", "env": list(env), **container}
    return {"metadata": {"labels": {"app": "shop"}}, "spec": {"containers": [app], "restartPolicy": "Always"}}


def compared(before: dict[str, Any], after: dict[str, Any], *, masked: bool = True) -> tuple[DiffLine, ...]:
    return yaml_diff(json.dumps(before).encode(), json.dumps(after).encode(), masked=masked)


def drawn(lines: tuple[DiffLine, ...]) -> list[str]:
    return [f"{line.sign} {line.text}" for line in lines]


def changed(lines: tuple[DiffLine, ...]) -> list[str]:
    return [f"{line.sign} {line.text.strip()}" for line in lines if line.sign in (GONE, NEW)]


def literal(name: str, value: str) -> dict[str, Any]:
    return {"name": name, "value": value}


def test_what_differs_stands_under_what_it_is_in() -> None:
    before = template(image="shop:1", ports=[{"containerPort": n} for n in range(5)])
    after = template(image="shop:2", ports=[{"containerPort": n} for n in range(5)])
    assert drawn(compared(before, after)) == [
        f"{FOLD} 3 lines the same",
        "  spec:",
        "    containers:",
        "    - name: app",
        "-     image: shop:1",
        "+     image: shop:2",
        "      ports:",
        "      - containerPort: 0",
        f"{FOLD} 5 lines the same",
    ]


def test_equal_templates_differ_nowhere() -> None:
    assert compared(template(), template()) == ()


def test_another_order_and_another_spelling_are_no_difference() -> None:
    before = template(literal("A", "1"), literal("B", "2"), resources={"limits": {"cpu": "1000m"}})
    after = template(literal("B", "2"), literal("A", "1"), resources={"limits": {"cpu": "1"}})
    assert compared(before, after) == ()


def test_an_empty_list_and_none_are_no_difference() -> None:
    assert compared(template(), template(ports=[])) == ()


def test_labels_of_controllers_are_not_compared() -> None:
    after = template()
    after["metadata"]["labels"]["pod-template-hash"] = "abc"
    assert compared(template(), after) == ()


def test_a_secret_that_changed_is_seen_to_change_and_not_shown() -> None:
    lines = compared(template(literal("DB_PASSWORD", "old")), template(literal("DB_PASSWORD", "new")))
    assert changed(lines) == ["- value: (hidden)", "+ value: (hidden)"]
    assert "old" not in str(lines)


def test_a_secret_is_shown_where_that_is_asked_for() -> None:
    before, after = template(literal("DB_PASSWORD", "old")), template(literal("DB_PASSWORD", "new"))
    assert changed(compared(before, after, masked=False)) == ["- value: old", "+ value: new"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"args": ["--token", "abc"]}, {"args": ["--token", "def"]}),
        ({"args": ["--token=abc"]}, {"args": ["--token=def"]}),
        ({"command": ["sh", "-c", "x\npassword: abc\n"]}, {"command": ["sh", "-c", "x\npassword: def\n"]}),
        ({"command": ["sh", "-c", "password:\n  abc\n"]}, {"command": ["sh", "-c", "password:\n  def\n"]}),
    ],
)  # fmt: skip
def test_secrets_within_commands_are_hidden(before: dict[str, Any], after: dict[str, Any]) -> None:
    told = str(compared(template(**before), template(**after)))
    assert "abc" not in told
    assert "def" not in told


def test_a_secret_of_several_lines_is_hidden_line_by_line() -> None:
    before, after = template(literal("TLS_KEY", "abc\nabc2")), template(literal("TLS_KEY", "def\ndef2"))
    assert changed(compared(before, after)) == ["- (hidden)"] * 2 + ["+ (hidden)"] * 2


def test_text_of_several_lines_is_compared_line_by_line() -> None:
    lines = compared(template(args=["a\nb\nc"]), template(args=["a\nB\nc"]))
    assert changed(lines) == ["- b", "+ B"]


def test_both_sides_of_one_field_know_each_other() -> None:
    lines = compared(template(image="shop:1"), template(literal("A", "1"), image="shop:2"))
    image = next(line for line in lines if line.sign == GONE and "image" in line.text)
    assert image.other.strip() == "image: shop:2"


@pytest.mark.parametrize(
    "value", ["true", "1.5", "", "a: b", "- x", "#", "null", "\x1b[31m", "é", "a\u202eb"]
)
def test_what_yaml_would_take_for_something_else_is_quoted_and_safe(value: str) -> None:
    (line,) = [each for each in compared(template(literal("A", value)), template(literal("A", "z"))) if
               each.sign == GONE]  # fmt: skip
    assert line.text.strip().startswith('value: "') or value == "é"
    assert line.text.isprintable()


def test_what_is_no_template_is_refused() -> None:
    with pytest.raises(TemplateError):
        yaml_diff(b"[]", b"{}")


def test_a_fold_of_one_line_would_save_nothing() -> None:
    lines = compared(template(image="shop:1"), template(image="shop:2"))
    assert f"{FOLD} 1 lines the same" not in drawn(lines)
    assert SAME in {line.sign for line in lines}
