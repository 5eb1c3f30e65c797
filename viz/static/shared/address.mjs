// The state of a page in its address, so that a view can be sent as a link.
import { byId } from "./elements.mjs";

/** Put `text` behind the # of the address without a new entry in the history. */
export function remember(text) {
  try {
    history.replaceState(null, "", text ? "#" + text : location.pathname);
  } catch {
    location.hash = text;
  }
}

/** The button that copies the address; where it may not be copied it is shown. */
export function buildLink({ words, message }) {
  byId("link").addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(location.href);
    } catch {
      return prompt(words.link, location.href);
    }
    return message(words.copied);
  });
}
