/**
 * The head of the story: title, the finding, the sentences that the data make, search.
 */

import { el } from "../base/dom";
import { language, languages, number, pick, say, t } from "../base/language";
import { tally } from "../data/centre_news";
import { data } from "../data/document";
import * as filters from "../data/filters";
import { figured, inYear } from "../data/headlines";
import type { Some } from "../data/lookup";
import { countWhole, isEnough, leading, type Ranked } from "../data/ranking";
import * as state from "../data/state";
import { hubCount } from "../data/lookup";
import * as wording from "../data/wording";
import type { Hub } from "../schema";

function languageButton(code: string): HTMLElement {
  const name = new Intl.DisplayNames([code], { type: "language" }).of(code);
  return el(
    "button",
    {
      type: "button",
      lang: code,
      "data-language": code,
      "aria-pressed": String(code === language()),
      onclick: () => state.set({ language: code }),
    },
    name,
  );
}

/** A hub's name that opens it. */
const opens = (hub: Hub): HTMLElement =>
  el(
    "button",
    { type: "button", class: "as-link", onclick: () => state.set({ hub: hub.id, centre: null }) },
    say(hub, "name"),
  );

/** How many there are, which is largest by a figure that covers it whole, what became of the centres. */
function sentences(): (Node | string)[] {
  const { metric } = state.values;
  const hubs = filters.chosen();
  const said: (Node | string)[] = [count(hubs, metric), " "];
  if (metric) said.push(...largest(hubs, metric));
  if (data.centres.length) said.push(t("Centres: {tally}.", { tally: tally(filters.centresLeft()) }));
  return said;
}

/** Which is largest by a figure that covers it whole; where there are too few to say so, those that have one. */
function largest(hubs: Some, metric: string): (Node | string)[] {
  const whole = countWhole(hubs, metric);
  const tell = ({ hub, found }: Ranked): (Node | string)[] =>
    found ? [opens(hub), `, ${wording.measured(found.figure, metric)}${inYear(found.observation)}`] : [];
  const [first, ...others] = leading(hubs, metric, isEnough(whole, metric) ? 1 : whole);
  if (!first?.whole) return [];
  if (isEnough(whole, metric)) {
    const n = number(whole);
    const said = wording.isRate(metric)
      ? t("Highest of {n} with a figure for the whole hub: ", { n })
      : t("Largest of {n} with a figure for the whole hub: ", { n });
    return [said, ...tell(first), ". "];
  }
  return [
    t("With a figure for the whole hub: "),
    ...tell(first),
    ...others.flatMap((row) => ["; ", ...tell(row)]),
    ". ",
  ];
}

function count(hubs: Some, metric: string): string {
  const n = number(hubs.count);
  const all = number(hubCount());
  const every = hubs.count === 1 ? t("1 hub.") : t("{n} hubs.", { n });
  const some = hubs.count < hubCount() ? t("{n} of {all} hubs shown.", { n, all }) : every;
  return metric && hubs.count ? `${some} ${withFigures(hubs, metric)}` : some;
}

/** How many have a figure, and how many have none. */
function withFigures(hubs: Some, key: string): string {
  const found = figured(hubs, key).count;
  const left = hubs.count - found;
  const metric = wording.inSentence(wording.metric(key));
  if (hubs.count === 1)
    return found ? t("It has a figure for {metric}.", { metric }) : t("It has no figure for {metric}.", { metric });
  if (!left) return t("All have a figure for {metric}.", { metric });
  if (!found) return t("None has a figure for {metric}.", { metric });
  const values = { n: number(found), without: number(left), metric };
  if (found > 1 && left > 1) return t("{n} have a figure for {metric}, {without} have none.", values);
  if (found > 1) return t("{n} have a figure for {metric}, one has none.", values);
  return left > 1
    ? t("One has a figure for {metric}, {without} have none.", values)
    : t("One has a figure for {metric}, one has none.", values);
}

function draw(head: HTMLElement, search: HTMLElement): void {
  const { meta } = data;
  document.title = pick(meta.title);
  document.documentElement.lang = language();
  document.querySelector('meta[name="description"]')?.setAttribute("content", pick(meta.description));
  const held = document.activeElement?.getAttribute("data-language");
  head.replaceChildren(
    ...[
      meta.logo ? el("img", { class: "logo", src: meta.logo, alt: "" }) : null,
      el("div", { class: "languages", role: "group", "aria-label": t("Language") }, languages.map(languageButton)),
      el("h1", {}, pick(meta.title)),
      el("p", { class: "deck" }, pick(meta.finding) || pick(meta.description)),
      el("p", { class: "sentences" }, sentences()),
      search,
    ].filter((part) => part !== null),
  );
  if (held) head.querySelector<HTMLElement>(`[data-language="${held}"]`)?.focus();
}

/** @param search makes the field anew, in the language that holds now */
export function add(head: HTMLElement, search: () => HTMLElement): void {
  let field = search();
  draw(head, field);
  state.on(["language"], () => {
    field = search();
    draw(head, field);
  });
  state.onLater(["metric", "year", "filters"], () => {
    head.querySelector(".sentences")?.replaceChildren(...sentences());
  });
}
