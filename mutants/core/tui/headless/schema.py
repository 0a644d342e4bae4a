"""The JSON schema of all records: `python -m tui.headless.schema` prints what `schema.json` has to be."""

import sys
from importlib.resources import files
from typing import Any

import msgspec

from tui.headless.records import SCHEMA, Record

FILE = "schema.json"


def made() -> dict[str, Any]:
    """Return the schema of the records as they are."""
    schema: dict[str, Any] = msgspec.json.schema(Record)
    for name, shape in schema["$defs"].items():
        if "schema" in shape["properties"]:
            # It has a default, and is written all the same.
            shape["required"] = ["schema", *shape["required"]]
            del shape["properties"]["schema"]["default"]
        shape.setdefault("title", name)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"What rolldeck prints with -o json ({SCHEMA})",
        **schema,
    }


def shipped() -> dict[str, Any]:
    """Return the schema as the package ships it."""
    schema: dict[str, Any] = msgspec.json.decode((files("tui.headless") / FILE).read_bytes())
    return schema


if __name__ == "__main__":
    sys.stdout.buffer.write(msgspec.json.format(msgspec.json.encode(made()), indent=2) + b"\n")
