"""The doctor asks for each right that the README's Role gives, and for no other."""

from pathlib import Path

import yaml

from cluster.doctor_server import RIGHTS

README = Path(__file__).parents[2] / "README.md"


def test_the_doctor_asks_for_what_the_readme_names() -> None:
    text = README.read_text(encoding="utf-8")
    block = text.partition("## What it may do")[2].partition("```yaml\n")[2].partition("```")[0]
    named = {
        (group, resource, verb)
        for rule in yaml.safe_load(block)["rules"]
        for group in rule["apiGroups"]
        for resource in rule["resources"]
        for verb in rule["verbs"]
    }
    asked = {(group, plural, verb) for group, plural, verbs, _ in RIGHTS for verb in verbs}
    assert asked == named
