"""What the tester cannot know of the service.

An Idempotency-Key is for one request. The tester takes the example of the document, or a short text, again and again,
and would be answered as the rules of the header say: with the answer of the first request, or with 422 for another body.

An id is one that nobody guesses. Every second request for placements is for a profile that is there, and so is every second valid
post. Every second request for something that can be created is for the last that was.
"""

import itertools
import os
import uuid

import schemathesis
from schemathesis.generation import GenerationMode
from schemathesis.specs.openapi.checks import status_code_conformance

turns = itertools.count()

# The last id that was created, by the path of its collection.
created = {}

# The PostProxy in memory rejects parameters that the document does not allow, to show a mistake to its user. How the service
# responds to them is published for few operations, so for the others the document has no such status.
OWN = "FakePostProxy: the document does not allow this request"


@schemathesis.check
def documented_status(ctx, response, case):
    if response.status_code == 400 and OWN in response.text:
        return None
    return status_code_conformance(ctx, response, case)


@schemathesis.hook
def before_call(context, case, **kwargs):
    for name, value in list((case.headers or {}).items()):
        # A key that the document refuses stays as it is: it is to be refused.
        if name.lower() == "idempotency-key" and isinstance(value, str) and 0 < len(value) <= 255:
            case.headers[name] = str(uuid.uuid4())
    if case.meta is None or case.meta.phase.name.value == "stateful" or next(turns) % 2:
        return
    if case.operation.definition.raw["operationId"] == "list_placements" and case.path_parameters:
        case.path_parameters["id"] = os.environ["FAKE_PROFILE"]
        if "profile_group_id" in (case.query or {}):
            case.query["profile_group_id"] = os.environ["FAKE_GROUP"]
    if case.meta.generation.mode != GenerationMode.POSITIVE:
        return
    collection, of_one, rest = case.path.partition("/{id}")
    if of_one and collection in created:
        case.path_parameters["id"] = created[collection]
        (case.query or {}).pop("profile_group_id", None)
        if case.method == "DELETE" and not rest:
            del created[collection]
    for name in ("profiles", "profiles[]"):
        if isinstance(case.body, dict) and name in case.body:
            case.body[name] = [os.environ["FAKE_DEFAULT_PROFILE"]]
            (case.query or {}).pop("profile_group_id", None)
            case.body.pop("profile_group_id", None)


@schemathesis.hook
def after_call(context, case, response):
    if case.method == "POST" and response.status_code in (200, 201):
        id = response.json().get("id")
        if isinstance(id, str):
            created[case.path] = id
