"""A visitor of Webtrends in the cookies of web frameworks."""

from typing import assert_type

import flask
from starlette.requests import Request
from starlette.responses import Response

from abwire import webtrends as w


def web_site(request: Request, response: Response, flask_response: flask.Response) -> None:
    visitor = w.Visitor.from_cookies(request.cookies, url="https://shop.example/")
    assert_type(visitor, w.Visitor)
    assert_type(visitor.projects, tuple[str, ...])
    visitor.set_cookies(response, domain=".shop.example", samesite="strict")
    visitor.set_cookies(flask_response)
    own: w.CookieResponse = response
    visitor.set_cookies(own)


def flask_site(request: flask.Request) -> None:
    assert_type(w.Visitor.from_cookies(request.cookies), w.Visitor)
