/**
 * The different texts of a long list, folded into one buffer: a word is sought in all of them at once.
 */

import { foldedAll, folded, respelled } from "../base/folding";
import { ALL, type Answer, type Question } from "./packed_columns";

const DIGITS = /^[1-9]\d{0,8}$/;

/** Whether a text holds a word; short ones have to begin a word of it. */
export const holds = (text: string, word: string): boolean =>
  word.length > 2 ? text.includes(word) : ` ${text}`.includes(` ${word}`);

/** The same, old spelling read as new. */
export const holdsSpelled = (text: string, word: string): boolean =>
  holds(text, word) || holds(respelled(text), respelled(word));

export class TextBuffer {
  private readonly plain: string;
  private readonly spelled: string;
  private readonly starts: Uint32Array;
  private readonly spelledStarts: Uint32Array;

  constructor(texts: string[]) {
    this.plain = foldedAll(texts);
    this.spelled = respelled(this.plain);
    this.starts = lineStarts(this.plain, texts.length);
    this.spelledStarts = this.spelled === this.plain ? this.starts : lineStarts(this.spelled, texts.length);
  }

  /** Asks which texts hold a word. */
  holding(word: string): Question {
    const flags = new Uint8Array(this.starts.length);
    const needles = word.length > 2 ? [""] : ["\n", " "];
    for (const before of needles) {
      mark(flags, this.plain, this.starts, before + word);
      mark(flags, this.spelled, this.spelledStarts, before + respelled(word));
    }
    const test = (text: string) => holdsSpelled(folded(text), word);
    return { test, pool: flags, numbered: (begin, width) => holdsNumber(begin, width, word, test) };
  }

  /** Asks which texts are the words of a question, old spelling read as new. */
  being(whole: string): Question {
    const flags = new Uint8Array(this.starts.length);
    const said = respelled(whole);
    mark(flags, this.spelled, this.spelledStarts, `\n${said}\n`);
    const test = (text: string) => respelled(folded(text)) === said;
    const numbered = (begin: string, width: number) => {
      const number = Number(/\d{1,9}$/.exec(whole)?.[0] ?? Number.NaN);
      const isIt = test(begin + String(number).padStart(width, "0"));
      return isIt ? (which: number) => which === number : null;
    };
    return { test, pool: flags, numbered };
  }
}

/** Where each line begins: each follows a line end. */
function lineStarts(text: string, count: number): Uint32Array {
  const found = new Uint32Array(count);
  let at = 0;
  for (let line = 0; line < count; line++) {
    found[line] = at;
    at = text.indexOf("\n", at + 1);
  }
  return found;
}

/** Mark the lines that hold a needle, which may begin with their line end. */
function mark(flags: Uint8Array, text: string, starts: Uint32Array, needle: string): void {
  for (let at = text.indexOf(needle); at >= 0; ) {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (starts[middle] <= at) low = middle;
      else high = middle;
    }
    if (low < flags.length) flags[low] = 1;
    const next = starts[low + 1];
    if (next === undefined) return;
    at = text.indexOf(needle, next);
  }
}

/** Whether the texts with each number hold a word: most are answered without making the text. */
function holdsNumber(begin: string, width: number, word: string, test: (text: string) => boolean): Answer {
  if (holdsSpelled(folded(begin), word)) return ALL;
  const isOwnWord = begin === "" || !/[a-z0-9]$/i.test(begin);
  if (!/\d/.test(word)) return null;
  if (width > 0 || !DIGITS.test(word) || !isOwnWord) return (which) => test(begin + String(which).padStart(width, "0"));
  const number = Number(word);
  const power = 10 ** word.length;
  if (word.length > 2)
    return (which) => {
      // whole numbers of 32 bits divide fastest
      for (let rest = which | 0; rest >= number; rest = (rest / 10) | 0) if (rest % power === number) return true;
      return false;
    };
  return (which) => {
    for (let [low, high] = [number, number + 1]; low <= which; low *= 10, high *= 10) if (which < high) return true;
    return false;
  };
}
