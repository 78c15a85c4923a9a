"""Verifies and reads deliveries with the vendor's SDK. Each line of standard input is one, as JSON; prints how many it read."""

import json
import sys

from postproxy.webhooks import parse_event_typed, verify_signature

read = 0
for line in sys.stdin:
    delivery = json.loads(line)
    body, signature, secret = delivery["body"], delivery["signature"], delivery["secret"]
    assert verify_signature(body, signature, secret), f"not verified: {body}"
    assert not verify_signature(body + " ", signature, secret), "a changed body is verified"
    assert not verify_signature(body, signature, secret + "0"), "another secret is verified"
    event, data = parse_event_typed(body)
    for name in delivery["names"]:
        assert hasattr(data, name), f"{event.type} has no {name}"
    read += 1
print(read)
