// One outline for each shape, within a circle of radius 1: used by canvas, legend and SVG.
function polygon(corners, turn) {
  const points = [];
  for (let i = 0; i < corners; i++) {
    const angle = turn + (i * 2 * Math.PI) / corners;
    points.push(Math.cos(angle).toFixed(3) + " " + Math.sin(angle).toFixed(3));
  }
  return "M" + points.join("L") + "Z";
}

function starOutline() {
  const points = [];
  for (let i = 0; i < 10; i++) {
    const angle = -Math.PI / 2 + (i * Math.PI) / 5;
    const radius = i % 2 ? 0.5 : 1.12;
    points.push((radius * Math.cos(angle)).toFixed(3) + " " + (radius * Math.sin(angle)).toFixed(3));
  }
  return "M" + points.join("L") + "Z";
}

const OUTLINES = {
  dot: "M1 0A1 1 0 1 1 -1 0A1 1 0 1 1 1 0Z",
  square: "M-.85 -.85H.85V.85H-.85Z",
  triangle: polygon(3, -Math.PI / 2),
  triangleDown: polygon(3, Math.PI / 2),
  diamond: polygon(4, 0),
  hexagon: polygon(6, 0),
  star: starOutline(),
  house: "M0 -1L.85 -.2V.85H-.85V-.2Z",
  cross: "M-.35 -1H.35V-.35H1V.35H.35V1H-.35V.35H-1V-.35H-.35Z",
  page: "M-.7 -1H.35L.7 -.65V1H-.7Z",
  pill: "M-.75 -.5H.75A.5 .5 0 0 1 .75 .5H-.75A.5 .5 0 0 1 -.75 -.5Z",
  stack: "M-.9 -.55H.55V.9H-.9ZM-.55 -.9H.9V.55H.72V-.72H-.55Z",
};
const PATHS = {};
for (const [name, outline] of Object.entries(OUTLINES)) PATHS[name] = new Path2D(outline);

function lookOf(type) {
  return data.look[type] || data.look.Concept;
}

/** The sign of a type as a small picture for legend, lists and panel. */
function icon(type) {
  const look = lookOf(type);
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  svg.setAttribute("viewBox", "-1.25 -1.25 2.5 2.5");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(space, "path");
  path.setAttribute("d", OUTLINES[look.shape]);
  path.setAttribute("fill", look.colour);
  svg.append(path);
  return svg;
}

function drawShape(context, type, x, y, radius, outline, width) {
  const look = lookOf(type);
  context.save();
  context.translate(x, y);
  context.scale(radius, radius);
  context.fillStyle = look.colour;
  context.strokeStyle = outline;
  context.lineWidth = width / radius;
  context.lineJoin = "round";
  context.fill(PATHS[look.shape]);
  context.stroke(PATHS[look.shape]);
  context.restore();
}
