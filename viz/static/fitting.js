// The filters that all views have: what they hide, what passes, how they stand in the address.
const NAMES = { type: "t", kind: "k", relation: "r", source: "s" };
const groups = Object.keys(NAMES).filter((group) => byId(group + "s"));

const openFilters = () => ({
  type: new Set(), kind: new Set(), relation: new Set(), source: new Set(), // what is hidden
  from: "", to: "", undated: true, degree: 0,
});

const typeKey = (node) => (data.look[node.type] ? node.type : "Concept");
const year = (text) => (text ? Number(String(text).slice(0, 4)) || null : null);

function inPeriod(tie) {
  const from = year(state.from), to = year(state.to);
  if (from === null && to === null) return true;
  const since = year(tie.since), until = year(tie.until);
  if (since === null && until === null) return state.undated;
  return (to === null || since === null || since <= to) && (from === null || until === null || until >= from);
}

function inSources(places) {
  if (!state.source.size || !places || !places.length) return true;
  return places.some((place) => !state.source.has(data.evidence[place][0]));
}

const passes = (tie) => !state.relation.has(tie.code) && inSources(tie.evidence) && inPeriod(tie);

function writeFilters(found) {
  for (const group of groups) for (const value of state[group]) found.append(NAMES[group], value);
  for (const name of ["from", "to"]) if (state[name]) found.set(name, state[name]);
  if (!state.undated) found.set("dated", "1");
  if (state.degree) found.set("degree", state.degree);
}

function readFilters(found) {
  for (const group of groups) state[group] = new Set(found.getAll(NAMES[group]));
  state.from = found.get("from") || "";
  state.to = found.get("to") || "";
  state.undated = !found.has("dated");
  state.degree = Number(found.get("degree")) || 0;
}
