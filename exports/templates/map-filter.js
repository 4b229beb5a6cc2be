// What is left of the contacts under the reader's filters, and the ties between people that follow from it.

const LEVELS = ["leader", "standing committee", "politburo", "minister", "vice-minister", "working", ""];
const CHANNELS = ["party", "government", "military", "legislature", "front", "province", "other"];

// An end of a day, month or year as a day: 2024-02 ends with 2024-02-31, which compares as it should.
const firstDay = (date) => (date + "-01-01").slice(0, 10);
const lastDay = (date) => date + "-12-31".slice(date.length - 4);

const inRange = (contact) => {
  if (!state.since && !state.until) return true;
  if (!contact.first) return false;
  return (!state.since || contact.last >= firstDay(state.since)) && (!state.until || contact.first <= lastDay(state.until));
};

const asksPeople = () => Boolean(state.side || state.levels.length || state.channels.length);
const fits = (part) =>
  (!state.side || part.side === state.side) &&
  (!state.levels.length || state.levels.includes(levelOf(part))) &&
  (!state.channels.length || state.channels.includes(channelOf(part)));
const counts = (part) => state.everyone || part.part === "principal";

// Bodies have no level: they fit where only a side is asked for.
const bodyFits = ([side]) => !state.levels.length && !state.channels.length && side === state.side;
const keeps = (contact) =>
  state.kinds.includes(contact.kind) && state.statuses.includes(contact.status) &&
  (!asksPeople() || contact.people.some((part) => counts(part) && fits(part)) || contact.bodies.some(bodyFits));

// Pairs of one contact, one of each side, of whom at least one fits.
const pairs = (contact) => {
  const found = [];
  const counted = contact.people.filter(counts);
  for (const kp of counted) {
    if (kp.side !== "KP") continue;
    for (const cn of counted) if (cn.side === "CN" && cn.who !== kp.who && (fits(kp) || fits(cn))) found.push([kp.who, cn.who]);
  }
  return found;
};

// Everybody whom so many hops reach from those whom the map is about; null when it is about all.
const reach = (kept) => {
  if (!data.centers.length) return null;
  const near = new Set(data.centers.map((id) => personOf.get(id)));
  const met_ = kept.flatMap(pairs);
  for (let hop = 0; hop < data.hops; hop += 1) {
    for (const person of met_.filter((pair) => pair.some((one) => near.has(one))).flat()) near.add(person);
  }
  return near;
};

// Ties, and for each person the contacts behind their ties.
const tied = (kept) => {
  const [ties, people, near] = [new Map(), new Map(), reach(kept)];
  for (const contact of kept) {
    for (const [kp, cn] of pairs(contact)) {
      if (near && !(near.has(kp) && near.has(cn))) continue;
      const pair = kp.number * persons.length + cn.number;
      let tie = ties.get(pair);
      if (!tie) ties.set(pair, (tie = { id: `${kp.id} ${cn.id}`, kp, cn, contacts: [] }));
      tie.contacts.push(contact);
      for (const person of [kp, cn]) {
        const met_ = people.get(person);
        if (met_) met_.add(contact);
        else people.set(person, new Set([contact]));
      }
    }
  }
  return { ties: [...ties.values()], people };
};

// More lines than this are a black cloud, and slow: those of the most contacts are drawn.
const MOST_LINES = 20000;

// `all`: without the range of dates, to say who has a place in the picture; `now`: what is shown.
const views = { all: null, now: null };
const refilter = () => {
  const kept = contacts.filter(keeps);
  const shownNow = kept.filter(inRange);
  views.all = { contacts: kept, ...tied(kept) };
  views.now = shownNow.length === kept.length ? views.all : { contacts: shownNow, ...tied(shownNow) };
  const { ties } = views.now;
  views.now.lines = ties.length > MOST_LINES ? [...ties].sort((a, b) => b.contacts.length - a.contacts.length).slice(0, MOST_LINES) : ties;
  views.now.byId = new Map(ties.map((tie) => [tie.id, tie]));
};

const isDisputed = (tie) => tie.contacts.some((contact) => contact.disputed);
const isMet = (tie) => tie.contacts.some((contact) => contact.status === "occurred");
