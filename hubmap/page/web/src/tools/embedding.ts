/**
 * The page inside another page: map, legend, sources and the way to the full map; scrolling stays with the page around.
 */

import type * as Leaflet from "leaflet";
import { el } from "../base/dom";
import { day, number, pick, t } from "../base/language";
import * as address from "../data/address";
import { data } from "../data/document";
import * as headlines from "../data/headlines";
import { findHub } from "../data/lookup";
import * as state from "../data/state";
import * as hubLayer from "../hubs/hub_layer";
import { markWords } from "../hubs/hub_words";
import * as figureTable from "../side/figure_table";

const NAMED_SOURCES = 2;
const HINT_MS = 1600;
const ROOM_FOR_LEGEND_PX = 250;

/** Asked for in the address, or where there is none (srcdoc) on the document itself. */
function asked() {
  return state.values.embed || document.documentElement.hasAttribute("data-embed");
}

/** A link to the full map; none where this page has no address. */
function whole(text: string) {
  const href = address.link({ embed: false });
  return href.startsWith("#") ? null : el("a", { href, target: "_blank", rel: "noopener" }, text);
}

/** Sources of the introduction by name, else the first; the others are counted. */
function sources() {
  const all = Object.keys(data.sources);
  const given = [...new Set(data.meta.intro.map((part) => part.source).filter((id) => id !== null))];
  const named = given.length ? given : all.slice(0, NAMED_SOURCES);
  const others = all.filter((id) => !named.includes(id)).length;
  return [
    named.map((id, at) => [at ? "; " : null, figureTable.source(id)]),
    others ? [" ", others === 1 ? t("and 1 more source") : t("and {n} more sources", { n: number(others) })] : null,
  ];
}

function drawLine(line: HTMLElement) {
  const { meta } = data;
  const parts = [
    el("h1", {}, pick(meta.title)),
    meta.data_date ? t("data as of {date}", { date: day(meta.data_date) }) : null,
    Object.keys(data.sources).length ? el("span", {}, t("Source:"), " ", sources()) : null,
    whole(t("Open the full map")),
  ].filter((part) => part !== null);
  line.replaceChildren(...parts.flatMap((part, at) => (at ? [" · ", part] : [part])));
}

/** What the hub says that was chosen, since there is no room for its panel. */
function drawCard(card: HTMLElement) {
  const hub = state.values.hub ? findHub(state.values.hub) : null;
  card.hidden = !hub;
  if (!hub) return card.replaceChildren();
  const found = headlines.headline(hub, state.values.metric);
  card.replaceChildren(
    el("p", { class: "embed-figure" }, markWords(hub, state.values.metric)),
    found ? el("p", { class: "quiet" }, figureTable.source(found.observation.source, found.observation.anchor)) : "",
    whole(t("All that is known of it")) || "",
    el(
      "button",
      {
        type: "button",
        class: "close",
        "aria-label": t("Close"),
        onclick: () => {
          const { id } = hub;
          state.set({ hub: null });
          hubLayer.focusHub(id);
        },
      },
      "×",
    ),
  );
}

/** The wheel and one finger scroll the page around; Ctrl, a click before, or two fingers move the map. */
function yieldScrolling(map: Leaflet.Map, stage: HTMLElement) {
  const box = map.getContainer();
  const hint = el("p", { class: "embed-hint card", "aria-hidden": "true" });
  stage.append(hint);
  let clicked = false;
  let timer = 0;
  const say = (text: string) => {
    hint.textContent = text;
    hint.classList.add("embed-hint-shown");
    window.clearTimeout(timer);
    timer = window.setTimeout(() => hint.classList.remove("embed-hint-shown"), HINT_MS);
  };
  box.addEventListener("click", () => {
    clicked = true;
  });
  const leave = () => {
    clicked = false;
  };
  box.addEventListener("mouseleave", leave);
  window.addEventListener("blur", leave);
  // in the capturing phase, so that Leaflet does not see the wheel, and the browser scrolls with it
  const wheel = (event: WheelEvent) => {
    if (event.ctrlKey || event.metaKey || clicked) return;
    event.stopPropagation();
    const key = /Mac|iPhone|iPad/.test(navigator.platform) ? "⌘" : "Ctrl";
    say(t("{key} + wheel zooms the map, or click it first", { key }));
  };
  box.addEventListener("wheel", wheel, { capture: true, passive: true });
  yieldTouch(map, box, () => say(t("Two fingers move the map")));
}

function yieldTouch(map: Leaflet.Map, box: HTMLElement, say: () => void) {
  const finger = (yes: boolean) => (yes ? map.dragging.disable() : map.dragging.enable());
  finger(window.matchMedia("(pointer: coarse)").matches);
  box.addEventListener("pointerdown", (event) => finger(event.pointerType === "touch"), { capture: true });
  const moved = (event: TouchEvent) => {
    if (event.touches.length === 1) say();
  };
  box.addEventListener("touchmove", moved, { passive: true });
}

/**
 * Tell the page around how high this one wants to be. It depends on the width alone and on what is opened below the
 * map, so that following it does not change it again.
 */
function tellHeight(below: HTMLElement[]) {
  let told = 0;
  const tell = (again: boolean) => {
    const map = Math.min(640, Math.max(280, window.innerWidth * 0.56));
    const height = Math.ceil(below.reduce((sum, part) => sum + part.getBoundingClientRect().height, map));
    if (height === told && !again) return;
    told = height;
    window.parent.postMessage({ type: "hubmap:height", height }, "*");
  };
  const observer = new ResizeObserver(() => tell(false));
  for (const part of below) observer.observe(part);
  window.addEventListener("resize", () => tell(false));
  // who began to listen late asks
  window.addEventListener("message", (event) => {
    if (event.source === window.parent && event.data?.type === "hubmap:ask") tell(true);
  });
  tell(true);
}

export function add(map: Leaflet.Map, stage: HTMLElement) {
  if (!asked()) return;
  document.body.classList.add("embed");
  const legend = document.querySelector(".legend") as HTMLDetailsElement;
  const line = el("footer", { class: "embed-line" });
  const card = el("div", { class: "embed-card card", role: "status", hidden: true });
  stage.append(card);
  stage.after(legend);
  document.body.append(line);
  legend.open = true;
  const draw = () => {
    drawLine(line);
    drawCard(card);
  };
  state.on(["language", "metric", "layers", "filters", "view", "hub", "year"], draw);
  draw();
  yieldScrolling(map, stage);
  if (window.innerHeight - legend.offsetHeight - line.offsetHeight < ROOM_FOR_LEGEND_PX) legend.open = false;
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && state.values.hub) state.set({ hub: null });
  });
  if (window.parent !== window) tellHeight([legend, line]);
}
