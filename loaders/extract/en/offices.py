"""The English grammar of offices: a head ("vice-chairman"), what stands before it, and the body that it belongs to."""

from __future__ import annotations

from dataclasses import dataclass

from graph.claims import Country
from loaders.extract.countries import CountryWord
from loaders.extract.data import load, words
from loaders.extract.en.bodies import (
    Body,
    body_at,
    country_word,
    field_at,
    is_plain_word,
    names_body,
    org_id,
    shown_side,
    text_between,
)
from loaders.extract.en.borrow import borrow
from loaders.extract.en.phrase import Phrase
from loaders.extract.en.title_uses import (
    counts_holders,
    leader_after,
    leads_delegation,
    only_describes,
    scholars_field,
    work_field,
)
from loaders.extract.heads import EMBASSY, Head, heads
from loaders.extract.marks import Office, Unit
from loaders.extract.tenures import STATES

_MODIFIERS = words("en", "titles", "modifiers")
_DROPPED = words("en", "titles", "drop_modifiers")
_FORMER = words("en", "titles", "former")
_DETERMINERS = words("en", "titles", "determiners")
_BODY_NOUNS = words("en", "titles", "body_nouns")
_COMPLEMENT = words("en", "titles", "complement")
_DATES = words("en", "dates", "weekdays") | words("en", "dates", "months")
_NOT_LEFT = words("en", "titles", "connectors") | words("en", "titles", "verbs_after") | _DETERMINERS | _DATES
_NOT_FIELDS = _NOT_LEFT | _FORMER | words("en", "grammar", "stand_ins") | words("en", "grammar", "made")
_PAST_ENDINGS = tuple(words("en", "grammar", "past_endings"))
_POSSESSIVE = words("en", "grammar", "possessive_marks")
_TITLE_VERBS: dict[str, str] = load("en", "grammar")["title_verbs"]
_RELATIVE = words("en", "grammar", "relative")
_HOST = words("en", "grammar", "host_prepositions")
_SUBJECT = words("en", "grammar", "subject_prepositions")
_OTHER = words("en", "grammar", "other_prepositions")
_FIELD = words("en", "grammar", "field_prepositions")
_OF = words("en", "grammar", "ownership")
_OPENING, _CLOSING = words("en", "grammar", "opening_brackets"), words("en", "grammar", "closing_brackets")
_ONLY_VERBS = words("en", "grammar", "only_verbs")
_OWN_COUNTRY = words("en", "titles", "own_country")
_EMBASSIES = words("en", "titles", "embassies")
_IN_CHARGE: list[str] = load("en", "titles")["in_charge"]
_PARTY: frozenset[str] = words("en", "titles", "parties")
_PARTIES_OF: dict[str, str] = load("en", "titles")["parties_of"]
_ONCE = words("en", "titles", "once")
_RECENT = words("en", "titles", "recent")
_ONE = words("en", "grammar", "one")
_OPENING_WORDS = words("en", "titles", "not_left")
_OWNED_BY = " of "
_POSSESSIVES, _CAPACITY = words("en", "grammar", "possessive_pronouns"), words("en", "grammar", "capacity")
_PROVINCE = "-do"
_TOP = "top-leader"  # of whom a country has one
_LESSER, _RANKED = tuple(words("en", "titles", "lesser")), 3  # units before the head within which a rank is told
_INDEFINITE = words("en", "grammar", "articles") - words("en", "grammar", "known")
_DELEGATION, _AT = words("en", "cues", "delegation"), words("en", "grammar", "at_place")
_LEADER = words("en", "cues", "leader_nouns")
_ARTICLES = words("en", "grammar", "articles")
_REACH, _FIELD_WORDS = 5, 2
_SCHOLAR = "scholar"  # the kind of heads whose field stands with the title


@dataclass(frozen=True, slots=True)
class _Left:
    """What stands before a title: a body or country, from unit `first` on."""

    first: int
    text: str = ""
    id: str | None = None
    country: CountryWord | None = None
    side: Country | None = None


@dataclass(frozen=True, slots=True)
class _Frame:
    """The parts of an office phrase: the unit of its head, where the title begins, what is before and after it."""

    head: int
    title: int
    left: _Left
    body: Body | None


def phrases(units: list[Unit]) -> list[Phrase]:
    """Every office phrase of a sentence in order; a borrowed body is filled in from the next phrase of its list."""
    out: list[Phrase] = []
    reached = 0
    for h, unit in enumerate(units):
        if h >= reached and unit.is_a("head"):
            phrase = _phrase(units, h, reached)
            if phrase:
                out.append(phrase)
                reached = phrase.after
    return borrow(units, out)


def _phrase(units: list[Unit], h: int, floor: int) -> Phrase | None:
    head = heads("en")[units[h].value("head")]
    if h + 1 < len(units) and (units[h + 1].low in _BODY_NOUNS or leads_delegation(units, h)):
        return None
    if units[h].low in _TITLE_VERBS and (verb := _led(units, h, head)):
        return verb
    if units[h].low in _ONLY_VERBS or only_describes(units, h) or _as_its(units, h):
        return None
    start = h
    while start > floor and units[start - 1].low in _MODIFIERS and not _opens_body(units, start - 1, floor):
        start -= 1
    if head.id == _TOP and start and units[start - 1].low in _INDEFINITE:
        return None  # "a top leader of the party": one of several
    if head.id == _TOP and any(unit.low.startswith(_LESSER) for unit in units[max(floor, h - _RANKED) : h]):
        return None  # "the North's No. 2 leader", "ceremonial leader"
    while start < h and units[start].low in _DROPPED:
        start += 1
    if counts_holders(units, h, start):
        return None
    left, title = _scholarly(units, start, floor, head) or _left(units, start, floor)
    body = _complement(units, h + 1, head)
    if head.needs_body and not (body and body.proper) and not left.text:
        return None
    return _assemble(units, head, _Frame(h, title, left, body))


def _scholarly(units: list[Unit], start: int, floor: int, head: Head) -> tuple[_Left, int] | None:
    """A scholar's field as part of his title ("an international relations professor", "a Korea expert"), else None."""
    i = start
    while i > floor and start - i < _REACH and (is_plain_word(units[i - 1]) or units[i - 1].is_a("country")):
        if units[i - 1].low in _DETERMINERS or units[i - 1].low in _NOT_LEFT:
            break
        i -= 1
    field = head.kind == _SCHOLAR and i < start and i > floor and units[i - 1].low in _ARTICLES
    lower = all(unit.text.islower() or unit.is_a("country") for unit in units[i:start])
    return (_Left(i), i) if field and lower else None


def _as_its(units: list[Unit], h: int) -> bool:
    """Whether a title says who leads a delegation ("with Choe Thae Bok as its head")."""
    return h > 1 and units[h].low in _LEADER and units[h - 1].low in _POSSESSIVES and units[h - 2].low in _CAPACITY


def _led(units: list[Unit], h: int, head: Head) -> Phrase | None:
    """ "who heads the party's international department": the verb as an office."""
    if not 0 < h < len(units) - 1 or units[h + 1].low in _COMPLEMENT or units[h - 1].low not in _RELATIVE:
        return None
    body = body_at(units, h + 1)
    if body is None or not body.proper or any(u.low in _DELEGATION for u in units[body.after : body.after + _REACH]):
        return None
    title = _TITLE_VERBS[units[h].low]
    office = Office(units[h].start, units[body.after - 1].end, title, body.text, head.id, body.side, body_id=body.id)
    return Phrase(h, body.after, office)


def _opens_body(units: list[Unit], i: int, floor: int) -> bool:
    """Whether a word that could modify a title belongs to a body before it ("international department director")."""
    return i + 1 < len(units) and units[i + 1].low in _BODY_NOUNS and i > floor


def _left(units: list[Unit], start: int, floor: int) -> tuple[_Left, int]:
    """The body or country before a title, and where the title's own words begin."""
    if party := _party(units, start):
        return party, start
    if start - 3 > floor and units[start - 1].low in _CLOSING and units[start - 3].low in _OPENING:
        left, _ = _left(units, start - 3, floor)  # "the International Department [ILD] director"
        return (left, start) if left.text else (_Left(start), start)
    i = start
    while i > floor and _is_left_word(units, i - 1):
        i -= 1
    anchor = next((k for k in range(start - 1, i - 1, -1) if names_body(units[k]) or _owns(units, k)), None)
    if anchor is None:
        mine = start > floor + 1 and units[start - 1].low in _POSSESSIVE and units[start - 2].low in _OWN_COUNTRY
        return (_Left(start - 2), start) if mine else (_Left(start), _own_words(units, i, start))
    first = anchor
    while first > i and (
        names_body(units[first - 1]) or units[first - 1].low in _POSSESSIVE or units[first - 1].capital
    ):
        first -= 1
    own = anchor + 1
    while own < start and units[own].low in _POSSESSIVE:
        own += 1
    return _left_body(units, first, own, start)


def _party(units: list[Unit], start: int) -> _Left | None:
    """The party before a title that begins with the word ("a Workers' Party secretary", "Communist Party chief").

    With a place before it is that of the place ("Pyongyang Workers' Party Chairman").
    """
    first = start - 1
    if start < 1 or not units[start].capital or units[start].low.split()[0] not in _PARTY:
        return None
    first -= units[first].low in _POSSESSIVE
    if first < 0 or not units[first].capital or (side := _PARTIES_OF.get(units[first].low)) is None:
        return None
    foreign = first > 0 and units[first - 1].is_a("country") and shown_side([units[first - 1]]) is Country.OTHER
    first -= first > 0 and (units[first - 1].is_a("place") or units[first - 1].low.endswith(_PROVINCE))
    name = f"{text_between(units, first, start)} {units[start].text.split()[0]}"
    return None if foreign else _Left(first, name, None, None, Country(side))


def _left_body(units: list[Unit], first: int, own: int, start: int) -> tuple[_Left, int]:
    """The units `first` to `own` are a country or body; those up to `start` a part of it, or words of the title."""
    inner = [unit.low for unit in units[own:start]]
    owner = [unit for unit in units[first:own] if unit.low not in _POSSESSIVE or unit is not units[own - 1]]
    country = next((word for unit in owner if (word := country_word(unit))), None)
    alone = country if len(owner) == 1 else None
    name = alone.noun if alone else text_between(units, first, first + len(owner))
    side = shown_side(owner)
    if inner and inner[-1] in _BODY_NOUNS:
        return _Left(first, f"{text_between(units, own, start)} of {name}", None, country, side), start
    if alone:
        return _Left(first, "", None, country, side), own
    return _Left(first, name, org_id(owner), country, side), own


def _own_words(units: list[Unit], i: int, start: int) -> int:
    """Without a body before it, capitalized field words belong to a title ("Commerce Minister").

    Behind a name others do too ("Jong Song Nam, section chief of the ministry").
    """
    own = start
    while start - own < _FIELD_WORDS and own > 1 and _is_field(units[own - 1]):
        own -= 1
    if own < start and units[own - 1].low == "," and units[own - 2].is_a("local"):
        return own
    own = start
    while own > i and units[own - 1].capital and not units[own - 1].senses and own - 1 > 0:
        own -= 1
    return own


def _is_field(unit: Unit) -> bool:
    """Whether a unit in lower case may say of what part of a body somebody is the head ("section chief")."""
    plain = is_plain_word(unit) and unit.text.islower()
    return plain and unit.low not in _NOT_FIELDS and not unit.low.endswith(_PAST_ENDINGS)


def _is_left_word(units: list[Unit], i: int) -> bool:
    unit = units[i]
    if names_body(unit) or unit.low in _POSSESSIVE:
        return True
    if (
        not is_plain_word(unit)
        or unit.low in _NOT_LEFT
        or (unit.capital and unit.low in _OPENING_WORDS)
        or unit.low in _FORMER
    ):
        return False
    return unit.capital or _owns(units, i) or _leads_to_owner(units, i)


def _owns(units: list[Unit], i: int) -> bool:
    """Whether a common noun for a body owns what follows ("the army's political chief")."""
    return units[i].low in _BODY_NOUNS and i + 1 < len(units) and units[i + 1].low in _POSSESSIVE


def _leads_to_owner(units: list[Unit], i: int) -> bool:
    """Whether lower-case words between here and at most four units before reach a possessive, country or body."""
    for k in range(i - 1, max(-1, i - _REACH), -1):
        unit = units[k]
        if unit.low in _POSSESSIVE or unit.is_any(("country", "org")):
            return True
        if not is_plain_word(unit) or unit.low in _NOT_LEFT:
            return False
    return False


def _complement(units: list[Unit], i: int, head: Head) -> Body | None:
    """The body after a title, by the prepositions that its kind of head takes."""
    if i >= len(units) or units[i].low not in _COMPLEMENT:
        return None
    low = units[i].low
    if low in _AT and units[i + 1 : i + 2] and units[i + 1].is_a("place"):
        return None  # "met the leader at Ji'an"
    if (at := work_field(units, i)) is not None:
        return body_at(units, at + 1)  # "director general of consular affairs at the Foreign Ministry"
    if head.kind == EMBASSY and (posted := _posted(units, i)):
        return posted
    if head.kind == EMBASSY:
        house = body_at(units, i + 1) if low in _HOST or low in _OF else None
        return house if house is None or low in _HOST or _EMBASSIES & set(house.text.lower().split()) else None
    if head.kind == _SCHOLAR and (at := scholars_field(units, i)) is not None:
        return body_at(units, at)  # "a specialist on Korea at the Central Party School"
    if head.kind == _SCHOLAR and low in _OTHER | _AT:
        alone = any(unit.is_a("place") for unit in units[i + 1 : i + 2]) and not any(
            u.capital for u in units[i + 2 : i + 3]
        )
        return None if alone else body_at(units, i + 1)  # not "a specialist in Changchun"
    if [unit.low for unit in units[i + 1 : i + 3]] == _IN_CHARGE:
        return body_at(units, i + 3)
    if head.kind == "envoy" and low in _OF and leader_after(units, i + 1):
        return None  # "special envoy of the DPRK leader"
    if low in _OTHER or (low in _SUBJECT and low not in _FIELD and head.kind != "envoy"):
        return None
    return body_at(units, i + 1) or (field_at(units, i + 1) if head.kind == "domain" else None)


def _posted(units: list[Unit], i: int) -> Body | None:
    """Whose ambassador somebody is and where ("ambassador of the Democratic People's Republic of Korea to China")."""
    sender = body_at(units, i + 1) if units[i].low in _OF else None
    if sender is None or sender.after + 1 >= len(units) or units[sender.after].low not in _HOST:
        return None
    host = body_at(units, sender.after + 1)
    if host is None or sender.side is None:
        return None
    return Body(host.after, "", None, sender.side, host=_third(host))


def _third(host: Body) -> str:
    """The name of a third country in which an embassy is, "" for one of the two sides'."""
    return host.text if host.side is Country.OTHER else ""


def _assemble(units: list[Unit], head: Head, frame: _Frame) -> Phrase:
    body, left, h = frame.body, frame.left, frame.head
    after = body.after if body else h + 1
    former, first = _former(units, min(left.first, frame.title))
    title_end, text, side = _parts(units, head, frame, after)
    known = (body.id if body else None) or left.id
    office = Office(
        start=units[first].start,
        end=units[after - 1].end,
        title=text_between(units, frame.title, title_end),
        body=text,
        head=head.id,
        country=side,
        plural=units[h].low in head.plural,
        former=former,
        body_id=None if head.kind == EMBASSY and known in STATES else known,  # where he serves is not his body
        field=_field(units, frame.title, h, body if title_end > h + 1 else None),
        host=(body.host or _third(body)) if body and head.kind == EMBASSY else "",
    )
    return Phrase(first, after, office, one_of=any(unit.low in _ONE for unit in units[max(0, first - _REACH) : first]))


def _parts(units: list[Unit], head: Head, frame: _Frame, after: int) -> tuple[int, str | None, Country | None]:
    """Where the title ends, the body's words, and the side that the phrase shows, by the kind of head."""
    left, body, h = frame.left, frame.body, frame.head
    country = left.country.noun if left.country else None
    preposition = units[h + 1].low if body else ""
    side = left.side or (body.side if body and preposition not in _SUBJECT else None)
    if head.kind == "domain" and body and preposition in _FIELD and not body.department:
        return after, None, side
    if head.kind == EMBASSY and body and not body.text:
        return h + 1, None, body.side
    if head.kind == EMBASSY and body and preposition in _OF:
        return h + 1, body.text, left.side or body.side
    if head.kind == EMBASSY:
        abroad = body is not None and body.side is None and preposition in _HOST and body.id is not None
        return after, body.text if abroad and body else None, left.side  # "ambassador to the UN"
    if head.kind == "envoy" and body and preposition in _SUBJECT:
        return after, left.text or country, side
    if body and left.country and not body.side:
        return h + 1, f"{body.text} of {country}", side
    if body and (field := work_field(units, h + 1)) is not None:
        return field, body.text, side or body.side
    return h + 1, " of ".join(filter(None, [body.text if body else "", left.text])) or country, side


def _field(units: list[Unit], start: int, h: int, body: Body | None) -> str:
    """The field of government in a minister's title ("Commerce Minister", "minister of Culture"), "" without one."""
    if body:
        parts = body.text.split(_OWNED_BY)  # "Culture and Tourism of China": the country is no part of the field
        return parts[0] if body.side is not None else body.text
    return " ".join(unit.text for unit in units[start:h] if unit.low not in _MODIFIERS and unit.capital)


def _former(units: list[Unit], first: int) -> tuple[bool, int]:
    """Whether words before a phrase make it a former office, and where it begins with them."""
    i = first
    while i > 0 and (units[i - 1].low in _DETERMINERS or units[i - 1].text == "-"):
        i -= 1
    once = i > 1 and units[i - 1].low in _ONCE and units[i - 2].low in _RELATIVE  # "Ri, once the North's ambassador"
    if once or (i > 0 and units[i - 1].low in _FORMER):
        return True, i - 1 - (i > 1 and units[i - 2].low in _RECENT)
    return False, first
