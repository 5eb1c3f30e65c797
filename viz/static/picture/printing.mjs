// Printing gives one page: title, findings, the picture with its legend, the sources.
import { byId, element } from "../shared/elements.mjs";

/** Put the picture on a sheet that only paper shows; `svgText()` draws it. */
export function buildPaper(page, svgText) {
  addEventListener("beforeprint", () => {
    const src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(svgText(page));
    byId("paper").replaceChildren(element("img", { src, alt: page.data.title }));
  });
  byId("print").addEventListener("click", async () => {
    dispatchEvent(new Event("beforeprint"));
    const [image] = byId("paper").children;
    await image.decode().catch(() => null);
    print();
  });
}
