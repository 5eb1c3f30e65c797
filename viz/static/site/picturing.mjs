// The interactive picture of a thing, put into its page when it is asked for.
import { make } from "./make.mjs";

/** A link to the picture opens it in place; with a key that opens windows it stays a link. */
export function openPictures(links) {
  for (const link of links)
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || innerWidth < 700) return;
      event.preventDefault();
      open(link);
    });
}

/** The frame stands above the columns, as wide as the page. */
function open(link) {
  const known = document.querySelector("iframe.picture");
  if (known) return known.scrollIntoView();
  const frame = make("iframe", { src: link.href, title: link.title, className: "picture" });
  link.closest(".columns").before(frame);
  frame.scrollIntoView({ block: "nearest" });
  frame.focus();
}
