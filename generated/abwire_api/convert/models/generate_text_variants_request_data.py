from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from abwire_runtime.data.unions import Unknown

    from .generate_text_variants_request_data_aida import GenerateTextVariantsRequestDataAIDA
    from .generate_text_variants_request_data_cialdini import GenerateTextVariantsRequestDataCialdini
    from .generate_text_variants_request_data_fab import GenerateTextVariantsRequestDataFAB
    from .generate_text_variants_request_data_fogg import GenerateTextVariantsRequestDataFogg
    from .generate_text_variants_request_data_none import GenerateTextVariantsRequestDataNone
    from .generate_text_variants_request_data_pas import GenerateTextVariantsRequestDataPAS

    GenerateTextVariantsRequestData: TypeAlias = (
        GenerateTextVariantsRequestDataNone
        | GenerateTextVariantsRequestDataCialdini
        | GenerateTextVariantsRequestDataFogg
        | GenerateTextVariantsRequestDataAIDA
        | GenerateTextVariantsRequestDataPAS
        | GenerateTextVariantsRequestDataFAB
        | Unknown
    )
    """Text to rewrite by a language model, told apart by the framework in `principle_class`."""
else:
    from abwire_runtime.data.unions import Union

    GenerateTextVariantsRequestData = Union(
        "GenerateTextVariantsRequestData",
        _ref,
        (
            "GenerateTextVariantsRequestDataNone",
            "GenerateTextVariantsRequestDataCialdini",
            "GenerateTextVariantsRequestDataFogg",
            "GenerateTextVariantsRequestDataAIDA",
            "GenerateTextVariantsRequestDataPAS",
            "GenerateTextVariantsRequestDataFAB",
        ),
        discriminator="principle_class",
        mapping={
            "none": "GenerateTextVariantsRequestDataNone",
            "cialdini": "GenerateTextVariantsRequestDataCialdini",
            "fogg_behavior": "GenerateTextVariantsRequestDataFogg",
            "aida": "GenerateTextVariantsRequestDataAIDA",
            "pas": "GenerateTextVariantsRequestDataPAS",
            "fab": "GenerateTextVariantsRequestDataFAB",
        },
    )
