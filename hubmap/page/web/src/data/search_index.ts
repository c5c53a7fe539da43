/**
 * Everything that is said of each hub, folded, so that a question of several words finds it whatever field they stand in.
 */

import { folded, respelled } from "../base/folding";
import { pick, say, t } from "../base/language";
import type { Hub } from "../schema";
import { centresOf, newsOf } from "./centre_news";
import { data } from "./document";
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

const holds = (text: string, word: string): boolean =>
  word.length > 2 ? text.includes(word) : ` ${text}`.includes(` ${word}`);

const holdsSpelled = (text: string, word: string): boolean =>
  holds(text, word) || holds(respelled(text), respelled(word));

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
  if (names.some((name) => name === whole)) score += 40;
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
  haystacks ??= data.hubs.map((hub) =>
    fieldsOf(hub)
      .map(({ text }) => folded(text))
      .join(" | "),
  );
  const all = haystacks;
  // what is asked of a hub may be what is not known of it: the hub that is named answers so
  const found = data.hubs.filter(
    (hub, at) => words.every((word) => holdsSpelled(all[at] ?? "", word)) || isNamed(hub, words),
  );
  return found
    .slice(0, 2000)
    .map((hub) => scored(hub, words, whole))
    .sort((a, b) => b.score - a.score)
    .slice(0, most);
}
