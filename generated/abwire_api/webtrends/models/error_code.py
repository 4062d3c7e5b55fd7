from __future__ import annotations

from enum import IntEnum


class ErrorCode(IntEnum):
    """Why there is no decision or conversion. The codes in `x-answers` state a normal outcome for the visitor; the
    others are failures.
    """

    UNKNOWN = 0
    """The cause is not known"""
    SITE_UNKNOWN = 100
    """Something went wrong with the site"""
    SITE_NONE_REGISTERED = 101
    """The account has no site"""
    SITE_CONTROL_NOT_DECRYPTED = 102
    """The control could not be decrypted; the request does not fit the domain"""
    SITE_ENVIRONMENT_NOT_FOUND = 103
    """No environment belongs to the URL"""
    SITE_KEY_TOKEN_MISMATCH = 104
    """The environment and the control have different key tokens"""
    SITE_NO_KEY_TOKEN = 105
    """There is no key token to encrypt the reply with"""
    REQUEST_UNKNOWN = 200
    """Something went wrong with the request"""
    REQUEST_CONVERSION_INCOMPLETE = 201
    """The conversion names no guid, alias or page"""
    REQUEST_TYPE_INVALID = 202
    """There is no such type of request"""
    REQUEST_ENCODER_VERSION_INVALID = 203
    """There is no such version of the capi encoder"""
    REQUEST_CAPI_STRING_INVALID = 204
    """The capi string cannot be read"""
    REQUEST_FEDERATED_KEY_INVALID = 205
    """The federated key is not valid for the domain"""
    REQUEST_FEDERATED_DOMAIN_INVALID = 206
    """The federated domain is not valid for a manual conversion"""
    REQUEST_ACCOUNT_UNTRUSTED = 207
    """The account is not trusted, so nothing was carried out"""
    RESPONSE_UNKNOWN = 300
    """No reply could be made; often the request's data is malformed, such as cookies that do not decrypt"""
    RESPONSE_NO_GUID_OR_ALIAS = 301
    """A control reply needs a guid or an alias"""
    RESPONSE_NO_SEGMENT_MATCHED = 302
    """The visitor is in none of the test's segments"""
    RESPONSE_NO_TEST_FOUND = 303
    """There is no test with this guid for the visitor"""
    RESPONSE_TEST_INVALID = 304
    """The test that was found is not valid"""
    RESPONSE_EXPERIMENT_ID_INVALID = 305
    """The experiment id is not valid, and the test was given up"""
    RESPONSE_PATH_WITHOUT_SPLIT_PAGES = 306
    """The test's path is not valid, as it has no split pages"""
    RESPONSE_PATH_TYPES_INVALID = 307
    """The types of the test's path are not valid"""
    RESPONSE_DEFAULT_SELECTED = 308
    """There is no split page, or the default was selected for the visitor"""
    RESPONSE_SESSION_PATH_EMPTY = 309
    """The session has no test path"""
    RESPONSE_CONVERSION_GROUP_MISMATCH = 310
    """The conversion belongs to another test group than the visitor's, so it does not count"""
    RESPONSE_NOT_IN_CURRENT_PATH = 311
    """The test is not in the visitor's current path, so the conversion does not count"""
    RESPONSE_ALREADY_CONVERTED = 312
    """The visitor has converted before, so the conversion does not count again"""
    RESPONSE_NO_PROJECT_ALIAS = 313
    """The track request names no project alias"""
    RESPONSE_NO_CONTROL_COOKIE = 314
    """The request has no control cookie for the test to convert in"""
    RESPONSE_TEST_NO_LONGER_VALID = 315
    """The test is not valid any more"""
    RESPONSE_TRACKING_FAILED = 316
    """Tracking failed for some other cause"""
    RESPONSE_VIEW_ONLY = 317
    """The visitor's control cookie allows views only, so nothing was tracked"""
    RESPONSE_TEST_PAUSED = 318
    """The test is paused, so nothing was tracked"""
    COOKIE_UNKNOWN = 400
    """Something went wrong with a cookie"""
    COOKIE_CONTROL_NOT_ADDED = 401
    """The control cookie could not be added"""
    COOKIE_NOT_ADDED = 402
    """A cookie could not be added"""
    COOKIE_ALIAS_EMPTY = 403
    """The control cookie could not be updated, as the alias is empty"""
    COOKIE_THIRD_PARTY_NOT_ADDED = 404
    """The third-party cookie could not be added"""
    THROTTLED_OUT = 417
    """The test's throttle left the visitor out"""
    THROTTLED_OUT_BEFORE = 418
    """The throttle left the visitor out earlier, so there can be no conversion"""
    COOKIE_NOT_READ = 420
    """The server-side cookie could not be read"""
    COOKIE_NOT_WRITTEN = 421
    """The server-side cookie could not be written"""
    PAGE_UNKNOWN = 500
    """Something went wrong with the page"""
    PAGE_NOT_FOUND = 501
    """The domain has no page for the URL"""
    PAGE_WITHOUT_TEST = 502
    """The page has no test"""
    API_METHOD_UNKNOWN = 601
    """There is no such API method"""
    API_NO_GUID = 602
    """No guid was given for the test"""
    API_GUID_INVALID = 603
    """The guid of a control call is not a domain id, a dash and an alias"""
    API_DOMAIN_ID_INVALID = 604
    """The domain id is not an integer"""
    PART_OUT_OF_RANGE = 701
    """A part's position lies beyond the number of the request's parts"""
    STATUS_SITE_ID_ILLEGAL = 801
    """The site id cannot be read"""
    STATUS_SITE_ID_INVALID = 802
    """There is no such site id"""
    STATUS_PAGE_ID_ILLEGAL = 803
    """The page id cannot be read"""
    STATUS_PAGE_ID_INVALID = 804
    """There is no such page id"""
    STATUS_TEST_OR_RUN_ID_ILLEGAL = 805
    """The test id or the run id cannot be read"""
    STATUS_TEST_OR_RUN_ID_INVALID = 806
    """There is no such test id or run id"""
    GEO_DATABASE_UNAVAILABLE = 901
    """The local database of places cannot be reached"""
    CONTENT_PROJECT_ID_ILLEGAL = 1001
    """The project id cannot be read"""
    CONTENT_TEST_ID_ILLEGAL = 1002
    """The test id cannot be read"""
    CONTENT_ID_ILLEGAL = 1003
    """The content id cannot be read"""
    CONTENT_NOT_FOUND = 1004
    """There is no content for the key"""
    CONTENT_TEST_NOT_FOUND = 1005
    """The content call found no test with this guid"""

    @property
    def is_answer(self) -> bool:
        """Whether this is an answer of the server, rather than a failure."""
        return self in _ANSWERS


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
    }
)
