// How large people are drawn and how wide lines: each by a measure that the page states.

const LARGEST = 40;
const WIDEST = 9;
const SIZES = {
  contacts: { says: "larger: more contacts", of: (person) => views.now.people.get(person)?.size ?? 0 },
  people: { says: "larger: met more people", of: (person) => partners().get(person)?.size ?? 0 },
  same: { says: "all of one size", of: () => 1 },
};

let met = { of: null, people: null };
const partners = () => {
  if (met.of === views.now) return met.people;
  met = { of: views.now, people: new Map() };
  for (const { kp, cn } of views.now.ties) {
    for (const [one, other] of [[kp, cn], [cn, kp]]) {
      if (!met.people.has(one)) met.people.set(one, new Set());
      met.people.get(one).add(other);
    }
  }
  return met.people;
};

// The area grows with the number, so that nobody looks more important than they are.
const sizeOf = (person) => Math.min(LARGEST, 8 + 6 * Math.sqrt(SIZES[state.size].of(person)));
const widthOf = (tie) => Math.min(WIDEST, 0.8 + 1.4 * Math.sqrt(tie.contacts.length));
const dashesOf = (tie) => (!isMet(tie) ? [2, 6] : isDisputed(tie) ? [9, 6] : []);
