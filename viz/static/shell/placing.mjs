// Where the things of a picture stand: joined ones near, no two on one spot.

const ROUNDS = 240;
const REST = 130; // units between joined things
const WIDE = 1.45; // labels are wide: across there is more room than down

/** Places { x, y } of `count` nodes that `pairs` join; `focus` begins in the middle. */
export function placed(count, pairs, focus) {
  const at = circle(count, focus, pairs);
  const weight = Array.from({ length: count }, () => 1);
  for (const [one, other] of pairs) {
    weight[one]++;
    weight[other]++;
  }
  for (let round = 0; round < ROUNDS; round++) {
    const moves = at.map(({ x, y }) => ({ x: -x * 0.01, y: -y * 0.01 }));
    for (let one = 0; one < count; one++)
      for (let other = one + 1; other < count; other++) push(at, moves, one, other);
    for (const [one, other] of pairs) pull(at, moves, weight, one, other);
    step(at, moves, 70 * (1 - round / ROUNDS) + 1);
  }
  return at.map(({ x, y }) => ({ x: Math.round(x * WIDE), y: Math.round(y) }));
}

/** All on a circle, those joined to one another beside one another as far as order tells. */
function circle(count, focus, pairs) {
  const first = new Map(pairs.map(([one, other]) => [other, one]));
  const order = [...Array(count).keys()].filter((number) => number !== focus);
  order.sort((a, b) => (first.get(a) ?? a) - (first.get(b) ?? b) || a - b);
  const radius = (REST * count) / 6;
  const at = Array.from({ length: count });
  for (const [place, number] of order.entries()) {
    const angle = (place * 2 * Math.PI) / order.length;
    at[number] = { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  }
  if (focus >= 0) at[focus] = { x: 0, y: 0 };
  return at;
}

function push(at, moves, one, other) {
  const [x, y] = [at[one].x - at[other].x, at[one].y - at[other].y];
  const far = x * x + y * y || 1;
  if (far > 49 * REST * REST) return;
  const force = (0.5 * REST * REST) / far;
  add(moves[one], x * force, y * force);
  add(moves[other], -x * force, -y * force);
}

function pull(at, moves, weight, one, other) {
  const [x, y] = [at[one].x - at[other].x, at[one].y - at[other].y];
  const force = (Math.hypot(x, y) / REST) * 0.12;
  const [a, b] = [force / Math.sqrt(weight[one]), force / Math.sqrt(weight[other])];
  add(moves[one], -x * a, -y * a);
  add(moves[other], x * b, y * b);
}

function add(move, x, y) {
  move.x += x;
  move.y += y;
}

function step(at, moves, most) {
  for (const [number, { x, y }] of moves.entries()) {
    const long = Math.hypot(x, y) || 1;
    add(at[number], (x / long) * Math.min(long, most), (y / long) * Math.min(long, most));
  }
}
