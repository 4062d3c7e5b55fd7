from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .common_basic_permissions import CommonBasicPermissions
    from .role_permissions_account import RolePermissionsAccount
    from .role_permissions_audience import RolePermissionsAudience
    from .role_permissions_billing import RolePermissionsBilling
    from .role_permissions_collaborator import RolePermissionsCollaborator
    from .role_permissions_experience import RolePermissionsExperience
    from .role_permissions_goal import RolePermissionsGoal
    from .role_permissions_history import RolePermissionsHistory
    from .role_permissions_hypothesis import RolePermissionsHypothesis
    from .role_permissions_livedata import RolePermissionsLivedata
    from .role_permissions_location import RolePermissionsLocation
    from .role_permissions_project import RolePermissionsProject
    from .role_permissions_report import RolePermissionsReport
    from .role_permissions_variation import RolePermissionsVariation


class RolePermissions(Model):
    """What a role allows, area by area.

    Attributes:
        project: Whether objects of one kind may be added, edited, seen and deleted.
        goal: Whether objects of one kind may be added, edited, seen and deleted.
        experience: Whether objects of one kind may be added, edited, seen and deleted.
        location: Whether objects of one kind may be added, edited, seen and deleted.
        audience: Whether objects of one kind may be added, edited, seen and deleted.
        hypothesis: Whether objects of one kind may be added, edited, seen and deleted.
    """

    account: RolePermissionsAccount | Unset = UNSET
    billing: RolePermissionsBilling | Unset = UNSET
    feature: CommonBasicPermissions | Unset = UNSET
    livedata: RolePermissionsLivedata | Unset = UNSET
    history: RolePermissionsHistory | Unset = UNSET
    collaborator: RolePermissionsCollaborator | Unset = UNSET
    project: RolePermissionsProject | Unset = UNSET
    domain: CommonBasicPermissions | Unset = UNSET
    tag: CommonBasicPermissions | Unset = UNSET
    goal: RolePermissionsGoal | Unset = UNSET
    experience: RolePermissionsExperience | Unset = UNSET
    location: RolePermissionsLocation | Unset = UNSET
    variation: RolePermissionsVariation | Unset = UNSET
    audience: RolePermissionsAudience | Unset = UNSET
    report: RolePermissionsReport | Unset = UNSET
    hypothesis: RolePermissionsHypothesis | Unset = UNSET
    knowledge_base: CommonBasicPermissions | Unset = UNSET
    observation: CommonBasicPermissions | Unset = UNSET
    _codecs = {
        "account": _ref("RolePermissionsAccount"),
        "billing": _ref("RolePermissionsBilling"),
        "feature": _ref("CommonBasicPermissions"),
        "livedata": _ref("RolePermissionsLivedata"),
        "history": _ref("RolePermissionsHistory"),
        "collaborator": _ref("RolePermissionsCollaborator"),
        "project": _ref("RolePermissionsProject"),
        "domain": _ref("CommonBasicPermissions"),
        "tag": _ref("CommonBasicPermissions"),
        "goal": _ref("RolePermissionsGoal"),
        "experience": _ref("RolePermissionsExperience"),
        "location": _ref("RolePermissionsLocation"),
        "variation": _ref("RolePermissionsVariation"),
        "audience": _ref("RolePermissionsAudience"),
        "report": _ref("RolePermissionsReport"),
        "hypothesis": _ref("RolePermissionsHypothesis"),
        "knowledge_base": _ref("CommonBasicPermissions"),
        "observation": _ref("CommonBasicPermissions"),
    }
