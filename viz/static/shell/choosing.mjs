// What a picture of the site shows: of the whole graph the part around one thing.

const MOST = 300; // things: more would be a pile
const MOST_BEYOND = 1500;

/** The number of the thing whose page lies at `path`, -1 without one. */
export const thingAt = ({ things }, path) => things.findIndex((thing) => thing[3] === path);

/** The numbers of the things around one: those in a region, else those it is joined to. */
export function around(graph, focus) {
  const inside = graph.inside[focus];
  const found = new Set(inside || joinedTo(graph, focus));
  if (inside) for (const tie of graph.ties) addPlace(graph, found, tie);
  found.delete(focus);
  const rest = [...found];
  if (rest.length < MOST) return [focus, ...rest].sort((a, b) => a - b);
  const degrees = degreesOf(graph);
  rest.sort((a, b) => degrees[b] - degrees[a] || a - b);
  return [focus, ...rest.slice(0, MOST - 1)].sort((a, b) => a - b);
}

/** The things that a tie or a relation of structure joins to one. */
function joinedTo({ ties }, focus) {
  const found = [];
  for (const [from, to] of ties) {
    if (from === focus) found.push(to);
    else if (to === focus) found.push(from);
  }
  return found;
}

/** The things one step further, which a picture adds when it is asked to. */
export function beyond(graph, shown) {
  const inside = new Set(shown);
  const found = new Set();
  for (const [from, to] of graph.ties) {
    if (inside.has(from) && !inside.has(to)) found.add(to);
    if (inside.has(to) && !inside.has(from)) found.add(from);
  }
  return [...found].sort((a, b) => a - b).slice(0, MOST_BEYOND);
}

/** Where in a region its things are: the regions their seat or area of activity names. */
function addPlace({ placing, relations, inside }, found, [from, to, relation]) {
  const isPlace = placing.includes(relations[relation].code);
  if (isPlace && found.has(from) && (inside[to] || []).includes(from)) found.add(to);
}

function degreesOf({ things, ties }) {
  const degrees = Array.from({ length: things.length }, () => 0);
  for (const [from, to] of ties) {
    degrees[from]++;
    degrees[to]++;
  }
  return degrees;
}
