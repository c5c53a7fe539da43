/**
 * Names as they are compared: without case and accents, old spelling read as new.
 */

/** Spelling of before 1972 and what it became. */
const OLD: [RegExp, string][] = [
  [/oe/g, "u"],
  [/tj/g, "c"],
  [/dj/g, "j"],
  [/nj/g, "ny"],
  [/sj/g, "sy"],
  [/ch/g, "kh"],
];

function fold(text: string | null | undefined): string {
  return (text || "")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** Many texts folded as one, each behind a line end, and one more at the end. */
export const foldedAll = (texts: string[]): string =>
  `\n${texts.map((text) => (/[\r\n]/.test(text) ? text.replace(/[\r\n]+/g, " ") : text)).join("\n")}\n`
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n");

/** What was asked for before: a search goes over the same names at every letter. */
const known: Map<string, string> = new Map();

export function folded(text: string | null | undefined): string {
  if (!text) return "";
  let folded = known.get(text);
  if (folded === undefined) {
    folded = fold(text);
    known.set(text, folded);
  }
  return folded;
}

/**
 * The same text in today's spelling (Tjeper is Ceper).
 * @param text already folded
 */
export const respelled = (text: string): string => OLD.reduce((said, [old, now]) => said.replace(old, now), text);
