// One outline for each shape, within a circle of radius 1: used by canvas, legend and SVG.
import { drawn } from "./elements.mjs";

const CURVED = {
  dot: "M1 0A1 1 0 1 1 -1 0A1 1 0 1 1 1 0Z",
  square: "M-.85 -.85H.85V.85H-.85Z",
  house: "M0 -1L.85 -.2V.85H-.85V-.2Z",
  cross: "M-.35 -1H.35V-.35H1V.35H.35V1H-.35V.35H-1V-.35H-.35Z",
  page: "M-.7 -1H.35L.7 -.65V1H-.7Z",
  pill: "M-.75 -.5H.75A.5 .5 0 0 1 .75 .5H-.75A.5 .5 0 0 1 -.75 -.5Z",
  pile: "M-.8 -1H.8V-.45H-.8ZM-.8 -.27H.8V.27H-.8ZM-.8 .45H.8V1H-.8Z",
  stack: "M-.9 -.55H.55V.9H-.9ZM-.55 -.9H.9V.55H.72V-.72H-.55Z",
};
/** Corners and where the first one stands, in parts of a full turn. */
const POLYGONS = {
  triangle: [3, -0.25],
  triangleDown: [3, 0.25],
  diamond: [4, 0],
  hexagon: [6, 0],
};

/** The outline of a shape as an SVG path. */
export function outline(shape) {
  if (shape === "star") return closed(10, -0.25, (corner) => (corner % 2 ? 0.5 : 1.12));
  if (POLYGONS[shape]) return closed(...POLYGONS[shape], () => 1);
  return CURVED[shape];
}

function closed(corners, turn, radiusOf) {
  const points = Array.from({ length: corners }, (_, corner) => {
    const angle = 2 * Math.PI * (turn + corner / corners);
    const radius = radiusOf(corner);
    return (radius * Math.cos(angle)).toFixed(3) + " " + (radius * Math.sin(angle)).toFixed(3);
  });
  return "M" + points.join("L") + "Z";
}

/** Shape and colour of a type. */
export const lookOf = (data, type) => data.look[type] || data.look.Concept;

/** The sign of a type as a small picture for legend, lists and panel. */
export function icon(data, type) {
  const { shape, colour } = lookOf(data, type);
  const frame = { viewBox: "-1.25 -1.25 2.5 2.5", class: "icon", "aria-hidden": "true" };
  return drawn("svg", frame, drawn("path", { d: outline(shape), fill: colour }));
}
