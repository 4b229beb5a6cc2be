// The picture of the network as SVG, sharp at any size: for print, and to keep what is seen.

const svgShape = (person, { x, y }, r) => {
  const kind = fill(nodes.get(person.id).group);
  const look = { class: "person", fill: tone(kind), stroke: tone(`${kind}-rim`) || tone("ink"), "stroke-width": 2, "stroke-dasharray": person.verified ? null : "4 3" };
  if (kind === "cn") return svg("rect", { x: x - r, y: y - r, width: 2 * r, height: 2 * r, ...look });
  if (kind === "kp") return svg("circle", { cx: x, cy: y, r, ...look });
  return svg("path", { d: `M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`, ...look });
};

const svgLine = (tie, seen_) => {
  const [a, b] = [seen_.at.get(tie.kp), seen_.at.get(tie.cn)];
  const look = lookOf(tie, seen_.lit);
  return svg("line", {
    x1: a.x, y1: a.y, x2: b.x, y2: b.y, stroke: tone(look.state === "lit" ? "line-on" : "line"),
    "stroke-width": look.width * Math.sqrt(seen_.zoom), "stroke-dasharray": look.dashes.length ? look.dashes.join(" ") : null,
    opacity: opacityOf(look, seen_.lines),
  });
};

const svgText = (words, x, y, font, colour, anchor = "start") =>
  svg("text", {
    x, y, fill: tone(colour), "text-anchor": anchor, "font-family": FONT, "dominant-baseline": "middle",
    "font-size": font === NAME ? 14 : font === HEAD ? 13 : 12, "font-weight": font === SMALL ? null : 600,
  }, words);

const ANCHORS = { left: "start", center: "middle", right: "end" };
const svgLabel = (label, seen_) => {
  const x = label.x + { left: 0, center: label.w / 2, right: label.w }[label.align];
  const back = label.pill ? svg("rect", { x: label.x, y: label.y, width: label.w, height: label.h, fill: tone("paper") }) : null;
  const made = svg("g", { opacity: seen_.lit.size && !seen_.lit.has(label.owner) ? 0.35 : null }, back);
  for (const line of label.lines) {
    const one = svgText(line.words, x, label.y + line.y, line.font, line.tone, ANCHORS[label.align]);
    if (!label.pill) for (const [name, value] of [["stroke", tone("paper")], ["stroke-width", 3], ["paint-order", "stroke"]]) one.setAttribute(name, value);
    made.append(one);
  }
  return made;
};

const sketch = (seen_) => {
  const made = svg("svg", { viewBox: `0 0 ${seen_.w} ${seen_.h}`, width: seen_.w, height: seen_.h });
  const order = { faint: 0, plain: 1, lit: 2 };
  const lines = [...seen_.lines].sort((a, b) => order[lookOf(a, seen_.lit).state] - order[lookOf(b, seen_.lit).state]);
  for (const tie of lines) made.append(svgLine(tie, seen_));
  for (const person of seen_.people) {
    const shape = svgShape(person, seen_.at.get(person), seen_.r(person));
    if (seen_.lit.size && !seen_.lit.has(person.id)) shape.setAttribute("opacity", 0.22);
    made.append(shape);
  }
  for (const head of seen_.heads) made.append(svgText(head.words, head.x, head.y, HEAD, "soft", ANCHORS[head.align]));
  for (const label of labels(seen_)) made.append(svgLabel(label, seen_));
  return made;
};

// The colours of paper, whatever those of the screen.
const PAPER = {
  paper: "#fff", ink: "#000", soft: "#333", line: "#555", "line-on": "#000", kp: "#1f5a96", "kp-rim": "#000", cn: "#f6c48f", "cn-rim": "#000",
};
const inColoursOfPaper = (draw_) => {
  tones.clear();
  for (const [name, colour] of Object.entries(PAPER)) tones.set(name, colour);
  const made = draw_();
  tones.clear();
  return made;
};

// The whole network, 1000 pixels across, with nothing chosen: for paper.
const printed = () => {
  const rows = rowsOf(placed());
  const whole_ = frame(1000, inColumns() ? Math.max(300, 130 + rows * rowHeight(rows, 1000)) : 700);
  const people = whole_.people.filter((person) => views.now.people.has(person));
  return sketch({ ...whole_, people, lines: views.now.lines, lit: new Set(), r: (person) => sizeOf(person) * whole_.zoom });
};
