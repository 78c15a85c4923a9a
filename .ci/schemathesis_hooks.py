"""An Idempotency-Key is for one request. The tester takes the example of the document, or a short text, again and again,
and would be answered as the rules of the header say: with the answer of the first request, or with 422 for another body."""

import uuid

import schemathesis


@schemathesis.hook
def before_call(context, case, **kwargs):
    for name, value in list((case.headers or {}).items()):
        # A key that the document refuses stays as it is: it is to be refused.
        if name.lower() == "idempotency-key" and isinstance(value, str) and 0 < len(value) <= 255:
            case.headers[name] = str(uuid.uuid4())
