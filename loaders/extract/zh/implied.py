"""The bodies that Chinese titles imply without naming them: the ministry of a 外相, the embassy of a 大使."""

from __future__ import annotations

from dataclasses import replace
from functools import cache, lru_cache

from graph.claims import Country
from loaders.extract.countries import table
from loaders.extract.data import load, words
from loaders.extract.heads import EMBASSY, heads
from loaders.extract.marks import HeldOffice, Office
from loaders.extract.people import Cast
from loaders.extract.zh.folding import fold, in_script

_EMBASSIES = tuple(load("zh", "titles")["embassy_words"])
_POSTED = str(load("zh", "titles")["posted"])
_CONSUL = "consul-general"
_CONSULS = sorted(next(h["words"] for h in load("zh", "titles")["heads"] if h["id"] == _CONSUL), key=len, reverse=True)
_MINISTER = str(load("zh", "titles")["minister"])
_NORTH = words("zh", "titles", "north")


@cache
def _implied() -> dict[str, dict[str, str]]:
    return {entry["id"]: entry["implies"] for entry in load("zh", "titles")["heads"] if "implies" in entry}


def complete(held: HeldOffice, cast: Cast, text: str) -> HeldOffice:
    """The office with the body that its title implies, in the characters of the article."""
    office, country = held.office, cast.people[held.person].country or held.office.country
    if country is None:
        return held
    if heads("zh")[office.head].kind == EMBASSY:
        return replace(held, office=_at_embassy(office, country, text))
    implied = _implied().get(office.head, {}).get(country.value)
    if implied and not (office.body and fold(office.body).endswith(implied)):
        state = office.body or in_script(_state(country, text), text)
        return replace(held, office=replace(office, body=state + in_script(implied, text)))
    return held


def once(held: list[HeldOffice]) -> list[HeldOffice]:
    """The offices without those that name one told in full by a shorter word (外长: 外交部部长; 主席: 国家主席)."""
    full = {(h.person, fold(h.office.title), fold(h.office.body or "")) for h in held}
    state = load("zh", "titles")["state_president"]

    def is_short(one: HeldOffice) -> bool:
        title, body = fold(one.office.title), fold(one.office.body or "")
        mine = [(t, b) for person, t, b in full if person == one.person]
        if not one.office.body and title == state["short"]:
            return any(t == state["full"] for t, _ in mine)
        implied = _implied().get(one.office.head, {})
        return (
            bool(implied)
            and title not in implied.values()
            and any(
                t == _MINISTER and b and b.endswith(tuple(implied.values())) and body.endswith(tuple(implied.values()))
                for t, b in mine
            )
        )

    return [one for one in held if not is_short(one)]


def _at_embassy(office: Office, country: Country, text: str) -> Office:
    if office.body and fold(office.body).endswith(_EMBASSIES):
        return office
    data = load("zh", "titles")
    if country.value not in data["sides"]:
        return office
    host = _host(fold(office.title)) or data["hosts"][country.value]
    city = _city(fold(office.title)) if office.head == _CONSUL else ""
    body = data["templates"]["consulate" if city else "embassy"].format(
        country=_state(country, text), host=city or host
    )
    return replace(office, body=in_script(body, text))


def _city(title: str) -> str:
    """The city that a consul's title names (驻清津总领事)."""
    ends = next((word for word in _CONSULS if title.endswith(word)), "")
    return title.partition(_POSTED)[2].removesuffix(ends) if ends else ""


def host_named(title: str) -> str:
    """The third country that the words of a title name as where its holder is posted, "" for none."""
    return _host(fold(title))


@cache
def _host(title: str) -> str:
    """The third country that a title names as where its holder is posted (驻印度尼西亚大使, 驻美大使)."""
    after = title.partition(_POSTED)[2]
    states = {meant.noun: word for word, meant in reversed(table("zh")) if not meant.adjective}
    named = (states[m.noun] for word, m in table("zh") if m.country is Country.OTHER and after.startswith(word))
    return next(named, "")


def _state(country: Country, text: str) -> str:
    """What the article calls a country: North Korea in its own word."""
    sides = load("zh", "titles")["sides"]
    return _north(text) if country is Country.KP else str(sides.get(country.value, ""))


@lru_cache(maxsize=8)
def _north(text: str) -> str:
    """What an article calls the DPRK."""
    folded, usual = fold(text), str(load("zh", "titles")["sides"]["KP"])
    return next((word for word in _NORTH if word in folded and usual not in folded), usual)
