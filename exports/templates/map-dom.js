"use strict";
// Elements made from data. Every text goes in as text, set apart from its surroundings in its own direction.

const data = JSON.parse(document.getElementById("data").textContent);
const byId = (id) => document.getElementById(id);

const element = (tag, attributes = {}, ...children) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (value !== null && value !== false) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== null && child !== ""));
  return made;
};

const text = (words, lang = "") => {
  const made = element("bdi", lang ? { lang } : {});
  made.textContent = words;
  return made;
};

// The same with its dates kept in one piece at the end of a line.
const dated = (words) => {
  const made = text("");
  for (const part of words.split(/(\d{4}-\d\d(?:-\d\d)?)/)) made.append(/^\d{4}-\d\d/.test(part) ? element("time", {}, part) : part);
  return made;
};

// Only web addresses become links; what they show is where they lead, spelt out by the browser.
const link = (address) => {
  let url = null;
  try {
    url = new URL(address);
  } catch {
    return text(address);
  }
  if (!["http:", "https:"].includes(url.protocol)) return text(address);
  const made = element("a", { href: url.href, rel: "noopener noreferrer", target: "_blank" });
  made.textContent = url.href;
  return made;
};

// What is known, by id; `script` is the one that names are shown in: 0 English, 1 Korean, 2 Chinese.
const LANGS = ["en", "ko", "zh"];
const SIDES = { KP: "DPRK", CN: "China", other: "Other" };
const persons = new Map(data.persons.map((person) => [person.id, person]));
const contacts = new Map(data.contacts.map((contact) => [contact.id, contact]));
const ties = new Map(data.ties.map((tie) => [tie.id, tie]));
let script = Math.max(0, LANGS.indexOf(data.names));

const shown = (names) => names[script] || names[0];
const langOf = (names) => LANGS[names[script] ? script : 0];
const nameOf = (id) => shown(persons.get(id).names);
const named = (names) => text(shown(names), langOf(names));

// The office that somebody held in a contact: in the chosen script where the graph has it, else as the source says.
const offices = new Map(data.persons.flatMap((person) => person.posts.map((post) => [post.office, post.names])));
const heldBy = (part) => (offices.has(part.office) ? shown(offices.get(part.office)) : part.held || part.title);

// The office that somebody held when they took part last.
const officeOf = (person) => {
  for (const id of [...person.contacts].reverse()) {
    const part = contacts.get(id).people.find((one) => one.person === person.id);
    if (part && heldBy(part)) return heldBy(part);
  }
  const last = person.posts.at(-1);
  return last ? shown(last.names) : "";
};

const days = (contact) =>
  contact.disputed && contact.dates.length > 1 ? contact.dates.map((date) => date.when).join(" or ") : contact.when || "no date";
const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);
