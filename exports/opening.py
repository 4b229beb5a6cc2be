"""How the map's page opens."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Literal

from exports.layouts import Name
from graph.claims import MEETING_KINDS, ContactKind, Status
from graph.stores.base import ContactFilter

Script = Literal["en", "ko", "zh"]


@dataclass(frozen=True, slots=True)
class Opening:
    """How the page opens. `layout` "" takes the one that suits; `names` is the script of names shown first.

    `kinds` and `statuses` are what is counted at first; the reader can ask for the rest of what the network holds.
    """

    title: str = ""
    question: str = ""
    names: Script = "en"
    layout: Name | Literal[""] = ""
    kinds: frozenset[ContactKind] = MEETING_KINDS
    statuses: frozenset[Status] = frozenset({Status.OCCURRED})

    @classmethod
    def of(cls, asked: ContactFilter, **wishes: Any) -> Opening:
        """With the kinds and statuses of a filter that names some; `wishes` are the other fields."""
        given = cls(**wishes)
        return replace(
            given,
            kinds=given.kinds if asked.kinds is None else frozenset(asked.kinds),
            statuses=given.statuses if asked.statuses is None else frozenset(asked.statuses),
        )


AS_USUAL = Opening()
"""Meetings, ceremonies and calls that took place, with English names, in the layout that suits."""
