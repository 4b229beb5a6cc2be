// What stands behind a person, a line or a contact: offices, contacts, sentences and sources.

const panel = byId("panel");

const sideChip = (side) => element("span", { class: `chip ${side.toLowerCase()}-side` }, sideWord(side));
const chip = (said, kind = "") => element("span", { class: `chip ${kind}` }, said);
const personButton = (person) => element("button", { type: "button", class: "link", onclick: () => choose(person.id) }, named(person.names));
const line = (...parts) => element("p", {}, ...parts);
const soft = (...parts) => element("span", { class: "soft" }, ...parts);

// One list of those who were there on a side, with office and part.
const attendance = (contact, side) => {
  const people = contact.people.filter((one) => one.side === side);
  const bodies = contact.bodies.filter(([of]) => of === side);
  if (!people.length && !bodies.length) return null;
  const rows = people.map((one) => {
    const row = element("li", {}, personButton(one.who));
    if (heldBy(one)) row.append(", ", one.held ? named(one.held.names) : text(one.title));
    if (one.assumed) row.append(" ", chip(word("mark", "office assumed"), "warn"));
    if (one.part === "entourage") row.append(" ", chip(word("part", "entourage")));
    else if (["host", "guest", "sender", "recipient"].includes(one.function)) row.append(" ", chip(word("function", one.function)));
    return row;
  });
  rows.push(...bodies.map(([, said]) => element("li", {}, text(said))));
  return element("div", {}, element("p", { class: "of-side" }, sideWord(side)), element("ul", { class: "who" }, ...rows));
};

const proof = (one) => {
  const article = one.article < 0 ? { publisher: "", kind: "", published: "", title: "", url: "", lang: "" } : articles[one.article];
  const source = element("p", { class: "source" });
  const parts = [
    one.said && chip(word("status", one.said), "warn"),
    one.origin && element("span", {}, "according to ", text(one.origin)),
    article.publisher && text(article.publisher),
    article.kind && text(article.kind),
    article.published && element("span", {}, "published ", dated(article.published)),
    article.title && element("span", {}, "“", text(article.title, article.lang), "”"),
    one.stated && element("span", {}, "date in its words: “", text(one.stated, article.lang), "”"),
    one.inferred && element("span", {}, "year inferred: ", text(one.inferred)),
  ].filter(Boolean);
  parts.forEach((part, number) => source.append(number ? " · " : "— ", part));
  if (article.url) source.append(element("br"), link(article.url));
  return [element("blockquote", {}, text(one.quote, article.lang)), source];
};

const disputedDates = (contact) =>
  element("div", {}, chip("sources differ on the date", "warn"),
    element("ul", { class: "who" }, ...contact.dates.map((date) => {
      const row = element("li", {}, element("strong", {}, dated(date.when)));
      date.by.forEach((name, number) => row.append(number ? ", " : ": ", text(name)));
      return row;
    })));

const contactHead = (contact) => [
  element("span", { class: "when" }, dated(days(contact))), ` · ${word("kind", contact.kind)}`,
  ...(contact.place ? [", ", text(contact.place)] : []),
  ...(contact.status === "occurred" ? [] : [" ", chip(word("status", contact.status), "warn")]),
];

const contactBody = (contact) => [
  contact.occasion ? line(text(contact.occasion)) : null,
  contact.disputed ? disputedDates(contact) : null,
  ...["KP", "CN", "other"].map((side) => attendance(contact, side)),
  contact.history.length > 1 ? line(soft(`first ${contact.history.join(", then ")}`)) : null,
  ...contact.proof.flatMap(proof),
  line(soft(contact.sources === 1 ? "one source" : `${contact.sources} independent sources`)),
];

const contactCard = (contact) =>
  element("article", { class: "contact" }, element("h3", {}, ...contactHead(contact)), ...contactBody(contact).filter((part) => part !== null));

// The first ones at once, the rest when they are asked for: a panel of a thousand contacts would be long in coming.
const FIRST = 20;
const cards = (own) => {
  const made = own.slice(0, FIRST).map(contactCard);
  if (own.length <= FIRST) return made;
  const more = element("button", { type: "button", onclick: () => more.replaceWith(...own.slice(FIRST).map(contactCard)) }, `Show ${count(own.length - FIRST, "more contact")}`);
  return [...made, more];
};

const postRow = (post) => {
  const office = offices[post.office];
  const row = element("li", {}, named(office.names));
  if (office.body.length && !shown(office.names).includes(shown(office.body))) row.append(", ", named(office.body));
  if (post.held) row.append(" ", soft("(", dated(timeHeld(post.held)), ")"));
  if (post.assumed) row.append(" ", chip(word("mark", "assumed"), "warn"));
  return row;
};

const personPanel = (person) => {
  const other = person.names.map((name, number) => [name, LANGS[number]]).filter(([name]) => name && name !== shown(person.names));
  const names = element("p", {}, sideChip(person.side), " ");
  other.forEach(([name, lang], number) => names.append(number ? " · " : "", text(name, lang)));
  if (!person.verified) names.append(" ", chip(word("mark", "articles only"), "warn"));
  const own = views.now.contacts.filter((contact) => contact.people.some((part) => part.who === person));
  const hidden = person.contacts.length - own.length;
  const untied = views.now.people.has(person) ? "" : "Listed, not drawn: nobody whom they met counts under the present filters.";
  return [
    element("h2", {}, named(person.names)), names, untied ? line(untied) : null,
    person.posts.length ? element("h3", {}, "Offices") : null,
    person.posts.length ? element("ul", { class: "posts" }, ...person.posts.map(postRow)) : null,
    element("h3", {}, count(own.length, "contact")), hidden ? line(soft(`${count(hidden, "more contact")} under other filters`)) : null, ...cards(own),
  ];
};

const tiePanel = (tie) => [
  element("h2", {}, named(tie.kp.names), " – ", named(tie.cn.names)),
  line(sideChip("KP"), " ", sideChip("CN"), ` ${count(tie.contacts.length, "contact")}`),
  isDisputed(tie) ? line(chip("sources differ on a date", "warn")) : null,
  ...cards(tie.contacts),
];

const contactPanel = (contact) => [element("h2", {}, text(contact.name || word("kind", contact.kind))), contactCard(contact)];

const welcome = () => [
  element("h2", {}, "Choose a person or a line"),
  line("A person shows names in three scripts, offices and contacts; a line shows each meeting with its sentence and source."),
  element("dl", {}, ...lasting().flatMap(([label, said]) => [element("dt", {}, label), element("dd", {}, dated(said))])),
];

const goneTie = (id) => {
  const [kp, cn] = id.split(" ").map((one) => personOf.get(one));
  return [element("h2", {}, named(kp.names), " – ", named(cn.names)), line("No contact of the two is left by the present filters.")];
};

const inside_ = (id) => {
  if (!id) return welcome();
  if (personOf.has(id)) return personPanel(personOf.get(id));
  if (contactOf.has(id)) return contactPanel(contactOf.get(id));
  return views.now.byId.has(id) ? tiePanel(views.now.byId.get(id)) : goneTie(id);
};

const showPanel = () => {
  const close = element("button", { type: "button", class: "close", "aria-label": "Close the details", onclick: () => choose("") }, "×");
  panel.replaceChildren(...(state.chosen ? [close] : []), ...inside_(state.chosen).filter((part) => part !== null));
  panel.scrollTop = 0;
};
