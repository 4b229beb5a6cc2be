// What stands behind a person or a line: offices, contacts, sentences and sources.

const panel = byId("panel");
const STATUS = { planned: "planned", denied: "denied", hypothetical: "unconfirmed" };

const sideChip = (side) => element("span", { class: `chip ${side.toLowerCase()}-side` }, SIDES[side] ?? side);
const chip = (words, kind = "") => element("span", { class: `chip ${kind}` }, words);

const personButton = (id, choose) => element("button", { type: "button", class: "link", onclick: () => choose(id) }, named(persons.get(id).names));

const line = (...parts) => element("p", {}, ...parts);

// One list of those who were there on a side, with office and part.
const attendance = (contact, side, choose) => {
  const people = contact.people.filter((one) => one.side === side);
  const bodies = contact.bodies.filter(([of]) => of === side);
  if (!people.length && !bodies.length) return null;
  const rows = people.map((one) => {
    const row = element("li", {}, personButton(one.person, choose));
    const office = heldBy(one);
    if (office) row.append(", ", text(office));
    if (one.part === "entourage") row.append(" ", chip("in company"));
    else if (["host", "guest", "sender", "recipient"].includes(one.function)) row.append(" ", chip(one.function));
    return row;
  });
  rows.push(...bodies.map(([, words]) => element("li", {}, text(words))));
  return element("div", {}, element("h4", {}, SIDES[side] ?? side), element("ul", { class: "who" }, ...rows));
};

const proof = (one) => {
  const quote = element("blockquote", {}, text(one.quote, one.lang));
  const source = element("p", { class: "source" });
  const parts = [
    one.origin && element("span", {}, "according to ", text(one.origin)),
    one.publisher && text(one.publisher),
    one.kind && text(one.kind),
    one.published && element("span", {}, "published ", dated(one.published)),
    one.title && element("span", {}, "“", text(one.title, one.lang), "”"),
    one.stated && element("span", {}, "date in its words: “", text(one.stated, one.lang), "”"),
    one.inferred && element("span", {}, "year inferred: ", text(one.inferred)),
  ].filter(Boolean);
  parts.forEach((part, number) => source.append(number ? " · " : "— ", part));
  if (one.url) source.append(element("br"), link(one.url));
  return [quote, source];
};

const disputedDates = (contact) =>
  element("div", {}, chip("sources differ on the date", "warn"),
    element("ul", { class: "who" }, ...contact.dates.map((date) => {
      const row = element("li", {}, element("strong", {}, dated(date.when)));
      date.by.forEach((name, number) => row.append(number ? ", " : ": ", text(name)));
      return row;
    })));

const contactHead = (contact) => [
  element("span", { class: "when" }, dated(days(contact))), ` · ${capital(contact.kind)}`,
  ...(contact.place ? [", ", text(contact.place)] : []),
  ...(contact.status in STATUS ? [" ", chip(STATUS[contact.status], "warn")] : []),
];

const contactBody = (contact, choose) => [
  contact.occasion ? line(text(contact.occasion)) : null,
  contact.disputed ? disputedDates(contact) : null,
  ...["KP", "CN", "other"].map((side) => attendance(contact, side, choose)),
  contact.history.length > 1 ? line(element("span", { class: "soft" }, `first ${contact.history.join(", then ")}`)) : null,
  ...contact.proof.flatMap(proof),
  line(element("span", { class: "soft" }, contact.sources === 1 ? "one source" : `${contact.sources} independent sources`)),
];

const contactCard = (contact, choose) =>
  element("article", { class: "contact" }, element("h3", {}, ...contactHead(contact)), ...contactBody(contact, choose));

const count = (number, thing) => `${number} ${thing}${number === 1 ? "" : "s"}`;

const personPanel = (person, choose) => {
  const other = person.names.map((name, number) => [name, LANGS[number]]).filter(([name]) => name && name !== shown(person.names));
  const names = element("p", {}, sideChip(person.side), " ");
  other.forEach(([name, lang], number) => names.append(number ? " · " : "", text(name, lang)));
  if (!person.verified) names.append(" ", chip("known from articles only", "warn"));
  const posts = person.posts.map((post) => {
    const row = element("li", {}, named(post.names));
    if (post.body.length && !shown(post.names).includes(shown(post.body))) row.append(", ", named(post.body));
    const tenure = [post.held, post.assumed ? "assumed" : ""].filter(Boolean).join("; ");
    if (tenure) row.append(" ", element("span", { class: "soft" }, "(", dated(tenure), ")"));
    return row;
  });
  const met = person.contacts.map((id) => contactCard(contacts.get(id), choose));
  const listed = person.drawn ? "" : "Listed, not drawn: nobody whom they met counts under this projection.";
  return [
    element("h2", {}, named(person.names)), names, listed ? line(listed) : null,
    posts.length ? element("h3", {}, "Offices") : null, posts.length ? element("ul", { class: "posts" }, ...posts) : null,
    element("h3", {}, count(met.length, "contact")), ...met,
  ];
};

const tiePanel = (tie, choose) => [
  element("h2", {}, named(persons.get(tie.kp).names), " – ", named(persons.get(tie.cn).names)),
  line(sideChip("KP"), " ", sideChip("CN"), ` ${count(tie.contacts.length, "contact")}`),
  ...tie.contacts.map((id) => contactCard(contacts.get(id), choose)),
];

const welcome = () => [
  element("h2", {}, "Choose a person or a line"),
  line("A person shows names in three scripts, offices and contacts; a line shows each meeting with its sentence and source."),
  element("dl", {}, ...data.facts.slice(1).flatMap(([label, words]) => [element("dt", {}, label), element("dd", {}, dated(words))])),
];

const show = (id, choose) => {
  const close = element("button", { type: "button", class: "close", "aria-label": "Close the details", onclick: () => choose(null) }, "×");
  const inside = persons.has(id) ? personPanel(persons.get(id), choose) : ties.has(id) ? tiePanel(ties.get(id), choose) : welcome();
  panel.replaceChildren(...(id === null ? [] : [close]), ...inside.filter((part) => part !== null));
  panel.hidden = empty && id === null;
  panel.scrollTop = 0;
};
