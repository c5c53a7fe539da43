/**
 * The head of the story: title, the finding, the sentences that the data make, search.
 */

import { el } from "../base/dom";
import { language, languages, number, pick, say, t } from "../base/language";
import { tally } from "../data/centre_news";
import { data } from "../data/document";
import * as filters from "../data/filters";
import { figured, inYear } from "../data/headlines";
import { rankOf, ranked } from "../data/ranking";
import * as state from "../data/state";
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
  const hubs = filters.passing();
  const said: (Node | string)[] = [count(hubs, metric), " "];
  const [first] = ranked([...hubs], metric);
  if (metric && first?.found && first.whole) {
    const of = rankOf(first.hub, hubs, metric)?.of ?? 0;
    const { figure, observation } = first.found;
    const words = t("Largest of {n} with a figure for the whole hub: ", { n: number(of) });
    said.push(words, opens(first.hub), `, ${wording.measured(figure, metric)}${inYear(observation)}. `);
  }
  if (data.centres.length) said.push(t("Centres: {tally}.", { tally: tally(data.centres) }));
  return said;
}

function count(hubs: Hub[], metric: string): string {
  const n = number(hubs.length);
  const all = number(data.hubs.length);
  const some = hubs.length < data.hubs.length ? t("{n} of {all} hubs shown.", { n, all }) : t("{n} hubs.", { n });
  if (!metric) return some;
  const figures = number(figured(hubs, metric).hubs.length);
  return `${some} ${t("{n} have a figure for {metric}.", { n: figures, metric: wording.inSentence(wording.metric(metric)) })}`;
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
  state.on(["metric", "year", "filters"], () => {
    head.querySelector(".sentences")?.replaceChildren(...sentences());
  });
}
