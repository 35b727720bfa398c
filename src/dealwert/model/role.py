"""What somebody does (function), in which body (organ), and with which rank there.

One German word fuses the three: a "Finanzvorstand" is a chief financial officer in the management
board, as a member of it. Kept apart, management board, supervisory board and board of directors
stay three things.
"""

from __future__ import annotations

import attrs

from dealwert.invariants import Choice
from dealwert.model.notation import constructor_call, in_german

__all__ = ["Organ", "Rank", "Role", "RoleFunction"]


class RoleFunction(Choice):
    """What the holder of a position does."""

    CEO = "ceo"
    CFO = "cfo"
    COO = "coo"
    CTO = "cto"
    CIO = "cio"
    CSO = "cso"
    """Strategy."""
    CHRO = "chro"
    CMO = "cmo"
    CRO = "cro"
    """Risk."""
    CPO = "cpo"
    """Product."""
    CDO = "cdo"
    """Digital."""
    GENERAL_COUNSEL = "general_counsel"
    MANAGING_DIRECTOR = "managing_director"
    AUTHORISED_OFFICER = "authorised_officer"
    EDITOR_IN_CHIEF = "editor_in_chief"
    DIRECTOR_GENERAL = "director_general"
    FOUNDER = "founder"
    SPOKESPERSON = "spokesperson"
    DIVISION_HEAD = "division_head"
    ADVISER = "adviser"
    OTHER = "other"


class Organ(Choice):
    """The body that the position belongs to."""

    MANAGEMENT_BOARD = "management_board"
    """Of a two-tier company: manages on its own responsibility (§ 76 AktG)."""
    SUPERVISORY_BOARD = "supervisory_board"
    """Of a two-tier company: appoints and supervises (§§ 84, 111 AktG)."""
    BOARD_OF_DIRECTORS = "board_of_directors"
    """Of a one-tier company: leads and supervises (Art. 716a OR)."""
    EXECUTIVE_MANAGEMENT = "executive_management"
    MANAGING_DIRECTORS = "managing_directors"
    """Of a GmbH (§ 35 GmbHG)."""
    ADVISORY_BOARD = "advisory_board"
    WORKS_COUNCIL = "works_council"
    EDITORIAL = "editorial"
    NONE = "none"
    UNSTATED = "unstated"


class Rank(Choice):
    """The rank within the organ."""

    CHAIR = "chair"
    DEPUTY_CHAIR = "deputy_chair"
    MEMBER = "member"
    DELEGATE = "delegate"
    HONORARY_CHAIR = "honorary_chair"
    NONE = "none"


@attrs.frozen
class Role:
    """Function, organ and rank together: what one German noun says.

    Args:
        function: What the holder does.
        organ: The body that it belongs to.
        rank: The rank within that body.

    Example:
        >>> print(Role(RoleFunction.CFO, Organ.MANAGEMENT_BOARD, Rank.MEMBER))
        CFO, Mitglied des Vorstands
    """

    function: RoleFunction = attrs.field(default=RoleFunction.OTHER, converter=RoleFunction)
    organ: Organ = attrs.field(default=Organ.UNSTATED, converter=Organ)
    rank: Rank = attrs.field(default=Rank.NONE, converter=Rank)

    @property
    def is_stated(self) -> bool:
        """Whether function, organ or rank is told; that there is no organ tells no office."""
        return (
            self.function is not RoleFunction.OTHER
            or self.organ not in {Organ.NONE, Organ.UNSTATED}
            or self.rank is not Rank.NONE
        )

    def __repr__(self) -> str:
        return constructor_call(self)

    def __str__(self) -> str:
        return in_german(self)
