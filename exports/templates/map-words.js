// Names and words in the language that is chosen for labels: 0 English, 1 Korean, 2 Chinese; English where one is missing.

const script = () => LANGS.indexOf(state.names);
const shown = (names) => names[script()] || names[0];
const langOf = (names) => LANGS[names[script()] ? script() : 0];
const named = (names) => text(shown(names), langOf(names));
const nameOf = (id) => shown(personOf.get(id).names);
const otherNames = (person) => person.names.filter((name) => name && name !== shown(person.names)).join(" · ");

// The word for a value of the data: word("channel", "party").
const word = (group, value) => (words[group]?.[value] ? shown(words[group][value]) : value);
const filled = (group, value, with_) => word(group, value).replace("{}", with_);
const sideWord = (side) => word("side", side);

// The office that somebody held in a contact: in the chosen script where the graph has it, else as the source says.
const heldBy = (part) => (part.held ? shown(part.held.names) : part.title);
// When a post was held: `seen 2024-03-21` in the chosen language.
const timeHeld = (held) => held.replace(/^(seen|since|until) (.+)$/, (_, how, time) => filled("held", how, time));
const levelOf = (part) => part.held?.level ?? "";
const channelOf = (part) => part.held?.channel ?? "other";

// The office that somebody held when they took part last, in what is shown now if they are there.
const officeOf = (person) => {
  for (let at = person.contacts.length - 1; at >= 0; at -= 1) {
    const part = person.contacts[at].people.find((one) => one.who === person);
    if (heldBy(part)) return heldBy(part);
  }
  const last = person.posts.at(-1);
  return last ? shown(offices[last.office].names) : "";
};

// What the page says of itself that no filter of the reader changes.
const CHANGING = new Set(["Question", "Counted", "Who counts", "Shown"]);
const lasting = () => data.facts.filter(([label]) => !CHANGING.has(label));

// `2024-03-21 or 23` for days of one month, else each date in full.
const either = (dates) => {
  const [first, ...others] = dates;
  const month = dates.every((date) => date.length === 10 && date.slice(0, 7) === first.slice(0, 7));
  return [first, ...others.map((date) => (month ? date.slice(8) : date))].join(" or ");
};
const days = (contact) =>
  contact.disputed && contact.dates.length > 1 ? contact.dates.map((date) => date.when).join(" or ") : contact.when || "no date";
const shortDays = (contact) =>
  contact.disputed && contact.dates.length > 1 ? either(contact.dates.map((date) => date.when)) : contact.when || "no date";
