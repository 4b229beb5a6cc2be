"""The words for bodies, titles and places: as written, spelled otherwise, put together with the wholes of a body."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from graph.registry.entries import Name, OrganizationEntry, PlaceEntry, TitleEntry
from graph.registry.schema import (
    LANGS,
    Lang,
    OrganizationSource,
    PlaceSource,
    Source,
    Sources,
    TitleSource,
)
from graph.registry.spelling import compose, spellings

Word = tuple[str, Lang]


class Wording:
    """Makes entries of the sources that are not people."""

    def __init__(self, sources: Sources) -> None:
        self._bodies = sources.organizations
        self._rules = sources.spelling

    def organization(self, identifier: str, source: OrganizationSource) -> OrganizationEntry:
        """The body with its words, those composed with its wholes after its own."""
        return OrganizationEntry(
            id=identifier,
            name=source.en[0],
            names=self._spelled(_own(source), self._composed(source)),
            country=source.country,
            channel=source.channel,
            parent=source.parent,
            name_ko=_first(source.ko),
            name_zh=_first(source.zh),
            generic=source.generic,
            meant=self._meant(source),
        )

    def title(self, identifier: str, source: TitleSource) -> TitleEntry:
        """The title with its words."""
        return TitleEntry(
            id=identifier,
            name=source.en[0],
            names=self._spelled(_own(source)),
            rank=source.rank,
            level=source.level,
            name_ko=_first(source.ko),
            name_zh=_first(source.zh),
            of=source.of,
            base=source.base,
        )

    def place(self, identifier: str, source: PlaceSource) -> PlaceEntry:
        """The place with its words."""
        names = self._spelled(_own(source))
        return PlaceEntry(identifier, source.en[0], names, source.country, source.kind, source.within, source.capital)

    def _meant(self, source: OrganizationSource) -> tuple[tuple[str, str], ...]:
        kind = source.kind or (self._bodies[source.generic].kind if source.generic else None)
        return tuple(self._rules.meant[kind].items()) if kind else ()

    def _composed(self, source: OrganizationSource) -> list[Word]:
        wholes = [self._bodies[whole] for whole in source.wholes]
        return [
            (word, lang)
            for lang in LANGS
            for whole in wholes
            for word in compose(
                self._rules.composition.get(lang, []),
                self._parts(source, lang),
                whole.words(lang),
                whole.adjective if lang == "en" else (),
            )
        ]

    def _parts(self, source: OrganizationSource, lang: Lang) -> Sequence[str]:
        """The bare words of a body; its own where it has no bare ones."""
        generic = self._bodies[source.generic].words(lang) if source.generic else ()
        return [*source.part.words(lang), *generic] or source.words(lang)

    def _spelled(self, own: Sequence[Word], composed: Iterable[Word] = ()) -> tuple[Name, ...]:
        names = {(text, lang): Name(text, lang) for text, lang in own}
        for word, lang in [*own, *composed]:
            for form in spellings(word, lang, self._rules.exchange.get(lang, [])):
                names.setdefault((form, lang), Name(form, lang, derived=True))
        return tuple(names.values())


def _own(source: Source) -> list[Word]:
    return [(word, lang) for lang in LANGS for word in source.words(lang)]


def _first(words: Sequence[str]) -> str | None:
    return words[0] if words else None
