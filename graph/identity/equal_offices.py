"""Which body a bare title belongs to, and which offices are one; read from `graph/registry/offices.yaml`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from graph.claims import SIDES, Country
from graph.identity.office_rules import OFFICES, in_order, office_rules


@dataclass(frozen=True, slots=True)
class EqualOffices:
    """`implied`: (title, side) -> body; `same`: (body, title) -> (body, title); `shared`: titles of several at once."""

    implied: Mapping[tuple[str, Country], str]
    same: Mapping[tuple[str, str], tuple[str, str]]
    shared: frozenset[str]


@cache
def equal_offices() -> EqualOffices:
    """The data file. Raises RegistryError when it is not in order."""
    with in_order(OFFICES):
        data = office_rules()
        return EqualOffices(
            implied={
                (title, side): body
                for title, stated in data["implied"].items()
                for side, body in _by_side(stated).items()
            },
            same={_pair(one): _pair(other) for one, other in data["same"].items()},
            shared=frozenset(data["shared"]),
        )


def _by_side(stated: str | Mapping[str, str]) -> dict[Country, str]:
    if isinstance(stated, str):
        return dict.fromkeys(SIDES, stated)
    return {Country(side): body for side, body in stated.items()}


def _pair(office: str) -> tuple[str, str]:
    body, title = office.split("/")
    return body, title
