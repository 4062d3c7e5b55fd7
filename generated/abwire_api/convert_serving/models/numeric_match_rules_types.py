from __future__ import annotations

from enum import StrEnum


class NumericMatchRulesTypes(StrEnum):
    """Facts about the visit or the page that are compared as numbers."""

    AVG_TIME_PAGE = "avg_time_page"
    DAYS_SINCE_LAST_VISIT = "days_since_last_visit"
    PAGES_VISITED_COUNT = "pages_visited_count"
    VISIT_DURATION = "visit_duration"
    VISITS_COUNT = "visits_count"
    PAGE_TAG_PRODUCT_PRICE = "page_tag_product_price"
