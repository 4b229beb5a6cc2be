"""Which office the words of a source mean, and the node that it is: `<organization>/<title>`."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from graph.claims import Country
from graph.identity.bodies import bodies_meant, local_bodies
from graph.identity.called import called
from graph.identity.equal_offices import equal_offices
from graph.identity.standing import standing
from graph.model import Office, Organization

if TYPE_CHECKING:
    from graph.registry.entries import OrganizationEntry, TitleEntry
    from graph.registry.load import Registry

_NOT_WORD = re.compile(r"[\W_]+")
_UNSTATED = "unstated"
_REMEMBERED = 20_000
"""Words whose office is remembered, at most."""


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
        self._registry = registry
        self._titles = registry.titles
        self._bodies = registry.organizations
        self._own: dict[tuple[str, Country | None], list[OrganizationEntry]] = {}
        for entry in registry.organizations.values():
            if entry.generic:
                self._own.setdefault((entry.generic, entry.country), []).append(entry)
        self._posts: dict[tuple[Words, Country | None], Post] = {}  # sources repeat themselves

    def post(self, words: Words, country: Country | None) -> Post:
        """The office that the words mean; one without an organization belongs to the side of its holder.

        A title that names its own body (`foreign minister`) is the bare title there, whatever else is said. A body has
        one title for each of its posts: the `minister` of a party department is its `director`.
        """
        found = self._posts.get((words, country))
        if found is None:
            if len(self._posts) >= _REMEMBERED:
                self._posts.clear()
            found = self._posts[words, country] = self._post(words, country)
        return found

    def _post(self, words: Words, country: Country | None) -> Post:
        words = self._apart(words)
        organizations = self.organization(words.organization, words.organization_id, country)
        meant = self._meant(organizations)
        title = self._in(self._title(words, meant), meant)
        if title and title.of and self._may_hold(country, title.of):
            side = country or next((organization.country for organization in organizations), None)
            organizations = self.organization(None, title.of, side)
            title = self._in(self._titles.get(title.base or "", title), self._meant(organizations))
        if title:
            organizations = self._local(title, organizations, country)
            title, organizations = self._settled(title, organizations, country)
        return Post(_office(words, title, organizations, country), organizations, words)

    def _local(
        self, title: TitleEntry, organizations: tuple[Organization, ...], country: Country | None
    ) -> tuple[Organization, ...]:
        """The body of a city or province that stands for it; the organizations where they are no such place."""
        if not organizations or self._entry(organizations[0]):
            return organizations
        known = local_bodies(self._registry, organizations[0].name, title.id)
        return self.organization(None, known[0], country) if len(known) == 1 else organizations

    def _settled(
        self, title: TitleEntry, organizations: tuple[Organization, ...], country: Country | None
    ) -> tuple[TitleEntry, tuple[Organization, ...]]:
        """The office that it is under its one name, with the body that a bare title can only belong to."""
        equal = equal_offices()
        if not organizations and country and (implied := equal.implied.get((title.id, country))):
            organizations = self.organization(None, implied, country)
        if organizations and (same := equal.same.get((organizations[0].id, title.id))):
            return self._titles.get(same[1], title), self.organization(None, same[0], country)
        return title, organizations

    def _apart(self, words: Words) -> Words:
        """A title that begins with its body (中宣部部长) as the two; other words as they are."""
        said = words.title.strip()
        if words.title_id or words.organization or said.isascii() or self._registry.known("title", said):
            return words
        for cut in range(len(said) - 1, 1, -1):
            title, body = said[cut:].strip(), said[:cut].strip()
            if self._registry.known("title", title) and self._registry.known("organization", body):
                return Words(title, body)
        return words

    def _in(self, title: TitleEntry | None, meant: Mapping[str, str]) -> TitleEntry | None:
        return self._titles[meant[title.id]] if title and title.id in meant else title

    def _may_hold(self, country: Country | None, body: str) -> bool:
        """Whether somebody of a country can be in a body: an ambassador to the DPRK need not be China's."""
        return country is None or self._bodies[body].country in (None, country)

    def _title(self, words: Words, meant: Mapping[str, str]) -> TitleEntry | None:
        """The title of the registry, by its id or its words; words of several titles are the one that the body has."""
        known = (words.title_id,) if words.title_id else self._registry.known("title", words.title)
        if len(known) > 1:
            known = tuple(sorted(set(known) & {*meant, *meant.values()})) or known
            known = known if len({meant.get(each, each) for each in known}) == 1 else ()
        return self._titles.get(known[0] or "") if known else None

    def _meant(self, organizations: tuple[Organization, ...]) -> dict[str, str]:
        """Which title is meant by another in the first organization, () where nothing is known of it."""
        entry = self._entry(organizations[0]) if organizations else None
        return dict(entry.meant) if entry else {}

    def _entry(self, made: Organization) -> OrganizationEntry | None:
        """The entry of the registry that a body was made of, None where it is none of the registry's."""
        general = self._bodies.get(made.id.removeprefix(_sided("", made.country)))
        return self._bodies.get(made.id) or (general if general and general.country is None else None)

    def organization(
        self, words: str | None, organization_id: str | None, country: Country | None
    ) -> tuple[Organization, ...]:
        """The organization that the words mean and those above it, nearest first; () where there are no words.

        A body that both sides have (`foreign ministry`) becomes that of the side: its own entry where the registry has
        exactly one, else a body of that name on that side.
        """
        name = (words or "").strip()
        entry = self._body(name, organization_id, country)
        if entry is None:
            own = slug(name)
            return (Organization(_sided(own, country), name, country),) if own else ()
        return (_node(entry, country if entry.country is None else None), *self._above(entry))

    def _body(self, name: str, organization_id: str | None, country: Country | None) -> OrganizationEntry | None:
        """The body of the registry, by its id or else its words, that of the side; None where none or several are."""
        meant = bodies_meant(self._registry, name) if name else ()
        if organization_id and (not name or self._holds(organization_id, meant, country)):
            meant = (organization_id,)
        sided = (self._of_side(self._bodies[each], country) for each in meant if each in self._bodies)
        found = {entry.id: entry for entry in sided}
        if len(found) > 1:
            found = {id: entry for id, entry in found.items() if country is None or entry.country == country}
        return found.popitem()[1] if len(found) == 1 else None

    def _holds(self, organization_id: str, meant: tuple[str, ...], country: Country | None) -> bool:
        """Whether a stated id says more than the words: not where it is the other side's, nor what is above their body.

        So China's ambassador "to the DPRK" is of China's embassy, neither of the DPRK nor of China.
        """
        if organization_id in self._bodies and not self._may_hold(country, organization_id):
            return False
        (body,) = meant if len(meant) == 1 else ("",)
        entry = self._bodies.get(body)
        return not (entry and any(above.id == organization_id for above in self._above(entry)))

    def _of_side(self, entry: OrganizationEntry, country: Country | None) -> OrganizationEntry:
        own = self._own.get((entry.id, country), []) if entry.country is None and country is not None else []
        return own[0] if len(own) == 1 else entry

    def _above(self, entry: OrganizationEntry) -> tuple[Organization, ...]:
        """The organizations that it is part of, nearest first; a circle ends where it begins."""
        chain: dict[str, OrganizationEntry] = {entry.id: entry}
        while (parent := self._bodies.get(entry.parent or "")) and parent.id not in chain:
            chain[parent.id] = entry = parent
        return tuple(_node(above) for above in list(chain.values())[1:])


@lru_cache(maxsize=4)
def offices(registry: Registry) -> Offices:
    """The one of a registry: what it has found of words stays found."""
    return Offices(registry)


def slug(words: str) -> str:
    """Words as a part of an id, in any script: folded, marks and spaces as single hyphens."""
    return _NOT_WORD.sub("-", unicodedata.normalize("NFKC", words).casefold()).strip("-")


def _office(
    words: Words, title: TitleEntry | None, organizations: tuple[Organization, ...], country: Country | None
) -> Office:
    body = organizations[0] if organizations else None
    name = title.name if title else words.title.strip()
    rank, level = standing(title, body) if title else (None, "")
    place = body.id if body else _side(country)
    return Office(
        id=f"{place}/{title.id if title else slug(name) or _UNSTATED}",
        name=f"{_capital(name)}, {body.name}" if body else _capital(name),
        organization=body.id if body else None,
        name_ko=_named(body.name_ko, " ", called(title, body, "ko")) if body and title else None,
        name_zh=_named(body.name_zh, "", called(title, body, "zh")) if body and title else None,
        rank=rank,
        level=level,
    )


def _named(body: str | None, between: str, title: str | None) -> str | None:
    """An office by the words of its body and its title, None where one of them is not known in that language."""
    return f"{body}{between}{title}" if body and title else None


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
    return f"{_side(country)}-{identifier}"


def _side(country: Country | None) -> str:
    """A side as a part of an id."""
    return country.lower() if country else _UNSTATED


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]
