"""Authenticates, refuses and answers as a document says."""

from __future__ import annotations

from sandbox.beyond import TOKEN_OPERATION
from sandbox.by_document import credentials, errors, objects, replies
from sandbox.by_document.routes import routes_of
from sandbox.exchange import Call, Reply, Vendor, Violation


class ByDocument(Vendor):
    """An API of which nothing is known but its document.

    Objects are kept as far as their operations can be recognized: those that list, create, get, change and delete the
    objects of one path. All other operations are answered with samples of their replies.
    """

    def authenticate(self, call: Call) -> None:
        credentials.authenticate(call)

    def refusal(self, violation: Violation, call: Call) -> Reply:
        listed = call.operation.replies
        return errors.error(call, 422 if "422" in listed and "400" not in listed else 400, str(violation))

    def answer(self, call: Call) -> Reply:
        if call.operation.id == TOKEN_OPERATION:
            return credentials.issue_token(call)
        objects.check_not_deleted(call)
        route = routes_of(call.api).get(call.operation.id)
        return objects.handle(call, route) if route is not None else replies.reply(call)
