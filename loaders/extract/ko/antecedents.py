"""Whom Korean words for somebody spoken of before mean: pronouns, bare offices, descriptions, words for two."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from graph.claims import SIDES, Country, Status
from loaders.extract.data import load, words
from loaders.extract.ko.offices import shown_side
from loaders.extract.ko.roles import LEADERS, role_of
from loaders.extract.ko.scene import Scene
from loaders.extract.ko.tails import pattern
from loaders.extract.ko.triggers import peopled_nouns
from loaders.extract.ko.units import SUBJECTS
from loaders.extract.marks import Office
from loaders.extract.people import Cast

_STYLES = words("ko", "grammar", "styles")
_LEADER_WORDS = words("ko", "grammar", "leader_words")
_ASIDES = words("ko", "grammar", "asides")
_TOGETHER = tuple(words("ko", "grammar", "beside"))
_FOLLOWING = tuple(words("ko", "cues", "following"))
_BETWEEN, _AMONG, _OF = words("ko", "grammar", "between"), words("ko", "grammar", "among"), "의"  # 두 정상간의 회담
_OBJECTS = words("ko", "cues", "object_pronouns")
_REVERED = str(load("ko", "cues")["revered_pronoun"])
_ANYBODY = words("ko", "references", "anybody")
_ENVOYS = words("ko", "titles", "capacities")
_KNOWN = words("ko", "cues", "leaders")
_MANY = 16  # characters before somebody of the words for many countries
_WITH_ME = "나와"
_US = "우리"  # before "the two"
_TWO = 2  # travellers of whom either may be meant; of more it is the first
_SIDE_WORDS = ("org", "country", "place", "side")


def of_many_lands(scene: Scene, i: int) -> bool:
    """Whether those at a unit are told to be of many countries (각국 축하사절)."""
    start = scene.units[i].start
    return pattern("of_many_lands").search(scene.text, max(0, start - _MANY), start) is not None


def one_of(scene: Scene, at: int, people: Iterable[int]) -> int | None:
    """Who of some people is meant at a unit: the only one, None where two fit equally.

    Whoever its sentence names before is another one; so are those of his side, if one of the other is left; then it is
    the one of them spoken of last.
    """
    fit = list(dict.fromkeys(people))
    start = scene.units[at].start
    fit = [p for p in fit if scene.cast.first(p) < start] or fit
    if len(fit) > 1:
        here = [unit.person for unit in scene.units[:at] if unit.is_a("local")]
        sides = {scene.cast.people[person].country for person in here}
        fit = [p for p in fit if p not in here] or fit
        fit = [p for p in fit if scene.cast.people[p].country not in sides] or fit
    if len(fit) > 1:
        last = next((spoken for spoken in scene.discourse.spoken if set(fit) & set(spoken)), ())
        fit = [p for p in fit if p in last]
    return fit[0] if len(fit) == 1 else None


def holder(scene: Scene, at: int, office: Office) -> int | None:
    """Who of those that the article gives an office is meant by it alone (총리는, 외교부장과)."""
    people = scene.cast.people
    held = [i for i, who in enumerate(people) if office.head in who.titles and office.country in (None, who.country)]
    if office.head in _ENVOYS and office.body is None and (sent := _sent(scene, at)) is not None:
        return sent
    alike = [i for i in held if any(_body(title) == _body(office.words) for title in people[i].titles)]
    if office.body and not alike and not (office.country and len(held) == 1):
        return None
    return one_of(scene, at, alike if office.body and alike else held)


def _sent(scene: Scene, at: int) -> int | None:
    """Who was sent by what the sentence tells before a unit (X를 보냈고 ... 특사를 만나)."""
    named = [k for k in range(at) if scene.units[k].is_a("local")]
    behind = [(k, scene.units[scene.ends.get(k, k + 1) - 1].end) for k in named]
    sent = [k for k, end in behind if pattern("sent_off").match(scene.text, end, scene.units[at].start)]
    return scene.units[sent[-1]].person if sent else None


def _body(title: str) -> str:
    """The last word of the body of an office in its words."""
    return title.partition(", ")[2].rpartition(" ")[2]


def described(scene: Scene, i: int) -> int | None:
    """Whom words for his part mean: who has come, who asked him to, who is on the other side (북측 손님을)."""
    part = scene.units[i].value("part")
    if i + 1 < len(scene.units) and scene.units[i + 1].is_a("copula"):
        return None  # 주인인 X
    first = i
    while first > 0 and (scene.units[first - 1].is_any(_SIDE_WORDS) or scene.units[first - 1].is_a("particle")):
        first -= 1
    side = shown_side(scene.units[first:i])
    if (first and scene.units[first - 1].low in _ANYBODY) or side is Country.OTHER or of_many_lands(scene, i):
        return None
    if part == "host":
        people = scene.discourse.inviters
    elif part == "counterpart":
        people = _across(scene, i)
    else:
        people = _visitors(scene) if side or part == "guest" else ()
    return one_of(scene, i, [p for p in people if side in (None, scene.cast.people[p].country)])


def _visitors(scene: Scene) -> tuple[int, ...]:
    """Who has come to the other side: the leaders of delegations and who made the journey told last, else who is said
    to be there."""
    visit = scene.discourse.visit
    travellers = tuple(visit.people) if visit and visit.status is Status.OCCURRED else ()
    come = (*scene.discourse.heads.values(), *travellers[: 1 if len(travellers) > _TWO else _TWO])
    return come or tuple(scene.discourse.bound)


def visitor(scene: Scene, side: Country | None) -> int | None:
    """The one who has come, or leads those who have, of a side where one is known."""
    people = [p for p in _visitors(scene) if side in (None, scene.cast.people[p].country)]
    return people[0] if len(set(people)) == 1 else None


def _across(scene: Scene, i: int) -> tuple[int, ...]:
    """Those of the other side than whoever acts, of the sentence that named some of them last."""
    acting = next((u.person for u in scene.units[:i] if u.is_a("local")), scene.discourse.subject)
    side = scene.cast.people[acting].country if acting is not None else None
    other = {*SIDES} - {side}
    if side not in SIDES:
        return ()
    of_other = ([p for p in spoken if scene.cast.people[p].country in other] for spoken in scene.discourse.spoken)
    return tuple(next((some for some in of_other if some), ()))


def two(scene: Scene, i: int) -> tuple[int, ...]:
    """The two whom words for one of each side mean (두 사람, 두 총리, 북중 외교장관), () where they mean none."""
    if not _stands_alone(scene, i):
        return ()
    called = scene.units[i].value("pair")
    data, pair = load("ko", "references")["two"], scene.discourse.pair
    listed = pair and scene.discourse.listing  # who sat in are not "the two"
    last = pair if listed else scene.discourse.two_named(scene.cast) or pair
    if called in data["leaders"]:
        return _leaders(scene)
    if not called or called in data["people"]:
        return _of_us(scene, i) or _two_of_a_side(scene, i) or last
    people = scene.cast.people
    field = next((tuple(field["held"]) for field in data["fields"] if called in field["words"]), ())
    head = _titles().get(called, "")
    fit = [
        p for p, who in enumerate(people) if head in who.titles or any(word in t for t in who.titles for word in field)
    ]
    of_others = any(people[p].country is Country.OTHER for p in (*fit, *next(iter(scene.discourse.spoken), ())))
    if last and set(last) <= set(fit):
        return last
    if of_others:
        return ()
    start = scene.units[i].start
    by_side = {side: [p for p in fit if people[p].country is side] for side in SIDES}
    by_side = {side: [p for p in some if scene.cast.first(p) < start] or some for side, some in by_side.items()}
    if all(len(some) == 1 for some in by_side.values()):
        return tuple(by_side[side][0] for side in SIDES)
    return () if any(LEADERS & set(people[p].titles) for p in last) else last


def _of_us(scene: Scene, i: int) -> tuple[int, ...]:
    """The speaker and who of the other side his sentence has named, where he says "the two of us" (우리 두 사람)."""
    discourse, people = scene.discourse, scene.cast.people
    speaker = discourse.subject if discourse.speech >= 0 else discourse.writer
    if not i or scene.units[i - 1].low != _US or speaker is None:
        return ()
    named = [u.person for u in scene.units[:i] if u.is_a("local") and people[u.person].country is not None]
    other = next((p for p in reversed(named) if people[p].country is not people[speaker].country), None)
    return (speaker, other) if other is not None else ()


def _two_of_a_side(scene: Scene, i: int) -> tuple[int, ...]:
    """The two of one side whom the last sentence named, where this one names somebody of the other beside "the two"."""
    people = scene.cast.people
    last = scene.discourse.spoken[0] if scene.discourse.spoken else ()
    sides = {people[person].country for person in last}
    named = {people[unit.person].country for unit in scene.units if unit.is_a("local")}
    across = len(sides) == 1 and sides < set(SIDES) and named & set(SIDES) == set(SIDES) - sides
    return last if len(last) == _TWO and across and scene.units[i].value("pair") else ()


def _stands_alone(scene: Scene, i: int) -> bool:
    """Whether a word for two means them: it has a particle, or is said of a meeting (두 정상의 회담, 두 정상 회담)."""
    after = scene.units[i + 1 : i + 4]
    if after and (after[0].low in _BETWEEN or (after[0].low in _AMONG and _OF in (unit.low for unit in after[1:2]))):
        return True
    if after and after[0].is_a("particle") and after[0].values("particle") != ("of",):
        return True
    return any(unit.text in peopled_nouns() for unit in after)


def _leaders(scene: Scene) -> tuple[int, ...]:
    """The leaders of the two states whom the article names, whoever met last; () without one of each."""
    cues, pair = load("ko", "cues"), scene.discourse.pair
    titles = set(cues["leader_titles"])
    everyone = list(enumerate(scene.cast.people))
    chinese = (i for i, who in everyone if who.country is Country.CN and titles & set(who.titles))
    north = [(i, set(who.titles)) for i, who in everyone if who.country is Country.KP]
    korean = [i for i, held in north if set(cues["korean_leaders"]) & held]
    korean = korean or [i for i, _ in north if set(cues["leaders"]) & set(scene.cast.people[i].candidates)]
    korean = korean or [i for i, held in north if set(cues["leader_styles"]) & held]
    if any(titles & set(scene.cast.people[person].titles) for person in pair) and (
        not korean or set(korean) & set(pair)
    ):
        return pair
    both = (next(iter(korean), None), next(chinese, None))
    return tuple(person for person in both if person is not None) if None not in both else ()


@cache
def _titles() -> dict[str, str]:
    heads: list[dict[str, Any]] = load("ko", "titles")["heads"]
    return {word: head["id"] for head in heads for word in head["words"]}


def several(scene: Scene, i: int) -> tuple[int, ...]:
    """Whom "they" means: those whom its sentence lists, the two of the one before, all who met, a side that acted."""
    discourse = scene.discourse
    here = [unit.person for unit in scene.units[:i] if unit.is_a("local")]
    if len(here) > 1 and len({scene.cast.people[person].country for person in here}) == 1:
        return tuple(dict.fromkeys(here))
    following = scene.units[i + 1] if i + 1 < len(scene.units) else None
    if not discourse.everyone:
        return discourse.two_named(scene.cast) or discourse.together
    acting = following is not None and following.values("particle")[:1] in (("topic",), ("subject",))
    last = discourse.spoken[0] if discourse.spoken and not acting else ()
    if last and len({scene.cast.people[person].country for person in last}) == 1:
        return last  # X의 대표단이 귀국하였다. Y가 이들을 전송하였다
    return discourse.everyone if acting and discourse.together else discourse.together


def leader_of(cast: Cast) -> int | None:
    """Whom a style alone means (경애하는 원수님): the leader of the DPRK, else the first of it that is named."""
    north = [i for i, person in enumerate(cast.people) if person.country is Country.KP]
    known = (i for i in north if _KNOWN & set(cast.people[i].candidates))
    return next(known, next(iter(north), None))


def pronoun(scene: Scene, i: int) -> int | None:
    """Whom a pronoun means: as a subject whoever acted last, as an object somebody whom its sentence named."""
    unit = scene.units[i]
    if unit.is_a("writer") and not (unit.low == _WITH_ME and _comes_out(scene, i)):
        return scene.discourse.subject if scene.discourse.speech >= 0 else scene.discourse.writer
    if unit.low in _LEADER_WORDS and i and scene.units[i - 1].low in _ASIDES and not _names_next(scene, i):
        return leader_of(scene.cast)
    if unit.low in _STYLES and (i == 0 or not scene.units[i - 1].is_a("local")):
        return leader_of(scene.cast)
    if not unit.is_a("pronouns"):
        return None
    if unit.low.startswith(_REVERED) and (leader := leader_of(scene.cast)) is not None:
        return leader
    if unit.text.endswith(_OF):
        return _owner(scene, i)
    if (called := in_apposition(scene, i)) is not None:
        return called
    named = _just_named(scene, i) if unit.low in _OBJECTS else None
    return scene.discourse.subject if named is None else named


def _comes_out(scene: Scene, i: int) -> bool:
    """Whether "with me" is the verb written alike (공항에 나와): in no speech, or nobody is named behind it."""
    after = scene.units[i + 1] if i + 1 < len(scene.units) else None
    return scene.discourse.speech < 0 or after is None or not after.is_any(("local", "org", "head"))


def in_apposition(scene: Scene, i: int) -> int | None:
    """Whom a pronoun means that says his office first (중국 국무원 부총리인 그는): of the side of that office."""
    said = next((phrase for phrase in scene.free.values() if phrase.after == i - 1), None)
    if said is None or said.office.country not in SIDES or not scene.units[i - 1].is_a("copula"):
        return None
    last = next(iter(scene.discourse.spoken), ())
    fit = (p for p in (scene.discourse.subject, *last, *scene.discourse.pair) if p is not None)
    return next((p for p in fit if scene.cast.people[p].country is said.office.country), None)


def _names_next(scene: Scene, i: int) -> bool:
    """Whether a style stands before the name itself (위대한 령도자 X동지)."""
    return i + 1 < len(scene.units) and not scene.units[i + 1].is_a("particle")


def _owner(scene: Scene, i: int) -> int | None:
    """Whose something is: of whoever acts in its sentence, else of whoever acted last, if not named beside it."""
    named = [k for k in range(i) if scene.units[k].is_a("local")]
    acting = [k for k in named if _acts(scene, k)]
    if acting:
        return scene.units[acting[0]].person
    spoken_of = [p for p in (scene.discourse.subject, *scene.discourse.pair) if p is not None]
    there = {scene.units[k].person for k in named}
    if named and i + 1 < len(scene.units) and scene.units[i + 1].text in peopled_nouns():  # X와 그의 회담
        sides = {scene.cast.people[person].country for person in there}
        spoken_of = [p for p in spoken_of if scene.cast.people[p].country not in sides]
    return next((p for p in spoken_of if p not in there), None)


def _acts(scene: Scene, k: int) -> bool:
    """Whether a name is that of a subject, or of somebody with it (X는 Y와 함께 그를 맞았다)."""
    role, after = role_of(scene, scene.ends.get(k, k + 1))
    beside = after < len(scene.units) and scene.units[after].low.startswith(_TOGETHER)
    return role in SUBJECTS or (role == "with" and beside)


def _is_listed(scene: Scene, k: int) -> bool:
    """Whether another name follows right behind somebody and the particle of a list (X 부총리와 Y 대사가)."""
    role, after = role_of(scene, scene.ends.get(k, k + 1))
    return role == "with" and after < len(scene.units) and scene.units[after].is_a("local")


def _met_by_others(scene: Scene, acting: list[int]) -> int | None:
    """Whom those of one side meet, of whom the last sentence spoke: one of the other side, where he is of theirs who
    acted last."""
    people, subject = scene.cast.people, scene.discourse.subject
    sides = {people[person].country for person in acting}
    alike = subject is not None and sides == {people[subject].country} and sides < {*SIDES} and subject not in acting
    last = next(iter(scene.discourse.spoken), ())
    return next((p for p in last if alike and people[p].country in {*SIDES} - sides), None)


def _just_named(scene: Scene, i: int) -> int | None:
    """Whom an object pronoun means: of those its sentence named before, the last that is not its subject."""
    if i + 1 < len(scene.units) and scene.units[i + 1].low.startswith(_FOLLOWING):
        return scene.discourse.subject  # whom the others accompany
    named = [k for k in range(i) if scene.units[k].is_a("local")]
    people = [scene.units[k].person for k in named]
    listed = len(named) > 1 and _acts(scene, named[-1]) and all(_is_listed(scene, k) for k in named[:-1])
    if people and scene.discourse.subject is not None and (listed or all(_acts(scene, k) for k in named)):
        across = _met_by_others(scene, people)  # A는 B를 만났다. C도 그와 회담했다
        subject = scene.discourse.subject if across is None else across
        return subject if subject not in people else None
    if not people:
        return None
    met = [k for k in named if role_of(scene, scene.ends.get(k, k + 1))[0] == "object"]
    if met:
        return scene.units[met[-1]].person  # 구중문을 만나 그와 조인하였다
    doing = [scene.units[k].person for k in named if _acts(scene, k)]
    facing = [p for p in people if doing and scene.cast.people[p].country is not scene.cast.people[doing[-1]].country]
    if facing and facing[-1] not in doing:
        return facing[-1]  # X는 Y의 방중에 즈음해 그와 만났다
    side = scene.cast.people[people[-1]].country
    spoken_of = [p for p in (*scene.discourse.pair, scene.discourse.subject) if p is not None]
    others = [p for p in (*spoken_of, *people) if scene.cast.people[p].country in set(SIDES) - {side}]
    return others[-1] if others else people[-1]
