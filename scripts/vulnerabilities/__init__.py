"""Known vulnerabilities of the packages that the project uses, as pip-audit looks them up."""
