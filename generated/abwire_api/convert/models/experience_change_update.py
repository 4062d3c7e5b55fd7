from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from abwire_runtime.data.unions import Unknown

    from .experience_change_custom_code_data_update import ExperienceChangeCustomCodeDataUpdate
    from .experience_change_default_code_data_update import ExperienceChangeDefaultCodeDataUpdate
    from .experience_change_default_code_multipage_data_update import ExperienceChangeDefaultCodeMultipageDataUpdate
    from .experience_change_default_redirect_data_update import ExperienceChangeDefaultRedirectDataUpdate
    from .experience_change_full_stack_feature_update import ExperienceChangeFullStackFeatureUpdate
    from .experience_change_rich_structure_data_update import ExperienceChangeRichStructureDataUpdate

    ExperienceChangeUpdate: TypeAlias = (
        ExperienceChangeDefaultCodeDataUpdate
        | ExperienceChangeDefaultCodeMultipageDataUpdate
        | ExperienceChangeDefaultRedirectDataUpdate
        | ExperienceChangeRichStructureDataUpdate
        | ExperienceChangeCustomCodeDataUpdate
        | ExperienceChangeFullStackFeatureUpdate
        | Unknown
    )
    """New state of an existing change, with its id, told apart by `type`."""
else:
    from abwire_runtime.data.unions import Union

    ExperienceChangeUpdate = Union(
        "ExperienceChangeUpdate",
        _ref,
        (
            "ExperienceChangeDefaultCodeDataUpdate",
            "ExperienceChangeDefaultCodeMultipageDataUpdate",
            "ExperienceChangeDefaultRedirectDataUpdate",
            "ExperienceChangeRichStructureDataUpdate",
            "ExperienceChangeCustomCodeDataUpdate",
            "ExperienceChangeFullStackFeatureUpdate",
        ),
        discriminator="type",
        mapping={
            "richStructure": "ExperienceChangeRichStructureDataUpdate",
            "customCode": "ExperienceChangeCustomCodeDataUpdate",
            "defaultCode": "ExperienceChangeDefaultCodeDataUpdate",
            "defaultCodeMultipage": "ExperienceChangeDefaultCodeMultipageDataUpdate",
            "defaultRedirect": "ExperienceChangeDefaultRedirectDataUpdate",
            "fullStackFeature": "ExperienceChangeFullStackFeatureUpdate",
        },
    )
