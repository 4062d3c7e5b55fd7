"""Money as Optimizely's API expects it."""

from __future__ import annotations

from decimal import Decimal

from abwire_runtime.data.encoding import plain_scalar
from abwire_runtime.data.values import MAX_INT64


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
    plain = plain_scalar(amount)
    if type(plain) is float:
        raise TypeError("revenue must be a Decimal or an int, not float: most amounts have no exact float")
    if type(plain) is not int and type(plain) is not Decimal:
        raise TypeError(f"revenue must be a Decimal or an int, not {type(amount).__name__}")
    message = f"revenue must be whole cents, at most {MAX_INT64} of them"
    # Check the exponent first: as_integer_ratio of Decimal("1E-999999") would take a million digits.
    if type(plain) is Decimal and (not plain.is_finite() or (not -3 < plain.adjusted() < 17 and plain)):
        raise ValueError(f"{message}, not {plain}")
    numerator, denominator = plain.as_integer_ratio()
    whole, rest = divmod(numerator * 100, denominator)
    if rest or abs(whole) > MAX_INT64:
        raise ValueError(message if type(plain) is int else f"{message}, not {plain}")
    return whole
