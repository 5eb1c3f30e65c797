// The filters that all views have: what they hide, what passes, how they stand in an address.
// `page` is what shared/page.mjs says; these functions read its `state`, `groups` and `data`.

/** How the groups of boxes are called in an address. */
const PARAMETERS = { type: "t", kind: "k", relation: "r", source: "s" };

/** Filters as a page opens: what it calls `quiet` and `off` is hidden; the sets hold what is. */
export const openFilters = ({ quiet = [], nodes = [] } = {}) => ({
  type: new Set(),
  kind: new Set(),
  relation: new Set(quiet),
  off: new Set(nodes.flatMap((node, index) => (node.off ? [index] : []))),
  source: new Set(),
  from: "",
  to: "",
  undated: true,
  degree: 0,
});

const NOTHING = "-"; // a group that hides nothing where the page opens with something hidden

const isSame = (one, other) => one.size === other.size && [...one].every((it) => other.has(it));

const year = (text) => (text ? Number(String(text).slice(0, 4)) || null : null);

/** Whether a tie held in the years asked for; one without years passes if those are wanted. */
export function inPeriod({ state }, tie) {
  const from = year(state.from);
  const to = year(state.to);
  if (from === null && to === null) return true;
  const since = year(tie.since);
  const until = year(tie.until);
  if (since === null && until === null) return state.undated;
  const begins = to === null || since === null || since <= to;
  return begins && (from === null || until === null || until >= from);
}

/** Whether one of the sources of some places is shown; what has no source passes. */
export function inSources({ state, data }, places) {
  if (!state.source.size || !places || !places.length) return true;
  return places.some((place) => !state.source.has(data.evidence[place][0]));
}

/** Whether a tie passes the filters for ties. */
export function passes(page, tie) {
  const isHere = tie.layer === undefined || tie.layer === page.state.layer;
  const isShown = isHere && !page.state.relation.has(tie.code);
  return isShown && inSources(page, tie.evidence) && inPeriod(page, tie);
}

/** How many filters hide something. */
export function countActive({ state, groups, data }) {
  const opening = openFilters(data);
  const hiding = groups.filter((group) => !isSame(state[group], opening[group])).length;
  return hiding + (state.from || state.to ? 1 : 0) + (state.degree > 0 ? 1 : 0);
}

/** Write the filters into the parameters of an address. */
export function writeFilters({ state, groups, data }, found) {
  const opening = openFilters(data);
  for (const group of groups) {
    if (isSame(state[group], opening[group])) continue;
    for (const value of state[group]) found.append(PARAMETERS[group], value);
    if (!state[group].size) found.append(PARAMETERS[group], NOTHING);
  }
  for (const name of ["from", "to"]) if (state[name]) found.set(name, state[name]);
  if (!state.undated) found.set("dated", "1");
  if (state.degree) found.set("degree", state.degree);
}

/** Take the filters from the parameters of an address. */
export function readFilters({ state, groups, data }, found) {
  const opening = openFilters(data);
  for (const group of groups) {
    const values = found.getAll(PARAMETERS[group]).filter((value) => value !== NOTHING);
    state[group] = found.has(PARAMETERS[group]) ? new Set(values) : opening[group];
  }
  state.from = found.get("from") || "";
  state.to = found.get("to") || "";
  state.undated = !found.has("dated");
  state.degree = Number(found.get("degree")) || 0;
}
