"""How each field of the served kinds is typed, merged and owned, read from Kubernetes' OpenAPI documents."""

from functools import cache
from pathlib import Path

from demo.jsontext import Object, decode
from demo.resources import Resource

FOLDER = Path(__file__).parent / "openapi"
REF = "#/components/schemas/"


class Type:
    """One type: a struct, a map, a list or a scalar."""

    __slots__ = (
        "atomic",
        "element",
        "fields",
        "form",
        "keys",
        "merge_key",
        "name",
        "required",
        "scalar",
        "strategy",
    )

    def __init__(self, form: str, name: str = "") -> None:
        self.form = form
        """"struct", "map", "list", "scalar", or "any" where the schema says nothing."""
        self.name = name
        """A struct's name as Go has it: "DeploymentSpec"."""
        self.fields: dict[str, Field] = {}
        self.required: frozenset[str] = frozenset()
        self.element: Type | None = None
        """Of a map's values, or a list's items."""
        self.atomic = False
        """Whether it is owned and replaced as a whole."""
        self.keys: tuple[str, ...] = ()
        """The keys that tell items of a list apart; empty for a set or an atomic list."""
        self.merge_key = ""
        """The key by which a strategic merge patch joins items; "" where it replaces the list."""
        self.strategy: tuple[str, ...] = ()
        """Patch strategies: "merge", "replace", "retainKeys"."""
        self.scalar = ""
        """"string", "integer", "boolean", "number", "quantity", "int-or-string", "date-time"."""


class Field:
    """One field of a struct."""

    __slots__ = ("always", "type")

    def __init__(self, kind: Type, always: str) -> None:
        self.type = kind
        self.always = always
        """"struct", "list" or "scalar" that Go writes even when it is empty; nobody adds such a field."""


ANY = Type("any")


class Document:
    """One OpenAPI document."""

    def __init__(self, name: str) -> None:
        self.text = (FOLDER / name).read_bytes()
        self.value: Object = decode(self.text)
        self._types: dict[str, Type] = {}

    def named(self, name: str) -> Type:
        """Return the type of a schema by its full name."""
        if name in self._types:
            return self._types[name]
        schema = self.value["components"]["schemas"][name]
        short = name.rsplit(".", 1)[-1]
        special = {"Quantity": "quantity", "IntOrString": "int-or-string", "Time": "date-time"}
        if short in special or short == "MicroTime":
            made = Type("scalar", short)
            made.scalar = special.get(short, "date-time")
        elif "properties" in schema:
            made = Type("struct", short)
        else:
            made = self._plain(schema)
        self._types[name] = made
        made.atomic = made.atomic or schema.get("x-kubernetes-map-type") == "atomic"
        if made.form == "struct":
            made.required = frozenset(schema.get("required", ()))
            made.fields = {key: self._field(key, prop, made) for key, prop in schema["properties"].items()}
        return made

    def _field(self, key: str, schema: Object, owner: Type) -> Field:
        kind = self.of(schema)
        always = ""
        if kind.form == "struct" and schema.get("default") == {}:
            always = "struct"
        elif kind.form == "list" and key in owner.required:
            always = "list"
        elif kind.form == "scalar" and key in owner.required:
            always = "scalar"
        if schema.get("x-kubernetes-patch-strategy") and kind.form != "list":
            kind = _copy(kind)
            kind.strategy = tuple(schema["x-kubernetes-patch-strategy"].split(","))
        return Field(kind, always)

    def of(self, schema: Object) -> Type:
        """Return the type of a schema that stands in a place."""
        reference = schema.get("$ref") or next(
            (s["$ref"] for s in schema.get("allOf", ()) if "$ref" in s), ""
        )
        return self.named(reference.removeprefix(REF)) if reference else self._plain(schema)

    def _plain(self, schema: Object) -> Type:
        form = schema.get("type")
        if form == "array":
            return self._list(schema)
        if form == "object":
            if "additionalProperties" not in schema:
                return ANY
            made = Type("map")
            made.element = self.of(schema["additionalProperties"])
            made.atomic = schema.get("x-kubernetes-map-type") == "atomic"
            return made
        if form in {"string", "integer", "boolean", "number"}:
            made = Type("scalar")
            made.scalar = form
            return made
        return ANY

    def _list(self, schema: Object) -> Type:
        made = Type("list")
        made.element = self.of(schema.get("items", {}))
        listing = schema.get("x-kubernetes-list-type", "atomic")
        made.atomic = listing == "atomic"
        made.keys = tuple(schema.get("x-kubernetes-list-map-keys", ()))
        made.merge_key = schema.get("x-kubernetes-patch-merge-key", "")
        made.strategy = tuple(filter(None, schema.get("x-kubernetes-patch-strategy", "").split(",")))
        return made


def _copy(kind: Type) -> Type:
    made = Type(kind.form, kind.name)
    made.fields, made.required, made.element = kind.fields, kind.required, kind.element
    made.atomic, made.keys, made.scalar = kind.atomic, kind.keys, kind.scalar
    return made


@cache
def document(group: str, version: str) -> Document:
    """Return the document of one group and version."""
    return Document(f"apis_{group}_{version}.json" if group else f"api_{version}.json")


@cache
def type_of(resource: Resource) -> Type:
    """Return the type of a resource's objects."""
    group, version, kind = resource.group, resource.version, resource.kind
    source = document(group, version)
    for name, schema in source.value["components"]["schemas"].items():
        kinds = schema.get("x-kubernetes-group-version-kind", ())
        if {"group": group, "version": version, "kind": kind} in kinds:
            return source.named(name)
    raise LookupError(f"the OpenAPI document of {resource.api_version} has no {kind}")


def field_of(kind: Type, key: str) -> Type:
    """Return the type of one field of a struct, or of one value of a map."""
    if kind.form == "struct":
        found = kind.fields.get(key)
        return found.type if found else ANY
    return kind.element or ANY
