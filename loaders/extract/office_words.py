"""The words of an office as claims give them: the title, and the body that the title implies when none is named."""

from __future__ import annotations

from graph.claims import Country
from loaders.extract.data import load
from loaders.extract.heads import EMBASSY, heads
from loaders.extract.marks import Office

_OTHER = {Country.KP: Country.CN, Country.CN: Country.KP}


def title_and_body(office: Office, country: Country | None, language: str) -> tuple[str, str | None]:
    """The title and organization of an office held by somebody of a country.

    A minister's body is the ministry, an ambassador's the embassy (ANNOTATION.md), composed in the language of the
    article by its templates.
    """
    data = load(language, "titles")
    sides, templates = data["sides"], data["templates"]
    head = heads(language)[office.head]
    if office.body or country not in _OTHER or office.country is Country.OTHER:
        return office.title, office.body
    if head.kind == EMBASSY:
        host = office.host or sides[_OTHER[country]]
        return office.title, templates["embassy"].format(country=sides[country], host=host)
    field = head.ministry or office.field
    if head.kind in ("domain", "ministry") and field:
        return office.title, templates["ministry"].format(field=field, country=sides[country])
    return office.title, office.body
