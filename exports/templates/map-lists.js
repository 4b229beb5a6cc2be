// The same as lists, for screen readers, for print and for reading on: everybody, and every contact with its proof.

const PAGE = 200; // so many rows at once; the rest when it is asked for

const peopleRows = () => {
  const ranked = persons.map((person) => ({ person, own: views.now.people.get(person)?.size ?? 0 }));
  ranked.sort((a, b) => b.own - a.own || b.person.contacts.length - a.person.contacts.length || (a.person.id < b.person.id ? -1 : 1));
  return ranked;
};

const personRow = ({ person, own }) => {
  const others = otherNames(person);
  const note = [others, own ? "" : "listed, not drawn"].filter(Boolean).join(" · ");
  return element("tr", {},
    element("th", { scope: "row" }, personButton(person), note ? element("span", { class: "soft" }, " ", text(note)) : null),
    element("td", {}, sideWord(person.side)), element("td", {}, text(officeOf(person))),
    element("td", { class: "number" }, String(own || person.contacts.length)));
};

const peopleList = () => {
  const head = element("tr", {}, ...["Name", "Side", "Office"].map((said) => element("th", { scope: "col" }, said)),
    element("th", { scope: "col", class: "number" }, "Contacts"));
  const body = element("tbody");
  byId("people-list").replaceChildren(element("thead", {}, head), body);
  paged(body, peopleRows(), personRow, byId("more-people"), "person");
};

// Rows by the page: the button adds the next one and goes when there is none.
const paged = (into, rows, make, button, thing) => {
  let at = 0;
  const next = (most = PAGE) => {
    into.append(...rows.slice(at, at + most).map(make));
    at = Math.min(rows.length, at + most);
    button.hidden = at >= rows.length;
    button.textContent = `Show more: ${count(rows.length - at, thing)} left`;
  };
  button.onclick = () => next();
  button.all = () => next(rows.length);
  next();
};

// The inside of an entry is made when it is first opened: a long list stays quick.
const contactEntry = (contact) => {
  const between = SIDES.map((side) => sideNames(contact, side) || "–").join("  –  ");
  const entry = element("details", {}, element("summary", {}, ...contactHead(contact), ": ", text(between)));
  entry.addEventListener("toggle", () => entry.open && fillEntry(entry, contact));
  entry.fill = () => fillEntry(entry, contact);
  return entry;
};

const fillEntry = (entry, contact) => {
  if (entry.children.length === 1) entry.append(element("div", { class: "contact" }, ...contactBody(contact).filter(Boolean)));
};

const contactList = () => {
  const list = byId("contact-list");
  list.replaceChildren();
  if (!views.now.contacts.length) list.append(line("None."));
  paged(list, views.now.contacts, contactEntry, byId("more-contacts"), "contact");
};

// Long lists are no work for the first moment: they are made when the browser has time.
let waiting = 0;
const relist = () => {
  cancelAnimationFrame(waiting);
  delete document.documentElement.dataset.ready;
  waiting = requestAnimationFrame(() => setTimeout(relistNow));
};
const relistNow = () => {
  peopleList();
  contactList();
  document.documentElement.dataset.ready = "true";
};

// Paper cannot be clicked: for print every entry is open, and the picture is drawn anew in the colours of paper.
const PRINTED = 500; // contacts; more would be a book

const onPaper = () => {
  relistNow();
  if (views.now.contacts.length <= PRINTED) byId("more-contacts").all();
  if (persons.length <= PRINTED) byId("more-people").all();
  for (const entry of byId("contact-list").querySelectorAll("details")) {
    entry.fill();
    entry.open = true;
  }
  byId("print").replaceChildren(inColoursOfPaper(() => (state.view === "network" ? printed() : paperChart())));
};

const backToScreen = () => {
  for (const entry of byId("contact-list").querySelectorAll("details")) entry.open = false;
  byId("print").replaceChildren();
  if (state.view !== "network") drawChart();
};
