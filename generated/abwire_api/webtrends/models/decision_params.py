from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .true_or_false import TrueOrFalse


class DecisionParams(Model):
    """Which test and which variation were decided, and the visitor they were decided for

    Attributes:
        session_id: Id of the visitor's session
        cookie_domain: Domain that the cookies belong to in a browser, for instance `.example.com`
        cookie_inspection: Whether the visitor's cookies are inspected
        guid: Domain id, test alias, run id and experiment id, joined with dashes
        experiment_id: Id of the experiment, the variation that was decided on
        paused: Whether the run is paused
        run_id: Id of the test's run
        run_state: State of the run, for instance `TEST`
        test_id: Id of the test
        test_type: Kind of test, for instance `AB`
        system_uid: Id that the server gave the visitor
        test_alias: Alias of the test, the key of the flag
        tracking_guid: A number, domain id, test id, run id and experiment id, joined with dashes
        use_first_party_cookies: Whether the domain keeps first-party cookies
        use_third_party_cookies: Whether the domain keeps third-party cookies
    """

    session_id: str | Unset = UNSET
    cookie_domain: str | Unset = UNSET
    cookie_inspection: bool | Unset = UNSET
    guid: str | Unset = UNSET
    experiment_id: int | Unset = UNSET
    paused: TrueOrFalse | str | Unset = UNSET
    run_id: int | Unset = UNSET
    run_state: str | Unset = UNSET
    test_id: int | Unset = UNSET
    test_type: str | Unset = UNSET
    system_uid: str | Unset = UNSET
    test_alias: str | Unset = UNSET
    tracking_guid: str | Unset = UNSET
    use_first_party_cookies: bool | Unset = UNSET
    use_third_party_cookies: bool | Unset = UNSET

    _wire = {
        "session_id": "_wt_sessionID",
        "cookie_domain": "cookieDomain",
        "cookie_inspection": "cookieInspection",
        "experiment_id": "r_experimentID",
        "paused": "r_paused",
        "run_id": "r_runID",
        "run_state": "r_runState",
        "test_id": "r_testID",
        "test_type": "r_type",
        "system_uid": "systemUID",
        "test_alias": "testAlias",
        "tracking_guid": "trackingGuid",
        "use_first_party_cookies": "use1stPartyCookies",
        "use_third_party_cookies": "use3rdPartyCookies",
    }
    _codecs = {"paused": _ref("TrueOrFalse")}
