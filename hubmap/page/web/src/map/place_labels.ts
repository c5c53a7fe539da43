/**
 * Names on the base map, drawn on one canvas: which come at which zoom, and where there is room.
 */

import type * as Leaflet from "leaflet";
import { around, textWidth, type Boxes } from "../base/boxes";
import { language } from "../base/language";
import { onPaper, pixelRatio, theme } from "../base/theme";
import { unpack } from "../base/packed_names";
import type { BaseMapBlock, Labels } from "../schema";

export const SANS = "'Segoe UI', 'Helvetica Neue', Arial, system-ui, sans-serif";
const SERIF = "Georgia, 'Times New Roman', 'Liberation Serif', serif";
const MARGIN = 0.15;
const PAPER_STEPS = 1.5;

type Name = { name: string; twin: string | null; at: Leaflet.LatLng; kind: string; rank: number };
type Row = (string | number)[];
type Style = {
  from: number;
  to: number;
  font: (size: number) => string;
  size: (zoom: number) => number;
  colour: string;
  spacing?: number;
  upper?: boolean;
};

const STYLES: Record<string, Style> = {
  countries: {
    from: 3.5,
    to: 8,
    size: (zoom) => (zoom < 5 ? 10.5 : 12),
    font: (size) => `600 ${size}px ${SANS}`,
    colour: "province",
    spacing: 1.5,
    upper: true,
  },
  provinces: {
    from: 5,
    to: 9.5,
    size: (zoom) => (zoom < 7 ? 10.5 : 12),
    font: (size) => `600 ${size}px ${SANS}`,
    colour: "province",
    spacing: 1,
    upper: true,
  },
  seas: {
    from: 3.5,
    to: 11,
    size: (zoom) => (zoom < 6 ? 12 : 14),
    font: (size) => `italic ${size}px ${SERIF}`,
    colour: "water",
    spacing: 0.5,
  },
  straits: {
    from: 4.5,
    to: 11,
    size: () => 11.5,
    font: (size) => `italic ${size}px ${SERIF}`,
    colour: "water",
    spacing: 0.3,
  },
  islands: {
    from: 4,
    to: 6,
    size: () => 11,
    font: (size) => `${size}px ${SANS}`,
    colour: "place",
  },
  regencies: {
    from: 7.5,
    to: 14,
    size: (zoom) => (zoom < 9 ? 11 : 12.5),
    font: (size) => `${size}px ${SANS}`,
    colour: "place",
  },
  districts: {
    from: 10.5,
    to: 14,
    size: (zoom) => (zoom < 12 ? 10.5 : 12.5),
    font: (size) => `${size}px ${SANS}`,
    colour: "place",
  },
  villages: {
    from: 12,
    to: 14,
    size: () => 10.5,
    font: (size) => `${size}px ${SANS}`,
    colour: "place",
  },
};

let canvas: HTMLCanvasElement;

/** Names in two languages: name, English name, lat, lon, rank. */
const TWO = ["provinces", "seas", "straits", "islands", "countries"];

/**
 * A city keeps "Kota" where a regency of that name stands beside it.
 * @param rows name, lat, lon, thousands of inhabitants
 */
function regencies(rows: Row[]): Row[] {
  const all = new Set(rows.map((row) => row[0]));
  const bare = (name: string) => (all.has(name.replace(/^Kota /, "")) ? name : name.replace(/^Kota /, ""));
  return [...rows].sort((a, b) => Number(b[3]) - Number(a[3])).map((row) => [bare(String(row[0])), ...row.slice(1)]);
}

const names: Map<string, Name[]> = new Map();
let labels: Partial<Labels> = {};

function rowsOf(kind: string): Row[] {
  const given = labels[kind as keyof Labels] ?? [];
  return Array.isArray(given) ? (given as Row[]) : unpack(given);
}

/** The names of a kind; the many districts are not looked at before somebody comes near. */
function namesOf(kind: string): Name[] {
  let known = names.get(kind);
  if (!known) {
    const given = rowsOf(kind);
    known = (kind === "regencies" ? regencies(given) : given).map((row) => {
      const [twin, lat, lon, rank] = TWO.includes(kind) ? row.slice(1) : [null, row[1], row[2], 1];
      const at = L.latLng(Number(lat), Number(lon));
      return { kind, name: String(row[0]), twin: twin ? String(twin) : null, at, rank: Number(rank) };
    });
    names.set(kind, known);
  }
  return known;
}

/**
 * The zoom by which names come: the printed map is a step smaller, but finer, and nobody can come nearer to it.
 */
function nearness(map: Leaflet.Map): number {
  return map.getZoom() + (onPaper() ? PAPER_STEPS : 0);
}

/** Draw the names that fit beside what is taken already. */
export function draw(map: Leaflet.Map, boxes: Boxes, shown: boolean) {
  const size = map.getSize();
  const pad = size.multiplyBy(MARGIN).round();
  const ratio = pixelRatio();
  if (onPaper()) renew();
  const full = size.add(pad.multiplyBy(2));
  canvas.width = Math.round(full.x * ratio);
  canvas.height = Math.round(full.y * ratio);
  canvas.style.width = `${full.x}px`;
  canvas.style.height = `${full.y}px`;
  L.DomUtil.setPosition(canvas, map.containerPointToLayerPoint(pad.multiplyBy(-1)));
  const context = canvas.getContext("2d");
  if (!shown || !context) return;
  context.setTransform(ratio, 0, 0, ratio, pad.x * ratio, pad.y * ratio);
  const view = map.getBounds().pad(MARGIN);
  const zoom = nearness(map);
  for (const kind of Object.keys(STYLES)) {
    if (zoom < STYLES[kind].from || zoom > STYLES[kind].to) continue;
    for (const name of namesOf(kind)) place(context, name, map, boxes, view);
  }
}

function place(
  context: CanvasRenderingContext2D,
  name: Name,
  map: Leaflet.Map,
  boxes: Boxes,
  view: Leaflet.LatLngBounds,
) {
  const zoom = nearness(map);
  const style = STYLES[name.kind];
  // lesser seas, islands and countries come half a zoom later for each rank
  if (zoom < style.from + (name.rank - 1) * 0.5 || !view.contains(name.at)) return;
  const said = language() === "en" && name.twin ? name.twin : name.name;
  const text = style.upper ? said.toUpperCase() : said;
  const size = style.size(zoom);
  const font = style.font(size);
  const spacing = style.spacing || 0;
  const point = map.latLngToContainerPoint(name.at);
  const box = around(point.x, point.y, textWidth(text, font, spacing) + 10, size + 8);
  if (!boxes.free(box)) return;
  boxes.take(box);
  write(context, text, point, { font, spacing, colour: theme()[style.colour], sea: style.colour === "water" });
}

export function write(
  context: CanvasRenderingContext2D,
  text: string,
  point: Leaflet.Point,
  how: { font: string; spacing: number; colour: string; sea: boolean },
) {
  context.font = how.font;
  context.textAlign = "center";
  context.textBaseline = "middle";
  if ("letterSpacing" in context) context.letterSpacing = `${how.spacing}px`;
  if (!how.sea) {
    context.lineJoin = "round";
    context.lineWidth = 3;
    context.strokeStyle = theme().halo;
    context.strokeText(text, point.x, point.y);
  }
  context.fillStyle = how.colour;
  context.fillText(text, point.x, point.y);
}

export function add(source: BaseMapBlock, map: Leaflet.Map) {
  labels = source.labels;
  const pane = map.createPane("names");
  pane.classList.add("names");
  canvas = sheet();
  pane.append(canvas);
}

function sheet() {
  const made = L.DomUtil.create("canvas", "leaflet-zoom-hide");
  made.setAttribute("aria-hidden", "true");
  return made;
}

/** Chromium prints what was done to a canvas, and its being cleared would wipe all that lies below. */
function renew() {
  const made = sheet();
  canvas.replaceWith(made);
  canvas = made;
}
