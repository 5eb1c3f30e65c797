// Elements of the website.

/** An element with properties of its object; children are elements or text. */
export function make(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}
