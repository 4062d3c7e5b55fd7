from __future__ import annotations

from enum import StrEnum


class GoalDataKey(StrEnum):
    """What the value is: `amount` is the revenue in the project's currency, `productsCount` the number of products."""

    AMOUNT = "amount"
    PRODUCTS_COUNT = "productsCount"
    TRANSACTION_ID = "transactionId"
    CUSTOM_DIMENSION1 = "customDimension1"
    CUSTOM_DIMENSION2 = "customDimension2"
    CUSTOM_DIMENSION3 = "customDimension3"
    CUSTOM_DIMENSION4 = "customDimension4"
    CUSTOM_DIMENSION5 = "customDimension5"
