"""What the automaton of English articles knows: names, bodies, places, countries and titles of the registry."""

from __future__ import annotations

from functools import cache

from graph.registry.load import Registry
from loaders.extract.countries import table
from loaders.extract.data import load, words
from loaders.extract.lexicon import Entry, Lexicon


@cache
def lexicon(registry: Registry) -> Lexicon:
    """The automaton for a registry; made once."""
    entries = [Entry(text, "person", value, proper=True) for text, value in registry.surfaces("person", "en")]
    entries += [Entry(text, "org", value, proper=True) for text, value in registry.surfaces("organization", "en")]
    entries += [Entry(text, "place", value, proper=True) for text, value in _places(registry)]
    entries += _sides(registry)
    entries += [Entry(word, "country", str(i), proper=True) for i, (word, _) in enumerate(table("en"))]
    data = load("en", "titles")
    entries += [Entry(form, "head", head["id"]) for head in data["heads"] for w in head["words"] for form in _forms(w)]
    entries += [Entry(word, "honorific", word) for word in data["honorifics"]]
    entries += [Entry(word, "descriptor", word) for word in data["descriptors"]]
    return Lexicon(entries, spaced=True, glued=words("en", "names", "glued"))


def _places(registry: Registry) -> list[tuple[str, str]]:
    """The names of places, and what capitals are called instead ("the Chinese capital"), each with the place's id."""
    capitals = load("en", "text")["capitals"]
    return [*registry.surfaces("place", "en"), *((text, place) for place, named in capitals.items() for text in named)]


def _forms(title: str) -> set[str]:
    """A title with its words joined as papers join them ("vice minister", "vice-minister")."""
    return {title, title.replace("-", " "), title.replace(" ", "-", 1)}


def _sides(registry: Registry) -> list[Entry]:
    """The side that the name of a body or place shows, as a sense beside its id."""
    bodies, places = registry.organizations, registry.places
    shown = [(text, bodies[i].country) for text, i in registry.surfaces("organization", "en")]
    shown += [(text, places[i].country) for text, i in _places(registry) if places[i].kind != "venue"]
    return [Entry(text, "side", country.value, proper=True) for text, country in shown if country]
