// Nodes that are hidden at first because they are joined to nearly everything.
import { byId, element } from "../shared/elements.mjs";
import { fit } from "./camera.mjs";

export function buildHubs(page) {
  const { nodes, state, number } = page;
  const hubs = nodes.filter((node) => node.off);
  byId("hubs").hidden = !hubs.length;
  for (const node of hubs) {
    const box = element("input", { type: "checkbox", value: node.index });
    box.addEventListener("change", () => {
      state.off[box.checked ? "delete" : "add"](node.index);
      page.update();
      fit(page, null, true);
    });
    const name = element("span", { class: "name", dir: "auto" }, node.short);
    const count = element("span", {}, number(node.total));
    byId("hubs").append(element("label", { class: "check" }, box, name, count));
  }
  writeHubs(page);
}

/** Put what the state says into the boxes. */
export function writeHubs({ state }) {
  for (const box of byId("hubs").querySelectorAll("input"))
    box.checked = !state.off.has(Number(box.value));
}
