"""Who writes to whom in a Korean clause of a letter or gift, whoever hands it over."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from graph.claims import SIDES, ContactKind, Country, Status
from loaders.extract.analysis import Actor
from loaders.extract.context import other_side
from loaders.extract.ko.acting import is_occasion, who_acts
from loaders.extract.ko.clauses import Clause, Sense, complete, quotation
from loaders.extract.ko.roles import Role
from loaders.extract.ko.tails import pattern
from loaders.extract.ko.units import SUBJECTS
from loaders.extract.marks import Trigger, Zone

_SENT = 30  # characters before a letter in which a verb of sending may say whose it is
_OCCASION = 24  # characters behind somebody to what he is congratulated on
_ADJECTIVE = 6  # characters of what may stand between an owner and a letter


def _sender(sense: Sense, clause: Clause, carrier: Actor) -> Actor:
    """Who wrote what somebody hands over without a word for whose it is: whoever an envoy is sent by."""
    trigger, side = clause.told.trigger, carrier.country
    handed = pattern("handed").match(sense.text[trigger.end : clause.told.tail.end + _ADJECTIVE])
    person = sense.senders.get(side) if side and handed and trigger.form == "message" else None
    return carrier if person is None else Actor(carrier.start, carrier.end, (person,), country=side, quiet=True)


def _is_courier(sense: Sense, clause: Clause, carrier: Actor) -> bool:
    """Whether somebody only hands over what another of his side was told to have written (대사가 친서를 전달했다)."""
    trigger = clause.told.trigger
    handed = pattern("handed").match(sense.text[trigger.end : clause.told.tail.end + _ADJECTIVE])
    told = set(sense.mail.people) if sense.mail else set()
    return handed is not None and len(sense.wrote & told) == 1 and not told & set(carrier.people)


def correspondents(sense: Sense, clauses: list[Clause], clause: Clause) -> tuple[tuple[Actor, ...], tuple[Actor, ...]]:
    """Sender and recipient: the owner of a letter sends it, whoever hands it over is its courier."""
    if both := _between(sense, clause) or _of_each(sense, clause):
        return (both,), (both,)
    quoted = quotation(sense, clause.told)  # who quotes a letter takes no part in it
    if sent := _in_answer(sense, clause) or _said_in(sense, clause) or _sent_to(sense, clause):
        return sent
    own = [r for r in clause.own if not r.actor.masked and r.actor.start >= quoted]
    trigger = clause.told.trigger
    owner = next((r for r in reversed(clause.own) if _owns(sense, r, trigger.start)), None)
    acting = who_acts(sense, clause)
    acting = [r for r in acting if r.actor.people] or acting  # 그는 대표단이 가져온 선물을 Y에게 드렸다
    if (two := _exchanging(sense, clause, acting)) and not owner:
        return two, two
    to = _addressed(sense, clause, own, quoted)
    origin = [r for r in own if r.role == "from"]
    sender = owner or (origin[-1] if origin else acting[-1] if acting else None)
    who = sender.actor if sender else sense.subject
    if _of_nobody_named(sense, clause, owner):
        return (), ()
    reader = any(set(r.actor.people) & {*sense.mail.people} for r in to) if sense.mail else bool(to)
    if owner and not reader and who is not None and _sent_already(sense, who, acting):
        return (), ()
    if clause.describes and clause.head and not owner and not any(r.role == "subject" for r in own):
        who = clause.head[-1].actor  # 친서를 보내준 X에게 사의를 표하였다
        return (who,), tuple(_across(acting, who))
    if who is not None and not owner and not origin:
        if _is_courier(sense, clause, who):
            return (), ()
        who = _sender(sense, clause, who)
    if who is None:
        return (), ()
    if clause.describes and owner and not to and (got := _across(clause.head, who)):
        return (who,), tuple(got)  # X의 축전을 받은 Y가
    if who.country is None and len(who.people) > 1:  # the two leaders write to one another
        both = sense.mail if sense.mail and owner and set(who.people) == _met(sense) else who  # through those who meet
        return (both,), (both,)
    others = to or [r for r in own if r.role == "with"] or ([] if sender in acting else acting)
    if not any(r.actor.country is not who.country for r in others):
        others = _met_last(clauses, clause, who, quoted) + acting
    right = [actor for actor in _across(others, who) if not actor.masked] or _receives(sense, clause, who)
    right = _written_back(sense, clause, who, right) or _honoured(sense, clause, who)
    if not right and clause.told.tail.status is Status.OCCURRED:
        right = _bearer_met(sense, who, acting)
    return _signers(sender, acting, who), tuple(dict.fromkeys(right))


def _in_answer(sense: Sense, clause: Clause) -> tuple[tuple[Actor], tuple[Actor]] | None:
    """Who answers a letter told in the same sentence, and who had written it (Y께서 보내신 축전에 대한 답전을 X가)."""
    start = clause.told.trigger.start
    letters = (t.trigger for t in sense.told if t.trigger.kind is ContactKind.MESSAGE and t.trigger.end < start)
    first = next((t for t in letters if pattern("answer_to").fullmatch(sense.text, t.end, start)), None)
    named = [r for r in sense.roles if r.role in SUBJECTS and r.actor.people and not r.actor.masked]
    wrote = next((r.actor for r in reversed(named) if first and r.end <= first.start), None)
    back = next((r.actor for r in named if wrote and r.actor.country in {*SIDES} - {wrote.country}), None)
    return ((back,), (wrote,)) if wrote and back else None


def _exchanging(sense: Sense, clause: Clause, acting: list[Role]) -> tuple[Actor, ...]:
    """The two of both sides who act together (X와 Y가 친서를 교환하신것은): they write to one another."""
    two = tuple(r.actor for r in acting if r.actor.people)
    both = len(two) == len(acting) and complete(list(two))
    return two if both and pattern("exchanges").search(sense.text, acting[-1].end, clause.told.tail.end) else ()


def _across(roles: list[Role], who: Actor) -> list[Actor]:
    """Those of the other side than somebody's."""
    return [r.actor for r in roles if r.actor.country in SIDES and r.actor.country is not who.country]


def _addressed(sense: Sense, clause: Clause, own: list[Role], quoted: int) -> list[Role]:
    """To whom a clause says that something goes: whom it is for, else to whom it is given in it or behind it."""
    reach = own if clause.shared else [r for r in sense.roles if r.actor.start >= max(quoted, clause.start)]
    to = [r for r in own if r.role == "to"]
    to = to or [r for r in reach if r.role == "to" and not r.actor.masked]
    return to or [r for r in own if r.role == "in" and r.actor.text and not r.actor.people]  # 중앙위원회에


def _of_nobody_named(sense: Sense, clause: Clause, owner: Role | None) -> bool:
    """Whether letters are those of the two whose mail was told (양국 정상의 친서), or a body's (위원회 명의의 편지)."""
    start, end = clause.start, clause.told.trigger.start
    told = sense.mail is not None and pattern("of_both").search(sense.text, start, end) is not None
    return told or (owner is None and pattern("in_name_of").search(sense.text, start, end) is not None)


def _written_back(sense: Sense, clause: Clause, who: Actor, right: list[Actor]) -> list[Actor]:
    """Who gets a letter: of the two who wrote last the other, where it names nobody."""
    mail = sense.mail
    trigger = clause.told.trigger
    if not right and (wrote := _answered(sense, trigger, who)):
        return wrote
    if mail is None or not set(who.people) <= set(mail.people):
        return right
    others = pattern("to_somebody").search(sense.text, clause.start, trigger.start)
    back = not (right or sense.strangers or others)
    return [replace(mail, people=tuple(p for p in mail.people if p not in who.people))] if back else right


def _answered(sense: Sense, trigger: Trigger, who: Actor) -> list[Actor]:
    """Whose letter somebody answers who names nobody: of him who wrote to him last (김 위원장은 답전을 보냈다)."""
    person = sense.answers.get(who.people[0]) if len(who.people) == 1 else None
    answer = pattern("in_reply").search(sense.text, trigger.start, trigger.end)
    if person is None or answer is None or who.country not in SIDES:
        return []
    return [Actor(0, 0, (person,), country=other_side(who.country), quiet=True)]


def _honoured(sense: Sense, clause: Clause, who: Actor) -> list[Actor]:
    """On whose occasion somebody writes (Y가 선거된것과 관련하여, Y의 생일에), or in answer to whom (Y의 축전에)."""
    own = [r for r in clause.own if r.role == "subject" and is_occasion(sense, clause, r)]
    cues = (pattern("congratulated"), pattern("answered"))
    for role in (r for r in clause.own if r.actor.people and r.role in ("of", "")):
        behind = sense.text[role.end - (role.role == "of") :][:_OCCASION]
        own += [role] if any(cue.match(behind) for cue in cues) else []
    return [replace(actor, masked="") for actor in _across(own, who)][:1]


def _met(sense: Sense) -> set[int]:
    """The two who met last."""
    return set(sense.pair.people) if sense.pair else set()


def _met_last(clauses: list[Clause], clause: Clause, sender: Actor, quoted: int) -> list[Role]:
    """Those of the last clause before a letter that names the other side, else of all other clauses."""
    others = [[r for r in (*c.own, *c.head) if r.actor.start >= quoted] for c in clauses if c is not clause]
    before = [
        roles
        for roles in others
        if any(
            r.actor.country in SIDES
            and r.actor.country is not sender.country
            and r.actor.start < clause.told.trigger.start
            for r in roles
        )
    ]
    return before[-1] if before else [r for roles in others for r in roles]


def _sent_already(sense: Sense, sender: Actor, bearers: list[Role]) -> bool:
    """Whether somebody only hands over what the article has told to have been sent (대사가 축전을 전달했다)."""
    behind = [r for r in sense.roles if r.role in SUBJECTS and r.actor.start > sender.end]  # 축전을 대사가 전달했다
    brought = any(r.actor.people and not set(r.actor.people) & set(sender.people) for r in bearers or behind)
    return brought and bool(sender.people) and set(sender.people) <= sense.wrote


def _bearer_met(sense: Sense, sender: Actor, bearers: list[Role]) -> list[Actor]:
    """Whom the bearer of another's letter met last, where a clause names nobody else (X는 Y의 친서도 전달했다)."""
    pair = sense.pair.people if sense.pair else ()
    met = dict(zip((Country.KP, Country.CN), pair, strict=False))
    side = next((side for side in SIDES if side is not sender.country), None)
    ours = [r for r in bearers if r.actor.people and r.actor.people != sender.people]
    if sender.country not in met or side is None or sense.analysis.sentence.zone is Zone.TITLE:
        return []
    strange = any(not set(r.actor.people) <= set(pair) for r in ours) or bool(set(sender.people) & set(pair))
    return [] if strange else [Actor(0, 0, (met[side],), country=side, quiet=True)]


def _signers(sender: Role | None, acting: list[Role], who: Actor) -> tuple[Actor, ...]:
    """Those who write together (X와 Y가 연하장을 보냈다), else who writes."""
    if sender not in acting or (sender and who is not sender.actor):
        return (who,)
    listed = [r.actor for r in acting if sender and r.group == sender.group and r.actor.country is who.country]
    return tuple(dict.fromkeys(listed)) or (who,)


def _owns(sense: Sense, role: Role, trigger: int) -> bool:
    """Whether a letter is somebody's: nothing stands between but titles (후 주석의 친서)."""
    if role.role not in ("of", "") or role.actor.end > trigger:
        return False
    gap = sense.text[role.end : trigger]
    if len(gap.strip()) <= (_ADJECTIVE if role.role == "of" else 0):
        return True
    if role.role == "of" and pattern("wish_and_letter").fullmatch(sense.text, role.end, trigger):
        return True  # X의 문안을 전하고 친서를 전달했다
    return pattern("in_his_name").fullmatch(sense.text, role.end - (role.role == "of"), trigger) is not None


def speaks_of_told(sense: Sense, clause: Clause) -> bool:
    """Whether a letter is only the one told before (이 편지를 손수 건넸다)."""
    trigger = clause.told.trigger
    if trigger.kind is not ContactKind.MESSAGE or sense.mail is None:
        return False
    return pattern("that_very").search(sense.text[clause.start : trigger.start]) is not None


def _said_in(sense: Sense, clause: Clause) -> tuple[tuple[Actor], tuple[Actor, ...]] | None:
    """Who says something in a letter not told before, and whom his envoy met last (서한에서 X는 ...고 했다)."""
    trigger = clause.told.trigger
    said = trigger.kind is ContactKind.MESSAGE and pattern("in_which").match(sense.text, trigger.end) is not None
    if not said or not sense.said or sense.pair is None or sense.mail is not None:
        return None
    others = any(r.actor.country is Country.OTHER for r in sense.roles) or pattern("to_others").search(sense.sentence)
    if others or pattern("by_envoy").search(sense.text, trigger.start, trigger.end) is None:
        return None
    behind = (r.actor for r in sense.roles if r.role in SUBJECTS and r.actor.start >= trigger.end)
    writer = next((a for a in behind if a.people and not a.masked and a.country in SIDES), None)
    met = dict(zip((Country.KP, Country.CN), sense.pair.people, strict=True))
    if writer is None or set(writer.people) & {*sense.pair.people}:
        return None
    side = next(side for side in SIDES if side is not writer.country)
    return (writer,), (Actor(0, 0, (met[side],), country=side, quiet=True),)


def was_sent(sense: Sense, clause: Clause) -> bool:
    """Whether what stands around a letter tells that it was sent to somebody (X에게 보낸 축전에서), or what it says."""
    if _said_in(sense, clause) or (_between(sense, clause) and pattern("gone_between").match(_behind(sense, clause))):
        return True
    to = any(r.role == "to" and r.actor.people for r in clause.own)
    return _sending(sense, clause) is not None and (to or _sent_to(sense, clause) is not None)


def _sending(sense: Sense, clause: Clause) -> re.Match[str] | None:
    """The verb of sending before the noun of a letter, None where none stands there."""
    start, trigger = sense.analysis.sentence.start, clause.told.trigger
    if trigger.kind is not ContactKind.MESSAGE:
        return None
    return pattern("sent_before").search(sense.text, max(start, trigger.start - _SENT), trigger.start)


def _sent_to(sense: Sense, clause: Clause) -> tuple[tuple[Actor], tuple[Actor, ...]] | None:
    """Who had sent a letter, by the words before its noun (X가 Y에게 보낸 축전), and to whom: Y, else who got it."""
    verb = _sending(sense, clause)
    if verb is None:
        return None
    before = [r for r in sense.roles if r.actor.people and not r.actor.masked and r.end <= verb.start()]
    sender = next((r.actor for r in reversed(before) if r.role in SUBJECTS), None)
    if sender is None:
        return None
    to = [r.actor for r in before if r.role == "to"] or _receives(sense, clause, sender)
    return ((sender,), tuple(to)) if to else None


def _receives(sense: Sense, clause: Clause, sender: Actor) -> list[Actor]:
    """Who gets a letter behind whose noun it is said (X의 축전을 Y가 받았다)."""
    if pattern("got").match(sense.text, clause.told.trigger.end, sense.analysis.sentence.end) is None:
        return []
    named = [r for r in sense.roles if r.role in SUBJECTS and r.actor.people and not r.actor.masked]
    named = [r for r in named if r.actor.country is not sender.country]
    return [r.actor for r in named if all(other.actor.country in SIDES for other in named)][:1]


def _behind(sense: Sense, clause: Clause) -> str:
    """The words behind the noun of a letter."""
    return sense.text[clause.told.trigger.end : sense.analysis.sentence.end]


def _of_each(sense: Sense, clause: Clause) -> Actor | None:
    """The two whose letters were handed over together (X와 Y의 친서가 서로 건네졌다)."""
    owner = next(
        (r for r in reversed(clause.own) if r.role == "of" and _owns(sense, r, clause.told.trigger.start)), None
    )
    two = [r for r in clause.own if owner and r.group == owner.group and r.actor.people and not r.actor.masked]
    return _both(two[0], two[1]) if len(two) == len(SIDES) else None


def _both(first: Role, second: Role) -> Actor | None:
    """Two of one list as one who writes to himself, where each is of another side."""
    if first.group != second.group or {first.actor.country, second.actor.country} != set(SIDES):
        return None
    return Actor(first.actor.start, second.actor.end, (*first.actor.people, *second.actor.people), quiet=True)


def _between(sense: Sense, clause: Clause) -> Actor | None:
    """The two between whom letters went (X와 Y 사이에 축전이 오갔다)."""
    named = [r for r in sense.roles if r.actor.people and r.end <= clause.told.trigger.start]
    named = named or [r for r in sense.roles if r.actor.people and r.end <= clause.told.tail.end]
    for first, second in pairwise(named):
        if (both := _both(first, second)) and pattern("between_them").match(sense.text, second.end):
            return both
    return None
