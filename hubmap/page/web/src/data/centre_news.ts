/**
 * What became of the centres: their looks in the order in which they answer whether a centre is there.
 */

import { number, pick } from "../base/language";
import type { Centre, Hub } from "../schema";
import { data } from "./document";

/** The status, or silent where a plan was not heard of for long. */
export const lookOf = (centre: Centre): string => centre.look || centre.status;

/** Looks from what is there to what was only said: operating, being built, then plans, silent ones last. */
const ORDER = ["operating", "building", "permitted", "announced", "silent"];

const place = (look: string): number => {
  const at = ORDER.indexOf(look);
  return at < 0 ? ORDER.length : at;
};

export const byNews = (a: Centre, b: Centre): number => place(lookOf(a)) - place(lookOf(b));

export const centresOf = (hub: Hub): Centre[] =>
  hub.centres
    .map((at) => data.centres[at])
    .filter((centre) => centre !== undefined)
    .sort(byNews);

/** "announced, no news since 2019", "operating, seen 2023". */
export const newsOf = (centre: Centre): string => pick(centre.said);

/** How many centres have each look, in words. */
export function tally(centres: Centre[]): string {
  const counts = new Map<string, Centre[]>();
  for (const centre of centres) counts.set(lookOf(centre), [...(counts.get(lookOf(centre)) ?? []), centre]);
  return [...counts]
    .sort((a, b) => place(a[0]) - place(b[0]))
    .map(([look, some]) => `${number(some.length)} ${lookWord(look, some)}`)
    .join(", ");
}

/** A look in words; the one that is made from the plans' age is said with the years of their last news. */
export function lookWord(look: string, centres: Centre[]): string {
  const word = data.vocabulary.statuses[look];
  if (!word) return look;
  const said = pick({ id: word.id, en: word.en });
  const years = centres.map((centre) => centre.silent_since).filter((year) => year !== null);
  if (!word.derived || years.length === 0) return said;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? `${said} ${first}` : `${said} ${first}–${last}`;
}
