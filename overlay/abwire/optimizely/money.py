"""Money as Optimizely's API expects it."""

from __future__ import annotations

from decimal import Decimal


def cents(amount: int | Decimal) -> int:
    """Convert an amount of money to cents, exactly.

    Args:
        amount: The amount in whole units of the currency: ``Decimal("5.00")`` and ``5`` are 500 cents.

    Returns:
        The cents, which fit into a signed 64-bit integer.

    Raises:
        TypeError: The amount is a float, which can't represent most amounts exactly, or not a number.
        ValueError: The amount has fractions of a cent, is infinite or NaN, or does not fit into 64 bits.
    """
    if isinstance(amount, float):
        raise TypeError("revenue must be a Decimal or an int, not float: most amounts have no exact float")
    if isinstance(amount, bool) or not isinstance(amount, (int, Decimal)):
        raise TypeError(f"revenue must be a Decimal or an int, not {type(amount).__name__}")
    message = f"revenue must be whole cents, at most {2**63 - 1} of them, not {amount}"
    # Check the exponent first: as_integer_ratio of Decimal("1E-999999") would take a million digits.
    if isinstance(amount, Decimal) and (not amount.is_finite() or (not -3 < amount.adjusted() < 17 and amount)):
        raise ValueError(message)
    numerator, denominator = amount.as_integer_ratio()
    whole, rest = divmod(numerator * 100, denominator)
    if rest or abs(whole) >= 2**63:
        raise ValueError(message)
    return whole
