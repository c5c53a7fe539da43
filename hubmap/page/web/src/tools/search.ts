/**
 * Search for hubs by name, place, product or old spelling, and for places on the base map.
 */

import type * as Leaflet from "leaflet";
import { el } from "../base/dom";
import { folded, respelled } from "../base/folding";
import { say, t } from "../base/language";
import { announce } from "../base/live_region";
import { data } from "../data/document";
import * as wording from "../data/wording";
import { isPlaced } from "../data/lookup";
import { answers, prepare as prepareHubs } from "../data/search_index";
import * as state from "../data/state";
import { releaseView } from "../map/view_hold";
import { unpack } from "../base/packed_names";
import type { BaseMapBlock, Hub, Labels } from "../schema";

const MOST = 8;
/* An answer that takes no longer is given at once; for others the typing may pause so long. */
const QUICK_MS = 8;
const PAUSE_MS = 60;
const LEAST_PLACES = 2;

let places: KnownPlace[] | null = null;
let labels: Partial<Labels> = {};

interface KnownPlace {
  /** by what it is found: its name with and without its kind, folded, and in today's spelling where that is another */
  said: { text: string; weight: number }[];
  name: string;
  kind: string;
  lat: number;
  lon: number;
}

/** What was found: a hub or a place. */
interface Hit {
  name: string;
  why: string;
  hub?: Hub;
  place?: KnownPlace;
}

/* A name in another spelling answers a little less well. */
const RESPELLED = 0.1;

/** How well a place answers a question of three letters or more: 0 not, 3 best. */
function fit({ said }: KnownPlace, asked: string, now: string): number {
  let best = 0;
  for (const { text, weight } of said) {
    const by = weight ? now : asked;
    if (!text.includes(by)) continue;
    const score = text === by ? 3 : text.startsWith(by) ? 2.5 : text.includes(` ${by}`) ? 2 : 1;
    best = Math.max(best, score - weight);
  }
  return best;
}

export function find(text: string): Hit[] {
  const asked = folded(text);
  if (!asked) return [];
  const hubs: Hit[] = answers(text, MOST).map(({ hub, why }) => ({ name: say(hub, "name"), why, hub }));
  const now = respelled(asked);
  const others =
    asked.length < 3
      ? []
      : known()
          .map((place) => ({ place, score: fit(place, asked, now) }))
          .filter((hit) => hit.score >= 2)
          .sort((a, b) => b.score - a.score)
          .map(({ place }) => ({ name: place.name, why: kind(place.kind), place }));
  // a place that bears the name is offered though many hubs lie in it
  const seats = Math.min(others.length, Math.max(LEAST_PLACES, MOST - hubs.length));
  return [...hubs.slice(0, MOST - seats), ...others.slice(0, seats)];
}

function kind(name: string) {
  return wording.kind(
    { provinces: "province", regencies: "regency", districts: "district", villages: "village" }[name],
  );
}

function go(map: Leaflet.Map, hit: Hit) {
  releaseView();
  if (hit.hub) {
    state.set({ hub: hit.hub.id, centre: null });
    if (isPlaced(hit.hub)) map.setView([hit.hub.lat, hit.hub.lon], Math.max(map.getZoom(), 9), { animate: false });
    return;
  }
  if (!hit.place) return;
  const zoom = { provinces: 7.5, regencies: 9.5, districts: 11.5, villages: 13 }[hit.place.kind as "provinces"];
  map.setView([hit.place.lat, hit.place.lon], zoom, { animate: false });
}

export function box(map: Leaflet.Map): HTMLElement {
  let hits: Hit[] = [];
  let chosen = -1;
  const list = el("ul", {
    class: "hits card",
    id: "hits",
    role: "listbox",
    "aria-label": t("Found"),
    hidden: true,
  });
  const asked = data.centres.length
    ? t("Search names, locations, products, centres")
    : t("Search names, locations and all columns");
  const input = el("input", {
    type: "search",
    class: "search-field",
    role: "combobox",
    "data-control": "search",
    "aria-expanded": "false",
    "aria-controls": "hits",
    "aria-autocomplete": "list",
    "aria-label": asked,
    placeholder: asked,
    autocomplete: "off",
    spellcheck: "false",
  });
  const mark = () => {
    for (const [at, item] of [...list.children].entries()) item.setAttribute("aria-selected", String(at === chosen));
    if (chosen >= 0) input.setAttribute("aria-activedescendant", `hit-${chosen}`);
    else input.removeAttribute("aria-activedescendant");
  };
  const show = (open: boolean) => {
    list.hidden = !open || !input.value.trim();
    input.setAttribute("aria-expanded", String(!list.hidden));
  };
  const pick = (at: number) => {
    if (!hits[at]) return;
    input.value = "";
    show(false);
    go(map, hits[at]);
  };
  const update = () => {
    hits = find(input.value);
    chosen = hits.length ? 0 : -1;
    list.replaceChildren(
      ...hits.map((hit, at) =>
        el(
          "li",
          {
            id: `hit-${at}`,
            role: "option",
            class: hit.hub ? "hit hit-hub" : "hit",
            onmousedown: (e: Event) => e.preventDefault(),
            onclick: () => pick(at),
          },
          el("span", { class: "hit-name" }, hit.name),
          el("span", { class: "hit-why" }, hit.why),
        ),
      ),
      ...(hits.length
        ? []
        : [el("li", { role: "option", "aria-disabled": "true", class: "hit quiet" }, t("Nothing found."))]),
    );
    mark();
    show(true);
    announce(t("Found: {n}", { n: hits.length }));
  };
  let waiting = 0;
  let took = 0;
  // who types faster than answers are found waits for the last letter
  const ask = () => {
    window.clearTimeout(waiting);
    if (took < QUICK_MS) return answer();
    waiting = window.setTimeout(answer, Math.min(PAUSE_MS, took));
  };
  const answer = () => {
    window.clearTimeout(waiting);
    waiting = 0;
    const begun = performance.now();
    update();
    took = performance.now() - begun;
  };
  input.addEventListener("input", ask);
  input.addEventListener("blur", () => show(false));
  input.addEventListener("keydown", (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && hits.length) {
      chosen = (chosen + step + hits.length) % hits.length;
      mark();
      event.preventDefault();
    } else if (event.key === "Enter") {
      if (waiting) answer();
      pick(chosen);
    } else if (event.key === "Escape" && !list.hidden) {
      show(false);
      event.stopPropagation();
    }
  });
  return el("div", { class: "search", role: "search" }, input, list);
}

/** Places of the base map. */
function known() {
  places ??= Object.entries({
    // a province's English name stands between its own and its point
    provinces: (labels.provinces ?? []).map(([name, _, lat, lon]) => [String(name), Number(lat), Number(lon)] as const),
    regencies: unpack(labels.regencies),
    districts: unpack(labels.districts),
    villages: unpack(labels.villages),
  }).flatMap(([kind, rows]) => rows.map(([name, lat, lon]) => ({ said: sayings(name), name, kind, lat, lon })));
  return places;
}

function sayings(name: string): KnownPlace["said"] {
  const texts = [...new Set([name, name.replace(/^Kota /, "")].map(folded))];
  return texts.flatMap((text) => [
    { text, weight: 0 },
    { text: respelled(text), weight: RESPELLED },
  ]);
}

/** Fold all that can be sought before somebody asks; the first question takes several times as long as the next ones. */
export function prepare(): void {
  prepareHubs();
  find("1 2");
}

/** @param source the #hubmap-basemap block */
export function read(source: BaseMapBlock) {
  labels = source.labels;
}
