"""The only requests that write: a JSON patch of a workload, and the deletion of one pod of known uid."""

import msgspec

from rollout.info import Ref
from rollout.kinds import KINDS, PODS
from rollout.undo import TOOL

QUERY = {"fieldManager": TOOL, "fieldValidation": "Strict"}
"""What every patch says in its query."""

JSON_PATCH = "application/json-patch+json"


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """One write as it goes out."""

    method: str
    path: str
    query: dict[str, str]
    body: bytes
    content_type: str
mutants_x_patching__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_patching__mutmut)
def patching(ref: Ref, body: bytes, *, dry: bool) -> Request:
    """Return the patch of a workload; `dry`: the server does everything but keep it."""
    return Request(
        method="PATCH",
        path=KINDS[ref.kind].resource.path(ref.namespace, ref.name),
        query={**QUERY, "dryRun": "All"} if dry else QUERY,
        body=body,
        content_type=JSON_PATCH,
    )


def x_patching__mutmut_orig(ref: Ref, body: bytes, *, dry: bool) -> Request:
    """Return the patch of a workload; `dry`: the server does everything but keep it."""
    return Request(
        method="PATCH",
        path=KINDS[ref.kind].resource.path(ref.namespace, ref.name),
        query={**QUERY, "dryRun": "All"} if dry else QUERY,
        body=body,
        content_type=JSON_PATCH,
    )


def x_patching__mutmut_1(ref: Ref, body: bytes, *, dry: bool) -> Request:
    """Return the patch of a workload; `dry`: the server does everything but keep it."""
    return Request(
        method=None,
        path=KINDS[ref.kind].resource.path(ref.namespace, ref.name),
        query={**QUERY, "dryRun": "All"} if dry else QUERY,
        body=body,
        content_type=JSON_PATCH,
    )


def x_patching__mutmut_2(ref: Ref, body: bytes, *, dry: bool) -> Request:
    """Return the patch of a workload; `dry`: the server does everything but keep it."""
    return Request(
        method="PATCH",
        path=None,
        query={**QUERY, "dryRun": "All"} if dry else QUERY,
        body=body,
        content_type=JSON_PATCH,
    )


def x_patching__mutmut_3(ref: Ref, body: bytes, *, dry: bool) -> Request:
    """Return the patch of a workload; `dry`: the server does everything but keep it."""
    return Request(
        method="PATCH",
        path=KINDS[ref.kind].resource.path(ref.namespace, ref.name),
        query=None,
        body=body,
        content_type=JSON_PATCH,
    )


def x_patching__mutmut_4(ref: Ref, body: bytes, *, dry: bool) -> Request:
    """Return the patch of a workload; `dry`: the server does everything but keep it."""
    return Request(
        method="PATCH",
        path=KINDS[ref.kind].resource.path(ref.namespace, ref.name),
        query={**QUERY, "dryRun": "All"} if dry else QUERY,
        body=None,
        content_type=JSON_PATCH,
    )


def x_patching__mutmut_5(ref: Ref, body: bytes, *, dry: bool) -> Request:
    """Return the patch of a workload; `dry`: the server does everything but keep it."""
    return Request(
        method="PATCH",
        path=KINDS[ref.kind].resource.path(ref.namespace, ref.name),
        query={**QUERY, "dryRun": "All"} if dry else QUERY,
        body=body,
        content_type=None,
    )


def x_patching__mutmut_6(ref: Ref, body: bytes, *, dry: bool) -> Request:
    """Return the patch of a workload; `dry`: the server does everything but keep it."""
    return Request(
        path=KINDS[ref.kind].resource.path(ref.namespace, ref.name),
        query={**QUERY, "dryRun": "All"} if dry else QUERY,
        body=body,
        content_type=JSON_PATCH,
    )


def x_patching__mutmut_7(ref: Ref, body: bytes, *, dry: bool) -> Request:
    """Return the patch of a workload; `dry`: the server does everything but keep it."""
    return Request(
        method="PATCH",
        query={**QUERY, "dryRun": "All"} if dry else QUERY,
        body=body,
        content_type=JSON_PATCH,
    )


def x_patching__mutmut_8(ref: Ref, body: bytes, *, dry: bool) -> Request:
    """Return the patch of a workload; `dry`: the server does everything but keep it."""
    return Request(
        method="PATCH",
        path=KINDS[ref.kind].resource.path(ref.namespace, ref.name),
        body=body,
        content_type=JSON_PATCH,
    )


def x_patching__mutmut_9(ref: Ref, body: bytes, *, dry: bool) -> Request:
    """Return the patch of a workload; `dry`: the server does everything but keep it."""
    return Request(
        method="PATCH",
        path=KINDS[ref.kind].resource.path(ref.namespace, ref.name),
        query={**QUERY, "dryRun": "All"} if dry else QUERY,
        content_type=JSON_PATCH,
    )


def x_patching__mutmut_10(ref: Ref, body: bytes, *, dry: bool) -> Request:
    """Return the patch of a workload; `dry`: the server does everything but keep it."""
    return Request(
        method="PATCH",
        path=KINDS[ref.kind].resource.path(ref.namespace, ref.name),
        query={**QUERY, "dryRun": "All"} if dry else QUERY,
        body=body,
        )


def x_patching__mutmut_11(ref: Ref, body: bytes, *, dry: bool) -> Request:
    """Return the patch of a workload; `dry`: the server does everything but keep it."""
    return Request(
        method="XXPATCHXX",
        path=KINDS[ref.kind].resource.path(ref.namespace, ref.name),
        query={**QUERY, "dryRun": "All"} if dry else QUERY,
        body=body,
        content_type=JSON_PATCH,
    )


def x_patching__mutmut_12(ref: Ref, body: bytes, *, dry: bool) -> Request:
    """Return the patch of a workload; `dry`: the server does everything but keep it."""
    return Request(
        method="patch",
        path=KINDS[ref.kind].resource.path(ref.namespace, ref.name),
        query={**QUERY, "dryRun": "All"} if dry else QUERY,
        body=body,
        content_type=JSON_PATCH,
    )


def x_patching__mutmut_13(ref: Ref, body: bytes, *, dry: bool) -> Request:
    """Return the patch of a workload; `dry`: the server does everything but keep it."""
    return Request(
        method="PATCH",
        path=KINDS[ref.kind].resource.path(None, ref.name),
        query={**QUERY, "dryRun": "All"} if dry else QUERY,
        body=body,
        content_type=JSON_PATCH,
    )


def x_patching__mutmut_14(ref: Ref, body: bytes, *, dry: bool) -> Request:
    """Return the patch of a workload; `dry`: the server does everything but keep it."""
    return Request(
        method="PATCH",
        path=KINDS[ref.kind].resource.path(ref.namespace, None),
        query={**QUERY, "dryRun": "All"} if dry else QUERY,
        body=body,
        content_type=JSON_PATCH,
    )


def x_patching__mutmut_15(ref: Ref, body: bytes, *, dry: bool) -> Request:
    """Return the patch of a workload; `dry`: the server does everything but keep it."""
    return Request(
        method="PATCH",
        path=KINDS[ref.kind].resource.path(ref.name),
        query={**QUERY, "dryRun": "All"} if dry else QUERY,
        body=body,
        content_type=JSON_PATCH,
    )


def x_patching__mutmut_16(ref: Ref, body: bytes, *, dry: bool) -> Request:
    """Return the patch of a workload; `dry`: the server does everything but keep it."""
    return Request(
        method="PATCH",
        path=KINDS[ref.kind].resource.path(ref.namespace, ),
        query={**QUERY, "dryRun": "All"} if dry else QUERY,
        body=body,
        content_type=JSON_PATCH,
    )


def x_patching__mutmut_17(ref: Ref, body: bytes, *, dry: bool) -> Request:
    """Return the patch of a workload; `dry`: the server does everything but keep it."""
    return Request(
        method="PATCH",
        path=KINDS[ref.kind].resource.path(ref.namespace, ref.name),
        query={**QUERY, "dryRun": "All"} if (dry) and False else QUERY,
        body=body,
        content_type=JSON_PATCH,
    )


def x_patching__mutmut_18(ref: Ref, body: bytes, *, dry: bool) -> Request:
    """Return the patch of a workload; `dry`: the server does everything but keep it."""
    return Request(
        method="PATCH",
        path=KINDS[ref.kind].resource.path(ref.namespace, ref.name),
        query={**QUERY, "dryRun": "All"} if (dry) or True else QUERY,
        body=body,
        content_type=JSON_PATCH,
    )


def x_patching__mutmut_19(ref: Ref, body: bytes, *, dry: bool) -> Request:
    """Return the patch of a workload; `dry`: the server does everything but keep it."""
    return Request(
        method="PATCH",
        path=KINDS[ref.kind].resource.path(ref.namespace, ref.name),
        query={**QUERY, "XXdryRunXX": "All"} if dry else QUERY,
        body=body,
        content_type=JSON_PATCH,
    )


def x_patching__mutmut_20(ref: Ref, body: bytes, *, dry: bool) -> Request:
    """Return the patch of a workload; `dry`: the server does everything but keep it."""
    return Request(
        method="PATCH",
        path=KINDS[ref.kind].resource.path(ref.namespace, ref.name),
        query={**QUERY, "dryrun": "All"} if dry else QUERY,
        body=body,
        content_type=JSON_PATCH,
    )


def x_patching__mutmut_21(ref: Ref, body: bytes, *, dry: bool) -> Request:
    """Return the patch of a workload; `dry`: the server does everything but keep it."""
    return Request(
        method="PATCH",
        path=KINDS[ref.kind].resource.path(ref.namespace, ref.name),
        query={**QUERY, "DRYRUN": "All"} if dry else QUERY,
        body=body,
        content_type=JSON_PATCH,
    )


def x_patching__mutmut_22(ref: Ref, body: bytes, *, dry: bool) -> Request:
    """Return the patch of a workload; `dry`: the server does everything but keep it."""
    return Request(
        method="PATCH",
        path=KINDS[ref.kind].resource.path(ref.namespace, ref.name),
        query={**QUERY, "dryRun": "XXAllXX"} if dry else QUERY,
        body=body,
        content_type=JSON_PATCH,
    )


def x_patching__mutmut_23(ref: Ref, body: bytes, *, dry: bool) -> Request:
    """Return the patch of a workload; `dry`: the server does everything but keep it."""
    return Request(
        method="PATCH",
        path=KINDS[ref.kind].resource.path(ref.namespace, ref.name),
        query={**QUERY, "dryRun": "all"} if dry else QUERY,
        body=body,
        content_type=JSON_PATCH,
    )


def x_patching__mutmut_24(ref: Ref, body: bytes, *, dry: bool) -> Request:
    """Return the patch of a workload; `dry`: the server does everything but keep it."""
    return Request(
        method="PATCH",
        path=KINDS[ref.kind].resource.path(ref.namespace, ref.name),
        query={**QUERY, "dryRun": "ALL"} if dry else QUERY,
        body=body,
        content_type=JSON_PATCH,
    )

mutants_x_patching__mutmut['_mutmut_orig'] = x_patching__mutmut_orig # type: ignore # mutmut generated
mutants_x_patching__mutmut['x_patching__mutmut_1'] = x_patching__mutmut_1 # type: ignore # mutmut generated
mutants_x_patching__mutmut['x_patching__mutmut_2'] = x_patching__mutmut_2 # type: ignore # mutmut generated
mutants_x_patching__mutmut['x_patching__mutmut_3'] = x_patching__mutmut_3 # type: ignore # mutmut generated
mutants_x_patching__mutmut['x_patching__mutmut_4'] = x_patching__mutmut_4 # type: ignore # mutmut generated
mutants_x_patching__mutmut['x_patching__mutmut_5'] = x_patching__mutmut_5 # type: ignore # mutmut generated
mutants_x_patching__mutmut['x_patching__mutmut_6'] = x_patching__mutmut_6 # type: ignore # mutmut generated
mutants_x_patching__mutmut['x_patching__mutmut_7'] = x_patching__mutmut_7 # type: ignore # mutmut generated
mutants_x_patching__mutmut['x_patching__mutmut_8'] = x_patching__mutmut_8 # type: ignore # mutmut generated
mutants_x_patching__mutmut['x_patching__mutmut_9'] = x_patching__mutmut_9 # type: ignore # mutmut generated
mutants_x_patching__mutmut['x_patching__mutmut_10'] = x_patching__mutmut_10 # type: ignore # mutmut generated
mutants_x_patching__mutmut['x_patching__mutmut_11'] = x_patching__mutmut_11 # type: ignore # mutmut generated
mutants_x_patching__mutmut['x_patching__mutmut_12'] = x_patching__mutmut_12 # type: ignore # mutmut generated
mutants_x_patching__mutmut['x_patching__mutmut_13'] = x_patching__mutmut_13 # type: ignore # mutmut generated
mutants_x_patching__mutmut['x_patching__mutmut_14'] = x_patching__mutmut_14 # type: ignore # mutmut generated
mutants_x_patching__mutmut['x_patching__mutmut_15'] = x_patching__mutmut_15 # type: ignore # mutmut generated
mutants_x_patching__mutmut['x_patching__mutmut_16'] = x_patching__mutmut_16 # type: ignore # mutmut generated
mutants_x_patching__mutmut['x_patching__mutmut_17'] = x_patching__mutmut_17 # type: ignore # mutmut generated
mutants_x_patching__mutmut['x_patching__mutmut_18'] = x_patching__mutmut_18 # type: ignore # mutmut generated
mutants_x_patching__mutmut['x_patching__mutmut_19'] = x_patching__mutmut_19 # type: ignore # mutmut generated
mutants_x_patching__mutmut['x_patching__mutmut_20'] = x_patching__mutmut_20 # type: ignore # mutmut generated
mutants_x_patching__mutmut['x_patching__mutmut_21'] = x_patching__mutmut_21 # type: ignore # mutmut generated
mutants_x_patching__mutmut['x_patching__mutmut_22'] = x_patching__mutmut_22 # type: ignore # mutmut generated
mutants_x_patching__mutmut['x_patching__mutmut_23'] = x_patching__mutmut_23 # type: ignore # mutmut generated
mutants_x_patching__mutmut['x_patching__mutmut_24'] = x_patching__mutmut_24 # type: ignore # mutmut generated
mutants_x_deletion__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_deletion__mutmut)
def deletion(namespace: str, pod: str, body: bytes, *, dry: bool) -> Request:
    """Return the deletion of a pod; `body` says which uid it has to have."""
    return Request(
        method="DELETE",
        path=PODS.path(namespace, pod),
        query={"dryRun": "All"} if dry else {},
        body=body,
        content_type="application/json",
    )


def x_deletion__mutmut_orig(namespace: str, pod: str, body: bytes, *, dry: bool) -> Request:
    """Return the deletion of a pod; `body` says which uid it has to have."""
    return Request(
        method="DELETE",
        path=PODS.path(namespace, pod),
        query={"dryRun": "All"} if dry else {},
        body=body,
        content_type="application/json",
    )


def x_deletion__mutmut_1(namespace: str, pod: str, body: bytes, *, dry: bool) -> Request:
    """Return the deletion of a pod; `body` says which uid it has to have."""
    return Request(
        method=None,
        path=PODS.path(namespace, pod),
        query={"dryRun": "All"} if dry else {},
        body=body,
        content_type="application/json",
    )


def x_deletion__mutmut_2(namespace: str, pod: str, body: bytes, *, dry: bool) -> Request:
    """Return the deletion of a pod; `body` says which uid it has to have."""
    return Request(
        method="DELETE",
        path=None,
        query={"dryRun": "All"} if dry else {},
        body=body,
        content_type="application/json",
    )


def x_deletion__mutmut_3(namespace: str, pod: str, body: bytes, *, dry: bool) -> Request:
    """Return the deletion of a pod; `body` says which uid it has to have."""
    return Request(
        method="DELETE",
        path=PODS.path(namespace, pod),
        query=None,
        body=body,
        content_type="application/json",
    )


def x_deletion__mutmut_4(namespace: str, pod: str, body: bytes, *, dry: bool) -> Request:
    """Return the deletion of a pod; `body` says which uid it has to have."""
    return Request(
        method="DELETE",
        path=PODS.path(namespace, pod),
        query={"dryRun": "All"} if dry else {},
        body=None,
        content_type="application/json",
    )


def x_deletion__mutmut_5(namespace: str, pod: str, body: bytes, *, dry: bool) -> Request:
    """Return the deletion of a pod; `body` says which uid it has to have."""
    return Request(
        method="DELETE",
        path=PODS.path(namespace, pod),
        query={"dryRun": "All"} if dry else {},
        body=body,
        content_type=None,
    )


def x_deletion__mutmut_6(namespace: str, pod: str, body: bytes, *, dry: bool) -> Request:
    """Return the deletion of a pod; `body` says which uid it has to have."""
    return Request(
        path=PODS.path(namespace, pod),
        query={"dryRun": "All"} if dry else {},
        body=body,
        content_type="application/json",
    )


def x_deletion__mutmut_7(namespace: str, pod: str, body: bytes, *, dry: bool) -> Request:
    """Return the deletion of a pod; `body` says which uid it has to have."""
    return Request(
        method="DELETE",
        query={"dryRun": "All"} if dry else {},
        body=body,
        content_type="application/json",
    )


def x_deletion__mutmut_8(namespace: str, pod: str, body: bytes, *, dry: bool) -> Request:
    """Return the deletion of a pod; `body` says which uid it has to have."""
    return Request(
        method="DELETE",
        path=PODS.path(namespace, pod),
        body=body,
        content_type="application/json",
    )


def x_deletion__mutmut_9(namespace: str, pod: str, body: bytes, *, dry: bool) -> Request:
    """Return the deletion of a pod; `body` says which uid it has to have."""
    return Request(
        method="DELETE",
        path=PODS.path(namespace, pod),
        query={"dryRun": "All"} if dry else {},
        content_type="application/json",
    )


def x_deletion__mutmut_10(namespace: str, pod: str, body: bytes, *, dry: bool) -> Request:
    """Return the deletion of a pod; `body` says which uid it has to have."""
    return Request(
        method="DELETE",
        path=PODS.path(namespace, pod),
        query={"dryRun": "All"} if dry else {},
        body=body,
        )


def x_deletion__mutmut_11(namespace: str, pod: str, body: bytes, *, dry: bool) -> Request:
    """Return the deletion of a pod; `body` says which uid it has to have."""
    return Request(
        method="XXDELETEXX",
        path=PODS.path(namespace, pod),
        query={"dryRun": "All"} if dry else {},
        body=body,
        content_type="application/json",
    )


def x_deletion__mutmut_12(namespace: str, pod: str, body: bytes, *, dry: bool) -> Request:
    """Return the deletion of a pod; `body` says which uid it has to have."""
    return Request(
        method="delete",
        path=PODS.path(namespace, pod),
        query={"dryRun": "All"} if dry else {},
        body=body,
        content_type="application/json",
    )


def x_deletion__mutmut_13(namespace: str, pod: str, body: bytes, *, dry: bool) -> Request:
    """Return the deletion of a pod; `body` says which uid it has to have."""
    return Request(
        method="DELETE",
        path=PODS.path(None, pod),
        query={"dryRun": "All"} if dry else {},
        body=body,
        content_type="application/json",
    )


def x_deletion__mutmut_14(namespace: str, pod: str, body: bytes, *, dry: bool) -> Request:
    """Return the deletion of a pod; `body` says which uid it has to have."""
    return Request(
        method="DELETE",
        path=PODS.path(namespace, None),
        query={"dryRun": "All"} if dry else {},
        body=body,
        content_type="application/json",
    )


def x_deletion__mutmut_15(namespace: str, pod: str, body: bytes, *, dry: bool) -> Request:
    """Return the deletion of a pod; `body` says which uid it has to have."""
    return Request(
        method="DELETE",
        path=PODS.path(pod),
        query={"dryRun": "All"} if dry else {},
        body=body,
        content_type="application/json",
    )


def x_deletion__mutmut_16(namespace: str, pod: str, body: bytes, *, dry: bool) -> Request:
    """Return the deletion of a pod; `body` says which uid it has to have."""
    return Request(
        method="DELETE",
        path=PODS.path(namespace, ),
        query={"dryRun": "All"} if dry else {},
        body=body,
        content_type="application/json",
    )


def x_deletion__mutmut_17(namespace: str, pod: str, body: bytes, *, dry: bool) -> Request:
    """Return the deletion of a pod; `body` says which uid it has to have."""
    return Request(
        method="DELETE",
        path=PODS.path(namespace, pod),
        query={"dryRun": "All"} if (dry) and False else {},
        body=body,
        content_type="application/json",
    )


def x_deletion__mutmut_18(namespace: str, pod: str, body: bytes, *, dry: bool) -> Request:
    """Return the deletion of a pod; `body` says which uid it has to have."""
    return Request(
        method="DELETE",
        path=PODS.path(namespace, pod),
        query={"dryRun": "All"} if (dry) or True else {},
        body=body,
        content_type="application/json",
    )


def x_deletion__mutmut_19(namespace: str, pod: str, body: bytes, *, dry: bool) -> Request:
    """Return the deletion of a pod; `body` says which uid it has to have."""
    return Request(
        method="DELETE",
        path=PODS.path(namespace, pod),
        query={"XXdryRunXX": "All"} if dry else {},
        body=body,
        content_type="application/json",
    )


def x_deletion__mutmut_20(namespace: str, pod: str, body: bytes, *, dry: bool) -> Request:
    """Return the deletion of a pod; `body` says which uid it has to have."""
    return Request(
        method="DELETE",
        path=PODS.path(namespace, pod),
        query={"dryrun": "All"} if dry else {},
        body=body,
        content_type="application/json",
    )


def x_deletion__mutmut_21(namespace: str, pod: str, body: bytes, *, dry: bool) -> Request:
    """Return the deletion of a pod; `body` says which uid it has to have."""
    return Request(
        method="DELETE",
        path=PODS.path(namespace, pod),
        query={"DRYRUN": "All"} if dry else {},
        body=body,
        content_type="application/json",
    )


def x_deletion__mutmut_22(namespace: str, pod: str, body: bytes, *, dry: bool) -> Request:
    """Return the deletion of a pod; `body` says which uid it has to have."""
    return Request(
        method="DELETE",
        path=PODS.path(namespace, pod),
        query={"dryRun": "XXAllXX"} if dry else {},
        body=body,
        content_type="application/json",
    )


def x_deletion__mutmut_23(namespace: str, pod: str, body: bytes, *, dry: bool) -> Request:
    """Return the deletion of a pod; `body` says which uid it has to have."""
    return Request(
        method="DELETE",
        path=PODS.path(namespace, pod),
        query={"dryRun": "all"} if dry else {},
        body=body,
        content_type="application/json",
    )


def x_deletion__mutmut_24(namespace: str, pod: str, body: bytes, *, dry: bool) -> Request:
    """Return the deletion of a pod; `body` says which uid it has to have."""
    return Request(
        method="DELETE",
        path=PODS.path(namespace, pod),
        query={"dryRun": "ALL"} if dry else {},
        body=body,
        content_type="application/json",
    )


def x_deletion__mutmut_25(namespace: str, pod: str, body: bytes, *, dry: bool) -> Request:
    """Return the deletion of a pod; `body` says which uid it has to have."""
    return Request(
        method="DELETE",
        path=PODS.path(namespace, pod),
        query={"dryRun": "All"} if dry else {},
        body=body,
        content_type="XXapplication/jsonXX",
    )


def x_deletion__mutmut_26(namespace: str, pod: str, body: bytes, *, dry: bool) -> Request:
    """Return the deletion of a pod; `body` says which uid it has to have."""
    return Request(
        method="DELETE",
        path=PODS.path(namespace, pod),
        query={"dryRun": "All"} if dry else {},
        body=body,
        content_type="APPLICATION/JSON",
    )

mutants_x_deletion__mutmut['_mutmut_orig'] = x_deletion__mutmut_orig # type: ignore # mutmut generated
mutants_x_deletion__mutmut['x_deletion__mutmut_1'] = x_deletion__mutmut_1 # type: ignore # mutmut generated
mutants_x_deletion__mutmut['x_deletion__mutmut_2'] = x_deletion__mutmut_2 # type: ignore # mutmut generated
mutants_x_deletion__mutmut['x_deletion__mutmut_3'] = x_deletion__mutmut_3 # type: ignore # mutmut generated
mutants_x_deletion__mutmut['x_deletion__mutmut_4'] = x_deletion__mutmut_4 # type: ignore # mutmut generated
mutants_x_deletion__mutmut['x_deletion__mutmut_5'] = x_deletion__mutmut_5 # type: ignore # mutmut generated
mutants_x_deletion__mutmut['x_deletion__mutmut_6'] = x_deletion__mutmut_6 # type: ignore # mutmut generated
mutants_x_deletion__mutmut['x_deletion__mutmut_7'] = x_deletion__mutmut_7 # type: ignore # mutmut generated
mutants_x_deletion__mutmut['x_deletion__mutmut_8'] = x_deletion__mutmut_8 # type: ignore # mutmut generated
mutants_x_deletion__mutmut['x_deletion__mutmut_9'] = x_deletion__mutmut_9 # type: ignore # mutmut generated
mutants_x_deletion__mutmut['x_deletion__mutmut_10'] = x_deletion__mutmut_10 # type: ignore # mutmut generated
mutants_x_deletion__mutmut['x_deletion__mutmut_11'] = x_deletion__mutmut_11 # type: ignore # mutmut generated
mutants_x_deletion__mutmut['x_deletion__mutmut_12'] = x_deletion__mutmut_12 # type: ignore # mutmut generated
mutants_x_deletion__mutmut['x_deletion__mutmut_13'] = x_deletion__mutmut_13 # type: ignore # mutmut generated
mutants_x_deletion__mutmut['x_deletion__mutmut_14'] = x_deletion__mutmut_14 # type: ignore # mutmut generated
mutants_x_deletion__mutmut['x_deletion__mutmut_15'] = x_deletion__mutmut_15 # type: ignore # mutmut generated
mutants_x_deletion__mutmut['x_deletion__mutmut_16'] = x_deletion__mutmut_16 # type: ignore # mutmut generated
mutants_x_deletion__mutmut['x_deletion__mutmut_17'] = x_deletion__mutmut_17 # type: ignore # mutmut generated
mutants_x_deletion__mutmut['x_deletion__mutmut_18'] = x_deletion__mutmut_18 # type: ignore # mutmut generated
mutants_x_deletion__mutmut['x_deletion__mutmut_19'] = x_deletion__mutmut_19 # type: ignore # mutmut generated
mutants_x_deletion__mutmut['x_deletion__mutmut_20'] = x_deletion__mutmut_20 # type: ignore # mutmut generated
mutants_x_deletion__mutmut['x_deletion__mutmut_21'] = x_deletion__mutmut_21 # type: ignore # mutmut generated
mutants_x_deletion__mutmut['x_deletion__mutmut_22'] = x_deletion__mutmut_22 # type: ignore # mutmut generated
mutants_x_deletion__mutmut['x_deletion__mutmut_23'] = x_deletion__mutmut_23 # type: ignore # mutmut generated
mutants_x_deletion__mutmut['x_deletion__mutmut_24'] = x_deletion__mutmut_24 # type: ignore # mutmut generated
mutants_x_deletion__mutmut['x_deletion__mutmut_25'] = x_deletion__mutmut_25 # type: ignore # mutmut generated
mutants_x_deletion__mutmut['x_deletion__mutmut_26'] = x_deletion__mutmut_26 # type: ignore # mutmut generated
mutants_x_of_uid__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_of_uid__mutmut)
def of_uid(uid: str) -> bytes:
    """Return the options of a deletion that only hits the object with this uid."""
    options = {"apiVersion": "v1", "kind": "DeleteOptions", "preconditions": {"uid": uid}}
    return msgspec.json.encode(options)


def x_of_uid__mutmut_orig(uid: str) -> bytes:
    """Return the options of a deletion that only hits the object with this uid."""
    options = {"apiVersion": "v1", "kind": "DeleteOptions", "preconditions": {"uid": uid}}
    return msgspec.json.encode(options)


def x_of_uid__mutmut_1(uid: str) -> bytes:
    """Return the options of a deletion that only hits the object with this uid."""
    options = None
    return msgspec.json.encode(options)


def x_of_uid__mutmut_2(uid: str) -> bytes:
    """Return the options of a deletion that only hits the object with this uid."""
    options = {"XXapiVersionXX": "v1", "kind": "DeleteOptions", "preconditions": {"uid": uid}}
    return msgspec.json.encode(options)


def x_of_uid__mutmut_3(uid: str) -> bytes:
    """Return the options of a deletion that only hits the object with this uid."""
    options = {"apiversion": "v1", "kind": "DeleteOptions", "preconditions": {"uid": uid}}
    return msgspec.json.encode(options)


def x_of_uid__mutmut_4(uid: str) -> bytes:
    """Return the options of a deletion that only hits the object with this uid."""
    options = {"APIVERSION": "v1", "kind": "DeleteOptions", "preconditions": {"uid": uid}}
    return msgspec.json.encode(options)


def x_of_uid__mutmut_5(uid: str) -> bytes:
    """Return the options of a deletion that only hits the object with this uid."""
    options = {"apiVersion": "XXv1XX", "kind": "DeleteOptions", "preconditions": {"uid": uid}}
    return msgspec.json.encode(options)


def x_of_uid__mutmut_6(uid: str) -> bytes:
    """Return the options of a deletion that only hits the object with this uid."""
    options = {"apiVersion": "V1", "kind": "DeleteOptions", "preconditions": {"uid": uid}}
    return msgspec.json.encode(options)


def x_of_uid__mutmut_7(uid: str) -> bytes:
    """Return the options of a deletion that only hits the object with this uid."""
    options = {"apiVersion": "v1", "XXkindXX": "DeleteOptions", "preconditions": {"uid": uid}}
    return msgspec.json.encode(options)


def x_of_uid__mutmut_8(uid: str) -> bytes:
    """Return the options of a deletion that only hits the object with this uid."""
    options = {"apiVersion": "v1", "KIND": "DeleteOptions", "preconditions": {"uid": uid}}
    return msgspec.json.encode(options)


def x_of_uid__mutmut_9(uid: str) -> bytes:
    """Return the options of a deletion that only hits the object with this uid."""
    options = {"apiVersion": "v1", "kind": "XXDeleteOptionsXX", "preconditions": {"uid": uid}}
    return msgspec.json.encode(options)


def x_of_uid__mutmut_10(uid: str) -> bytes:
    """Return the options of a deletion that only hits the object with this uid."""
    options = {"apiVersion": "v1", "kind": "deleteoptions", "preconditions": {"uid": uid}}
    return msgspec.json.encode(options)


def x_of_uid__mutmut_11(uid: str) -> bytes:
    """Return the options of a deletion that only hits the object with this uid."""
    options = {"apiVersion": "v1", "kind": "DELETEOPTIONS", "preconditions": {"uid": uid}}
    return msgspec.json.encode(options)


def x_of_uid__mutmut_12(uid: str) -> bytes:
    """Return the options of a deletion that only hits the object with this uid."""
    options = {"apiVersion": "v1", "kind": "DeleteOptions", "XXpreconditionsXX": {"uid": uid}}
    return msgspec.json.encode(options)


def x_of_uid__mutmut_13(uid: str) -> bytes:
    """Return the options of a deletion that only hits the object with this uid."""
    options = {"apiVersion": "v1", "kind": "DeleteOptions", "PRECONDITIONS": {"uid": uid}}
    return msgspec.json.encode(options)


def x_of_uid__mutmut_14(uid: str) -> bytes:
    """Return the options of a deletion that only hits the object with this uid."""
    options = {"apiVersion": "v1", "kind": "DeleteOptions", "preconditions": {"XXuidXX": uid}}
    return msgspec.json.encode(options)


def x_of_uid__mutmut_15(uid: str) -> bytes:
    """Return the options of a deletion that only hits the object with this uid."""
    options = {"apiVersion": "v1", "kind": "DeleteOptions", "preconditions": {"UID": uid}}
    return msgspec.json.encode(options)


def x_of_uid__mutmut_16(uid: str) -> bytes:
    """Return the options of a deletion that only hits the object with this uid."""
    options = {"apiVersion": "v1", "kind": "DeleteOptions", "preconditions": {"uid": uid}}
    return msgspec.json.encode(None)

mutants_x_of_uid__mutmut['_mutmut_orig'] = x_of_uid__mutmut_orig # type: ignore # mutmut generated
mutants_x_of_uid__mutmut['x_of_uid__mutmut_1'] = x_of_uid__mutmut_1 # type: ignore # mutmut generated
mutants_x_of_uid__mutmut['x_of_uid__mutmut_2'] = x_of_uid__mutmut_2 # type: ignore # mutmut generated
mutants_x_of_uid__mutmut['x_of_uid__mutmut_3'] = x_of_uid__mutmut_3 # type: ignore # mutmut generated
mutants_x_of_uid__mutmut['x_of_uid__mutmut_4'] = x_of_uid__mutmut_4 # type: ignore # mutmut generated
mutants_x_of_uid__mutmut['x_of_uid__mutmut_5'] = x_of_uid__mutmut_5 # type: ignore # mutmut generated
mutants_x_of_uid__mutmut['x_of_uid__mutmut_6'] = x_of_uid__mutmut_6 # type: ignore # mutmut generated
mutants_x_of_uid__mutmut['x_of_uid__mutmut_7'] = x_of_uid__mutmut_7 # type: ignore # mutmut generated
mutants_x_of_uid__mutmut['x_of_uid__mutmut_8'] = x_of_uid__mutmut_8 # type: ignore # mutmut generated
mutants_x_of_uid__mutmut['x_of_uid__mutmut_9'] = x_of_uid__mutmut_9 # type: ignore # mutmut generated
mutants_x_of_uid__mutmut['x_of_uid__mutmut_10'] = x_of_uid__mutmut_10 # type: ignore # mutmut generated
mutants_x_of_uid__mutmut['x_of_uid__mutmut_11'] = x_of_uid__mutmut_11 # type: ignore # mutmut generated
mutants_x_of_uid__mutmut['x_of_uid__mutmut_12'] = x_of_uid__mutmut_12 # type: ignore # mutmut generated
mutants_x_of_uid__mutmut['x_of_uid__mutmut_13'] = x_of_uid__mutmut_13 # type: ignore # mutmut generated
mutants_x_of_uid__mutmut['x_of_uid__mutmut_14'] = x_of_uid__mutmut_14 # type: ignore # mutmut generated
mutants_x_of_uid__mutmut['x_of_uid__mutmut_15'] = x_of_uid__mutmut_15 # type: ignore # mutmut generated
mutants_x_of_uid__mutmut['x_of_uid__mutmut_16'] = x_of_uid__mutmut_16 # type: ignore # mutmut generated
