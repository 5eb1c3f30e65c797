import assert from "node:assert/strict";
import test from "node:test";
import { csvCell, csvText } from "../../viz/static/shared/csv.mjs";
import { clean, fold, wording, xml } from "../../viz/static/shared/text.mjs";

test("names meet however umlauts, marks and signs were written", () => {
  assert.equal(fold("Köln"), "koln");
  assert.equal(fold("Koeln"), "koln");
  assert.equal(fold("  IHK Köln-Süd e. V. "), "ihk koln sud e v");
  assert.equal(fold("Straße Café"), "strasse cafe");
});

test("a shown name has no signs that turn the writing round, and an end", () => {
  assert.equal(clean("\u202eevil\u2066", 10), "evil");
  assert.equal(clean("a\u0000\nb", 10), "a b");
  assert.equal(clean("ä".repeat(9), 5), "ääää…");
  assert.equal(clean("👩👩👩", 2), "👩…");
  assert.equal(clean("", 5), "–");
});

test("XML holds names as text", () => {
  assert.equal(xml(`<b a="1">&'`), "&#60;b a=&#34;1&#34;&#62;&#38;&#39;");
  assert.equal(xml("a\u0001b\ud800c👩"), "abc👩");
});

test("sentences are filled in and numbers written as the language does", () => {
  const { say, number, decimals } = wording({ language: "de", words: { n: "{n} von {total}" } });
  assert.equal(say("n", { n: 1, total: "2" }), "1 von 2");
  assert.equal(number(12345), "12.345");
  assert.equal(decimals(0.125, 2), "0,13");
});

test("a cell that would start a formula is text, a number stays one", () => {
  assert.equal(csvCell("=1+1"), "'=1+1");
  assert.equal(csvCell("@cmd"), "'@cmd");
  assert.equal(csvCell("-4,5"), '"-4,5"');
  assert.equal(csvCell(-4), "-4");
});

test("CSV has a mark of its encoding, quotes where needed, and lines that end in CR LF", () => {
  const text = csvText(["a", "b"], [['1"', "x;y"]]);
  assert.equal(text, '\ufeffa,b\r\n"1""","x;y"\r\n');
});
