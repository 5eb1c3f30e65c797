// Places of a source that take several pages: a link to one of them on the first leads on.

/** Go to the page that lists the place, when this page leads to such pages. */
export function leadToPart(links, spot) {
  if (!spot) return;
  for (const link of links)
    if (link.dataset.spots.split(" ").includes(spot)) location.replace(`${link.href}#${spot}`);
}
