from __future__ import annotations

from enum import IntEnum


class ErrorCode(IntEnum):
    """Why there is no decision or conversion. The codes in `x-answers` state a normal outcome for the visitor; the
    others are failures.
    """

    UNKNOWN = 0
    SITE_UNKNOWN = 100
    SITE_NONE_REGISTERED = 101
    SITE_CONTROL_NOT_DECRYPTED = 102
    SITE_ENVIRONMENT_NOT_FOUND = 103
    SITE_KEY_TOKEN_MISMATCH = 104
    SITE_NO_KEY_TOKEN = 105
    REQUEST_UNKNOWN = 200
    REQUEST_CONVERSION_INCOMPLETE = 201
    REQUEST_TYPE_INVALID = 202
    REQUEST_ENCODER_VERSION_INVALID = 203
    REQUEST_CAPI_STRING_INVALID = 204
    REQUEST_FEDERATED_KEY_INVALID = 205
    REQUEST_FEDERATED_DOMAIN_INVALID = 206
    REQUEST_ACCOUNT_UNTRUSTED = 207
    RESPONSE_UNKNOWN = 300
    RESPONSE_NO_GUID_OR_ALIAS = 301
    RESPONSE_NO_SEGMENT_MATCHED = 302
    RESPONSE_NO_TEST_FOUND = 303
    RESPONSE_TEST_INVALID = 304
    RESPONSE_EXPERIMENT_ID_INVALID = 305
    RESPONSE_PATH_WITHOUT_SPLIT_PAGES = 306
    RESPONSE_PATH_TYPES_INVALID = 307
    RESPONSE_DEFAULT_SELECTED = 308
    RESPONSE_SESSION_PATH_EMPTY = 309
    RESPONSE_CONVERSION_GROUP_MISMATCH = 310
    RESPONSE_NOT_IN_CURRENT_PATH = 311
    RESPONSE_ALREADY_CONVERTED = 312
    RESPONSE_NO_PROJECT_ALIAS = 313
    RESPONSE_NO_CONTROL_COOKIE = 314
    RESPONSE_TEST_NO_LONGER_VALID = 315
    RESPONSE_TRACKING_FAILED = 316
    RESPONSE_VIEW_ONLY = 317
    RESPONSE_TEST_PAUSED = 318
    COOKIE_UNKNOWN = 400
    COOKIE_CONTROL_NOT_ADDED = 401
    COOKIE_NOT_ADDED = 402
    COOKIE_ALIAS_EMPTY = 403
    COOKIE_THIRD_PARTY_NOT_ADDED = 404
    THROTTLED_OUT = 417
    THROTTLED_OUT_BEFORE = 418
    COOKIE_NOT_READ = 420
    COOKIE_NOT_WRITTEN = 421
    PAGE_UNKNOWN = 500
    PAGE_NOT_FOUND = 501
    PAGE_WITHOUT_TEST = 502
    API_METHOD_UNKNOWN = 601
    API_NO_GUID = 602
    API_GUID_INVALID = 603
    API_DOMAIN_ID_INVALID = 604
    PART_OUT_OF_RANGE = 701
    STATUS_SITE_ID_ILLEGAL = 801
    STATUS_SITE_ID_INVALID = 802
    STATUS_PAGE_ID_ILLEGAL = 803
    STATUS_PAGE_ID_INVALID = 804
    STATUS_TEST_OR_RUN_ID_ILLEGAL = 805
    STATUS_TEST_OR_RUN_ID_INVALID = 806
    GEO_DATABASE_UNAVAILABLE = 901
    CONTENT_PROJECT_ID_ILLEGAL = 1001
    CONTENT_TEST_ID_ILLEGAL = 1002
    CONTENT_ID_ILLEGAL = 1003
    CONTENT_NOT_FOUND = 1004
    CONTENT_TEST_NOT_FOUND = 1005

    @property
    def text(self) -> str:
        """What it means, in words; empty where the spec does not say."""
        return _TEXTS.get(self, "")

    @property
    def is_answer(self) -> bool:
        """Whether this is an answer of the server, rather than a failure."""
        return self in _ANSWERS


_TEXTS = {
    ErrorCode.UNKNOWN: "The cause is not known",
    ErrorCode.SITE_UNKNOWN: "Something went wrong with the site",
    ErrorCode.SITE_NONE_REGISTERED: "The account has no site",
    ErrorCode.SITE_CONTROL_NOT_DECRYPTED: "The control could not be decrypted; the request does not fit the domain",
    ErrorCode.SITE_ENVIRONMENT_NOT_FOUND: "No environment belongs to the URL",
    ErrorCode.SITE_KEY_TOKEN_MISMATCH: "The environment and the control have different key tokens",
    ErrorCode.SITE_NO_KEY_TOKEN: "There is no key token to encrypt the reply with",
    ErrorCode.REQUEST_UNKNOWN: "Something went wrong with the request",
    ErrorCode.REQUEST_CONVERSION_INCOMPLETE: "The conversion names no guid, alias or page",
    ErrorCode.REQUEST_TYPE_INVALID: "There is no such type of request",
    ErrorCode.REQUEST_ENCODER_VERSION_INVALID: "There is no such version of the capi encoder",
    ErrorCode.REQUEST_CAPI_STRING_INVALID: "The capi string cannot be read",
    ErrorCode.REQUEST_FEDERATED_KEY_INVALID: "The federated key is not valid for the domain",
    ErrorCode.REQUEST_FEDERATED_DOMAIN_INVALID: "The federated domain is not valid for a manual conversion",
    ErrorCode.REQUEST_ACCOUNT_UNTRUSTED: "The account is not trusted, so nothing was carried out",
    ErrorCode.RESPONSE_UNKNOWN: "No reply could be made; often the request's data is malformed, such as cookies that do not decrypt",
    ErrorCode.RESPONSE_NO_GUID_OR_ALIAS: "A control reply needs a guid or an alias",
    ErrorCode.RESPONSE_NO_SEGMENT_MATCHED: "The visitor is in none of the test's segments",
    ErrorCode.RESPONSE_NO_TEST_FOUND: "There is no test with this guid for the visitor",
    ErrorCode.RESPONSE_TEST_INVALID: "The test that was found is not valid",
    ErrorCode.RESPONSE_EXPERIMENT_ID_INVALID: "The experiment id is not valid, and the test was given up",
    ErrorCode.RESPONSE_PATH_WITHOUT_SPLIT_PAGES: "The test's path is not valid, as it has no split pages",
    ErrorCode.RESPONSE_PATH_TYPES_INVALID: "The types of the test's path are not valid",
    ErrorCode.RESPONSE_DEFAULT_SELECTED: "There is no split page, or the default was selected for the visitor",
    ErrorCode.RESPONSE_SESSION_PATH_EMPTY: "The session has no test path",
    ErrorCode.RESPONSE_CONVERSION_GROUP_MISMATCH: "The conversion belongs to another test group than the visitor's, so it does not count",
    ErrorCode.RESPONSE_NOT_IN_CURRENT_PATH: "The test is not in the visitor's current path, so the conversion does not count",
    ErrorCode.RESPONSE_ALREADY_CONVERTED: "The visitor has converted before, so the conversion does not count again",
    ErrorCode.RESPONSE_NO_PROJECT_ALIAS: "The track request names no project alias",
    ErrorCode.RESPONSE_NO_CONTROL_COOKIE: "The request has no control cookie for the test to convert in",
    ErrorCode.RESPONSE_TEST_NO_LONGER_VALID: "The test is not valid any more",
    ErrorCode.RESPONSE_TRACKING_FAILED: "Tracking failed for some other cause",
    ErrorCode.RESPONSE_VIEW_ONLY: "The visitor's control cookie allows views only, so nothing was tracked",
    ErrorCode.RESPONSE_TEST_PAUSED: "The test is paused, so nothing was tracked",
    ErrorCode.COOKIE_UNKNOWN: "Something went wrong with a cookie",
    ErrorCode.COOKIE_CONTROL_NOT_ADDED: "The control cookie could not be added",
    ErrorCode.COOKIE_NOT_ADDED: "A cookie could not be added",
    ErrorCode.COOKIE_ALIAS_EMPTY: "The control cookie could not be updated, as the alias is empty",
    ErrorCode.COOKIE_THIRD_PARTY_NOT_ADDED: "The third-party cookie could not be added",
    ErrorCode.THROTTLED_OUT: "The test's throttle left the visitor out",
    ErrorCode.THROTTLED_OUT_BEFORE: "The throttle left the visitor out earlier, so there can be no conversion",
    ErrorCode.COOKIE_NOT_READ: "The server-side cookie could not be read",
    ErrorCode.COOKIE_NOT_WRITTEN: "The server-side cookie could not be written",
    ErrorCode.PAGE_UNKNOWN: "Something went wrong with the page",
    ErrorCode.PAGE_NOT_FOUND: "The domain has no page for the URL",
    ErrorCode.PAGE_WITHOUT_TEST: "The page has no test",
    ErrorCode.API_METHOD_UNKNOWN: "There is no such API method",
    ErrorCode.API_NO_GUID: "No guid was given for the test",
    ErrorCode.API_GUID_INVALID: "The guid of a control call is not a domain id, a dash and an alias",
    ErrorCode.API_DOMAIN_ID_INVALID: "The domain id is not an integer",
    ErrorCode.PART_OUT_OF_RANGE: "A part's position lies beyond the number of the request's parts",
    ErrorCode.STATUS_SITE_ID_ILLEGAL: "The site id cannot be read",
    ErrorCode.STATUS_SITE_ID_INVALID: "There is no such site id",
    ErrorCode.STATUS_PAGE_ID_ILLEGAL: "The page id cannot be read",
    ErrorCode.STATUS_PAGE_ID_INVALID: "There is no such page id",
    ErrorCode.STATUS_TEST_OR_RUN_ID_ILLEGAL: "The test id or the run id cannot be read",
    ErrorCode.STATUS_TEST_OR_RUN_ID_INVALID: "There is no such test id or run id",
    ErrorCode.GEO_DATABASE_UNAVAILABLE: "The local database of places cannot be reached",
    ErrorCode.CONTENT_PROJECT_ID_ILLEGAL: "The project id cannot be read",
    ErrorCode.CONTENT_TEST_ID_ILLEGAL: "The test id cannot be read",
    ErrorCode.CONTENT_ID_ILLEGAL: "The content id cannot be read",
    ErrorCode.CONTENT_NOT_FOUND: "There is no content for the key",
    ErrorCode.CONTENT_TEST_NOT_FOUND: "The content call found no test with this guid",
}


_ANSWERS = frozenset(
    {
        ErrorCode.RESPONSE_NO_SEGMENT_MATCHED,
        ErrorCode.RESPONSE_NO_TEST_FOUND,
        ErrorCode.RESPONSE_DEFAULT_SELECTED,
        ErrorCode.RESPONSE_CONVERSION_GROUP_MISMATCH,
        ErrorCode.RESPONSE_NOT_IN_CURRENT_PATH,
        ErrorCode.RESPONSE_ALREADY_CONVERTED,
        ErrorCode.RESPONSE_VIEW_ONLY,
        ErrorCode.RESPONSE_TEST_PAUSED,
        ErrorCode.THROTTLED_OUT,
        ErrorCode.THROTTLED_OUT_BEFORE,
        ErrorCode.PAGE_NOT_FOUND,
        ErrorCode.PAGE_WITHOUT_TEST,
    }
)
