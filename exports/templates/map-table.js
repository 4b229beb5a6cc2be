// The contacts that are shown as a table: a row for each person in each contact, with the sentence and its source.

const HEAD_ROW = [
  "contact", "kind", "status", "date", "disputed", "place", "side", "person", "name", "name_ko", "name_zh", "part", "function", "office",
  "office_assumed", "level", "channel", "sources", "quote", "publisher", "source_kind", "published", "url",
];

// A cell that a spreadsheet would take for a formula begins with an apostrophe (OWASP, CSV injection).
const cell = (value) => {
  const said = String(value ?? "");
  const safe = /^[\s\ufeff\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(said) ? `'${said}` : said;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const tableRow = (contact, part) => {
  const proof = contact.proof[0];
  const source = proof && proof.article >= 0 ? articles[proof.article] : {};
  return [
    contact.id, contact.kind, contact.status, contact.disputed ? contact.dates.map((date) => date.when).join(" | ") : contact.when,
    contact.disputed ? "yes" : "no", contact.place, part.side, part.who?.id, ...(part.who?.names ?? [part.body, "", ""]), part.part, part.function,
    part.who ? heldBy(part) : "", part.assumed ? "yes" : "", part.who ? levelOf(part) : "", part.who && part.held ? channelOf(part) : "",
    contact.sources, proof?.quote, source.publisher, source.kind, source.published, source.url,
  ];
};

const tableText = () => {
  const rows = views.now.contacts.flatMap((contact) => [
    ...contact.people.map((part) => tableRow(contact, part)), ...contact.bodies.map(([side, body]) => tableRow(contact, { side, body })),
  ]);
  return [HEAD_ROW, ...rows].map((row) => row.map(cell).join(",")).join("\r\n") + "\r\n";
};

// The mark at the beginning tells spreadsheets that it is UTF-8.
const saveCsv = () => save(new Blob(["\ufeff", tableText()], { type: "text/csv;charset=utf-8" }), "csv");
