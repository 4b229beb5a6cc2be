"""What of the graph rests on each claim."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from exports.formats.whole import Whole


def supports(whole: Whole) -> Mapping[str, dict[str, set[str]]]:
    """By claim id, the ids of `contacts`, `persons` and `offices` that rest on it; all empty where nothing does."""
    found: dict[str, dict[str, set[str]]] = defaultdict(lambda: {"contacts": set(), "persons": set(), "offices": set()})
    for contact in whole.graph.contacts:
        for claim in contact.claims:
            found[claim]["contacts"].add(contact.id)
    for part in whole.graph.participations:
        for claim in part.claims:
            found[claim]["persons"].add(part.person)
            found[claim]["offices"] |= {part.office} if part.office else set()
    for tenure in whole.graph.tenures:
        for claim in tenure.claims:
            found[claim]["persons"].add(tenure.person)
            found[claim]["offices"].add(tenure.office)
    return found
