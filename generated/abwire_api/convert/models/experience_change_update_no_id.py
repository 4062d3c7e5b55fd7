from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from abwire_runtime.data.unions import Unknown

    from .experience_change_custom_code_data_update_no_id import ExperienceChangeCustomCodeDataUpdateNoId
    from .experience_change_default_code_data_update_no_id import ExperienceChangeDefaultCodeDataUpdateNoId
    from .experience_change_default_code_multipage_data_update_no_id import (
        ExperienceChangeDefaultCodeMultipageDataUpdateNoId,
    )
    from .experience_change_default_redirect_data_update_no_id import ExperienceChangeDefaultRedirectDataUpdateNoId
    from .experience_change_full_stack_feature_update_no_id import ExperienceChangeFullStackFeatureUpdateNoId
    from .experience_change_rich_structure_data_update_no_id import ExperienceChangeRichStructureDataUpdateNoId

    ExperienceChangeUpdateNoId: TypeAlias = (
        ExperienceChangeDefaultCodeDataUpdateNoId
        | ExperienceChangeDefaultCodeMultipageDataUpdateNoId
        | ExperienceChangeDefaultRedirectDataUpdateNoId
        | ExperienceChangeRichStructureDataUpdateNoId
        | ExperienceChangeCustomCodeDataUpdateNoId
        | ExperienceChangeFullStackFeatureUpdateNoId
        | Unknown
    )
    """New state of the change that the path names, told apart by `type`."""
else:
    from abwire_runtime.data.unions import Union

    ExperienceChangeUpdateNoId = Union(
        "ExperienceChangeUpdateNoId",
        _ref,
        (
            "ExperienceChangeDefaultCodeDataUpdateNoId",
            "ExperienceChangeDefaultCodeMultipageDataUpdateNoId",
            "ExperienceChangeDefaultRedirectDataUpdateNoId",
            "ExperienceChangeRichStructureDataUpdateNoId",
            "ExperienceChangeCustomCodeDataUpdateNoId",
            "ExperienceChangeFullStackFeatureUpdateNoId",
        ),
        discriminator="type",
        mapping={
            "richStructure": "ExperienceChangeRichStructureDataUpdateNoId",
            "customCode": "ExperienceChangeCustomCodeDataUpdateNoId",
            "defaultCode": "ExperienceChangeDefaultCodeDataUpdateNoId",
            "defaultCodeMultipage": "ExperienceChangeDefaultCodeMultipageDataUpdateNoId",
            "defaultRedirect": "ExperienceChangeDefaultRedirectDataUpdateNoId",
            "fullStackFeature": "ExperienceChangeFullStackFeatureUpdateNoId",
        },
    )
