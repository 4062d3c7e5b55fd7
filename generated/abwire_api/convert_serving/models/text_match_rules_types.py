from __future__ import annotations

from enum import StrEnum


class TextMatchRulesTypes(StrEnum):
    """Facts about the page, the traffic or the visitor that are compared as strings; `page_tag_` types test the tags of
    the page.
    """

    URL = "url"
    URL_WITH_QUERY = "url_with_query"
    QUERY_STRING = "query_string"
    CAMPAIGN = "campaign"
    KEYWORD = "keyword"
    MEDIUM = "medium"
    SOURCE_NAME = "source_name"
    CITY = "city"
    REGION = "region"
    BROWSER_VERSION = "browser_version"
    USER_AGENT = "user_agent"
    PAGE_TAG_PAGE_TYPE = "page_tag_page_type"
    PAGE_TAG_CATEGORY_ID = "page_tag_category_id"
    PAGE_TAG_CATEGORY_NAME = "page_tag_category_name"
    PAGE_TAG_PRODUCT_SKU = "page_tag_product_sku"
    PAGE_TAG_PRODUCT_NAME = "page_tag_product_name"
    PAGE_TAG_CUSTOMER_ID = "page_tag_customer_id"
    PAGE_TAG_CUSTOM_1 = "page_tag_custom_1"
    PAGE_TAG_CUSTOM_2 = "page_tag_custom_2"
    PAGE_TAG_CUSTOM_3 = "page_tag_custom_3"
    PAGE_TAG_CUSTOM_4 = "page_tag_custom_4"
    VISITOR_ID = "visitor_id"
