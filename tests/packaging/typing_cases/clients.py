"""Clients: how they are made, changed and closed, what a whole reply tells, what errors tell."""

from typing import assert_type

import httpx

from abwire import (
    VWO,
    APIStatusError,
    AsyncConvert,
    AsyncConvertServing,
    AsyncOptimizely,
    AsyncVWO,
    AsyncWebtrends,
    ClientConfig,
    CommonOptions,
    Convert,
    ConvertServing,
    DeadlineExceededError,
    DecodeError,
    InvalidRequestError,
    Optimizely,
    Pace,
    RateLimitError,
    Response,
    Retries,
    Webtrends,
)
from abwire.convert import models
from abwire.telemetry import OpenTelemetry, Telemetry


def makings() -> None:
    with Convert(application_id="a", secret=lambda: "s", account_id=1, project_id=2, strict=True) as convert:
        assert_type(convert, Convert)
    with ConvertServing(sdk_key="k", timeout=httpx.Timeout(5), retries=0) as serving:
        assert_type(serving, ConvertServing)
    with VWO(account_id=1, sdk_key="k", region="eu", headers={"X-One": "1"}) as vwo:
        assert_type(vwo, VWO)
    with Webtrends(domain_id=1, key_token="k", retries=Retries(attempts=5)) as webtrends:
        assert_type(webtrends, Webtrends)
    with Optimizely(project_id="1", account_id="2", region="eu", http_client=httpx.Client()) as optimizely:
        assert_type(optimizely, Optimizely)


def common_options() -> None:
    shared: CommonOptions = {"timeout": 5, "retries": Retries(attempts=2), "delivery": "at_least_once"}
    assert_type(VWO(account_id=1, sdk_key="k", **shared), VWO)
    assert_type(AsyncConvert(token="t", **shared), AsyncConvert)


def paces_and_deadlines(convert: Convert, serving: AsyncConvertServing) -> None:
    pace = Pace(requests=10, per=60)
    assert_type(pace.requests, int)
    assert_type(Convert(token="t", pace=pace, deadline=0.3), Convert)
    assert_type(VWO(account_id=1, pace=None, deadline=None), VWO)
    assert_type(convert.with_options(pace=pace, deadline=30), Convert)
    assert_type(serving.with_options(pace=None, deadline=None), AsyncConvertServing)
    try:
        convert.goals.list()
    except DeadlineExceededError as error:
        assert_type(error.may_have_happened, bool)
        assert_type(error.deadline, float)


async def asynchronous_makings() -> None:
    async with AsyncConvert(key_id="a", key_secret="s", auth=httpx.BasicAuth("a", "b")) as convert:
        assert_type(convert, AsyncConvert)
    async with AsyncConvertServing(sdk_key="k", delivery="at_least_once") as serving:
        assert_type(serving, AsyncConvertServing)
    async with AsyncVWO(account_id=1, sdk_key="k", timeout=None) as vwo:
        assert_type(vwo, AsyncVWO)
    async with AsyncWebtrends(domain_id=1, key_token="k") as webtrends:
        assert_type(webtrends, AsyncWebtrends)
    async with AsyncOptimizely(project_id=1, http_client=httpx.AsyncClient()) as optimizely:
        assert_type(optimizely, AsyncOptimizely)


def telemetry(own: Telemetry) -> None:
    traced = Convert(telemetry=OpenTelemetry(propagate=True))
    assert_type(traced, Convert)
    assert_type(traced.with_options(telemetry=None), Convert)
    VWO(telemetry=own)
    common: CommonOptions = {"telemetry": OpenTelemetry()}
    print(common)


def options(convert: Convert, serving: ConvertServing, vwo: VWO, webtrends: Webtrends, optimizely: Optimizely) -> None:
    assert_type(convert.with_options(timeout=5), Convert)
    assert_type(serving.with_options(retries=0), ConvertServing)
    assert_type(vwo.with_options(retries=Retries()), VWO)
    assert_type(webtrends.with_options(headers={"X-One": "1"}), Webtrends)
    assert_type(optimizely.with_options(), Optimizely)
    assert_type(convert.with_options(timeout=None).tags.get(1), models.Tag)
    convert.close()


async def asynchronous_options(convert: AsyncConvert, vwo: AsyncVWO, webtrends: AsyncWebtrends) -> None:
    assert_type(convert.with_options(timeout=5), AsyncConvert)
    assert_type(vwo.with_options(retries=0), AsyncVWO)
    assert_type(webtrends.with_options(), AsyncWebtrends)
    await convert.aclose()


def configurations(convert: Convert, serving: ConvertServing, config: ClientConfig[AsyncVWO]) -> None:
    assert_type(convert.config, ClientConfig[Convert])
    assert_type(convert.config.client(), Convert)
    assert_type(config.client(), AsyncVWO)
    assert_type(AsyncConvert.from_config(convert.config), AsyncConvert)
    assert_type(ClientConfig.of(serving), ClientConfig[ConvertServing])


def replies(response: Response[models.Tag]) -> None:
    assert_type(response.parsed, models.Tag)
    assert_type(response.status_code, int)
    assert_type(response.headers, httpx.Headers)
    assert_type(response.content, bytes)
    assert_type(response.http_response, httpx.Response)
    assert_type(response.attempts, int)
    for deviation in response.deviations:
        assert_type(deviation.path, str)
        assert_type(deviation.expected, str)
        assert_type(deviation.got, str)


def errors(convert: Convert) -> None:
    try:
        convert.tags.get(1)
    except RateLimitError as error:
        assert_type(error.retry_after, float | None)
    except APIStatusError as error:
        assert_type(error.status_code, int)
        assert_type(error.code, int | str | None)
        assert_type(error.fields, tuple[str, ...])
        assert_type(error.request_id, str | None)
        assert_type(error.response, httpx.Response)
    except DecodeError as error:
        assert_type(error.body, bytes)
        assert_type(error.problems, tuple[str, ...])
        assert_type(error.response, httpx.Response | None)
    except InvalidRequestError as error:
        assert_type(error.operation_id, str)
        assert_type(error.problems, tuple[str, ...])
