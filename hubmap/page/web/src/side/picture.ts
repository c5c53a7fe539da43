/**
 * The map as it is seen, as one SVG with title, legend, source, date and licence; a PNG is drawn from it.
 */

import { svg } from "../base/dom";
import { textWidth } from "../base/boxes";
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
const LINE = 20;
const EDGE = 14;
const ROUNDS = 4;
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

/** What of the map is in the picture, in pixels from the map's corner. */
type Frame = { x: number; y: number; width: number; height: number };

/** Mixed colours as programs for drawing read them, which know no `color(srgb …)`. */
function plainColour(value: string): string {
  const mixed = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ [\d.]+)?\)$/.exec(value);
  return mixed
    ? `rgb(${mixed
        .slice(1, 4)
        .map((part) => Math.round(Number(part) * 255))
        .join(", ")})`
    : value;
}

/** A copy whose colours are written into it, because the style sheet does not go with it. */
function inlined(drawing: SVGElement): SVGElement {
  const copy = drawing.cloneNode(true) as SVGElement;
  const theirs = drawing.querySelectorAll<SVGElement>("*");
  for (const [at, mine] of copy.querySelectorAll<SVGElement>("*").entries()) {
    const style = getComputedStyle(theirs[at] as SVGElement);
    for (const name of COPIED) {
      const value = style.getPropertyValue(name);
      if (value && name !== "font") mine.setAttribute(name, plainColour(value));
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

function ground({ x, y, width, height }: Frame): SVGElement[] {
  const map = theMap();
  const { x: left, y: top } = map._getTopLeftPoint();
  const scale = 256 * 2 ** map.getZoom();
  const box = {
    x0: (left + x) / scale,
    y0: (top + y) / scale,
    x1: (left + x + width) / scale,
    y1: (top + y + height) / scale,
  };
  const parts = baseTiles.shapesWithin(box, map.getZoom());
  const ink = theme();
  const area = (kind: "land" | "abroad" | "lakes", fill: string | undefined, stroke: string | undefined) =>
    svg("path", { d: path(parts[kind], scale, left, top, true), fill, stroke, "stroke-width": 0.8 });
  const line = (kind: "countries" | "provinces" | "regencies", stroke: string | undefined) =>
    svg("path", { d: path(parts[kind], scale, left, top, false), fill: "none", stroke, "stroke-width": 0.8 });
  return [
    svg("rect", { x, y, width, height, fill: ink.sea }),
    area("abroad", ink.abroad, ink.coastAbroad),
    area("land", ink.land, ink.coast),
    area("lakes", ink.sea, ink.coast),
    line("countries", ink.country),
    ...(state.values.layers.borders ? [line("provinces", ink.border)] : []),
  ];
}

/** Names of the marks, where they stand: the halo is a text of its own, because not every program paints it below. */
function names(): SVGElement[] {
  const shown = document.querySelectorAll<HTMLElement>(".hub-mark:not([hidden]) .hub-name:not(.hub-name-away)");
  return [...shown].flatMap((name) => {
    const { x, y, width, height } = seat(name);
    const { fontSize, fontWeight } = getComputedStyle(name);
    const where = { x: x + width / 2, y: y + height * 0.78, "text-anchor": "middle" };
    const how = { ...where, "font-size": fontSize, "font-weight": fontWeight, "font-family": FONT };
    const ink = theme();
    const halo = { fill: ink.land, stroke: ink.land, "stroke-width": 3, "aria-hidden": "true" };
    return [
      svg("text", { ...how, ...halo }, name.textContent),
      svg("text", { ...how, fill: ink.ink }, name.textContent),
    ];
  });
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
    { viewBox: `${frame.x} ${frame.y} ${frame.width} ${frame.height}`, overflow: "hidden" },
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
  const others = more === 1 ? t("and 1 more source") : t("and {n} more sources", { n: number(more) });
  const parts = [
    named.length ? `${t("Source:")} ${named.join("; ")}${more > 0 ? ` ${others}` : ""}` : null,
    data.meta.data_date ? t("data as of {date}", { date: day(data.meta.data_date) }) : null,
    data.meta.licence,
    data.view.base === "world" ? "Natural Earth · GeoNames (CC BY 4.0)" : "© OpenStreetMap (ODbL)",
  ];
  return parts.filter(Boolean).join(" · ");
}

function text(said: string, x: number, y: number, size: number, bold = false): SVGElement {
  const how = { x, y, "font-size": size, "font-weight": bold ? 700 : 400, "font-family": FONT, fill: theme().ink };
  return svg("text", how, said);
}

function counted(): string {
  const metric = wording.metric(state.values.metric);
  const n = filters.drawn(state.values.metric).count;
  const unit = pick(metric.unit);
  const how = metric.kind !== "rate" ? t("(area of the circle)") : unit ? `(${unit})` : "";
  const label = metric.key ? `${pick(metric.label)} ${how}`.trim() : "";
  return [n === 1 ? t("1 hub.") : t("{n} hubs.", { n: number(n) }), label].filter(Boolean).join(" ");
}

/** The view, grown around its middle until it has a shape. */
function grown({ x, y }: { x: number; y: number }, ratio: number): Frame {
  const width = Math.max(x, y * ratio);
  const height = Math.max(y, x / ratio);
  return { x: (x - width) / 2, y: (y - height) / 2, width, height };
}

/** The legend's circles, as large as those on the picture's map. */
function sizes(scale: number): { drawing: SVGElement; width: number; height: number } | null {
  const legend = document.querySelector<SVGElement>(".legend-circles");
  if (!legend) return null;
  const drawing = inlined(legend);
  const width = Number(legend.getAttribute("width")) * scale;
  const height = Number(legend.getAttribute("height")) * scale;
  for (const [name, value] of Object.entries({ width, height })) drawing.setAttribute(name, String(value));
  return { drawing, width, height };
}

/** What the signs and colours mean, one after the other in lines. */
function signs(width: number): { drawn: SVGElement[]; height: number } {
  const drawn: SVGElement[] = [];
  let [x, y] = [0, 0];
  for (const item of document.querySelectorAll<HTMLElement>(".legend .legend-item")) {
    const sign = item.querySelector<SVGElement>("svg");
    const said = item.querySelector(":scope > span:last-child")?.textContent ?? "";
    const wide = textWidth(said, `12px ${FONT}`) + 40;
    if (x > 0 && x + wide > width) [x, y] = [0, y + LINE];
    if (sign) {
      const copy = inlined(sign);
      const size = Number(sign.getAttribute("width")) || 16;
      for (const [name, value] of Object.entries({ x: x + (20 - size) / 2, y: y + (LINE - size) / 2 }))
        copy.setAttribute(name, String(value));
      drawn.push(copy);
    }
    drawn.push(text(said, x + 24, y + 14, 12));
    x += wide;
  }
  return { drawn, height: drawn.length ? y + LINE : 0 };
}

/** Below the map: how many, what the marks mean, and whose figures these are. */
function foot(width: number, scale: number): { drawn: SVGElement[]; height: number } {
  const circles = sizes(scale);
  const left = circles ? EDGE + circles.width + 24 : EDGE;
  const key = signs(width - left - EDGE);
  const height = 26 + Math.max(circles?.height ?? 0, key.height) + 28;
  circles?.drawing.setAttribute("x", String(EDGE));
  circles?.drawing.setAttribute("y", "26");
  return {
    height,
    drawn: [
      text(counted(), EDGE, 18, 12, true),
      ...(circles ? [circles.drawing] : []),
      svg("g", { transform: `translate(${left} 28)` }, key.drawn),
      text(credit(), EDGE, height - 9, 11),
    ],
  };
}

/** The picture as an SVG element of a shape. */
export function picture(shape: keyof typeof SHAPES): SVGElement {
  const size = theMap().getSize();
  const given = SHAPES[shape];
  const width = given?.[0] ?? size.x;
  // how large the map is drawn depends on the room that the foot leaves, which depends on how large it is drawn
  let [frame, room, below] = [grown(size, width / size.y), size.y, foot(width, 1)];
  for (let round = 0; round < ROUNDS && given; round++) {
    room = given[1] - HEAD - below.height;
    frame = grown(size, width / room);
    below = foot(width, width / frame.width);
  }
  const height = given?.[1] ?? HEAD + size.y + below.height;
  const ink = theme();
  const inner = scene(frame);
  for (const [name, value] of Object.entries({ x: 0, y: HEAD, width, height: room }))
    inner.setAttribute(name, String(value));
  return svg(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `0 0 ${width} ${height}` },
    svg("rect", { width, height, fill: ink.card }),
    text(pick(data.meta.title), EDGE, 25, 20, true),
    text(pick(data.meta.finding) || pick(data.meta.description).split(". ")[0] || "", EDGE, 46, 13),
    inner,
    svg("g", { transform: `translate(0 ${height - below.height})` }, below.drawn),
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
