// Elements of the page: found, made, coloured. Children are elements or text, never HTML.

export const byId = (id) => document.getElementById(id);

/** An HTML element; a property "onclick" is a listener, null and undefined are left out. */
export function element(tag, properties, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties || {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (name === "class") made.className = value;
    else made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

export function button(label, onclick, properties) {
  return element("button", { type: "button", onclick, ...properties }, label);
}

/** An element of SVG. */
export function drawn(tag, properties, ...children) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(properties || {}))
    if (value !== null && value !== undefined) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A colour of the present theme by its name in the style sheet. */
export function colour(name) {
  return getComputedStyle(document.documentElement)
    .getPropertyValue("--" + name)
    .trim();
}

/** A function that shows a text for five seconds and has it read out. */
export function messenger() {
  let timer = 0;
  return (text) => {
    byId("message").textContent = text;
    clearTimeout(timer);
    timer = setTimeout(() => {
      byId("message").textContent = "";
    }, 5000);
  };
}
