// Menus close when one clicks elsewhere or on a button of theirs, and with Escape.

export function buildMenus() {
  document.addEventListener("click", ({ target }) => {
    for (const menu of openMenus())
      if (!menu.contains(target) || target.closest("button")) menu.open = false;
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const menu of openMenus()) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });
}

const openMenus = () => document.querySelectorAll(".menu[open]");
