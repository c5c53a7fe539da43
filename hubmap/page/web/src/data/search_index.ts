/**
 * Everything that is said of each hub, folded, so that a question of several words finds it whatever field they stand in.
 */

import { folded, respelled } from "../base/folding";
import { pick, say, t } from "../base/language";
import type { Hub } from "../schema";
import { centresOf, newsOf } from "./centre_news";
import { data } from "./document";
import { allHubs, findHub, hubAt, hubNumber } from "./lookup";
import { hubColumns, type PackedTable } from "./packed_columns";
import { holds, holdsSpelled, TextBuffer } from "./text_buffer";
import * as wording from "./wording";

/** Something that is said of a hub, and what it is. */
interface Field {
  text: string;
  weight: number;
  what: string;
}

/** A hub that answers, with the text that it answers by where that is not its name. */
export interface Found {
  hub: Hub;
  score: number;
  why: string;
}

const NAME = 8;
const PLACE = 3;
const OTHER = 1;
/* More are not looked at closely: who gets so many answers goes on typing. */
const MOST_SCORED = 120;

/** By hub, all its words with a space before each; made at the first question. */
let haystacks: string[] | null = null;

function fieldsOf(hub: Hub): Field[] {
  const field = (text: string | null | undefined, weight: number, what = ""): Field[] =>
    text ? [{ text, weight, what }] : [];
  return [
    ...field(hub.name, NAME),
    ...field(hub.name_en, NAME),
    ...field(hub.place.query, NAME - 1),
    ...field(hub.place.name, PLACE),
    ...field(hub.province, PLACE),
    ...[...hub.products, ...hub.products_en].flatMap((product) => field(product, OTHER, t("Products"))),
    ...centresOf(hub).flatMap((centre) => [
      ...field([centre.name, centre.name_en].filter(Boolean).join(" · "), OTHER + 1, wording.role(centre.role)),
      ...field(`${wording.role(centre.role)} ${newsOf(centre)}`, OTHER, t("Centres")),
      ...field(centre.note, OTHER / 2, t("Centres")),
    ]),
    ...hub.programmes.flatMap((row) => field(row.partner, OTHER, t("Programmes and partners"))),
    ...hub.lists.flatMap((key) => field(wording.listName(key), OTHER, t("List"))),
    ...field(say(hub, "note"), OTHER / 2),
    ...data.attributes.flatMap((attribute) =>
      field(String(hub.attributes?.[attribute.key] ?? ""), OTHER, pick(attribute.label)),
    ),
  ];
}

/** How well a text answers a word: 0 not, 3 the same. */
function fit(text: string, word: string): number {
  if (text === word) return 3;
  if (text.startsWith(word)) return 2.5;
  if (text.includes(` ${word}`)) return 2;
  return holds(text, word) ? 1 : respelled(text) !== text || respelled(word) !== word ? fitSpelled(text, word) : 0;
}

const fitSpelled = (text: string, word: string): number =>
  respelled(text).startsWith(respelled(word)) ? 2.4 : holds(respelled(text), respelled(word)) ? 0.9 : 0;

function scored(hub: Hub, words: string[], whole: string): Found {
  let score = 0;
  let reason: { field: Field; value: number } | null = null;
  const fields = fieldsOf(hub).map((field) => ({ field, text: folded(field.text) }));
  for (const word of words) {
    let best: { field: Field; value: number } | null = null;
    for (const { field, text } of fields) {
      const value = fit(text, word) * field.weight;
      if (value > (best?.value ?? 0)) best = { field, value };
    }
    if (!best) continue;
    score += best.value;
    if (best.field.weight < NAME - 1 && (!reason || best.value > reason.value)) reason = best;
  }
  // the whole question as a name is what was asked for
  const names = [hub.name, hub.name_en ?? ""].map(folded);
  if (names.some((name) => respelled(name) === respelled(whole))) score += 40;
  else if (isNamed(hub, words)) score += 30;
  const why = reason ? [reason.field.what, reason.field.text].filter(Boolean).join(": ") : (hub.place.name ?? "");
  return { hub, score, why };
}

/** Whether all words of a hub's name are asked for. */
function isNamed(hub: Hub, words: string[]): boolean {
  const names = [hub.name, hub.name_en ?? ""].map((name) => folded(name).split(" ").filter(Boolean));
  return names.some((name) => name.length > 0 && name.every((part) => words.includes(part)));
}

/** The hubs in which every word of a question is found, the best first. */
export function answers(question: string, most: number): Found[] {
  const whole = folded(question);
  const words = whole.split(" ").filter(Boolean);
  if (!words.length) return [];
  const packed = hubColumns();
  const found = packed ? sought(packed, words) : lookedThrough(words);
  return found
    .slice(0, MOST_SCORED)
    .map((hub) => scored(hub, words, whole))
    .sort((a, b) => b.score - a.score)
    .slice(0, most);
}

function lookedThrough(words: string[]): Hub[] {
  haystacks ??= allHubs().map((hub) =>
    fieldsOf(hub)
      .map(({ text }) => folded(text))
      .join(" | "),
  );
  const all = haystacks;
  // what is asked of a hub may be what is not known of it: the hub that is named answers so
  return allHubs().filter((hub, at) => words.every((word) => holdsSpelled(all[at] ?? "", word)) || isNamed(hub, words));
}

let buffer: TextBuffer | null = null;

/** Fold the texts of a long list before somebody asks. */
export function prepare(): void {
  const packed = hubColumns();
  if (packed) buffer ??= new TextBuffer(packed.texts());
}

const NAMES = [["name"], ["name_en"]];
const PLACES = [["place", "query"], ["place", "name"], ["province"]];
const OTHERS = [["products"], ["products_en"], ["note"], ["note_en"], ["programmes"]];

/** The hubs of a long list in which every word is found, those first that are called so, then those with all words in their names. */
function sought(packed: PackedTable, words: string[]): Hub[] {
  prepare();
  if (!buffer) return [];
  const attributes = data.attributes.map(({ key }) => ["attributes", key]);
  const paths = [...PLACES, ...OTHERS, ...attributes];
  // by word: the hubs that hold it, and those whose names do; a word that all names hold tells none apart
  const [holding, named]: [Uint8Array[], (Uint8Array | null)[]] = [[], []];
  for (const word of words.slice(0, MOST_WORDS)) {
    const rows = new Uint8Array(packed.rows);
    const question = buffer.holding(word);
    const inNames = packed.mark(NAMES, question, rows);
    if (inNames === "all") continue;
    named.push(inNames === "some" ? rows.slice() : null);
    packed.mark(paths, question, rows);
    markLists(question.test, rows);
    markCentres(question.test, rows);
    holding.push(rows);
  }
  const called = new Uint8Array(packed.rows);
  let isCalled = false;
  for (const phrase of phrases(words)) if (packed.mark(NAMES, buffer.being(phrase), called) !== "none") isCalled = true;
  const byName = named.includes(null) ? null : both(named as Uint8Array[], packed.rows);
  const found = [...(isCalled ? marked(called) : []), ...(byName ? marked(byName, called) : [])];
  if (found.length < MOST_SCORED) found.push(...marked(both(holding, packed.rows), called, byName));
  return found.map(hubAt);
}

/** The rows that all of some marks hold; all rows where there are none. */
function both([first, ...others]: Uint8Array[], rows: number): Uint8Array {
  const found = first ?? new Uint8Array(rows).fill(1);
  for (const marks of others) for (let at = 0; at < found.length; at++) found[at] &= marks[at];
  return found;
}

/** The first rows that are marked, without those that others hold; to look for the next mark is what browsers do fastest. */
function marked(rows: Uint8Array, ...without: (Uint8Array | null)[]): number[] {
  const found: number[] = [];
  for (let at = rows.indexOf(1); at >= 0 && found.length < MOST_SCORED; at = rows.indexOf(1, at + 1))
    if (!without.some((others) => others?.[at])) found.push(at);
  return found;
}

/* A question of more words is answered by its first ones. */
const MOST_WORDS = 6;

/** The question, and each run of its words that could be a name. */
function phrases(words: string[]): string[] {
  const some = words.slice(0, MOST_WORDS);
  return some.flatMap((_, from) => some.slice(from).map((__, more) => some.slice(from, from + more + 1).join(" ")));
}

/** Mark the hubs that are on a list whose name answers. */
function markLists(test: (text: string) => boolean, rows: Uint8Array): void {
  const keys = data.lists.map(({ key }) => key).filter((key) => test(wording.listName(key)));
  if (keys.length)
    for (const [at, hub] of allHubs().entries()) if (hub.lists.some((key) => keys.includes(key))) rows[at] = 1;
}

/** Mark the hubs with a centre that answers. */
function markCentres(test: (text: string) => boolean, rows: Uint8Array): void {
  for (const centre of data.centres) {
    const said = [centre.name, centre.name_en, wording.role(centre.role), newsOf(centre), centre.note];
    if (!said.some((text) => text && test(text))) continue;
    const hub = findHub(centre.hub);
    if (hub) rows[hubNumber(hub)] = 1;
  }
}
