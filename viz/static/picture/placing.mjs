// Free ground in the picture.

const GAP_X = 120; // units of the picture between two nodes
const GAP_Y = 66;
const TURNS = 24; // directions that are tried at each distance
const STEP = 60;

/**
 * Places {x, y} for `count` nodes in a block on free ground as near to `node` as there is and at
 * least `nearest` away, first on the side away from the others. `taken` are those others.
 */
export function block(node, taken, count, nearest) {
  const wide = Math.max(1, Math.ceil(Math.sqrt(count * 0.7)));
  const high = Math.ceil(count / wide);
  const half = [((wide + 1) * GAP_X) / 2, ((high + 1) * GAP_Y) / 2];
  const [x, y] = freeSpot(node, taken, half, nearest);
  return Array.from({ length: count }, (_, place) => ({
    x: Math.round(x + ((place % wide) - (wide - 1) / 2) * GAP_X),
    y: Math.round(y + (Math.floor(place / wide) - (high - 1) / 2) * GAP_Y),
  }));
}

/** The middle of a free box of twice `half`. */
function freeSpot(node, taken, half, nearest) {
  const [halfWide, halfHigh] = half;
  const isOver = (x, y) => (other) =>
    Math.abs(other.x - x) < halfWide && Math.abs(other.y - y) < halfHigh;
  const mean = (of) => taken.reduce((sum, other) => sum + other[of] / taken.length, 0);
  const away = Math.atan2(node.y - mean("y"), node.x - mean("x"));
  const least = Math.min(...half);
  for (let far = nearest + least; ; far += STEP)
    for (let turn = 0; turn < TURNS; turn++) {
      const angle = away + (turn % 2 ? 1 : -1) * Math.ceil(turn / 2) * ((2 * Math.PI) / TURNS);
      const x = node.x + Math.cos(angle) * (far + halfWide - least);
      const y = node.y + Math.sin(angle) * far;
      if (!taken.some(isOver(x, y))) return [x, y];
    }
}
