from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from abwire_runtime.data.unions import Unknown

    from .experience_change_custom_code_data_serving import ExperienceChangeCustomCodeDataServing
    from .experience_change_default_code_data_serving import ExperienceChangeDefaultCodeDataServing
    from .experience_change_default_code_multipage_data_serving import ExperienceChangeDefaultCodeMultipageDataServing
    from .experience_change_default_redirect_data_serving import ExperienceChangeDefaultRedirectDataServing
    from .experience_change_full_stack_feature_serving import ExperienceChangeFullStackFeatureServing
    from .experience_change_rich_structure_data_serving import ExperienceChangeRichStructureDataServing

    ExperienceChangeServing: TypeAlias = (
        ExperienceChangeDefaultCodeDataServing
        | ExperienceChangeDefaultCodeMultipageDataServing
        | ExperienceChangeDefaultRedirectDataServing
        | ExperienceChangeCustomCodeDataServing
        | ExperienceChangeRichStructureDataServing
        | ExperienceChangeFullStackFeatureServing
        | Unknown
    )
    """One change that a variation makes; `type` is the discriminator."""
else:
    from abwire_runtime.data.unions import Union

    ExperienceChangeServing = Union(
        "ExperienceChangeServing",
        _ref,
        (
            "ExperienceChangeDefaultCodeDataServing",
            "ExperienceChangeDefaultCodeMultipageDataServing",
            "ExperienceChangeDefaultRedirectDataServing",
            "ExperienceChangeCustomCodeDataServing",
            "ExperienceChangeRichStructureDataServing",
            "ExperienceChangeFullStackFeatureServing",
        ),
        discriminator="type",
        mapping={
            "defaultCode": "ExperienceChangeDefaultCodeDataServing",
            "defaultCodeMultipage": "ExperienceChangeDefaultCodeMultipageDataServing",
            "defaultRedirect": "ExperienceChangeDefaultRedirectDataServing",
            "customCode": "ExperienceChangeCustomCodeDataServing",
            "richStructure": "ExperienceChangeRichStructureDataServing",
            "fullStackFeature": "ExperienceChangeFullStackFeatureServing",
        },
    )
