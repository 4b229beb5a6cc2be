// The same as lists, for screen readers, for print and for reading on: everybody, and every contact with its proof.

const peopleList = (choose) => {
  const head = element("tr", {}, ...["Name", "Side", "Office"].map((words) => element("th", { scope: "col" }, words)),
    element("th", { scope: "col", class: "number" }, "Contacts"));
  const ranked = [...data.persons].sort((a, b) => b.drawn - a.drawn || b.contacts.length - a.contacts.length);
  const rows = ranked.map((person) => {
    const others = person.names.filter((name) => name && name !== shown(person.names)).join(" · ");
    const note = [others, person.drawn ? "" : "listed, not drawn"].filter(Boolean).join(" · ");
    return element("tr", {},
      element("th", { scope: "row" }, personButton(person.id, choose), note ? element("span", { class: "soft" }, " ", text(note)) : null),
      element("td", {}, SIDES[person.side] ?? person.side), element("td", {}, text(officeOf(person))),
      element("td", { class: "number" }, String(person.contacts.length)));
  });
  byId("people-list").replaceChildren(element("thead", {}, head), element("tbody", {}, ...rows));
};

const sideNames = (contact, side) => {
  const people = contact.people.filter((one) => one.side === side).map((one) => nameOf(one.person));
  return [...people, ...contact.bodies.filter(([of]) => of === side).map(([, words]) => words)].join(", ");
};

// The inside of an entry is made when it is first opened: a long list stays quick.
const contactList = (choose) => {
  const entries = data.contacts.map((contact) => {
    const between = ["KP", "CN"].map((side) => sideNames(contact, side) || "–").join("  –  ");
    const entry = element("details", {}, element("summary", {}, ...contactHead(contact), ": ", text(between)));
    entry.addEventListener("toggle", () => entry.open && fillEntry(entry, contact, choose));
    entry.fill = () => fillEntry(entry, contact, choose);
    return entry;
  });
  byId("contact-list").replaceChildren(...(entries.length ? entries : [line("None.")]));
};

const fillEntry = (entry, contact, choose) => {
  if (entry.children.length === 1) entry.append(element("div", { class: "contact" }, ...contactBody(contact, choose).filter(Boolean)));
};

// Paper cannot be clicked: for print every entry is open, and the picture is drawn anew in the colours of paper.
const onPaper = () => {
  for (const entry of byId("contact-list").querySelectorAll("details")) {
    entry.fill();
    entry.dataset.open = entry.open;
    entry.open = true;
  }
  if (!empty) byId("print").replaceChildren(printed());
};

const backToScreen = () => {
  for (const entry of byId("contact-list").querySelectorAll("details")) entry.open = entry.dataset.open === "true";
  byId("print").replaceChildren();
};
