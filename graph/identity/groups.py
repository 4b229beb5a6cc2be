"""Claims that tell of one contact, as complete-link groups: everything in a group is linked to everything else in it.

Groups grow from the surest links to the loosest. What links to two things that do not link to each other is ambiguous
and joins neither: so 21, 24 and 27 March never chain, and `March` does not pick one of two meetings in March. The
result depends on no order: each round looks at all links of its looseness at once.

Complete linkage: Sørensen 1948, https://en.wikipedia.org/wiki/Complete-linkage_clustering.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import combinations

from graph.identity.contacts import Link, NotLinked, Sketch, compare, elsewhere, keys, link
from graph.identity.decisions import NONE, Judgements, Pair

Group = tuple[Sketch, ...]
_Links = dict[int, dict[int, int]]
"""For each group (by number), the groups it may be one with, and how loosely."""


def groups(sketches: Iterable[Sketch], decisions: Judgements = NONE) -> tuple[Group, ...]:
    """The contacts that these claims tell of: each claim in exactly one group, all sorted by claim id."""
    every = {sketch.claim: sketch for sketch in sketches}
    followers = _followers(every, decisions)
    leader = {claim: lead for lead, rest in followers.items() for claim in (lead, *rest)}
    apart = frozenset((leader[a], leader[b]) for a, b in decisions.apart if a in leader and b in leader)
    along = {lead: tuple(every[claim] for claim in (lead, *rest)) for lead, rest in followers.items()}
    found = _agglomerate(_cells([every[claim] for claim in sorted(followers)], apart), apart, along)
    full = (sorted((sketch for lead in group for sketch in along[lead.claim]), key=_claim) for group in found)
    return tuple(sorted((tuple(group) for group in full), key=lambda group: group[0].claim))


def _claim(sketch: Sketch) -> str:
    return sketch.claim


def _followers(every: Mapping[str, Sketch], decisions: Judgements) -> dict[str, list[str]]:
    """Claims that an analyst or their table called the same: the best dated one is compared, the others go along."""
    roots = _roots(every, decisions)
    together: dict[str, list[str]] = defaultdict(list)
    for claim in sorted(every):
        together[roots[claim]].append(claim)
    ranked = (
        sorted(some, key=lambda c: (every[c].shape.when is None, every[c].shape.days, c)) for some in together.values()
    )
    return {lead: rest for lead, *rest in ranked}


def _roots(every: Mapping[str, Sketch], decisions: Judgements) -> dict[str, str]:
    """For each claim the name of the set that it belongs to, by decisions first, then by the event of its table.

    A table's word does not stand against a decision: claims that one parts are no event together.
    """
    parted = {claim for pair in decisions.apart for claim in pair}
    root = {claim: decisions.follows.get(claim, claim) for claim in every}
    first: dict[str, str] = {}
    joined: dict[str, str] = {}
    for claim in sorted(every.keys() - parted):
        if event := every[claim].shape.event:
            one, other = sorted((_end(joined, root[claim]), _end(joined, first.setdefault(event, root[claim]))))
            if one != other:
                joined[other] = one
    return {claim: _end(joined, name) for claim, name in root.items()}


def _end(joined: Mapping[str, str], name: str) -> str:
    while name in joined:
        name = joined[name]
    return name


def _cells(sketches: Iterable[Sketch], apart: frozenset[Pair]) -> list[Group]:
    """Claims that say the same, of different articles: one cell without comparing each with each.

    An article that tells the same twice tells two contacts: its claims stay alone, as do those that a decision parts;
    not those that said something else before a judgement made them alike.
    """
    parted = {claim for pair in apart for claim in pair}
    told: dict[tuple[object, str], list[Sketch]] = defaultdict(list)
    for sketch in sketches:
        alike = isinstance(compare(sketch.shape, sketch.shape), Link)
        said: object = sketch.shape if alike and sketch.claim not in parted else sketch.claim
        told[said, sketch.article].append(sketch)
    cells: dict[object, list[Sketch]] = defaultdict(list)
    for (said, _), some in told.items():
        one = all(isinstance(link(a, b), Link) for a, b in combinations(some, 2))
        for sketch in some:
            cells[said if one else sketch.claim].append(sketch)
    return sorted((tuple(sorted(cell, key=_claim)) for cell in cells.values()), key=lambda cell: cell[0].claim)


def _agglomerate(cells: list[Group], apart: frozenset[Pair], along: Mapping[str, Group]) -> list[Group]:
    """Merge, from the surest to the loosest links, what is linked throughout and to nothing else."""
    parts = dict(enumerate(cells))
    links = _links(cells, apart, along)
    for looseness in sorted({value for row in links.values() for value in row.values()}):
        for clique in _cliques(links, looseness):
            first, *others = sorted(clique)
            for other in others:
                parts[first] += parts.pop(other)
                _join(links, first, other)
    return list(parts.values())


def _cliques(links: _Links, looseness: int) -> list[frozenset[int]]:
    """The sets of groups that are linked to one another, and each of them to nothing that the others are not."""
    reach = {
        group: frozenset([group, *(other for other, loose in row.items() if loose <= looseness)])
        for group, row in links.items()
    }
    clear = {group for group, near in reach.items() if len(near) > 1 and all(near <= reach[other] for other in near)}
    return sorted({reach[group] & clear for group in clear if len(reach[group] & clear) > 1}, key=sorted)


def _join(links: _Links, kept: int, gone: int) -> None:
    """Two groups become one: linked to what both were linked to, as loosely as the looser of the two."""
    left, right = links[kept], links.pop(gone)
    for other in left.keys() | right.keys():
        if other in (kept, gone):
            continue
        links[other].pop(gone, None)
        if other in left and other in right:
            left[other] = links[other][kept] = max(left[other], right[other])
        else:
            left.pop(other, None)
            links[other].pop(kept, None)
    left.pop(gone, None)


def _links(cells: list[Group], apart: frozenset[Pair], along: Mapping[str, Group]) -> _Links:
    """All links between cells; only those that share a key are compared. `along`: who goes with a claim."""
    under: dict[str, list[int]] = defaultdict(list)
    for number, cell in enumerate(cells):
        for key in keys(cell[0].shape):
            under[key].append(number)
    links: _Links = defaultdict(dict)
    for a, b in {pair for numbers in under.values() for pair in combinations(numbers, 2)}:
        looseness = _looseness(cells[a], cells[b], apart, along)
        if looseness is not None:
            links[a][b] = links[b][a] = looseness
    return links


def _looseness(a: Group, b: Group, apart: frozenset[Pair], along: Mapping[str, Group]) -> int | None:
    """How loosely two cells are linked; None when any claim of one is not linked to any of the other.

    Nor are they where an article tells apart what an analyst joined to the one and to the other.
    """
    found = compare(a[0].shape, b[0].shape)
    if not isinstance(found, Link) or (apart and _parted(a, b, apart)) or elsewhere(a, b, found):
        return None
    told: dict[str, list[Sketch]] = defaultdict(list)
    for sketch in (one for lead in a for one in along[lead.claim]):
        told[sketch.article].append(sketch)
    others = (one for lead in b for one in along[lead.claim])
    shared = ((one, other) for other in others for one in told.get(other.article, ()))
    verdicts = (link(one, other) for one, other in shared)
    return None if any(isinstance(verdict, NotLinked) and verdict.told for verdict in verdicts) else found.looseness


def _parted(a: Group, b: Group, apart: frozenset[Pair]) -> bool:
    left, right = {sketch.claim for sketch in a}, {sketch.claim for sketch in b}
    return any((x in left and y in right) or (x in right and y in left) for x, y in apart)
