"""The clauses of a Korean sentence: each trigger with the roles that stand in its own clause."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from graph.claims import SIDES, ContactKind, Country
from loaders.extract.analysis import Actor, Analysis
from loaders.extract.anchors import Anchor
from loaders.extract.data import load, words
from loaders.extract.events import PEOPLED
from loaders.extract.ko.roles import Role
from loaders.extract.ko.tails import Form, pattern
from loaders.extract.ko.triggers import Told
from loaders.extract.ko.units import SUBJECTS
from loaders.extract.marks import Timex, Zone

_STRAIGHT = '"'
_OPENING, _CLOSING = ("\u201c", _STRAIGHT), ("\u201d",)
_PARTNERS = frozenset({"to", "with", "object"})
_BESIDE = tuple(words("ko", "grammar", "beside"))
_TWO = 2
_SAYING = 32  # characters at the end of a sentence in which a verb of saying stands
_TALKS = "talks"
_SEND = "send"  # the trigger that may describe a letter
_LETTER = 12  # characters between "that X sends" and the letter
_ACTS = ("이", "가", "은", "는", "께서")  # what makes a noun a subject
_OBJECT = ("을", "를")  # what makes a noun an object
_HEAD = 80  # characters between a clause and the noun that it describes


@dataclass(slots=True)
class Sense:
    """What a sentence is read with: its text, analysis, roles and triggers; `subject` acts where it names nobody.

    `sentence` are its words. `guests` are the leaders of the delegations that the article has spoken of; `forms`
    are those of the contacts that it has told of before, `pair` are the two who met last, `anchor` is what its days
    count from. `bound` collects those whom the sentence calls visitors without telling of the visit, `strayed` those
    of a third country. `spoken`: somebody says the sentence, without quotation marks. `note`: it is a line of notes.
    `senders` are those whose
    letters an envoy of each side brings. `strangers` is where somebody acts whom nothing identifies (외교관은, 데이비스
    대표는). `announced` are those whose trips the article has told to be planned, `travelled` those
    who made theirs, `under_way` tells of whose journeys it is, `visitors` are those whom it calls so, `mail` those
    of the last message, `answers` whose message each got last; `reported` are the times at which somebody reported it,
    `wrote` are those whose messages the article has told. `addressed`: speeches at what was told last are reported.
    `listing`: the sentence before said who was there.
    `said`: the sentence ends in a verb of saying: its topic speaks, and takes no part in what it says. `cut_off`: the
    text breaks off within it.
    """

    text: str
    analysis: Analysis
    roles: list[Role]
    told: list[Told]
    subject: Actor | None
    guests: tuple[Actor, ...] = ()
    forms: frozenset[str] = frozenset()
    pair: Actor | None = None
    anchor: Anchor = field(default_factory=Anchor)
    bound: list[Actor] = field(default_factory=list)
    strayed: list[Actor] = field(default_factory=list)
    announced: frozenset[int] = frozenset()
    travelled: frozenset[int] = frozenset()
    visitors: frozenset[int] = frozenset()
    under_way: Callable[[], frozenset[int]] = frozenset
    mail: Actor | None = None
    reported: list[Timex] = field(default_factory=list)
    spoken: bool = False
    note: bool = False
    senders: dict[Country, int] = field(default_factory=dict)
    strangers: tuple[int, ...] = ()
    wrote: set[int] = field(default_factory=set)
    answers: dict[int, int] = field(default_factory=dict)
    addressed: bool = False
    listing: bool = False
    sentence: str = field(init=False)
    said: bool = field(init=False)
    cut_off: bool = field(init=False)

    def __post_init__(self) -> None:
        first, last = self.analysis.sentence.start, self.analysis.sentence.end
        self.sentence = self.text[first:last]
        self.cut_off = not self.text[last:].strip() and self.sentence.rstrip()[-1:].isalnum()
        said = pattern("saying").search(self.text, max(first, last - _SAYING), last)
        self.said = (said or pattern("says_while").search(self.sentence)) is not None


@dataclass(slots=True)
class Clause:
    """A trigger in its clause: `own` roles stand in it, `head` are the nouns that it describes.

    `shared`: other pairs share its verb.
    """

    told: Told
    start: int
    own: list[Role]
    head: list[Role] = field(default_factory=list)
    shared: bool = False

    @property
    def describes(self) -> bool:
        """Whether it stands before a noun, not on its own."""
        return self.told.tail.event and self.told.tail.form is Form.ADNOMINAL


def clauses_of(sense: Sense) -> list[Clause]:
    """The clause of each trigger of a sentence, in order; who belongs to one that describes a noun is of no other."""
    sentence, roles = sense.analysis.sentence, sense.roles
    named = {offset for r in roles for offset in range(r.actor.start + 1, r.actor.end + 1)}
    found = pattern("breaks").finditer(sense.text, sentence.start, sentence.end)
    ends = [match.end() for match in found if match.start() + 1 not in named]
    told = [_on_a_day(sense, each) for each in sense.told]
    joined = (new if new.trigger.kind in PEOPLED else old for old, new in zip(sense.told, told, strict=True))
    ends += [t.tail.end for t in joined if t.tail.event and t.tail.form is Form.CONNECTIVE]
    if sentence.zone is Zone.TITLE:
        if sense.note:  # what is told in one line is listed
            ends += [t.trigger.end for t in sense.told if sense.text.startswith((",", "("), t.trigger.end)]
        ends += [m.end() for m in pattern("headline_break").finditer(sense.text, sentence.start, sentence.end)]
    consumed: set[int] = set()
    out = []
    for one in told:
        start = max((end for end in ends if end <= one.trigger.start), default=sentence.start)
        until = one.tail.end if one.tail.event and one.trigger.kind in PEOPLED and _fronted(sense, one) else 0
        until = max(one.trigger.start, until)  # 열병식을 X와 Y가 지켜봤다
        own = [r for r in roles if start <= r.actor.start and r.first not in consumed and _ahead(r.actor, one, until)]
        clause = Clause(one, start, own)
        if clause.describes and not _carries(sense, one):
            clause.head = _described(sense, one)
            clause.own = _relative(_beside_it(sense, own, one), clause.head)
            consumed |= {r.first for r in clause.own}
        elif one.describes_day:
            consumed |= {r.first for r in own if r.role == "subject"}  # X는 Y가 방문했던 4월 ...
        out += _each_apart(sense, clause) or _dealt_out(clause)
    return out


def _ahead(actor: Actor, one: Told, until: int) -> bool:
    """Whether somebody stands before a trigger, or is named by the first word of it (북중 정상회담)."""
    return actor.end <= until or (bool(actor.people) and actor.start < one.trigger.start < actor.end)


def _on_a_day(sense: Sense, one: Told) -> Told:
    """A trigger that describes a day (베이징에 도착한 22일에는 X를 만났다) as told on it."""
    dates = (t for t in sense.analysis.times if t.day or t.month)
    day = next((t for t in dates if 0 <= t.start - one.tail.end <= 1), None)
    meets = one.trigger.kind in PEOPLED and one.trigger.verb
    if day is None or not one.describing or not (meets or one.trigger.kind is ContactKind.VISIT):
        return one
    return replace(one, tail=replace(one.tail, form=Form.CONNECTIVE, end=day.end), describes_day=True)


def _fronted(sense: Sense, one: Told) -> bool:
    """Whether a noun stands before those who act in its clause (열병식을 X가 지켜봤다, 서명은 X와 Y가 했다)."""
    if one.trigger.verb or pattern("fronted").match(sense.text[one.trigger.end : one.tail.end]) is None:
        return False
    between = (r for r in sense.roles if one.trigger.end <= r.actor.start and r.actor.end <= one.tail.end)
    there = (*SUBJECTS, "with") if sense.text.startswith(_OBJECT, one.trigger.end) else SUBJECTS
    return any(r.role in there for r in between)


def _carries(sense: Sense, one: Told) -> bool:
    """Whether a verb of sending says whose the letter after it is (X가 Y에게 보내는 친서를 전달했다)."""
    ahead = (t for t in sense.told if t.trigger.start >= one.trigger.end)
    after = next((t for t in ahead if t.trigger.kind is ContactKind.MESSAGE), None)
    near = after is not None and after.trigger.start - one.tail.end <= _LETTER
    return one.trigger.id == _SEND and near


def _dealt_out(clause: Clause) -> list[Clause]:
    """A clause for each pair that shares its verb (X는 A에게, Y는 B에게 각각 축전을 보냈다)."""
    pairs: list[list[Role]] = []
    for role in clause.own:
        if role.role in SUBJECTS and (not pairs or any(r.role in _PARTNERS for r in pairs[-1])):
            pairs.append([])
        if pairs:
            pairs[-1].append(role)
    if len(pairs) < _TWO or not all({r.role for r in pair} & _PARTNERS for pair in pairs):
        return [clause]
    return [replace(clause, own=pair, shared=True) for pair in pairs]


def _each_apart(sense: Sense, clause: Clause) -> list[Clause]:
    """A clause for each of both sides who met the same one apart (X는 1일, Y는 3일 각각 Z를 만났다), () for others."""
    acting = [r for r in clause.own if r.role in SUBJECTS and r.actor.people and not r.actor.masked]
    if not {r.actor.country for r in acting} >= set(SIDES) or clause.told.trigger.form != _TALKS:
        return []
    met = [r for r in clause.own if r.role in ("object", "with") and r not in acting and r.actor.people]
    between = sense.text[acting[-1].end : clause.told.trigger.start]
    one = all(r.actor.start >= acting[-1].end for r in met) and bool(met or pattern("whom").search(between))
    if not one or not pattern("apart_from").search(between):
        return []
    return [replace(clause, own=[role, *met], start=role.actor.start, shared=True) for role in acting]


def quotation(sense: Sense, one: Told) -> int:
    """Where the quotation that a trigger stands in begins, the sentence's start when it stands in none."""
    start = sense.analysis.sentence.start
    before = sense.text[start : one.trigger.start]
    opened = max(before.rfind(mark) for mark in _OPENING)
    if opened < 0 or max(before.rfind(mark) for mark in _CLOSING) > opened:
        return start
    if before[opened] == _STRAIGHT and before.count(_STRAIGHT) % 2 == 0:
        return start
    return start + opened


def _described(sense: Sense, one: Told) -> list[Role]:
    """The noun after a clause before it: a name with those listed beside it, all that follow "those who"."""
    if pattern("when_noun").match(sense.text[one.tail.end - 1 :]):
        return []  # X와 회담하신 그 시각 Y는
    after = [r for r in sense.roles if r.actor.start >= one.tail.end - 1]
    if found := _identified(sense, after):
        return [found]
    if pattern("those").match(sense.text[one.tail.end - 1 : one.tail.end + 20].partition(" ")[2]):
        return [r for r in after if r.actor.people] or after
    if not after or after[0].actor.start > one.tail.end + _HEAD:
        return []
    listed = any(word in sense.sentence for word in load("ko", "cues")["presence"])
    with_another = any(r.role in _PARTNERS and r.actor.people and r.end <= one.trigger.start for r in sense.roles)
    acts = with_another and sense.text.endswith(_ACTS, 0, after[0].end)  # Y를 만났던 X가 9일 Z와 함께 참석했다
    alone = listed or acts
    return after[:1] if alone else [r for r in after if r.group == after[0].group]


def _identified(sense: Sense, after: list[Role]) -> Role | None:
    """Who it is that a clause describes only by an office (평양을 찾은 마지막 총리는 2009년 10월의 X였다)."""
    if not after or after[0].role != "topic" or (after[0].actor.people and not after[0].actor.quiet):
        return None
    named = next((r for r in after[1:] if r.actor.people and not r.actor.quiet), None)
    return named if named and pattern("it_was").match(sense.text, named.actor.end) else None


def _beside_it(sense: Sense, own: list[Role], one: Told) -> list[Role]:
    """Those before a trip that describes a noun, without who is listed beside that noun (X와, 방북중인 Y를 위해)."""
    if one.trigger.kind is not ContactKind.VISIT:
        return own
    if one.goal is not None or one.tail.ongoing:
        own = [r for r in own if r.role not in SUBJECTS]  # X가 방북 중인 Y와 회담했다
    listed = pattern("after_comma")
    start = one.trigger.start
    own = [r for r in own if r.role not in ("with", "") or listed.search(sense.text, r.end, start) is None]
    return [r for r in own if r.role != "with" or is_beside(sense, r)]  # X와 방북중인 Y


def first_part(sense: Sense) -> int:
    """Where a sentence ends to tell and goes on about what it told (위원장이 전원 포함돼 있는데, 이는 ...)."""
    goes_on = pattern("which_is").search(sense.sentence)
    return sense.analysis.sentence.start + goes_on.start() if goes_on else sense.analysis.sentence.end


def is_beside(sense: Sense, role: Role) -> bool:
    """Whether a word behind somebody says that he is beside another (X와 함께)."""
    return sense.text.startswith(_BESIDE, role.end + 1)


def is_predicate(sense: Sense, role: Role, reach: int) -> bool:
    """Whether a copula, so many characters behind somebody, says that he is it (단장은 X이다)."""
    ends = (role.end, role.actor.end)
    return any(pattern("is").match(sense.text[end : end + reach]) for end in ends)


def _relative(own: list[Role], head: list[Role]) -> list[Role]:
    """Those of a clause before a noun who are its own: never the topic, nor the subject where an object is named."""
    inner = [r for r in own if r.role != "topic"]
    if head and any(r.role in ("object", "with") for r in inner):
        inner = [r for r in inner if r.role not in SUBJECTS or r is inner[-1]]
    return inner


def complete(actors: list[Actor]) -> bool:
    """Whether both sides are named, or a pair of them."""
    pairs = (a for a in actors if a.country not in SIDES)
    return {a.country for a in actors if a.country in SIDES} == set(SIDES) or any(len(a.people) > 1 for a in pairs)
