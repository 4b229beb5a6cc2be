"""What Korean articles are cut by: names, bodies, places, countries, titles, particles and common words."""

from __future__ import annotations

import re
from functools import cache

from graph.registry.load import Registry
from loaders.extract.countries import table
from loaders.extract.data import load, words
from loaders.extract.ko.found import Find
from loaders.extract.lexicon import Entry, Lexicon
from loaders.extract.marks import Hit

_SPACED = re.compile(r"^[ \t]*[가-힣](?:[ \t]+[가-힣]){1,5}[ \t]*$", re.MULTILINE)


@cache
def lexicon(registry: Registry) -> Lexicon:
    """The expressions of Korean, with those of the registry."""
    entries = [Entry(text, "person", value) for text, value in registry.surfaces("person", "ko")]
    entries += [Entry(text, "org", value) for text, value in registry.surfaces("organization", "ko")]
    other = words("ko", "names", "not_places")
    entries += [Entry(text, "place", value) for text, value in registry.surfaces("place", "ko") if text not in other]
    entries += _sides(registry)
    entries += [Entry(word, "country", str(i)) for i, (word, _) in enumerate(table("ko"))]
    return Lexicon([*entries, *_titles(), *_grammar()], spaced=False)


def letter_spaced(text: str, find: Find) -> list[Hit]:
    """The known names that fill a line with spaces between their syllables (김  정  은, 습 근 평  동  지)."""
    out: list[Hit] = []
    for line in _SPACED.finditer(text):
        at = [i for i in range(line.start(), line.end()) if not text[i].isspace()]
        whole = "".join(text[i] for i in at)
        style = next((word for word in words("ko", "grammar", "comrade") if whole.endswith(word)), "")
        name = whole if find(whole) else whole.removesuffix(style)
        found = find(name)
        if found:
            out.append(Hit(at[0], at[len(name) - 1] + 1, tuple(("person", person) for person in found)))
        if found and len(name) < len(whole):
            out.append(Hit(at[len(name)], at[-1] + 1, (("honorific", style),)))
    return out


def _sides(registry: Registry) -> list[Entry]:
    """The side that the name of a body or place shows, as a sense beside its id."""
    bodies, places = registry.organizations, registry.places
    shown = [(text, bodies[i].country) for text, i in registry.surfaces("organization", "ko")]
    shown = [(text, side) for text, side in shown if text not in words("ko", "titles", "sideless")]
    shown += [(text, places[i].country) for text, i in registry.surfaces("place", "ko") if places[i].kind != "venue"]
    own = [(word, side) for side, group in load("ko", "titles")["sided"].items() for word in group]
    return [Entry(text, "side", country.value) for text, country in shown if country] + [
        Entry(word, sense, value) for word, side in own for sense, value in (("org", ""), ("side", side))
    ]


def _titles() -> list[Entry]:
    data = load("ko", "titles")
    out = [Entry(word, "head", head["id"]) for head in data["heads"] for word in head["words"] if len(word) > 1]
    minister = next(head for head in data["heads"] if head.get("attached"))
    out += [Entry(field + minister["words"][0], "head", minister["id"]) for field in data["fields"]]
    out += [Entry(data["chief"], "chief", "")]
    out += [Entry(word, "org", "") for word in data["bodies"]]
    out += [Entry(word, "body_end", "") for word in data["body_ends"]]
    out += [Entry(word, "posted", side) for word, side in data["posted"].items()]
    out += [Entry(data["posted_to"] + word, "posted", c.country.value) for word, c in table("ko") if len(word) > 1]
    for kind in ("resident", "former", "dropped", "descriptor"):
        out += [Entry(word, kind, word) for word in data.get(kind + "s", data.get(kind, ()))]
    return out


def _callings() -> set[str]:
    """The titles by which two may be called together (두 장관)."""
    heads = load("ko", "titles")["heads"]
    return {word for head in heads for word in head["words"] if " " not in word}


def _references() -> list[Entry]:
    """Words for two of whom each side has one (북중 정상), and for somebody by the part that is his (손님)."""
    data = load("ko", "references")
    two = data["two"]
    offices = {word for field in two["fields"] for word in field["words"]} | _callings()
    called = {before: {*two["people"], *two["leaders"], *offices} for before in two["before"]}
    called |= {before: set(two["leaders"]) for before in two["before_leaders"]}
    out = [Entry(word, "pair", "") for word in two["alone"]]
    pairs = [(f"{before} {word}", word) for before, group in called.items() for word in group]
    pairs += [(f"{before}{word}", word) for before in called for word in two["leaders"]]
    out += [Entry(words + many, "pair", word) for words, word in pairs for many in ("", plural_mark())]
    return out + [Entry(word, "part", part) for part, group in data["parts"].items() for word in group]


def plural_mark() -> str:
    """What makes a noun one of several (들)."""
    return str(load("ko", "grammar")["particles"]["plural"][0])


def _grammar() -> list[Entry]:
    data = load("ko", "grammar")
    out = [Entry(word, "particle", role) for role, group in data["particles"].items() for word in group]
    out += [Entry(word, "copula", word) for word in data["copula"]]
    out += [Entry(word, "word", "") for word in (*data["asides"], *data["conjunctions"]) if len(word) > 1]
    out += [Entry(word, "honorific", word) for word in (*data["honorifics"], *data["ranks"])]
    out += [Entry(word, "word", "") for word in load("ko", "names")["not_names"]]
    out += [Entry(word, "between", "") for word in data["among"] if len(word) > 1]  # 량계명|사이|의
    cues = load("ko", "cues")
    for kind in ("group", "members", "locals", "pronouns", "writer", "etc", "addressed", "couple", "together"):
        out += [Entry(word, kind, "") for word in cues[kind]]
    out += _references()
    out += [Entry(noun, "word", "") for trigger in load("ko", "triggers") for noun in trigger.get("nouns", ())]
    return out
