from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .plan_status import PlanStatus


class MainAccountDetailsUpdateBillingDetails(Model):
    """Who the invoices are made out to.

    Attributes:
        is_paused_by_quota: Whether the account is paused because it used up its quota.
        next_billing_cycle_start: When the next billing cycle starts, in UNIX seconds.
        current_billing_cycle_start: When the current billing cycle started, in UNIX seconds.
        pending_cancellation: Whether a cancellation was asked for and has not taken effect yet. (False unless given)
        cancellation_request_timestamp: When the cancellation was asked for, in UNIX seconds; null if it was not.
        billing_type: State of the account's plan: paid, on trial, expired, canceled or paused.
        company: At most 200 characters.
        tax_code: Tax number of the company. (at most 200 characters)
        phone: At most 15 characters.
        address_street: At most 200 characters.
        address_city: At most 50 characters.
        address_zip: At most 15 characters.
        address_state: At most 100 characters.
        address_country: At most 50 characters.
        emails: Addresses that billing mail goes to.
    """

    is_paused_by_quota: bool | Unset = UNSET
    next_billing_cycle_start: int | Unset = UNSET
    current_billing_cycle_start: int | Unset = UNSET
    pending_cancellation: bool | Unset = UNSET
    cancellation_request_timestamp: int | None | Unset = UNSET
    billing_type: PlanStatus | str | Unset = UNSET
    company: str | None | Unset = UNSET
    tax_code: str | None | Unset = UNSET
    phone: str | None | Unset = UNSET
    address_street: str | None | Unset = UNSET
    address_city: str | None | Unset = UNSET
    address_zip: str | None | Unset = UNSET
    address_state: str | None | Unset = UNSET
    address_country: str | None | Unset = UNSET
    emails: list[str] | Unset = UNSET

    _wire = {
        "is_paused_by_quota": "isPausedByQuota",
        "next_billing_cycle_start": "nextBillingCycleStart",
        "current_billing_cycle_start": "currentBillingCycleStart",
        "billing_type": "billingType",
    }
    _codecs = {"billing_type": _ref("PlanStatus")}
