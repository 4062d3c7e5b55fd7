from __future__ import annotations

from abwire_runtime.data.model import Model


class ProjectsExportResponseFile(Model):
    """An exported project: the content of a JSON file that an import takes back."""
