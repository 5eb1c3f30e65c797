// Boxes [left, top, right, bottom] in pixels, and whether they would cover one another.

const STEP = 64; // pixels of a cell of the grid
const ROW = 100003; // more than there are rows: one number names a cell

/** Whether two boxes overlap. */
export const meet = (a, b) => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];

function cellsOf([left, top, right, bottom]) {
  const found = [];
  for (let x = Math.floor(left / STEP); x <= Math.floor(right / STEP); x++)
    for (let y = Math.floor(top / STEP); y <= Math.floor(bottom / STEP); y++)
      found.push(x * ROW + y);
  return found;
}

/**
 * A set of boxes that can be asked whether another one touches them. Owners: the number of a
 * node for its sign, -1 - number for its name, "title".
 */
export function boxSet() {
  const cells = new Map();
  const isClear = (box, matters) =>
    cellsOf(box).every((cell) =>
      (cells.get(cell) || []).every(([other, owner]) => !matters(owner) || !meet(box, other)),
    );
  return {
    add(box, owner) {
      for (const cell of cellsOf(box)) {
        if (!cells.has(cell)) cells.set(cell, []);
        cells.get(cell).push([box, owner]);
      }
    },
    isFree: (box, own) => isClear(box, (owner) => owner !== own),
    isFreeOfNames: (box) => isClear(box, (owner) => owner === "title" || owner < 0),
  };
}
