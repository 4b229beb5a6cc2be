"""Whether an English pronoun can mean somebody: "she" means no man, "he" no woman, as far as names tell."""

from __future__ import annotations

from graph.claims import SIDES
from loaders.extract.data import words
from loaders.extract.en.scene import Scene
from loaders.extract.marks import LocalPerson

_WOMEN = words("en", "names", "women")
_SHE, _HE = words("en", "grammar", "feminine"), words("en", "grammar", "masculine")


def agreeing(scene: Scene, pronoun: str, person: int) -> int | None:
    """Whoever a pronoun would mean, else the one last named whom it can ("Rice met Ban. She is due in Beijing")."""
    people = scene.cast.people
    if _can_mean(pronoun, people[person]):
        return person
    return next((p for p in reversed(scene.discourse.recent) if _can_mean(pronoun, people[p])), None)


def _can_mean(pronoun: str, who: LocalPerson) -> bool:
    """Whether nothing known of somebody forbids it: of whom the registry knows on the two sides it lists the women."""
    if not who.candidates or who.country not in SIDES:
        return True
    women = [candidate in _WOMEN for candidate in who.candidates]
    return any(women) if pronoun in _SHE else pronoun not in _HE or not all(women)
