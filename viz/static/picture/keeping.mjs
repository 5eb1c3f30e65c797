// The menu for positions: keep them in this browser or in a file, take them back.
import { byId } from "../shared/elements.mjs";
import { saveFile } from "../shared/saving.mjs";
import { fit } from "./camera.mjs";
import { fileName } from "./export.mjs";
import { movePositions, positionsIn, positionsOf } from "./positions.mjs";

const keyOf = ({ data }) => "kgraph-positions:" + data.title;

export function buildKeeping(page) {
  const { words, message } = page;
  const attempt = (work) => () => {
    try {
      work();
    } catch {
      message(words.not_saved); // the browser keeps nothing
    }
  };
  byId("save").addEventListener(
    "click",
    attempt(() => save(page)),
  );
  byId("load").addEventListener(
    "click",
    attempt(() => {
      load(page, localStorage.getItem(keyOf(page)) || "");
    }),
  );
  byId("download").addEventListener("click", () => {
    const text = JSON.stringify(positionsOf(page), null, 1);
    saveFile(fileName(page) + "-positions.json", "application/json", text);
  });
  byId("upload").addEventListener("click", () => byId("file").click());
  byId("file").addEventListener("change", () => upload(page));
}

function save(page) {
  localStorage.setItem(keyOf(page), JSON.stringify(positionsOf(page)));
  page.message(page.words.saved);
}

async function upload(page) {
  const [file] = byId("file").files;
  if (file) load(page, await file.text());
  byId("file").value = "";
}

/** Apply positions that were saved; anything else is refused. */
function load(page, text) {
  const given = positionsIn(text);
  if (!given) {
    page.message(page.words.not_loaded);
    return;
  }
  movePositions(page, given);
  page.update();
  fit(page, null, true);
  page.message(page.words.loaded);
}
