"""An admission policy that denies every update of one workload, in words of its own."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from typing import Any

import kubernetes
from controlplane import ControlPlane
from controlplane.workload import Workload

FROZEN = "frozen until Monday"


@contextmanager
def frozen(plane: ControlPlane, work: Workload) -> Iterator[None]:
    """Deny all updates of `work` by a ValidatingAdmissionPolicy, once that has come into force."""
    admission: Any = kubernetes.client.AdmissionregistrationV1Api(plane.api)
    name = f"freeze-{work.namespace}"
    rule = {
        "apiGroups": ["apps"],
        "apiVersions": ["v1"],
        "operations": ["UPDATE"],
        "resources": [f"{work.kind.lower()}s"],
    }
    where = {"namespaceSelector": {"matchLabels": {"kubernetes.io/metadata.name": work.namespace}}}
    validation = {"expression": f"request.name != '{work.name}'", "message": FROZEN}
    admission.create_validating_admission_policy(
        {
            "metadata": {"name": name},
            "spec": {"matchConstraints": {"resourceRules": [rule], **where}, "validations": [validation]},
        }
    )
    admission.create_validating_admission_policy_binding(
        {"metadata": {"name": name}, "spec": {"policyName": name, "validationActions": ["Deny"]}}
    )
    tries = count()
    try:
        work.until(lambda: _denied(work, next(tries)))
        yield
    finally:
        admission.delete_validating_admission_policy_binding(name)
        admission.delete_validating_admission_policy(name)


def _denied(work: Workload, number: int) -> bool:
    """Whether the policy has come into force; each try changes something."""
    try:
        work.patch({"metadata": {"labels": {"tried": str(number)}}})
    except kubernetes.client.ApiException as error:
        return FROZEN in str(error.body)
    return False
