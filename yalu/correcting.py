"""An office put right: what a claim states of somebody, wherever its article states it of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from yalu.claimed import claims_named, name_in
from yalu.judging import one_person

if TYPE_CHECKING:
    from graph.identity.judging import Act
    from graph.stores.base import Decision, Store


def put_in_office(store: Store, judged: Act, named: str, person: str, office: str) -> tuple[Decision, ...]:
    """The judgement that the office stated there is another, or ("none") that it is not theirs.

    Raises UsageError for what names no claim, for a claim that states no office of that person, and for an office that
    can be several.
    """
    from graph.identity.judging import office_corrected, states_office

    given = claims_named(store, (named,))
    told = [(claim, name_in(store, claim, person)) for claim in given]
    stated = {states_office(claim, name) for claim, name in told} - {None}
    around = store.claims_of({claim.article for claim in given if claim.article}) or tuple(given)
    mine = [(claim, name_in(store, claim, person)) for claim in around]
    same = [(claim, name) for claim, name in mine if states_office(claim, name) in stated]
    return office_corrected(judged, same, "" if office in ("", "none") else _meant(store, office, person))


def _meant(store: Store, words: str, person: str) -> str:
    """The id of the office that the words mean, the words where the store has none like it."""
    from graph.errors import UnknownOfficeError, UsageError
    from graph.registry.load import registry
    from queries.offices import find_offices

    try:
        found = find_offices(store, registry(), words, one_person(store, person).country)
    except UnknownOfficeError:
        return words
    if len(found) > 1:
        some = ", ".join(each.id for each in found[:5])
        raise UsageError(f"{words!r} can be {len(found)} offices", remedy=f"give the id of one: {some}")
    return found[0].id
