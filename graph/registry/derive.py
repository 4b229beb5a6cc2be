"""From the files to the entries: every name an entry has, attested and derived, and the literal spellings of each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from graph.names.keys import key
from graph.names.variants import variants
from graph.registry.entries import Name, OrganizationEntry, PersonEntry, PlaceEntry, PostEntry, TitleEntry
from graph.registry.sources import OrganizationSource, PersonSource, Source, Sources
from graph.registry.spelling import compose, spellings

LANGS = ("en", "ko", "zh")
Entry = PersonEntry | OrganizationEntry | TitleEntry | PlaceEntry


@dataclass(frozen=True, slots=True)
class Compiled:
    """All entries by kind and id, in the order of the files, and (person key, person id) of every name of a person."""

    persons: Mapping[str, PersonEntry]
    organizations: Mapping[str, OrganizationEntry]
    titles: Mapping[str, TitleEntry]
    places: Mapping[str, PlaceEntry]

    def kinds(self) -> tuple[tuple[str, Mapping[str, Entry]], ...]:
        """The four kinds with their entries."""
        return (
            ("person", self.persons),
            ("organization", self.organizations),
            ("title", self.titles),
            ("place", self.places),
        )


def derive(sources: Sources) -> Compiled:
    """All entries with all their names."""
    spell = _Speller(sources)
    return Compiled(
        persons=_persons(sources.persons),
        organizations={i: spell.organization(i, source) for i, source in sources.organizations.items()},
        titles={
            i: TitleEntry(i, s.en[0], spell.names(s), s.rank, s.level, _first(s.ko), _first(s.zh), s.of, s.base)
            for i, s in sources.titles.items()
        },
        places={
            i: PlaceEntry(i, s.en[0], spell.names(s), s.country, s.kind, s.within) for i, s in sources.places.items()
        },
    )


def _first(words: Sequence[str]) -> str | None:
    return words[0] if words else None


class _Speller:
    """The names of bodies, titles and places: as written, spelled otherwise, put together with their wholes."""

    def __init__(self, sources: Sources) -> None:
        self._bodies = sources.organizations
        self._rules = sources.spelling

    def names(self, source: Source) -> tuple[Name, ...]:
        return self._spelled(self._own(source), ())

    def organization(self, identifier: str, source: OrganizationSource) -> OrganizationEntry:
        return OrganizationEntry(
            id=identifier,
            name=source.en[0],
            names=self._spelled(self._own(source), self._composed(source)),
            country=source.country,
            channel=source.channel,
            parent=source.parent,
            name_ko=_first(source.ko),
            name_zh=_first(source.zh),
            generic=source.generic,
        )

    def _own(self, source: Source) -> list[tuple[str, str]]:
        return [(word, lang) for lang in LANGS for word in getattr(source, lang)]

    def _composed(self, source: OrganizationSource) -> list[tuple[str, str]]:
        generic = self._bodies[source.generic] if source.generic else None
        found: list[tuple[str, str]] = []
        for lang in LANGS:
            parts = [*getattr(source.part, lang), *(getattr(generic, lang) if generic else ())]
            for whole in (self._bodies[i] for i in source.wholes):
                patterns = self._rules.composition[lang]
                words = compose(patterns, parts, getattr(whole, lang), whole.adjective if lang == "en" else ())
                found += [(word, lang) for word in words]
        return found

    def _spelled(self, own: list[tuple[str, str]], composed: list[tuple[str, str]] | tuple[()]) -> tuple[Name, ...]:
        names = {(word, lang): Name(word, lang) for word, lang in own}
        for word, lang in [*own, *composed]:
            for form in spellings(word, lang, self._rules.exchange):
                names.setdefault((form, lang), Name(form, lang, derived=True))
        return tuple(names.values())


def _persons(sources: Mapping[str, PersonSource]) -> dict[str, PersonEntry]:
    """The people. A derived name that is, by its key, a name of somebody else too belongs to neither, unless they are
    homonyms: a rule must not make one person answer to another's name."""
    named = {i: _person_names(source) for i, source in sources.items()}
    attested = _holders((i, name) for i, names in named.items() for name in names if not name.derived)
    everyone = _holders((i, name) for i, names in named.items() for name in names)
    entries = {}
    for i, source in sources.items():
        same = {i, *source.homonyms}
        kept = tuple(
            name
            for name in named[i]
            if not name.derived
            or everyone[key(name.text)] <= same
            or (i in attested.get(key(name.text), ()) and attested[key(name.text)] <= same)
        )
        entries[i] = _person(i, source, kept)
    return entries


def _holders(names: Iterable[tuple[str, Name]]) -> dict[str, set[str]]:
    holders: dict[str, set[str]] = {}
    for identifier, name in names:
        holders.setdefault(key(name.text), set()).add(identifier)
    return holders


def _person_names(source: PersonSource) -> tuple[Name, ...]:
    attested = [Name(word, lang) for lang in LANGS for word in getattr(source, lang)]
    unverified = [Name(word, "zh" if key(word) and _is_han(word) else "ko", derived=True) for word in source.unverified]
    return tuple(dict.fromkeys([*attested, *unverified, *variants([*attested, *unverified], source.country)]))


def _is_han(word: str) -> bool:
    from graph.names.han import is_han

    return is_han(word)


def _person(identifier: str, source: PersonSource, names: tuple[Name, ...]) -> PersonEntry:
    by_lang = {lang: next((n.text for n in names if n.lang == lang), None) for lang in LANGS}
    posts = tuple(
        PostEntry(p.title, p.organization, p.role, p.body, p.since, p.until, p.source, p.certain) for p in source.posts
    )
    unseen = f"native form not seen in a source: {', '.join(source.unverified)}" if source.unverified else ""
    return PersonEntry(
        id=identifier,
        name=source.en[0],
        country=source.country,
        names=names,
        posts=posts,
        name_ko=by_lang["ko"],
        name_zh=by_lang["zh"],
        sources=tuple(source.sources),
        note="; ".join(filter(None, (source.note, unseen))),
    )
