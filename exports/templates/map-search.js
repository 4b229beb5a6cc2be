// Finding a person by any of their names: case, hyphens, spaces, apostrophes and accents do not matter, nor does it
// whether Chinese is written traditional or simplified. The same folding as graph.names.key, which made the keys.

const bare = (said) => said.normalize("NFKD").toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "").normalize("NFKC");
const fold = (said) => [...bare(said)].map((letter) => data.forms[letter] ?? letter).join("").replace(/[^\p{L}\p{N}]/gu, "");

// Whole names first, then beginnings, then parts; those who are drawn before those who are listed.
const find = (query) => {
  const wanted = fold(query);
  if (!wanted) return [];
  const rank = (keys) =>
    Math.min(9, ...keys.map((key) => (key === wanted ? 0 : key.startsWith(wanted) ? 1 : key.includes(wanted) ? 2 : 9)));
  const drawn = (person) => Number(views.now.people.has(person));
  const hits = persons.map((person) => ({ person, rank: rank(person.keys) })).filter((hit) => hit.rank < 9);
  hits.sort((a, b) => a.rank - b.rank || drawn(b.person) - drawn(a.person) || b.person.contacts.length - a.person.contacts.length);
  return hits.slice(0, 12).map((hit) => hit.person);
};

const search = () => {
  const [input, list] = [byId("search"), byId("found")];
  let [hits, at] = [[], 0];

  const close = () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const mark_ = () => {
    [...list.children].forEach((row, number) => row.setAttribute("aria-selected", String(number === at && hits.length > 0)));
    if (hits.length) input.setAttribute("aria-activedescendant", `hit-${at}`);
  };
  const take = (person) => {
    close();
    input.value = shown(person.names);
    choose(person.id);
  };
  const option = (person, number) => {
    const others = otherNames(person);
    return element("li", { role: "option", id: `hit-${number}`, onclick: () => take(person) },
      named(person.names), others ? element("span", { class: "soft" }, " ", text(others)) : "",
      views.now.people.has(person) ? "" : element("span", { class: "soft" }, " (listed only)"));
  };
  const open = () => {
    [hits, at] = [find(input.value), 0];
    const rows = hits.length ? hits.map(option) : [element("li", { role: "option", "aria-disabled": "true" }, "Nobody of that name here")];
    list.replaceChildren(...rows);
    list.hidden = !fold(input.value);
    input.setAttribute("aria-expanded", String(!list.hidden));
    mark_();
  };
  const keys = {
    ArrowDown: () => (at = Math.min(at + 1, hits.length - 1)),
    ArrowUp: () => (at = Math.max(at - 1, 0)),
    Enter: () => hits[at] && take(hits[at]),
    Escape: close,
  };
  input.addEventListener("input", open);
  input.addEventListener("blur", () => setTimeout(close, 150));
  input.addEventListener("keydown", (event) => {
    if (!(event.key in keys) || list.hidden) return;
    event.preventDefault();
    keys[event.key]();
    if (event.key.startsWith("Arrow")) mark_();
  });
};
