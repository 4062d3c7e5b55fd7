"""The generator's driver: it turns the OpenAPI documents of specs/ into the packages of ``generated/abwire_api``.

A document passes through the packages in this order: ``source`` (load, patch, check), ``lowering`` (one canonical form),
``planning`` (what will be written, as data) and ``writing`` (templates, formatting, replacing). ``intake`` takes in a
vendor's new document and uses the other four. Each package imports only those before it.
"""
