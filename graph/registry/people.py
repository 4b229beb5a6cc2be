"""The people of the registry: their names, attested and derived, and their posts."""

from __future__ import annotations

from collections.abc import Iterable

from graph.names.han import is_han
from graph.names.keys import key
from graph.names.variants import variants
from graph.registry.entries import Name, PersonEntry, PostEntry
from graph.registry.schema import LANGS, PersonSource, PostSource, Sources


def people(sources: Sources) -> dict[str, PersonEntry]:
    """The people by id. A rule never makes one person answer to another's name.

    A derived name whose key is a name of somebody else too is left out, unless the two are homonyms, or it is only
    another spelling of a name that this person alone is attested with.
    """
    named = {identifier: _names(source) for identifier, source in sources.persons.items()}
    attested = _holders((i, name) for i, names in named.items() for name in names if not name.derived)
    anybody = _holders((i, name) for i, names in named.items() for name in names)

    def own(name: Name, same: set[str]) -> bool:
        return not name.derived or (attested.get(key(name.text)) or anybody[key(name.text)]) <= same

    return {
        i: _person(i, sources, tuple(name for name in named[i] if own(name, {i, *source.homonyms})))
        for i, source in sources.persons.items()
    }


def _holders(names: Iterable[tuple[str, Name]]) -> dict[str, set[str]]:
    holders: dict[str, set[str]] = {}
    for identifier, name in names:
        holders.setdefault(key(name.text), set()).add(identifier)
    return holders


def _names(source: PersonSource) -> tuple[Name, ...]:
    attested = [(word, lang) for lang in LANGS for word in source.words(lang)]
    unverified = [(word, "zh" if is_han(word) else "ko") for word in source.unverified]
    derived = [*unverified, *variants([*attested, *unverified], source.country)]
    return (
        *(Name(word, lang) for word, lang in attested),
        *(Name(word, lang, derived=True) for word, lang in derived),
    )


def _person(identifier: str, sources: Sources, names: tuple[Name, ...]) -> PersonEntry:
    source = sources.persons[identifier]
    by_lang = {lang: next((n.text for n in names if n.lang == lang), None) for lang in LANGS}
    unseen = f"native form not seen in a source: {', '.join(source.unverified)}" if source.unverified else ""
    return PersonEntry(
        id=identifier,
        name=source.en[0],
        country=source.country,
        names=names,
        posts=tuple(_post(post, source.sources[0], sources) for post in source.posts),
        name_ko=by_lang["ko"],
        name_zh=by_lang["zh"],
        sources=tuple(source.sources),
        note="; ".join(filter(None, (source.note, unseen))),
        died=source.died,
    )


def _post(post: PostSource, default: str, sources: Sources) -> PostEntry:
    body = sources.organizations[post.body].en[0] if post.body else None
    first, _, last = (post.seen or "").partition("/")
    return PostEntry(
        title=post.title or sources.titles[post.role].en[0],
        organization=post.organization or body,
        title_id=post.role,
        organization_id=post.body,
        since=post.since,
        until=post.until,
        source=post.source or default,
        certain=post.certain,
        first_seen=first or None,
        last_seen=last or first or None,
    )
