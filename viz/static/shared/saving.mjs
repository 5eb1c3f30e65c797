// What a page hands over as a file: any text, or a picture as PNG.
import { byId, colour, element } from "./elements.mjs";

const MOST_PIXELS = 8000; // of a side, whatever the size of the picture

/** Have the browser save `content` under a name. */
export function saveFile(name, type, content) {
  const href = URL.createObjectURL(new Blob([content], { type }));
  element("a", { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 10000);
}

/** Save the text of an SVG as PNG, on paper, as fine as a screen of two pixels to one. */
export function savePng(name, svgText) {
  const image = new Image();
  image.addEventListener("load", () => {
    paint(image).toBlob((blob) => saveFile(name, "image/png", blob), "image/png");
  });
  image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(svgText);
}

function paint(image) {
  const canvas = element("canvas");
  const scale = Math.min(2, MOST_PIXELS / Math.max(image.width, image.height));
  canvas.width = image.width * scale;
  canvas.height = image.height * scale;
  const context = canvas.getContext("2d");
  context.fillStyle = colour("sheet");
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** A button that saves what `write()` gives. */
export function buildSave(id, name, type, write) {
  byId(id).addEventListener("click", () => saveFile(name, type, write()));
}
