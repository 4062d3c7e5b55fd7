from __future__ import annotations

from enum import StrEnum


class SEMabSettingsStrategy(StrEnum):
    """Algorithm of the bandit: epsilon-greedy, upper confidence bound (`ucb`) or Thompson sampling (unless sent
    otherwise).
    """

    EPSILON_GREEDY = "epsilon_greedy"
    UCB = "ucb"
    THOMPSON_SAMPLING = "thompson_sampling"
