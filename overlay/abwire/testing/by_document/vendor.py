"""Authenticates, refuses and answers as a document says."""

from __future__ import annotations

from abwire.testing.by_document import credentials, errors, objects, replies
from abwire.testing.by_document.routes import routes_of
from abwire.testing.engine.beyond import TOKEN_OPERATION
from abwire.testing.engine.exchange import Call, Reply, Vendor, ViolationError


class ByDocument(Vendor):
    """An API of which nothing is known but its document.

    Objects are kept as far as their operations can be recognized: those that list, create, get, change and delete the
    objects of one path. All other operations are answered with samples of their replies.
    """

    def authenticate(self, call: Call) -> None:
        """Refuse a request without valid credentials."""
        credentials.authenticate(call)

    def refusal(self, violation: ViolationError, call: Call) -> Reply:
        """The answer to a request that is not valid."""
        listed = call.operation.replies
        return errors.error(call, 422 if "422" in listed and "400" not in listed else 400, str(violation))

    def answer(self, call: Call) -> Reply:
        """The answer to a valid request."""
        if call.operation.id == TOKEN_OPERATION:
            return credentials.issue_token(call)
        objects.check_not_deleted(call)
        route = routes_of(call.api).get(call.operation.id)
        return objects.handle(call, route) if route is not None else replies.reply(call)
