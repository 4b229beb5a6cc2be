// The picture on the screen: vis-network draws people and lines, we place them and write the labels. And the same
// picture as SVG, sharp at any size, for print.

const box = byId("picture");
const drawnNodes = new vis.DataSet(nodes);
const drawnEdges = new vis.DataSet(edges);
let network = null;
let chosen = new Set();
let zoomed = 1;

const tones = new Map();
const tone = (name) => {
  if (!tones.has(name)) tones.set(name, getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim());
  return tones.get(name);
};
const fill = (side) => (side === "KP" ? "kp" : side === "CN" ? "cn" : "soft");

// Tall enough for the rows of the longer column; a free layout fills what the window lets one see at once.
const height = () => {
  const row = box.clientWidth < NARROW ? 74 : rows > MANY ? 46 : 62;
  const free = Math.min(Math.max(480, 300 + 10 * nodes.length), Math.max(480, 0.8 * window.innerHeight));
  return Math.round(columns ? Math.max(420, 130 + rows * row) : free);
};

const paint = () => {
  tones.clear();
  const colours = Object.fromEntries(["KP", "CN", "other"].map((side) => {
    const [background, border] = [tone(fill(side)), tone(`${fill(side)}-rim`) || tone("ink")];
    const on = { background, border: tone("ink") };
    return [side, { color: { background, border, highlight: on, hover: on } }];
  }));
  network.setOptions({ groups: colours });
  const faint = (id) => chosen.size > 0 && !chosen.has(id);
  drawnNodes.update(nodes.map((node) => ({ id: node.id, opacity: faint(node.id) ? 0.25 : 1 })));
  const [line, on] = [tone("line"), tone("line-on")];
  drawnEdges.update(edges.map((edge) => ({
    id: edge.id, color: { color: chosen.has(edge.id) ? on : line, highlight: on, hover: on, opacity: faint(edge.id) ? 0.2 : 1 },
  })));
};

const fit = () => {
  box.style.height = `${height()}px`;
  const [w, h] = [box.clientWidth, box.clientHeight];
  zoomed = crowd(w, h);
  network.setSize("100%", "100%");
  const at = place(w, h);
  drawnEdges.update(edges.map((edge) => ({ id: edge.id, width: edge.width * Math.sqrt(zoomed) })));
  drawnNodes.update(nodes.map(({ id, size }) => ({ id, size: size * zoomed, x: at.get(id).x - w / 2, y: at.get(id).y - h / 2 })));
  network.moveTo({ position: { x: 0, y: 0 }, scale: 1, animation: false });
};

const writeLabel = (ctx, label) => {
  ctx.globalAlpha = chosen.size > 0 && !chosen.has(label.owner) ? 0.35 : 1;
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

const positions = () => new Map(Object.entries(network.getPositions()).map(([id, point]) => [id, network.canvasToDOM(point)]));

const onScreen = (at = positions()) =>
  labels(at, { w: box.clientWidth, h: box.clientHeight, zoom: zoomed * network.getScale() }, chosen);

const write = (ctx) => {
  const at = positions();
  const sharp = ctx.canvas.width / ctx.canvas.clientWidth;
  ctx.save();
  ctx.setTransform(sharp, 0, 0, sharp, 0, 0);
  ctx.textBaseline = "middle";
  ctx.lineJoin = "round";
  onScreen(at).forEach((label) => writeLabel(ctx, label));
  ctx.globalAlpha = 1;
  ctx.font = HEAD;
  ctx.textAlign = "center";
  ctx.fillStyle = tone("soft");
  for (const head of network.getScale() === 1 ? heads(at) : []) ctx.fillText(head.words, head.x, head.y);
  ctx.restore();
  if (!performance.getEntriesByName("yalu:drawn").length) performance.mark("yalu:drawn");
};

const draw = (onChoose) => {
  network = new vis.Network(box, { nodes: drawnNodes, edges: drawnEdges }, data.network.options);
  box.firstElementChild.tabIndex = -1; // the box takes the focus, not its inside
  network.on("afterDrawing", write);
  network.on("click", ({ nodes: [node], edges: [edge] }) => onChoose(node ?? edge ?? null));
  network.on("dragEnd", () => network.storePositions());
  for (const event of ["hoverNode", "hoverEdge"]) network.on(event, () => (box.style.cursor = "pointer"));
  for (const event of ["blurNode", "blurEdge"]) network.on(event, () => (box.style.cursor = ""));
  // The wheel scrolls the page; only with Ctrl, or pinched, does it zoom the picture.
  box.addEventListener("wheel", (event) => event.ctrlKey || event.metaKey || event.stopPropagation(), { capture: true });
  new ResizeObserver(fit).observe(box.parentElement);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", paint);
  fit();
  paint();
};

// Show what belongs to a person or a line, let the rest fade; null shows everything again.
const highlight = (id) => {
  const own = id === null ? [] : ties.has(id) ? [ties.get(id)] : data.ties.filter((tie) => tie.kp === id || tie.cn === id);
  chosen = new Set(own.flatMap((tie) => [tie.id, tie.kp, tie.cn]));
  if (id !== null) chosen.add(id);
  network.setSelection({ nodes: persons.has(id) ? [id] : [], edges: ties.has(id) ? [id] : [] });
  paint();
};

const zoom = (factor) => network.moveTo({ scale: Math.min(6, Math.max(0.3, network.getScale() * factor)), animation: false });

const svg = (tag, attributes, words = "") => {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.textContent = words;
  return made;
};

const svgNode = (node, { x, y }, zoom) => {
  const r = node.size * zoom;
  const common = { class: fill(node.group) === "soft" ? "other" : fill(node.group), ...(node.shapeProperties.borderDashes && { "stroke-dasharray": "4 3" }) };
  if (node.shape === "square") return svg("rect", { x: x - r, y: y - r, width: 2 * r, height: 2 * r, ...common });
  return svg("circle", { cx: x, cy: y, r, ...common });
};

const svgLabel = (label) => {
  const group = svg("g", {});
  const x = label.x + { left: 0, center: label.w / 2, right: label.w }[label.align];
  if (label.pill) group.append(svg("rect", { x: label.x, y: label.y, width: label.w, height: label.h, fill: "white" }));
  for (const line of label.lines) {
    const anchor = { left: "start", center: "middle", right: "end" }[label.align];
    const size = line.font === NAME ? { "font-size": 14, "font-weight": 600 } : { "font-size": 12 };
    group.append(svg("text", { x, y: label.y + line.y + 4, "text-anchor": anchor, ...size }, line.words));
  }
  return group;
};

// The whole network as an SVG of 1000 pixels across, in the colours of paper.
const printed = () => {
  const [w, h] = [1000, columns ? Math.max(300, 130 + rows * (rows > MANY ? 44 : 62)) : 700];
  const at = place(w, h);
  const factor = crowd(w, h);
  const made = svg("svg", { viewBox: `0 0 ${w} ${h}` });
  for (const edge of edges) {
    const [a, b] = [at.get(edge.from), at.get(edge.to)];
    const dashes = edge.dashes ? { "stroke-dasharray": edge.dashes.join(" ") } : {};
    made.append(svg("line", { x1: a.x, y1: a.y, x2: b.x, y2: b.y, stroke: "#555", "stroke-width": edge.width * Math.sqrt(factor), ...dashes }));
  }
  for (const node of nodes) made.append(svgNode(node, at.get(node.id), factor));
  for (const label of labels(at, { w, h, zoom: factor })) made.append(svgLabel(label));
  for (const head of heads(at)) made.append(svg("text", { x: head.x, y: head.y, "text-anchor": "middle", "font-size": 13, "font-weight": 600 }, head.words));
  return made;
};
