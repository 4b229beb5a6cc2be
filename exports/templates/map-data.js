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
const { persons, offices, articles, contacts, words } = data;
const personOf = new Map();
const contactOf = new Map(contacts.map((contact) => [contact.id, contact]));
for (const person of persons) {
  person.contacts = [];
  personOf.set(person.id, person);
}
// Each contact with the people there as objects; each person with their contacts, by date.
for (const contact of contacts) {
  for (const part of contact.people) {
    part.who = persons[part.person];
    part.held = part.office < 0 ? null : offices[part.office];
    part.who.contacts.push(contact);
  }
}

const LANGS = ["en", "ko", "zh"];
const SIDES = ["KP", "CN"];
