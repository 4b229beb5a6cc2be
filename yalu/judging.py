"""What the commands of judgement share: who judges, what a name or an id means, recording and saying so."""

from __future__ import annotations

import getpass
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from yalu.options import Decorator, Function
from yalu.session import known
from yalu.words import counted

if TYPE_CHECKING:
    from graph.claims import Claim
    from graph.identity.judging import Act
    from graph.model import Contact, Person
    from graph.stores.base import Decision, Store


def act_options(function: Function) -> Function:
    """`--why` and `--by`."""
    why: Decorator = click.option("--why", default="", metavar="TEXT", help="The reason, kept with the judgement.")
    by: Decorator = click.option(
        "--by", metavar="NAME", envvar="YALU_ANALYST", help="Who judges; YALU_ANALYST, else the user of this machine."
    )
    return why(by(function))


def act(store: Store, by: str | None, why: str) -> Act:
    """An act of this moment, after everything that the store holds."""
    from graph.identity.judging import Act

    return Act.now(by or _user(), why, after=store.decisions())


def record(store: Store, decisions: Sequence[Decision], *, done: str = "recorded") -> None:
    """Record decisions, let the graph follow, and say what was done (`done`) and how to take it back."""
    from graph.identity.deciding import decide
    from graph.registry.load import registry

    before = store.counts()
    fresh = decide(store, decisions, registry())
    after = store.counts()
    change = ", ".join(
        f"{counted(new, noun)} (was {old})" if new != old else counted(new, noun)
        for old, new, noun in (
            (before.persons, after.persons, "person"),
            (before.meetings, after.meetings, "meeting"),
            (before.visits, after.visits, "visit"),
        )
    )
    back = "`yalu undo` takes it back" if done == "recorded" else "`yalu decisions` has the ids to undo this too"
    click.echo(f"yalu: {counted(len(fresh), 'judgement')} {done}; now {change}; {back}", err=True)


def refuse_after_forgetting(store: Store, next_act: Sequence[Decision]) -> None:
    """Raises UsageError where the last that was done to a store is no judgement: to forget cannot be undone.

    `next_act` is what would be taken back instead: only when it is asked for by id.
    """
    from graph.errors import UsageError
    from graph.identity.forgotten import forgotten_last

    gone = forgotten_last(store)
    if gone is None:
        return
    named = ", ".join(f"{article} ({called})" if called else article for article, called in gone.articles.items())
    remedy = "load it again to bring it back" if len(gone.articles) == 1 else "load them again to bring them back"
    if next_act:
        told = "; ".join(f"{each.kind} {each.left}, {each.right}" for each in next_act)
        remedy += f"; the judgement before it ({told}) is taken back by `yalu undo {' '.join(d.id for d in next_act)}`"
    raise UsageError(f"the last act was to forget {named}, which cannot be undone", remedy=remedy)


def one_person(store: Store, name: str) -> Person:
    """The person of the store whom a name means.

    Raises UnknownNameError, and UsageError where it can mean several or nobody whom an article names.
    """
    from graph.errors import UsageError

    found = known(store, name)
    if not found.persons:
        raise UsageError(f"{name!r} is known, but in no article of this store", remedy="name somebody in an article")
    if len(found.persons) > 1:
        ids = ", ".join(person.id for person in found.persons)
        raise UsageError(f"{name!r} can be several people", remedy=f"give an id: {ids}")
    return found.persons[0]


def person_id(store: Store, name: str) -> str:
    """The id of the one person whom a name means, also of somebody whom only the registry knows. Raises as above."""
    found = known(store, name)
    if not found.persons and len(found.absent) == 1:
        return found.absent[0]
    return one_person(store, name).id


def one_contact(store: Store, identifier: str) -> Contact | None:
    """The contact of that id (or its beginning or last part); None where no contact has one like it.

    Raises UsageError where several have.
    """
    from graph.errors import UsageError
    from queries.meeting import meeting

    try:
        return meeting(store, identifier).rows[0].contact
    except UsageError:
        if any(character.isdigit() for character in identifier):
            raise
        return None


def claims_of(store: Store, contact: Contact) -> tuple[Claim, ...]:
    """The claims that a contact rests on."""
    return store.claims(contact.claims)


def hardly_one(store: Store, left: str, right: str) -> str:
    """Why two people are hardly one, "" where nothing speaks against it."""
    from graph.identity.unlikely import people
    from graph.registry.load import registry

    known_ = registry()
    sides = {person.country for person in store.persons({left, right})}
    sides |= {known_.persons[person].country for person in (left, right) if person in known_.persons}
    return people(left, right, sides, known_)


def far_apart(store: Store, left: Contact, right: Contact) -> str:
    """Why two contacts are hardly one, "" where nothing speaks against it."""
    from graph.identity.stored import Stored
    from graph.identity.unlikely import contacts
    from graph.registry.load import registry

    stored = Stored(store, registry())
    return contacts(*(stored.by_id(contact.claims).values() for contact in (left, right)))


def interactive(*streams: Any) -> bool:
    """Whether somebody sits at all of these streams."""
    return all(stream.isatty() for stream in streams)


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""
