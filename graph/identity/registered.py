"""What the registry states, as claims: the offices of its people, each with the source that the entry cites.

They enter the graph only for people whom an article names: the graph holds no person without an article.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from graph.claims import UNCERTAIN, Claim, OfficeStatement, RegistryEntry, Who, claim_id
from graph.dates import When

if TYPE_CHECKING:
    from graph.registry.entries import PersonEntry, PostEntry
    from graph.registry.load import Registry

_RULE = "registry"


def registry_claims(registry: Registry, persons: Collection[str] | None = None) -> tuple[Claim, ...]:
    """One claim for each office of these people (None for everybody in the registry), sorted by id."""
    wanted = registry.persons if persons is None else [p for p in persons if p in registry.persons]
    claims = {claim.id: claim for person in wanted for claim in _claims(registry.persons[person])}
    return tuple(claims[identifier] for identifier in sorted(claims))


def is_certain(claim: Claim) -> bool:
    """Whether the dates of tenure in it are sure; the registry marks those that are not."""
    return claim.certain


def _claims(person: PersonEntry) -> Iterator[Claim]:
    who = Who(person.name, person.id, person.country, (person.name,), (person.id,))
    for post in person.posts:
        yield _claim(person, post, who)


def _claim(person: PersonEntry, post: PostEntry, who: Who) -> Claim:
    seen = When(post.first_seen, post.last_seen) if post.first_seen else None
    statement = OfficeStatement(
        who=who,
        title=post.title,
        organization=post.organization,
        title_id=post.title_id,
        organization_id=post.organization_id,
        when=seen,
        since=post.since,
        until=post.until,
    )
    return Claim(
        id=claim_id(f"registry/{person.id}", statement, f"{post.since}/{post.until}/{seen}/{post.source}"),
        article="",
        locator=RegistryEntry(person.id, post.source),
        quote=", ".join(filter(None, (post.title, post.organization))),
        statement=statement,
        rule=_RULE,
        notes=() if post.certain else (UNCERTAIN,),
    )
