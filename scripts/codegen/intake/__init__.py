"""A vendor's new document: brought into our form, generated, tested, and reported on."""
