// The picture on the screen: vis-network draws the people and is moved about; lines and labels are ours.

const box = byId("picture");
const nodes = new Map(data.network.nodes.map((node) => [node.id, node]));
let network = null;
let drawnNodes = null;
let placement = null; // the frame of map-place.js that the picture shows
let lit = new Set(); // ids of what is chosen and of what belongs to it; empty when nothing is

const tones = new Map();
const tone = (name) => {
  if (!tones.has(name)) tones.set(name, getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim());
  return tones.get(name);
};
const fill = (side) => ({ KP: "kp", CN: "cn" })[side] ?? "soft";

const groups = () => Object.fromEntries(["KP", "CN", "other"].map((side) => {
  const [background, border] = [tone(fill(side)), tone(`${fill(side)}-rim`) || tone("ink")];
  const on = { background, border: tone("ink") };
  return [side, { color: { background, border, highlight: on, hover: on } }];
}));

// A person as vis-network draws them now; whoever is not shown is hidden.
const looksOf = (node) => {
  const person = personOf.get(node.id);
  const point = placement.at.get(person);
  if (!point || !views.now.people.has(person)) return { id: node.id, hidden: true };
  return {
    id: node.id, hidden: false, size: sizeOf(person) * placement.zoom, opacity: lit.size && !lit.has(node.id) ? 0.22 : 1,
    x: point.x - placement.w / 2, y: point.y - placement.h / 2,
  };
};

const repaint = () => {
  drawnNodes.update([...nodes.values()].map(looksOf));
  forgetLines();
  forgetLabels();
  network.redraw();
};

const fit = () => {
  placement = framed();
  network.setSize("100%", "100%");
  network.moveTo({ position: { x: 0, y: 0 }, scale: 1, animation: false });
  repaint();
};

const framed = () => {
  const height = `${heightFor(box.clientWidth)}px`;
  if (box.style.height !== height) box.style.height = height;
  return frame(box.clientWidth, box.clientHeight);
};

// What is seen, in pixels of the picture: people, lines, headings and labels under the present zoom.
const seen = () => {
  const scale = network.getScale();
  const middle = network.getViewPosition();
  const to = ({ x, y }) => ({
    x: (x - placement.w / 2 - middle.x) * scale + placement.w / 2, y: (y - placement.h / 2 - middle.y) * scale + placement.h / 2,
  });
  const people = placement.people.filter((person) => views.now.people.has(person));
  const found = {
    w: placement.w, h: placement.h, zoom: placement.zoom * scale, columns: placement.columns && scale === 1, people, lit,
    at: new Map(placement.people.map((person) => [person, to(placement.at.get(person))])),
    lines: views.now.lines, heads: placement.heads.map((head) => ({ ...head, ...to(head) })),
    r: (person) => sizeOf(person) * placement.zoom * scale,
  };
  return found;
};

// Labels are placed anew when the zoom changes; while the picture is only moved, they move along.
let kept = null;
const forgetLabels = () => (kept = null);
const labelled = () => {
  const [scale, middle] = [network.getScale(), network.getViewPosition()];
  if (!kept || kept.scale !== scale) {
    const now = seen();
    kept = { scale, middle, labels: labels(now), heads: now.heads };
  }
  const by = { x: (kept.middle.x - middle.x) * scale, y: (kept.middle.y - middle.y) * scale };
  const moved = (one) => ({ ...one, x: one.x + by.x, y: one.y + by.y });
  return by.x || by.y ? { labels: kept.labels.map(moved), heads: kept.heads.map(moved) } : kept;
};

const writeLabel = (ctx, label) => {
  ctx.globalAlpha = lit.size > 0 && !lit.has(label.owner) ? 0.35 : 1;
  ctx.textAlign = label.align;
  const x = label.x + { left: 0, center: label.w / 2, right: label.w }[label.align];
  if (label.pill) {
    ctx.fillStyle = tone("paper");
    ctx.fillRect(label.x, label.y, label.w, label.h);
  }
  for (const line of label.lines) {
    ctx.font = line.font;
    ctx.fillStyle = tone(line.tone);
    if (!label.pill) {
      ctx.lineWidth = 3;
      ctx.strokeStyle = tone("paper");
      ctx.strokeText(line.words, x, label.y + line.y);
    }
    ctx.fillText(line.words, x, label.y + line.y);
  }
};

const write = (ctx) => {
  const sharp = ctx.canvas.width / ctx.canvas.clientWidth;
  const { labels: written_, heads } = labelled();
  ctx.save();
  ctx.setTransform(sharp, 0, 0, sharp, 0, 0);
  ctx.textBaseline = "middle";
  ctx.lineJoin = "round";
  ctx.font = HEAD;
  ctx.fillStyle = tone("soft");
  for (const head of heads) {
    ctx.textAlign = head.align;
    ctx.fillText(head.words, head.x, head.y);
  }
  written_.forEach((label) => writeLabel(ctx, label));
  ctx.restore();
  if (!performance.getEntriesByName("yalu:drawn").length) performance.mark("yalu:drawn");
};

// Whether the view is another than in the last frame; once it rests, everything is drawn again.
const RESTING = 150; // milliseconds
let [lastView, atRest] = ["", 0];
const isMoving = () => {
  const { x, y } = network.getViewPosition();
  const now = `${network.getScale()} ${x} ${y}`;
  const moving = lastView !== "" && now !== lastView;
  lastView = now;
  if (moving) {
    clearTimeout(atRest);
    atRest = setTimeout(() => network.redraw(), RESTING);
  }
  return moving;
};

const draw = () => {
  placement = framed();
  // Labels are ours: without its own vis-network has a third less to do.
  drawnNodes = new vis.DataSet([...nodes.values()].map((node) => ({ ...node, label: undefined, ...looksOf(node) })));
  network = new vis.Network(box, { nodes: drawnNodes, edges: new vis.DataSet() }, { ...data.network.options, groups: groups() });
  box.firstElementChild.tabIndex = -1; // the box takes the focus, not its inside
  network.moveTo({ position: { x: 0, y: 0 }, scale: 1, animation: false });
  network.on("beforeDrawing", (ctx) => strokeLines(ctx, views.now.lines, placement.at, lit, placement, isMoving()));
  network.on("afterDrawing", write);
  listenToPointer();
  new ResizeObserver(() => box.clientWidth && box.clientWidth !== placement.w && fit()).observe(box.parentElement);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    tones.clear();
    network.setOptions({ groups: groups() });
    repaint();
  });
};

const listenToPointer = () => {
  network.on("click", ({ nodes: [node], pointer }) => choose(node ?? lineAt(pointer.DOM, seen())?.id ?? ""));
  network.on("dragging", ({ nodes: [node] }) => {
    if (!node) return;
    const { x, y } = network.getPosition(node);
    placement.at.set(personOf.get(node), { x: x + placement.w / 2, y: y + placement.h / 2 });
    forgetLines();
    forgetLabels();
  });
  network.on("dragEnd", () => {
    forgetLabels();
    network.redraw();
  });
  network.on("hoverNode", () => (box.style.cursor = "pointer"));
  network.on("blurNode", () => (box.style.cursor = ""));
  // The wheel scrolls the page; only with Ctrl, or pinched, does it zoom the picture.
  box.addEventListener("wheel", (event) => event.ctrlKey || event.metaKey || event.stopPropagation(), { capture: true });
};

// Show what belongs to a person, a line or a contact, let the rest fade; "" shows everything again.
const highlight = (id) => {
  const own = views.now.lines.filter((tie) => belongs(tie, id));
  lit = new Set(id === "" || !own.length ? [] : [id, ...own.flatMap((tie) => [tie.id, tie.kp.id, tie.cn.id])]);
  network.setSelection({ nodes: views.now.people.has(personOf.get(id)) ? [id] : [], edges: [] });
  repaint();
};

const belongs = (tie, id) =>
  tie.id === id || tie.kp.id === id || tie.cn.id === id || (contactOf.has(id) && tie.contacts.includes(contactOf.get(id)));

const zoom = (factor) => network.moveTo({ scale: Math.min(8, Math.max(0.3, network.getScale() * factor)), animation: false });
