"""A site that tests with Webtrends Optimize on the server, and works as well when Webtrends is slow, down or wrong.

Run it with ``uvicorn webtrends_starlette:app`` (FastAPI is used the same way). Settings come from the environment:
WEBTRENDS_DOMAIN_ID, WEBTRENDS_KEY_TOKEN and, if the pages may wait longer, WEBTRENDS_DEADLINE in seconds.
"""

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
from starlette.applications import Starlette
from starlette.background import BackgroundTask
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from abwire import AsyncWebtrends
from abwire.webtrends import Visitor

PAGE = "https://www.example.com/"  # the address that the tests have at Webtrends
DEADLINE = float(os.environ.get("WEBTRENDS_DEADLINE", "0.3"))  # the most seconds that a page waits for Webtrends
DEFAULTS = {"ta_Project1": "control", "ta_Project2": "control"}  # what a visitor sees without a decision


@asynccontextmanager
async def lifespan(app: Starlette) -> AsyncIterator[None]:
    async with AsyncWebtrends() as app.state.webtrends:  # one client for all requests: it keeps connections open
        yield


def about(request: Request) -> dict[str, str | None]:
    """What Webtrends' segments and reports need to know about the visitor."""
    ip = request.client.host if request.client else None
    return {"user_agent": request.headers.get("User-Agent"), "ip": ip}


async def page(request: Request) -> Response:
    visitor = Visitor.from_cookies(request.cookies)
    decisions = await request.app.state.webtrends.control_or_default(
        PAGE, DEFAULTS, visitor=visitor, deadline=DEADLINE, **about(request)
    )
    response = JSONResponse({"headline": decisions.flags["ta_Project1"], "price": decisions.flags["ta_Project2"]})
    decisions.visitor.set_cookies(response)
    return response


async def buy(request: Request) -> Response:
    visitor = Visitor.from_cookies(request.cookies)
    conversion = BackgroundTask(  # the visitor does not wait for it
        request.app.state.webtrends.track_or_log,
        visitor.projects,
        "Purchase",
        visitor,
        {"revenue": 49.0},
        deadline=5.0,
        **about(request),
    )
    return JSONResponse({"bought": True}, background=conversion)


app = Starlette(routes=[Route("/", page), Route("/buy", buy, methods=["POST"])], lifespan=lifespan)


async def main() -> None:
    """A visitor who sees the page twice and buys."""
    transport = httpx.ASGITransport(app)
    async with (
        lifespan(app),
        httpx.AsyncClient(transport=transport, base_url="https://www.example.com") as browser,
    ):
        for _ in range(2):
            print("The visitor sees", (await browser.get("/")).json())
        print("The visitor has bought:", (await browser.post("/buy")).json()["bought"])


if __name__ == "__main__":
    asyncio.run(main())
