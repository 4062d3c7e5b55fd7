from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from abwire_runtime.data.unions import Unknown

    from .se_proc_settings_bayesian import SEProcSettingsBayesian
    from .se_proc_settings_frequentist import SEProcSettingsFrequentist

    SEProcSettings: TypeAlias = SEProcSettingsFrequentist | SEProcSettingsBayesian | Unknown
    """Statistics that results are computed by, told apart by `stats_type`."""
else:
    from abwire_runtime.data.unions import Union

    SEProcSettings = Union(
        "SEProcSettings",
        _ref,
        ("SEProcSettingsFrequentist", "SEProcSettingsBayesian"),
        discriminator="stats_type",
        mapping={"frequentist": "SEProcSettingsFrequentist", "bayesian": "SEProcSettingsBayesian"},
    )
