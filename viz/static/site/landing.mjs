// The page above the languages leads on to the language the browser asks for.

/** The address of the page in the first language that is asked for and there; the first else. */
export function landing(asked, links) {
  const known = links.map((link) => link.hreflang);
  const wanted = asked.map((one) => one.slice(0, 2).toLowerCase());
  const found = wanted.find((one) => known.includes(one));
  return links[found ? known.indexOf(found) : 0].href;
}
