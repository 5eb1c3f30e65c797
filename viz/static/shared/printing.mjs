// Printing gives one page: title, findings, the picture with its legend, the sources.
import { byId, element } from "./elements.mjs";

/** Put the picture on a sheet that only paper shows; `svgText()` draws it. */
export function buildPaper(page, svgText) {
  addEventListener("beforeprint", () => {
    if (page.state.isMatrix) {
      byId("paper").replaceChildren(
        ...[...byId("matrix").children].map((one) => one.cloneNode(true)),
      );
      return;
    }
    const src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(svgText(page));
    byId("paper").replaceChildren(element("img", { src, alt: page.data.title }));
  });
  byId("print").addEventListener("click", async () => {
    dispatchEvent(new Event("beforeprint"));
    const image = byId("paper").querySelector("img");
    if (image) await image.decode().catch(() => null);
    print();
  });
}
