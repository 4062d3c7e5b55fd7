"""Money as Optimizely's API expects it."""

from __future__ import annotations

from decimal import Decimal


def cents(amount: int | Decimal) -> int:
    """Convert money to cents, exactly.

    Args:
        amount: Whole units of the currency: ``Decimal("5.00")`` and ``5`` are 500 cents.

    Raises:
        TypeError: The amount is a float, which can't hold most amounts exactly, or not a number.
        ValueError: The amount has fractions of a cent, is not finite, or does not fit into 64 bits.
    """
    if isinstance(amount, float):
        raise TypeError("revenue has to be Decimal or int, not float: a float can't hold most amounts exactly")
    if isinstance(amount, bool) or not isinstance(amount, (int, Decimal)):
        raise TypeError(f"revenue has to be Decimal or int, not {type(amount).__name__}")
    problem = f"revenue can't be {amount}: it has to be whole cents, at most {2**63 - 1} of them"
    # The exponent is checked first: the ratio of Decimal("1E-999999") would be a number of a million digits.
    if isinstance(amount, Decimal) and (not amount.is_finite() or (not -3 < amount.adjusted() < 17 and amount)):
        raise ValueError(problem)
    numerator, denominator = amount.as_integer_ratio()
    whole, rest = divmod(numerator * 100, denominator)
    if rest or abs(whole) >= 2**63:
        raise ValueError(problem)
    return whole
