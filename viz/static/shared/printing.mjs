// Printing gives one page: title, findings, the picture with its legend, the sources.
import { byId, element } from "./elements.mjs";

/** The picture in the colours of paper, whatever those of the screen are. */
function onPaper(page, svgText) {
  const { dataset } = document.documentElement;
  dataset.paper = "yes";
  page.readColours?.();
  const text = svgText(page);
  delete dataset.paper;
  page.readColours?.();
  return text;
}

/** Put the picture on a sheet that only paper shows; `svgText()` draws it. */
export function buildPaper(page, svgText) {
  addEventListener("beforeprint", () => {
    if (page.state.isMatrix) {
      byId("paper").replaceChildren(
        ...[...byId("matrix").children].map((one) => one.cloneNode(true)),
      );
      return;
    }
    const src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(onPaper(page, svgText));
    byId("paper").replaceChildren(element("img", { src, alt: page.data.title }));
  });
  byId("print").addEventListener("click", async () => {
    dispatchEvent(new Event("beforeprint"));
    const image = byId("paper").querySelector("img");
    if (image) await image.decode().catch(() => null);
    print();
  });
}
