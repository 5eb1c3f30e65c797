// Small pages for the tests: what Python writes into a page, and the page of it.
import { openFilters, passes } from "../../viz/static/shared/filters.mjs";
import { wording } from "../../viz/static/shared/text.mjs";
import { fitting, modelOf, openState } from "../../viz/static/picture/model.mjs";

const ID = "https://w3id.org/kgraph/id/";
const LOOK = {
  Network: { shape: "dot", colour: "#0072b2" },
  Institution: { shape: "square", colour: "#e69f00" },
  Group: { shape: "stack", colour: "#999999" },
  Concept: { shape: "pill", colour: "#999999" },
};

/**
 * Networks A and B, an institution C in both since 2015 and until 2018, a group with D and E of
 * which only E has a tie, to A. Sources: "x" for all but the tie of E, which "y" names.
 */
const SMALL = {
  title: "Netze: klein",
  language: "de",
  layout: "groups",
  words: { hello: "{n} von {total}" },
  look: LOOK,
  nodes: [
    { id: ID + "network/a", name: "Netz Alpha", type: "Network", evidence: [0] },
    { id: ID + "network/b", name: "Netz Beta", type: "Network", evidence: [0] },
    {
      id: ID + "institution/c",
      name: "IHK Köln",
      type: "Institution",
      kind: "IHK",
      evidence: [0],
    },
    { id: ID + "group/g", name: "Weitere", type: "Group" },
    { id: ID + "institution/d", name: "Übrige D", type: "Institution", parent: 3, evidence: [0] },
    { id: ID + "institution/e", name: "Müßig E", type: "Institution", parent: 3 },
  ],
  ties: [
    { from: 2, to: 0, relation: 0, since: "2015", evidence: [0] },
    { from: 2, to: 1, relation: 0, until: "2018", evidence: [0], role: "Träger" },
    { from: 0, to: 2, relation: 1, evidence: [0] },
    { from: 5, to: 0, relation: 0, evidence: [1] },
  ],
  relations: [
    { code: "member-of", reading: "ist Mitglied in", inverse: "hat Mitglied", tie: true },
    { code: "has-topic", reading: "hat Thema", inverse: "ist Thema von", tie: false },
  ],
  evidence: [
    ["x", "Zeile 2"],
    ["y", ""],
  ],
  sources: { x: "Liste X" },
  network: {
    nodes: [0, 1, 2, 3].map((id) => ({ id, x: 100 * id, y: 10 * id })),
    halos: [],
  },
};

/** A copy of the small data, to be changed at will. */
export const smallData = () => structuredClone(SMALL);

/** The page of `data` as main.mjs makes it, without the parts that need a browser. */
export function smallPage(data = smallData()) {
  const page = {
    data,
    ...wording(data),
    ...modelOf(data),
    groups: ["type", "kind", "relation", "source"],
    state: openState(SMALL),
    drawing: { pinned: new Set(), lit: null, radii: new Map(), discOf: new Map() },
  };
  page.tieFits = (tie) => passes(page, tie);
  page.shown = fitting(page);
  return page;
}

/** A page for what reads filters alone. */
export function filtersOnly(state, evidence = []) {
  return {
    state: { ...openFilters(), ...state },
    data: { evidence },
    groups: ["type", "kind", "relation", "source"],
  };
}
