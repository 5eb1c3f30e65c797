// Things that share a place, and places too close together to be told apart.
// A cluster: { x, y (map units), items (things), places (how many) }.
import { grouped } from "../shared/graph.mjs";

const NEAR = 14; // pixels
export const RADIUS = 5.5; // pixels, of the sign of a single thing

/** The places of the things that have one, those with the most things first. */
export function placesOf(things) {
  const found = grouped(
    things.filter((node) => node.spot),
    ({ spot }) => spot.x + "," + spot.y,
  );
  return [...found.values()]
    .map((items) => ({ x: items[0].spot.x, y: items[0].spot.y, items }))
    .sort((a, b) => b.items.length - a.items.length || a.x - b.x || a.y - b.y);
}

/** Things in clusters at least NEAR pixels apart, where a map unit has `scale` pixels. */
export function clusters(things, scale) {
  const grid = gridOf(NEAR / scale);
  const found = [];
  for (const { x, y, items } of placesOf(things)) {
    let home = grid.near(x, y);
    if (!home) {
      home = { x, y, items: [], places: 0 };
      found.push(home);
      grid.add(home);
    }
    join(home, items, 1);
  }
  return apart(found, scale);
}

function join(cluster, items, places) {
  cluster.items.push(...items);
  cluster.places += places;
}

/** Clusters by cells of the side `step`: one nearer than that stands in one of nine cells. */
function gridOf(step) {
  const cells = new Map();
  const cellOf = (value) => Math.floor(value / step);
  const inCell = (column, row) => cells.get(column + "," + row) || [];
  const around = (value) => [-1, 0, 1].map((by) => cellOf(value) + by);
  return {
    add(cluster) {
      const id = cellOf(cluster.x) + "," + cellOf(cluster.y);
      if (!cells.has(id)) cells.set(id, []);
      cells.get(id).push(cluster);
    },
    near(x, y) {
      const isNear = (one) => Math.hypot(one.x - x, one.y - y) < step;
      for (const column of around(x))
        for (const row of around(y)) {
          const home = inCell(column, row).find(isNear);
          if (home) return home;
        }
      return null;
    },
  };
}

/** The radius of a cluster in pixels. */
export function sizeOf({ items }) {
  return items.length === 1 ? RADIUS : 6 + 1.5 * Math.log2(items.length) ** 0.9;
}

/** Clusters whose circles would overlap become one, the larger taking the smaller. */
function apart(found, scale) {
  const kept = [];
  for (const cluster of found.sort((a, b) => b.items.length - a.items.length || a.x - b.x)) {
    const over = kept.find((one) => isOver(one, cluster, scale));
    if (over) join(over, cluster.items, cluster.places);
    else kept.push(cluster);
  }
  return kept.length < found.length ? apart(kept, scale) : kept;
}

function isOver(one, other, scale) {
  const far = Math.hypot(one.x - other.x, one.y - other.y) * scale;
  return far < 0.85 * (sizeOf(one) + sizeOf(other));
}
