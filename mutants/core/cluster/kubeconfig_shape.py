"""What kind of value belongs at each key of a kubeconfig: kubectl refuses a file with any other.

Source: client-go tools/clientcmd/api/v1/types.go. Keys that are not named here may hold anything.
"""

import re
from typing import Any

import msgspec

from cluster.errors import ConfigError
from rollout.safe import safe

FIRST = 400
"""Characters of a sentence that name where it went wrong."""


class _Keys(msgspec.Struct, rename="kebab"):
    """Kebab-case, as most keys are."""


class _Extension(_Keys):
    name: str | None = None


class _Cluster(_Keys):
    server: str | None = None
    tls_server_name: str | None = None
    insecure_skip_tls_verify: bool | None = None
    certificate_authority: str | None = None
    certificate_authority_data: str | None = None
    proxy_url: str | None = None
    extensions: list[_Extension | None] | None = None


class _Variable(_Keys):
    name: str | None = None
    value: str | None = None


class _Exec(msgspec.Struct, rename="camel"):
    command: str | None = None
    args: list[str] | None = None
    env: list[_Variable | None] | None = None
    api_version: str | None = None
    install_hint: str | None = None
    provide_cluster_info: bool | None = None
    interactive_mode: str | None = None


class _Provider(_Keys):
    name: str | None = None
    config: dict[str, str] | None = None


class _User(_Keys):
    client_certificate: str | None = None
    client_certificate_data: str | None = None
    client_key: str | None = None
    client_key_data: str | None = None
    token: str | None = None
    token_file: str | None = msgspec.field(default=None, name="tokenFile")
    impersonated: str | None = msgspec.field(default=None, name="as")
    as_uid: str | None = None
    as_groups: list[str] | None = None
    as_user_extra: dict[str, list[str] | None] | None = None
    username: str | None = None
    password: str | None = None
    auth_provider: _Provider | None = None
    exec: _Exec | None = None


class _Context(_Keys):
    cluster: str | None = None
    user: str | None = None
    namespace: str | None = None


class _NamedCluster(_Keys):
    name: str | None = None
    cluster: _Cluster | None = None


class _NamedUser(_Keys):
    name: str | None = None
    user: _User | None = None


class _NamedContext(_Keys):
    name: str | None = None
    context: _Context | None = None


class _Config(_Keys):
    kind: str | None = None
    api_version: str | None = msgspec.field(default=None, name="apiVersion")
    current_context: str | None = None
    clusters: list[_NamedCluster | None] | None = None
    users: list[_NamedUser | None] | None = None
    contexts: list[_NamedContext | None] | None = None


WANTED = {
    "str": "a string: put it in quotes",
    "bool": "true or false, without quotes",
    "array": "a list",
    "object": "a mapping",
}
"""msgspec's words for what belongs there, and ours."""

SENTENCE = re.compile(r"Expected `(?P<wanted>\w+).*?(?: - at (?P<key>`key` in )?`\$\.?(?P<place>.*)`)?$")
"""How msgspec says what is wrong, and where."""

ENTRY = re.compile(r"(?P<section>clusters|users|contexts)\[(?P<index>\d+)\]\.?(?P<rest>.*)")


def check(document: dict[Any, Any]) -> None:
    """Raise ConfigError, with a sentence that names the key, for a value that cannot stand where it does."""
    try:
        config = msgspec.convert(document, _Config)
    except msgspec.ValidationError as error:
        raise ConfigError(_words(str(error), document)) from None
    for key, found, only in (("kind", config.kind, "Config"), ("apiVersion", config.api_version, "v1")):
        if found not in (None, "", only):
            raise ConfigError(f"it is no kubeconfig: its {key} is {safe(found, 80)}")


def _words(said: str, document: dict[Any, Any]) -> str:
    """Return our sentence for msgspec's."""
    found = SENTENCE.match(said)
    if found is None:
        return "a value is of the wrong kind: mend the file"
    place = found["place"] or "it"
    if entry := ENTRY.match(place):
        one = document[entry["section"]][int(entry["index"])]
        name = one.get("name") if isinstance(one, dict) else None
        named, section = isinstance(name, str) and name, entry["section"]
        owner = f'{section[:-1]} "{safe(str(name), 120)}"' if named else f"an entry of {section}"
        rest = entry["rest"].partition(".")[2] or entry["rest"]
        place = f"{rest} of {owner}" if rest else owner
    place = safe(place.replace("[...]", ""), FIRST)
    if found["key"]:
        return f"a key in {place} must be a string: put it in quotes"
    return f"{place} must be {WANTED.get(found['wanted'], 'something else')}"
