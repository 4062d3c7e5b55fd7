from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class RemoveExperienceReportEventTypeTransaction(Model):
    """Aims a deletion at transactions, of certain goals and revenue if wanted.

    Attributes:
        goals: Ids of the goals whose transactions to delete.
        revenue_start_value: Lowest revenue of the transactions to delete, in the project's currency.
        revenue_end_value: Highest revenue of the transactions to delete, in the project's currency.
    """

    type: str = "transaction"
    goals: list[int] | None | Unset = UNSET
    revenue_start_value: float | None | Unset = UNSET
    revenue_end_value: float | None | Unset = UNSET
