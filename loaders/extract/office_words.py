"""The words of an office as claims give them: the title, and the body that the title implies when none is named."""

from __future__ import annotations

from graph.claims import Country
from loaders.extract.data import load
from loaders.extract.marks import Office

_OTHER = {Country.KP: Country.CN, Country.CN: Country.KP}


def title_and_body(
    office: Office, country: Country | None, language: str, kind: str, ministry: str
) -> tuple[str, str | None]:
    """The title and organization of an office held by somebody of a country.

    A minister's body is the ministry, an ambassador's the embassy (ANNOTATION.md), composed in the language of the
    article by its templates.
    """
    data = load(language, "titles")
    sides = data["sides"]
    if office.body or country not in _OTHER:
        return office.title, office.body
    if kind == "embassy":
        host = sides[_OTHER[country].value]
        return office.title, data["templates"]["embassy"].format(country=sides[country.value], host=host)
    field = ministry or office.field
    if kind in ("domain", "ministry") and field:
        return office.title, data["templates"]["ministry"].format(field=field, country=sides[country.value])
    return office.title, office.body
