"""Random documents: decoding any of them raises nothing and loses nothing. ``scripts/fuzz`` runs this with a million."""

from __future__ import annotations

import os

import pytest

from support.decoding_laws import check
from support.random_documents import document
from support.schema_validator import is_known, is_valid

DOCUMENTS = int(os.environ.get("ABWIRE_FUZZ_DOCUMENTS", "20000"))
SEED = os.environ.get("ABWIRE_FUZZ_SEED", "16")
PARTS = 20


@pytest.mark.parametrize("part", range(PARTS))
def test_random_documents_are_decoded_without_an_error_or_a_loss(part: int) -> None:
    for index in range(part, DOCUMENTS, PARTS):
        made = document(SEED, index)
        try:
            deviations = check(made)
            if is_known(made):
                assert (deviations == []) == is_valid(made), deviations
        except Exception as error:
            error.add_note(f"document {index} of seed {SEED}: {made}")
            raise
