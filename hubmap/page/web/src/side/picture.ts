/**
 * The map as it is seen, as one SVG with title, legend, source, date and licence; a PNG is drawn from it.
 */

import { svg } from "../base/dom";
import type { Part } from "../base/geometry";
import { day, number, pick, t } from "../base/language";
import { theme } from "../base/theme";
import { data } from "../data/document";
import * as filters from "../data/filters";
import * as state from "../data/state";
import * as wording from "../data/wording";
import * as baseTiles from "../map/base_tiles";
import { theMap } from "../map/the_map";
import { save } from "./downloads";

/** The shapes that a picture can have, in pixels; the view's own where there is none. */
export const SHAPES: Record<string, [number, number] | null> = {
  view: null,
  wide: [1200, 630],
  square: [1080, 1080],
};

const HEAD = 58;
const FOOT = 96;
const SHARP = 2;
const COPIED = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "font",
  "text-anchor",
] as const;
const FONT = "Arial, Helvetica, sans-serif";

type Frame = { width: number; height: number };

/** A copy whose colours are written into it, because the style sheet does not go with it. */
function inlined(drawing: SVGElement): SVGElement {
  const copy = drawing.cloneNode(true) as SVGElement;
  const theirs = drawing.querySelectorAll<SVGElement>("*");
  for (const [at, mine] of copy.querySelectorAll<SVGElement>("*").entries()) {
    const style = getComputedStyle(theirs[at] as SVGElement);
    for (const name of COPIED) {
      const value = style.getPropertyValue(name);
      if (value && name !== "font") mine.setAttribute(name, value);
      else if (value && mine.tagName === "text") {
        mine.setAttribute("font-size", style.fontSize);
        mine.setAttribute("font-weight", style.fontWeight);
        mine.setAttribute("font-family", FONT);
      }
    }
    mine.removeAttribute("class");
  }
  copy.removeAttribute("class");
  return copy;
}

/** Where something is on the map. */
function seat(element: Element): { x: number; y: number; width: number; height: number } {
  const at = theMap().getContainer().getBoundingClientRect();
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left - at.left, y: top - at.top, width, height };
}

function placed(drawing: SVGElement): SVGElement {
  const copy = inlined(drawing);
  for (const [name, value] of Object.entries(seat(drawing)))
    copy.setAttribute(name, String(Math.round(value * 10) / 10));
  copy.removeAttribute("style");
  return copy;
}

/** What a canvas shows, as an image in the picture. */
function painted(canvas: HTMLCanvasElement): SVGElement | null {
  if (!canvas.width || !canvas.height) return null;
  return svg("image", { ...seat(canvas), href: canvas.toDataURL() });
}

function path(parts: Part[], scale: number, left: number, top: number, closed: boolean): string {
  const step = (value: number) => Math.round(value * 10) / 10;
  return parts
    .map(({ xy }) => {
      const points = [];
      for (let i = 0; i < xy.length; i += 2)
        points.push(`${step((xy[i] ?? 0) * scale - left)} ${step((xy[i + 1] ?? 0) * scale - top)}`);
      return `M${points.join("L")}${closed ? "Z" : ""}`;
    })
    .join("");
}

function ground({ width, height }: Frame): SVGElement[] {
  const map = theMap();
  const { x: left, y: top } = map._getTopLeftPoint();
  const scale = 256 * 2 ** map.getZoom();
  const box = { x0: left / scale, y0: top / scale, x1: (left + width) / scale, y1: (top + height) / scale };
  const parts = baseTiles.shapesWithin(box, map.getZoom());
  const ink = theme();
  const area = (kind: "land" | "abroad" | "lakes", fill: string | undefined, stroke: string | undefined) =>
    svg("path", { d: path(parts[kind], scale, left, top, true), fill, stroke, "stroke-width": 0.8 });
  const line = (kind: "countries" | "provinces" | "regencies", stroke: string | undefined) =>
    svg("path", { d: path(parts[kind], scale, left, top, false), fill: "none", stroke, "stroke-width": 0.8 });
  return [
    svg("rect", { width, height, fill: ink.sea }),
    area("abroad", ink.abroad, ink.coastAbroad),
    area("land", ink.land, ink.coast),
    area("lakes", ink.sea, ink.coast),
    line("countries", ink.country),
    ...(state.values.layers.borders ? [line("provinces", ink.border)] : []),
  ];
}

/** Names of the marks, where they stand. */
function names(): SVGElement[] {
  return [...document.querySelectorAll<HTMLElement>(".hub-mark:not([hidden]) .hub-name:not(.hub-name-away)")].map(
    (name) => {
      const { x, y, width, height } = seat(name);
      const { fontSize, fontWeight } = getComputedStyle(name);
      const how = { x: x + width / 2, y: y + height * 0.78, "text-anchor": "middle", "font-size": fontSize };
      const ink = theme();
      const halo = { fill: ink.ink, stroke: ink.land, "stroke-width": 3, "paint-order": "stroke" };
      return svg("text", { ...how, ...halo, "font-weight": fontWeight, "font-family": FONT }, name.textContent);
    },
  );
}

function scene(frame: Frame): SVGElement {
  const container = theMap().getContainer();
  const canvases = [...container.querySelectorAll<HTMLCanvasElement>(".hubs-canvas canvas, .names canvas")];
  const overlays = [...container.querySelectorAll<SVGElement>(".leaflet-overlay-pane svg")];
  const marks = [...container.querySelectorAll<SVGElement>(".leaflet-marker-pane svg")].filter(
    (mark) => !mark.closest("[hidden]") && mark.getBoundingClientRect().width > 0,
  );
  const patterns = document.querySelector<SVGElement>(".patterns");
  return svg(
    "svg",
    { viewBox: `0 0 ${frame.width} ${frame.height}`, overflow: "hidden" },
    svg("defs", {}, patterns ? [...inlined(patterns).children] : []),
    ground(frame),
    overlays.map(placed),
    canvases.map(painted),
    marks.map(placed),
    names(),
  );
}

/** Whose figures these are, and of when. */
function credit(): string {
  const publishers = [...new Set(Object.values(data.sources).map((source) => source.publisher || source.title))];
  const named = publishers.filter(Boolean).slice(0, 3);
  const more = publishers.filter(Boolean).length - named.length;
  const parts = [
    named.length
      ? `${t("Source:")} ${named.join("; ")}${more > 0 ? ` ${t("and {n} more sources", { n: number(more) })}` : ""}`
      : null,
    data.meta.data_date ? t("data as of {date}", { date: day(data.meta.data_date) }) : null,
    data.meta.licence,
    "© OpenStreetMap (ODbL)",
  ];
  return parts.filter(Boolean).join(" · ");
}

function text(said: string, x: number, y: number, size: number, bold = false): SVGElement {
  const how = { x, y, "font-size": size, "font-weight": bold ? 700 : 400, "font-family": FONT, fill: theme().ink };
  return svg("text", how, said);
}

function counted(): string {
  const metric = wording.metric(state.values.metric);
  const n = number(filters.drawn(state.values.metric).length);
  const label = metric.key ? `${pick(metric.label)} ${t("(area of the circle)")}` : "";
  return [t("{n} hubs.", { n }), label].filter(Boolean).join(" ");
}

/** The picture as an SVG element of a shape. */
export function picture(shape: keyof typeof SHAPES): SVGElement {
  const size = theMap().getSize();
  const frame = { width: size.x, height: size.y };
  const [width, height] = SHAPES[shape] ?? [frame.width, frame.height + HEAD + FOOT];
  const ink = theme();
  const inner = scene(frame);
  for (const [name, value] of Object.entries({ x: 0, y: HEAD, width, height: height - HEAD - FOOT }))
    inner.setAttribute(name, String(value));
  const legend = document.querySelector<SVGElement>(".legend-circles");
  const circles = legend ? inlined(legend) : null;
  circles?.setAttribute("x", "12");
  circles?.setAttribute("y", String(height - FOOT + 26));
  circles?.setAttribute("height", String(FOOT - 48));
  circles?.setAttribute("preserveAspectRatio", "xMinYMid meet");
  return svg(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `0 0 ${width} ${height}` },
    svg("rect", { width, height, fill: ink.card }),
    svg("rect", { y: HEAD, width, height: height - HEAD - FOOT, fill: ink.sea }),
    text(pick(data.meta.title), 14, 25, 20, true),
    text(pick(data.meta.finding) || pick(data.meta.description).split(". ")[0] || "", 14, 46, 13),
    inner,
    text(counted(), 14, height - FOOT + 18, 12, true),
    circles ?? [],
    text(credit(), 14, height - 9, 11),
  );
}

const written = (drawing: SVGElement): string => new XMLSerializer().serializeToString(drawing);

export function saveSvg(shape: keyof typeof SHAPES): void {
  save("map.svg", "image/svg+xml", written(picture(shape)));
}

export async function savePng(shape: keyof typeof SHAPES): Promise<void> {
  const drawing = picture(shape);
  const image = new Image();
  const url = URL.createObjectURL(new Blob([written(drawing)], { type: "image/svg+xml" }));
  image.src = url;
  await image.decode();
  URL.revokeObjectURL(url);
  const canvas = document.createElement("canvas");
  canvas.width = Number(drawing.getAttribute("width")) * SHARP;
  canvas.height = Number(drawing.getAttribute("height")) * SHARP;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((made) => made && save("map.png", "image/png", made));
}
