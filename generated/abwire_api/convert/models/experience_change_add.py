from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from abwire_runtime.data.unions import Unknown

    from .experience_change_custom_code_data_add import ExperienceChangeCustomCodeDataAdd
    from .experience_change_default_code_data_add import ExperienceChangeDefaultCodeDataAdd
    from .experience_change_default_code_multipage_data_add import ExperienceChangeDefaultCodeMultipageDataAdd
    from .experience_change_default_redirect_data_add import ExperienceChangeDefaultRedirectDataAdd
    from .experience_change_full_stack_feature_add import ExperienceChangeFullStackFeatureAdd
    from .experience_change_rich_structure_data_add import ExperienceChangeRichStructureDataAdd

    ExperienceChangeAdd: TypeAlias = (
        ExperienceChangeDefaultCodeDataAdd
        | ExperienceChangeDefaultCodeMultipageDataAdd
        | ExperienceChangeDefaultRedirectDataAdd
        | ExperienceChangeCustomCodeDataAdd
        | ExperienceChangeRichStructureDataAdd
        | ExperienceChangeFullStackFeatureAdd
        | Unknown
    )
    """A change to create, told apart by `type`."""
else:
    from abwire_runtime.data.unions import Union

    ExperienceChangeAdd = Union(
        "ExperienceChangeAdd",
        _ref,
        (
            "ExperienceChangeDefaultCodeDataAdd",
            "ExperienceChangeDefaultCodeMultipageDataAdd",
            "ExperienceChangeDefaultRedirectDataAdd",
            "ExperienceChangeCustomCodeDataAdd",
            "ExperienceChangeRichStructureDataAdd",
            "ExperienceChangeFullStackFeatureAdd",
        ),
        discriminator="type",
        mapping={
            "richStructure": "ExperienceChangeRichStructureDataAdd",
            "customCode": "ExperienceChangeCustomCodeDataAdd",
            "defaultCode": "ExperienceChangeDefaultCodeDataAdd",
            "defaultCodeMultipage": "ExperienceChangeDefaultCodeMultipageDataAdd",
            "defaultRedirect": "ExperienceChangeDefaultRedirectDataAdd",
            "fullStackFeature": "ExperienceChangeFullStackFeatureAdd",
        },
    )
