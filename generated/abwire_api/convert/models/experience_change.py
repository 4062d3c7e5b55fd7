from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from abwire_runtime.data.unions import Unknown

    from .experience_change_custom_code_data import ExperienceChangeCustomCodeData
    from .experience_change_default_code_data import ExperienceChangeDefaultCodeData
    from .experience_change_default_code_multipage_data import ExperienceChangeDefaultCodeMultipageData
    from .experience_change_default_redirect_data import ExperienceChangeDefaultRedirectData
    from .experience_change_full_stack_feature import ExperienceChangeFullStackFeature
    from .experience_change_rich_structure_data import ExperienceChangeRichStructureData

    ExperienceChange: TypeAlias = (
        ExperienceChangeDefaultCodeData
        | ExperienceChangeDefaultCodeMultipageData
        | ExperienceChangeDefaultRedirectData
        | ExperienceChangeCustomCodeData
        | ExperienceChangeRichStructureData
        | ExperienceChangeFullStackFeature
        | Unknown
    )
    """One modification that a variation makes for its visitors, told apart by `type`; it hangs under a section version
    and so under a variation.
    """
else:
    from abwire_runtime.data.unions import Union

    ExperienceChange = Union(
        "ExperienceChange",
        _ref,
        (
            "ExperienceChangeDefaultCodeData",
            "ExperienceChangeDefaultCodeMultipageData",
            "ExperienceChangeDefaultRedirectData",
            "ExperienceChangeCustomCodeData",
            "ExperienceChangeRichStructureData",
            "ExperienceChangeFullStackFeature",
        ),
        discriminator="type",
        mapping={
            "richStructure": "ExperienceChangeRichStructureData",
            "customCode": "ExperienceChangeCustomCodeData",
            "defaultCode": "ExperienceChangeDefaultCodeData",
            "defaultCodeMultipage": "ExperienceChangeDefaultCodeMultipageData",
            "defaultRedirect": "ExperienceChangeDefaultRedirectData",
            "fullStackFeature": "ExperienceChangeFullStackFeature",
        },
    )
