// What the page knows: unpacked from the block of the file, and found by id.

const unpacked = async () => {
  const letters = atob(byId("data").textContent);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).json();
};

if (!globalThis.DecompressionStream) {
  byId("notice").textContent = "This browser is too old to unpack the data of this page. Any browser since May 2023 can.";
  byId("notice").hidden = false;
}
const data = await unpacked();
const { words } = data;

// Records come as arrays, their fields beside them.
const records = (kind, rows) => {
  const fields = data.fields[kind];
  return rows.map((row) => {
    const record = {};
    for (let at = 0; at < fields.length; at += 1) record[fields[at]] = row[at];
    return record;
  });
};
const articles = records("article", data.articles);
const offices = records("office", data.offices);
const persons = records("person", data.persons);
const contacts = records("contact", data.contacts);
const personOf = new Map();
const contactOf = new Map(contacts.map((contact) => [contact.id, contact]));
for (const [number, person] of persons.entries()) {
  person.number = number;
  person.contacts = [];
  person.posts = records("post", person.posts);
  personOf.set(person.id, person);
}
// Each contact with the people there as objects; each person with their contacts, by date.
for (const contact of contacts) {
  contact.people = records("part", contact.people);
  contact.dates = records("date", contact.dates);
  contact.proof = records("proof", contact.proof);
  for (const part of contact.people) {
    part.who = persons[part.person];
    part.held = part.office < 0 ? null : offices[part.office];
    part.who.contacts.push(contact);
  }
}

const LANGS = ["en", "ko", "zh"];
const SIDES = ["KP", "CN"];
