// The sign of a node on the canvas.
import { lookOf, outline } from "../shared/signs.mjs";

/** Draw the sign of a type; `outline` is the colour of its rim, `width` that rim's. */
export function drawSign(context, look, { x, y, radius }, rim) {
  context.save();
  context.translate(x, y);
  context.scale(radius, radius);
  context.fillStyle = look.colour;
  context.strokeStyle = rim.colour;
  context.lineWidth = rim.width / radius;
  context.lineJoin = "round";
  context.fill(look.path);
  context.stroke(look.path);
  context.restore();
}

/** Colour and path of each type; other types look as concepts do. */
export function looksOf(data) {
  const found = Object.keys(data.look).map((type) => {
    const { shape, colour } = lookOf(data, type);
    return [type, { colour, path: new Path2D(outline(shape)) }];
  });
  return new Map(found);
}

/** The mark of a node that stays where it was put. */
export function drawPin(context, { x, y, radius }) {
  context.beginPath();
  context.arc(x, y, Math.max(3, radius * 0.28), 0, 2 * Math.PI);
  context.fillStyle = "#fff";
  context.fill();
  context.lineWidth = 1.5;
  context.strokeStyle = "#000";
  context.stroke();
}

/** The ring around a node that is chosen or under the pointer. */
export function drawRing(context, { x, y, radius }, { width, colour }) {
  context.beginPath();
  context.arc(x, y, radius * 1.25 + 4, 0, 2 * Math.PI);
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.stroke();
}
