"""Which office the words of a source mean, and the node that it is: `<organization>/<title>`."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from graph.claims import Country
from graph.model import Office, Organization

if TYPE_CHECKING:
    from graph.registry.entries import OrganizationEntry, TitleEntry
    from graph.registry.load import Registry

_NOT_WORD = re.compile(r"[\W_]+")
_UNSTATED = "unstated"


@dataclass(frozen=True, slots=True)
class Words:
    """An office as a source states it: its words, and the registry's ids where the words are known."""

    title: str
    organization: str | None = None
    title_id: str | None = None
    organization_id: str | None = None


@dataclass(frozen=True, slots=True)
class Post:
    """An office with its organization and those above it, nearest first; `words` as the source has them."""

    office: Office
    organizations: tuple[Organization, ...]
    words: Words


class Offices:
    """Finds offices and organizations with the registry's help."""

    def __init__(self, registry: Registry) -> None:
        self._titles = registry.titles
        self._bodies = registry.organizations
        self._own: dict[tuple[str, Country | None], list[OrganizationEntry]] = {}
        for entry in registry.organizations.values():
            if entry.generic:
                self._own.setdefault((entry.generic, entry.country), []).append(entry)

    def post(self, words: Words, country: Country | None) -> Post:
        """The office that the words mean; one without an organization belongs to the side of its holder.

        A title that names its own body (`foreign minister`) is the bare title there, whatever else is said.
        """
        title = self._titles.get(words.title_id or "")
        organizations = self.organization(words.organization, words.organization_id, country)
        if title and title.of:
            side = country or next((organization.country for organization in organizations), None)
            organizations = self.organization(None, title.of, side)
            title = self._titles.get(title.base or "", title)
        return Post(_office(words, title, organizations, country), organizations, words)

    def organization(
        self, words: str | None, organization_id: str | None, country: Country | None
    ) -> tuple[Organization, ...]:
        """The organization that the words mean and those above it, nearest first; () where there are no words.

        A body that both sides have (`foreign ministry`) becomes that of the side: its own entry where the registry has
        exactly one, else a body of that name on that side.
        """
        entry = self._bodies.get(organization_id or "")
        if entry is None:
            name = (words or "").strip()
            return (Organization(_sided(slug(name), country), name, country),) if slug(name) else ()
        if entry.country is None and country is not None:
            own = self._own.get((entry.id, country), [])
            if len(own) != 1:
                return (_node(entry, country), *self._above(entry))
            entry = own[0]
        return (_node(entry), *self._above(entry))

    def _above(self, entry: OrganizationEntry) -> tuple[Organization, ...]:
        """The organizations that it is part of, nearest first; a circle ends where it begins."""
        chain: dict[str, OrganizationEntry] = {entry.id: entry}
        while (parent := self._bodies.get(entry.parent or "")) and parent.id not in chain:
            chain[parent.id] = entry = parent
        return tuple(_node(above) for above in list(chain.values())[1:])


def slug(words: str) -> str:
    """Words as a part of an id, in any script: folded, marks and spaces as single hyphens."""
    return _NOT_WORD.sub("-", unicodedata.normalize("NFKC", words).casefold()).strip("-")


def _office(
    words: Words, title: TitleEntry | None, organizations: tuple[Organization, ...], country: Country | None
) -> Office:
    body = organizations[0] if organizations else None
    name = title.name if title else words.title.strip()
    place = body.id if body else _side(country)
    return Office(
        id=f"{place}/{title.id if title else slug(name) or _UNSTATED}",
        name=f"{_capital(name)}, {body.name}" if body else _capital(name),
        organization=body.id if body else None,
        name_ko=f"{body.name_ko} {title.name_ko}" if body and title and body.name_ko and title.name_ko else None,
        name_zh=f"{body.name_zh}{title.name_zh}" if body and title and body.name_zh and title.name_zh else None,
        rank=title.rank if title else None,
        level=title.level if title else "",
    )


def _node(entry: OrganizationEntry, country: Country | None = None) -> Organization:
    """The node of an entry; with `country`, that of a body which the registry knows only in general."""
    return Organization(
        id=_sided(entry.id, country) if country else entry.id,
        name=entry.name,
        country=country or entry.country,
        name_ko=entry.name_ko,
        name_zh=entry.name_zh,
        channel=entry.channel,
        parent=entry.parent,
    )


def _sided(identifier: str, country: Country | None) -> str:
    return f"{_side(country)}-{identifier}" if identifier else ""


def _side(country: Country | None) -> str:
    """A side as a part of an id."""
    return country.lower() if country else _UNSTATED


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]
