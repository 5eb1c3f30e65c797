// The page as a frame in another page: its HTML, to be copied.
import { byId } from "./elements.mjs";
import { clean, xml } from "./text.mjs";

/** The HTML of a frame that shows the page as it is now. */
export function frameText({ data }, address) {
  const title = xml(clean(data.title, 200));
  const size = 'width="100%" height="700" loading="lazy"';
  return `<iframe src="${xml(address)}" title="${title}" ${size}></iframe>`;
}

export function buildEmbedding(page) {
  byId("embed").addEventListener("click", async () => {
    const text = frameText(page, location.href);
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      return prompt(page.words.embed, text);
    }
    return page.message(page.words.embedded);
  });
}
